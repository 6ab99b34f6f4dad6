/** What stands between a client and a service in a company: a proxy, and servers with certificates of their own. All on loopback. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Sent } from '../property/gateway.ts';

const pem = (name: string): string => readFileSync(new URL(`test-${name}.pem`, import.meta.url), 'utf8');

/** Made for these tests with openssl, good until 2126 and for nothing else. The key of the CA was thrown away. */
export const certificates = {
  ca: pem('ca.cert'),
  server: { cert: pem('server.cert'), key: pem('server.key') },
  client: { cert: pem('client.cert'), key: pem('client.key') },
};

/** What fetch puts into a request by itself, which nobody can sign. */
const ADDED_BY_FETCH = /^(accept(-language|-encoding)?|connection|content-length|sec-fetch-mode)$/;

/** Something that listens, and knows the connections it has. */
interface Listening {
  readonly port: number;
  /** Connections that are open now. */
  readonly open: ReadonlySet<Duplex>;
  close(): Promise<void>;
}

async function listen(server: Server): Promise<Listening> {
  const open = new Set<Duplex>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    await new Promise((resolve) => server.close(resolve).closeAllConnections());
  };
  return { port: (server.address() as AddressInfo).port, open, close };
}

/** A service over TLS, with a certificate of the test CA. */
export interface Service extends Listening {
  readonly url: string;
  /** What the clients sent. */
  readonly seen: Sent[];
  /** Who came: the names in the client certificates. */
  readonly clients: (string | undefined)[];
}

/**
 * A service that answers `{}` to everything.
 *
 * @param mutual whether it only talks to clients with a certificate of the test CA
 */
export async function startService(mutual = false): Promise<Service> {
  const seen: Sent[] = [];
  const clients: (string | undefined)[] = [];
  const server = createSecureServer({ ...certificates.server, ...(mutual && asksForOne) }, (request, response) => {
    void (async () => {
      const { method = '', url = '', headers, socket } = request;
      const body = await buffer(request);
      const { host = '' } = headers;
      const sent = Object.entries(headers).filter(([name]) => !ADDED_BY_FETCH.test(name));
      seen.push({ method, url: `https://${host}${url}`, headers: Object.fromEntries(sent) as Sent['headers'], body });
      clients.push((socket as Partial<TLSSocketLike>).getPeerCertificate?.().subject?.CN);
      response.end('{}');
    })();
  });
  const listening = await listen(server);
  return { ...listening, url: `https://127.0.0.1:${listening.port}`, seen, clients };
}

const asksForOne = { ca: certificates.ca, requestCert: true, rejectUnauthorized: true };

interface TLSSocketLike {
  getPeerCertificate(): { subject?: { CN?: string } };
}

/** A proxy, and what it got to see. */
export interface Proxy extends Listening {
  readonly url: string;
  /** Requests for tunnels: where to, and with which `Proxy-Authorization`. */
  readonly tunnels: { readonly to: string; readonly authorization: string | undefined }[];
  /** Requests that came without a tunnel, readable for the proxy. */
  readonly readable: string[];
}

/**
 * A proxy that lets everybody through, or nobody without this `user:password`.
 */
export async function startProxy(user?: string): Promise<Proxy> {
  const tunnels: { to: string; authorization: string | undefined }[] = [];
  const readable: string[] = [];
  const server = createServer((request, response) => {
    readable.push(request.url ?? '');
    response.writeHead(501).end();
  });
  const ends = new Set<Socket>();
  server.on('connect', ({ url = '', headers }: IncomingMessage, socket: Duplex, head: Buffer) => {
    const authorization = headers['proxy-authorization'];
    tunnels.push({ to: url, authorization });
    if (user !== undefined && authorization !== `Basic ${Buffer.from(user).toString('base64')}`) {
      socket.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\ncontent-length: 0\r\n\r\n',
      );
      return;
    }
    const { hostname, port } = new URL(`http://${url}`);
    const target = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      socket.pipe(target).pipe(socket);
    });
    ends.add(target);
    for (const [one, other] of [
      [socket, target],
      [target, socket],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  const listening = await listen(server);
  const close = async (): Promise<void> => {
    // A server forgets the connections that have become tunnels.
    for (const end of [...listening.open, ...ends]) end.destroy();
    await listening.close();
  };
  return { ...listening, close, url: `http://127.0.0.1:${listening.port}`, tunnels, readable };
}
