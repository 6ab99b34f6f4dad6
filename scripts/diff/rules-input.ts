/** What callers send. */
import { isObject } from './pointer.ts';
import { field, isKeyword, isProperty, last, rule, type Rule, text } from './rule.ts';

/** Rules for requests. */
export const inputRules: readonly Rule[] = [
  rule('request-field-removed', ({ raw, steps, request }) => {
    return raw.kind === 'removed' && request && isProperty(steps) && `request field \`${last(steps)}\` was removed`;
  }),
  rule('request-default-changed', ({ steps, request, before, after }) => {
    if (!request || !isKeyword(steps, steps.length - 1) || last(steps) !== 'default' || before === undefined)
      return false;
    return `what is meant when \`${field(steps)}\` is left out changed from ${text(before)} to ${text(after)}`;
  }),
  rule('read-only-in-request', ({ raw, steps, request, after }) => {
    return raw.property === 'readOnly' && after === true && request && `\`${field(steps)}\` cannot be sent any more`;
  }),
  rule('path-parameter-renamed', ({ raw, before, after }) => {
    const renamed = raw.typeName === 'Parameter' && raw.property === 'name';
    return renamed && `parameter \`${text(before)}\` is called \`${text(after)}\` now`;
  }),
  rule('security-lost', ({ steps, before, after }) => {
    const lost = steps[0] === 'paths' && last(steps) === 'security' && isKeyword(steps, steps.length - 1);
    return lost && Array.isArray(before) && before.length === 0 && after === undefined && 'credentials are needed now';
  }),
  rule('required-body-added', ({ raw, after }) => {
    const added =
      raw.typeName === 'RequestBody' && raw.kind === 'added' && isObject(after) && after['required'] === true;
    return added && 'a body has to be sent now';
  }),
];
