/** The msw door: real clients on the global fetch, and msw between them and the fake. */
import { http, HttpResponse, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Credentials,
  type CredentialsProvider,
  fromPassword,
  isConnectionError,
  waitFor,
} from '../../src/index.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { handlersOf, loadHttp } from '../../src/testing/msw.ts';
import { clientsOf, connection, refusal } from './clients.ts';

let cloud: FakeCloud;
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  cloud = createFakeCloud();
  server.use(...handlersOf(cloud.fetch, http));
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const throughMsw = (credentials: Credentials | CredentialsProvider = cloud.accessKey) =>
  clientsOf(cloud, { fetch: undefined, credentials, retry: { maxAttempts: 1 } });

const refused = (): string[] => cloud.calls.filter(({ status }) => status === 401).map(({ path }) => path);

describe.each(['an access key', 'a token'])('with %s', (kind) => {
  const clients = () => {
    const scope = { project: { name: cloud.region } };
    return throughMsw(kind === 'a token' ? fromPassword({ ...cloud.user, scope }) : undefined);
  };

  it('reaches every service at its own host', async () => {
    const { csms, secmaster, roma, iam } = clients();
    await csms.createSecret({ body: { name: 'db', secret_string: 'hush ä + %2F' } });
    const { version } = await csms.showSecretVersion({ secret_name: 'db', version_id: 'latest' });
    expect(version?.secret_string).toBe('hush ä + %2F');
    await csms.deleteSecret({ secret_name: 'db' });
    await secmaster.createConnection({ body: connection });
    await expect(iam.keystoneListProjects()).resolves.toMatchObject({ projects: [{ id: cloud.projectId }] });
    const id = cloud.addAsset('application');
    await expect(roma.exportAsset({ body: { apps: [{ id }] } })).resolves.toHaveProperty('job_id');
    expect(new Set(cloud.calls.map(({ service }) => service))).toEqual(new Set(['csms', 'secmaster', 'iam', 'roma']));
  });

  it('sends the body of a DELETE', async () => {
    const { secmaster } = clients();
    const [alert, incident] = [cloud.addDataObject('alerts'), cloud.addDataObject('incidents')];
    const path = { dataclass_type: 'alerts', data_object_id: alert, related_dataclass_type: 'incidents' };
    await secmaster.createDataobjectRelation({ ...path, body: { ids: [incident] } });
    const answer = await secmaster.deleteDataobjectRelation({ ...path, body: { ids: [incident] } });
    expect(answer.data).toMatchObject({ success_ids: [incident] });
  });

  it('carries files both ways', async () => {
    const { roma } = clients();
    const id = cloud.addAsset('application');
    const { job_id = '' } = await roma.exportAsset({ body: { apps: [{ id }] } });
    const { archive_id = '' } = await waitFor(roma.checkAssetJobStatus, { job_id }, { intervalMs: 1 });
    const archive = await roma.downloadAssetArchive({ archive_id });
    expect(Buffer.from(await archive.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK');
    const job = await roma.importAsset({ body: { ImportAssetRequestBody: archive } });
    await waitFor(roma.checkAssetJobStatus, { job_id: job.job_id ?? '' }, { intervalMs: 1 });
  });
});

describe('a signature', () => {
  it.each(['a b', 'a%2Fb', 'a/b', 'a%b', 'ü', '秘密', 'a+b', "it's", 'x;y=z&a,b', '|^`{}', '~._-', '(*)!'])(
    'stays good in the path for %j',
    async (name) => {
      const { status } = await refusal(throughMsw().csms.showSecret({ secret_name: name }));
      expect([status, refused()]).toEqual([400, []]);
      expect(decodeURIComponent(cloud.calls.at(-1)?.path.split('/').at(-1) ?? '')).toBe(name);
    },
  );

  it.each(['a b', 'a%2Fb', 'ü', 'a+b', "it's", 'x;y=z&a,b', '(*)!'])('stays good in the query for %j', async (text) => {
    const answer = await throughMsw().secmaster.listConnections({ query: { name: text, limit: 5 } });
    expect([answer.total, refused()]).toEqual([0, []]);
  });

  it('that is wrong is refused', async () => {
    const { csms } = throughMsw({ ...cloud.accessKey, secretAccessKey: 'wrong' });
    expect(await refusal(csms.listSecrets())).toMatchObject({ status: 401, code: 'APIGW.0301' });
  });
});

describe('the hosts', () => {
  it.each([
    'https://kms.cn-north-4.myhuaweicloud.com/',
    'https://secmaster.eu-west-101.myhuaweicloud.eu/',
    'https://iam.myhuaweicloud.com/v3/projects',
    'https://iam.a-region-9.myhuaweicloud.com:443/v3/projects?name=x',
    'https://roma.ap-southeast-1.myhuaweicloud.com',
  ])('%s is answered', async (url) => {
    const answer = await fetch(url);
    expect([401, 404]).toContain(answer.status);
    expect(cloud.calls).toHaveLength(1);
  });

  it.each([
    'https://obs.ap-southeast-1.myhuaweicloud.com/',
    'https://kms.myhuaweicloud.com/',
    'https://kms.cn-north-4.myhuaweicloud.com.evil.invalid/',
    'https://x.invalid/https://iam.myhuaweicloud.com/',
    'http://iam.myhuaweicloud.com/',
    'https://iamXmyhuaweicloud.com/',
  ])('%s is not', async (url) => {
    server.use(http.all('*', () => HttpResponse.text('somebody else')));
    server.use(...handlersOf(cloud.fetch, http));
    expect(await (await fetch(url)).text()).toBe('somebody else');
    expect(cloud.calls).toEqual([]);
  });

  it('leaves what a handler of the test takes first', async () => {
    server.use(http.get('https://kms.*/v1/*', () => HttpResponse.json({ error_code: 'X' }, { status: 503 })));
    expect(await refusal(throughMsw().csms.listSecrets())).toMatchObject({ status: 503, code: 'X' });
    expect(cloud.calls).toEqual([]);
  });
});

describe('handlersOf', () => {
  it('makes a lost connection of what the fake throws', async () => {
    server.use(...handlersOf(() => Promise.reject(new TypeError('fetch failed')), http));
    const result = await throughMsw().csms.listSecrets().result();
    expect(!result.ok && isConnectionError(result.error)).toBe(true);
  });

  it('loads the msw that is installed', async () => {
    server.resetHandlers(...handlersOf(cloud.fetch), http.all('*', passthrough));
    await throughMsw().csms.listSecrets();
    expect(cloud.calls).toHaveLength(1);
  });

  it('says what to do when there is no msw', () => {
    const missing = Object.assign(new Error("Cannot find module 'msw'"), { code: 'MODULE_NOT_FOUND' });
    const load = (): never => {
      throw missing;
    };
    expect(() => loadHttp(load)).toThrow(/handlers\(\) needs msw 2 or 3.*npm install --save-dev msw.*handlers\(http\)/);
  });
});
