/** `npm run check:size`: no entry point grows past its budget unseen. */
import { parseArgs } from 'node:util';
import { type Entry, kb, sizeOf } from './bundles.ts';

/**
 * Bytes, minified and gzipped. A change that needs more raises the number here, where a reviewer sees it; one that needs
 * much less lowers it.
 */
const BUDGETS: Readonly<Record<Entry, number>> = {
  '.': 18_400,
  './secmaster': 16_150,
  './csms': 15_350,
  './roma': 15_100,
  './iam': 14_750,
};

const HELP = `Usage: npm run check:size

Bundles each entry point with esbuild, minified and gzipped, and compares it with its budget in bench/size.ts.

  --help   show this

Exits with 1 when one is larger than its budget.`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const entries = Object.entries(BUDGETS) as [Entry, number][];
  const rows = await Promise.all(entries.map(async ([entry, budget]) => ({ entry, budget, ...(await sizeOf(entry)) })));
  for (const { entry, budget, minified, gzipped } of rows) {
    const verdict = gzipped > budget ? `  ABOVE its budget by ${gzipped - budget} bytes` : '';
    console.log(
      `${entry.padEnd(12)} ${kb(minified).padStart(6)} kB minified, ${kb(gzipped).padStart(5)} kB gzipped of ${kb(budget)}${verdict}`,
    );
  }
  const above = rows.filter(({ gzipped, budget }) => gzipped > budget).length;
  console.log(`size: ${rows.length - above} within their budgets, ${above} above`);
  return above > 0 ? 1 : 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
