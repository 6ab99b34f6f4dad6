import { beforeEach, expect, it } from 'vitest';
import { waitFor } from '../../src/index.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { clientsOf, containing, matching, refusal } from './clients.ts';

let cloud: FakeCloud;
let roma: ReturnType<typeof clientsOf>['roma'];
beforeEach(() => {
  cloud = createFakeCloud();
  roma = clientsOf(cloud).roma;
});
const wait = (job: { job_id?: string }) =>
  waitFor(roma.checkAssetJobStatus, { job_id: job.job_id ?? '' }, { intervalMs: 1 });

it('deletes by a job that moves on at each look', async () => {
  const [app, task, kept] = [cloud.addAsset('application'), cloud.addAsset('task'), cloud.addAsset('application')];
  const { job_id = '' } = await roma.deleteAsset({ body: { apps: [{ id: app }], tasks: [{ id: task }] } });
  expect(job_id).toMatch(/^[0-9a-f]{32}$/);
  const look = () => roma.checkAssetJobStatus({ job_id });
  const first = await look();
  expect(first).toMatchObject({ id: job_id, type: 'deleteAsset', status: 'RUNNING', progress_percent: 0.25 });
  expect(first).not.toHaveProperty('end_time');
  expect(await look()).toMatchObject({ status: 'RUNNING', progress_percent: 0.75 });
  expect(cloud.assets).toHaveLength(3);
  const last = await look();
  expect(last).toMatchObject({
    status: 'SUCCEEDED',
    progress_percent: 1,
    end_time: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  });
  expect(cloud.assets.map((one) => one.id)).toEqual([kept]);
  expect(await look()).toEqual(last);
});

it('has one job of a kind at a time', async () => {
  const nothing = { body: { apps: [], tasks: [] } };
  const running = await roma.deleteAsset(nothing);
  const error = await refusal(roma.deleteAsset(nothing));
  expect(error).toMatchObject({ status: 403, code: 'ROMA.10012' });
  expect(error.body).toEqual({
    error_code: 'ROMA.10012',
    error_msg: matching(/./),
    error_details: matching(/./),
    request_id: matching(/^[0-9a-f]{32}$/),
  });
  await roma.exportAsset(nothing);
  await wait(running);
  await roma.deleteAsset(nothing);
});

it('fails a job for assets that are not there, and says which', async () => {
  const app = cloud.addAsset('application');
  const job = await roma.deleteAsset({ body: { apps: [{ id: app }, { id: 'nobody' }], tasks: [{ id: app }] } });
  await expect(wait(job)).rejects.toMatchObject({
    report: {
      status: 'FAILED',
      reason: [
        { resource_type: 'application', resource_name: 'nobody' },
        { resource_type: 'task', resource_name: app },
      ],
    },
  });
  expect(cloud.assets).toEqual([]);
});

it('exports an archive that can be fetched once and imported', async () => {
  const app = cloud.addAsset('application', undefined, 'shop');
  const started = await roma.exportAsset({ body: { apps: [{ id: app }] } });
  expect((await roma.checkAssetJobStatus({ job_id: started.job_id ?? '' })).archive_id).toBeUndefined();
  const { archive_id = '' } = await wait(started);
  const archive = await roma.downloadAssetArchive({ archive_id });
  expect([...new Uint8Array(await archive.slice(0, 4).arrayBuffer())]).toEqual([0x50, 0x4b, 3, 4]);
  expect(await refusal(roma.downloadAssetArchive({ archive_id }))).toMatchObject({ status: 404 });

  await wait(await roma.importAsset({ query: { prefix: 'copy-' }, body: { ImportAssetRequestBody: archive } }));
  expect(cloud.assets.map((one) => one.name)).toEqual(['shop', 'copy-shop']);
  await wait(await roma.importAsset({ query: { type: 'Merge' }, body: { ImportAssetRequestBody: archive } }));
  expect(cloud.assets.map((one) => one.name)).toEqual(['shop', 'copy-shop']);
});

it('refuses a file that is no zip, a form without it, jobs and instances that are not there', async () => {
  const file = new Blob(['not a zip']);
  expect(await refusal(roma.importAsset({ body: { ImportAssetRequestBody: file } }))).toMatchObject({
    status: 400,
    code: 'ROMA.10013',
  });
  const other = { Other: file } as unknown as { ImportAssetRequestBody: Blob };
  expect(await refusal(roma.importAsset({ body: other }))).toMatchObject({
    status: 400,
    message: containing('/ImportAssetRequestBody'),
  });
  expect(await refusal(roma.checkAssetJobStatus({ job_id: 'x' }))).toMatchObject({
    status: 404,
    code: 'ROMA.00110006',
  });
  expect(await refusal(roma.checkAssetJobStatus({ job_id: 'x', instance_id: 'y' }))).toMatchObject({
    status: 400,
    code: 'ROMA.00014002',
  });
});

it('takes 100 applications, not 101', async () => {
  const apps = Array.from({ length: 101 }, () => ({ id: 'x' }));
  expect(await refusal(roma.deleteAsset({ body: { apps } }))).toMatchObject({
    status: 400,
    code: 'ROMA.00013000',
    message: containing('/apps'),
  });
  await roma.deleteAsset({ body: { apps: apps.slice(1) } });
});
