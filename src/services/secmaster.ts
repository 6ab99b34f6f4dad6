/** SecMaster, version 1: security operations. */
import type { SecMasterOperations } from '../../generated/secmaster/operations.ts';
import { routes } from '../../generated/secmaster/routes.ts';
import { secMasterErrors as errors } from '../../generated/error-codes.ts';
import { createServiceClient } from '../client.ts';
import type { ClientOptions } from '../options.ts';

export type * from '../../generated/secmaster/operations.ts';
export type { components, paths } from '../../generated/secmaster/schema.ts';

/** Options of a SecMaster client. */
export interface SecMasterOptions extends ClientOptions {
  /** Workspace that calls go to, unless they name one themselves. */
  workspaceId?: string | undefined;
}

/**
 * Makes a client of SecMaster, version 1. Nothing is sent until an operation is called.
 *
 * @throws {@link ConfigError} or {@link CredentialsError} for options that cannot be.
 * @example
 * const secmaster = createSecMasterClient({ region: 'ap-southeast-1', workspaceId });
 * const { asset } = await secmaster.createConnection({ body });
 */
export function createSecMasterClient(options: SecMasterOptions = {}): SecMasterOperations {
  return createServiceClient<SecMasterOperations>({ id: 'secmaster', routes, errors }, options, {
    workspace_id: options.workspaceId,
  });
}
