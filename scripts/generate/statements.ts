/**
 * What the code of the fake cloud says about its sources: comments that begin with `Documented:`, `Seen in` (or
 * `Observed:`) and `Assumed:`, by the operations that they hold for. A statement holds for an operation when it stands in
 * its handler, or in anything that the handler reaches: helpers, helpers' helpers, the collections that hold its state.
 * A file's header holds for all that reach the file.
 */
import ts from 'typescript';
import { type Comment, commentsOf, readStatements, type Statement } from './comments.ts';
import { otherActs, type Part, type Root, rootsOf, whole } from './handlers.ts';

/** Statements by operation, those of its own handler first, and those that no handler reaches: they hold for all. */
export interface Statements {
  readonly byOperation: ReadonlyMap<string, readonly Statement[]>;
  readonly general: readonly Statement[];
}

/**
 * Finds the statements about operations.
 *
 * @param belongs whether a file is part of the fake cloud
 * @throws Error for an operation that the code does not mention, as handlers are found by its name
 */
export function statementsOf(
  program: ts.Program,
  belongs: (file: string) => boolean,
  operations: ReadonlySet<string>,
): Statements {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter((file) => belongs(file.fileName));
  const comments = new Map(files.map((file) => [file, commentsOf(file)]));
  const roots = rootsOf(files, operations);
  const used = new Set<Comment>();

  const reached = ({ part: first, role }: Root): Comment[] => {
    const seen = new Map([[first.nodes[0], first]]);
    const others: Part[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
        for (const declaration of declarationsOf(checker, node)) {
          const part = comments.has(declaration.getSourceFile()) ? partOf(declaration) : undefined;
          if (!part || seen.has(part.nodes[0])) continue;
          seen.set(part.nodes[0], part);
          part.nodes.forEach(visit);
        }
      }
      const skipped = ts.isObjectLiteralExpression(node) ? otherActs(node, role) : [];
      others.push(...skipped.map(whole));
      ts.forEachChild(node, (child) => {
        if (!skipped.includes(child)) visit(child);
      });
    };
    first.nodes.forEach(visit);
    const inside = (parts: readonly Part[]): Comment[] =>
      parts.flatMap(({ nodes: [node], pos, end }) => {
        const all = (node && comments.get(node.getSourceFile())) ?? [];
        return all.filter((one) => one.isHeader || (one.pos >= pos && one.end <= end));
      });
    const skipped = new Set(inside(others).filter((one) => !one.isHeader));
    return inside([...seen.values()]).filter((one) => !skipped.has(one));
  };

  const byOperation = new Map<string, readonly Statement[]>();
  for (const id of operations) {
    const handlers = roots.get(id);
    if (!handlers) throw new Error(`the handler of ${id} was not found in the code of the fake cloud`);
    const found = new Set(handlers.flatMap(reached));
    found.forEach((one) => used.add(one));
    byOperation.set(id, [...found].flatMap(readStatements));
  }
  const rest = [...comments.values()].flat().filter((one) => !used.has(one));
  return { byOperation, general: rest.flatMap(readStatements) };
}

function declarationsOf(checker: ts.TypeChecker, name: ts.Node): readonly ts.Declaration[] {
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  if (!symbol) return [];
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return (isAlias ? checker.getAliasedSymbol(symbol) : symbol).declarations ?? [];
}

/** What using a declaration leads to. Types and parameters lead nowhere, what is local has been walked through. */
function partOf(node: ts.Declaration): Part | undefined {
  if (ts.isClassDeclaration(node)) {
    // Its methods are found where they are called.
    const begun = node.members.filter((one) => ts.isConstructorDeclaration(one) || ts.isPropertyDeclaration(one));
    return { nodes: [node.name ?? node, ...begun], pos: whole(node).pos, end: node.members.pos };
  }
  if (ts.isVariableDeclaration(node)) {
    const { parent: statement } = node.parent;
    return ts.isVariableStatement(statement) && ts.isSourceFile(statement.parent) ? whole(statement) : undefined;
  }
  const isCode = ts.isFunctionDeclaration(node) || ts.isObjectLiteralElementLike(node) || ts.isClassElement(node);
  return isCode ? whole(node) : undefined;
}
