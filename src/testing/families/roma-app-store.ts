/** ROMA Connect's apps: what is kept of them, and how they go together with the assets that they are. */
import { randomBytes } from 'node:crypto';
import type { components } from '../../../generated/roma/schema.ts';
import type { Identity } from '../identity.ts';
import type { State } from '../state.ts';
import type { Collection } from '../store.ts';
import { romaTime } from '../times.ts';
import { assetJobs, assets } from './roma-jobs.ts';

/** An app with what its own calls show only. */
export interface StoredApp {
  app: components['schemas']['App'] & { readonly id: string; readonly name: string };
  secret: string;
  members: readonly components['schemas']['AppMember'][];
}

/**
 * What a caller may do with an app, in the order of the pages. Documented: who has `admin` alone has all of them, and
 * everybody has `read`.
 */
export const ROLES = ['read', 'access', 'delete', 'modify', 'admin'] as const;

export const storedApps: Collection<StoredApp> = {
  key: (one) => one.app.id,
  schema: {
    type: 'object',
    required: ['app', 'secret', 'members'],
    properties: {
      app: { $ref: 'roma#/components/schemas/App', required: ['id', 'name'], unevaluatedProperties: false },
      secret: { type: 'string' },
      members: { type: 'array', items: { $ref: 'roma#/components/schemas/AppMember' } },
    },
    additionalProperties: false,
  },
  // Seen in a sample of another edition's page: the answer for an app that is not there. Newer pages list 403 only.
  missing: { status: 404, code: 'ROMA.00014001', message: 'The application does not exist.' },
};

/** What the caller says about a new app. */
type Named = Pick<StoredApp['app'], 'id' | 'name'> & { remark?: string; key?: string; favorite?: boolean };

/** Keeps a new app, and the asset that it is. */
export function addApp(state: State, now: number, { secret, ...named }: Named & { secret?: string | null }): StoredApp {
  const time = romaTime(now);
  const user = userOf(state.identity);
  const app = {
    // Documented: made up where the request has none. Assumed: of 16 characters, as in samples.
    key: madeUp(),
    favorite: false,
    remark: '',
    ...named,
    // Documented: whoever creates an app owns it.
    roles: [...ROLES],
    owner: true,
    create_time: time,
    update_time: time,
    created_user: user,
    last_updated_user: user,
  };
  linkAsset(state, app);
  return state.of(storedApps).put({ app, secret: secret ?? madeUp(), members: [] });
}

/** Lets the asset that an app is have the app's name. */
export function linkAsset(state: State, { id, name }: StoredApp['app']): void {
  state.of(assets).put({ id, kind: 'application', name });
}

/**
 * Documented: applications among the assets are these apps. So jobs that import applications make apps, and jobs that
 * delete applications delete apps.
 */
export function matchApps(state: State, now: number): void {
  const [apps, all] = [state.of(storedApps), state.of(assets)];
  for (const { app } of apps.all()) {
    if (all.has(app.id)) continue;
    if (wasDeleted(state, app.id)) apps.remove(app.id);
    else linkAsset(state, app);
  }
  for (const { id, kind, name } of all.all())
    if (kind === 'application' && !apps.has(id)) addApp(state, now, { id, name });
}

export function userOf({ userId, user }: Identity): { user_id: string; user_name: string } {
  return { user_id: userId, user_name: user.user };
}

/** A key or a secret that nobody chose. */
export function madeUp(): string {
  return randomBytes(8).toString('hex');
}

/** An app without an asset comes from a seed, unless a job took the asset away. */
function wasDeleted(state: State, id: string): boolean {
  const jobs = state.of(assetJobs).all();
  return jobs.some((job) => job.type === 'deleteAsset' && job.selected.some((one) => one.id === id));
}
