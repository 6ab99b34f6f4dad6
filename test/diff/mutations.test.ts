/** Every mutation gets its class, and no rule of ours is there for nothing. */
import { beforeAll, describe, expect, it } from 'vitest';
import { asCalled } from '../../scripts/diff/calls.ts';
import type { Impact, RawChange } from '../../scripts/diff/change.ts';
import { rate } from '../../scripts/diff/rate.ts';
import { redoclyDiff } from '../../scripts/diff/redocly.ts';
import type { Rule } from '../../scripts/diff/rule.ts';
import { rules } from '../../scripts/diff/rules.ts';
import { document } from './document.ts';
import { mutate } from './mutate.ts';
import { type Mutation, mutations } from './mutations.ts';

const seen = new Map<Mutation, RawChange[]>();
const sides = ({ edits }: Mutation) => asCalled(document, mutate(document, edits));

beforeAll(async () => {
  const queue = [...mutations];
  const worker = async (): Promise<void> => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      seen.set(one, await redoclyDiff(...sides(one)));
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}, 300_000);

/** The worst that a mutation does. What is rated because nobody knows it is not known, however well it is rated. */
function worst(mutation: Mutation, by: readonly Rule[] = rules): Impact | 'nothing' | 'unseen' {
  const changes = rate('things', ...sides(mutation), seen.get(mutation) ?? [], by);
  if (changes.some((one) => one.rule === 'unseen')) return 'unseen';
  const impacts = changes.map((one) => one.impact);
  return (['breaking', 'additive', 'docs'] as const).find((one) => impacts.includes(one)) ?? 'nothing';
}

describe('a change of a spec', () => {
  it.each(mutations)('$is: $what', (mutation) => {
    expect(worst(mutation)).toBe(mutation.is);
  });

  it('is one of many', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(80);
    expect(new Set(mutations.map((one) => one.what)).size).toBe(mutations.length);
  });
});

describe('a rule of ours', () => {
  it.each(rules)('$id is missed when it is not there', (rule) => {
    const others = rules.filter((one) => one !== rule);
    expect(mutations.filter((one) => worst(one, others) !== one.is)).not.toEqual([]);
  });
});
