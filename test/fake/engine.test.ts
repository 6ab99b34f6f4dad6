import { describe, expect, it } from 'vitest';
import { send } from '../../src/testing/answer.ts';
import { resource, type Resource } from '../../src/testing/engine.ts';
import type { AnyAnswer, AnyHandler, Call } from '../../src/testing/handler.ts';
import type { OperationId } from '../../src/testing/operations.ts';
import { createCheck } from '../../src/testing/schema.ts';
import { type Json, readSpec } from '../../src/testing/spec.ts';
import { createState } from '../../src/testing/state.ts';
import type { Collection } from '../../src/testing/store.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
const object = (properties: Json): Json => ({ type: 'object', properties });
const json = (schema: Json): Json => ({ content: { 'application/json': { schema } } });
const thing = { $ref: '#/components/schemas/Thing' };
const limit = { name: 'limit', in: 'query', schema: { ...whole, default: 2, maximum: 5 } };
const offset = { name: 'offset', in: 'query', schema: whole };

/** A made-up service whose answers differ from those of connections wherever they can. */
const paths = {
  '/things': {
    post: {
      operationId: 'createThing',
      requestBody: json(object({ name: text, note: text })),
      responses: { '201': json(object({ code: text, success: { type: 'boolean' }, request_id: text, thing })) },
    },
    get: {
      operationId: 'listThings',
      parameters: [limit, offset, { name: 'name', in: 'query', schema: text }],
      'x-pagination': { style: 'offset', items: 'page.records', total: 'page.count' },
      responses: {
        '200': json(
          object({ page: object({ records: { type: 'array', items: object({ name: text }) }, count: whole }) }),
        ),
      },
    },
  },
  '/things/search': {
    post: {
      operationId: 'searchThings',
      requestBody: json(object({ offset: whole, limit: { ...whole, maximum: 3 } })),
      'x-pagination': { style: 'offset', in: 'body', items: 'things' },
      responses: { '200': json(object({ things: { type: 'array', items: thing } })) },
    },
  },
  '/things/marked': {
    get: {
      operationId: 'listMarkedThings',
      'x-pagination': { style: 'marker', items: 'things', next: 'next' },
      responses: { '200': json(object({ things: { type: 'array', items: thing } })) },
    },
  },
  '/things/{thing_id}': {
    // An answer without an envelope.
    get: {
      operationId: 'showThing',
      'x-not-found': ['THING.7'],
      responses: { '200': json(thing), '404': {}, '500': {} },
    },
    put: {
      operationId: 'replaceThing',
      requestBody: json(object({ name: text, note: text })),
      responses: { '200': json(object({ code: text, message: text })) },
    },
    patch: {
      operationId: 'changeThing',
      requestBody: json(object({ name: text, note: text })),
      responses: { '200': json(thing) },
    },
    delete: { operationId: 'deleteThing', responses: { '204': {} } },
  },
};
const Thing = object({ id: text, name: text, note: text, kind: text, create_time: whole, update_time: text });
const spec = readSpec('things', { paths, components: { schemas: { Thing } } });
const check = createCheck([spec]);

interface Item {
  readonly id: string;
  readonly name?: string;
}
const items: Collection<Item> = { key: (one) => one.id, schema: { $ref: 'things#/components/schemas/Thing' } };
const id = (name: string) => name as OperationId;
const family: Resource<Item, OperationId, OperationId> = {
  items,
  create: id('createThing'),
  list: id('listThings'),
  show: id('showThing'),
  remove: id('deleteThing'),
  initial: { kind: 'plain' } as Partial<Item>,
};

function start(more: Partial<typeof family> = {}) {
  const handlers = resource({ ...family, ...more }) as Readonly<Record<string, AnyHandler>>;
  const state = createState();
  let now = Date.UTC(2026, 0, 2, 3, 4, 5);
  /** Calls an operation, and proves that the spec allows the answer. */
  const call = async (name: string, { path = {}, query = {}, body }: Partial<Call<unknown>> = {}) => {
    const operation = spec.operations.find((one) => one.id === name);
    const handler = handlers[name];
    if (!operation || !handler) throw new Error(`no ${name}`);
    const requestId = 'f60bf0e7-73b8-4832-8fc4-8c2a12830552-1-fake';
    const given = { path, query, body, operation, state, now: (now += 1000), requestId, fate: {} } as Call<unknown>;
    const answer: AnyAnswer = await handler(given);
    await send(operation, answer, check);
    return { status: answer.status, body: answer.body as Json };
  };
  const create = async (name: string) =>
    ((await call('createThing', { body: { name, note: 'n' } as never })).body['thing'] as { id: string }).id;
  return { call, create, state };
}

describe('a plain family', () => {
  it('is created in the envelope of the spec, with what the item has fields for', async () => {
    const { call } = start();
    expect(await call('createThing', { body: { name: 'a' } as never })).toEqual({
      status: 201,
      body: {
        code: '00000000',
        success: true,
        request_id: 'f60bf0e7-73b8-4832-8fc4-8c2a12830552',
        thing: {
          id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
          name: 'a',
          kind: 'plain',
          create_time: Date.UTC(2026, 0, 2, 3, 4, 6),
          update_time: '2026-01-02T03:04:06Z',
        },
      },
    });
  });

  it('is shown without an envelope, and removed without a body', async () => {
    const { call, create } = start();
    const path = { thing_id: await create('a') };
    expect((await call('showThing', { path })).body).toMatchObject({ id: path.thing_id, name: 'a' });
    expect(await call('deleteThing', { path })).toEqual({ status: 204, body: undefined });
    await expect(call('showThing', { path })).rejects.toMatchObject({ status: 404, code: 'THING.7' });
  });

  it('is listed where the spec says, by page and by fields, with the fields that entries have', async () => {
    const { call, create } = start();
    for (const name of ['a', 'b', 'b', 'c']) await create(name);
    const list = async (query: Json) => (await call('listThings', { query })).body['page'];
    // The limit is the default of the spec.
    expect(await list({})).toEqual({ records: [{ name: 'a' }, { name: 'b' }], count: 4 });
    expect(await list({ offset: 3, limit: 5 })).toEqual({ records: [{ name: 'c' }], count: 4 });
    expect(await list({ name: 'b', limit: 1 })).toEqual({ records: [{ name: 'b' }], count: 2 });
  });

  it('is listed by a body, as many as a page may have', async () => {
    const { call, create } = start({ list: id('searchThings') });
    for (const name of ['a', 'b', 'c', 'd']) await create(name);
    const list = async (body?: Json) =>
      ((await call('searchThings', { body: body as never })).body['things'] as Item[]).map((one) => one.name).join('');
    expect([await list(), await list({ offset: 1, limit: 2 })]).toEqual(['abc', 'bc']);
  });

  it('is replaced by PUT', async () => {
    const { call, create, state } = start({ update: id('replaceThing') });
    const thing_id = await create('a');
    const before = state.of(items).get(thing_id);
    const { body } = await call('replaceThing', { path: { thing_id }, body: { name: 'b' } as never });
    expect(body).toEqual({ code: '00000000', message: '' });
    const after = { ...before, name: 'b', update_time: '2026-01-02T03:04:07Z' } as Json;
    delete after['note'];
    expect(state.of(items).get(thing_id)).toEqual(after);
  });

  it('is changed by any other method', async () => {
    const { call, create } = start({ update: id('changeThing') });
    const path = { thing_id: await create('a') };
    const { body } = await call('changeThing', { path, body: { name: 'b' } as never });
    expect(body).toMatchObject({ name: 'b', note: 'n', kind: 'plain', update_time: '2026-01-02T03:04:07Z' });
  });

  it('refuses what is not there as the collection says, if it does', async () => {
    const missing = { status: 400, code: 'THING.9', message: 'gone' };
    const { call } = start({ items: { ...items, missing } });
    await expect(call('showThing', { path: { thing_id: 'x' } })).rejects.toMatchObject(missing);
  });

  it('does not invent a refusal, or pages that it does not know', async () => {
    const { call } = start({
      show: undefined,
      remove: undefined,
      update: id('changeThing'),
      list: id('listMarkedThings'),
    } as object);
    await expect(call('changeThing', { path: { thing_id: 'x' } })).rejects.toThrow(
      /nothing says how changeThing refuses/,
    );
    await expect(call('listMarkedThings')).rejects.toThrow(/pages by offset/);
  });
});
