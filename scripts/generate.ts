/** `npm run generate`: spec -> lint -> bundle -> lint -> types, operations, endpoints, error codes. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { endpointsSource } from './generate/endpoints.ts';
import { type ErrorCodes, errorCodesSource } from './generate/error-codes.ts';
import { differences, writeTree } from './generate/files.ts';
import { operationsSource, serviceName } from './generate/operations.ts';
import { routesSource } from './generate/routes.ts';
import { schemaSource } from './generate/schema.ts';
import { type Document, operationsOf } from './generate/spec.ts';
import { runRedocly } from './redocly.ts';

const HELP = `Usage: npm run generate [-- --check]

Lints spec/, bundles it, lints the bundles, and writes generated/.

  --check   write nothing; exit 1 when generated/ is not what the specs say
  --help    show this`;

const root = fileURLToPath(new URL('..', import.meta.url));
const target = path.join(root, 'generated');

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const services = await servicesOf(path.join(root, 'spec'));
  step(`linting ${services.join(', ')}`);
  await lint(services);
  step('bundling, and linting the bundles');
  const bundles = await bundle(services);
  step('writing types');
  const files = await generate(bundles, await errorCodes(['shared', ...services]));

  const changes = await differences(files, target);
  if (values.check) {
    if (changes.length === 0) step('generated/ is up to date');
    else
      console.error(
        `generated/ is not what the specs say; run \`npm run generate\`:\n${changes.map((one) => `  ${one}`).join('\n')}`,
      );
    return changes.length === 0 ? 0 : 1;
  }
  await writeTree(files, target);
  step(changes.length === 0 ? 'nothing changed' : changes.join('\n'));
  const operations = Object.values(bundles).flatMap(operationsOf).length;
  const seconds = (performance.now() / 1000).toFixed(1);
  // In kilobytes. Redocly's processes, one a service, are not counted.
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  step(`${operations} operations in ${seconds} s, with at most ${megabytes} MB of memory`);
  return 0;
}

async function servicesOf(spec: string): Promise<string[]> {
  const folders = await readdir(spec, { withFileTypes: true });
  return folders
    .filter((one) => one.isDirectory() && one.name !== 'shared')
    .map((one) => one.name)
    .sort();
}

/** Fails on any problem, on a mere warning and on one that an ignore file passes over. */
async function lint(documents: readonly string[]): Promise<void> {
  const report = await runRedocly(['lint', ...documents, '--format=json'], root).catch(() => undefined);
  if (report && isClean(report.stdout, documents.length)) return;
  // Once more, for people to read.
  const { stdout, stderr } = await runRedocly(['lint', ...documents], root);
  throw new Error(`redocly lint has warnings or ignored problems\n${stdout}${stderr}`);
}

/** Redocly counts errors, warnings and ignored problems in a text of JSON for each document, one right after the other. */
function isClean(reports: string, documents: number): boolean {
  const counts = [...reports.matchAll(/"(?:errors|warnings|ignored)": (\d+)/g)].map(([, count]) => Number(count));
  return counts.length === 3 * documents && counts.every((count) => count === 0);
}

async function bundle(services: readonly string[]): Promise<Record<string, Document>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  const fileOf = (service: string): string => path.join(folder, `${service}.json`);
  try {
    const runs = services.map((service) =>
      runRedocly(['bundle', service, '-o', fileOf(service), '--component-renaming-conflicts-severity=error'], root),
    );
    // All of them end before the folder goes.
    await Promise.allSettled(runs);
    await Promise.all(runs);
    // A rule that a bundle alone breaks is broken too: bundles are what readers get.
    await lint(services.map(fileOf));
    const pairs = services.map(async (service): Promise<[string, Document]> => {
      return [service, JSON.parse(await readFile(fileOf(service), 'utf8')) as Document];
    });
    return Object.fromEntries(await Promise.all(pairs));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function errorCodes(folders: readonly string[]): Promise<Record<string, ErrorCodes>> {
  const read = async (folder: string): Promise<[string, ErrorCodes]> => {
    const text = await readFile(path.join(root, 'spec', folder, 'error-codes.yaml'), 'utf8');
    return [folder, (parse(text) ?? {}) as ErrorCodes];
  };
  return Object.fromEntries(await Promise.all(folders.map(read)));
}

/** Every file of generated/, by its path there. */
async function generate(
  bundles: Readonly<Record<string, Document>>,
  codes: Record<string, ErrorCodes>,
): Promise<Map<string, string>> {
  const names = Object.fromEntries(
    Object.entries(bundles).map(([service, document]) => [service, serviceName(document)]),
  );
  const sources = new Map<string, string>([
    ['endpoints.ts', endpointsSource(bundles)],
    ['error-codes.ts', errorCodesSource(names, codes)],
  ]);
  for (const [service, document] of Object.entries(bundles)) {
    sources.set(`${service}/openapi.json`, JSON.stringify(document));
    sources.set(`${service}/schema.ts`, await schemaSource(service, document));
    sources.set(`${service}/operations.ts`, operationsSource(service, document));
    sources.set(`${service}/routes.ts`, routesSource(service, document));
  }
  const style = await resolveConfig(path.join(root, 'package.json'));
  const formatted = [...sources].map(async ([name, text]): Promise<[string, string]> => {
    return [name, await format(text, { ...style, filepath: name })];
  });
  return new Map(await Promise.all(formatted));
}

function step(text: string): void {
  console.log(text);
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
