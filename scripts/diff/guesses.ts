/** Components that Redocly takes for one another. */
import type { RawChange } from './change.ts';
import { stepsOf } from './pointer.ts';

/**
 * The changes without the guess that a component which is gone was renamed to a new one that looks like it. What the
 * guess says of their parts need not be true of any operation; what is true is also told where operations use them.
 */
export function withoutGuesses(changes: readonly RawChange[]): RawChange[] {
  const guesses = changes.filter(({ property, base, revision }) => {
    return property === 'key' && isComponent(base?.pointer) && isComponent(revision?.pointer);
  });
  const isPart = ({ path }: RawChange): boolean =>
    guesses.some((one) => path === one.path || path.startsWith(`${one.path}/`));
  return [...changes.filter((one) => !isPart(one)), ...guesses.flatMap(goneAndNew)];
}

function isComponent(pointer = ''): boolean {
  const steps = stepsOf(pointer);
  return steps.length === 3 && steps[0] === 'components';
}

function goneAndNew({ typeName, base, revision }: RawChange): RawChange[] {
  const common = { typeName, verdicts: [] };
  return [
    // The values of the guess are the names.
    ...(base ? [{ ...common, path: base.pointer, kind: 'removed' as const, impact: 'patch' as const, base }] : []),
    ...(revision
      ? [{ ...common, path: revision.pointer, kind: 'added' as const, impact: 'patch' as const, revision }]
      : []),
  ];
}
