/** What every request goes through, whichever door it came in by. */
import { randomUUID } from 'node:crypto';
import { pause } from '../http/deadline.ts';
import { exampleAnswer, send, sendError } from './answer.ts';
import { authenticate } from './authenticate.ts';
import { withoutFailing, withFailed } from './batch.ts';
import { type FakeCall, queryOf } from './calls.ts';
import type { Clock } from './clock.ts';
import { GatewayError } from './errors.ts';
import { families, settle } from './families/all.ts';
import { Dropped, type Planted } from './faults.ts';
import type { Call, FakeRequest, FakeResponse, Handle } from './handler.ts';
import type { Match, Router } from './router.ts';
import type { Check } from './schema.ts';
import { checkScope } from './scope.ts';
import { pickCall } from './shared-calls.ts';
import type { State } from './state.ts';
import { splitUrl } from './url.ts';
import { readRequest } from './validate.ts';

/** What AK/SK authentication takes at most. */
export const MAX_BODY = 12 * 1024 * 1024;

/** What a core works on. */
interface Parts {
  readonly state: State;
  readonly clock: Clock;
  /** Whether what the spec does not allow is refused even where it could be served. */
  readonly strict: boolean;
  readonly planted: Planted;
  readonly record: (call: FakeCall) => void;
  readonly router: Router;
  readonly check: Check;
}

/** Makes the core. */
export function createCore({ state, clock, strict, planted, record, router, check }: Parts): Handle {
  const answer = async (
    request: FakeRequest,
    match: Match,
    at: { readonly requestId: string; readonly signal: AbortSignal | undefined },
  ): Promise<FakeResponse> => {
    const { operation, path } = match;
    if (request.body.length > MAX_BODY) throw new GatewayError(413, 'APIGW.0201', 'The body is larger than 12 MB');
    if (!operation.public) authenticate(request, state, clock.now(), path['project_id']);
    checkScope(match, state.identity);
    const valid = await readRequest(request, match, { check, strict });

    const delay = planted.take('delay', operation.id);
    if (delay !== undefined) await pause(delay, at.signal);
    if (planted.take('drop', operation.id)) throw new Dropped();
    const refusal = planted.take('fail', operation.id);
    if (refusal) throw refusal;
    const failing = planted.take('failItems', operation.id) ?? [];
    const fate = planted.take('breakJobs', operation.id);

    const now = clock.now();
    settle(state, now);
    const call = {
      query: valid.query,
      headers: valid.headers,
      body: withoutFailing(valid.body, failing),
      path,
      operation,
      state,
      now,
      requestId: at.requestId,
      check,
      fate: fate ? { fate } : {},
    } as unknown as Call<unknown>;
    const handler = families.get(operation.id);
    const done = handler ? await handler(call) : exampleAnswer(operation);
    return await send(operation, withFailed(operation, done, valid.body, failing), check);
  };

  return async (request, signal) => {
    const at = clock.now();
    const { path, query } = splitUrl(request.url);
    const id = randomUUID();
    let match: Match | undefined;
    let requestId = id.replaceAll('-', '');
    let result: FakeResponse | undefined;
    try {
      match = pickCall(router(request.method, path), request.body, check);
      // SecMaster's own form: uuid, timestamp, host name.
      if (match.operation.service === 'secmaster') requestId = `${id}-${at}-fake`;
      result = await answer(request, match, { requestId, signal });
    } catch (error) {
      if (error instanceof Dropped) throw error;
      signal?.throwIfAborted();
      result = sendError(match?.operation, error, requestId, check);
    } finally {
      const { operation } = match ?? {};
      record({
        operation: operation?.id,
        service: operation?.service,
        method: request.method,
        path,
        ...queryOf(operation, query),
        status: result?.status ?? 0,
        ...(result?.errorCode !== undefined && { errorCode: result.errorCode }),
        requestId,
        at,
      });
    }
    // The date is what clients set their clocks right by.
    const date = new Date(clock.now()).toUTCString();
    return { ...result, headers: { 'x-request-id': requestId, date, ...result.headers } };
  };
}
