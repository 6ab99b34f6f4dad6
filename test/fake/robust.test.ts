/** What no client should send, over raw sockets: each gets a clear answer, and none stops the server. */
import type * as Http from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFakeCloud, type FakeCloud, type FakeServer } from '../../src/testing/index.ts';
import { clientsOf } from './clients.ts';
import { get, HOST, LAST, MALFORMED, post } from './malformed.ts';
import { exchange } from './sockets.ts';

/** The servers that the fake made with `node:http`, and how much faster than it wanted their time limits run out. */
const made = vi.hoisted(() => ({ servers: [] as Http.Server[], limits: [] as Http.ServerOptions[], faster: 1 }));
vi.mock('node:http', async (original) => {
  const http = await original<typeof Http>();
  const createServer = (options: Http.ServerOptions, listener: Http.RequestListener): Http.Server => {
    const { headersTimeout = 0, requestTimeout = 0, connectionsCheckingInterval = 30_000 } = options;
    const limits = { headersTimeout, requestTimeout, connectionsCheckingInterval };
    const shrunk = Object.entries(limits).map(([name, ms]) => [name, Math.ceil(ms / made.faster)] as const);
    const server = http.createServer({ ...options, ...(Object.fromEntries(shrunk) as typeof limits) }, listener);
    made.servers.push(server);
    made.limits.push(options);
    return server;
  };
  return { ...http, createServer };
});

// A busy machine takes its time for all of this.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let cloud: FakeCloud;
let server: FakeServer;
beforeAll(async () => {
  cloud = createFakeCloud();
  server = await cloud.listen();
});
afterAll(() => server.close());

const http = () => clientsOf(cloud, { endpoint: server.url, fetch: undefined });
/** It still does what it is there for. */
afterEach(async () => {
  expect(await http().csms.listSecrets()).toMatchObject({ secrets: [] });
});

/** Every answer to what is malformed is in the gateway's envelope, or in that of the operation. */
async function expectRefusals({ port }: FakeServer, bytes: string, ...statuses: number[]): Promise<void> {
  const { answers, text } = await exchange(port, bytes);
  expect(
    answers.map((one) => one.status),
    text.slice(0, 500),
  ).toEqual(statuses);
  for (const { body } of answers) {
    const said = JSON.parse(body) as Record<string, unknown>;
    const { code, message } = (said['error'] ?? { code: said['error_code'], message: said['error_msg'] }) as {
      code: unknown;
      message: unknown;
    };
    expect(String(code)).toMatch(/^(APIGW\.\d{4}|IAM\.\d{4}|400)$/);
    expect(message).toMatch(/\w+ \w+/);
  }
}

describe('gets one answer:', () => {
  it.each(MALFORMED)('%s', async (_, bytes, status) => {
    await expectRefusals(server, bytes, status);
  });

  it('no HEAD with a body', async () => {
    const { text } = await exchange(server.port, `HEAD / HTTP/1.1\r\n${LAST}\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 404 [^]*\r\n\r\n$/);
  });
});

describe('in turns', () => {
  it('answers pipelined requests in order, a bad one among them', async () => {
    const requests = get('/v3/projects', HOST) + get('/', '') + get('/never');
    await expectRefusals(server, requests, 401, 400);
    await expectRefusals(server, get('/v3/projects', HOST) + get('/', HOST) + get('/v3/projects'), 401, 404, 401);
  });

  it('asks for the body of who expects to be asked', async () => {
    const head = post('', 'Content-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n');
    let asked = false;
    const { answers } = await exchange(server.port, head, (socket, read) => {
      if (asked || !read.includes('100 Continue')) return;
      asked = true;
      socket.write('{}');
    });
    expect([asked, answers.map((one) => one.status)]).toEqual([true, [400]]);
  });

  it('serves 200 connections at once', async () => {
    const said = await Promise.all(Array.from({ length: 200 }, (_, n) => exchange(server.port, get(`/${n}`))));
    const texts = said.map(({ answers }) => answers.map((one) => `${one.status} ${one.body}`).join());
    texts.forEach((text, n) => expect(text).toMatch(new RegExp(`^404 .*GET /${n} is`)));
  });
});

describe('clients that do not finish', () => {
  // Seconds pass in milliseconds for it. Nobody else goes there: a busy machine is slow too.
  let impatient: FakeServer;
  beforeAll(async () => {
    made.faster = 200;
    impatient = await cloud.listen();
    made.faster = 1;
  });
  afterAll(() => impatient.close());

  it.each([
    ['the first line', 'GET /'],
    ['headers', `GET / HTTP/1.1\r\n${HOST}X-Slow: `],
    ['a body', post('abc', 'Content-Length: 100\r\n')],
    ['a chunk', post('64\r\nabc', 'Transfer-Encoding: chunked\r\n')],
    ['what comes after a chunk', post('3\r\nabc\r\n', 'Transfer-Encoding: chunked\r\n')],
  ])('are ended when they are slow with %s', async (_, bytes) => {
    await expectRefusals(impatient, bytes, 408);
  });

  it('have a minute at most', () => {
    const { headersTimeout = 0, requestTimeout = 0 } = made.limits[0] ?? {};
    expect(headersTimeout).toBeGreaterThan(0);
    expect(requestTimeout).toBeGreaterThanOrEqual(headersTimeout);
    expect(requestTimeout).toBeLessThanOrEqual(60_000);
  });

  it.each([
    ['headers', `GET / HTTP/1.1\r\n${HOST}X-Half: `],
    ['a body', post('abc', 'Content-Length: 100\r\n')],
    ['a chunk', post('64\r\nabc', 'Transfer-Encoding: chunked\r\n')],
    ['CONNECT', 'CONNECT evil:443 HTTP/1.1\r\nHost: evil:443\r\n\r\n'],
  ])('can leave in the middle of %s, or say that they are done', async (_, bytes) => {
    const half = await Promise.all(
      ['end', 'resetAndDestroy', 'destroy'].map(async (way) => {
        const socket = connect(server.port, '127.0.0.1').on('error', () => undefined);
        socket.write(bytes, () => socket[way as 'end']());
        socket.resume();
        await once(socket, 'close');
        return socket.destroyed;
      }),
    );
    expect(half).toEqual([true, true, true]);
  });
});

describe('the port', () => {
  it('is on loopback', () => {
    expect(made.servers[0]?.address()).toEqual({ address: '127.0.0.1', family: 'IPv4', port: server.port });
  });

  it('can be closed whatever is open', async () => {
    const other = await cloud.listen();
    const said = ['GET /', 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n', get('/', HOST), 'no HTTP\r\n\r\n'].map(
      async (bytes) => {
        const socket = connect({ port: other.port, host: '127.0.0.1', allowHalfOpen: true });
        socket.on('error', () => undefined).write(bytes);
        await once(socket, bytes === 'GET /' ? 'connect' : 'data');
        return socket;
      },
    );
    const sockets = await Promise.all(said);
    await other.close();
    for (const socket of sockets) socket.destroy();
  });
});
