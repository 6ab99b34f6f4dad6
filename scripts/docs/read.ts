/** What the site is made from, out of the repository's files. */
import { build } from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ErrorCodes } from '../generate/error-codes.ts';
import { repositoryOf } from './links.ts';
import type { Sources } from './site.ts';

const own = fileURLToPath(new URL('.', import.meta.url));

/** Reads everything; only the guides and the changelog may be missing. */
export async function readSources(root: string): Promise<Sources> {
  const text = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
  const manifest = JSON.parse(await text('package.json')) as Record<'name' | 'version' | 'description', string> & {
    repository?: unknown;
  };
  const services = await foldersOf(path.join(root, 'generated'));
  return {
    name: manifest.name,
    version: manifest.version,
    description: manifest.description,
    repository: repositoryOf(manifest.repository),
    bundles: await record(services, (service) => text(`generated/${service}/openapi.json`)),
    factories: await record(services, async (service) =>
      factoryIn(await text(`src/services/${service}.ts`).catch(none)),
    ),
    codes: await record([...services, 'shared'], async (service) => {
      return (parse(await text(`spec/${service}/error-codes.yaml`)) ?? {}) as ErrorCodes;
    }),
    markdown: await markdownOf(root),
    assets: await assets(),
  };
}

/** The function of an entry point that makes clients. */
export function factoryIn(source: string): string | undefined {
  return /export function (create\w+Client)\b/.exec(source)?.[1];
}

async function markdownOf(root: string): Promise<Record<string, string>> {
  const guides = await readdir(path.join(root, 'docs/guides')).catch(() => []);
  const files = [
    ...guides.filter((name) => name.endsWith('.md')).map((name) => `docs/guides/${name}`),
    ...['docs/fidelity.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'spec/README.md'],
  ];
  const read = await record(files, (file) => readFile(path.join(root, file), 'utf8').catch(none));
  return Object.fromEntries(Object.entries(read).filter(([, text]) => text !== ''));
}

/** The styles, the scripts of the pages, and MiniSearch as a script. */
async function assets(): Promise<Record<string, string>> {
  const minisearch = path.join(path.dirname(createRequire(import.meta.url).resolve('minisearch')), '../umd/index.js');
  return {
    'site.css': await readFile(path.join(own, 'assets/site.css'), 'utf8'),
    'site.js': await script('site'),
    'theme.js': await script('theme'),
    'minisearch.js': (await readFile(minisearch, 'utf8')).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
  };
}

async function script(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(own, 'client', `${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

async function foldersOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((one) => one.isDirectory()).map((one) => one.name);
}

async function record<T>(names: readonly string[], read: (name: string) => Promise<T>): Promise<Record<string, T>> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}

function none(): string {
  return '';
}
