import { beforeEach, expect, it } from 'vitest';
import type { ListResourceInstancesInput } from '../../src/services/csms.ts';
import { createFakeCloud } from '../../src/testing/index.ts';
import { clientsOf, containing, refusal } from './clients.ts';

let csms: ReturnType<typeof clientsOf>['csms'];
let secret_id: string;
beforeEach(async () => {
  csms = clientsOf(createFakeCloud()).csms;
  secret_id = await create('db');
});

async function create(name: string): Promise<string> {
  const { secret } = await csms.createSecret({ body: { name, secret_string: 'hush' } });
  return secret?.id ?? '';
}
const tag = (key: string, value?: string, id = secret_id) =>
  csms.createSecretTag({ secret_id: id, body: { tag: { key, ...(value !== undefined && { value }) } } });
const tags = async () => (await csms.listSecretTags({ secret_id })).tags;
const batch = (action: 'create' | 'delete', ...keys: string[]) =>
  csms.batchCreateOrDeleteTags({ secret_id, body: { action, tags: keys.map((key) => ({ key, value: 'v' })) } });

it('are added, listed and taken away', async () => {
  expect(await csms.listSecretTags({ secret_id })).toEqual({ tags: [], sys_tags: null });
  await tag('env', 'dev');
  await tag('empty');
  await tag('env', 'prod');
  expect(await tags()).toEqual([
    { key: 'env', value: 'prod' },
    { key: 'empty', value: '' },
  ]);
  await csms.deleteSecretTag({ secret_id, key: 'env' });
  expect(await tags()).toEqual([{ key: 'empty', value: '' }]);
  expect(await refusal(csms.deleteSecretTag({ secret_id, key: 'env' }))).toMatchObject({
    status: 400,
    code: 'CSMS.0005',
    body: { error: { error_code: 'CSMS.0005' } },
  });
});

it('are added and taken away in batches, 20 at most', async () => {
  const names = Array.from({ length: 20 }, (_, nth) => `k${nth}`);
  await batch('create', ...names);
  expect(await refusal(tag('one more'))).toMatchObject({ status: 400, code: 'CSMS.0002', message: containing('20') });
  await batch('delete', ...names.slice(1), 'unknown');
  expect(await tags()).toEqual([{ key: 'k0', value: 'v' }]);
});

it('have a form', async () => {
  for (const key of [' x', '_sys_x', 'a*b', ''])
    expect(await refusal(tag(key))).toMatchObject({ status: 400, message: containing('/tag/key') });
  await tag('schlüssel 密钥', 'a/b');
});

it('belong to a secret, which goes by its ID', async () => {
  const other = '00000000-0000-4000-8000-000000000000';
  expect(await refusal(tag('env', 'dev', other))).toMatchObject({ status: 400, code: 'CSMS.0005' });
  await tag('env', 'dev');
  await csms.deleteSecret({ secret_name: 'db' });
  expect(await refusal(tags())).toMatchObject({ code: 'CSMS.0005' });
  expect(await csms.listProjectSecretsTags()).toEqual({ tags: [] });
});

it('are gathered for the project', async () => {
  const other = await create('other');
  for (const [value, id] of [['dev'], ['prod', other], ['prod']] as const) await tag('env', value, id);
  await tag('team', 'payments', other);
  expect((await csms.listProjectSecretsTags()).tags).toEqual([
    { key: 'env', values: ['prod'] },
    { key: 'team', values: ['payments'] },
  ]);
});

it('find secrets', async () => {
  const [other, third] = [await create('other'), await create('third')];
  await tag('env', 'dev');
  await tag('team', 'payments');
  await tag('env', 'prod', other);
  await tag('env', 'dev', third);
  const find = async (body: Partial<ListResourceInstancesInput['body']>) => {
    const found = await csms.listResourceInstances({
      resource_instances: 'resource_instances',
      body: { action: 'filter', ...body },
    });
    return [found.resources?.map((one) => one.resource_name), found.total_count];
  };
  expect(await find({})).toEqual([['db', 'other', 'third'], 3]);
  expect(await find({ tags: [{ key: 'env', values: ['dev', 'test'] }] })).toEqual([['db', 'third'], 2]);
  expect(await find({ tags: [{ key: 'env', values: [] }, { key: 'team' }] })).toEqual([['db'], 1]);
  expect(await find({ matches: [{ key: 'resource_name', value: 'th' }] })).toEqual([['other', 'third'], 2]);
  expect(await find({ matches: [{ key: 'resource_name', value: '' }] })).toEqual([[], 0]);
  expect(await find({ limit: '1', offset: '1' })).toEqual([['other'], 3]);
  expect(await find({ action: 'count', tags: [{ key: 'env', values: ['dev'] }] })).toEqual([undefined, 2]);
  for (const wrong of [{ limit: '0' }, { limit: '1001' }, { offset: '-1' }])
    expect(await refusal(find(wrong))).toMatchObject({ status: 400, code: 'CSMS.0002' });
});
