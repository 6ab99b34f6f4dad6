import { beforeEach, describe, expect, it } from 'vitest';
import { createFakeCloud } from '../../src/testing/index.ts';
import { clientsOf, refusal } from './clients.ts';

let now: number;
let csms: ReturnType<typeof clientsOf>['csms'];
beforeEach(async () => {
  now = Date.now();
  csms = clientsOf(createFakeCloud({ clock: () => now })).csms;
  await csms.createSecret({ body: { name: 'db', secret_string: 'one' } });
  await csms.createSecretVersion({ secret_name: 'db', body: { secret_string: 'two' } });
});

const secret_name = 'db';
const point = (stage_name: string, version_id: string) =>
  csms.updateSecretStage({ secret_name, stage_name, body: { version_id } });
const stage = async (stage_name: string) => (await csms.showSecretStage({ secret_name, stage_name })).stage;
const remove = (stage_name: string) => csms.deleteSecretStage({ secret_name, stage_name });
const lock = () => csms.deleteSecretForSchedule({ secret_name, body: { recovery_window_in_days: 7 } });

describe('stages', () => {
  it('are made, moved and deleted', async () => {
    expect(await stage('SYSCURRENT')).toEqual({ name: 'SYSCURRENT', secret_name, version_id: 'v2', update_time: now });
    now += 1000;
    const { stage: made } = await point('tested', 'v1');
    expect(made).toEqual({ name: 'tested', secret_name, version_id: 'v1', update_time: now });
    await point('tested', 'v2');
    expect(await stage('tested')).toMatchObject({ version_id: 'v2' });
    const { version_metadatas = [] } = await csms.listSecretVersions({ secret_name });
    expect(version_metadatas.map((one) => one.version_stages)).toEqual([['SYSPREVIOUS'], ['SYSCURRENT', 'tested']]);
    await remove('tested');
    expect(await refusal(stage('tested'))).toMatchObject({ status: 400, code: 'CSMS.0005' });
    expect(await refusal(remove('tested'))).toMatchObject({ status: 400, code: 'CSMS.0005' });
  });

  it('that are built in stay', async () => {
    for (const name of ['SYSCURRENT', 'SYSPREVIOUS'])
      expect(await refusal(remove(name))).toMatchObject({ status: 400, code: 'CSMS.0105' });
  });

  it('are 12 at most, on versions that there are', async () => {
    expect(await refusal(point('tested', 'v3'))).toMatchObject({ status: 400, code: 'CSMS.0005' });
    for (let i = 0; i < 10; i++) await point(`s${i}`, 'v1');
    expect(await refusal(point('more', 'v1'))).toMatchObject({ status: 400, code: 'CSMS.0203' });
    await point('s9', 'v2');
  });

  it('do not change while the secret waits for its deletion', async () => {
    await lock();
    expect(await refusal(point('tested', 'v1'))).toMatchObject({ code: 'CSMS.0103' });
  });
});

describe('versions', () => {
  const expire = (version_id: string, expire_time = 1_900_000_000_000) =>
    csms.updateVersion({ secret_name, version_id, body: { expire_time } });

  it('expire when they are told to', async () => {
    const { version_metadata } = await expire('v1');
    expect(version_metadata).toMatchObject({ id: 'v1', expire_time: 1_900_000_000_000 });
    const { version } = await csms.showSecretVersion({ secret_name, version_id: 'v1' });
    expect(version?.version_metadata).toEqual(version_metadata);
    expect(await refusal(expire('v9'))).toMatchObject({ status: 400, code: 'CSMS.0005' });
    await lock();
    expect(await refusal(expire('v1'))).toMatchObject({ code: 'CSMS.0103' });
  });
});

describe('backups', () => {
  it('bring a secret back with its versions', async () => {
    const { secret } = await csms.showSecret({ secret_name });
    const { secret_blob = '' } = await csms.downloadSecretBlob({ secret_name });
    const restore = () => csms.uploadSecretBlob({ body: { secret_blob } });
    expect(await refusal(restore())).toMatchObject({ status: 400, code: 'CSMS.0002' });
    await csms.deleteSecret({ secret_name });
    expect((await restore()).secret).toEqual(secret);
    const { version } = await csms.showSecretVersion({ secret_name, version_id: 'v1' });
    expect(version?.secret_string).toBe('one');
  });

  it.each([
    'x',
    ')CloudSecretManagementBackupV1.',
    ')CloudSecretManagementBackupV1.e30',
    ')CloudSecretManagementBackupV1.bnVsbA',
  ])('are not just any text: %s', async (secret_blob) => {
    expect(await refusal(csms.uploadSecretBlob({ body: { secret_blob } }))).toMatchObject({ code: 'CSMS.0002' });
  });
});

describe('several secrets', () => {
  it('are created one by one', async () => {
    const body = {
      secrets: [{ name: 'new', secret_string: 'x' }, { name: 'db', secret_string: 'x' }, { name: 'none' }],
    };
    const error = await csms.batchImportSecrets({ body }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'PartialFailureError', status: 200, succeeded: [], failed: ['db', 'none'] });
    expect(error).toMatchObject({ body: { total: 3, success: 1, failed: 2 } });
    await csms.showSecret({ secret_name: 'new' });
  });
});
