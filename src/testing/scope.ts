/** The resources that a path names before the operation's own: a workspace, an instance. */
import { FakeError } from './errors.ts';
import type { Match } from './router.ts';
import type { Identity } from './identity.ts';

/** Refuses a path that names a workspace or an instance of somebody else. */
export function checkScope({ operation, path }: Match, { workspaceId, instanceId }: Identity): void {
  // Calls on a workspace itself may name any; it is their own matter whether it is there.
  const inWorkspace = 'workspace_id' in path && operation.segments.at(-1) !== '{workspace_id}';
  // Seen in the vendor's Terraform provider as 403; the published table has 400 for this code.
  if (inWorkspace && path['workspace_id'] !== workspaceId) {
    throw new FakeError(
      403,
      'SecMaster.20010001',
      `The workspace does not exist: calls within one work in workspace ${workspaceId} of this fake cloud only`,
    );
  }
  // In SecMaster an instance is a run of a playbook or a workflow.
  const inInstance = 'instance_id' in path && operation.service === 'roma';
  // Seen in samples of the vendor's pages, not on those of the asset calls.
  if (inInstance && path['instance_id'] !== instanceId) {
    throw new FakeError(
      400,
      'ROMA.00014002',
      `The instance does not exist: this fake cloud has instance ${instanceId} only`,
    );
  }
}
