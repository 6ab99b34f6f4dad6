import { describe, expect, it } from 'vitest';
import { hmacSha256, sha256 } from '../../src/auth/sha256.ts';
import {
  canonicalHeaders,
  canonicalQuery,
  canonicalRequest,
  canonicalUri,
  formatSdkDate,
  headersToSign,
  payloadHash,
  sign,
  stringToSign,
} from '../../src/auth/signer.ts';
import type { SignableRequest } from '../../src/auth/signer.ts';
import vectors from '../vectors/signing.json' with { type: 'json' };

type Vector = (typeof vectors)[number];

/** Vectors that sign a set of headers other than the one sign() chooses; their stages are checked all the same. */
const OTHER_HEADERS = new Map([
  ['go-get', 'leaves out host'],
  ['go-post', 'leaves out host and content-type'],
  ['header-underscore-vs-hyphen', 'signs a name with an underscore'],
]);

const bytes = (text: string) => new TextEncoder().encode(text);
const wire = (pathAndQuery: string) => new URL(`https://service.region.example.com${pathAndQuery}`);
const signedNames = (authorization: string) => /SignedHeaders=([^,]*)/.exec(authorization)?.[1]?.split(';') ?? [];

function sentHeaders(vector: Vector): Record<string, string> {
  const lower = Object.entries(vector.request.headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { host: new URL(vector.request.url).host, ...(Object.fromEntries(lower) as Record<string, string>) };
}

function dateOf(vector: Vector): Date {
  const text = sentHeaders(vector)['x-sdk-date'] ?? '';
  return new Date(text.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

describe.each(vectors)('vector $name ($origin)', (vector) => {
  const { request, key } = vector;
  const headers = Object.fromEntries(
    signedNames(vector.authorization).map((name) => [name, sentHeaders(vector)[name] ?? '(not sent)']),
  );

  it('canonical request', async () => {
    const hash = await payloadHash(bytes(request.body), headers);
    const canonical = canonicalRequest(request.method, new URL(request.url), canonicalHeaders(headers), hash);
    expect(canonical).toBe(vector.canonicalRequest);
  });

  it('string to sign', async () => {
    const hash = await sha256(vector.canonicalRequest);
    expect(stringToSign(formatSdkDate(dateOf(vector)), hash)).toBe(vector.stringToSign);
  });

  it('signature', async () => {
    const proof = await hmacSha256(key.secretAccessKey, vector.stringToSign);
    expect(vector.authorization.endsWith(`, Signature=${proof}`)).toBe(true);
  });

  if (OTHER_HEADERS.has(vector.name)) return;
  it('authorization, from sign()', async () => {
    const body = request.body === '' ? undefined : bytes(request.body);
    const sent = request.headers as Record<string, string>;
    const added = await sign({ ...request, headers: sent, body }, key, dateOf(vector));
    expect(added).toEqual({ 'x-sdk-date': sentHeaders(vector)['x-sdk-date'], authorization: vector.authorization });
  });
});

it('names only vectors that exist as exceptions, and few', () => {
  expect(vectors.filter((vector) => OTHER_HEADERS.has(vector.name))).toHaveLength(OTHER_HEADERS.size);
  expect(vectors.length).toBeGreaterThan(20);
});

describe('what sign() covers', () => {
  const now = new Date('2024-02-29T23:59:58.999Z');
  const key = { accessKeyId: 'ak', secretAccessKey: 'sk' };
  const request: SignableRequest = {
    method: 'POST',
    url: 'https://csms.example.com:8443/v1/p/secrets?limit=1',
    headers: { 'Content-Type': 'application/json', 'x-project-id': 'p' },
    body: bytes('{"name":"a"}'),
  };
  const authorization = async (change: Partial<SignableRequest> = {}, at = now) =>
    (await sign({ ...request, ...change }, key, at))['authorization'] ?? '';

  it('returns what has to be added, and nothing else', async () => {
    expect(Object.keys(await sign(request, key, now)).sort()).toEqual(['authorization', 'x-sdk-date']);
    expect(Object.keys(await sign(request, { ...key, securityToken: '' }, now))).not.toContain('x-security-token');
  });

  it('adds and signs the security token', async () => {
    const added = await sign(request, { ...key, securityToken: 'token' }, now);
    expect(added['x-security-token']).toBe('token');
    expect(signedNames(added['authorization'] ?? '')).toContain('x-security-token');
    const other = await sign(request, { ...key, securityToken: 'other' }, now);
    expect(other['authorization']).not.toBe(added['authorization']);
  });

  it('signs the host with its port, and a host the request carries instead', async () => {
    expect(signedNames(await authorization())).toContain('host');
    const explicit = await authorization({ headers: { ...request.headers, Host: 'csms.example.com:8443' } });
    expect(explicit).toBe(await authorization());
    expect(await authorization({ url: String(request.url).replace(':8443', '') })).not.toBe(await authorization());
  });

  it('signs every header but those that may change on the way', async () => {
    const headers = { ...request.headers, 'X-Language': 'en-us', a_b: '1', 'User-Agent': 'x', Authorization: 'y' };
    expect(signedNames(await authorization({ headers }))).toEqual([
      'content-type',
      'host',
      'x-language',
      'x-project-id',
      'x-sdk-date',
    ]);
    expect(headersToSign({ 'Content-Type': 'Multipart/form-data; boundary=x' })).toEqual({});
  });

  it.each<[string, Partial<SignableRequest>]>([
    ['a byte of the body', { body: bytes('{"name":"b"}') }],
    ['no body', { body: undefined }],
    ['the query', { url: String(request.url).replace('limit=1', 'limit=2') }],
    ['the path', { url: String(request.url).replace('/secrets', '/secret') }],
    ['a header value', { headers: { ...request.headers, 'x-project-id': 'q' } }],
    ['a new header', { headers: { ...request.headers, 'x-language': 'en-us' } }],
    ['the method', { method: 'PUT' }],
  ])('gives another signature when this changes: %s', async (_, change) => {
    const proof = (text: string) => /Signature=([0-9a-f]{64})$/.exec(text)?.[1];
    expect(proof(await authorization())).toBeDefined();
    expect(proof(await authorization(change))).not.toBe(proof(await authorization()));
  });

  it('gives another signature for another key or another second', async () => {
    const other = await sign(request, { ...key, secretAccessKey: 'sl' }, now);
    expect(other['authorization']).not.toBe(await authorization());
    expect(await authorization({}, new Date(now.getTime() + 1000))).not.toBe(await authorization());
  });

  it('signs a repeated attempt afresh, whatever date it carries', async () => {
    const headers = { ...request.headers, 'X-Sdk-Date': '20000101T000000Z' };
    expect(await sign({ ...request, headers }, key, now)).toEqual(await sign(request, key, now));
  });

  it('hashes only the view of a larger buffer', async () => {
    const view = bytes('xx{"name":"a"}xx').subarray(2, 14);
    expect(await authorization({ body: view })).toBe(await authorization());
  });
});

describe('formatSdkDate', () => {
  it('is UTC to the second, whatever the zone of the machine', () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Asia/Shanghai';
      const date = new Date('2024-03-01T07:59:58.999+08:00');
      expect(date.getHours()).toBe(7);
      expect(formatSdkDate(date)).toBe('20240229T235958Z');
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('refuses an invalid date', () => {
    expect(() => formatSdkDate(new Date(NaN))).toThrow(RangeError);
  });
});

describe('canonicalUri', () => {
  it.each([
    ['', '/'],
    ['/v1/a%2Fb', '/v1/a%2Fb/'],
    ['/v1/a%2f', '/v1/a%2F/'],
    ['/v1/a%20b', '/v1/a%20b/'],
    ['/v1/a b', '/v1/a%20b/'],
    ['/v1/%E5%87%AD', '/v1/%E5%87%AD/'],
    ['/v1/凭', '/v1/%E5%87%AD/'],
    ['/v1/%F0%9F%94%90', '/v1/%F0%9F%94%90/'],
    ['/v1/100%25', '/v1/100%25/'],
    ['/v1/%2520', '/v1/%2520/'],
    ['/v1/%7Ea-_.~', '/v1/~a-_.~/'],
    ["/v1/!'()*+$&,;=:@", '/v1/%21%27%28%29%2A%2B%24%26%2C%3B%3D%3A%40/'],
    ['/v1//x/', '/v1//x/'],
  ])('%s is signed as %s', (path, canonical) => {
    expect(canonicalUri(wire(path))).toBe(canonical);
  });

  it.each([
    ['/v1/100%', '/v1/100%25/'],
    ['/v1/%zz%20', '/v1/%25zz%20/'],
    ['/v1/%FF', '/v1/%25FF/'],
    ['/v1/%E5%87', '/v1/%25E5%2587/'],
  ])('takes the malformed %s as literal text', (path, canonical) => {
    expect(canonicalUri(wire(path))).toBe(canonical);
  });
});

describe('canonicalQuery', () => {
  it.each([
    ['', ''],
    ['?', ''],
    ['?a', 'a='],
    ['?a=&&b', 'a=&b='],
    ['?a=b=c', 'a=b%3Dc'],
    ['?q=a+b', 'q=a%2Bb'],
    ['?q=a%20b%2bc', 'q=a%20b%2Bc'],
    ['?q=50%&r=%FF', 'q=50%25&r=%25FF'],
    ['?b=1&a=2&B=3&a=10', 'B=3&a=10&a=2&b=1'],
    ['?a1=0&a.=0&a-=0&a=z&a=a', 'a=a&a=z&a-=0&a.=0&a1=0'],
    ['?a=&a=~&A_b-c.d~=x', 'A_b-c.d~=x&a=&a=~'],
    ['?ab=1&a=20&a_=0&aB=0&a=2', 'a=2&a=20&aB=0&a_=0&ab=1'],
    ['?a%5B0%5D=1&aB=2', 'aB=2&a%5B0%5D=1'],
    ['?%F0%9F%94%90=1&%EF%BC%A1=2', '%EF%BC%A1=2&%F0%9F%94%90=1'],
    ['?a=1#b=2', 'a=1'],
  ])('%s is signed as %s', (search, canonical) => {
    expect(canonicalQuery(wire(`/${search}`))).toBe(canonical);
  });

  it('matches the query of the Go and Python SDK tests', () => {
    const query = `limit=1&enable=true&test=${encodeURIComponent('一 (&=?!#%.*)')}&path=/tmp/123&multi=1&multi=2&multi=3`;
    expect(canonicalQuery(wire(`/?${query}`))).toBe(
      'enable=true&limit=1&multi=1&multi=2&multi=3&path=%2Ftmp%2F123&test=%E4%B8%80%20%28%26%3D%3F%21%23%25.%2A%29',
    );
  });
});

describe('payloadHash', () => {
  it('takes the literal only when the headers announce it', async () => {
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect(await payloadHash(undefined)).toBe(empty);
    expect(await payloadHash(new Uint8Array())).toBe(empty);
    expect(await payloadHash('')).toBe(empty);
    expect(await payloadHash('é')).toBe(await payloadHash(bytes('é')));
    expect(await payloadHash(bytes('x'), { 'x-sdk-content-sha256': 'UNSIGNED-PAYLOAD' })).toBe('UNSIGNED-PAYLOAD');
  });
});
