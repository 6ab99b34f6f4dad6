/** CSMS: tags of secrets, and finding secrets by them. */
import type { components, operations } from '../../../generated/csms/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import type { State } from '../state.ts';
import { type Collection, pageAt } from '../store.ts';
import { type StoredSecret, storedSecrets } from './secret-store.ts';

interface Tag {
  readonly key: string;
  readonly value: string;
}

/** The tags of a secret, by its ID. */
export interface SecretTags {
  readonly id: string;
  readonly tags: readonly Tag[];
}

export const secretTags: Collection<SecretTags> = {
  key: (one) => one.id,
  schema: {
    type: 'object',
    required: ['id', 'tags'],
    properties: {
      id: { type: 'string' },
      tags: {
        type: 'array',
        items: {
          type: 'object',
          required: ['key', 'value'],
          properties: { key: { type: 'string' }, value: { type: 'string' } },
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  },
};

/** Documented: a secret has no more. */
const MAX_TAGS = 20;

type Search = components['schemas']['FindSecretsRequest'];

export const tags: Handlers<operations> = {
  createSecretTag({ path, body, state }) {
    add(state, path.secret_id, [body.tag]);
    return { status: 204 };
  },

  batchCreateOrDeleteTags({ path, body, state }) {
    if (body.action === 'create') add(state, path.secret_id, body.tags);
    // Assumed: the key decides, and one that the secret does not have is passed over.
    else
      take(
        state,
        path.secret_id,
        body.tags.map((one) => one.key),
      );
    return { status: 204 };
  },

  deleteSecretTag({ path, state }) {
    const had = tagsOf(state, path.secret_id).some((one) => one.key === path.key);
    // Assumed: the code for a tag that is not there; the table has it for any resource that was not found.
    if (!had) throw new FakeError(400, 'CSMS.0005', 'The secret has no tag with this key.');
    take(state, path.secret_id, [path.key]);
    return { status: 204 };
  },

  // Seen in the vendor's sample: null where there are no tags of the system.
  listSecretTags: ({ path, state }) => ({ body: { tags: [...tagsOf(state, path.secret_id)], sys_tags: null } }),

  listProjectSecretsTags({ state }) {
    const values = new Map<string, Set<string>>();
    for (const { secret } of state.of(storedSecrets).all()) {
      for (const { key, value } of ofSecret(state, secret.id))
        values.set(key, (values.get(key) ?? new Set()).add(value));
    }
    return { body: { tags: [...values].map(([key, all]) => ({ key, values: [...all] })) } };
  },

  listResourceInstances({ body, state }) {
    const found = state
      .of(storedSecrets)
      .all()
      .filter((one) => matches(state, one, body));
    if (body.action === 'count') return { body: { total_count: found.length } };
    // Documented: 1 to 1000 entries, 10 if nothing is said. The length of the text keeps the offset below 10000.
    const [offset, limit] = [whole('offset', body.offset ?? '0'), whole('limit', body.limit ?? '10')];
    if (limit < 1 || limit > 1000) throw new FakeError(400, 'CSMS.0002', 'body /limit is not from 1 to 1000');
    const resources = pageAt(found, offset, limit).map(({ secret }) => ({
      resource_id: secret.id ?? '',
      resource_name: secret.name,
      resource_detail: secret,
      tags: [...ofSecret(state, secret.id)],
      sys_tags: null,
    }));
    return { body: { resources, total_count: found.length } };
  },
};

/** Documented: one of a key's values, or any where none is listed; a part of the name. Assumed: all of the keys. */
function matches(state: State, { secret }: StoredSecret, { tags: wanted = [], matches: texts = [] }: Search): boolean {
  const own = ofSecret(state, secret.id);
  const tagged = wanted.every(({ key, values = [] }) =>
    own.some((one) => one.key === key && (values.length === 0 || values.includes(one.value))),
  );
  // Documented: an empty text finds nothing.
  return tagged && texts.every(({ value = '' }) => value !== '' && secret.name.includes(value));
}

function whole(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new FakeError(400, 'CSMS.0002', `body /${name} is not a number in digits`);
  return Number(text);
}

/** The tags of a secret that has to be there. */
function tagsOf(state: State, id: string): readonly Tag[] {
  // Assumed: the code; the one for secrets that are not there is about names.
  if (
    !state
      .of(storedSecrets)
      .all()
      .some((one) => one.secret.id === id)
  )
    throw new FakeError(400, 'CSMS.0005', 'No secret has this ID; the path takes no name.');
  return ofSecret(state, id);
}

function ofSecret(state: State, id = ''): readonly Tag[] {
  return state.of(secretTags).find(id)?.tags ?? [];
}

/** Assumed: a key that the secret has already gets the new value. */
function add(state: State, id: string, added: readonly components['schemas']['TagRequest'][]): void {
  const all = new Map(
    [...tagsOf(state, id), ...added].map((one) => [one.key, { key: one.key, value: one.value ?? '' }]),
  );
  // Assumed: the error code of that.
  if (all.size > MAX_TAGS) throw new FakeError(400, 'CSMS.0002', `A secret has ${MAX_TAGS} tags at most.`);
  state.of(secretTags).put({ id, tags: [...all.values()] });
}

function take(state: State, id: string, keys: readonly string[]): void {
  state.of(secretTags).put({ id, tags: tagsOf(state, id).filter((one) => !keys.includes(one.key)) });
}
