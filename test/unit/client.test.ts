import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { createRomaClient } from 'huaweicloud-openapi/roma';
import { createSecMasterClient } from 'huaweicloud-openapi/secmaster';
import { createRawClient } from 'huaweicloud-openapi';
import type { paths } from 'huaweicloud-openapi/csms';
import crypto from 'node:crypto';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConfigError, ConnectionError, CredentialsError, TimeoutError } from '../../src/errors.ts';
import { accessKey, deferred, json, recorder } from './cloud.ts';

const options = { region: 'ap-southeast-1', projectId: 'p1', credentials: accessKey };
const never = (): Promise<Response> => new Promise(() => undefined);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('path parameters', () => {
  it.each([
    ['missing', undefined, 'secret_name is missing'],
    ['null', null, 'secret_name is missing'],
    ['empty', '', 'secret_name is empty'],
    ['a dot', '.', 'secret_name is ".", which would change the path'],
    ['two dots', '..', 'secret_name is "..", which would change the path'],
    ['an object', {}, 'secret_name is of type object'],
  ])('refuses one that is %s, before anything is sent', async (_, value, message) => {
    const { fetch, sent } = recorder(() => json({}));
    const csms = createCsmsClient({ ...options, fetch });
    const call = csms.deleteSecret({ secret_name: value as string });
    await expect(call).rejects.toThrow(ConfigError);
    await expect(call).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });

  it('names an input that no operation has', async () => {
    const { fetch, sent } = recorder(() => json({}));
    const csms = createCsmsClient({ ...options, fetch });
    const input = { secret_nam: 'x' } as unknown as { secret_name: string };
    await expect(csms.deleteSecret(input)).rejects.toThrow(
      /unknown input secret_nam; known are project_id, secret_name/,
    );
    expect(sent).toEqual([]);
  });

  it('tells which option would fill in one that the client can know', async () => {
    const secmaster = createSecMasterClient({ ...options, fetch: never });
    await expect(secmaster.listConnections()).rejects.toThrow(
      'workspace_id is missing; pass a value to the call, or workspaceId to the client',
    );
  });

  it('takes a value in the call before the client option', async () => {
    const { fetch, sent } = recorder(() => json({ job_id: 'j' }));
    const roma = createRomaClient({ ...options, instanceId: 'i1', fetch });
    await roma.deleteAsset({ body: { apps: [] } });
    await roma.deleteAsset({ project_id: 'p2', instance_id: 'i2', body: { apps: [] } });
    expect(sent.map((one) => new URL(one.url).pathname)).toEqual([
      '/v2/p1/instances/i1/assets/delete',
      '/v2/p2/instances/i2/assets/delete',
    ]);
    expect(sent.map((one) => one.headers['x-project-id'])).toEqual(['p1', 'p2']);
  });
});

describe('query, headers and multipart bodies', () => {
  it('refuses what cannot be sent, by name and never by value', async () => {
    const { fetch, sent } = recorder(() => json({}));
    const csms = createCsmsClient({ ...options, fetch });
    const roma = createRomaClient({ ...options, instanceId: 'i', fetch });
    const calls = [
      [csms.listSecrets({}, { headers: { 'x-note': 'planted\nvalue' } }), 'the value of header x-note holds'],
      [csms.listSecrets({}, { headers: { 'x note': 'planted' } }), '"x note" is not the name of a header'],
      [csms.listSecrets({}, { headers: { 'x-note': 7 as never } }), 'the value of header x-note is not a string'],
      [roma.importAsset({ body: 'planted' as never }), 'importAsset: its body must be an object, not a string'],
      [csms.listSecrets({ project_id: 'planted\nvalue' }), 'the value of header x-project-id holds'],
      [csms.listSecrets({ query: { marker: 'planted\ud800' } }), 'query parameter marker is not well-formed'],
    ] as const;
    for (const [call, message] of calls) {
      await expect(call).rejects.toThrow(ConfigError);
      await expect(call).rejects.toThrow(message);
      await expect(call).rejects.not.toThrow('planted');
    }
    expect(() => createCsmsClient({ ...options, userAgent: 'a\nb' })).toThrow('the value of header user-agent');
    expect(sent).toEqual([]);
  });

  it('sends the query and leaves out what is undefined', async () => {
    const { fetch, sent } = recorder(() => json({}));
    const secmaster = createSecMasterClient({ ...options, workspaceId: 'w', fetch });
    await secmaster.listConnections({ query: { limit: 10, name: 'a b+c', is_defense_type: false } });
    expect(new URL(sent[0]?.url ?? '').search).toBe('?limit=10&name=a%20b%2Bc&is_defense_type=false');
  });

  it('signs extra headers of a call', async () => {
    const { fetch, sent } = recorder(() => json({}));
    await createCsmsClient({ ...options, fetch }).listSecrets({}, { headers: { 'X-Language': 'en-us' } });
    expect(sent[0]?.headers['x-language']).toBe('en-us');
    expect(sent[0]?.headers['authorization']).toContain('x-language');
  });

  it('hashes a body once, however often it is sent and signed', async () => {
    const hash = vi.spyOn(crypto, 'hash');
    const { fetch, sent } = recorder((_, nth) => (nth < 3 ? json({}, 429) : json({})));
    const csms = createCsmsClient({ ...options, fetch, retry: { minDelayMs: 1 } });
    await csms.createSecret({ body: { name: 'n', secret_string: 's' } });
    expect(sent).toHaveLength(3);
    expect(hash.mock.calls.filter(([, data]) => data === '{"name":"n","secret_string":"s"}')).toHaveLength(1);
    hash.mockRestore();
  });

  it('sends a file as a form', async () => {
    const { fetch, sent } = recorder(() => json({ job_id: 'j' }));
    const roma = createRomaClient({ ...options, instanceId: 'i', fetch });
    await roma.importAsset({ body: { file_name: new Blob(['archive']) } as never });
    expect(sent[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent[0]?.body).toContain('archive');
  });

  it('gives a download as a Blob', async () => {
    const { fetch } = recorder(() => new Response(new Uint8Array([0, 255, 1])));
    const roma = createRomaClient({ ...options, instanceId: 'i', fetch });
    const blob = await roma.downloadAssetArchive({ archive_id: 'a' });
    expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([0, 255, 1]);
  });
});

describe('the outcome as a value', () => {
  it('carries data, request id and response', async () => {
    const { fetch } = recorder(() => json({ secrets: [] }, 200, { 'X-Request-Id': 'r1' }));
    const r = await createCsmsClient({ ...options, fetch })
      .listSecrets()
      .result();
    expect(r).toMatchObject({ ok: true, data: { secrets: [] }, requestId: 'r1' });
  });

  it('leaves no unhandled rejection behind', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const csms = createCsmsClient({ ...options, fetch: () => Promise.resolve(json({ error_code: 'CSMS.0106' }, 400)) });
    expect((await csms.showSecret({ secret_name: 's' }).result()).ok).toBe(false);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('can be called without the client, for helpers', async () => {
    const { listSecrets } = createCsmsClient({ ...options, fetch: () => Promise.resolve(json({ secrets: [] })) });
    expect(await listSecrets()).toEqual({ secrets: [] });
  });
});

describe('time', () => {
  it('gives an attempt its limit', async () => {
    vi.useFakeTimers();
    const csms = createCsmsClient({ ...options, retry: { maxAttempts: 1 }, fetch: never });
    const call = expect(csms.listSecrets()).rejects.toThrow(
      /no complete answer from kms\.ap-southeast-1\.myhuaweicloud\.com within 30000 ms/,
    );
    await vi.advanceTimersByTimeAsync(30_000);
    await call;
  });

  it('counts a body that stalls', async () => {
    vi.useFakeTimers();
    const csms = createCsmsClient({
      ...options,
      retry: { maxAttempts: 1 },
      fetch: () => Promise.resolve(new Response(new ReadableStream())),
    });
    const call = expect(csms.listSecrets({}, { timeoutMs: 50 })).rejects.toBeInstanceOf(TimeoutError);
    await vi.advanceTimersByTimeAsync(50);
    await call;
  });

  it('counts slow credentials towards the deadline', async () => {
    vi.useFakeTimers();
    const csms = createCsmsClient({
      ...options,
      credentials: () => new Promise(() => undefined),
      timeoutMs: 10_000,
      fetch: never,
    });
    const call = expect(csms.listSecrets({}, { deadlineMs: 500 })).rejects.toThrow(
      'not done within its deadline of 500 ms',
    );
    await vi.advanceTimersByTimeAsync(500);
    await call;
  });

  it.each([0, -1, Number.NaN, 2 ** 31])('refuses a limit of %s', async (timeoutMs) => {
    expect(() => createCsmsClient({ ...options, timeoutMs })).toThrow(ConfigError);
    await expect(
      createCsmsClient({ ...options, fetch: never }).listSecrets({}, { deadlineMs: timeoutMs }),
    ).rejects.toThrow(ConfigError);
  });

  it("throws the caller's own reason, untouched, also from result()", async () => {
    const reason = { mine: true };
    const csms = createCsmsClient({ ...options, fetch: never });
    const controller = new AbortController();
    const call = csms.listSecrets({}, { signal: controller.signal });
    const result = call.result();
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    await expect(result).rejects.toBe(reason);
    await expect(csms.listSecrets({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('connections', () => {
  it('says what broke, with the system code', async () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
    const csms = createCsmsClient({
      ...options,
      retry: { maxAttempts: 1 },
      fetch: () => Promise.reject(new TypeError('fetch failed', { cause })),
    });
    const r = await csms.listSecrets().result();
    expect(r.ok ? undefined : r.error).toBeInstanceOf(ConnectionError);
    expect(r).toMatchObject({ error: { code: 'ECONNREFUSED', operation: 'listSecrets' } });
  });

  it.each([
    ['tcp connect error: Connection refused (os error 111)', 'ECONNREFUSED', 3],
    ['dns error: failed to lookup address information', 'ENOTFOUND', 3],
    ['invalid peer certificate: UnknownIssuer', 'ERR_TLS', 1],
  ])('understands the words of Deno: %s', async (words, code, attempts) => {
    const cause = new Error(`error sending request: client error (Connect): ${words}`);
    const fetch = vi.fn(() => Promise.reject(new TypeError('fetch failed', { cause })));
    const csms = createCsmsClient({ ...options, retry: { minDelayMs: 1 }, fetch });
    const call = csms.createSecret({ body: { name: 'n', secret_string: 's' } });
    await expect(call).rejects.toMatchObject({ code, attempts });
    expect(fetch).toHaveBeenCalledTimes(attempts);
  });

  it('sends what must not be repeated as a Blob, which Deno does not repeat by itself', async () => {
    const bodies: unknown[] = [];
    const fetch = (_: string, init: RequestInit): Promise<Response> => {
      bodies.push(init.body);
      return Promise.resolve(json({}));
    };
    const csms = createCsmsClient({ ...options, fetch });
    await csms.createSecret({ body: { name: 'n', secret_string: 's' } });
    await csms.updateSecret({ secret_name: 'n', body: { description: 'd' } });
    expect(bodies[0]).toBeInstanceOf(Blob);
    expect(bodies[1]).toBe('{"description":"d"}');
  });

  it('keeps what an own fetch throws as a cause, without what else it carries', async () => {
    const thrown = Object.assign(new RangeError('mine'), { config: { headers: { authorization: 'PLANTED' } } });
    const csms = createCsmsClient({ ...options, retry: { maxAttempts: 1 }, fetch: () => Promise.reject(thrown) });
    const error: unknown = await csms.listSecrets().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: expect.stringContaining('mine') as string, cause: { name: 'RangeError' } });
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain('PLANTED');
  });
});

describe('options', () => {
  it('needs a region or an endpoint', () => {
    vi.stubEnv('HUAWEICLOUD_SDK_REGION_ID', '');
    expect(() => createCsmsClient({ credentials: accessKey })).toThrow(/region is missing: pass `region`/);
    vi.stubEnv('HUAWEICLOUD_SDK_REGION_ID', 'cn-north-4');
    expect(() => createCsmsClient({ credentials: accessKey })).not.toThrow();
  });

  it('refuses credentials that lack a part, without showing the rest', () => {
    const half = { accessKeyId: 'AK', secretAccessKey: '' };
    expect(() => createCsmsClient({ ...options, credentials: half })).toThrow(CredentialsError);
    expect(() => createCsmsClient({ ...options, credentials: { token: 'a\r\nb' } })).toThrow('token holds a blank');
  });

  it('says how to get credentials when there are none', async () => {
    for (const name of ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'CLOUD_SDK_AK', 'CLOUD_SDK_SK'])
      vi.stubEnv(name, '');
    vi.stubEnv('HUAWEICLOUD_SDK_CREDENTIALS_FILE', '/nowhere/credentials');
    // The metadata service of whatever machine this runs on must not be asked.
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
    const { fetch, sent } = recorder(() => json({}));
    const csms = createCsmsClient({ region: 'cn-north-4', projectId: 'p', fetch });
    const call = csms.listSecrets();
    await expect(call).rejects.toThrow(CredentialsError);
    for (const said of [
      'environment',
      '/nowhere/credentials',
      'ECS metadata',
      'Pass `credentials`',
      'HUAWEICLOUD_SDK_AK',
    ])
      await expect(call).rejects.toThrow(said);
    expect(sent).toEqual([]);
  });

  it.each(['HUAWEICLOUD_SDK', 'CLOUD_SDK'])('reads %s_AK and _SK', async (prefix) => {
    for (const name of ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'CLOUD_SDK_AK', 'CLOUD_SDK_SK'])
      vi.stubEnv(name, '');
    vi.stubEnv(`${prefix}_AK`, 'FROMENV');
    vi.stubEnv(`${prefix}_SK`, 'secret');
    const { fetch, sent } = recorder(() => json({}));
    await createCsmsClient({ region: 'cn-north-4', projectId: 'p', fetch }).listSecrets();
    expect(sent[0]?.headers['authorization']).toContain('Access=FROMENV,');
  });

  it('shows nothing secret when a client is printed', () => {
    const client = createCsmsClient({ ...options, fetch: never });
    expect(inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client)).not.toContain(
      accessKey.secretAccessKey,
    );
  });
});

describe('the path-typed door', () => {
  it('signs, and gives answers as openapi-fetch does', async () => {
    const { fetch, sent } = recorder((_, nth) =>
      nth === 1 ? json({ secrets: [] }) : json({ error_code: 'CSMS.0106' }, 400),
    );
    const raw = createRawClient<paths>('csms', { ...options, fetch });
    const params = { path: { project_id: 'p' } };
    expect(await raw.GET('/v1/{project_id}/secrets', { params })).toMatchObject({ data: { secrets: [] } });
    expect(await raw.GET('/v1/{project_id}/secrets', { params })).toMatchObject({ error: { error_code: 'CSMS.0106' } });
    expect(sent[0]?.headers['authorization']).toMatch(/^SDK-HMAC-SHA256 /);
  });

  it('passes the abort reason on', async () => {
    const started = deferred<undefined>();
    const fetch = (): Promise<Response> => {
      started.resolve(undefined);
      return never();
    };
    const controller = new AbortController();
    const raw = createRawClient<paths>('csms', { ...options, fetch });
    const call = raw.GET('/v1/{project_id}/secrets', {
      params: { path: { project_id: 'p' } },
      signal: controller.signal,
    });
    await started.promise;
    controller.abort(new Error('mine'));
    await expect(call).rejects.toThrow('mine');
  });
});
