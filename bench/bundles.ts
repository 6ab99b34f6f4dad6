/** How large each entry point is for a caller who bundles it. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The entry points that are bundled, with the file of each. The fake is for tests, which are not. */
export const ENTRIES = {
  '.': 'src/index.ts',
  './secmaster': 'src/services/secmaster.ts',
  './csms': 'src/services/csms.ts',
  './roma': 'src/services/roma.ts',
  './iam': 'src/services/iam.ts',
} as const;
export type Entry = keyof typeof ENTRIES;

/** In bytes. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/** Everything that an entry point exports, with its dependencies. Types leave nothing behind, so src/ need not be built. */
export async function sizeOf(entry: Entry): Promise<Size> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, ENTRIES[entry])],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    legalComments: 'none',
    tsconfigRaw: {},
    // What package.json's `imports` choose where it is not Node.
    alias: { '#send': path.join(root, 'src/http/send-fetch.ts') },
    logLevel: 'warning',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

/** Bytes as `12.34`, in the kB of 1000 bytes that npm and bundlers tell. */
export function kb(bytes: number): string {
  return (bytes / 1000).toFixed(2);
}
