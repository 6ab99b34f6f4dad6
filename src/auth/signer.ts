/** SDK-HMAC-SHA256: pure functions from a request, a key and a time to the headers that prove who sent it. */
import { encode } from '../encode.ts';

/** What is signed: the request exactly as it will be sent. */
export interface SignableRequest {
  readonly method: string;
  /** Absolute URL exactly as it will be sent, already percent-encoded once. */
  readonly url: string;
  /** Header names in lower or mixed case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes of the body; leave it out when there is none. */
  readonly body?: Uint8Array | undefined;
}

/** A permanent access key, or a temporary one together with its security token. */
export interface SigningKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly securityToken?: string | undefined;
}

const ALGORITHM = 'SDK-HMAC-SHA256';
const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';
const utf8 = new TextEncoder();

/**
 * Signs a request with SDK-HMAC-SHA256 and returns the headers to set on it: `x-sdk-date`, `authorization` and, for a
 * temporary key, `x-security-token`. They replace headers of the same name that the request may carry, so that a
 * repeated attempt never reuses an old date. The gateway refuses a date that is more than 15 minutes off.
 *
 * `host` is signed but not returned: it comes from the URL, unless the request carries its own.
 *
 * @throws RangeError when `now` is not a valid date; TypeError when the URL is not absolute.
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-005.html
 */
export async function sign(request: SignableRequest, key: SigningKey, now: Date): Promise<Record<string, string>> {
  const url = new URL(request.url);
  const added: Record<string, string> = { 'x-sdk-date': formatSdkDate(now) };
  if (key.securityToken) added['x-security-token'] = key.securityToken;

  const headers = headersToSign({ host: url.host, ...request.headers, ...added });
  const hash = await payloadHash(request.body, headers);
  const text = await stringToSign(formatSdkDate(now), canonicalRequest(request.method, url, headers, hash));
  const proof = await signature(key.secretAccessKey, text);
  const authorization = `${ALGORITHM} Access=${key.accessKeyId}, SignedHeaders=${signedHeaderNames(headers)}, Signature=${proof}`;
  return { ...added, authorization };
}

/** `yyyyMMddTHHmmssZ`, always in UTC. */
export function formatSdkDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '');
}

/**
 * The headers that {@link sign} covers, by lower-case name: all of them, except those that may be rewritten on the way.
 * Only `x-sdk-date` has to be signed, so leaving a header out is always allowed.
 */
export function headersToSign(headers: Readonly<Record<string, string>>): Record<string, string> {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(lower.filter(([name, value]) => isSigned(name, value)));
}

function isSigned(name: string, value: string): boolean {
  // The vendor's own SDKs leave out both: proxies drop names with an underscore, a sender may rewrite a boundary.
  if (name.includes('_')) return false;
  if (name === 'content-type' && value.trim().toLowerCase().startsWith('multipart/')) return false;
  return name !== 'authorization' && name !== 'user-agent';
}

/**
 * Lower-case hex SHA-256 of the body, or the literal `UNSIGNED-PAYLOAD` when the signed headers announce it in
 * `x-sdk-content-sha256`.
 */
export async function payloadHash(
  body: Uint8Array | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  if (headers['x-sdk-content-sha256']?.trim() === UNSIGNED_PAYLOAD) return UNSIGNED_PAYLOAD;
  return sha256(body ?? new Uint8Array());
}

/**
 * The six parts of a request that are signed, one per line.
 *
 * @param headers the headers to sign, by lower-case name
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-002.html
 */
export function canonicalRequest(
  method: string,
  url: URL,
  headers: Readonly<Record<string, string>>,
  hash: string,
): string {
  return [
    method.toUpperCase(),
    canonicalUri(url),
    canonicalQuery(url),
    canonicalHeaders(headers),
    signedHeaderNames(headers),
    hash,
  ].join('\n');
}

/** The path with every segment strictly encoded and a final slash, which is signed but need not be sent. */
export function canonicalUri(url: URL): string {
  // A segment is decoded first, as the Python SDK does: `%20` on the wire must not be signed as `%2520`.
  const path = url.pathname
    .split('/')
    .map((segment) => encode(decode(segment)))
    .join('/');
  return path.endsWith('/') ? path : `${path}/`;
}

/**
 * The query strictly encoded, sorted by name and then by value, with `=` kept for an empty value. A `+` on the wire is
 * a plus sign (RFC 3986), signed as `%2B`, not the blank of an HTML form.
 */
export function canonicalQuery(url: URL): string {
  return url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name: decode(name), value: decode(value.join('=')) };
    })
    .sort((a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.value, b.value))
    .map(({ name, value }) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

/** One `name:value` line per header, each ended by LF, sorted by name, values trimmed. */
export function canonicalHeaders(headers: Readonly<Record<string, string>>): string {
  return Object.keys(headers)
    .sort()
    .map((name) => `${name}:${headers[name]?.trim()}\n`)
    .join('');
}

/** The names of the signed headers, in the order of {@link canonicalHeaders}, joined by `;`. */
export function signedHeaderNames(headers: Readonly<Record<string, string>>): string {
  return Object.keys(headers).sort().join(';');
}

/**
 * Algorithm, date and hash of the canonical request, one per line.
 *
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-003.html
 */
export async function stringToSign(sdkDate: string, canonical: string): Promise<string> {
  return `${ALGORITHM}\n${sdkDate}\n${await sha256(utf8.encode(canonical))}`;
}

/** Lower-case hex HMAC-SHA256 of the string to sign; the secret key is used as it is, no key is derived from it. */
export async function signature(secretAccessKey: string, text: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', utf8.encode(secretAccessKey), algorithm, false, ['sign']);
  return hex(new Uint8Array(await crypto.subtle.sign(algorithm, key, utf8.encode(text))));
}

async function sha256(bytes: Uint8Array): Promise<string> {
  // The cast spares a copy of the body: the types of WebCrypto leave out shared memory, which no sender uses either.
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

function compareCodePoints(a: string, b: string): number {
  // UTF-8 bytes sort as code points do; UTF-16 units, which `<` compares, do not.
  const [left, right] = [hex(utf8.encode(a)), hex(utf8.encode(b))];
  return left < right ? -1 : left > right ? 1 : 0;
}
