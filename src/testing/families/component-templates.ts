/** Templates with settings for the actions of SecMaster's plug-ins. */
import type { components, operations } from '../../../generated/secmaster/schema.ts';
import { answerWith } from '../engine-answer.ts';
import { resource } from '../engine.ts';
import type { Handlers } from '../handler.ts';
import { type Collection, pageAt } from '../store.ts';

type Template = components['schemas']['ComponentTemplate'] & { readonly id: string };

export const storedComponentTemplates: Collection<Template> = {
  key: (one) => one.id,
  schema: { $ref: 'secmaster#/components/schemas/ComponentTemplate', required: ['id'], unevaluatedProperties: false },
  // Seen in the vendor's Terraform provider: the code of a template that is not there.
  missing: { status: 400, code: 'SecMaster.20040220', message: 'The template does not exist.' },
};

export const componentTemplates = resource({
  items: storedComponentTemplates,
  create: 'createComponentTemplate',
  show: 'showComponentTemplate',
  update: 'updateComponentTemplate',
  remove: 'deleteComponentTemplate',
});

export const componentTemplateList: Handlers<operations> = {
  listComponentTemplates(call) {
    const { search_value: text = '', offset, limit } = call.query;
    // Assumed: a name is found by any part of it, and pages work, which the service's were seen not to do well.
    const all = call.state.of(storedComponentTemplates).all();
    const found = all.filter(({ template_name = '' }) => template_name.includes(text));
    // Seen in the vendor's Terraform provider: without a page, all are answered at once.
    return answerWith(call, { total: found.length, data: pageAt(found, offset, limit) });
  },
};
