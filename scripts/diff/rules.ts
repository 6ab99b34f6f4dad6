/**
 * What `redocly diff` does not see as a caller of the client does. It rates documents: what a server may do to a client
 * that was written by hand. Ours is typed and does things of its own accord, by extensions that Redocly knows nothing of.
 */
import { answerRules } from './rules-answer.ts';
import { clientRules } from './rules-client.ts';
import { inputRules } from './rules-input.ts';
import { valueRules } from './rules-values.ts';
import { isKeyword, type Rule } from './rule.ts';

const WORDS = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'info']);
const NOTES = new Set(['x-source', 'x-pagination', 'x-displayName']);

/** Nobody's program reads these. */
const wordsOnly: Rule = {
  id: 'words-only',
  impact: 'docs',
  says: ({ steps }) => {
    const at = steps.findIndex((step, index) => isKeyword(steps, index) && (WORDS.has(step) || NOTES.has(step)));
    return at >= 0 && `\`${steps[at] ?? ''}\` changed`;
  },
};

/** Shared answers and parameters come and go by names that no type shows; what it does to operations is told there. */
const sharedPart: Rule = {
  id: 'shared-part',
  impact: 'docs',
  says: ({ raw, steps }) => {
    const whole = raw.kind !== 'modified' && steps.length === 3 && steps[0] === 'components';
    return whole && ['responses', 'parameters', 'requestBodies', 'headers'].includes(steps[1] ?? '') && 'moved';
  },
};

/** Rules of ours. The first that has an opinion wins; where none has, Redocly's verdict counts. */
export const rules: readonly Rule[] = [
  wordsOnly,
  sharedPart,
  ...inputRules,
  ...valueRules,
  ...answerRules,
  ...clientRules,
];
