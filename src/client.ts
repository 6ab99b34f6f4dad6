/** The operation-named door: a method call becomes a request. */
import createFetchClient from 'openapi-fetch';
import { readAnswer, type Answer } from './answer.ts';
import { encode } from './encode.ts';
import type { ServiceId } from './endpoint.ts';
import { ConfigError, isHuaweiCloudError, TimeoutError } from './errors.ts';
import { within } from './http/deadline.ts';
import type { Call, CallOptions, Result, Route } from './operation.ts';
import { type ClientOptions, milliseconds, setup, type Setup } from './options.ts';
import { projectSource } from './scope.ts';

/** What the generated files say of a service. */
export interface Service<Operations> {
  readonly id: ServiceId;
  readonly routes: { readonly [Id in keyof Operations]: Route };
  /** Path parameters that the client fills in. */
  readonly scope: readonly string[];
}

/** Values for path parameters that calls may leave out, by their names on the wire. */
export type ScopeValues = Readonly<Record<string, string | undefined>>;

/** An operation's input, whichever operation it is. */
interface AnyInput {
  readonly query?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly [parameter: string]: unknown;
}

/** The routes of operations, for helpers that are handed one: `waitFor(roma.checkAssetJobStatus, …)`. */
const routeOf = new WeakMap<object, Route>();

/** The route of an operation of one of our clients. */
export function findRoute(operation: object): Route | undefined {
  return routeOf.get(operation);
}

/** Makes a service's client: one function for each of its operations. They need no `this` and can be passed around. */
export function createServiceClient<Operations>(
  service: Service<Operations>,
  options: ClientOptions,
  scope: ScopeValues = {},
): Operations {
  const call = caller(setup(service.id, options), service.scope, options.projectId, scope);
  const operations = Object.entries<Route>(service.routes).map(([id, route]) => {
    const operation = (input?: AnyInput, callOptions?: CallOptions): Call<unknown, unknown> =>
      toCall(call(id, route, input, callOptions));
    routeOf.set(operation, route);
    return [id, operation];
  });
  return Object.fromEntries(operations) as Operations;
}

type Caller = (id: string, route: Route, input?: AnyInput, options?: CallOptions) => Promise<Answer>;

function caller(client: Setup, scope: readonly string[], projectId: string | undefined, values: ScopeValues): Caller {
  const http = createFetchClient({ baseUrl: client.baseUrl }) as unknown as Untyped;
  const project = projectSource(projectId, client);

  return async (id, route, input = {}, options = {}) => {
    const timeoutMs = milliseconds('timeoutMs', options.timeoutMs ?? client.timeoutMs);
    const ms = milliseconds('deadlineMs', options.deadlineMs ?? client.deadlineMs);
    const expired = (): Error => new TimeoutError(`${id}: not done within its deadline of ${ms} ms`, { operation: id });

    return await within({ ms, signal: options.signal, expired }, async (signal) => {
      const given = pathValues(id, route, input);
      for (const name of scope) if (name in given) given[name] ??= values[name];
      checkPath(id, given, scope);
      if ('project_id' in given) given['project_id'] ??= await project(signal);

      const { error, response } = await http.request(route.method, route.path, {
        params: { path: given, query: input.query },
        pathSerializer: fillPath,
        body: route.contentType === 'multipart/form-data' ? toForm(input.body) : input.body,
        headers: { ...contentType(route, input), ...input.headers, ...options.headers },
        // Left to readAnswer, which knows what the operation answers.
        parseAs: 'stream',
        fetch: (request) =>
          client.transport(request, {
            operation: id,
            timeoutMs,
            signal,
            public: route.public,
            signedHeaders: typeof given['project_id'] === 'string' ? { 'x-project-id': given['project_id'] } : {},
          }),
      });
      return await readAnswer(id, route, response, error);
    });
  };
}

/** openapi-fetch's client without the types of a spec: what goes in was checked against the generated interface. */
interface Untyped {
  request(
    method: string,
    path: string,
    init: {
      params: { path: object; query: object | undefined };
      pathSerializer: (path: string, values: Record<string, unknown>) => string;
      body: unknown;
      headers: Record<string, string>;
      parseAs: 'stream';
      fetch: (request: Request) => Promise<Response>;
    },
  ): Promise<{ error?: unknown; response: Response }>;
}

function pathValues(id: string, route: Route, input: AnyInput): Record<string, unknown> {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  for (const key of Object.keys(input)) {
    if (!names.includes(key) && !['query', 'headers', 'body'].includes(key)) {
      throw new ConfigError(
        `${id}: unknown input ${key}; known are ${[...names, 'query', 'headers', 'body'].join(', ')}`,
        { operation: id },
      );
    }
  }
  return Object.fromEntries(names.map((name) => [name, input[name]]));
}

/** A value that is missing, empty, `.` or `..` would address something else than the caller meant. */
function checkPath(id: string, values: Readonly<Record<string, unknown>>, scope: readonly string[]): void {
  for (const [name, value] of Object.entries(values)) {
    const wrong = whatIsWrong(value);
    // The project can still be looked up.
    if (wrong === undefined || (wrong === 'missing' && name === 'project_id' && scope.includes(name))) continue;
    const option = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const remedy = `pass a value to the call${scope.includes(name) ? `, or ${option} to the client` : ''}`;
    throw new ConfigError(`${id}: ${name} is ${wrong}; ${remedy}`, { operation: id });
  }
}

function whatIsWrong(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'missing';
  if (typeof value === 'number') return undefined;
  if (typeof value !== 'string') return `of type ${typeof value}, not a string`;
  if (value === '') return 'empty';
  return value === '.' || value === '..' ? `${JSON.stringify(value)}, which would change the path` : undefined;
}

function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encode(String(values[name])));
}

/** A multipart body's boundary is chosen when it is sent, so its header is too. */
function contentType({ contentType: type }: Route, { body }: AnyInput): Record<string, string> {
  return type === undefined || (type === 'multipart/form-data' && body !== undefined) ? {} : { 'content-type': type };
}

function toForm(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined) form.append(name, value instanceof Blob ? value : String(value));
  }
  return form;
}

function toCall<Output>(answer: Promise<Answer>): Call<Output, unknown> {
  const data = answer.then((one) => one.data as Output);
  const result = (): Promise<Result<Output, unknown>> => {
    // Whoever asks for the result takes care of the failure.
    data.catch(() => undefined);
    return answer.then(
      (one) => ({ ok: true, data: one.data as Output, requestId: one.requestId, response: one.response }),
      (error: unknown) => {
        if (isHuaweiCloudError(error)) return { ok: false, error };
        throw error;
      },
    );
  };
  return Object.assign(data, { result });
}
