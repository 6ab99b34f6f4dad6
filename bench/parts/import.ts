/** What it takes to import a service: a process from start to end, next to one that imports nothing. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { execute } from '../../test/peers/execute.ts';
import { paired, spread, told, turned } from '../measure.ts';
import type { Part } from '../part.ts';

const OFFICIAL = ['@huaweicloud/huaweicloud-sdk-core', '@huaweicloud/huaweicloud-sdk-iam/v3/public-api'];

/** What each program consists of. */
const PROGRAMS = {
  nothing: '',
  'this package, SecMaster': "import 'huaweicloud-openapi/secmaster';",
  'this package, IAM': "import 'huaweicloud-openapi/iam';",
  'official SDK, IAM': [
    "import { createRequire } from 'node:module';",
    'const require = createRequire(import.meta.url);',
    ...OFFICIAL.map((name) => `require('${name}');`),
  ].join('\n'),
} as const;

export const importPart: Part = async ({ stage, quick, say }) => {
  const rounds = quick ? 7 : 15;
  const programs = await Promise.all(
    Object.entries(PROGRAMS).map(async ([name, text], nth) => {
      const file = path.join(stage.folder, `import-${nth}.js`);
      await writeFile(file, text);
      return { name, file, ms: [] as number[] };
    }),
  );
  say(`import: ${rounds} processes each`);
  // The first of each reads from the disk.
  for (let round = -1; round < rounds; round++) {
    for (const { name, file, ms } of turned(programs, round + 1)) {
      const started = performance.now();
      const { code, stderr } = await execute(process.execPath, [file], stage.folder);
      if (code !== 0) throw new Error(`the import of ${name} failed\n${stderr}`);
      if (round >= 0) ms.push(performance.now() - started);
    }
  }
  const of = (name: keyof typeof PROGRAMS): number[] => programs.find((one) => one.name === name)?.ms ?? [];
  const beyond = (values: readonly number[]) => paired(values, of('nothing'), (some, none) => some - none);
  return {
    tables: [
      {
        title: 'Import',
        notes: [
          'A process from start to end that imports one service, all of it; once warmed up, so from the cache of the disk.',
        ],
        head: ['imported', 'ms', 'beyond an empty Node, ms'],
        rows: programs.map(({ name, ms }) => [
          name,
          told(spread(ms), 1),
          name === 'nothing' ? '' : told(beyond(ms), 1),
        ]),
      },
    ],
    measured: { import: beyond(of('this package, SecMaster')) },
  };
};
