/** Files of a release, compiled where they stood, against the package as it is today. */
import path from 'node:path';
import ts from 'typescript';
import { hasOnlyGrown } from './grown.ts';
import { namesAt, nodeAt } from './names.ts';

/** What of a release is compiled, and what it may import from the release: tests and their tools change with each other. */
export const FOLDERS = ['test', 'scripts', 'examples'] as const;
const COMPILED = /^(test\/types|examples)\/[^.].*\.ts$/;

/** A place that compiled when it was released, and does not today. */
export interface Broken {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** Types and operations that it is about: what an announcement can name. */
  readonly names: readonly string[];
}

/** Expected an error and got none: a caller may do more than before. */
const UNUSED_DIRECTIVE = 2578;

/** The files of a release that use the package's types. */
export function compiledOf(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].filter((file) => COMPILED.test(file)).sort();
}

/** Compiles them as the root's `tsconfig.json` says; nothing is written. */
export function brokenIn(root: string, files: ReadonlyMap<string, string>): Broken[] {
  const program = programOf(root, files);
  const checker = program.getTypeChecker();
  return compiledOf(files).flatMap((name) => {
    const file = program.getSourceFile(path.join(root, name));
    if (!file) throw new Error(`${name} was not compiled`);
    const problems = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return problems
      .filter((one) => one.code !== UNUSED_DIRECTIVE && !isGrowth(checker, file, one))
      .map(({ start = 0, messageText }) => ({
        file: name,
        line: file.getLineAndCharacterOfPosition(start).line + 1,
        message: ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0] ?? '',
        names: namesAt(file, start),
      }));
  });
}

/** A program in which the release's folders hide today's. */
function programOf(root: string, files: ReadonlyMap<string, string>): ts.Program {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name));
  if (config.error) throw new Error(ts.flattenDiagnosticMessageText(config.error.messageText, '\n'));
  const { options } = ts.parseJsonConfigFileContent(
    { ...config.config, files: [], include: [] } as object,
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const inside = (name: string): string => path.relative(root, path.resolve(name)).split(path.sep).join('/');
  const isHidden = (name: string): boolean => {
    // Packages that a folder of the tests has installed are not part of a release.
    return FOLDERS.some((folder) => inside(name).startsWith(`${folder}/`)) && !inside(name).includes('node_modules/');
  };
  const parents = new Set([...files.keys()].flatMap((name) => parentsOf(name)));
  const read = (name: string): string | undefined => (isHidden(name) ? files.get(inside(name)) : host.readFile(name));
  return ts.createProgram(
    compiledOf(files).map((name) => path.join(root, name)),
    options,
    {
      ...host,
      readFile: read,
      fileExists: (name) => (isHidden(name) ? files.has(inside(name)) : host.fileExists(name)),
      directoryExists: (name) => parents.has(inside(name)) || (host.directoryExists?.(name) ?? true),
      getSourceFile: (name, version, ...rest) => {
        if (!isHidden(name)) return host.getSourceFile(name, version, ...rest);
        const text = read(name);
        return text === undefined ? undefined : ts.createSourceFile(name, text, version, true);
      },
    },
  );
}

function parentsOf(name: string): string[] {
  const parent = path.posix.dirname(name);
  return parent === '.' ? [] : [parent, ...parentsOf(parent)];
}

/** Whether what is wrong is that `expectTypeOf<Type>().toEqualTypeOf<{ … }>()` does not know a field that was added. */
function isGrowth(checker: ts.TypeChecker, file: ts.SourceFile, { start = 0 }: ts.Diagnostic): boolean {
  let node: ts.Node = nodeAt(file, start);
  while (!ts.isSourceFile(node) && !isEquality(node)) node = node.parent;
  if (!isEquality(node)) return false;
  const asked = node.expression.expression;
  const [old] = node.typeArguments ?? [];
  if (!old || !ts.isCallExpression(asked) || asked.expression.getText() !== 'expectTypeOf') return false;
  const [type] = asked.typeArguments ?? [];
  const [value] = asked.arguments;
  const now = type ? checker.getTypeFromTypeNode(type) : value && checker.getTypeAtLocation(value);
  return now !== undefined && hasOnlyGrown(checker, now, checker.getTypeFromTypeNode(old));
}

type Equality = ts.CallExpression & { readonly expression: ts.PropertyAccessExpression };

function isEquality(node: ts.Node): node is Equality {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return node.expression.name.text === 'toEqualTypeOf';
}
