import { beforeEach, describe, expect, it } from 'vitest';
import { fromPassword, waitFor } from '../../src/index.ts';
import { createFakeCloud, type FakeCloud, type FakeSeed, type FakeSnapshot } from '../../src/testing/index.ts';
import { clientsOf, connection, refusal } from './clients.ts';

const signIn = (cloud: FakeCloud) =>
  fromPassword({ ...cloud.user, scope: { project: { name: cloud.region } }, fetch: cloud.fetch });

/** Something of everything. */
async function furnish(cloud: FakeCloud): Promise<{ token: string }> {
  const held = await signIn(cloud)();
  const { csms, iam, secmaster, roma } = clientsOf(cloud);
  await secmaster.createConnection({ body: connection });
  const [alert, incident] = [
    cloud.addDataObject('alerts', undefined, { severity: 'High' }),
    cloud.addDataObject('incidents'),
  ];
  const path = { dataclass_type: 'alerts', data_object_id: alert, related_dataclass_type: 'incidents' };
  await secmaster.createDataobjectRelation({ ...path, body: { ids: [incident] } });
  await csms.createSecret({ body: { name: 'db', secret_string: 'one' } });
  await csms.createSecretVersion({ secret_name: 'db', body: { secret_binary: 'dHdv' } });
  const apps = [{ id: cloud.addAsset('application', '7', 'shop') }];
  cloud.addAsset('task', '3');
  const { job_id = '' } = await roma.exportAsset({ body: { apps } });
  await waitFor(roma.checkAssetJobStatus, { job_id }, { intervalMs: 1 });
  await roma.deleteAsset({ body: { apps } });
  await iam.createTemporaryAccessKeyByToken({ body: { auth: { identity: { methods: ['token'] } } } });
  await refusal(clientsOf(cloud, { credentials: { ...cloud.accessKey, secretAccessKey: 'x' } }).csms.listSecrets());
  return { token: 'token' in held ? held.token : '' };
}

let cloud: FakeCloud;
beforeEach(() => {
  cloud = createFakeCloud({ region: 'cn-north-4' });
});

describe('a snapshot', () => {
  it('is everything, as frozen JSON', async () => {
    await furnish(cloud);
    cloud.clock.advance(5);
    const snapshot = cloud.snapshot();
    expect(JSON.parse(JSON.stringify(snapshot))).toStrictEqual(snapshot);
    const counts = Object.entries(snapshot).map(([name, part]) => [name, Array.isArray(part) ? part.length : '']);
    expect(Object.fromEntries(counts)).toEqual({
      version: '',
      identity: '',
      clockOffset: '',
      defaultKeyId: '',
      tokens: 1,
      temporaryAccessKeys: 1,
      badSignatures: 1,
      connections: 1,
      dataObjects: 2,
      links: 1,
      workspaces: 1,
      playbooks: 0,
      workflows: 0,
      componentTemplates: 0,
      assets: 2,
      jobs: 2,
      archives: 1,
      romaApps: 1,
      romaDictionaries: 0,
      secrets: 1,
      secretTags: 0,
      secretEvents: 0,
      secretGrants: 0,
      rotationTasks: 0,
    });
    expect(snapshot).toMatchObject({ version: 1, clockOffset: 5, identity: { region: 'cn-north-4' } });
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(snapshot)).toBe(true);
  });

  it('stays as it is while the cloud goes on', async () => {
    const { csms } = clientsOf(cloud);
    await csms.createSecret({ body: { name: 'db', secret_string: 'one' } });
    const snapshot = cloud.snapshot();
    const text = JSON.stringify(snapshot);
    await csms.createSecretVersion({ secret_name: 'db', body: { secret_string: 'two' } });
    await csms.updateSecret({ secret_name: 'db', body: { description: 'new' } });
    expect(JSON.stringify(snapshot)).toBe(text);
  });

  it('makes another cloud just like this one, that goes on by itself', async () => {
    const { token } = await furnish(cloud);
    const snapshot = JSON.parse(JSON.stringify(cloud.snapshot())) as FakeSnapshot;
    const twin = createFakeCloud({ seed: snapshot });
    expect(twin.snapshot()).toEqual(snapshot);
    expect(twin.region).toBe('cn-north-4');
    const { csms, roma } = clientsOf(twin, { credentials: { token } });
    const value = await csms.showSecretVersion({ secret_name: 'db', version_id: 'latest' });
    expect(value.version?.secret_binary).toBe('dHdv');
    await csms.createSecretVersion({ secret_name: 'db', body: { secret_string: 'three' } });
    expect(twin.snapshot().secrets[0]?.versions.map((one) => one.metadata.id)).toEqual(['v1', 'v2', 'v3']);
    expect(cloud.snapshot()).toEqual(snapshot);
    // The job that was running ends there, and the archive is there to be fetched.
    const running = snapshot.jobs.find((job) => job.ended === undefined)?.id ?? '';
    await waitFor(roma.checkAssetJobStatus, { job_id: running }, { intervalMs: 1 });
    expect(twin.assets.map((one) => one.id)).toEqual(['3']);
    const archive = await roma.downloadAssetArchive({ archive_id: snapshot.archives[0]?.id ?? '' });
    expect(await archive.text()).toContain('shop');
  });

  it('is what a cloud goes back to', async () => {
    const { csms } = clientsOf(cloud);
    const before = cloud.snapshot();
    await furnish(cloud);
    cloud.clock.advance('2d');
    cloud.restore(before);
    expect(cloud.snapshot()).toEqual(before);
    expect(await csms.listSecrets()).toMatchObject({ secrets: [] });
    cloud.clock.advance('1h');
    cloud.restore({});
    expect(cloud.snapshot()).toEqual({ ...before, clockOffset: 3_600_000 });
    const other = createFakeCloud({ accessKey: { accessKeyId: 'AK', secretAccessKey: 'SK' }, projectId: 'p' });
    cloud.restore(other.snapshot());
    expect(cloud).toMatchObject({ accessKey: other.accessKey, projectId: 'p', region: other.region });
  });
});

describe('a seed', () => {
  it('can be a part of a snapshot', async () => {
    const version = { metadata: { id: 'v4', version_stages: ['SYSCURRENT'] }, value: { secret_string: 'hush' } };
    const seed: FakeSeed = {
      identity: { region: 'cn-south-1', projectId: 'p' },
      assets: [{ id: 'a', kind: 'task', name: 'etl' }],
      secrets: [{ secret: { name: 'db' }, versions: [version] }],
    };
    const made = createFakeCloud({ seed, projectId: 'q' });
    expect(made).toMatchObject({ region: 'cn-south-1', projectId: 'q', assets: seed.assets });
    const { csms } = clientsOf(made);
    expect(await csms.showSecretVersion({ secret_name: 'db', version_id: 'v4' })).toMatchObject({
      version: { secret_string: 'hush' },
    });
    await csms.createSecretVersion({ secret_name: 'db', body: { secret_string: 'new' } });
    expect(made.snapshot().secrets[0]?.versions.at(-1)?.metadata.id).toBe('v5');
    // What was given is the caller's own.
    expect(seed.secrets?.[0]?.versions).toEqual([version]);
  });

  it.each([
    [{ secrts: [] }, '/secrts is not known; did you mean /secrets?'],
    [{ version: 2 }, '/version must be equal to constant'],
    [{ connections: [{ name: 'x' }] }, '/connections/0/id is missing'],
    [{ connections: [{ id: 'x', nam: 'x' }] }, '/connections/0/nam is not known'],
    [{ secrets: [{ secret: { name: 7 }, versions: [] }] }, '/secrets/0/secret/name must be string'],
    [
      { assets: [{ id: 'x', kind: 'app', name: 'x' }] },
      '/assets/0/kind must be equal to one of the allowed values ["application","task"]',
    ],
    [{ assets: { id: 'x' } }, '/assets must be array'],
    [{ links: [{ ids: ['a'] }] }, '/links/0/ids must NOT have fewer than 2 items'],
    [{ links: [{ ids: ['a', 'b'] }, { ids: ['b', 'a'] }] }, '/links/1 is there twice'],
    [{ identity: { acessKey: {} } }, '/identity/acessKey is not known'],
    [{ clockOffset: -1 }, '/clockOffset must be >= 0'],
    [[], '/ must be object'],
    [null, '/ must be object'],
  ] as [FakeSeed, string][])('%j is refused', async (seed, words) => {
    expect(() => createFakeCloud({ seed })).toThrow(new TypeError(`seed: ${words}`));
    await furnish(cloud);
    const before = cloud.snapshot();
    expect(() => cloud.restore(seed)).toThrow(new TypeError(`restore: ${words}`));
    expect(cloud.snapshot()).toEqual(before);
  });
});
