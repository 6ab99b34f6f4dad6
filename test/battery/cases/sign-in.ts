/** Credentials that fail, end and are refused; clocks that are wrong; projects that are looked up. */
import {
  chain,
  type Credentials,
  type Fetch,
  fromEcsMetadata,
  fromEnv,
  fromFile,
  fromPassword,
  memoize,
  type PasswordOptions,
} from 'huaweicloud-openapi';
import { between } from '../match.ts';
import { accessKey, planted } from '../planted.ts';
import type { BatteryCase, Context } from '../run.ts';
import type { Step } from '../script.ts';
import { csms, get, post, rotating, table } from './clients.ts';

const OK: Step = { json: { secrets: [] } };
const expired: Step = {
  status: 401,
  json: { error_code: 'APIGW.0307', error_msg: 'renew {headers}', request_id: 'r1' },
};
const refused: Step = {
  status: 401,
  json: { error_code: 'APIGW.0301', error_msg: 'verify aksk signature fail: {canonical}' },
};
const old = { token: planted.token };
const fresh = { token: planted.freshToken };
const refresh = [{ operation: 'listSecrets', action: 'refresh' }];
const ill = ['isApiError', 'isUnauthenticated'] as const;

const renewals: BatteryCase[] = [
  ...table<[refusal: Step]>(
    [
      ['401 APIGW.0307', expired],
      ['401 without a body', { status: 401 }],
      ['400 CSMS.0301', { status: 400, json: { error_code: 'CSMS.0301', error_msg: 'token' } }],
    ],
    (otherwise) => ({
      script: [{ ...OK, only: planted.freshToken, otherwise }],
      call: (context) => get(context, { credentials: rotating(old, fresh) }),
      expect: { value: { secrets: [] }, requests: 2, retries: 0, auth: refresh },
    }),
  ).map((one) => ({ ...one, name: `renewal: a token refused with ${one.name}` })),
  {
    name: 'renewal: a POST too, with the same body',
    script: [{ ...OK, only: planted.freshToken, otherwise: expired }],
    call: (context) => csms(context, { credentials: rotating(old, fresh) }).createSecret({ body: { name: 'n' } }),
    expect: {
      requests: [
        { body: '{"name":"n"}', headers: { 'x-auth-token': planted.token } },
        { body: '{"name":"n"}', headers: { 'x-auth-token': planted.freshToken } },
      ],
    },
  },
  {
    name: 'renewal: an access key',
    script: [{ ...OK, only: 'AKIDFRESH', otherwise: refused }],
    call: (context) => get(context, { credentials: rotating(accessKey, { ...accessKey, accessKeyId: 'AKIDFRESH' }) }),
    expect: { value: { secrets: [] }, requests: [{ signature: 'right' }, { signature: 'right' }], auth: refresh },
  },
  {
    name: 'renewal: the new token is refused too',
    script: [expired],
    call: (context) => get(context, { credentials: rotating(old, fresh, { token: 'third' }) }),
    expect: { error: { status: 401, code: 'APIGW.0307', attempts: 2, requestId: 'r1' }, guards: ill, requests: 2 },
  },
  {
    name: 'renewal: does not use up a retry',
    script: [expired, { status: 500 }, { status: 502 }, OK],
    call: (context) => get(context, { credentials: rotating(old, fresh) }),
    expect: { value: { secrets: [] }, requests: 4, retries: 2, auth: refresh },
  },
  {
    name: 'renewal: needs no retries at all',
    script: [{ ...OK, only: planted.freshToken, otherwise: expired }],
    call: (context) => get(context, { credentials: rotating(old, fresh), retry: { maxAttempts: 1 } }),
    expect: { value: { secrets: [] }, requests: 2 },
  },
  {
    name: 'renewal: fails',
    script: [expired],
    call: (context) => {
      const credentials = (request?: { rejected?: Credentials | undefined }): Promise<Credentials> =>
        request?.rejected ? Promise.reject(new Error('the vault is shut')) : Promise.resolve(old);
      return get(context, { credentials });
    },
    expect: { error: { name: /^(CredentialsError|ApiError)$/ }, requests: 1 },
  },
  ...table<[credentials: Credentials, refusal: Step]>(
    [
      ['token', old, expired],
      ['access key', accessKey, refused],
    ],
    (credentials, refusal) => ({
      script: [refusal],
      call: (context) => get(context, { credentials }),
      expect: { error: { status: 401, attempts: 1 }, guards: ill, requests: 1, auth: [] },
    }),
  ).map((one) => ({ ...one, name: `renewal: there is none for a fixed ${one.name}` })),
  {
    name: 'renewal: 403 is none of its business',
    script: [{ status: 403, json: { error_code: 'APIGW.0302' } }],
    call: (context) => get(context, { credentials: rotating(old, fresh) }),
    expect: { error: { status: 403 }, requests: 1, auth: [] },
  },
  {
    name: 'renewal: 50 calls share one',
    script: [{ ...OK, only: planted.freshToken, otherwise: expired }],
    call: async (context) => {
      const expiresAt = new Date(Date.now() + 3_600_000);
      const credentials = rotating({ ...old, expiresAt }, { ...fresh, expiresAt });
      const client = csms(context, { credentials });
      await Promise.all(Array.from({ length: 50 }, () => client.listSecrets()));
      return credentials.asked;
    },
    expect: { value: 2, requests: { '/': between(51, 100) } },
  },
  {
    name: 'renewal: memoize shares one, too, for what has no end',
    script: [{ ...OK, only: planted.freshToken, otherwise: expired }],
    call: async (context) => {
      const credentials = rotating(old, fresh);
      const client = csms(context, { credentials: memoize(credentials) });
      await Promise.all(Array.from({ length: 50 }, () => client.listSecrets()));
      return credentials.asked;
    },
    expect: { value: 2, requests: { '/': between(51, 100) } },
  },
];

/** A provider may throw anything, give anything, or never answer. */
const providers = table<[provider: () => unknown, error: object]>(
  [
    ['throws', () => Promise.reject(new Error('the vault is shut')), { message: /the vault is shut/ }],
    [
      'throws with secrets in its error',
      () => {
        const cause = Object.assign(new Error('inner'), { response: { token: planted.token } });
        return Promise.reject(Object.assign(new Error('the vault is shut', { cause }), { password: planted.password }));
      },
      { message: /the vault is shut/ },
    ],
    ['throws no error', () => AbortSignal.abort({ token: planted.token }).throwIfAborted(), {}],
    [
      'throws at once',
      () => {
        throw new TypeError('the vault is shut');
      },
      { message: /the vault is shut/ },
    ],
    ['gives nothing', () => Promise.resolve(undefined), {}],
    ['gives a text', () => Promise.resolve(planted.token), {}],
    ['gives an empty object', () => Promise.resolve({}), { message: /accessKeyId/ }],
    ['gives half a key', () => Promise.resolve({ ...accessKey, accessKeyId: '' }), { message: /accessKeyId/ }],
    ['gives a token that is none', () => Promise.resolve({ token: 7 }), { message: /token/ }],
    [
      'gives a token with a line break',
      () => Promise.resolve({ token: `${planted.token}\r\nx-a: 1` }),
      { message: /token/ },
    ],
  ],
  (provider, error) => ({
    call: (context) => get(context, { credentials: provider as () => Promise<Credentials> }),
    expect: { error: { name: 'CredentialsError', ...error }, guards: [], requests: 0 },
  }),
).map((one) => ({ ...one, name: `provider: ${one.name}` }));

const later = (ms: number): Promise<Credentials> => new Promise((resolve) => setTimeout(() => resolve(accessKey), ms));

const waiting: BatteryCase[] = [
  {
    name: 'provider: never answers',
    call: (context) => get(context, { credentials: () => new Promise(() => undefined), deadlineMs: 50 }),
    expect: { error: { name: 'TimeoutError', message: /deadline of 50 ms/, attempts: undefined }, requests: 0 },
  },
  {
    name: 'provider: counts towards the deadline',
    script: [{ fault: 'stallBeforeHeaders' }],
    call: (context) => get(context, { credentials: () => later(20), deadlineMs: 250 }),
    expect: { error: { name: 'TimeoutError', message: /deadline of 250 ms/ }, requests: 1 },
  },
  {
    name: 'provider: is asked again after a failure',
    call: async (context) => {
      let asked = 0;
      const credentials = (): Promise<Credentials> =>
        asked++ === 0 ? Promise.reject(new Error('not yet')) : Promise.resolve(accessKey);
      const client = csms(context, { credentials });
      return [await context.failure(client.listSecrets()), await client.listSecrets()];
    },
    expect: { value: [{ name: 'CredentialsError' }, {}], requests: 1 },
  },
  {
    name: 'no credentials anywhere',
    call: (context) => {
      const nowhere = { endpoint: 'http://127.0.0.1:2', timeoutMs: 100 };
      const credentials = chain(fromEnv(), fromFile({ path: '/nonexistent/credentials' }), fromEcsMetadata(nowhere));
      return get(context, { credentials });
    },
    expect: {
      error: { name: 'CredentialsError', message: /HUAWEICLOUD_SDK_AK[^]*\/nonexistent\/credentials[^]*metadata/i },
      requests: 0,
    },
  },
];

const signIn: PasswordOptions = {
  user: 'u',
  domain: 'd',
  password: planted.password,
  scope: { project: { name: 'ap-southeast-1' } },
};
const withPassword = ({ options: { iamEndpoint } }: Context, more: Partial<PasswordOptions> = {}) =>
  fromPassword({ ...signIn, iamEndpoint, ...more });
const issued: Step = {
  status: 201,
  headers: { 'X-Subject-Token': planted.token },
  json: { token: { expires_at: '2099-01-01T00:00:00.000000Z' } },
};
const project: Step = { json: { projects: [{ id: 'found', name: 'ap-southeast-1' }] } };

const refusals = table<[step: Step, error: object]>(
  [
    [
      'a wrong password',
      { status: 401, json: { error: { code: 401, message: 'wrong: {body}', title: 'Unauthorized' } } },
      { name: 'ApiError', status: 401, operation: 'keystoneCreateUserTokenByPassword' },
    ],
    ['no token', { status: 201, json: { token: {} } }, { name: 'ResponseError', message: /X-Subject-Token/ }],
    [
      'a page of HTML with a token',
      { status: 201, headers: { 'X-Subject-Token': planted.token }, text: '<p>{body}</p>' },
      { name: 'ResponseError' },
    ],
    [
      'broken JSON with a token',
      { status: 201, headers: { 'X-Subject-Token': planted.token }, text: '{"token":{"user":"{body}' },
      { name: 'ResponseError' },
    ],
    [
      'a redirect',
      { status: 307, headers: { location: '{elsewhere}/v3/auth/tokens' } },
      { name: 'ApiError', status: 307 },
    ],
  ],
  (step, error) => ({
    script: { '/v3/auth/tokens': [step], '/': [OK] },
    call: (context) => get(context, { credentials: withPassword(context) }),
    expect: { error, requests: 1 },
  }),
).map((one) => ({ ...one, name: `password: answered with ${one.name}` }));

const passwords: BatteryCase[] = [
  ...refusals,
  {
    name: 'password: a fault passes, since a second token does no harm',
    script: { '/v3/auth/tokens': [{ status: 503 }, { fault: 'resetAfterHeaders' }, issued], '/': [OK] },
    call: (context) => get(context, { credentials: withPassword(context, { timeoutMs: 2000 }) }),
    expect: { value: { secrets: [] }, requests: { '/v3/auth/tokens': 3, '/': 1 } },
  },
  {
    name: 'password: 1000 first calls share one token and one lookup',
    script: { '/v3/auth/tokens': [issued], '/v3/projects': [project] },
    call: async (context) => {
      // Signing in is real; for the calls themselves, 1000 connections would take their time.
      const fetch: Fetch = (url, init) =>
        url.includes('/v3/') ? globalThis.fetch(url, init) : Promise.resolve(Response.json({ secrets: [] }));
      const client = csms(context, { credentials: withPassword(context), projectId: undefined, fetch });
      const all = await Promise.all(Array.from({ length: 1000 }, () => client.listSecrets()));
      return all.length;
    },
    expect: { value: 1000, requests: { '/v3/auth/tokens': 1, '/v3/projects': 1, '/': 0 } },
  },
  {
    name: 'password: a token that is withdrawn is replaced',
    script: {
      '/v3/auth/tokens': [issued, { ...issued, headers: { 'X-Subject-Token': planted.freshToken } }],
      '/': [{ ...OK, only: planted.freshToken, otherwise: expired }],
    },
    call: (context) => get(context, { credentials: withPassword(context) }),
    expect: { value: { secrets: [] }, requests: { '/v3/auth/tokens': 2, '/': 2 }, auth: refresh },
  },
];

const HOUR = 3_600_000;
const clocks: BatteryCase[] = [
  ...table<[dateOffsetMs: number]>(
    [
      ['behind', HOUR],
      ['ahead', -HOUR],
    ],
    (dateOffsetMs) => ({
      script: [{ ...OK, dateOffsetMs, onTime: true, otherwise: { ...refused, dateOffsetMs } }],
      call: async (context) => {
        const client = csms(context);
        return [await client.listSecrets(), await client.listSecrets()];
      },
      // The first call is repeated; the second knows the time. What is told is how far ours is ahead.
      expect: {
        value: [{ secrets: [] }, { secrets: [] }],
        requests: [{ signature: 'right' }, { signature: 'right' }, { signature: 'right' }],
        retries: 0,
        auth: [{ action: 'clock', offsetMs: between(-dateOffsetMs - 60_000, -dateOffsetMs + 60_000) }],
      },
    }),
  ).map((one) => ({ ...one, name: `clock: ours is an hour ${one.name}` })),
  {
    name: 'clock: a POST is repeated too, with its body',
    script: [{ ...OK, dateOffsetMs: HOUR, onTime: true, otherwise: { ...refused, dateOffsetMs: HOUR } }],
    call: post,
    expect: { requests: [{ body: /PLANTED/ }, { body: /PLANTED/, signature: 'right' }] },
  },
  {
    name: 'clock: refused for ever',
    script: [{ ...refused, dateOffsetMs: HOUR }],
    call: get,
    expect: { error: { status: 401, code: 'APIGW.0301', attempts: 2, hint: /clock/i }, guards: ill, requests: 2 },
  },
  {
    name: 'clock: a few minutes are no reason',
    script: [{ ...refused, dateOffsetMs: 4 * 60_000 }],
    call: get,
    expect: { error: { status: 401, attempts: 1 }, requests: 1, auth: [] },
  },
  {
    name: 'clock: no matter to a token',
    script: [{ ...expired, dateOffsetMs: HOUR }],
    call: (context) => get(context, { credentials: old }),
    expect: { error: { status: 401, attempts: 1 }, requests: 1, auth: [] },
  },
  {
    name: 'clock: 50 first calls',
    script: [{ ...OK, dateOffsetMs: HOUR, onTime: true, otherwise: { ...refused, dateOffsetMs: HOUR } }],
    call: async (context) => {
      const client = csms(context);
      return (await Promise.all(Array.from({ length: 50 }, () => client.listSecrets()))).length;
    },
    expect: { value: 50, requests: { '/': between(51, 100) } },
  },
];

const named = (...names: string[]): Step => ({ json: { projects: names.map((name) => ({ id: `id-${name}`, name })) } });
const projects: BatteryCase[] = [
  {
    name: 'project: each region has its own',
    script: {
      'name=ap-southeast-1': [named('ap-southeast-1')],
      'name=eu-west-101': [named('eu-west-101')],
      '/': [OK],
    },
    call: async (context) => {
      const asia = csms(context, { projectId: undefined });
      const europe = csms(context, { projectId: undefined, region: 'eu-west-101' });
      await Promise.all([asia.listSecrets(), europe.listSecrets()]);
      await Promise.all([asia.listSecrets(), europe.listSecrets()]);
    },
    expect: {
      requests: { '/v3/projects': 2, '/v1/id-ap-southeast-1/secrets': 2, '/v1/id-eu-west-101/secrets': 2, '/': 0 },
    },
  },
  ...table<[step: Step, message: RegExp]>(
    [
      ['none', named(), /no project[^]*projectId/],
      ['several', named('one', 'two'), /id-one[^]*id-two[^]*projectId/],
    ],
    (step, message) => ({
      script: { '/v3/projects': [step], '/': [OK] },
      call: (context) => get(context, { projectId: undefined }),
      expect: { error: { name: 'ConfigError', message }, requests: 1 },
    }),
  ).map((one) => ({ ...one, name: `project: IAM lists ${one.name}` })),
  {
    name: 'project: a lookup that was refused is tried again by the next call',
    script: {
      '/v3/projects': [
        { status: 403, json: { error: { code: 403, message: 'said {headers}', title: 'Forbidden' } } },
        project,
      ],
      '/': [OK],
    },
    call: async (context) => {
      const client = csms(context, { projectId: undefined });
      return [await context.failure(client.listSecrets()), await client.listSecrets()];
    },
    expect: {
      value: [{ name: 'ApiError', status: 403, operation: 'keystoneListProjects' }, { secrets: [] }],
      requests: { '/v3/projects': 2, '/v1/found/secrets': 1 },
    },
  },
  {
    name: 'project: a lookup survives a fault',
    script: { '/v3/projects': [{ status: 502 }, { fault: 'resetBeforeHeaders' }, project], '/': [OK] },
    call: (context) => get(context, { projectId: undefined }),
    expect: { value: { secrets: [] }, requests: { '/v3/projects': 3, '/v1/found/secrets': 1 } },
  },
  {
    name: 'project: a lookup whose token has ended',
    script: {
      '/v3/projects': [{ ...project, only: planted.freshToken, otherwise: expired }],
      '/': [{ ...OK, only: planted.freshToken, otherwise: expired }],
    },
    call: (context) => get(context, { projectId: undefined, credentials: rotating(old, fresh) }),
    expect: { value: { secrets: [] }, requests: { '/v3/projects': 2, '/v1/found/secrets': 1 } },
  },
  {
    name: 'project: the lookup is answered with HTML',
    script: { '/v3/projects': [{ text: '<p>{headers}</p>' }], '/': [OK] },
    call: (context) => get(context, { projectId: undefined }),
    expect: { error: { name: 'ResponseError', operation: 'keystoneListProjects' }, requests: 1 },
  },
];

export const signIns: readonly BatteryCase[] = [
  ...renewals,
  ...providers,
  ...waiting,
  ...passwords,
  ...clocks,
  ...projects,
];
