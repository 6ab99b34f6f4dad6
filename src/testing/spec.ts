/** The bundled specs, read at run time: what the fake routes, checks and answers by. */
import { createRequire } from 'node:module';
import { prepare } from './closed.ts';
import { expand } from './expand.ts';

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

/** Where an answer says what became of the members of a batch: dotted paths. */
export interface Batch {
  readonly success?: string;
  readonly succeeded?: string;
  readonly failed: string;
}

/** How a list comes in pages. */
export interface Pagination {
  readonly style: 'offset' | 'marker';
  readonly items: string;
  readonly total?: string;
  readonly in?: 'body';
}

/** An answer that the spec declares. */
export interface Answered {
  readonly 'x-batch-result'?: Batch;
  readonly headers?: Record<string, { readonly example?: unknown }>;
  readonly content?: Record<string, Media>;
}

/** An operation of one of the specs. */
export interface Operation {
  readonly id: string;
  /** Where several calls share a route: the operation of them all. */
  readonly shared: string | undefined;
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
  /** Where it stands in the bundle that the package ships, such as `huaweicloud-openapi/openapi/csms.json#/paths/…/get`. */
  readonly source: string;
  readonly pagination: Pagination | undefined;
  /** Codes that say that what the path names does not exist. */
  readonly notFound: readonly string[];
  /** It starts a job. */
  readonly startsJob: boolean;
  /** Follows a `$ref`. */
  readonly deref: (node: Json | undefined) => Json | undefined;
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
      const found = expand(item[method]);
      operations.push(
        ...found.map((one) => readOperation({ document, service, template, method, item, deref, ...one })),
      );
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
  readonly shared?: string;
  readonly deref: (node: Json | undefined) => Json | undefined;
}

function readOperation({ document, service, template, method, item, declared, shared: of, deref }: Found): Operation {
  const shared = (item['parameters'] ?? []) as unknown as Json[];
  const own = (declared['parameters'] ?? []) as Json[];
  const body = deref(declared['requestBody'] as Json | undefined);
  const [media, content] = Object.entries((body?.['content'] ?? {}) as Record<string, Media>)[0] ?? [];
  const responses = Object.entries(declared['responses'] as Record<string, Json>);
  const security = (declared['security'] ?? document['security'] ?? []) as Json[];
  return {
    id: declared['operationId'] as string,
    shared: of,
    service,
    method: method.toUpperCase(),
    segments: template.split('/').slice(1),
    public: security.length === 0 || security.some((way) => Object.keys(way).length === 0),
    parameters: [...shared, ...own].map((one) => deref(one) as unknown as Parameter),
    contentType: declared['x-content-type'] as string | undefined,
    requestBody:
      media === undefined ? undefined : { required: body?.['required'] === true, media, schema: content?.schema ?? {} },
    responses: Object.fromEntries(responses.map(([status, one]) => [status, deref(one) as Answered])),
    // A JSON pointer: a slash within a key is written ~1.
    source: `huaweicloud-openapi/openapi/${service}.json#/paths/${template.replaceAll('/', '~1')}/${method}`,
    pagination: declared['x-pagination'] as Pagination | undefined,
    notFound: (declared['x-not-found'] ?? []) as string[],
    startsJob: (declared['x-job'] as Json | undefined)?.['poll'] !== undefined,
    deref,
  };
}
