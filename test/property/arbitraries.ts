/** What the properties hold for: texts, JSON and answers as nobody would think of them. */
import fc from 'fast-check';

/** What has a meaning in a URL, in JSON, in HTML, in a regular expression, or to JavaScript's own `replace`. */
const TRICKY = [
  ...Array.from('/\\#?%$&+\'" ;=:@!*()[]{}<>~^|,.-_`'),
  ...[
    '..',
    '../',
    '%2F',
    '%2e',
    '%2E%2E',
    '%',
    '%zz',
    '%c3',
    '$&',
    '$1',
    '$$',
    "$'",
    '{secret_name}',
    '\\u0041',
    '\\"',
  ],
  ...['\0', '\t', '\n', '\r\n', '\x1b', '\x7f', '\x85', '\xa0', '\u2028', '\ufeff', '\ufffd', '\uffff'],
  ...['é', 'e\u0301', 'ß', 'Ω', '秘', '\u200d', '👩‍👩‍👧', '😀', '\u{10ffff}', 'a', 'B', '0', '7'],
];

/** Any well-formed text. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...TRICKY), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

/** Half of a character at the end or in the middle: no text that could be percent-encoded. */
export const illFormed: fc.Arbitrary<string> = fc
  .tuple(text, fc.integer({ min: 0xd800, max: 0xdfff }), text)
  .map(([before, half, after]) => before + String.fromCharCode(half) + after);

/** A text that can be the value of a header. */
export const headerValue: fc.Arbitrary<string> = fc.string({
  unit: fc.integer({ min: 0x1f, max: 0x7e }).map((code) => (code === 0x1f ? '\t' : String.fromCharCode(code))),
});

/** The names that answers are read by, and those that JavaScript's objects are born with. */
const NAMES = [
  ...['code', 'error_code', 'errorCode', 'message', 'error_msg', 'msg', 'error', 'error_details', 'request_id'],
  ...['encoded_authorization_message', 'data', 'success', 'success_ids', 'error_ids', 'projects', 'id', 'name'],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    'toJSON',
    'then',
    'length',
    '0',
  ],
];
const CODES = [
  'CSMS.0106',
  'SecMaster.20041002',
  'APIGW.0301',
  'APIGW.0308',
  '__proto__',
  'toString',
  'constructor',
  '',
];

const leaf: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...CODES),
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(null, true, false, 0, 404, 1e21),
);

/** Any value that JSON has, with fields that are named like those of an envelope more often than not. */
export const json: fc.Arbitrary<unknown> = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), text), tie('tree'), { maxKeys: 6 }),
  ),
})).tree;

/** An answer as the services give it, but for one part. */
const partly: fc.Arbitrary<unknown> = fc
  .tuple(fc.oneof(json, fc.array(json, { maxLength: 3 }), fc.constant([{ toString: 0, valueOf: '' }])), fc.nat(6))
  .map(
    ([part, where]) =>
      [
        { data: { success_ids: part, error_ids: ['1'] } },
        { success: false, data: { success_ids: ['1'], error_ids: part } },
        { success: part, data: part },
        { projects: part },
        { projects: [{ id: 'p', name: part }, { id: 'q' }] },
        { token: { expires_at: part } },
        { error: { code: part, message: part }, error_details: part, request_id: part },
      ][where],
  );

/** Any JSON that may be an answer. */
export const answerJson: fc.Arbitrary<unknown> = fc.oneof(json, partly, partly, fc.jsonValue());

/** A status that `fetch` can hand over. */
export const status: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 200, max: 599 }),
  fc.constant(200),
  fc.constantFrom(200, 201, 202, 204, 301, 304, 400, 401, 403, 404, 409, 429, 500, 503),
);

/** A response whose body is left out where HTTP has none. */
export function answer(code: number, body: string | Uint8Array, headers: Record<string, string> = {}): Response {
  const none = [204, 205, 304].includes(code);
  return new Response(none ? null : (body as string | Uint8Array<ArrayBuffer>), { status: code, headers });
}
