/** The HTTP door: the fake cloud on a port of this machine, for clients in any language. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Handle } from './handler.ts';
import { refuseBytes, refuseOddity } from './malformed.ts';

/** A fake cloud that listens. */
export interface FakeServer {
  /** Base URL for a client's `endpoint` (and `iamEndpoint`), such as `http://127.0.0.1:49152`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends every connection. What the fake cloud holds stays. */
  close(): Promise<void>;
}

/** What a server needs. */
interface ServerOptions {
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** Bytes of a body beyond which the rest is dropped. */
  readonly maxBytes: number;
  readonly handle: Handle;
}

/** Listens. */
export async function serve({ port, host, maxBytes, handle }: ServerOptions): Promise<FakeServer> {
  const receive = (request: IncomingMessage, response: ServerResponse): void => {
    if (refuseOddity(request, response)) return;
    answer(request, response, maxBytes, handle).catch(() => {
      // The client went away, and there is nobody left to tell; or it is to find its connection dead.
      request.socket.destroy();
    });
  };
  // A host that is missing is refused in our own words.
  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 20_000, connectionsCheckingInterval: 5_000, requireHostHeader: false },
    receive,
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuseBytes(socket, error.code));
  server.on('connect', (_, socket: Socket) => refuseBytes(socket, 'CONNECT'));
  server.on('checkExpectation', receive);
  // The server itself loses sight of those that it hands over or gives up.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Without a listener a client that goes away while it is answered would end the process.
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const actual = (server.address() as AddressInfo).port;
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> =>
    (closing ??= new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    }));
  return { url: `http://${nameOf(host)}:${actual}`, port: actual, close };
}

/** The address in a URL. What listens on every address is reached on this machine's own. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  maxBytes: number,
  handle: Handle,
): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const body = await readBody(request, maxBytes);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const target = request.url ?? '/';
  // A proxy's client sends the whole URL instead of the path.
  const url = /^https?:\/\//i.test(target) ? target : `http://${headers['host'] ?? '127.0.0.1'}${target}`;
  const result = await handle({ method: request.method ?? 'GET', url, headers, body }, gone.signal);
  response.writeHead(result.status, { ...result.headers, 'content-length': result.body.length });
  response.end(result.body);
}

/** Reads to the end, so that the client gets to read its answer, but keeps no more than is needed to refuse it. */
async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (length <= maxBytes) chunks.push(chunk);
    length += chunk.length;
  }
  return Buffer.concat(chunks);
}
