/** What can be watched from outside: the channels, the logger and NODE_DEBUG. */
import { execFile } from 'node:child_process';
import diagnostics from 'node:diagnostics_channel';
import { fileURLToPath } from 'node:url';
import { inspect, promisify } from 'node:util';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { accessKey, json, recorder } from './cloud.ts';

const options = { region: 'ap-southeast-1', projectId: 'p1', credentials: accessKey, retry: { minDelayMs: 1 } };
const PARTS = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];

const stops: (() => void)[] = [];
afterEach(() => {
  stops.splice(0).forEach((stop) => stop());
  vi.useRealTimers();
});

/** What a channel says from now on. */
function listen(name: string): object[] {
  const heard: object[] = [];
  // A copy: the context of a call goes on changing.
  const listener = (message: unknown): void => void heard.push({ ...(message as object) });
  diagnostics.subscribe(name, listener);
  stops.push(() => diagnostics.unsubscribe(name, listener));
  return heard;
}

const listenToCalls = (): Record<string, object[]> =>
  Object.fromEntries(PARTS.map((part) => [part, listen(`tracing:huaweicloud-openapi:operation:${part}`)]));

describe('the tracing channel', () => {
  it('tells of a call from start to end, and holds no value of it', async () => {
    const heard = listenToCalls();
    const body = { name: 'PLANTED-name', secret_string: 'PLANTED-secret' };
    const { fetch } = recorder(() => json({ secret: { name: 'PLANTED-name' } }, 200, { 'x-request-id': 'r1' }));
    const answer = await createCsmsClient({ ...options, fetch }).createSecret({ body });
    expect(answer).toEqual({ secret: { name: 'PLANTED-name' } });
    const call = { service: 'csms', operation: 'createSecret', region: 'ap-southeast-1' };
    expect(heard['start']).toEqual([{ ...call, attempts: 0 }]);
    expect(heard['asyncEnd']).toMatchObject([{ ...call, attempts: 1, status: 200, requestId: 'r1' }]);
    expect(heard['error']).toEqual([]);
    expect(inspect(heard, { depth: null, showHidden: true })).not.toMatch(/PLANTED|sk-test-secret|Signature/);
  });

  it('tells of a failure', async () => {
    const heard = listenToCalls();
    const { fetch } = recorder(() => json({ error_code: 'CSMS.0106', error_msg: 'text' }, 400));
    const r = await createCsmsClient({ ...options, fetch })
      .showSecret({ secret_name: 's' })
      .result();
    expect(heard['error']).toMatchObject([
      { operation: 'showSecret', attempts: 1, status: 400, code: 'CSMS.0106', error: r.ok ? {} : r.error },
    ]);
  });

  it("tells of the client's own calls to IAM, too", async () => {
    const heard = listenToCalls();
    const { fetch } = recorder(({ url }) =>
      json(url.includes('/v3/') ? { projects: [{ id: 'p', name: 'ap-southeast-1' }] } : {}),
    );
    await createCsmsClient({ ...options, projectId: undefined, fetch }).listSecrets();
    expect(heard['start']).toMatchObject([{ operation: 'listSecrets' }, { operation: 'keystoneListProjects' }]);
  });
});

it('the retry channel tells of each pause', async () => {
  const heard = listen('huaweicloud-openapi:retry');
  const { fetch } = recorder((_, nth) => (nth < 3 ? json({ error_code: 'APIGW.0308' }, 429) : json({})));
  await createCsmsClient({ ...options, fetch }).listSecrets();
  expect(heard).toMatchObject([
    { service: 'csms', operation: 'listSecrets', attempts: 1, status: 429, code: 'APIGW.0308' },
    { attempts: 2, status: 429 },
  ]);
  for (const one of heard) expect((one as { delayMs: number }).delayMs).toBeGreaterThanOrEqual(0);
});

describe('the auth channel', () => {
  it('tells of new credentials', async () => {
    const heard = listen('huaweicloud-openapi:auth');
    const { fetch } = recorder((_, nth) => (nth === 1 ? json({ error_code: 'APIGW.0307' }, 401) : json({})));
    let token = 0;
    const credentials = (): Promise<{ token: string }> => Promise.resolve({ token: `PLANTED${++token}` });
    await createCsmsClient({ ...options, credentials, fetch }).listSecrets();
    expect(heard).toEqual([{ service: 'csms', operation: 'listSecrets', action: 'refresh' }]);
  });

  it('tells of a clock that was set right', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-21T11:00:00Z'), toFake: ['Date'] });
    const heard = listen('huaweicloud-openapi:auth');
    const date = 'Sat, 21 Nov 2026 10:00:00 GMT';
    const { fetch } = recorder((_, nth) => (nth === 1 ? json({ error_code: 'APIGW.0301' }, 401, { date }) : json({})));
    await createCsmsClient({ ...options, fetch }).listSecrets();
    expect(heard).toEqual([{ service: 'csms', operation: 'listSecrets', action: 'clock', offsetMs: 3_600_000 }]);
  });
});

describe('lines of text', () => {
  const failing = () =>
    recorder((_, nth) =>
      nth === 1
        ? json({ error_code: 'APIGW.0308', error_msg: 'PLANTED' }, 429, { 'x-request-id': 'r1' })
        : json({ secret: {} }),
    ).fetch;

  it('go to a logger, one an attempt, without values', async () => {
    const lines: string[] = [];
    const logger = { debug: (line: string) => void lines.push(line) };
    const csms = createCsmsClient({ ...options, logger, fetch: failing() });
    await csms.createSecret({ body: { name: 'PLANTED-name', secret_string: 'PLANTED-secret' } });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^csms createSecret: POST kms\.ap-southeast-1\.myhuaweicloud\.com, attempt 1: 429 APIGW\.0308 in \d+ ms, request r1$/,
    );
    expect(lines[1]).toMatch(/attempt 2: 200 in \d+ ms$/);
    expect(lines.join()).not.toContain('PLANTED');
  });

  it('tell of a lost connection', async () => {
    const lines: string[] = [];
    const cause = Object.assign(new Error('text'), { code: 'ECONNREFUSED' });
    const csms = createCsmsClient({
      ...options,
      retry: { maxAttempts: 1 },
      logger: { debug: (line) => void lines.push(line) },
      fetch: () => Promise.reject(new TypeError('fetch failed', { cause })),
    });
    await csms.listSecrets().result();
    expect(lines).toEqual([expect.stringMatching(/attempt 1: ECONNREFUSED in \d+ ms$/)]);
  });

  it('do not fail the call if the logger does', async () => {
    const logger = {
      debug() {
        throw new Error('the disk is full');
      },
    };
    expect(await createCsmsClient({ ...options, logger, fetch: failing() }).listSecrets()).toEqual({ secret: {} });
  });

  it('go to stderr with NODE_DEBUG=huaweicloud, and nowhere without', async () => {
    const run = async (debug: string): Promise<string> => {
      const program = fileURLToPath(new URL('debugged.ts', import.meta.url));
      const env = { ...process.env, NODE_DEBUG: debug };
      const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program], { env });
      expect(stdout).toBe('done\n');
      return stderr;
    };
    expect(await run('')).toBe('');
    expect(await run('huaweicloud')).toMatch(/^HUAWEICLOUD \d+: csms listSecrets: GET .*attempt 1: 200 in \d+ ms\n$/);
  });
});
