/** Differences that `redocly diff` passes over in silence: it knows which words to look at, and skips the others. */
import { isDeepStrictEqual } from 'node:util';
import type { Place, RawChange } from './change.ts';
import { isObject, pointerOf, stepsOf } from './pointer.ts';

/** Every difference of the two documents that none of the changes accounts for. */
export function unseen(base: unknown, revision: unknown, seen: readonly RawChange[]): RawChange[] {
  const covered = seen.flatMap(({ base: before, revision: after, property }) =>
    [before, after].flatMap((place) => {
      if (!place) return [];
      return [place.pointer, ...(property ? [`${place.pointer}/${property}`] : [])];
    }),
  );
  // A change of a part accounts for the whole, where that is a list, and one of the whole for its parts.
  const known = (pointer: string): boolean =>
    covered.some((one) => pointer === one || pointer.startsWith(`${one}/`) || one.startsWith(`${pointer}/`));
  const found = new Walk(base, revision).differences({ value: base, steps: [] }, { value: revision, steps: [] });
  return found.filter((one) => !known(one.base.pointer) && !known(one.revision.pointer)).map(toChange);
}

interface Side {
  value: unknown;
  steps: readonly string[];
}

interface Difference {
  base: Place;
  revision: Place;
}

class Walk {
  readonly #visited = new Set<string>();

  constructor(
    readonly base: unknown,
    readonly revision: unknown,
  ) {}

  differences(before: Side, after: Side): Difference[] {
    if (isDeepStrictEqual(before.value, after.value)) return [];
    const [a, b] = [follow(this.base, before), follow(this.revision, after)];
    // Another name for the same shape is no difference, and a shape can contain itself.
    const pair = `${pointerOf(a.steps)} ${pointerOf(b.steps)}`;
    if ((a !== before || b !== after) && this.#visited.has(pair)) return [];
    this.#visited.add(pair);
    // Lists are taken whole: Redocly pairs parameters by name, and their positions say nothing.
    if (Array.isArray(a.value) && Array.isArray(b.value)) {
      if (this.#sameEntries({ ...a, value: a.value }, { ...b, value: b.value })) return [];
    } else if (isObject(a.value) && isObject(b.value)) {
      const [left, right] = [a.value, b.value];
      return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
        this.differences(
          { value: left[key], steps: [...a.steps, key] },
          { value: right[key], steps: [...b.steps, key] },
        ),
      );
    }
    if (isDeepStrictEqual(a.value, b.value)) return [];
    return [
      {
        base: { pointer: pointerOf(a.steps), value: a.value },
        revision: { pointer: pointerOf(b.steps), value: b.value },
      },
    ];
  }

  /** An entry may be written out in one of the lists and be a reference in the other. */
  #sameEntries(a: Side & { value: unknown[] }, b: Side & { value: unknown[] }): boolean {
    const entry = (list: Side & { value: unknown[] }, index: number): Side => {
      return { value: list.value[index], steps: [...list.steps, String(index)] };
    };
    const entries = a.value.map((_, index) => this.differences(entry(a, index), entry(b, index)));
    return a.value.length === b.value.length && entries.flat().length === 0;
  }
}

/** What stands at the end of the steps; references among them are followed. */
export function valueAt(document: unknown, steps: readonly string[]): unknown {
  const last = steps.reduce<Side>(
    (at, step) => {
      const { value } = follow(document, at);
      return { value: isObject(value) ? value[step] : undefined, steps: [] };
    },
    { value: document, steps: [] },
  );
  return follow(document, last).value;
}

function follow(document: unknown, side: Side): Side {
  const ref = isObject(side.value) ? side.value['$ref'] : undefined;
  if (typeof ref !== 'string') return side;
  const steps = stepsOf(ref);
  return { steps, value: steps.reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), document) };
}

function toChange({ base, revision }: Difference): RawChange {
  const kind = base.value === undefined ? 'added' : revision.value === undefined ? 'removed' : 'modified';
  return {
    path: revision.pointer,
    typeName: 'Unknown',
    kind,
    // Nobody has judged it, so a person has to.
    impact: 'major',
    verdicts: [],
    ...(kind !== 'added' && { base }),
    ...(kind !== 'removed' && { revision }),
  };
}
