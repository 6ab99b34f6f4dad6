/** The fetch door: a fake cloud for the `fetch` option of a client. */
import type { Fetch } from '../http/send-fetch.ts';
import { Dropped } from './faults.ts';
import type { FakeRequest, FakeResponse, Handle } from './handler.ts';
import { splitUrl } from './url.ts';

/** A `fetch` whose requests never leave the process. */
export function fetchDoor(handle: Handle): Fetch {
  return async (input, init) => {
    init.signal?.throwIfAborted();
    try {
      return toResponse(await handle(await toRequest(input, init), init.signal ?? undefined));
    } catch (error) {
      if (!(error instanceof Dropped)) throw error;
      // As undici says it.
      const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });
      throw new TypeError('fetch failed', { cause });
    }
  };
}

async function toRequest(input: string, init: RequestInit): Promise<FakeRequest> {
  const body = new Response(init.body);
  const headers = new Headers(init.headers);
  const type = body.headers.get('content-type');
  if (type !== null && !headers.has('content-type')) headers.set('content-type', type);
  if (!headers.has('host')) headers.set('host', splitUrl(input).host);
  const bytes = new Uint8Array(await body.arrayBuffer());
  return {
    method: (init.method ?? 'GET').toUpperCase(),
    url: input,
    headers: Object.fromEntries(headers),
    body: bytes,
  };
}

function toResponse({ status, headers, body }: FakeResponse): Response {
  return new Response(body.length > 0 ? (body as Uint8Array<ArrayBuffer>) : null, { status, headers: { ...headers } });
}
