import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { concealed, Redactor, safeCause } from '../../src/redact.ts';
import { skeleton, snippet } from '../../src/snippet.ts';

describe('a redactor', () => {
  it('takes out secrets in each form they may be repeated in', () => {
    const redactor = new Redactor();
    redactor.add('a "b" $& c/d');
    const shown = redactor.text('plain a "b" $& c/d, JSON a \\"b\\" $& c/d, URL a%20%22b%22%20%24%26%20c%2Fd');
    expect(shown).toBe('plain [redacted], JSON [redacted], URL [redacted]');
  });

  it('takes the longest first, so that no rest of it is left', () => {
    const redactor = new Redactor();
    redactor.add('secret');
    redactor.add('secret-and-more');
    expect(redactor.text('secret-and-more, secret')).toBe('[redacted], [redacted]');
  });

  it('knows the texts inside a secret that is JSON', () => {
    const redactor = new Redactor(['config']);
    redactor.addFields({
      body: { name: 'kafka', config: '{"user":"admin","in":[{"password":"PLANTED"}],"port":9092}' },
    });
    expect(redactor.text('user admin, password PLANTED of kafka at 9092')).toBe(
      'user [redacted], password [redacted] of kafka at 9092',
    );
  });

  it('knows the secret headers and the signature', () => {
    const redactor = new Redactor();
    redactor.addHeaders({
      authorization: 'SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=0123abcd',
      'x-auth-token': 'the-token',
      'x-security-token': 'the-security-token',
      cookie: 'session=1',
      'x-language': 'en-us',
    });
    const echo = 'GET|/|x-auth-token:the-token|x-security-token:the-security-token|session=1|0123abcd|en-us';
    expect(redactor.text(echo)).toBe(
      'GET|/|x-auth-token:[redacted]|x-security-token:[redacted]|[redacted]|[redacted]|en-us',
    );
  });

  it('leaves alone what is too short to be told from words, and what is no text', () => {
    const redactor = new Redactor(['secret_string']);
    redactor.addFields({ secret_string: 'abc' });
    redactor.addFields({ secret_string: undefined });
    redactor.add(1234);
    expect(redactor.text('abc 1234')).toBe('abc 1234');
  });

  it('masks a body at any depth, by value and by name, and does not touch the rest', () => {
    const redactor = new Redactor(['secret_string']);
    redactor.add('PLANTED');
    const body = { list: [{ secret_string: 'x', said: 'no PLANTED' }, null, 1, true], text: 'PLANTED' };
    expect(redactor.body(body)).toEqual({
      list: [{ secret_string: '[redacted]', said: 'no [redacted]' }, null, 1, true],
      text: '[redacted]',
    });
    expect(body.text).toBe('PLANTED');
  });

  it('survives a circle', () => {
    const circle: Record<string, unknown> = { secret_string: 'PLANTED' };
    circle['self'] = circle;
    const redactor = new Redactor(['secret_string']);
    redactor.addFields(circle);
    expect(redactor.text('PLANTED')).toBe('[redacted]');
  });
});

it('a cause keeps what it says and loses what else it carries', () => {
  const redactor = new Redactor();
  redactor.add('PLANTED');
  const inner = Object.assign(new Error('socket of PLANTED'), { code: 'ECONNRESET', request: 'PLANTED' });
  const cause = safeCause(new TypeError('fetch failed', { cause: inner }), redactor) as Error;
  expect(cause).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
  expect(cause.cause).toMatchObject({ name: 'Error', message: 'socket of [redacted]', code: 'ECONNRESET' });
  expect(inspect(cause, { depth: null, showHidden: true })).not.toContain('PLANTED');
  expect(safeCause('PLANTED', redactor)).toBeUndefined();
  const endless = new Error('text');
  endless.cause = endless;
  expect(safeCause(endless, redactor)).toBeInstanceOf(Error);
});

it('concealed fields are there, but are not shown', () => {
  const key = concealed({ id: 'AK', secret: 'PLANTED', none: undefined }, ['secret', 'none']);
  expect(key.secret).toBe('PLANTED');
  expect(JSON.stringify(key)).toBe('{"id":"AK","secret":"[redacted]"}');
  expect(inspect(key, { showHidden: true })).not.toContain('PLANTED');
  expect({ ...key }).toEqual({ id: 'AK', secret: 'PLANTED', none: undefined });
});

it.each([
  ['<html><script>var x</script>\n<b>Bad</b> Gateway</html>', 'Bad Gateway'],
  ['a PLANTED text', 'a [redacted] text'],
  ['x'.repeat(121), `${'x'.repeat(120)}…`],
])('a snippet of %j', (body, shown) => {
  const redactor = new Redactor();
  redactor.add('PLANTED');
  expect(snippet(body, redactor)).toBe(shown);
});

describe('a skeleton', () => {
  it.each([
    ['{"a":"PLANTED","b":["PLANTED"],"c":1', '{"a":…,"b":[…],"c":…'],
    ['{ "a" : "x\\"PLANTED" , "b" : true }', '{"a":…,"b":…}…'],
    ['{"a":"PLAN', '{"a":…'],
    ['{"PLAN', '{…'],
    ['{"a":"PLANTED\\', '{"a":…'],
    ['{"a":"he said "PLANTED": 1"}', '{"a":…'],
    ['{"a":"line\n\\\nPLANTED', '{"a":…'],
    ['["x":"PLANTED"]', '[……]…'],
    ['{"a":123PLANTED', '{"a":…'],
    [`{${'"name":1,'.repeat(30)}`, `${`{${'"name":…,'.repeat(30)}`.slice(0, 120)}…`],
  ])('of %j', (json, shown) => {
    expect(skeleton(json)).toBe(shown);
  });
});
