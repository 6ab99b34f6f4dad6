/** The tools, and what each is asked. Those of this folder are loaded by name, since they may not be installed. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { execute } from '../peers/execute.ts';
import { type Bundle, idsOf, routesOf, same, type Tool } from './tool.ts';

const require = createRequire(import.meta.url);
const openapiTypescript = fileURLToPath(new URL('../../node_modules/openapi-typescript/bin/cli.js', import.meta.url));

/** An item of a Postman collection: a folder of them or a request. */
interface Item {
  readonly item?: readonly Item[];
  readonly request?: { readonly method: string; readonly url: { readonly path: readonly string[] } };
}

type Converted =
  { readonly result: true; readonly output: { data: Item }[] } | { readonly result: false; readonly reason: string };

interface Postman {
  convert(
    input: { type: 'string'; data: string },
    options: object,
    done: (error: Error | null, converted: Converted) => void,
  ): void;
}

interface Scalar {
  validate(text: string): Promise<{ valid: boolean; errors?: readonly { message: string; path?: string }[] }>;
  dereference(text: string): Promise<{ schema?: object }>;
}

export const TOOLS: readonly Tool[] = [
  { name: 'openapi-typescript', asked: 'types that compile, an entry an operation', feed: types },
  { name: 'openapi-to-postmanv2', asked: 'a Postman collection, a request an operation', feed: collection },
  { name: '@scalar/openapi-parser', asked: 'valid as OpenAPI 3.1, and every reference resolves', feed: validate },
];

/** Its command line with nothing set, as a stranger would run it, in a folder that has no configuration. */
async function types({ document, text }: Bundle): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tools-'));
  try {
    await writeFile(path.join(folder, 'openapi.json'), text);
    const args = [openapiTypescript, 'openapi.json', '--output', 'schema.ts'];
    const { code, stdout, stderr } = await execute(process.execPath, args, folder);
    if (code !== 0) throw new Error(`ended with ${code ?? 'a signal'}: ${stdout}${stderr}`);
    return same(operationsIn(path.join(folder, 'schema.ts')), idsOf(document));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The members of `operations`, in a file that has to compile. */
function operationsIn(file: string): string[] {
  const program = ts.createProgram([file], { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] });
  const [problem] = ts.getPreEmitDiagnostics(program);
  if (problem) throw new Error(`does not compile: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`);
  const declared = program.getSourceFile(file)?.statements.find((one): one is ts.InterfaceDeclaration => {
    return ts.isInterfaceDeclaration(one) && one.name.text === 'operations';
  });
  return declared?.members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? name.text : [])) ?? [];
}

async function collection({ document, text }: Bundle): Promise<number> {
  const postman = require('openapi-to-postmanv2') as Postman;
  const converted = await new Promise<Converted>((resolve, reject) => {
    postman.convert({ type: 'string', data: text }, {}, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (!converted.result) throw new Error(converted.reason);
  return same(
    converted.output.flatMap(({ data }) => requestsOf(data)),
    routesOf(document),
  );
}

/** Its requests as routes of the bundle: Postman writes `:name` for `{name}`. */
function requestsOf({ item = [], request }: Item): string[] {
  const own = request?.url.path.map((part) => part.replace(/^:(.+)$/, '{$1}')).join('/');
  return [...(request && own !== undefined ? [`${request.method} /${own}`] : []), ...item.flatMap(requestsOf)];
}

async function validate({ document, text }: Bundle): Promise<number> {
  const parser = (await import(pathToFileURL(require.resolve('@scalar/openapi-parser')).href)) as Scalar;
  const { valid, errors = [] } = await parser.validate(text);
  if (!valid) throw new Error(errors.map(({ message, path: at = '' }) => `${at} ${message}`.trim()).join('; '));
  // What it cannot resolve stays as it was, without a word.
  const left = [...new Set(referencesIn((await parser.dereference(text)).schema))];
  if (left.length > 0) throw new Error(`cannot resolve ${left.join(', ')}`);
  return routesOf(document).length;
}

/** References in a document that may lead back to itself. */
function referencesIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = (value as { $ref?: unknown }).$ref;
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap((one) => referencesIn(one, seen))];
}
