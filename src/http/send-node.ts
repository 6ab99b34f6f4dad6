/**
 * Sends by `node:http` and `node:https`, which take a quarter of the time that `fetch` takes. Connections are those of
 * Node's global agents: kept alive, closed after five idle seconds, no reason for a process to stay; and where `HTTPS_PROXY`
 * (with `NODE_USE_ENV_PROXY`), a mock or a tracing tool is at work, it is at work here too.
 */
import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import type { Cancel } from './cancel.ts';
import { type HeaderReader, type Outgoing, Received, type Send } from './message.ts';

/** No `Response` of these may have a body, whatever came. */
const BODILESS: readonly number[] = [101, 103, 204, 205, 304];

export const send: Send = async (request, { cancel }) => {
  const answer = await headOf(request, cancel);
  const reader = readerOf(answer);
  const bytes = await decoded(reader, await bodyOf(answer));
  const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders } = answer;
  return new Received(status, reader, bytes, () => {
    const body = bytes.length > 0 && !BODILESS.includes(status) ? bytes : null;
    return new Response(body, { status, statusText, headers: pairs(rawHeaders) });
  });
};

function headOf({ method, url, headers, body }: Outgoing, cancel: Cancel): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = request(
      {
        method,
        // An IPv6 address stands in brackets in a URL.
        hostname: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port,
        path: url.pathname + url.search,
        // As fetch would have it: Node leaves the length out of a DELETE with a body.
        headers: { 'accept-encoding': 'gzip, deflate, br', ...headers, ...lengthOf(method, body) },
      },
      resolve,
    );
    // The attempt is over before this can throw anything of its own.
    const ignore = cancel.onAbort(() => sent.destroy());
    sent.on('close', ignore);
    // All addresses of a host were tried in vain: the last reason stands for all.
    sent.on('error', (error) => reject(error instanceof AggregateError ? (error.errors.at(-1) as Error) : error));
    sent.end(body.length > 0 ? body : undefined);
  });
}

function lengthOf(method: string, body: Uint8Array): { 'content-length'?: string } {
  const hasBody = body.length > 0 || method === 'POST' || method === 'PUT' || method === 'PATCH';
  return hasBody ? { 'content-length': String(body.length) } : {};
}

function bodyOf(answer: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => resolve((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)) as Buffer<ArrayBuffer>));
    answer.on('error', reject);
  });
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

async function decoded(headers: HeaderReader, bytes: Buffer<ArrayBuffer>): Promise<Buffer<ArrayBuffer>> {
  const coding = headers.get('content-encoding');
  if (coding === null || bytes.length === 0) return bytes;
  let plain: Buffer = bytes;
  for (const name of coding.split(',').reverse()) {
    plain = (await DECODERS.get(name.trim().toLowerCase())?.(plain)) ?? plain;
  }
  return plain as Buffer<ArrayBuffer>;
}

/** Joins repeated headers as `Headers` does; Node itself drops some. */
function readerOf({ headersDistinct }: IncomingMessage): HeaderReader {
  return {
    get(name) {
      const key = name.toLowerCase();
      return Object.hasOwn(headersDistinct, key) ? (headersDistinct[key]?.join(', ') ?? null) : null;
    },
  };
}

function pairs(raw: readonly string[]): [string, string][] {
  return Array.from({ length: raw.length / 2 }, (_, at) => [raw[2 * at] ?? '', raw[2 * at + 1] ?? '']);
}
