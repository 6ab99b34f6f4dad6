/**
 * The other side of a signature, written from the vendor's guide and not from the client: it takes what was sent apart
 * by hand, with nothing of `URL` or `decodeURIComponent`, which might forgive in the same places as the client.
 *
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-002.html
 */
import { createHash, createHmac } from 'node:crypto';
import type { ClientOptions } from 'huaweicloud-openapi';

type Fetch = NonNullable<ClientOptions['fetch']>;

/** A request as it left the client, byte for byte. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A `fetch` that gives one answer to all and remembers what it was sent. */
export function gateway(answer: (sent: Sent) => Response | Promise<Response>): { fetch: Fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    // What `fetch` makes of it: names in lower case, values trimmed.
    const headers = Object.fromEntries(new Headers(init.headers));
    const body = Buffer.from(await new Response(init.body ?? null).arrayBuffer());
    sent.push({ method: init.method ?? 'GET', url, headers, body });
    return await answer({ method: init.method ?? 'GET', url, headers, body });
  };
  return { fetch, sent };
}

/** The parts of a URL as they go over the wire. */
export function partsOf(url: string): { host: string; segments: string[]; query: [string, string][] } {
  const [, host = '', path = '', query = ''] = /^https:\/\/([^/]+)(\/[^?#]*)(?:\?([^#]*))?$/.exec(url) ?? [];
  const pairs = query.split('&').filter((pair) => pair !== '');
  return {
    host,
    segments: path
      .split('/')
      .slice(1)
      .map((segment) => decode(segment)),
    query: pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [decode(name, IN_QUERY), decode(value.join('='), IN_QUERY)];
    }),
  };
}

const HEADER = /^SDK-HMAC-SHA256 Access=(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/;

/** What is signed must be all that a request is, but for these. */
const MAY_STAY_UNSIGNED = /^(authorization|user-agent)$|_/;

/** What is wrong with a signature, `undefined` where nothing is. */
export function flawOf({ method, url, headers, body }: Sent, secretAccessKey: string): string | undefined {
  const [, , names = '', proof] = HEADER.exec(headers['authorization'] ?? '') ?? [];
  if (proof === undefined) return 'there is no signature';
  const { host, segments, query } = partsOf(url);
  const all: Readonly<Record<string, string>> = { host, ...headers };
  const unsigned = Object.keys(all).filter((name) => !MAY_STAY_UNSIGNED.test(name) && !names.split(';').includes(name));
  if (unsigned.length > 0) return `not signed: ${unsigned.join(', ')}`;
  if (names !== names.split(';').sort().join(';')) return 'the names are not sorted';

  const path = segments.map((segment) => `/${encode(segment)}`).join('');
  const canonical = [
    method,
    path.endsWith('/') ? path : `${path}/`,
    query
      .toSorted(([a, x], [b, y]) => Buffer.from(a).compare(Buffer.from(b)) || Buffer.from(x).compare(Buffer.from(y)))
      .map(([name, value]) => `${encode(name)}=${encode(value)}`)
      .join('&'),
    ...names.split(';').map((name) => `${name}:${all[name]?.trim() ?? ''}`),
    '',
    names,
    createHash('sha256').update(body).digest('hex'),
  ].join('\n');
  const hash = createHash('sha256').update(canonical).digest('hex');
  const text = `SDK-HMAC-SHA256\n${headers['x-sdk-date'] ?? ''}\n${hash}`;
  const expected = createHmac('sha256', secretAccessKey).update(text).digest('hex');
  return expected === proof ? undefined : `not the signature of ${JSON.stringify(canonical)}`;
}

const STRICT = /^([\w.~-]|%[0-9A-F]{2})*$/;
/** Reserved, but without a meaning in a query. A plus sign would be read as a blank by some. */
const IN_QUERY = /^([\w.~!'()*-]|%[0-9A-F]{2})*$/;

/** Octets that are encoded, decoded. What is not encoded must not need to be. */
function decode(encoded: string, form = STRICT): string {
  if (!form.test(encoded)) throw new Error(`not encoded: ${JSON.stringify(encoded)}`);
  const octets = encoded.match(/%..|./g) ?? [];
  const bytes = octets.map((one) => (one.length === 3 ? Number.parseInt(one.slice(1), 16) : one.charCodeAt(0)));
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
}

function encode(text: string): string {
  return [...Buffer.from(text)]
    .map(
      (byte) =>
        String.fromCharCode(byte).match(/[\w.~-]/)?.[0] ?? `%${(256 + byte).toString(16).slice(1).toUpperCase()}`,
    )
    .join('');
}
