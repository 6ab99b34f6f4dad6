/** A request against the spec: what the spec does not allow is refused, with words that say where and why. */
import { FakeError } from './errors.ts';
import type { FakeRequest } from './handler.ts';
import type { Match } from './router.ts';
import type { Check } from './schema.ts';
import type { Json, Operation } from './spec.ts';
import { splitUrl } from './url.ts';

/** What a service answers to parameters and to bodies that it cannot take: their codes, from its error-codes.yaml. */
const CODES: Readonly<Record<string, { readonly invalid: string; readonly unreadable: string }>> = {
  secmaster: { invalid: 'SecMaster.20040001', unreadable: 'SecMaster.20040001' },
  csms: { invalid: 'CSMS.0002', unreadable: 'CSMS.0004' },
  roma: { invalid: 'ROMA.00013000', unreadable: 'ROMA.00013000' },
  iam: { invalid: 'IAM.0007', unreadable: 'IAM.0011' },
};

/** A request that the spec allows, read. */
export interface ValidCall {
  readonly query: Json;
  readonly body: unknown;
}

/** Reads a request, or refuses it with a status 400 in the service's own envelope. */
export async function readRequest(request: FakeRequest, { operation, path }: Match, check: Check): Promise<ValidCall> {
  const query = readParameters(operation, 'query', queryValues(operation, splitUrl(request.url).query), check);
  readParameters(operation, 'path', new Map(Object.entries(path).map(([name, value]) => [name, [value]])), check);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, [value]] as const);
  readParameters(operation, 'header', new Map(headers), check);
  checkContentType(operation, request);
  return { query, body: await readBody(operation, request, check) };
}

function refuse(operation: Operation, reason: string, kind: 'invalid' | 'unreadable' = 'invalid'): FakeError {
  return new FakeError(400, CODES[operation.service]?.[kind] ?? 'APIGW.0201', `${operation.id}: ${reason}`);
}

function queryValues(operation: Operation, query: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query.replaceAll('+', '%2B')))
    values.set(name, [...(values.get(name) ?? []), value]);
  const known = operation.parameters.filter((one) => one.in === 'query').map((one) => one.name);
  for (const name of values.keys()) {
    if (!known.includes(name))
      throw refuse(operation, `query parameter ${name} is not in the spec; known are ${known.join(', ') || 'none'}`);
  }
  return values;
}

function readParameters(
  operation: Operation,
  place: string,
  given: ReadonlyMap<string, readonly string[]>,
  check: Check,
): Json {
  const read: Json = {};
  for (const { name, in: where, required, schema } of operation.parameters) {
    if (where !== place) continue;
    const texts = given.get(where === 'header' ? name.toLowerCase() : name);
    if (texts === undefined) {
      if (required) throw refuse(operation, `${where} parameter ${name} is missing`);
      continue;
    }
    const type = operation.deref(schema)?.['type'];
    const value = type === 'array' ? texts : texts.length === 1 ? typed(texts[0] ?? '', type) : texts;
    const wrong = check(schema, value);
    if (wrong !== undefined) throw refuse(operation, `${where} parameter ${name}: ${wrong}`);
    read[name] = value;
  }
  return read;
}

function typed(text: string, type: unknown): unknown {
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function checkContentType(operation: Operation, { headers, body }: FakeRequest): void {
  const { requestBody } = operation;
  const expected =
    operation.contentType ?? (requestBody && (requestBody.required || body.length > 0) ? requestBody.media : undefined);
  if (expected === undefined) return;
  const given = headers['content-type'];
  if (given === undefined) throw refuse(operation, `header Content-Type is missing; expected is ${expected}`);
  // A charset that the spec does not ask for does no harm, and a multipart body has its boundary there.
  const [wanted, actual] = [normal(expected), normal(given)];
  if (actual !== wanted && (wanted.includes(';') || actual.split(';')[0] !== wanted)) {
    throw refuse(operation, `header Content-Type is ${JSON.stringify(given)}; expected is ${expected}`);
  }
}

function normal(type: string): string {
  return type.toLowerCase().replaceAll(/[\s"]/g, '').replace('utf-8', 'utf8');
}

async function readBody(operation: Operation, request: FakeRequest, check: Check): Promise<unknown> {
  const { requestBody } = operation;
  if (request.body.length === 0) {
    if (requestBody?.required) throw refuse(operation, 'the body is missing', 'unreadable');
    return undefined;
  }
  if (requestBody?.media.startsWith('multipart/')) return await readForm(operation, requestBody.schema, request);
  const value = parse(operation, request.body);
  if (!requestBody) {
    // The official Node SDK sends {} along with every GET.
    if (JSON.stringify(value) === '{}') return undefined;
    throw refuse(operation, 'the operation takes no body', 'unreadable');
  }
  const wrong = check(requestBody.schema, value);
  if (wrong !== undefined) throw refuse(operation, `body: ${wrong}`);
  return value;
}

function parse(operation: Operation, body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    // The parser's own message quotes the text.
    throw refuse(operation, 'the body is not JSON', 'unreadable');
  }
}

async function readForm(operation: Operation, schema: Json, { headers, body }: FakeRequest): Promise<Json> {
  const type = headers['content-type'] ?? '';
  const answer = new Response(body as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } });
  const form = await answer.formData().catch(() => {
    throw refuse(operation, 'the body is not a multipart form', 'unreadable');
  });
  const target = operation.deref(schema) ?? {};
  const fields = (target['properties'] ?? {}) as Record<string, Json>;
  const values = Object.fromEntries(form);
  for (const name of (target['required'] ?? []) as string[])
    if (!(name in values)) throw refuse(operation, `body: /${name} is missing`);
  for (const [name, value] of Object.entries(values)) {
    const field = Object.hasOwn(fields, name) ? operation.deref(fields[name]) : undefined;
    if (!field) throw refuse(operation, `body: /${name} is not in the spec`);
    if (field['format'] === 'binary' && typeof value === 'string')
      throw refuse(operation, `body: /${name} must be a file`);
  }
  return values;
}
