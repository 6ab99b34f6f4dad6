/** A proxy, a private CA, a client certificate: what examples/proxy.ts shows works, and fails with the package's errors. */
import { type ClientOptions, ConnectionError, isConnectionError } from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { Agent, type Dispatcher } from 'undici';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { direct, fetchThrough, viaProxy } from '../../examples/proxy.ts';
import { flawOf } from '../property/gateway.ts';
import { certificates, type Proxy, type Service, startProxy, startService } from './network.ts';

const { ca, client: own } = certificates;
const credentials = { accessKeyId: 'AKPROXY', secretAccessKey: 'sk-of-the-proxy-tests' };

let service: Service;
let proxy: Proxy;
let dispatcher: Dispatcher | undefined;

beforeEach(async () => {
  for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY']) {
    vi.stubEnv(name, undefined);
  }
  service = await startService();
  proxy = await startProxy();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  // Closed in the order in which a program would: first the clients, whose connections end with it.
  await dispatcher?.close();
  await vi.waitFor(() => {
    expect([...service.open, ...proxy.open]).toEqual([]);
  });
  await Promise.all([service.close(), proxy.close()]);
});

/** One call, which the service answers with `{}` if it comes through. */
async function call(way: Dispatcher, options: ClientOptions = {}): Promise<unknown> {
  dispatcher = way;
  const retry = { minDelayMs: 1, maxDelayMs: 1 };
  const base = { region: 'ap-southeast-1', projectId: 'p', endpoint: service.url, credentials, retry };
  const csms = createCsmsClient({ ...base, fetch: fetchThrough(way), ...options });
  return await csms.createSecret({ body: { name: 'n', secret_string: 'the value' } });
}

/** The error of a call that must not succeed. */
async function failure(way: Dispatcher, options?: ClientOptions): Promise<ConnectionError> {
  const error = await call(way, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ConnectionError);
  return error as ConnectionError;
}

describe('a proxy', () => {
  it('is taken from HTTPS_PROXY; it sees where the call goes, and the service what was signed', async () => {
    vi.stubEnv('HTTPS_PROXY', proxy.url);
    expect(await call(viaProxy({ ca }))).toEqual({});
    expect(proxy.tunnels).toEqual([{ to: `127.0.0.1:${service.port}`, authorization: undefined }]);
    expect(proxy.readable).toEqual([]);
    expect(service.seen.map((one) => flawOf(one, credentials.secretAccessKey))).toEqual([undefined]);
    expect(service.seen[0]?.body.toString()).toBe('{"name":"n","secret_string":"the value"}');
  });

  it('is taken from an option, and one tunnel serves several calls', async () => {
    const way = viaProxy({ ca }, { httpsProxy: proxy.url });
    for (let nth = 0; nth < 5; nth += 1) await call(way);
    // A call may come before undici has put the first connection back.
    expect(proxy.tunnels.length).toBeLessThanOrEqual(2);
    expect(service.seen).toHaveLength(5);
  });

  it.each(['127.0.0.1', 'example.com, 127.0.0.1', '*'])('is left out for what NO_PROXY names: %s', async (hosts) => {
    vi.stubEnv('HTTPS_PROXY', proxy.url);
    vi.stubEnv('NO_PROXY', hosts);
    expect(await call(viaProxy({ ca }))).toEqual({});
    expect(proxy.tunnels).toEqual([]);
    expect(service.seen).toHaveLength(1);
  });

  it('gets the user and the password that stand in its URL, and the service does not', async () => {
    const guarded = await startProxy('user:p/ss');
    try {
      const httpsProxy = guarded.url.replace('://', '://user:p%2Fss@');
      expect(await call(viaProxy({ ca }, { httpsProxy }))).toEqual({});
      expect(guarded.tunnels[0]?.authorization).toBe(`Basic ${btoa('user:p/ss')}`);
      expect(Object.keys(service.seen[0]?.headers ?? {})).not.toContain('proxy-authorization');
    } finally {
      await guarded.close();
    }
  });

  it('that lets nobody in is a ConnectionError that says so, without the password', async () => {
    const guarded = await startProxy('user:another');
    try {
      const error = await failure(viaProxy({ ca }, { httpsProxy: guarded.url.replace('://', '://user:p-ssw-rd@') }));
      expect(error.message).toContain('407');
      expect(`${error.message}${JSON.stringify(error)}${String(error.stack)}`).not.toContain('p-ssw-rd');
      expect(service.seen).toEqual([]);
    } finally {
      await guarded.close();
    }
  });

  it('that is not there is tried again: nothing was sent', async () => {
    const gone = await startProxy();
    await gone.close();
    const error = await failure(viaProxy({ ca }, { httpsProxy: gone.url }));
    expect(error).toMatchObject({ code: 'ECONNREFUSED', attempts: 3 });
  });

  it('carries a client certificate to the service', async () => {
    const mutual = await startService(true);
    try {
      const way = viaProxy({ ca, ...own }, { httpsProxy: proxy.url });
      expect(await call(way, { endpoint: mutual.url })).toEqual({});
      expect(mutual.clients).toEqual(['test client']);
      expect(proxy.tunnels).toHaveLength(1);
    } finally {
      await mutual.close();
    }
  });

  it('does not make up for a CA that is not trusted', async () => {
    const error = await failure(viaProxy({}, { httpsProxy: proxy.url }));
    expect(error).toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', attempts: 1 });
    expect(proxy.tunnels).toHaveLength(1);
    expect(service.seen).toEqual([]);
  });
});

describe('a private CA', () => {
  it('is trusted when it is named', async () => {
    expect(await call(direct({ ca }))).toEqual({});
    expect(service.seen.map((one) => flawOf(one, credentials.secretAccessKey))).toEqual([undefined]);
  });

  it.each<[string, ClientOptions]>([
    ['undici', {}],
    ["Node's own fetch", { fetch: undefined }],
  ])('is not trusted otherwise, by %s, and the call is not repeated', async (_, options) => {
    const error = await failure(direct({}), options);
    expect(error).toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', attempts: 1 });
    expect(isConnectionError(error)).toBe(true);
    expect(service.seen).toEqual([]);
  });

  it('does not stand for a name that is not in the certificate', async () => {
    const error = await failure(new Agent({ connect: { ca, servername: 'elsewhere.example' } }));
    expect(error).toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID', attempts: 1 });
    expect(service.seen).toEqual([]);
  });
});

describe('a client certificate', () => {
  let mutual: Service;
  beforeEach(async () => void (mutual = await startService(true)));
  afterEach(async () => {
    await mutual.close();
  });

  it('lets the client in', async () => {
    expect(await call(direct({ ca, ...own }), { endpoint: mutual.url })).toEqual({});
    expect(mutual.clients).toEqual(['test client']);
  });

  it('that is missing is a ConnectionError, and the call, which is not idempotent, is not repeated', async () => {
    // Node's server hangs up without a word. Others say why, in a TLS alert or in a page with status 400.
    const error = await failure(direct({ ca }), { endpoint: mutual.url });
    expect(error).toMatchObject({
      code: expect.stringMatching(/^(UND_ERR_SOCKET|ECONNRESET|EPIPE)$/) as string,
      attempts: 1,
    });
    expect(mutual.seen).toEqual([]);
  });

  it('of somebody else is as good as none', async () => {
    // The server's own is of the right CA, but not for clients.
    const error = await failure(direct({ ca, ...certificates.server }), { endpoint: mutual.url });
    expect(error.attempts).toBe(1);
    expect(mutual.seen).toEqual([]);
  });
});
