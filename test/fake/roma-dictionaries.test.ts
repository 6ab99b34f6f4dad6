import { beforeEach, expect, it } from 'vitest';
import { isNotFound } from '../../src/index.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { clientsOf, matching, refusal } from './clients.ts';

const REFUSED = { status: 400, code: 'ROMA.00013000' };

let cloud: FakeCloud;
let roma: ReturnType<typeof clientsOf>['roma'];
beforeEach(() => {
  cloud = createFakeCloud({ clock: () => Date.UTC(2026, 0, 2, 3, 4, 5) });
  roma = clientsOf(cloud).roma;
});
const create = async (code: string, more: { parent_code?: string; order?: number } = {}) =>
  (await roma.createDictionary({ body: { name: `Name of ${code}`, code, ...more } })).id ?? '';
const codes = async (
  query: { parent_code?: string; code?: string; name?: string; offset?: number; limit?: number } = {},
) => (await roma.listDictionary({ query })).dictionaries?.map((one) => one.code);

it('creates, shows and changes a dictionary', async () => {
  const made = await roma.createDictionary({ body: { name: 'Countries', code: 'country', order: 3, extend_one: 'x' } });
  const user = { user_id: cloud.userId, user_name: cloud.user.user };
  expect(made).toEqual({
    id: matching(/^[0-9a-f-]{36}$/),
    name: 'Countries',
    code: 'country',
    order: 3,
    extend_one: 'x',
    parent_code: '',
    type: 'user',
    create_time: '2026-01-02T03:04:05Z',
    update_time: '2026-01-02T03:04:05Z',
    created_user: user,
    last_updated_user: user,
  });
  const dict_id = made.id ?? '';
  cloud.clock.advance('1h');
  const changed = { ...made, remark: 'where to', update_time: '2026-01-02T04:04:05Z' };
  expect(await roma.updateDictionary({ dict_id, body: { remark: 'where to' } })).toEqual(changed);
  expect(await roma.checkDictionary({ dict_id })).toEqual(changed);
});

it('lists one level, by position', async () => {
  await create('plants');
  await create('cities', { order: 2 });
  await create('colours', { order: 1 });
  for (const code of ['bonn', 'rome', 'oslo']) await create(code, { parent_code: 'cities' });
  expect(await codes()).toEqual(['colours', 'cities', 'plants']);
  expect(await codes({ parent_code: '' })).toEqual(['colours', 'cities', 'plants']);
  expect(await codes({ parent_code: 'cities' })).toEqual(['bonn', 'rome', 'oslo']);
  expect(await codes({ parent_code: 'cities', code: 'om' })).toEqual(['rome']);
  expect(await codes({ name: 'of p' })).toEqual(['plants']);
  expect(await roma.listDictionary({ query: { offset: 1, limit: 1 } })).toMatchObject({
    total: 3,
    size: 1,
    dictionaries: [{ code: 'cities' }],
  });
});

it('gives ten of them where no limit is named', async () => {
  for (let nth = 0; nth < 11; nth++) await create(`d${nth}`);
  expect(await roma.listDictionary()).toMatchObject({ total: 11, size: 10 });
});

it('has each name and each code once, and no child without a parent', async () => {
  const dict_id = await create('a1');
  await create('b1');
  expect(await refusal(roma.createDictionary({ body: { name: 'other', code: 'a1' } }))).toMatchObject(REFUSED);
  expect(await refusal(roma.createDictionary({ body: { name: 'Name of a1', code: 'c1' } }))).toMatchObject(REFUSED);
  expect(await refusal(roma.updateDictionary({ dict_id, body: { name: 'Name of b1' } }))).toMatchObject(REFUSED);
  expect(await refusal(create('c1', { parent_code: 'nobody' }))).toMatchObject(REFUSED);
  await roma.updateDictionary({ dict_id, body: { name: 'Name of a1' } });
  expect(await codes()).toEqual(['a1', 'b1']);
});

it('deletes a dictionary and all that is below it', async () => {
  const dict_id = await create('a1');
  await create('a2', { parent_code: 'a1' });
  const deep = await create('a3', { parent_code: 'a2' });
  await create('b1');
  await roma.deleteDictionary({ dict_id });
  for (const id of [dict_id, deep])
    expect(await refusal(roma.checkDictionary({ dict_id: id }))).toMatchObject({ status: 404, code: 'ROMA.00013011' });
  expect(await refusal(roma.deleteDictionary({ dict_id }))).toMatchObject({ status: 404 });
  expect(await refusal(roma.updateDictionary({ dict_id, body: {} }))).toMatchObject({ status: 404 });
  expect(cloud.snapshot().romaDictionaries.map((one) => one.code)).toEqual(['b1']);
});

it('changes what is built in, but does not delete it', async () => {
  cloud.restore({ romaDictionaries: [{ id: 's', name: 'Protocols', code: 'protocol', type: 'system' }] });
  expect(await refusal(roma.deleteDictionary({ dict_id: 's' }))).toMatchObject({ status: 403 });
  expect(await roma.updateDictionary({ dict_id: 's', body: { order: 9 } })).toMatchObject({ order: 9, type: 'system' });
});

it('survives a seed that goes in circles', async () => {
  cloud.restore({
    romaDictionaries: [
      { id: '1', name: 'one', code: 'c1', parent_code: 'c2' },
      { id: '2', name: 'two', code: 'c2', parent_code: 'c1' },
    ],
  });
  await roma.deleteDictionary({ dict_id: '1' });
  expect(cloud.snapshot().romaDictionaries).toEqual([]);
});

it('says whether a name or a code is taken', async () => {
  await create('a1');
  for (const query of [{ code: 'a1' }, { name: 'Name of a1' }, { code: 'a1', name: 'Name of a1' }])
    expect(await roma.validateDictionary({ query })).toEqual({ name: 'Name of a1', code: 'a1' });
  for (const query of [{ code: 'a' }, { code: 'a1', name: 'other' }, {}]) {
    const error: unknown = await roma.validateDictionary({ query }).catch((thrown: unknown) => thrown);
    expect(isNotFound(error)).toBe(true);
    expect(error).toMatchObject({ code: 'ROMA.00013011' });
  }
});

it('refuses what is beyond the limits of the spec', async () => {
  const wrong: object[] = [{ name: 'ab', code: 'a' }, { name: 'ab', code: 'ab', order: 101 }, { name: 'ab' }];
  for (const body of wrong)
    expect(await refusal(roma.createDictionary({ body: body as { name: string; code: string } }))).toMatchObject(
      REFUSED,
    );
});
