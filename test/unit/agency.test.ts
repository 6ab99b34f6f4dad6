/** Tokens from IAM: for a password, and for an agency. What they share is tested on both. */
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type AgencyOptions, fromAgency } from '../../src/auth/agency.ts';
import type { CredentialsProvider } from '../../src/auth/credentials.ts';
import { fromPassword, type PasswordOptions } from '../../src/auth/password.ts';
import { ApiError, ConfigError, CredentialsError, ResponseError, TimeoutError } from '../../src/errors.ts';
import type { Fetch } from '../../src/http/send-fetch.ts';
import { accessKey, deferred, json, recorder } from './cloud.ts';

const HOUR = 3_600_000;
const start = Date.parse('2026-01-01T00:00:00Z');
const scope = { project: { name: 'ap-southeast-1' } };
const user = { user: 'u', domain: 'd', password: 'planted-secret', scope };
const agency = { agency: 'a', domain: 'theirs', credentials: { token: 'planted-own' }, scope };
const signedIn = (token: string, expires_at: unknown): Response =>
  json({ token: { expires_at } }, 201, { 'X-Subject-Token': token });
const failure = async (promise: Promise<unknown>): Promise<unknown> => await promise.catch((e: unknown) => e);

type Common = Partial<Pick<PasswordOptions, 'scope' | 'iamEndpoint' | 'allowInsecureEndpoint' | 'timeoutMs' | 'fetch'>>;
const ways: [string, string, (options: Common) => CredentialsProvider][] = [
  ['fromPassword', 'keystoneCreateUserTokenByPassword', (options) => fromPassword({ ...user, ...options })],
  ['fromAgency', 'keystoneCreateAgencyToken', (options) => fromAgency({ ...agency, ...options })],
];

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('fromPassword', () => {
  it('signs in with the password and without credentials', async () => {
    const { fetch, sent } = recorder(() => signedIn('t', '2026-01-02T00:00:00.000000Z'));
    await fromPassword({ ...user, fetch })();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      method: 'POST',
      url: 'https://iam.ap-southeast-1.myhuaweicloud.com/v3/auth/tokens?nocatalog=true',
    });
    expect(Object.keys(sent[0]?.headers ?? {}).sort()).toEqual(['content-type', 'user-agent']);
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'u', password: 'planted-secret', domain: { name: 'd' } } },
        },
        scope,
      },
    });
  });

  it.each([
    ['user', { user: '' }],
    ['domain', { domain: '' }],
    ['password', { password: '' }],
    ['password', { password: undefined as unknown as string }],
  ])('refuses a %s that is missing', (name, part) => {
    expect(() => fromPassword({ ...user, ...part })).toThrow(
      new ConfigError(`fromPassword: ${name} is missing or empty`),
    );
  });
});

describe('fromAgency', () => {
  it('takes the agency on with a token', async () => {
    const { fetch, sent } = recorder(() => signedIn('t', '2026-01-02T00:00:00.000000Z'));
    expect(await fromAgency({ ...agency, fetch })()).toMatchObject({ token: 't' });
    expect(sent[0]?.url).toBe('https://iam.ap-southeast-1.myhuaweicloud.com/v3/auth/tokens?nocatalog=true');
    expect(sent[0]?.headers).toMatchObject({ 'x-auth-token': 'planted-own' });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      auth: {
        identity: { methods: ['assume_role'], assume_role: { agency_name: 'a', domain_name: 'theirs' } },
        scope,
      },
    });
  });

  it('signs the request with an access key', async () => {
    const { fetch, sent } = recorder(() => signedIn('t', undefined));
    await fromAgency({ ...agency, credentials: accessKey, fetch })();
    expect(sent[0]?.headers['authorization']).toMatch(/^SDK-HMAC-SHA256 Access=AKTEST, /);
    expect(sent[0]?.headers).not.toHaveProperty('x-auth-token');
  });

  it('takes the password’s provider as its credentials, and renews those when they are refused', async () => {
    const { fetch, sent } = recorder(({ body, headers }, nth) => {
      if (body.includes('password')) return signedIn(`own${nth}`, undefined);
      return headers['x-auth-token'] === 'own1' ? json({ error: { code: 401 } }, 401) : signedIn('t', undefined);
    });
    const provider = fromAgency({ ...agency, credentials: fromPassword({ ...user, fetch }), fetch });
    expect(await provider()).toEqual({ token: 't' });
    expect(sent.map((one) => one.headers['x-auth-token'])).toEqual([undefined, 'own1', undefined, 'own3']);
  });

  it.each([
    ['agency', { agency: '' }],
    ['domain', { domain: '' }],
  ])('refuses an %s that is missing', (name, part) => {
    expect(() => fromAgency({ ...agency, ...part })).toThrow(
      new ConfigError(`fromAgency: ${name} is missing or empty`),
    );
  });

  it('refuses credentials that are missing', () => {
    const without = { ...agency, credentials: undefined } as unknown as AgencyOptions;
    expect(() => fromAgency(without)).toThrow(CredentialsError);
  });
});

describe.each(ways)('%s', (name, operation, from) => {
  it('asks once for many calls, and keeps the token until it nears its end', async () => {
    vi.useFakeTimers({ now: start });
    const { fetch, sent } = recorder((_, nth) => signedIn(`t${nth}`, `2026-01-0${nth + 1}T00:00:00.000000Z`));
    const provider = from({ fetch });
    const [first, second] = await Promise.all([provider(), provider()]);
    expect(first).toBe(second);
    expect(sent).toHaveLength(1);
    vi.setSystemTime(start + 24 * HOUR - 361_000);
    expect(await provider()).toBe(first);
    expect(sent).toHaveLength(1);
    vi.setSystemTime(start + 24 * HOUR);
    expect(await provider()).toEqual({ token: 't2', expiresAt: new Date('2026-01-03T00:00:00Z') });
  });

  it('asks for another token when one is refused', async () => {
    const { fetch } = recorder((_, nth) => signedIn(`t${nth}`, '2999-01-01T00:00:00Z'));
    const provider = from({ fetch });
    const rejected = await provider();
    expect(await provider({ rejected })).toMatchObject({ token: 't2' });
  });

  it.each([undefined, null, 'soon'])('keeps a token until it is refused whose end is %j', async (expires_at) => {
    const { fetch, sent } = recorder((_, nth) => signedIn(`t${nth}`, expires_at));
    const provider = from({ fetch });
    const rejected = await provider();
    expect(rejected).toEqual({ token: 't1' });
    expect(await provider()).toBe(rejected);
    expect(sent).toHaveLength(1);
    expect(await provider({ rejected })).toEqual({ token: 't2' });
  });

  it('goes to the region of the project, to the global host, or where it is told', async () => {
    const { fetch, sent } = recorder(() => signedIn('t', undefined));
    await from({ scope: { project: { name: 'eu-west-101_team' } }, fetch })();
    await from({ scope: { project: { id: 'p' } }, fetch })();
    const account = { project: undefined, domain: { name: 'd' } };
    await from({ scope: account, fetch })();
    await from({ iamEndpoint: 'http://127.0.0.1:9/', fetch })();
    await from({ iamEndpoint: 'http://iam.test', allowInsecureEndpoint: true, fetch })();
    vi.stubEnv('HUAWEICLOUD_SDK_IAM_ENDPOINT', 'https://iam.env.test');
    await from({ fetch })();
    expect(sent.map((one) => new URL(one.url).origin)).toEqual([
      'https://iam.eu-west-101.myhuaweicloud.eu',
      'https://iam.myhuaweicloud.com',
      'https://iam.myhuaweicloud.com',
      'http://127.0.0.1:9',
      'http://iam.test',
      'https://iam.env.test',
    ]);
  });

  it('refuses an endpoint to which the secret would go in the clear', () => {
    expect(() => from({ iamEndpoint: 'http://iam.test' })).toThrow(ConfigError);
  });

  it.each([undefined, null, {}, { project: {} }, { project: { name: '' } }, { domain: { id: '' } }])(
    'refuses the scope %j',
    (none) => {
      expect(() => from({ scope: none as unknown as PasswordOptions['scope'] })).toThrow(
        new ConfigError(
          `${name}: scope must name a project or an account, such as { project: { name: 'ap-southeast-1' } }`,
        ),
      );
    },
  );

  it('says that IAM refused, and never shows a secret that IAM repeats', async () => {
    const { fetch } = recorder(({ body, headers }) =>
      json(
        { error: { code: 401, message: `No: ${body} ${String(headers['x-auth-token'])}`, title: 'Unauthorized' } },
        401,
      ),
    );
    const error = await failure(from({ fetch })());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 401, code: '401', operation });
    expect((error as ApiError).message).toContain('[redacted]');
    const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify([error, (error as ApiError).body]);
    expect(shown).not.toContain('planted');
  });

  it('repeats what failed in passing, since that does no harm', async () => {
    vi.useFakeTimers();
    const { fetch, sent } = recorder((_, nth) => (nth < 3 ? json({}, 503) : signedIn('t', undefined)));
    const token = from({ fetch })();
    await vi.runAllTimersAsync();
    expect(await token).toEqual({ token: 't' });
    expect(sent).toHaveLength(3);
  });

  it('does not begin a pause that would outlast its time', async () => {
    const { fetch, sent } = recorder(() => json({}, 503, { 'Retry-After': '60' }));
    expect(await failure(from({ fetch })())).toMatchObject({ status: 503, operation });
    expect(sent).toHaveLength(1);
  });

  it('says what to do where the spec knows', async () => {
    const { fetch } = recorder(() => json({ error_code: 'IAM.0062', error_msg: 'no' }, 401));
    expect(await failure(from({ fetch })())).toMatchObject({ code: 'IAM.0062', hint: expect.any(String) as string });
  });

  it('gives up in time, attempts and pauses included', async () => {
    vi.useFakeTimers();
    const fetch = vi.fn<Fetch>(() => deferred<Response>().promise);
    const error = failure(from({ timeoutMs: 3000, fetch })());
    await vi.advanceTimersByTimeAsync(3000);
    expect(await error).toBeInstanceOf(TimeoutError);
    expect(await error).toMatchObject({ operation, message: `${operation}: no token within 3000 ms` });
    expect(fetch.mock.calls.length).toBeGreaterThan(1);
    expect(fetch.mock.calls.every(([, init]) => init.signal?.aborted)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('refuses an answer without a token, and shows none that came with a broken one', async () => {
    const { fetch } = recorder(() => json({ token: {} }, 201, { 'X-Request-Id': 'r1' }));
    const error = await failure(from({ fetch })());
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({
      message: `${operation}: the answer has no X-Subject-Token header`,
      operation,
      status: 201,
      requestId: 'r1',
    });
    const broken = recorder(
      () =>
        new Response('<title>planted-token</title>', { status: 201, headers: { 'X-Subject-Token': 'planted-token' } }),
    );
    const other = await failure(from({ fetch: broken.fetch })());
    expect(other).toBeInstanceOf(ResponseError);
    expect(inspect(other, { depth: 9, showHidden: true })).not.toContain('planted');
  });

  it('hides the token when it is printed', async () => {
    const { fetch } = recorder(() => signedIn('planted-token', '2999-01-01T00:00:00Z'));
    const token = await from({ fetch })();
    expect(inspect(token) + JSON.stringify(token)).not.toContain('planted');
    expect(inspect(token)).toContain('2999');
  });
});
