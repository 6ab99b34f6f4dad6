/** Tests that take too long for `npm test`: they start Redocly for every change that they rate. */
import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

export default defineConfig({ ...base, test: { ...base.test, include: ['test/diff/**/*.test.ts'], exclude: [] } });
