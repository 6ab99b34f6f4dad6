/** The one place that touches the network: attempts, until one counts. */
import { type CredentialsProvider, sameCredentials } from '../auth/credentials.ts';
import { ConnectionError } from '../errors.ts';
import { createLog, type Logger, publish } from '../events.ts';
import { VERSION } from '../version.ts';
import { send as sendByDefault } from '#send';
import { type Attempt, describe, limitOf, type SendOptions, tryOnce } from './attempt.ts';
import { createClock } from './clock.ts';
import { pause, within } from './deadline.ts';
import type { Outgoing, Received } from './message.ts';
import { createBudget, delayMs, mayRepeat, type RetryOptions } from './retry.ts';
import { type Fetch, sendWith } from './send-fetch.ts';

/** What a transport is made of. */
export interface TransportOptions {
  readonly credentials: CredentialsProvider;
  /** Sends instead of what the platform is best at. */
  readonly fetch?: Fetch | undefined;
  /** Put before this package's own `User-Agent`. */
  readonly userAgent?: string | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly logger?: Logger | undefined;
}

/** Sends a request, repeats it where that helps, and gives back an answer whose body is complete and in memory. */
export type Transport = (request: Outgoing, options: SendOptions) => Promise<Received>;

/** Makes a transport. It remembers the right time and how many retries are left. */
export function createTransport(options: TransportOptions): Transport {
  const { maxAttempts = 3, minDelayMs = 200, maxDelayMs = 10_000 } = options.retry ?? {};
  const { credentials, fetch } = options;
  const userAgent = [options.userAgent, `huaweicloud-openapi/${VERSION}`].filter(Boolean).join(' ');
  const sender = { credentials, send: fetch ? sendWith(fetch) : sendByDefault, userAgent };
  const budget = createBudget();
  const clock = createClock();
  const log = createLog(options.logger);

  /** Whether a caller who was refused can be expected to be let in now: at the right time, or with other credentials. */
  const recover = async ({ answer, credentials, signedAt }: Attempt, send: SendOptions): Promise<boolean> => {
    if (!credentials || answer instanceof ConnectionError || answer.kind !== 'unauthenticated') return false;
    const { service, operation } = send.trace;
    const offMs = 'token' in credentials ? undefined : clock.correct(signedAt, answer.headers.get('date'));
    if (offMs !== undefined) {
      publish('auth', { service, operation, action: 'clock', offsetMs: offMs });
      return true;
    }
    const limit = limitOf(send, () => `${operation}: no new credentials within ${send.timeoutMs} ms`);
    const fresh = await within(limit, () => options.credentials({ rejected: credentials }));
    if (sameCredentials(fresh, credentials)) return false;
    publish('auth', { service, operation, action: 'refresh' });
    return true;
  };

  return async (request, send) => {
    const { trace, idempotent } = send;
    let recovered = false;

    for (let retries = 0; ;) {
      const started = performance.now();
      const attempt = await tryOnce(request, sender, clock.now(), send);
      const { answer } = attempt;
      log?.(send.redactor.text(describe(request, trace, answer, performance.now() - started)));

      if (!(answer instanceof ConnectionError) && answer.received.ok) {
        budget.refund();
        return answer.received;
      }
      if (!recovered && (await recover(attempt, send))) {
        recovered = true;
        continue;
      }
      const delay = delayMs(answer, retries + 1, { minDelayMs, maxDelayMs });
      const fits = performance.now() + delay < (send.endsAt ?? Infinity);
      if (retries + 1 < maxAttempts && mayRepeat(answer, idempotent) && fits && budget.take()) {
        retries += 1;
        publish('retry', { ...trace, delayMs: delay });
        await pause(delay, send.signal);
        continue;
      }
      if (answer instanceof ConnectionError) throw answer;
      return answer.received;
    }
  };
}
