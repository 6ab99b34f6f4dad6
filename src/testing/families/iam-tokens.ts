/** The tokens of IAM: what is known of them, where they are good, and what IAM says of them. */
import { createHash, randomBytes } from 'node:crypto';
import type { components } from '../../../generated/iam/schema.ts';
import { FakeError } from '../errors.ts';
import type { Identity } from '../identity.ts';
import type { State } from '../state.ts';
import type { Collection } from '../store.ts';
import { DAY_MS, iamTime } from '../times.ts';

type Schemas = components['schemas'];

/** A token that was issued. */
export interface IssuedToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Milliseconds since 1970. None: a day before it expires. */
  readonly issuedAt?: number;
  /** The project it is good in. None: it is a token for the account. */
  readonly projectId?: string;
  /** It was asked for the account, and not for nothing in particular. */
  readonly account?: true;
  /** How it was got. None: with a password. */
  readonly methods?: readonly string[];
  /** The agency that it is for. None: for the user. */
  readonly agency?: string;
}

const text = { type: 'string' };
const number = { type: 'number' };

export const tokens: Collection<IssuedToken> = {
  key: (one) => one.token,
  schema: {
    type: 'object',
    required: ['token', 'expiresAt'],
    properties: {
      token: text,
      expiresAt: number,
      issuedAt: number,
      projectId: text,
      account: { const: true },
      methods: { type: 'array', items: text },
      agency: text,
    },
    additionalProperties: false,
  },
};

/** What a token is asked for. */
interface Asked extends Pick<IssuedToken, 'methods' | 'agency'> {
  readonly scope: Schemas['FederatedTokenScope'] | undefined;
  /** Milliseconds since 1970. Default: a day from now, as documented. */
  readonly expiresAt?: number;
}

/** Issues a token. */
export function issue(state: State, now: number, { scope, expiresAt = now + DAY_MS, ...how }: Asked): IssuedToken {
  const where = scopeOf(scope, state.identity);
  const issued = state.of(tokens);
  // What expired is remembered for a day, to say that it did.
  for (const old of issued.all()) if (old.expiresAt + DAY_MS <= now) issued.remove(old.token);
  const token = `FAKE${randomBytes(48).toString('base64url')}`;
  return issued.put({ token, issuedAt: now, expiresAt, ...where, ...how });
}

/** What IAM says of a token. */
export function tokenInfo(one: IssuedToken, { identity }: State, nocatalog: string | undefined): Schemas['TokenInfo'] {
  const { expiresAt, issuedAt = expiresAt - DAY_MS, methods = ['password'], agency } = one;
  const account = { id: identity.domainId, name: identity.user.domain };
  const user = { id: identity.userId, name: identity.user.user, domain: account, password_expires_at: '' };
  return {
    methods: [...methods],
    issued_at: iamTime(issuedAt),
    expires_at: iamTime(expiresAt),
    ...(agency === undefined ? { user } : { user: agencyUser(agency, account), assumed_by: { user } }),
    ...(one.projectId !== undefined && { project: { id: one.projectId, name: identity.region, domain: account } }),
    ...(one.account && { domain: account }),
    roles: [{ id: '0', name: agency === undefined ? 'te_admin' : 'op_gated_agency' }],
    ...(nocatalog === undefined && { catalog: [] }),
  };
}

/** Documented: an agency stands in for a user, named after the account and itself. Assumed: its ID. */
function agencyUser(agency: string, account: { readonly id: string; readonly name: string }): Schemas['TokenUser'] {
  const id = createHash('sha256').update(agency).digest('hex').slice(0, 32);
  return { id, name: `${account.name}/${agency}`, domain: account };
}

/** Documented: the project wins over the account; without either the token is a global one. */
function scopeOf(
  { project, domain }: Schemas['FederatedTokenScope'] = {},
  { region, projectId, domainId, user }: Identity,
): Pick<IssuedToken, 'projectId' | 'account'> {
  const differs = (given: string | undefined, own: string): boolean => given !== undefined && given !== own;
  const isOther = (one: Schemas['ScopeAccount'] = {}): boolean =>
    differs(one.id, domainId) || differs(one.name, user.domain);
  // Assumed: Keystone answers a scope that is not there in this way.
  const unknown = new FakeError(
    401,
    'IAM.0001',
    'The request you have made requires authentication: the scope does not exist.',
  );
  if (project) {
    if (differs(project.id, projectId) || differs(project.name, region) || isOther(project.domain)) throw unknown;
    return { projectId };
  }
  if (!domain) return {};
  if (isOther(domain)) throw unknown;
  return { account: true };
}
