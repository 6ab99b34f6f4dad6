/** ROMA Connect's dictionaries: a tree in which each names its parent by the code. */
import { randomUUID } from 'node:crypto';
import type { components, operations } from '../../../generated/roma/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import type { State } from '../state.ts';
import { type Collection, pageAt } from '../store.ts';
import { romaTime } from '../times.ts';
import { userOf } from './roma-app-store.ts';

/** A dictionary that is kept. */
export type StoredDictionary = components['schemas']['Dictionary'] & { id: string; name: string; code: string };

export const storedDictionaries: Collection<StoredDictionary> = {
  key: (one) => one.id,
  schema: {
    $ref: 'roma#/components/schemas/Dictionary',
    required: ['id', 'name', 'code'],
    unevaluatedProperties: false,
  },
  // Seen in a sample of another edition's page: the code for a dictionary that is not there. Newer pages list 403 only.
  missing: { status: 404, code: 'ROMA.00013011', message: 'The dictionary does not exist.' },
};

/** Larger than any position. */
const LAST = 101;

export const romaDictionaries: Handlers<operations> = {
  createDictionary({ body, state, now }) {
    const { parent_code: parent = '' } = body;
    checkUnique(state, body);
    // Assumed: the parent has to be there.
    if (
      parent !== '' &&
      !state
        .of(storedDictionaries)
        .all()
        .some((one) => one.code === parent)
    )
      throw new FakeError(400, 'ROMA.00013000', `There is no dictionary with the code ${parent} to be the parent.`);
    const created_user = userOf(state.identity);
    const times = { create_time: romaTime(now), update_time: romaTime(now) };
    const made = { ...body, parent_code: parent, id: randomUUID(), type: 'user', ...times };
    return {
      status: 201,
      body: state.of(storedDictionaries).put({ ...made, created_user, last_updated_user: created_user }),
    };
  },

  listDictionary({ query, state }) {
    const { parent_code: parent = '', code = '', name = '', offset, limit = 10 } = query;
    // Documented: one level, the top without a parent; codes and names match in part. Assumed: capitals matter.
    const found = state
      .of(storedDictionaries)
      .all()
      .filter((one) => (one.parent_code ?? '') === parent && one.code.includes(code) && one.name.includes(name));
    // Documented: smaller positions come first. Assumed: those without one come last, and the oldest first otherwise.
    found.sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST));
    const dictionaries = pageAt(found, offset, limit);
    return { body: { total: found.length, size: dictionaries.length, dictionaries } };
  },

  checkDictionary: ({ path, state }) => ({ body: state.of(storedDictionaries).get(path.dict_id) }),

  updateDictionary({ path, body, state, now }) {
    const dictionaries = state.of(storedDictionaries);
    const had = dictionaries.get(path.dict_id);
    checkUnique(state, body, had.id);
    const changed = { update_time: romaTime(now), last_updated_user: userOf(state.identity) };
    // Assumed: what the request leaves out stays as it is.
    return { body: dictionaries.put({ ...had, ...body, ...changed }) };
  },

  deleteDictionary({ path, state }) {
    const doomed = state.of(storedDictionaries).get(path.dict_id);
    // Documented: built-in dictionaries cannot be deleted. Assumed: the code, which the table has for a lack of rights.
    if (doomed.type === 'system') throw new FakeError(403, 'ROMA.1006', 'A built-in dictionary cannot be deleted.');
    removeTree(state, doomed);
    return { status: 204 };
  },

  validateDictionary({ query: { name, code }, state }) {
    const wanted = Object.entries({ name, code }).filter(([, value]) => value !== undefined);
    // Assumed: a dictionary has to match all that is asked for, and nothing matches when nothing is.
    const found = state
      .of(storedDictionaries)
      .all()
      .find((one) => wanted.length > 0 && wanted.every(([field, value]) => one[field as 'name'] === value));
    // There is none with an empty ID: it is refused as one that is not there.
    const one = found ?? state.of(storedDictionaries).get('');
    return { body: { name: one.name, code: one.code } };
  },
};

/** Documented: names and codes are unique in an instance. Assumed: the code; the published table has it for parameters. */
function checkUnique(state: State, { name, code }: { name?: string; code?: string }, own?: string): void {
  for (const one of state.of(storedDictionaries).all()) {
    if (one.id === own) continue;
    const same = one.name === name ? 'name' : one.code === code ? 'code' : undefined;
    if (same) throw new FakeError(400, 'ROMA.00013000', `There is a dictionary with this ${same} already.`);
  }
}

/** Documented: all that is below a dictionary goes with it. */
function removeTree(state: State, { id, code }: StoredDictionary): void {
  const dictionaries = state.of(storedDictionaries);
  // First, for a seed may go in circles.
  dictionaries.remove(id);
  for (const one of dictionaries.all()) if (one.parent_code === code) removeTree(state, one);
}
