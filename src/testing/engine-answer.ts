/** Answers of plain families: where the spec wants the item or the list, and what stands around it. */
import { put } from './batch.ts';
import type { AnyAnswer, Call } from './handler.ts';
import type { Json, Operation } from './spec.ts';
import { pageAt } from './store.ts';

type Fields = Readonly<Record<string, Json>>;

/** What an envelope holds when all is well. Documented: SecMaster's code. */
const FINE: Readonly<Record<string, (requestId: string) => unknown>> = {
  code: () => '00000000',
  message: () => '',
  success: () => true,
  // The body has the UUID alone, the header the whole text.
  request_id: (requestId) => requestId.slice(0, 36),
};

/** The fields that a schema declares. */
export function fieldsOf({ deref }: Operation, schema: Json | undefined): Fields {
  return (deref(schema)?.['properties'] ?? {}) as Fields;
}

/** Answers with an item, or with nothing but the envelope. An answer without an envelope is the item itself. */
export function answerItem({ operation, requestId }: Call<unknown>, item?: object): AnyAnswer {
  const { status, schema } = successOf(operation);
  if (!schema) return { status };
  const fields = fieldsOf(operation, schema);
  const holder = Object.keys(fields).find((name) => operation.deref(fields[name])?.['type'] === 'object');
  const bare = holder === undefined && Object.keys(fields).some((name) => !(name in FINE));
  if (item && bare) return { status, body: only(item, fields) };
  const inside = item && holder !== undefined && { [holder]: only(item, fieldsOf(operation, fields[holder])) };
  return { status, body: { ...fine(fields, requestId), ...inside } };
}

/** An answer whose type only the spec knows: it is checked before it is sent. */
export interface Proven {
  readonly status: number;
  readonly body: never;
}

/** The part of a call that says what its answer is. */
type Asked = Pick<Call<unknown>, 'operation' | 'requestId'>;

/** Answers with what is named, in the envelope; what the answer does not declare is left out. */
export function answerWith(call: Asked, parts: Json): Proven {
  const fields = answerFields(call);
  const body = { ...fine(fields, call.requestId), ...only(parts, fields) };
  return { status: successOf(call.operation).status, body: body as never };
}

/** The fields that an operation's answer declares. */
export function answerFields({ operation }: Pick<Asked, 'operation'>): Fields {
  return fieldsOf(operation, successOf(operation).schema);
}

/** Answers with a page of a list, which the request asks for in its query or its body. */
export function answerList(call: Call<unknown>, found: readonly object[]): AnyAnswer {
  const { operation, requestId } = call;
  const { pagination } = operation;
  if (pagination?.style !== 'offset') throw new Error(`${operation.id}: the engine only knows pages by offset`);
  const { status, schema } = successOf(operation);
  const fields = fieldsOf(operation, schema);
  const list = operation.deref(at(operation, schema, pagination.items));
  const entries = fieldsOf(operation, list?.['items'] as Json | undefined);
  const { offset, limit } = pageOf(call, pagination.in === 'body');
  const body = fine(fields, requestId);
  put(body, pagination.items, () => pageAt(found, offset, limit).map((one) => only(one, entries)));
  if (pagination.total !== undefined) put(body, pagination.total, () => found.length);
  return { status, body };
}

/** Assumed: where no limit is given and the spec has no default, a page has as many entries as it may have. */
function pageOf({ operation, query, body }: Call<unknown>, inBody: boolean): { offset: number; limit?: number } {
  const declared = inBody
    ? fieldsOf(operation, operation.requestBody?.schema)
    : Object.fromEntries(operation.parameters.map((one) => [one.name, one.schema]));
  const given = ((inBody ? body : query) ?? {}) as Record<string, number | undefined>;
  const limits = operation.deref(declared['limit']) as { default?: number; maximum?: number } | undefined;
  const limit = given['limit'] ?? limits?.default ?? limits?.maximum;
  return { offset: given['offset'] ?? 0, ...(limit !== undefined && { limit }) };
}

function successOf({ id, responses }: Operation): { status: number; schema: Json | undefined } {
  const [status, declared] = Object.entries(responses).find(([one]) => one.startsWith('2')) ?? [];
  if (status === undefined) throw new Error(`${id} declares no success`);
  return { status: Number(status), schema: Object.values(declared?.content ?? {})[0]?.schema };
}

function at(operation: Operation, schema: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((found, name) => fieldsOf(operation, found)[name], schema);
}

function fine(fields: Fields, requestId: string): Json {
  const said = Object.entries(FINE).filter(([name]) => name in fields);
  return Object.fromEntries(said.map(([name, make]) => [name, make(requestId)]));
}

/** Entries of lists often have fewer fields than the item. */
export function only(item: object, fields: Fields): Json {
  return Object.fromEntries(Object.entries(item).filter(([name]) => name in fields));
}

/** An item without one of its fields. */
export function without<Item extends object, Name extends keyof Item>(item: Item, name: Name): Omit<Item, Name> {
  return Object.fromEntries(Object.entries(item).filter(([one]) => one !== name)) as Omit<Item, Name>;
}
