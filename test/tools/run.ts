/** `npm run test:tools`: tools that are not ours take the published openapi.json files. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Bundles, ofFolder } from '../../scripts/diff/source.ts';
import type { Document } from '../../scripts/generate/spec.ts';
import { installIn } from '../peers/install.ts';
import { type Bundle, feed, type Row } from './tool.ts';
import { TOOLS } from './tools.ts';

const HELP = `Usage: npm run test:tools [-- <folder>]

Feeds the openapi.json of every service to
${TOOLS.map(({ name, asked }) => `  ${name.padEnd(24)} ${asked}`).join('\n')}
The first run installs them into test/tools/.

  <folder>   take the bundles of this folder, such as site/ or an unpacked package; default: generated/
  --help     show this

Not tried: @apidevtools/swagger-parser 13, whose schema of OpenAPI 3.1 refuses every server variable that has a
description, which the standard allows.

Exits with 1 when a tool refuses a bundle or loses an operation, with 2 when it is used wrongly.`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
  if (values.help) {
    say(HELP);
    return 0;
  }
  if (positionals.length > 1) throw new Error('one folder at a time');
  const bundles = await ofFolder(positionals[0] ?? root);
  await installIn(new URL('.', import.meta.url), 'the tools (about 50 MB on disk)', say);
  const rows: Row[] = [];
  for (const tool of TOOLS) {
    say(`feeding ${Object.keys(bundles).length} bundles to ${tool.name}`);
    rows.push(...(await Promise.all(Object.entries(bundles).map((one) => feed(tool, bundleOf(one))))));
  }
  say(`\n${table(rows)}\n`);
  const failed = rows.filter((row) => row.failed !== undefined).length;
  say(`tools: ${rows.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

function bundleOf([service, bundle]: [string, Bundles[string]]): Bundle {
  // As the file has it, but for its spaces.
  return { service, document: bundle as Document, text: JSON.stringify(bundle, undefined, 2) };
}

/** One line a bundle and tool, in columns. */
function table(rows: readonly Row[]): string {
  const cells = rows.map(({ tool, service, operations, failed }) => {
    const verdict =
      failed === undefined ? `yes, ${operations ?? 0} operations` : `NO: ${failed.replace(/\s+/g, ' ').slice(0, 300)}`;
    return [tool, service, verdict];
  });
  const all = [['tool', 'service', 'takes it'], ...cells];
  const widths = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
