/** How large each entry point is for a caller who bundles it. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

/** The entry points that are bundled. The fake is for tests, which are not. */
export const ENTRIES = ['.', './secmaster', './csms', './roma', './iam'] as const;
export type Entry = (typeof ENTRIES)[number];

/** In bytes. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/** Everything that an entry point of the built package exports, with its dependencies. */
export async function sizeOf(entry: Entry): Promise<Size> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, manifest.exports[entry].default)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    conditions: ['browser'],
    mainFields: ['module', 'main'],
    target: 'es2022',
    legalComments: 'none',
    // Not the sources, to which the paths of tsconfig.json lead.
    tsconfigRaw: {},
    logLevel: 'error',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

/** Bytes as `12.34`, in the kB of 1000 bytes that npm and bundlers tell. */
export function kb(bytes: number): string {
  return (bytes / 1000).toFixed(2);
}
