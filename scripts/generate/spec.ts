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

type Ref = { $ref: string };
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
}

export interface Answer {
  content?: Record<string, { schema?: { format?: string; type?: string } }>;
  'x-batch-result'?: { success?: string; succeeded: string; failed: string };
}

export interface SpecOperation {
  operationId: string;
  summary: string;
  description?: string;
  deprecated?: boolean;
  parameters?: (Parameter | Ref)[];
  requestBody?: { required?: boolean; content: Record<string, unknown> };
  responses: Record<string, Answer | Ref>;
  security?: Record<string, unknown>[];
  externalDocs?: { url: string };
  'x-source'?: { updated?: string; confidence: string; note?: string };
  'x-content-type'?: string;
  'x-not-found'?: string[];
  'x-job'?: { state?: string; succeeded?: string[]; failed?: string[]; progress?: string; poll?: string; id?: string };
}

/** One operation with what its path item and the components add to it. */
export interface Found {
  path: string;
  method: string;
  operation: SpecOperation;
  parameters: Parameter[];
  answers: Record<string, Answer>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head'];

/** Every operation of a document, in its order. */
export function operationsOf(document: Document): Found[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as SpecOperation | undefined;
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
        resolve(document, one),
      );
      const answers = Object.fromEntries(
        Object.entries(operation.responses).map(([status, answer]) => [status, resolve(document, answer)]),
      );
      return [{ path, method: method.toUpperCase(), operation, parameters, answers }];
    }),
  );
}

function resolve<T extends object>(document: Document, value: T | Ref): T {
  if (!('$ref' in value)) return value;
  let at: unknown = document;
  for (const step of value.$ref.replace('#/', '').split('/')) {
    at = (at as Record<string, unknown> | undefined)?.[step.replace(/~1/g, '/').replace(/~0/g, '~')];
  }
  if (at === undefined) throw new Error(`${value.$ref} points nowhere`);
  return at as T;
}
