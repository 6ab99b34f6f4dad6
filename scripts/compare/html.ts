/** Cuts a page as a browser saves it into blocks. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Block, Lost, type Table } from './page.ts';
import { clean, column } from './words.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const SKIP = new Set([
  'script',
  'style',
  'head',
  'nav',
  'header',
  'footer',
  'button',
  'form',
  'svg',
  'noscript',
  'template',
]);
const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The blocks of a page in HTML; `offset` is the number of lines above it in its file. */
export function htmlBlocks(text: string, offset = 0): Block[] {
  const document = parse(text, { sourceCodeLocationInfo: true });
  const blocks = new Walker(offset).run(document);
  const main = blocks.findIndex((one) => one.kind === 'text' && one.heading === 1);
  // Menus and breadcrumbs come before the title; only the date may stand there too.
  const dated = blocks
    .slice(0, Math.max(main, 0))
    .filter((one) => one.kind === 'text' && /\d{4}-\d\d-\d\d/.test(one.text));
  return main > 0 ? [...dated, ...blocks.slice(main)] : blocks;
}

class Walker {
  private readonly blocks: Block[] = [];
  private inline = '';
  private line = 1;
  private readonly offset: number;

  constructor(offset: number) {
    this.offset = offset;
  }

  run(root: Node): Block[] {
    this.visit(root);
    this.flush();
    return this.blocks;
  }

  private visit(node: Node): void {
    if (isText(node)) {
      if (!this.inline.trim()) this.line = this.lineOf(node);
      this.inline += node.value.replace(/\s+/g, ' ');
      return;
    }
    if (!isElement(node)) {
      if ('childNodes' in node) node.childNodes.forEach((one) => this.visit(one));
      return;
    }
    if (SKIP.has(node.tagName) || isHidden(node)) return;
    if (node.tagName === 'br') this.flush();
    else if (node.tagName === 'pre') this.code(node);
    else if (node.tagName === 'table') this.table(node);
    else {
      const block = BLOCK.has(node.tagName);
      if (block) this.flush();
      node.childNodes.forEach((one) => this.visit(one));
      if (block) this.flush(/^h[1-6]$/.test(node.tagName) ? Number(node.tagName[1]) : undefined);
    }
  }

  private flush(heading?: number): void {
    const text = clean(this.inline);
    if (text) this.blocks.push({ kind: 'text', line: this.line, text, ...(heading !== undefined && { heading }) });
    this.inline = '';
  }

  private code(node: Element): void {
    this.flush();
    const text = cellText(node, true).replace(/\u00a0/g, ' ');
    this.blocks.push({ kind: 'code', line: this.lineOf(node), text });
  }

  private table(node: Element): void {
    this.flush();
    const rows = elements(node, 'tr');
    const [head, ...rest] = rows;
    const header = head ? cells(head).map((one) => clean(cellText(one))) : [];
    const named = head && (column(header[0] ?? '') !== undefined || elements(head, 'th').length > 0);
    if (!named) {
      // A table that lays out a page, as those around samples do, is walked through like any other element.
      for (const row of rows) for (const cell of cells(row)) cell.childNodes.forEach((one) => this.visit(one));
      this.flush();
      return;
    }
    const found = elements(node, 'caption')[0];
    const caption = found && clean(cellText(found));
    const block: Table = {
      kind: 'table',
      line: this.lineOf(node),
      header,
      rows: rest.map((row) => ({ line: this.lineOf(row), cells: cells(row).map((cell) => cellText(cell).trim()) })),
      ...(caption && { caption }),
      ...this.spans(rest),
    };
    if (block.rows.length === 0) throw new Lost(block.line, 'a table without rows');
    this.blocks.push(block);
  }

  private spans(rows: readonly Element[]): { spans?: number } {
    const found = rows.find((row) =>
      cells(row).some(({ attrs }) => attrs.some(({ name, value }) => /^(row|col)span$/.test(name) && value !== '1')),
    );
    return found ? { spans: this.lineOf(found) } : {};
  }

  private lineOf(node: Node): number {
    return this.offset + (('sourceCodeLocation' in node && node.sourceCodeLocation?.startLine) || 1);
  }
}

/** Text of a cell, with a line for each of its paragraphs and a bullet before the entries of lists. */
export function cellText(node: Node, verbatim = false): string {
  if (isText(node)) return verbatim ? node.value : node.value.replace(/\s+/g, ' ');
  if (isElement(node) && node.tagName === 'br') return '\n';
  if (!('childNodes' in node)) return '';
  const inside = node.childNodes.map((one) => cellText(one, verbatim)).join('');
  if (verbatim || !isElement(node) || !BLOCK.has(node.tagName)) return inside;
  const text = inside.replace(/^\s+|\s+$/g, '');
  return node.tagName === 'li' ? `\n• ${text}\n` : `\n${text}\n`;
}

/** Elements of this name below one, but not those of a table inside it. */
function elements(node: Element, name: string): Element[] {
  return node.childNodes.filter(isElement).flatMap((one) => {
    if (one.tagName === name) return [one];
    return one.tagName === 'table' ? [] : elements(one, name);
  });
}

const cells = (row: Element): Element[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName));
const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';
const isElement = (node: Node): node is Element => 'tagName' in node;
const isHidden = ({ attrs }: Element): boolean =>
  attrs.some(({ name, value }) => name === 'style' && /display:\s*none/.test(value));
