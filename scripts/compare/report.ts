/** Writes what was found as a table for a terminal. */
import { type Outcome } from './compare.ts';
import { type Difference } from './shape.ts';

/** One page and what became of it. */
export interface Result {
  page: string;
  outcome?: Outcome;
  /** Why the page could not be read, and where. */
  error?: { line?: number; message: string };
}

/** The exit code: 2 when a page could not be read, 1 when something differs, else 0. */
export function exitCode(results: readonly Result[]): number {
  if (results.some((one) => one.error)) return 2;
  return results.some(({ outcome }) => outcome?.differences.some((one) => !one.accepted)) ? 1 : 0;
}

/** The report for a terminal of this width. */
export function reportText(results: readonly Result[], width: number): string {
  const parts = results.map((one) => section(one, width));
  const differences = results.flatMap(({ outcome }) => outcome?.differences ?? []);
  const accepted = differences.filter((one) => one.accepted).length;
  const unread = results.filter((one) => one.error).length;
  const tail = [
    `${results.length} page${results.length === 1 ? '' : 's'}`,
    `${differences.length - accepted} difference${differences.length - accepted === 1 ? '' : 's'}`,
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ...(unread > 0 ? [`${unread} not understood`] : []),
  ];
  return [...parts, tail.join(', ')].join('\n');
}

function section({ page, outcome, error }: Result, width: number): string {
  if (error) {
    const place = error.line === undefined ? page : `${page}:${error.line}`;
    return `${place}\n  not understood: ${error.message}\n`;
  }
  const name = outcome?.operation ?? 'no operation';
  const head = `${page}\n  ${outcome?.method ?? ''} ${outcome?.path ?? ''} = ${name}`;
  const all = outcome?.differences ?? [];
  return `${head}\n${all.length === 0 ? '  no difference\n' : table(all, width)}`;
}

function table(all: readonly Difference[], width: number): string {
  const rows = all.map((one) => [
    `${one.kind}${one.accepted ? ' (accepted)' : ''}`,
    one.subject,
    one.page,
    one.spec,
    one.line === undefined ? '' : `line ${one.line}`,
  ]);
  const cells = [['kind', 'what', 'page', 'spec', 'at'], ...rows];
  const room = Math.max(16, Math.floor((width - 34) / 3));
  const widths = [0, 1, 2, 3, 4].map((i) => Math.min(room, Math.max(...cells.map((row) => (row[i] ?? '').length))));
  const lines = cells.map((row, index) => {
    const text = row.map((cell, i) => cut(cell, widths[i] ?? 0)).join('  ');
    const pointer = all[index - 1]?.pointer;
    return `  ${text.trimEnd()}${pointer === undefined ? '' : `\n      ${pointer}`}`;
  });
  return `${lines.join('\n')}\n`;
}

function cut(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ');
  return (line.length > width ? `${line.slice(0, width - 1)}…` : line).padEnd(width);
}
