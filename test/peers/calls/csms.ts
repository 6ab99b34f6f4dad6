/** CSMS through the official core: its client is not on npm. */
import type { Case } from '../case.ts';
import type { official } from '../official.ts';
import { service, some } from './service.ts';

const SECRETS = '/v1/{project_id}/secrets';
const ONE = `${SECRETS}/{secret_name}`;
const CSMS = '/v1/{project_id}/csms';
const TAGS = `${CSMS}/{secret_id}/tags`;
const EVENT = `${CSMS}/events/{event_name}`;

export function csmsCalls(sdk: ReturnType<typeof official>): Case[] {
  const path: Record<string, string> = { secret_name: 'peers.db_1-x', event_name: 'peers-event' };
  const csms = service(sdk, 'CSMS', path);
  const text = 'a value with ä, 秘密, + and %2F';
  const notification = { target_type: 'SMN', target_id: 'urn:smn:peers', target_name: 'peers' };
  const secret = () => ({ resource_id: path['secret_id'], type: 'SECRET', grantee_type: '0', grantee_target_id: 'u1' });
  const ofSecret = () => ({ resource_id: path['secret_id'] });
  return [
    csms('createSecret', `POST ${SECRETS}`, {
      data: { name: path['secret_name'], secret_string: text },
      keep: { secret_id: 'secret.id' },
    }),
    csms('listSecrets', `GET ${SECRETS}`, { query: { limit: 50, marker: 'a.b_c-d' } }),
    csms('showSecret', `GET ${ONE}`),
    csms('updateSecret', `PUT ${ONE}`, { data: { description: text } }),
    csms('createSecretVersion', `POST ${ONE}/versions`, { data: { secret_string: text, version_stages: ['PEERS'] } }),
    csms('listSecretVersions', `GET ${ONE}/versions`, { holds: some('version_metadatas') }),
    csms('showSecretVersion', `GET ${ONE}/versions/latest`, {
      holds: ({ version }) => (version as { secret_string?: string }).secret_string === text,
    }),
    csms('updateVersion', `PUT ${ONE}/versions/latest`, { data: { expire_time: 2_000_000_000_000 } }),
    csms('updateSecretStage', `PUT ${ONE}/stages/tested`, { data: { version_id: 'v1' } }),
    csms('showSecretStage', `GET ${ONE}/stages/tested`, {
      holds: ({ stage }) => (stage as { version_id?: string }).version_id === 'v1',
    }),
    csms('deleteSecretStage', `DELETE ${ONE}/stages/tested`, { expected: 204 }),

    csms('createSecretTag', `POST ${TAGS}`, { data: { tag: { key: 'env', value: 'dev' } }, expected: 204 }),
    csms('batchCreateOrDeleteTags', `POST ${TAGS}/action`, {
      data: { action: 'create', tags: [{ key: 'team', value: 'größer' }] },
      expected: 204,
    }),
    csms('listSecretTags', `GET ${TAGS}`, { holds: some('tags') }),
    csms('listProjectSecretsTags', `GET ${CSMS}/tags`, { holds: some('tags') }),
    csms('listResourceInstances', `POST ${CSMS}/resource_instances/action`, {
      data: { action: 'filter', tags: [{ key: 'team', values: ['größer'] }] },
      holds: ({ total_count: total }) => total === 1,
    }),
    csms('deleteSecretTag', `DELETE ${TAGS}/env`, { expected: 204 }),

    csms('createSecretEvent', `POST ${CSMS}/events`, {
      data: { name: path['event_name'], event_types: ['SECRET_DELETED'], state: 'ENABLED', notification },
    }),
    csms('listSecretEvents', `GET ${CSMS}/events`, { query: { limit: 10 }, holds: some('events') }),
    csms('showSecretEvent', `GET ${EVENT}`),
    csms('updateSecretEvent', `PUT ${EVENT}`, {
      data: { state: 'DISABLED' },
      holds: ({ event }) => (event as { state?: string }).state === 'DISABLED',
    }),
    csms('listNotificationRecords', `GET ${CSMS}/notification-records`),
    csms('deleteSecretEvent', `DELETE ${EVENT}`, { expected: 204 }),

    csms('createGrants', `POST ${CSMS}/grants`, { data: secret }),
    csms('updateGrant', `PUT ${CSMS}/grants`, {
      query: ofSecret,
      data: () => ({ ...secret(), validity_time: '2037-12-31' }),
    }),
    csms('listGrants', `GET ${CSMS}/grants`, {
      query: ofSecret,
      holds: ({ data }) => JSON.stringify(data).includes('2037-12-31'),
    }),
    csms('deleteGrant', `DELETE ${CSMS}/grants`, { query: ofSecret, expected: 204 }),

    csms('deleteSecretForSchedule', `POST ${ONE}/scheduled-deleted-tasks/create`, {
      data: { recovery_window_in_days: 7 },
    }),
    csms('restoreSecret', `POST ${ONE}/scheduled-deleted-tasks/cancel`),
    csms('downloadSecretBlob', `POST ${ONE}/backup`, {
      keep: { blob: 'secret_blob' },
    }),
    csms('deleteSecret', `DELETE ${ONE}`),
    csms('showSecret, once it is gone', `GET ${ONE}`, {
      expected: 400,
      holds: ({ errorCode }) => errorCode === 'CSMS.0106',
    }),
    csms('uploadSecretBlob', `POST ${SECRETS}/restore`, { data: () => ({ secret_blob: path['blob'] }) }),
    csms('showSecret, once it is back', `GET ${ONE}`),

    csms('batchImportSecrets', `POST ${SECRETS}/batch-import`, {
      data: { secrets: [{ name: 'peers-1', secret_string: 'x' }] },
      holds: ({ success }) => success === 1,
    }),
    csms('createSecret, one that can be rotated', `POST ${SECRETS}`, {
      data: { name: 'peers-rds', secret_string: 'x', secret_type: 'RDS-FG' },
    }),
    csms('rotateSecret', `POST ${SECRETS}/peers-rds/rotate`),
    csms('listSecretTask', `GET ${CSMS}/tasks`, { query: { secret_name: 'peers-rds' }, holds: some('tasks') }),
    csms('createAgency', 'POST /v1/csms/agencies', { data: { secret_type: 'RDS-FG' } }),
    csms('showAgency', 'GET /v1/csms/agencies', { query: { secret_type: 'RDS-FG' } }),
    csms('listUsers', 'GET /v1/csms/users', { query: { offset: 0, limit: 10 } }),
    csms('generateRandomPassword', `POST ${CSMS}/generate-password`, {
      data: { length: 24, exclude_characters: '"/@\\' },
      holds: ({ password }) => typeof password === 'string',
    }),
  ];
}
