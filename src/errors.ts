/** The error family: one class for each kind of failure. */
import { readEnvelope } from './envelope.ts';

// Registered globally, so that two copies of the package recognise each other's errors.
const brand: unique symbol = Symbol.for('huaweicloud-openapi.error');

/** What an error code means for whoever has to act on it. */
export type ErrorKind = 'unauthenticated' | 'forbidden' | 'notFound' | 'conflict' | 'throttled';

/** What the spec says of a service's codes: their kind, where the status does not tell it, and what to do about them. */
export type KnownErrors = Readonly<Record<string, { readonly kind?: ErrorKind; readonly hint?: string }>>;

/** What every error may know. */
export interface ErrorDetails {
  readonly operation?: string | undefined;
  readonly code?: string | undefined;
  readonly cause?: unknown;
  readonly hint?: string | undefined;
  /** How often the request was sent. */
  readonly attempts?: number | undefined;
}

/** The base of everything this package throws, except the reason of a caller's own `AbortSignal`. */
export abstract class HuaweiCloudError extends Error {
  /** The operation that failed, such as `deleteSecret`. `undefined` where none was under way. */
  declare readonly operation: string | undefined;
  /** The service's error code, or the system's for a lost connection (`ECONNREFUSED`). */
  // Not plain string: that would swallow the known codes of an ApiError in a union with it.
  declare readonly code: (string & {}) | undefined;
  /** What to do about it, where that is known: a key that has expired, a clock that is wrong, a missing permission. */
  declare readonly hint: string | undefined;
  /** How often the request was sent. `undefined` where nothing was sent. */
  declare readonly attempts: number | undefined;
  abstract get [brand](): string;

  constructor(message: string, { operation, code, cause, hint, attempts }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    setKnown(this, { operation, code, hint, attempts });
  }

  /** What `JSON.stringify` writes: the message too, which it would leave out of an error. */
  toJSON(): object {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }
}

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails<Body = unknown> extends CodeMeanings {
  readonly status: number;
  readonly body: Body;
  readonly operation?: string | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  /** Said where the body says nothing: the beginning of a page of HTML. */
  readonly snippet?: string | undefined;
  /** What to do about it; without one, what the spec says of the code. */
  readonly hint?: string | undefined;
}

/** What the spec says of error codes, to tell what an answer means. */
export interface CodeMeanings {
  /** Codes for "does not exist" on this operation. */
  readonly notFound?: readonly string[] | undefined;
  /** The service's codes. */
  readonly known?: KnownErrors | undefined;
}

const KIND_OF_STATUS: Readonly<Record<number, ErrorKind>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  429: 'throttled',
};

/**
 * The service answered, and the answer says that the call failed: any status outside 2xx,
 * or a 2xx that reports failure ({@link PartialFailureError}).
 */
export class ApiError<Body = unknown, Code extends string = string> extends HuaweiCloudError {
  override readonly name: 'ApiError' | 'PartialFailureError' = 'ApiError';
  override get [brand](): string {
    return 'api';
  }
  declare readonly code: Code | (string & {}) | undefined;
  /** HTTP status of the answer. */
  readonly status: number;
  /** The request's id, from the answer's header or body. Quote it to support. */
  declare readonly requestId: string | undefined;
  /** More words on the failure, where the envelope has them (`error_details`). */
  declare readonly details: string | undefined;
  /** For a refused permission: the encoded reason, which IAM can decode. */
  declare readonly encodedAuthorizationMessage: string | undefined;
  readonly #body: Body;
  /** What the code means, else the status. Not enumerable: the guards are how to ask. */
  protected readonly kind: ErrorKind | undefined;

  constructor(details: ApiErrorDetails<Body>, prefix = '') {
    const { operation, status, attempts, known } = details;
    const read = readEnvelope(details.body);
    const { code } = read;
    const requestId = details.requestId ?? read.requestId;
    const said = read.message ?? (details.snippet || 'no message');
    const facts = [
      `status ${status}`,
      code,
      requestId && `request ${requestId}`,
      attempts !== undefined && attempts > 1 && `${attempts} attempts`,
    ];
    super(`${operation ?? 'request'}: ${prefix}${said} (${facts.filter(Boolean).join(', ')})`, {
      operation,
      code,
      attempts,
      hint: details.hint ?? lookUp(known, code)?.hint,
    });
    this.status = status;
    setKnown(this, {
      requestId,
      details: read.details,
      encodedAuthorizationMessage: read.encodedAuthorizationMessage,
    });
    this.kind = errorKind(status, code, details);
    Object.defineProperty(this, 'kind', { enumerable: false });
    this.#body = details.body;
  }

  /**
   * The answer's body: parsed where it is JSON, otherwise its text. The secrets that the call sent are taken out, should
   * the service have repeated them. It is kept out of what is printed.
   */
  get body(): Body {
    return this.#body;
  }
}

/** What an answer outside 2xx means: its code comes first, since several services answer 400 or 500 to everything. */
export function errorKind(
  status: number,
  code: string | undefined,
  { notFound, known }: CodeMeanings,
): ErrorKind | undefined {
  if (code !== undefined && notFound?.includes(code)) return 'notFound';
  return lookUp(known, code)?.kind ?? KIND_OF_STATUS[status];
}

function lookUp(known: KnownErrors = {}, code = ''): KnownErrors[string] | undefined {
  return Object.hasOwn(known, code) ? known[code] : undefined;
}

/** A batch answered 2xx, but some or all of it failed. The whole answer is in `body`. */
export class PartialFailureError<Body = unknown, Code extends string = string> extends ApiError<Body, Code> {
  override readonly name = 'PartialFailureError';
  override get [brand](): string {
    return 'partial';
  }
  /** Ids of what was done. Empty where the service does not name them. */
  readonly succeeded: readonly string[];
  /** Ids of what was not done. Empty where the service only said that the call failed. */
  readonly failed: readonly string[];

  constructor(details: ApiErrorDetails<Body>, succeeded: readonly string[] | undefined, failed: readonly string[]) {
    super(details, `${failed.length} failed${succeeded ? `, ${succeeded.length} succeeded` : ''}: `);
    this.succeeded = succeeded ?? [];
    this.failed = failed;
  }
}

/** The service answered 2xx with something that can't be read, such as HTML or cut-off JSON. */
export class ResponseError extends HuaweiCloudError {
  override readonly name = 'ResponseError';
  override get [brand](): string {
    return 'response';
  }
  /** HTTP status of the answer. */
  readonly status: number;
  /** The request's id, from the answer's header. */
  declare readonly requestId: string | undefined;

  constructor(message: string, details: ErrorDetails & { status: number; requestId?: string | undefined }) {
    super(message, details);
    this.status = details.status;
    setKnown(this, { requestId: details.requestId });
  }
}

/** No answer arrived: the host was not found, refused, or the connection was lost. `cause` holds the reason. */
export class ConnectionError extends HuaweiCloudError {
  override readonly name: 'ConnectionError' | 'TimeoutError' = 'ConnectionError';
  override get [brand](): string {
    return 'connection';
  }
}

/** No answer arrived in time: see `timeoutMs` and `deadlineMs`. */
export class TimeoutError extends ConnectionError {
  override readonly name = 'TimeoutError';
  override get [brand](): string {
    return 'timeout';
  }
}

/** A job that was waited for ended in failure: see {@link waitFor}. */
export class JobFailedError<Report = unknown> extends HuaweiCloudError {
  override readonly name = 'JobFailedError';
  override get [brand](): string {
    return 'job';
  }
  /** The last report on the job: why it failed, where the service says. */
  readonly report: Report;

  constructor(message: string, report: Report) {
    super(message);
    this.report = report;
  }
}

/** No credentials could be had. */
export class CredentialsError extends HuaweiCloudError {
  override readonly name = 'CredentialsError';
  override get [brand](): string {
    return 'credentials';
  }
}

/** The call or the client is not set up right. Nothing was sent; the message says what to mend. */
export class ConfigError extends HuaweiCloudError {
  override readonly name = 'ConfigError';
  override get [brand](): string {
    return 'config';
  }
}

/** Sets what is known, so that a printed error has no line that says `undefined`. */
function setKnown(error: object, fields: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) Object.assign(error, { [name]: value });
}

/** Statuses of faults that pass. A code that says more, such as "does not exist", comes first. */
export const TRANSIENT_STATUSES: readonly number[] = [500, 502, 503, 504];

/** Which class an error is of, whichever copy of this package it comes from. */
export function classOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null ? (error as { [brand]?: string })[brand] : undefined;
}

/** What the answer behind an error means. */
export function meaningOf(error: ApiError): ErrorKind | undefined {
  return (error as unknown as { kind: ErrorKind | undefined }).kind;
}
