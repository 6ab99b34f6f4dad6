import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { type Envelope, readEnvelope } from '../../src/envelope.ts';
import * as first from '../../src/errors.ts';
import * as guards from '../../src/guards.ts';

describe('readEnvelope', () => {
  const auth = 'encoded-text';
  it.each<[string, unknown, Envelope]>([
    [
      'code, message (SecMaster)',
      { code: 'SecMaster.20040001', message: 'Parameter error.' },
      { code: 'SecMaster.20040001', message: 'Parameter error.' },
    ],
    [
      'error_code, error_msg (CSMS)',
      { error_code: 'CSMS.0106', error_msg: 'text' },
      { code: 'CSMS.0106', message: 'text' },
    ],
    [
      'with error_details and request_id (ROMA Connect)',
      { error_code: 'ROMA.00000101', error_msg: 'text', error_details: 'more', request_id: '13760c1f' },
      { code: 'ROMA.00000101', message: 'text', details: 'more', requestId: '13760c1f' },
    ],
    [
      'with a suggestion (ROMA Connect, ae-ad-1)',
      { error_code: 'ROMA.1', error_msg: 'text', error_details: 'more', request_id: 'r', suggestion: 'do' },
      { code: 'ROMA.1', message: 'text', details: 'more', requestId: 'r' },
    ],
    [
      'the gateway',
      {
        error_msg: 'Incorrect IAM authentication information: verify aksk signature fail',
        error_code: 'APIGW.0301',
        request_id: '0123456789abcdef0123456789abcdef',
      },
      {
        code: 'APIGW.0301',
        message: 'Incorrect IAM authentication information: verify aksk signature fail',
        requestId: '0123456789abcdef0123456789abcdef',
      },
    ],
    [
      'Keystone, with a number',
      { error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' } },
      { code: '401', message: 'The username or password is wrong.' },
    ],
    [
      'IAM, flat',
      { error_msg: 'Request body is invalid.', error_code: 'IAM.0011' },
      { code: 'IAM.0011', message: 'Request body is invalid.' },
    ],
    ['nested (KMS)', { error: { error_code: 'KMS.0101', error_msg: 'text' } }, { code: 'KMS.0101', message: 'text' }],
    [
      'an authorization message',
      { error_code: 'XXX.0001', error_msg: 'text', encoded_authorization_message: auth },
      { code: 'XXX.0001', message: 'text', encodedAuthorizationMessage: auth },
    ],
    [
      'an authorization message, nested',
      { error: { code: 'XXX.0001', message: 'text', encoded_authorization_message: auth } },
      { code: 'XXX.0001', message: 'text', encodedAuthorizationMessage: auth },
    ],
    [
      'an authorization message beside',
      { error: { code: 'XXX.0001', message: 'text' }, encoded_authorization_message: auth },
      { code: 'XXX.0001', message: 'text', encodedAuthorizationMessage: auth },
    ],
    [
      'a partial success',
      { code: '00000000', message: '', request_id: 'r', success: true, data: { success_ids: ['1'], error_ids: [] } },
      { code: '00000000', requestId: 'r' },
    ],
    ['not JSON', 'invalid json data', {}],
    ['HTML', '<html></html>', {}],
  ])('reads %s', (_, body, expected) => {
    expect(readEnvelope(body)).toEqual(expected);
  });

  it.each<[string, unknown, Envelope]>([
    ['undefined', undefined, {}],
    ['null', null, {}],
    ['a number', 7, {}],
    ['a boolean', true, {}],
    ['an empty list', [], {}],
    ['a list of envelopes', [{ code: 'a', message: 'b' }], { code: 'a', message: 'b' }],
    ['an empty object', {}, {}],
    ['null for every field', { error_code: null, error_msg: null, code: null, message: null, error: null }, {}],
    ['objects for code and message', { code: { a: 1 }, message: ['b'], request_id: true }, {}],
    ['an error that is a text', { error: 'no' }, { message: 'no' }],
    ['an error that is a list', { error: ['no'] }, {}],
    ['an unknown nesting', { failure: { code: 'a', message: 'b' } }, { code: 'a', message: 'b' }],
    ['other names', { errorCode: 'a', errorMessage: 'b', requestId: 'r' }, { code: 'a', message: 'b', requestId: 'r' }],
    ['two levels of error', { error: { error: { code: 'a', message: 'b' } } }, { code: 'a', message: 'b' }],
    ['a code that is 0', { code: 0 }, { code: '0' }],
    [
      'an empty error_code beside a code',
      { error_code: '', code: 'a', error_msg: '', message: 'b' },
      { code: 'a', message: 'b' },
    ],
    ['both namings', { error_code: 'a', code: 'x', error_msg: 'b', message: 'y' }, { code: 'a', message: 'b' }],
    ['msg', { code: 'a', msg: 'b' }, { code: 'a', message: 'b' }],
    [
      'the request id outside and the rest inside',
      { error: { code: 'a', message: 'b', request_id: 'inner' }, request_id: 'outer' },
      { code: 'a', message: 'b', requestId: 'outer' },
    ],
    [
      'a nested message for its own code',
      { code: 'a', error: { code: 'x', message: 'y' } },
      { code: 'a', message: 'y' },
    ],
    ['data beside a message', { message: 'b', data: { code: '0', message: 'y' } }, { message: 'b' }],
    ['no prototype', Object.assign(Object.create(null) as object, { code: 'a' }), { code: 'a' }],
  ])('survives %s', (_, body, expected) => {
    expect(readEnvelope(body)).toEqual(expected);
  });
});

it('readEnvelope survives an error in an error, however deep', () => {
  const deep = JSON.parse(`${'{"error":'.repeat(50_000)}{}${'}'.repeat(50_000)}`) as unknown;
  expect(readEnvelope(deep)).toEqual({});
});

/** One error of each class. */
function oneOfEach(errors: typeof first): Record<string, Error> {
  const refused = { operation: 'deleteSecret', status: 400, body: { error_code: 'CSMS.0101', error_msg: 'text' } };
  return {
    api: new errors.ApiError(refused),
    missing: new errors.ApiError({ ...refused, status: 404 }),
    unknown: new errors.ApiError({ ...refused, status: 401 }),
    forbidden: new errors.ApiError({ ...refused, status: 403 }),
    conflict: new errors.ApiError({ ...refused, status: 409 }),
    throttled: new errors.ApiError({ ...refused, status: 429 }),
    fault: new errors.ApiError({ ...refused, status: 503 }),
    partial: new errors.PartialFailureError({ ...refused, status: 200 }, ['1'], ['2']),
    response: new errors.ResponseError('text', { status: 200 }),
    connection: new errors.ConnectionError('text'),
    timeout: new errors.TimeoutError('text'),
    job: new errors.JobFailedError('text', { status: 'FAILED' }),
    credentials: new errors.CredentialsError('text'),
    config: new errors.ConfigError('text'),
  };
}

describe('guards', () => {
  const table: [keyof typeof guards, string[]][] = [
    ['isHuaweiCloudError', Object.keys(oneOfEach(first))],
    ['isApiError', ['api', 'missing', 'unknown', 'forbidden', 'conflict', 'throttled', 'fault', 'partial']],
    ['isNotFound', ['missing']],
    ['isUnauthenticated', ['unknown']],
    ['isPermissionDenied', ['forbidden']],
    ['isConflict', ['conflict']],
    ['isThrottled', ['throttled']],
    ['isRetryable', ['throttled', 'fault', 'connection', 'timeout']],
    ['isPartialFailure', ['partial']],
    ['isConnectionError', ['connection', 'timeout']],
  ];

  it.each(table)('%s takes the right ones', (guard, right) => {
    const taken = Object.entries(oneOfEach(first)).filter(([, error]) => guards[guard](error));
    expect(taken.map(([kind]) => kind)).toEqual(right);
  });

  it.each(table)('%s takes the right ones of another copy of the package', async (guard, right) => {
    vi.resetModules();
    const second = await import('../../src/errors.ts');
    const secondGuards = await import('../../src/guards.ts');
    expect(second.ApiError).not.toBe(first.ApiError);
    const errors = Object.entries(oneOfEach(second));
    expect(errors.filter(([, error]) => guards[guard](error)).map(([kind]) => kind)).toEqual(right);
    expect(errors.some(([, error]) => error instanceof first.HuaweiCloudError)).toBe(false);
    const own = Object.entries(oneOfEach(first));
    expect(own.filter(([, error]) => secondGuards[guard](error)).map(([kind]) => kind)).toEqual(right);
  });

  it.each(table)('%s takes nothing else', (guard) => {
    const others = [undefined, null, 0, '', 'api', true, {}, [], () => 0, new Error('text'), new TypeError('text')];
    const lookalike = { name: 'ApiError', status: 404, code: 'a', kind: 'notFound' };
    for (const other of [...others, lookalike]) expect(guards[guard](other)).toBe(false);
  });

  it.each<[string, number, string, string[] | undefined, boolean]>([
    ['a 404', 404, 'CSMS.9999', undefined, true],
    ['a code that means it, with 400', 400, 'CSMS.0106', ['CSMS.0106'], true],
    ['a code that means it, with 500', 500, 'CSMS.0005', ['CSMS.0106', 'CSMS.0005'], true],
    ['another code', 400, 'CSMS.0101', ['CSMS.0106'], false],
    ['that code on another operation', 400, 'CSMS.0106', undefined, false],
  ])('isNotFound on %s', (_, status, code, notFound, expected) => {
    const error = new first.ApiError({ status, body: { error_code: code }, notFound });
    expect(guards.isNotFound(error)).toBe(expected);
  });

  it('go by what the spec says of a code before the status', () => {
    const known: first.KnownErrors = {
      'CSMS.0301': { kind: 'unauthenticated', hint: 'Get a new token.' },
      'SecMaster.20010001': { kind: 'notFound' },
    };
    const token = new first.ApiError({ status: 400, body: { error_code: 'CSMS.0301' }, known });
    expect(guards.isUnauthenticated(token)).toBe(true);
    expect(token.hint).toBe('Get a new token.');
    const workspace = new first.ApiError({ status: 403, body: { code: 'SecMaster.20010001' }, known });
    expect(guards.isNotFound(workspace)).toBe(true);
    expect(guards.isPermissionDenied(workspace)).toBe(false);
    const odd = new first.ApiError({ status: 500, body: { code: 'constructor' }, known });
    expect(guards.isRetryable(odd)).toBe(true);
    expect(odd.hint).toBeUndefined();
  });

  it('isRetryable is not for a fault that only says "does not exist"', () => {
    const body = { code: 'SecMaster.00041004' };
    expect(guards.isRetryable(new first.ApiError({ status: 500, body }))).toBe(true);
    const missing = new first.ApiError({ status: 500, body, notFound: ['SecMaster.00041004'] });
    expect(guards.isRetryable(missing)).toBe(false);
  });

  it('isNotFound without a code', () => {
    expect(guards.isNotFound(new first.ApiError({ status: 400, body: undefined, notFound: ['a'] }))).toBe(false);
    expect(guards.isNotFound(new first.ApiError({ status: 404, body: undefined }))).toBe(true);
  });
});

describe('ApiError', () => {
  const body = { error_code: 'CSMS.0101', error_msg: 'text', secret: 'PLANTED' };
  const error = new first.ApiError({ operation: 'deleteSecret', status: 400, body, requestId: 'r' });

  it('says operation, message, status, code and request id', () => {
    expect(error.message).toBe('deleteSecret: text (status 400, CSMS.0101, request r)');
  });

  it('holds the body where no print shows it', () => {
    expect(error.body).toBe(body);
    expect(Object.keys(error)).not.toContain('body');
    const hidden = inspect(error, { showHidden: true, depth: null });
    for (const text of [
      inspect(error),
      hidden,
      JSON.stringify(error),
      JSON.stringify(Object.entries(error)),
      error.stack,
    ]) {
      expect(text).not.toContain('PLANTED');
    }
  });

  it('prints the facts, and no field that is not known', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ApiError',
      message: error.message,
      operation: 'deleteSecret',
      code: 'CSMS.0101',
      status: 400,
      requestId: 'r',
    });
    expect(inspect(new first.ApiError({ status: 500, body: undefined }))).not.toContain('undefined');
  });

  it.each([
    [{ body: undefined }, 'request: no message (status 502)'],
    [{ body: { code: 'a' } }, 'request: no message (status 502, a)'],
    [{ body: '<h1>Bad</h1>', snippet: 'Bad' }, 'request: Bad (status 502)'],
    [{ body: { message: 'text' }, snippet: 'Bad' }, 'request: text (status 502)'],
    [{ body: { message: 'text' }, attempts: 1 }, 'request: text (status 502)'],
    [{ body: { message: 'text' }, attempts: 3 }, 'request: text (status 502, 3 attempts)'],
  ])('of %j says what there is to say', (details, message) => {
    expect(new first.ApiError<unknown>({ status: 502, ...details }).message).toBe(message);
  });

  it('of a batch says how many', () => {
    const partial = new first.PartialFailureError({ status: 200, body: { message: 'text' } }, ['1', '2'], ['3']);
    expect(partial.message).toBe('request: 1 failed, 2 succeeded: text (status 200)');
    expect(partial).toMatchObject({ name: 'PartialFailureError', succeeded: ['1', '2'], failed: ['3'] });
  });
});

it.each(Object.entries(oneOfEach(first)))('%s: an Error with its class as its name', (_, error) => {
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(first.HuaweiCloudError);
  expect(error.name).toBe(error.constructor.name);
  expect(error.stack).toContain(error.message);
});
