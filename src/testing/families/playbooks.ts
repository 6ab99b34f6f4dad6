/** SecMaster's playbooks. What is in their versions is not kept. */
import type { components } from '../../../generated/secmaster/schema.ts';
import { resource } from '../engine.ts';
import type { Collection } from '../store.ts';

type Playbook = components['schemas']['Playbook'] & { readonly id: string };

export const storedPlaybooks: Collection<Playbook> = {
  key: (one) => one.id,
  schema: { $ref: 'secmaster#/components/schemas/Playbook', required: ['id'], unevaluatedProperties: false },
};

export const playbooks = resource({
  items: storedPlaybooks,
  create: 'createPlaybook',
  list: 'listPlaybooks',
  show: 'showPlaybook',
  update: 'updatePlaybook',
  remove: 'deletePlaybook',
  keeps: true,
  // Seen in the vendor's Terraform provider: an answer without `data` says that there is no such playbook. Assumed for
  // changes and deletions too.
  silent: true,
  accept: withVersion,
  initial: { enabled: false },
  filter({ search_txt: text = '' }) {
    // Assumed: a keyword is looked for in name and description.
    return ({ name = '', description = '' }) => name.includes(text) || description.includes(text);
  },
});

/** Assumed: any version can be made the active one; whether it passed its review is not known here. */
function withVersion(body: components['schemas']['PlaybookChange']): Partial<Playbook> {
  const { active_version_id: version_id, ...rest } = body;
  return { ...rest, ...(version_id !== undefined && { version_id }) };
}
