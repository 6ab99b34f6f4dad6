/** Bundled specs by service: of the working tree, of a git revision, of a published version. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { commitOf, git, isChanged, lastRelease } from '../release-types/release.ts';

/** Bundles by service. */
export type Bundles = Record<string, unknown>;

const run = promisify(execFile);

/** What a base names: a folder or a tarball if there is one, else a git revision. */
export async function bundlesOf(base: string, root: string): Promise<Bundles> {
  const found = await stat(base).catch(() => undefined);
  if (found?.isDirectory()) return ofFolder(base);
  return found ? ofTarball(base) : ofRevision(base, root);
}

/**
 * The last release, or else where this branch left main; `undefined` where there is neither. What is committed on main is
 * its own base only while it is being changed: compared with itself, it would always be found unchanged.
 */
export async function defaultBase(root: string): Promise<string | undefined> {
  const release = await lastRelease(root);
  if (release !== undefined) return release;
  for (const main of ['origin/main', 'main']) {
    const left = (await git(root, 'merge-base', main, 'HEAD').catch(() => '')).trim();
    if (left !== '' && (left !== (await commitOf(root, 'HEAD')) || (await isChanged(root)))) return left;
  }
  return undefined;
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
  const commit = await commitOf(root, revision);
  if (commit === undefined) throw new Error(`${revision} is no folder, no tarball and no git revision`);
  const listed = await git(root, 'ls-tree', '-r', '--name-only', commit, 'generated/');
  const files = listed.split('\n').filter((one) => /^generated\/[^/]+\/openapi\.json$/.test(one));
  const read = files.map(async (file): Promise<[string, unknown]> => {
    return [file.split('/')[1] ?? '', JSON.parse(await git(root, 'show', `${commit}:${file}`)) as unknown];
  });
  return Object.fromEntries(await Promise.all(read));
}
