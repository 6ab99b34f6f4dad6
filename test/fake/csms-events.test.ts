import { beforeEach, expect, it } from 'vitest';
import { createFakeCloud } from '../../src/testing/index.ts';
import { clientsOf, refusal } from './clients.ts';

let now: number;
let csms: ReturnType<typeof clientsOf>['csms'];
beforeEach(() => {
  now = Date.now();
  csms = clientsOf(createFakeCloud({ clock: () => now })).csms;
});

const notification = { target_type: 'SMN' as const, target_id: 'urn:smn:topic', target_name: 'topic' };
const create = (name: string) =>
  csms.createSecretEvent({
    body: { name, event_types: ['SECRET_DELETED'], state: 'ENABLED', notification },
  });
const show = async (event_name: string) => (await csms.showSecretEvent({ event_name })).event;

it('are created, shown, updated and deleted', async () => {
  const { event } = await create('gone');
  expect(event).toMatchObject({ name: 'gone', state: 'ENABLED', notification, create_time: now, update_time: now });
  expect(event?.event_id).toHaveLength(36);
  expect(await show('gone')).toEqual(event);
  const before = now;
  now += 1000;
  const { event: updated } = await csms.updateSecretEvent({ event_name: 'gone', body: { state: 'DISABLED' } });
  expect(updated).toEqual({ ...event, state: 'DISABLED', create_time: before, update_time: now });
  expect(await show('gone')).toEqual(updated);
  await csms.deleteSecretEvent({ event_name: 'gone' });
  const body = { error: { error_code: 'CSMS.0005', error_msg: 'The event does not exist.' } };
  expect(await refusal(show('gone'))).toMatchObject({ status: 400, code: 'CSMS.0005', body });
  expect(await refusal(csms.deleteSecretEvent({ event_name: 'gone' }))).toMatchObject({ code: 'CSMS.0005' });
});

it('have a name of their own, and types that there are', async () => {
  await create('gone');
  expect(await refusal(create('gone'))).toMatchObject({ status: 400, code: 'CSMS.0002' });
  expect(await refusal(create('a.b'))).toMatchObject({ status: 400 });
  const twice = { event_types: ['SECRET_DELETED', 'SECRET_DELETED'] as 'SECRET_DELETED'[] };
  expect(await refusal(csms.updateSecretEvent({ event_name: 'gone', body: twice }))).toMatchObject({ status: 400 });
});

it('are listed by marker', async () => {
  for (const name of ['c', 'a', 'b']) await create(name);
  const names = async (query: object) => (await csms.listSecretEvents({ query })).events?.map((one) => one.name);
  expect(await names({})).toEqual(['a', 'b', 'c']);
  expect(await names({ limit: 2 })).toEqual(['a', 'b']);
  expect(await names({ limit: 2, marker: 'b' })).toEqual(['c']);
  expect((await csms.listSecretEvents({ query: { limit: 2 } })).page_info).toEqual({
    current_count: 2,
    next_marker: 'b',
    previous_marker: 'a',
  });
});

it('stay as long as a secret is subscribed to them', async () => {
  await create('gone');
  await csms.createSecret({ body: { name: 'db', secret_string: 'x', event_subscriptions: ['gone'] } });
  expect(await refusal(csms.deleteSecretEvent({ event_name: 'gone' }))).toMatchObject({ code: 'CSMS.0002' });
  await csms.updateSecret({ secret_name: 'db', body: { event_subscriptions: [] } });
  await csms.deleteSecretEvent({ event_name: 'gone' });
});

it('send nothing', async () => {
  expect(await csms.listNotificationRecords()).toEqual({ records: [], page_info: { current_count: 0 } });
});
