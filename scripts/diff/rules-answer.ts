/** What callers get. */
import { field, last, rule, type Rule, text } from './rule.ts';

/** Formats that make another type, or hide a value. */
const TYPES = ['binary', 'int64', 'password'];
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
  rule('answer-closed', ({ steps, answer, before, after }) => {
    if (!answer || last(steps) !== 'additionalProperties' || steps.at(-2) === 'properties') return false;
    const open = (value: unknown): boolean => value !== undefined && value !== false;
    return open(before) && !open(after) && `fields that \`${field(steps)}\` does not list cannot be read any more`;
  }),
  {
    id: 'format-dropped',
    impact: 'additive',
    says: ({ raw, steps, before, after }) => {
      const dropped = raw.property === 'format' && after === undefined && !TYPES.includes(text(before));
      return dropped && `\`${field(steps)}\` need not be \`${text(before)}\``;
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
