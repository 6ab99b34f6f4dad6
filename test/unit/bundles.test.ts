/** What a caller's bundle of one service holds. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** One operation and one error code of each, which nobody else has. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  csms: ['createSecret', 'CSMS.0103'],
  roma: ['checkAssetJobStatus', 'ROMA.10012'],
  secmaster: ['listPlaybooks', 'SecMaster.20030005'],
};

async function bundleOf(service: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(src, 'services', `${service}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    tsconfigRaw: {},
    alias: { '#send': path.join(src, 'http/send-fetch.ts'), '#sources': path.join(src, 'auth/sources-web.ts') },
  });
  return outputFiles[0]?.text ?? '';
}

describe.each(Object.keys(OWN))('a bundle of %s', async (service) => {
  const text = await bundleOf(service);

  it.each(Object.entries(OWN).flatMap(([whose, marks]) => marks.map((mark) => [whose === service, mark] as const)))(
    'holds what is its own (%s): %s',
    (isOwn, mark) => {
      expect(text.includes(mark)).toBe(isOwn);
    },
  );

  it('has neither the fake nor the second door, nor what openapi-fetch needs for it', () => {
    expect(text).not.toMatch(/Middleware must be|FakeCloud/);
  });

  it('asks no server for a key where there is none', () => {
    expect(text).not.toContain('169.254.169.254');
  });
});
