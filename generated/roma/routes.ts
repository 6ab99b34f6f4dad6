// Generated from spec/roma by `npm run generate`. Do not edit: change the spec or the generator.
import type { RouteTable } from '../../src/operation.ts';

/**
 * What the client needs to know of ROMA Connect at run time.
 */
export const routes: RouteTable = {
  scope: ['project_id', 'instance_id'],
  facts: {
    c: { contentType: 'application/json;charset=UTF-8' },
    s: { secrets: ['secret'] },
    e: { empty: true },
    a: { contentType: 'multipart/form-data' },
    j: {
      job: {
        state: 'status',
        succeeded: ['SUCCEEDED', 'SUCCESS', 'FINISHED'],
        failed: ['FAILED'],
        progress: 'progress_percent',
      },
    },
    b: { binary: true },
    i: { idempotent: false },
  },
  tree: `
/v2
 /{project_id}
  /instances
GET checkRomaInstanceListV2
   /{instance_id}
    /apps
GET listRomaApp
POSTcs createRomaApp
     /{app_id}
GET checkRomaAppDetails
PUTc updateRomaApp
DELETEe deleteRomaApp
      /candidates
GET checkCanAuthUsersOfApp
      /secret
GETs checkRomaAppSecret
PUTcs resetRomaAppSecret
      /users
GET checkAuthUsersOfApp
PUTc addUserToApp
    /validate-apps
GET validateRomaApp
    /assets
     /export
POST exportAsset
     /import
POSTa importAsset
     /delete
POST deleteAsset
     /jobs
      /{job_id}
GETj checkAssetJobStatus
     /archives
      /{archive_id}
GETbi downloadAssetArchive
    /dictionaries
GET listDictionary
POSTc createDictionary
     /{dict_id}
GET checkDictionary
PUTc updateDictionary
DELETEe deleteDictionary
    /validate-dictionaries
GET validateDictionary
`,
};
