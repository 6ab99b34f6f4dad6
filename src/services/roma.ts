/** ROMA Connect: integration assets. */
import type { RomaConnectOperations } from '../../generated/roma/operations.ts';
import { routes } from '../../generated/roma/routes.ts';
import { romaConnectErrors as errors } from '../../generated/error-codes.ts';
import { createServiceClient } from '../client.ts';
import type { ClientOptions } from '../options.ts';

export type * from '../../generated/roma/operations.ts';
export type { components, paths } from '../../generated/roma/schema.ts';

/** Options of a ROMA Connect client. */
export interface RomaOptions extends ClientOptions {
  /** Instance that calls go to, unless they name one themselves. */
  instanceId?: string | undefined;
}

/**
 * Makes a client of ROMA Connect. Nothing is sent until an operation is called.
 *
 * @throws {@link ConfigError} or {@link CredentialsError} for options that cannot be.
 * @example
 * const roma = createRomaClient({ region: 'ap-southeast-1', instanceId });
 * const { job_id } = await roma.deleteAsset({ body: { apps: [{ id }], tasks: [] } });
 */
export function createRomaClient(options: RomaOptions = {}): RomaConnectOperations {
  return createServiceClient<RomaConnectOperations>({ id: 'roma', routes, errors }, options, {
    instance_id: options.instanceId,
  });
}
