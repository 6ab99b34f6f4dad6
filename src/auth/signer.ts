/** SDK-HMAC-SHA256: pure functions from a request, a key and a time to the headers that prove who sent it. */
import { hmacSha256, sha256 } from '#sha256';
import { encode } from '../encode.ts';

/** What is signed: the request exactly as it will be sent. */
export interface SignableRequest {
  readonly method: string;
  /** Absolute URL exactly as it will be sent, already percent-encoded once. */
  readonly url: string | URL;
  /** Header names in lower or mixed case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body exactly as it will be sent, a text in UTF-8; leave it out when there is none. */
  readonly body?: Uint8Array | string | undefined;
  /** What {@link payloadHash} gives for the body, if that is known. */
  readonly hash?: string | Promise<string> | undefined;
}

/** A permanent access key, or a temporary one together with its security token. */
export interface SigningKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly securityToken?: string | undefined;
}

const ALGORITHM = 'SDK-HMAC-SHA256';
const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';
/** Of no bytes at all, which most requests send. */
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

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
  const url = typeof request.url === 'string' ? new URL(request.url) : request.url;
  const date = formatSdkDate(now);
  const headers = headersToSign(request.headers);
  headers['host'] ??= url.host;
  headers['x-sdk-date'] = date;
  if (key.securityToken) headers['x-security-token'] = key.securityToken;
  const signed = canonicalHeaders(headers);

  // Where there is `node:crypto`, nothing has to be waited for, and to wait would take longer than a hash.
  const payload = request.hash ?? payloadHash(request.body, headers);
  const hash = typeof payload === 'string' ? payload : await payload;
  const digest = sha256(canonicalRequest(request.method, url, signed, hash));
  const text = stringToSign(date, typeof digest === 'string' ? digest : await digest);
  const signature = hmacSha256(key.secretAccessKey, text);
  const proof = typeof signature === 'string' ? signature : await signature;

  const added: Record<string, string> = {
    'x-sdk-date': date,
    authorization: `${ALGORITHM} Access=${key.accessKeyId}, SignedHeaders=${signed.names}, Signature=${proof}`,
  };
  if (key.securityToken) added['x-security-token'] = key.securityToken;
  return added;
}

let lastSecond = NaN;
let lastDate = '';

/** `yyyyMMddTHHmmssZ`, always in UTC. */
export function formatSdkDate(date: Date): string {
  // Many calls share a second.
  const second = Math.floor(date.getTime() / 1000);
  if (second !== lastSecond) {
    lastDate = date.toISOString().replace(/[-:]|\.\d+/g, '');
    lastSecond = second;
  }
  return lastDate;
}

/**
 * The headers that {@link sign} covers, by lower-case name: all of them, except those that may be rewritten on the way.
 * Only `x-sdk-date` has to be signed, so leaving a header out is always allowed.
 */
export function headersToSign(headers: Readonly<Record<string, string>>): Record<string, string> {
  const signed: Record<string, string> = {};
  for (const given in headers) {
    const name = given.toLowerCase();
    const value = headers[given] ?? '';
    if (isSigned(name, value)) signed[name] = value;
  }
  return signed;
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
export function payloadHash(
  body: Uint8Array | string | undefined,
  headers: Readonly<Record<string, string>> = {},
): string | Promise<string> {
  if (headers['x-sdk-content-sha256']?.trim() === UNSIGNED_PAYLOAD) return UNSIGNED_PAYLOAD;
  return body === undefined || body.length === 0 ? NOTHING : sha256(body);
}

/** Headers as they are signed. */
interface CanonicalHeaders {
  /** In order, separated by semicolons. */
  readonly names: string;
  /** In the same order, a line each, values trimmed. */
  readonly lines: string;
}

/** @param headers the headers to sign, by lower-case name */
export function canonicalHeaders(headers: Readonly<Record<string, string>>): CanonicalHeaders {
  let [names, lines] = ['', ''];
  for (const name of Object.keys(headers).sort()) {
    names += names === '' ? name : `;${name}`;
    lines += `${name}:${headers[name]?.trim()}\n`;
  }
  return { names, lines };
}

/**
 * The six parts of a request that are signed: method, path, query, headers, their names, and the hash of the body.
 *
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-002.html
 */
export function canonicalRequest(method: string, url: URL, { names, lines }: CanonicalHeaders, hash: string): string {
  return `${method.toUpperCase()}\n${canonicalUri(url)}\n${canonicalQuery(url)}\n${lines}\n${names}\n${hash}`;
}

/** A path in which nothing is encoded or has to be. */
const PLAIN = /^[\w.~/-]*$/;

/** The path with every segment strictly encoded and a final slash, which is signed but need not be sent. */
export function canonicalUri(url: URL): string {
  // A segment is decoded first, as the Python SDK does: `%20` on the wire must not be signed as `%2520`.
  const { pathname } = url;
  const path = PLAIN.test(pathname)
    ? pathname
    : pathname
        .split('/')
        .map((segment) => encode(decode(segment)))
        .join('/');
  return path.endsWith('/') ? path : `${path}/`;
}

/**
 * A query in which nothing is encoded or has to be, with a value for each name, and no character in a name that sorts before
 * `=`. So its pairs sort as texts.
 */
const PLAIN_QUERY = /^\?[A-Za-z_~]+=[\w.~-]*(?:&[A-Za-z_~]+=[\w.~-]*)*$/;

/**
 * The query strictly encoded, sorted by name and then by value, with `=` kept for an empty value. A `+` on the wire is
 * a plus sign (RFC 3986), signed as `%2B`, not the blank of an HTML form.
 */
export function canonicalQuery(url: URL): string {
  const { search } = url;
  if (search === '') return '';
  // As most are.
  if (PLAIN_QUERY.test(search)) return search.slice(1).split('&').sort().join('&');
  return search
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

/**
 * Algorithm, date and hash of the canonical request, one per line. Its HMAC-SHA256 with the secret key is the signature; no
 * key is derived from that.
 *
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-003.html
 */
export function stringToSign(sdkDate: string, hash: string): string {
  return `${ALGORITHM}\n${sdkDate}\n${hash}`;
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

const SURROGATE = /[\ud800-\udfff]/;

function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  if (!SURROGATE.test(a + b)) return a < b ? -1 : 1;
  const [left, right] = [Array.from(a, codePoint), Array.from(b, codePoint)];
  const at = left.findIndex((point, index) => point !== right[index]);
  // UTF-16 units, which `<` compares, sort otherwise.
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
