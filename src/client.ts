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
import type { Call, CallOptions, Result, Route, RouteTable } from './operation.ts';
import { type ClientOptions, setup, type Setup } from './options.ts';
import { Redactor } from './redact.ts';
import { unpackRoutes } from './routes.ts';
import { projectSource, scopeHeader } from './scope.ts';

/** What the generated files say of a service. */
export interface Service {
  readonly id: ServiceId;
  readonly routes: RouteTable;
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

/**
 * Makes a service's client: one function for each of its operations. They need no `this` and can be passed around.
 *
 * @typeParam Operations what was generated for the same service: the table knows its operations by name only
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function createServiceClient<Operations>(
  service: Service,
  options: ClientOptions,
  scope: ScopeValues = {},
): Operations {
  const call = caller(service, setup(service.id, options), scope);
  const operations = plansOf(service.routes).map((plan) => {
    const operation = (input?: AnyInput, callOptions?: CallOptions): Call<unknown, unknown> =>
      toCall(call(plan, input, callOptions));
    routeOf.set(operation, plan.route);
    return [plan.id, operation];
  });
  return Object.fromEntries(operations) as Operations;
}

/** An operation, with what is the same for all of its calls. */
interface Plan {
  readonly id: string;
  readonly route: Route;
  /** Of its path parameters. */
  readonly names: readonly string[];
}

/** Each table is unpacked once: a server may make a client for each of its users. */
const plans = new WeakMap<RouteTable, readonly Plan[]>();

function plansOf(table: RouteTable): readonly Plan[] {
  const known = plans.get(table);
  if (known) return known;
  const made = Object.entries(unpackRoutes(table)).map(([id, route]) => ({ id, route, names: pathNames(route.path) }));
  plans.set(table, made);
  return made;
}

type Caller = (operation: Plan, input?: AnyInput, options?: CallOptions) => Promise<Answer>;

function caller(
  { id: service, routes: { scope }, errors: known }: Service,
  client: Setup,
  values: ScopeValues,
): Caller {
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
