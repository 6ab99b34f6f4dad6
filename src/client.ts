/** The operation-named door: a method call becomes a request. */
import { createFinalURL } from 'openapi-fetch';
import { readAnswer, type Answer } from './answer.ts';
import type { ServiceId } from './endpoint.ts';
import { type KnownErrors, TimeoutError } from './errors.ts';
import { isHuaweiCloudError } from './guards.ts';
import { type CallTrace, traced } from './events.ts';
import type { Cancel } from './http/cancel.ts';
import { milliseconds, within } from './http/deadline.ts';
import { addHeaders } from './http/headers.ts';
import { outgoing } from './http/message.ts';
import { isIdempotent } from './http/retry.ts';
import {
  type AnyInput,
  checkObject,
  checkPath,
  fillPath,
  pathNames,
  pathValues,
  toBody,
  toHeaders,
  toQuery,
} from './input.ts';
import type { Call, CallOptions, Result, Route } from './operation.ts';
import { type ClientOptions, setup, type Setup } from './options.ts';
import { Redactor } from './redact.ts';
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
    const planned = { id, route, names: pathNames(route.path) };
    const operation = (input?: AnyInput, callOptions?: CallOptions): Call<unknown, unknown> =>
      toCall(call(planned, input, callOptions));
    routeOf.set(operation, route);
    return [id, operation];
  });
  return Object.fromEntries(operations) as Operations;
}

/** An operation, with what is the same for all of its calls. */
interface Planned {
  readonly id: string;
  readonly route: Route;
  /** Of its path parameters. */
  readonly names: readonly string[];
}

type Caller = (operation: Planned, input?: AnyInput, options?: CallOptions) => Promise<Answer>;
type AnyService = Pick<Service<unknown>, 'id' | 'scope' | 'errors'>;

function caller({ id: service, scope, errors: known }: AnyService, client: Setup, values: ScopeValues): Caller {
  const { baseUrl, region, domainId, transport } = client;
  const project = projectSource(client);

  return async ({ id, route, names }, input = {}, options = {}) => {
    checkObject(id, 'input', input);
    checkObject(id, 'options', options);
    const timeoutMs = milliseconds('timeoutMs', options.timeoutMs ?? client.timeoutMs);
    const ms = milliseconds('deadlineMs', options.deadlineMs ?? client.deadlineMs);
    const endsAt = performance.now() + ms;
    const trace: CallTrace = { service, operation: id, region, attempts: 0 };
    const redactor = new Redactor(route.secrets);
    redactor.addFields(input);
    const { method, path, notFound, public: isPublic, idempotent = isIdempotent(method) } = route;

    const work = async (signal: Cancel): Promise<Answer> => {
      const given = pathValues(id, names, input);
      for (const name of scope) if (name in given) given[name] ??= values[name];
      checkPath(id, given, scope);
      const query = toQuery(id, input.query);
      const body = toBody(id, route, input.body);
      const headers = toHeaders(id, route, body, input.headers, options.headers);
      if ('project_id' in given) given['project_id'] ??= await project();
      const signedHeaders: Record<string, string> = {};
      addHeaders(signedHeaders, scopeHeader(given['project_id'], domainId), id);

      const url = createFinalURL(path, {
        baseUrl,
        params: { path: given },
        pathSerializer: fillPath,
        querySerializer: () => query,
      });
      const sending = {
        trace,
        redactor,
        known,
        notFound,
        timeoutMs,
        endsAt,
        signal,
        signedHeaders,
        idempotent,
        public: isPublic,
      };
      const request = await outgoing(method, new URL(url), headers, body);
      const received = await transport(request, sending);
      return readAnswer(route, received, sending);
    };
    const expired = (): Error => late(trace, ms);
    return await traced(trace, () => within({ ms, signal: options.signal, expired }, work));
  };
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
