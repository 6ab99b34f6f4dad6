/** IAM: the only account, its only project, and the regions. */
import { endpoints } from '../../../generated/endpoints.ts';
import type { components } from '../../../generated/iam/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import type { IamCalls } from '../operations.ts';
import type { Identity } from '../identity.ts';
import { pageAt } from '../store.ts';

type Schemas = components['schemas'];

export const iam: Handlers<IamCalls> = {
  // Documented: all filters have to match. Assumed: what they do not match makes an empty list, whoever it belongs to.
  keystoneListProjects({ query, state }) {
    const filters = ['name', 'domain_id', 'parent_id', 'enabled'] as const;
    const found = [projectOf(state.identity)].filter((one) =>
      filters.every((name) => query[name] === undefined || query[name] === one[name]),
    );
    const { page = 1, per_page: size } = query;
    const projects = size === undefined ? found : pageAt(found, (page - 1) * size, size);
    return { body: { links: { self: addressOf(state.identity, 'projects'), previous: null, next: null }, projects } };
  },

  // Assumed: the caller can reach the project, whatever its token is good for.
  keystoneListAuthProjects({ state: { identity } }) {
    return { body: { projects: [projectOf(identity)], links: { self: addressOf(identity, 'auth/projects') } } };
  },

  // Assumed: the account that the user belongs to is the only one within reach.
  keystoneListAuthDomains({ state: { identity } }) {
    const { domainId: id, user } = identity;
    const links = { self: addressOf(identity, `domains/${id}`) };
    return {
      body: {
        domains: [{ id, name: user.domain, description: '', enabled: true, links }],
        links: { self: addressOf(identity, 'auth/domains') },
      },
    };
  },

  keystoneListRegions({ state: { identity } }) {
    const regions = regionsOf(identity).map((id) => regionOf(identity, id));
    return { body: { regions, links: { self: addressOf(identity, 'regions'), previous: null, next: null } } };
  },

  keystoneShowRegion({ path: { region_id: id }, state: { identity } }) {
    // Documented: HTTP 404. Assumed: the error code of that.
    if (!regionsOf(identity).includes(id)) throw new FakeError(404, 'IAM.0004', 'The region does not exist.');
    return { body: { region: regionOf(identity, id) } };
  },
};

function projectOf(identity: Identity): Required<Schemas['Project']> {
  const { region, projectId, domainId } = identity;
  return {
    id: projectId,
    name: region,
    description: '',
    domain_id: domainId,
    parent_id: domainId,
    is_domain: false,
    enabled: true,
    links: { self: addressOf(identity, `projects/${projectId}`) },
  };
}

/** Assumed: the regions in which IAM has a host of its own, and that of this fake cloud. */
function regionsOf({ region }: Identity): string[] {
  const known = endpoints.iam.flatMap((one) => ('regions' in one ? one.regions : []));
  return [...new Set<string>([...known, region])].sort();
}

/** Assumed: a name that is the region's ID; the real ones are not published in one place. */
function regionOf(identity: Identity, id: string): Schemas['Region'] {
  const links = { self: addressOf(identity, `regions/${id}`) };
  return { id, type: 'public', description: '', parent_region_id: null, locales: { 'en-us': id }, links };
}

function addressOf({ region }: Identity, path: string): string {
  return `https://iam.${region}.myhuaweicloud.com/v3/${path}`;
}
