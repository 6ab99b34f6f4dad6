/** Bundles: the same at every run, so that one is enough. */
import { ENTRIES, kb, partsOf, sizeOf } from '../bundles.ts';
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
  const notes = [
    'All that an entry point exports, with `openapi-fetch`, by esbuild for a browser or a Worker; 1 kB is 1000 bytes.',
  ];
  const head = ['entry point', 'minified, kB', 'gzipped, kB'];
  const parts = [...(await partsOf('./secmaster'))].sort(([, a], [, b]) => b - a);
  const all = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  return {
    tables: [
      { title: 'Bundles', notes, head, rows },
      {
        title: "What SecMaster's bundle is made of",
        notes: [],
        head: ['part', 'minified, kB', 'share'],
        rows: parts.map(([what, bytes]) => [what, kb(bytes), `${Math.round((100 * bytes) / all)} %`]),
      },
    ],
    measured: { bundle: spread([secmaster]) },
  };
};
