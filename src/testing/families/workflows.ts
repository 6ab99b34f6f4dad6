/** SecMaster's workflows. What is in their versions is not kept. */
import type { components, operations } from '../../../generated/secmaster/schema.ts';
import { resource } from '../engine.ts';
import type { Collection } from '../store.ts';
import { readTime } from '../times.ts';

type Workflow = components['schemas']['Workflow'] & { readonly id: string };

export const storedWorkflows: Collection<Workflow> = {
  key: (one) => one.id,
  schema: { $ref: 'secmaster#/components/schemas/Workflow', required: ['id'], unevaluatedProperties: false },
  // Seen in the vendor's Terraform provider: the code of a workflow that is not there.
  missing: { status: 400, code: 'SecMaster.20040611', message: 'The workflow does not exist.' },
};

export const workflows = resource({
  items: storedWorkflows,
  create: 'createAopWorkflow',
  list: 'listWorkflows',
  show: 'showAopWorkflow',
  update: 'updateAopWorkflow',
  remove: 'deleteAopWorkflow',
  keeps: true,
  // Documented: fields that a change leaves out may be emptied. Assumed: description and switch are, the others stay.
  accept: (body: components['schemas']['WorkflowChange']) => ({ description: '', enabled: false, ...body }),
  sort: sorted,
});

type Query = NonNullable<operations['listWorkflows']['parameters']['query']>;

/** Documented: the latest first, by their creation. Assumed: what else a caller sorts by is taken for that. */
function sorted({ sortby, order = 'DESC' }: Query): (items: readonly Workflow[]) => Workflow[] {
  const field = sortby === 'update_time' ? 'update_time' : 'create_time';
  const time = (one: Workflow): number => readTime(one[field] ?? '');
  return (items) => {
    const ascending = [...items].sort((a, b) => time(a) - time(b));
    return order.toUpperCase() === 'ASC' ? ascending : ascending.reverse();
  };
}
