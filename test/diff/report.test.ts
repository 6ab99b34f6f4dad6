/** Announcements, the Markdown, and what Redocly passes over. */
import { describe, expect, it, vi } from 'vitest';
import { unannounced } from '../../scripts/diff/announced.ts';
import { asCalled } from '../../scripts/diff/calls.ts';
import type { Rated } from '../../scripts/diff/change.ts';
import { compare } from '../../scripts/diff/compare.ts';
import { withoutGuesses } from '../../scripts/diff/guesses.ts';
import { rate } from '../../scripts/diff/rate.ts';
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
    ['has the colon in bold', '- **Breaking:** `showThing` does.'],
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

describe('a route that calls share', () => {
  it('may have another name for itself, which no client has', async () => {
    const renamed = mutate(document, [['/paths/~1v1~1tickets/post/operationId', 'createAnyTicket']]);
    expect(await compare({ things: document }, { things: renamed })).toEqual({ things: [] });
  });

  it('is not what a change is of, but the call is', async () => {
    const changed = mutate(document, [['/components/schemas/CodeTicket/properties/code/type', 'integer']]);
    const { things } = await compare({ things: document }, { things: changed });
    expect(things).toMatchObject([{ impact: 'breaking', names: ['CodeTicket', 'createTicketByCode'] }]);
  });

  it('leaves the other methods of its path where they are', () => {
    const get = document.paths['/v1/jobs'].get;
    const [base] = asCalled(mutate(document, [['/paths/~1v1~1tickets/get', get]]), document);
    expect(Object.keys(base.paths).filter((one) => one.startsWith('/v1/tickets'))).toEqual([
      '/v1/tickets',
      '/v1/tickets (createTicketByName)',
      '/v1/tickets (createTicketByCode)',
    ]);
    expect(base.paths['/v1/tickets']).toEqual({ get });
  });
});

describe('a guess that a schema was renamed', () => {
  const change = { typeName: 'Schema', kind: 'modified' as const, impact: 'patch' as const, verdicts: [] };
  const place = (steps: string, value?: string) => ({ pointer: `#/components/schemas/${steps}`, value });
  const at = '#/components/schemas/New';
  const guess = {
    ...change,
    path: at,
    property: 'key',
    base: place('Old', 'Old'),
    revision: place('New', 'New'),
  };
  const part = { ...change, path: `${at}/properties/a`, kind: 'removed' as const, base: place('Old/properties/a') };
  const other = { ...change, path: '#/components/schemas/Newer', property: 'description' };

  it('is taken for one that went and one that came, and its parts for nothing', () => {
    const found = withoutGuesses([guess, part, other]);
    expect(found.map(({ kind, path }) => [kind, path.split('/').at(-1)])).toEqual([
      ['modified', 'Newer'],
      ['removed', 'Old'],
      ['added', 'New'],
    ]);
    const rated = rate('things', document, document, found);
    expect(rated.filter((one) => one.impact === 'breaking')).toMatchObject([
      { rule: 'schema-removed', names: ['Old'] },
    ]);
  });

  it('is none where a field is renamed', () => {
    const field = { ...guess, base: place('Thing/properties/a', 'a'), revision: place('Thing/properties/b', 'b') };
    expect(withoutGuesses([field, part])).toEqual([field, part]);
  });
});

describe('a new operation', () => {
  it('is not named as one that a change of an old schema breaks', async () => {
    const changed = mutate(document, [
      ['/components/schemas/NameTicket/properties/name/type', 'integer'],
      [
        '/paths/~1v1~1jobs/get/responses/200/content/application~1json/schema',
        { $ref: '#/components/schemas/NameTicket' },
      ],
      ['/paths/~1v1~1jobs/get/operationId', 'showNewJob'],
    ]);
    const { things = [] } = await compare({ things: document }, { things: changed });
    const names = things.filter((one) => one.message.startsWith('type of')).flatMap((one) => one.names);
    expect(names).toContain('createTicketByName');
    expect(names).not.toContain('showNewJob');
  });
});

describe('what nobody saw', () => {
  it('is found, and rated as something to look at', () => {
    const found = unseen(document, mutate(document, [['/components/schemas/Thing/properties/id/novelty', 1]]), []);
    expect(found).toMatchObject([{ kind: 'added', impact: 'major' }]);
    expect(found[0]?.revision?.pointer).toBe('#/components/schemas/Thing/properties/id/novelty');
  });

  it('is not what was written out and is a reference now, in a list too', () => {
    const list = '/paths/~1v1~1{project_id}~1things/get/parameters';
    const [limit] = document.paths['/v1/{project_id}/things'].get.parameters;
    const moved = (parameter: unknown) =>
      mutate(document, [
        ['/components/parameters', { limit: parameter }],
        [`${list}/0`, { $ref: '#/components/parameters/limit' }],
      ]);
    const others = ({ path }: { path: string }): boolean => !path.startsWith('#/components');
    expect(unseen(document, moved(limit), []).filter(others)).toEqual([]);
    expect(unseen(document, moved({ ...limit, name: 'most' }), []).filter(others)).toHaveLength(1);
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
