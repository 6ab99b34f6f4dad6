/** The operation-named door: a method call becomes a request. */
import createFetchClient from 'openapi-fetch';
import { readAnswer, type Answer } from './answer.ts';
import type { ServiceId } from './endpoint.ts';
import { type KnownErrors, TimeoutError } from './errors.ts';
import { isHuaweiCloudError } from './guards.ts';
import { type CallTrace, traced } from './events.ts';
import type { Cancel } from './http/cancel.ts';
import { milliseconds, within } from './http/deadline.ts';
import { checkHeaders } from './http/headers.ts';
import { outgoing, type Received } from './http/message.ts';
import { isIdempotent } from './http/retry.ts';
import {
  type AnyInput,
  checkInput,
  checkPath,
  checkQuery,
  contentType,
  fillPath,
  pathValues,
  toBody,
  toQuery,
} from './input.ts';
import type { Call, CallOptions, Result, Route } from './operation.ts';
import { type ClientOptions, setup, type Setup } from './options.ts';
import { createRedactor } from './redact.ts';
import { projectSource, scopeHeader } from './scope.ts';

/** What the generated files say of a service. */
export interface Service<Operations> {
  readonly id: ServiceId;
  readonly routes: { readonly [Id in keyof Operations]: Route };
  /** Path parameters that the client fills in. */
  readonly scope: readonly string[];
  /** What is known of the service's error codes. */
  readonly errors: KnownErrors;
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
  const call = caller(service, setup(service.id, options), scope);
  const operations = Object.entries<Route>(service.routes).map(([id, route]) => {
    const operation = (input?: AnyInput, callOptions?: CallOptions): Call<unknown, unknown> =>
      toCall(call(id, route, input, callOptions));
    routeOf.set(operation, route);
    return [id, operation];
  });
  return Object.fromEntries(operations) as Operations;
}

type Caller = (id: string, route: Route, input?: AnyInput, options?: CallOptions) => Promise<Answer>;
type AnyService = Pick<Service<unknown>, 'id' | 'scope' | 'errors'>;

function caller({ id: service, scope, errors }: AnyService, client: Setup, values: ScopeValues): Caller {
  const http = createFetchClient({ baseUrl: client.baseUrl, Request: LightRequest as never }) as unknown as Untyped;
  const project = projectSource(client);

  return async (id, route, input = {}, options = {}) => {
    checkInput(id, input, options);
    const timeoutMs = milliseconds('timeoutMs', options.timeoutMs ?? client.timeoutMs);
    const ms = milliseconds('deadlineMs', options.deadlineMs ?? client.deadlineMs);
    const endsAt = performance.now() + ms;
    const trace: CallTrace = { service, operation: id, region: client.region, attempts: 0 };
    const redactor = createRedactor(route.secrets);
    redactor.addFields(input);
    const asked = { trace, redactor, known: errors, notFound: route.notFound };
    const expired = (): Error => late(trace, ms);

    const work = async (signal: Cancel): Promise<Answer> => {
      const given = pathValues(id, route, input);
      for (const name of scope) if (name in given) given[name] ??= values[name];
      checkPath(id, given, scope);
      checkQuery(id, input.query);
      const body = toBody(id, route, input.body);
      if ('project_id' in given) given['project_id'] ??= await project();
      const headers = lowerCase({ ...contentType(route, input), ...input.headers, ...options.headers });
      if (typeof body === 'string') headers['content-type'] ??= 'application/json';
      const signedHeaders = scopeHeader(given['project_id'], client.domainId);
      checkHeaders({ ...headers, ...signedHeaders }, id);

      let received: Received | undefined;
      await http.request(route.method, route.path, {
        params: { path: given, query: input.query },
        pathSerializer: fillPath,
        querySerializer: toQuery,
        body,
        bodySerializer: (serialised) => serialised,
        async fetch(request) {
          received = await client.transport(await outgoing(route.method, new URL(request.url), headers, request.body), {
            ...asked,
            timeoutMs,
            endsAt,
            signal,
            signedHeaders,
            public: route.public,
            idempotent: route.idempotent ?? isIdempotent(route.method),
          });
          return TAKEN;
        },
      });
      if (!received) throw new Error(`${id} was not sent`);
      return readAnswer(route, received, asked);
    };
    return await traced(trace, async () => await within({ ms, signal: options.signal, expired }, work));
  };
}

/** What openapi-fetch reads of a request. A real one costs more than all else that it does. */
class LightRequest {
  readonly url: string;
  readonly body: unknown;

  constructor(url: string, { body }: { readonly body?: unknown }) {
    this.url = url;
    this.body = body;
  }
}

/** For openapi-fetch, an answer without a body: the real one is read by readAnswer, which knows what the operation answers. */
const TAKEN = { status: 204, ok: true, headers: new Headers() };

/** Headers by lower-case name; of two that differ in case only, the later one. */
function lowerCase(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const lower: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) lower[name.toLowerCase()] = value.trim();
  return lower;
}

function late({ operation, attempts, status, code }: CallTrace, ms: number): TimeoutError {
  const last = [status, code].filter(Boolean).join(' ');
  const facts = [attempts > 0 && `${attempts} attempts`, last && `the last answer was ${last}`]
    .filter(Boolean)
    .join(', ');
  return new TimeoutError(`${operation}: not done within its deadline of ${ms} ms${facts && ` (${facts})`}`, {
    operation,
    attempts: attempts || undefined,
  });
}

/** openapi-fetch's client without the types of a spec: what goes in was checked against the generated interface. */
interface Untyped {
  request(
    method: string,
    path: string,
    init: {
      params: { path: object; query: object | undefined };
      pathSerializer: (path: string, values: Record<string, unknown>) => string;
      querySerializer: (query: object) => string;
      body: unknown;
      bodySerializer: (body: unknown) => unknown;
      fetch: (request: LightRequest) => Promise<typeof TAKEN>;
    },
  ): Promise<unknown>;
}

function toCall<Output>(answer: Promise<Answer>): Call<Output, unknown> {
  // Async functions, not then(): that keeps the line that made the call in the stack of an error.
  const data = (async () => (await answer).data as Output)();
  const result = async (): Promise<Result<Output, unknown>> => {
    // Whoever asks for the result takes care of the failure.
    data.catch(() => undefined);
    try {
      const { requestId, received, data: value } = await answer;
      // Made when somebody asks: few do, and it costs more than the rest of a call.
      return {
        ok: true,
        data: value as Output,
        requestId,
        get response() {
          return received.response;
        },
      };
    } catch (error) {
      if (isHuaweiCloudError(error)) return { ok: false, error };
      throw error;
    }
  };
  return Object.assign(data, { result });
}
