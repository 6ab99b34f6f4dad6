// Generated from spec/iam by `npm run generate`. Do not edit: change the spec or the generator.
import type { RouteTable } from '../../src/operation.ts';

/**
 * What the client needs to know of IAM at run time.
 */
export const routes: RouteTable = {
  scope: [],
  facts: {
    c: { contentType: 'application/json;charset=utf8' },
    s: { secrets: ['X-Subject-Token'] },
    p: { public: true },
    i: { idempotent: true },
    a: { secrets: ['password'] },
    b: { secrets: ['passcode', 'password'] },
    d: { secrets: ['id'] },
    e: { secrets: ['id', 'secret', 'securitytoken'] },
    f: { secrets: ['secret', 'securitytoken'] },
  },
  tree: `
/v3
 /auth
  /tokens
GETcs keystoneValidateToken
POSTpia keystoneCreateUserTokenByPassword
POSTpb keystoneCreateUserTokenByPasswordAndMfa
POSTi keystoneCreateAgencyToken
POSTpid keystoneCreateScopedToken
  /projects
GETc keystoneListAuthProjects
  /domains
GETc keystoneListAuthDomains
 /projects
GETc keystoneListProjects
 /regions
GETc keystoneListRegions
  /{region_id}
GETc keystoneShowRegion
/v3.0
 /OS-CREDENTIAL
  /securitytokens
POSTie createTemporaryAccessKeyByToken
POSTif createTemporaryAccessKeyByAgency
`,
};
