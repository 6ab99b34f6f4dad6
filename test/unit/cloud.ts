import { Cancel } from '../../src/http/cancel.ts';
import type { Received } from '../../src/http/message.ts';
import { type Fetch, sendWith } from '../../src/http/send-fetch.ts';

/** A request as it left the client. */
export interface Sent {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** A `fetch` that answers with the given function and remembers what it was sent. */
export function recorder(answer: (sent: Sent, nth: number) => Response | Promise<Response>): {
  fetch: Fetch;
  sent: Sent[];
} {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    const body = init.body === undefined ? '' : await new Response(init.body).text();
    const one = { url, method: init.method ?? 'GET', headers: init.headers as Record<string, string>, body };
    sent.push(one);
    return await answer(one, sent.length);
  };
  return { fetch, sent };
}

export const accessKey = { accessKeyId: 'AKTEST', secretAccessKey: 'sk-test-secret' };

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** A response as the transport hands it on. */
export function receivedOf(response: Response): Promise<Received> {
  const request = { method: 'GET', url: new URL('https://example.com'), headers: {}, body: new Uint8Array() };
  return sendWith(() => Promise.resolve(response))(request, { cancel: new Cancel(), repeatable: true });
}

/** A promise and the functions that settle it. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
