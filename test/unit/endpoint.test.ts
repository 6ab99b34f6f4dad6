import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkEndpoint, endpointOf } from '../../src/endpoint.ts';
import { ConfigError } from '../../src/errors.ts';
import { accessKey, json, recorder } from './cloud.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('endpoints', () => {
  it.each([
    ['secmaster', 'ap-southeast-1', 'https://secmaster.ap-southeast-1.myhuaweicloud.com'],
    ['secmaster', 'eu-west-101', 'https://secmaster.eu-west-101.myhuaweicloud.eu'],
    ['csms', 'cn-north-4', 'https://kms.cn-north-4.myhuaweicloud.com'],
    ['csms', 'eu-west-101', 'https://kms.eu-west-101.myhuaweicloud.eu'],
    ['roma', 'ap-southeast-1', 'https://roma.ap-southeast-1.myhuaweicloud.com'],
    ['iam', 'eu-west-0', 'https://iam.eu-west-0.myhuaweicloud.com'],
    ['iam', 'af-north-1', 'https://iam.myhuaweicloud.com'],
    ['csms', 'xx-future-7', 'https://kms.xx-future-7.myhuaweicloud.com'],
  ] as const)('%s in %s is %s', (service, region, url) => {
    expect(endpointOf(service, region)).toBe(url);
  });

  it.each(['', 'Singapore', 'cn north 4', 'evil.example/x', '../x'])('refuses the region %j', (region) => {
    expect(() => endpointOf('csms', region)).toThrow('is not the ID of a region');
  });

  it.each([
    ['https://host.example/base/', 'https://host.example/base'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost:1/', 'http://localhost:1'],
    ['http://[::1]:1', 'http://[::1]:1'],
  ])('takes %s', (given, url) => {
    expect(checkEndpoint(given)).toBe(url);
  });

  it.each([
    ['host.example', 'is not a URL'],
    ['http://host.example', 'must be https:'],
    ['ftp://localhost', 'must be https:'],
    ['http://127.0.0.1.evil.example', 'must be https:'],
    ['https://u:secret@host.example', 'must not hold a user'],
    ['https://host.example?x=1', 'must not hold a user'],
    ['u:secret@host.example', 'must be https:'],
    ['https//u:secret@host.example', 'is not a URL'],
    ['javascript:alert(1)', 'must be https:'],
  ])('refuses %s', (given, message) => {
    expect(() => checkEndpoint(given)).toThrow(message);
    expect(() => checkEndpoint(given)).not.toThrow('secret');
  });
});

describe('where a client goes', () => {
  const options = { region: 'ap-southeast-1', projectId: 'p', credentials: accessKey };
  const hostOf = async (more: object): Promise<string | undefined> => {
    const { fetch, sent } = recorder(() => json({}));
    await createCsmsClient({ ...options, ...more, fetch }).listSecrets();
    return sent.map((one) => new URL(one.url).origin)[0];
  };

  it('is the endpoint it is given, else the one of the environment, else that of the region', async () => {
    expect(await hostOf({})).toBe('https://kms.ap-southeast-1.myhuaweicloud.com');
    vi.stubEnv('HUAWEICLOUD_SDK_REGION_CSMS_AP_SOUTHEAST_1', 'https://env.example/');
    expect(await hostOf({})).toBe('https://env.example');
    expect(await hostOf({ region: 'cn-north-4' })).toBe('https://kms.cn-north-4.myhuaweicloud.com');
    expect(await hostOf({ endpoint: 'https://option.example' })).toBe('https://option.example');
  });

  it('of the environment is checked, and named when it is wrong', () => {
    vi.stubEnv('HUAWEICLOUD_SDK_REGION_CSMS_AP_SOUTHEAST_1', 'http://env.example');
    expect(() => createCsmsClient(options)).toThrow(
      'HUAWEICLOUD_SDK_REGION_CSMS_AP_SOUTHEAST_1 http://env.example must be https:',
    );
  });

  it('may be http: on another machine only if that is said', async () => {
    const endpoint = 'http://host.example';
    expect(() => createCsmsClient({ ...options, endpoint })).toThrow(/unless `allowInsecureEndpoint` is set/);
    expect(await hostOf({ endpoint, allowInsecureEndpoint: true })).toBe(endpoint);
  });

  it('for the project lookup follows the same rules', async () => {
    const lookedUp = async (more: object): Promise<string | undefined> => {
      const { fetch, sent } = recorder(() => json({ projects: [{ id: 'p', name: 'r' }] }));
      await createCsmsClient({ ...options, projectId: undefined, ...more, fetch }).listSecrets();
      return sent.map((one) => new URL(one.url).origin)[0];
    };
    expect(await lookedUp({})).toBe('https://iam.ap-southeast-1.myhuaweicloud.com');
    vi.stubEnv('HUAWEICLOUD_SDK_REGION_IAM_AP_SOUTHEAST_1', 'https://iam-env.example');
    expect(await lookedUp({})).toBe('https://iam-env.example');
    vi.stubEnv('HUAWEICLOUD_SDK_IAM_ENDPOINT', 'https://iam-global.example');
    expect(await lookedUp({})).toBe('https://iam-global.example');
    expect(await lookedUp({ iamEndpoint: 'https://iam-option.example' })).toBe('https://iam-option.example');
    await expect(lookedUp({ iamEndpoint: 'http://iam.example' })).rejects.toThrow(ConfigError);
  });
});
