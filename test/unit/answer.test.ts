import { describe, expect, it } from 'vitest';
import { type Asked, at, parseJson, readAnswer } from '../../src/answer.ts';
import { ApiError, PartialFailureError, ResponseError } from '../../src/errors.ts';
import { isNotFound } from '../../src/guards.ts';
import { Redactor } from '../../src/redact.ts';
import { receivedOf } from './cloud.ts';

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status });
const asked: Asked = {
  trace: { service: 'csms', operation: 'op', region: undefined, attempts: 1 },
  redactor: new Redactor(['secret_string']),
};
const read = async (
  route: Parameters<typeof readAnswer>[0],
  response: Response,
  { trace, ...known } = asked,
): Promise<ReturnType<typeof readAnswer>> => {
  const received = await receivedOf(response);
  // The transport has written it down.
  const requestId = received.headers.get('x-request-id');
  return readAnswer(route, received, { ...known, trace: requestId === null ? trace : { ...trace, requestId } });
};

describe('readAnswer: nothing in the answer', () => {
  it.each([
    ['200, where the operation answers nothing', { empty: true } as const, 200],
    ['204, where the operation answers nothing', { empty: true } as const, 204],
    ['204, whatever the operation answers', {}, 204],
  ])('is undefined for %s', async (_, route, status) => {
    const { received, ...rest } = await read(route, new Response(null, { status, headers: { 'x-request-id': 'r' } }));
    expect(rest).toEqual({ data: undefined, requestId: 'r' });
    expect(received.response.status).toBe(status);
  });

  it.each([200, 201, 202])('is a ResponseError for %i where there should be JSON', async (status) => {
    const call = read({}, new Response(null, { status, headers: { 'x-request-id': 'r' } }));
    await expect(call).rejects.toBeInstanceOf(ResponseError);
    await expect(call).rejects.toMatchObject({ operation: 'op', status, requestId: 'r' });
  });

  it('does not throw a body away that should not be there', async () => {
    expect((await read({ empty: true }, json({ a: 1 }))).data).toEqual({ a: 1 });
  });
});

describe('readAnswer: JSON', () => {
  it.each([[{ a: [1] }], [[1, 2]], [[]], [{}]])('%j', async (body) => {
    expect((await read({}, json(body))).data).toEqual(body);
  });

  it.each([
    ['XML after a blank', ' <?xml PLANTED', 'HTML or XML instead of JSON'],
    ['truncated', '{"a":"PLANTED', 'JSON that breaks off or is broken: {"a":… (status 200)'],
    ['truncated in a name', '{"a":1,"PLANTED', 'broken: {"a":…,… (status 200)'],
    ['not JSON', 'PLANTED', '7 characters that are not'],
    ['two values', '{}{}', 'broken: {}{}… (status 200)'],
    ['a text', '"PLANTED"', '9 characters that are not'],
    ['a number', '0', '1 characters that are not'],
    ['null', 'null', '4 characters that are not'],
  ])('%s is a ResponseError that quotes no value', async (_, text, kind) => {
    const error = await read({}, new Response(text)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResponseError);
    expect((error as Error).message).toContain(kind);
    expect((error as Error).message).not.toContain('PLANTED');
    expect((error as Error).cause).toBeUndefined();
  });

  it('HTML is a ResponseError that tells who answered, and nothing else of the page', async () => {
    const page = '<html><head><title lang="en">Sign in\n first</title></head>PLANTED</html>';
    await expect(read({}, new Response(page))).rejects.toThrow(
      /^op: the answer is HTML or XML instead of JSON, titled "Sign in first" \(status 200\)$/,
    );
  });

  it.each([
    ['header', { 'x-request-id': 'header' }, { request_id: 'body' }, 'header'],
    ['body', {}, { request_id: 'body' }, 'body'],
    ['neither', {}, {}, undefined],
  ])('request id from %s', async (_, headers, body, expected) => {
    expect((await read({}, new Response(JSON.stringify(body), { headers }))).requestId).toBe(expected);
  });
});

describe('readAnswer: bytes', () => {
  const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]);

  it('become a Blob, untouched', async () => {
    const headers = { 'content-type': 'application/zip', 'x-request-id': 'r' };
    const { data, requestId } = await read({ binary: true }, new Response(zip, { headers }));
    expect(data).toBeInstanceOf(Blob);
    expect(new Uint8Array(await (data as Blob).arrayBuffer())).toEqual(zip);
    expect((data as Blob).type).toBe('application/zip');
    expect(requestId).toBe('r');
  });

  it('are not parsed, even if they are JSON', async () => {
    const { data } = await read({ binary: true }, json({ a: 1 }));
    expect(await (data as Blob).text()).toBe('{"a":1}');
  });

  it('may be none', async () => {
    const { data } = await read({ binary: true }, new Response(null));
    expect((data as Blob).size).toBe(0);
  });

  it('do not hide a refusal', async () => {
    const call = read({ binary: true }, json({ error_code: 'a' }, 403), asked);
    await expect(call).rejects.toMatchObject({ name: 'ApiError', status: 403, code: 'a' });
  });
});

describe('readAnswer: a status outside 2xx', () => {
  it.each([300, 302, 304, 400, 404, 429, 500, 504])('%i is an ApiError, whatever the route says', async (status) => {
    const body = { error_code: 'a', error_msg: 'b' };
    const text = status === 304 ? null : JSON.stringify(body);
    const response = new Response(text, { status, headers: { 'x-request-id': 'r' } });
    const call = read({ empty: true, binary: true }, response, asked);
    await expect(call).rejects.toBeInstanceOf(ApiError);
    await expect(call).rejects.toMatchObject({
      operation: 'op',
      status,
      requestId: 'r',
      ...(text !== null && { code: 'a', body }),
    });
  });

  it('that names a code for "does not exist"', async () => {
    const refused = (code: string): Promise<unknown> =>
      read({}, json({ code }, 400), { ...asked, notFound: ['a'] }).catch((e: unknown) => e);
    expect(isNotFound(await refused('a'))).toBe(true);
    expect(isNotFound(await refused('b'))).toBe(false);
  });
});

describe('readAnswer: what a service repeats', () => {
  const secret = 'PLANTED "value"';
  const redactor = new Redactor(['secret_string']);
  redactor.addFields({ body: { secret_string: secret } });
  const refused = async (body: unknown): Promise<ApiError> =>
    (await read({}, body instanceof Response ? body : json(body, 400), { ...asked, redactor }).catch(
      (e: unknown) => e,
    )) as ApiError;

  it('of a secret is taken out of message, details and body', async () => {
    const { message, details, body } = await refused({
      error_msg: `bad value ${secret}`,
      error_details: `at ${encodeURIComponent(secret)}`,
      secret_string: 'of another',
      list: [`${secret}${secret}`, 7],
    });
    expect(message).toBe('op: bad value [redacted] (status 400)');
    expect(details).toBe('at [redacted]');
    expect(body).toEqual({
      error_msg: 'bad value [redacted]',
      error_details: 'at [redacted]',
      secret_string: '[redacted]',
      list: ['[redacted][redacted]', 7],
    });
  });

  it('is taken out of a page', async () => {
    const { message, body } = await refused(
      new Response(`<pre>{"secret_string":${JSON.stringify(secret)}}</pre>`, { status: 400 }),
    );
    expect(message).toBe('op: {"secret_string":"[redacted]"} (status 400)');
    expect(body).not.toContain('PLANTED');
  });
});

describe('readAnswer: a redirect', () => {
  it.each([
    ['https://elsewhere.example/path?token=PLANTED', 'https://elsewhere.example'],
    [undefined, 'another address'],
    ['/here', 'another address'],
  ])('to %s says that it is not followed', async (location, origin) => {
    const response = new Response(null, { status: 302, headers: location === undefined ? {} : { location } });
    const error = (await read({}, response, asked).catch((e: unknown) => e)) as ApiError;
    expect(error.message).toBe(`op: a redirect to ${origin}, which is not followed (status 302)`);
    expect(error.hint).toContain('`endpoint`');
  });
});

describe('parseJson', () => {
  it.each<[string, unknown]>([
    ['{"a":9007199254740991,"b":-9007199254740991}', { a: 9007199254740991, b: -9007199254740991 }],
    ['{"a":9007199254740993,"b":-9007199254740993}', { a: '9007199254740993', b: '-9007199254740993' }],
    ['[12345678901234567890]', ['12345678901234567890']],
    ['{"12345678901234567890":"12345678901234567890"}', { '12345678901234567890': '12345678901234567890' }],
    ['{"a":"\\\\","b":12345678901234567890}', { a: '\\', b: '12345678901234567890' }],
    ['{"a":"\\" 12345678901234567890"}', { a: '" 12345678901234567890' }],
    ['[1.2345678901234567890, 1e20, 12345678901234567890.5]', [1.2345678901234568, 1e20, 12345678901234567000]],
    ['{', undefined],
  ])('of %s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });
});

describe('readAnswer: a batch', () => {
  const withoutFlag = { succeeded: 'data.success_ids', failed: 'data.error_ids' };
  const batch = { ...withoutFlag, success: 'success' };
  const data = (success_ids: unknown, error_ids: unknown): object => ({ data: { success_ids, error_ids } });

  it.each([
    ['nothing failed', batch, { success: true, ...data(['1'], []) }],
    ['no flag, nothing failed', batch, data(['1'], [])],
    ['no list of failures', batch, { success: true, data: { success_ids: ['1'] } }],
    ['no data', batch, { success: true }],
    ['null for data', batch, { success: true, data: null }],
    ['a flag that is no boolean', batch, { success: 'false', ...data(['1'], null) }],
    ['a flag that the spec does not name', withoutFlag, { success: false, ...data(['1'], []) }],
    ['a list', batch, []],
    ['an empty list of objects', { failed: 'list.name' }, { list: [] }],
  ])('resolves with %s', async (_, rule, body) => {
    expect((await read({ batch: rule }, json(body))).data).toEqual(body);
  });

  it.each([
    ['a failed id', batch, { success: false, ...data(['1'], ['2']) }, ['1'], ['2']],
    ['a failed id, although it says success', batch, { success: true, ...data(['1'], ['2']) }, ['1'], ['2']],
    ['a failed id without a flag', withoutFlag, data(['1'], ['2', '3']), ['1'], ['2', '3']],
    ['success false and no ids', batch, { success: false }, [], []],
    ['success false and empty lists', batch, { success: false, ...data([], []) }, [], []],
    ['success false and null for data', batch, { success: false, data: null }, [], []],
    ['ids that are numbers', batch, data([1], [2]), ['1'], ['2']],
    ['names in objects', { failed: 'list.name' }, { list: [{ name: 'a', why: 'b' }, { name: 'c' }] }, [], ['a', 'c']],
  ])('is a partial failure with %s', async (_, rule, body, succeeded, failed) => {
    const call = read({ batch: rule }, json({ code: 'a', message: 'b', request_id: 'r', ...body }));
    await expect(call).rejects.toBeInstanceOf(PartialFailureError);
    await expect(call).rejects.toMatchObject({
      operation: 'op',
      status: 200,
      code: 'a',
      requestId: 'r',
      succeeded,
      failed,
      body,
    });
  });

  it('says how many succeeded only where the answer says which', async () => {
    const failedOnly = read({ batch: { failed: 'list.name' } }, json({ list: [{ name: 'a' }], message: 'b' }));
    await expect(failedOnly).rejects.toThrow(/^op: 1 failed: /);
    await expect(read({ batch }, json(data(['1'], ['2'])))).rejects.toThrow(/^op: 1 failed, 1 succeeded: /);
  });

  it('is not looked at where the route has none', async () => {
    const body = { success: false, ...data([], ['2']) };
    expect((await read({}, json(body))).data).toEqual(body);
  });
});

describe('readAnswer: a refusal', () => {
  it.each([
    ['JSON', '{"error":{"code":401,"message":"b"}}', '401', 'op: b (status 401, 401)'],
    ['HTML', '<h1>no</h1>', undefined, 'op: no (status 401)'],
    ['truncated', '{"error":', undefined, 'op: {"error":… (status 401)'],
    ['empty', '', undefined, 'op: no message (status 401)'],
  ])('reads a refusal that is %s', async (_, text, code, message) => {
    const error = await read({}, new Response(text, { status: 401 }), asked).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).code).toBe(code);
    expect((error as ApiError).message).toBe(message);
  });
});

describe('at', () => {
  it.each<[unknown, string, unknown]>([
    [{ a: 1 }, 'a', 1],
    [{ a: { b: { c: false } } }, 'a.b.c', false],
    [{ a: [{ b: 2 }] }, 'a.0.b', 2],
    [{ a: null }, 'a', null],
    [{ a: null }, 'a.b.c', undefined],
    [{}, 'a.b', undefined],
    [null, 'a', undefined],
    [undefined, 'a', undefined],
    ['text', 'a.b', undefined],
    [{ 'a.b': 1 }, 'a.b', undefined],
  ])('of %j, %s is %j', (body, path, expected) => {
    expect(at(body, path)).toBe(expected);
  });
});
