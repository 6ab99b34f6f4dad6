/** The state that some examples need before they can succeed. A new family needs a line in one of the two tables. */
import { fromPassword, waitFor } from '../../src/index.ts';
import type {
  KeystoneCreateScopedTokenInput,
  KeystoneCreateUserTokenByPasswordAndMfaInput,
} from '../../src/services/iam.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { type clientsOf, connection } from './clients.ts';
import { type Example, examples } from './replay.ts';

/** The real clients of a fake cloud, and what the example asks for. */
export interface Stage {
  readonly cloud: FakeCloud;
  readonly clients: ReturnType<typeof clientsOf>;
  readonly path: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Makes state through the public API; an answer takes the place of the example's own value. */
type Preparation = (stage: Stage, value: string) => Promise<string | undefined> | string;

/** State by the service and the path parameter that names it. A family needs a line for each kind of thing that its paths name. */
const THINGS: Readonly<Record<string, Preparation>> = {
  'secmaster.asset_id': async ({ clients }) =>
    (await clients.secmaster.createConnection({ body: connection })).asset?.id,
  'secmaster.data_object_id': ({ cloud, path, body }, id) => {
    addObjects(cloud, path['related_dataclass_type'], body?.['ids']);
    return cloud.addDataObject(path['dataclass_type'] ?? path['dataclass_name'] ?? '', id);
  },
  'secmaster.alert_id': ({ cloud }, id) => cloud.addDataObject('alerts', id),
  'secmaster.incident_id': ({ cloud }, id) => cloud.addDataObject('incidents', id),
  'secmaster.indicator_id': ({ cloud }, id) => cloud.addDataObject('indicators', id),
  'secmaster.vul_id': ({ cloud }, id) => cloud.addDataObject('vulnerability', id),
  'secmaster.playbook_id': async ({ clients, cloud }) =>
    (await clients.secmaster.createPlaybook({ body: { name: 'a playbook', workspace_id: cloud.workspaceId } })).data
      ?.id,
  'secmaster.workflow_id': async ({ clients }) =>
    (await clients.secmaster.createAopWorkflow({ body: workflow })).data?.id,
  'secmaster.template_id': async ({ clients }) =>
    (await clients.secmaster.createComponentTemplate({ body: componentTemplate })).data?.id,
  'csms.secret_name': ({ clients }, name) =>
    clients.csms.createSecret({ body: { name, secret_string: 'x' } }).then(() => name),
  'csms.secret_id': async ({ clients }) =>
    (await clients.csms.createSecret({ body: { name: 'tagged', secret_string: 'x' } })).secret?.id,
  'csms.event_name': ({ clients }, name) =>
    clients.csms.createSecretEvent({ body: { ...event, name } }).then(() => name),
  'roma.app_id': async ({ clients }) => (await clients.roma.createRomaApp({ body: { name: 'an app' } })).id,
  'roma.dict_id': async ({ clients }) =>
    (await clients.roma.createDictionary({ body: { name: 'words', code: 'w1' } })).id,
  'roma.job_id': async ({ clients }) => (await clients.roma.exportAsset({ body: { apps: [] } })).job_id,
  'roma.archive_id': (stage) => exported(stage),
};

/** State by operation, where the path does not tell: an answer takes the place of the example's body. */
const MORE: Readonly<Record<string, (stage: Stage) => unknown>> = {
  restoreSecret: async ({ clients, path }) => {
    const window = { recovery_window_in_days: 7 };
    await clients.csms.deleteSecretForSchedule({ secret_name: path['secret_name'] ?? '', body: window });
  },
  // The built-in stage of the example cannot be deleted.
  deleteSecretStage: async ({ clients, path }) => {
    const [secret_name = '', stage_name] = [path['secret_name'], (path['stage_name'] = 'tested')];
    await clients.csms.updateSecretStage({ secret_name, stage_name, body: { version_id: 'v1' } });
  },
  rotateSecret: async ({ clients, path }) => {
    const name = (path['secret_name'] = 'rotated');
    await clients.csms.createSecret({ body: { name, secret_string: 'x', secret_type: 'RDS-FG' } });
  },
  uploadSecretBlob: async ({ clients }) => {
    await clients.csms.createSecret({ body: { name: 'db', secret_string: 'x' } });
    const backup = await clients.csms.downloadSecretBlob({ secret_name: 'db' });
    await clients.csms.deleteSecret({ secret_name: 'db' });
    return backup;
  },
  deleteSecretTag: async ({ clients, path }) => {
    const tag = { key: path['key'] ?? '', value: '' };
    await clients.csms.createSecretTag({ secret_id: path['secret_id'] ?? '', body: { tag } });
  },
  deleteDataobjectRelation: async ({ clients, path, body }) => {
    await clients.secmaster.createDataobjectRelation({
      dataclass_type: path['dataclass_type'] ?? '',
      data_object_id: path['data_object_id'] ?? '',
      related_dataclass_type: path['related_dataclass_type'] ?? '',
      body: body as { ids: string[] },
    });
  },
  batchCreateDataobjectRelations: ({ cloud, path, body }) => {
    addObjects(cloud, path['dataclass_type'], body?.['dataobject_ids']);
    addObjects(cloud, path['related_dataclass_type'], body?.['related_dataobject_ids']);
  },
  deleteAlert: ({ cloud, body }) => addObjects(cloud, 'alerts', body?.['batch_ids']),
  deleteAlerts: ({ cloud, body }) => addObjects(cloud, 'alerts', body?.['batch_ids']),
  createBatchOrderAlerts: ({ cloud, body }) => addObjects(cloud, 'alerts', body?.['ids']),
  deleteIncident: ({ cloud, body }) => addObjects(cloud, 'incidents', body?.['batch_ids']),
  deleteIncidents: ({ cloud, body }) => addObjects(cloud, 'incidents', body?.['batch_ids']),
  deleteIndicator: ({ cloud, body }) => addObjects(cloud, 'indicators', body?.['batch_ids']),
  deleteDataobjects: ({ cloud, path, body }) => addObjects(cloud, path['dataclass_name'], body?.['batch_ids']),
  importAlerts: exportedAlerts,
  importIncidents: exportedAlerts,
  importIndicators: exportedAlerts,
  importVulnerabilities: exportedAlerts,
  importDataobjects: exportedAlerts,
  keystoneValidateToken: async ({ cloud, headers }) => {
    headers['X-Subject-Token'] = await signIn(cloud);
  },
  keystoneCreateScopedToken: async ({ cloud, body }) => {
    const { auth } = structuredClone(body) as KeystoneCreateScopedTokenInput['body'];
    auth.identity.token.id = await signIn(cloud);
    return { auth };
  },
  validateRomaApp: async ({ clients }) => {
    await clients.roma.createRomaApp({ body: { name: 'web-shop' } });
  },
  validateDictionary: async ({ clients }) => {
    await clients.roma.createDictionary({ body: { name: 'Countries', code: 'country' } });
  },
  importAsset: async (stage) => {
    const archive = await stage.clients.roma.downloadAssetArchive({ archive_id: await exported(stage) });
    return { ImportAssetRequestBody: archive };
  },
};

async function signIn({ user, region, fetch }: FakeCloud): Promise<string> {
  const token = await fromPassword({ ...user, scope: { project: { name: region } }, fetch })();
  return 'token' in token ? token.token : '';
}

const workflow = {
  name: 'a workflow',
  engine_type: 'public_engine' as const,
  aop_type: 'NORMAL' as const,
  dataclass_id: '28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3',
};
const componentTemplate = { component_id: workflow.dataclass_id, template_name: 'a template', task_config: '{}' };

const event = {
  event_types: [],
  state: 'ENABLED' as const,
  notification: { target_type: 'SMN' as const, target_id: 'urn', target_name: 'topic' },
};

/** A file of the fake's own, since it imports no other. */
async function exportedAlerts({ cloud, clients }: Stage): Promise<{ uploadFile: Blob }> {
  cloud.addDataObject('alerts', undefined, { title: 'exported' });
  return { uploadFile: await clients.secmaster.exportAlerts({ body: {} }) };
}

function addObjects(cloud: FakeCloud, dataclass = '', ids: unknown = []): void {
  for (const id of ids as string[]) cloud.addDataObject(dataclass, id);
}

async function exported({ clients: { roma } }: Stage): Promise<string> {
  const { job_id = '' } = await roma.exportAsset({ body: { apps: [] } });
  return (await waitFor(roma.checkAssetJobStatus, { job_id }, { intervalMs: 1 })).archive_id ?? '';
}

/** The call of an example once its state is there; `prepared` says whether it then has to succeed. */
export async function prepare(
  stage: Stage,
  { service, id, query, body, found }: Example,
): Promise<{ input: Record<string, unknown>; prepared: boolean }> {
  const { path, headers } = stage;
  const things = Object.entries(path).filter(([name]) => `${service}.${name}` in THINGS);
  for (const [name, value] of things) path[name] = (await THINGS[`${service}.${name}`]?.(stage, value)) ?? '';
  const replaced = await MORE[id]?.(stage);
  const sent = replaced ?? withFiles(found, body);
  const input = { ...path, query, headers, ...(sent !== undefined && { body: sent }) };
  return { input, prepared: things.length > 0 || id in MORE };
}

/** An example of a form names its files; here they are some. */
function withFiles({ operation }: Example['found'], body: unknown): unknown {
  const type = Object.keys(operation.requestBody?.content ?? {})[0];
  if (type !== 'multipart/form-data' || typeof body !== 'object') return body;
  const files = Object.entries(body ?? {}).filter(([, value]) => /\.\w+$/.test(String(value)));
  return { ...body, ...Object.fromEntries(files.map(([name, value]) => [name, new File(['bytes'], String(value))])) };
}

/** A fake cloud in which the names of an example are good: the project, the workspace, the user, the region. */
export function exampleCloud({ path }: Pick<Example, 'path'>): FakeCloud {
  const { name = '' } = examples.find((one) => one.id === 'keystoneListProjects')?.query as { name?: string };
  const mfa = examples.find((one) => one.id === 'keystoneCreateUserTokenByPasswordAndMfa');
  const { auth } = mfa?.body as KeystoneCreateUserTokenByPasswordAndMfaInput['body'];
  return createFakeCloud({
    region: name,
    projectId: path['project_id'],
    workspaceId: path['workspace_id'],
    instanceId: path['instance_id'],
    userId: auth.identity.totp.user.id,
    user: { user: 'demo-user', domain: 'demo-account', password: '******' },
  });
}
