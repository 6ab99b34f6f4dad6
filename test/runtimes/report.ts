/** What is printed: the failures, a table, and a closing line. */
import { type Result } from './suite/case.ts';

/** One run of a suite in a runtime. */
export interface Run {
  readonly runtime: string;
  readonly version: string;
  readonly suite: string;
  readonly results: readonly Result[];
  readonly seconds: number;
}

/** How many passed, failed and were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts results. */
export function count(results: readonly Result[]): Counts {
  const failed = results.filter((one) => one.failed !== undefined).length;
  const skipped = results.filter((one) => one.skipped !== undefined).length;
  return { passed: results.length - failed - skipped, failed, skipped };
}

/** Every failure, with the beginning of its message. */
export function failures({ runtime, results }: Run): string[] {
  return results.flatMap(({ name, failed }) => {
    if (failed === undefined) return [];
    const lines = failed.trim().split('\n');
    const shown = lines.slice(0, 10).map((line) => `    ${line.length > 300 ? `${line.slice(0, 300)}…` : line}`);
    const more = lines.length > shown.length ? [`    … ${lines.length - shown.length} lines more`] : [];
    return [`  FAILED in ${runtime}: ${name}`, ...shown, ...more];
  });
}

/** One line a run, in columns; why cases were skipped stands below its run. */
export function table(runs: readonly Run[]): string {
  const rows = runs.map(({ runtime, version, suite, results, seconds }) => {
    const { passed, failed, skipped } = count(results);
    return [runtime, version, suite, ...[passed, failed, skipped].map(String), `${seconds.toFixed(1)} s`];
  });
  const all = [['runtime', 'version', 'suite', 'passed', 'failed', 'skipped', 'time'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string => {
    return row.map((cell, column) => cell[column < 3 ? 'padEnd' : 'padStart'](widths[column] ?? 0)).join('  ');
  };
  const [head = [], ...body] = all;
  return [line(head), ...body.flatMap((row, index) => [line(row), ...reasons(runs[index]?.results ?? [])])].join('\n');
}

function reasons(results: readonly Result[]): string[] {
  const skipped = results.flatMap((one) => one.skipped ?? []);
  return [...new Set(skipped)].map(
    (reason) => `  skipped, ${reason}: ${skipped.filter((one) => one === reason).length}`,
  );
}
