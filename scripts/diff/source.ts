/** Bundled specs by service: of the working tree, of a git revision, of a published version. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** Bundles by service. */
export type Bundles = Record<string, unknown>;

const run = promisify(execFile);

/** What a base names: a folder or a tarball if there is one, else a git revision. */
export async function bundlesOf(base: string, root: string): Promise<Bundles> {
  const found = await stat(base).catch(() => undefined);
  if (found?.isDirectory()) return ofFolder(base);
  return found ? ofTarball(base) : ofRevision(base, root);
}

/** The newest tag, or else where this branch left main. */
export async function defaultBase(root: string): Promise<string> {
  const tag = await git(root, 'describe', '--tags', '--abbrev=0').catch(() => '');
  return tag.trim() || (await git(root, 'merge-base', 'main', 'HEAD')).trim();
}

/** Bundles of a tree or of an unpacked package. */
export async function ofFolder(folder: string): Promise<Bundles> {
  for (const inside of ['generated', 'dist/generated', 'package/dist/generated', '.']) {
    const parent = path.join(folder, inside);
    const entries = await readdir(parent).catch(() => []);
    const read = entries.sort().map(async (service): Promise<[string, unknown][]> => {
      const text = await readFile(path.join(parent, service, 'openapi.json'), 'utf8').catch(() => undefined);
      return text === undefined ? [] : [[service, JSON.parse(text) as unknown]];
    });
    const bundles = (await Promise.all(read)).flat();
    if (bundles.length > 0) return Object.fromEntries(bundles);
  }
  throw new Error(`no <service>/openapi.json in ${folder}`);
}

async function ofTarball(file: string): Promise<Bundles> {
  const folder = await mkdtemp(path.join(tmpdir(), 'package-'));
  try {
    await run('tar', ['-xzf', path.resolve(file), '-C', folder]);
    return await ofFolder(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ofRevision(revision: string, root: string): Promise<Bundles> {
  // A name that begins with a dash would be an option to git.
  const commit = await git(root, 'rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).catch(() => '');
  if (commit === '') throw new Error(`${revision} is no folder, no tarball and no git revision`);
  const listed = await git(root, 'ls-tree', '-r', '--name-only', commit.trim(), 'generated/');
  const files = listed.split('\n').filter((one) => /^generated\/[^/]+\/openapi\.json$/.test(one));
  const read = files.map(async (file): Promise<[string, unknown]> => {
    return [file.split('/')[1] ?? '', JSON.parse(await git(root, 'show', `${commit.trim()}:${file}`)) as unknown];
  });
  return Object.fromEntries(await Promise.all(read));
}

async function git(root: string, ...args: string[]): Promise<string> {
  return (await run('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })).stdout;
}
