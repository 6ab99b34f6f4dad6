/** SecMaster's workspaces. */
import type { components } from '../../../generated/secmaster/schema.ts';
import { resource } from '../engine.ts';
import { without } from '../engine-answer.ts';
import { FakeError } from '../errors.ts';
import type { Identity } from '../identity.ts';
import type { Collection } from '../store.ts';
import { readBound, readTime, secMasterTime } from '../times.ts';

type Workspace = components['schemas']['Workspace'] & { readonly id: string };

/** What a workspace has that is not used. Seen in samples: it is empty then. */
const EMPTY = {
  modifier_id: '',
  modifier_name: '',
  enterprise_project_id: '',
  enterprise_project_name: '',
  is_view: false,
  view_bind_id: '',
  view_bind_name: '',
  workspace_agency_list: [],
};

export const storedWorkspaces: Collection<Workspace> = {
  key: (one) => one.id,
  schema: { $ref: 'secmaster#/components/schemas/Workspace', required: ['id'], unevaluatedProperties: false },
  // Seen in the vendor's Terraform provider: the code of a workspace that is not there.
  missing: { status: 400, code: 'SecMaster.20011003', message: 'The workspace does not exist.' },
  initial: (identity) => [own(identity)],
};

/** The workspace that a fake cloud has from the start. Assumed: calls within it go on working when it is deleted. */
function own(identity: Identity): Workspace {
  const { workspaceId, projectId, region, domainId, userId, user } = identity;
  const time = secMasterTime(Date.UTC(2024, 0, 1));
  return {
    ...EMPTY,
    id: workspaceId,
    name: 'fake-workspace',
    description: '',
    region_id: region,
    project_id: projectId,
    project_name: region,
    domain_id: domainId,
    domain_name: user.domain,
    creator_id: userId,
    creator_name: user.user,
    create_time: time,
    update_time: time,
  };
}

export const workspaces = resource({
  items: storedWorkspaces,
  create: 'createWorkspace',
  list: 'listWorkspaces',
  show: 'showWorkspace',
  update: 'updateWorkspace',
  remove: 'deleteWorkspace',
  // Assumed: a description that is left out stays as it is.
  keeps: true,
  // Documented: tags are to find a workspace by. No answer and no filter has them.
  accept: (body) => without(body, 'tags'),
  initial: { description: '', ...EMPTY },
  filter(query) {
    const notATime = (): FakeError =>
      new FakeError(400, 'SecMaster.20011001', 'Parameter error: create_time_start or create_time_end is not a time');
    const from = readBound(query.create_time_start, -Infinity, notATime);
    const to = readBound(query.create_time_end, Infinity, notATime);
    const { is_view = false, ids, normal_project_id: project } = query;
    return (one) =>
      // Documented: either workspaces or views are listed.
      one.is_view === is_view &&
      readTime(one.create_time ?? '') >= from &&
      readTime(one.create_time ?? '') <= to &&
      (ids?.split(',').includes(one.id) ?? true) &&
      (project === undefined || one.project_id === project);
  },
});
