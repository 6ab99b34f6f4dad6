/** The runtimes' binaries: pinned in this folder's package.json, installed on first use. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute } from './execute.ts';
import manifest from './package.json' with { type: 'json' };

const here = fileURLToPath(new URL('.', import.meta.url));
const lockfile = path.join(here, 'package-lock.json');
/** A copy of the lockfile that was installed from. */
const installed = path.join(here, 'node_modules/.installed.json');

/** Installs what is pinned, unless it is there already. */
export async function install(say: (line: string) => void): Promise<void> {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lockfile, 'utf8')) return;
  say('installing the runtimes, once (about 250 MB to fetch, 750 MB on disk)');
  const { code, stderr } = await execute('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, timeoutMs: 600_000 });
  if (code !== 0) throw new Error(`npm ci in test/runtimes failed\n${stderr}`);
  copyFileSync(lockfile, installed);
}

/** This machine, as the packages are named after it. */
export function platform(): string {
  // The packages for Linux are built against glibc.
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  const libc = process.platform === 'linux' && header.glibcVersionRuntime === undefined ? '-musl' : '';
  return `${process.platform}-${process.arch}${libc}`;
}

/**
 * Path of a runtime's binary; `undefined` where there is no package of it for this machine.
 *
 * @throws Error when there is one, but it was not installed.
 */
export function binary(runtime: string, file: string): string | undefined {
  const name = `${runtime}-${platform()}`;
  if (!Object.hasOwn(manifest.optionalDependencies, name)) return undefined;
  const found = path.join(here, 'node_modules', name, file);
  if (!existsSync(found)) throw new Error(`${name} is pinned but not installed: remove test/runtimes/node_modules`);
  return found;
}
