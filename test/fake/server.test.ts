import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isConnectionError, waitFor } from '../../src/index.ts';
import { createFakeCloud, type FakeCloud, type FakeServer } from '../../src/testing/index.ts';
import { clientsOf, connection, refusal } from './clients.ts';

let cloud: FakeCloud;
let server: FakeServer;
beforeEach(async () => {
  cloud = createFakeCloud();
  server = await cloud.listen();
});
afterEach(() => server.close());
const overHttp = () => clientsOf(cloud, { endpoint: server.url, iamEndpoint: server.url, fetch: undefined });

/** Sends bytes as they are, and reads until the server hangs up or has said enough. */
function socket(text: string, until: RegExp = /\r\n\r\n/): Promise<string> {
  return new Promise((resolve, reject) => {
    let read = '';
    const client = connect(server.port, '127.0.0.1', () => client.write(text));
    client.on('data', (chunk) => {
      read += chunk.toString();
      if (until.test(read)) client.destroy();
    });
    client.on('error', reject);
    client.on('close', () => resolve(read));
  });
}

describe('over HTTP', () => {
  it('serves all services on one port to the real clients', async () => {
    const { csms, secmaster, roma, iam } = overHttp();
    await csms.createSecret({ body: { name: 'db', secret_string: 'hush' } });
    const { version } = await csms.showSecretVersion({ secret_name: 'db', version_id: 'latest' });
    expect(version?.secret_string).toBe('hush');
    await csms.deleteSecret({ secret_name: 'db' });
    await secmaster.createConnection({ body: connection });
    const [alert, incident] = [cloud.addDataObject('alerts'), cloud.addDataObject('incidents')];
    const path = { dataclass_type: 'alerts', data_object_id: alert, related_dataclass_type: 'incidents' };
    await secmaster.createDataobjectRelation({ ...path, body: { ids: [incident] } });
    // A DELETE with a body.
    await secmaster.deleteDataobjectRelation({ ...path, body: { ids: [incident] } });
    const id = cloud.addAsset('application');
    const { job_id = '' } = await roma.exportAsset({ body: { apps: [{ id }] } });
    const { archive_id = '' } = await waitFor(roma.checkAssetJobStatus, { job_id }, { intervalMs: 1 });
    const archive = await roma.downloadAssetArchive({ archive_id });
    await roma.importAsset({ body: { ImportAssetRequestBody: archive } });
    await expect(iam.keystoneListProjects()).resolves.toMatchObject({ projects: [{ id: cloud.projectId }] });
    expect(cloud.calls.filter((call) => call.status >= 300)).toEqual([]);
  });

  it('refuses a wrong key there too', async () => {
    const { csms } = clientsOf(cloud, {
      endpoint: server.url,
      fetch: undefined,
      credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
    });
    expect(await refusal(csms.listSecrets())).toMatchObject({ status: 401, code: 'APIGW.0301' });
  });

  it('refuses a body of more than 12 MB', async () => {
    const answer = await fetch(`${server.url}/v1/p/secrets`, { method: 'POST', body: new Uint8Array(13_000_000) });
    expect([answer.status, await answer.json()]).toEqual([413, expect.objectContaining({ error_code: 'APIGW.0201' })]);
  });

  it('leaves the path as it came, dots and all', async () => {
    const answer = await socket('GET /v1/p/secrets/../../etc HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 404 /);
    expect(cloud.calls.at(-1)?.path).toBe('/v1/p/secrets/../../etc');
  });
});

describe('malformed input', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['no path', 'GET * HTTP/1.1\r\nHost: x\r\n\r\n', 404],
    ['a whole URL', 'GET http://x/nothing HTTP/1.1\r\nHost: x\r\n\r\n', 404],
    ['broken percent encoding', 'GET /v1/p/secrets/%zz?%zz=%1 HTTP/1.1\r\nHost: x\r\n\r\n', 404],
    ['huge headers', `GET / HTTP/1.1\r\nHost: x\r\nX-Bomb: ${'a'.repeat(70_000)}\r\n\r\n`, 431],
    ['bad chunks', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
  ])('%s gets an answer and stops nothing', async (_, text, status) => {
    expect(await socket(text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    await overHttp().csms.listSecrets();
  });

  it('outlives a client that leaves in the middle', async () => {
    await new Promise<void>((resolve) => {
      const client = connect(server.port, '127.0.0.1', () => {
        client.write('POST /v1/p/secrets HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc', () =>
          client.destroy(),
        );
      });
      client.on('close', () => resolve());
    });
    await overHttp().csms.listSecrets();
  });
});

describe('the port', () => {
  it('is open to this machine only', async () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal);
    if (!outside) return;
    const refused = new Promise((resolve) => {
      const client = connect(server.port, outside.address, () => resolve('connected'));
      client.on('error', () => resolve('refused'));
    });
    expect(await refused).toBe('refused');
  });

  it('is on the host that was asked for', async () => {
    const named = await cloud.listen({ host: 'localhost' });
    expect(named.url).toBe(`http://localhost:${named.port}`);
    await clientsOf(cloud, { endpoint: named.url, fetch: undefined }).csms.listSecrets();
    await named.close();
  });

  it('can be chosen, but not taken twice', async () => {
    await expect(cloud.listen({ port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await server.close();
    const again = await cloud.listen({ port: server.port });
    expect(again.port).toBe(server.port);
    await again.close();
  });

  it('is closed for good, idle connections and half requests included', async () => {
    const half = socket('POST /v1/p/secrets HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc').catch(
      () => 'reset',
    );
    const { csms } = overHttp();
    await csms.listSecrets();
    await server.close();
    await server.close();
    expect(['', 'reset']).toContain(await half);
    const error = await csms.listSecrets().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(isConnectionError(error)).toBe(true);
  });
});

it('is behind the handlers for msw, too', async () => {
  type Resolver = (info: { request: Request }) => Promise<Response>;
  const handlers = cloud.handlers({ all: (path: RegExp, resolver: Resolver) => ({ path, resolver }) });
  const url = `https://kms.${cloud.region}.myhuaweicloud.com/v1/${cloud.projectId}/secrets`;
  const found = handlers.find(({ path }) => path.test(url));
  expect((await found?.resolver({ request: new Request(url) }))?.status).toBe(401);
  expect(cloud.calls).toMatchObject([{ operation: 'listSecrets', errorCode: 'APIGW.0301' }]);
});
