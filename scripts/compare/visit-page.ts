/** Fetches one page from the vendor's site, politely: no faster than it wants, and not at all if it has not changed. */
import { VERSION } from '../../src/version.ts';
import { type Stored } from './cache.ts';

const TIMEOUT_MS = 30_000;
const MAX_BYTES = 5_000_000;
const MAX_HOPS = 5;
const MAX_TRIES = 3;
const MAX_WAIT_MS = 300_000;
const BUSY = [429, 503];

/** A page that did not come; the message says why. */
export class NotFetched extends Error {
  override readonly name: string = 'NotFetched';
}

/** Nobody answered: the network, rather than the page, is the trouble. */
export class Unreachable extends NotFetched {
  override readonly name = 'Unreachable';
}

/** Waits for a number of milliseconds. */
export type Pause = (ms: number) => Promise<unknown>;

/** The page behind an address; `known` itself when the site says that it is still the same. */
export async function fetchPage(address: string, known: Stored | undefined, pause: Pause): Promise<Stored> {
  for (let attempt = 1; ; attempt++) {
    const response = await follow(address, known);
    if (response.status === 304 && known) return known;
    if (response.ok) {
      const etag = response.headers.get('etag');
      const lastModified = response.headers.get('last-modified');
      const body = await textOf(response, address);
      return { address, body, ...(etag && { etag }), ...(lastModified && { lastModified }) };
    }
    await response.body?.cancel();
    if (!BUSY.includes(response.status)) throw new NotFetched(`${address} answered ${response.status}`);
    if (attempt === MAX_TRIES) throw new NotFetched(`${address} answered ${response.status}, ${MAX_TRIES} times`);
    const wait = waitMs(response.headers, attempt);
    if (wait > MAX_WAIT_MS) {
      throw new NotFetched(`${address} answered ${response.status} and asks to wait ${Math.ceil(wait / 1000)} s`);
    }
    await pause(wait);
  }
}

/** The answer behind all redirects. They are followed by hand, because one must not lead out of https. */
async function follow(address: string, known: Stored | undefined): Promise<Response> {
  let at = address;
  for (let hops = 0; hops <= MAX_HOPS; hops++) {
    if (!isSafe(at)) throw new NotFetched(`${at} is not https${at === address ? '' : `; ${address} leads there`}`);
    const response = await send(at, known);
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    await response.body?.cancel();
    at = new URL(location, at).href;
  }
  throw new NotFetched(`${address} redirects more than ${MAX_HOPS} times`);
}

/** Loopback may do without TLS: nothing leaves the machine. */
function isSafe(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}

async function send(address: string, known: Stored | undefined): Promise<Response> {
  const headers = {
    accept: 'text/html, text/markdown',
    'user-agent': `huaweicloud-openapi/${VERSION} (compares the API reference with its specs)`,
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
  };
  try {
    return await fetch(address, { headers, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new Unreachable(`${address} could not be reached: ${reason(error)}`);
  }
}

/** The body, as far as a page of documentation may be long. */
async function textOf({ body }: Response, address: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (;;) {
    const next = await reader?.read().catch((error: unknown) => {
      throw new Unreachable(`${address} broke off: ${reason(error)}`);
    });
    if (!next || next.done) return Buffer.concat(chunks).toString('utf8');
    chunks.push(next.value);
    size += next.value.length;
    if (size <= MAX_BYTES) continue;
    await reader?.cancel();
    throw new NotFetched(`${address} is longer than ${MAX_BYTES / 1_000_000} MB`);
  }
}

/** `Retry-After`, which is seconds or a date; without it, longer from time to time. */
function waitMs(headers: Headers, attempt: number): number {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value) - Date.parse(headers.get('date') ?? new Date().toUTCString());
  return Number.isNaN(until) ? attempt * 10_000 : Math.max(0, until);
}

/** What fetch says is 'fetch failed'; what happened is in its cause. */
function reason(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} s`;
  return cause?.code ?? cause?.message ?? message;
}
