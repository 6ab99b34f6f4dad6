/** The rules on imports: one way, no cycles, and a core that runs where there is no Node. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { chosenFor, PLATFORMS } from '../../scripts/platforms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const files = ['src', 'generated'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`),
);

/** Of the files that a name with a `#` may stand for, the one that any runtime can load. */
const CHOSEN = Object.fromEntries(
  Object.entries(chosenFor('any')).map(([name, file]) => [name, path.relative(root, file).split(path.sep).join('/')]),
);

interface Import {
  readonly from: string;
  /** A file of ours by its path from the root, anything else as it is written. */
  readonly to: string;
}

function importsOf(file: string): Import[] {
  // Nothing of a type is left when the program runs.
  const source = read(file).replace(/^import type \w+ from 'node:[^']*';$/gm, '');
  return ts.preProcessFile(source).importedFiles.map(({ fileName }) => ({
    from: file,
    to: fileName.startsWith('.') ? path.posix.join(path.posix.dirname(file), fileName) : (CHOSEN[fileName] ?? fileName),
  }));
}

const imports = files.flatMap(importsOf);
const isIn = (file: string, ...folders: string[]): boolean => folders.some((folder) => file.startsWith(`${folder}/`));
const isOurs = (file: string): boolean => isIn(file, 'src', 'generated');
const lines = (some: readonly Import[]): string[] => some.map(({ from, to }) => `${from} -> ${to}`);

/** The circle that a file's imports lead back to, if there is one. */
function cycleFrom(file: string, trail: readonly string[] = [], done = new Set<string>()): string[] | undefined {
  if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const { to } of imports.filter(({ from }) => from === file)) {
    const cycle = cycleFrom(to, [...trail, file], done);
    if (cycle) return cycle;
  }
  done.add(file);
  return undefined;
}

/** What a file names that only Node has. Names of fields do not count. */
function nodeGlobals(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && ['process', 'Buffer', 'require', '__dirname', '__filename'].includes(node.text)) {
      const isType = ts.isPropertySignature(node.parent) || ts.isPropertyAssignment(node.parent);
      const isField = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      const ofGlobal = isField && /\bglobalThis\b/.test(node.parent.expression.getText());
      if ((!isType && !isField) || ofGlobal) found.push(`${file}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true));
  return found;
}

describe('imports', () => {
  it('are all found', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(lines(imports)).toContain('src/services/csms.ts -> generated/csms/routes.ts');
    expect(lines(imports)).toContain('src/client.ts -> openapi-fetch');
    for (const { from, to } of imports.filter((one) => one.to.endsWith('.ts'))) expect(files, from).toContain(to);
  });

  it('have no cycle', () => {
    expect(files.map((file) => cycleFrom(file)).find(Boolean)).toBeUndefined();
  });

  it('of relative files stay in src/ and generated/', () => {
    const outside = imports
      .filter(({ to }) => to.endsWith('.ts') || to.endsWith('.json'))
      .filter(({ to }) => !isOurs(to));
    expect(lines(outside)).toEqual([]);
  });

  it('run one way: nothing imports the services or the entry point, and errors import nothing', () => {
    const inner = imports.filter(({ from }) => !isIn(from, 'src/testing'));
    expect(lines(inner.filter(({ to }) => isIn(to, 'src/services') || to === 'src/index.ts'))).toEqual([]);
    const leaves = ['src/encode.ts', 'src/envelope.ts', 'src/mask.ts', 'src/runtime.ts'];
    expect(lines(imports.filter(({ from }) => leaves.includes(from)))).toEqual([]);
    expect(lines(imports.filter(({ from }) => from === 'src/errors.ts'))).toEqual(['src/errors.ts -> src/envelope.ts']);
    expect(lines(imports.filter(({ from }) => from === 'src/operation.ts'))).toEqual([
      'src/operation.ts -> src/errors.ts',
      'src/operation.ts -> src/errors.ts',
    ]);
  });

  it('of the services are the client, its options and what was generated', () => {
    const services = imports.filter(({ from }) => isIn(from, 'src/services'));
    const allowed = ({ to }: Import): boolean =>
      ['src/client.ts', 'src/options.ts'].includes(to) || isIn(to, 'generated');
    expect(lines(services.filter((one) => !allowed(one)))).toEqual([]);
  });

  it('of the fake are in the fake only', () => {
    const elsewhere = imports.filter(({ from }) => !isIn(from, 'src/testing'));
    expect(lines(elsewhere.filter(({ to }) => isIn(to, 'src/testing') || to.endsWith('/testing')))).toEqual([]);
  });

  it('of generated files are types of src/operation.ts, and one another', () => {
    const generated = imports.filter(({ from }) => isIn(from, 'generated'));
    expect(lines(generated.filter(({ to }) => !isIn(to, 'generated') && to !== 'src/operation.ts'))).toEqual([]);
  });

  it.each(files.filter((file) => isIn(file, 'generated')))('of %s are types', (file) => {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022);
    const values = source.statements
      .filter(ts.isImportDeclaration)
      .filter((one) => one.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword);
    expect(values.map((one) => (one.moduleSpecifier as ts.StringLiteral).text)).toEqual([]);
  });

  it('of openapi-fetch are in client.ts and raw.ts only', () => {
    const found = imports.filter(({ to }) => to === 'openapi-fetch' || to.startsWith('openapi-fetch/'));
    expect(found.map(({ from }) => from).sort()).toEqual(['src/client.ts', 'src/raw.ts']);
  });

  it('of packages are declared: the fake may use optional peers too', () => {
    const dependencies = Object.keys(manifest.dependencies);
    const peers = Object.keys(manifest.peerDependencies);
    const packages = imports.filter(({ to }) => !isOurs(to) && !to.startsWith('node:'));
    const nameOf = (to: string): string => (/^(?:@[^/]+\/)?[^/]+/.exec(to) ?? [''])[0];
    const undeclared = packages.filter(({ from, to }) => {
      return ![...dependencies, ...(isIn(from, 'src/testing') ? peers : [])].includes(nameOf(to));
    });
    expect(lines(undeclared)).toEqual([]);
  });

  it.each(PLATFORMS)('of names with a # find what is imported, as %s has it', async (platform) => {
    const chosen = Object.entries(chosenFor(platform));
    expect(chosen.map(([name]) => name)).toEqual(Object.keys(CHOSEN));
    for (const [name, file] of chosen) expect(await import(file), file).toHaveProperty(name.slice(1));
  });

  it.each(['.', './secmaster', './roma', './csms', './iam'] as const)(
    'of %s get what the platform is best at',
    (entry) => {
      const { types, ...conditions } = manifest.exports[entry];
      // Deno and Bun take what is Node's too, and a Worker what is a browser's: the first that fits is chosen.
      const platforms = Object.entries(conditions).map(([condition, file]) => [condition, file.split('/')[2]]);
      expect(platforms).toEqual([
        ['workerd', 'web'],
        ['deno', 'any'],
        ['bun', 'any'],
        ['browser', 'web'],
        ['node', 'node'],
        ['default', 'any'],
      ]);
      const source = types.replace('./dist/src/', '').replace('.d.ts', '.js');
      for (const file of Object.values(conditions)) expect(file.split('/').slice(3).join('/')).toBe(source);
    },
  );

  it('of names with a # are those of Node for the compiler', () => {
    const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
      config: { compilerOptions: { paths: Record<string, string[]> } };
    };
    const { paths } = config.compilerOptions;
    for (const [name, file] of Object.entries(chosenFor('node'))) {
      expect(
        paths[name]?.map((one) => path.join(root, one)),
        name,
      ).toEqual([file]);
    }
  });
});

describe('the core runs anywhere', () => {
  // Only Node gets to see its own transport.
  const core = files.filter((file) => !isIn(file, 'src/testing') && file !== 'src/http/send-node.ts');

  it('imports nothing of Node, but for types', () => {
    const builtin = imports.filter(({ from, to }) => core.includes(from) && to.startsWith('node:'));
    expect(lines(builtin)).toEqual([]);
  });

  it('names nothing that only Node has, but for the one place that asks what there is', () => {
    const found = core.flatMap(nodeGlobals);
    expect(found).toEqual(['src/runtime.ts: process']);
  });
});
