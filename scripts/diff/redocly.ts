/** `redocly diff` as a function. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RawChange } from './change.ts';

const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

/** What `redocly diff` sees between two documents. */
export async function redoclyDiff(base: unknown, revision: unknown): Promise<RawChange[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'diff-'));
  try {
    // Without this ruleset Redocly rates nothing and says that all is well.
    await writeFile(path.join(folder, 'redocly.yaml'), 'extends: [diff-recommended]\n');
    await writeFile(path.join(folder, 'base.json'), JSON.stringify(base));
    await writeFile(path.join(folder, 'revision.json'), JSON.stringify(revision));
    const args = ['diff', 'base.json', 'revision.json', '--format', 'json', '--fail-on', 'none'];
    const { stdout } = await promisify(execFile)(process.execPath, [redocly, ...args], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      maxBuffer: 64 * 1024 * 1024,
    });
    return (JSON.parse(stdout) as { changes: RawChange[] }).changes;
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new Error(`redocly diff failed\n${stderr}`, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
