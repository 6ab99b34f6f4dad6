/** `redocly diff` as a function. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runRedocly } from '../redocly.ts';
import type { RawChange } from './change.ts';
import { withoutGuesses } from './guesses.ts';

/** What `redocly diff` sees between two documents, without what it guesses. */
export async function redoclyDiff(base: unknown, revision: unknown): Promise<RawChange[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'diff-'));
  try {
    // Without this ruleset Redocly rates nothing and says that all is well.
    await writeFile(path.join(folder, 'redocly.yaml'), 'extends: [diff-recommended]\n');
    await writeFile(path.join(folder, 'base.json'), JSON.stringify(base));
    await writeFile(path.join(folder, 'revision.json'), JSON.stringify(revision));
    const args = ['diff', 'base.json', 'revision.json', '--format', 'json', '--fail-on', 'none'];
    const { stdout } = await runRedocly(args, folder);
    return withoutGuesses((JSON.parse(stdout) as { changes: RawChange[] }).changes);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
