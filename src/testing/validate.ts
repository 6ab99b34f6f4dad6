/** A request against the spec: what the spec does not allow is refused, with words that say where and why. */
import { checkContentType } from './content-type.ts';
import type { FakeRequest } from './handler.ts';
import { refuse } from './refuse.ts';
import type { Match } from './router.ts';
import type { Check } from './schema.ts';
import type { Json, Operation } from './spec.ts';
import { splitUrl } from './url.ts';

/** A request that the spec allows, read. */
export interface ValidCall {
  readonly query: Json;
  /** The headers that are parameters, by their names in the spec. */
  readonly headers: Json;
  readonly body: unknown;
}

/** How closely a request is looked at. */
interface Rules {
  readonly check: Check;
  /** Refuse what the spec does not have, and a `Content-Type` that it does not declare, instead of ignoring them. */
  readonly strict: boolean;
}

/** Reads a request, or refuses it with a status 400 in the service's own envelope. */
export async function readRequest(request: FakeRequest, { operation, path }: Match, rules: Rules): Promise<ValidCall> {
  const { check, strict } = rules;
  const query = readParameters(operation, 'query', queryValues(operation, splitUrl(request.url).query, strict), check);
  readParameters(operation, 'path', new Map(Object.entries(path).map(([name, value]) => [name, [value]])), check);
  const sent = Object.entries(request.headers).map(([name, value]) => [name, [value]] as const);
  const headers = readParameters(operation, 'header', new Map(sent), check);
  if (strict) checkContentType(operation, request);
  return { query, headers, body: await readBody(operation, request, rules) };
}

function queryValues(operation: Operation, query: string, strict: boolean): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query.replaceAll('+', '%2B')))
    values.set(name, [...(values.get(name) ?? []), value]);
  const known = operation.parameters.filter((one) => one.in === 'query').map((one) => one.name);
  for (const name of values.keys()) {
    if (strict && !known.includes(name))
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

async function readBody(operation: Operation, request: FakeRequest, rules: Rules): Promise<unknown> {
  const { requestBody } = operation;
  if (request.body.length === 0) {
    if (requestBody?.required) throw refuse(operation, 'the body is missing', 'unreadable');
    return undefined;
  }
  if (requestBody?.media.startsWith('multipart/')) return await readForm(operation, requestBody.schema, request, rules);
  if (!requestBody && !rules.strict) return undefined;
  const value = parse(operation, request.body);
  if (!requestBody) {
    // The official Node SDK sends {} along with every GET.
    if (JSON.stringify(value) === '{}') return undefined;
    throw refuse(operation, 'the operation takes no body', 'unreadable');
  }
  const wrong = rules.check(requestBody.schema, value, !rules.strict);
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

async function readForm(
  operation: Operation,
  schema: Json,
  { headers, body }: FakeRequest,
  { strict }: Rules,
): Promise<Json> {
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
    if (!field && strict) throw refuse(operation, `body: /${name} is not in the spec`);
    if (field?.['format'] === 'binary' && typeof value === 'string')
      throw refuse(operation, `body: /${name} must be a file`);
  }
  return values;
}
