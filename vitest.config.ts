import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src', import.meta.url));

export default defineConfig({
  resolve: {
    // Tests and examples import the package by its name, as its users do.
    alias: [
      { find: /^huaweicloud-openapi$/, replacement: `${src}/index.ts` },
      { find: /^huaweicloud-openapi\/testing$/, replacement: `${src}/testing/index.ts` },
      { find: /^huaweicloud-openapi\/(\w+)$/, replacement: `${src}/services/$1.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/diff/**', '**/node_modules/**'],
    reporters: ['default', './test/closing-line.ts'],
  },
});
