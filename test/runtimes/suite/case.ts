/** What a portable case is, and the one assertion it needs. */
import type { Addresses } from '../../battery/script.ts';

/** Where the cases run, as the command that started the runtime tells them. */
export interface Place {
  /** The server that misbehaves on request. */
  readonly server: Addresses;
  /** Base URL of the server that loses connections. */
  readonly losing: string;
  /** Whether the environment may be read and written: it may, it may not, or there is none. */
  readonly env: 'open' | 'refused' | 'none';
  /** Whether this is Node: some cases need what only Node has. */
  readonly node: boolean;
}

/** One thing that has to hold in every runtime. */
export interface Case {
  readonly name: string;
  readonly run: (place: Place) => unknown;
  /** Why the case is left out here, if it is. */
  readonly skip?: (place: Place) => string | undefined;
}

/** What came of a case. */
export interface Result {
  readonly name: string;
  readonly failed?: string;
  readonly skipped?: string;
}

/** Told before a case is run. */
export interface Started {
  readonly started: string;
}

/** The line after the last result. */
export const DONE = '"done"';

/** Throws when two values differ as JSON does: fields in any order, `undefined` the same as absent. */
export function same(actual: unknown, expected: unknown): void {
  const [left, right] = [text(actual), text(expected)];
  if (left !== right) throw new Error(`expected ${right}\n     got ${left}`);
}

/** What a function throws. */
export async function thrown(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

function text(value: unknown): string {
  const sorted = (_: string, part: unknown): unknown => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return value === undefined ? 'undefined' : JSON.stringify(value, sorted);
}
