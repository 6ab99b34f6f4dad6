/**
 * `npm run build`: src/ and generated/ -> dist/, from scratch. Declarations file by file. Code once for each platform, a file
 * for each that package.json names and one for what these share: Node takes half a millisecond for each that it imports.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import manifest from '../package.json' with { type: 'json' };
import { chosenFor, type Platform, PLATFORMS } from './platforms.ts';

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
for (const platform of PLATFORMS) await buildFor(platform);
cpSync(path.join(root, 'generated'), path.join(dist, 'generated'), {
  recursive: true,
  filter: (source) => !/\.\w+$/.test(source) || source.endsWith('/openapi.json'),
});

async function buildFor(platform: Platform): Promise<void> {
  await using bundle = await rolldown({
    cwd: root,
    input: entries(platform),
    resolve: { alias: chosenFor(platform) },
    transform: { target: 'es2022' },
    // Dependencies, and what is Node's.
    external: /^[@\w]/,
    platform: 'neutral',
    // The paths of tsconfig.json are for working on the sources.
    tsconfig: false,
  });
  await bundle.write({
    dir: path.join(dist, platform),
    // As deep as the sources are: the fake reads the documents that lie beside them.
    chunkFileNames: 'chunks/[name].js',
    // Editors read those of the declarations.
    comments: { jsdoc: false },
    codeSplitting: { groups: [{ name: 'core', minShareCount: 2, test: (id) => !id.includes('/src/testing/') }] },
  });
}

/** The sources of what package.json has for a platform: `./dist/node/index.js` comes from `src/index.ts`. */
function entries(platform: Platform): Record<string, string> {
  const named = JSON.stringify([manifest.exports, manifest.bin]).matchAll(/"\.\/dist\/(\w+)\/([\w/-]+)\.js"/g);
  const files = Array.from(named).filter(([, one]) => one === platform);
  return Object.fromEntries(files.map(([, , file = '']) => [file, `src/${file}.ts`]));
}
