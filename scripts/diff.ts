/** `npm run diff [base]`: what the specs' changes since a release mean to callers. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unannounced } from './diff/announced.ts';
import { compare } from './diff/compare.ts';
import { markdown } from './diff/report.ts';
import { bundlesOf, defaultBase, ofFolder } from './diff/source.ts';
import { sinceRelease } from './release-types/release.ts';

const HELP = `Usage: npm run diff [base] [-- --json]

Compares generated/*/openapi.json with those of a base: a git revision, or the folder or tarball of a published version.
Default: the newest tag v* before what is checked out, or else where this branch left main; where there is neither, it
says so and ends. Calls that share a route (x-calls) are compared one by one, as clients have them. Prints Markdown for
CHANGELOG.md.

Exits 1 when a change breaks callers and CHANGELOG.md does not announce it: an entry with **Breaking**, under 'Unreleased'
or a version newer than the base, has to name the operation or the schema. Exits 2 when it is used wrongly.

  --json    print the changes for machines
  --help    show this`;

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (positionals.length > 1) throw new Error('one base at a time');
  const base = positionals[0] ?? (await defaultBase(root));
  if (base === undefined) {
    const none = 'no base: no tag v* before this commit, and no main that it differs from (in CI: fetch-depth 0)';
    console.log(values.json ? JSON.stringify({ base: null, changes: {}, unannounced: [] }, undefined, 2) : none);
    return 0;
  }
  const before = await bundlesOf(base, root);
  const changes = await compare(before, await ofFolder(root));
  const all = Object.values(changes).flat();
  const changelog = sinceRelease(await readFile(path.join(root, 'CHANGELOG.md'), 'utf8'), base);
  const missing = unannounced(all, changelog);
  if (values.json) console.log(JSON.stringify({ base, changes, unannounced: missing }, undefined, 2));
  else console.log(all.length > 0 ? markdown(changes) : `nothing changed since ${base}`);
  if (missing.length === 0) return 0;
  const lines = missing.map(({ names, message }) => `  ${names[0] ?? ''}: ${message}`);
  console.error(
    `\nbreaks callers, and CHANGELOG.md does not say so with **Breaking** and the name:\n${lines.join('\n')}`,
  );
  return 1;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
