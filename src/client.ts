/** The operation-named door: a method call becomes a request. */
import createFetchClient from 'openapi-fetch';
import { readAnswer, type Answer } from './answer.ts';
import type { ServiceId } from './endpoint.ts';
import { isHuaweiCloudError, TimeoutError } from './errors.ts';
import { within } from './http/deadline.ts';
import { checkHeaders } from './http/headers.ts';
import { type AnyInput, checkPath, checkQuery, contentType, fillPath, pathValues, toForm } from './input.ts';
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
      checkQuery(id, input.query);
      if ('project_id' in given) given['project_id'] ??= await project();
      const headers = { ...contentType(route, input), ...input.headers, ...options.headers };
      const signedHeaders = typeof given['project_id'] === 'string' ? { 'x-project-id': given['project_id'] } : {};
      checkHeaders({ ...headers, ...signedHeaders }, id);

      const { error, response } = await http.request(route.method, route.path, {
        params: { path: given, query: input.query },
        pathSerializer: fillPath,
        body: route.contentType === 'multipart/form-data' ? toForm(input.body) : input.body,
        headers,
        // Left to readAnswer, which knows what the operation answers.
        parseAs: 'stream',
        fetch: (request) =>
          client.transport(request, { operation: id, timeoutMs, signal, public: route.public, signedHeaders }),
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

function toCall<Output>(answer: Promise<Answer>): Call<Output, unknown> {
  // Async functions, not then(): that keeps the line that made the call in the stack of an error.
  const data = (async () => (await answer).data as Output)();
  const result = async (): Promise<Result<Output, unknown>> => {
    // Whoever asks for the result takes care of the failure.
    data.catch(() => undefined);
    try {
      const { requestId, response, data: value } = await answer;
      return { ok: true, data: value as Output, requestId, response };
    } catch (error) {
      if (isHuaweiCloudError(error)) return { ok: false, error };
      throw error;
    }
  };
  return Object.assign(data, { result });
}
