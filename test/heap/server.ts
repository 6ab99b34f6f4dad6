/**
 * The other side of the heap test, in a process of its own so that its memory is not counted. The name of the secret in
 * a request says how to answer. Over IPC it tells its port first, and then, whenever it is asked with a number, how many
 * connections are open: as soon as there are no more than that, or after five seconds.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';

/** How a request may be answered. */
export type Kind = 'ok' | 'flaky' | 'missing' | 'fault' | 'reset' | 'html' | 'throttled';

type Answer = readonly [status: number, type: string, body: string];

const JSON_TYPE = 'application/json';
const refusal = (code: string): string => JSON.stringify({ error_code: code, error_msg: `refused with ${code}` });
const secret = { id: '1', name: 'ok', state: 'ENABLED', description: 'x'.repeat(500) };

const ANSWERS: Readonly<Record<Exclude<Kind, 'flaky' | 'reset'>, Answer>> = {
  ok: [200, JSON_TYPE, JSON.stringify({ secret, secrets: [secret, secret] })],
  missing: [404, JSON_TYPE, refusal('CSMS.0106')],
  fault: [500, JSON_TYPE, refusal('CSMS.0001')],
  html: [502, 'text/html', `<html><body>${'<p>bad gateway</p>'.repeat(50)}</body></html>`],
  throttled: [429, JSON_TYPE, refusal('APIGW.0308')],
};

const connections = new Set<Socket>();
/** Names whose first request was answered with a fault: the next one is not. */
const faulted = new Set<string>();

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const inPath = /\/secrets\/([^/?]+)/.exec(request.url ?? '')?.[1];
  const name = inPath ?? (body === '' ? 'ok' : (JSON.parse(body) as { name: string }).name);
  const kind = (/^[a-z]+/.exec(name)?.[0] ?? 'ok') as Kind;
  if (kind === 'reset') {
    request.socket.resetAndDestroy();
    return;
  }
  const [status, type, said] = ANSWERS[kind === 'flaky' ? flaky(name) : kind];
  response.writeHead(status, { 'content-type': type, 'x-request-id': 'r' }).end(said);
}

function flaky(name: string): 'ok' | 'fault' {
  if (faulted.delete(name)) return 'ok';
  faulted.add(name);
  return 'fault';
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => request.socket.destroy());
});
server.on('connection', (socket) => {
  connections.add(socket);
  socket.once('close', () => {
    connections.delete(socket);
    server.emit('closed');
  });
});

process.on('message', (atMost: number) => {
  const reply = (): void => {
    clearTimeout(timer);
    server.off('closed', check);
    process.send?.(connections.size);
  };
  const check = (): void => {
    if (connections.size <= atMost) reply();
  };
  const timer = setTimeout(reply, 5000);
  server.on('closed', check);
  check();
});
process.once('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
