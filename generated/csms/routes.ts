// Generated from spec/csms by `npm run generate`. Do not edit: change the spec or the generator.
import type { RouteTable } from '../../src/operation.ts';

/**
 * What the client needs to know of CSMS at run time.
 */
export const routes: RouteTable = {
  scope: ['project_id'],
  facts: {
    s: { secrets: ['secret_binary', 'secret_string'] },
    c: { contentType: 'application/json;charset=UTF-8' },
    b: { batch: { failed: 'error_list.name' } },
    e: { empty: true },
    j: { job: { state: 'tasks.0.task_status', succeeded: ['SUCCESS'], failed: ['FAILED'] } },
    i: { idempotent: true },
    a: { secrets: ['secret_blob'] },
    d: { secrets: ['old_password', 'password'] },
    f: { secrets: ['password'] },
  },
  tree: `
/v1
 /{project_id}
  /secrets
GET listSecrets
POSTs createSecret
   /batch-import
POSTcsb batchImportSecrets
   /{secret_name}
GET showSecret
PUT updateSecret
DELETEe deleteSecret
    /scheduled-deleted-tasks
     /create
POST deleteSecretForSchedule
     /cancel
POST restoreSecret
    /versions
GET listSecretVersions
POSTs createSecretVersion
     /{version_id}
GETs showSecretVersion
PUTc updateVersion
    /stages
     /{stage_name}
GET showSecretStage
PUTc updateSecretStage
DELETEe deleteSecretStage
    /rotate
POST rotateSecret
    /backup
POSTia downloadSecretBlob
   /restore
POSTca uploadSecretBlob
   /checker
    /check
POSTi checkSecrets
    /config
GET showSecretsConfig
POST updateSecretsConfig
  /csms
   /tasks
GETj listSecretTask
   /tags
GET listProjectSecretsTags
   /{resource_instances}
    /action
POSTci listResourceInstances
   /{secret_id}
    /tags
GET listSecretTags
POSTce createSecretTag
     /action
POSTce batchCreateOrDeleteTags
     /{key}
DELETEe deleteSecretTag
   /events
GET listSecretEvents
POSTc createSecretEvent
    /{event_name}
GET showSecretEvent
PUTc updateSecretEvent
DELETEe deleteSecretEvent
   /notification-records
GET listNotificationRecords
   /grants
GET listGrants
PUTc updateGrant
POSTc createGrants
DELETEe deleteGrant
   /generate-password
POSTcif generateRandomPassword
 /csms
  /agencies
GET showAgency
POSTc createAgency
  /function-templates
GET showSecretFunctionTemplates
  /users
GET listUsers
   /{user_id}
GET showUserDetail
   /change-password
POSTcd updateUserPassword
`,
};
