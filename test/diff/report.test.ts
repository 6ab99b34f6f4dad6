/** Announcements, the Markdown, and what Redocly passes over. */
import { describe, expect, it, vi } from 'vitest';
import { unannounced } from '../../scripts/diff/announced.ts';
import type { Rated } from '../../scripts/diff/change.ts';
import { compare } from '../../scripts/diff/compare.ts';
import { markdown } from '../../scripts/diff/report.ts';
import { unseen } from '../../scripts/diff/unseen.ts';
import { usageOf } from '../../scripts/diff/usage.ts';
import { document } from './document.ts';
import { mutate } from './mutate.ts';

// Other programs are started here, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const change = (impact: Rated['impact'], ...names: string[]): Rated => {
  return { impact, rule: 'r', message: 'it changed', names, pointer: '#/' };
};
const log = (entry: string) =>
  `# Changelog\n\n## Unreleased\n\n${entry}\n\n## 0.1.0\n\n- **Breaking** \`old\` is gone.\n`;
const gone = change('breaking', 'Thing', 'showThing');

describe('an announcement', () => {
  it.each([
    ['names the schema', '- **Breaking** `Thing` lost a field.'],
    ['names an operation', '- **Breaking**: `showThing` does.'],
    ['names a field of it', '- **Breaking** `Thing.size` is gone.'],
    ['ends with the name', '- **Breaking** see Thing.'],
    ['runs on over a line', '- **Breaking** a long\n  line ends in `showThing`.'],
  ])('counts when it %s', (_, entry) => {
    expect(unannounced([gone], log(entry))).toEqual([]);
  });

  it.each([
    ['says nothing', ''],
    ['is not bold', '- Breaking: `Thing`.'],
    ['names something else', '- **Breaking** `ThingList` and `showThings`.'],
    ['is another entry', '- **Breaking** `Other`.\n- `Thing` is nicer.'],
  ])('does not count when it %s', (_, entry) => {
    expect(unannounced([gone], log(entry))).toEqual([gone]);
  });

  it('does not count when it is of an older version, and is not asked of other changes', () => {
    expect(unannounced([change('breaking', 'old')], log(''))).toHaveLength(1);
    expect(unannounced([change('additive', 'new'), change('docs', 'words')], log(''))).toEqual([]);
    expect(unannounced([gone], '')).toEqual([gone]);
  });
});

describe('the Markdown', () => {
  it('is grouped by service and kind, and leaves out what did not change', () => {
    const changes = { csms: [change('docs', 'A'), change('docs', 'A'), change('additive', 'B'), gone], iam: [] };
    expect(markdown(changes)).toBe(
      [
        '### csms',
        '#### Breaking',
        '- **Breaking** `Thing` (`showThing`): it changed.',
        '#### Added',
        '- `B`: it changed.',
        '#### Docs',
        '- Descriptions: `A`.',
      ].join('\n\n'),
    );
  });

  it('announces what it prints', () => {
    expect(unannounced([gone], log(markdown({ things: [gone] })))).toEqual([]);
  });
});

describe('services', () => {
  it('come and go', async () => {
    const changes = await compare({ a: document, same: document }, { b: document, same: structuredClone(document) });
    expect(changes['a']).toMatchObject([{ impact: 'breaking', names: ['a'] }]);
    expect(changes['b']).toMatchObject([{ impact: 'additive', names: ['b'] }]);
    expect(changes['same']).toEqual([]);
  });
});

describe('what nobody saw', () => {
  it('is found, and rated as something to look at', () => {
    const found = unseen(document, mutate(document, [['/components/schemas/Thing/properties/id/novelty', 1]]), []);
    expect(found).toMatchObject([{ kind: 'added', impact: 'major' }]);
    expect(found[0]?.revision?.pointer).toBe('#/components/schemas/Thing/properties/id/novelty');
  });

  it('is not what another name for the same thing is', () => {
    const schemas = '/components/schemas';
    const renamed = mutate(document, [
      [`${schemas}/Copy`, document.components.schemas.ThingList],
      [
        '/paths/~1v1~1{project_id}~1things/get/responses/200/content/application~1json/schema/$ref',
        '#/components/schemas/Copy',
      ],
    ]);
    expect(unseen(document, renamed, []).map((one) => one.path)).toEqual(['#/components/schemas/Copy']);
  });
});

describe('usage', () => {
  it('follows references, and knows the sides', () => {
    const usage = usageOf(document);
    const extra = usage(['components', 'schemas', 'Extra', 'properties', 'label']);
    expect([...extra.request]).toEqual(['createThing']);
    expect([...extra.answer].sort()).toEqual(['createThing', 'listThings', 'showThing']);
    expect([...usage(['components', 'responses', 'Failed']).answer]).toEqual(['listThings']);
    expect([...usage(['paths', '/v1/jobs', 'get', 'responses', '200']).answer]).toEqual(['showJob']);
    expect([...usage(['info']).answer]).toEqual([]);
  });

  it('ends where a schema contains itself', () => {
    const own = mutate(document, [
      ['/components/schemas/Extra/properties/more', { $ref: '#/components/schemas/Extra' }],
    ]);
    expect([...usageOf(own)(['components', 'schemas', 'Extra']).request]).toEqual(['createThing']);
  });
});
