/** The last release: its tag, its files, and what CHANGELOG.md says since. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The tag of the last release before what is checked out, `undefined` where nothing was released. A release that is
 * checked out as it is counts as the next one: held against itself, it could break anything.
 */
export async function lastRelease(root: string): Promise<string | undefined> {
  const describe = async (from: string): Promise<string> => {
    return (await git(root, 'describe', '--tags', '--match', 'v*', '--abbrev=0', from).catch(() => '')).trim();
  };
  const tag = await describe('HEAD');
  if (tag === '') return undefined;
  const isIt = (await commitOf(root, tag)) === (await commitOf(root, 'HEAD')) && !(await isChanged(root));
  return (isIt ? await describe('HEAD^') : tag) || undefined;
}

/** The commit that a revision names, `undefined` when there is none. */
export async function commitOf(root: string, revision: string): Promise<string | undefined> {
  // A name that begins with a dash would be an option to git.
  const found = await git(root, 'rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).catch(() => '');
  return found.trim() || undefined;
}

/** Whether something that git follows differs from the last commit. */
export async function isChanged(root: string): Promise<boolean> {
  return (await git(root, 'status', '--porcelain', '--untracked-files=no')).trim() !== '';
}

/**
 * Texts of a revision's files, by their paths from the root, of those folders that it has.
 *
 * @throws Error when there is no such revision
 */
export async function filesOf(
  root: string,
  revision: string,
  folders: readonly string[],
): Promise<Map<string, string>> {
  const commit = await commitOf(root, revision);
  if (commit === undefined) throw new Error(`${revision} is no git revision`);
  const there = (await git(root, 'ls-tree', '--name-only', commit)).split('\n');
  const wanted = folders.filter((folder) => there.includes(folder));
  const texts = new Map<string, string>();
  if (wanted.length === 0) return texts;
  const folder = await mkdtemp(path.join(tmpdir(), 'release-'));
  try {
    const archive = path.join(folder, 'archive.tar');
    await git(root, 'archive', '--format=tar', '-o', archive, commit, '--', ...wanted);
    await run('tar', ['-xf', archive, '-C', folder]);
    await rm(archive);
    for (const one of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(one.parentPath, one.name);
      if (one.isFile()) texts.set(path.relative(folder, file), await readFile(file, 'utf8'));
    }
    return texts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The changelog with everything that is newer than a release under 'Unreleased', which is where announcements are looked
 * for: while a release is made, its section has a version already and its tag is not there yet.
 */
export function sinceRelease(changelog: string, tag: string): string {
  const version = tag.replace(/^v/, '');
  const [before = ''] = changelog.split(/^## /m);
  const sections = changelog.slice(before.length).split(/^(?=## )/m);
  const end = sections.findIndex((one) => /^## \[?([^\s\]]+)/.exec(one)?.[1] === version);
  // Anything but a release, such as a commit on main: only what is not released can announce.
  if (end === -1) return changelog;
  return `## Unreleased\n${sections
    .slice(0, end)
    .map((one) => one.replace(/^## .*$/m, ''))
    .join('')}`;
}

/** What a git command prints. */
export async function git(root: string, ...args: string[]): Promise<string> {
  return (await run('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })).stdout;
}
