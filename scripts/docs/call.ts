/** A call as one writes it in TypeScript. */
import { format } from 'prettier';
import { camel } from './words.ts';
import { deref, exampleOf } from './load.ts';
import type { Document, Found, Parameter, Schema, Service } from './model.ts';

/** A name in code, in the place of a value that nobody can give an example of. */
class Name {
  constructor(readonly text: string) {}
}

/** The call, with the examples of the spec. What the client fills in is left out, and so is what is optional. */
export async function callOf({ id, document }: Service, found: Found): Promise<string> {
  const input = inputOf(document, found);
  const code = Object.keys(input).length > 0 ? codeOf(input) : '';
  const statement = `await ${camel(id)}.${found.operation.operationId}(${code})`;
  return (await format(statement, { parser: 'typescript', singleQuote: true, printWidth: 68 })).trim();
}

/** JSON for people: what fits on a line is on one. */
export async function jsonOf(value: unknown): Promise<string> {
  return (await format(JSON.stringify(value), { parser: 'json', printWidth: 68 })).trim();
}

function inputOf(document: Document, { operation, parameters }: Found): Record<string, unknown> {
  const scope = document['x-scope'] ?? [];
  const needed = parameters.filter((one) => one.required && !(one.in === 'path' && scope.includes(one.name)));
  const group = (place: Parameter['in']): Record<string, unknown> =>
    Object.fromEntries(needed.filter((one) => one.in === place).map((one) => [one.name, valueOf(document, one)]));
  const [query, headers] = [group('query'), group('header')];
  const { requestBody: body } = operation;
  return {
    ...group('path'),
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(body && { body: bodyOf(document, body.content) }),
  };
}

function valueOf(document: Document, { name, schema = {}, example }: Parameter): unknown {
  const found = deref(document, schema);
  return example ?? found.example ?? found.enum?.[0] ?? new Name(camel(name));
}

function bodyOf(document: Document, content: Parameters<typeof exampleOf>[0] & object): unknown {
  const example = exampleOf(content);
  const schema = deref(document, Object.values(content)[0]?.schema ?? {});
  if (typeof example !== 'object' || example === null || Array.isArray(example)) return example ?? new Name('body');
  const isFile = (name: string): boolean => isBinary(document, schema.properties?.[name]);
  return Object.fromEntries(
    Object.entries(example).map(([name, value]): [string, unknown] => [name, isFile(name) ? new Name('file') : value]),
  );
}

function isBinary(document: Document, schema: Schema | undefined): boolean {
  return schema !== undefined && deref(document, schema).format === 'binary';
}

function codeOf(value: unknown): string {
  if (value instanceof Name) return value.text;
  if (Array.isArray(value)) return `[${value.map(codeOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, one]) => {
    return one instanceof Name && one.text === name ? name : `${JSON.stringify(name)}: ${codeOf(one)}`;
  });
  return `{ ${entries.join(', ')} }`;
}
