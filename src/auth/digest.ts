/** SHA-256, by `node:crypto` where there is one, since WebCrypto takes ten times as long for what is as short as this. */
import { builtin } from '../runtime.ts';

const node = builtin('node:crypto');
const utf8 = new TextEncoder();

/** Lower-case hex SHA-256 of bytes, or of a text in UTF-8. */
export function sha256(data: Uint8Array | string): string | Promise<string> {
  // Deno and Bun may lack the short form, which spares an object.
  if (node?.hash) return node.hash('sha256', data, 'hex');
  if (node) return node.createHash('sha256').update(data).digest('hex');
  const bytes = typeof data === 'string' ? utf8.encode(data) : data;
  // The cast spares a copy of the body: the types of WebCrypto leave out shared memory, which no sender uses either.
  return crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>).then(hex);
}

/** Lower-case hex HMAC-SHA256 of a text, with a text as the key. */
export function hmacSha256(key: string, text: string): string | Promise<string> {
  return node ? node.createHmac('sha256', key).update(text).digest('hex') : webHmac(key, text);
}

async function webHmac(key: string, text: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', utf8.encode(key), algorithm, false, ['sign']);
  return hex(await crypto.subtle.sign(algorithm, imported, utf8.encode(text)));
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
