import { describe, expect, it } from 'vitest';
import { checkEndpoint, endpointOf } from '../../src/endpoint.ts';

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
  ])('refuses %s', (given, message) => {
    expect(() => checkEndpoint(given)).toThrow(message);
    expect(() => checkEndpoint(given)).not.toThrow('secret');
  });
});
