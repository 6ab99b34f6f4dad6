/** One attempt: credentials, a signature, a time limit, and the whole answer read. */
import type { Credentials, CredentialsProvider } from '../auth/credentials.ts';
import { sign } from '../auth/signer.ts';
import { readEnvelope } from '../envelope.ts';
import { type CodeMeanings, ConnectionError, errorKind, type ErrorKind, TimeoutError } from '../errors.ts';
import type { CallTrace } from '../events.ts';
import { tryParse } from '../json.ts';
import { messageOf, type Redactor, safeCause } from '../redact.ts';
import { type Limit, within } from './deadline.ts';

/** A function with the signature of the standard `fetch`. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** Who sends, and through what. */
export interface Sender {
  readonly credentials: CredentialsProvider;
  readonly fetch?: Fetch | undefined;
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
  readonly signal?: AbortSignal | undefined;
  /** Headers that only go with a signature, such as `x-project-id`. */
  readonly signedHeaders?: Readonly<Record<string, string>> | undefined;
}

/** A request as it came, before it is authenticated. */
export interface Unsigned {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What came of an attempt. */
export interface Attempt {
  readonly answer: Answer | ConnectionError;
  readonly credentials: Credentials | undefined;
  readonly signedAt: Date;
}

/** An answer, complete and in memory, and what it means. */
export interface Answer {
  readonly response: Response;
  readonly status: number;
  readonly headers: Headers;
  readonly code: string | undefined;
  readonly kind: ErrorKind | undefined;
}

/**
 * Sends a request once. A lost connection is an outcome like any other.
 *
 * @throws what the credentials throw, and the reason of `send.signal`
 */
export async function tryOnce(
  request: Unsigned,
  { credentials: provider, fetch }: Sender,
  signedAt: Date,
  send: SendOptions,
): Promise<Attempt> {
  const { trace, redactor } = send;
  delete trace.status;
  delete trace.code;
  delete trace.requestId;
  let stage = 'no credentials';
  const limit = limitOf(send, () => `${trace.operation}: ${stage} within ${send.timeoutMs} ms`);
  // Looked up at each attempt, so that a mock that is installed later is seen.
  const transmit = fetch ?? ((input: string, init: RequestInit) => globalThis.fetch(input, init));
  let credentials: Credentials | undefined;
  const attemptsBefore = trace.attempts;

  try {
    const answer = await within(limit, async (signal) => {
      credentials = send.public ? undefined : await provider();
      stage = `no complete answer from ${host(request.url)}`;
      const headers = await authenticate(request, credentials, signedAt, send);
      signal.throwIfAborted();
      trace.attempts += 1;
      const { method, url, body } = request;
      try {
        const response = await transmit(url, {
          method,
          headers,
          // Credentials must not follow a redirect to another host, and these services use none.
          redirect: 'manual',
          signal,
          ...(body.length > 0 && { body: bodyOf(request, send) }),
        });
        return await readWhole(response, send);
      } catch (error) {
        signal.throwIfAborted();
        throw lost(error, url, trace, redactor);
      }
    });
    return { answer, credentials, signedAt };
  } catch (error) {
    if (trace.attempts === attemptsBefore || !(error instanceof ConnectionError) || send.signal?.aborted) throw error;
    if (error.code !== undefined) trace.code = error.code;
    return { answer: error, credentials, signedAt };
  }
}

async function authenticate(
  request: Unsigned,
  credentials: Credentials | undefined,
  signedAt: Date,
  { redactor, signedHeaders }: SendOptions,
): Promise<Readonly<Record<string, string>>> {
  let added: Readonly<Record<string, string>> = {};
  if (credentials && 'token' in credentials) added = { 'x-auth-token': credentials.token };
  else if (credentials) {
    redactor.add(credentials.secretAccessKey);
    const headers = { ...request.headers, ...signedHeaders };
    added = { ...signedHeaders, ...(await sign({ ...request, headers }, credentials, signedAt)) };
  }
  const headers = { ...request.headers, ...added };
  redactor.addHeaders(headers);
  return headers;
}

/**
 * Bytes, or a Blob where a repeat does harm: Deno's own `fetch` sends a request again whose connection is lost, a POST too,
 * unless its body is one.
 */
function bodyOf({ body }: Unsigned, { idempotent }: SendOptions): Uint8Array<ArrayBuffer> | Blob {
  const bytes = body as Uint8Array<ArrayBuffer>;
  return idempotent ? bytes : new Blob([bytes]);
}

/** Reads the answer to its end, while the clock of the attempt still runs, and what kind of failure it is. */
async function readWhole(response: Response, { trace, redactor, notFound, known }: SendOptions): Promise<Answer> {
  const bytes = await response.arrayBuffer();
  // A browser hides everything about a redirect that it was told not to follow.
  const status = response.type === 'opaqueredirect' ? 302 : response.status;
  const { statusText, headers } = response;
  const code = response.ok ? undefined : readEnvelope(tryParse(new TextDecoder().decode(bytes))).code;
  trace.status = status;
  // Both are shown to whoever listens, and a service may put anything into them.
  if (code !== undefined) trace.code = redactor.text(code);
  const requestId = headers.get('x-request-id');
  if (requestId !== null) trace.requestId = redactor.text(requestId);
  return {
    response: new Response(bytes.byteLength > 0 ? bytes : null, { status, statusText, headers: [...headers] }),
    status,
    headers,
    code,
    kind: response.ok ? undefined : errorKind(status, code, { notFound, known }),
  };
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
function lost(error: unknown, url: string, trace: CallTrace, redactor: Redactor): ConnectionError {
  const cause = safeCause(error, redactor);
  // The innermost says most: all begin with "fetch failed", and "Request was cancelled." hides what a proxy answered.
  const reasons: { message: string; code?: string }[] = [];
  for (let one = cause; one; one = one.cause as Error | undefined) reasons.unshift(one);
  const reason = reasons.map(({ message }) => message).find(Boolean) ?? redactor.text(messageOf(error));
  const code = reasons.map((one) => one.code).find(Boolean) ?? WORDS.find(([words]) => words.test(reason))?.[1];
  return new ConnectionError(`${trace.operation}: no answer from ${host(url)}: ${reason}${times(trace)}`, {
    operation: trace.operation,
    attempts: trace.attempts,
    code,
    cause,
  });
}

function times({ attempts }: CallTrace): string {
  return attempts > 1 ? ` (${attempts} attempts)` : '';
}

function host(url: string): string {
  return new URL(url).host;
}

/** The line that debugging prints for an attempt. The path as the spec has it, since values may be anything. */
export function describe(
  { method, url }: Unsigned,
  { operation, service, attempts, requestId }: CallTrace,
  answer: Answer | ConnectionError,
  ms: number,
): string {
  const came =
    answer instanceof ConnectionError
      ? (answer.code ?? answer.name)
      : [answer.status, answer.code].filter(Boolean).join(' ');
  const request = requestId === undefined ? '' : `, request ${requestId}`;
  return `${service} ${operation}: ${method} ${host(url)}, attempt ${attempts}: ${came} in ${Math.round(ms)} ms${request}`;
}
