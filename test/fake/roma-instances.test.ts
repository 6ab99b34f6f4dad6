import { expect, it } from 'vitest';
import { createFakeCloud } from '../../src/testing/index.ts';
import { createRomaClient } from '../../src/services/roma.ts';

it('lists the instance of the cloud, for a client that knows none yet', async () => {
  const { region, projectId, accessKey, fetch, instanceId } = createFakeCloud();
  const roma = createRomaClient({ region, projectId, credentials: accessKey, fetch });
  expect(await roma.checkRomaInstanceListV2()).toEqual({
    total: 1,
    size: 1,
    instances: [{ id: instanceId, name: 'fake-instance', status: 'RUNNING', project_id: projectId }],
  });
  expect(await roma.checkRomaInstanceListV2({ query: { status: 'RUNNING' } })).toMatchObject({ total: 1 });
  const none = { total: 0, size: 0, instances: [] };
  expect(await roma.checkRomaInstanceListV2({ query: { status: 'ERROR' } })).toEqual(none);
  expect(await roma.checkRomaInstanceListV2({ query: { offset: 1 } })).toEqual({ ...none, total: 1 });
});
