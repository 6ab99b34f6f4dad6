/** Errors: what is read from a body, what the guards say, and what is printed. */
import {
  ApiError,
  ConfigError,
  ConnectionError,
  CredentialsError,
  isApiError,
  isConflict,
  isConnectionError,
  isHuaweiCloudError,
  isNotFound,
  isPartialFailure,
  isPermissionDenied,
  isRetryable,
  isThrottled,
  isUnauthenticated,
  JobFailedError,
  PartialFailureError,
  ResponseError,
  TimeoutError,
} from 'huaweicloud-openapi';
import { type Envelope, readEnvelope } from '../../../src/envelope.ts';
import { type Case, same } from './case.ts';

const ENVELOPES: readonly (readonly [name: string, body: unknown, expected: Envelope])[] = [
  ['SecMaster', { code: 'SecMaster.2', message: 'text' }, { code: 'SecMaster.2', message: 'text' }],
  ['CSMS', { error_code: 'CSMS.0106', error_msg: 'text' }, { code: 'CSMS.0106', message: 'text' }],
  [
    'ROMA Connect',
    { error_code: 'ROMA.1', error_msg: 'text', error_details: 'more', request_id: 'r', suggestion: 'do' },
    { code: 'ROMA.1', message: 'text', details: 'more', requestId: 'r' },
  ],
  [
    'the gateway',
    { error_msg: 'verify aksk signature fail', error_code: 'APIGW.0301', request_id: 'r' },
    { code: 'APIGW.0301', message: 'verify aksk signature fail', requestId: 'r' },
  ],
  ['Keystone', { error: { code: 401, message: 'text', title: 'Unauthorized' } }, { code: '401', message: 'text' }],
  ['IAM', { error_msg: 'text', error_code: 'IAM.0011' }, { code: 'IAM.0011', message: 'text' }],
  ['KMS', { error: { error_code: 'KMS.0101', error_msg: 'text' } }, { code: 'KMS.0101', message: 'text' }],
  [
    'a refused permission',
    { error: { code: 'X.1', message: 'text' }, encoded_authorization_message: 'encoded' },
    { code: 'X.1', message: 'text', encodedAuthorizationMessage: 'encoded' },
  ],
  [
    'a partial success',
    { code: '00000000', message: '', request_id: 'r', success: true, data: { error_ids: [] } },
    { code: '00000000', requestId: 'r' },
  ],
  ['HTML', '<html></html>', {}],
];

const api = (status: number, code = 'X.1') =>
  new ApiError({ status, body: { error_code: code, error_msg: 'text', secret: 'PLANTED' }, notFound: ['X.404'] });

const ERRORS = {
  missing: api(404),
  missingByCode: api(400, 'X.404'),
  unauthenticated: api(401),
  forbidden: api(403),
  conflict: api(409),
  throttled: api(429),
  fault: api(503),
  partial: new PartialFailureError({ status: 200, body: { message: 'text' } }, ['1'], ['2']),
  response: new ResponseError('text', { status: 200 }),
  connection: new ConnectionError('text'),
  timeout: new TimeoutError('text'),
  job: new JobFailedError('text', { status: 'FAILED' }),
  credentials: new CredentialsError('text'),
  config: new ConfigError('text'),
};

type Name = keyof typeof ERRORS;

const ANSWERED: readonly Name[] = [
  'missing',
  'missingByCode',
  'unauthenticated',
  'forbidden',
  'conflict',
  'throttled',
  'fault',
  'partial',
];

const GUARDS: readonly (readonly [guard: (error: unknown) => boolean, taken: readonly Name[]])[] = [
  [isHuaweiCloudError, Object.keys(ERRORS) as Name[]],
  [isApiError, ANSWERED],
  [isNotFound, ['missing', 'missingByCode']],
  [isUnauthenticated, ['unauthenticated']],
  [isPermissionDenied, ['forbidden']],
  [isConflict, ['conflict']],
  [isThrottled, ['throttled']],
  [isRetryable, ['throttled', 'fault', 'connection', 'timeout']],
  [isPartialFailure, ['partial']],
  [isConnectionError, ['connection', 'timeout']],
];

/** Envelopes, guards, and what an error shows of itself. */
export const errors: readonly Case[] = [
  ...ENVELOPES.map(([name, body, expected]) => ({
    name: `envelope: ${name}`,
    run: () => same(readEnvelope(body), expected),
  })),
  ...GUARDS.map(([guard, taken]) => ({
    name: `guard: ${guard.name}`,
    run: () => {
      same(
        Object.entries(ERRORS).flatMap(([name, error]) => (guard(error) ? [name] : [])),
        taken,
      );
      for (const other of [undefined, null, 0, '', {}, new Error('text')]) same(guard(other), false);
    },
  })),
  ...Object.entries(ERRORS).map(([name, error]) => ({
    name: `error: ${name}`,
    run: () => {
      same(error instanceof Error, true);
      same(error.name, error.constructor.name);
      // Some engines have no message in the stack; none may have a body in it.
      same([String(error), error.stack, JSON.stringify(error)].join().includes('PLANTED'), false);
      same((JSON.parse(JSON.stringify(error)) as Error).message, error.message);
    },
  })),
];
