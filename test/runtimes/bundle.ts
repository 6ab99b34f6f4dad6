/** Bundles the suite around the package as it is published: dist/, by the exports of package.json. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild, type Plugin } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { chosenFor, type Platform } from '../../scripts/platforms.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.join(here, '../..');
const exported = manifest.exports as Readonly<Record<string, unknown>>;

/** The bundles: a program, and a Worker. */
export const BUNDLES = {
  script: path.join(here, 'node_modules/.bundle/script.js'),
  worker: path.join(here, 'node_modules/.bundle/worker.js'),
};

/** The package's names are those of the build for a platform. */
function built(condition: 'default' | 'workerd'): Plugin {
  return {
    name: 'built',
    setup(build) {
      build.onResolve({ filter: /^huaweicloud-openapi(\/|$)/ }, ({ path: name }) => {
        const target = exported[name.replace('huaweicloud-openapi', '.')] as
          Record<typeof condition, string> | undefined;
        const file = target?.[condition];
        return file ? { path: path.join(root, file) } : { errors: [{ text: `${name} is not exported` }] };
      });
    },
  };
}

/**
 * Writes both bundles. A neutral platform has no built-in modules: an import of one anywhere is an error here.
 */
export async function bundle(): Promise<void> {
  await Promise.all([write('script', 'any', 'default'), write('worker', 'web', 'workerd')]);
}

async function write(name: keyof typeof BUNDLES, platform: Platform, condition: 'default' | 'workerd'): Promise<void> {
  await esbuild({
    entryPoints: [path.join(here, `${name}.ts`)],
    outfile: BUNDLES[name],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    // The paths of tsconfig.json lead to src/.
    tsconfigRaw: {},
    alias: chosenFor(platform),
    plugins: [built(condition)],
    logLevel: 'warning',
  });
}
