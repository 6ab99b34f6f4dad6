import { beforeEach, expect, it } from 'vitest';
import { JobFailedError, waitFor } from '../../src/index.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { clientsOf, refusal } from './clients.ts';

let cloud: FakeCloud;
let csms: ReturnType<typeof clientsOf>['csms'];
beforeEach(async () => {
  cloud = createFakeCloud();
  csms = clientsOf(cloud).csms;
  await create('db');
});

const create = (name: string, more: object = {}) =>
  csms.createSecret({ body: { name, secret_string: 'hush', secret_type: 'RDS-FG', ...more } });
const rotate = async (secret_name = 'db') => (await csms.rotateSecret({ secret_name })).rotation_task_id ?? '';
const value = async () => (await csms.showSecretVersion({ secret_name: 'db', version_id: 'latest' })).version;
const wait = (task_id: string) => waitFor(csms.listSecretTask, { query: { task_id } }, { intervalMs: 1 });

it('makes a new value in a new version', async () => {
  const task_id = await rotate();
  const { tasks } = await wait(task_id);
  expect(tasks).toMatchObject([{ task_id, secret_name: 'db', task_status: 'SUCCESS', operate_type: 'SINGLE_USER' }]);
  const version = await value();
  expect(version?.version_metadata).toMatchObject({ id: 'v2', version_stages: ['SYSCURRENT'] });
  expect(version?.secret_string).not.toBe('hush');
  expect((await csms.showSecret({ secret_name: 'db' })).secret?.rotation_time).toBeDefined();
  await rotate();
  expect((await value())?.secret_string).not.toBe(version?.secret_string);
});

it('is not for common secrets, and not for those that wait for their deletion', async () => {
  await create('common', { secret_type: 'COMMON' });
  expect(await refusal(rotate('common'))).toMatchObject({ status: 400, body: { error: { error_code: 'CSMS.0002' } } });
  expect(await refusal(rotate('nobody'))).toMatchObject({ code: 'CSMS.0106' });
  await csms.deleteSecretForSchedule({ secret_name: 'db', body: { recovery_window_in_days: 7 } });
  expect(await refusal(rotate())).toMatchObject({ code: 'CSMS.0103' });
});

it('can be told to fail', async () => {
  cloud.breakJobs('rotateSecret', 'failed');
  const task_id = await rotate();
  await expect(wait(task_id)).rejects.toThrow(JobFailedError);
  expect((await value())?.version_metadata?.id).toBe('v1');
  await wait(await rotate());
});

it('can be told never to end', async () => {
  cloud.breakJobs('rotateSecret', 'stuck');
  const task_id = await rotate();
  const { tasks } = await csms.listSecretTask({ query: { task_id } });
  expect(tasks?.[0]).not.toHaveProperty('task_status');
  expect((await value())?.version_metadata?.id).toBe('v1');
});

it('is listed by secret, state and marker', async () => {
  await create('two', { rotation_config: '{"SecretSubType":"MultiUser"}' });
  cloud.breakJobs('rotateSecret', 'failed');
  const ids = [await rotate(), await rotate('two'), await rotate()];
  const list = async (query: object) => {
    const { tasks = [], total, next_marker } = await csms.listSecretTask({ query });
    return [tasks.map((one) => ids.indexOf(one.task_id ?? '')), total, ids.indexOf(next_marker ?? '')];
  };
  expect(await list({})).toEqual([[0, 1, 2], 3, 2]);
  expect(await list({ limit: 1 })).toEqual([[0], 3, 0]);
  expect(await list({ limit: 1, marker: ids[0] })).toEqual([[1], 3, 1]);
  expect(await list({ secret_name: 'two' })).toEqual([[1], 1, 1]);
  expect(await list({ status: 'FAILED' })).toEqual([[0], 1, 0]);
  expect(await list({ task_id: ids[2] })).toEqual([[2], 1, 2]);
  expect(await refusal(list({ task_id: ids[2], limit: 1 }))).toMatchObject({ status: 400, code: 'CSMS.0002' });
});
