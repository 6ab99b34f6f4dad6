/** CSMS: secrets and their versions. */
import type { CsmsOperations } from '../../generated/csms/operations.ts';
import { routes } from '../../generated/csms/routes.ts';
import { csmsErrors as errors } from '../../generated/error-codes.ts';
import { createServiceClient } from '../client.ts';
import type { ClientOptions } from '../options.ts';

export type * from '../../generated/csms/operations.ts';
export type { components, paths } from '../../generated/csms/schema.ts';

/**
 * Makes a client of CSMS (Cloud Secret Management Service). Nothing is sent until an operation is called.
 *
 * @throws {@link ConfigError} or {@link CredentialsError} for options that cannot be.
 * @example
 * const csms = createCsmsClient({ region: 'ap-southeast-1' });
 * await csms.createSecret({ body: { name: 'db-password', secret_string: password } });
 */
export function createCsmsClient(options: ClientOptions = {}): CsmsOperations {
  return createServiceClient<CsmsOperations>({ id: 'csms', routes, errors }, options);
}
