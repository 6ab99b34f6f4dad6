import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chain, defaultCredentials } from '../../src/auth/chain.ts';
import { type Credentials, type CredentialsProvider, memoize } from '../../src/auth/credentials.ts';
import { fromEnv } from '../../src/auth/env.ts';
import { ApiError, ConfigError, CredentialsError } from '../../src/errors.ts';

const failure = async (promise: Promise<unknown>): Promise<CredentialsError> =>
  await promise.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error as CredentialsError,
  );

/** A source that gives or throws what it is told, and counts how often it is asked. */
function source(next: Credentials | Error): {
  ask: CredentialsProvider;
  asked: unknown[];
  answer: (next: Credentials | Error) => void;
} {
  const asked: unknown[] = [];
  return {
    ask: (() => (request) => {
      asked.push(request);
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    })(),
    asked,
    answer: (other) => (next = other),
  };
}

beforeEach(() => {
  for (const prefix of ['HUAWEICLOUD_SDK', 'CLOUD_SDK']) {
    for (const name of ['AK', 'SK', 'SECURITY_TOKEN']) vi.stubEnv(`${prefix}_${name}`, undefined);
  }
  vi.stubEnv('HUAWEICLOUD_SDK_CREDENTIALS_FILE', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('chain', () => {
  it('takes the first that gives credentials, and asks it alone from then on', async () => {
    const [first, second, third] = [source(new Error('none')), source({ token: 'b' }), source({ token: 'c' })];
    const provider = chain(first.ask, second.ask, third.ask);
    expect(await provider()).toEqual({ token: 'b' });
    expect(await provider()).toEqual({ token: 'b' });
    expect([first, second, third].map((one) => one.asked.length)).toEqual([1, 2, 0]);
  });

  it('asks all again when the one that had some fails', async () => {
    const [first, second, third] = [source(new Error('none')), source({ token: 'b' }), source({ token: 'c' })];
    const provider = chain(first.ask, second.ask, third.ask);
    await provider();
    second.answer(new Error('gone'));
    expect(await provider()).toEqual({ token: 'c' });
    expect([first, second, third].map((one) => one.asked.length)).toEqual([2, 2, 1]);
    third.answer(new Error('gone too'));
    await failure(provider());
    first.answer({ token: 'a' });
    third.answer({ token: 'c' });
    expect(await provider()).toEqual({ token: 'a' });
  });

  it('tells its sources what was refused', async () => {
    const [first, second] = [source(new Error('none')), source({ token: 'b' })];
    const provider = chain(first.ask, second.ask);
    const rejected = { token: 'old' };
    await provider({ rejected });
    expect([first.asked, second.asked]).toEqual([[{ rejected }], [{ rejected }]]);
  });

  it('goes on from what lacks a part', async () => {
    const [first, second] = [source({ token: '' }), source({ token: 'b' })];
    expect(await chain(first.ask, second.ask)()).toEqual({ token: 'b' });
  });

  it('says of each source why it has none, and what to do', async () => {
    const vault = async (): Promise<Credentials> => await Promise.reject(new Error('sealed,\n  as it says'));
    const throws = (() => () => {
      throw new TypeError('x is not a function');
    })();
    const rejects = vi.fn<CredentialsProvider>().mockRejectedValue('just a text');
    const refused = new ApiError({ operation: 'signIn', status: 401, body: { error_code: 'X.1', error_msg: 'wrong' } });
    const error = await failure(
      chain(
        fromEnv(),
        vault,
        throws,
        source({ token: 'a b' }).ask,
        memoize(source(new Error('no luck')).ask),
        source(refused).ask,
        (
          () => () =>
            rejects()
        )(),
        source(null as unknown as Credentials).ask,
      )(),
    );
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error.message.split('\n')).toEqual([
      'no credentials found:',
      '  environment: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set, nor are CLOUD_SDK_AK and CLOUD_SDK_SK',
      '  vault: sealed, as it says',
      '  source 3: x is not a function',
      '  source 4: token holds a blank or a character outside ASCII',
      '  source 5: the provider failed: no luck',
      '  signIn: wrong (status 401, X.1)',
      '  source 7: just a text',
      '  source 8: must be { accessKeyId, secretAccessKey }, { token }, or a function that gives one of them',
      'Set one of them right, or pass other `credentials` to the client.',
    ]);
  });

  it('has the first failure that may need looking into as its cause, without what else it carries', async () => {
    const strange = Object.assign(new Error('sealed'), { config: { headers: { authorization: 'planted' } } });
    const error = await failure(chain(fromEnv(), source(strange).ask)());
    expect(error.cause).toMatchObject({ message: 'sealed' });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('planted');
    const refused = new ApiError({ operation: 'signIn', status: 401, body: undefined });
    expect((await failure(chain(source(refused).ask)())).cause).toBe(refused);
    expect((await failure(chain(fromEnv())())).cause).toBeUndefined();
  });

  it('lays a chain in a chain out flat, and asks nobody twice', async () => {
    const [first, second] = [source(new Error('one')), source(new Error('two'))];
    const error = await failure(chain(first.ask, chain(second.ask, first.ask))());
    expect(error.message.split('\n').slice(1, -1)).toEqual(['  source 1: one', '  source 2: two']);
    expect(first.asked).toHaveLength(1);
  });

  it('needs something to ask', () => {
    expect(() => chain()).toThrow(new ConfigError('chain: pass at least one provider'));
  });
});

describe('defaultCredentials', () => {
  it('says what it looked for, and what to do', async () => {
    const home = await mkdtemp(path.join(os.tmpdir(), 'home-'));
    vi.stubEnv('HOME', home);
    vi.stubEnv('USERPROFILE', home);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed', { cause: new Error('EHOSTUNREACH') })));
    const error = await failure(defaultCredentials());
    await rm(home, { recursive: true });
    expect(error.message.split('\n')).toEqual([
      'no credentials found:',
      '  environment: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set, nor are CLOUD_SDK_AK and CLOUD_SDK_SK',
      `  file ${home}/.huaweicloud/credentials: there is no such file`,
      '  ECS metadata: no answer from 169.254.169.254: EHOSTUNREACH',
      'Pass `credentials` to the client, or set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or write ~/.huaweicloud/credentials.',
    ]);
  });

  it('takes the environment first, and then asks nobody else', async () => {
    vi.stubEnv('HUAWEICLOUD_SDK_AK', 'AK');
    vi.stubEnv('HUAWEICLOUD_SDK_SK', 'SK');
    vi.stubEnv('HUAWEICLOUD_SDK_CREDENTIALS_FILE', '/nowhere');
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    expect(await defaultCredentials()).toEqual({ accessKeyId: 'AK', secretAccessKey: 'SK' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is left out of a bundle that does not use it', async () => {
    const bundle = async (contents: string): Promise<string> => {
      const stdin = { contents, resolveDir: `${import.meta.dirname}/../../src/auth`, loader: 'ts' as const };
      const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm' });
      return outputFiles[0]?.text ?? '';
    };
    expect(await bundle("export { chain } from './chain.ts'")).not.toContain('169.254.169.254');
    expect(await bundle("export { defaultCredentials } from './chain.ts'")).toContain('169.254.169.254');
  });
});
