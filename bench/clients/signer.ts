/**
 * The least that signs these calls with SDK-HMAC-SHA256: what somebody would write in an afternoon for requests that need
 * no encoding, no repeated names and no security token. It is a floor, not an example.
 */
import { createHmac, hash } from 'node:crypto';
import { DOMAIN_ID, KEY } from './calls.ts';

const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** A request as it is hashed, but for the hash of its body, which comes last. */
interface Canonical {
  readonly date: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly names: string;
  readonly text: string;
}

export function canonical(method: string, url: string, now = new Date()): Canonical {
  const { host, pathname, search } = new URL(url);
  const date = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const headers = {
    'content-type': 'application/json',
    host,
    'x-domain-id': DOMAIN_ID,
    'x-sdk-date': date,
  };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  return {
    date,
    headers,
    names,
    text: `${[method, `${pathname}/`, search.slice(1), lines.join(''), names].join('\n')}\n`,
  };
}

/** The headers of a signed request. The query has to be in order, and everything encoded. */
export function signed(method: string, url: string, body = '', now = new Date()): Record<string, string> {
  return proven(canonical(method, url, now), body);
}

/**
 * What nobody can do without: the hash of the body, that of the request, and the signature.
 *
 * @param hmac by default as `node:crypto` has it, which is not the fastest
 */
export function proven(
  { date, headers, names, text: request }: Canonical,
  body = '',
  hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex'),
): Record<string, string> {
  const text = `SDK-HMAC-SHA256\n${date}\n${sha256(request + sha256(body))}`;
  const signature = hmac(KEY.secretAccessKey, text);
  const authorization = `SDK-HMAC-SHA256 Access=${KEY.accessKeyId}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...headers, authorization };
}
