/** The state that some examples need before they can succeed. A new family needs a line in one of the two tables. */
import { waitFor } from '../../src/index.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { type clientsOf, connection } from './clients.ts';
import { type Example, examples } from './replay.ts';

/** The real clients of a fake cloud, and what the example asks for. */
export interface Stage {
  readonly cloud: FakeCloud;
  readonly clients: ReturnType<typeof clientsOf>;
  readonly path: Record<string, string>;
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
    return cloud.addDataObject(path['dataclass_type'] ?? '', id);
  },
  'csms.secret_name': ({ clients }, name) =>
    clients.csms.createSecret({ body: { name, secret_string: 'x' } }).then(() => name),
  'roma.job_id': async ({ clients }) => (await clients.roma.exportAsset({ body: { apps: [] } })).job_id,
  'roma.archive_id': (stage) => exported(stage),
};

/** State by operation, where the path does not tell: an answer takes the place of the example's body. */
const MORE: Readonly<Record<string, (stage: Stage) => unknown>> = {
  restoreSecret: async ({ clients, path }) => {
    const window = { recovery_window_in_days: 7 };
    await clients.csms.deleteSecretForSchedule({ secret_name: path['secret_name'] ?? '', body: window });
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
  importAsset: async (stage) => {
    const archive = await stage.clients.roma.downloadAssetArchive({ archive_id: await exported(stage) });
    return { ImportAssetRequestBody: archive };
  },
};

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
  { service, id, query, headers, body }: Example,
): Promise<{ input: Record<string, unknown>; prepared: boolean }> {
  const { path } = stage;
  const things = Object.entries(path).filter(([name]) => `${service}.${name}` in THINGS);
  for (const [name, value] of things) path[name] = (await THINGS[`${service}.${name}`]?.(stage, value)) ?? '';
  const replaced = await MORE[id]?.(stage);
  const sent = replaced ?? body;
  const input = { ...path, query, headers, ...(sent !== undefined && { body: sent }) };
  return { input, prepared: things.length > 0 || id in MORE };
}

/** A fake cloud in which the names of an example are good: the project, the workspace, the user, the region. */
export function exampleCloud({ path }: Pick<Example, 'path'>): FakeCloud {
  const { name = '' } = examples.find((one) => one.id === 'keystoneListProjects')?.query as { name?: string };
  return createFakeCloud({
    region: name,
    projectId: path['project_id'],
    workspaceId: path['workspace_id'],
    instanceId: path['instance_id'],
    user: { user: 'demo-user', domain: 'demo-account', password: '******' },
  });
}
