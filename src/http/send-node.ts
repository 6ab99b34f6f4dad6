/**
 * Sends by `node:http` and `node:https`, which take a quarter of the time that `fetch` takes. Connections are those of
 * Node's global agents: kept alive, closed after five idle seconds, no reason for a process to stay; and where `HTTPS_PROXY`
 * (with `NODE_USE_ENV_PROXY`), a mock or a tracing tool is at work, it is at work here too.
 */
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { type HeaderReader, Received, type Send } from './message.ts';

/** No `Response` of these may have a body, whatever came. */
const BODILESS: readonly number[] = [101, 103, 204, 205, 304];
/** These say how long their body is, even if there is none. */
const WITH_LENGTH: readonly string[] = ['POST', 'PUT', 'PATCH'];

export const send: Send = ({ method, url, headers, body }, { cancel }) => {
  const { request } = url.protocol === 'https:' ? https : http;
  const { hostname, port, pathname, search } = url;
  const all: Record<string, string> = { 'accept-encoding': 'gzip, deflate, br', ...headers };
  // As fetch would have it: Node leaves the length out of a DELETE with a body.
  if (body.length > 0 || WITH_LENGTH.includes(method)) all['content-length'] = String(Buffer.byteLength(body));

  return new Promise((resolve, reject) => {
    const options = {
      method,
      // An IPv6 address stands in brackets in a URL.
      hostname: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname,
      port,
      path: pathname + search,
      headers: all,
    };
    const sent = request(options, (head) => {
      const chunks: Buffer[] = [];
      head.on('data', (chunk: Buffer) => chunks.push(chunk));
      head.on('end', () => {
        const whole = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        resolve(receivedOf(head, whole as Buffer<ArrayBuffer>));
      });
      head.on('error', reject);
    });
    // The attempt is over before this can throw anything of its own.
    const ignore = cancel.onAbort(() => sent.destroy());
    sent.on('close', ignore);
    // All addresses of a host were tried in vain: the last reason stands for all.
    sent.on('error', (error) => reject(error instanceof AggregateError ? (error.errors.at(-1) as Error) : error));
    sent.end(body.length > 0 ? body : undefined);
  });
};

function receivedOf(head: IncomingMessage, body: Buffer<ArrayBuffer>): Received | Promise<Received> {
  const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders } = head;
  const reader = readerOf(rawHeaders);
  const received = (bytes: Buffer<ArrayBuffer>): Received =>
    new Received(status, reader, bytes, () => {
      const whole = bytes.length > 0 && !BODILESS.includes(status) ? bytes : null;
      return new Response(whole, { status, statusText, headers: pairs(rawHeaders) });
    });
  const coding = reader.get('content-encoding');
  return coding === null || body.length === 0 ? received(body) : decoded(coding, body).then(received);
}

type Decoder = (bytes: Uint8Array) => Promise<Buffer>;
const unzip: Decoder = promisify(gunzip);
const withHeader: Decoder = promisify(inflate);
const withoutHeader: Decoder = promisify(inflateRaw);
const unbrotli: Decoder = promisify(brotliDecompress);

const DECODERS = new Map<string, Decoder>([
  ['gzip', unzip],
  ['x-gzip', unzip],
  // Some leave out the header, whose first byte ends with an 8.
  ['deflate', (bytes) => (((bytes[0] ?? 0) & 0x0f) === 8 ? withHeader(bytes) : withoutHeader(bytes))],
  ['br', unbrotli],
]);

async function decoded(coding: string, bytes: Buffer<ArrayBuffer>): Promise<Buffer<ArrayBuffer>> {
  let plain: Buffer = bytes;
  for (const name of coding.split(',').reverse()) {
    plain = (await DECODERS.get(name.trim().toLowerCase())?.(plain)) ?? plain;
  }
  return plain as Buffer<ArrayBuffer>;
}

/** Joins repeated headers as `Headers` does; Node itself drops some. */
function readerOf(raw: readonly string[]): HeaderReader {
  return {
    get(name) {
      let found: string | null = null;
      for (let at = 0; at < raw.length; at += 2) {
        if (raw[at]?.length !== name.length || raw[at]?.toLowerCase() !== name.toLowerCase()) continue;
        found = found === null ? (raw[at + 1] ?? '') : `${found}, ${raw[at + 1]}`;
      }
      return found;
    },
  };
}

function pairs(raw: readonly string[]): [string, string][] {
  return Array.from({ length: raw.length / 2 }, (_, at) => [raw[2 * at] ?? '', raw[2 * at + 1] ?? '']);
}
