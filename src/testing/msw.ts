/**
 * The msw door: request handlers for those whose tests run on msw. It is an optional peer and never imported, so that
 * nobody else needs it.
 */
import { createRequire } from 'node:module';
import { type Endpoint, endpoints } from '../../generated/endpoints.ts';
import type { Fetch } from '../http/send-fetch.ts';

/** What is needed of msw's `http`, which 2.x and 3.x have alike. */
export interface MswHttp<Handler> {
  all(path: RegExp, resolver: (info: { readonly request: Request }) => Promise<Response>): Handler;
}

// Without msw the type below is `any`. What TypeScript offers instead of @ts-ignore fails where msw is installed.
/* eslint-disable @typescript-eslint/ban-ts-comment, @typescript-eslint/consistent-type-imports */
/** @ts-ignore A request handler of msw, for `setupServer`, `setupWorker` and `use`. */
export type MswHandler = import('msw').HttpHandler;
/* eslint-enable */

/**
 * Handlers for every host that the specs name, whatever the region. A request to any other host is left to msw's
 * `onUnhandledRequest`.
 *
 * @param fetch the fake cloud's
 * @param http msw's, by default that of the msw that is installed
 * @throws Error that says what to do when there is none.
 */
export function handlersOf<Handler = MswHandler>(
  fetch: Fetch,
  http: MswHttp<Handler> = loadHttp() as MswHttp<Handler>,
): Handler[] {
  const hosts: readonly Endpoint[] = Object.values(endpoints).flat();
  return hosts.map(({ url }) => http.all(patternOf(url), ({ request }) => answer(fetch, request)));
}

/** Loaded when it is called for, and at once: whoever writes `setupServer(...cloud.handlers())` does not wait. */
export function loadHttp(load: (name: string) => unknown = createRequire(import.meta.url)): MswHttp<unknown> {
  try {
    return (load('msw') as { http: MswHttp<unknown> }).http;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(
      'handlers() needs msw 2 or 3, which is not installed here: run `npm install --save-dev msw`, or pass the ' +
        '`http` of your own copy: handlers(http)',
      { cause: error },
    );
  }
}

function patternOf(url: string): RegExp {
  const [start = '', end] = url.split('{region}').map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${start}${end === undefined ? '' : `[a-z0-9-]+${end}`}/`);
}

async function answer(fetch: Fetch, request: Request): Promise<Response> {
  const { method, url, headers, signal } = request;
  const body = await request.arrayBuffer();
  try {
    return await fetch(url, { method, headers, signal, ...(body.byteLength > 0 && { body }) });
  } catch (error) {
    if (!(error instanceof TypeError) && !signal.aborted) throw error;
    // A lost connection. Whatever a handler throws, msw makes an answer with status 500 of it, but of this it does not.
    return Response.error();
  }
}
