/** Nobody is to notice which of both senders is at work: one table for both, against a server on loopback. */
import { spawn } from 'node:child_process';
import dns from 'node:dns';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { text as textOf } from 'node:stream/consumers';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Cancel } from '../../src/http/cancel.ts';
import type { Outgoing, Received, Send } from '../../src/http/message.ts';
import { type Fetch, sendWith } from '../../src/http/send-fetch.ts';
import { send as sendByNode } from '../../src/http/send-node.ts';
import { deferred } from './cloud.ts';

/** A server until the test is over, and the connections that were made to it. */
async function serve(answer: RequestListener, host = '127.0.0.1'): Promise<{ url: string; sockets: Socket[] }> {
  const server = createServer(answer);
  // A connection is to be closed by who is tested, if at all.
  server.keepAliveTimeout = 0;
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => sockets.push(socket));
  server.listen(0, host);
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    if (server.listening) await once(server, 'close');
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, sockets };
}

/** A port where nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Answers with what arrived. */
const echo: RequestListener = (request, response) => {
  const { method, url, headers } = request;
  void textOf(request).then((body) => response.end(JSON.stringify({ method, url, headers, body })));
};
interface Echo {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}
const echoed = ({ text }: Received): Echo => JSON.parse(text) as Echo;

interface Change extends Partial<Omit<Outgoing, 'url' | 'body'>> {
  readonly body?: string;
  readonly cancel?: Cancel;
  readonly repeatable?: boolean;
}

function ask(send: Send, url: string, change: Change = {}): Promise<Received> {
  const { body = '', cancel = new Cancel(), repeatable = true, method = 'GET', headers = {} } = change;
  const request = { method, url: new URL(url), headers, body: new TextEncoder().encode(body) };
  return send(request, { cancel, repeatable });
}

/** What a server answers to everything, as a sender gives it back. */
async function answerOf(send: Send, answer: RequestListener, change?: Change): Promise<Received> {
  const { url } = await serve(answer);
  return await ask(send, url, change);
}

/** The system's code, which `fetch` hides in the cause. */
function codeOf(error: unknown): unknown {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return code ?? (cause === undefined ? undefined : codeOf(cause));
}

const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => expect.unreachable('it did not fail'),
    (error: unknown) => error,
  );

const SENDERS: [string, Send][] = [
  ['send-node', sendByNode],
  ['send-fetch', sendWith()],
];

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(SENDERS)('%s: a request', (_, send) => {
  it.each([
    ['GET', '', undefined],
    ['DELETE', '', undefined],
    ['DELETE', '{"ids":["ä"]}', '14'],
    ['POST', '', '0'],
    ['POST', '{"a":"ä"}', '10'],
    ['PUT', '', '0'],
    ['PUT', '{"a":"ä"}', '10'],
    ['PATCH', '', '0'],
    ['PATCH', '{"a":"ä"}', '10'],
    ['POST', 'x'.repeat(300_000), '300000'],
  ])('%s with the body "%.12s" arrives whole', async (method, body, length) => {
    for (const repeatable of [true, false]) {
      const got = echoed(await answerOf(send, echo, { method, body, repeatable }));
      expect(got).toMatchObject({ method, body });
      expect(got.headers['content-length']).toBe(length);
      expect(got.headers['transfer-encoding']).toBeUndefined();
    }
  });

  it('HEAD is answered without a body, whatever the headers say of one', async () => {
    const seen: string[] = [];
    const received = await answerOf(
      send,
      ({ method }, response) => {
        seen.push(String(method));
        response.writeHead(200, { 'content-length': '10', 'content-encoding': 'gzip' }).end();
      },
      { method: 'HEAD' },
    );
    expect(seen).toEqual(['HEAD']);
    expect(received).toMatchObject({ status: 200, text: '' });
    expect(received.headers.get('content-length')).toBe('10');
  });

  it('has the headers that were given', async () => {
    const headers = {
      'x-sdk-date': '20260101T000000Z',
      authorization: 'A B=c, D=e;f',
      'content-type': 'text/x; a="b"',
    };
    const got = echoed(
      await answerOf(send, echo, { method: 'POST', headers: { ...headers, 'x-empty': '' }, body: 'b' }),
    );
    expect(got.headers).toMatchObject({ ...headers, 'x-empty': '' });
    expect(got.headers['accept-encoding']).toContain('gzip');
  });

  it('leaves alone what was given, and signed, of the codings that it would ask for', async () => {
    const got = echoed(await answerOf(send, echo, { headers: { 'accept-encoding': 'identity' } }));
    expect(got.headers['accept-encoding']).toBe('identity');
  });

  it.each(['/', '/a%2Fb/%E4%BD%A0/c%20d', '/a?b=c%26d&e=%2F+f&b=%F0%9F%8C%A9', "/a;b=c,d/!$'()*~?x=[1]"])(
    'has its path and query unchanged: %s',
    async (path) => {
      const { url } = await serve(echo);
      expect(echoed(await ask(send, url + path)).url).toBe(path);
    },
  );

  it.runIf(hasIpv6)('gets to an IPv6 address', async () => {
    const { url } = await serve(echo, '::1');
    expect(echoed(await ask(send, `${url}/a`)).headers['host']).toBe(new URL(url).host);
  });
});

describe.each(SENDERS)('%s: an answer', (_, send) => {
  it('has its status, headers and text', async () => {
    const received = await answerOf(send, (_request, response) => {
      response.writeHead(418, 'Very well', { 'X-Request-Id': 'r', 'X-Twice': ['a', 'b'] }).end('grüezi');
    });
    expect(received).toMatchObject({ status: 418, ok: false, text: 'grüezi' });
    expect(new TextDecoder().decode(received.bytes)).toBe('grüezi');
    expect(received.headers.get('x-request-id')).toBe('r');
    expect(received.headers.get('X-REQUEST-ID')).toBe('r');
    expect(received.headers.get('x-twice')).toBe('a, b');
    expect(received.headers.get('x-none')).toBeNull();
    expect(received.response.statusText).toBe('Very well');
  });

  it.each([
    [200, true],
    [204, true],
    [299, true],
    [304, false],
    [400, false],
    [599, false],
  ])('may be empty: %i', async (status, ok) => {
    const received = await answerOf(send, (_request, response) => response.writeHead(status, { etag: '"1"' }).end());
    expect(received).toMatchObject({ status, ok, text: '' });
    expect(received.bytes).toHaveLength(0);
    expect(received.response).toMatchObject({ status, ok, body: null });
    expect(received.headers.get('etag')).toBe('"1"');
    expect(await received.response.text()).toBe('');
  });

  it.each([
    ['gzip', gzipSync],
    ['X-GZIP', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['deflate, gzip', (text: string) => gzipSync(deflateSync(text))],
    ['identity', (text: string) => Buffer.from(text)],
    ['unheard-of', (text: string) => Buffer.from(text)],
  ] as [string, (text: string) => Buffer][])('is decoded: %s', async (coding, encode) => {
    const text = 'grüezi '.repeat(1000);
    const received = await answerOf(send, (_request, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end(encode(text));
    });
    expect(received.text).toBe(text);
    expect(await received.response.text()).toBe(text);
  });

  it('says every header that came, as often as it came, and no other', async () => {
    const { headers } = await answerOf(send, (_request, response) => {
      const said = ['Retry-After', '1', 'Retry-After', '2', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2'];
      response.writeHead(200, said).end();
    });
    const names = ['retry-after', 'Set-Cookie', 'constructor', '__proto__', 'x-none'];
    expect(names.map((name) => headers.get(name))).toEqual(['1, 2', 'a=1, b=2', null, null, null]);
  });

  it.each(['gzip', 'deflate', 'br'])('that cannot be decoded is none: %s', async (coding) => {
    const call = answerOf(send, (_request, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end('plain text in truth');
    });
    expect(await failure(call)).toBeInstanceOf(Error);
  });

  it.each([301, 302, 303, 307, 308])('that redirects is not followed: %i', async (status) => {
    const seen: string[] = [];
    const received = await answerOf(send, ({ url }, response) => {
      seen.push(String(url));
      response.writeHead(status, { location: '/elsewhere' }).end('moved');
    });
    expect(seen).toEqual(['/']);
    expect(received).toMatchObject({ status, ok: false, text: 'moved' });
    expect(received.headers.get('location')).toBe('/elsewhere');
  });

  it('comes in pieces, and within a character', async () => {
    const bytes = Buffer.from('ä€🌩'.repeat(50));
    const received = await answerOf(send, (_request, response) => {
      const next = (at: number): void => {
        if (at < bytes.length) response.write(bytes.subarray(at, at + 7), () => next(at + 7));
        else response.end();
      };
      next(0);
    });
    expect(received.text).toBe('ä€🌩'.repeat(50));
    expect(received.bytes).toHaveLength(bytes.length);
  });

  it.each([
    ['of a known length', { 'content-length': '100' }],
    ['in chunks', {}],
  ])('whose connection is cut is none: %s', async (_name, headers) => {
    const call = answerOf(send, (_request, response) => {
      response.writeHead(200, headers).write('half of', () => response.destroy());
    });
    expect(await failure(call)).toBeInstanceOf(Error);
  });

  it('that never came is none', async () => {
    const call = answerOf(send, ({ socket }) => socket.destroy());
    expect(await failure(call)).toBeInstanceOf(Error);
  });

  it.each(['127.0.0.1', 'localhost'])('cannot come where nobody listens: %s', async (host) => {
    expect(codeOf(await failure(ask(send, `http://${host}:${await closedPort()}`)))).toBe('ECONNREFUSED');
  });
});

describe.each(SENDERS)('%s: a call that is called off', (_, send) => {
  it.each([
    ['before the answer', false],
    ['within the answer', true],
  ])('fails, and its connection is closed: %s', async (_name, begun) => {
    const closed = deferred<undefined>();
    const arrived = deferred<undefined>();
    const { url } = await serve(({ socket }, response) => {
      socket.on('close', () => closed.resolve(undefined));
      if (begun) response.writeHead(200).write('half of', () => arrived.resolve(undefined));
      else arrived.resolve(undefined);
    });
    const cancel = new Cancel();
    const failed = failure(ask(send, url, { cancel }));
    await arrived.promise;
    cancel.abort(new Error('enough'));
    expect(await failed).toBeInstanceOf(Error);
    await closed.promise;
  });

  it('beforehand does not reach the server', async () => {
    const answer = vi.fn<RequestListener>((_request, response) => response.end());
    const { url } = await serve(answer);
    const cancel = new Cancel();
    cancel.abort(new Error('enough'));
    expect(await failure(ask(send, url, { cancel }))).toBeInstanceOf(Error);
    await ask(send, url);
    expect(answer).toHaveBeenCalledTimes(1);
  });

  it('when it is over changes nothing', async () => {
    const { url } = await serve(echo);
    const cancel = new Cancel();
    const received = await ask(send, url, { cancel });
    cancel.abort(new Error('enough'));
    expect(received.status).toBe(200);
    expect(received.text).toContain('GET');
    expect((await ask(send, url)).status).toBe(200);
  });
});

describe.each(SENDERS)('%s: the standard Response', (_, send) => {
  const get = (): Promise<Received> =>
    answerOf(send, (_request, response) => {
      const headers = { 'Content-Type': 'application/json', 'Set-Cookie': ['a=1', 'b=2'], 'X-Twice': ['a', 'b'] };
      response.writeHead(201, 'Made', headers).end('{"a":"ä"}');
    });

  it('is one, always the same', async () => {
    const received = await get();
    const { response } = received;
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 201, statusText: 'Made', ok: true, bodyUsed: false, redirected: false });
    expect(received.response).toBe(response);
  });

  it('has all headers, each cookie for itself', async () => {
    const { headers } = (await get()).response;
    expect(headers.get('Content-Type')).toBe('application/json');
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    const own = [...headers].filter(([name]) => /^(content-type|set-cookie|x-twice)$/.test(name));
    expect(own).toEqual([
      ['content-type', 'application/json'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['x-twice', 'a, b'],
    ]);
  });

  it.each<[string, (response: Response) => Promise<unknown>, unknown]>([
    ['text', (response) => response.text(), '{"a":"ä"}'],
    ['json', (response) => response.json(), { a: 'ä' }],
    ['arrayBuffer', async (response) => new TextDecoder().decode(await response.arrayBuffer()), '{"a":"ä"}'],
    ['blob', async (response) => (await response.blob()).type, 'application/json'],
  ])('has a body to read once, or more often from a clone: %s', async (_name, read, expected) => {
    const received = await get();
    const { response } = received;
    expect(await read(response.clone())).toEqual(expected);
    expect(response.bodyUsed).toBe(false);
    expect(await read(response)).toEqual(expected);
    expect(response.bodyUsed).toBe(true);
    await expect(read(response)).rejects.toThrow(TypeError);
    expect(received.text).toBe('{"a":"ä"}');
  });
});

describe('send-fetch alone', () => {
  /** A `fetch` that says what it was given. */
  const fake = (): { fetch: Fetch; given: RequestInit[] } => {
    const given: RequestInit[] = [];
    return { given, fetch: (_url, init) => Promise.resolve(new Response(String(given.push(init)))) };
  };

  it('looks the global up at each call', async () => {
    const send = sendWith();
    const [first, second] = [fake(), fake()];
    vi.stubGlobal('fetch', first.fetch);
    await ask(send, 'http://cloud.test');
    vi.stubGlobal('fetch', second.fetch);
    await ask(send, 'http://cloud.test');
    expect([first.given.length, second.given.length]).toEqual([1, 1]);
  });

  it('gives a Blob where a repeat does harm, bytes elsewhere, and nothing for nothing', async () => {
    const { fetch, given } = fake();
    await ask(sendWith(fetch), 'http://cloud.test', { method: 'POST', body: 'a', repeatable: false });
    await ask(sendWith(fetch), 'http://cloud.test', { method: 'PUT', body: 'a', repeatable: true });
    await ask(sendWith(fetch), 'http://cloud.test', { method: 'POST', repeatable: false });
    expect(given[0]?.body).toBeInstanceOf(Blob);
    expect(given[1]?.body).toBeInstanceOf(Uint8Array);
    expect(given[2]).not.toHaveProperty('body');
  });

  it('gives the signal, and follows no redirect', async () => {
    const { fetch, given } = fake();
    const cancel = new Cancel();
    await ask(sendWith(fetch), 'http://cloud.test', { cancel });
    expect(given[0]).toMatchObject({ redirect: 'manual', signal: cancel.signal });
  });

  it('takes the redirect that a browser hides for one', async () => {
    const hidden = Object.defineProperties(new Response(), { type: { value: 'opaqueredirect' }, status: { value: 0 } });
    const received = await ask(
      sendWith(() => Promise.resolve(hidden)),
      'http://cloud.test',
    );
    expect(received).toMatchObject({ status: 302, ok: false });
    expect(received.response.status).toBe(302);
  });
});

/** How a lookup of all addresses of a host ends. */
type Told = (error: null, addresses: dns.LookupAddress[]) => void;

describe('send-node alone', () => {
  it('uses a connection again', async () => {
    const { url, sockets } = await serve(echo);
    const cancel = new Cancel();
    for (const method of ['GET', 'POST', 'DELETE']) await ask(sendByNode, url, { method, cancel });
    // What is called off too late must not take the connection from the next.
    cancel.abort(new Error('enough'));
    await ask(sendByNode, url);
    expect(sockets).toHaveLength(1);
  });

  it('leaves nothing to be done when it is called off too late', async () => {
    const ignored = deferred<undefined>();
    class Watched extends Cancel {
      override onAbort(act: () => void): () => void {
        const ignore = super.onAbort(act);
        return () => {
          ignore();
          ignored.resolve(undefined);
        };
      }
    }
    await answerOf(sendByNode, echo, { cancel: new Watched() });
    await ignored.promise;
  });

  it('says in words what was wrong when all addresses of a host were tried in vain', async () => {
    const url = `http://cloud.test:${await closedPort()}`;
    const addresses = [
      { address: '::1', family: 6 },
      { address: '127.0.0.1', family: 4 },
    ];
    const both = (_host: string, _options: unknown, told: Told): void => told(null, addresses);
    const lookup = vi.spyOn(dns, 'lookup').mockImplementation(both as typeof dns.lookup);
    onTestFinished(() => lookup.mockRestore());
    const error = await failure(ask(sendByNode, url));
    expect(error).not.toBeInstanceOf(AggregateError);
    expect(error).toMatchObject({
      code: 'ECONNREFUSED',
      message: `connect ECONNREFUSED 127.0.0.1:${new URL(url).port}`,
    });
  });

  it('does not keep a process from ending, though its connection is still open', async () => {
    const { url } = await serve(echo);
    const script = `
      import { globalAgent } from 'node:http';
      import { Cancel } from '${new URL('../../src/http/cancel.ts', import.meta.url).href}';
      import { send } from '${new URL('../../src/http/send-node.ts', import.meta.url).href}';
      process.on('exit', () => console.log('open:', Object.values(globalAgent.freeSockets).flat().length));
      const request = { method: 'GET', url: new URL('${url}'), headers: {}, body: new Uint8Array() };
      console.log((await send(request, { cancel: new Cancel(), repeatable: true })).status);
    `;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], timeout: 30_000 });
    const [printed, ended] = await Promise.all([textOf(child.stdout), once(child, 'exit')]);
    expect(ended).toEqual([0, null]);
    // Had it waited until the idle connection was closed, none would be open.
    expect(printed).toBe('200\nopen: 1\n');
  }, 40_000);
});
