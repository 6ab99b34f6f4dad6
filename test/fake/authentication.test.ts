import { describe, expect, it } from 'vitest';
import { fromPassword } from '../../src/auth/password.ts';
import { sign } from '../../src/auth/signer.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { clientsOf, containing, matching, refusal } from './clients.ts';

const HOUR = 3_600_000;

/** A signed call of listSecrets or createSecret, to be tampered with. */
interface Wanted {
  body?: string;
  at?: number;
  path?: string;
  query?: string;
}
async function signed(cloud: FakeCloud, { body = '', at = Date.now(), path = '/secrets', query = '' }: Wanted = {}) {
  const method = body === '' ? 'GET' : 'POST';
  const url = `https://kms.example/v1/${cloud.projectId}${path}${query}`;
  const headers = { 'content-type': 'application/json' };
  const bytes = new TextEncoder().encode(body);
  const added = await sign({ method, url, headers, body: bytes }, cloud.accessKey, new Date(at));
  return { url, init: { method, headers: { ...headers, ...added } as Record<string, string>, ...(body && { body }) } };
}

async function send(cloud: FakeCloud, { url, init }: { url: string; init: RequestInit }) {
  const response = await cloud.fetch(url, init);
  return {
    status: response.status,
    ...((await response.json()) as { error_code?: string; error_msg?: string; request_id?: string }),
  };
}

describe('signatures', () => {
  it('takes a right one', async () => {
    const cloud = createFakeCloud();
    expect(await send(cloud, await signed(cloud))).toMatchObject({ status: 200 });
  });

  it('takes reserved and non-ASCII characters in path and query', async () => {
    const cloud = createFakeCloud();
    const answer = await send(
      cloud,
      await signed(cloud, { path: '/secrets/a%20b%2Fc(%C3%A9)~', query: '?x=a+b&x=%20&y&%C3%A9=1' }),
    );
    // Refused for its query, but not for its signature.
    expect(answer).toMatchObject({ status: 400, error_code: 'CSMS.0002' });
  });

  it("refuses a wrong secret key in the gateway's envelope", async () => {
    const cloud = createFakeCloud();
    const { csms } = clientsOf(cloud, { credentials: { ...cloud.accessKey, secretAccessKey: 'wrong' } });
    const error = await refusal(csms.listSecrets());
    expect(error).toMatchObject({ status: 401, code: 'APIGW.0301' });
    expect(error.body).toEqual({
      error_code: 'APIGW.0301',
      error_msg: 'Incorrect IAM authentication information: verify aksk signature fail',
      request_id: matching(/^[0-9a-f]{32}$/),
    });
  });

  it('takes a temporary key only with its security token', async () => {
    const accessKey = { accessKeyId: 'TEMPORARY', secretAccessKey: 'sk', securityToken: 'planted-token' };
    const cloud = createFakeCloud({ accessKey });
    const { csms } = clientsOf(cloud);
    expect(await csms.listSecrets()).toMatchObject({ secrets: [] });
    for (const securityToken of [undefined, 'another']) {
      const other = clientsOf(cloud, { credentials: { ...accessKey, securityToken } });
      expect(await refusal(other.csms.listSecrets())).toMatchObject({
        status: 401,
        code: 'APIGW.0301',
        message: containing('security token'),
      });
    }
    expect(await clientsOf(createFakeCloud({ seed: cloud.snapshot() })).csms.listSecrets()).toMatchObject({
      secrets: [],
    });
  });

  it('refuses an unknown access key', async () => {
    const cloud = createFakeCloud();
    const { csms } = clientsOf(cloud, { credentials: { ...cloud.accessKey, accessKeyId: 'OTHER' } });
    expect(await refusal(csms.listSecrets())).toMatchObject({
      status: 401,
      message: containing('ak not exist'),
    });
  });

  it.each([
    ['body', { init: { body: '{"name":"b","secret_string":"x"}' } }],
    ['method', { init: { method: 'PUT' } }],
    ['path', { path: ['/secrets', '/secrets/a/versions'] }],
    ['query', { path: ['/secrets', '/secrets?limit=1'] }],
    ['header', { header: ['content-type', 'application/json;charset=utf-8'] }],
    ['host', { path: ['kms.example', 'evil.example'] }],
  ] as [string, { init?: object; path?: [string, string]; header?: [string, string] }][])(
    'refuses a changed %s',
    async (_, change) => {
      const cloud = createFakeCloud();
      const { url, init } = await signed(cloud, { body: '{"name":"a","secret_string":"x"}' });
      if (change.header) init.headers[change.header[0]] = change.header[1];
      const changed = { url: change.path ? url.replace(...change.path) : url, init: { ...init, ...change.init } };
      if (changed.init.method === 'PUT') changed.url += '/a';
      expect(await send(cloud, changed)).toMatchObject({
        status: 401,
        error_msg: containing('verify aksk signature fail'),
      });
    },
  );

  it('refuses a date that is not signed, or is not one', async () => {
    const cloud = createFakeCloud();
    const one = await signed(cloud);
    one.init.headers['authorization'] = one.init.headers['authorization']?.replace(';x-sdk-date', '') ?? '';
    expect(await send(cloud, one)).toMatchObject({ status: 401, error_msg: containing('not signed') });
    const other = await signed(cloud);
    other.init.headers['x-sdk-date'] = 'yesterday';
    expect(await send(cloud, other)).toMatchObject({ status: 401 });
  });

  it.each([
    [15 * 60_000, 200],
    [15 * 60_000 + 1000, 401],
    [-15 * 60_000, 200],
    [-15 * 60_000 - 1000, 401],
  ])('with a clock that is %d ms off: %d', async (skew, status) => {
    const now = Date.UTC(2026, 0, 2, 3, 4, 5);
    const cloud = createFakeCloud({ clock: () => now });
    expect(await send(cloud, await signed(cloud, { at: now + skew }))).toMatchObject({ status });
  });

  it('refuses a call without credentials, or with broken ones', async () => {
    const cloud = createFakeCloud();
    const url = `https://kms.example/v1/${cloud.projectId}/secrets`;
    for (const headers of [{}, { authorization: 'Bearer x' }, { authorization: 'SDK-HMAC-SHA256 Access=a' }] as Record<
      string,
      string
    >[]) {
      expect(await send(cloud, { url, init: { headers } })).toMatchObject({ status: 401, error_code: 'APIGW.0301' });
    }
  });

  it('refuses another project', async () => {
    const cloud = createFakeCloud();
    const { csms } = clientsOf(cloud);
    expect(await refusal(csms.listSecrets({ project_id: 'other' }))).toMatchObject({ status: 403, code: 'APIGW.0310' });
  });
});

describe('tokens', () => {
  const signIn = (cloud: FakeCloud, more: object = {}) =>
    fromPassword({ ...cloud.user, scope: { project: { name: cloud.region } }, fetch: cloud.fetch, ...more });

  it('signs in, and the token is good', async () => {
    const cloud = createFakeCloud();
    const { csms } = clientsOf(cloud, { credentials: signIn(cloud) });
    await expect(csms.listSecrets()).resolves.toMatchObject({ secrets: [] });
    expect(cloud.calls.map((call) => [call.operation, call.status])).toEqual([
      ['keystoneCreateUserTokenByPassword', 201],
      ['listSecrets', 200],
    ]);
  });

  it('lasts 24 hours', async () => {
    let now = Date.now();
    const cloud = createFakeCloud({ clock: () => now });
    const held = await signIn(cloud)();
    expect(held.expiresAt?.getTime()).toBe(now + 24 * HOUR);
    const { csms } = clientsOf(cloud, { credentials: held });
    now += 24 * HOUR - 1;
    await csms.listSecrets();
    now += 1;
    expect(await refusal(csms.listSecrets())).toMatchObject({ status: 401, code: 'APIGW.0307' });
  });

  it('refuses a token that it did not issue', async () => {
    const [one, other] = [createFakeCloud(), createFakeCloud()];
    const { csms } = clientsOf(other, { credentials: await signIn(one)() });
    expect(await refusal(csms.listSecrets())).toMatchObject({ status: 401, code: 'APIGW.0301' });
  });

  it('refuses a token for the account on a regional service, but not on IAM', async () => {
    const cloud = createFakeCloud();
    const credentials = signIn(cloud, {
      scope: { domain: { name: cloud.user.domain } },
      iamEndpoint: 'https://iam.example',
    });
    const { csms, iam } = clientsOf(cloud, { credentials });
    expect(await refusal(csms.listSecrets())).toMatchObject({ status: 403 });
    await expect(iam.keystoneListProjects()).resolves.toMatchObject({ projects: [{ id: cloud.projectId }] });
  });

  it.each([{ user: 'x' }, { password: 'x' }, { domain: 'x' }])("refuses %o in Keystone's envelope", async (wrong) => {
    const cloud = createFakeCloud();
    const error = await refusal(signIn(cloud, wrong)());
    expect(error.body).toEqual({
      error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' },
    });
    expect(error.status).toBe(401);
  });

  it('refuses a scope that is not there', async () => {
    const cloud = createFakeCloud();
    expect(await refusal(signIn(cloud, { scope: { project: { id: 'other' } } })())).toMatchObject({ status: 401 });
  });

  it('answers times with microseconds, and the catalog unless it is not wanted', async () => {
    const cloud = createFakeCloud({ clock: () => Date.UTC(2026, 0, 2, 3, 4, 5, 678) });
    const { user, password, domain } = cloud.user;
    const body = JSON.stringify({
      auth: {
        identity: { methods: ['password'], password: { user: { name: user, password, domain: { name: domain } } } },
      },
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json;charset=UTF-8' }, body };
    const token = async (query: string) =>
      ((await (await cloud.fetch(`https://iam.example/v3/auth/tokens${query}`, init)).json()) as { token: object })
        .token;
    expect(await token('')).toMatchObject({ expires_at: '2026-01-03T03:04:05.678000Z', catalog: [] });
    expect(await token('?nocatalog=true')).not.toHaveProperty('catalog');
  });
});

describe('projects', () => {
  it('lists the only one, by name too', async () => {
    const cloud = createFakeCloud({ region: 'cn-north-4' });
    const { iam } = clientsOf(cloud);
    await expect(iam.keystoneListProjects({ query: { name: 'cn-north-4', enabled: true } })).resolves.toMatchObject({
      projects: [{ id: cloud.projectId, name: 'cn-north-4' }],
    });
    await expect(iam.keystoneListProjects({ query: { name: 'other' } })).resolves.toMatchObject({ projects: [] });
    await expect(iam.keystoneListProjects({ query: { page: 2, per_page: 1 } })).resolves.toMatchObject({
      projects: [],
    });
  });

  it('is what a client without a project asks for', async () => {
    const cloud = createFakeCloud();
    const { csms } = clientsOf(cloud, { projectId: undefined });
    await csms.listSecrets();
    expect(cloud.calls.map((call) => call.operation)).toEqual(['keystoneListProjects', 'listSecrets']);
  });
});
