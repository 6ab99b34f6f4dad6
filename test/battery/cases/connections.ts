/** Connections that are refused, break, stall, or end in something that is not HTTP; and redirects. */
import { ConnectionError, createRawClient, type Credentials, type Fetch, memoize } from 'huaweicloud-openapi';
import type { paths } from 'huaweicloud-openapi/csms';
import { accessKey, planted } from '../planted.ts';
import { type BatteryCase, type Context } from '../run.ts';
import type { Fault, Step } from '../script.ts';
import { csms, get, post, roma, table } from './clients.ts';
import { between, same } from '../match.ts';

/** Nobody listens there. */
const CLOSED = 'http://127.0.0.1:2';
const part = '{"secrets":[{"name":"';

/** What `fetch` of Node says when a request did not get as far as the network. */
const unsent =
  (code: string): Fetch =>
  () =>
    Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(`no way: ${code}`), { code }) }));

const neverSent = table<[code: string]>(
  ['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].map((code) => [code, code]),
  (code) => ({
    call: (context) => post(context, { fetch: unsent(code) }),
    expect: {
      error: {
        name: 'ConnectionError',
        code,
        attempts: 3,
        message: /createSecret: no answer from 127\.0\.0\.1:\d+: no way/,
      },
      guards: ['isConnectionError', 'isRetryable'],
      requests: 0,
      retries: 2,
    },
  }),
).map((one) => ({ ...one, name: `never sent: ${one.name} of a POST` }));

const refused = table<[call: typeof get]>(
  [
    ['GET', get],
    ['POST', post],
  ],
  (call) => ({
    call: (context) => call(context, { endpoint: CLOSED }),
    expect: {
      error: { name: 'ConnectionError', message: /no answer from 127\.0\.0\.1:2/ },
      node: { code: 'ECONNREFUSED', attempts: 3 },
      guards: ['isConnectionError', 'isRetryable'],
      requests: 0,
    },
  }),
).map((one) => ({ ...one, name: `refused: ${one.name}` }));

const BROKEN: readonly (readonly [string, Step])[] = [
  ['reset before the headers', { fault: 'resetBeforeHeaders' }],
  ['reset after the headers', { fault: 'resetAfterHeaders' }],
  ['reset in the body', { fault: 'resetInBody', text: part }],
  ['closed without an answer', { fault: 'closeWithoutAnswer' }],
  ['a chunk that is cut short', { fault: 'truncatedChunk', text: part }],
  ['less than content-length says', { fault: 'contentLengthTooLong', text: '{"secrets":[]}' }],
  ['an error less than content-length says', { status: 500, fault: 'contentLengthTooLong', text: '{}' }],
  ['not HTTP', { fault: 'garbage' }],
];
const lost = { name: 'ConnectionError', message: /no answer from 127\.0\.0\.1:\d+/ };

const broken: BatteryCase[] = BROKEN.flatMap(([name, step]) => [
  {
    name: `${name}: a GET is repeated`,
    script: [step],
    call: get,
    expect: { error: { ...lost, attempts: 3 }, guards: ['isConnectionError', 'isRetryable'], requests: 3, retries: 2 },
  },
  {
    name: `${name}: a POST is not`,
    script: [step],
    call: post,
    expect: { error: { ...lost, attempts: 1 }, requests: 1, retries: 0 },
  },
]);

/** Bytes that arrive whole and cannot be unpacked: whether that is a lost connection, runtimes see differently. */
const packed = table<[step: Step]>(
  [
    ['broken', { gzip: 'broken', json: { secret: planted.answered.repeat(50) } }],
    ['cut', { gzip: 'cut', text: `{"secret":"${planted.answered.repeat(50)}"}` }],
  ],
  (step) => ({
    script: [step],
    call: post,
    expect: { error: { name: /^(ConnectionError|ResponseError)$/, attempts: 1 }, requests: 1 },
  }),
).map((one) => ({ ...one, name: `gzip: ${one.name}` }));

const STALLED: readonly Fault[] = ['stallBeforeHeaders', 'stallInBody', 'drip', 'endlessHeaders'];
const late = { name: 'TimeoutError', message: /no complete answer from 127\.0\.0\.1:\d+ within 200 ms/ };

const stalled: BatteryCase[] = STALLED.map((fault) => ({
  name: `timeoutMs: ${fault}`,
  script: [{ fault, text: part }],
  call: (context) => post(context, { timeoutMs: 200 }),
  // Headers without end may be refused before the time is over.
  expect: {
    error: fault === 'endlessHeaders' ? { name: /^(TimeoutError|ConnectionError)$/ } : { ...late, attempts: 1 },
    guards: ['isConnectionError', 'isRetryable'],
    requests: 1,
  },
}));

const limits: BatteryCase[] = [
  {
    name: 'timeoutMs: each attempt of a GET has its own',
    script: [{ fault: 'stallBeforeHeaders' }, { fault: 'stallInBody', text: part }, { json: { secrets: [] } }],
    call: (context) => get(context, { timeoutMs: 200 }),
    expect: { value: { secrets: [] }, requests: 3, retries: 2 },
  },
  {
    name: 'timeoutMs: three attempts that stall',
    script: [{ fault: 'stallBeforeHeaders' }],
    call: (context) => csms(context).listSecrets({}, { timeoutMs: 100 }),
    expect: { error: { name: 'TimeoutError', attempts: 3 }, guards: ['isConnectionError', 'isRetryable'], requests: 3 },
  },
  {
    name: 'an answer that was lost, then one that arrives',
    script: [{ fault: 'resetInBody', text: part }, { json: { secrets: [] } }],
    call: (context) => csms(context).listSecrets().result(),
    expect: { value: { ok: true, data: { secrets: [] } }, requests: 2, retries: 1 },
  },
  {
    name: 'a download that breaks off cannot be repeated',
    script: [{ fault: 'resetInBody', text: 'PK' }],
    call: (context) => roma(context).downloadAssetArchive({ archive_id: 'a' }),
    expect: { error: { ...lost, attempts: 1 }, requests: 1 },
  },
  {
    name: 'a certificate that nobody trusts',
    call: (context) => get(context, { endpoint: context.tls }),
    expect: { error: lost, node: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT', attempts: 1 }, requests: 0, retries: 0 },
    nodeOnly: true,
  },
  {
    name: 'HTTP where TLS was expected',
    call: (context) => get(context, { endpoint: context.options.endpoint.replace('http:', 'https:') }),
    expect: { error: { name: 'ConnectionError' }, requests: 0 },
  },
  {
    name: 'an own fetch that fails with secrets in its error',
    call: (context) => {
      const fetch: Fetch = (url, init) => {
        const inner = Object.assign(new Error(`sent ${JSON.stringify(init.headers)}`), {
          config: init,
          token: planted.token,
        });
        return Promise.reject(Object.assign(new TypeError(`cannot send ${url}`, { cause: inner }), { request: init }));
      };
      return post(context, { fetch });
    },
    expect: { error: { name: 'ConnectionError', operation: 'createSecret' }, requests: 0 },
  },
];

/** Credentials must not go where a redirect points. */
const redirects: BatteryCase[] = [301, 302, 303, 307, 308].flatMap((status) =>
  ['{elsewhere}', '{here}'].map((where) => ({
    name: `redirect: ${status} to ${where === '{here}' ? 'the same' : 'another'} origin`,
    script: { '/taken': [{ json: { secrets: [] } }], '/': [{ status, headers: { location: `${where}/taken` } }] },
    call: status % 2 ? get : (context: Context) => get(context, { credentials: { token: planted.token } }),
    expect: { error: { name: 'ApiError', status, attempts: 1 }, guards: ['isApiError'], requests: 1 },
  })),
);

const HELD = { fault: 'stallBeforeHeaders' } as const;
const reasons: readonly (readonly [string, unknown])[] = [
  ['an object', { mine: true }],
  ['a text', 'enough'],
  ['an Error', new RangeError('enough')],
  ['an error of this package', new ConnectionError('enough')],
  ['nothing in particular', AbortSignal.abort().reason],
];

const aborts: BatteryCase[] = reasons.flatMap(([name, reason]): BatteryCase[] => [
  {
    name: `abort: before the call, with ${name}`,
    call: (context) => csms(context).listSecrets({}, { signal: AbortSignal.abort(reason) }),
    expect: { error: same(reason), requests: 0 },
  },
  {
    name: `abort: in flight, with ${name}`,
    script: [HELD],
    call: async (context) => {
      const controller = new AbortController();
      const call = csms(context).createSecret({ body: { name: 'db' } }, { signal: controller.signal });
      await Promise.race([call, context.arrived(1)]);
      controller.abort(reason);
      return await call;
    },
    expect: { error: same(reason), requests: 1, retries: 0 },
  },
  {
    name: `abort: while it waits to try again, with ${name}`,
    script: [{ status: 503, headers: { 'retry-after': '4' } }],
    call: (context) => {
      const controller = new AbortController();
      const fetch: Fetch = async (url, init) => {
        const answer = await globalThis.fetch(url, init);
        setTimeout(() => controller.abort(reason), 20);
        return answer;
      };
      return csms(context, { fetch }).listSecrets({}, { signal: controller.signal });
    },
    expect: {
      error: same(reason),
      requests: 1,
      retries: [{ operation: 'listSecrets', status: 503, delayMs: between(4000, 4001) }],
    },
  },
]);

const moreAborts: BatteryCase[] = [
  {
    name: 'abort: while credentials are awaited',
    call: (context) => {
      const controller = new AbortController();
      const credentials = (): Promise<Credentials> => {
        queueMicrotask(() => controller.abort(reasons[0]?.[1]));
        return new Promise(() => undefined);
      };
      return csms(context, { credentials }).listSecrets({}, { signal: controller.signal });
    },
    expect: { error: same(reasons[0]?.[1]), requests: 0 },
  },
  {
    name: 'abort: result() throws the reason too',
    call: (context) =>
      csms(context)
        .listSecrets({}, { signal: AbortSignal.abort('enough') })
        .result(),
    expect: { error: 'enough', requests: 0 },
  },
  {
    name: 'abort: who leaves does not take along who waits for the same credentials and project',
    script: {
      '/v3/projects': [{ json: { projects: [{ id: 'found', name: 'ap-southeast-1' }] } }],
      '/': [{ json: {} }],
    },
    call: async (context) => {
      const controller = new AbortController();
      let give: (credentials: Credentials) => void = () => undefined;
      const credentials = (): Promise<Credentials> => new Promise((resolve) => (give = resolve));
      const client = csms(context, { credentials: memoize(credentials), projectId: undefined });
      const leaves = client.listSecrets({}, { signal: controller.signal });
      const stays = client.listSecrets();
      controller.abort('enough');
      const reason = await context.failure(leaves);
      give(accessKey);
      return [reason, await stays];
    },
    expect: { value: ['enough', {}], requests: { '/v3/projects': 1, '/v1/found/secrets': 1 } },
  },
];

const raw = ({ options }: Context): ReturnType<typeof createRawClient<paths>> =>
  createRawClient<paths>('csms', options);
const params = { path: { project_id: 'p' } };
const SECRETS = '/v1/{project_id}/secrets';

const rawDoor: BatteryCase[] = [
  {
    name: 'raw: two dots are refused',
    call: (context) => raw(context).GET(SECRETS, { params: { path: { project_id: '..' } } }),
    expect: { error: { name: 'ConfigError', message: /project_id is "\.\."/ }, requests: 0 },
  },
  {
    name: 'raw: a page of HTML as a success, which says what was sent',
    script: [{ text: '<title>Sign in {body}</title><p>{headers} {canonical}</p>' }],
    call: (context) =>
      raw(context).POST(SECRETS, { params, body: { name: 'db', secret_string: planted.secretString } }),
    expect: { error: { name: 'ResponseError', status: 200, message: /HTML or XML/ }, requests: 1 },
  },
  {
    name: 'raw: JSON that breaks off',
    script: [{ text: `{"secrets":[{"name":"${planted.answered}` }],
    call: (context) => raw(context).GET(SECRETS, { params }),
    expect: { error: { name: 'ResponseError' }, requests: 1 },
  },
  {
    name: 'raw: a connection that is refused',
    call: ({ options }) => createRawClient<paths>('csms', { ...options, endpoint: CLOSED }).GET(SECRETS, { params }),
    expect: { error: { name: 'ConnectionError' }, node: { code: 'ECONNREFUSED', attempts: 3 }, requests: 0 },
  },
  {
    name: 'raw: a 503 is repeated, and a refusal is given back',
    script: [{ status: 503 }, { status: 400, json: { error_code: 'CSMS.0106' } }],
    call: (context) => raw(context).GET(SECRETS, { params }),
    expect: { value: { error: { error_code: 'CSMS.0106' }, response: { status: 400 } }, requests: 2, retries: 1 },
  },
  {
    name: 'raw: a stalled answer',
    script: [HELD],
    call: ({ options }) =>
      createRawClient<paths>('csms', { ...options, timeoutMs: 200, retry: { maxAttempts: 1 } }).GET(SECRETS, {
        params,
      }),
    expect: { error: { name: 'TimeoutError' }, requests: 1 },
  },
  {
    name: 'raw: the own reason of an abort',
    script: [HELD],
    call: async (context) => {
      const controller = new AbortController();
      const call = raw(context).GET(SECRETS, { params, signal: controller.signal });
      await Promise.race([call, context.arrived(1)]);
      controller.abort(reasons[0]?.[1]);
      return await call;
    },
    expect: { error: same(reasons[0]?.[1]), requests: 1 },
  },
];

export const connections: readonly BatteryCase[] = [
  ...neverSent,
  ...refused,
  ...broken,
  ...packed,
  ...stalled,
  ...limits,
  ...redirects,
  ...aborts,
  ...moreAborts,
  ...rawDoor,
];
