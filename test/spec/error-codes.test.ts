/** The tables of error codes: what they say of codes is needed, has one home, and reaches whoever asks an error. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import csms from '../../generated/csms/openapi.json' with { type: 'json' };
import { csmsErrors, iamErrors, romaConnectErrors, secMasterErrors } from '../../generated/error-codes.ts';
import iam from '../../generated/iam/openapi.json' with { type: 'json' };
import roma from '../../generated/roma/openapi.json' with { type: 'json' };
import secmaster from '../../generated/secmaster/openapi.json' with { type: 'json' };
import type { ErrorCodes } from '../../scripts/generate/error-codes.ts';
import { type Document, operationsOf } from '../../scripts/generate/spec.ts';
import { ApiError, type ErrorKind } from '../../src/errors.ts';
import {
  isConflict,
  isNotFound,
  isPermissionDenied,
  isRetryable,
  isThrottled,
  isUnauthenticated,
} from '../../src/guards.ts';

const bundles: Readonly<Record<string, unknown>> = { csms, iam, roma, secmaster };
const known = { csms: csmsErrors, iam: iamErrors, roma: romaConnectErrors, secmaster: secMasterErrors };
const table = (folder: string): ErrorCodes =>
  parse(readFileSync(new URL(`../../spec/${folder}/error-codes.yaml`, import.meta.url), 'utf8')) as ErrorCodes;
const tables = Object.fromEntries(['shared', ...Object.keys(bundles)].map((folder) => [folder, table(folder)]));
const codes = Object.values(tables).flatMap((one) => Object.entries(one));

const guards: Readonly<Record<ErrorKind, (error: unknown) => boolean>> = {
  unauthenticated: isUnauthenticated,
  forbidden: isPermissionDenied,
  notFound: isNotFound,
  conflict: isConflict,
  throttled: isThrottled,
};

describe('a kind', () => {
  const kinds = codes.flatMap(([code, { kind, status }]) => (kind ? [{ code, kind, statuses: [status].flat() }] : []));

  it.each(kinds)('of $code says what its status does not', ({ kind, statuses }) => {
    const without = statuses.map((status) => new ApiError({ status: status ?? 0, body: undefined }));
    expect(without.every(guards[kind])).toBe(false);
  });
});

describe('a hint', () => {
  const hints = codes.flatMap(([code, { hint }]) => (hint === undefined ? [] : [{ code, hint }]));

  it('is there for the codes that people meet, and not for all', () => {
    expect(hints.length).toBeGreaterThan(12);
    expect(hints.length).toBeLessThan(30);
  });

  it.each(hints)('of $code is one or two sentences', ({ hint }) => {
    expect(hint).toMatch(/^[A-Z][^.]+\.( [A-Z][^.]+\.)?$/);
    expect(hint.length).toBeLessThan(200);
  });
});

describe('x-not-found', () => {
  const uses = Object.entries(bundles).flatMap(([service, bundle]) =>
    operationsOf(bundle as Document).flatMap(({ operation }) =>
      (operation['x-not-found'] ?? []).map((code) => ({ service, code, id: operation.operationId })),
    ),
  );

  it.each(uses)('of $service.$id has $code, which is in the table and does not always mean it', ({ service, code }) => {
    expect(tables[service]).toHaveProperty([code]);
    expect(tables[service]?.[code]?.kind).not.toBe('notFound');
  });
});

describe('an error', () => {
  it.each<[keyof typeof known, number, string, ErrorKind | 'none']>([
    ['csms', 400, 'CSMS.0005', 'notFound'],
    ['csms', 400, 'CSMS.0106', 'notFound'],
    ['csms', 400, 'CSMS.0103', 'conflict'],
    ['csms', 400, 'CSMS.0107', 'conflict'],
    ['csms', 403, 'CSMS.0109', 'conflict'],
    ['csms', 400, 'CSMS.0108', 'none'],
    ['csms', 400, 'CSMS.0202', 'none'],
    ['csms', 400, 'CSMS.0301', 'unauthenticated'],
    ['csms', 403, 'CSMS.0302', 'forbidden'],
    ['csms', 401, 'APIGW.0301', 'unauthenticated'],
    ['iam', 429, 'IAM.0012', 'throttled'],
    ['iam', 401, 'IAM.0064', 'forbidden'],
    ['iam', 400, 'IAM.1105', 'unauthenticated'],
    ['iam', 400, 'IAM.1107', 'unauthenticated'],
    ['iam', 400, 'IAM.1108', 'unauthenticated'],
    // The same numbers, but user management's.
    ['iam', 400, '1105', 'none'],
    ['iam', 400, '1107', 'none'],
    ['iam', 400, '1108', 'none'],
    ['iam', 400, '1109', 'conflict'],
    ['roma', 400, 'ROMA.10012', 'conflict'],
    ['roma', 400, '400', 'none'],
    ['secmaster', 400, 'SecMaster.20010001', 'notFound'],
    ['secmaster', 403, 'SecMaster.20010001', 'notFound'],
    ['secmaster', 500, 'SecMaster.00041004', 'notFound'],
    ['secmaster', 400, 'SecMaster.11061004', 'conflict'],
    // These depend on the operation.
    ['secmaster', 400, 'SecMaster.20041002', 'none'],
    ['secmaster', 400, 'SecMaster.20030005', 'none'],
  ])('of %s with %d and %s is %s', (service, status, code, kind) => {
    const error = new ApiError({ status, body: { error_code: code }, known: known[service] });
    const yes = Object.entries(guards).filter(([, guard]) => guard(error));
    expect(yes.map(([name]) => name)).toEqual(kind === 'none' ? [] : [kind]);
  });

  it('that says that a thing is not there passes for no fault, although its status is 500', () => {
    const body = { code: 'SecMaster.00041004' };
    expect(isRetryable(new ApiError({ status: 500, body, known: secMasterErrors }))).toBe(false);
    expect(isRetryable(new ApiError({ status: 500, body }))).toBe(true);
  });

  it.each(Object.entries(known))("of %s knows the gateway's hints", (_, errors) => {
    const error = new ApiError({ status: 401, body: { error_code: 'APIGW.0301' }, known: errors });
    expect(error.hint).toContain('15 minutes');
  });
});
