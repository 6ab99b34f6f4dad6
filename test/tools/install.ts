/** The other tools: pinned in this folder's package.json, installed on first use. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute } from '../peers/execute.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const lockfile = path.join(here, 'package-lock.json');
/** A copy of the lockfile that was installed from. */
const installed = path.join(here, 'node_modules/.installed.json');

/** Installs what is pinned, unless it is there already. */
export async function install(say: (line: string) => void): Promise<void> {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lockfile, 'utf8')) return;
  say('installing the tools into test/tools/, once (about 50 MB on disk)');
  const { code, stderr } = await execute('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here);
  if (code !== 0) throw new Error(`npm ci in test/tools failed\n${stderr}`);
  copyFileSync(lockfile, installed);
}
