/** The resources that a path names before the operation's own: a workspace, an instance. */
import { FakeError } from './errors.ts';
import type { Identity } from './state.ts';

/** Refuses a path that names a workspace or an instance of somebody else. */
export function checkScope(path: Readonly<Record<string, string>>, { workspaceId, instanceId }: Identity): void {
  // Seen in the vendor's Terraform provider as 403; the published table has 400 for this code.
  if ('workspace_id' in path && path['workspace_id'] !== workspaceId) {
    throw new FakeError(
      403,
      'SecMaster.20010001',
      `The workspace does not exist: this fake cloud has workspace ${workspaceId} only`,
    );
  }
  // Seen in samples of the vendor's pages, not on those of the asset calls.
  if ('instance_id' in path && path['instance_id'] !== instanceId) {
    throw new FakeError(
      400,
      'ROMA.00014002',
      `The instance does not exist: this fake cloud has instance ${instanceId} only`,
    );
  }
}
