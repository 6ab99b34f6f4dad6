/** The error family: one class for each kind of failure, and how an error body of any envelope is read. */

// Registered globally, so that two copies of the package recognise each other's errors.
const brand: unique symbol = Symbol.for('huaweicloud-openapi.error');

/** The base of everything this package throws, except the reason of a caller's own `AbortSignal`. */
export abstract class HuaweiCloudError extends Error {
  /** The operation that failed, such as `deleteSecret`. `undefined` where none was under way. */
  declare readonly operation: string | undefined;
  /** The service's error code, or the system's for a lost connection (`ECONNREFUSED`). */
  // Not plain string: that would swallow the known codes of an ApiError in a union with it.
  declare readonly code: (string & {}) | undefined;
  abstract get [brand](): string;

  constructor(
    message: string,
    details: { operation?: string | undefined; code?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    setKnown(this, { operation: details.operation, code: details.code });
  }
}

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails<Body = unknown> {
  readonly status: number;
  readonly body: Body;
  readonly operation?: string | undefined;
  readonly requestId?: string | undefined;
  /** The spec's codes for "does not exist" on this operation. */
  readonly notFound?: readonly string[] | undefined;
}

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
  /** The answer's body: parsed where it is JSON, otherwise its text. Not enumerable, so that it stays out of logs. */
  declare readonly body: Body;
  /** Whether the spec says that this code means "does not exist". */
  protected readonly missing: boolean;

  constructor(details: ApiErrorDetails<Body>, prefix = '') {
    const read = readEnvelope(details.body);
    const requestId = details.requestId ?? read.requestId;
    const said = read.message ?? snippet(details.body);
    const text = `${details.operation ?? 'request'}: ${prefix}${said === '' ? 'no message' : said}`;
    const facts = [`status ${details.status}`, read.code, requestId && `request ${requestId}`]
      .filter(Boolean)
      .join(', ');
    super(`${text} (${facts})`, { operation: details.operation, code: read.code });
    this.status = details.status;
    setKnown(this, {
      requestId,
      details: read.details,
      encodedAuthorizationMessage: read.encodedAuthorizationMessage,
    });
    this.missing =
      details.status === 404 || (read.code !== undefined && details.notFound?.includes(read.code) === true);
    Object.defineProperty(this, 'missing', { enumerable: false });
    Object.defineProperty(this, 'body', { value: details.body, enumerable: false });
  }
}

/** A batch answered 2xx, but some or all of it failed. The whole answer is in `body`. */
export class PartialFailureError<Body = unknown, Code extends string = string> extends ApiError<Body, Code> {
  override readonly name = 'PartialFailureError';
  override get [brand](): string {
    return 'partial';
  }
  /** Ids of what was done. */
  readonly succeeded: readonly string[];
  /** Ids of what was not done. Empty where the service only said that the call failed. */
  readonly failed: readonly string[];

  constructor(details: ApiErrorDetails<Body>, succeeded: readonly string[], failed: readonly string[]) {
    super(details, `${failed.length} failed, ${succeeded.length} succeeded: `);
    this.succeeded = succeeded;
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

  constructor(
    message: string,
    details: { status: number; requestId?: string | undefined; operation?: string | undefined; cause?: unknown },
  ) {
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

function kindOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null ? (error as { [brand]?: string })[brand] : undefined;
}

/** Whether the value was thrown by this package, by whichever copy of it. */
export function isHuaweiCloudError(error: unknown): error is HuaweiCloudError {
  return kindOf(error) !== undefined;
}

/** Whether the service answered that the call failed. */
export function isApiError(error: unknown): error is ApiError {
  const kind = kindOf(error);
  return kind === 'api' || kind === 'partial';
}

/** Whether a batch was done only in part. */
export function isPartialFailure(error: unknown): error is PartialFailureError {
  return kindOf(error) === 'partial';
}

/** Whether the service says that the thing does not exist: a 404, or a code the spec gives that meaning. */
export function isNotFound(error: unknown): error is ApiError {
  return isApiError(error) && (error as unknown as { missing: boolean }).missing;
}

/** Whether there was no answer, in time or at all. */
export function isConnectionError(error: unknown): error is ConnectionError {
  const kind = kindOf(error);
  return kind === 'connection' || kind === 'timeout';
}

/** What an error body says, whichever envelope it comes in. */
export interface Envelope {
  code?: string;
  message?: string;
  requestId?: string;
  details?: string;
  encodedAuthorizationMessage?: string;
}

/**
 * Reads any of the envelopes that the services and the gateway use: `{code, message}`, `{error_code, error_msg}`,
 * `{error: {code, message, title}}`, `{error: {error_code, error_msg}}` and their variants. Never throws.
 */
export function readEnvelope(body: unknown, depth = 0): Envelope {
  // No envelope nests further than once; an endless one must not exhaust the stack.
  if (depth > 3 || typeof body !== 'object' || body === null) return {};
  const fields = body as Record<string, unknown>;
  const text = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = fields[name];
      // Keystone's code is a number; an empty text says nothing.
      if ((typeof value === 'string' && value !== '') || typeof value === 'number') return String(value);
    }
    return undefined;
  };
  const own: Record<keyof Envelope, string | undefined> = {
    code: text('error_code', 'code'),
    message: text('error_msg', 'message', 'msg'),
    requestId: text('request_id'),
    details: text('error_details'),
    encodedAuthorizationMessage: text('encoded_authorization_message'),
  };
  const inner = own.code === undefined && own.message === undefined ? readEnvelope(fields['error'], depth + 1) : {};
  const known = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...inner, ...(Object.fromEntries(known) as Envelope) };
}

/** The beginning of a body that is not JSON, to show what answered. Only for failures: a 2xx body may hold secrets. */
function snippet(body: unknown): string {
  if (typeof body !== 'string') return '';
  const flat = body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length > 120 ? `${flat.slice(0, 120)}…` : flat;
}
