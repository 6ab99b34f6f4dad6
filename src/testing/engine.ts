/**
 * Plain families: things that are created, listed, shown, updated and deleted. What the spec says is read from the spec
 * (names of fields, pages, envelopes, codes); what it cannot say is a hook.
 */
import { randomUUID } from 'node:crypto';
import { answerItem, answerList, fieldsOf } from './engine-answer.ts';
import { FakeError } from './errors.ts';
import type { AnyAnswer, Call, Handlers } from './handler.ts';
import { type OperationId, operationOf, type Operations } from './operations.ts';
import type { Json, Operation } from './spec.ts';
import type { Collection } from './store.ts';
import { timeFor } from './times.ts';

/** A family: its operations, as far as it has them, and what is its own. */
export interface Resource<Item extends object, Create extends OperationId, List extends OperationId> {
  /** Where the items are. Without `missing`, `x-not-found` says how one that is not there is refused. */
  readonly items: Collection<Item>;
  readonly create?: Create;
  readonly list?: List;
  readonly show?: OperationId;
  /** A PUT replaces: fields of the request that are left out are gone. Any other method keeps them. */
  readonly update?: OperationId;
  readonly remove?: OperationId;
  /** A PUT, too, keeps the fields of the request that are left out. */
  readonly keeps?: true;
  /** What is not there is not refused: an answer without an item says so. */
  readonly silent?: true;
  /** The fields that a request sets, or a refusal of what the schemas cannot rule out. Default: its body as it is. */
  readonly accept?: (body: Call<Operations[Create]>['body']) => Partial<Item>;
  /** What a new item has that nobody sent. Ids, times and the caller's names are filled in where the item has them. */
  readonly initial?: Partial<Item>;
  /** What a list is narrowed by, besides parameters that are named like fields: those have to be equal. */
  readonly filter?: (query: Call<Operations[List]>['query']) => (item: Item) => boolean;
  /** What a list is sorted by; what is earlier in it is older. Default: the oldest first. */
  readonly sort?: (query: Call<Operations[List]>['query']) => (items: readonly Item[]) => Item[];
}

type AnyCall = Call<unknown>;

/**
 * The handlers of a family.
 *
 * @example
 * export const things = resource({ items: storedThings, create: 'createThing', list: 'listThings', remove: 'deleteThing' });
 */
export function resource<Item extends object, Create extends OperationId, List extends OperationId>(
  family: Resource<Item, Create, List>,
): Handlers<Operations> {
  const { items, initial, filter } = family;
  // The specs have proved what arrives here.
  const accept = (family.accept ?? ((body) => body)) as (body: unknown) => object;
  const narrow = filter as ((query: unknown) => (item: Item) => boolean) | undefined;
  const find = ({ state, operation, path }: AnyCall): Item | undefined => {
    const item = state.of(items).find(path[keyName(operation)] ?? '');
    if (!item && !family.silent) throw missing(family, operation);
    return item;
  };
  const sort = family.sort as ((query: unknown) => (items: readonly Item[]) => Item[]) | undefined;
  const put = ({ state }: AnyCall, item: object): Item => state.of(items).put(item as Item);

  const acts = {
    create: (call: AnyCall) => {
      const stamps = { ...stamp(call, items, CREATED), ...stamp(call, items, CHANGED) };
      return answerItem(call, put(call, { ...stamps, ...initial, ...accept(call.body) }));
    },
    list: (call: AnyCall) => {
      const [equal, narrowed] = [equalTo(call, items), narrow?.(call.query)];
      const all = call.state.of(items).all();
      // Assumed: the oldest first.
      const found = all.filter((item) => equal(item) && (narrowed?.(item) ?? true));
      return answerList(call, sort?.(call.query)(found) ?? found);
    },
    show: (call: AnyCall) => answerItem(call, find(call)),
    update: (call: AnyCall) => {
      const { operation } = call;
      const item = find(call);
      if (!item) return answerItem(call);
      const replaces = operation.method === 'PUT' && !family.keeps;
      const replaced = replaces ? fieldsOf(operation, operation.requestBody?.schema) : {};
      const kept = Object.entries(item).filter(([name]) => !(name in replaced));
      const changed = { ...accept(call.body), ...stamp(call, items, CHANGED) };
      return answerItem(call, put(call, { ...Object.fromEntries(kept), ...changed }));
    },
    remove: (call: AnyCall) => {
      const item = find(call);
      if (item) call.state.of(items).remove(items.key(item));
      return answerItem(call, item);
    },
  };
  const handlers: Record<string, (call: AnyCall) => AnyAnswer> = {};
  for (const act of ['create', 'list', 'show', 'update', 'remove'] as const) {
    const id = family[act];
    if (id !== undefined) handlers[id] = acts[act];
  }
  return handlers;
}

type Stamps = Readonly<Record<string, (call: AnyCall, field: Json) => unknown>>;

const timeOf: Stamps[string] = ({ operation, now }, field) => timeFor(operation.service, field['type'], now);

/** What a new item gets, as far as it has such fields. */
const CREATED: Stamps = {
  id: () => randomUUID(),
  project_id: ({ state }) => state.identity.projectId,
  workspace_id: ({ state }) => state.identity.workspaceId,
  create_time: timeOf,
  creator_id: ({ state }) => state.identity.userId,
  creator_name: ({ state }) => state.identity.user.user,
};

/** What an item gets whenever it is changed, as far as it has such fields. */
const CHANGED: Stamps = {
  update_time: timeOf,
  modifier_id: ({ state }) => state.identity.userId,
  modifier_name: ({ state }) => state.identity.user.user,
};

function stamp(call: AnyCall, { schema }: { readonly schema: Json }, stamps: Stamps): Json {
  const fields = fieldsOf(call.operation, schema);
  const had = Object.entries(stamps).filter(([name]) => name in fields);
  return Object.fromEntries(had.map(([name, make]) => [name, make(call, fields[name] ?? {})]));
}

/** The last parameter of the path names the item. */
export function keyName({ segments }: Operation): string {
  return segments.at(-1)?.slice(1, -1) ?? '';
}

type Refusing = Pick<Resource<never, never, never>, 'show' | 'remove'> & {
  readonly items: Pick<Collection<never>, 'missing'>;
};

function missing({ items, show, remove }: Refusing, operation: Operation): Error {
  if (items.missing) return new FakeError(items.missing.status, items.missing.code, items.missing.message);
  // Where a code means several things, the spec does not say on every operation that it may mean this.
  const notFound = (id?: OperationId): string | undefined => id && operationOf(id, 'resource').notFound[0];
  const code = operation.notFound[0] ?? notFound(show) ?? notFound(remove);
  const status = Object.keys(operation.responses).find((one) => one >= '400');
  if (code === undefined || status === undefined) return new Error(`nothing says how ${operation.id} refuses`);
  return new FakeError(Number(status), code, `Nothing has this ${keyName(operation)}.`);
}

function equalTo({ operation, query }: AnyCall, { schema }: { readonly schema: Json }): (item: object) => boolean {
  const fields = fieldsOf(operation, schema);
  const wanted = Object.entries(query).filter(([name]) => name in fields);
  return (item) => wanted.every(([name, value]) => (item as Json)[name] === value);
}
