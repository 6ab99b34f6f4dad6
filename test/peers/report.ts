/** What is printed: a line a call, why some are exceptions, and a closing line. */
import type { Row } from './case.ts';

/** The table. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.client,
    row.call,
    row.status === undefined ? '-' : String(row.status),
    verdict(row),
  ]);
  const all = [['client', 'call', 'status', 'ok'], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

function verdict({ failed, skipped, expected, exception }: Row): string {
  if (failed !== undefined) return `NO, expected ${expected}: ${failed.split('\n')[0]?.slice(0, 200) ?? ''}`;
  if (skipped !== undefined) return `skipped: ${skipped}`;
  return exception === undefined ? 'yes' : `yes, an exception: ${exception}`;
}

/** The closing line. */
export function total(rows: readonly Row[]): string {
  const failed = rows.filter((row) => row.failed !== undefined).length;
  const skipped = rows.filter((row) => row.skipped !== undefined).length;
  return `peers: ${rows.length - failed - skipped} passed, ${failed} failed, ${skipped} skipped`;
}
