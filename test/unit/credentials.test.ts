import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoize } from '../../src/auth/credentials.ts';
import { fromPassword } from '../../src/auth/password.ts';
import { ApiError, ResponseError } from '../../src/errors.ts';
import { json, recorder } from './cloud.ts';

const HOUR = 3_600_000;
const start = Date.parse('2026-01-01T00:00:00Z');
const who = { user: 'u', domain: 'd', password: 'planted-secret', scope: { project: { name: 'ap-southeast-1' } } };
const signedIn = (token: string, expires_at: string): Response =>
  json({ token: { expires_at } }, 201, { 'X-Subject-Token': token });

afterEach(() => {
  vi.useRealTimers();
});

describe('memoize', () => {
  it('renews five minutes before the end, and shares one request', async () => {
    let now = start;
    const source = vi.fn(() => Promise.resolve({ token: `t${now - start}`, expiresAt: new Date(now + HOUR) }));
    const provider = memoize(source, () => now);
    const both = await Promise.all([provider(), provider()]);
    expect(both[0]).toBe(both[1]);
    now += HOUR - 300_001;
    await provider();
    expect(source).toHaveBeenCalledTimes(1);
    now += 1;
    expect(await provider()).toMatchObject({ token: `t${HOUR - 300_000}` });
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('does not remember a failure', async () => {
    const source = vi
      .fn<() => Promise<{ token: string }>>()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue({ token: 't' });
    const provider = memoize(source);
    await expect(provider()).rejects.toThrow('down');
    expect(await provider()).toEqual({ token: 't' });
  });
});

describe('fromPassword', () => {
  it('signs in once for many calls, without credentials, and keeps the token until it nears its end', async () => {
    vi.useFakeTimers({ now: start });
    const { fetch, sent } = recorder((_, nth) =>
      signedIn(`t${nth}`, nth === 1 ? '2026-01-02T00:00:00.000000Z' : '2026-01-03T00:00:00.000000Z'),
    );
    const provider = fromPassword({ ...who, fetch });
    await Promise.all([provider(), provider(), provider()]);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toBe('https://iam.ap-southeast-1.myhuaweicloud.com/v3/auth/tokens?nocatalog=true');
    expect(sent[0]?.headers).toEqual({ 'content-type': 'application/json' });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'u', password: 'planted-secret', domain: { name: 'd' } } },
        },
        scope: { project: { name: 'ap-southeast-1' } },
      },
    });
    vi.setSystemTime(start + 24 * HOUR - 300_000);
    expect(await provider()).toEqual({ token: 't2', expiresAt: new Date('2026-01-03T00:00:00Z') });
  });

  it('goes to the global host for a whole account, or where it is told', async () => {
    const { fetch, sent } = recorder(() => signedIn('t', '2026-01-02T00:00:00Z'));
    await fromPassword({ ...who, scope: { domain: { name: 'd' } }, fetch })();
    await fromPassword({ ...who, iamEndpoint: 'http://127.0.0.1:9/', fetch })();
    expect(sent.map((one) => new URL(one.url).origin)).toEqual(['https://iam.myhuaweicloud.com', 'http://127.0.0.1:9']);
  });

  it('says that IAM refused, and never shows the password', async () => {
    const { fetch } = recorder(() =>
      json({ error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' } }, 401),
    );
    const error: unknown = await fromPassword({ ...who, fetch })().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 401, code: '401', operation: 'keystoneCreateUserTokenByPassword' });
    const { inspect } = await import('node:util');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('planted-secret');
  });

  it('refuses an answer without a token', async () => {
    const { fetch } = recorder(() => json({ token: {} }, 201));
    await expect(fromPassword({ ...who, fetch })()).rejects.toThrow(ResponseError);
  });
});
