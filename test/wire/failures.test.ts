/** What comes back ill: refusals, answers that are no answers, redirects, no answer at all. */
import { ApiError, ConnectionError, CredentialsError, isNotFound } from 'huaweicloud-openapi';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import {
  answers,
  clientsFor,
  everyTextOf,
  expectNoSecret,
  failureOf,
  planted,
  reply,
  startServer,
  withKey,
  withToken,
} from './cloud.ts';
import {
  connection,
  createConnection,
  deleteDataobjectRelation as relation,
  deleteSecret,
  pages,
  partialAnswer,
  refusals,
} from './pages.ts';

startServer();

describe.each(refusals)('$name', ({ page, refused }) => {
  const { status, headers, body, code, message } = refused;

  it('is an ApiError with code, message, request id and body', async () => {
    const seen = answers(page.host, () => reply(status, body, headers));
    const error = await failureOf(page.call(withKey, page.path));
    expect(error).toBeInstanceOf(ApiError);
    const failure = error as ApiError;
    expect(failure).toMatchObject({ name: 'ApiError', operation: page.operation, status, code });
    expect(failure.requestId).toBe(refused.requestId);
    expect(failure.body).toEqual(body);
    for (const part of [page.operation, message, code, `status ${status}`]) expect(failure.message).toContain(part);
    expect(failure.message).toContain(refused.requestId ?? '');
    expect(failure.details).toBe(body['error_details']);
    expect(seen.length).toBeGreaterThan(0);
  });

  it('gives the same error as a result', async () => {
    answers(page.host, () => reply(status, body, headers));
    const call = page.call(withKey, page.path);
    const result = await call.result();
    expect(result.ok).toBe(false);
    expect(!result.ok && result.error).toBe(await failureOf(call));
  });

  it('takes the request id of the header first', async () => {
    answers(page.host, () => reply(status, body, { 'x-request-id': 'from-header' }));
    const error = await failureOf(page.call(withKey, page.path));
    expect(error).toMatchObject({ status, code, requestId: 'from-header' });
  });

  it.each([
    ['empty', undefined, undefined, 'no message'],
    ['HTML', '<html>\n<h1>Bad Gateway</h1></html>', '<html>\n<h1>Bad Gateway</h1></html>', 'Bad Gateway'],
    ['truncated', '{"error_code":"CSMS.01', '{"error_code":"CSMS.01', '{"error_code":…'],
    ['a JSON text', '"no"', 'no', 'no'],
    ['null', 'null', null, 'no message'],
    ['a list', '[1]', [1], 'no message'],
  ])('is an ApiError even if the body is %s', async (_, text, parsed, said) => {
    answers(page.host, () => reply(status, text, { 'x-request-id': 'from-header' }));
    const error = await failureOf(page.call(withKey, page.path));
    expect(error).toBeInstanceOf(ApiError);
    const failure = error as ApiError;
    expect(failure).toMatchObject({ operation: page.operation, status, requestId: 'from-header' });
    expect(failure.code).toBeUndefined();
    // Whether an empty body is nothing or an empty text makes no difference.
    expect(failure.body === '' ? undefined : failure.body).toEqual(parsed);
    expect(failure.message).toContain(said);
    expect(failure.message).toContain(`status ${status}`);
  });
});

describe('isNotFound on deleteSecret', () => {
  it.each([
    [400, 'CSMS.0106', true],
    [404, 'CSMS.9999', true],
    [400, 'CSMS.0101', false],
    [403, 'CSMS.0202', false],
  ])('%i %s: %s', async (status, code, expected) => {
    answers(deleteSecret.host, () => reply(status, { error_code: code, error_msg: 'text' }));
    expect(isNotFound(await failureOf(deleteSecret.call(withKey, deleteSecret.path)))).toBe(expected);
  });
});

describe.each(pages)('$operation', (page) => {
  it.each([301, 302, 303, 307, 308])('does not follow a %i to another origin', async (status) => {
    const location = 'https://elsewhere.example/taken';
    const elsewhere = answers('elsewhere.example', () => reply(200, page.success.body));
    for (const clients of [withKey, withToken]) {
      const seen = answers(page.host, () => reply(status, undefined, { location }));
      const error = await failureOf(page.call(clients, page.path));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ operation: page.operation, status });
      expect((error as ApiError).message).toContain(String(status));
      expect(seen).toHaveLength(1);
    }
    expect(elsewhere).toEqual([]);
  });

  it('no answer is a ConnectionError that names the host', async () => {
    answers(page.host, () => HttpResponse.error());
    const call = page.call(withKey, page.path);
    const error = await failureOf(call);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ name: 'ConnectionError', operation: page.operation });
    expect((error as ConnectionError).message).toContain(page.host);
    expect((error as ConnectionError).cause).toMatchObject({ name: 'TypeError' });
    const result = await call.result();
    expect(!result.ok && result.error).toBe(error);
  });
});

describe('secrets', () => {
  const secretive = { ...connection, config: JSON.stringify({ password: planted.password }) };
  const kinds: [string, () => Response][] = [
    ['400', () => reply(400, { code: 'SecMaster.20040001', message: 'Parameter error.' })],
    ['500 with HTML', () => reply(500, '<h1>broken</h1>')],
    ['an empty 404', () => reply(404)],
    ['a redirect', () => reply(302, undefined, { location: 'https://elsewhere.example/' })],
    ['an unreadable 200', () => reply(200, '{"truncated":')],
    ['no answer', () => HttpResponse.error()],
  ];

  describe.each(kinds)('in the error of %s', (_, make) => {
    it.each(pages)('$operation shows neither key nor token', async (page) => {
      for (const clients of [withKey, withToken]) {
        answers(page.host, make);
        expectNoSecret(everyTextOf(await failureOf(page.call(clients, page.path))));
      }
    });

    it('createConnection shows nothing of its config', async () => {
      for (const clients of [withKey, withToken]) {
        const seen = answers(createConnection.host, make);
        const error = await failureOf(clients.secmaster.createConnection({ body: secretive }));
        expect(seen[0]?.body.toString()).toContain(planted.password);
        expectNoSecret(everyTextOf(error));
      }
    });
  });

  it('a partial failure shows neither key nor token', async () => {
    for (const clients of [withKey, withToken]) {
      answers(relation.host, () => reply(200, partialAnswer));
      expectNoSecret(everyTextOf(await failureOf(relation.call(clients, relation.path))));
    }
  });

  it.each([
    { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: `${planted.secretAccessKey}\n` },
    { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'sk', securityToken: `${planted.token}\nx-evil: 1` },
    { token: `${planted.token}\r\nx-evil: 1` },
  ])('credentials that cannot be are refused without being shown', (credentials) => {
    let error: unknown;
    try {
      clientsFor(credentials);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(CredentialsError);
    expectNoSecret(everyTextOf(error));
  });

  it('a refusal that echoes the config does not keep it', async () => {
    const body = { code: 'SecMaster.20040001', message: 'Parameter error.', asset: secretive };
    answers(createConnection.host, () => reply(400, body));
    const error = (await failureOf(withKey.secmaster.createConnection({ body: secretive }))) as ApiError;
    expect(error.body).toEqual({ ...body, asset: { ...secretive, config: '[redacted]' } });
    expectNoSecret(everyTextOf(error) + JSON.stringify(error.body));
  });
});
