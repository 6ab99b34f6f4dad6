/**
 * A server that loses connections: the first request of each is answered, the second is read and the connection reset.
 * `GET /_seen/<id>` gives the names of the secrets that requests to `/<id>/…` were to create.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { json } from 'node:stream/consumers';

/** A running server. */
export interface Losing {
  readonly url: string;
  readonly stop: () => void;
}

/** Starts it on a free port of loopback. */
export async function startLosing(): Promise<Losing> {
  const seen = new Map<string, string[]>();
  const used = new WeakSet<Socket>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, id = '', second = ''] = (request.url ?? '').split('/');
    response.setHeader('content-type', 'application/json');
    if (id === '_seen') {
      response.end(JSON.stringify(seen.get(second) ?? []));
      return;
    }
    const { name } = (await json(request)) as { name: string };
    seen.set(id, [...(seen.get(id) ?? []), name]);
    if (used.has(request.socket)) request.socket.resetAndDestroy();
    else response.end(JSON.stringify({ secret: { name } }));
    used.add(request.socket);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
