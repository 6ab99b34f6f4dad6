/** The report of the public surface: complete, written out, and the same on every run. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Declarations, declarationsOf } from '../../scripts/api-report/program.ts';
import { reportOf } from '../../scripts/api-report/report.ts';
import { shapeOf } from '../../scripts/api-report/shape.ts';

// Other programs are started here, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const entries = ['src/index.ts', 'src/services/iam.ts', 'src/testing/index.ts'];
let declarations: Declarations;

beforeAll(() => {
  declarations = declarationsOf(root, entries);
}, 120_000);

/** What a type comes out as. */
function written(source: string): string {
  const name = path.join(root, 'one.ts');
  const host = ts.createCompilerHost({});
  const program = ts.createProgram(
    [name],
    { strict: true, exactOptionalPropertyTypes: true, noEmit: true },
    {
      ...host,
      getSourceFile: (file, version) =>
        file === name ? ts.createSourceFile(file, source, version, true) : host.getSourceFile(file, version),
    },
  );
  const checker = program.getTypeChecker();
  const alias = program.getSourceFile(name)?.statements.find((one) => ts.isTypeAliasDeclaration(one));
  if (!alias) throw new Error('no alias');
  return shapeOf(checker, checker.getTypeFromTypeNode(alias.type));
}

describe('a shape', () => {
  it.each([
    ['type A = { b: string; a?: number };', '{ "a"?: number; "b": string; }'],
    ["type A = Pick<{ a: 'x' | 'b'; c: 1 }, 'a'> & Partial<{ d: boolean }>;", '{ "a": "b" | "x"; "d"?: boolean; }'],
    ['type A = { a: { b: string | null }[] };', '{ "a": ({ "b": null | string; })[]; }'],
    ['type A = { [key: string]: number };', '{ [key: string]: number; }'],
    ['type A = { a: Blob; b: string | undefined };', '{ "a": Blob; "b": undefined | string; }'],
    ['type A = Node1; interface Node1 { next?: Node1 }', '{ "next"?: …; }'],
  ])('of %s', (source, shape) => {
    expect(written(source)).toBe(shape);
  });
});

describe('a report', () => {
  it.each(entries)('of %s has every export, and says the same twice', (entry) => {
    const report = reportOf(declarations, entry);
    expect(reportOf(declarations, entry)).toBe(report);
    const symbol = declarations.checker.getSymbolAtLocation(declarations.file(entry));
    const names = symbol ? declarations.checker.getExportsOfModule(symbol).map((one) => one.name) : [];
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(report).toMatch(new RegExp(`\\b${name}\\b`));
    expect(report).not.toMatch(/#private|\bprivate\b|\/\*\*/);
  });

  it('writes out what operations take, and follows names that are not exported', () => {
    expect(reportOf(declarations, 'src/services/iam.ts')).toMatch(
      /type KeystoneListProjectsInput = \{ .*"query"\?: \{/,
    );
    expect(reportOf(declarations, 'src/testing/index.ts')).toContain('export interface Identity {');
  });

  it('is there for every entry point of the package', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { exports: object };
    const command = readFileSync(path.join(root, 'scripts/api-report.ts'), 'utf8');
    const typed = Object.values(manifest.exports).filter((one: unknown) => typeof one === 'object') as {
      types: string;
    }[];
    for (const { types } of typed) {
      expect(command).toContain(types.replace('./dist/', '').replace('.d.ts', '.ts'));
    }
  });
});
