/** The package's declarations as a program of their own: no bodies, nothing private, as users get them. */
import path from 'node:path';
import ts from 'typescript';

/** Declarations, and where each entry point is among them. */
export interface Declarations {
  checker: ts.TypeChecker;
  /** The declaration file of a source file, by its path from the root. */
  file: (source: string) => ts.SourceFile;
}

/** Emits declarations into memory and reads them back. */
export function declarationsOf(root: string, sources: readonly string[]): Declarations {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.build.json'), (name) => ts.sys.readFile(name));
  const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  // A folder that does not exist, so that nothing on the disk is taken for what was emitted.
  const outDir = path.join(root, '.declarations');
  const options: ts.CompilerOptions = { ...parsed.options, outDir, declaration: true, emitDeclarationOnly: true };
  const emitted = new Map<string, string>();
  const program = ts.createProgram(parsed.fileNames, { ...options, removeComments: true });
  program.emit(undefined, (name, text) => emitted.set(path.resolve(name), text), undefined, true);

  const host = ts.createCompilerHost(options);
  const read: ts.CompilerHost = {
    ...host,
    fileExists: (name) => emitted.has(path.resolve(name)) || host.fileExists(name),
    readFile: (name) => emitted.get(path.resolve(name)) ?? host.readFile(name),
    directoryExists: (name) => path.resolve(name).startsWith(outDir) || (host.directoryExists?.(name) ?? true),
    getSourceFile: (name, version, ...rest) => {
      const text = emitted.get(path.resolve(name));
      return text === undefined ? host.getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version);
    },
  };
  const nameOf = (source: string): string => path.join(outDir, source.replace(/\.ts$/, '.d.ts'));
  const reading = { ...options, noEmit: true, emitDeclarationOnly: false, allowImportingTsExtensions: true };
  const api = ts.createProgram(sources.map(nameOf), reading, read);
  return {
    checker: api.getTypeChecker(),
    file: (source) => {
      const file = api.getSourceFile(nameOf(source));
      if (!file) throw new Error(`${source} has no declarations: does it compile?`);
      return file;
    },
  };
}
