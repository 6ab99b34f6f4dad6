/** Everything that families bring along. A new one is a file, and a line in each of the lists that it has something for. */
import type { AnyHandler } from '../handler.ts';
import { badSignatures } from '../lockout.ts';
import type { State } from '../state.ts';
import { connections, storedConnections } from './connections.ts';
import { dataObjects, links } from './data-objects.ts';
import { iam, tokens } from './iam.ts';
import { relations } from './relations.ts';
import { romaAssets } from './roma-assets.ts';
import { archives, assetJobs, assets, endJobs } from './roma-jobs.ts';
import { purge, storedSecrets } from './secret-store.ts';
import { secretVersions } from './secret-versions.ts';
import { secrets } from './secrets.ts';

/** The handlers by operation. Each is typed by its own operation; the core only needs to know that it is one. */
export const families: ReadonlyMap<string, AnyHandler> = new Map(
  Object.entries({ ...iam, ...connections, ...relations, ...romaAssets, ...secrets, ...secretVersions }) as [
    string,
    AnyHandler,
  ][],
);

/** What snapshots and seeds hold, by the name it has there. */
export const collections = {
  tokens,
  badSignatures,
  connections: storedConnections,
  dataObjects,
  links,
  assets,
  jobs: assetJobs,
  archives,
  secrets: storedSecrets,
};

/** Does what time alone brings about. There are no timers: it is called before anybody looks. */
export function settle(state: State, now: number): void {
  purge(state, now);
  endJobs(state, now);
}
