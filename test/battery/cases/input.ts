/** What callers pass: paths that would lead elsewhere, bodies and headers that cannot be sent, endpoints that are unsafe. */
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { planted } from '../planted.ts';
import type { BatteryCase, Context } from '../run.ts';
import { csms, get, secmaster, table } from './clients.ts';

/** Everything arrives as one segment, percent-encoded once, and is signed for as it arrives. */
const paths = table<[value: string, encoded: string]>(
  [
    ['a way out', '../../v1.0/other', '..%2F..%2Fv1.0%2Fother'],
    ['three dots', '...', '...'],
    ['an encoded dot', '%2e%2e', '%252e%252e'],
    ['a slash', 'a/b', 'a%2Fb'],
    ['a backslash', 'a\\b', 'a%5Cb'],
    ['a question mark', 'a?b=c', 'a%3Fb%3Dc'],
    ['a hash', 'a#b', 'a%23b'],
    ['an encoded slash', 'a%2Fb', 'a%252Fb'],
    ['a percent sign', '%', '%25'],
    ['a replacement pattern', "a$&b$'", 'a%24%26b%24%27'],
    ['a placeholder', '{project_id}', '%7Bproject_id%7D'],
    ['a blank and quotes', 'a b"c\'', 'a%20b%22c%27'],
    ['a line break', 'a\r\nb', 'a%0D%0Ab'],
    ['brackets and a star', '(a)*!', '%28a%29%2A%21'],
    ['a plus and a semicolon', 'a+b;c', 'a%2Bb%3Bc'],
    ['other scripts', 'schlüssel-密', 'schl%C3%BCssel-%E5%AF%86'],
    ['beyond the basic plane', '🔑', '%F0%9F%94%91'],
  ],
  (secret_name, encoded) => ({
    call: (context) => csms(context).showSecret({ secret_name }),
    expect: { requests: [{ path: `/v1/p/secrets/${encoded}`, signature: 'right' }] },
  }),
).map((one) => ({ ...one, name: `path: ${one.name}` }));

const queries: BatteryCase[] = [
  {
    name: 'query: everything is encoded once and signed for',
    call: (context) => secmaster(context).listConnections({ query: { name: 'a b+c&d=e/ö', limit: 10 } }),
    expect: {
      requests: [{ path: /\/assetcredentials\?name=a%20b%2Bc%26d%3De%2F%C3%B6&limit=10$/, signature: 'right' }],
    },
  },
];

const circle: Record<string, unknown> = { name: planted.secretString };
circle['self'] = circle;
const showing = (secret_name: unknown) => (context: Context) =>
  csms(context).showSecret({ secret_name: secret_name as string });
const creating = (body: unknown) => (context: Context) =>
  csms(context).createSecret({ body: body as { name: string } });
const listing = (query: unknown) => (context: Context) => csms(context).listSecrets({ query: query as object });

/** Refused before anything is sent: the message says what to mend, and quotes no value. */
const refused = table<[call: (context: Context) => unknown, message?: RegExp]>(
  [
    ['two dots', showing('..'), /secret_name/],
    ['a dot', showing('.'), /secret_name/],
    ['an empty name', showing(''), /secret_name is empty/],
    ['no name', showing(undefined), /secret_name is missing/],
    ['an object as a name', showing({ a: 1 }), /secret_name/],
    ['NaN as a name', showing(Number.NaN), /secret_name/],
    ['half a character in a name', showing('a\ud800'), /secret_name/],
    ['a circle in the body', creating(circle)],
    ['a BigInt in the body', creating({ name: planted.secretString, size: 1n })],
    [
      'a toJSON that throws',
      creating({
        toJSON: () => {
          throw new Error('broken');
        },
      }),
    ],
    ['null as the input', (context) => csms(context).showSecret(null as never)],
    ['a text as the input', (context) => csms(context).showSecret(planted.secretString as never)],
    ['a field that the operation does not have', (context) => csms(context).showSecret({ name: 'x' } as never), /name/],
    ['an object in the query', listing({ limit: { a: planted.secretString } }), /limit/],
    ['NaN in the query', listing({ limit: Number.NaN }), /limit/],
    ['Infinity in the query', listing({ limit: Infinity }), /limit/],
    ['half a character in the query', listing({ marker: `${planted.secretString}\udc00` }), /marker/],
    [
      'a line break in a header',
      (context) => csms(context).listSecrets({}, { headers: { 'x-note': `${planted.cookie}\r\nx-more: 1` } }),
      /x-note/,
    ],
    ['no name of a header', (context) => csms(context).listSecrets({}, { headers: { 'a b': planted.cookie } }), /a b/],
    ['no time at all', (context) => csms(context).listSecrets({}, { timeoutMs: 0 }), /timeoutMs/],
    ['a deadline that is none', (context) => csms(context).listSecrets({}, { deadlineMs: Number.NaN }), /deadlineMs/],
  ],
  (call, message = /./) => ({
    call,
    expect: { error: { name: 'ConfigError', message, attempts: undefined }, guards: [], requests: 0 },
  }),
).map((one) => ({ ...one, name: `input: ${one.name}` }));

const withOptions = (more: object) => async (context: Context) => {
  await Promise.resolve();
  return await get(context, more);
};

const options = table<[options: object, message: RegExp]>(
  [
    ['http: to another machine', { endpoint: 'http://kms.example' }, /endpoint http:\/\/kms\.example must be https:/],
    ['http: to a name that looks like loopback', { endpoint: 'http://127.0.0.1.example' }, /must be https:/],
    ['a user in the endpoint', { endpoint: `https://u:${planted.password}@kms.example` }, /endpoint/],
    ['an endpoint that is no URL', { endpoint: `u:${planted.password}@kms.example` }, /endpoint/],
    ['a query in the endpoint', { endpoint: `https://kms.example?token=${planted.token}` }, /endpoint/],
    ['another protocol', { endpoint: 'file:///etc/passwd' }, /endpoint/],
    ['a region that is none', { region: 'evil.example/', endpoint: undefined }, /region/],
    ['no attempt', { retry: { maxAttempts: 0 } }, /maxAttempts/],
    ['half an attempt', { retry: { maxAttempts: 1.5 } }, /maxAttempts/],
    ['no time', { deadlineMs: -1 }, /deadlineMs/],
    ['a line break in the user agent', { userAgent: 'a\r\nx-a: 1' }, /user-agent/i],
  ],
  (more, message) => ({
    call: withOptions(more),
    expect: { error: { name: 'ConfigError', message }, requests: 0 },
  }),
).map((one) => ({ ...one, name: `options: ${one.name}` }));

const more: BatteryCase[] = [
  {
    name: 'options: http: to IAM on another machine',
    call: (context) => get(context, { projectId: undefined, iamEndpoint: 'http://iam.example' }),
    expect: { error: { name: 'ConfigError', message: /iamEndpoint/ }, requests: 0 },
  },
  {
    name: 'options: http: elsewhere, where it is allowed',
    call: ({ options }) =>
      typeof createCsmsClient({ ...options, endpoint: 'http://kms.example', allowInsecureEndpoint: true }).listSecrets,
    expect: { value: 'function', requests: 0 },
  },
  {
    name: 'options: the user agent says who calls',
    call: (context) => get(context, { userAgent: 'mine/1' }),
    expect: { requests: [{ headers: { 'user-agent': /^mine\/1 huaweicloud-openapi\/\d+\.\d+\.\d+/ } }] },
  },
  {
    name: 'options: a logger that throws',
    call: (context) =>
      get(context, {
        logger: {
          debug: () => {
            throw new Error('full');
          },
        },
      }),
    expect: { value: {}, requests: 1 },
  },
];

export const inputs: readonly BatteryCase[] = [...paths, ...queries, ...refused, ...options, ...more];
