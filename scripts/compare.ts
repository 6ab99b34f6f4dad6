/** `npm run compare`: vendor pages against the spec -> every difference. */
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { expand, loadPage, loadSpec } from './compare/load.ts';
import { progressOn } from './compare/progress-bar.ts';
import { exitCode, reportText, type Result, summaryText } from './compare/report.ts';
import { type Files } from './compare/source.ts';
import { failure, resultOf } from './compare/visit-result.ts';
import { addressesOf, compareAll } from './compare/visit.ts';

const HELP = `Usage: npm run compare -- [--json] [--draft] <page>...
       npm run compare -- [--json] [--draft] [--cache <folder>] --all

Reads pages of the vendor's API reference and lists every difference from the specs. A page is a file, a folder of
files or an address; HTML as a browser saves it, the site's Markdown edition, or plain text; in English or Chinese.
Where several calls share a method and a path, a page is about the one that its address or its title names, or else
about the one that it resembles most. Each difference names the line of the page and the place in spec/ that it is about. One that is meant to stay is
accepted by naming its kind and subject in the operation's x-source, beside the note that says why:
  accepted: [required request body.tasks]

  --all    visit the page that each operation names in externalDocs, a page a second; a page that is about
           another operation than the one that names it is a difference
  --cache  the folder that keeps those pages, so that one that has not changed is not sent again
           (default: .cache/compare). It also keeps how far a run came: one that was stopped, with Ctrl-C say,
           goes on within 24 hours where it was when the same command is run again; what could not be fetched is
           tried again. After a run that came to its end the next one asks for every page again.
  --draft  print YAML to begin with for an operation that the specs do not have
  --json   print the results for a machine
  --help   show this

Exit code: 0 no difference, or accepted ones only; 1 something differs; 2 wrong usage, or a page was not understood
or not fetched.`;

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      cache: { type: 'string' },
      draft: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { all, cache, draft, json } = values;
  if (all && positionals.length > 0) throw new Error('--all visits the pages of the specs; name no others with it.');
  if (!all && cache !== undefined) throw new Error('--cache goes with --all.');
  if (!all && positionals.length === 0) throw new Error('Name at least one page, or --all; --help says more.');
  const files = await loadSpec(`${root}spec`);
  const results = all
    ? await visit(files, cache ?? `${root}.cache/compare`, draft)
    : await compareNamed(files, positionals, draft);
  console.log(json ? JSON.stringify(results, undefined, 2) : reportText(results, process.stdout.columns || 120));
  // Where the results are for a machine, the summary must not be among them.
  if (all) (json ? console.error : console.log)(summaryText(results));
  return exitCode(results);
}

async function visit(files: Files, cache: string, draft: boolean): Promise<Result[]> {
  const onProgress = progressOn(process.stderr, addressesOf(files).size);
  try {
    return await compareAll(files, { cache, draft, pause: setTimeout, onProgress });
  } finally {
    // What follows, be it the report or an error, must not stand behind the bar.
    if (process.stderr.isTTY) process.stderr.write('\n');
  }
}

async function compareNamed(files: Files, names: readonly string[], draft: boolean): Promise<Result[]> {
  const pages = (await Promise.all(names.map(expand))).flat();
  const results: Result[] = [];
  // One after the other: the vendor's site is not to be hurried.
  for (const page of pages) {
    try {
      results.push(resultOf(files, page, await loadPage(page), draft));
    } catch (error) {
      results.push(failure(page, error));
    }
  }
  return results;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
