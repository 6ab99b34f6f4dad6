/** SHA-256 by WebCrypto, which every runtime has. */

const utf8 = new TextEncoder();

/** Lower-case hex SHA-256 of bytes, or of a text in UTF-8. */
export async function sha256(data: Uint8Array | string): Promise<string> {
  const bytes = typeof data === 'string' ? utf8.encode(data) : data;
  // The cast spares a copy of the body: the types of WebCrypto leave out shared memory, which no sender uses either.
  return hex(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}

/** Lower-case hex HMAC-SHA256 of a text, with a text as the key. */
export async function hmacSha256(key: string, text: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', utf8.encode(key), algorithm, false, ['sign']);
  return hex(await crypto.subtle.sign(algorithm, imported, utf8.encode(text)));
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
