/** The built site: its pages, and the operations that they have to show. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, operationsOf } from '../../scripts/generate/spec.ts';
import { execute } from '../peers/execute.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SitePage {
  /** Its path in the site. */
  readonly path: string;
  /** Anchors that it has to have: a service's operations. */
  readonly anchors: readonly string[];
}

/** Builds the site into a folder, as `npm run docs` does. */
export async function build(folder: string): Promise<void> {
  const args = ['--import', 'tsx', 'scripts/docs.ts', '--out', folder];
  const { code, stdout, stderr } = await execute(process.execPath, args, root);
  if (code !== 0) throw new Error(`npm run docs ended with ${code ?? 'a signal'}\n${stdout}${stderr}`);
}

/**
 * The pages of a site.
 *
 * @throws Error when it lacks one that every site has
 */
export async function pagesOf(folder: string): Promise<SitePage[]> {
  const files = (await readdir(folder, { recursive: true })).map((one) => one.split(path.sep).join('/')).sort();
  const services = files.flatMap((file) => /^([^/]+)\/openapi\.json$/.exec(file)?.[1] ?? []);
  const fixed = ['index.html', 'fidelity.html', 'changelog.html', ...services.map((one) => `${one}/index.html`)];
  const missing = fixed.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`${folder} is no built site: it lacks ${missing.join(', ')}`);
  if (services.length === 0) throw new Error(`${folder} has no <service>/openapi.json`);
  const pages = files.filter((file) => file.endsWith('.html'));
  return Promise.all(pages.map(async (file) => ({ path: file, anchors: await anchorsOf(folder, file, services) })));
}

async function anchorsOf(folder: string, file: string, services: readonly string[]): Promise<string[]> {
  const service = services.find((one) => file === `${one}/index.html`);
  if (service === undefined) return [];
  const text = await readFile(path.join(folder, service, 'openapi.json'), 'utf8');
  return operationsOf(JSON.parse(text) as Document).map(({ operation }) => operation.operationId);
}
