/** IAM: tokens for a password, and the only project. */
import { randomBytes } from 'node:crypto';
import type { components, operations } from '../../../generated/iam/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import type { Identity } from '../state.ts';
import { type Collection, pageAt } from '../store.ts';
import { DAY_MS, iamTime } from '../times.ts';

/** A token that was issued. */
export interface IssuedToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** The project it is good in. None: it is a token for the account. */
  readonly projectId?: string;
}

export const tokens: Collection<IssuedToken> = {
  key: (one) => one.token,
  schema: {
    type: 'object',
    required: ['token', 'expiresAt'],
    properties: { token: { type: 'string' }, expiresAt: { type: 'number' }, projectId: { type: 'string' } },
    additionalProperties: false,
  },
};

export const iam: Handlers<operations> = {
  keystoneCreateUserTokenByPassword({ query, body, state, now }) {
    const { identity } = state;
    const { user } = body.auth.identity.password;
    const known = identity.user;
    if (user.name !== known.user || user.password !== known.password || user.domain.name !== known.domain) {
      throw new FakeError(401, 'IAM.0062', 'The username or password is wrong.');
    }
    const { project, domain } = scopeOf(body.auth.scope, identity);
    const account = { id: identity.domainId, name: known.domain };
    const token = `FAKE${randomBytes(48).toString('base64url')}`;
    const expiresAt = now + DAY_MS;
    // What expired is remembered for a day, to say that it did.
    for (const old of state.of(tokens).all()) if (old.expiresAt + DAY_MS <= now) state.of(tokens).remove(old.token);
    state.of(tokens).put({ token, expiresAt, ...(project && { projectId: identity.projectId }) });
    return {
      status: 201,
      headers: { 'X-Subject-Token': token },
      body: {
        token: {
          methods: ['password'],
          issued_at: iamTime(now),
          expires_at: iamTime(expiresAt),
          user: { id: identity.userId, name: known.user, domain: account, password_expires_at: '' },
          ...(project && { project: { id: identity.projectId, name: identity.region, domain: account } }),
          ...(domain && { domain: account }),
          roles: [{ id: '0', name: 'te_admin' }],
          ...(query.nocatalog === undefined && { catalog: [] }),
        },
      },
    };
  },

  // Documented: all filters have to match. Assumed: what they do not match makes an empty list, whoever it belongs to.
  keystoneListProjects({ query, state }) {
    const { region, projectId, domainId } = state.identity;
    const self = `https://iam.${region}.myhuaweicloud.com/v3/projects`;
    const project = {
      id: projectId,
      name: region,
      description: '',
      domain_id: domainId,
      parent_id: domainId,
      is_domain: false,
      enabled: true,
      links: { self: `${self}/${projectId}` },
    };
    const filters = ['name', 'domain_id', 'parent_id', 'enabled'] as const;
    const found = [project].filter((one) =>
      filters.every((name) => query[name] === undefined || query[name] === one[name]),
    );
    const { page = 1, per_page: size } = query;
    const projects = size === undefined ? found : pageAt(found, (page - 1) * size, size);
    return { body: { links: { self, previous: null, next: null }, projects } };
  },
};

/** The project wins over the account; without either the token is a global one. */
function scopeOf(
  scope: components['schemas']['TokenScope'] | undefined,
  { region, projectId, domainId, user }: Identity,
): { project: boolean; domain: boolean } {
  const { project, domain } = scope ?? {};
  const differs = (given: string | undefined, own: string): boolean => given !== undefined && given !== own;
  // Assumed: Keystone answers a scope that is not there in this way.
  const unknown = new FakeError(
    401,
    'IAM.0001',
    'The request you have made requires authentication: the scope does not exist.',
  );
  if (project) {
    if (differs(project.id, projectId) || differs(project.name, region)) throw unknown;
    return { project: true, domain: false };
  }
  if (domain && (differs(domain.id, domainId) || differs(domain.name, user.domain))) throw unknown;
  return { project: false, domain: domain !== undefined };
}
