/** `npm run test:release-types`: what compiled with the last release compiles with today's types. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unannounced } from './diff/announced.ts';
import { brokenIn, compiledOf, FOLDERS } from './release-types/compile.ts';
import { filesOf, lastRelease, sinceRelease } from './release-types/release.ts';

const HELP = `Usage: npm run test:release-types [-- <git revision>] [-- --root <folder>]

Compiles test/types and examples/ of the last release against the types of the working tree: they are code that callers
could have written. Fields that a type gained are no difference, although the tests of the types name every field.
Default: the newest tag v* before what is checked out. Where nothing was released there is nothing to hold.

Exits 1 when a place no longer compiles and CHANGELOG.md does not announce it: an entry with **Breaking**, newer than the
release, has to name the type or the operation. Exits 2 when it is used wrongly.

  --root <folder>   another working tree
  --help            show this`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { root: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (positionals.length > 1) throw new Error('one revision at a time');
  const root = path.resolve(values.root ?? fileURLToPath(new URL('..', import.meta.url)));
  const release = positionals[0] ?? (await lastRelease(root));
  if (release === undefined) {
    console.log('nothing was released yet (no tag v*): there are no types to hold');
    return 0;
  }
  const files = await filesOf(root, release, FOLDERS);
  const compiled = compiledOf(files);
  if (compiled.length === 0) throw new Error(`${release} has neither test/types nor examples: nothing to compile`);
  console.log(`compiling ${compiled.length} files of ${release} against today's types`);
  const broken = brokenIn(root, files);
  for (const { file, line, message } of broken) console.log(`  ${file}:${line}: ${message}`);

  const changelog = sinceRelease(await readFile(path.join(root, 'CHANGELOG.md'), 'utf8'), release);
  const rated = broken.map((one) => ({ ...one, impact: 'breaking' as const, rule: 'types', pointer: '' }));
  const silent = unannounced(rated, changelog).length;
  console.log(`release types: ${broken.length} places no longer compile, ${silent} of them not announced`);
  if (silent === 0) return 0;
  const names = [...new Set(unannounced(rated, changelog).flatMap((one) => one.names))].sort();
  console.error(`\nCHANGELOG.md has to announce them with **Breaking** and a name of each: ${names.join(', ')}`);
  return 1;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
