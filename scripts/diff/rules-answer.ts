/** What callers get. */
import { field, last, rule, type Rule, strings, text } from './rule.ts';

const LIMITS = /^(max|min|exclusiveM|multipleOf|pattern|uniqueItems)/;

/** Rules for answers, and for the names of their types. */
export const answerRules: readonly Rule[] = [
  rule('write-only-in-answer', ({ raw, steps, answer, after }) => {
    return raw.property === 'writeOnly' && after === true && answer && `\`${field(steps)}\` is answered no longer`;
  }),
  rule('success-added', ({ raw, steps }) => {
    const added = raw.typeName === 'Response' && raw.kind === 'added' && last(steps).startsWith('2');
    return added && `another success, ${last(steps)}: the answer is one of several now`;
  }),
  rule('success-form-added', ({ raw, steps }) => {
    const added = raw.typeName === 'MediaType' && raw.kind === 'added' && steps.includes('responses');
    return added && !fails(steps) && `a success may come as \`${last(steps)}\` too: the answer is one of several now`;
  }),
  rule('schema-removed', ({ raw, steps }) => {
    const removed = raw.kind === 'removed' && steps.length === 3 && steps[0] === 'components' && steps[1] === 'schemas';
    return removed && `\`components['schemas']['${last(steps)}']\` is gone`;
  }),
  rule('answer-enum-shrinks', ({ raw, answer, before, after }) => {
    if (raw.property !== 'enum' || !answer || !Array.isArray(after)) return false;
    const gone = strings(before).filter((one) => !strings(after).includes(one));
    const names = gone.map((one) => `\`${one}\``).join(', ');
    return gone.length > 0 && `values that a comparison cannot name any more: ${names}`;
  }),
  rule('answer-closed', ({ steps, answer, before, after }) => {
    if (!answer || last(steps) !== 'additionalProperties' || steps.at(-2) === 'properties') return false;
    const open = (value: unknown): boolean => value !== undefined && value !== false;
    return open(before) && !open(after) && `fields that \`${field(steps)}\` does not list cannot be read any more`;
  }),
  {
    id: 'answer-enum-grows',
    impact: 'additive',
    says: ({ raw, answer, before, after }) => {
      if (raw.property !== 'enum' || !answer || !Array.isArray(before) || !Array.isArray(after)) return false;
      const more = strings(after).filter((one) => !strings(before).includes(one));
      return `new values, which a \`switch\` may not know: ${more.map((one) => `\`${one}\``).join(', ')}`;
    },
  },
  {
    id: 'answer-limit-changed',
    impact: 'additive',
    says: ({ raw, steps, request, answer, before, after }) => {
      const limit = LIMITS.test(raw.property ?? '') && answer && !request;
      return limit && `\`${raw.property ?? ''}\` of \`${field(steps)}\` was ${text(before)} and is ${text(after)}`;
    },
  },
];

function fails(steps: readonly string[]): boolean {
  return !(steps[steps.indexOf('responses') + 1] ?? '').startsWith('2');
}
