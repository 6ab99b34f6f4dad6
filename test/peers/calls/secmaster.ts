/** SecMaster through the official core, whose client is not on npm: workspaces, connections, relations, and the rest. */
import type { Case, Place } from '../case.ts';
import type { official } from '../official.ts';
import { service, some } from './service.ts';

/** Where the operations of a workspace are. */
export const SOC = '/v1/{project_id}/workspaces/{workspace_id}/soc';

const CONNECTIONS = `${SOC}/assetcredentials`;
const RELATIONS = `${SOC}/alerts/{alert_id}/incidents`;

export function secMasterCalls(sdk: ReturnType<typeof official>, place: Place): Case[] {
  const { workspaceId, region, alert, incident } = place;
  const secMaster = service(sdk, 'SecMaster', { workspace_id: workspaceId, alert_id: alert });
  const connection = {
    name: 'peers',
    component_id: 'ad93ecc6-1723-4c2c-9976-9eb0182c2d18',
    component_version_id: '33fd1b37-1f39-4230-86c6-2d119e9f4fac',
    config: '{"password":"hush"}',
  };
  const ids = [incident];
  const pairs = { dataobject_ids: [alert], related_dataobject_ids: ids };
  const holds = ({ success }: Readonly<Record<string, unknown>>): boolean => success === true;
  const template = { component_id: connection.component_id, template_name: 'peers', task_config: '{}' };
  return [
    secMaster('createWorkspace', 'POST /v1/{project_id}/workspaces', {
      data: { region_id: region, project_name: region, name: 'peers' },
      keep: { created: 'id' },
    }),
    secMaster('listWorkspaces', 'GET /v1/{project_id}/workspaces', {
      query: { offset: 0, limit: 10 },
      holds: some('workspaces'),
    }),
    secMaster('showWorkspace', 'GET /v1/{project_id}/workspaces/{workspace_id}'),
    secMaster('updateWorkspace', 'PUT /v1/{project_id}/workspaces/{workspace_id}', { data: { name: 'peers' } }),
    secMaster('deleteWorkspace', 'DELETE /v1/{project_id}/workspaces/{created}'),

    secMaster('createConnection', `POST ${CONNECTIONS}`, { data: connection, keep: { asset_id: 'asset.id' } }),
    secMaster('listConnections', `GET ${CONNECTIONS}`, {
      query: { limit: 10, name: 'peers' },
      holds: ({ total }) => total === 1,
    }),
    secMaster('showConnection', `GET ${CONNECTIONS}/{asset_id}`),
    secMaster('updateConnection', `PUT ${CONNECTIONS}/{asset_id}`, { data: connection }),
    secMaster('deleteConnection', `DELETE ${CONNECTIONS}/{asset_id}`),
    secMaster('showConnection, once it is gone', `GET ${CONNECTIONS}/{asset_id}`, {
      expected: 400,
      exception: 'the SDK does not read the codes of {code, message}, so that its error has none',
      holds: ({ errorCode }) => errorCode === undefined,
    }),

    secMaster('createDataobjectRelation', `POST ${RELATIONS}`, { data: { ids }, holds }),
    secMaster('listDataobjectRelations', `POST ${RELATIONS}/search`, {
      data: { limit: 10, offset: 0 },
      holds: ({ total }) => total === 1,
    }),
    secMaster('deleteDataobjectRelation', `DELETE ${RELATIONS}`, { data: { ids }, holds }),
    secMaster('batchCreateDataobjectRelations', `POST ${SOC}/alerts/incidents/batch-create`, { data: pairs, holds }),

    secMaster('createNote', `POST ${SOC}/notes`, {
      data: { war_room_id: incident, type: 'textMessage', content: 'größer', note_type: 'note' },
    }),
    secMaster('listNotes', `POST ${SOC}/notes/search`, {
      data: { war_room_id: incident, limit: 10, offset: 0 },
      holds: some('data'),
    }),
    secMaster('uploadAttachment, a form with a file', `POST ${SOC}/attachment/upload`, {
      file: { field: 'uploadFile', name: 'report.pdf', content: 'bytes' },
      keep: { attach_id: 'data.id' },
    }),
    secMaster('downloadAttachment', `GET ${SOC}/attachment/{attach_id}/download`),
    secMaster('listTasks', `GET ${SOC}/tasks`),
    secMaster('listDataclass', `GET ${SOC}/dataclasses`, { holds: some('dataclass_details') }),
    secMaster('listComponents', `GET ${SOC}/components`),
    secMaster('createComponentTemplate', `POST ${SOC}/components/template`, { data: template }),
    secMaster('searchPolicy', `POST ${SOC}/policys/search`, {
      headers: { 'X-Secmaster-Version': '25.5.0' },
      data: { limit: 10, offset: 0, sort: [{ sort_by: 'create_time', order: 'desc' }] },
    }),
  ];
}
