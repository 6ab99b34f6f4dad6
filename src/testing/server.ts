/** The HTTP door: the fake cloud on a port of this machine, for clients in any language. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { FakeRequest, FakeResponse } from './handler.ts';

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
  /** Bytes of a body beyond which the rest is dropped. */
  readonly maxBytes: number;
  readonly handle: (request: FakeRequest) => Promise<FakeResponse>;
}

/** Listens on 127.0.0.1, so that nobody outside this machine gets in. */
export async function serve({ port, maxBytes, handle }: ServerOptions): Promise<FakeServer> {
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 }, (request, response) => {
    answer(request, response, maxBytes, handle).catch(() => {
      // The client went away in the middle of its request; there is nobody left to tell.
      request.destroy();
    });
  });
  server.on('clientError', refuseMalformed);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const actual = (server.address() as AddressInfo).port;
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> =>
    (closing ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }));
  return { url: `http://127.0.0.1:${actual}`, port: actual, close };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  maxBytes: number,
  handle: ServerOptions['handle'],
): Promise<void> {
  const body = await readBody(request, maxBytes);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const target = request.url ?? '/';
  // A proxy's client sends the whole URL instead of the path.
  const url = /^https?:\/\//.test(target) ? target : `http://${headers['host'] ?? '127.0.0.1'}${target}`;
  const result = await handle({ method: request.method ?? 'GET', url, headers, body });
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

function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'the headers are too large']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'the request took too long']
        : ['400 Bad Request', 'the request is not HTTP'];
  const body = JSON.stringify({ error_code: 'APIGW.0602', error_msg: `Bad request: ${message}`, request_id: '' });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
