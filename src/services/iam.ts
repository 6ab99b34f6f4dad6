/** IAM: sign-in, temporary access keys, the account, its projects, and the regions. */
import type { IamOperations } from '../../generated/iam/operations.ts';
import { routes } from '../../generated/iam/routes.ts';
import { iamErrors as errors } from '../../generated/error-codes.ts';
import { createServiceClient } from '../client.ts';
import type { ClientOptions } from '../options.ts';

export type * from '../../generated/iam/operations.ts';
export type { components, paths } from '../../generated/iam/schema.ts';

/**
 * Makes a client of IAM (Identity and Access Management). To sign in other clients, use {@link fromPassword} or
 * {@link fromAgency}, which keep their tokens and renew them.
 *
 * @throws {@link ConfigError} or {@link CredentialsError} for options that cannot be.
 * @example
 * const iam = createIamClient({ region: 'ap-southeast-1' });
 * const { projects } = await iam.keystoneListProjects({ query: { name: 'ap-southeast-1' } });
 */
export function createIamClient(options: ClientOptions = {}): IamOperations {
  return createServiceClient<IamOperations>({ id: 'iam', routes, errors }, options);
}
