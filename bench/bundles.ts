/** How large each entry point is for a caller who bundles it. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
import { chosenFor } from '../scripts/platforms.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The entry points that are bundled. The fake is for tests, which are not. */
export const ENTRIES = ['.', './secmaster', './csms', './roma', './iam'] as const;
export type Entry = (typeof ENTRIES)[number];

/** In bytes. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

const OPTIONS = {
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  conditions: ['browser'],
  mainFields: ['module', 'main'],
  target: 'es2022',
  legalComments: 'none',
  // The paths of tsconfig.json are for working on the sources.
  tsconfigRaw: {},
  logLevel: 'error',
} as const satisfies BuildOptions;

/** Everything that an entry point of the built package exports, with its dependencies, as a browser or a Worker gets it. */
export async function sizeOf(entry: Entry): Promise<Size> {
  const file = path.join(root, manifest.exports[entry].browser);
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [file] });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

/** What a bundle is made of, by the sources; the first that fits counts. */
const MADE_OF: readonly (readonly [what: string, files: RegExp])[] = [
  ['openapi-fetch', /^node_modules/],
  ['routes of all operations', /^generated\/\w+\/routes/],
  ["error codes' meanings and hints, the gateway's and IAM's too", /^generated\/error-codes/],
  ['regions and endpoints', /endpoints?\.ts$/],
  ['credentials and signing', /^src\/auth/],
  ['secrets kept out of what is said', /^src\/(redact|mask|snippet)/],
  ['answers and errors', /^src\/(answer|envelope|errors|guards|json)/],
  ['attempts, retries, limits, events', /^src\/(http|events|runtime|version)/],
  ['calls: input, options, project', /^src/],
];

/** The same bundle from the sources, which need not be built: its text, and how much of it is of each file. */
export async function bundleOf(entry: Entry): Promise<{ readonly text: string; readonly metafile: Metafile }> {
  const source = manifest.exports[entry].browser.replace('./dist/web/', 'src/').replace(/\.js$/, '.ts');
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    entryPoints: [path.join(root, source)],
    alias: chosenFor('web'),
    metafile: true,
    absWorkingDir: root,
  });
  return { text: outputFiles[0]?.text ?? '', metafile };
}

/** How many minified bytes of an entry point's bundle each part of the package has. */
export async function partsOf(entry: Entry): Promise<ReadonlyMap<string, number>> {
  const { metafile } = await bundleOf(entry);
  const parts = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs),
  )) {
    const [what = file] = MADE_OF.find(([, files]) => files.test(file)) ?? [];
    parts.set(what, (parts.get(what) ?? 0) + bytesInOutput);
  }
  return parts;
}

/** Bytes as `12.34`, in the kB of 1000 bytes that npm and bundlers tell. */
export function kb(bytes: number): string {
  return (bytes / 1000).toFixed(2);
}
