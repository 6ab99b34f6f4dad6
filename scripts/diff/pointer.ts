/** JSON pointers, as `redocly diff` writes them: `#/paths/~1v1~1things/get`. */

/** The steps of a pointer, unescaped. */
export function stepsOf(pointer: string): string[] {
  const steps = pointer.replace(/^#?\//, '').split('/');
  return steps.map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer that the steps make. */
export function pointerOf(steps: readonly string[]): string {
  return `#/${steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

/** An object, to look into. Lists count: their keys are positions. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
