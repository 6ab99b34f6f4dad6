/** The bundled specs, read at run time: what the fake routes, checks and answers by. */
import { createRequire } from 'node:module';

/** A JSON object. */
export type Json = Record<string, unknown>;

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
}

/** One media type of a body. */
export interface Media {
  readonly schema?: Json;
  readonly example?: unknown;
  readonly examples?: Record<string, { readonly value?: unknown }>;
}

/** An answer that the spec declares. */
export interface Answered {
  readonly headers?: Record<string, { readonly example?: unknown }>;
  readonly content?: Record<string, Media>;
}

/** An operation of one of the specs. */
export interface Operation {
  readonly id: string;
  readonly service: string;
  readonly method: string;
  /** Path template, split at its slashes. */
  readonly segments: readonly string[];
  /** Anybody may call it. */
  readonly public: boolean;
  readonly parameters: readonly Parameter[];
  /** The `Content-Type` that a request without a body has to have all the same. */
  readonly contentType: string | undefined;
  readonly requestBody: { readonly required: boolean; readonly media: string; readonly schema: Json } | undefined;
  readonly responses: Readonly<Record<string, Answered>>;
  /** Follows a `$ref`. */
  deref(node: Json | undefined): Json | undefined;
}

/** A spec whose objects are closed and whose references name the service, so that one validator can hold them all. */
export interface Spec {
  readonly service: string;
  readonly document: Json;
  readonly operations: readonly Operation[];
}

const SERVICES = ['iam', 'secmaster', 'roma', 'csms'] as const;
const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head'] as const;

let loaded: readonly Spec[] | undefined;

/** The specs of all services. They are read once and never changed, so instances can share them. */
export function specs(): readonly Spec[] {
  const require = createRequire(import.meta.url);
  return (loaded ??= SERVICES.map((service) =>
    readSpec(service, require(`../../generated/${service}/openapi.json`) as Json),
  ));
}

/** Prepares the bundle of a service. */
export function readSpec(service: string, bundle: Json): Spec {
  const document = structuredClone(bundle);
  const deref = (node: Json | undefined): Json | undefined => {
    const ref = node?.['$ref'];
    if (typeof ref !== 'string') return node;
    const names = ref.split('#/')[1]?.split('/') ?? [];
    return deref(names.reduce<unknown>((at, name) => (at as Json | undefined)?.[name], document) as Json | undefined);
  };
  prepare(document, service, deref);

  const operations: Operation[] = [];
  for (const [template, item] of Object.entries(document['paths'] as Record<string, Record<string, Json>>)) {
    for (const method of METHODS) {
      const declared = item[method];
      if (declared) operations.push(readOperation({ document, service, template, method, item, declared, deref }));
    }
  }
  return { service, document, operations };
}

interface Found {
  readonly document: Json;
  readonly service: string;
  readonly template: string;
  readonly method: string;
  readonly item: Record<string, Json>;
  readonly declared: Json;
  readonly deref: (node: Json | undefined) => Json | undefined;
}

function readOperation({ document, service, template, method, item, declared, deref }: Found): Operation {
  const shared = (item['parameters'] ?? []) as unknown as Json[];
  const own = (declared['parameters'] ?? []) as Json[];
  const body = deref(declared['requestBody'] as Json | undefined);
  const [media, content] = Object.entries((body?.['content'] ?? {}) as Record<string, Media>)[0] ?? [];
  const responses = Object.entries(declared['responses'] as Record<string, Json>);
  const security = (declared['security'] ?? document['security'] ?? []) as Json[];
  return {
    id: declared['operationId'] as string,
    service,
    method: method.toUpperCase(),
    segments: template.split('/').slice(1),
    public: security.length === 0 || security.some((way) => Object.keys(way).length === 0),
    parameters: [...shared, ...own].map((one) => deref(one) as unknown as Parameter),
    contentType: declared['x-content-type'] as string | undefined,
    requestBody:
      media === undefined ? undefined : { required: body?.['required'] === true, media, schema: content?.schema ?? {} },
    responses: Object.fromEntries(responses.map(([status, one]) => [status, deref(one) as Answered])),
    deref,
  };
}

const NOT_SCHEMAS = /^(example|examples|default|enum|const|x-.*)$/;

/** Closes every object that lists its properties, so that a misspelt field is found, and qualifies references. */
function prepare(node: unknown, service: string, deref: Found['deref']): void {
  if (Array.isArray(node)) for (const one of node) prepare(one, service, deref);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  for (const [key, child] of Object.entries(node as Json)) {
    if (NOT_SCHEMAS.test(key)) continue;
    prepare(child, service, deref);
    if (key === '$ref' && typeof child === 'string' && child.startsWith('#'))
      (node as Json)[key] = `${service}${child}`;
    if (key === 'schema' || key === 'items') close(child as Json, deref);
    if (key === 'properties')
      for (const property of Object.values(child as Record<string, Json>)) close(property, deref);
  }
}

function close(schema: Json, deref: Found['deref']): void {
  const target = deref(schema);
  const lists = ['properties', 'allOf', 'anyOf', 'oneOf'].some((word) => target?.[word] !== undefined);
  const open = target?.['additionalProperties'] !== undefined || target?.['unevaluatedProperties'] !== undefined;
  if (lists && !open) schema['unevaluatedProperties'] = false;
}
