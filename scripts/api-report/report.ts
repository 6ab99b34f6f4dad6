/** The public declarations of an entry point as text: in order of their names, without words and without what is private. */
import ts from 'typescript';
import type { Declarations } from './program.ts';
import { shapeOf } from './shape.ts';

const printer = ts.createPrinter({ removeComments: true });

/** Everything that an entry point exports, and what is reached from there in the package without being exported. */
export function reportOf({ checker, file }: Declarations, source: string): string {
  const entry = file(source);
  const module = checker.getSymbolAtLocation(entry);
  const exports = module ? checker.getExportsOfModule(module) : [];
  const named = exports.map((one) => ({ name: one.name, symbol: follow(checker, one) }));
  const own = named.sort((a, b) => order(a.name, b.name)).map((one) => line(checker, one.name, one.symbol));
  const seen = new Set(named.map((one) => one.symbol));
  const reached: string[] = [];
  for (const symbol of seen) {
    if (isGenerated(symbol)) continue;
    for (const other of mentioned(checker, symbol)) {
      if (seen.has(other)) continue;
      seen.add(other);
      if (!isGenerated(other)) reached.push(line(checker, other.name, other));
    }
  }
  const rest = reached.length > 0 ? ['// Named by the above, and not exported.', ...reached.sort(order)] : [];
  return [...own, ...rest].join('\n');
}

/** Locale-free, so that every machine writes the same report. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function follow(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function line(checker: ts.TypeChecker, name: string, symbol: ts.Symbol): string {
  const declarations = symbol.declarations ?? [];
  if (declarations.length === 0) throw new Error(`${name} is exported, but nothing declares it`);
  if (isGenerated(symbol)) return generated(checker, name, symbol);
  const renamed = name === symbol.name ? '' : `// ${symbol.name}, exported as ${name}\n`;
  return renamed + declarations.map(printed).join('\n');
}

function printed(node: ts.Declaration): string {
  // The statement has the words `export declare const`; what it declares has not.
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const text = printer.printNode(ts.EmitHint.Unspecified, statement, node.getSourceFile());
  return text.replace(/^(export )?(declare )?/, 'export ').replace(/^\s*(#private;|private .*;)\n/gm, '');
}

/** What a spec became: operations by signature, what they take and give written out, the rest by name. */
function generated(checker: ts.TypeChecker, name: string, symbol: ts.Symbol): string {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const [node] = symbol.declarations ?? [];
  if (node && ts.isTypeAliasDeclaration(node) && /(Input|Output)$/.test(name)) {
    return `export type ${name} = ${shapeOf(checker, type)};`;
  }
  if (name === 'components' || name === 'paths') return `export interface ${name} {} // as openapi.json has it`;
  return node ? printed(node) : '';
}

function isGenerated(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((one) => /\.declarations\/generated\//.test(one.getSourceFile().fileName));
}

/** Symbols of this package that a declaration names. */
function mentioned(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    const at = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const target = at && follow(checker, at);
    const [own] = target?.declarations ?? [];
    if (target && own && ts.isSourceFile(own.parent) && own.getSourceFile().fileName.includes('/.declarations/')) {
      found.add(target);
    }
    ts.forEachChild(node, visit);
  };
  symbol.declarations?.forEach(visit);
  return [...found];
}
