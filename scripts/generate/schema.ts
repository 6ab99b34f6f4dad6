/** schema.ts: openapi-typescript's types of a bundle. */
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { banner } from './text.ts';

const blob = ts.factory.createTypeReferenceNode('Blob');

/** The text of schema.ts, not yet formatted. */
export async function schemaSource(service: string, bundle: object): Promise<string> {
  const nodes = await openapiTS(structuredClone(bundle) as OpenAPI3, {
    alphabetize: true,
    // A default is what the service assumes; it does not make a field present.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => (schema.format === 'binary' ? blob : undefined),
  });
  return `${banner(`spec/${service}`)}\n\n${astToString(nodes)}`;
}
