/** ROMA Connect's integration applications: apps, their secrets and their members. */
import { randomUUID } from 'node:crypto';
import type { components, operations } from '../../../generated/roma/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import type { Identity } from '../identity.ts';
import type { State } from '../state.ts';
import { pageAt } from '../store.ts';
import { romaTime } from '../times.ts';
import { addApp, linkAsset, madeUp, ROLES, storedApps, type StoredApp, userOf } from './roma-app-store.ts';
import { assets } from './roma-jobs.ts';

type Filters = NonNullable<operations['listRomaApp']['parameters']['query']>;

export const romaApps: Handlers<operations> = {
  createRomaApp({ body, state, now }) {
    checkUnique(state, body);
    return { status: 201, body: addApp(state, now, { id: randomUUID(), ...body }).app };
  },

  listRomaApp({ query, state }) {
    const found = state.of(storedApps).all().filter(matching(query));
    // Documented: favourites come first. Assumed: the oldest first otherwise.
    const sorted = found
      .map((one) => one.app)
      .sort((a, b) => Number(b.favorite ?? false) - Number(a.favorite ?? false));
    // Assumed: without a limit, as many as a page may have.
    const apps = pageAt(sorted, query.offset, query.limit ?? 500);
    return { body: { total: found.length, size: apps.length, apps } };
  },

  checkRomaAppDetails: ({ path, state }) => ({ body: state.of(storedApps).get(path.app_id).app }),

  updateRomaApp({ path, body, state, now }) {
    const stored = state.of(storedApps).get(path.app_id);
    checkUnique(state, body, path.app_id);
    // Assumed: what the request leaves out stays as it is.
    stored.app = { ...stored.app, ...body, update_time: romaTime(now), last_updated_user: userOf(state.identity) };
    linkAsset(state, stored.app);
    return { body: stored.app };
  },

  deleteRomaApp({ path, state }) {
    state.of(storedApps).take(path.app_id);
    state.of(assets).remove(path.app_id);
    return {};
  },

  checkRomaAppSecret: ({ path, state }) => ({
    body: { id: path.app_id, secret: state.of(storedApps).get(path.app_id).secret },
  }),

  resetRomaAppSecret({ path, body, state }) {
    const stored = state.of(storedApps).get(path.app_id);
    // Documented: absent or null, a secret is made up.
    stored.secret = body.secret ?? madeUp();
    return { body: { id: path.app_id, secret: stored.secret } };
  },

  checkAuthUsersOfApp({ path, query: { user_name: name }, state }) {
    const { members } = state.of(storedApps).get(path.app_id);
    // Documented: the total is that of the app. Assumed: whatever the filter leaves.
    const users = members.filter((one) => name === undefined || one.name === name);
    return { body: { id: path.app_id, total: members.length, users } };
  },

  checkCanAuthUsersOfApp({ path, query: { filter }, state }) {
    const { identity } = state;
    const { members } = state.of(storedApps).get(path.app_id);
    // Assumed: the account has the user that signs in, and whoever was made a member.
    const others = members.flatMap(({ id }) => (id === undefined || id === identity.userId ? [] : [id]));
    const candidates = [identity.userId, ...others].map((id) => ({ id, name: nameOf(identity, id) }));
    const isMember = (id: string): boolean => members.some((one) => one.id === id);
    return { body: { users: candidates.filter(({ id }) => filter !== 'members' || !isMember(id)) } };
  },

  addUserToApp({ path, body, state }) {
    const stored = state.of(storedApps).get(path.app_id);
    // Documented: the list takes the place of the one that was there. Assumed: so does none at all.
    stored.members = (body.users ?? []).map(({ id, roles }) => {
      // Assumed: a member without an ID is refused, whereas any ID is taken for that of a user.
      if (id === undefined) throw new FakeError(400, 'ROMA.00013000', 'Parameter error: a member needs an id');
      return { id, name: nameOf(state.identity, id), roles: rolesOf(roles) };
    });
    return { body: { id: path.app_id, total: stored.members.length, users: [...stored.members] } };
  },

  validateRomaApp({ query: { id, name, key }, state }) {
    const wanted = Object.entries({ id, name, key }).filter(([, value]) => value !== undefined);
    // Assumed: an app has to match all that is asked for, and nothing matches when nothing is.
    const found = state
      .of(storedApps)
      .all()
      .find(({ app }) => wanted.length > 0 && wanted.every(([field, value]) => app[field as 'id'] === value));
    // There is none with an empty ID: it is refused as one that is not there.
    const { app } = found ?? state.of(storedApps).get('');
    return { body: { id: app.id, name: app.name, remark: app.remark ?? '' } };
  },
};

/** Documented: names and keys are unique in an instance. Assumed: the code; the published table has it for parameters. */
function checkUnique(state: State, { name, key }: { name?: string; key?: string }, own?: string): void {
  for (const { app } of state.of(storedApps).all()) {
    if (app.id === own) continue;
    if (app.name === name) throw new FakeError(400, 'ROMA.00013000', `There is an application named ${name} already.`);
    if (key !== undefined && app.key === key)
      throw new FakeError(400, 'ROMA.00013000', 'There is an application with this key already.');
  }
}

/** Documented: an app has to match all filters, names and keys in part. Assumed: capitals matter. */
function matching({
  name = '',
  key = '',
  favorite,
  owner,
  auth_role,
  user_name,
}: Filters): (one: StoredApp) => boolean {
  return ({ app, members }) =>
    app.name.includes(name) &&
    (app.key ?? '').includes(key) &&
    (favorite === undefined || (app.favorite ?? false) === favorite) &&
    (owner === undefined || (app.owner ?? false) === owner) &&
    (auth_role === undefined || (app.roles ?? []).includes(auth_role)) &&
    (user_name === undefined || usersOf(app, members).includes(user_name));
}

function usersOf(app: StoredApp['app'], members: StoredApp['members']): (string | undefined)[] {
  return [app.created_user?.user_name, ...members.map((one) => one.name)];
}

type Role = NonNullable<components['schemas']['AppShare']['roles']>[number];

function rolesOf(asked: readonly Role[] = []): Role[] {
  if (asked.length > 0 && asked.every((one) => one === 'admin')) return [...ROLES];
  return ROLES.filter((one) => one === 'read' || asked.includes(one));
}

/** Assumed: users other than the one that signs in are called by their IDs. */
function nameOf({ userId, user }: Identity, id: string): string {
  return id === userId ? user.user : id;
}
