/** `npm run test:release-types` as a command, in a repository of its own that has released a small package. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lastRelease, sinceRelease } from '../../scripts/release-types/release.ts';

// Other programs are started here, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

const git = (...args: string[]) =>
  run('git', ['-c', 'user.name=T', '-c', 'user.email=t@t', '-c', 'init.defaultBranch=main', ...args], { cwd: folder });

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

async function held(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/release-types.ts'].map((one) => path.join(root, one));
  return run(process.execPath, [...command, '--root', folder, ...args], { cwd: root }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
}

const RELEASED = 'export interface MakeThingInput { name: string; size?: number; tags?: { key?: string }[] }\n';

const FILES = {
  'package.json': '{ "type": "module" }',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      ...{ target: 'es2022', module: 'nodenext', strict: true, exactOptionalPropertyTypes: true, noEmit: true },
      ...{ types: [], skipLibCheck: true, allowImportingTsExtensions: true },
      paths: { 'huaweicloud-openapi': ['./src/index.ts'] },
    },
  }),
  'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n## 1.0.0 (2026-01-01)\n\n- **Breaking** `makeThing` is new.\n',
  'src/index.ts': RELEASED,
  'test/types/things.test.ts': `
    import { expectTypeOf } from 'vitest';
    import type { MakeThingInput } from 'huaweicloud-openapi';
    import { size } from './size.ts';
    expectTypeOf<MakeThingInput>().toEqualTypeOf<{ name: string; size?: number; tags?: { key?: string }[] }>();
    export const input: MakeThingInput = { name: 'a', size };
    // @ts-expect-error -- not of this release
    export const later: MakeThingInput = { name: 'a', later: true };
  `,
  'test/types/size.ts': 'export const size = 1;\n',
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-test-'));
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await write({ ...FILES, '.gitignore': 'node_modules\n' });
  await git('init', '-q');
  await git('add', '.');
  await git('commit', '-qm', 'one');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the last release', () => {
  it('is none before the first, and says so', async () => {
    const { code, stdout } = await held();
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('nothing was released yet') as string,
    });
  });

  it('is a tag v*, and the one before when it is checked out itself', async () => {
    await git('tag', 'v1.0.0');
    expect(await lastRelease(folder)).toBeUndefined();
    await git('commit', '-q', '--allow-empty', '-m', 'two');
    await git('tag', 'another');
    expect(await lastRelease(folder)).toBe('v1.0.0');
    await git('tag', 'v1.1.0');
    expect(await lastRelease(folder)).toBe('v1.0.0');
    await write({ 'src/index.ts': `${RELEASED}// Work on the next.\n` });
    expect(await lastRelease(folder)).toBe('v1.1.0');
    await git('tag', '-d', 'v1.1.0');
  });

  it('is followed by all that is newer in the changelog', () => {
    const log = '# C\n\n## 1.2.0\n\n- c\n\n## 1.1.0 (x)\n\n- b\n\n## 1.0.0\n\n- a\n';
    expect(sinceRelease(log, 'v1.1.0').replace(/\s+/g, ' ').trim()).toBe('## Unreleased - c');
    expect(sinceRelease(log, 'v1.0.0').replace(/\s+/g, ' ').trim()).toBe('## Unreleased - c - b');
    expect(sinceRelease(log, 'v1')).toBe(log);
  });
});

describe('types', () => {
  const kept = 'export interface MakeThingInput { name: string; size?: number; tags?: { key?: string }[]';
  it.each([
    ['as they were', RELEASED],
    ['with an optional field more', `${kept}; later?: boolean }`],
    ['with an optional field more, deeper', RELEASED.replace('key?', 'value?: string; key?')],
  ])('%s pass', async (_, source) => {
    await write({ 'src/index.ts': source, 'test/types/size.ts': 'export const renamed = 1;\n' });
    expect(await held()).toMatchObject({ code: 0, stdout: expect.stringContaining('0 places') as string });
  });

  it.each([
    ['with a required field more', `${kept}; later: boolean }`, 'MakeThingInput, makeThing'],
    ['without an optional field, deeper', RELEASED.replace('key?: string', ''), 'MakeThingInput, makeThing'],
    ['with another type', RELEASED.replace('number', 'string'), 'MakeThingInput, makeThing'],
    ['that are any', 'export type MakeThingInput = any;', 'MakeThingInput, makeThing'],
    ['that are gone', 'export {};', 'MakeThingInput, makeThing'],
  ])('%s fail', async (_, source, names) => {
    await write({ 'src/index.ts': source });
    const { code, stdout, stderr } = await held();
    expect(stdout).toMatch(/test\/types\/things\.test\.ts:\d+: /);
    expect(stderr).toContain(names);
    expect(code).toBe(1);
  });

  it.each(['Unreleased', '2.0.0 (2026-02-01)'])('that changed pass when they are announced under %s', async (title) => {
    const announced = `## ${title}\n\n- **Breaking** \`makeThing\` needs \`later\`.\n`;
    await write({
      'src/index.ts': `${kept}; later: boolean }`,
      'CHANGELOG.md': FILES['CHANGELOG.md'].replace('## Unreleased\n', announced),
    });
    expect(await held()).toMatchObject({ code: 0, stdout: expect.stringMatching(/[1-9] places.*, 0 of/) as string });
  });
});

describe('the command', () => {
  it.each([[['--nonsense']], [['a', 'b']], [['no-such-revision']]])('exits 2 on %j', async (args) => {
    expect((await held(...args)).code).toBe(2);
  });

  it('helps', async () => {
    expect((await held('--help')).stdout).toContain('Usage: npm run test:release-types');
  });
});
