/** Every rule of redocly.yaml finds what it is for, and nothing in a spec that keeps them all. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lint, type Problem } from './lint.ts';

type Path = readonly (string | number)[];

/** A place in the fixture and what is put there; `undefined` takes away what is there. */
interface Break {
  readonly rule: string;
  readonly name: string;
  readonly at: Path;
  readonly to: unknown;
  /** Where the problem is, when it is not right at that place or beneath it. */
  readonly found?: Path;
}

const yaml = (file: string): unknown => parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const fixture = (): object => yaml('fixtures/shop/openapi.yaml') as object;

const pets = ['paths', '/v1/{shop_id}/pets'];
const list = [...pets, 'get'];
const create = [...pets, 'post'];
const answer = [...list, 'responses', '200', 'content', 'application/json'];
const pet = ['components', 'schemas', 'Pet'];
const field = (name: string): Path => [...pet, 'properties', name];
const calls = ['paths', '/v1/search', 'post', 'x-calls'];
const page = (name: string): object => ({
  body: 'Pet',
  externalDocs: { url: `https://support.huaweicloud.com/api-shop/${name}.html` },
});
const inQuery = { name: 'q', in: 'query', description: 'What to look for.', schema: { type: 'string' } };
const header = (name: string): object => ({ ...inQuery, name, in: 'header' });
const described = { description: 'What it is.' };

const breaks: readonly Break[] = [
  { rule: 'operation-operationId', name: 'no id', at: [...list, 'operationId'], to: undefined, found: list },
  { rule: 'operation-operationId-unique', name: 'an id twice', at: [...pets, 'put'], to: 'a copy of get' },
  ...['ListPets', 'list_pets', 'list-pets'].map((to) => ({
    rule: 'rule/operation-id-is-lower-camel',
    name: to,
    at: [...list, 'operationId'],
    to,
  })),
  { rule: 'spec/vendor-id', name: "not the page's id", at: [...list, 'operationId'], to: 'listAnimals' },
  { rule: 'spec/vendor-id', name: 'not the id that it names', at: [...create, 'operationId'], to: 'createPet' },
  {
    rule: 'spec/vendor-id',
    name: 'a page with a number, and no id',
    at: [...create, 'x-source', 'id'],
    to: undefined,
    found: [...create, 'externalDocs'],
  },
  {
    rule: 'spec/vendor-id',
    name: 'a call with another id than its page',
    at: [...calls, 'searchPets'],
    to: page('Search'),
  },
  {
    rule: 'spec/vendor-id',
    name: 'a call that is not in lowerCamel',
    at: [...calls, 'SearchMore'],
    to: page('SearchMore'),
  },
  {
    rule: 'spec/vendor-id',
    name: 'a call whose page has a number, and no id',
    at: [...calls, 'searchPets'],
    to: page('shop_02_0001'),
    found: [...calls, 'searchPets', 'externalDocs'],
  },
  {
    rule: 'spec/vendor-id',
    name: 'a call without a page',
    at: [...calls, 'searchPets', 'externalDocs'],
    to: undefined,
    found: [...calls, 'searchPets'],
  },
  { rule: 'spec/vendor-id', name: 'an id that the page says already', at: [...list, 'x-source', 'id'], to: 'ListPets' },

  { rule: 'operation-summary', name: 'no summary', at: [...list, 'summary'], to: undefined, found: list },
  { rule: 'operation-summary', name: 'an empty summary', at: [...list, 'summary'], to: '' },
  { rule: 'operation-description', name: 'no description', at: [...list, 'description'], to: undefined, found: list },
  { rule: 'operation-description', name: 'an empty description', at: [...list, 'description'], to: '' },
  { rule: 'rule/operation-names-its-page', name: 'no page', at: [...list, 'externalDocs'], to: undefined, found: list },
  ...[undefined, ''].map((to) => ({
    rule: 'parameter-description',
    name: to === '' ? 'an empty description' : 'no description',
    at: [...list, 'parameters', 0, 'description'],
    to,
    found: [...list, 'parameters', 0],
  })),
  { rule: 'spec/described', name: 'no description', at: field('name'), to: { type: 'string' } },
  { rule: 'spec/described', name: 'an empty description', at: field('name'), to: { type: 'string', description: ' ' } },
  {
    rule: 'spec/described',
    name: 'a reference to a schema without one',
    at: field('other'),
    to: { $ref: '#/components/schemas/Plain' },
  },
  {
    rule: 'spec/described',
    name: 'a field in a field',
    at: field('more'),
    to: { ...described, type: 'object', properties: { first: { type: 'string' } } },
  },
  {
    rule: 'spec/described',
    name: 'a field of the entries of a list',
    at: field('more'),
    to: { ...described, type: 'array', items: { type: 'object', properties: { first: { type: 'string' } } } },
  },

  { rule: 'spec/telling', name: 'two words on a field', at: [...field('name'), 'description'], to: 'Its name.' },
  { rule: 'spec/telling', name: 'two words on a reference', at: [...field('other'), 'description'], to: 'A tail.' },
  { rule: 'spec/telling', name: 'two words on a schema', at: [...pet, 'description'], to: 'A pet.' },
  { rule: 'spec/telling', name: 'two words on an operation', at: [...list, 'description'], to: 'Lists pets.' },
  {
    rule: 'spec/telling',
    name: 'two words on an answer',
    at: [...list, 'responses', '200', 'description'],
    to: 'The pets.',
  },
  {
    rule: 'spec/telling',
    name: 'only the name of a field',
    at: field('shopId'),
    to: { type: 'string', description: 'The ID of the shop.' },
    found: [...field('shopId'), 'description'],
  },
  {
    rule: 'spec/telling',
    name: 'only the name of a parameter',
    at: [...list, 'parameters', 0],
    to: { ...inQuery, name: 'pet_name', description: 'Name of the pet.' },
    found: [...list, 'parameters', 0, 'description'],
  },

  { rule: 'rule/error-is-shared', name: 'inline', at: [...list, 'responses', '400'], to: described },
  { rule: 'rule/error-is-shared', name: 'inline default', at: [...list, 'responses', 'default'], to: described },
  { rule: 'rule/error-is-shared', name: 'inline 5XX', at: [...list, 'responses', '5XX'], to: described },
  {
    rule: 'rule/error-is-shared',
    name: 'shared by one file only',
    at: [...list, 'responses', '404'],
    to: { $ref: '../shared/others.yaml#/responses/Gone' },
  },

  { rule: 'no-invalid-media-type-examples', name: 'of an answer', at: [...answer, 'example'], to: { pets: 'Rex' } },
  { rule: 'no-invalid-media-type-examples', name: 'unknown field', at: [...answer, 'example'], to: { pet: [] } },
  {
    rule: 'no-invalid-media-type-examples',
    name: 'one of several, of a request',
    at: [...create, 'requestBody', 'content', 'application/json'],
    to: { schema: { $ref: '#/components/schemas/Pet' }, examples: { one: { value: {} }, two: { value: { name: 1 } } } },
  },
  { rule: 'no-invalid-parameter-examples', name: 'of another type', at: [...pets, 'parameters', 0, 'example'], to: 5 },
  { rule: 'no-invalid-schema-examples', name: 'in a field', at: [...field('name'), 'example'], to: 5 },
  { rule: 'no-invalid-schema-examples', name: 'in a list', at: [...field('name'), 'examples'], to: ['Rex', 5] },

  { rule: 'spec/no-bare-object', name: 'a field', at: field('more'), to: { ...described, type: 'object' } },
  { rule: 'spec/no-bare-object', name: 'or null', at: field('more'), to: { ...described, type: ['object', 'null'] } },
  {
    rule: 'spec/no-bare-object',
    name: 'no fields listed',
    at: field('more'),
    to: { ...described, type: 'object', properties: {} },
  },
  {
    rule: 'spec/no-bare-object',
    name: 'in a list',
    at: field('more'),
    to: { ...described, type: 'array', items: { type: 'object' } },
  },
  {
    rule: 'spec/no-bare-object',
    name: 'anything, and no word on what',
    at: field('more'),
    to: { ...described, type: 'array', items: { type: 'object', additionalProperties: true } },
  },
  { rule: 'spec/no-bare-object', name: 'an answer', at: [...answer, 'schema'], to: { type: 'object' } },

  ...['X-Auth-Token', 'x-auth-token', 'X-Project-Id', 'Content-Type', 'content-type'].map((name) => ({
    rule: 'rule/not-a-parameter',
    name,
    at: [...list, 'parameters', 0],
    to: header(name),
  })),
  ...['body', 'query', 'headers', 'signal'].map((name) => ({
    rule: 'rule/path-parameter-name',
    name,
    at: ['paths', `/v1/{${name}}`],
    to: 'a copy of the path',
  })),

  {
    rule: 'rule/operation-says-its-source',
    name: 'no source',
    at: [...list, 'x-source'],
    to: undefined,
    found: list,
  },
  ...Object.entries({
    'no confidence': { updated: '2026-01-02' },
    'an unknown confidence': { updated: '2026-01-02', confidence: 'sure' },
    'no date and no note': { confidence: 'documented' },
    'an empty note': { confidence: 'documented', note: '' },
    'a date in another form': { updated: '2 Jan 2026', confidence: 'documented' },
    'a conflict without a note': { updated: '2026-01-02', confidence: 'conflict' },
    'something observed without a note': { updated: '2026-01-02', confidence: 'observed' },
    'a typo': { updated: '2026-01-02', confidence: 'documented', notes: 'Nothing.' },
  }).map(([name, to]) => ({ rule: 'rule/operation-says-its-source', name, at: [...list, 'x-source'], to })),
];

type Node = Record<string | number, unknown>;

function valueAt(document: object, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Node)[step], document);
}

function broken({ at, to, name }: Break): object {
  const document = fixture();
  const parent = valueAt(document, at.slice(0, -1)) as Node;
  const last = at.at(-1) ?? '';
  if (to === 'a copy of get') parent[last] = structuredClone(parent['get']);
  else if (to === 'a copy of the path') {
    // Under another parameter, as its own only operation.
    const { get, parameters } = structuredClone(valueAt(document, pets)) as { get: Node; parameters: Node[] };
    const page = { url: 'https://support.huaweicloud.com/api-shop/ListMore.html' };
    parent[last] = {
      parameters: parameters.map((one) => ({ ...one, name })),
      get: { ...get, operationId: 'listMore', externalDocs: page },
    };
  } else if (to === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = to;
  return document;
}

const pointer = (path: Path): string =>
  `#/${path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;

describe('redocly.yaml', () => {
  let whole: Problem[];
  let found: Problem[][];
  beforeAll(async () => {
    [whole = [], ...found] = await lint([fixture(), ...breaks.map(broken)]);
  }, 60_000);

  it('has nothing to say of a spec that keeps its rules', () => {
    expect(whole).toEqual([]);
  });

  it.each(breaks.map((one, index) => ({ ...one, index })))('$rule: $name', ({ rule, at, found: where, index }) => {
    const problems = found[index] ?? [];
    expect([...new Set(problems.map((one) => `${one.severity} ${one.ruleId}`))]).toEqual([`error ${rule}`]);
    for (const { location } of problems) expect(location[0]?.pointer).toContain(pointer(where ?? at));
  });

  it('has no rule that is not broken here', () => {
    const { rules } = yaml('../../redocly.yaml') as { rules: Record<string, unknown> };
    const kept = Object.keys(rules).filter((rule) => rules[rule] !== 'off');
    expect(kept.filter((rule) => !breaks.some((one) => one.rule === rule))).toEqual([]);
  });
});
