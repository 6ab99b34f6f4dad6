/** The path-typed door, for a path or a body that the spec does not have yet. */
import createFetchClient, { type Client } from 'openapi-fetch';
import { exactJson, unreadable } from './answer.ts';
import type { ServiceId } from './endpoint.ts';
import { TimeoutError } from './errors.ts';
import type { CallTrace } from './events.ts';
import { within } from './http/deadline.ts';
import type { Outgoing } from './http/message.ts';
import { isIdempotent } from './http/retry.ts';
import { checkPath, fillPath, pathNames, toBody, toQuery } from './input.ts';
import { type ClientOptions, setup } from './options.ts';
import { Redactor } from './redact.ts';

/**
 * Makes an `openapi-fetch` client on the same transport: requests are signed, limited in time and repeated where the
 * method allows it. Unlike operations it fills nothing in, and gives an answer outside 2xx back as `error`. Path values are
 * checked in the same way.
 *
 * @throws {@link ConfigError} for options that cannot be.
 * @example
 * import { createRawClient } from 'huaweicloud-openapi';
 * import type { paths } from 'huaweicloud-openapi/csms';
 *
 * const raw = createRawClient<paths>('csms', { region: 'ap-southeast-1' });
 * const { data, error } = await raw.GET('/v1/{project_id}/secrets', { params: { path: { project_id } } });
 */
export function createRawClient<Paths extends object>(service: ServiceId, options: ClientOptions = {}): Client<Paths> {
  const { baseUrl, transport, timeoutMs, deadlineMs: ms, region } = setup(service, options);
  const traces = new WeakMap<Request, CallTrace>();
  const raw = createFetchClient<Paths>({
    baseUrl,
    pathSerializer(path, values) {
      const missing = Object.fromEntries(pathNames(path).map((name) => [name, undefined]));
      checkPath('request', { ...missing, ...values }, []);
      return fillPath(path, values);
    },
    querySerializer(query) {
      return toQuery('request', query);
    },
    bodySerializer: (body: unknown) => toBody('request', {}, body) as string,
    fetch: async (request) => {
      const trace: CallTrace = { service, operation: `${request.method} request`, region, attempts: 0 };
      traces.set(request, trace);
      const expired = (): Error =>
        new TimeoutError(`${trace.operation}: not done within its deadline of ${ms} ms`, trace);
      const redactor = new Redactor();
      const endsAt = performance.now() + ms;
      const idempotent = isIdempotent(request.method);
      const received = await within({ ms, signal: request.signal, expired }, async (signal) =>
        transport(await outgoingOf(request), { trace, redactor, timeoutMs, endsAt, signal, idempotent }),
      );
      return received.response;
    },
  });
  raw.use({
    // openapi-fetch parses later, and would throw an error that quotes what it could not read.
    async onResponse({ request, response, options: { parseAs } }) {
      if (!response.ok || parseAs !== 'json' || response.status === 204) return undefined;
      const text = await response.clone().text();
      try {
        const exact = text === '' ? text : exactJson(text);
        JSON.parse(exact || 'null');
        // Integers that a number would round have become texts.
        return exact === text ? undefined : new Response(exact, response);
      } catch {
        const trace = traces.get(request) ?? { operation: `${request.method} request`, attempts: 0 };
        const requestId = response.headers.get('x-request-id') ?? undefined;
        throw unreadable(text, { ...trace, status: response.status, requestId });
      }
    },
  });
  return raw;
}

async function outgoingOf(request: Request): Promise<Outgoing> {
  const { method, url, headers } = request;
  const body = new Uint8Array(await request.arrayBuffer());
  return { method, url: new URL(url), headers: Object.fromEntries(headers), body };
}
