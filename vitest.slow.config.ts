/** Tests that take too long for `npm test`: large tables of pages, and a Redocly for every change that is rated. */
import { defineConfig } from 'vitest/config';
import base, { slow } from './vitest.config.ts';

export default defineConfig({ ...base, test: { ...base.test, include: slow, exclude: [] } });
