/** Lists of values: closed ones (`enum`), and open ones (`x-extensible-enum`), of which types only offer the values. */
import { isObject } from './pointer.ts';
import { isKeyword, last, rule, type Rule, strings } from './rule.ts';

const OPEN = 'x-extensible-enum';

/** Rules for lists of values. */
export const valueRules: readonly Rule[] = [
  rule('answer-enum-shrinks', ({ raw, answer, before, after, owner }) => {
    if (raw.property !== 'enum' || !answer || !Array.isArray(after)) return false;
    const gone = without(before ?? word(owner.before, OPEN), after);
    return gone.length > 0 && `values that a comparison cannot name any more: ${names(gone)}`;
  }),
  {
    id: 'answer-enum-grows',
    impact: 'additive',
    says: ({ raw, answer, before, after }) => {
      if (raw.property !== 'enum' || !answer || !Array.isArray(before) || !Array.isArray(after)) return false;
      return `new values, which a \`switch\` may not know: ${names(without(after, before))}`;
    },
  },
  {
    id: 'enum-opened',
    impact: 'additive',
    says: ({ raw, answer, after, owner }) => {
      if (raw.property !== 'enum' || after !== undefined || !word(owner.after, OPEN)) return false;
      return answer ? 'other values may come, which a `switch` may not know' : 'other values are taken too';
    },
  },
  {
    id: 'open-enum-grows',
    impact: 'additive',
    says: ({ steps, before, after, owner }) => {
      if (!isOpenList(steps)) return false;
      const more = without(after ?? word(owner.after, 'enum'), before ?? word(owner.before, 'enum'));
      return more.length > 0 && `known values: ${names(more)}`;
    },
  },
  // Any text is still taken and answered: what is known of it is a hint.
  { id: 'open-enum-shrinks', impact: 'docs', says: ({ steps }) => isOpenList(steps) && 'fewer values are known' },
];

function isOpenList(steps: readonly string[]): boolean {
  return last(steps) === OPEN && isKeyword(steps, steps.length - 1);
}

function word(schema: unknown, name: string): unknown {
  return isObject(schema) ? schema[name] : undefined;
}

function without(values: unknown, others: unknown): string[] {
  return strings(values).filter((one) => !strings(others).includes(one));
}

function names(values: readonly string[]): string {
  return values.map((one) => `\`${one}\``).join(', ');
}
