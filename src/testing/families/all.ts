/** Everything that families bring along. A new one is a file, and a line in each of the lists that it has something for. */
import type { AnyHandler } from '../handler.ts';
import { badSignatures } from '../lockout.ts';
import type { State } from '../state.ts';
import { alertOrders, alerts } from './alerts.ts';
import { componentTemplateList, componentTemplates, storedComponentTemplates } from './component-templates.ts';
import { connections, storedConnections } from './connections.ts';
import { anyDataObjects } from './data-objects-any.ts';
import { dataObjects, links } from './data-objects.ts';
import { accessKeys, temporaryAccessKeys } from './iam-access-keys.ts';
import { signIn } from './iam-sign-in.ts';
import { tokens } from './iam-tokens.ts';
import { iam } from './iam.ts';
import { incidents } from './incidents.ts';
import { indicators } from './indicators.ts';
import { playbooks, storedPlaybooks } from './playbooks.ts';
import { relations } from './relations.ts';
import { matchApps, storedApps } from './roma-app-store.ts';
import { romaApps } from './roma-apps.ts';
import { romaAssets } from './roma-assets.ts';
import { romaDictionaries, storedDictionaries } from './roma-dictionaries.ts';
import { romaInstances } from './roma-instances.ts';
import { archives, assetJobs, assets, endJobs } from './roma-jobs.ts';
import { secretBackup } from './secret-backup.ts';
import { events, secretEvents } from './secret-events.ts';
import { grants, secretGrants } from './secret-grants.ts';
import { endRotations, rotation, rotationTasks } from './secret-rotation.ts';
import { secretStages } from './secret-stages.ts';
import { purge, storedSecrets } from './secret-store.ts';
import { secretTags, tags } from './secret-tags.ts';
import { secretVersions } from './secret-versions.ts';
import { secrets } from './secrets.ts';
import { vulnerabilities } from './vulnerabilities.ts';
import { storedWorkflows, workflows } from './workflows.ts';
import { storedWorkspaces, workspaces } from './workspaces.ts';

/** The handlers by operation. Each is typed by its own operation; the core only needs to know that it is one. */
export const families: ReadonlyMap<string, AnyHandler> = new Map(
  Object.entries({
    ...iam,
    ...signIn,
    ...accessKeys,
    ...connections,
    ...relations,
    ...workspaces,
    ...alerts,
    ...alertOrders,
    ...incidents,
    ...indicators,
    ...vulnerabilities,
    ...anyDataObjects,
    ...playbooks,
    ...workflows,
    ...componentTemplates,
    ...componentTemplateList,
    ...romaInstances,
    ...romaApps,
    ...romaAssets,
    ...romaDictionaries,
    ...secrets,
    ...secretVersions,
    ...secretStages,
    ...secretBackup,
    ...tags,
    ...events,
    ...grants,
    ...rotation,
  }) as [string, AnyHandler][],
);

/** What snapshots and seeds hold, by the name it has there. */
export const collections = {
  tokens,
  temporaryAccessKeys,
  badSignatures,
  connections: storedConnections,
  dataObjects,
  links,
  workspaces: storedWorkspaces,
  playbooks: storedPlaybooks,
  workflows: storedWorkflows,
  componentTemplates: storedComponentTemplates,
  assets,
  jobs: assetJobs,
  archives,
  romaApps: storedApps,
  romaDictionaries: storedDictionaries,
  secrets: storedSecrets,
  secretTags,
  secretEvents,
  secretGrants,
  rotationTasks,
};

/** Does what time alone brings about. There are no timers: it is called before anybody looks. */
export function settle(state: State, now: number): void {
  purge(state, now);
  endRotations(state, now);
  endJobs(state, now);
  matchApps(state, now);
}
