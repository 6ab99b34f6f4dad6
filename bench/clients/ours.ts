/** This package, as it is published. */
import type { Credentials } from 'huaweicloud-openapi';
import { createIamClient } from 'huaweicloud-openapi/iam';
import { type Client, DOMAIN_ID, GET, KEY, POST, REGION, TOKEN } from './calls.ts';

export const ours: Client = (endpoint) => {
  const client = (credentials: Credentials): ReturnType<typeof createIamClient> =>
    createIamClient({ region: REGION, endpoint, domainId: DOMAIN_ID, credentials });
  const [byKey, byToken] = [client(KEY), client({ token: TOKEN })];
  return {
    'signed GET': () => byKey.keystoneListProjects({ query: GET.query }),
    'signed POST 1 KB': () => byKey.createTemporaryAccessKeyByAgency({ body: POST.body }),
    'token GET': () => byToken.keystoneListProjects({ query: GET.query }),
  };
};
