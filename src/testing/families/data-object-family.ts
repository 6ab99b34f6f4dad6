/** Families of data objects: all classes keep theirs in one collection, and do the same with them under other names. */
import { randomUUID } from 'node:crypto';
import { keyName } from '../engine.ts';
import { answerWith, without } from '../engine-answer.ts';
import { FakeError } from '../errors.ts';
import type { AnyAnswer, Call, Handlers } from '../handler.ts';
import type { OperationId, Operations } from '../operations.ts';
import { answerBatch, answerObject, answerPage, idsIn } from './data-objects-answer.ts';
import { readFile, writeFile } from './data-objects-file.ts';
import { type DataObject, dataObjects, getObject, lookUp, objectsOf, removeObject } from './data-objects.ts';
import { search, type Search } from './relation-search.ts';

type Fields = DataObject['fields'];

/** What the requests of all classes have, as far as they have it. The specs have proved the rest. */
interface Body extends Search {
  readonly id?: string;
  readonly data_object?: Fields;
  readonly batch_ids?: readonly string[];
  readonly data_object_filters_form?: Search;
  readonly title?: readonly string[];
  readonly uploadFile?: unknown;
}

type AnyCall = Call<unknown>;

/** A class of data objects: its operations, as far as it has them. */
export interface DataObjectFamily {
  /** The class as in the paths, such as `alerts`. Default: the one that the path names. */
  readonly dataclass?: string;
  readonly create?: OperationId;
  readonly show?: OperationId;
  readonly change?: OperationId;
  readonly changeAll?: OperationId;
  readonly search?: OperationId;
  readonly remove?: OperationId;
  readonly removeAll?: OperationId;
  readonly exportAll?: OperationId;
  readonly importAll?: OperationId;
  readonly template?: OperationId;
  /** What the answer to a creation holds of the new object. Default: its record. */
  readonly created?: (id: string) => object;
  /** The ID that a request names for the new object. Default: the service gives it one. */
  readonly idOf?: (body: { readonly id?: string; readonly data_object?: Fields }) => string | undefined;
}

/**
 * The handlers of a class.
 *
 * @example
 * export const alerts = dataObjectFamily({ dataclass: 'alerts', create: 'createAlert', search: 'listAlerts' });
 */
export function dataObjectFamily(family: DataObjectFamily): Handlers<Operations> {
  const bodyOf = ({ body }: { readonly body: unknown }): Body => body ?? {};
  const classOf = ({ path }: AnyCall): string => family.dataclass ?? path['dataclass_name'] ?? '';
  const idIn = ({ path, operation }: AnyCall): string => path[keyName(operation)] ?? '';
  const objects = (call: AnyCall): DataObject[] => objectsOf(call.state, classOf(call));

  const acts = {
    create(call: AnyCall) {
      const body = bodyOf(call);
      // Assumed: an ID that is sent along is not taken where the spec does not say that it is.
      const object = addObject(call, classOf(call), body.data_object, family.idOf?.(body));
      return family.created ? answerWith(call, { data: family.created(object.id) }) : answerObject(call, object);
    },
    show: (call: AnyCall) => answerObject(call, getObject(call.state, classOf(call), idIn(call))),
    change(call: AnyCall) {
      const { data_object, batch_ids = [] } = bodyOf(call);
      const found = getObject(call.state, classOf(call), idIn(call));
      // Assumed: `batch_ids` names further objects, which are changed along with the one in the path.
      changeObjects(call, classOf(call), batch_ids, data_object);
      return answerObject(call, changeObject(call, found, data_object));
    },
    changeAll(call: AnyCall) {
      const { data_object = {}, batch_ids } = bodyOf(call);
      // Assumed: IDs that are not there are passed over, since the answer has no place for them.
      changeObjects(call, classOf(call), idsIn('batch_ids', batch_ids), data_object);
      // Documented: one record for all, with the fields that were set. Seen in samples: its ID is empty.
      return answerObject(call, { id: '', dataclass: classOf(call), created: call.now, fields: data_object });
    },
    search: (call: AnyCall) => answerPage(call, search(call.state, objects(call), bodyOf(call)), bodyOf(call)),
    remove: (call: AnyCall) => removeObjects(call, classOf(call), bodyOf(call).batch_ids),
    removeAll: (call: AnyCall) => removeObjects(call, classOf(call), bodyOf(call).batch_ids),
    exportAll(call: AnyCall) {
      // Documented: the search is that of the list. Assumed: without a limit everything that it finds is exported.
      const { data_object_filters_form: wanted = {}, title } = bodyOf(call);
      const { offset = 0, limit = Infinity } = wanted;
      const found = search(call.state, objects(call), wanted).slice(offset, offset + limit);
      return { body: writeFile(found, title) };
    },
    async importAll(call: AnyCall) {
      const rows = await readFile(bodyOf(call).uploadFile);
      // Assumed: each row becomes a new object with a new ID, also where there is one like it.
      return answerWith(call, { data: { ids: rows.map((fields) => addObject(call, classOf(call), fields).id) } });
    },
    // Assumed: the template is a file that can be imported. Documented: it has an example; ours has no object.
    template: () => ({ body: writeFile([]) }),
  };
  const handlers: Record<string, (call: AnyCall) => AnyAnswer | Promise<AnyAnswer>> = {};
  for (const [act, handler] of Object.entries(acts)) {
    const id = family[act as keyof typeof acts];
    if (id !== undefined) handlers[id] = handler;
  }
  return handlers;
}

/** Adds an object to a class. */
export function addObject(
  { state, now }: AnyCall,
  dataclass: string,
  fields: Fields = {},
  id: string = randomUUID(),
): DataObject {
  // Assumed: an ID is given once in a workspace, whatever the class.
  if (state.of(dataObjects).has(id))
    throw new FakeError(400, 'SecMaster.20030004', 'The data object was not created: its ID is taken');
  return state.of(dataObjects).put({ id, dataclass, created: now, fields: without(fields, 'id') });
}

function changeObjects(call: AnyCall, dataclass: string, ids: readonly string[], fields: Fields | undefined): void {
  const found = ids.map((id) => lookUp(call.state, dataclass, id)).filter((one) => one !== undefined);
  for (const one of found) changeObject(call, one, fields);
}

/** Documented: each ID is handled on its own, and what is deleted is gone for good. */
function removeObjects(call: AnyCall, dataclass: string, ids: readonly string[] | undefined): AnyAnswer {
  return answerBatch(call, idsIn('batch_ids', ids), (id) => removeObject(call.state, dataclass, id));
}

/** Documented: fields that are left out stay as they are. Assumed for indicators and other classes. */
function changeObject({ state, now }: AnyCall, object: DataObject, fields: Fields = {}): DataObject {
  const changed = { ...object.fields, ...without(fields, 'id') };
  return state.of(dataObjects).put({ ...object, updated: now, fields: changed });
}
