/** Cuts a page's Markdown edition into blocks. */
import { lexer, type Token, type Tokens } from 'marked';
import { isLabel } from './constraints.ts';
import { cellText, htmlBlocks } from './html.ts';
import { type Block, type Row } from './page.ts';
import { parseFragment } from 'parse5';

/** The blocks of a page in Markdown. */
export function markdownBlocks(text: string): Block[] {
  const source = text.replace(/\r\n?/g, '\n').replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ''));
  // To Markdown an empty line ends a block of HTML; a comment on it keeps a table together and the lines counted.
  const whole = source.replace(/<table[\s\S]*?<\/table>/gi, (table) => table.replace(/^[ \t]*$/gm, '<!-- -->'));
  return inside(lexer(whole, { gfm: true }), 1, blocksOf);
}

/** The blocks of what stands one below the other; each begins where the raw text of those above it ends. */
function inside<T extends { raw: string }>(
  all: readonly T[],
  first: number,
  read: (one: T, line: number) => Block[],
): Block[] {
  let line = first;
  return all.flatMap((one) => {
    const blocks = read(one, line);
    line += one.raw.split('\n').length - 1;
    return blocks;
  });
}

function blocksOf(token: Token, line: number): Block[] {
  if (token.type === 'heading') {
    const { depth, text } = token as Tokens.Heading;
    return [{ kind: 'text', line, text: plain(text), heading: depth }];
  }
  if (token.type === 'code') {
    const { text, codeBlockStyle } = token as Tokens.Code;
    return [{ kind: 'code', line: codeBlockStyle === 'indented' ? line : line + 1, text }];
  }
  if (token.type === 'table') return [table(token as Tokens.Table, line)];
  if (token.type === 'html') return htmlBlocks(token.raw, line - 1);
  // Entries hold samples and tables as well as words.
  if (token.type === 'list')
    return inside((token as Tokens.List).items, line, ({ tokens }, at) => inside(tokens, at, blocksOf));
  if (token.type === 'space' || token.type === 'hr') return [];
  return lines(token.raw, line);
}

function lines(raw: string, line: number): Block[] {
  return raw.split('\n').flatMap((one, index): Block[] => {
    const text = plain(one);
    return text ? [{ kind: 'text', line: line + index, text }] : [];
  });
}

function table(token: Tokens.Table, line: number): Block {
  const rows = token.rows.map((cells, index): Row => {
    return { line: line + 2 + index, cells: cells.map(({ text }) => plain(text)) };
  });
  return { kind: 'table', line, header: token.header.map(({ text }) => plain(text)), rows };
}

/** Words without the marks of Markdown; HTML in them, such as `<br>` and lists, becomes lines. */
function plain(text: string): string {
  const words = text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    // The name of an object keeps its brackets where the edition has lost the address behind it.
    .replace(/\[([\w.-]+)\](?= objects?\b)/g, '$1')
    // A cell has one line here, with the labels that begin a paragraph elsewhere set in bold.
    .replace(/\*\*([^*]+)\*\*/g, (bold, label: string) => (isLabel(label) ? `\n${label}\n` : bold))
    .replace(/\*\*|__(?=\S)|(?<=\S)__/g, '')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/g, '$1');
  const html = /<\/?[a-z][^>]*>|&[a-z#0-9]+;/i.test(words) && !/^(?:array|list|map)</i.test(words);
  return (html ? cellText(parseFragment(words)) : words).trim();
}
