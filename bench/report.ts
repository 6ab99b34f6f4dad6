/** The results as Markdown. */
import type { Outcome, Table } from './part.ts';
import type { Verdict } from './targets.ts';

export function report(
  { machine, quick }: { machine: readonly string[]; quick: boolean },
  judged: readonly Verdict[],
  outcomes: readonly Outcome[],
): string {
  return [
    '# Benchmark',
    'Written by `npm run bench`; do not edit. Everything was measured in one run on one machine, in rounds in which each had its turn: medians, and in brackets from the lowest round to the highest. Ratios are taken within a round.',
    ...(quick ? ['**A quick run: few and short rounds. It shows that everything works, and little more.**'] : []),
    machine.map((line) => `- ${line}`).join('\n'),
    targets(judged),
    ...outcomes.flatMap(({ tables }) => tables.map(section)),
    '',
  ].join('\n\n');
}

const NOTE =
  '`the least` is what the least client comes to that could do the same: `node:http` with a signer for these two requests, and of signing the hashes alone. Where even that misses what is wanted, the target is out of reach on this machine. For the rest, `Where the time goes` and what the bundle is made of stand below; [notes.md](notes.md) puts it together.';

function targets(judged: readonly Verdict[]): string {
  const word = (met: boolean | undefined): string => (met === undefined ? '-' : met ? 'met' : '**missed**');
  const rows = judged.map(({ what, wanted, measured, floor, met }) => [what, wanted, measured, word(met), floor]);
  return section({ title: 'Targets', notes: [NOTE], head: ['', 'wanted', 'measured', '', 'the least'], rows });
}

function section({ title, notes, head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  const table = [head, rule, ...rows].map(line).join('\n');
  return [`## ${title}`, ...notes, table].join('\n\n');
}
