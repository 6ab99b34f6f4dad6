/** schema.ts: openapi-typescript's types of a bundle. */
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { type Document, type Ref, resolve, type Schema } from './spec.ts';
import { banner } from './text.ts';

const make = ts.factory;
const blob = make.createTypeReferenceNode('Blob');
const digits = [
  make.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
  make.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
];
const nothing = make.createLiteralTypeNode(make.createNull());
/** Any other text; written so that an editor still offers the known ones. */
const otherText = make.createIntersectionTypeNode([
  make.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  make.createTypeLiteralNode([]),
]);

/** The text of schema.ts, not yet formatted. */
export async function schemaSource(service: string, bundle: object): Promise<string> {
  const nodes = await openapiTS(described(bundle) as OpenAPI3, {
    alphabetize: true,
    // A default is what the service assumes; it does not make a field present.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => ownType(schema as Schema),
  });
  return `${banner(`spec/${service}`)}\n\n${astToString(nodes)}`;
}

/** A copy in which a property that is only a reference has the description of what it refers to: it is shown on hover. */
function described(bundle: object): object {
  const copy = structuredClone(bundle);
  const visit = (node: unknown, isProperty: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isProperty && '$ref' in node && !('description' in node)) {
      const { description } = resolve<Schema>(copy as Document, node as Ref);
      if (description !== undefined) Object.assign(node, { description });
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === 'properties') for (const property of Object.values(child as object)) visit(property, true);
      else if (!['example', 'examples', 'default'].includes(key)) visit(child, false);
    }
  };
  visit(copy, false);
  return copy;
}

/** The type of a schema that openapi-typescript gets wrong. */
function ownType(schema: Schema): ts.TypeNode | undefined {
  if (schema.format === 'binary') return blob;
  const known = schema['x-extensible-enum'];
  if (known) {
    const texts = known.map((text) => make.createLiteralTypeNode(make.createStringLiteral(text, true)));
    return make.createUnionTypeNode([...texts, otherText, ...(isNullable(schema) ? [nothing] : [])]);
  }
  if (!isBeyondNumber(schema)) return undefined;
  return make.createUnionTypeNode(isNullable(schema) ? [...digits, nothing] : digits);
}

function isNullable({ type }: Schema): boolean {
  return [type].flat().includes('null');
}

/** Whether an integer may be one that a number cannot hold exactly: an answer then has its digits as text. */
function isBeyondNumber({ format, maximum }: Schema): boolean {
  return format === 'int64' && !(maximum !== undefined && maximum <= Number.MAX_SAFE_INTEGER);
}
