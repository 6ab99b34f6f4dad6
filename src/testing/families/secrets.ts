/** CSMS: secrets, without their values. */
import { randomUUID } from 'node:crypto';
import type { components, operations } from '../../../generated/csms/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import { pageAfter } from '../store.ts';
import { DAY_MS } from '../times.ts';
import { addVersion, findUsable, type StoredSecret, storedSecrets, valueOf } from './secret-store.ts';

type Answer = components['schemas']['SecretAnswer'];

/** Documented: manuals name 200 or 500. Assumed: the lower. */
const MAX_SECRETS = 200;

export const secrets: Handlers<operations> = {
  createSecret({ body, state, now }) {
    const named = { ...body };
    // The value lives in the version only.
    delete named.secret_string;
    delete named.secret_binary;
    const value = valueOf(body);
    checkFields(body);
    // Assumed: no published code says that a name is taken. A name that waits for its deletion is taken too.
    if (state.of(storedSecrets).has(body.name))
      throw new FakeError(400, 'CSMS.0002', `A secret with the name ${body.name} exists already.`);
    if (state.of(storedSecrets).all().length >= MAX_SECRETS)
      throw new FakeError(400, 'CSMS.0202', `A project has ${MAX_SECRETS} secrets at most.`);
    const stored: StoredSecret = {
      secret: {
        kms_key_id: state.defaultKeyId,
        secret_type: 'COMMON',
        event_subscriptions: [],
        enterprise_project_id: '0',
        ...named,
        auto_rotation: body.auto_rotation ?? false,
        id: randomUUID(),
        state: 'ENABLED',
        create_time: now,
        update_time: now,
        scheduled_delete_time: null,
      },
      versions: [],
    };
    addVersion(stored, value, now);
    state.of(storedSecrets).put(stored);
    return answer(stored);
  },

  listSecrets({ query, state }) {
    const all = state
      .of(storedSecrets)
      .all()
      .map((one) => one.secret);
    const found = all.filter(
      (one) => query.event_name === undefined || one.event_subscriptions?.includes(query.event_name),
    );
    // Assumed: by name, since the marker is one.
    const { page, page_info } = pageAfter(
      found,
      { marker: query.marker, limit: query.limit },
      (one) => one.name,
      compare,
    );
    return { body: { secrets: page, page_info } };
  },

  showSecret: ({ path, state }) => answer(state.of(storedSecrets).get(path.secret_name)),

  updateSecret({ path, body, state, now }) {
    const stored = findUsable(state, path.secret_name);
    checkFields({ ...stored.secret, ...body });
    stored.secret = { ...stored.secret, ...body, update_time: now };
    return answer(stored);
  },

  deleteSecret({ path, state }) {
    // Assumed: what waits for its deletion can be deleted at once all the same.
    state.of(storedSecrets).take(path.secret_name);
    return {};
  },

  deleteSecretForSchedule({ path, body, state, now }) {
    const stored = state.of(storedSecrets).get(path.secret_name);
    // Documented: the code for a second call. Assumed: `update_time` stays, as in the vendor's sample.
    if (stored.secret.state === 'PENDING_DELETE')
      throw new FakeError(400, 'CSMS.0107', 'The deletion of the secret is scheduled already.');
    const due = now + body.recovery_window_in_days * DAY_MS;
    stored.secret = { ...stored.secret, state: 'PENDING_DELETE', scheduled_delete_time: due };
    return answer(stored);
  },

  restoreSecret({ path, state }) {
    const stored = state.of(storedSecrets).get(path.secret_name);
    // Documented: the code for a secret that no deletion is scheduled for.
    if (stored.secret.state !== 'PENDING_DELETE')
      throw new FakeError(400, 'CSMS.0108', 'No deletion of the secret is scheduled.');
    stored.secret = { ...stored.secret, state: 'ENABLED', scheduled_delete_time: null };
    return answer(stored);
  },
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the texts of the spec say and its schemas cannot. */
function checkFields(fields: { description?: string; auto_rotation?: boolean; rotation_period?: string }): void {
  if (Buffer.byteLength(fields.description ?? '') > 2048)
    throw new FakeError(400, 'CSMS.0002', 'body /description is longer than 2048 bytes');
  if (fields.auto_rotation && fields.rotation_period === undefined) {
    throw new FakeError(400, 'CSMS.0002', 'body /rotation_period is missing: auto_rotation needs it');
  }
}

function answer({ secret }: StoredSecret): { body: Answer } {
  return { body: { secret } };
}
