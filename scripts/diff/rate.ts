/** From two documents and what Redocly saw to a list of rated changes. */
import type { Impact, Place, Rated, RawChange, Seen } from './change.ts';
import { isObject, stepsOf } from './pointer.ts';
import type { Rule } from './rule.ts';
import { rules as ours } from './rules.ts';
import { unseen, valueAt } from './unseen.ts';
import { operationIds, type Usage, usageOf } from './usage.ts';

/** Rates every change between two documents of a service. */
export function rate(
  service: string,
  base: unknown,
  revision: unknown,
  seen: readonly RawChange[],
  rules: readonly Rule[] = ours,
): Rated[] {
  const sides: Sides = { base, revision, usage: usageOf(base, revision), known: operationIds(base) };
  const missed = unseen(base, revision, seen);
  const rated = [...seen, ...missed].map((raw) => rateOne(look(service, raw, sides), rules, missed.includes(raw)));
  return [...new Map(rated.map((one) => [`${one.pointer} ${one.message}`, one])).values()];
}

/** The two documents, who uses what in them, and the operations that there were before. */
interface Sides {
  base: unknown;
  revision: unknown;
  usage: (steps: readonly string[]) => Usage;
  known: ReadonlySet<string>;
}

function rateOne(change: Seen, rules: readonly Rule[], missed: boolean): Rated {
  const { raw, names } = change;
  const pointer = `#/${change.steps.join('/')}`;
  for (const { id, impact, says } of rules) {
    const message = says(change);
    if (message !== false) return { impact, rule: id, message, names, pointer };
  }
  const [verdict] = raw.verdicts;
  if (verdict) {
    return { impact: impactOf(raw.impact), rule: verdict.ruleId, message: tidy(verdict.message), names, pointer };
  }
  const message = `\`${change.steps.at(-1) ?? ''}\` ${raw.kind === 'modified' ? 'changed' : `was ${raw.kind}`}`;
  return { impact: impactOf(raw.impact), rule: missed ? 'unseen' : 'redocly', message, names, pointer };
}

/** Redocly calls 'patch' what widens a request as well; only our rule for words knows what is words. */
function impactOf(impact: RawChange['impact']): Impact {
  return impact === 'major' ? 'breaking' : 'additive';
}

function tidy(message: string): string {
  return (message.charAt(0).toLowerCase() + message.slice(1)).replace(/\.$/, '');
}

function look(service: string, raw: RawChange, { base, revision, usage, known }: Sides): Seen {
  const places = [raw.revision, raw.base].filter((one) => one !== undefined);
  // Where a keyword is missing on one side, Redocly points to what would have it: the longer pointer is the exact one.
  const place = places.reduce<Place | undefined>(
    (a, b) => (a && a.pointer.length >= b.pointer.length ? a : b),
    undefined,
  );
  const steps = stepsOf(place?.pointer ?? raw.path);
  const users = places.map((one) => usage(stepsOf(one.pointer)));
  const all = users.flatMap((one) => [...one.request, ...one.answer]);
  // A new operation with an old schema has no callers whom a change of the schema could concern.
  const isOld = all.some((one) => known.has(one));
  const ids = (side: 'request' | 'answer') =>
    users.flatMap((one) => [...one[side]]).filter((one) => !isOld || known.has(one));
  const path = stepsOf(raw.path);
  const owner = raw.property === undefined ? path.slice(0, -1) : path;
  const named = steps[0] === 'components' ? [steps[2] ?? ''] : [];
  const { before, after } = { before: raw.base?.value, after: raw.revision?.value };
  const names = [...named, ...idsOf(before), ...idsOf(after), ...ids('request'), ...ids('answer')];
  return {
    raw,
    steps,
    before,
    after,
    owner: { before: valueAt(base, owner), after: valueAt(revision, owner) },
    request: ids('request').length > 0,
    answer: ids('answer').length > 0,
    names: names.length > 0 ? [...new Set(names)] : [service],
  };
}

/** The operations that are in a path or an operation as a whole, or the one whose name this is. */
function idsOf(value: unknown): string[] {
  if (!isObject(value)) return [];
  const own = [value, ...Object.values(value)].map((one) => (isObject(one) ? one['operationId'] : undefined));
  return own.filter((one) => typeof one === 'string');
}
