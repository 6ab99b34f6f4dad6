/**
 * `npm run docs`: the specs and the Markdown -> site/, a static site that works from disk.
 *
 * The references are pages of our own, not Redoc's: theirs need a script of 1 MB to show anything, draw hundreds of
 * operations at once, hide our extensions and load a logo; ours are plain HTML that one can read, search and link to
 * with scripts turned off.
 */
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSources } from './docs/read.ts';
import { siteFiles } from './docs/site.ts';
import { writeTree } from './generate/files.ts';

const HELP = `Usage: npm run docs [-- --out <folder>]

Writes the site: what the services are, the guides, a reference for each service, and a search over all of it. It works
from disk and without a network: open site/index.html. Needs nothing but the repository; run \`npm run generate\` first
when a spec has changed.

  --out <folder>   where to; the default is site. What an earlier run wrote there goes
  --help           show this`;

const root = fileURLToPath(new URL('..', import.meta.url));
/** Every site has this file: a folder without it was not made by this command. */
const SIGN = 'assets/search-index.js';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const out = values.out === undefined ? path.join(root, 'site') : path.resolve(values.out);
  await refuseOthers(out);
  console.log('reading the bundles and the guides');
  const sources = await readSources(root);
  console.log(`writing pages of ${Object.keys(sources.bundles).join(', ')}`);
  const files = await siteFiles(sources);
  await replace(out, files);
  for (const [name, text] of [...files].sort()) console.log(`${kilobytes(text).padStart(10)}  ${name}`);
  const all = [...files.values()].join('');
  console.log(`${kilobytes(all).padStart(10)}  ${files.size} files in ${path.relative(process.cwd(), out) || '.'}`);
  return 0;
}

/** A folder with anything else in it stays as it is. */
async function refuseOthers(out: string): Promise<void> {
  const present = await readdir(out, { recursive: true }).catch((error: unknown): string[] => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  if (present.length === 0 || present.includes(path.normalize(SIGN))) return;
  throw new Error(`${out} holds something else than a site; name another folder, or empty it`);
}

/** The new site appears as a whole, in the place of the old one. */
async function replace(out: string, files: ReadonlyMap<string, string>): Promise<void> {
  const fresh = `${out}.new`;
  const old = `${out}.old`;
  await rm(fresh, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  await writeTree(files, fresh);
  await rename(out, old).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rename(fresh, out);
  await rm(old, { recursive: true, force: true });
}

function kilobytes(text: string): string {
  return `${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
