import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chosenFor } from './scripts/platforms.ts';

const src = fileURLToPath(new URL('./src', import.meta.url));

/** What `npm run test:diff` runs, since it takes long. */
export const slow = [
  'test/diff/**/*.test.ts',
  'test/compare/mutations.test.ts',
  'test/compare/draft-round-trip.test.ts',
];

export default defineConfig({
  resolve: {
    // Tests and examples import the package by its name, as its users do.
    alias: [
      ...Object.entries(chosenFor('node')).map(([find, replacement]) => ({ find, replacement })),
      { find: /^huaweicloud-openapi$/, replacement: `${src}/index.ts` },
      { find: /^huaweicloud-openapi\/testing$/, replacement: `${src}/testing/index.ts` },
      { find: /^huaweicloud-openapi\/(\w+)$/, replacement: `${src}/services/$1.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...slow, '**/node_modules/**'],
    reporters: ['default', './test/closing-line.ts'],
  },
});
