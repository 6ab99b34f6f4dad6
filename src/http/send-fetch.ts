/** Sends by `fetch`: that of the platform, or one that a caller gave. */
import { Received, type Outgoing, type Send } from './message.ts';

/** A function with the signature of the standard `fetch`. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** A sender on a `fetch`. Without one, the global is looked up at each call, so that a mock that is installed later is seen. */
export function sendWith(fetch: Fetch = (input, init) => globalThis.fetch(input, init)): Send {
  return async (request, { cancel, repeatable }) => {
    const { method, url, headers, body } = request;
    const response = await fetch(url.href, {
      method,
      headers,
      // Credentials must not follow a redirect to another host, and these services use none.
      redirect: 'manual',
      signal: cancel.signal,
      ...(body.length > 0 && { body: bodyOf(request, repeatable) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A browser hides everything about a redirect that it was told not to follow.
    const status = response.type === 'opaqueredirect' ? 302 : response.status;
    const { statusText, headers: answered } = response;
    const whole = bytes.length > 0 ? bytes : null;
    return new Received(
      status,
      answered,
      bytes,
      () => new Response(whole, { status, statusText, headers: [...answered] }),
    );
  };
}

export const send = sendWith();

/**
 * As it is, or a Blob where a repeat does harm: Deno's own `fetch` sends a request again whose connection is lost, a POST too,
 * unless its body is one.
 */
function bodyOf({ body }: Outgoing, repeatable: boolean): string | Uint8Array<ArrayBuffer> | Blob {
  const whole = body as string | Uint8Array<ArrayBuffer>;
  return repeatable ? whole : new Blob([whole]);
}
