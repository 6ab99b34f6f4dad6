/** Where the handlers of operations are in the code of the fake cloud. */
import ts from 'typescript';

/** A part of a file that an operation reaches: what is walked through, and where its comments are. */
export interface Part {
  readonly nodes: readonly ts.Node[];
  readonly pos: number;
  readonly end: number;
}

/** Where the handler of an operation is. */
export interface Root {
  readonly part: Part;
  /** What an engine calls the operation, such as `create`. */
  readonly role: string | undefined;
}

/**
 * Where handlers are: properties that are called like an operation. Where there is none, the statements of a file that
 * name the operation in a text, such as `resource({ create: 'createThing' })`.
 */
export function rootsOf(files: readonly ts.SourceFile[], operations: ReadonlySet<string>): Map<string, Root[]> {
  const [named, mentioned] = [new Map<string, Root[]>(), new Map<string, Root[]>()];
  const add = (to: Map<string, Root[]>, id: string, node: ts.Node, role?: string): void => {
    if (operations.has(id)) to.set(id, [...(to.get(id) ?? []), { part: whole(node), role }]);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralElementLike(node)) add(named, nameOf(node) ?? '', node);
    else if (ts.isStringLiteral(node)) {
      const role = ts.isPropertyAssignment(node.parent) ? nameOf(node.parent) : undefined;
      add(mentioned, node.text, statementAround(node), role);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return new Map([...mentioned, ...named]);
}

function nameOf({ name }: ts.ObjectLiteralElementLike): string | undefined {
  return name && 'text' in name ? name.text : undefined;
}

/** What an engine does for the other roles: the functions beside the one that has the name of this one. */
export function otherActs({ properties }: ts.ObjectLiteralExpression, role: string | undefined): readonly ts.Node[] {
  const acts = properties.filter(
    (one) => ts.isMethodDeclaration(one) || (ts.isPropertyAssignment(one) && ts.isFunctionLike(one.initializer)),
  );
  return acts.some((one) => nameOf(one) === role) ? acts.filter((one) => nameOf(one) !== role) : [];
}

function statementAround(node: ts.Node): ts.Node {
  return ts.isSourceFile(node.parent) ? node : statementAround(node.parent);
}

/** A node with the comments before it and on its last line. What is on the line before belongs to that line. */
export function whole(node: ts.Node): Part {
  const { text } = node.getSourceFile();
  const afterLine = (at: number): number => ts.getTrailingCommentRanges(text, at)?.at(-1)?.end ?? at;
  const end = node.getEnd();
  return {
    nodes: [node],
    pos: afterLine(node.getFullStart()),
    end: afterLine(/[,;]/.test(text.charAt(end)) ? end + 1 : end),
  };
}
