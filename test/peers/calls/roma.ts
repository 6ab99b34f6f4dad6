/** ROMA Connect through the official core: there is no official client for Node. */
import { writeZip } from '../../../src/testing/zip.ts';
import type { Answered, Case, Place } from '../case.ts';
import type { official } from '../official.ts';
import { AS_TEXT } from './faults.ts';
import { service, some } from './service.ts';

const ROMA = '/v2/{project_id}/instances/{instance_id}';
const ASSETS = `${ROMA}/assets`;
const APP = `${ROMA}/apps/{app_id}`;
const DICTIONARY = `${ROMA}/dictionaries/{dict_id}`;

export function romaCalls(sdk: ReturnType<typeof official>, place: Place): Case[] {
  const { instanceId, userId, application } = place;
  const roma = service(sdk, 'ROMA Connect', { instance_id: instanceId });
  const asked = { apps: [{ id: application }], tasks: [] };
  const assets = [{ id: application, kind: 'application', name: 'peers' }];
  const archive = writeZip('assets.json', JSON.stringify(assets));
  const named =
    (name: string): NonNullable<Case['holds']> =>
    (body) =>
      body['name'] === name;
  const job = roma('checkAssetJobStatus, until it has ended', `GET ${ASSETS}/jobs/{job_id}`, {
    keep: { archive_id: 'archive_id' },
  });
  return [
    roma('checkRomaInstanceListV2', 'GET /v2/{project_id}/instances', {
      query: { status: 'RUNNING' },
      holds: some('instances'),
    }),

    roma('createRomaApp', `POST ${ROMA}/apps`, {
      data: { name: 'peers-app', remark: 'größer' },
      expected: 201,
      keep: { app_id: 'id' },
    }),
    roma('listRomaApp', `GET ${ROMA}/apps`, { query: { name: 'peers-', limit: 10 }, holds: some('apps') }),
    roma('checkRomaAppDetails', `GET ${APP}`, { holds: named('peers-app') }),
    roma('updateRomaApp', `PUT ${APP}`, { data: { name: 'peers-app-2', favorite: true }, holds: named('peers-app-2') }),
    roma('resetRomaAppSecret', `PUT ${APP}/secret`, { data: { secret: 'Example-Secret-1' } }),
    roma('checkRomaAppSecret', `GET ${APP}/secret`, { holds: ({ secret }) => secret === 'Example-Secret-1' }),
    roma('checkCanAuthUsersOfApp', `GET ${APP}/candidates`, { holds: some('users') }),
    roma('addUserToApp', `PUT ${APP}/users`, { data: { users: [{ id: userId, roles: ['read'] }] } }),
    roma('checkAuthUsersOfApp', `GET ${APP}/users`, { holds: ({ total }) => total === 1 }),
    roma('validateRomaApp', `GET ${ROMA}/validate-apps`, { query: { name: 'peers-app-2' } }),
    roma('deleteRomaApp', `DELETE ${APP}`),
    roma('validateRomaApp, of one that is gone', `GET ${ROMA}/validate-apps`, {
      query: { name: 'peers-app-2' },
      expected: 404,
    }),

    roma('createDictionary', `POST ${ROMA}/dictionaries`, {
      data: { name: 'Peers and more', code: 'peers' },
      expected: 201,
      keep: { dict_id: 'id' },
    }),
    roma('listDictionary', `GET ${ROMA}/dictionaries`, {
      query: { name: 'Peers and more' },
      holds: ({ total }) => total === 1,
    }),
    roma('checkDictionary', `GET ${DICTIONARY}`, { holds: named('Peers and more') }),
    roma('updateDictionary', `PUT ${DICTIONARY}`, { data: { name: 'Peers', order: 2 }, holds: named('Peers') }),
    roma('validateDictionary', `GET ${ROMA}/validate-dictionaries`, { query: { code: 'peers' } }),
    roma('deleteDictionary', `DELETE ${DICTIONARY}`, { expected: 204 }),

    roma('exportAsset', `POST ${ASSETS}/export`, { data: asked, keep: { job_id: 'job_id' } }),
    { ...job, run: () => untilEnded(job) },
    roma('downloadAssetArchive', `GET ${ASSETS}/archives/{archive_id}`, {
      exception: AS_TEXT,
      holds: ({ body }) => typeof body === 'string' && body.startsWith('PK'),
    }),
    roma('importAsset, a form with a file', `POST ${ASSETS}/import`, {
      file: { field: 'ImportAssetRequestBody', name: 'assets.zip', content: Buffer.from(archive) },
      keep: { job_id: 'job_id' },
    }),
    roma('deleteAsset', `POST ${ASSETS}/delete`, { data: asked, keep: { job_id: 'job_id' } }),
  ];
}

/** Each look moves the fake's job on. */
async function untilEnded({ run }: Case): Promise<Answered> {
  for (let look = 1; ; look++) {
    const answer = await run();
    const { status } = answer.body as { status?: string };
    if (status !== 'RUNNING' || look === 10) return answer;
  }
}
