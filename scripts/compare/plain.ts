/** Cuts a page saved as plain text into blocks. The layouts differ in how they set off the cells of a table. */
import { isLabel } from './constraints.ts';
import { type Block, Lost, type Row, type Table } from './page.ts';
import { endsTable, pipeTable } from './pipes.ts';
import { typeOf } from './type.ts';
import { type Column, clean, column, yesOrNo } from './words.ts';

/** A line that holds something. */
export interface Line {
  line: number;
  text: string;
}

/** The blocks of a page in plain text: cells on lines of their own, or set off by pipes. */
export function plainBlocks(text: string): Block[] {
  const lines = text
    .split(/\r?\n/)
    .map((one, index) => ({ line: index + 1, text: one.trimEnd() }))
    .filter((one) => one.text.trim());
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const found = codeAt(lines, at) ?? pipeTable(lines, at) ?? cellTable(lines, at);
    if (found) blocks.push(found.block);
    else {
      const { line, text: words } = lines[at] as Line;
      blocks.push({ kind: 'text', line, text: words.trim() });
    }
    at = found?.next ?? at + 1;
  }
  return blocks;
}

/** A sample: from a bracket at the start of a line to the one that closes it. */
function codeAt(lines: Line[], at: number): { block: Block; next: number } | undefined {
  const first = lines[at] as Line;
  if (!/^\s*[[{]/.test(first.text)) return undefined;
  let depth = 0;
  for (let next = at; next < lines.length; next++) {
    const { line, text } = lines[next] as Line;
    // A string does not run over lines; a stray quote must not swallow the rest of the page.
    let quoted = false;
    for (let i = 0; i < text.length; i++) {
      const sign = text[i] as string;
      if (quoted && sign === '\\') i++;
      else if (sign === '"') quoted = !quoted;
      else if (!quoted && '[{'.includes(sign)) depth++;
      else if (!quoted && ']}'.includes(sign)) depth--;
      if (depth > 0 || quoted || !']}'.includes(sign)) continue;
      const code = [...lines.slice(at, next).map((one) => one.text), text.slice(0, i + 1)].join('\n');
      const rest = text.slice(i + 1).trim();
      // Saved pages run the next heading into the line of the last bracket.
      if (rest) lines.splice(next + 1, 0, { line, text: rest });
      return { block: { kind: 'code', line: first.line, text: code }, next: next + 1 };
    }
  }
  return undefined;
}

/** A table whose cells are lines: known by the words of its header, and cut where a row can begin. */
function cellTable(lines: readonly Line[], at: number): { block: Table; next: number } | undefined {
  const columns = headerAt(lines, at);
  if (!columns) return undefined;
  const width = columns.length;
  const header = lines.slice(at, at + width).map((one) => clean(one.text));
  const first = lines[at] as Line;
  const rows: Row[] = [];
  let next = at + width;
  while (next < lines.length && !headerAt(lines, next)) {
    const { line, text } = lines[next] as Line;
    const row = rows.at(-1);
    // Asked first: a parameter may be called 'description' or 'uri', as a section is.
    if (startsRow(lines, next, columns)) {
      const cells = lines.slice(next, next + width - 1).map((one) => one.text.trim());
      rows.push({ line, cells: [...cells, ''] });
      next += width - 1;
    } else if (endsTable(text)) break;
    else if (row) {
      refuseRow(lines, next, columns);
      row.cells[width - 1] = [row.cells[width - 1], text.trim()].filter(Boolean).join('\n');
      next++;
    } else throw new Lost(line, `expected the first row of the table of line ${first.line}, found "${text.trim()}"`);
  }
  return { block: { kind: 'table', line: first.line, header, rows }, next };
}

/** The columns of the header that begins here: a name or a status first, a description last. */
function headerAt(lines: readonly Line[], at: number): Column[] | undefined {
  const columns: Column[] = [];
  for (const { text } of lines.slice(at, at + 5)) {
    const found = column(text);
    if (!found || columns.includes(found)) break;
    columns.push(found);
    if (found === 'description') break;
  }
  const starts = columns[0] === 'name' || columns[0] === 'status';
  return starts && columns.length > 1 && columns.at(-1) === 'description' ? columns : undefined;
}

function startsRow(lines: readonly Line[], at: number, columns: readonly Column[]): boolean {
  const cells = lines.slice(at, at + columns.length - 1).map((one) => one.text.trim());
  if (cells.length < columns.length - 1) return false;
  const name = cells[0] as string;
  if (columns[0] === 'status') return /^[1-5]\d\d(\s|$)/.test(name);
  if (!/^[\p{L}\p{N}_.$@[\]{}*-]+$/u.test(name) || isLabel(name)) return false;
  const flags = columns.flatMap((one, i) => (one === 'required' ? [yesOrNo(cells[i] ?? '') !== undefined] : []));
  const types = columns.flatMap((one, i) => (one === 'type' ? [typeOf(cells[i] ?? '') !== undefined] : []));
  const signs = [...flags, ...types];
  // Where there are two signs one will do: the other is then reported as not understood instead of passed over.
  return signs.length === 0 ? columns.length === 2 && !/[A-Z]/.test(name) : signs.some(Boolean);
}

/** Lines that look like a row with a slip must not end up in the description above them. */
function refuseRow(lines: readonly Line[], at: number, columns: readonly Column[]): void {
  const { line, text } = lines[at] as Line;
  const [name, below] = [text.trim(), lines[at + 1]?.text.trim() ?? ''];
  if (columns[1] === 'required' && typeOf(below) && (yesOrNo(name) !== undefined || /^[\w-]+$/.test(name))) {
    if (!isLabel(name)) throw new Lost(line, `"${name}", "${below}" is no row of its table: a cell is missing`);
  }
  if (columns[1] !== 'type' || !/^[a-z]+(_[a-z0-9]+)+$/.test(name)) return;
  if (/^[A-Z][A-Za-z0-9<>,]*( objects?)?$/.test(below)) {
    throw new Lost((lines[at + 1] as Line).line, `"${below}" of ${name} is no type that is known here`);
  }
}
