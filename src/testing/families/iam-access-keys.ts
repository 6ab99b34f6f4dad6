/** IAM: temporary access keys. They sign requests as the lasting one does, until they end. */
import { randomBytes } from 'node:crypto';
import type { components } from '../../../generated/iam/schema.ts';
import type { Handlers } from '../handler.ts';
import type { IamCalls } from '../operations.ts';
import type { State } from '../state.ts';
import type { Collection } from '../store.ts';
import { DAY_MS, iamTime } from '../times.ts';
import { checkAgency } from './iam-agency.ts';

/** A temporary access key that was issued. */
export interface TemporaryAccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly securityToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const text = { type: 'string' };

export const temporaryAccessKeys: Collection<TemporaryAccessKey> = {
  key: (one) => one.accessKeyId,
  schema: {
    type: 'object',
    required: ['accessKeyId', 'secretAccessKey', 'securityToken', 'expiresAt'],
    properties: { accessKeyId: text, secretAccessKey: text, securityToken: text, expiresAt: { type: 'number' } },
    additionalProperties: false,
  },
};

export const accessKeys: Handlers<IamCalls> = {
  // Documented: the credentials of the call win over a token in the body. Assumed: that one is not even looked at.
  createTemporaryAccessKeyByToken: ({ body: { auth }, state, now }) =>
    issue(state, now, auth.identity.token?.duration_seconds),

  createTemporaryAccessKeyByAgency({ body: { auth }, state, now }) {
    const { assume_role: agency } = auth.identity;
    checkAgency(agency, state.identity);
    return issue(state, now, agency.duration_seconds);
  },
};

/** What a call that issues a key answers. */
interface Issued {
  readonly status: number;
  readonly body: components['schemas']['TemporaryAccessKeyAnswer'];
}

/**
 * Documented: 15 minutes, unless the request says otherwise. Assumed: a policy has no effect, since the fake knows no
 * rights.
 */
function issue(state: State, now: number, seconds = 900): Issued {
  const issued = state.of(temporaryAccessKeys);
  // What ended is remembered for a day, to say that it did.
  for (const old of issued.all()) if (old.expiresAt + DAY_MS <= now) issued.remove(old.accessKeyId);
  const key = issued.put({
    accessKeyId: `FAKETEMP${randomBytes(6).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64url'),
    securityToken: `FAKE${randomBytes(48).toString('base64url')}`,
    expiresAt: now + seconds * 1000,
  });
  const { accessKeyId: access, secretAccessKey: secret, securityToken: securitytoken } = key;
  return { status: 201, body: { credential: { access, secret, securitytoken, expires_at: iamTime(key.expiresAt) } } };
}
