/** What an editor knows: TypeScript's language service over this package, looking at one file that is not on disk. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** In a folder that is there, so that imports are looked up as a test's are. */
const file = path.join(root, 'test/types/in-memory.ts');

/** The entry points, the factory and the interface of each service. */
export const SERVICES = {
  csms: { create: 'createCsmsClient', operations: 'CsmsOperations' },
  iam: { create: 'createIamClient', operations: 'IamOperations' },
  roma: { create: 'createRomaClient', operations: 'RomaConnectOperations' },
  secmaster: { create: 'createSecMasterClient', operations: 'SecMasterOperations' },
} as const;

/** Brings every client and the error guards into scope. */
export const PRELUDE = [
  `import { isApiError, isConnectionError, isNotFound } from 'huaweicloud-openapi';`,
  ...Object.entries(SERVICES).flatMap(([service, { create, operations }]) => [
    `import { ${create}, type ${operations} } from 'huaweicloud-openapi/${service}';`,
    `const ${service} = ${create}();`,
  ]),
  '',
].join('\n');

export interface Hover {
  /** What it is, such as `(property) name: string`. */
  readonly signature: string;
  /** What is written about it, TSDoc tags included, on one line. */
  readonly docs: string;
}

/** An editor with one open file. */
export class Editor {
  #text = '';
  #version = 0;
  readonly #service: ts.LanguageService;

  constructor() {
    const config = ts.getParsedCommandLineOfConfigFile(path.join(root, 'tsconfig.json'), undefined, {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
      },
    });
    if (!config) throw new Error('tsconfig.json could not be read');
    const read = (name: string): string | undefined => (name === file ? this.#text : ts.sys.readFile(name));
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => config.options,
      getScriptFileNames: () => [file],
      getScriptVersion: (name) => (name === file ? String(this.#version) : '0'),
      getScriptSnapshot: (name) => {
        const text = read(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
      fileExists: (name) => name === file || ts.sys.fileExists(name),
      readFile: read,
      directoryExists: (name) => ts.sys.directoryExists(name),
      getDirectories: (name) => ts.sys.getDirectories(name),
      realpath: (name) => ts.sys.realpath?.(name) ?? name,
    });
  }

  /** Shows the code, with the clients in scope. */
  open(code: string): void {
    this.#text = PRELUDE + code;
    this.#version++;
  }

  /** What the compiler has against the code: `TS2561: …`. */
  problems(): string[] {
    const all = [...this.#service.getSyntacticDiagnostics(file), ...this.#service.getSemanticDiagnostics(file)];
    return all.map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  }

  /** What is shown over the last character of a text. */
  hover(text: string): Hover {
    const info = this.#service.getQuickInfoAtPosition(file, this.#end(text, /\W/) - 1);
    if (!info) throw new Error(`nothing is shown over ${text}`);
    const tags = (info.tags ?? []).map(({ name, text: words }) => `@${name} ${ts.displayPartsToString(words)}`);
    return {
      signature: ts.displayPartsToString(info.displayParts),
      docs: [ts.displayPartsToString(info.documentation), ...tags].join(' ').replace(/\s+/g, ' ').trim(),
    };
  }

  /** What is offered right after a text. */
  completions(text: string): string[] {
    const offered = this.#service.getCompletionsAtPosition(file, this.#end(text), undefined);
    return (offered?.entries ?? []).map(({ name }) => name);
  }

  /** The checker, and a way to find the type of a `type` alias in the code. */
  types(): { checker: ts.TypeChecker; typeOf: (alias: string) => ts.Type } {
    const program = this.#service.getProgram();
    const source = program?.getSourceFile(file);
    if (!program || !source) throw new Error('there is no program');
    const checker = program.getTypeChecker();
    return {
      checker,
      typeOf: (alias) => {
        const found = source.statements.find((one) => ts.isTypeAliasDeclaration(one) && one.name.text === alias);
        if (!found) throw new Error(`${alias} is not declared`);
        return checker.getTypeAtLocation(found);
      },
    };
  }

  /** Where a text ends, the first time that what comes after it fits. */
  #end(text: string, next = /[^]?/): number {
    let end = PRELUDE.length;
    do {
      const at = this.#text.indexOf(text, end);
      if (at < 0) throw new Error(`${text} is not in the code`);
      end = at + text.length;
    } while (!next.test(this.#text.charAt(end)));
    return end;
  }
}
