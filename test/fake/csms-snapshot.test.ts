import { expect, it } from 'vitest';
import { createFakeCloud } from '../../src/testing/index.ts';
import { clientsOf } from './clients.ts';

it('a snapshot holds tags, events, grants and rotations too', async () => {
  const cloud = createFakeCloud();
  const { csms } = clientsOf(cloud);
  const notification = { target_type: 'SMN' as const, target_id: 'urn', target_name: 'topic' };
  await csms.createSecretEvent({ body: { name: 'e', event_types: [], state: 'ENABLED', notification } });
  const { secret } = await csms.createSecret({ body: { name: 'db', secret_string: 'x', secret_type: 'RDS-FG' } });
  const id = secret?.id ?? '';
  await csms.createSecretTag({ secret_id: id, body: { tag: { key: 'env' } } });
  const grant = { resource_id: id, type: 'SECRET', grantee_type: '0', grantee_target_id: 'u' };
  await csms.createGrants({ body: { ...grant, validity_time: '2031-12-31' } });
  cloud.breakJobs('rotateSecret', 'stuck');
  await csms.rotateSecret({ secret_name: 'db' });
  await csms.rotateSecret({ secret_name: 'db' });

  const seed = cloud.snapshot();
  const { secretTags, secretEvents, secretGrants, rotationTasks } = seed;
  expect([secretTags, secretEvents, secretGrants, rotationTasks].map((one) => one.length)).toEqual([1, 1, 1, 2]);
  expect(createFakeCloud({ seed }).snapshot()).toEqual(seed);
});

it.each([
  ['secretTags', [{ id: 'x', tags: [{ key: 'k' }] }]],
  ['secretEvents', [{ event_id: 'x' }]],
  ['secretGrants', [{ resource_id: 'x' }]],
  ['rotationTasks', [{ task: { task_id: 'x' } }]],
])('a seed with wrong %s is refused', (name, wrong) => {
  expect(() => createFakeCloud({ seed: { version: 1, [name]: wrong } as never })).toThrow(`/${name}/0`);
});
