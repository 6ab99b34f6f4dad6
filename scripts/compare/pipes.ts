/** Tables of plain text whose cells end at pipes: `cell |` with the rule `---|---|`, or with a `|` before each row. */
import { isLabel } from './constraints.ts';
import { Lost, type Row, type Table } from './page.ts';
import { type Line } from './plain.ts';
import { caption, clean, column, section, statusLine } from './words.ts';

const RULE = /^\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)*\|?$/;

/** Whether a line is the rule below the header of a table. */
export function isRule(text: string): boolean {
  return text.includes('|') && RULE.test(text.trim());
}

/** Whether a line opens something else than the next row: a section, a status, a caption. */
export function endsTable(text: string): boolean {
  const opens = section(text) !== undefined && !isLabel(text);
  return opens || statusLine(text) !== undefined || caption(text) !== undefined;
}

/** The table that begins at this line, and where it ends. */
export function pipeTable(lines: readonly Line[], at: number): { block: Table; next: number } | undefined {
  const header = rowAt(lines, at, undefined);
  const rule = lines[header?.next ?? at];
  if (!header || !rule || !isRule(rule.text)) return undefined;
  const width = rule.text.split('|').filter((cell) => cell.trim()).length;
  if (header.row.cells.length !== width) {
    throw new Lost(rule.line, `the rule has ${width} columns, the header above it ${header.row.cells.length}`);
  }
  const led = rule.text.trim().startsWith('|');
  const rows: Row[] = [];
  let next = header.next + 1;
  for (;;) {
    const found = rowAt(lines, next, width, led);
    // The header of the table that follows directly is no row of this one.
    if (!found || isRule(lines[found.next]?.text ?? '')) break;
    rows.push(found.row);
    next = found.next;
  }
  if (rows.length === 0) throw new Lost(rule.line, 'a table without rows');
  const follows = lines[next]?.text.trim() ?? '';
  if (follows.startsWith('|') && !pipeTable(lines, next)) {
    throw new Lost(lines[next]?.line ?? rule.line, `the row does not have the ${width} cells of its table`);
  }
  const block: Table = { kind: 'table', line: header.row.line, header: header.row.cells.map(clean), rows };
  return { block, next };
}

/** One row; of unknown width it is a header, which ends at the rule. `leads` says whether rows begin with a pipe. */
function rowAt(
  lines: readonly Line[],
  at: number,
  width: number | undefined,
  leads?: boolean,
): { row: Row; next: number } | undefined {
  const first = lines[at]?.text.trim();
  if (!first) return undefined;
  const { line } = lines[at] as Line;
  if (/^\|.+\|$/.test(first) && !isRule(first)) {
    const cells = first.slice(1, -1).split(/(?<!\\)\|/);
    const fits = width === undefined || cells.length === width;
    return fits ? { row: { line, cells: cells.map((cell) => cell.trim()) }, next: at + 1 } : undefined;
  }
  const led = leads !== false && first === '|';
  if (leads && !led) return undefined;
  if (!led && !first.endsWith('|')) return undefined;
  if (width === undefined && column((led ? lines[at + 1]?.text : first)?.replace(/\|/g, '') ?? '') === undefined) {
    return undefined;
  }
  const cells: string[] = [];
  let text: string[] = [];
  let next = led ? at + 1 : at;
  for (; next < lines.length && cells.length !== width; next++) {
    const words = (lines[next] as Line).text.trim();
    if (isRule(words)) break;
    if (cells.length > 0 && endsTable(words)) throw new Lost(line, 'a row that the next heading interrupts');
    text.push(words.replace(/\s*\|$/, ''));
    if (!words.endsWith('|')) continue;
    cells.push(text.join('\n').trim());
    text = [];
  }
  const complete = width === undefined ? isRule(lines[next]?.text ?? '') : cells.length === width;
  return complete ? { row: { line: lines[led ? at + 1 : at]?.line ?? line, cells }, next } : undefined;
}
