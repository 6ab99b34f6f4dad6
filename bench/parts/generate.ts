/** `npm run generate` itself, on specs of several sizes. */
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { execute } from '../../test/peers/execute.ts';
import type { Document } from '../../scripts/generate/spec.ts';
import { paired, spread, type Spread, told, turned } from '../measure.ts';
import type { Context, Part } from '../part.ts';
import { ROOT } from '../stage.ts';
import { SIZES, synthetic } from '../synthetic.ts';

interface Run {
  readonly size: number;
  readonly root: string;
  readonly seconds: number[];
  readonly megabytes: number[];
}

export const generatePart: Part = async ({ stage, quick, say }) => {
  const rounds = quick ? 1 : 3;
  const runs = await Promise.all(SIZES.map((size) => prepare(stage, size)));
  for (let round = 0; round < rounds; round++) {
    for (const { size, root, seconds, megabytes } of turned(runs, round)) {
      say(`generate: ${size} operations, round ${round + 1} of ${rounds}`);
      const started = performance.now();
      const { code, stdout, stderr } = await execute(
        process.execPath,
        ['--import', 'tsx', 'scripts/generate.ts'],
        root,
      );
      if (code !== 0) throw new Error(`generate failed on ${size} operations\n${stdout}${stderr}`.slice(0, 4_000));
      const [, operations, memory] = /(\d+) operations in .* at most (\d+) MB/.exec(stdout) ?? [];
      if (Number(operations) !== size) throw new Error(`it made ${operations} operations of ${size}\n${stdout}`);
      seconds.push((performance.now() - started) / 1000);
      megabytes.push(Number(memory));
    }
  }
  return {
    tables: [
      {
        title: 'Generate',
        notes: [
          `\`npm run generate\` on 50 operations of SecMaster and their schemas, copied under other names: lint, bundle, lint, types, formatting. Memory is the most that its own process held; Redocly's are not counted.`,
        ],
        head: ['operations', 's', 'ms an operation', 'ms each further one', 'MB'],
        rows: runs.map(({ size, seconds, megabytes }, nth) => [
          String(size),
          told(spread(seconds), 1),
          told(spread(seconds.map((one) => (one * 1000) / size))),
          further(runs[nth - 1], { size, seconds }),
          told(spread(megabytes)),
        ]),
      },
    ],
    measured: { generate: growth(runs.map(({ size, seconds }) => ({ size, values: seconds }))) },
  };
};

/** What an operation more costs from one size to the next: what is paid once is not in it. */
function further(
  smaller: Pick<Run, 'size' | 'seconds'> | undefined,
  { size, seconds }: Pick<Run, 'size' | 'seconds'>,
): string {
  if (!smaller) return '';
  const operations = size - smaller.size;
  return told(paired(seconds, smaller.seconds, (large, small) => ((large - small) * 1000) / operations));
}

/** The cost of an operation at the largest size over that at the smallest: 1 is linear. */
export function growth(runs: readonly { readonly size: number; readonly values: readonly number[] }[]): Spread {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) throw new Error('no sizes');
  return paired(last.values, first.values, (large, small) => large / last.size / (small / first.size));
}

/** A tree with nothing but the scripts, what these use, and one service. */
async function prepare({ folder }: Context['stage'], size: (typeof SIZES)[number]): Promise<Run> {
  const root = path.join(folder, `generate-${size}`);
  await mkdir(path.join(root, 'spec/secmaster'), { recursive: true });
  for (const name of [
    'scripts',
    'src',
    'package.json',
    'redocly.yaml',
    '.prettierrc.json',
    'tsconfig.json',
    'spec/shared',
  ]) {
    await cp(path.join(ROOT, name), path.join(root, name), { recursive: true });
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
  await cp(path.join(ROOT, 'spec/secmaster/error-codes.yaml'), path.join(root, 'spec/secmaster/error-codes.yaml'));
  // JSON is YAML.
  await writeFile(path.join(root, 'spec/secmaster/openapi.yaml'), JSON.stringify(synthetic(await secMaster(), size)));
  return { size, root, seconds: [], megabytes: [] };
}

/** The bundle that is copied from. */
export async function secMaster(): Promise<Document> {
  return JSON.parse(await readFile(path.join(ROOT, 'generated/secmaster/openapi.json'), 'utf8')) as Document;
}
