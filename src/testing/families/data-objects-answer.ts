/** What SecMaster answers about data objects. Each class has records and envelopes of its own, which the spec declares. */
import { answerFields, answerWith, fieldsOf, only, type Proven } from '../engine-answer.ts';
import { FakeError } from '../errors.ts';
import type { Call } from '../handler.ts';
import type { Json } from '../spec.ts';
import type { State } from '../state.ts';
import { pageAt } from '../store.ts';
import { secMasterTime } from '../times.ts';
import { classId, type DataObject, links, lookUp } from './data-objects.ts';

/** What these need of a call, whichever operation it is of. */
type AnyCall = Pick<Call<unknown>, 'operation' | 'state' | 'requestId' | 'check'>;

/** Answers with the record of an object. */
export function answerObject(call: AnyCall, object: DataObject): Proven {
  return answerWith(call, { data: recordOf(call, answerFields(call)['data'], object) });
}

/** Answers with a page of records. */
export function answerPage(
  call: AnyCall,
  found: readonly DataObject[],
  { offset = 0, limit = 100 }: { readonly offset?: number; readonly limit?: number },
): Proven {
  const fields = answerFields(call);
  const entry = call.operation.deref(fields['data'])?.['items'] as Json;
  // Assumed: without `offset` and `limit` it is the first 100.
  const data = pageAt(found, offset, limit).map((one) => recordOf(call, entry, one, linkedTo(call.state, one)));
  // Documented: `page` is the number of entries skipped where an answer has no `offset`. Assumed for indicators too.
  const place = 'limit' in fields ? { limit, offset } : { size: limit, page: offset };
  return answerWith(call, { total: found.length, ...place, data });
}

/** Acts on each ID on its own. The answer is HTTP 200 in any case, and lists what became of each. */
export function answerBatch(call: AnyCall, ids: readonly string[], act: (id: string) => boolean): Proven {
  const data: { success_ids: string[]; error_ids: string[] } = { success_ids: [], error_ids: [] };
  for (const id of ids) (act(id) ? data.success_ids : data.error_ids).push(id);
  return answerWith(call, { success: data.error_ids.length === 0, data });
}

/** The IDs of a request. The pages leave the lists optional, but not what happens without: better to hear of it here. */
export function idsIn(
  name: string,
  ids: readonly string[] | undefined,
  code = 'SecMaster.20030001',
): readonly string[] {
  if (ids) return ids;
  const reason = `Parameter error: body /${name} is missing; what happens then is not documented`;
  throw new FakeError(400, code, reason);
}

function recordOf(call: AnyCall, schema: Json | undefined, object: DataObject, linked: Json = {}): Json {
  const { operation, state } = call;
  const { id, dataclass, created, updated = created, fields } = object;
  const singular = dataclass.replace(/ies$/, 'y').replace(/s$/, '');
  const declared = fieldsOf(operation, schema);
  const record = {
    id,
    project_id: state.identity.projectId,
    workspace_id: state.identity.workspaceId,
    dataclass_ref: {
      id: classId(state, dataclass),
      name: singular.charAt(0).toUpperCase() + singular.slice(1),
    },
    format_version: 1,
    version: 0,
    create_time: secMasterTime(created, true),
    update_time: secMasterTime(updated, true),
    data_object: fit(call, declared['data_object'] ?? {}, { ...fields, ...linked, id }),
  };
  return only(record, declared);
}

/** Assumed: a field that an answer declares in another form than the request, or not at all, is left out of it. */
function fit({ operation, check }: AnyCall, schema: Json, fields: Json): Json {
  const shown = structuredClone(fields);
  // Lax: this takes out what the schema does not have.
  if (check(schema, shown, true) === undefined) return shown;
  const declared = fieldsOf(operation, schema);
  const fits = ([name, value]: [string, unknown]): boolean => {
    const field = Object.hasOwn(declared, name) ? declared[name] : undefined;
    return !field || check(field, value) === undefined;
  };
  return Object.fromEntries(Object.entries(shown).filter(fits));
}

/** Documented: `listAlerts` answers with the IDs of what is linked to an alert. Other classes have no such fields. */
function linkedTo(state: State, { id, dataclass }: DataObject): Json {
  if (dataclass !== 'alerts') return {};
  const others = state
    .of(links)
    .all()
    .filter(({ ids }) => ids.includes(id))
    .flatMap(({ ids }) => ids.filter((one) => one !== id));
  const linked = (other: string): string[] => others.filter((one) => lookUp(state, other, one));
  return { alert_list: linked('alerts'), incident_list: linked('incidents'), indicator_list: linked('indicators') };
}
