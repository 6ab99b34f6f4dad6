/** SecMaster through the official core, handed over as the vendor's generated client does: it is not on npm itself. */
import type { Case, Place } from '../case.ts';
import { type CoreRequest, type official, send } from '../official.ts';

const SOC = '/v1/{project_id}/workspaces/{workspace_id}/soc';
const CONNECTIONS = `${SOC}/assetcredentials`;
const RELATIONS = `${SOC}/{dataclass_type}/{data_object_id}/{related_dataclass_type}`;

export function secMasterCalls(sdk: ReturnType<typeof official>, place: Place): Case[] {
  const path = {
    workspace_id: place.workspaceId,
    asset_id: '',
    dataclass_type: 'alerts',
    data_object_id: place.alert,
    related_dataclass_type: 'incidents',
  };
  const secMaster = (call: string, request: () => CoreRequest, holds?: Case['holds']): Case => ({
    client: 'huaweicloud-sdk-core, SecMaster',
    call,
    expected: 200,
    run: () => {
      const { contentType = 'application/json;charset=UTF-8', ...rest } = request();
      return send(sdk.core, { ...rest, contentType, pathParams: path });
    },
    ...(holds && { holds }),
  });
  const connection = {
    name: 'peers',
    component_id: 'ad93ecc6-1723-4c2c-9976-9eb0182c2d18',
    component_version_id: '33fd1b37-1f39-4230-86c6-2d119e9f4fac',
    config: '{"password":"hush"}',
  };
  const ids = [place.incident];
  const pairs = { dataobject_ids: [place.alert], related_dataobject_ids: ids };
  const withAlert = ({ success }: Readonly<Record<string, unknown>>): boolean => success === true;
  return [
    secMaster(
      'createConnection',
      () => ({ method: 'POST', url: CONNECTIONS, data: connection }),
      (body) => {
        path.asset_id = (body['asset'] as { id: string }).id;
        return path.asset_id !== '';
      },
    ),
    secMaster(
      'listConnections',
      () => ({ method: 'GET', url: CONNECTIONS, queryParams: { limit: 10, name: 'peers' } }),
      ({ total }) => total === 1,
    ),
    secMaster('showConnection', () => ({ method: 'GET', url: `${CONNECTIONS}/{asset_id}` })),
    secMaster('updateConnection', () => ({ method: 'PUT', url: `${CONNECTIONS}/{asset_id}`, data: connection })),
    secMaster('deleteConnection', () => ({ method: 'DELETE', url: `${CONNECTIONS}/{asset_id}` })),
    {
      ...secMaster(
        'showConnection, once it is gone',
        () => ({ method: 'GET', url: `${CONNECTIONS}/{asset_id}` }),
        ({ errorCode }) => errorCode === undefined,
      ),
      expected: 400,
      exception: 'the SDK does not read the codes of {code, message}, so that its error has none',
    },
    secMaster('createDataobjectRelation', () => ({ method: 'POST', url: RELATIONS, data: { ids } }), withAlert),
    secMaster(
      'listDataobjectRelations',
      () => ({ method: 'POST', url: `${RELATIONS}/search`, data: { limit: 10, offset: 0 } }),
      ({ total }) => total === 1,
    ),
    secMaster('deleteDataobjectRelation', () => ({ method: 'DELETE', url: RELATIONS, data: { ids } }), withAlert),
    secMaster(
      'batchCreateDataobjectRelations',
      () => ({ method: 'POST', url: `${SOC}/{dataclass_type}/{related_dataclass_type}/batch-create`, data: pairs }),
      withAlert,
    ),
  ];
}
