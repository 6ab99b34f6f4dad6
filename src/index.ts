/** What all services share: credentials, errors, waiting, and the path-typed door. */
export type { AccessKey, Credentials, CredentialsProvider, Token } from './auth/credentials.ts';
export { memoize } from './auth/credentials.ts';
export { fromEnv } from './auth/env.ts';
export { fromPassword, type PasswordOptions } from './auth/password.ts';
export type { ServiceId } from './endpoint.ts';
export {
  ApiError,
  ConfigError,
  ConnectionError,
  CredentialsError,
  HuaweiCloudError,
  isApiError,
  isConnectionError,
  isHuaweiCloudError,
  isNotFound,
  isPartialFailure,
  JobFailedError,
  PartialFailureError,
  ResponseError,
  TimeoutError,
} from './errors.ts';
export type { Fetch } from './http/transport.ts';
export type { Call, CallOptions, Operation, Result } from './operation.ts';
export type { ClientOptions } from './options.ts';
export { createRawClient } from './raw.ts';
export { waitFor, type WaitOptions } from './wait.ts';
