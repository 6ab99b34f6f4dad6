/** What an installation brings: the packed tarball in an empty folder, and the official core. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { execute } from '../../test/peers/execute.ts';
import peers from '../../test/peers/package.json' with { type: 'json' };
import { spread } from '../measure.ts';
import type { Part } from '../part.ts';

const CORE = '@huaweicloud/huaweicloud-sdk-core';

export const installPart: Part = async ({ stage, say }) => {
  const packed = await npm(['pack', '--ignore-scripts', '--json', '--pack-destination', stage.folder], stage.package);
  const [tarball] = JSON.parse(packed) as { filename: string; size: number }[];
  if (!tarball) throw new Error(`npm pack made nothing\n${packed}`);
  const wanted = {
    'this package': path.join(stage.folder, tarball.filename),
    [`${CORE}, without any service`]: `${CORE}@${peers.dependencies[CORE]}`,
  };
  const found = [];
  for (const [name, what] of Object.entries(wanted)) {
    say(`install: ${name}`);
    const folder = path.join(stage.folder, `install-${found.length}`);
    await mkdir(folder);
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
    await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', what], folder);
    found.push({ name, ...(await installed(path.join(folder, 'node_modules'))) });
  }
  return {
    tables: [
      {
        title: 'Installation',
        notes: [
          `What \`npm install\` puts into an empty folder, as the sizes of its files. The tarball has ${mb(tarball.size)} MB; most of it are types, documentation in them, the bundled specs and the fake cloud.`,
        ],
        head: ['installed', 'packages', 'files', 'MB'],
        rows: found.map(({ name, packages, files, bytes }) => [name, String(packages), String(files), mb(bytes)]),
      },
    ],
    measured: { packages: spread([found[0]?.packages ?? NaN]) },
  };
};

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

async function npm(args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await execute('npm', args, cwd);
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed\n${stderr}`);
  return stdout;
}

async function installed(folder: string): Promise<{ packages: number; files: number; bytes: number }> {
  const lock = path.join(folder, '.package-lock.json');
  const { packages } = JSON.parse(await readFile(lock, 'utf8')) as { packages: object };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.map((one) => path.join(one.parentPath, one.name)).filter((file) => file !== lock);
  const stats = (await Promise.all(files.map((file) => stat(file)))).filter((one) => one.isFile());
  const bytes = stats.reduce((sum, { size }) => sum + size, 0);
  return { packages: Object.keys(packages).length, files: stats.length, bytes };
}
