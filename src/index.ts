/** What all services share: credentials, errors, waiting, and the path-typed door. */
export { type AgencyOptions, fromAgency } from './auth/agency.ts';
export { chain, defaultCredentials } from './auth/chain.ts';
export {
  type AccessKey,
  type Credentials,
  type CredentialsProvider,
  type CredentialsRequest,
  memoize,
  type Token,
} from './auth/credentials.ts';
export { fromEnv } from './auth/env.ts';
export { type FileOptions, fromFile } from './auth/file.ts';
export { fromEcsMetadata, type EcsMetadataOptions } from './auth/metadata.ts';
export { fromPassword, type PasswordOptions } from './auth/password.ts';
export type { ServiceId } from './endpoint.ts';
export {
  ApiError,
  ConfigError,
  ConnectionError,
  CredentialsError,
  HuaweiCloudError,
  JobFailedError,
  PartialFailureError,
  ResponseError,
  TimeoutError,
} from './errors.ts';
export {
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
} from './guards.ts';
export type { CallTrace, Logger } from './events.ts';
export type { RetryOptions } from './http/retry.ts';
export type { Fetch } from './http/send-fetch.ts';
export type { Call, CallOptions, Operation, Result } from './operation.ts';
export type { ClientOptions } from './options.ts';
export { createRawClient } from './raw.ts';
export { waitFor, type WaitOptions } from './wait.ts';
