/** A request and its answer as the transport has them: plain, since `Request` and `Response` cost more than all the rest of a call. */

import type { Cancel } from './cancel.ts';

/** A request, ready to be authenticated and sent. */
export interface Outgoing {
  readonly method: string;
  readonly url: URL;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where there is none; a text goes out in UTF-8. */
  readonly body: Uint8Array | string;
  /** Of the body, once an attempt was signed: the next ones are signed with the same. */
  hash?: string | Promise<string>;
}

/** Reads headers by name, as `Headers` does. */
export interface HeaderReader {
  get(name: string): string | null;
}

const utf8 = new TextDecoder();

/** An answer, complete and in memory. */
export class Received {
  readonly status: number;
  readonly headers: HeaderReader;
  readonly bytes: Uint8Array;
  readonly #make: () => Response;
  #text: string | undefined;
  #response: Response | undefined;

  /** @param make the same answer as a `Response`, for whoever asks for one */
  constructor(status: number, headers: HeaderReader, bytes: Uint8Array, make: () => Response) {
    this.status = status;
    this.headers = headers;
    this.bytes = bytes;
    this.#make = make;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get text(): string {
    return (this.#text ??= utf8.decode(this.bytes));
  }

  /** A standard `Response` whose body can still be read. */
  get response(): Response {
    return (this.#response ??= this.#make());
  }
}

/** Sends a request once, and gives back the whole answer. Redirects are not followed. */
export type Send = (
  request: Outgoing,
  options: { readonly cancel: Cancel; readonly repeatable: boolean },
) => Promise<Received>;

/** A request from a body that is a text, a form or nothing. A form chooses its `content-type` itself. */
export function outgoing(
  method: string,
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string | FormData = '',
): Outgoing | Promise<Outgoing> {
  if (typeof body === 'object') return outgoingForm(method, url, headers, body);
  return { method, url, headers, body };
}

async function outgoingForm(
  method: string,
  url: URL,
  headers: Readonly<Record<string, string>>,
  form: FormData,
): Promise<Outgoing> {
  const written = new Response(form);
  const type = written.headers.get('content-type') ?? '';
  const body = new Uint8Array(await written.arrayBuffer());
  return { method, url, headers: { ...headers, 'content-type': type }, body };
}
