/** The questions to ask of an error. They go by a brand, so that two copies of the package agree. */
import {
  type ApiError,
  classOf,
  type ConnectionError,
  type ErrorKind,
  type HuaweiCloudError,
  meaningOf,
  type PartialFailureError,
  TRANSIENT_STATUSES,
} from './errors.ts';

/** Whether the value was thrown by this package, by whichever copy of it. */
export function isHuaweiCloudError(error: unknown): error is HuaweiCloudError {
  return classOf(error) !== undefined;
}

/** Whether the service answered that the call failed. */
export function isApiError(error: unknown): error is ApiError {
  const found = classOf(error);
  return found === 'api' || found === 'partial';
}

/** Whether a batch was done only in part. */
export function isPartialFailure(error: unknown): error is PartialFailureError {
  return classOf(error) === 'partial';
}

/** Whether the service says that the thing does not exist: a 404, or a code to which the spec gives that meaning. */
export function isNotFound(error: unknown): error is ApiError {
  return isOfKind(error, 'notFound');
}

/** Whether there are too many calls: a 429, or a code to which the spec gives that meaning. */
export function isThrottled(error: unknown): error is ApiError {
  return isOfKind(error, 'throttled');
}

/** Whether the caller was not recognised (a wrong, expired or withdrawn key or token): a 401, or such a code. */
export function isUnauthenticated(error: unknown): error is ApiError {
  return isOfKind(error, 'unauthenticated');
}

/** Whether the caller may not do this: a 403, or such a code. */
export function isPermissionDenied(error: unknown): error is ApiError {
  return isOfKind(error, 'forbidden');
}

/** Whether something stands in the way that exists or is under way already: a 409, or such a code. */
export function isConflict(error: unknown): error is ApiError {
  return isOfKind(error, 'conflict');
}

/**
 * Whether the same call may succeed later: it was throttled, the service or the gateway had a fault, or no answer
 * arrived. The client has tried again by then, where that was safe; whether to repeat a POST is yours to decide.
 */
export function isRetryable(error: unknown): error is ApiError | ConnectionError {
  if (isConnectionError(error)) return true;
  return isThrottled(error) || (isOfKind(error, undefined) && TRANSIENT_STATUSES.includes(error.status));
}

/** Whether there was no answer, in time or at all. */
export function isConnectionError(error: unknown): error is ConnectionError {
  const found = classOf(error);
  return found === 'connection' || found === 'timeout';
}

function isOfKind(error: unknown, kind: ErrorKind | undefined): error is ApiError {
  return isApiError(error) && meaningOf(error) === kind;
}
