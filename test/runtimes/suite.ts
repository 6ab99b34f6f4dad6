/** The part of the suite that runs in any runtime: no test runner, nothing of Node. */
import { battery } from './suite/battery.ts';
import { type Case, DONE, type Place, type Result, type Started } from './suite/case.ts';
import { connections } from './suite/connections.ts';
import { environment } from './suite/environment.ts';
import { errors } from './suite/errors.ts';
import { signing } from './suite/signing.ts';

/** Every portable case. */
export const suite: readonly Case[] = [...signing, ...errors, ...environment, ...connections, ...battery];

/**
 * Runs the cases one after the other, and tells each one's name before it and its result after it as a line of JSON: of a
 * case that never ends, the name is known.
 */
export async function* runSuite(place: Place): AsyncGenerator<string> {
  for (const one of suite) {
    yield JSON.stringify({ started: one.name } satisfies Started);
    yield JSON.stringify({ name: one.name, ...(await outcome(one, place)) } satisfies Result);
  }
  yield DONE;
}

async function outcome({ run, skip }: Case, place: Place): Promise<Omit<Result, 'name'>> {
  const skipped = skip?.(place);
  if (skipped !== undefined) return { skipped };
  try {
    await run(place);
    return {};
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
