/** SHA-256 by `node:crypto`, where there is one: WebCrypto takes ten times as long for what is as short as this. */
import { builtin } from '../runtime.ts';
import * as web from './sha256-web.ts';

const node = builtin('node:crypto');

/** Lower-case hex SHA-256 of bytes, or of a text in UTF-8. */
export function sha256(data: Uint8Array | string): string | Promise<string> {
  // Deno and Bun may lack the short form, which spares an object.
  if (node?.hash) return node.hash('sha256', data, 'hex');
  return node ? node.createHash('sha256').update(data).digest('hex') : web.sha256(data);
}

/** Lower-case hex HMAC-SHA256 of a text, with a text as the key. */
export function hmacSha256(key: string, text: string): string | Promise<string> {
  if (!node) return web.hmacSha256(key, text);
  return shortHmac(key, text) ?? node.createHmac('sha256', key).update(text).digest('hex');
}

/** Bytes that SHA-256 takes in at once, and that it gives. */
const [BLOCK, DIGEST] = [64, 32];
const inner = new Uint8Array(4 * BLOCK);
const outer = new Uint8Array(BLOCK + DIGEST);
const utf8 = new TextEncoder();

/**
 * HMAC as RFC 2104 makes it of two hashes. In the short form they take half the time of `createHmac`, which else is most of
 * a signature. `undefined` where there is no short form, and for keys and texts that are longer than those of signatures.
 */
function shortHmac(key: string, text: string): string | undefined {
  if (!node?.hash) return undefined;
  inner.fill(0, 0, BLOCK);
  if (utf8.encodeInto(key, inner.subarray(0, BLOCK)).read < key.length) return undefined;
  for (let at = 0; at < BLOCK; at++) {
    const byte = inner[at] ?? 0;
    inner[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  }
  const { read, written } = utf8.encodeInto(text, inner.subarray(BLOCK));
  if (read < text.length) return undefined;
  const digest = node.hash('sha256', inner.subarray(0, BLOCK + written), 'binary');
  for (let at = 0; at < DIGEST; at++) outer[BLOCK + at] = digest.charCodeAt(at);
  return node.hash('sha256', outer, 'hex');
}
