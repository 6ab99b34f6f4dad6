/**
 * The other side of the battery: a server that answers by script, however ill. It is a process of its own, so that a
 * socket that breaks is a socket that breaks. It prints its addresses as one line of JSON, and ends with its stdin.
 *
 * At the control address, `PUT /_cases/<id>` takes a script and `GET /_cases/<id>` gives the requests that came to
 * `/<id>/…` at the others since then. With `?arrived=n` it answers as soon as there are that many.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { Addresses, Fault, Script, Seen, Step } from './script.ts';
import { canonicalRequest, checkSignature } from './signature.ts';

/** A case that runs. */
interface Running {
  readonly script: Script;
  readonly seen: Seen[];
  /** How many answers each list has given. */
  readonly given: Map<string, number>;
  readonly waiting: { readonly count: number; readonly resolve: () => void }[];
}

const running = new Map<string, Running>();

function listener(elsewhere: boolean): RequestListener {
  return (request, response) => {
    // One connection a request: what one case does to its sockets, the next must not feel.
    response.shouldKeepAlive = false;
    request.socket.on('error', () => undefined);
    void (async () => {
      const [, id = '', ...rest] = (request.url ?? '').split('/');
      const one = running.get(id);
      if (!one) throw new Error(`no case ${id}`);
      const body = await buffer(request);
      const seen = asSeen(request, `/${rest.join('/')}`, body, elsewhere);
      one.seen.push(seen);
      for (const { count, resolve } of one.waiting) if (one.seen.length >= count) resolve();
      answer(choose(one, seen), seen, canonicalRequest(request, body), id, response);
      // A client that left before its request was read, or a step that cannot be.
    })().catch(() => request.socket.destroy());
  };
}

async function control(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://control');
  const id = pathname.replace('/_cases/', '');
  if (request.method === 'PUT') {
    const script = JSON.parse((await buffer(request)).toString()) as Script;
    running.set(id, { script, seen: [], given: new Map(), waiting: [] });
    response.end();
    return;
  }
  const one = running.get(id);
  const count = Number(searchParams.get('arrived') ?? 0);
  if (one && one.seen.length < count) await new Promise<void>((resolve) => one.waiting.push({ count, resolve }));
  response.end(JSON.stringify(one?.seen ?? []));
}

function asSeen(request: IncomingMessage, path: string, body: Buffer, elsewhere: boolean): Seen {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const signature = checkSignature(request, body);
  return {
    method: request.method ?? '',
    path,
    headers,
    body: body.toString(),
    ...(signature && { signature }),
    ...(elsewhere && { elsewhere }),
  };
}

/** The step whose turn it is. */
function choose({ script, given }: Running, seen: Seen): Step {
  const line = `${seen.method} ${seen.path}`;
  const [name, steps] = Object.entries(isList(script) ? { '/': script } : script).find(([part]) =>
    line.includes(part),
  ) ?? ['', [{ status: 501 }]];
  const nth = given.get(name) ?? 0;
  given.set(name, nth + 1);
  const step = steps[Math.min(nth, steps.length - 1)] ?? {};
  return isFor(step, seen) ? step : (step.otherwise ?? {});
}

function isList(script: Script): script is readonly Step[] {
  return Array.isArray(script);
}

function isFor({ only, onTime, dateOffsetMs = 0 }: Step, { headers }: Seen): boolean {
  const { 'x-auth-token': token, authorization = '', 'x-sdk-date': date = '' } = headers;
  if (only !== undefined && token !== only && !authorization.includes(`Access=${only},`)) return false;
  const signedAt = Date.parse(date.replace(/(....)(..)(..T..)(..)/, '$1-$2-$3:$4:'));
  return !onTime || Math.abs(signedAt - Date.now() - dateOffsetMs) < 15 * 60_000;
}

function answer(step: Step, seen: Seen, canonical: string, id: string, response: ServerResponse): void {
  const now = Date.now() + (step.dateOffsetMs ?? 0);
  const parts: Readonly<Record<string, string>> = {
    here: `${addresses.here}/${id}`,
    elsewhere: `${addresses.elsewhere}/${id}`,
    date: new Date(now).toUTCString(),
    later: new Date(now + 3_600_000).toUTCString(),
    body: seen.body,
    headers: JSON.stringify(seen.headers),
    canonical: canonical.replaceAll('\n', '|'),
    'html:body': seen.body.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`),
  };
  const fill = (text: string): string => text.replace(/\{([\w:]+)\}/g, (all, name: string) => parts[name] ?? all);
  const headers: Record<string, string> = { date: '{date}', ...step.headers };
  if (step.gzip) headers['content-encoding'] = 'gzip';
  for (const name of Object.keys(headers)) headers[name] = fill(headers[name] ?? '');
  const text =
    step.json === undefined
      ? fill(step.text ?? '')
      : JSON.stringify(step.json, (_, value: unknown) => (typeof value === 'string' ? fill(value) : value));
  const status = step.status ?? 200;
  if (step.fault) {
    const { socket } = response;
    if (socket) FAULTS[step.fault](socket, head(status, headers), text);
    return;
  }
  response.writeHead(status, headers).end(zipped(text, step.gzip));
}

function zipped(text: string, how: Step['gzip']): string | Buffer {
  if (how === undefined) return text;
  const whole = gzipSync(text);
  if (how === 'good') return whole;
  return how === 'cut' ? whole.subarray(0, -12) : Buffer.concat([whole.subarray(0, 12), Buffer.alloc(20, 0xff)]);
}

function head(status: number, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Status\r\n${lines.join('')}`;
}

const CHUNKED = 'transfer-encoding: chunked\r\n\r\n';

/** An HTTP chunk that is `more` bytes shorter than it says. */
function chunk(text: string, more = 0): string {
  return `${(Buffer.byteLength(text) + more).toString(16)}\r\n${text}${more > 0 ? '' : '\r\n'}`;
}

/** A reset that comes at once would take back what was sent. */
function resetSoon(socket: Socket): () => void {
  return () => setTimeout(() => socket.resetAndDestroy(), 5);
}

/** Writes again and again until nobody is there any more. */
function forever(socket: Socket, text: string): void {
  const timer = setInterval(() => socket.write(text), 5);
  socket.on('close', () => clearInterval(timer));
}

const FAULTS: Readonly<Record<Fault, (socket: Socket, head: string, body: string) => void>> = {
  resetBeforeHeaders: (socket) => socket.resetAndDestroy(),
  resetAfterHeaders: (socket, head) => socket.write(`${head}content-length: 100\r\n\r\n`, resetSoon(socket)),
  resetInBody: (socket, head, body) =>
    socket.write(`${head}content-length: ${body.length + 100}\r\n\r\n${body}`, resetSoon(socket)),
  closeWithoutAnswer: (socket) => socket.end(),
  stallBeforeHeaders: () => undefined,
  stallInBody: (socket, head, body) => socket.write(`${head}${CHUNKED}${chunk(body)}`),
  drip: (socket, head) => {
    socket.write(`${head}${CHUNKED}`);
    forever(socket, chunk(' '));
  },
  truncatedChunk: (socket, head, body) => socket.end(`${head}${CHUNKED}${chunk(body, 100)}`),
  contentLengthTooLong: (socket, head, body) =>
    socket.end(`${head}content-length: ${Buffer.byteLength(body) + 100}\r\n\r\n${body}`),
  garbage: (socket) => socket.end('+OK POP3 ready <1896.697170952@dbc.mtview.ca.us>\r\n\r\n'),
  endlessHeaders: (socket, head) => {
    socket.write(head);
    forever(socket, `x-more: ${'m'.repeat(4000)}\r\n`);
  },
};

async function listen(server: Server): Promise<string> {
  // As many connections at once as a case may want.
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 2048 }, resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const pem = readFileSync(new URL('self-signed.pem', import.meta.url));
const addresses: Addresses = {
  here: `http://${await listen(createServer(listener(false)))}`,
  elsewhere: `http://${await listen(createServer(listener(true)))}`,
  tls: `https://${await listen(createSecureServer({ key: pem, cert: pem }, listener(false)))}`,
  control: `http://${await listen(createServer((request, response) => void control(request, response)))}`,
};
console.log(JSON.stringify(addresses));
process.stdin.on('end', () => process.exit()).resume();
