/** What a person finds in a draft: the facts, questions where they have to decide, and no sentence of the page. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftOf } from '../../scripts/compare/draft.ts';
import { draft, type Draft, type DraftRow } from './draft.ts';
import { failing, KINDS } from './draft-pages.ts';
import { documents, read } from './draft-read.ts';

const errors = fileURLToPath(new URL('../../spec/shared/errors.yaml', import.meta.url));

interface Errors {
  responses: Record<string, object>;
  schemas: Record<string, { properties: Record<string, { properties?: object }> }>;
}

describe('what a person finds in a draft', () => {
  it("has the page's facts, and none of its sentences", () => {
    const body = draftOf(read(draft()));
    expect(body).toContain('name: { type: string, minLength: 1, maxLength: 64, description: TODO }');
    for (const words of ['Name of the plant', 'a warm one', 'How many', 'to plant something']) {
      expect(body).not.toContain(words);
    }
  });

  it.each(Object.entries(KINDS))('is as Prettier would have it: %s', async (_, one) => {
    const text = draftOf(read(one));
    expect(text).toBe(await format(text, { ...(await resolveConfig(errors)), parser: 'yaml' }));
  });

  it('names what may come back in an answer, without closing the list', () => {
    const [, { schemas = {} }] = documents(draftOf(read(KINDS['nulls and secrets'] as Draft)));
    const { state, password } = schemas['ShowThingAnswer']?.['properties'] as Record<string, object>;
    expect(state).toEqual({ type: ['string', 'null'], description: 'TODO', 'x-extensible-enum': ['on', 'off'] });
    expect(password).toEqual({ type: 'string', description: 'TODO' });
  });

  it('asks about secrets, open lists and ids', () => {
    expect(draftOf(read(KINDS['nulls and secrets'] as Draft))).toMatch(/# secret\?.*\n +password: /);
    const text = draftOf(read(draft()));
    expect(text).toMatch(/# TODO a closed list\?.*\n +enum: /);
    expect(text).toMatch(/# TODO the vendor's own.*\n +operationId: createPlanting/);
  });

  it.each([
    ['the address', 'https://x.org/api-a/ShowPlant.html', 'Planting', 'showPlant'],
    ['the name of a saved page', '/tmp/a/ShowPlant.html', 'Planting', 'showPlant'],
    ['the end of the title', 'https://x.org/api-a/a_01.html', 'Seeing it - ShowPlant', 'showPlant'],
    ['the words of the title', undefined, 'Sowing an Oak', 'createOak'],
    ['the path', undefined, '种植', 'createPlants'],
  ])('has an operation id by %s', (_, address, title, id) => {
    expect(draftOf({ ...read(draft()), title }, address)).toContain(`operationId: ${id}\n`);
  });

  it("gives the vendor's id where the address does not", () => {
    const text = draftOf({ ...read(draft()), title: 'Seeing - ShowPlant' }, 'https://x.org/api-a/a_01.html');
    expect(text).toContain('url: https://x.org/api-a/a_01.html\n');
    expect(text).toContain('id: ShowPlant,');
  });

  it('asks who may call, and sends a form as one', () => {
    const text = draftOf(read(KINDS['a form without a token'] as Draft));
    expect(text).toMatch(/# TODO the page asks for no token.*\n +security:\n +- AkSk: \[\]\n/);
    expect(text).toContain('multipart/form-data:');
  });

  it('has an answer even where the page names none', () => {
    const text = draftOf({ ...read(draft()), statuses: new Map(), responses: new Map() });
    expect(text).toMatch(/# TODO the page names no status.*\n +'200': /);
  });

  it('refers to each error answer that the services share', async () => {
    const { responses, schemas } = parse(await readFile(errors, 'utf8')) as Errors;
    for (const [name, answer] of Object.entries(responses)) {
      const row = (one: string): DraftRow => ({ name: one, type: 'String', description: [] });
      const known = Object.entries(schemas[name.replace('WithRequestId', '')]?.properties ?? {});
      const fields = known.map(([one, { properties }]) => ({ ...row(one), type: properties ? 'Object' : 'String' }));
      const inside = known.flatMap(([one, { properties }]): [string, DraftRow[]][] => {
        return properties ? [[one, Object.keys(properties).map(row)]] : [];
      });
      const headers = 'headers' in answer ? Object.keys(answer.headers as object).map(row) : [];
      expect(draftOf(read(failing(fields, headers, ...inside)))).toContain(
        `'500': { $ref: ../shared/errors.yaml#/responses/${name} }`,
      );
    }
  });

  it('says so where none of them fits', () => {
    const text = draftOf(read(failing([{ name: 'oops', type: 'String', description: [] }], [])));
    expect(text).toMatch(/# TODO which envelope\? the page has oops\n +'500': /);
  });
});
