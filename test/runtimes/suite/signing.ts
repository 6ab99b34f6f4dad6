/** Signing, stage by stage: WebCrypto, URLs and UTF-8 are what runtimes could differ in. */
import { hmacSha256, sha256 } from '../../../src/auth/sha256.ts';
import {
  canonicalHeaders,
  canonicalQuery,
  canonicalRequest,
  canonicalUri,
  formatSdkDate,
  payloadHash,
  sign,
  stringToSign,
} from '../../../src/auth/signer.ts';
import { encode } from '../../../src/encode.ts';
import vectors from '../../vectors/signing.json' with { type: 'json' };
import { type Case, same, thrown } from './case.ts';

type Vector = (typeof vectors)[number];

const bytes = (text: string) => new TextEncoder().encode(text);
const wire = (pathAndQuery: string) => new URL(`https://service.region.example.com${pathAndQuery}`);

/** Headers that `sign()` would choose otherwise than these vectors did: test/unit/signer.test.ts says how. */
const OTHER_HEADERS = ['go-get', 'go-post', 'header-underscore-vs-hyphen'];

async function check({ name, request, key, ...expected }: Vector): Promise<void> {
  const given = Object.entries<string>(request.headers).map(
    ([header, value]) => [header.toLowerCase(), value] as const,
  );
  const sent: Readonly<Record<string, string>> = { host: new URL(request.url).host, ...Object.fromEntries(given) };
  const date = sent['x-sdk-date'] ?? '';
  const at = new Date(date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  const names = /SignedHeaders=([^,]*)/.exec(expected.authorization)?.[1]?.split(';') ?? [];
  const headers = Object.fromEntries(names.map((header) => [header, sent[header] ?? '(not sent)']));

  const hash = await payloadHash(bytes(request.body), headers);
  same(
    canonicalRequest(request.method, new URL(request.url), canonicalHeaders(headers), hash),
    expected.canonicalRequest,
  );
  same(formatSdkDate(at), date);
  same(stringToSign(date, await sha256(expected.canonicalRequest)), expected.stringToSign);
  const proof = await hmacSha256(key.secretAccessKey, expected.stringToSign);
  same(`Signature=${proof}`, expected.authorization.split(', ').at(-1));
  if (OTHER_HEADERS.includes(name)) return;
  const body = request.body === '' ? undefined : bytes(request.body);
  const added = await sign({ ...request, body }, key, at);
  same(added, { 'x-sdk-date': date, authorization: expected.authorization });
}

/** What goes in, and what is signed for it. */
type Pairs = readonly (readonly [string, string])[];

const ENCODED: Pairs = [
  ["aZ09-_.~ !'()*+/?#[]@$&,;=:%", 'aZ09-_.~%20%21%27%28%29%2A%2B%2F%3F%23%5B%5D%40%24%26%2C%3B%3D%3A%25'],
  ['凭🔐é', '%E5%87%AD%F0%9F%94%90%C3%A9'],
  ['\u0000\n', '%00%0A'],
];

const PATHS: Pairs = [
  ['', '/'],
  ['/v1/a%2fb', '/v1/a%2Fb/'],
  ['/v1/a b', '/v1/a%20b/'],
  ['/v1/凭', '/v1/%E5%87%AD/'],
  ['/v1/%2520', '/v1/%2520/'],
  ['/v1/%7Ea-_.~', '/v1/~a-_.~/'],
  ["/v1/!'()*+$&,;=:@", '/v1/%21%27%28%29%2A%2B%24%26%2C%3B%3D%3A%40/'],
  ['/v1//x/', '/v1//x/'],
  ['/v1/a|b^c', '/v1/a%7Cb%5Ec/'],
  ['/v1/100%', '/v1/100%25/'],
  ['/v1/%E5%87', '/v1/%25E5%2587/'],
];

const QUERIES: Pairs = [
  ['', ''],
  ['?a=&&b', 'a=&b='],
  ['?q=a+b', 'q=a%2Bb'],
  ['?q=a%20b%2bc', 'q=a%20b%2Bc'],
  ['?q=\'|"', 'q=%27%7C%22'],
  ['?q=50%&r=%FF', 'q=50%25&r=%25FF'],
  ['?b=1&a=2&B=3&a=10', 'B=3&a=10&a=2&b=1'],
  ['?%F0%9F%94%90=1&%EF%BC%A1=2', '%EF%BC%A1=2&%F0%9F%94%90=1'],
];

function each(what: string, pairs: Pairs, convert: (input: string) => string): Case[] {
  return pairs.map(([input, expected]) => ({
    name: `${what}: ${JSON.stringify(input)}`,
    run: () => same(convert(input), expected),
  }));
}

/** Vectors and canonical forms. */
export const signing: readonly Case[] = [
  ...vectors.map((vector) => ({ name: `signing vector: ${vector.name}`, run: () => check(vector) })),
  ...each('encoded', ENCODED, encode),
  ...each('signed path', PATHS, (path) => canonicalUri(wire(path))),
  ...each('signed query', QUERIES, (query) => canonicalQuery(wire(`/${query}`))),
  {
    name: 'a date that is none cannot be signed',
    run: async () => same((await thrown(() => formatSdkDate(new Date(NaN)))) instanceof RangeError, true),
  },
];
