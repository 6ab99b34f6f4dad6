import { beforeEach, describe, expect, it } from 'vitest';
import { inspect } from 'node:util';
import { isNotFound, waitFor } from '../../src/index.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { clientsOf, containing, matching, refusal } from './clients.ts';

const EVERYTHING = ['read', 'access', 'delete', 'modify', 'admin'];

let cloud: FakeCloud;
let roma: ReturnType<typeof clientsOf>['roma'];
beforeEach(() => {
  cloud = createFakeCloud({ clock: () => Date.UTC(2026, 0, 2, 3, 4, 5) });
  roma = clientsOf(cloud).roma;
});
const create = async (name: string, more: object = {}) =>
  (await roma.createRomaApp({ body: { name, ...more } })).id ?? '';
const names = async (
  query: Parameters<typeof roma.listRomaApp>[0] extends { query?: infer Q } | undefined ? Q : never,
) => (await roma.listRomaApp({ query })).apps?.map((one) => one.name).join(' ');

describe('an app', () => {
  it('belongs to whoever creates it, with a key and a secret of its own', async () => {
    const app = await roma.createRomaApp({ body: { name: 'shop', remark: 'orders' } });
    const user = { user_id: cloud.userId, user_name: cloud.user.user };
    expect(app).toEqual({
      id: matching(/^[0-9a-f-]{36}$/),
      name: 'shop',
      remark: 'orders',
      roles: EVERYTHING,
      create_time: '2026-01-02T03:04:05Z',
      update_time: '2026-01-02T03:04:05Z',
      created_user: user,
      last_updated_user: user,
      owner: true,
      key: matching(/^\w{16}$/),
      favorite: false,
    });
    const app_id = app.id ?? '';
    expect(await roma.checkRomaAppDetails({ app_id })).toEqual(app);
    expect(await roma.checkRomaAppSecret({ app_id })).toEqual({ id: app_id, secret: matching(/^\w{16}$/) });
  });

  it('has the key and the secret that it was given, until the secret is reset', async () => {
    const app_id = await create('shop', { key: 'shop-key', secret: 'Example-Secret-1' });
    expect(await roma.checkRomaAppDetails({ app_id })).toMatchObject({ key: 'shop-key' });
    const secret = async () => (await roma.checkRomaAppSecret({ app_id })).secret;
    expect(await secret()).toBe('Example-Secret-1');
    expect(await roma.resetRomaAppSecret({ app_id, body: { secret: 'Example-Secret-2' } })).toEqual({
      id: app_id,
      secret: 'Example-Secret-2',
    });
    expect(await secret()).toBe('Example-Secret-2');
    for (const body of [{}, { secret: null }]) {
      const before = await secret();
      const { secret: made } = await roma.resetRomaAppSecret({ app_id, body });
      expect(made).toMatch(/^\w{16}$/);
      expect(made).not.toBe(before);
      expect(await secret()).toBe(made);
    }
  });

  it('has a name and a key that no other has', async () => {
    const app_id = await create('shop', { key: 'shop-key' });
    const refused = { status: 400, code: 'ROMA.00013000' };
    expect(await refusal(roma.createRomaApp({ body: { name: 'shop' } }))).toMatchObject(refused);
    expect(await refusal(roma.createRomaApp({ body: { name: 'other', key: 'shop-key' } }))).toMatchObject(refused);
    await create('other');
    expect(await refusal(roma.updateRomaApp({ app_id, body: { name: 'other' } }))).toMatchObject(refused);
    await roma.updateRomaApp({ app_id, body: { name: 'shop' } });
  });

  it('is named by its key in what errors say, and never by its secret', async () => {
    const body = { name: 'shop', key: 'shop-key', secret: 'Example-Secret-1' };
    const message = `${body.key} came with ${body.secret}`;
    cloud.fail('createRomaApp', { status: 400, code: 'ROMA.00013000', message });
    const error = await roma.createRomaApp({ body }).catch((thrown: unknown) => thrown);
    expect(inspect(error)).toContain('shop-key came with [redacted]');
    expect(inspect(error)).not.toContain(body.secret);
  });

  it('keeps what an update leaves out', async () => {
    const app_id = await create('shop', { remark: 'orders' });
    cloud.clock.advance('1h');
    expect(await roma.updateRomaApp({ app_id, body: { favorite: true } })).toMatchObject({
      name: 'shop',
      remark: 'orders',
      favorite: true,
      create_time: '2026-01-02T03:04:05Z',
      update_time: '2026-01-02T04:04:05Z',
    });
  });

  it('is gone when it was deleted, for all calls', async () => {
    const app_id = await create('shop');
    await roma.deleteRomaApp({ app_id });
    for (const call of [
      () => roma.checkRomaAppDetails({ app_id }),
      () => roma.checkRomaAppSecret({ app_id }),
      () => roma.resetRomaAppSecret({ app_id, body: {} }),
      () => roma.updateRomaApp({ app_id, body: {} }),
      () => roma.checkAuthUsersOfApp({ app_id }),
      () => roma.checkCanAuthUsersOfApp({ app_id }),
      () => roma.addUserToApp({ app_id, body: { users: [] } }),
      () => roma.deleteRomaApp({ app_id }),
    ])
      expect(await refusal(call())).toMatchObject({ status: 404, code: 'ROMA.00014001' });
    expect(cloud.assets).toEqual([]);
  });

  it('is found by what it is called in full', async () => {
    const id = await create('shop', { key: 'shop-key' });
    for (const query of [{ name: 'shop' }, { id }, { key: 'shop-key' }, { id, name: 'shop' }])
      expect(await roma.validateRomaApp({ query })).toEqual({ id, name: 'shop', remark: '' });
    for (const query of [{ name: 'sho' }, { id, name: 'other' }, {}]) {
      const error: unknown = await roma.validateRomaApp({ query }).catch((thrown: unknown) => thrown);
      expect(isNotFound(error)).toBe(true);
    }
  });

  it('is refused by the spec where the vendor has limits', async () => {
    const wrong: object[] = [
      { name: '' },
      { name: 'x', key: 'ab' },
      { name: 'x', secret: 'short' },
      { name: 'x', a: 1 },
    ];
    for (const body of wrong)
      expect(await refusal(roma.createRomaApp({ body: body as { name: string } }))).toMatchObject({
        status: 400,
        code: 'ROMA.00013000',
      });
    expect(await refusal(roma.createRomaApp({ body: { name: 'x', secret: 'with spaces' } }))).toMatchObject({
      status: 400,
      message: containing('/secret'),
    });
  });
});

describe('apps', () => {
  it('are listed in pages, favourites first', async () => {
    for (const name of ['a', 'b', 'c']) await create(name, { favorite: name === 'c' });
    expect(await roma.listRomaApp()).toMatchObject({
      total: 3,
      size: 3,
      apps: [{ name: 'c' }, { name: 'a' }, { name: 'b' }],
    });
    expect(await roma.listRomaApp({ query: { offset: 1, limit: 1 } })).toMatchObject({
      total: 3,
      size: 1,
      apps: [{ name: 'a' }],
    });
  });

  it('are narrowed down by all filters that are given', async () => {
    const mine = await create('web-shop', { key: 'key-1' });
    await create('web-site', { key: 'key-2', favorite: true });
    const [app] = cloud.snapshot().romaApps;
    const theirs = { id: 'theirs', name: 'shop of theirs', roles: ['read'], owner: false };
    cloud.restore({
      ...cloud.snapshot(),
      romaApps: [...cloud.snapshot().romaApps, { app: theirs, secret: 's', members: [] }],
    });
    expect(app?.app.id).toBe(mine);
    expect(await names({ name: 'shop' })).toBe('web-shop shop of theirs');
    expect(await names({ key: '2' })).toBe('web-site');
    expect(await names({ favorite: false })).toBe('web-shop shop of theirs');
    expect(await names({ owner: false })).toBe('shop of theirs');
    expect(await names({ owner: true, name: 'shop' })).toBe('web-shop');
    expect(await names({ auth_role: 'modify' })).toBe('web-site web-shop');
    await roma.addUserToApp({ app_id: mine, body: { users: [{ id: 'colleague' }] } });
    expect(await names({ user_name: 'colleague' })).toBe('web-shop');
    expect(await names({ user_name: cloud.user.user })).toBe('web-site web-shop');
  });

  it('are the applications among the assets', async () => {
    const app = await create('shop');
    expect(cloud.assets).toEqual([{ id: app, kind: 'application', name: 'shop' }]);
    await roma.updateRomaApp({ app_id: app, body: { name: 'store' } });
    expect(cloud.assets).toEqual([{ id: app, kind: 'application', name: 'store' }]);

    const added = cloud.addAsset('application', undefined, 'added');
    cloud.addAsset('task');
    expect(await roma.checkRomaAppDetails({ app_id: added })).toMatchObject({ name: 'added', roles: EVERYTHING });

    const { job_id = '' } = await roma.deleteAsset({ body: { apps: [{ id: app }] } });
    expect(await names({})).toBe('store added');
    await waitFor(roma.checkAssetJobStatus, { job_id }, { intervalMs: 1 });
    expect(await names({})).toBe('added');
  });

  it('can be imported', async () => {
    const { job_id = '' } = await roma.exportAsset({ body: { apps: [{ id: await create('shop') }] } });
    const { archive_id = '' } = await waitFor(roma.checkAssetJobStatus, { job_id }, { intervalMs: 1 });
    const ImportAssetRequestBody = await roma.downloadAssetArchive({ archive_id });
    const started = await roma.importAsset({ query: { prefix: 'copy-' }, body: { ImportAssetRequestBody } });
    await waitFor(roma.checkAssetJobStatus, { job_id: started.job_id ?? '' }, { intervalMs: 1 });
    expect(await names({})).toBe('shop copy-shop');
  });

  it('of a seed have their assets', async () => {
    const app = { id: 'a', name: 'shop', roles: ['read'] };
    cloud.restore({ romaApps: [{ app, secret: 'Example-Secret-1', members: [] }] });
    expect(await roma.checkRomaAppDetails({ app_id: 'a' })).toEqual(app);
    expect(cloud.assets).toEqual([{ id: 'a', kind: 'application', name: 'shop' }]);
  });
});

describe('members', () => {
  it('are replaced by the list of the request, with the roles that go along', async () => {
    const app_id = await create('shop');
    const set = (users: { id?: string; roles?: ('read' | 'modify' | 'admin')[] }[]) =>
      roma.addUserToApp({ app_id, body: { users } });
    expect(await set([{ id: cloud.userId, roles: ['modify'] }, { id: 'x', roles: ['admin'] }, { id: 'y' }])).toEqual({
      id: app_id,
      total: 3,
      users: [
        { id: cloud.userId, name: cloud.user.user, roles: ['read', 'modify'] },
        { id: 'x', name: 'x', roles: EVERYTHING },
        { id: 'y', name: 'y', roles: ['read'] },
      ],
    });
    expect(await roma.checkAuthUsersOfApp({ app_id, query: { user_name: 'y' } })).toEqual({
      id: app_id,
      total: 3,
      users: [{ id: 'y', name: 'y', roles: ['read'] }],
    });
    expect(await refusal(set([{ roles: ['read'] }]))).toMatchObject({ status: 400 });
    await set([{ id: 'z', roles: ['admin', 'modify'] }]);
    const { users } = await roma.checkAuthUsersOfApp({ app_id });
    expect(users).toEqual([{ id: 'z', name: 'z', roles: ['read', 'modify', 'admin'] }]);
    expect(await set([])).toEqual({ id: app_id, total: 0, users: [] });
    await set([{ id: 'z' }]);
    expect(await roma.addUserToApp({ app_id, body: {} })).toMatchObject({ total: 0 });
  });

  it('are candidates, unless they are filtered out', async () => {
    const app_id = await create('shop');
    const candidates = async (filter?: string) => {
      const { users } = await roma.checkCanAuthUsersOfApp({ app_id, query: { ...(filter && { filter }) } });
      return users?.map((one) => one.name);
    };
    expect(await candidates()).toEqual([cloud.user.user]);
    await roma.addUserToApp({ app_id, body: { users: [{ id: 'x' }] } });
    expect(await candidates()).toEqual([cloud.user.user, 'x']);
    expect(await candidates('members')).toEqual([cloud.user.user]);
    await roma.addUserToApp({ app_id, body: { users: [{ id: cloud.userId }] } });
    expect(await candidates('members')).toEqual([]);
  });
});
