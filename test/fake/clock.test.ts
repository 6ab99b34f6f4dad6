import { describe, expect, it } from 'vitest';
import { fromPassword } from '../../src/index.ts';
import { createFakeCloud } from '../../src/testing/index.ts';
import { clientsOf, refusal } from './clients.ts';

const START = 1_800_000_000_000;
const HOUR = 3_600_000;

describe('the clock', () => {
  it.each([
    [1500, 1500],
    [0, 0],
    ['500ms', 500],
    ['90s', 90_000],
    ['15m', 900_000],
    ['1.5h', 5_400_000],
    ['7d', 7 * 24 * HOUR],
  ] as const)('is moved on by %s', (duration, ms) => {
    const cloud = createFakeCloud({ clock: () => START });
    cloud.clock.advance(duration);
    expect(cloud.clock.now()).toBe(START + ms);
    cloud.clock.advance('1s');
    expect(cloud.clock.now()).toBe(START + ms + 1000);
  });

  it.each(['7 days', '7', '', 'd', '1e3s', NaN, Infinity, undefined, null, {}] as unknown[] as number[])(
    'does not take %s for a duration',
    (duration) => {
      const cloud = createFakeCloud({ clock: () => START });
      const advance = (): void => cloud.clock.advance(duration);
      expect(advance).toThrow(TypeError);
      expect(advance).toThrow(
        /clock\.advance: .+ is not a duration; give milliseconds or .+ '90s', '15m', '2h' or '7d'/,
      );
      expect(cloud.clock.now()).toBe(START);
    },
  );

  it.each([-1, '-5m', '400000d'])('does not move by %s', (duration) => {
    const cloud = createFakeCloud({ clock: () => START });
    expect(() => cloud.clock.advance(duration)).toThrow(RangeError);
    expect(cloud.clock.now()).toBe(START);
  });

  it('moves on from a clock that moves by itself', () => {
    let now = START;
    const cloud = createFakeCloud({ clock: () => now });
    cloud.clock.advance('1s');
    now += 5;
    expect(cloud.clock.now()).toBe(START + 1005);
  });

  it('gives whole milliseconds', () => {
    const cloud = createFakeCloud({ clock: () => START + 0.4 });
    cloud.clock.advance(0.7);
    expect(cloud.clock.now()).toBe(START + 1);
  });

  it('has to be a function that gives a time', () => {
    expect(() => createFakeCloud({ clock: 5 as unknown as () => number })).toThrow(/clock: expected a function/);
    expect(() => createFakeCloud({ clock: () => NaN }).clock.now()).toThrow(/milliseconds since 1970/);
  });
});

describe('time', () => {
  it('lets tokens expire', async () => {
    const cloud = createFakeCloud();
    const held = await fromPassword({
      ...cloud.user,
      scope: { project: { name: cloud.region } },
      fetch: cloud.fetch,
    })();
    const { csms } = clientsOf(cloud, { credentials: held });
    cloud.clock.advance('23h');
    await csms.listSecrets();
    cloud.clock.advance('1h');
    expect(await refusal(csms.listSecrets())).toMatchObject({ status: 401, code: 'APIGW.0307' });
  });

  it('makes signatures stale, until the client takes the time from the answer', async () => {
    const cloud = createFakeCloud();
    const { csms } = clientsOf(cloud);
    cloud.clock.advance('16m');
    await csms.listSecrets();
    expect(cloud.calls.map((call) => call.status)).toEqual([401, 200]);
  });

  it('deletes what was scheduled', async () => {
    const cloud = createFakeCloud();
    const { csms } = clientsOf(cloud);
    await csms.createSecret({ body: { name: 'db', secret_string: 'hush' } });
    await csms.deleteSecretForSchedule({ secret_name: 'db', body: { recovery_window_in_days: 7 } });
    cloud.clock.advance('6d');
    expect(cloud.snapshot().secrets).toHaveLength(1);
    cloud.clock.advance('1d');
    expect(cloud.snapshot().secrets).toHaveLength(0);
    expect(await refusal(csms.showSecret({ secret_name: 'db' }))).toMatchObject({ code: 'CSMS.0106' });
  });

  it('moves jobs on, and ends them', async () => {
    const cloud = createFakeCloud({ clock: () => Math.floor(Date.now() / 1000) * 1000 });
    const { roma } = clientsOf(cloud);
    const id = cloud.addAsset('application');
    const { job_id = '' } = await roma.deleteAsset({ body: { apps: [{ id }] } });
    const look = () => roma.checkAssetJobStatus({ job_id });
    cloud.clock.advance('30s');
    expect(await look()).toMatchObject({ status: 'RUNNING', progress_percent: 0.5 });
    cloud.clock.advance('45s');
    expect(cloud.assets).toEqual([]);
    // It ended when its time had come, not when somebody looked, and so another may start.
    await roma.deleteAsset({ body: { apps: [] } });
    cloud.clock.advance('5m');
    const { begin_time = '', end_time = '', ...job } = await look();
    expect(job).toMatchObject({ status: 'SUCCEEDED', progress_percent: 1 });
    expect(Date.parse(end_time) - Date.parse(begin_time)).toBe(60_000);
  });

  it('opens a key again that five wrong signatures in a row had locked', async () => {
    const cloud = createFakeCloud();
    const right = clientsOf(cloud).csms;
    const wrong = clientsOf(cloud, { credentials: { ...cloud.accessKey, secretAccessKey: 'wrong' } }).csms;
    const guess = async (times: number) => {
      for (let n = 0; n < times; n++) expect(await refusal(wrong.listSecrets())).toMatchObject({ status: 401 });
    };
    await guess(4);
    await right.listSecrets();
    await guess(4);
    await right.listSecrets();
    await guess(5);
    const locked = await refusal(right.listSecrets());
    expect(locked).toMatchObject({ status: 401, code: 'APIGW.0301' });
    expect(locked.message).toContain('locked');
    // What arrives meanwhile does not make it longer, and another cloud knows nothing of it.
    cloud.clock.advance('4m');
    await guess(5);
    expect(cloud.snapshot().badSignatures).toMatchObject([{ inARow: 5 }]);
    await clientsOf(createFakeCloud()).csms.listSecrets();
    cloud.clock.advance('1m');
    await guess(1);
    await right.listSecrets();
    expect(cloud.snapshot().badSignatures).toEqual([]);
  });
});
