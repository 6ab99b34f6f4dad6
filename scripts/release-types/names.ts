/** What a line of a program is about, in names that a changelog would use. */
import ts from 'typescript';

/** The innermost node at a position. */
export function nodeAt(file: ts.SourceFile, position: number): ts.Node {
  let node: ts.Node = file;
  for (;;) {
    const inner: ts.Node | undefined = node
      .getChildren(file)
      .find((one) => one.getStart(file) <= position && position < one.getEnd());
    if (!inner) return node;
    node = inner;
  }
}

/** Types that the statement at a position takes from the package, the operations they belong to, and what it reads. */
export function namesAt(file: ts.SourceFile, position: number): string[] {
  let node = nodeAt(file, position);
  while (!ts.isImportSpecifier(node) && !isStatement(node) && !ts.isSourceFile(node)) node = node.parent;
  const imported = importsOf(file);
  const names = new Set<string>();
  const add = (name: string): void => {
    names.add(name);
    const operation = /^([A-Z]\w+)(?:Input|Output|Failure)$/.exec(name)?.[1];
    if (operation !== undefined) names.add(operation.charAt(0).toLowerCase() + operation.slice(1));
  };
  const visit = (one: ts.Node): void => {
    if (ts.isIdentifier(one) && imported.has(one.text)) add(one.text);
    if (ts.isPropertyAccessExpression(one) && !isExpectation(one)) add(one.name.text);
    if (ts.isIndexedAccessTypeNode(one) && ts.isLiteralTypeNode(one.indexType)) {
      if (ts.isStringLiteral(one.indexType.literal)) add(one.indexType.literal.text);
    }
    ts.forEachChild(one, visit);
  };
  visit(node);
  return [...names];
}

function isStatement(node: ts.Node): boolean {
  return ts.isStatement(node) && !ts.isBlock(node);
}

/** Names that a file imports from the package, by its name or by its folders. */
function importsOf(file: ts.SourceFile): Set<string> {
  const own = file.statements.filter((one): one is ts.ImportDeclaration => {
    if (!ts.isImportDeclaration(one) || !ts.isStringLiteral(one.moduleSpecifier)) return false;
    return /^huaweicloud-openapi\b|\/(src|generated)\//.test(one.moduleSpecifier.text);
  });
  return new Set(
    own.flatMap(({ importClause }) => {
      const bindings = importClause?.namedBindings;
      const named = bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
      return [...named, ...(importClause?.name ? [importClause.name.text] : [])];
    }),
  );
}

/** Whether a property is one of the test's words, such as `toEqualTypeOf`. */
function isExpectation(node: ts.PropertyAccessExpression): boolean {
  let inner: ts.Expression = node.expression;
  while (ts.isPropertyAccessExpression(inner) || ts.isCallExpression(inner)) inner = inner.expression;
  return inner.getText() === 'expectTypeOf';
}
