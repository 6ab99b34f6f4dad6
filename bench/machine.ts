/** Where and with what it was measured. */
import { readFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import path from 'node:path';
import { ROOT } from './stage.ts';

/** What the results depend on, a line each. */
export async function machine(): Promise<string[]> {
  const [first] = cpus();
  const versions = await Promise.all([
    version('node_modules/openapi-fetch'),
    version('node_modules/undici'),
    version('node_modules/typescript'),
    version('node_modules/esbuild'),
    version('test/peers/node_modules/@huaweicloud/huaweicloud-sdk-core'),
    version('test/peers/node_modules/@huaweicloud/huaweicloud-sdk-iam'),
  ]);
  return [
    `Date: ${new Date().toISOString().slice(0, 10)}`,
    `Machine: ${first?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`,
    `Load when it began: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(', ')} (1, 5 and 15 minutes)`,
    `Node ${process.versions.node}, with undici ${process.versions['undici'] ?? 'unknown'} behind its \`fetch\``,
    `Versions: ${versions.join(', ')}`,
  ];
}

async function version(folder: string): Promise<string> {
  const text = await readFile(path.join(ROOT, folder, 'package.json'), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return `${name} ${version}`;
}
