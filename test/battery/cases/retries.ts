/** What is sent again, how often, and when it is given up. */
import { between } from '../match.ts';
import type { BatteryCase, Context } from '../run.ts';
import type { Step } from '../script.ts';
import { connection, csms, get, post, relation, roma, secmaster, table } from './clients.ts';

const OK: Step = { json: { secrets: [], job_id: 'j', data: { success_ids: [], error_ids: [] } } };
const throttled = (headers: Record<string, string> = {}): Step => ({
  status: 429,
  headers,
  json: { error_code: 'APIGW.0308', error_msg: 'too many' },
});

type CallOf = (context: Context) => PromiseLike<unknown>;
/** Every kind of call, and whether a repeat of it does no harm. */
const CALLS: readonly (readonly [name: string, call: CallOf, repeatable: boolean])[] = [
  ['GET', get, true],
  ['PUT', (context) => csms(context).updateSecret({ secret_name: 's', body: { description: 'd' } }), true],
  ['PUT with a secret', (context) => secmaster(context).updateConnection({ asset_id: 'a', body: connection }), true],
  ['DELETE', (context) => csms(context).deleteSecret({ secret_name: 's' }), true],
  [
    'DELETE with a body',
    (context) => secmaster(context).deleteDataobjectRelation({ ...relation, body: { ids: ['a'] } }),
    true,
  ],
  [
    'a POST that only searches',
    (context) => secmaster(context).listDataobjectRelations({ ...relation, body: {} }),
    true,
  ],
  ['POST', post, false],
  [
    'POST of a form',
    (context) => roma(context).importAsset({ body: { file_name: new Blob(['archive']) } as never }),
    false,
  ],
  ['a GET that takes away', (context) => roma(context).downloadAssetArchive({ archive_id: 'a' }), false],
];

const faults: BatteryCase[] = CALLS.flatMap(([name, call, repeatable]): BatteryCase[] => [
  {
    name: `500: ${name} is ${repeatable ? '' : 'not '}repeated`,
    script: [{ status: 500, json: { error_code: 'X.1' } }, OK],
    call: async (context) => await call(context).then(() => 'done'),
    expect: repeatable
      ? { value: 'done', requests: 2, retries: 1 }
      : { error: { name: 'ApiError', status: 500, attempts: 1 }, requests: 1, retries: 0 },
  },
  {
    name: `429: ${name} is repeated`,
    script: [throttled({ 'retry-after': '0' }), OK],
    call: async (context) => await call(context).then(() => 'done'),
    expect: { value: 'done', requests: 2, retries: 1 },
  },
]);

/** Each attempt is signed for itself (the server checks all of them) and carries the same bytes. */
const repeats: BatteryCase[] = [
  {
    name: 'attempts: the body is the same each time',
    script: [{ status: 502 }, { status: 503 }, OK],
    call: (context) => secmaster(context).deleteDataobjectRelation({ ...relation, body: { ids: ['a', 'ö'] } }),
    expect: {
      requests: Array(3).fill({
        method: 'DELETE',
        path: '/v1/p/workspaces/w/soc/incidents/d/alerts',
        body: '{"ids":["a","ö"]}',
        signature: 'right',
        headers: { 'x-sdk-date': /^\d{8}T\d{6}Z$/, 'x-project-id': 'p' },
      }),
    },
  },
  ...table<[status: number]>(
    [500, 502, 503, 504].map((status) => [`attempts: a GET that always gets ${status}`, status]),
    (status) => ({
      script: [{ status, json: { error_code: 'X.1', error_msg: 'said' } }],
      call: get,
      expect: {
        error: { name: 'ApiError', status, attempts: 3, message: /3 attempts/ },
        guards: ['isApiError', 'isRetryable'],
        requests: 3,
        retries: 2,
      },
    }),
  ),
  {
    name: 'attempts: 501 is no passing fault',
    script: [{ status: 501 }],
    call: get,
    expect: { error: { status: 501, attempts: 1 }, guards: ['isApiError'], requests: 1 },
  },
  {
    name: 'attempts: not more than maxAttempts',
    script: [{ status: 500 }],
    call: (context) => get(context, { retry: { maxAttempts: 1 } }),
    expect: { error: { status: 500, attempts: 1 }, requests: 1, retries: 0 },
  },
  {
    name: 'attempts: as many as maxAttempts',
    script: [{ status: 500 }],
    call: (context) => get(context, { retry: { maxAttempts: 6, minDelayMs: 1, maxDelayMs: 2 } }),
    expect: { error: { status: 500, attempts: 6 }, requests: 6, retries: 5 },
  },
  {
    name: 'attempts: one kind of fault after the other',
    script: [{ fault: 'resetBeforeHeaders' }, { status: 504 }, OK],
    call: get,
    expect: { value: { secrets: [] }, requests: 3, retries: 2 },
  },
  {
    name: 'attempts: the last error counts',
    script: [{ status: 503 }, { fault: 'closeWithoutAnswer' }, { status: 403, json: { error_code: 'X.1' } }],
    call: get,
    expect: {
      error: { status: 403, code: 'X.1', attempts: 3 },
      guards: ['isApiError', 'isPermissionDenied'],
      requests: 3,
    },
  },
];

const waits = table<[step: Step, repeated: boolean]>(
  [
    ['0', throttled({ 'retry-after': '0' }), true],
    ['a date that has come', throttled({ 'retry-after': '{date}' }), true],
    [
      'a date that has come, by a clock an hour ahead',
      { ...throttled({ 'retry-after': '{date}' }), dateOffsetMs: 3_600_000 },
      true,
    ],
    ['a date long ago', throttled({ 'retry-after': 'Fri, 01 Jan 2021 00:00:00 GMT' }), true],
    ['a word', throttled({ 'retry-after': 'soon' }), true],
    ['a negative number', throttled({ 'retry-after': '-1' }), true],
    ['nothing', throttled({ 'retry-after': '' }), true],
    ['seconds, after the deadline', throttled({ 'retry-after': '3600' }), false],
    ['more seconds than a timer takes', throttled({ 'retry-after': '99999999999' }), false],
    ['a date after the deadline', throttled({ 'retry-after': '{later}' }), false],
    [
      'a date after the deadline, by a clock an hour behind',
      { ...throttled({ 'retry-after': '{later}' }), dateOffsetMs: -3_600_000 },
      false,
    ],
    [
      'seconds of a 503, after the deadline',
      { ...throttled({ 'retry-after': '3600' }), status: 503, json: { code: 'X.1' } },
      false,
    ],
  ],
  (step, repeated) => ({
    script: [step, OK],
    call: get,
    expect: repeated
      ? { value: { secrets: [] }, requests: 2, retries: 1 }
      : { error: { name: 'ApiError', status: step.status, attempts: 1 }, requests: 1, retries: 0 },
  }),
).map((one) => ({ ...one, name: `retry-after: ${one.name}` }));

const many = async (count: number, call: () => PromiseLike<unknown>): Promise<PromiseSettledResult<unknown>[]> =>
  await Promise.allSettled(Array.from({ length: count }, call));

const limits: BatteryCase[] = [
  {
    name: 'budget: 200 calls that are throttled make at most 100 retries',
    script: [throttled()],
    call: async (context) => {
      const client = csms(context);
      const ended = await many(200, () => client.listSecrets());
      return ended.filter((one) => one.status === 'rejected' && (one.reason as { status?: number }).status === 429)
        .length;
    },
    expect: { value: 200, requests: { '/': between(250, 300) }, retries: between(50, 100) },
  },
  {
    name: 'budget: ten calls that succeed earn one retry',
    script: { 'marker=bad': [throttled()], '/': [OK] },
    call: async (context) => {
      const client = csms(context);
      const bad = (): PromiseLike<unknown> => client.listSecrets({ query: { marker: 'bad' } });
      await many(60, bad);
      for (let i = 0; i < 12; i++) await client.listSecrets();
      return [await context.failure(bad()), await context.failure(bad())];
    },
    // 60 calls spend all 100 retries on their 120 wishes; 12 good ones earn 1.2; one of the last two calls gets it.
    expect: { value: [{ attempts: 2 }, { attempts: 1 }], requests: { 'marker=bad': 60 + 100 + 3, '/': 12 } },
  },
  {
    name: 'deadline: a pause that would not fit is not begun',
    script: [{ status: 503, headers: { 'retry-after': '1' }, json: { error_code: 'X.1' } }],
    call: (context) => get(context, { deadlineMs: 500 }),
    expect: { error: { name: 'ApiError', status: 503, code: 'X.1', attempts: 1 }, requests: 1, retries: 0 },
  },
  {
    name: 'deadline: an answer that stalls',
    script: [{ fault: 'stallBeforeHeaders' }],
    call: (context) => csms(context).listSecrets({}, { deadlineMs: 200 }),
    expect: {
      error: { name: 'TimeoutError', operation: 'listSecrets', message: /deadline of 200 ms/ },
      guards: ['isConnectionError', 'isRetryable'],
      requests: 1,
    },
  },
  {
    name: 'deadline: the second attempt stalls',
    script: [
      { status: 500, json: { error_code: 'X.1' } },
      { fault: 'stallInBody', text: '{' },
    ],
    call: (context) => get(context, { deadlineMs: 250 }),
    expect: { error: { name: 'TimeoutError', attempts: 2, message: /deadline of 250 ms/ }, requests: 2 },
  },
  {
    name: 'deadline: a project lookup that stalls',
    script: { '/v3/projects': [{ fault: 'stallBeforeHeaders' }], '/': [OK] },
    call: (context) => get(context, { projectId: undefined, deadlineMs: 200 }),
    expect: { error: { name: 'TimeoutError', operation: 'listSecrets', message: /deadline/ }, requests: 1 },
  },
];

export const retries: readonly BatteryCase[] = [...faults, ...repeats, ...waits, ...limits];
