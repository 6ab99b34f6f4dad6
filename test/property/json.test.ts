/** JSON as it comes over the wire: read to the digit where it is whole, shown without its values where it is not. */
import fc from 'fast-check';
import { isApiError } from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/answer.ts';
import { Redactor } from '../../src/redact.ts';
import { skeleton, snippet } from '../../src/snippet.ts';
import { answer, json, text } from './arbitraries.ts';

/** A document, and what is to be read from it. */
interface Document {
  readonly json: string;
  readonly value: unknown;
}

const LARGEST = 2n ** 53n - 1n;
const blank = fc.constantFrom('', '', ' ', '\n', '\r\n\t');

const number: fc.Arbitrary<Document> = fc.oneof(
  fc
    .oneof(
      fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
      fc.bigInt({ min: LARGEST - 5n, max: LARGEST + 5n }),
      fc.bigInt({ min: -LARGEST - 5n, max: -LARGEST + 5n }),
      fc.bigInt({ min: -100n, max: 100n }),
    )
    .map((integer) => {
      const unsafe = integer > LARGEST || integer < -LARGEST;
      return { json: String(integer), value: unsafe ? String(integer) : Number(integer) };
    }),
  // What has a fraction or an exponent stays a number, as long as its digits may be.
  fc
    .tuple(
      fc.bigInt(0n, 10n ** 25n),
      fc.constantFrom('.5', '.0', 'e3', 'E+2', 'e-20', '.000e0', '.12345678901234567890'),
    )
    .map(([integer, rest]) => ({ json: `${integer}${rest}`, value: Number(`${integer}${rest}`) })),
  fc.constant({ json: '-0', value: -0 }),
);

/** Letters may also stand in a document as what they are by number. */
const string: fc.Arbitrary<Document> = fc
  .tuple(
    fc.oneof(
      text,
      number.map((one) => one.json),
      fc.constantFrom('"12345678901234567"', '\\12345678901234567\\'),
    ),
    fc.boolean(),
  )
  .map(([value, byNumber]) => ({ json: quote(value, byNumber), value }));

function quote(value: string, byNumber: boolean): string {
  const units = Array.from({ length: value.length }, (_, at) => value.charCodeAt(at).toString(16).padStart(4, '0'));
  return byNumber ? `"${units.map((unit) => `\\u${unit}`).join('')}"` : JSON.stringify(value);
}

const document: fc.Arbitrary<Document> = fc.letrec<{ any: Document }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    number,
    string,
    fc.constantFrom<Document>(...[null, true, false].map((value) => ({ json: String(value), value }))),
    fc.tuple(fc.array(tie('any'), { maxLength: 4 }), blank).map(([parts, gap]) => ({
      json: `[${gap}${parts.map((one) => one.json).join(`${gap},${gap}`)}${gap}]`,
      value: parts.map((one) => one.value),
    })),
    fc.tuple(fc.array(fc.tuple(string, tie('any')), { maxLength: 4 }), blank).map(([parts, gap]) => ({
      json: `${gap}{${parts.map(([name, one]) => `${name.json}${gap}:${gap}${one.json}`).join(`,${gap}`)}}${gap}`,
      value: Object.fromEntries(parts.map(([name, one]) => [name.value, one.value])) as unknown,
    })),
  ),
})).any;

/** A document that somebody typed a letter too much or too little into. */
const misspelt = fc
  .tuple(document, fc.nat(), fc.constantFrom('', '0', '"', '\\', ',', ':', '-', '.', 'e', '[', '}', '9', '\n'))
  .map(([{ json: whole }, at, letter]) => {
    const place = at % (whole.length + 1);
    return whole.slice(0, place) + letter + whole.slice(letter === '' ? place + 1 : place);
  });

/** A number that begins with a zero is none in JSON. */
const zeroed = number.map((one) => one.json.replace(/^-?/, '$&0'));

describe('parseJson', () => {
  it('reads every document, and integers beyond 2^53 as their digits', () => {
    fc.assert(
      fc.property(document, (one) => {
        expect(parseJson(one.json)).toEqual(one.value);
      }),
      { numRuns: 1000 },
    );
  });

  it('is JSON.parse where there are none', () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.jsonValue()), (value) => {
        const written = JSON.stringify(value, null, 1);
        fc.pre(!/\d{16}/.test(written));
        expect(parseJson(written)).toEqual(JSON.parse(written));
      }),
      { numRuns: 200 },
    );
  });

  it('reads what JSON.parse reads, and nothing else', () => {
    const isJson = (said: string): boolean => {
      try {
        JSON.parse(said);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.oneof(misspelt, misspelt, text, zeroed), (said) => {
        expect(parseJson(said) !== undefined).toBe(isJson(said));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a text that is as long as an archive', () => {
    const long = 'x'.repeat(20_000_000);
    expect(parseJson(`{"a":"${long}","id":12345678901234567890}`)).toEqual({ a: long, id: '12345678901234567890' });
  });
});

it('the body of an error has its integers to the digit, too', async () => {
  await fc.assert(
    fc.asyncProperty(number, async (one) => {
      const body = `{"error_code":"A.1","error_msg":"m","id":${one.json}}`;
      const csms = createCsmsClient({
        region: 'ap-southeast-1',
        projectId: 'p',
        credentials: { token: 'the-token' },
        fetch: () => Promise.resolve(answer(400, body)),
      });
      const error = await csms.listSecrets().catch((thrown: unknown) => thrown);
      expect(isApiError(error) && error.body).toMatchObject({ id: one.value });
    }),
    { numRuns: 50 },
  );
});

describe('skeleton', () => {
  // Names and values have no letters in common: whatever stands in the skeleton tells where it comes from.
  const name = fc.string({ unit: fc.constantFrom(...Array.from('abc_"\\:,{}[]\'')) }).map((one) => JSON.stringify(one));
  const secret = fc.oneof(
    fc
      .tuple(fc.string({ unit: fc.constantFrom(...Array.from('XYZ09"\\:,{}[]\' \n\u2028')) }), fc.boolean())
      .map(([said, byNumber]) => quote(`X${said}`, byNumber)),
    fc.bigInt(0n, 10n ** 20n).map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map(String),
  );
  const writtenWith = (names: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.letrec<{ any: string }>((tie) => ({
      any: fc.oneof(
        { depthSize: 'medium' },
        secret,
        fc
          .tuple(fc.array(tie('any'), { maxLength: 4 }), blank)
          .map(([parts, gap]) => `[${parts.join(`,${gap}`)}${gap}]`),
        fc
          .tuple(fc.array(fc.tuple(names, tie('any')), { maxLength: 4 }), blank)
          .map(([parts, gap]) => `{${gap}${parts.map((pair) => pair.join(`${gap}:${gap}`)).join(',')}}`),
      ),
    })).any;
  const written = writtenWith(name);
  const isOfValue = /[XYZ\d]/;

  it('has nothing of the values, wherever the document breaks off', () => {
    fc.assert(
      fc.property(written, (whole) => {
        // Wherever, but not at more than a few hundred places.
        const step = Math.ceil(whole.length / 300);
        for (let end = 0; end <= whole.length; end += step)
          expect(skeleton(whole.slice(0, end))).not.toMatch(isOfValue);
      }),
      { numRuns: 200 },
    );
  });

  it('has nothing of the values, whichever letter is missing', () => {
    fc.assert(
      fc.property(writtenWith(fc.constantFrom('"a"', '"b_c"', '""')), (whole) => {
        const step = Math.ceil(whole.length / 300);
        for (let at = 0; at < whole.length; at += step) {
          expect(skeleton(whole.slice(0, at) + whole.slice(at + 1))).not.toMatch(isOfValue);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a dictionary of Python', "{'secret_string': 'XYZ', 'a': None}"],
    ['a map of Go', '{map[secret_string:XYZ]}'],
    ['a literal of JavaScript', '{secret_string: `XYZ`, "a": XYZ}'],
    ['a log', '[XYZ] "XYZ": XYZ'],
    ['a form after a brace', '{"a"=XYZ&b=XYZ'],
    ['a list with a quote too much', '{"a":["","XYZ":1"]'],
    ['a line break in a text', '{"a":"\\\nXYZ","b":"\nXYZ"}'],
  ])('has nothing of the values of %s', (_, said) => {
    expect(skeleton(said)).not.toMatch(isOfValue);
  });

  it('names what was there', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'error_msg', 'data'), written, (first, whole) => {
        expect(skeleton(`{"${first}":${whole}`)).toContain(`{"${first}":`);
      }),
    );
  });

  it('is bounded', () => {
    fc.assert(
      fc.property(fc.oneof(written, text), fc.integer({ min: 1, max: 50 }), (said, times) => {
        expect(skeleton(`[${said.repeat(times)}`).length).toBeLessThanOrEqual(122);
      }),
    );
  });
});

describe('snippet', () => {
  it('is one line, and bounded', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 50 }), (said, times) => {
        const shown = snippet(said.repeat(times), new Redactor());
        expect(shown.length).toBeLessThanOrEqual(121);
        expect(shown).not.toMatch(/[\n\r]/);
      }),
    );
  });

  it('shows what stands between the tags', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('abc123&;/=.')), minLength: 1, maxLength: 20 });
    const tag = fc.constantFrom(
      '<b>',
      '</p >',
      '<a href="/x?a=b">',
      '<br/>',
      '<!-- no -->',
      '<script>no</script>',
      '<style\n>',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, word), { maxLength: 5 }), (parts) => {
        fc.pre(parts.every(([one]) => !one.startsWith('<style')));
        const page = parts.map((pair) => pair.join('')).join('');
        expect(snippet(page, new Redactor())).toBe(parts.map(([, said]) => said).join(' '));
      }),
    );
  });

  // A mebibyte that took minutes would hold up all of the process, whatever the deadline.
  it.each(['<', '<script', '<script>', '<a ', '<!--', '<style></style', ' ', '\n<'])('is quick with %j', (unit) => {
    const page = unit.repeat(1_000_000 / unit.length);
    const started = performance.now();
    snippet(page, new Redactor());
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
