import { expect, it } from 'vitest';
import { createFakeCloud, type FakeCall } from '../../src/testing/index.ts';
import { queryOf } from '../../src/testing/calls.ts';
import { readSpec } from '../../src/testing/spec.ts';
import { clientsOf, matching, refusal } from './clients.ts';

it('tell what arrived, without headers and bodies', async () => {
  const cloud = createFakeCloud({ clock: () => 1_800_000_000_000 });
  const { csms } = clientsOf(cloud, { credentials: { token: 'hush' } });
  const { secmaster } = clientsOf(cloud);
  await refusal(csms.createSecret({ body: { name: 'db', secret_string: 'hush' } }));
  await refusal(csms.listSecrets({ query: { marker: 'a b', limit: 3 } }));
  await cloud.fetch('https://any.example/nothing?token=hush', { method: 'GET' });
  const path = `/v1/${cloud.projectId}/secrets`;
  const requestId = matching(/^[0-9a-f]{32}$/);
  const refused = { service: 'csms', path, status: 401, errorCode: 'APIGW.0301', requestId, at: 1_800_000_000_000 };
  expect(cloud.calls).toEqual([
    { ...refused, operation: 'createSecret', method: 'POST' },
    { ...refused, operation: 'listSecrets', method: 'GET', query: { marker: ['a b'], limit: ['3'] } },
    {
      ...refused,
      operation: undefined,
      service: undefined,
      method: 'GET',
      path: '/nothing',
      status: 404,
      errorCode: 'APIGW.0101',
    },
  ]);
  expect(JSON.stringify(cloud.calls)).not.toContain('hush');

  const done = await secmaster.listConnections().result();
  const last = cloud.calls.at(-1);
  expect(done.ok && done.requestId).toBe(last?.requestId);
  expect(last).not.toHaveProperty('errorCode');
});

it('are frozen, and told to a listener', async () => {
  const heard: FakeCall[] = [];
  const cloud = createFakeCloud({ onCall: (call) => heard.push(call) });
  await clientsOf(cloud).csms.listSecrets({ query: { limit: 3 } });
  const [call] = cloud.calls;
  expect(heard).toEqual([call]);
  expect(Object.isFrozen(call) && Object.isFrozen(call?.query) && Object.isFrozen(call?.query?.['limit'])).toBe(true);
});

it('are the newest 1000', async () => {
  const cloud = createFakeCloud();
  for (let n = 0; n < 1003; n++) await cloud.fetch(`https://any.example/${n}`, {});
  expect([cloud.calls.length, cloud.calls[0]?.path, cloud.calls.at(-1)?.path]).toEqual([1000, '/3', '/1002']);
});

it('have of a query what the spec declares and does not mark as secret', () => {
  const parameters = [
    { name: 'name', in: 'query', schema: { type: 'string' } },
    { name: 'key', in: 'query', schema: { type: 'string', format: 'password' } },
  ];
  const get = { operationId: 'listThings', parameters, responses: {} };
  const [operation] = readSpec('things', { paths: { '/things': { get } } }).operations;
  expect(queryOf(operation, 'name=a+b&name=c&key=hush&other=hush')).toEqual({ query: { name: ['a+b', 'c'] } });
  expect(queryOf(operation, 'key=hush')).toEqual({});
});
