/** What comes back well: the pages' own answers parse, and a batch that failed in part is not silent. */
import { ApiError, PartialFailureError, ResponseError } from 'huaweicloud-openapi';
import { describe, expect, it } from 'vitest';
import { answers, everyTextOf, expectNoSecret, failureOf, planted, reply, startServer, withKey } from './cloud.ts';
import { connection, createConnection, deleteDataobjectRelation as relation, pages, partialAnswer } from './pages.ts';

startServer();

describe.each(pages)('$operation', (page) => {
  const { headers, body } = page.success;

  it('gives the body of a success', async () => {
    answers(page.host, () => reply(200, body, headers));
    expect(await page.call(withKey, page.path)).toEqual(body);
  });

  it('gives body, request id and response as a result', async () => {
    const listed = headers ?? { 'X-request-id': 'from-header' };
    answers(page.host, () => reply(200, body, listed));
    const result = await page.call(withKey, page.path).result();
    expect(result).toMatchObject({ ok: true, requestId: listed['X-request-id'], response: { status: 200 } });
    expect(result.ok && result.data).toEqual(body);
  });

  const secret = JSON.stringify({ code: '00000000', asset: { config: planted.password } });
  const unreadable: [string, string | undefined][] = [
    ['HTML', `<html><body>${planted.password}</body></html>`],
    ['truncated', secret.slice(0, -2)],
    ['plain text', planted.password],
    ['blank', ' \n'],
  ];
  if (body !== undefined) unreadable.push(['empty', undefined]);

  it.each(unreadable)('refuses a 200 that is %s, and quotes nothing of it', async (_, text) => {
    const seen = answers(page.host, () => reply(200, text, { 'X-Request-Id': 'from-header' }));
    const call = page.call(withKey, page.path);
    const error = await failureOf(call);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ operation: page.operation, status: 200, requestId: 'from-header' });
    expect(await call.result()).toEqual({ ok: false, error });
    expectNoSecret(everyTextOf(error));
    expect(seen).toHaveLength(1);
  });
});

it('createConnection answers with all 26 fields of the table, typed', async () => {
  answers(createConnection.host, () => reply(200, createConnection.success.body));
  const { asset } = await withKey.secmaster.createConnection({ body: connection });
  expect(Object.keys(asset ?? {})).toHaveLength(26);
  expect(asset?.config).toBe(connection.config);
  expect(asset?.can_be_deleted).toBe(true);
});

describe('deleteDataobjectRelation, HTTP 200', () => {
  const id = '909494e3-558e-46b6-a9eb-07a8e18ca62f';

  it("the page's example is a partial failure that says what was done and what was not", async () => {
    answers(relation.host, () => reply(200, partialAnswer));
    const call = relation.call(withKey, relation.path);
    const error = await failureOf(call);
    expect(error).toBeInstanceOf(PartialFailureError);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      operation: 'deleteDataobjectRelation',
      status: 200,
      code: '00000000',
      requestId: 'xxx',
      succeeded: [id],
      failed: [id],
    });
    expect((error as PartialFailureError).body).toEqual(partialAnswer);
    expect((error as PartialFailureError).message).toContain('1 failed, 1 succeeded: message');
    const result = await call.result();
    expect(!result.ok && result.error).toBe(error);
  });

  it('takes the request id of the body where no header has one', async () => {
    answers(relation.host, () => reply(200, relation.success.body));
    expect(await relation.call(withKey, relation.path).result()).toMatchObject({ ok: true, requestId: 'xxx' });
  });

  it.each([
    ['ids failed, although it says success', { ...partialAnswer, success: true }, [id]],
    ['it says no success, without naming ids', { code: 'SecMaster.20030001', message: 'no', success: false }, []],
  ])('is a failure when %s', async (_, body, failed) => {
    answers(relation.host, () => reply(200, body));
    const error = await failureOf(relation.call(withKey, relation.path));
    expect(error).toBeInstanceOf(PartialFailureError);
    expect(error).toMatchObject({ status: 200, code: body.code, failed });
  });
});
