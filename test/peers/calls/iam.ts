/** IAM through the official client of IAM: projects and regions, and what the core asks of it by itself. */
import type { Case, Place } from '../case.ts';
import { answered, type official, send } from '../official.ts';

/** The package whose calls are counted: what the specs have and no call here has is said to be missing. */
export const IAM_CLIENT = '@huaweicloud/huaweicloud-sdk-iam';

type Sdk = ReturnType<typeof official>;

/** A call of the client of IAM. What the name has behind a comma says what is special about it. */
export function iamCase(
  { iam }: Sdk,
  call: string,
  expected: number,
  request: () => object = () => ({}),
  holds?: Case['holds'],
): Case {
  const method = call.split(',')[0] ?? '';
  return {
    ...{ client: IAM_CLIENT, call, expected },
    run: () => answered(iam[method]?.(request()) ?? Promise.reject(new Error('not in the SDK'))),
    ...(holds && { holds }),
  };
}

/** Whether a list has entries, and one of them has this text. */
const has =
  (list: string, text: string): NonNullable<Case['holds']> =>
  (body) =>
    (body[list] as unknown[]).some((one) => JSON.stringify(one).includes(text));

export function iamCalls(sdk: Sdk, { region, projectId, domainId }: Place): Case[] {
  const own = has('projects', projectId);
  const byName = { name: region, enabled: true, page: 1, per_page: 10 };
  const core = (call: string, client: Sdk['core']): Case => ({
    ...{ client: 'huaweicloud-sdk-core', call, expected: 200 },
    run: () => send(client, { method: 'GET', url: '/v1/{project_id}/secrets' }),
  });
  return [
    iamCase(sdk, 'keystoneListProjects', 200, undefined, own),
    iamCase(sdk, 'keystoneListProjects, by name and page', 200, () => byName, own),
    iamCase(
      sdk,
      'keystoneListProjects, of a name that is not there',
      200,
      () => ({ name: 'no such project & more' }),
      ({ projects }) => (projects as unknown[]).length === 0,
    ),
    iamCase(sdk, 'keystoneListAuthProjects', 200, undefined, own),
    iamCase(sdk, 'keystoneListAuthDomains', 200, undefined, has('domains', domainId)),
    iamCase(sdk, 'keystoneListRegions', 200, undefined, has('regions', region)),
    iamCase(
      sdk,
      'keystoneShowRegion',
      200,
      () => ({ region_id: region }),
      (body) => (body['region'] as { id?: string }).id === region,
    ),
    iamCase(sdk, 'keystoneShowRegion, one that is not there', 404, () => ({ region_id: 'nowhere-1' })),
    core('the project that it looks up by itself', sdk.finding),
    core('the environment that `fake` prints', sdk.fromEnvironment()),
  ];
}
