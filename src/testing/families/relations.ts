/** Relations between SecMaster's data objects. */
import type { operations } from '../../../generated/secmaster/schema.ts';
import type { Handlers } from '../handler.ts';
import { answerBatch, answerPage, idsIn } from './data-objects-answer.ts';
import { getObject, links, lookUp, objectsOf } from './data-objects.ts';
import { search } from './relation-search.ts';

export const relations: Handlers<operations> = {
  createDataobjectRelation(call) {
    const { path, body, state } = call;
    getObject(state, path.dataclass_type, path.data_object_id);
    // Assumed: linking what is linked already succeeds and changes nothing.
    return answerBatch(call, idsIn('ids', body?.ids), (id) => {
      if (!lookUp(state, path.related_dataclass_type, id)) return false;
      state.of(links).put({ ids: [path.data_object_id, id] });
      return true;
    });
  },

  deleteDataobjectRelation(call) {
    const { path, body, state } = call;
    getObject(state, path.dataclass_type, path.data_object_id);
    const unlink = (id: string): boolean =>
      lookUp(state, path.related_dataclass_type, id) !== undefined &&
      state.of(links).remove(links.key({ ids: [path.data_object_id, id] }));
    return answerBatch(call, idsIn('ids', body?.ids), unlink);
  },

  batchCreateDataobjectRelations(call) {
    const { path, body, state } = call;
    const others = idsIn('related_dataobject_ids', body?.related_dataobject_ids);
    // Assumed: an ID succeeds when it was linked to all of the other side; what can be linked is linked anyway.
    const linkAll = (id: string): boolean => {
      if (!lookUp(state, path.dataclass_type, id)) return false;
      const known = others.filter((other) => lookUp(state, path.related_dataclass_type, other));
      for (const other of known) state.of(links).put({ ids: [id, other] });
      return known.length === others.length;
    };
    return answerBatch(call, idsIn('dataobject_ids', body?.dataobject_ids), linkAll);
  },

  listDataobjectRelations(call) {
    const { path, body = {}, state } = call;
    getObject(state, path.dataclass_type, path.data_object_id);
    const linked = objectsOf(state, path.related_dataclass_type).filter((one) =>
      state.of(links).has(links.key({ ids: [path.data_object_id, one.id] })),
    );
    return answerPage(call, search(state, linked, body), body);
  },
};
