/** `npm run compare`: vendor pages against the spec -> every difference. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { comparePage } from './compare/compare.ts';
import { blocksOf } from './compare/formats.ts';
import { expand, loadPage, loadSpec } from './compare/load.ts';
import { Lost } from './compare/page.ts';
import { readPage } from './compare/read.ts';
import { exitCode, reportText, type Result } from './compare/report.ts';
import { type Files } from './compare/source.ts';

const HELP = `Usage: npm run compare -- [--json] <page>...

Reads pages of the vendor's API reference and lists every difference from the specs. A page is a file, a folder of
files or an address; HTML as a browser saves it, the site's Markdown edition, or plain text; in English or Chinese.
Each difference names the line of the page and the place in spec/ that it is about. One that is meant to stay is
accepted by naming its kind and subject in the operation's x-source, beside the note that says why:
  accepted: [required request body.tasks]

  --json   print the results for a machine
  --help   show this

Exit code: 0 no difference, or accepted ones only; 1 something differs; 2 wrong usage, or a page was not understood.`;

const spec = fileURLToPath(new URL('../spec', import.meta.url));

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (positionals.length === 0) throw new Error('Name at least one page; --help says more.');
  const files = await loadSpec(spec);
  const pages = (await Promise.all(positionals.map(expand))).flat();
  const results: Result[] = [];
  // One after the other: the vendor's site is not to be hurried.
  for (const page of pages) results.push(await resultOf(files, page));
  console.log(values.json ? JSON.stringify(results, undefined, 2) : reportText(results, process.stdout.columns || 120));
  return exitCode(results);
}

async function resultOf(files: Files, page: string): Promise<Result> {
  try {
    const { text } = await loadPage(page);
    return { page, outcome: comparePage(files, readPage(blocksOf(page, text))) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { page, error: { message, ...(error instanceof Lost && { line: error.line }) } };
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
