/** 500 tests on 500 fake clouds, all under way at once, share nothing. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fromPassword } from '../../src/index.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { clientsOf, connection, refusal } from './clients.ts';

// A busy machine takes its time for all of this.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const COUNT = 500;

/** One of the tests: all use the same names, and each its own values. */
async function scenario(cloud: FakeCloud, nth: number) {
  const { csms, secmaster, roma } = clientsOf(cloud);
  await csms.createSecret({ body: { name: 'db', secret_string: `value ${nth}` } });
  const { asset } = await secmaster.createConnection({ body: { ...connection, name: `siem-${nth}` } });
  cloud.addAsset('application', 'shop', `shop-${nth}`);
  const { job_id = '' } = await roma.deleteAsset({ body: { apps: [{ id: 'shop' }] } });
  await csms.createSecretVersion({ secret_name: 'db', body: { secret_string: `second value ${nth}` } });
  // Some move their clocks on, so that their jobs end, and some delete.
  if (nth % 2 === 0) cloud.clock.advance('2d');
  if (nth % 5 === 0) await csms.deleteSecret({ secret_name: 'db' });
  const scope = { project: { name: cloud.region } };
  const held = await fromPassword({ ...cloud.user, scope, fetch: cloud.fetch })();
  return { asset_id: asset?.id ?? '', job_id, token: 'token' in held ? held.token : '' };
}

let clouds: readonly FakeCloud[];
let made: readonly Awaited<ReturnType<typeof scenario>>[];
beforeAll(async () => {
  const began = performance.now();
  clouds = Array.from({ length: COUNT }, () => createFakeCloud());
  const ms = performance.now() - began;
  console.info(`start-up: ${COUNT} fake clouds in ${ms.toFixed(1)} ms, ${(ms / COUNT).toFixed(3)} ms each`);
  made = await Promise.all(clouds.map(scenario));
});

/** Does something with every cloud at once. */
const all = <T>(what: (cloud: FakeCloud, nth: number) => Promise<T>): Promise<T[]> => Promise.all(clouds.map(what));

describe(`${COUNT} fake clouds at once`, () => {
  it('hold their own values under the same name', async () => {
    const values = await all(async (cloud, nth) => {
      if (nth % 5 === 0) return (await refusal(clientsOf(cloud).csms.showSecret({ secret_name: 'db' }))).code;
      const { csms } = clientsOf(cloud);
      const { version } = await csms.showSecretVersion({ secret_name: 'db', version_id: 'latest' });
      return `${version?.version_metadata?.id}: ${version?.secret_string}`;
    });
    expect(values).toEqual(clouds.map((_, nth) => (nth % 5 === 0 ? 'CSMS.0106' : `v2: second value ${nth}`)));
  });

  it('list what is theirs and nothing else', async () => {
    const listed = await all(async (cloud) => {
      const { asset } = await clientsOf(cloud).secmaster.listConnections();
      return [asset?.map((one) => [one.name, one.id]), cloud.assets.map((one) => one.name)];
    });
    const assets = (nth: number) => (nth % 2 === 0 ? [] : [`shop-${nth}`]);
    expect(listed).toEqual(clouds.map((_, nth) => [[[`siem-${nth}`, made[nth]?.asset_id]], assets(nth)]));
  });

  it('give out IDs and tokens once', () => {
    for (const field of ['asset_id', 'job_id', 'token'] as const) {
      expect(new Set(made.map((one) => one[field])).size).toBe(COUNT);
    }
  });

  it('refuse the tokens, the jobs and the connections of others', async () => {
    const refusals = await all(async (cloud, nth) => {
      const other = made[(nth + 1) % COUNT] ?? { token: '', job_id: '', asset_id: '' };
      const { roma, secmaster } = clientsOf(cloud);
      const { csms } = clientsOf(cloud, { credentials: { token: other.token } });
      const own = clientsOf(cloud, { credentials: { token: made[nth]?.token ?? '' } });
      await own.csms.listSecrets();
      const calls = [
        csms.listSecrets(),
        roma.checkAssetJobStatus({ job_id: other.job_id }),
        secmaster.showConnection({ asset_id: other.asset_id }),
      ];
      return (await Promise.all(calls.map(refusal))).map((one) => one.code).join();
    });
    expect([...new Set(refusals)]).toEqual(['APIGW.0301,ROMA.00110006,SecMaster.20041002']);
  });

  it('have clocks, calls and snapshots of their own', async () => {
    const [first, second, third] = clouds.slice(1) as [FakeCloud, FakeCloud, FakeCloud];
    expect(second.clock.now() - first.clock.now()).toBeGreaterThan(86_400_000);
    const before = [first, second, third].map((cloud) => JSON.stringify(cloud.snapshot()));
    const calls = third.calls.length;
    // What one holds can be put into another, and is a copy there.
    const fourth = createFakeCloud({ seed: first.snapshot() });
    await clientsOf(fourth).csms.deleteSecret({ secret_name: 'db' });
    second.restore(first.snapshot());
    await clientsOf(second).csms.createSecretVersion({ secret_name: 'db', body: { secret_string: 'third' } });
    expect([first, third].map((cloud) => JSON.stringify(cloud.snapshot()))).toEqual([before[0], before[2]]);
    expect(third.calls.length).toBe(calls);
  });
});
