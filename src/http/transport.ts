/** The one place that touches the network: credentials, signature, time limits, and the whole answer read. */
import type { CredentialsProvider } from '../auth/credentials.ts';
import { sign } from '../auth/signer.ts';
import { ConnectionError, TimeoutError } from '../errors.ts';
import { within } from './deadline.ts';

/** A function with the signature of the standard `fetch`. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** What a transport is made of. */
export interface TransportOptions {
  readonly credentials: CredentialsProvider;
  readonly fetch?: Fetch | undefined;
  readonly userAgent?: string | undefined;
}

/** How one call is to be sent. */
export interface SendOptions {
  /** The operation's name, for errors. */
  readonly operation?: string | undefined;
  /** Send it without credentials. */
  readonly public?: boolean | undefined;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Headers that only go with a signature, such as `x-project-id`. */
  readonly signedHeaders?: Readonly<Record<string, string>> | undefined;
}

/** Sends a request and gives back an answer whose body is complete and in memory. */
export type Transport = (request: Request, options: SendOptions) => Promise<Response>;

/** Makes a transport. Each attempt is signed for exactly the bytes and the path that it sends. */
export function createTransport({ credentials, fetch, userAgent }: TransportOptions): Transport {
  // Looked up at each call, so that a mock that is installed later is seen.
  const send: Fetch = fetch ?? ((input, init) => globalThis.fetch(input, init));

  return async (request, options) => {
    const body = new Uint8Array(await request.arrayBuffer());
    const plain = Object.fromEntries(request.headers);
    if (userAgent !== undefined) plain['user-agent'] = userAgent;
    const unsigned = { method: request.method, url: request.url, headers: plain, body };

    const attempt = async (signal: AbortSignal): Promise<Response> => {
      const headers = options.public ? plain : await authenticate(unsigned, credentials, options.signedHeaders);
      signal.throwIfAborted();
      const response = await send(request.url, {
        method: request.method,
        headers,
        // Credentials must not follow a redirect to another host, and these services use none.
        redirect: 'manual',
        signal,
        ...(body.length > 0 && { body }),
      });
      return await readWhole(response);
    };
    const expired = (): Error =>
      new TimeoutError(
        `${options.operation ?? 'request'}: no complete answer from ${host(request.url)} within ${options.timeoutMs} ms`,
        options,
      );
    return await within({ ms: options.timeoutMs, signal: options.signal, expired }, (signal) =>
      attempt(signal).catch((error: unknown) => {
        signal.throwIfAborted();
        throw error instanceof TypeError ? lost(error, request.url, options.operation) : error;
      }),
    );
  };
}

interface Unsigned {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

async function authenticate(
  request: Unsigned,
  provider: CredentialsProvider,
  signedHeaders: Readonly<Record<string, string>> | undefined,
): Promise<Record<string, string>> {
  const credentials = await provider();
  if ('token' in credentials) return { ...request.headers, 'x-auth-token': credentials.token };
  const headers = { ...request.headers, ...signedHeaders };
  return { ...headers, ...(await sign({ ...request, headers }, credentials, new Date())) };
}

async function readWhole(response: Response): Promise<Response> {
  if (response.type === 'opaqueredirect') throw new TypeError('the answer is a redirect, which is not followed');
  const bytes = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  return new Response(bytes.byteLength > 0 ? bytes : null, { status, statusText, headers });
}

/** `fetch` reports every failure on the way as a TypeError; the reason is its cause. */
function lost(error: TypeError, url: string, operation: string | undefined): ConnectionError {
  const cause = error.cause as { code?: unknown; message?: unknown } | undefined;
  const code = typeof cause?.code === 'string' ? cause.code : undefined;
  const reason = typeof cause?.message === 'string' && cause.message !== '' ? cause.message : error.message;
  return new ConnectionError(`${operation ?? 'request'}: no answer from ${host(url)}: ${reason}`, {
    operation,
    code,
    cause: error,
  });
}

function host(url: string): string {
  return new URL(url).host;
}
