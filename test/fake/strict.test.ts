import { describe, expect, it } from 'vitest';
import { fromPassword } from '../../src/auth/password.ts';
import { exampleAnswer, send, sendError } from '../../src/testing/answer.ts';
import { FakeError } from '../../src/testing/errors.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { createRouter } from '../../src/testing/router.ts';
import { createCheck } from '../../src/testing/schema.ts';
import { readSpec, specs } from '../../src/testing/spec.ts';
import { clientsOf, connection, containing, refusal } from './clients.ts';

/** Sends what no client would, with a token. */
async function raw(
  cloud: FakeCloud,
  method: string,
  path: string,
  { type, body }: { type?: string; body?: string | Uint8Array } = {},
) {
  const held = await fromPassword({ ...cloud.user, scope: { project: { name: cloud.region } }, fetch: cloud.fetch })();
  const token = 'token' in held ? held.token : '';
  const headers = { 'x-auth-token': token, ...(type !== undefined && { 'content-type': type }) };
  const init = { method, headers, ...(body !== undefined && { body: body as BodyInit }) };
  const response = await cloud.fetch(`https://any.example${path}`, init);
  const text = await response.text();
  return {
    status: response.status,
    body: (text === '' ? undefined : JSON.parse(text)) as Record<string, unknown> | undefined,
  };
}

describe('router', () => {
  const route = createRouter(specs().flatMap((one) => one.operations));
  const soc = '/v1/p/workspaces/w/soc';

  it('prefers literal segments, whatever the order of the paths', () => {
    expect(route('POST', `${soc}/alerts/incidents/batch-create`).operation.id).toBe('batchCreateDataobjectRelations');
    expect(route('POST', `${soc}/alerts/x/incidents`).operation.id).toBe('createDataobjectRelation');
    expect(route('POST', `${soc}/alerts/x/incidents/search`).operation.id).toBe('listDataobjectRelations');
    const backwards = createRouter(
      specs()
        .flatMap((one) => one.operations)
        .reverse(),
    );
    expect(backwards('POST', `${soc}/alerts/incidents/batch-create`).operation.id).toBe(
      'batchCreateDataobjectRelations',
    );
  });

  it('decodes path parameters', () => {
    expect(route('GET', '/v1/p/secrets/a%20b%2Fc').path).toEqual({ project_id: 'p', secret_name: 'a b/c' });
  });

  it.each([
    '/',
    '',
    '/v1/p/secrets/',
    '/v1/p/secrets/a/',
    '/v1/p/secrets/..',
    '/v1/p/secrets/%2e%2e',
    '/v1/p/secrets/%zz',
    '/v1//secrets',
    '/etc/passwd',
  ])('knows no %s', (path) =>
    expect(() => route('GET', path)).toThrow(expect.objectContaining({ status: 404, code: 'APIGW.0101' })),
  );

  it('has every operation of the specs once', () => {
    const ids = specs().flatMap((one) => one.operations.map((operation) => operation.id));
    expect(ids.length).toBeGreaterThanOrEqual(26);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('requests that the spec does not allow', () => {
  const cloud = createFakeCloud();
  const csms = `/v1/${cloud.projectId}/secrets`;
  const secmaster = `/v1/${cloud.projectId}/workspaces/${cloud.workspaceId}/soc/assetcredentials`;
  const json = 'application/json';
  const utf8 = 'application/json;charset=UTF-8';
  const post = (body: unknown, type = json) => raw(cloud, 'POST', csms, { type, body: JSON.stringify(body) });

  it.each([
    ['unknown path', 'GET', '/v1/nothing', {}, 404, 'APIGW.0101', '/v1/nothing'],
    ['wrong method', 'PATCH', csms, {}, 404, 'APIGW.0101', 'PATCH'],
    ['unknown query parameter', 'GET', `${csms}?limt=1`, {}, 400, 'CSMS.0002', 'listSecrets: query parameter limt'],
    [
      'query parameter of a wrong type',
      'GET',
      `${csms}?limit=ten`,
      {},
      400,
      'CSMS.0002',
      'query parameter limit: / must be integer',
    ],
    ['query parameter out of range', 'GET', `${csms}?limit=1001`, {}, 400, 'CSMS.0002', 'must be <= 1000'],
    ['query parameter given twice', 'GET', `${csms}?limit=1&limit=2`, {}, 400, 'CSMS.0002', 'limit'],
    ['path parameter that does not fit', 'GET', `${csms}/a%20b`, {}, 400, 'CSMS.0002', 'path parameter secret_name'],
    ['body missing', 'POST', csms, { type: json }, 400, 'CSMS.0004', 'createSecret: the body is missing'],
    ['body not JSON', 'POST', csms, { type: json, body: '{"name":' }, 400, 'CSMS.0004', 'not JSON'],
    ['body not UTF-8', 'POST', csms, { type: json, body: new Uint8Array([34, 255, 34]) }, 400, 'CSMS.0004', 'not JSON'],
    ['body where none belongs', 'GET', csms, { method: 'POST', type: json }, 200, undefined, ''],
    ['content type missing without a body', 'GET', secmaster, {}, 200, '00000000', ''],
    ['charset missing', 'GET', secmaster, { type: json }, 200, '00000000', ''],
    [
      'content type missing',
      'POST',
      csms,
      { body: new TextEncoder().encode('{}') },
      400,
      'CSMS.0002',
      'Content-Type is missing',
    ],
    [
      'content type wrong',
      'POST',
      csms,
      { type: 'text/plain', body: '{}' },
      400,
      'CSMS.0002',
      'expected is application/json',
    ],
  ] as [string, string, string, object, number, string | undefined, string][])(
    '%s',
    async (_, method, path, options, status, code, words) => {
      const answer = await raw(cloud, method, path, options);
      const said = answer.body?.['error_code'] ?? answer.body?.['code'];
      expect({ status: answer.status, code: said }).toEqual({ status, code });
      expect(JSON.stringify(answer.body).replaceAll('\\"', '"')).toContain(words);
    },
  );

  it('takes a media type in any spelling', async () => {
    for (const type of [utf8, 'Application/JSON; charset=utf-8', 'application/json;charset="utf8"']) {
      expect(await raw(cloud, 'GET', secmaster, { type })).toMatchObject({ status: 200 });
    }
    expect(await post({ name: 'spelt', secret_string: 'x' }, 'application/json; charset=utf-8')).toMatchObject({
      status: 200,
    });
  });

  it('takes {} where no body belongs, as the official SDK sends it, and nothing else', async () => {
    const del = (body: string) => raw(cloud, 'DELETE', `${csms}/nobody`, { type: json, body });
    expect(await del('{}')).toMatchObject({ body: { error_code: 'CSMS.0106' } });
    expect(await del('{"a":1}')).toMatchObject({ body: { error_code: 'CSMS.0004' } });
  });

  it('name the operation, the place and what was expected, never the value', async () => {
    const message = async (body: unknown) => String((await post(body)).body?.['error_msg']);
    const source = '; the spec is huaweicloud-openapi/openapi/csms.json#/paths/~1v1~1{project_id}~1secrets/post';
    expect(await message({ secret_string: 'hush' })).toBe(`createSecret: body: /name is missing${source}`);
    expect(await message({ name: 'a', secret_strng: 'hush' })).toBe(
      `createSecret: body: /secret_strng is not in the spec${source}`,
    );
    expect(await message({ name: 7, secret_string: 'hush' })).toBe(`createSecret: body: /name must be string${source}`);
    expect(await message({ name: 'hush hush', secret_string: 'x' })).not.toContain('hush');
    expect(await message([])).toBe(`createSecret: body: / must be object${source}`);
    const nested = {
      auth: { identity: { methods: ['password'], password: { user: { name: 'u', pasword: 'p', domain: {} } } } },
    };
    const answer = await raw(cloud, 'POST', '/v3/auth/tokens', { type: json, body: JSON.stringify(nested) });
    expect(answer.body).toMatchObject({ error: { code: 400, title: 'Bad Request' } });
    for (const place of ['user/password is missing', 'user/pasword is not in the spec', 'domain/name is missing']) {
      expect(JSON.stringify(answer.body)).toContain(place);
    }
  });

  it('refuses a body of more than 12 MB, and takes one of 12 MB', async () => {
    const body = (length: number) => ({ type: json, body: new Uint8Array(length).fill(32) });
    expect(await raw(cloud, 'POST', csms, body(12 * 1024 * 1024 + 1))).toMatchObject({
      status: 413,
      body: { error_code: 'APIGW.0201' },
    });
    expect(await raw(cloud, 'POST', csms, body(12 * 1024 * 1024))).toMatchObject({
      status: 400,
      body: { error_code: 'CSMS.0004' },
    });
  });
});

describe('strict: false', () => {
  const lax = createFakeCloud({ strict: false });
  const csms = `/v1/${lax.projectId}/secrets`;
  const json = 'application/json';
  const send = (method: string, path: string, body?: unknown, type?: string) =>
    raw(lax, method, path, {
      ...(type !== undefined && { type }),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  it('lets through what can be served all the same, and ignores it', async () => {
    const subscriptions = { event_subscriptions: [], extra: { 'a/b~c': 1 } };
    expect(await send('POST', csms, { name: 'db', secret_string: 'x', ...subscriptions }, json)).toMatchObject({
      status: 200,
    });
    const shown = await send('GET', `${csms}/db?verbose=1`);
    expect(shown).toMatchObject({ status: 200, body: { secret: { name: 'db' } } });
    expect(shown.body).not.toHaveProperty('secret.extra');
    expect(await send('GET', csms, { some: 'body' }, 'text/plain')).toMatchObject({ status: 200 });
    const connections = `/v1/${lax.projectId}/workspaces/${lax.workspaceId}/soc/assetcredentials`;
    expect(await send('GET', connections)).toMatchObject({ status: 200 });
    expect(await send('POST', connections, { ...connection, nam: 'x' }, json)).toMatchObject({ status: 200 });
    expect(await send('GET', connections)).toMatchObject({ body: { total: 1 } });
  });

  it('takes out what is further down, too', async () => {
    const { user, password, domain } = lax.user;
    const named = { name: user, password, domain: { name: domain, 'a/b~c': 1 }, nickname: 'x' };
    const auth = { identity: { methods: ['password'], password: { user: named } } };
    expect(await send('POST', '/v3/auth/tokens', { auth }, json)).toMatchObject({ status: 201 });
  });

  it.each([
    ['an unknown path', 'GET', '/v1/nothing', undefined, 404, 'APIGW.0101'],
    ['a field of a wrong type', 'POST', csms, { name: 7, secret_string: 'x', extra: 1 }, 400, 'CSMS.0002'],
    ['a field that is missing', 'POST', csms, { secret_string: 'x' }, 400, 'CSMS.0002'],
    ['a body that is missing', 'POST', csms, undefined, 400, 'CSMS.0004'],
    ['a parameter of a wrong type', 'GET', `${csms}?limit=ten`, undefined, 400, 'CSMS.0002'],
  ])('still refuses %s', async (_, method, path, body, status, code) => {
    expect(await send(method, path, body, json)).toMatchObject({ status, body: { error_code: code } });
  });

  it('still looks at signatures', async () => {
    const { csms } = clientsOf(lax, { credentials: { ...lax.accessKey, secretAccessKey: 'x' } });
    expect(await refusal(csms.listSecrets())).toMatchObject({ status: 401 });
  });
});

describe('answers', () => {
  const get = {
    operationId: 'showThing',
    responses: {
      '200': {
        headers: { 'X-Thing': { example: 'yes' } },
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/Thing' }, example: { id: 'x', part: { n: 1 } } },
        },
      },
      '404': {
        content: {
          'application/json': { schema: { type: 'object', properties: { error_code: { type: 'integer' } } } },
        },
      },
    },
  };
  const part = { type: 'object', properties: { n: { type: 'integer' } } };
  const thing = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, part } };
  const spec = readSpec('things', { paths: { '/things/{id}': { get } }, components: { schemas: { Thing: thing } } });
  const check = createCheck([spec]);
  const [operation] = spec.operations;
  if (!operation) throw new Error('the spec has an operation');

  it('are the example of the spec where there is no handler', async () => {
    const { status, headers, body } = await send(operation, exampleAnswer(operation), check);
    expect({ status, headers, body: JSON.parse(new TextDecoder().decode(body)) as unknown }).toEqual({
      status: 200,
      headers: { 'X-Thing': 'yes', 'content-type': 'application/json;charset=UTF-8' },
      body: { id: 'x', part: { n: 1 } },
    });
  });

  it.each([
    ['a missing field', { body: {} }, '/id is missing'],
    ['an unknown field', { body: { id: 'x', extra: 1 } }, '/extra is not in the spec'],
    ['an unknown field further down', { body: { id: 'x', part: { m: 1 } } }, '/part/m is not in the spec'],
    ['an unknown status', { status: 201, body: { id: 'x' } }, 'answered 201'],
    ['no body', {}, 'must be object'],
  ])('with %s are a fault of the fake', async (_, answer, words) => {
    const error = await send(operation, answer, check).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain(words);
    const { status, body } = sendError(operation, error, 'r', check);
    expect(status).toBe(500);
    expect(JSON.parse(new TextDecoder().decode(body))).toMatchObject({
      error_code: 'FakeCloud.Bug',
      error_msg: containing('The fake cloud is wrong'),
    });
  });

  it('that refuse have the envelope of the spec', () => {
    const { status, body } = sendError(operation, new FakeError(404, 'X.1', 'gone'), 'r', check);
    expect([status, JSON.parse(new TextDecoder().decode(body))]).toEqual([404, { error_code: 404 }]);
  });
});

describe('instances', () => {
  it('share nothing', async () => {
    const [one, other] = [createFakeCloud(), createFakeCloud()];
    const [a, b] = [clientsOf(one), clientsOf(other)];
    await a.csms.createSecret({ body: { name: 'db', secret_string: 'x' } });
    await a.secmaster.createConnection({ body: connection });
    one.addAsset('task');
    expect(await b.csms.listSecrets()).toMatchObject({ secrets: [] });
    expect(await b.secmaster.listConnections()).toMatchObject({ total: 0 });
    expect(other.assets).toEqual([]);
    expect(other.calls.map((call) => call.operation)).toEqual(['listSecrets', 'listConnections']);
  });

  it('can have other names and keys', async () => {
    const accessKey = { accessKeyId: 'AK', secretAccessKey: 'SK' };
    const cloud = createFakeCloud({
      region: 'cn-north-4',
      projectId: 'p',
      workspaceId: 'w',
      instanceId: 'i',
      accessKey,
    });
    expect(cloud).toMatchObject({ region: 'cn-north-4', projectId: 'p', workspaceId: 'w', instanceId: 'i', accessKey });
    expect(createFakeCloud({ region: undefined, clock: undefined }).region).toBe('ap-southeast-1');
    const { asset } = await clientsOf(cloud).secmaster.createConnection({ body: connection });
    expect(asset).toMatchObject({ project_id: 'p', workspace_id: 'w' });
  });
});
