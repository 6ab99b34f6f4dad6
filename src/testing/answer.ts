/** What the fake answers, and the proof that the spec allows it. */
import { envelope, FakeError, gatewayEnvelope, GatewayError } from './errors.ts';
import type { AnyAnswer, FakeResponse } from './handler.ts';
import type { Check } from './schema.ts';
import type { Media, Operation } from './spec.ts';

/** An answer without a handler: the spec's example of a success. */
export function exampleAnswer(operation: Operation): AnyAnswer {
  const [status, declared] = Object.entries(operation.responses).find(([one]) => one.startsWith('2')) ?? [];
  if (status === undefined) throw new Error(`${operation.id} declares no success`);
  const headers = Object.entries(declared?.headers ?? {}).map(([name, header]) => [
    name,
    textOf(operation.deref(header)?.['example']),
  ]);
  const [type, media] = Object.entries(declared?.content ?? {})[0] ?? [];
  const answer = { status: Number(status), headers: Object.fromEntries(headers) as Record<string, string> };
  if (type === undefined || !media) return answer;
  return { ...answer, body: isJson(type) ? exampleOf(operation, media) : new Blob([]) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

function exampleOf(operation: Operation, { example, examples }: Media): unknown {
  const value = example ?? Object.values(examples ?? {})[0]?.value;
  if (value === undefined) throw new Error(`${operation.id} has neither a handler nor an example of its answer`);
  return value;
}

function isJson(type: string): boolean {
  return type.startsWith('application/json');
}

/**
 * Turns what a handler gave into an answer.
 *
 * @throws Error when the spec does not allow it: then the fake is wrong, not the caller.
 */
export async function send(operation: Operation, answer: AnyAnswer, check: Check): Promise<FakeResponse> {
  const { status = 200, headers = {}, body } = answer;
  const declared = operation.responses[status];
  if (!declared) throw new Error(`${operation.id} answered ${status}, which the spec does not declare`);
  const [type, media] = Object.entries(declared.content ?? {})[0] ?? [];
  if (type === undefined) {
    if (body !== undefined)
      throw new Error(`${operation.id} answered a body, but the spec declares none for ${status}`);
    return { status, headers, body: new Uint8Array() };
  }
  if (body instanceof Blob) {
    return { status, headers: { ...headers, 'content-type': type }, body: new Uint8Array(await body.arrayBuffer()) };
  }
  const wrong = check(media?.schema ?? {}, body);
  if (wrong !== undefined)
    throw new Error(`${operation.id} answered ${status} with a body that the spec does not allow: ${wrong}`);
  return json(status, body, headers);
}

/** Turns whatever was thrown into an answer. */
export function sendError(
  operation: Operation | undefined,
  error: unknown,
  requestId: string,
  check: Check,
): FakeResponse {
  if (error instanceof GatewayError || (error instanceof FakeError && !operation)) {
    return refusal(error, gatewayEnvelope(error, requestId));
  }
  if (error instanceof FakeError && operation) {
    const body = envelope(operation, error, requestId);
    const schema = operation.responses[error.status]?.content?.['application/json']?.schema;
    const wrong = schema && check(schema, body);
    if (wrong === undefined) return refusal(error, body);
    return sendError(
      operation,
      new Error(`${operation.id} refused with an envelope that the spec does not allow: ${wrong}`),
      requestId,
      check,
    );
  }
  const message = `The fake cloud is wrong: ${error instanceof Error ? error.message : String(error)}`;
  // No service has this code, so that it cannot be taken for one of theirs.
  const bug = new GatewayError(500, 'FakeCloud.Bug', message);
  return refusal(bug, gatewayEnvelope(bug, requestId));
}

function refusal({ status, code, headers }: FakeError, body: unknown): FakeResponse {
  return { ...json(status, body, headers), errorCode: code };
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): FakeResponse {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return { status, headers: { ...headers, 'content-type': 'application/json;charset=UTF-8' }, body: bytes };
}
