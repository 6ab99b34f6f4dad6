/**
 * A folder, gone when this process ends, with everything that is measured: the package built from this tree, as npm would unpack it, its
 * peers by their names, and this folder's child processes as plain JavaScript, since a loader would be measured too.
 */
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { execute } from '../test/peers/execute.ts';
import { install } from '../test/peers/install.ts';
import { chosenFor } from '../scripts/platforms.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const PEERS = path.join(ROOT, 'test/peers/node_modules');

export interface Stage {
  readonly folder: string;
  /** The package: package.json, dist/ and what else is published. */
  readonly package: string;
  /** The file of a child process. */
  readonly child: (name: 'client' | 'language' | 'server' | 'signing') => string;
}

export async function setStage(say: (line: string) => void): Promise<Stage> {
  await install(say);
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  // However this process ends.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const stage: Stage = {
    folder,
    package: path.join(folder, 'package'),
    child: (name) => path.join(folder, `${name}.js`),
  };
  say('building the package');
  await buildPackage(stage.package);
  await link(folder, stage.package);
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  await build({
    entryPoints: ['client', 'language', 'server', 'signing'].map((name) => path.join(HERE, 'child', `${name}.ts`)),
    outdir: folder,
    bundle: true,
    // Each client's code is loaded only where it is used.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: chosenFor('node'),
    // The paths of tsconfig.json lead to src/.
    tsconfigRaw: {},
    logLevel: 'warning',
  });
  return stage;
}

async function buildPackage(folder: string): Promise<void> {
  const { code, stdout, stderr } = await execute(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], ROOT);
  if (code !== 0) throw new Error(`the package does not build\n${stdout}${stderr}`);
  for (const name of ['dist', 'package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
}

/** What the children import, each from where it is installed. */
async function link(folder: string, built: string): Promise<void> {
  const own = ['openapi-fetch', 'openapi-typescript-helpers', 'typescript', 'undici'];
  const targets: Readonly<Record<string, string>> = {
    'huaweicloud-openapi': built,
    '@huaweicloud': path.join(PEERS, '@huaweicloud'),
    ...Object.fromEntries(own.map((name) => [name, path.join(ROOT, 'node_modules', name)])),
  };
  await mkdir(path.join(folder, 'node_modules'));
  for (const [name, target] of Object.entries(targets)) await symlink(target, path.join(folder, 'node_modules', name));
}
