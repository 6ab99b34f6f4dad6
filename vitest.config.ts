import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

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
      // What package.json's `imports` choose on Node, once it is built.
      { find: '#send', replacement: `${src}/http/send-node.ts` },
      { find: '#sha256', replacement: `${src}/auth/sha256.ts` },
      { find: '#sources', replacement: `${src}/auth/sources.ts` },
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
