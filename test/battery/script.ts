/** What a case tells the server to do, and what the server tells of the requests that came: plain data, sent as JSON. */

/** How an answer may fail on its way. Where something is sent at all, it is the step's status, headers and body. */
export type Fault =
  | 'resetBeforeHeaders'
  | 'resetAfterHeaders'
  | 'resetInBody'
  | 'closeWithoutAnswer'
  | 'stallBeforeHeaders'
  | 'stallInBody'
  /** The body never ends: a byte every few milliseconds. */
  | 'drip'
  | 'truncatedChunk'
  | 'contentLengthTooLong'
  /** Bytes that are not HTTP. */
  | 'garbage'
  | 'endlessHeaders';

/**
 * One answer. In its texts, `{here}` and `{elsewhere}` stand for the base URL of the case and for its like on another
 * origin; `{date}` and `{later}` for the answer's `Date` and an hour after that; `{body}`, `{headers}` and `{canonical}`
 * for what came and for its canonical request in one line, `{html:body}` for the body as a page of HTML shows it.
 */
export interface Step {
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body: a value that is sent as JSON, or a text as it is. */
  readonly json?: unknown;
  readonly text?: string;
  readonly gzip?: 'good' | 'cut' | 'broken';
  /** How far the server's clock is ahead of ours. */
  readonly dateOffsetMs?: number;
  readonly fault?: Fault;
  /** Only for requests with this token or access key ID. */
  readonly only?: string;
  /** Only for requests that were signed about now, by the server's clock. */
  readonly onTime?: true;
  /** The answer to all other requests. */
  readonly otherwise?: Step;
}

/**
 * The answers to a case's requests, in their order; the last one repeats. As an object, there is a list for each kind of
 * request: the first key that the request's `METHOD /path?query` contains decides.
 */
export type Script = readonly Step[] | Readonly<Record<string, readonly Step[]>>;

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  /** Path and query as sent, without the part that names the case. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether its signature is right. `undefined` where it has none. */
  readonly signature?: 'right' | 'wrong';
  /** It came to the other origin. */
  readonly elsewhere?: true;
}

/** Base URLs of a running server. */
export interface Addresses {
  readonly here: string;
  /** Another origin, the same server. */
  readonly elsewhere: string;
  /** With a certificate that nobody trusts. */
  readonly tls: string;
  /** Where scripts go to and requests are asked for. */
  readonly control: string;
}
