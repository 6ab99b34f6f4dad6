/** What the client does of its own accord because the spec says so: no document differ knows of it. */
import { isKeyword, last, rule, type Rule, strings, text } from './rule.ts';

/** Rules for regions, for what the client fills in, and for extensions. */
export const clientRules: readonly Rule[] = [
  rule('region-removed', ({ raw, before, after }) => {
    if (raw.typeName !== 'ServerVariable' || raw.property !== 'enum') return false;
    const gone = strings(before).filter((one) => !strings(after).includes(one));
    return gone.length > 0 && `no longer in ${gone.map((one) => `\`${one}\``).join(', ')}`;
  }),
  rule('default-region-changed', ({ raw, before, after }) => {
    const changed = raw.typeName === 'ServerVariable' && raw.property === 'default';
    return changed && `callers who name no region go to \`${text(after)}\`, not to \`${text(before)}\``;
  }),
  rule('scope-shrunk', ({ steps, before, after }) => {
    const gone = steps[0] === 'x-scope' ? strings(before).filter((one) => !strings(after).includes(one)) : [];
    return gone.length > 0 && `callers have to pass ${gone.map((one) => `\`${one}\``).join(', ')} themselves`;
  }),
  {
    id: 'scope-grown',
    impact: 'additive',
    says: ({ steps, before, after }) => {
      const more = steps[0] === 'x-scope' ? strings(after).filter((one) => !strings(before).includes(one)) : [];
      return more.length > 0 && `the client fills in ${more.map((one) => `\`${one}\``).join(', ')}`;
    },
  },
  extension('x-idempotent', 'whether a call is repeated after a failure'),
  extension('x-not-found', 'which codes `isNotFound` accepts'),
  extension('x-batch-result', 'where it is read that a part of a batch failed'),
  {
    id: 'job-added',
    impact: 'additive',
    says: ({ raw, steps }) => raw.kind === 'added' && last(steps) === 'x-job' && '`waitFor` can wait for it',
  },
  {
    id: 'job-states-added',
    impact: 'additive',
    says: ({ steps, before, after }) => {
      if (steps.at(-2) !== 'x-job' || !/^(succeeded|failed)$/.test(last(steps)) || !Array.isArray(after)) return false;
      const kept = strings(before).every((one) => strings(after).includes(one));
      return kept && `\`waitFor\` knows more states that end it: ${strings(after).join(', ')}`;
    },
  },
  extension('x-job', 'how `waitFor` reads it'),
];

/** What the client does of its own accord because the spec says so. */
function extension(name: string, what: string): Rule {
  return rule(`${name.slice(2)}-changed`, ({ steps }) => {
    return steps.some((step, index) => step === name && isKeyword(steps, index)) && `${what} changed (\`${name}\`)`;
  });
}
