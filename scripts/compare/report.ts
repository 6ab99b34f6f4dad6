/** Writes what was found as a table for a terminal. */
import { type Outcome } from './compare.ts';
import { type Difference } from './shape.ts';

/** One page and what became of it. */
export interface Result {
  page: string;
  outcome?: Outcome;
  /** YAML of the operation, when it was asked for and the specs do not have it. */
  draft?: string;
  /** Why the page could not be read, and where; `notFetched` when it did not even come. */
  error?: { line?: number; message: string; notFetched?: true };
  /** Whether the site said that the page has not changed; of visits only. */
  cached?: boolean;
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
  const { unread, unfetched } = counts(results);
  const tail = [
    `${results.length} page${results.length === 1 ? '' : 's'}`,
    `${differences.length - accepted} difference${differences.length - accepted === 1 ? '' : 's'}`,
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ...(unread > 0 ? [`${unread} not understood`] : []),
    ...(unfetched > 0 ? [`${unfetched} not fetched`] : []),
  ];
  return [...parts, tail.join(', ')].join('\n');
}

/** What became of the pages of a visit, in one line. */
export function summaryText(results: readonly Result[]): string {
  const { same, different, unread, unfetched, cached } = counts(results);
  const pages = `${results.length} page${results.length === 1 ? '' : 's'}`;
  const outcomes = `${same} same, ${different} different, ${unread} not understood, ${unfetched} not fetched`;
  return `${pages}: ${outcomes}; ${cached} from cache`;
}

function counts(results: readonly Result[]): Record<'same' | 'different' | 'unread' | 'unfetched' | 'cached', number> {
  const count = (test: (one: Result) => boolean): number => results.filter(test).length;
  return {
    same: count((one) => exitCode([one]) === 0),
    different: count((one) => exitCode([one]) === 1),
    unread: count(({ error }) => error !== undefined && !error.notFetched),
    unfetched: count(({ error }) => error?.notFetched === true),
    cached: count((one) => one.cached === true),
  };
}

function section({ page, outcome, draft, error }: Result, width: number): string {
  if (error) {
    const place = error.line === undefined ? page : `${page}:${error.line}`;
    return `${place}\n  not ${error.notFetched ? 'fetched' : 'understood'}: ${error.message}\n`;
  }
  const name = outcome?.operation ?? 'no operation of the specs';
  const head = `${page}\n  ${outcome?.method ?? ''} ${outcome?.path ?? ''} = ${name}`;
  const all = outcome?.differences ?? [];
  const rows = all.length === 0 ? '  no difference\n' : table(all, width);
  if (outcome?.operation !== undefined) return `${head}\n${rows}`;
  // Not indented: it is there to be copied into spec/.
  return `${head}\n${rows}${draft === undefined ? '  --draft prints YAML to begin with\n' : `\n${draft.trimEnd()}\n`}`;
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
