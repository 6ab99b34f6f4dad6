/** Bundles: the same at every run, so that one is enough. */
import { ENTRIES, kb, sizeOf } from '../bundles.ts';
import { spread } from '../measure.ts';
import type { Part } from '../part.ts';

export const bundlePart: Part = async ({ say }) => {
  const rows: string[][] = [];
  let secmaster = NaN;
  for (const entry of ENTRIES) {
    const { minified, gzipped } = await sizeOf(entry);
    say(`${entry}: ${kb(gzipped)} kB gzipped`);
    rows.push([`\`${entry}\``, kb(minified), kb(gzipped)]);
    if (entry === './secmaster') secmaster = gzipped / 1000;
  }
  const notes = ['All that an entry point exports, with `openapi-fetch`, by esbuild; 1 kB is 1000 bytes.'];
  const head = ['entry point', 'minified, kB', 'gzipped, kB'];
  return { tables: [{ title: 'Bundles', notes, head, rows }], measured: { bundle: spread([secmaster]) } };
};
