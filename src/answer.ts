/** An answer becomes a value or an error. The status decides which, never the presence of a body. */
import { requestIdIn } from './envelope.ts';
import { ApiError, type CodeMeanings, PartialFailureError, ResponseError } from './errors.ts';
import type { CallTrace } from './events.ts';
import type { HeaderReader, Received } from './http/message.ts';
import type { Route } from './operation.ts';
import { messageOf, type Redactor } from './redact.ts';
import { skeleton, snippet, titleOf } from './snippet.ts';

/** What a route says of its answers. */
type AnswerRoute = Pick<Route, 'binary' | 'empty' | 'batch'>;

/** What was asked, and what must not be said of it. */
export interface Asked extends CodeMeanings {
  /** Holds what the transport saw of the answer, without secrets. */
  readonly trace: CallTrace;
  readonly redactor: Redactor;
}

/** A successful answer. */
export interface Answer {
  readonly data: unknown;
  readonly requestId: string | undefined;
  readonly received: Received;
}

/**
 * Reads the answer to an operation.
 *
 * @throws {@link ApiError}, {@link PartialFailureError}, {@link ResponseError}
 */
export function readAnswer(route: AnswerRoute, received: Received, asked: Asked): Answer {
  const { status, text } = received;
  const { trace, redactor } = asked;
  const { requestId } = trace;
  if (!received.ok) throw failed(received, { ...trace, status, requestId }, asked);

  if (route.binary) return { data: blobOf(received), requestId, received };
  if (text === '' && (route.empty || status === 204)) return { data: undefined, requestId, received };
  const data = parseJson(text);
  if (typeof data !== 'object' || data === null) throw unreadable(text, { ...trace, status, requestId }, redactor);
  if (route.batch) checkBatch(route.batch, data, { ...trace, status, requestId }, asked);
  if (requestId !== undefined) return { data, requestId, received };
  const said = requestIdIn(data);
  // A service may put anything into it.
  return { data, requestId: said === undefined ? undefined : redactor.text(said), received };
}

function blobOf({ bytes, headers }: Received): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: headers.get('content-type') ?? '' });
}

/** What errors say of the call. */
interface Details {
  readonly operation: string;
  readonly attempts: number;
  readonly status: number;
  readonly requestId: string | undefined;
}

function failed({ headers, text }: Received, details: Details, { redactor, known, notFound }: Asked): ApiError {
  const parsed = parseJson(text);
  const body = redactor.body(parsed === undefined ? text || undefined : parsed);
  const common = { ...details, body, known, notFound };
  if (details.status >= 300 && details.status < 400) {
    const said = `a redirect to ${originOf(headers, redactor)}, which is not followed`;
    return new ApiError({ ...common, snippet: said, hint: REDIRECTED });
  }
  return new ApiError({ ...common, snippet: typeof parsed === 'object' ? undefined : beginning(text, redactor) });
}

/** What can be shown of a text that should have been JSON. */
function beginning(text: string, redactor: Redactor): string {
  return /^\s*[[{]/.test(text) ? redactor.text(skeleton(text)) : snippet(text, redactor);
}

const REDIRECTED =
  'Credentials stay with the host they were meant for. If the service has moved, pass its new `endpoint`.';

function originOf(headers: HeaderReader, redactor: Redactor): string {
  try {
    return new URL(redactor.text(headers.get('location') ?? '')).origin;
  } catch {
    return 'another address';
  }
}

/**
 * A 2xx that does not hold what it should. Never a value from it: it may be the secret that was asked for.
 *
 * @param redactor without one, not even the title of a page is shown
 */
export function unreadable(text: string, details: Details, redactor?: Redactor): ResponseError {
  const title = redactor && titleOf(text, redactor);
  const what =
    text === ''
      ? 'empty, although it should hold JSON'
      : /^\s*</.test(text)
        ? `HTML or XML instead of JSON${title === undefined ? '' : `, titled ${JSON.stringify(title)}`}`
        : /^\s*[[{]/.test(text)
          ? `JSON that breaks off or is broken: ${redactor?.text(skeleton(text)) ?? skeleton(text)}`
          : `${text.length} characters that are not the JSON it should hold`;
  return new ResponseError(`${details.operation}: the answer is ${what} (status ${details.status})`, details);
}

/** Parses JSON, with integers that a number would round as texts of their digits. `undefined` for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(exactJson(text));
  } catch {
    return undefined;
  }
}

/**
 * The same JSON, with integers beyond 2^53 in quotes.
 *
 * @throws SyntaxError for what is no JSON
 */
export function exactJson(json: string): string {
  if (!/\d{16}/.test(json)) return json;
  // Only JSON goes through what follows, so that texts are known to end.
  JSON.parse(json);
  let inText = false;
  // Mark by mark: a pattern for a whole text would exhaust the stack on one that is as long as an archive.
  return json.replace(/\\[^]|"|-?\d[\d.eE+-]*/g, (token) => {
    if (token === '"') inText = !inText;
    const isBig = !inText && /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token));
    return isBig ? `"${token}"` : token;
  });
}

function checkBatch(
  batch: NonNullable<Route['batch']>,
  answer: unknown,
  details: Details,
  { redactor, known }: Asked,
): void {
  const isUnsuccessful = batch.success !== undefined && at(answer, batch.success) === false;
  if (!isUnsuccessful && ids(at(answer, batch.failed)).length === 0) return;
  const body = redactor.body(answer);
  const succeeded = batch.succeeded === undefined ? undefined : ids(at(body, batch.succeeded));
  throw new PartialFailureError({ ...details, body, known }, succeeded, ids(at(body, batch.failed)));
}

function ids(value: unknown): string[] {
  return Array.isArray(value) ? value.map(messageOf) : [];
}

/** The value at a dotted path, `undefined` where there is none. A name leads through a list to those of its entries. */
export function at(body: unknown, path: string): unknown {
  const field = (value: unknown, name: string): unknown =>
    (value as Record<string, unknown> | null | undefined)?.[name];
  return path
    .split('.')
    .reduce(
      (value, name) =>
        Array.isArray(value) && !/^\d+$/.test(name) ? value.map((entry) => field(entry, name)) : field(value, name),
      body,
    );
}
