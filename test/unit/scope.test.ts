import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, ConfigError } from '../../src/errors.ts';
import { accessKey, json, recorder } from './cloud.ts';

const options = { region: 'ap-southeast-1', credentials: accessKey };
const isLookup = (url: string): boolean => url.includes('/v3/projects');

beforeEach(() => vi.stubEnv('HUAWEICLOUD_SDK_PROJECT_ID', ''));
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the project of a client', () => {
  it('is its own for each region, also with one credential and one fetch', async () => {
    const { fetch, sent } = recorder(({ url }) => {
      const region = new URL(url).searchParams.get('name');
      return json(region === null ? {} : { projects: [{ id: `in-${region}`, name: region }] });
    });
    await createCsmsClient({ region: 'ap-southeast-1', credentials: accessKey, fetch }).listSecrets();
    await createCsmsClient({ region: 'eu-west-101', credentials: accessKey, fetch }).listSecrets();
    // A second client shares what the first has found.
    await createCsmsClient({ region: 'ap-southeast-1', credentials: accessKey, fetch }).listSecrets();
    expect(sent.map((one) => one.url)).toEqual([
      'https://iam.ap-southeast-1.myhuaweicloud.com/v3/projects?name=ap-southeast-1',
      'https://kms.ap-southeast-1.myhuaweicloud.com/v1/in-ap-southeast-1/secrets',
      'https://iam.eu-west-101.myhuaweicloud.eu/v3/projects?name=eu-west-101',
      'https://kms.eu-west-101.myhuaweicloud.eu/v1/in-eu-west-101/secrets',
      'https://kms.ap-southeast-1.myhuaweicloud.com/v1/in-ap-southeast-1/secrets',
    ]);
  });

  it('of the environment is not sent to another region than the environment names', async () => {
    vi.stubEnv('HUAWEICLOUD_SDK_PROJECT_ID', 'env');
    vi.stubEnv('HUAWEICLOUD_SDK_REGION_ID', 'cn-north-4');
    const { fetch, sent } = recorder(({ url }) =>
      json(isLookup(url) ? { projects: [{ id: 'found', name: 'ap-southeast-1' }] } : {}),
    );
    await createCsmsClient({ ...options, credentials: { ...accessKey }, fetch }).listSecrets();
    await createCsmsClient({ credentials: accessKey, fetch }).listSecrets();
    expect(sent.map((one) => new URL(one.url).pathname)).toEqual([
      '/v3/projects',
      '/v1/found/secrets',
      '/v1/env/secrets',
    ]);
  });

  it('is looked up once for calls that come at once, read-only and signed', async () => {
    const { fetch, sent } = recorder(({ url }) =>
      json(isLookup(url) ? { projects: [{ id: 'found', name: 'ap-southeast-1' }] } : {}),
    );
    const csms = createCsmsClient({ ...options, fetch });
    await Promise.all(Array.from({ length: 20 }, () => csms.listSecrets()));
    const lookups = sent.filter((one) => isLookup(one.url));
    expect(lookups).toHaveLength(1);
    expect(lookups[0]).toMatchObject({
      method: 'GET',
      url: 'https://iam.ap-southeast-1.myhuaweicloud.com/v3/projects?name=ap-southeast-1',
    });
    expect(lookups[0]?.headers['authorization']).toMatch(/^SDK-HMAC-SHA256/);
    expect(sent.filter((one) => one.url.endsWith('/v1/found/secrets'))).toHaveLength(20);
  });

  it('comes from the call, then the option, then the environment, before any lookup', async () => {
    vi.stubEnv('HUAWEICLOUD_SDK_PROJECT_ID', 'env');
    const { fetch, sent } = recorder(() => json({}));
    await createCsmsClient({ ...options, fetch }).listSecrets();
    await createCsmsClient({ ...options, projectId: 'option', fetch }).listSecrets();
    await createCsmsClient({ ...options, projectId: 'option', fetch }).listSecrets({ project_id: 'call' });
    expect(sent.map((one) => new URL(one.url).pathname)).toEqual([
      '/v1/env/secrets',
      '/v1/option/secrets',
      '/v1/call/secrets',
    ]);
  });

  it.each([
    [[], 'no project'],
    [
      [
        { id: 'a', name: 'x' },
        { id: 'b', name: 'y' },
      ],
      'several projects, a (x), b (y),',
    ],
  ])('is not guessed from %j', async (projects, message) => {
    const { fetch } = recorder(() => json({ projects }));
    const call = createCsmsClient({ ...options, fetch }).listSecrets();
    await expect(call).rejects.toThrow(ConfigError);
    await expect(call).rejects.toThrow(message);
    await expect(call).rejects.toThrow('pass `projectId`');
  });

  it('is looked up again after a failure', async () => {
    const { fetch } = recorder(({ url }, nth) => {
      if (!isLookup(url)) return json({ secrets: [] });
      return nth === 1
        ? json({ error: { code: 500, message: 'down' } }, 500)
        : json({ projects: [{ id: 'p', name: 'r' }] });
    });
    const csms = createCsmsClient({ ...options, retry: { maxAttempts: 1 }, fetch });
    const first = await csms.listSecrets().result();
    expect(first.ok ? undefined : first.error).toBeInstanceOf(ApiError);
    expect(first).toMatchObject({ error: { operation: 'keystoneListProjects', status: 500 } });
    expect(await csms.listSecrets()).toEqual({ secrets: [] });
  });

  it("does not end with one caller's abort", async () => {
    let answer: (response: Response) => void = () => undefined;
    const asked = vi.fn();
    const { fetch } = recorder(({ url }) => {
      if (!isLookup(url)) return json({ secrets: [] });
      asked();
      return new Promise((resolve) => (answer = resolve));
    });
    const csms = createCsmsClient({ ...options, fetch });
    const controller = new AbortController();
    const first = csms.listSecrets({}, { signal: controller.signal });
    const second = csms.listSecrets();
    await vi.waitFor(() => {
      expect(asked).toHaveBeenCalled();
    });
    controller.abort(new Error('mine'));
    await expect(first).rejects.toThrow('mine');
    answer(json({ projects: [{ id: 'p', name: 'r' }] }));
    expect(await second).toEqual({ secrets: [] });
  });
});
