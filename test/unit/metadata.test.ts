import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fromEcsMetadata } from '../../src/auth/metadata.ts';
import { ConfigError, CredentialsError } from '../../src/errors.ts';
import type { Fetch } from '../../src/http/send-fetch.ts';
import { json, recorder, type Sent } from './cloud.ts';

const HOUR = 3_600_000;
const start = Date.parse('2026-01-01T00:00:00Z');
const credential = (nth: number): object => ({
  access: `AK${nth}`,
  secret: 'planted-sk',
  securitytoken: 'planted-st',
  expires_at: new Date(Date.now() + 24 * HOUR).toISOString().replace('Z', '000Z'),
});

type Answers = Partial<Record<'PUT' | 'GET', (sent: Sent, nth: number) => Response | Promise<Response>>>;

/** A metadata service: tokens t1, t2, … and keys AK1, AK2, …, unless it is told to answer something else. */
function metadata(answers: Answers = {}): { fetch: Fetch; sent: Sent[]; paths: () => string[] } {
  const seen = { PUT: 0, GET: 0 };
  const usual = {
    PUT: (_: Sent, nth: number) => new Response(`planted-t${nth}\n`),
    GET: (_: Sent, nth: number) => json({ credential: credential(nth) }),
  };
  const { fetch, sent } = recorder((one) => {
    const method = one.method as 'PUT' | 'GET';
    seen[method] += 1;
    return (answers[method] ?? usual[method])(one, seen[method]);
  });
  const paths = (): string[] => sent.map((one) => `${one.method} ${one.headers['x-metadata-token'] ?? '-'}`);
  return { fetch, sent, paths };
}

const plain = (status: number, text = ''): Response => new Response(text, { status });
const failure = async (promise: Promise<unknown>): Promise<unknown> => await promise.catch((e: unknown) => e);

async function fails(answers: Answers, message: string): Promise<void> {
  const error = await failure(fromEcsMetadata({ fetch: metadata(answers).fetch })());
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error).toMatchObject({ message: `ECS metadata: ${message}` });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('planted');
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('fromEcsMetadata', () => {
  it('asks for a metadata token, and with that for the key, which it remembers', async () => {
    vi.useFakeTimers({ now: start });
    const { fetch, sent } = metadata();
    const provider = fromEcsMetadata({ fetch });
    const key = {
      accessKeyId: 'AK1',
      secretAccessKey: 'planted-sk',
      securityToken: 'planted-st',
      expiresAt: new Date(start + 24 * HOUR),
    };
    expect(await Promise.all([provider(), provider()])).toEqual([key, key]);
    expect(sent).toEqual([
      {
        method: 'PUT',
        url: 'http://169.254.169.254/meta-data/latest/api/token',
        headers: { 'x-metadata-token-ttl-seconds': '21600' },
        body: '',
      },
      {
        method: 'GET',
        url: 'http://169.254.169.254/openstack/latest/securitykey',
        headers: { 'x-metadata-token': 'planted-t1' },
        body: '',
      },
    ]);
    vi.setSystemTime(start + 24 * HOUR - 361_000);
    await provider();
    expect(sent).toHaveLength(2);
    vi.setSystemTime(start + 24 * HOUR);
    expect(await provider()).toMatchObject({ accessKeyId: 'AK2' });
  });

  it('asks again when the service refuses the key', async () => {
    const { fetch, paths } = metadata();
    const provider = fromEcsMetadata({ fetch });
    const rejected = await provider();
    expect(await provider({ rejected })).toMatchObject({ accessKeyId: 'AK2' });
    expect(paths()).toEqual(['PUT -', 'GET planted-t1', 'GET planted-t1']);
  });

  it('renews the metadata token once when it is refused', async () => {
    const { fetch, paths } = metadata({
      GET: (_, nth) => (nth === 1 ? plain(401) : json({ credential: credential(nth) })),
    });
    expect(await fromEcsMetadata({ fetch })()).toMatchObject({ accessKeyId: 'AK2' });
    expect(paths()).toEqual(['PUT -', 'GET planted-t1', 'PUT -', 'GET planted-t2']);
    await fails({ GET: () => plain(401) }, 'GET /openstack/latest/securitykey answered with status 401');
  });

  it.each([404, 405, 503])(
    'goes on without a token where there is none (%i), and looks again a day later',
    async (status) => {
      vi.useFakeTimers({ now: start });
      const { fetch, paths } = metadata({ PUT: (_, nth) => (nth === 1 ? plain(status) : new Response('t')) });
      const provider = fromEcsMetadata({ fetch });
      let rejected = await provider();
      vi.setSystemTime(start + 24 * HOUR - 1);
      rejected = await provider({ rejected });
      expect(paths()).toEqual(['PUT -', 'GET -', 'GET -']);
      vi.setSystemTime(start + 24 * HOUR);
      await provider({ rejected });
      expect(paths().slice(3)).toEqual(['PUT -', 'GET t']);
    },
  );

  it('asks for a token at once where the key is refused without one', async () => {
    const { fetch, paths } = metadata({
      PUT: (_, nth) => (nth === 1 ? plain(503) : new Response('t')),
      GET: (one, nth) => ('x-metadata-token' in one.headers ? json({ credential: credential(nth) }) : plain(401)),
    });
    expect(await fromEcsMetadata({ fetch })()).toMatchObject({ accessKeyId: 'AK2' });
    expect(paths()).toEqual(['PUT -', 'GET -', 'PUT -', 'GET t']);
  });

  it('says that the server has no agency, and asks for no other token', async () => {
    const remedy = 'attach an agency to the server in the ECS console';
    await fails({ GET: () => plain(404) }, `it has no key to give (status 404): ${remedy}`);
    const { fetch, paths } = metadata({ GET: () => plain(401, 'Please configure Cloud Service Agency first') });
    expect(await failure(fromEcsMetadata({ fetch })())).toMatchObject({
      message: `ECS metadata: it has no key to give (status 401): ${remedy}`,
    });
    expect(paths()).toEqual(['PUT -', 'GET planted-t1']);
  });

  it.each([
    [{ PUT: () => plain(500) }, 'PUT /meta-data/latest/api/token answered with status 500'],
    [
      { PUT: () => new Response('planted with blanks') },
      '/meta-data/latest/api/token answered with something that is no token (19 characters)',
    ],
    [{ GET: () => plain(500, 'planted') }, 'GET /openstack/latest/securitykey answered with status 500'],
    [{ GET: () => plain(302) }, 'GET /openstack/latest/securitykey answered with status 302'],
    [
      { GET: () => new Response('{"credential": {"secret": "planted') },
      '/openstack/latest/securitykey answered with something that is not JSON (34 characters)',
    ],
    ...[null, {}, [], { credential: null }, { credential: { secret: 'planted' } }].map(
      (body) =>
        [
          { GET: () => json(body) },
          '/openstack/latest/securitykey answered with something else than a key: credential.access is missing',
        ] as const,
    ),
    [
      { GET: () => json({ credential: { access: 'a', secret: 'planted', securitytoken: 7 } }) },
      '/openstack/latest/securitykey answered with something else than a key: credential.securitytoken is missing',
    ],
  ] satisfies readonly (readonly [Answers, string])[])(
    'says what came instead of a key: %o',
    async (answers, message) => {
      await fails(answers, message);
    },
  );

  it('keeps a key whose end cannot be read until it is refused', async () => {
    const { fetch } = metadata({ GET: (_, nth) => json({ credential: { ...credential(nth), expires_at: 'soon' } }) });
    const provider = fromEcsMetadata({ fetch });
    const key = await provider();
    expect(key.expiresAt).toBeUndefined();
    expect(await provider()).toBe(key);
    expect(await provider({ rejected: key })).toMatchObject({ accessKeyId: 'AK2' });
  });

  it('says why nothing answered, whoever sends, and does not repeat what was sent', async () => {
    const lost = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 169.254.169.254:80') });
    await fails(
      { PUT: () => Promise.reject(lost) },
      'no answer from 169.254.169.254: connect ECONNREFUSED 169.254.169.254:80',
    );
    await fails(
      {
        GET: (one) => Promise.reject(Object.assign(new Error(`sent ${String(one.headers['x-metadata-token'])}`), one)),
      },
      'no answer from 169.254.169.254: sent [redacted]',
    );
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    await fails({ PUT: () => Promise.reject('what?') }, 'no answer from 169.254.169.254: the request failed');
  });

  it.each([
    [undefined, 3000],
    [50, 50],
  ])('waits for no answer longer than it may (%j)', async (timeoutMs, ms) => {
    vi.useFakeTimers();
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetch: Fetch = (_, init) => {
      signals.push(init.signal);
      return new Promise(() => undefined);
    };
    const error = failure(fromEcsMetadata({ fetch, timeoutMs })());
    await vi.advanceTimersByTimeAsync(ms);
    expect(await error).toMatchObject({
      name: 'CredentialsError',
      message: `ECS metadata: no answer from 169.254.169.254 within ${ms} ms`,
    });
    expect(signals.map((one) => one?.aborted)).toEqual([true]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('follows no redirect, and looks the global fetch up at each request', async () => {
    const { fetch, sent } = metadata();
    const spy = vi.fn(fetch);
    const provider = fromEcsMetadata({ endpoint: 'http://metadata.test/base/' });
    vi.stubGlobal('fetch', spy);
    await provider();
    expect(spy.mock.calls.map(([, init]) => init.redirect)).toEqual(['manual', 'manual']);
    expect(sent[1]?.url).toBe('http://metadata.test/base/openstack/latest/securitykey');
  });

  it('refuses an endpoint that is none', () => {
    expect(() => fromEcsMetadata({ endpoint: '169.254.169.254' })).toThrow(ConfigError);
  });

  it('hides what it gives when it is printed', async () => {
    const key = await fromEcsMetadata({ fetch: metadata().fetch })();
    expect(inspect(key) + JSON.stringify(key)).not.toContain('planted');
  });
});
