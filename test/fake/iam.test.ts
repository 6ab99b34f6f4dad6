/** IAM: every way to a token, temporary access keys, and what the account has. */
import { inspect } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { fromAgency } from '../../src/auth/agency.ts';
import { fromPassword } from '../../src/auth/password.ts';
import { isNotFound, isUnauthenticated } from '../../src/guards.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { clientsOf, containing, matching, refusal } from './clients.ts';

const HOUR = 3_600_000;
/** Now, so that signatures are not refused for their date. */
const start = Date.now();
/** A time as IAM writes it. */
const after = (seconds: number): string => new Date(start + seconds * 1000).toISOString().replace('Z', '000Z');

let cloud: FakeCloud;
let iam: ReturnType<typeof clientsOf>['iam'];
beforeEach(() => {
  cloud = createFakeCloud({ clock: () => start });
  ({ iam } = clientsOf(cloud));
});

const project = () => ({ project: { name: cloud.region } });

async function tokenOf(): Promise<string> {
  const token = await fromPassword({ ...cloud.user, scope: project(), fetch: cloud.fetch })();
  return 'token' in token ? token.token : '';
}

/** The token that a call issued. */
async function issued(call: ReturnType<typeof iam.keystoneCreateAgencyToken>) {
  const result = await call.result();
  if (!result.ok) throw result.error;
  return { token: result.response.headers.get('x-subject-token') ?? '', info: result.data.token };
}

/** Whether a regional service takes a token. */
const takes = async (token: string) => await clientsOf(cloud, { credentials: { token } }).csms.listSecrets();

describe('a token for a password and an MFA code', () => {
  const body = (passcode: string, id = cloud.userId) => {
    const { user: name, domain, password } = cloud.user;
    const user = { name, password, domain: { name: domain } };
    const totp = { user: { id, passcode } };
    const identity = { methods: ['password' as const, 'totp' as const], password: { user }, totp };
    return { body: { auth: { identity, scope: project() } } };
  };

  it('is good, and says how it was got', async () => {
    const { token, info } = await issued(iam.keystoneCreateUserTokenByPasswordAndMfa(body('123456')));
    expect(info).toMatchObject({ methods: ['password', 'totp'], user: { id: cloud.userId } });
    await takes(token);
  });

  it.each(['000000', '12345', 'abcdef'])('is not given for the code %s', async (code) => {
    const error = await refusal(iam.keystoneCreateUserTokenByPasswordAndMfa(body(code)));
    expect(error).toMatchObject({ status: 400, message: containing('MFA') });
    expect(error.body).toEqual({ error: { code: 400, message: matching(/./), title: 'Bad Request' } });
  });

  it("is not given for somebody else's device", async () => {
    const call = iam.keystoneCreateUserTokenByPasswordAndMfa(body('123456', 'somebody'));
    expect(await refusal(call)).toMatchObject({ status: 401, message: containing('username or password') });
  });
});

describe('a token for an agency', () => {
  const agency = (account: object = { domain_name: cloud.user.domain }) => {
    const identity = { methods: ['assume_role' as const], assume_role: { agency_name: 'audit', ...account } };
    return { body: { auth: { identity, scope: project() } } };
  };

  it('is what fromAgency gets, with an access key and with a password', async () => {
    const { fetch, user } = cloud;
    const own = fromPassword({ ...user, scope: { domain: { name: user.domain } }, fetch });
    for (const credentials of [cloud.accessKey, own]) {
      const provider = fromAgency({ agency: 'audit', domain: user.domain, scope: project(), credentials, fetch });
      await expect(clientsOf(cloud, { credentials: provider }).csms.listSecrets()).resolves.toBeDefined();
    }
    const ids = cloud.calls.map((one) => one.operation);
    expect(ids.filter((id) => id === 'keystoneCreateAgencyToken')).toHaveLength(2);
  });

  it('says who took the agency on', async () => {
    const { info } = await issued(iam.keystoneCreateAgencyToken(agency({ domain_id: cloud.domainId })));
    expect(info).toMatchObject({
      methods: ['assume_role'],
      user: { id: matching(/^[0-9a-f]{32}$/), name: 'fake-account/audit' },
      assumed_by: { user: { id: cloud.userId, name: 'fake-user' } },
      project: { id: cloud.projectId },
    });
    expect(info?.user).not.toHaveProperty('password_expires_at');
  });

  it('is not given for another account, nor for none', async () => {
    const other = await refusal(iam.keystoneCreateAgencyToken(agency({ domain_name: 'theirs' })));
    expect(other).toMatchObject({ status: 403, message: containing('fake-account') });
    expect(await refusal(iam.keystoneCreateAgencyToken(agency({})))).toMatchObject({ status: 400 });
  });

  it('takes credentials of its own', async () => {
    const stranger = clientsOf(cloud, { credentials: { token: 'unknown' } }).iam;
    expect(await refusal(stranger.keystoneCreateAgencyToken(agency()))).toMatchObject({ status: 401 });
  });
});

describe('a token in exchange for another', () => {
  const exchange = (id: string, scope: object = project()) => ({
    body: { auth: { identity: { methods: ['token' as const], token: { id } }, scope } },
  });

  it('is good in the scope that was asked for, until the other one ends, and needs no credentials', async () => {
    const global = await issued(
      iam.keystoneCreateScopedToken(exchange(await tokenOf(), { domain: { id: cloud.domainId } })),
    );
    expect(global.info).toMatchObject({ methods: ['token'], domain: { name: 'fake-account' } });
    await expect(takes(global.token)).rejects.toMatchObject({ status: 403 });
    cloud.clock.advance('1h');
    const nobody = clientsOf(cloud, { credentials: { token: 'unknown' } }).iam;
    const { token, info } = await issued(nobody.keystoneCreateScopedToken(exchange(global.token)));
    expect(info).toMatchObject({ project: { id: cloud.projectId }, expires_at: after(86_400) });
    await takes(token);
  });

  it('is not given for a token that is unknown or has expired, nor for a project elsewhere', async () => {
    const token = await tokenOf();
    const elsewhere = { project: { name: cloud.region, domain: { name: 'theirs' } } };
    expect(await refusal(iam.keystoneCreateScopedToken(exchange(token, elsewhere)))).toMatchObject({ status: 401 });
    expect(await refusal(iam.keystoneCreateScopedToken(exchange('unknown')))).toMatchObject({ status: 401 });
    cloud.clock.advance(24 * HOUR);
    expect(await refusal(iam.keystoneCreateScopedToken(exchange(token)))).toMatchObject({
      status: 401,
      message: containing('expired'),
    });
  });
});

describe('the check of a token', () => {
  const check = (token: string, query = {}) =>
    iam.keystoneValidateToken({ headers: { 'X-Subject-Token': token }, query });

  it('says what it is good for, and gives it back', async () => {
    const token = await tokenOf();
    const result = await check(token).result();
    expect(result).toMatchObject({
      ok: true,
      data: {
        token: {
          methods: ['password'],
          issued_at: after(0),
          expires_at: after(86_400),
          project: { id: cloud.projectId, name: cloud.region },
          catalog: [],
        },
      },
    });
    expect(result.ok && result.response.headers.get('x-subject-token')).toBe(token);
    expect((await check(token, { nocatalog: 'yes' })).token).not.toHaveProperty('catalog');
  });

  it('knows a token of a seed that says no more than it has to', async () => {
    cloud.restore({ tokens: [{ token: 'seeded', expiresAt: start + HOUR }] });
    const { token } = await check('seeded');
    expect(token).toMatchObject({ methods: ['password'], issued_at: after(-23 * 3600) });
    expect(token).not.toHaveProperty('project');
  });

  it('finds none that is unknown or has expired', async () => {
    const token = await tokenOf();
    await expect(check('unknown')).rejects.toSatisfy(isNotFound);
    cloud.clock.advance(24 * HOUR - 1);
    await check(token);
    cloud.clock.advance(1);
    await expect(check(token)).rejects.toSatisfy(isNotFound);
  });

  it('never shows the token, whatever the service says', async () => {
    const token = await tokenOf();
    cloud.fail('keystoneValidateToken', { status: 403, code: 'IAM.0002', message: `No right to ${token}.` });
    const error: unknown = await check(token).catch((one: unknown) => one);
    const shown =
      inspect(error, { depth: 9, showHidden: true }) + JSON.stringify([error, (error as { body: unknown }).body]);
    expect(shown).toContain('No right to [redacted]');
    expect(shown).not.toContain(token);
    expect(JSON.stringify(cloud.calls)).not.toContain(token);
  });
});

describe('a temporary access key', () => {
  const byToken = (token = {}) => ({ body: { auth: { identity: { methods: ['token' as const], token } } } });
  const byAgency = (more = {}, domain_name = cloud.user.domain) => {
    const assume_role = { agency_name: 'audit', domain_name, ...more };
    return { body: { auth: { identity: { methods: ['assume_role' as const], assume_role } } } };
  };
  type Answer = Awaited<ReturnType<typeof iam.createTemporaryAccessKeyByToken>>;
  const keyOf = ({ credential = {} }: Answer) => {
    const { access: accessKeyId = '', secret: secretAccessKey = '', securitytoken: securityToken = '' } = credential;
    return { accessKeyId, secretAccessKey, securityToken };
  };
  const listWith = async (credentials: ReturnType<typeof keyOf>) =>
    await clientsOf(cloud, { credentials }).csms.listSecrets();

  it('signs calls, also for another key, until its time is over', async () => {
    const first = await iam.createTemporaryAccessKeyByToken(byToken());
    expect(first.credential?.expires_at).toBe(after(900));
    const key = keyOf(first);
    await listWith(key);
    const longer = clientsOf(cloud, { credentials: key }).iam;
    const second = keyOf(await longer.createTemporaryAccessKeyByToken(byToken({ duration_seconds: 86_400 })));
    cloud.clock.advance('899s');
    await listWith(key);
    cloud.clock.advance('1s');
    await expect(listWith(key)).rejects.toSatisfy(isUnauthenticated);
    await expect(listWith(key)).rejects.toMatchObject({ code: 'APIGW.0301', message: containing('expired') });
    await listWith(second);
    cloud.clock.advance('1d');
    await expect(listWith(second)).rejects.toMatchObject({ message: containing('expired') });
  });

  it('is given for an agency, but not for that of another account', async () => {
    const session_user = { name: 'auditor' };
    const key = await iam.createTemporaryAccessKeyByAgency(byAgency({ duration_seconds: 3600, session_user }));
    expect(key.credential?.expires_at).toBe(after(3600));
    await listWith(keyOf(key));
    const error = await refusal(iam.createTemporaryAccessKeyByAgency(byAgency({}, 'theirs')));
    expect(error).toMatchObject({ status: 403, code: 'IAM.0002' });
    expect(error.body).toEqual({ error_code: 'IAM.0002', error_msg: matching(/./) });
  });

  it('lives as long as the page allows, and no longer', async () => {
    for (const duration_seconds of [899, 86_401]) {
      const call = iam.createTemporaryAccessKeyByToken(byToken({ duration_seconds }));
      expect(await refusal(call)).toMatchObject({ status: 400, code: 'IAM.0007' });
    }
  });

  it('is no good without its security token, with the secret of another, or elsewhere', async () => {
    const key = keyOf(await iam.createTemporaryAccessKeyByToken(byToken()));
    const other = keyOf(await iam.createTemporaryAccessKeyByToken(byToken()));
    expect(other.accessKeyId).not.toBe(key.accessKeyId);
    const { securityToken, ...bare } = key;
    await expect(clientsOf(cloud, { credentials: bare }).csms.listSecrets()).rejects.toMatchObject({ status: 401 });
    await expect(listWith({ ...key, securityToken: other.securityToken })).rejects.toMatchObject({ status: 401 });
    await expect(listWith({ ...other, accessKeyId: key.accessKeyId, securityToken })).rejects.toMatchObject({
      message: containing('verify aksk signature fail'),
    });
    const elsewhere = clientsOf(createFakeCloud(), { credentials: key });
    await expect(elsewhere.csms.listSecrets()).rejects.toMatchObject({ message: containing('ak not exist') });
  });

  it('is part of snapshots', async () => {
    const key = keyOf(await iam.createTemporaryAccessKeyByToken(byToken()));
    const before = cloud.snapshot();
    cloud.restore({});
    await expect(listWith(key)).rejects.toMatchObject({ status: 401 });
    cloud.restore(before);
    await listWith(key);
  });

  it('is never shown', async () => {
    const seen: string[] = [];
    const fetch: FakeCloud['fetch'] = async (url, init) => {
      const answer = await cloud.fetch(url, init);
      const text = await answer.clone().text();
      seen.push(text);
      return new Response(`${text} and more`, { status: 201, headers: { 'content-type': 'application/json' } });
    };
    const broken = clientsOf(cloud, { fetch }).iam;
    const error: unknown = await broken.createTemporaryAccessKeyByToken(byToken()).catch((one: unknown) => one);
    const { secret, securitytoken } = (JSON.parse(seen[0] ?? '') as { credential: Record<string, string> }).credential;
    const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(securitytoken);
  });
});

describe('the account', () => {
  it('is the only one, with its only project', async () => {
    expect((await iam.keystoneListAuthDomains()).domains).toMatchObject([
      { id: cloud.domainId, name: 'fake-account', enabled: true },
    ]);
    expect((await iam.keystoneListAuthProjects()).projects).toMatchObject([
      { id: cloud.projectId, name: cloud.region, domain_id: cloud.domainId },
    ]);
  });

  it('has the IDs that it was told to have', async () => {
    const { iam } = clientsOf(createFakeCloud({ domainId: 'd1', userId: 'u1' }));
    expect(await iam.keystoneListAuthDomains()).toMatchObject({ domains: [{ id: 'd1' }] });
  });

  it('can be in any region that there is', async () => {
    const { regions = [] } = await iam.keystoneListRegions();
    const ids = regions.map((one) => one.id);
    expect(ids).toEqual(expect.arrayContaining(['cn-north-4', 'eu-west-101', cloud.region]));
    expect(ids).toEqual([...new Set(ids)]);
    expect((await iam.keystoneShowRegion({ region_id: 'cn-north-4' })).region).toEqual(
      regions.find((one) => one.id === 'cn-north-4'),
    );
    await expect(iam.keystoneShowRegion({ region_id: 'nowhere' })).rejects.toSatisfy(isNotFound);
    const own = clientsOf(createFakeCloud({ region: 'made-up-1' }), { endpoint: 'https://iam.example' }).iam;
    expect(await own.keystoneShowRegion({ region_id: 'made-up-1' })).toMatchObject({ region: { id: 'made-up-1' } });
  });
});

describe('calls that share a route', () => {
  const post = async (body: string, strict?: boolean) => {
    const own = createFakeCloud({ strict });
    const scope = { project: { name: own.region } };
    const signedIn = await fromPassword({ ...own.user, scope, fetch: own.fetch })();
    const headers = { 'content-type': 'application/json', 'x-auth-token': 'token' in signedIn ? signedIn.token : '' };
    const answer = await own.fetch('https://iam.example/v3/auth/tokens', { method: 'POST', headers, body });
    const { error } = (await answer.json()) as { error?: { message: string } };
    return { operation: own.calls.at(-1)?.operation, status: answer.status, message: error?.message };
  };
  const auth = (identity: object, more = {}) => JSON.stringify({ auth: { identity, ...more } });

  it.each([
    ['keystoneCreateUserTokenByPassword', auth({ methods: ['password'] }), '/auth/identity/password is missing'],
    ['keystoneCreateUserTokenByPasswordAndMfa', auth({ methods: ['password', 'totp'] }), '/auth/scope is missing'],
    ['keystoneCreateAgencyToken', auth({ methods: ['assume_role'] }), '/auth/identity/assume_role is missing'],
    ['keystoneCreateScopedToken', auth({ methods: ['token'], token: {} }), '/auth/identity/token/id is missing'],
    ['keystoneCreateUserTokenByPassword', auth({ methods: ['magic'] }), 'must be equal to one of'],
    ['keystoneCreateUserTokenByPassword', '[]', 'must be object'],
    ['keystoneCreateUserTokenByPassword', 'null', 'must be object'],
    ['keystoneCreateUserTokenByPassword', '{', 'the body is not JSON'],
    ['keystoneCreateUserTokenByPassword', '', 'the body is missing'],
  ])('%s is what comes nearest to %s', async (operation, body, reason) => {
    const refused = await post(body);
    expect(refused).toMatchObject({ operation, status: 400, message: containing(reason) });
    expect(refused.message).toContain(`${operation}: `);
  });

  it('are told apart with fields that the spec does not have, where those are let through', async () => {
    const assume_role = { agency_name: 'audit', domain_name: 'fake-account', more: 1 };
    const scope = { project: { name: 'ap-southeast-1' } };
    const body = { ...(JSON.parse(auth({ methods: ['assume_role'], assume_role }, { scope })) as object), most: 1 };
    const operation = 'keystoneCreateAgencyToken';
    expect(await post(JSON.stringify(body), false)).toMatchObject({ operation, status: 201 });
    const refused = await post(JSON.stringify(body));
    expect(refused).toMatchObject({ operation, status: 400, message: containing('/most is not in the spec') });
    expect(refused.message).toContain('/auth/identity/assume_role/more is not in the spec');
  });

  it('have faults of their own', async () => {
    cloud.fail('keystoneCreateAgencyToken', { status: 503 });
    await tokenOf();
    const identity = {
      methods: ['assume_role' as const],
      assume_role: { agency_name: 'a', domain_name: 'fake-account' },
    };
    const { iam } = clientsOf(cloud, { retry: { maxAttempts: 1 } });
    const call = iam.keystoneCreateAgencyToken({ body: { auth: { identity, scope: project() } } });
    expect(await refusal(call)).toMatchObject({ status: 503 });
    expect(cloud.calls.map((one) => [one.operation, one.status])).toEqual([
      ['keystoneCreateUserTokenByPassword', 201],
      ['keystoneCreateAgencyToken', 503],
    ]);
  });

  it('have no common name', () => {
    expect(() => {
      cloud.fail('keystoneCreateToken' as 'keystoneCreateAgencyToken', { status: 503 });
    }).toThrow(/there is no operation "keystoneCreateToken"; did you mean/);
  });
});
