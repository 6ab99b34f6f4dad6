/** What a caller's bundle of one service holds. */
import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../bench/bundles.ts';

/** One operation and one error code of each, which nobody else has. */
const OWN = {
  './csms': ['createSecret', 'CSMS.0103'],
  './roma': ['checkAssetJobStatus', 'ROMA.10012'],
  './secmaster': ['listPlaybooks', 'SecMaster.20030005'],
} as const;

describe.each(Object.keys(OWN) as (keyof typeof OWN)[])('a bundle of %s', async (entry) => {
  const { text } = await bundleOf(entry);

  it.each(Object.entries(OWN).flatMap(([whose, marks]) => marks.map((mark) => [whose === entry, mark] as const)))(
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
