import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isConnectionError, isPartialFailure, type ClientOptions } from '../../src/index.ts';
import { createFakeCloud, type FakeCloud, type FakeServer } from '../../src/testing/index.ts';
import { clientsOf, refusal } from './clients.ts';

const once: ClientOptions = { retry: { maxAttempts: 1 } };
const body = { name: 'db', secret_string: 'hush' };
let cloud: FakeCloud;
let clients: ReturnType<typeof clientsOf>;
beforeEach(() => {
  cloud = createFakeCloud();
  clients = clientsOf(cloud, once);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const thrown = (call: PromiseLike<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('fail', () => {
  it('refuses so many times, in order, and does nothing', async () => {
    const { csms } = clients;
    cloud.fail('createSecret', { status: 429, times: 2 });
    cloud.fail('createSecret', { status: 400, code: 'CSMS.0202', message: 'too many' });
    for (const wanted of [
      { status: 429, code: 'APIGW.0308' },
      { status: 429, code: 'APIGW.0308' },
      { status: 400, code: 'CSMS.0202' },
    ]) {
      await csms.listSecrets();
      expect(await refusal(csms.createSecret({ body }))).toMatchObject(wanted);
    }
    expect(cloud.snapshot().secrets).toEqual([]);
    await csms.createSecret({ body });
  });

  it.each([
    [401, 'APIGW.0301'],
    [429, 'APIGW.0308'],
    [500, 'APIGW.0601'],
    [502, 'APIGW.0201'],
    [503, 'APIGW.0613'],
    [504, 'APIGW.0201'],
  ] as const)("answers %d with the gateway's code and envelope", async (status, code) => {
    cloud.fail('listConnections', { status });
    const error = await refusal(clients.secmaster.listConnections());
    expect(error).toMatchObject({ status, code });
    expect(Object.keys(error.body as object)).toEqual(['error_code', 'error_msg', 'request_id']);
    expect(cloud.calls.at(-1)).toMatchObject({ status, errorCode: code });
  });

  it("answers the service's own codes in the operation's envelope", async () => {
    cloud.fail('listConnections', { status: 400, code: 'SecMaster.20010001', message: 'why' });
    const error = await refusal(clients.secmaster.listConnections());
    expect(error.body).toEqual({ code: 'SecMaster.20010001', message: 'why' });
  });

  it('asks to wait in Retry-After', async () => {
    cloud.fail('listSecrets', { status: 429, retryAfter: 7 });
    const answered: (string | null)[] = [];
    const fetch: FakeCloud['fetch'] = async (input, init) => {
      const response = await cloud.fetch(input, init);
      answered.push(response.headers.get('retry-after'));
      return response;
    };
    await refusal(clientsOf(cloud, { ...once, fetch }).csms.listSecrets());
    await clientsOf(cloud, { ...once, fetch }).csms.listSecrets();
    expect(answered).toEqual(['7', null]);
  });

  it('happens to requests that are in order only', async () => {
    cloud.fail('createSecret', { status: 503 });
    const wrong = clientsOf(cloud, { ...once, credentials: { ...cloud.accessKey, secretAccessKey: 'x' } });
    expect(await refusal(wrong.csms.createSecret({ body }))).toMatchObject({ status: 401 });
    expect(await refusal(clients.csms.createSecret({ body: { ...body, name: ' ' } }))).toMatchObject({ status: 400 });
    expect(await refusal(clients.csms.createSecret({ body }))).toMatchObject({ status: 503 });
  });
});

describe('what makes no sense is refused', () => {
  const typo = 'createSecrt' as 'createSecret';
  const message = 'there is no operation "createSecrt"; did you mean \'createSecret\'?';
  it.each([
    ['fail', () => cloud.fail(typo, { status: 500 })],
    ['delay', () => cloud.delay(typo, 1)],
    ['drop', () => cloud.drop(typo)],
    ['failItems', () => cloud.failItems(typo, [])],
    ['breakJobs', () => cloud.breakJobs(typo, 'stuck')],
  ])('%s of an unknown operation', (name, plant) => expect(plant).toThrow(new TypeError(`${name}: ${message}`)));

  it('does not compile', () => {
    // @ts-expect-error a typo: no operation has this id
    expect(() => cloud.drop('createSecrt')).toThrow();
    // @ts-expect-error the gateway has no code for this status
    expect(() => cloud.fail('createSecret', { status: 409 })).toThrow(
      /name the code that createSecret answers with 409/,
    );
  });

  it.each([
    ['a success', () => cloud.fail('createSecret', { status: 200, code: 'x' }), RangeError],
    ['no times', () => cloud.fail('createSecret', { status: 500, times: 0 }), RangeError],
    ['half a time', () => cloud.drop('createSecret', { times: 1.5 }), RangeError],
    ['a wait that is over', () => cloud.fail('createSecret', { status: 500, retryAfter: -1 }), RangeError],
    ['a delay that is no duration', () => cloud.delay('createSecret', 'soon'), TypeError],
    ['what is no batch', () => cloud.failItems('createSecret', ['x']), TypeError],
    ['what names failures only', () => cloud.failItems('batchImportSecrets', ['x']), TypeError],
    ['what starts no job', () => cloud.breakJobs('checkAssetJobStatus', 'stuck'), TypeError],
    ['a fate that is none', () => cloud.breakJobs('deleteAsset', 'lost' as 'stuck'), TypeError],
  ])('%s', (_, plant, kind) => expect(plant).toThrow(kind));
});

describe('drop', () => {
  it('rejects as undici does, and is over', async () => {
    cloud.drop('listSecrets');
    const raw = await thrown(cloud.fetch(`https://x/v1/${cloud.projectId}/secrets`, {}));
    expect(raw).toBeUndefined(); // it carries no credentials: a refusal uses nothing up
    const error = await thrown(clients.csms.listSecrets());
    expect(isConnectionError(error) && error.code).toBe('ECONNRESET');
    expect(cloud.calls.at(-1)).toMatchObject({ operation: 'listSecrets', status: 0 });
    await clients.csms.listSecrets();
  });

  it('does nothing', async () => {
    cloud.drop('createSecret');
    expect(isConnectionError(await thrown(clients.csms.createSecret({ body })))).toBe(true);
    expect(cloud.snapshot().secrets).toEqual([]);
  });

  it('rejects with a TypeError whose cause has the code', async () => {
    cloud.drop('keystoneCreateUserTokenByPassword');
    const { user, password, domain } = cloud.user;
    const identity = { methods: ['password'], password: { user: { name: user, password, domain: { name: domain } } } };
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify({ auth: { identity } }) };
    const error = await thrown(cloud.fetch('https://x/v3/auth/tokens', init));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
  });
});

/** Until the fake waits for so long. */
async function waiting(ms: number): Promise<void> {
  const started = (): boolean => vi.mocked(setTimeout).mock.calls.some(([, duration]) => duration === ms);
  while (!started()) await new Promise((resolve) => setImmediate(resolve));
}

describe('delay', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(globalThis, 'setTimeout');
  });

  it('waits in real time, and goes on', async () => {
    cloud.delay('listSecrets', '10s');
    let done = false;
    const call = clients.csms.listSecrets().then(() => (done = true));
    await waiting(10_000);
    await vi.advanceTimersByTimeAsync(9999);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toBe(true);
    await clients.csms.listSecrets();
  });

  it('ends with the request, which is never done', async () => {
    cloud.delay('createSecret', '1h');
    const giveUp = new AbortController();
    const call = thrown(clients.csms.createSecret({ body }, { signal: giveUp.signal }));
    await waiting(3_600_000);
    giveUp.abort(new Error('enough'));
    expect(await call).toMatchObject({ message: 'enough' });
    expect(vi.getTimerCount()).toBe(0);
    expect(cloud.snapshot().secrets).toEqual([]);
    expect(cloud.calls.at(-1)).toMatchObject({ operation: 'createSecret', status: 0 });
  });
});

it('gives up with the reason of the signal, whatever went wrong', async () => {
  const giveUp = new AbortController();
  const call = thrown(cloud.fetch('https://any.example/nothing', { signal: giveUp.signal }));
  giveUp.abort(new Error('enough'));
  expect(await call).toMatchObject({ message: 'enough' });
});

describe('over HTTP', () => {
  let server: FakeServer;
  beforeEach(async () => {
    server = await cloud.listen();
  });
  afterEach(() => server.close());
  const overHttp = () => clientsOf(cloud, { ...once, endpoint: server.url, fetch: undefined }).csms;

  it('drops the connection, and answers the next', async () => {
    cloud.drop('listSecrets');
    expect(isConnectionError(await thrown(overHttp().listSecrets()))).toBe(true);
    await overHttp().listSecrets();
  });

  it('stops waiting when the client goes away', async () => {
    vi.spyOn(globalThis, 'setTimeout');
    cloud.delay('createSecret', '1h');
    const giveUp = new AbortController();
    const call = thrown(overHttp().createSecret({ body }, { signal: giveUp.signal }));
    await waiting(3_600_000);
    giveUp.abort(new Error('enough'));
    expect(await call).toMatchObject({ message: 'enough' });
    await vi.waitFor(() => expect(cloud.calls.at(-1)).toMatchObject({ operation: 'createSecret', status: 0 }));
    expect(cloud.snapshot().secrets).toEqual([]);
  });
});

describe('failItems', () => {
  it('fails these ids, and does the rest', async () => {
    const { secmaster } = clients;
    const alert = cloud.addDataObject('alerts');
    const [one, two, three] = [0, 1, 2].map(() => cloud.addDataObject('incidents')) as [string, string, string];
    const link = { dataclass_type: 'alerts', data_object_id: alert, related_dataclass_type: 'incidents' };
    cloud.failItems('createDataobjectRelation', [two, 'not in the request']);
    const error = await thrown(secmaster.createDataobjectRelation({ ...link, body: { ids: [one, two, three] } }));
    expect(isPartialFailure(error) && [error.succeeded, error.failed]).toEqual([[one, three], [two]]);
    expect(cloud.snapshot().links.map(({ ids }) => ids[1])).toEqual([one, three]);
    await secmaster.createDataobjectRelation({ ...link, body: { ids: [two] } });
    cloud.failItems('deleteDataobjectRelation', [one]);
    // None of them is in this request, so that nothing fails.
    await secmaster.deleteDataobjectRelation({ ...link, body: { ids: [two] } });
  });
});

describe('breakJobs', () => {
  const start = async () => {
    const id = cloud.addAsset('application');
    const { job_id = '' } = await clients.roma.deleteAsset({ body: { apps: [{ id }] } });
    return () => clients.roma.checkAssetJobStatus({ job_id });
  };

  it('fails the next job, which does nothing', async () => {
    cloud.breakJobs('deleteAsset', 'failed');
    const look = await start();
    cloud.clock.advance('1m');
    expect(await look()).toMatchObject({ status: 'FAILED', reason: [{ resource_type: 'job' }] });
    expect(cloud.assets).toHaveLength(1);
    const next = await start();
    cloud.clock.advance('1m');
    expect(await next()).toMatchObject({ status: 'SUCCEEDED' });
    expect(cloud.assets).toHaveLength(1);
  });

  it('lets the next one hang, until it is set free', async () => {
    cloud.breakJobs('deleteAsset', 'stuck');
    const look = await start();
    for (let n = 0; n < 5; n++) expect(await look()).toMatchObject({ status: 'RUNNING', progress_percent: 0.25 });
    cloud.clock.advance('1d');
    const fresh = clientsOf(cloud).roma;
    expect(await refusal(fresh.deleteAsset({ body: { apps: [] } }))).toMatchObject({ code: 'ROMA.10012' });
    cloud.clearFaults();
    expect(await fresh.checkAssetJobStatus({ job_id: cloud.snapshot().jobs[0]?.id ?? '' })).toMatchObject({
      status: 'SUCCEEDED',
    });
  });
});

it('clearFaults takes everything back', async () => {
  cloud.fail('listSecrets', { status: 500, times: Infinity });
  cloud.drop('listSecrets', { times: Infinity });
  cloud.delay('listSecrets', '1h');
  cloud.clearFaults();
  await clients.csms.listSecrets();
});
