/** CSMS: grants of secrets to users and groups. The fake knows neither, and takes any ID. */
import { randomUUID } from 'node:crypto';
import type { components, operations } from '../../../generated/csms/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import type { State } from '../state.ts';
import type { Collection } from '../store.ts';
import { storedSecrets } from './secret-store.ts';

type Request = components['schemas']['GrantRequest'];

/** A grant to one user or group. */
export interface SecretGrant extends Request {
  readonly uuid: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly updated: number;
}

export const secretGrants: Collection<SecretGrant> = {
  key: ({ resource_id, grantee_target_id }) => `${resource_id} ${grantee_target_id}`,
  schema: {
    $ref: 'csms#/components/schemas/GrantRequest',
    required: ['uuid', 'created', 'updated'],
    properties: { uuid: { type: 'string' }, created: { type: 'number' }, updated: { type: 'number' } },
    unevaluatedProperties: false,
  },
};

export const grants: Handlers<operations> = {
  createGrants({ body, state, now }) {
    checkSecret(state, body);
    // Assumed: what was granted already is granted anew.
    return answer(state.of(secretGrants).put({ ...body, uuid: randomUUID(), created: now, updated: now }));
  },

  updateGrant({ query, body, state, now }) {
    const old = ofResource(state, query.resource_id);
    // Assumed: whom the body names gets the place of whoever was there before.
    const same = old.find((one) => one.grantee_target_id === body.grantee_target_id) ?? old[0];
    if (!same) throw new FakeError(400, 'CSMS.0005', 'Nothing of this resource is granted.');
    state.of(secretGrants).remove(secretGrants.key(same));
    const { uuid, created } = same;
    // Assumed: the resource in the query counts.
    const { resource_id } = query;
    return answer(state.of(secretGrants).put({ ...body, resource_id, uuid, created, updated: now }));
  },

  listGrants({ query, state }) {
    const all = ofResource(state, query.resource_id);
    const [first] = all;
    // Assumed: a resource that nobody was granted has a grant to nobody.
    if (!first) return { body: { data: { grantee_user: [] } } };
    const grantee_user = all.map((one) => ({
      user_id: one.grantee_target_id,
      create_time: timeOf(one.created),
      validity_time: endOf(one),
    }));
    const times = {
      create_time: timeOf(Math.min(...all.map((one) => one.created))),
      update_time: timeOf(Math.max(...all.map((one) => one.updated))),
    };
    return { body: { data: { id: first.uuid, type: first.type, grantee_user, ...times } } };
  },

  deleteGrant({ query: { resource_id, grantee_user = '' }, state }) {
    // Assumed: without a user the grants of all are taken back.
    const found = ofResource(state, resource_id).filter(
      (one) => grantee_user === '' || one.grantee_target_id === grantee_user,
    );
    // Assumed: the code for a grant that is not there; the table has it for any resource that was not found.
    if (found.length === 0) throw new FakeError(400, 'CSMS.0005', 'The grant does not exist.');
    for (const one of found) state.of(secretGrants).remove(secretGrants.key(one));
    return { status: 204 };
  },
};

function ofResource(state: State, id: string): SecretGrant[] {
  return state
    .of(secretGrants)
    .all()
    .filter((one) => one.resource_id === id);
}

/** Assumed: a secret has to be there. Groups of secrets are nowhere to be listed, so any will do. */
function checkSecret(state: State, { type, resource_id }: Request): void {
  const secrets = state.of(storedSecrets).all();
  if (type === 'SECRET' && !secrets.some(({ secret }) => secret.id === resource_id))
    throw new FakeError(400, 'CSMS.0005', 'No secret has this ID.');
}

function answer(grant: SecretGrant): { body: components['schemas']['GrantMade'] } {
  const data = {
    uuid: grant.uuid,
    resourceId: grant.resource_id,
    type: grant.type,
    granteeUser: grant.grantee_target_id,
    createTime: timeOf(grant.created),
    updateTime: timeOf(grant.updated),
    validityTime: endOf(grant),
    state: 0,
    signature: '',
  };
  return { body: { data } };
}

/** Seen in the vendor's samples: null for a grant without an end. Assumed: the beginning of the day that is named. */
function endOf({ validity_time: day }: Request): string | null {
  return day === undefined ? null : `${day} 00:00:00`;
}

/** Seen in the vendor's samples: this form, where the tables have an integer. Assumed: UTC. */
function timeOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}
