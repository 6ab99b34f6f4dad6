/** What may be sent again, and after how long. */
import { ConnectionError, type ErrorKind, TRANSIENT_STATUSES } from '../errors.ts';
import type { HeaderReader } from './message.ts';

/** How a client repeats what failed. */
export interface RetryOptions {
  /** How often a request is sent at most. Default: 3. 1 turns retries off. */
  readonly maxAttempts?: number | undefined;
  /** Milliseconds: the first pause lasts from 0 to this, at random; each further one up to twice as long. Default: 200. */
  readonly minDelayMs?: number | undefined;
  /** Milliseconds that a pause lasts at most, unless the service asks for a longer one. Default: 10 000. */
  readonly maxDelayMs?: number | undefined;
}

/** Whether a repeat of a method does no harm, if nothing else is known of the operation. */
export function isIdempotent(method: string): boolean {
  return method !== 'POST' && method !== 'PATCH';
}

/** What came of an attempt: an answer and what it means, or none. */
export type Outcome =
  { readonly status: number; readonly kind: ErrorKind | undefined; readonly headers: HeaderReader } | ConnectionError;

/** The request never left this machine, so that every method may be repeated. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];
/** A certificate that is not trusted will not be trusted a second later. */
const UNTRUSTED = /CERT|TLS|SSL|LEAF_SIGNATURE/;

/**
 * Whether a request may be sent again: what was throttled or never left always, a passing fault or a lost connection only
 * if a repeat does no harm.
 */
export function mayRepeat(outcome: Outcome, idempotent: boolean): boolean {
  if (outcome instanceof ConnectionError) {
    const { code = '' } = outcome;
    return NEVER_SENT.includes(code) || (idempotent && !UNTRUSTED.test(code));
  }
  if (outcome.kind === 'throttled') return true;
  return idempotent && outcome.kind === undefined && TRANSIENT_STATUSES.includes(outcome.status);
}

/**
 * Milliseconds to wait before the next attempt: what the service asked for, and a random part on top that spreads out
 * callers who failed together ("full jitter").
 *
 * @param attempt how often the request was sent so far
 */
export function delayMs(outcome: Outcome, attempt: number, { minDelayMs, maxDelayMs }: Delays): number {
  const asked = outcome instanceof ConnectionError ? 0 : retryAfterMs(outcome.headers);
  return asked + Math.random() * Math.min(maxDelayMs, minDelayMs * 2 ** (attempt - 1));
}

/** The bounds of a pause. */
type Delays = Required<{ [Name in 'minDelayMs' | 'maxDelayMs']: number }>;

/** `Retry-After` as milliseconds: a number of seconds, or a date, which is compared with the answer's own. */
function retryAfterMs(headers: HeaderReader): number {
  const value = headers.get('retry-after');
  if (value === null) return 0;
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(headers.get('date') ?? new Date().toUTCString());
  return wait > 0 ? wait : 0;
}

/** A retry, in the unit of the budget: what one call that succeeds earns. */
const RETRY = 10;
/** What a client has saved up at most. */
const SAVED = 100 * RETRY;

/** A token bucket for the retries of a client, which keeps a fleet from multiplying an outage. */
export interface RetryBudget {
  /** Takes a retry; `false` when there is none. */
  take(): boolean;
  /** A call succeeded: in a lasting outage, retries make up a tenth of the calls at most. */
  refund(): void;
}

/** Makes a full budget. */
export function createBudget(): RetryBudget {
  let saved = SAVED;
  return {
    take() {
      if (saved < RETRY) return false;
      saved -= RETRY;
      return true;
    },
    refund() {
      saved = Math.min(SAVED, saved + 1);
    },
  };
}
