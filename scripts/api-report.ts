/** `npm run api`: the public TypeScript surface -> api/, a file an entry point. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { declarationsOf } from './api-report/program.ts';
import { reportOf } from './api-report/report.ts';

const HELP = `Usage: npm run api [-- --check]

Writes api/<entry point>.d.ts.txt: what the package exports, as its users' compilers see it. A change of a report is a
change for callers, to be looked at and, where it breaks, to be announced in CHANGELOG.md.

  --check   write nothing; exit 1 when a report is not what the code says
  --help    show this`;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Entry points of package.json by the names of their reports. */
const ENTRIES: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  secmaster: 'src/services/secmaster.ts',
  roma: 'src/services/roma.ts',
  csms: 'src/services/csms.ts',
  iam: 'src/services/iam.ts',
  testing: 'src/testing/index.ts',
};

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const declarations = declarationsOf(root, Object.values(ENTRIES));
  const style = await resolveConfig(path.join(root, 'package.json'));
  const stale: string[] = [];
  await mkdir(path.join(root, 'api'), { recursive: true });
  for (const [name, source] of Object.entries(ENTRIES)) {
    const file = path.join(root, 'api', `${name}.d.ts.txt`);
    const head = `// Written by \`npm run api\` from ${source}. Do not edit.\n`;
    const text = await format(head + reportOf(declarations, source), { ...style, parser: 'typescript' });
    if (text === (await readFile(file, 'utf8').catch(() => ''))) continue;
    stale.push(`api/${name}.d.ts.txt`);
    if (!values.check) await writeFile(file, text);
  }
  if (stale.length === 0) console.log('api/ is up to date');
  else if (values.check) console.error(`not what the code says; run \`npm run api\`:\n  ${stale.join('\n  ')}`);
  else console.log(stale.map((one) => `changed  ${one}`).join('\n'));
  return values.check && stale.length > 0 ? 1 : 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
