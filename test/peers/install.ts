/** Other people's programs: pinned in a folder's package.json, installed there on first use. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute } from './execute.ts';

/** Installs what a folder of test/ pins, unless it is there already. `what` is for whoever waits. */
export async function installIn(folder: URL, what: string, say: (line: string) => void): Promise<void> {
  const here = fileURLToPath(folder);
  const lockfile = path.join(here, 'package-lock.json');
  // A copy of the lockfile that was installed from.
  const installed = path.join(here, 'node_modules/.installed.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lockfile, 'utf8')) return;
  const name = `test/${path.basename(here)}`;
  say(`installing ${what} into ${name}/, once`);
  const { code, stderr } = await execute('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here);
  if (code !== 0) throw new Error(`npm ci in ${name} failed\n${stderr}`);
  copyFileSync(lockfile, installed);
}

/** Installs the official SDK. */
export async function install(say: (line: string) => void): Promise<void> {
  await installIn(new URL('.', import.meta.url), 'the official SDK (about 40 MB on disk)', say);
}
