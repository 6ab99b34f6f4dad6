/** A bare way to send, made into clients: as it is, and with the least signer. */
import { type Client, getUrl, POST } from './calls.ts';
import { signed } from './signer.ts';

/** Sends a request and gives the parsed answer; throws for a status outside 2xx. */
export type Send = (
  method: 'GET' | 'POST',
  url: string,
  headers: Record<string, string>,
  body?: string,
) => Promise<unknown>;

/** Nothing but the sending. */
export function bare(send: Send): Client {
  return (base) => {
    const url = getUrl(base);
    return { GET: () => send('GET', url, {}) };
  };
}

/** Signs each request by itself. */
export function signing(send: Send): Client {
  return (base) => {
    const [get, post] = [getUrl(base), base + POST.path];
    return {
      'signed GET': () => send('GET', get, signed('GET', get)),
      'signed POST 1 KB': () => {
        const body = JSON.stringify(POST.body);
        return send('POST', post, signed('POST', post, body), body);
      },
    };
  };
}
