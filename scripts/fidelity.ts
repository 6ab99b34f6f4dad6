/** `npm run fidelity`: the code of the fake cloud and the specs -> docs/fidelity.md. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { families } from '../src/testing/families/all.ts';
import { fidelityPage, silent, terse } from './generate/fidelity.ts';
import { type Document } from './generate/spec.ts';
import { type Statements, statementsOf } from './generate/statements.ts';

const HELP = `Usage: npm run fidelity [-- --check]

Writes docs/fidelity.md: for every operation whether the fake cloud keeps state for it, and whether what it does is
documented, observed or assumed. It reads the comments in src/testing/ that begin with 'Documented:', 'Seen in' (or
'Observed:') and 'Assumed:', and attributes each to the operations whose handlers it stands in or that reach it.
A comment above a file's imports holds for all that reach the file.
Fails when an operation has a handler that reaches no such comment, and when a comment says next to nothing.

  --check   write nothing; exit 1 when the page is not what the code says
  --help    show this`;

const root = fileURLToPath(new URL('..', import.meta.url));
const page = path.join(root, 'docs/fidelity.md');
const fake = path.join(root, 'src/testing/');

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const statements = statementsOf(compile(), (file) => file.startsWith(fake), new Set(families.keys()));
  const problems = problemsOf(statements);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    return 1;
  }
  const style = await resolveConfig(page);
  const text = await format(fidelityPage(await bundles(), statements), { ...style, filepath: page });
  const present = await readFile(page, 'utf8').catch(() => '');
  if (values.check) {
    if (text === present) console.log('docs/fidelity.md is up to date');
    else console.error('docs/fidelity.md is not what the code says; run `npm run fidelity`');
    return text === present ? 0 : 1;
  }
  await mkdir(path.dirname(page), { recursive: true });
  await writeFile(`${page}.tmp`, text);
  await rename(`${page}.tmp`, page);
  console.log(text === present ? 'nothing changed' : 'changed  docs/fidelity.md');
  return 0;
}

function problemsOf(statements: Statements): string[] {
  return [
    ...silent(statements).map((id) => `${id} has a handler, but nothing says what it is based on`),
    ...terse(statements).map((text) => `"${text}" says too little to be understood without the code`),
  ];
}

/** The program that the fake cloud is, as the project's tsconfig has it. */
function compile(): ts.Program {
  const file = path.join(root, 'tsconfig.json');
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, (name) => ts.sys.readFile(name)).config,
    ts.sys,
    root,
  );
  const own = fileNames.filter((name) => path.resolve(name).startsWith(fake));
  return ts.createProgram(own, options);
}

async function bundles(): Promise<Record<string, Document>> {
  const folder = path.join(root, 'generated');
  const entries = await readdir(folder, { withFileTypes: true });
  const services = entries.filter((one) => one.isDirectory()).map((one) => one.name);
  const read = services.sort().map(async (service): Promise<[string, Document]> => {
    return [service, JSON.parse(await readFile(path.join(folder, service, 'openapi.json'), 'utf8')) as Document];
  });
  return Object.fromEntries(await Promise.all(read));
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
