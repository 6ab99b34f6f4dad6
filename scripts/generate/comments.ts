/** The comments of a source file, and the statements in them. */
import ts from 'typescript';

/** How far the fake's behaviour can be trusted, the best first. */
export const WORDS = ['documented', 'observed', 'assumed'] as const;
export type Word = (typeof WORDS)[number];

/** What a comment says about the sources of a behaviour. */
export interface Statement {
  /** The weakest that is in it. */
  readonly word: Word;
  /** Markdown. */
  readonly text: string;
}

/** A comment; lines of nothing but `//` that follow each other are one. */
export interface Comment {
  readonly pos: number;
  readonly end: number;
  readonly text: string;
  /** It is about the file. */
  readonly isHeader: boolean;
}

/** All comments of a file, in order. */
export function commentsOf(file: ts.SourceFile): Comment[] {
  const { text } = file;
  const ranges = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    // What a file begins with has no line before it; everywhere else there is a rest of a line, and then lines.
    const found = [
      ...(ts.getTrailingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
    ];
    for (const range of found) if (!ts.isJsxText(node)) ranges.set(range.pos, range);
    for (const child of node.getChildren(file)) if (!ts.isJSDoc(child)) visit(child);
  };
  visit(file);

  /** No code stands before it on its line. */
  const isAlone = ({ pos }: Comment): boolean => /(?:^|\n)[ \t]*$/.test(text.slice(0, pos));
  const comments: Comment[] = [];
  const headerEnd =
    file.statements[0] && ts.isImportDeclaration(file.statements[0]) ? file.statements[0].getStart() : 0;
  for (const { pos, end, kind } of [...ranges.values()].sort((a, b) => a.pos - b.pos)) {
    const last = comments.at(-1);
    const isLine = kind === ts.SyntaxKind.SingleLineCommentTrivia;
    const goesOn = last?.text.startsWith('//') && isAlone(last) && /^\r?\n[ \t]*$/.test(text.slice(last.end, pos));
    if (isLine && last && goesOn) {
      comments[comments.length - 1] = { ...last, end, text: text.slice(last.pos, end) };
    } else comments.push({ pos, end, text: text.slice(pos, end), isHeader: end <= headerEnd });
  }
  return comments;
}

/** Where a sentence begins that says what a behaviour is based on. */
const KEYWORD = /(?<=^|[.;:!?)] )(?:(Documented|Observed|Assumed):|(Seen) in\b)/gi;

/**
 * The statements of a comment: its paragraphs that have a sentence with `Documented:`, `Observed:`, `Assumed:` or `Seen
 * in` at the beginning. The other sentences are kept, for they say what it is about.
 */
export function readStatements({ text }: Pick<Comment, 'text'>): Statement[] {
  const said = text
    .replace(/^\/\*\*?|\*\/$/g, '')
    .replace(/^[ \t]*(?:\*|\/\/+) ?/gm, '')
    .replace(/^@[^]*/m, '');
  return said.split(/\n\s*\n/).flatMap((lines): Statement[] => {
    const paragraph = lines.replace(/\s+/g, ' ').trim();
    const found = [...paragraph.matchAll(KEYWORD)].map(([, word = 'observed']) => word.toLowerCase());
    if (found.length === 0) return [];
    return [
      { word: weakest(WORDS.filter((word) => found.includes(word))), text: paragraph.replace(KEYWORD, '**$&**') },
    ];
  });
}

/** The word that is true of all. */
export function weakest(words: readonly Word[]): Word {
  return WORDS.findLast((word) => words.includes(word)) ?? 'assumed';
}
