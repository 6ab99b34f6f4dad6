/** SDK-HMAC-SHA256 as a gateway checks it. Written from the guide, apart from the client: what it signs has to agree. */
import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { planted } from './planted.ts';

/** @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-005.html */
const HEADER =
  /^SDK-HMAC-SHA256 Access=(?<key>[^,]+), SignedHeaders=(?<names>[^,]+), Signature=(?<proof>[0-9a-f]{64})$/;

/** Headers that are worth nothing if anybody could change them on the way. */
const MUST_BE_SIGNED = ['host', 'x-sdk-date', 'x-security-token', 'x-project-id'];

/** Whether a request was signed with the planted key for exactly what came; `undefined` where it is not signed. */
export function checkSignature(request: IncomingMessage, body: Buffer): 'right' | 'wrong' | undefined {
  const { authorization } = request.headers;
  if (authorization === undefined) return undefined;
  const { names, proof } = HEADER.exec(authorization)?.groups ?? {};
  const signed = names?.split(';') ?? [];
  if (MUST_BE_SIGNED.some((name) => name in request.headers && !signed.includes(name))) return 'wrong';
  const hash = createHash('sha256').update(canonicalRequest(request, body)).digest('hex');
  const text = `SDK-HMAC-SHA256\n${String(request.headers['x-sdk-date'])}\n${hash}`;
  return createHmac('sha256', planted.secretAccessKey).update(text).digest('hex') === proof ? 'right' : 'wrong';
}

/** The six parts of a request, as a gateway puts them together and tells them to whoever signed others. */
export function canonicalRequest(request: IncomingMessage, body: Buffer): string {
  const names = HEADER.exec(request.headers.authorization ?? '')?.groups?.['names'] ?? '';
  const [path = '', query = ''] = (request.url ?? '').split(/\?(.*)/s);
  const segments = path.split('/').map((segment) => encode(decodeURIComponent(segment)));
  if (segments.at(-1) !== '') segments.push('');
  const pairs = query
    .split('&')
    .filter(Boolean)
    .map((pair) =>
      [...pair.split('='), '']
        .slice(0, 2)
        .map((part) => encode(decodeURIComponent(part)))
        .join('='),
    );
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const hash = createHash('sha256').update(body).digest('hex');
  return [request.method, segments.join('/'), pairs.sort().join('&'), headers.join(''), names, hash].join('\n');
}

function encode(text: string): string {
  const bytes = [...Buffer.from(text)];
  return bytes
    .map((byte) => String.fromCharCode(byte))
    .map((one, at) => (/[\w.~-]/.test(one) ? one : `%${bytes[at]?.toString(16).toUpperCase().padStart(2, '0')}`))
    .join('');
}
