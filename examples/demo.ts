/**
 * `npm run demo`: the five calls and what they need, signed, over real HTTP, against the fake cloud on loopback.
 * With `-- --live` it talks to the real cloud with HUAWEICLOUD_SDK_AK and _SK, and only reads unless `--write` is given.
 */
import { parseArgs } from 'node:util';
import {
  type ClientOptions,
  fromPassword,
  isApiError,
  isNotFound,
  isPartialFailure,
  waitFor,
} from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { createIamClient } from 'huaweicloud-openapi/iam';
import { createRomaClient } from 'huaweicloud-openapi/roma';
import { createSecMasterClient } from 'huaweicloud-openapi/secmaster';
import { createFakeCloud, type FakeCloud } from 'huaweicloud-openapi/testing';

const HELP = `Usage: npm run demo [-- --live [--write]]

Without flags: every step against the fake cloud, which runs on loopback. Needs no account.

  --live    talk to the real cloud; needs HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK and HUAWEICLOUD_SDK_REGION_ID,
            and uses DEMO_WORKSPACE_ID (SecMaster) where it is set
  --write   with --live: also create and delete a secret named demo-<time>
  --help    show this`;

let steps = 0;

/** One line a step: what is done, and what came of it. */
async function step<T>(what: string, work: () => Promise<T>, tell: (result: T) => string): Promise<T> {
  process.stdout.write(`${String(++steps).padStart(2)}. ${what.padEnd(44)} `);
  const result = await work();
  console.log(tell(result));
  return result;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { live: { type: 'boolean' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) console.log(HELP);
  else if (values.live) await live(values.write === true);
  else await offline();
}

async function offline(): Promise<void> {
  const cloud = createFakeCloud();
  const server = await cloud.listen();
  try {
    console.log(
      `The fake cloud listens on ${server.url}; access key ${cloud.accessKey.accessKeyId}, region ${cloud.region}.\n`,
    );
    const signed: ClientOptions = {
      region: cloud.region,
      endpoint: server.url,
      iamEndpoint: server.url,
      credentials: cloud.accessKey,
    };
    await signIn(cloud, server.url);
    await connections(cloud, signed);
    await relations(cloud, signed);
    await secrets(signed, 'demo-db-password');
    await assets(cloud, signed);
    summarise(cloud);
  } finally {
    await server.close();
  }
}

/** How much of each kind the fake holds: what is 0 was never there, or was deleted again. */
function summarise(cloud: FakeCloud): void {
  const kinds = Object.entries(cloud.snapshot()).filter(([, things]) => Array.isArray(things));
  // From dataObjects to data objects.
  const words = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const counts = kinds.map(([name, things]) => `${words(name)} ${(things as unknown[]).length}`);
  console.log(`\n${cloud.calls.length} calls arrived at the fake, each with its signature or token checked.`);
  console.log(`It now holds: ${counts.join(', ')}.`);
}

async function signIn(cloud: FakeCloud, url: string): Promise<void> {
  const credentials = fromPassword({ ...cloud.user, scope: { project: { name: cloud.region } }, iamEndpoint: url });
  const iam = createIamClient({ endpoint: url, credentials });
  await step(
    'IAM: sign in with a password, list projects',
    () => iam.keystoneListProjects({ query: { name: cloud.region } }),
    ({ projects = [] }) => projects.map((one) => `${one.name} is ${one.id}`).join(', '),
  );
}

async function connections(cloud: FakeCloud, options: ClientOptions): Promise<void> {
  const secmaster = createSecMasterClient({ ...options, workspaceId: cloud.workspaceId });
  const body = {
    component_id: 'ad93ecc6-1723-4c2c-9976-9eb0182c2d18',
    component_version_id: '33fd1b37-1f39-4230-86c6-2d119e9f4fac',
    config: JSON.stringify({ kafkaAddr: 'kafka:9092', userName: 'demo', password: 'not-a-real-one' }),
  };
  const created = [];
  for (const name of ['kafka-prod', 'kafka-test']) {
    created.push(
      await step(
        `SecMaster: create connection ${name}`,
        () => secmaster.createConnection({ body: { ...body, name } }),
        ({ asset }) => `${asset?.id ?? '?'} ${asset?.status ?? ''}`,
      ),
    );
  }
  await step(
    'SecMaster: list connections',
    () => secmaster.listConnections(),
    ({ total = 0, asset = [] }) => `${total}: ${asset.map((one) => one.name).join(', ')}`,
  );
  for (const { asset } of created) {
    const asset_id = asset?.id ?? '';
    await step(
      `SecMaster: delete connection ${asset?.name ?? ''}`,
      () => secmaster.deleteConnection({ asset_id }),
      ({ code }) => `code ${code ?? ''}`,
    );
  }
}

async function relations(cloud: FakeCloud, options: ClientOptions): Promise<void> {
  const secmaster = createSecMasterClient({ ...options, workspaceId: cloud.workspaceId });
  const alert = cloud.addDataObject('alerts');
  const incidents = [cloud.addDataObject('incidents'), cloud.addDataObject('incidents')];
  const link = { dataclass_type: 'alerts', data_object_id: alert, related_dataclass_type: 'incidents' };
  await step(
    'SecMaster: link an alert with two incidents',
    () => secmaster.createDataobjectRelation({ ...link, body: { ids: incidents } }),
    ({ data }) => `${data?.success_ids?.length ?? 0} linked`,
  );
  const ids = [...incidents, '00000000-0000-0000-0000-00000000dead'];
  await step(
    'SecMaster: unlink three, one is not linked',
    () => secmaster.deleteDataobjectRelation({ ...link, body: { ids } }).result(),
    (r) =>
      !r.ok && isPartialFailure(r.error) ? `${r.error.name}: failed ${r.error.failed.join(', ')}` : 'all unlinked',
  );
}

async function secrets(options: ClientOptions, name: string): Promise<void> {
  const csms = createCsmsClient(options);
  await step(
    `CSMS: create secret ${name}`,
    () => csms.createSecret({ body: { name, secret_string: 'not-a-real-one' } }),
    ({ secret }) => secret?.state ?? 'created',
  );
  await step(
    'CSMS: read its value',
    () => csms.showSecretVersion({ secret_name: name, version_id: 'latest' }),
    ({ version }) => `${version?.version_metadata?.id ?? '?'}, ${version?.secret_string?.length ?? 0} characters`,
  );
  await step(
    'CSMS: delete it',
    () => csms.deleteSecret({ secret_name: name }),
    () => 'gone for good',
  );
  await step(
    'CSMS: look for it again, and see the error',
    () => csms.showSecret({ secret_name: name }).result(),
    (r) => {
      if (r.ok || !isApiError(r.error)) return 'still there';
      return `${r.error.message}${isNotFound(r.error) ? '; isNotFound: true' : ''}`;
    },
  );
}

async function assets(cloud: FakeCloud, options: ClientOptions): Promise<void> {
  const roma = createRomaClient({ ...options, instanceId: cloud.instanceId });
  const { job_id = '' } = await step(
    'ROMA: start deleting an application',
    () => roma.deleteAsset({ body: { apps: [{ id: cloud.addAsset('application') }], tasks: [] } }),
    (job) => `job ${job.job_id ?? '?'}`,
  );
  await step(
    'ROMA: wait for the job',
    () =>
      waitFor(
        roma.checkAssetJobStatus,
        { job_id },
        {
          intervalMs: 100,
          onProgress: (_, done = 0) => process.stdout.write(`${Math.round(done * 100)} % `),
        },
      ),
    ({ status }) => status ?? '',
  );
}

async function live(write: boolean): Promise<void> {
  const region = process.env['HUAWEICLOUD_SDK_REGION_ID'];
  if (!process.env['HUAWEICLOUD_SDK_AK'] || region === undefined)
    throw new Error(`set the credentials first\n\n${HELP}`);
  console.log(`The real cloud, region ${region}; ${write ? 'this writes' : 'reading only'}.\n`);
  const iam = createIamClient({ region });
  await step(
    'IAM: list projects',
    () => iam.keystoneListProjects({ query: { name: region } }),
    ({ projects = [] }) => `${projects.length} found`,
  );
  const csms = createCsmsClient({ region });
  await step(
    'CSMS: list secrets',
    () => csms.listSecrets({ query: { limit: 10 } }),
    (page) => `${page.secrets?.length ?? 0} on the first page`,
  );
  const workspaceId = process.env['DEMO_WORKSPACE_ID'];
  if (workspaceId !== undefined) {
    const secmaster = createSecMasterClient({ region, workspaceId });
    await step(
      'SecMaster: list connections',
      () => secmaster.listConnections(),
      ({ total = 0 }) => `${total}`,
    );
  }
  if (write) await secrets({ region }, `demo-${Date.now()}`);
}

process.exitCode = await main().then(
  () => 0,
  (error: unknown) => {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    return 1;
  },
);
