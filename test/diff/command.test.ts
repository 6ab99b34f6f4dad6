/** `npm run diff` as a command, against git, a folder and a tarball. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundlesOf, defaultBase } from '../../scripts/diff/source.ts';
import { document } from './document.ts';

// Other programs are started here, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const git = (folder: string, ...args: string[]) =>
  run('git', ['-c', 'user.name=T', '-c', 'user.email=t@t', '-c', 'init.defaultBranch=main', ...args], { cwd: folder });
let folder: string;

async function diff(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'scripts/diff.ts'), ...args];
  return run(process.execPath, command, { cwd: root }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diff-test-'));
  await mkdir(path.join(folder, 'generated/things'), { recursive: true });
  await writeFile(path.join(folder, 'generated/things/openapi.json'), JSON.stringify(document));
  await git(folder, 'init', '-q');
  await git(folder, 'add', '.');
  await git(folder, 'commit', '-qm', 'one');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a base', () => {
  it('is a revision, a folder or a tarball', async () => {
    await cp(path.join(folder, 'generated'), path.join(folder, 'pack/package/dist/generated'), { recursive: true });
    await run('tar', ['-czf', path.join(folder, 'p.tgz'), '-C', path.join(folder, 'pack'), 'package']);
    for (const base of ['HEAD', path.join(folder, 'pack/package'), path.join(folder, 'p.tgz'), folder]) {
      expect(Object.keys(await bundlesOf(base, folder))).toEqual(['things']);
    }
    await expect(bundlesOf('--help', folder)).rejects.toThrow('no git revision');
    await expect(bundlesOf(path.join(folder, 'pack'), folder)).resolves.toHaveProperty('things');
    await expect(bundlesOf(path.join(folder, '.git'), folder)).rejects.toThrow('no <service>');
  });

  it('is by default where the branch left main, or what main was before it is changed', async () => {
    expect(await defaultBase(folder)).toBeUndefined();
    await writeFile(path.join(folder, 'generated/things/openapi.json'), '{}');
    const { stdout } = await git(folder, 'rev-parse', 'HEAD');
    expect(await defaultBase(folder)).toBe(stdout.trim());
    await git(folder, 'switch', '-qc', 'branch');
    await git(folder, 'commit', '-qam', 'two');
    expect(await defaultBase(folder)).toBe(stdout.trim());
    await git(folder, 'branch', '-qm', 'main', 'other');
    expect(await defaultBase(folder)).toBeUndefined();
    await git(folder, 'update-ref', 'refs/remotes/origin/main', stdout.trim());
    expect(await defaultBase(folder)).toBe(stdout.trim());
    await git(folder, 'update-ref', '-d', 'refs/remotes/origin/main');
    await git(folder, 'branch', '-qm', 'other', 'main');
  });

  it('is the last release, once there is one', async () => {
    await git(folder, 'tag', 'v1', 'main');
    await git(folder, 'tag', 'no-release');
    expect(await defaultBase(folder)).toBe('v1');
    await git(folder, 'switch', '-q', 'main');
  });
});

describe('the command', () => {
  it('is quiet about what is the same', async () => {
    const same = await diff(root);
    expect(same).toMatchObject({ code: 0, stdout: `nothing changed since ${root}\n` });
  });

  it('exits 1 when something broke in silence', async () => {
    const { code, stdout, stderr } = await diff(folder, '--json');
    expect(code).toBe(1);
    expect(stderr).toContain('things: the service was removed');
    expect(JSON.parse(stdout)).toMatchObject({ base: folder, unannounced: [{ names: ['things'] }] });
  });

  it.each([[['--nonsense']], [['a', 'b']], [['no-such-base']]])('exits 2 on %j', async (args) => {
    expect((await diff(...args)).code).toBe(2);
  });

  it('helps', async () => {
    expect((await diff('--help')).stdout).toContain('Usage: npm run diff');
  });
});
