/** Whatever answers: a call gives a value or one of the package's own errors, and the questions about it have answers. */
import fc from 'fast-check';
import {
  type ApiError,
  type ClientOptions,
  createRawClient,
  fromPassword,
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
} from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { createIamClient } from 'huaweicloud-openapi/iam';
import { createRomaClient } from 'huaweicloud-openapi/roma';
import { createSecMasterClient } from 'huaweicloud-openapi/secmaster';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readEnvelope } from '../../src/envelope.ts';
import { answer, answerJson, json, status, text } from './arbitraries.ts';

const GUARDS = {
  isHuaweiCloudError,
  isApiError,
  isPartialFailure,
  isNotFound,
  isThrottled,
  isUnauthenticated,
  isPermissionDenied,
  isConflict,
  isRetryable,
  isConnectionError,
};

const link = { dataclass_type: 'alerts', data_object_id: 'a', related_dataclass_type: 'incidents' };

/** One operation of each way to read an answer, and what else reads one. */
const CALLS: [string, (options: ClientOptions) => Promise<unknown>][] = [
  ['JSON', (o) => createCsmsClient(o).showSecret({ secret_name: 's' })],
  ['nothing', (o) => createCsmsClient(o).deleteSecret({ secret_name: 's' })],
  ['bytes', (o) => createRomaClient({ ...o, instanceId: 'i' }).downloadAssetArchive({ archive_id: 'a' })],
  [
    'a batch',
    (o) => createSecMasterClient({ ...o, workspaceId: 'w' }).createDataobjectRelation({ ...link, body: { ids: [] } }),
  ],
  ['codes that are numbers', (o) => createIamClient(o).keystoneListProjects()],
  ['the lookup of a project', (o) => createCsmsClient({ ...o, projectId: undefined }).listSecrets()],
  ['a token', (o) => createCsmsClient({ ...o, credentials: signIn(o) }).listSecrets()],
  ['the path-typed door', (o) => createRawClient<Paths>('csms', o).GET('/v1/any')],
];

interface Paths {
  '/v1/any': { get: { responses: { 200: { content: { 'application/json': unknown } } } } };
}

function signIn({ fetch }: ClientOptions): NonNullable<ClientOptions['credentials']> {
  const scope = { project: { name: 'ap-southeast-1' } };
  return fromPassword({ user: 'u', domain: 'd', password: 'the password', scope, fetch });
}

/** For what is asked of each of the calls. */
const few = { numRuns: 30 };

const options: ClientOptions = {
  region: 'ap-southeast-1',
  projectId: 'p',
  credentials: { accessKeyId: 'AKPROPERTY', secretAccessKey: 'sk-property' },
  retry: { maxAttempts: 1 },
};

/** How a call ends that is given this answer, or for whom `fetch` ends so. */
async function endOf(
  call: (options: ClientOptions) => Promise<unknown>,
  fetch: () => Promise<Response>,
  more: ClientOptions = {},
): Promise<unknown> {
  return await call({ ...options, fetch, ...more }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** What has to be true of every error: its parts are what their types say. */
function expectSound(error: unknown, expectedStatus?: number): void {
  if (error === undefined) return;
  // The thing itself is shown when it is none of ours.
  expect(isHuaweiCloudError(error) ? undefined : error).toBeUndefined();
  const { message, name, code, requestId, details, hint, attempts, body } = error as ApiError;
  for (const said of [message, name]) expect(said).toBeTypeOf('string');
  for (const said of [code, requestId, details, hint]) if (said !== undefined) expect(said).toBeTypeOf('string');
  if (attempts !== undefined) expect(attempts).toBeGreaterThan(0);
  for (const guard of Object.values(GUARDS)) expect(guard(error)).toBeTypeOf('boolean');
  if (isApiError(error)) {
    expect(error.status).toBe(expectedStatus ?? error.status);
    expect(error.status >= 200 && error.status < 300).toBe(isPartialFailure(error));
    expect(() => JSON.stringify(error)).not.toThrow();
    expect(() => body).not.toThrow();
  }
  if (isPartialFailure(error)) {
    for (const id of [...error.succeeded, ...error.failed]) expect(id).toBeTypeOf('string');
  }
}

// Sign-ins are repeated after a pause; at random, which may as well be nothing.
beforeAll(() => void vi.spyOn(Math, 'random').mockReturnValue(0));

describe.each(CALLS)('a call that reads %s', (_, call) => {
  const headers = fc.record(
    {
      'x-request-id': fc.constant('r'),
      'x-subject-token': fc.constant('t'),
      date: fc.constantFrom('', 'soon', new Date(0).toUTCString()),
      location: fc.constantFrom('', '//', 'https://elsewhere.example/x'),
    },
    { requiredKeys: [] },
  );

  it('survives any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(answerJson, status, headers, async (body, code, with_) => {
        const error = await endOf(call, () => Promise.resolve(answer(code, JSON.stringify(body), with_)));
        expectSound(error, code);
      }),
      { numRuns: 100 },
    );
  });

  it('survives any text and any bytes', async () => {
    const some = fc.oneof(
      text,
      fc.uint8Array(),
      text.map((said) => `{"a":"${said}`),
      text.map((said) => `<${said}>`),
    );
    await fc.assert(
      fc.asyncProperty(some, status, headers, async (body, code, with_) => {
        expectSound(await endOf(call, () => Promise.resolve(answer(code, body, with_))), code);
      }),
      few,
    );
  });

  it.each([200, 400, 401, 500])('survives JSON that is deeper than the stack, with %i', async (code) => {
    const deep = `${'{"error":'.repeat(20_000)}[]${'}'.repeat(20_000)}`;
    const deeper = `{"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    for (const body of [deep, deeper]) expectSound(await endOf(call, () => Promise.resolve(answer(code, body))), code);
  });

  it('survives whatever fetch throws', async () => {
    await fc.assert(
      fc.asyncProperty(thrown, async (error) => {
        // The reason is anything on purpose.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        expectSound(await endOf(call, () => Promise.reject(error)));
      }),
      few,
    );
  });

  it('survives whatever a provider of credentials throws or gives', async () => {
    const ok = (): Promise<Response> => Promise.resolve(answer(200, '{}'));
    await fc.assert(
      fc.asyncProperty(thrown, async (value) => {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        expectSound(await endOf(call, ok, { credentials: () => Promise.reject(value) }));
        expectSound(await endOf(call, ok, { credentials: () => Promise.resolve(value as never) }));
      }),
      few,
    );
  });
});

/** Errors with parts of any type, and what is none. */
const thrown: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
  fc
    .record(
      { message: fc.anything(), code: fc.anything(), stack: fc.anything(), name: fc.anything(), cause: fc.anything() },
      { requiredKeys: [] },
    )
    .map((parts) => {
      const error = new TypeError('fetch failed');
      // It is made when it is first read, by code of the test runner that wants a message to be a text.
      expect(error.stack).toBeTypeOf('string');
      return Object.assign(error, parts);
    }),
);

describe('readEnvelope', () => {
  it('never throws, and finds texts or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.jsonValue(), fc.anything({ withNullPrototype: true })), (body) => {
        for (const part of Object.values(readEnvelope(body))) expect(part).toBeTypeOf('string');
      }),
      { numRuns: 1000 },
    );
  });

  it('finds code and message whatever stands beside them', () => {
    const pair = fc.constantFrom(['error_code', 'error_msg'], ['code', 'message'], ['errorCode', 'errorMessage']);
    const known = /^(error_?)?(code|msg|message|description)$/i;
    const noise = fc.dictionary(text, json).map((fields) => {
      return Object.fromEntries(Object.entries(fields).filter(([name]) => !known.test(name) && name !== 'error'));
    });
    fc.assert(
      fc.property(pair, text, text, noise, fc.boolean(), ([code = '', message = ''], c, m, beside, inside) => {
        fc.pre(c !== '' && m !== '');
        const envelope = { ...beside, [code]: c, [message]: m };
        expect(readEnvelope(inside ? { error: envelope } : envelope)).toMatchObject({ code: c, message: m });
      }),
    );
  });
});

describe('the guards', () => {
  it('answer for any value at all, and take nothing that is not ours', () => {
    const anything = fc.anything({
      ...{ withBigInt: true, withBoxedValues: true, withDate: true, withMap: true, withSet: true },
      ...{ withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true },
    });
    fc.assert(
      fc.property(fc.oneof(anything, thrown), (value) => {
        for (const guard of Object.values(GUARDS)) expect(guard(value)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
