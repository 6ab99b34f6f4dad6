import { beforeEach, expect, it } from 'vitest';
import { createFakeCloud } from '../../src/testing/index.ts';
import { clientsOf, refusal } from './clients.ts';

const START = Date.UTC(2030, 0, 2, 3, 4, 5);
const [THEN, LATER] = ['2030-01-02 03:04:05', '2030-01-02 03:04:06'];
let now: number;
let csms: ReturnType<typeof clientsOf>['csms'];
let resource_id: string;
beforeEach(async () => {
  now = START;
  csms = clientsOf(createFakeCloud({ clock: () => now })).csms;
  const { secret } = await csms.createSecret({ body: { name: 'db', secret_string: 'x' } });
  resource_id = secret?.id ?? '';
});

const bodyFor = (user: string, more: object = {}) => ({
  resource_id,
  type: 'SECRET',
  grantee_type: '0',
  grantee_target_id: user,
  ...more,
});
const grant = (user: string, more?: object) => csms.createGrants({ body: bodyFor(user, more) });
const list = async () => (await csms.listGrants({ query: { resource_id } })).data;

it('are made, listed, changed and taken back', async () => {
  expect(await list()).toEqual({ grantee_user: [] });
  const { data } = await grant('one');
  const made = { resourceId: resource_id, type: 'SECRET', granteeUser: 'one', createTime: THEN, validityTime: null };
  expect(data).toMatchObject({ ...made, updateTime: THEN });
  now += 1000;
  await grant('two', { validity_time: '2031-12-31' });
  const [first, second] = [
    { user_id: 'one', create_time: THEN, validity_time: null },
    { user_id: 'two', create_time: LATER, validity_time: '2031-12-31 00:00:00' },
  ];
  const times = { create_time: THEN, update_time: LATER };
  expect(await list()).toEqual({ id: data?.uuid, type: 'SECRET', grantee_user: [first, second], ...times });

  const changed = await csms.updateGrant({
    query: { resource_id },
    body: bodyFor('one', { validity_time: '2032-01-01' }),
  });
  expect(changed.data).toMatchObject({
    ...made,
    uuid: data?.uuid,
    updateTime: LATER,
    validityTime: '2032-01-01 00:00:00',
  });

  await csms.deleteGrant({ query: { resource_id, grantee_user: 'one' } });
  expect((await list())?.grantee_user).toEqual([second]);
  await grant('three');
  await csms.deleteGrant({ query: { resource_id } });
  expect(await list()).toEqual({ grantee_user: [] });
});

it('need what they are about', async () => {
  expect(await refusal(grant('one', { resource_id: 'x' }))).toMatchObject({ status: 400, code: 'CSMS.0005' });
  await grant('one', { resource_id: 'x', type: 'GROUP' });
  const nothing = { query: { resource_id } };
  expect(await refusal(csms.deleteGrant(nothing))).toMatchObject({ status: 400, code: 'CSMS.0005' });
  expect(await refusal(csms.updateGrant({ ...nothing, body: bodyFor('one') }))).toMatchObject({ code: 'CSMS.0005' });
});
