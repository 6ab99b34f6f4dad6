/** IAM through the official client of IAM, and what the core asks of it by itself. */
import type { Case, Place } from '../case.ts';
import { answered, type official, send } from '../official.ts';

const CLIENT = '@huaweicloud/huaweicloud-sdk-iam';

/** What has no call here is said to be missing. */
export const IAM_CALLS = ['keystoneCreateUserTokenByPassword', 'keystoneListProjects'];

export function iamCalls(sdk: ReturnType<typeof official>, place: Place): Case[] {
  const { user, region, projectId } = place;
  const methods = ['password'];
  const password = { user: { name: user.user, password: user.password, domain: { name: user.domain } } };
  let domainId = '';
  const token = (scope: object, as = password) =>
    sdk.iam(domainId)['keystoneCreateUserTokenByPassword']?.({
      body: { auth: { identity: { methods, password: as }, scope } },
    }) ?? Promise.reject(new Error('not in the SDK'));
  const projects = (query: object) =>
    sdk.iam(domainId)['keystoneListProjects']?.(query) ?? Promise.reject(new Error('not in the SDK'));
  const named = (body: Readonly<Record<string, unknown>>): boolean => JSON.stringify(body).includes(projectId);
  return [
    {
      client: CLIENT,
      call: 'keystoneCreateUserTokenByPassword, for the project',
      expected: 201,
      run: () => answered(token({ project: { name: region } })),
      holds: (body) => {
        const { user } = (body as { token?: { user?: { domain?: { id: string } } } }).token ?? {};
        domainId = user?.domain?.id ?? '';
        return typeof body['X-Subject-Token'] === 'string' && domainId !== '' && named(body);
      },
    },
    {
      client: CLIENT,
      call: 'keystoneCreateUserTokenByPassword, for the account',
      expected: 201,
      run: () => answered(token({ domain: { name: user.domain } })),
      holds: (body) => typeof body['X-Subject-Token'] === 'string',
    },
    {
      client: CLIENT,
      call: 'keystoneCreateUserTokenByPassword, wrong password',
      expected: 401,
      run: () => answered(token({ project: { name: region } }, { user: { ...password.user, password: 'wrong' } })),
    },
    { client: CLIENT, call: 'keystoneListProjects', expected: 200, run: () => answered(projects({})), holds: named },
    {
      client: CLIENT,
      call: 'keystoneListProjects, by name and page',
      expected: 200,
      run: () => answered(projects({ name: region, enabled: true, page: 1, per_page: 10 })),
      holds: named,
    },
    {
      client: CLIENT,
      call: 'keystoneListProjects, of a name that is not there',
      expected: 200,
      run: () => answered(projects({ name: 'no such project & more' })),
      holds: (body) => (body['projects'] as unknown[]).length === 0,
    },
    {
      client: 'huaweicloud-sdk-core',
      call: 'the project that it looks up by itself',
      expected: 200,
      run: () => send(sdk.finding, { method: 'GET', url: '/v1/{project_id}/secrets' }),
    },
    {
      client: 'huaweicloud-sdk-core',
      call: 'the environment that `fake` prints',
      expected: 200,
      run: () => send(sdk.fromEnvironment(), { method: 'GET', url: '/v1/{project_id}/secrets' }),
    },
  ];
}
