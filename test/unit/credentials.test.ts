import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  conceal,
  type Credentials,
  type CredentialsProvider,
  memoize,
  sameCredentials,
  toProvider,
} from '../../src/auth/credentials.ts';
import { ConfigError, CredentialsError } from '../../src/errors.ts';
import { accessKey, deferred } from './cloud.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const start = Date.parse('2026-01-01T00:00:00Z');

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A clock that is set by hand. */
function clock(): { now: () => number; at: (ms: number) => void } {
  let now = start;
  return { now: () => now, at: (ms) => (now = start + ms) };
}

/** A source of tokens t1, t2, … that each last for a while. */
function tokens(lifetimeMs: number, now: () => number): ReturnType<typeof vi.fn<CredentialsProvider>> {
  let nth = 0;
  return vi.fn<CredentialsProvider>(() =>
    Promise.resolve({ token: `t${(nth += 1)}`, expiresAt: new Date(now() + lifetimeMs) }),
  );
}

const failure = async (promise: Promise<unknown>): Promise<unknown> => await promise.catch((e: unknown) => e);

describe('memoize', () => {
  it.each([
    ['five minutes before the end', 0, HOUR, HOUR - 5 * MINUTE],
    ['up to a minute earlier than that, at random', 0.5, HOUR, HOUR - 5.5 * MINUTE],
    ['a quarter before the end of what lasts not even that long', 0, 8 * MINUTE, 6 * MINUTE],
    ['that spread as well', 0.5, 8 * MINUTE, 8 * MINUTE - 2.2 * MINUTE],
  ])('renews %s', async (_, random, lifetime, renewAt) => {
    vi.spyOn(Math, 'random').mockReturnValue(random);
    const { now, at } = clock();
    const source = tokens(lifetime, now);
    const provider = memoize(source, { now });
    const first = await provider();
    at(renewAt - 1);
    expect(await provider()).toBe(first);
    at(renewAt);
    // Nobody waits for it: the first still lasts.
    expect(await provider()).toBe(first);
    await vi.waitFor(async () => {
      expect(await provider()).toMatchObject({ token: 't2' });
    });
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('lets nobody wait for a source that hangs, until the old credentials end', async () => {
    const { now, at } = clock();
    const source = tokens(HOUR, now);
    const provider = memoize(source, { now });
    const first = await provider();
    const renewed = deferred<Credentials>();
    source.mockReturnValue(renewed.promise);
    at(HOUR - 1);
    expect(await provider()).toBe(first);
    at(HOUR);
    const waiting = provider();
    renewed.resolve({ token: 't2' });
    expect(await waiting).toEqual({ token: 't2' });
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('goes by the clock of the machine', async () => {
    vi.useFakeTimers({ now: start });
    const source = tokens(HOUR, Date.now);
    const provider = memoize(source);
    await provider();
    vi.setSystemTime(start + HOUR - 7 * MINUTE);
    await provider();
    expect(source).toHaveBeenCalledTimes(1);
    vi.setSystemTime(start + HOUR - 5 * MINUTE);
    await provider();
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('shares one request among all who come meanwhile', async () => {
    const answer = deferred<Credentials>();
    const source = vi.fn(() => answer.promise);
    const provider = memoize(source);
    const all = Array.from({ length: 1000 }, () => provider());
    answer.resolve({ token: 't' });
    expect(new Set(await Promise.all(all)).size).toBe(1);
    expect(source).toHaveBeenCalledTimes(1);
  });

  it('shares one request among all whose credentials were refused', async () => {
    const { now } = clock();
    const source = tokens(HOUR, now);
    const provider = memoize(source, { now });
    const rejected = await provider();
    const all = await Promise.all(Array.from({ length: 1000 }, () => provider({ rejected })));
    expect(new Set(all.map((one) => 'token' in one && one.token))).toEqual(new Set(['t2']));
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('drops what was refused, and tells the source', async () => {
    const { now } = clock();
    const source = tokens(HOUR, now);
    const provider = memoize(source, { now });
    const rejected = await provider();
    // As the service saw it: the same values, another object.
    const copy = { token: 't1' };
    expect(await provider({ rejected: copy })).toMatchObject({ token: 't2' });
    expect(source.mock.calls).toEqual([[{}], [{ rejected: copy }]]);
    // Whoever comes late with the old one gets the new one.
    expect(await provider({ rejected })).toMatchObject({ token: 't2' });
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('does not fall back on what was refused', async () => {
    const { now } = clock();
    const source = tokens(HOUR, now);
    const provider = memoize(source, { now });
    const rejected = await provider();
    source.mockRejectedValueOnce(new Error('down'));
    expect(await failure(provider({ rejected }))).toBeInstanceOf(CredentialsError);
    expect(await provider()).toMatchObject({ token: 't2' });
  });

  it('does not remember a failure', async () => {
    const source = vi
      .fn<CredentialsProvider>()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue({ token: 't' });
    const provider = memoize(source);
    await expect(provider()).rejects.toThrow('down');
    expect(await provider()).toEqual({ token: 't' });
  });

  it('shows no failure while the old credentials last', async () => {
    const { now, at } = clock();
    const source = tokens(HOUR, now);
    const provider = memoize(source, { now });
    const first = await provider();
    source.mockRejectedValue(new Error('down'));
    at(HOUR - 1);
    expect(await provider()).toBe(first);
    await vi.waitFor(async () => {
      expect(await provider()).toBe(first);
      expect(source.mock.calls.length).toBeGreaterThan(2);
    });
    at(HOUR);
    await expect(provider()).rejects.toThrow('down');
  });

  it('keeps what seems to have ended already, since then the clock here is wrong, until it is refused', async () => {
    const { now, at } = clock();
    const source = tokens(-HOUR, now);
    const provider = memoize(source, { now });
    const first = await provider();
    at(100 * HOUR);
    expect(await provider()).toBe(first);
    expect(await provider({ rejected: first })).toMatchObject({ token: 't2' });
  });

  it('remembers what has no end, unless it is told not to', async () => {
    const source = vi.fn(() => Promise.resolve({ token: 't' }));
    const provider = memoize(source);
    await provider();
    await provider();
    expect(source).toHaveBeenCalledTimes(1);

    const { now } = clock();
    const forgetful = memoize(source, { endless: false });
    await forgetful();
    await forgetful();
    expect(source).toHaveBeenCalledTimes(3);
    const ending = tokens(HOUR, now);
    const mindful = memoize(ending, { now, endless: false });
    await mindful();
    await mindful();
    expect(ending).toHaveBeenCalledTimes(1);
  });

  it('waits a minute for a source that does not answer, and asks anew after that', async () => {
    vi.useFakeTimers();
    const source = vi.fn<CredentialsProvider>().mockReturnValueOnce(deferred<Credentials>().promise);
    const provider = memoize(source.mockResolvedValue({ token: 't' }));
    const error = failure(provider());
    await vi.advanceTimersByTimeAsync(59_999);
    const late = failure(provider());
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toBeInstanceOf(CredentialsError);
    expect(await error).toMatchObject({ message: 'credentials: the provider gave none within 60000 ms' });
    expect(await late).toBe(await error);
    expect(await provider()).toEqual({ token: 't' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('wraps whatever a source throws, without what else it carries', async () => {
    const cause = Object.assign(new Error('inner'), { response: { headers: { 'x-vault-token': 'planted' } } });
    const thrown = Object.assign(new Error('vault is sealed', { cause }), { code: 'ESEALED', config: 'planted' });
    const error = await failure(memoize(() => Promise.reject(thrown))());
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error).toMatchObject({
      message: 'credentials: the provider failed: vault is sealed',
      cause: { message: 'vault is sealed', code: 'ESEALED', cause: { message: 'inner' } },
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('planted');
  });

  it('wraps what a source throws at once, and what is no error', async () => {
    const throws = (): never => {
      throw new TypeError('no such thing');
    };
    expect(await failure(memoize(throws)())).toMatchObject({
      name: 'CredentialsError',
      message: 'credentials: the provider failed: no such thing',
    });
    const rejects = vi.fn<CredentialsProvider>().mockRejectedValue('a text');
    expect(await failure(memoize(rejects)())).toMatchObject({
      name: 'CredentialsError',
      message: 'credentials: the provider failed: a text',
    });
  });

  it('passes errors of this package on as they are', async () => {
    const thrown = new ConfigError('no');
    expect(await failure(memoize(() => Promise.reject(thrown))())).toBe(thrown);
  });

  it.each([
    [
      undefined,
      'credentials must be { accessKeyId, secretAccessKey }, { token }, or a function that gives one of them',
    ],
    [null, 'credentials must be { accessKeyId, secretAccessKey }, { token }, or a function that gives one of them'],
    [{}, 'credentials: accessKeyId is missing or empty'],
    [{ accessKeyId: 'AK' }, 'credentials: secretAccessKey is missing or empty'],
    [{ token: '' }, 'credentials: token is missing or empty'],
    [{ ...accessKey, securityToken: '' }, 'credentials: securityToken is missing or empty'],
    [{ token: 'planted\r\nx: y' }, 'credentials: token holds a blank or a character outside ASCII'],
    [{ token: 'planted', expiresAt: '2026-01-01' }, 'credentials: expiresAt is not a Date, or not a valid one'],
    [{ token: 'planted', expiresAt: new Date('soon') }, 'credentials: expiresAt is not a Date, or not a valid one'],
  ])('refuses %j, from a source or as a value, without showing it', async (wrong, message) => {
    const credentials = wrong as Credentials;
    const error = await failure(memoize(() => Promise.resolve(credentials))());
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error).toMatchObject({ message });
    expect(inspect(error)).not.toContain('planted');
    expect(() => toProvider(credentials)).toThrow(new CredentialsError(message));
  });
});

describe('toProvider', () => {
  it('gives a value as it is', async () => {
    expect(await toProvider(accessKey)()).toBe(accessKey);
  });

  it('gives clients with the same function one memory', async () => {
    const source = tokens(HOUR, Date.now);
    const [one, other] = [toProvider(source), toProvider(source)];
    expect(await one()).toBe(await other());
    expect(source).toHaveBeenCalledTimes(1);
    const elsewhere = tokens(HOUR, Date.now);
    expect(await toProvider(elsewhere)()).not.toBe(await one());
  });

  it('asks for what has no end each time', async () => {
    const source = vi.fn(() => Promise.resolve(accessKey));
    const provider = toProvider(source);
    await provider();
    await provider();
    expect(source).toHaveBeenCalledTimes(2);
  });
});

describe('sameCredentials', () => {
  it('compares what is sent', () => {
    const temporary = { ...accessKey, securityToken: 'st' };
    expect(sameCredentials(temporary, { ...temporary, expiresAt: new Date() })).toBe(true);
    expect(sameCredentials({ token: 't' }, { token: 't' })).toBe(true);
    const others: Credentials[] = [
      accessKey,
      { ...temporary, securityToken: 'other' },
      { ...temporary, secretAccessKey: 'other' },
      { ...temporary, accessKeyId: 'other' },
      { token: 'st' },
    ];
    expect(others.filter((one) => sameCredentials(temporary, one))).toEqual([]);
  });
});

describe('conceal', () => {
  it('hides secrets from whoever prints credentials, and from nobody else', () => {
    const key = { accessKeyId: 'AK', secretAccessKey: 'planted', securityToken: 'planted' };
    const token = { token: 'planted', expiresAt: new Date(start) };
    for (const credentials of [conceal({ ...key }), conceal({ ...token })]) {
      expect(inspect({ credentials }, { depth: 9 }) + JSON.stringify({ credentials })).not.toContain('planted');
    }
    expect(JSON.parse(JSON.stringify(conceal({ ...key })))).toEqual({
      accessKeyId: 'AK',
      secretAccessKey: '[redacted]',
      securityToken: '[redacted]',
    });
    expect(inspect(conceal({ ...token }))).toContain('2026-01-01');
    expect(conceal({ ...key })).toEqual(key);
    expect({ ...conceal({ ...key }) }).toStrictEqual(key);
  });
});
