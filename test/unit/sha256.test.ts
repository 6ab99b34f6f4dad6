/** The HMAC that is made of two short hashes, next to the one of `node:crypto`. */
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hmacSha256, sha256 } from '../../src/auth/sha256.ts';

const expected = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');
const letters = (length: number): string =>
  Array.from({ length }, (_, at) => String.fromCharCode(33 + (at % 94))).join('');

describe('hmacSha256', () => {
  it.each([
    // The second test case of RFC 4231, and nothing at all.
    ['Jefe', 'what do ya want for nothing?', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
    ['', '', 'b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad'],
  ])('of %j and %j', async (key, text, hmac) => {
    expect(await hmacSha256(key, text)).toBe(hmac);
  });

  it('is the same for keys and texts of any length', async () => {
    const lengths = [0, 1, 20, 40, 55, 56, 63, 64, 65, 98, 128, 191, 192, 193, 500];
    for (const key of lengths.map(letters)) {
      for (const text of lengths.map(letters)) {
        expect(await hmacSha256(key, text), `${key.length} and ${text.length}`).toBe(expected(key, text));
      }
    }
  });

  it.each([
    ['é'.repeat(32), '凭🔐'],
    [`${'a'.repeat(63)}é`, 'a'],
    ['🔐'.repeat(16), '🔐'.repeat(48)],
    ['\ud800', '\udc00x'],
    ['k', `${'a'.repeat(191)}é`],
  ])('is the same beyond ASCII: %j and %j', async (key, text) => {
    expect(await hmacSha256(key, text)).toBe(expected(key, text));
  });

  it('has nothing left of the key and the text before', async () => {
    await hmacSha256(letters(64), letters(192));
    expect(await hmacSha256('k', 't')).toBe(expected('k', 't'));
  });
});

describe('sha256', () => {
  it('takes a text as its bytes in UTF-8', async () => {
    for (const text of ['', 'a', '凭🔐é', letters(1000)]) {
      expect(await sha256(text)).toBe(await sha256(new TextEncoder().encode(text)));
    }
  });
});
