/** One attempt: credentials, a signature, a time limit, and the whole answer read. */
import type { Credentials, CredentialsProvider } from '../auth/credentials.ts';
import { payloadHash, sign } from '../auth/signer.ts';
import { readEnvelope } from '../envelope.ts';
import { type CodeMeanings, ConnectionError, errorKind, type ErrorKind, TimeoutError } from '../errors.ts';
import type { CallTrace } from '../events.ts';
import { tryParse } from '../json.ts';
import { messageOf, type Redactor, safeCause } from '../redact.ts';
import type { Cancelling } from './cancel.ts';
import { type Limit, within } from './deadline.ts';
import type { HeaderReader, Outgoing, Received, Send } from './message.ts';

/** Who sends, and through what. */
export interface Sender {
  readonly credentials: CredentialsProvider;
  readonly send: Send;
  readonly userAgent: string;
}

/** How one call is to be sent. */
export interface SendOptions extends CodeMeanings {
  /** What is told of the call; the transport writes down in it how it goes. */
  readonly trace: CallTrace;
  /** Gets to know the secrets that are sent. */
  readonly redactor: Redactor;
  /** Send it without credentials. */
  readonly public?: boolean | undefined;
  /** Whether a repeat does no harm. */
  readonly idempotent: boolean;
  /** Milliseconds for an attempt. */
  readonly timeoutMs: number;
  /** When the whole call must be done, as `performance.now()` tells the time. A pause that would last longer is not begun. */
  readonly endsAt?: number | undefined;
  readonly signal?: Cancelling | undefined;
  /** Headers that only go with a signature, such as `x-project-id`. */
  readonly signedHeaders?: Readonly<Record<string, string>> | undefined;
}

/** What came of an attempt. */
export interface Attempt {
  readonly answer: Answer | ConnectionError;
  readonly credentials: Credentials | undefined;
  readonly signedAt: Date;
}

/** An answer, complete and in memory, and what it means. */
export interface Answer {
  readonly received: Received;
  readonly status: number;
  readonly headers: HeaderReader;
  readonly code: string | undefined;
  readonly kind: ErrorKind | undefined;
}

/**
 * Sends a request once. A lost connection is an outcome like any other.
 *
 * @throws what the credentials throw, and the reason of `send.signal`
 */
export async function tryOnce(
  request: Outgoing,
  { credentials: provider, send: transmit, userAgent }: Sender,
  signedAt: Date,
  send: SendOptions,
): Promise<Attempt> {
  const { trace, redactor } = send;
  if (trace.attempts > 0) forgetAnswer(trace);
  let stage = 'no credentials';
  const limit = limitOf(send, () => `${trace.operation}: ${stage} within ${send.timeoutMs} ms`);
  let credentials: Credentials | undefined;
  const attemptsBefore = trace.attempts;

  try {
    const answer = await within(limit, async (cancel) => {
      credentials = send.public ? undefined : await provider();
      stage = `no complete answer from ${request.url.host}`;
      const { method, url, body } = request;
      // No spread: V8 takes many times as long to add something to such a copy.
      const headers: Record<string, string> = Object.assign({}, request.headers);
      headers['user-agent'] = userAgent;
      if (credentials) Object.assign(headers, await proofOf(request, headers, credentials, signedAt, send));
      redactor.addHeaders(headers);
      cancel.throwIfAborted();
      trace.attempts += 1;
      try {
        return readWhole(await transmit({ method, url, headers, body }, { cancel, repeatable: send.idempotent }), send);
      } catch (error) {
        cancel.throwIfAborted();
        throw lost(error, request.url, trace, redactor);
      }
    });
    return { answer, credentials, signedAt };
  } catch (error) {
    if (trace.attempts === attemptsBefore || !(error instanceof ConnectionError) || send.signal?.aborted) throw error;
    if (error.code !== undefined) trace.code = error.code;
    return { answer: error, credentials, signedAt };
  }
}

/** What is known of the answer to an earlier attempt does not hold for the next. */
function forgetAnswer(trace: CallTrace): void {
  delete trace.status;
  delete trace.code;
  delete trace.requestId;
}

/** The headers that say who calls. Before they are signed, headers get those that only a signature goes with. */
function proofOf(
  request: Outgoing,
  headers: Record<string, string>,
  credentials: Credentials,
  signedAt: Date,
  { redactor, signedHeaders }: SendOptions,
): Record<string, string> | Promise<Record<string, string>> {
  if ('token' in credentials) return { 'x-auth-token': credentials.token };
  redactor.add(credentials.secretAccessKey);
  Object.assign(headers, signedHeaders);
  const { method, url, body } = request;
  const hash = (request.hash ??= payloadHash(body, headers));
  return sign({ method, url, headers, hash }, credentials, signedAt);
}

/** What an answer says, and what kind of failure it is. */
function readWhole(received: Received, { trace, redactor, notFound, known }: SendOptions): Answer {
  const { status, headers, ok } = received;
  const code = ok ? undefined : readEnvelope(tryParse(received.text)).code;
  trace.status = status;
  // Both are shown to whoever listens, and a service may put anything into them.
  if (code !== undefined) trace.code = redactor.text(code);
  const requestId = headers.get('x-request-id');
  if (requestId) trace.requestId = redactor.text(requestId);
  return { received, status, headers, code, kind: ok ? undefined : errorKind(status, code, { notFound, known }) };
}

/** The time limit of an attempt, or of a part of it. */
export function limitOf({ timeoutMs, signal, trace }: SendOptions, said: () => string): Limit {
  const expired = (): Error => {
    const { operation, attempts } = trace;
    return new TimeoutError(`${said()}${times(trace)}`, { operation, attempts: attempts || undefined });
  };
  return { ms: timeoutMs, signal, expired };
}

/** Deno has words for what went wrong, and no code. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\(Connect\): (invalid peer certificate|received corrupt message)/, 'ERR_TLS'],
  [/\(Connect\): dns error/, 'ENOTFOUND'],
  [/\(Connect\)/, 'ECONNREFUSED'],
];

/** What `fetch` throws when the connection fails: a TypeError whose cause is the reason, or what a custom one likes. */
function lost(error: unknown, url: URL, trace: CallTrace, redactor: Redactor): ConnectionError {
  const cause = safeCause(error, redactor);
  // The innermost says most: all begin with "fetch failed", and "Request was cancelled." hides what a proxy answered.
  const reasons: { message: string; code?: string }[] = [];
  for (let one = cause; one; one = one.cause as Error | undefined) reasons.unshift(one);
  const reason = reasons.map(({ message }) => message).find(Boolean) ?? redactor.text(messageOf(error));
  const code = reasons.map((one) => one.code).find(Boolean) ?? WORDS.find(([words]) => words.test(reason))?.[1];
  return new ConnectionError(`${trace.operation}: no answer from ${url.host}: ${reason}${times(trace)}`, {
    operation: trace.operation,
    attempts: trace.attempts,
    code,
    cause,
  });
}

function times({ attempts }: CallTrace): string {
  return attempts > 1 ? ` (${attempts} attempts)` : '';
}

/** The line that debugging prints for an attempt. The path as the spec has it, since values may be anything. */
export function describe(
  { method, url }: Outgoing,
  { operation, service, attempts, requestId }: CallTrace,
  answer: Answer | ConnectionError,
  ms: number,
): string {
  const came =
    answer instanceof ConnectionError
      ? (answer.code ?? answer.name)
      : [answer.status, answer.code].filter(Boolean).join(' ');
  const request = requestId === undefined ? '' : `, request ${requestId}`;
  return `${service} ${operation}: ${method} ${url.host}, attempt ${attempts}: ${came} in ${Math.round(ms)} ms${request}`;
}
