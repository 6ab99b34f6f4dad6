/** Answers that say no, answers that are no answers, and answers that say what was asked. */
import { accessKey, config, planted } from '../planted.ts';
import type { BatteryCase, Context, Guard } from '../run.ts';
import type { Step } from '../script.ts';
import { connection, csms, get, post, relation, secmaster, secret, table } from './clients.ts';

const show = (context: Context): Promise<unknown> => csms(context).showSecret({ secret_name: 'db' });
const page = (text: string): Step => ({
  headers: { 'content-type': 'text/html' },
  text: `<html><title>${text}</title><p>${text}</p></html>`,
});

const coded = { code: 'X.1', message: /said/ };
const envelopes = table<[body: unknown, expected: object]>(
  [
    ['{code, message}', { code: 'X.1', message: 'said' }, coded],
    ['{error_code, error_msg}', { error_code: 'X.1', error_msg: 'said' }, coded],
    [
      '{error_code, error_msg, error_details, request_id}',
      { error_code: 'X.1', error_msg: 'said', error_details: 'more', request_id: 'r1' },
      { ...coded, details: 'more', requestId: 'r1' },
    ],
    [
      'the gateway',
      { error_msg: 'said', error_code: 'APIGW.0106', request_id: 'r1' },
      { code: 'APIGW.0106', message: /said/, requestId: 'r1' },
    ],
    ['keystone', { error: { code: 400, message: 'said', title: 'Bad' } }, { code: '400', message: /said/ }],
    ['nested {error_code, error_msg}', { error: { error_code: 'X.1', error_msg: 'said' } }, coded],
    [
      'an authorization message beside the code',
      { error_code: 'X.1', error_msg: 'said', encoded_authorization_message: 'why' },
      { ...coded, encodedAuthorizationMessage: 'why' },
    ],
    [
      'an authorization message inside error',
      { error: { code: 'X.1', message: 'said', encoded_authorization_message: 'why' } },
      { ...coded, encodedAuthorizationMessage: 'why' },
    ],
    [
      'an authorization message beside error',
      { error: { code: 'X.1', message: 'said' }, encoded_authorization_message: 'why' },
      { ...coded, encodedAuthorizationMessage: 'why' },
    ],
    ['an unknown one, deeper', { fault: { reason: { code: 'X.1', message: 'said' } } }, coded],
    ['an unknown one, a list', { errors: [{ code: 'X.1', message: 'said' }] }, coded],
    ['camel case', { errorCode: 'X.1', errorMessage: 'said' }, coded],
    ['OAuth', { error: 'invalid', error_description: 'said' }, { code: undefined, message: /said/ }],
    ['a text', 'said', { code: undefined, message: /said/, body: 'said' }],
    ['null', null, { code: undefined, body: null, message: /no message/ }],
    ['an empty object', {}, { code: undefined, message: /no message/ }],
    ['an empty list', [], { code: undefined, message: /no message/ }],
    ['a number', 7, { code: undefined, body: 7 }],
    ['codes named like members of objects', { code: 'constructor', message: 'said' }, { code: 'constructor' }],
  ],
  (json, expected) => ({
    script: [{ status: 400, json }],
    call: show,
    expect: {
      error: { name: 'ApiError', operation: 'showSecret', status: 400, attempts: 1, ...expected },
      requests: 1,
    },
  }),
).map((one) => ({ ...one, name: `envelope: ${one.name}` }));

const kinds = table<[step: Step, guards: readonly Guard[]]>(
  [
    ['400', { status: 400, json: { error_code: 'CSMS.0002' } }, []],
    ['400 with a code for "not found"', { status: 400, json: { error_code: 'CSMS.0106' } }, ['isNotFound']],
    ['500 with a code for "not found"', { status: 500, json: { error_code: 'CSMS.0106' } }, ['isNotFound']],
    ['400 with a code for a bad token', { status: 400, json: { error_code: 'CSMS.0301' } }, ['isUnauthenticated']],
    ['401', { status: 401, json: { error_code: 'APIGW.0301' } }, ['isUnauthenticated']],
    ['403', { status: 403, json: { error_code: 'APIGW.0302' } }, ['isPermissionDenied']],
    ['404', { status: 404 }, ['isNotFound']],
    ['409', { status: 409 }, ['isConflict']],
  ],
  ({ status = 0, ...step }, guards) => ({
    script: [{ status, ...step }],
    call: show,
    expect: { error: { name: 'ApiError', status, attempts: 1 }, guards: ['isApiError', ...guards], requests: 1 },
  }),
).map((one) => ({ ...one, name: `kind: ${one.name}` }));

const ill: BatteryCase[] = [
  {
    name: 'request id: the header before the body',
    script: [{ status: 400, headers: { 'X-request-id': 'uuid-1-host' }, json: { code: 'X.1', request_id: 'r2' } }],
    call: show,
    expect: { error: { requestId: 'uuid-1-host', message: /uuid-1-host/ }, requests: 1 },
  },
  {
    name: 'request id: of a success, from the body',
    script: [{ json: { request_id: 'r1', success: true, data: { success_ids: ['a'], error_ids: [] } } }],
    call: (context) =>
      secmaster(context)
        .createDataobjectRelation({ ...relation, body: { ids: ['a'] } })
        .result(),
    expect: { value: { ok: true, requestId: 'r1', data: { data: { success_ids: ['a'] } } }, requests: 1 },
  },
  {
    name: 'an error page of HTML',
    script: [{ ...page('Bad  Gateway'), status: 502 }],
    call: post,
    expect: {
      error: {
        name: 'ApiError',
        status: 502,
        body: /^<html>/,
        message: /createSecret: Bad Gateway Bad Gateway \(status 502\)/,
      },
      guards: ['isApiError', 'isRetryable'],
      requests: 1,
    },
  },
  {
    name: 'an error page of a megabyte',
    script: [{ ...page('long '.repeat(200_000)), status: 502 }],
    call: post,
    expect: { error: { name: 'ApiError', message: /^.{20,300}$/ }, requests: 1 },
  },
  {
    name: 'an error page of tags that never close',
    script: [{ status: 502, text: '<script'.repeat(40_000) }],
    call: post,
    expect: { error: { name: 'ApiError', status: 502 }, requests: 1 },
  },
  {
    name: 'a success with a lot of JSON in JSON that breaks off',
    script: [{ text: `{"id":9007199254740993,"config":"{${'\\"a'.repeat(60_000)}` }],
    call: get,
    expect: { error: { name: 'ResponseError' }, requests: 1 },
  },
  {
    name: 'an empty 500',
    script: [{ status: 500 }],
    call: post,
    expect: { error: { name: 'ApiError', status: 500, message: /no message/ }, requests: 1 },
  },
  {
    name: 'an error that nests without end',
    script: [{ status: 400, text: '['.repeat(50_000) + ']'.repeat(50_000) }],
    call: show,
    expect: { error: { name: 'ApiError', status: 400 }, requests: 1 },
  },
  {
    name: 'a success that nests without end',
    script: [{ text: `{"secrets":${'['.repeat(50_000)}${']'.repeat(50_000)}}` }],
    call: async (context) => Object.keys(await csms(context).listSecrets()),
    expect: { value: ['secrets'], requests: 1 },
  },
  {
    name: 'success: JSON, gzipped',
    script: [{ gzip: 'good', json: { secrets: [] } }],
    call: get,
    expect: { value: { secrets: [] }, requests: 1 },
  },
  {
    name: 'success: an integer beyond 2^53 arrives as its digits',
    script: [
      { text: '{"a":9007199254740993,"b":[-9007199254740993],"c":"9007199254740993","d":9007199254740991,"e":1.5}' },
    ],
    call: get,
    expect: {
      value: { a: '9007199254740993', b: ['-9007199254740993'], c: '9007199254740993', d: 9007199254740991, e: 1.5 },
      requests: 1,
    },
  },
  {
    name: 'success: 204 where JSON is usual',
    script: [{ status: 204 }],
    call: get,
    expect: { value: undefined, requests: 1 },
  },
  {
    name: 'success: an empty 200 where nothing is promised',
    script: [{}],
    call: (context) => csms(context).deleteSecret({ secret_name: 'db' }),
    expect: { value: undefined, requests: 1 },
  },
  {
    name: 'batch: success is false',
    script: [{ json: { code: '00000000', message: '', request_id: 'r1', success: false, data: {} } }],
    call: (context) => secmaster(context).createDataobjectRelation({ ...relation, body: { ids: ['a'] } }),
    expect: {
      error: { name: 'PartialFailureError', status: 200, requestId: 'r1', succeeded: [], failed: [] },
      guards: ['isApiError', 'isPartialFailure'],
      requests: 1,
    },
  },
  {
    name: 'batch: some ids failed, as a value',
    script: [
      { json: { code: '00000000', message: '', success: true, data: { success_ids: ['a'], error_ids: ['b'] } } },
    ],
    call: (context) =>
      secmaster(context)
        .createDataobjectRelation({ ...relation, body: { ids: ['a', 'b'] } })
        .result(),
    expect: {
      value: { ok: false, error: { name: 'PartialFailureError', succeeded: ['a'], failed: ['b'], attempts: 1 } },
      requests: 1,
    },
  },
];

/** A 2xx that cannot be read is never a success, and never quoted: it may be the secret that was asked for. */
const unreadable = table<[step: Step, message: RegExp]>(
  [
    ['empty', {}, /empty/],
    ['a page of HTML', page('Sign in'), /Sign in/],
    ['a plain text', { text: planted.answered }, /not .*JSON/],
    ['a text in JSON', { json: planted.answered }, /JSON/],
    ['null', { text: 'null' }, /JSON/],
    ['JSON that breaks off in a text', { text: `{"version":{"secret_string":"${planted.answered}` }, /secret_string/],
    [
      'JSON that breaks off after a text',
      { text: `{"version":{"secret_string":"${planted.answered}",` },
      /secret_string/,
    ],
    ['JSON that breaks off in an escape', { text: `{"secret_string":"${planted.answered}\\` }, /secret_string/],
    ['JSON with a bad escape', { text: `{"secret_string":"\\q${planted.answered}"}` }, /secret_string/],
    ['JSON with single quotes', { text: `{'secret_string':'${planted.answered}'}` }, /JSON/],
    ['JSON without quotes', { text: `{secret_string:${planted.answered}}` }, /JSON/],
    ['a list that breaks off', { text: `["${planted.answered}","${planted.answered}` }, /JSON/],
    ['two values', { text: `{"secret_string":"${planted.answered}"}{}` }, /JSON/],
  ],
  (step, message) => ({
    script: [{ ...step, headers: { ...step.headers, 'x-request-id': 'r1' } }],
    call: (context) => csms(context).showSecretVersion({ secret_name: 'db', version_id: 'latest' }),
    expect: {
      error: { name: 'ResponseError', status: 200, requestId: 'r1', message, attempts: 1 },
      guards: [],
      requests: 1,
    },
  }),
).map((one) => ({ ...one, name: `unreadable: ${one.name}` }));

const all = '{body} {headers} {canonical}';

/** Services, gateways and proxies repeat what they were sent, in every envelope that there is. */
const echoes = table<[step: Step, error?: object]>(
  [
    ['{code, message}', { status: 400, json: { code: 'X.1', message: all } }],
    ['{error_code, error_msg}', { status: 400, json: { error_code: 'X.1', error_msg: all } }],
    ['details', { status: 400, json: { error_code: 'X.1', error_msg: 'said', error_details: all, request_id: 'r' } }],
    [
      'the gateway',
      { status: 401, json: { error_msg: `verify aksk signature fail: {canonical}`, error_code: 'APIGW.0301' } },
    ],
    ['keystone', { status: 400, json: { error: { code: 400, message: all, title: 'Bad' } } }],
    ['nested {error_code, error_msg}', { status: 500, json: { error: { error_code: 'X.1', error_msg: all } } }],
    [
      'an authorization message',
      { status: 403, json: { error_code: 'X.1', error_msg: 'no', encoded_authorization_message: all } },
    ],
    ['an unknown one', { status: 400, json: { a: { b: [all, { c: all }] } } }],
    ['a list', { status: 400, json: [all, all] }],
    ['a text in JSON', { status: 400, json: all }],
    ['plain text', { status: 502, text: all }],
    ['a page of HTML', { ...page(all), status: 502 }],
    ['a page of HTML, escaped', { ...page('{html:body}'), status: 502 }],
    ['JSON that breaks off', { status: 500, text: '{"error_msg":"{body} {canonical}' }],
    [
      'a code and a request id',
      { status: 400, json: { error_code: '{canonical}', error_msg: 'x', request_id: '{canonical}' } },
    ],
    ['the header of a request id', { status: 400, headers: { 'x-request-id': '{canonical}' }, json: { code: 'X.1' } }],
    [
      'a body that was taken for a form',
      { status: 400, json: { code: 'X.1', form: { [JSON.stringify(secret)]: '' } } },
    ],
    [
      'a message cut short',
      { status: 400, json: { code: 'X.1', message: `value: ${planted.secretString.slice(0, 40)}…` } },
    ],
    ['one cookie of several', { status: 400, json: { code: 'X.1', message: `session ${planted.cookie} is over` } }],
    [
      'cookies that are set',
      { status: 400, headers: { 'set-cookie': `session=${planted.answered}` }, json: { code: 'X.1' } },
    ],
    ['a redirect', { status: 302, headers: { location: '{elsewhere}/{canonical}' } }],
    ['a success that is HTML', page(all), { name: 'ResponseError' }],
    ['a success that breaks off', { text: '{"secret":"{body} {headers}' }, { name: 'ResponseError' }],
  ],
  (step, error = { name: 'ApiError' }) => ({
    script: [step],
    call: (context) =>
      csms(context).createSecret({ body: secret }, { headers: { cookie: `session=${planted.cookie}; a=1` } }),
    expect: { error: { status: step.status ?? 200, ...error }, requests: 1 },
  }),
).map((one) => ({ ...one, name: `echo: ${one.name}` }));

const said = { error_msg: `"{body}" {headers}`, error_code: 'X.1' };
const otherSecrets: BatteryCase[] = [
  {
    name: 'echo: says that something was taken out, and leaves the rest',
    script: [{ status: 400, json: { code: 'X.1', message: `bad value ${planted.configPassword} for "password"` } }],
    call: (context) => secmaster(context).createConnection({ body: connection }),
    expect: { error: { message: /bad value \[redacted\] for "password"/ }, requests: 1 },
  },
  {
    name: 'echo: a token',
    script: [{ status: 403, json: said }],
    call: (context) => post(context, { credentials: { token: planted.token } }),
    expect: { error: { name: 'ApiError', code: 'X.1' }, requests: 1 },
  },
  {
    name: 'echo: the config of a connection, as a field',
    script: [{ status: 400, json: { code: 'X.1', message: 'said', asset: { config, name: 'siem' } } }],
    call: (context) => secmaster(context).createConnection({ body: connection }),
    expect: { error: { body: { asset: { config: '[redacted]', name: 'siem' } } }, requests: 1 },
  },
  {
    name: 'echo: a secret that only the service knows, in the field of one',
    script: [{ status: 409, json: { code: 'X.1', message: 'said', current: { secret_string: planted.answered } } }],
    call: post,
    expect: { error: { body: { current: { secret_string: '[redacted]' } } }, requests: 1 },
  },
  {
    name: 'echo: ids of a batch',
    script: [
      { json: { message: '{headers}', success: false, data: { success_ids: [], error_ids: [planted.securityToken] } } },
    ],
    call: (context) => secmaster(context).createDataobjectRelation({ ...relation, body: { ids: ['a'] } }),
    expect: { error: { name: 'PartialFailureError' }, requests: 1 },
  },
  {
    name: 'echo: the secret access key itself',
    script: [{ status: 401, json: { error_code: 'APIGW.0301', error_msg: `not ${accessKey.secretAccessKey}` } }],
    call: post,
    expect: { error: { name: 'ApiError', message: /not \[redacted\]/ }, requests: 1 },
  },
];

export const answers: readonly BatteryCase[] = [
  ...envelopes,
  ...kinds,
  ...ill,
  ...unreadable,
  ...echoes,
  ...otherSecrets,
];
