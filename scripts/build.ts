/**
 * `npm run build`: src/ and generated/ -> dist/, from scratch. Declarations file by file; code in one file for each that
 * package.json names, and what those share in chunks, since Node takes half a millisecond for each file that it imports.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

if (process.argv.includes('--help')) {
  console.log('Usage: npm run build\n\nCompiles src/ and generated/ into dist/, which it empties first.');
  process.exit();
}

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
await build({
  entryPoints: entries().map((file) => path.join(root, file)),
  outdir: dist,
  outbase: root,
  bundle: true,
  splitting: true,
  // As deep as the sources are: the fake reads the documents that lie beside them.
  chunkNames: 'src/chunks/[name]-[hash]',
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  packages: 'external',
  // Left to whoever imports the package: package.json chooses by platform.
  external: Object.keys(manifest.imports),
  // The paths of tsconfig.json are for working on the sources.
  tsconfigRaw: {},
  logLevel: 'warning',
});
cpSync(path.join(root, 'generated'), path.join(dist, 'generated'), {
  recursive: true,
  filter: (source) => !/\.\w+$/.test(source) || source.endsWith('/openapi.json'),
});

/** The sources of all that package.json names: `./dist/src/index.js` comes from `src/index.ts`. */
function entries(): string[] {
  const named = JSON.stringify([manifest.exports, manifest.imports, manifest.bin]);
  return [...new Set(Array.from(named.matchAll(/\.\/dist\/(src\/[\w/-]+)\.js/g), ([, file]) => `${file}.ts`))];
}
