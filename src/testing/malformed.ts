/** What is no request that a cloud would look at: an answer for each, after which the connection ends. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { gatewayEnvelope } from './errors.ts';

type Refusal = readonly [status: number, reason: string, message: string];

const BYTES: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'the headers are too large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'the request took too long'],
  CONNECT: [405, 'Method Not Allowed', 'the fake cloud is no proxy'],
};

/**
 * Answers bytes on a connection of which no request was made.
 *
 * @param why the parser's code; by default they are taken for something else than HTTP
 */
export function refuseBytes(socket: Socket, why = ''): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason, message] = BYTES[why] ?? [400, 'Bad Request', 'the request is not HTTP'];
  const body = bodyOf(message);
  const headers = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`;
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${headers}\r\n\r\n${body}`);
}

/** Refuses a request that node can read, but that nobody should send. `false` if it is none of those. */
export function refuseOddity(request: IncomingMessage, response: ServerResponse): boolean {
  const found = oddity(request);
  if (!found) return false;
  const [status, reason, message] = found;
  const body = bodyOf(message);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  response.writeHead(status, reason, headers).end(body);
  return true;
}

function oddity({ headersDistinct, httpVersion, headers }: IncomingMessage): Refusal | undefined {
  const bad = (message: string): Refusal => [400, 'Bad Request', message];
  const hosts = headersDistinct['host'] ?? [];
  if (httpVersion === '0.9') return bad('HTTP/0.9 is not spoken here');
  if (hosts.length > 1) return bad('there is more than one Host');
  if (hosts.length === 0 && httpVersion !== '1.0') return bad('the header Host is missing');
  // With more in it, the path that is looked at would not be the one that was sent.
  if (hosts.some((host) => /[^\w.:[\]-]/.test(host))) return bad('the header Host is not a host');
  const { expect } = headers;
  if (expect === undefined || expect.toLowerCase() === '100-continue') return undefined;
  return [417, 'Expectation Failed', 'the header Expect asks for something that is not known'];
}

function bodyOf(message: string): string {
  return JSON.stringify(gatewayEnvelope({ status: 400, code: 'APIGW.0602', message: `Bad request: ${message}` }, ''));
}
