import { callsOf, type SharedCall } from './shared-calls.ts';

/** The parts of a bundled OpenAPI document that the generators read. */
export interface Document {
  info: { title: string; description?: string };
  servers: Server[];
  security?: Record<string, unknown>[];
  paths: Record<string, PathItem>;
  components?: { parameters?: Record<string, Parameter>; responses?: Record<string, Answer>; [kind: string]: unknown };
  'x-scope'?: string[];
}

export interface Server {
  url: string;
  variables?: Record<string, { default: string; enum?: string[] }>;
}

export type Ref = { $ref: string };
export type PathItem = { parameters?: (Parameter | Ref)[] } & Record<
  string,
  SpecOperation | (Parameter | Ref)[] | undefined
>;

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema | Ref;
}

/** The words of a schema that the generators read. */
export interface Schema {
  description?: string;
  format?: string;
  type?: string | string[];
  maximum?: number;
  'x-extensible-enum'?: string[];
  properties?: Record<string, Schema | Ref>;
  additionalProperties?: Schema | Ref | boolean;
  items?: Schema | Ref | boolean;
  allOf?: (Schema | Ref)[];
  anyOf?: (Schema | Ref)[];
  oneOf?: (Schema | Ref)[];
}

export type Content = Record<string, { schema?: Schema | Ref; example?: unknown; examples?: Record<string, unknown> }>;

export interface Answer {
  headers?: Record<string, unknown>;
  content?: Content;
  'x-batch-result'?: { success?: string; succeeded?: string; failed: string };
}

export interface RequestBody {
  required?: boolean;
  content: Content;
}

export interface SpecOperation {
  operationId: string;
  summary: string;
  description?: string;
  deprecated?: boolean;
  parameters?: (Parameter | Ref)[];
  requestBody?: RequestBody | Ref;
  responses: Record<string, Answer | Ref>;
  security?: Record<string, unknown>[];
  externalDocs?: { url: string };
  'x-source'?: { id?: string; updated?: string; confidence: string; note?: string };
  'x-content-type'?: string;
  'x-idempotent'?: boolean;
  'x-not-found'?: string[];
  'x-job'?: { state?: string; succeeded?: string[]; failed?: string[]; progress?: string; poll?: string; id?: string };
  'x-calls'?: Record<string, SharedCall>;
}

/** An answer with its schemas resolved. */
export type FoundAnswer = Omit<Answer, 'content'> & { content?: Record<string, { schema?: Schema }> };

/** One operation with what its path item and the components add to it. */
export interface Found {
  path: string;
  method: string;
  operation: SpecOperation & { requestBody?: RequestBody };
  parameters: Parameter[];
  answers: Record<string, FoundAnswer>;
  /** Where it shares its route with other calls: the operation of them all, and the schema that its own body has. */
  shared?: { operationId: string; body: string };
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head'];

/** Every operation of a document, in its order; for a route that takes several bodies, the call for each of them. */
export function operationsOf(document: Document): Found[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as SpecOperation | undefined;
      if (!operation) return [];
      const body = operation.requestBody && resolve(document, operation.requestBody);
      const answers = Object.entries(operation.responses).map(([status, one]) => {
        return [status, withSchemas(document, resolve(document, one))] as const;
      });
      const found: Found = {
        path,
        method: method.toUpperCase(),
        operation: { ...operation, ...(body && { requestBody: body }) } as Found['operation'],
        parameters: merge(document, item.parameters, operation.parameters),
        answers: Object.fromEntries(answers),
      };
      return operation['x-calls'] ? callsOf(found, operation['x-calls']) : [found];
    }),
  );
}

/** An operation's own parameter replaces the path's of the same name and place. */
function merge(document: Document, ...lists: ((Parameter | Ref)[] | undefined)[]): Parameter[] {
  const all = lists.flatMap((list) => list ?? []).map((one) => resolve(document, one));
  return [...new Map(all.map((one) => [`${one.in} ${one.name}`, one])).values()];
}

function withSchemas(document: Document, { content: media, ...answer }: Answer): FoundAnswer {
  if (!media) return answer;
  const content = Object.entries(media).map(([type, { schema, ...rest }]) => {
    return [type, { ...rest, ...(schema && { schema: resolve(document, schema) }) }] as const;
  });
  return { ...answer, content: Object.fromEntries(content) };
}

/** What a `$ref` points to; anything else as it is. */
export function resolve<T extends object>(document: Document, value: T | Ref): T {
  if (!('$ref' in value)) return value;
  let at: unknown = document;
  for (const step of value.$ref.replace('#/', '').split('/')) {
    at = (at as Record<string, unknown> | undefined)?.[step.replace(/~1/g, '/').replace(/~0/g, '~')];
  }
  if (at === undefined) throw new Error(`${value.$ref} points nowhere`);
  return at as T;
}
