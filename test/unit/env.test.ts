import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromEnv } from '../../src/auth/env.ts';
import { CredentialsError } from '../../src/errors.ts';

const NAMES = ['HUAWEICLOUD_SDK', 'CLOUD_SDK'].flatMap((one) => [`${one}_AK`, `${one}_SK`, `${one}_SECURITY_TOKEN`]);

beforeEach(() => {
  for (const name of NAMES) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

function set(values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
}

describe('fromEnv', () => {
  it('reads the SDKs’ names, and the token of a temporary key', async () => {
    set({ HUAWEICLOUD_SDK_AK: 'AK', HUAWEICLOUD_SDK_SK: 'SK', HUAWEICLOUD_SDK_SECURITY_TOKEN: 'ST' });
    expect(await fromEnv()()).toEqual({ accessKeyId: 'AK', secretAccessKey: 'SK', securityToken: 'ST' });
  });

  it.each([{}, { CLOUD_SDK_SECURITY_TOKEN: 'ST2' }])(
    'falls back on the names of the vendor’s samples',
    async (more) => {
      set({ CLOUD_SDK_AK: 'AK2', CLOUD_SDK_SK: 'SK2', HUAWEICLOUD_SDK_SECURITY_TOKEN: 'not of this pair', ...more });
      expect(await fromEnv()()).toEqual({
        accessKeyId: 'AK2',
        secretAccessKey: 'SK2',
        securityToken: more.CLOUD_SDK_SECURITY_TOKEN,
      });
    },
  );

  it('prefers the SDKs’ names', async () => {
    set({ CLOUD_SDK_AK: 'AK2', CLOUD_SDK_SK: 'SK2', HUAWEICLOUD_SDK_AK: 'AK', HUAWEICLOUD_SDK_SK: 'SK' });
    expect(await fromEnv()()).toMatchObject({ accessKeyId: 'AK' });
  });

  it('reads at each call', async () => {
    const provider = fromEnv();
    set({ HUAWEICLOUD_SDK_AK: 'AK', HUAWEICLOUD_SDK_SK: 'old' });
    await provider();
    set({ HUAWEICLOUD_SDK_SK: 'new' });
    expect(await provider()).toMatchObject({ secretAccessKey: 'new' });
  });

  it('drops blanks around values: mounted secrets often end in a line break', async () => {
    set({ HUAWEICLOUD_SDK_AK: ' AK', HUAWEICLOUD_SDK_SK: 'SK\r\n', HUAWEICLOUD_SDK_SECURITY_TOKEN: '\n' });
    expect(await fromEnv()()).toEqual({ accessKeyId: 'AK', secretAccessKey: 'SK' });
  });

  it.each([
    [{ HUAWEICLOUD_SDK_AK: 'planted' }, 'HUAWEICLOUD_SDK_AK is set, but HUAWEICLOUD_SDK_SK is missing or empty'],
    [
      { HUAWEICLOUD_SDK_SK: 'planted', HUAWEICLOUD_SDK_AK: ' ' },
      'HUAWEICLOUD_SDK_SK is set, but HUAWEICLOUD_SDK_AK is missing or empty',
    ],
    [{ CLOUD_SDK_SK: 'planted', CLOUD_SDK_AK: '' }, 'CLOUD_SDK_SK is set, but CLOUD_SDK_AK is missing or empty'],
    // The other pair may be somebody else's.
    [
      { HUAWEICLOUD_SDK_AK: 'planted', CLOUD_SDK_AK: 'AK2', CLOUD_SDK_SK: 'SK2' },
      'HUAWEICLOUD_SDK_AK is set, but HUAWEICLOUD_SDK_SK is missing or empty',
    ],
    [{}, 'HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set, nor are CLOUD_SDK_AK and CLOUD_SDK_SK'],
  ])('says by name which half is there: %o', async (values, message) => {
    set(values);
    const error: unknown = await fromEnv()().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error).toMatchObject({ message: `environment: ${message}` });
    expect(inspect(error)).not.toContain('planted');
  });

  it('finds nothing where there is no environment', async () => {
    vi.stubGlobal('process', undefined);
    const error: unknown = await fromEnv()().catch((e: unknown) => e);
    vi.unstubAllGlobals();
    expect(error).toBeInstanceOf(CredentialsError);
  });

  it('hides what it gives when it is printed', async () => {
    set({ HUAWEICLOUD_SDK_AK: 'AK', HUAWEICLOUD_SDK_SK: 'planted', HUAWEICLOUD_SDK_SECURITY_TOKEN: 'planted' });
    const credentials = await fromEnv()();
    expect(inspect(credentials) + JSON.stringify({ credentials })).not.toContain('planted');
    expect(inspect(credentials)).toContain('AK');
  });
});
