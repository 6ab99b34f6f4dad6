import { beforeEach, describe, expect, it } from 'vitest';
import { fromPassword, isNotFound } from '../../src/index.ts';
import type { ListSecretsInput } from '../../src/services/csms.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { clientsOf, containing, refusal } from './clients.ts';

const DAY = 24 * 3_600_000;
let start: number;
let now: number;
let cloud: FakeCloud;
let csms: ReturnType<typeof clientsOf>['csms'];
beforeEach(() => {
  start = now = Date.now();
  cloud = createFakeCloud({ clock: () => now });
  csms = clientsOf(cloud).csms;
});
const create = (name: string, more: object = {}) =>
  csms.createSecret({ body: { name, secret_string: 'hush', ...more } });

describe('secrets', () => {
  it('are created, shown, updated and deleted', async () => {
    const { secret } = await create('db', { description: 'one' });
    expect(secret).toMatchObject({
      name: 'db',
      state: 'ENABLED',
      description: 'one',
      create_time: start,
      secret_type: 'COMMON',
    });
    expect(String(secret?.create_time)).toHaveLength(13);
    now += 1000;
    const { secret: updated } = await csms.updateSecret({ secret_name: 'db', body: { description: 'two' } });
    expect(updated).toEqual({ ...secret, description: 'two', update_time: now });
    expect((await csms.showSecret({ secret_name: 'db' })).secret).toEqual(updated);

    const deleted = await csms.deleteSecret({ secret_name: 'db' }).result();
    expect(deleted).toMatchObject({ ok: true, data: undefined, response: { status: 200 } });
    const gone = await csms.showSecret({ secret_name: 'db' }).result();
    expect(gone).toMatchObject({ ok: false, error: { status: 400, code: 'CSMS.0106' } });
    expect(!gone.ok && isNotFound(gone.error)).toBe(true);
  });

  it('never show their value outside of a version', async () => {
    await create('db');
    await csms.createSecretVersion({ secret_name: 'db', body: { secret_string: 'hush-2' } });
    const everything = [
      await csms.showSecret({ secret_name: 'db' }),
      await csms.listSecrets(),
      await csms.listSecretVersions({ secret_name: 'db' }),
      await csms.updateSecret({ secret_name: 'db', body: {} }),
      cloud.calls,
    ];
    expect(JSON.stringify(everything)).not.toContain('hush');
  });

  it('have a name of their own, and one value', async () => {
    await create('db');
    expect(await refusal(create('db'))).toMatchObject({ status: 400, code: 'CSMS.0002' });
    expect(await refusal(create('a b'))).toMatchObject({ status: 400, message: containing('/name') });
    expect(await refusal(create('x', { secret_binary: 'aA==' }))).toMatchObject({ status: 400, code: 'CSMS.0002' });
    expect(await refusal(create('x', { secret_string: undefined }))).toMatchObject({ status: 400, code: 'CSMS.0002' });
    expect(await refusal(create('x', { secret_string: 'é'.repeat(16_385) }))).toMatchObject({
      status: 400,
      code: 'CSMS.0002',
    });
    expect(await refusal(create('x', { auto_rotation: true }))).toMatchObject({
      message: containing('/rotation_period'),
    });
    expect(await refusal(csms.showSecret({ secret_name: 'a b' }))).toMatchObject({
      message: containing('secret_name'),
    });
  });

  it('are listed by marker', async () => {
    for (const name of ['c', 'a', 'b']) await create(name, name === 'b' ? { event_subscriptions: ['rotated'] } : {});
    const list = async (query: NonNullable<ListSecretsInput['query']>) => {
      const { secrets = [], page_info } = await csms.listSecrets({ query });
      return [secrets.map((one) => one.name).join(''), page_info];
    };
    expect(await list({})).toEqual(['abc', { current_count: 3, next_marker: 'c', previous_marker: 'a' }]);
    expect(await list({ limit: 2 })).toEqual(['ab', { current_count: 2, next_marker: 'b', previous_marker: 'a' }]);
    await csms.deleteSecret({ secret_name: 'b' });
    expect(await list({ limit: 2, marker: 'b' })).toEqual([
      'c',
      { current_count: 1, next_marker: 'c', previous_marker: 'c' },
    ]);
    expect(await list({ marker: 'c' })).toEqual(['', { current_count: 0 }]);
    expect(await list({ event_name: 'rotated' })).toEqual(['', { current_count: 0 }]);
  });

  it('are 200 at most', async () => {
    for (let i = 0; i < 200; i++) await create(`s${i}`);
    expect(await refusal(create('more'))).toMatchObject({ status: 400, code: 'CSMS.0202' });
  });
});

describe('scheduled deletion', () => {
  /** A signature is dated by the real clock, a token by the fake's. */
  const signIn = () => fromPassword({ ...cloud.user, scope: { project: { name: cloud.region } }, fetch: cloud.fetch });
  const schedule = (days = 7) =>
    csms.deleteSecretForSchedule({ secret_name: 'db', body: { recovery_window_in_days: days } });

  it('locks the secret, and its name, until it is taken back', async () => {
    await create('db');
    expect((await schedule(8)).secret).toMatchObject({
      state: 'PENDING_DELETE',
      scheduled_delete_time: start + 8 * DAY,
    });
    expect(await refusal(schedule())).toMatchObject({ status: 400, code: 'CSMS.0107' });
    expect(await refusal(create('db'))).toMatchObject({ status: 400 });
    for (const call of [
      () => csms.updateSecret({ secret_name: 'db', body: {} }),
      () => csms.showSecretVersion({ secret_name: 'db', version_id: 'v1' }),
      () => csms.createSecretVersion({ secret_name: 'db', body: { secret_string: 'x' } }),
    ]) {
      expect(await refusal(call())).toMatchObject({ status: 400, code: 'CSMS.0103' });
    }
    expect((await csms.restoreSecret({ secret_name: 'db' })).secret).toMatchObject({
      state: 'ENABLED',
      scheduled_delete_time: null,
    });
    expect(await refusal(csms.restoreSecret({ secret_name: 'db' }))).toMatchObject({ status: 400, code: 'CSMS.0108' });
    await csms.showSecretVersion({ secret_name: 'db', version_id: 'v1' });
  });

  it('happens when its time has come', async () => {
    await create('db');
    await schedule();
    now += 7 * DAY - 1;
    csms = clientsOf(cloud, { credentials: signIn() }).csms;
    expect((await csms.showSecret({ secret_name: 'db' })).secret).toMatchObject({ state: 'PENDING_DELETE' });
    now += 1;
    expect(await refusal(csms.showSecret({ secret_name: 'db' }))).toMatchObject({ code: 'CSMS.0106' });
    await create('db');
  });

  it.each([6, 31])('is not for %d days', async (days) => {
    await create('db');
    expect(await refusal(schedule(days))).toMatchObject({
      status: 400,
      code: 'CSMS.0002',
      message: containing('/recovery_window_in_days'),
    });
  });
});

describe('versions', () => {
  const add = (more: object = {}) =>
    csms.createSecretVersion({ secret_name: 'db', body: { secret_string: 'new', ...more } });
  const stages = async () => {
    const { version_metadatas = [] } = await csms.listSecretVersions({ secret_name: 'db' });
    return version_metadatas.map((one) => [one.id, ...(one.version_stages ?? [])].join(' '));
  };
  const value = async (version_id: string) => (await csms.showSecretVersion({ secret_name: 'db', version_id })).version;
  beforeEach(async () => {
    await create('db');
  });

  it('hold a value each', async () => {
    await csms.createSecretVersion({
      secret_name: 'db',
      body: { secret_binary: 'aHVzaA==', expire_time: start + DAY },
    });
    expect(await value('v1')).toMatchObject({
      secret_string: 'hush',
      version_metadata: { id: 'v1', secret_name: 'db', create_time: start },
    });
    expect(await value('latest')).toMatchObject({
      secret_binary: 'aHVzaA==',
      version_metadata: { id: 'v2', expire_time: start + DAY },
    });
    expect(await value('v2')).not.toHaveProperty('secret_string');
    expect(await refusal(value('v3'))).toMatchObject({ status: 400, code: 'CSMS.0005' });
  });

  it('hand their stages on', async () => {
    expect(await stages()).toEqual(['v1 SYSCURRENT']);
    await add();
    expect(await stages()).toEqual(['v1 SYSPREVIOUS', 'v2 SYSCURRENT']);
    await add();
    expect(await stages()).toEqual(['v1', 'v2 SYSPREVIOUS', 'v3 SYSCURRENT']);
    await add({ version_stages: ['blue'] });
    await add({ version_stages: ['blue', 'green'] });
    expect(await stages()).toEqual(['v1', 'v2 SYSPREVIOUS', 'v3 SYSCURRENT', 'v4', 'v5 blue green']);
  });

  it('are 20 at most, with 12 stages', async () => {
    for (let i = 0; i < 9; i++) await add({ version_stages: [`s${i}`] });
    await add();
    await add({ version_stages: ['s9'] });
    expect(await refusal(add({ version_stages: ['s10'] }))).toMatchObject({ status: 400, code: 'CSMS.0203' });
    for (let i = 0; i < 12; i++) await add();
    const kept = await stages();
    expect(kept).toHaveLength(20);
    expect(kept.at(-1)).toBe('v24 SYSCURRENT');
    expect(kept).toContain('v2 s0');
    expect(kept).not.toContain('v1');
  });

  it('are listed by number', async () => {
    for (let i = 0; i < 10; i++) await add();
    const { version_metadatas = [], page_info } = await csms.listSecretVersions({
      secret_name: 'db',
      query: { marker: 'v8', limit: 2 },
    });
    expect(version_metadatas.map((one) => one.id)).toEqual(['v9', 'v10']);
    expect(page_info).toEqual({ current_count: 2, next_marker: 'v10', previous_marker: 'v9' });
  });
});
