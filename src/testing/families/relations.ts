/** Relations between SecMaster's data objects. */
import type { components, operations } from '../../../generated/secmaster/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import type { State } from '../state.ts';
import { pageAt } from '../store.ts';
import { secMasterTime } from '../times.ts';
import { type DataObject, dataObjects, links } from './data-objects.ts';
import { search } from './relation-search.ts';

type BatchAnswer = components['schemas']['RelationBatchAnswer'];

export const relations: Handlers<operations> = {
  createDataobjectRelation({ path, body, state, requestId }) {
    find(state, path.dataclass_type, path.data_object_id);
    // Assumed: linking what is linked already succeeds and changes nothing.
    const body_ = batch(required('ids', body?.ids), requestId, (id) => {
      if (!exists(state, path.related_dataclass_type, id)) return false;
      state.of(links).put({ ids: [path.data_object_id, id] });
      return true;
    });
    return { body: body_ };
  },

  deleteDataobjectRelation({ path, body, state, requestId }) {
    find(state, path.dataclass_type, path.data_object_id);
    const unlink = (id: string): boolean =>
      exists(state, path.related_dataclass_type, id) &&
      state.of(links).remove(links.key({ ids: [path.data_object_id, id] }));
    return { body: batch(required('ids', body?.ids), requestId, unlink) };
  },

  batchCreateDataobjectRelations({ path, body, state, requestId }) {
    const others = required('related_dataobject_ids', body?.related_dataobject_ids);
    // Assumed: an ID succeeds when it was linked to all of the other side; what can be linked is linked anyway.
    const linkAll = (id: string): boolean => {
      if (!exists(state, path.dataclass_type, id)) return false;
      const known = others.filter((other) => exists(state, path.related_dataclass_type, other));
      for (const other of known) state.of(links).put({ ids: [id, other] });
      return known.length === others.length;
    };
    return { body: batch(required('dataobject_ids', body?.dataobject_ids), requestId, linkAll) };
  },

  listDataobjectRelations({ path, body = {}, state }) {
    find(state, path.dataclass_type, path.data_object_id);
    const linked = state
      .of(dataObjects)
      .all()
      .filter(
        (one) =>
          one.dataclass === path.related_dataclass_type &&
          state.of(links).has(links.key({ ids: [path.data_object_id, one.id] })),
      );
    const found = search(linked, body);
    // Assumed: without `offset` and `limit` it is the first 100.
    const { offset = 0, limit = 100 } = body;
    const data = pageAt(found, offset, limit).map((one) => detail(state, one));
    return { body: { code: '00000000', message: '', success: true, total: found.length, limit, offset, data } };
  },
};

function exists(state: State, dataclass: string, id: string): boolean {
  return state.of(dataObjects).find(id)?.dataclass === dataclass;
}

function find(state: State, dataclass: string, id: string): void {
  // Seen in the vendor's Terraform provider: HTTP 400.
  if (!exists(state, dataclass, id))
    throw new FakeError(400, 'SecMaster.20030005', `No data object with this ID in ${dataclass}.`);
}

function required(name: string, ids: readonly string[] | undefined): readonly string[] {
  // The pages leave the lists optional, but not what happens without them: better to hear of it here.
  if (!ids)
    throw new FakeError(
      400,
      'SecMaster.20030001',
      `Parameter error: body /${name} is missing; what happens then is not documented`,
    );
  return ids;
}

/** Each ID is handled on its own, and the answer is HTTP 200 in any case. */
function batch(ids: readonly string[], requestId: string, act: (id: string) => boolean): BatchAnswer {
  const data: { success_ids: string[]; error_ids: string[] } = { success_ids: [], error_ids: [] };
  for (const id of ids) (act(id) ? data.success_ids : data.error_ids).push(id);
  const success = data.error_ids.length === 0;
  // The body has the UUID alone, the header the whole text.
  return { code: '00000000', message: '', request_id: requestId.slice(0, 36), success, data };
}

function detail(
  { identity }: State,
  { id, dataclass, created, fields }: DataObject,
): components['schemas']['DataObjectDetail'] {
  const singular = dataclass.replace(/ies$/, 'y').replace(/s$/, '');
  const time = secMasterTime(created, true);
  return {
    id,
    project_id: identity.projectId,
    workspace_id: identity.workspaceId,
    dataclass_ref: { name: singular.charAt(0).toUpperCase() + singular.slice(1) },
    format_version: 1,
    version: 0,
    create_time: time,
    update_time: time,
    data_object: { ...fields, id },
  };
}
