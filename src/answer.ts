/** An answer becomes a value or an error. The status decides which, never the presence of a body. */
import { ApiError, PartialFailureError, readEnvelope, ResponseError } from './errors.ts';
import type { Route } from './operation.ts';

/** What a route says of its answers. */
type AnswerRoute = Pick<Route, 'binary' | 'empty' | 'notFound' | 'batch'>;

/** A successful answer. */
export interface Answer {
  readonly data: unknown;
  readonly requestId: string | undefined;
  readonly response: Response;
}

/**
 * Reads the answer to an operation.
 *
 * @param failure the body of an answer outside 2xx, parsed where it is JSON
 * @throws {@link ApiError}, {@link PartialFailureError}, {@link ResponseError}
 */
export async function readAnswer(
  operation: string,
  route: AnswerRoute,
  response: Response,
  failure: unknown,
): Promise<Answer> {
  const { status } = response;
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const details = { operation, status, requestId };
  if (!response.ok) throw new ApiError({ ...details, body: failure, notFound: route.notFound });

  if (route.binary) return { data: await response.blob(), requestId, response };
  const text = await response.text();
  if (text === '') {
    if (route.empty || status === 204) return { data: undefined, requestId, response };
    throw new ResponseError(
      `${operation}: the answer is empty, although it should hold JSON (status ${status})`,
      details,
    );
  }
  const data = parse(text, details);
  checkBatch(route, data, details);
  return { data, requestId: requestId ?? readEnvelope(data).requestId, response };
}

/** The same for an answer that nobody has read yet: for the client's own calls to IAM. */
export async function readWholeAnswer(operation: string, route: AnswerRoute, response: Response): Promise<Answer> {
  const failure = response.ok ? undefined : await response.text();
  return await readAnswer(operation, route, response, failure && (tryParse(failure) ?? failure));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Details {
  readonly operation: string;
  readonly status: number;
  readonly requestId: string | undefined;
}

function parse(text: string, details: Details): unknown {
  const value = tryParse(text);
  if (value !== undefined) return value;
  // Neither the text nor the parser's message, which quotes it: a 2xx body may hold secrets.
  const kind = /^\s*</.test(text)
    ? 'HTML or XML'
    : `${text.length} characters that are not JSON, or only its beginning`;
  throw new ResponseError(`${details.operation}: the answer is ${kind} (status ${details.status})`, details);
}

function checkBatch({ batch }: AnswerRoute, body: unknown, details: Details): void {
  if (!batch) return;
  const failed = ids(at(body, batch.failed));
  if (failed.length === 0 && (batch.success === undefined || at(body, batch.success) !== false)) return;
  throw new PartialFailureError({ ...details, body }, ids(at(body, batch.succeeded)), failed);
}

function ids(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** The value at a dotted path, `undefined` where there is none. */
export function at(body: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], body);
}
