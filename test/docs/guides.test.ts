/** The samples of the guides and of README.md: all compile, those marked `ts run` print what the guide shows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as channels from 'node:diagnostics_channel';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { marked, type Token, type Tokens } from 'marked';
import ts from 'typescript';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as core from 'huaweicloud-openapi';
import * as csms from 'huaweicloud-openapi/csms';
import * as iam from 'huaweicloud-openapi/iam';
import * as roma from 'huaweicloud-openapi/roma';
import * as secmaster from 'huaweicloud-openapi/secmaster';
import * as testing from 'huaweicloud-openapi/testing';
import packageJson from '../../package.json' with { type: 'json' };
import { clientsOf } from '../fake/clients.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'docs/guides');
const guides = readdirSync(folder).filter((name) => name.endsWith('.md'));

/** What a sample may import when it runs: the package, and what it shows how to listen to. */
const MODULES: Readonly<Record<string, unknown>> = {
  'huaweicloud-openapi': core,
  'huaweicloud-openapi/csms': csms,
  'huaweicloud-openapi/iam': iam,
  'huaweicloud-openapi/roma': roma,
  'huaweicloud-openapi/secmaster': secmaster,
  'huaweicloud-openapi/testing': testing,
  'node:diagnostics_channel': channels,
};

/** What samples need not declare. Whatever one declares or imports by itself comes first. */
const PRELUDE = `
declare const cloud: import('huaweicloud-openapi/testing').FakeCloud;
declare const csms: import('huaweicloud-openapi/csms').CsmsOperations;
declare const iam: import('huaweicloud-openapi/iam').IamOperations;
declare const roma: import('huaweicloud-openapi/roma').RomaConnectOperations;
declare const secmaster: import('huaweicloud-openapi/secmaster').SecMasterOperations;
declare const createCsmsClient: typeof import('huaweicloud-openapi/csms').createCsmsClient;
declare const workspaceId: string, asset_id: string, component_id: string, component_version_id: string;
declare const kafkaAddr: string, password: string;
declare const body: { name: string; secret_string: string };
`;

interface Sample {
  /** Where it stands: `docs/guides/errors.md:20`. */
  readonly at: string;
  readonly code: string;
  /** What it prints, as the \`\`\`text block right after it has it. */
  readonly output: string | undefined;
  readonly runs: boolean;
}

const isCode = (token: Token | undefined): token is Tokens.Code => token?.type === 'code';

function tokensOf(file: string): Token[] {
  return marked.lexer(readFileSync(path.join(root, file), 'utf8'));
}

function samplesOf(file: string): Sample[] {
  const tokens = tokensOf(file);
  let line = 1;
  return tokens.flatMap((token, index) => {
    const at = `${file}:${line}`;
    line += token.raw.split('\n').length - 1;
    if (!isCode(token) || !/^(ts|typescript)\b/.test(token.lang ?? '')) return [];
    const next = tokens.slice(index + 1).find(({ type }) => type !== 'space');
    const output = isCode(next) && next.lang === 'text' ? next.text : undefined;
    return [{ at, code: token.text, output, runs: token.lang === 'ts run' }];
  });
}

const files = ['README.md', ...guides.map((name) => `docs/guides/${name}`)];
const samples = files.flatMap(samplesOf);

/** What the compiler has against the samples, by where they stand. One program for all: each is a module of its own. */
function problems(all: readonly Sample[]): Map<string, string[]> {
  const read = ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name));
  // The samples are all that is looked at.
  const { options } = ts.parseJsonConfigFileContent({ ...(read.config as object), include: [] }, ts.sys, root);
  // In a folder that is there, so that imports are looked up as a test's are.
  const virtual = (name: string): string => path.join(root, 'test/docs', name);
  const texts = new Map(all.map(({ code }, index) => [virtual(`sample-${index}.ts`), `${code}\nexport {};\n`]));
  texts.set(virtual('prelude.d.ts'), PRELUDE);
  const host = ts.createCompilerHost(options);
  // Comments do not decide whether it compiles, and reading them takes time.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (name) => texts.has(name) || ts.sys.fileExists(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, target, ...rest) : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const found = all.map(({ at }, index) => {
    const source = program.getSourceFile(virtual(`sample-${index}.ts`));
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return [at, diagnostics.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'))] as const;
  });
  return new Map(found);
}

/** Runs a sample, with the clients of a new fake in scope, and gives back what it printed. */
async function run({ code }: Sample): Promise<string> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const cloud = testing.createFakeCloud();
  const lines: string[] = [];
  const log = (...values: unknown[]): number => lines.push(format(...values));
  const scope = {
    ...clientsOf(cloud),
    cloud,
    exports: {},
    console: { log, error: log, debug: log },
    require(name: string): unknown {
      if (name in MODULES) return MODULES[name];
      throw new Error(`a sample that runs cannot import ${name}`);
    },
  };
  // The inner function may declare what the outer one is given.
  const wrapped = `return (async () => {${outputText}\n})();`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const sample = new Function(...Object.keys(scope), wrapped) as (...values: unknown[]) => Promise<void>;
  await sample(...Object.values(scope));
  return lines.join('\n');
}

/** A text without what differs from run to run: ids, times, and how long something took. */
function steady(text: string | undefined): string | undefined {
  return text
    ?.replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<uuid>')
    .replace(/\b[0-9a-f]{32}\b/g, '<id>')
    .replace(/\b20\d\d-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/ in \d+ ms\b/g, ' in <n> ms');
}

describe('the samples', () => {
  let found: Map<string, string[]>;
  // A few seconds, and more on a machine that is busy.
  beforeAll(() => {
    found = problems(samples);
  }, 60_000);

  it.each(samples)('compile: $at', ({ at }) => {
    expect(found.get(at)).toEqual([]);
  });
});

describe('the samples that run', () => {
  // What this machine has must not help.
  beforeEach(() => {
    for (const name of Object.keys(process.env)) if (/^(HUAWEI)?CLOUD_/.test(name)) vi.stubEnv(name, undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(samples.filter(({ runs }) => runs))('print what is shown: $at', async (sample) => {
    expect(sample.output).toBeDefined();
    expect(steady(await run(sample))).toBe(steady(sample.output));
  });
});

describe.each(guides)('%s', (name) => {
  const file = `docs/guides/${name}`;
  const tokens = tokensOf(file).filter(({ type }) => type !== 'space');

  it('begins with a title, and with one sentence on what the reader gets', () => {
    expect(tokens[0]).toMatchObject({ type: 'heading', depth: 1 });
    expect(tokens[1]?.type).toBe('paragraph');
    expect((tokens[1] as Tokens.Paragraph).text).toMatch(/^[A-Z][^.]+(\.\S[^.]*)*\.$/);
    const others = tokens.slice(1).filter(({ type }) => type === 'heading');
    expect(others.map((one) => (one as Tokens.Heading).depth >= 2)).not.toContain(false);
  });

  it('links to what is there', () => {
    const links: string[] = [];
    void marked.walkTokens(tokens, (token) => {
      if (token.type === 'link') links.push((token as Tokens.Link).href);
    });
    const local = links.filter((href) => !/^https?:/.test(href)).map((href) => href.replace(/#.*$/, ''));
    expect(local.filter((href) => !existsSync(path.join(folder, href)))).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]);
    expect(named.filter((one) => !Object.hasOwn(packageJson.scripts, one ?? ''))).toEqual([]);
  });
});
