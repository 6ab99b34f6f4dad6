/** schema.ts: openapi-typescript's types of a bundle. */
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import type { Schema } from './spec.ts';
import { banner } from './text.ts';

const make = ts.factory;
const blob = make.createTypeReferenceNode('Blob');
const digits = [
  make.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
  make.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
];
const nothing = make.createLiteralTypeNode(make.createNull());

/** The text of schema.ts, not yet formatted. */
export async function schemaSource(service: string, bundle: object): Promise<string> {
  const nodes = await openapiTS(structuredClone(bundle) as OpenAPI3, {
    alphabetize: true,
    // A default is what the service assumes; it does not make a field present.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => ownType(schema as Schema),
  });
  return `${banner(`spec/${service}`)}\n\n${astToString(nodes)}`;
}

/** The type of a schema that openapi-typescript gets wrong. */
function ownType(schema: Schema): ts.TypeNode | undefined {
  if (schema.format === 'binary') return blob;
  if (!isBeyondNumber(schema)) return undefined;
  return make.createUnionTypeNode([schema.type].flat().includes('null') ? [...digits, nothing] : digits);
}

/** Whether an integer may be one that a number cannot hold exactly: an answer then has its digits as text. */
function isBeyondNumber({ format, maximum }: Schema): boolean {
  return format === 'int64' && !(maximum !== undefined && maximum <= Number.MAX_SAFE_INTEGER);
}
