/** The facts of the five vendor pages that the calls are checked against, independent of the spec. */
import type { CsmsOperations } from 'huaweicloud-openapi/csms';
import type { RomaConnectOperations } from 'huaweicloud-openapi/roma';
import type { SecMasterOperations } from 'huaweicloud-openapi/secmaster';
import type { Call } from 'huaweicloud-openapi';

/** A client of each service. */
export interface Clients {
  readonly secmaster: SecMasterOperations;
  readonly roma: RomaConnectOperations;
  readonly csms: CsmsOperations;
}

/** An answer that the page documents for a failure. */
export interface Refusal {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body: Readonly<Record<string, string>>;
  readonly code: string;
  readonly message: string;
  /** Where the page documents one. */
  readonly requestId?: string;
}

/** One vendor page. */
export interface Page<Path extends object = Record<string, string>> {
  readonly operation: string;
  readonly method: 'POST' | 'DELETE';
  readonly host: string;
  readonly template: string;
  /** Path parameters of its own; the others come from {@link scope}. */
  readonly path: Path;
  readonly contentType: string | undefined;
  /** The page's example request, to the byte; empty where it has none. */
  readonly sent: string;
  /** The body of the answer to a success, and the headers that the page lists for it. */
  readonly success: { readonly headers?: Record<string, string>; readonly body: object | undefined };
  readonly refusals: readonly Refusal[];
  call(clients: Clients, path: Path): Call<unknown, unknown>;
}

/** The path parameters that the clients fill in. */
export const scope = {
  project_id: '2b31ed520xxxxxxebedb6e57xxxxxxxx',
  workspace_id: '909494e3-558e-46b6-a9eb-07a8e18ca620',
  instance_id: '1bb3d3ad-e4f4-4fd5-9ca3-2f0b1c6e8f52',
} as const;

const SECMASTER = 'secmaster.ap-southeast-1.myhuaweicloud.com';
const SECMASTER_TYPE = 'application/json;charset=UTF-8';
const WORKSPACE = '/v1/{project_id}/workspaces/{workspace_id}/soc';

/** SecMaster's envelope. */
function refusal(status: number, code: string, message: string): Refusal {
  return { status, code, message, body: { code, message } };
}

/** CSMS's envelope. */
function csmsRefusal(status: number, code: string, message: string): Refusal {
  return { status, code, message, body: { error_code: code, error_msg: message } };
}

function page<Path extends object>(facts: Page<Path>): Page<Path> {
  return facts;
}

export const connection = {
  name: 'test_create',
  description: 'description',
  component_id: 'ad93ecc6-1723-4c2c-9976-9eb0182c2d18',
  component_version_id: '33fd1b37-1f39-4230-86c6-2d119e9f4fac',
  config: '{"password":"******","kafkaAddr":"aaa","keyStorePassword":"******","userName":"bbb"}',
};

export const createConnection = page({
  operation: 'createConnection',
  method: 'POST',
  host: SECMASTER,
  template: `${WORKSPACE}/assetcredentials`,
  path: {},
  contentType: SECMASTER_TYPE,
  sent: String.raw`{"name":"test_create","description":"description","component_id":"ad93ecc6-1723-4c2c-9976-9eb0182c2d18","component_version_id":"33fd1b37-1f39-4230-86c6-2d119e9f4fac","config":"{\"password\":\"******\",\"kafkaAddr\":\"aaa\",\"keyStorePassword\":\"******\",\"userName\":\"bbb\"}"}`,
  // The page shows no answer: this one has every field of its table.
  success: {
    body: {
      code: '00000000',
      message: '',
      asset: {
        id: 'f60bf0e7-73b8-4832-8fc4-8c2a12830552',
        project_id: scope.project_id,
        workspace_id: scope.workspace_id,
        name: 'test_create',
        component_id: connection.component_id,
        component_name: 'kafka',
        component_version_id: connection.component_version_id,
        type: 'kafka',
        status: 'SUCCESS',
        config: connection.config,
        description: 'description',
        enabled: true,
        create_time: '2025-12-18T08:00:00Z+0800',
        creator_id: 'c1',
        creator_name: 'creator',
        update_time: '2025-12-18T08:00:00Z+0800',
        modifier_id: 'm1',
        modifier_name: 'modifier',
        defense_type: 'WAF',
        target_project_id: 'p1',
        target_project_name: 'ap-southeast-1',
        target_enterprise_id: 'e1',
        target_enterprise_name: 'default',
        region_id: 'ap-southeast-1',
        region_name: 'Hong Kong',
        can_be_deleted: true,
      },
    },
  },
  refusals: [
    refusal(400, 'SecMaster.20040001', 'Parameter error.'),
    refusal(500, 'SecMaster.20010001', 'Something broke.'),
  ],
  call: ({ secmaster }, path) => secmaster.createConnection({ ...path, body: connection }),
});

export const deleteConnection = page({
  operation: 'deleteConnection',
  method: 'DELETE',
  host: SECMASTER,
  template: `${WORKSPACE}/assetcredentials/{asset_id}`,
  path: { asset_id: 'f60bf0e7-73b8-4832-8fc4-8c2a12830552' },
  contentType: SECMASTER_TYPE,
  sent: '',
  success: { body: { code: '00000000', message: '' } },
  refusals: [
    refusal(400, 'SecMaster.20040001', 'Parameter error.'),
    refusal(500, 'SecMaster.20010001', 'Something broke.'),
  ],
  call: ({ secmaster }, path) => secmaster.deleteConnection(path),
});

/** The page's own example of an answer: HTTP 200, and yet a failure. */
export const partialAnswer = {
  code: '00000000',
  message: 'message',
  request_id: 'xxx',
  success: false,
  data: {
    success_ids: ['909494e3-558e-46b6-a9eb-07a8e18ca62f'],
    error_ids: ['909494e3-558e-46b6-a9eb-07a8e18ca62f'],
  },
};

// request_uuid-timestamp-hostname
const RELATION_REQUEST = { 'X-request-id': '1f6e2d0c-5f0e-4a53-9f0d-0a1b2c3d4e5f-1770249600000-host-1' };

export const deleteDataobjectRelation = page({
  operation: 'deleteDataobjectRelation',
  method: 'DELETE',
  host: SECMASTER,
  template: `${WORKSPACE}/{dataclass_type}/{data_object_id}/{related_dataclass_type}`,
  path: {
    dataclass_type: 'incidents',
    data_object_id: '909494e3-558e-46b6-a9eb-07a8e18ca62f',
    related_dataclass_type: 'alerts',
  },
  contentType: SECMASTER_TYPE,
  sent: '{"ids":["f60bf0e7-73b8-4832-8fc4-8c2a12830552"]}',
  success: {
    headers: RELATION_REQUEST,
    body: { ...partialAnswer, success: true, data: { ...partialAnswer.data, error_ids: [] } },
  },
  refusals: [
    {
      ...refusal(400, 'SecMaster.20030005', 'Parameter error.'),
      headers: RELATION_REQUEST,
      requestId: RELATION_REQUEST['X-request-id'],
    },
  ],
  call: ({ secmaster }, path) =>
    secmaster.deleteDataobjectRelation({ ...path, body: { ids: ['f60bf0e7-73b8-4832-8fc4-8c2a12830552'] } }),
});

export const deleteAsset = page({
  operation: 'deleteAsset',
  method: 'POST',
  host: 'roma.ap-southeast-1.myhuaweicloud.com',
  template: '/v2/{project_id}/instances/{instance_id}/assets/delete',
  path: {},
  contentType: 'application/json',
  sent: '{"apps":[{"id":"b1e6b1e6-4f3f-4a80-bb45-f4b9039f95a3"},{"id":"b2e6b145-4f3f-4a80-aa45-f4b8029f95a4"}],"tasks":[{"id":"b2e6a456-1234-4a80-aa45-f4b8029f95a4"},{"id":"123456648-4f3f-4a80-aa45-f4b00005a42"}]}',
  success: { body: { job_id: 'ff8080814dbd65d7014dbe0d84db0013' } },
  refusals: [
    {
      status: 403,
      body: {
        error_code: 'ROMA.00000101',
        error_msg: 'error summary',
        error_details: 'some error details here',
        request_id: '13760c1fe8655e61209b75665e9bef43',
      },
      code: 'ROMA.00000101',
      message: 'error summary',
      requestId: '13760c1fe8655e61209b75665e9bef43',
    },
  ],
  call: ({ roma }, path) =>
    roma.deleteAsset({
      ...path,
      body: {
        apps: [{ id: 'b1e6b1e6-4f3f-4a80-bb45-f4b9039f95a3' }, { id: 'b2e6b145-4f3f-4a80-aa45-f4b8029f95a4' }],
        tasks: [{ id: 'b2e6a456-1234-4a80-aa45-f4b8029f95a4' }, { id: '123456648-4f3f-4a80-aa45-f4b00005a42' }],
      },
    }),
});

export const deleteSecret = page({
  operation: 'deleteSecret',
  method: 'DELETE',
  host: 'kms.ap-southeast-1.myhuaweicloud.com',
  template: '/v1/{project_id}/secrets/{secret_name}',
  path: { secret_name: 'db-password' },
  contentType: undefined,
  sent: '',
  success: { body: undefined },
  refusals: [
    csmsRefusal(400, 'CSMS.0101', 'The name is not right.'),
    csmsRefusal(401, 'CSMS.0201', 'Sign in first.'),
    csmsRefusal(403, 'CSMS.0202', 'Not allowed.'),
    csmsRefusal(404, 'CSMS.0106', 'No such secret.'),
    csmsRefusal(500, 'CSMS.0301', 'Something broke.'),
    csmsRefusal(502, 'CSMS.0302', 'The upstream server broke.'),
    csmsRefusal(504, 'CSMS.0304', 'The upstream server is late.'),
  ],
  call: ({ csms }, path) => csms.deleteSecret(path),
});

export const pages: readonly Page[] = [
  createConnection,
  deleteConnection,
  deleteDataobjectRelation,
  deleteAsset,
  deleteSecret,
];

/** Every documented refusal of every page. */
export const refusals = pages.flatMap((one) =>
  one.refusals.map((refused) => ({ page: one, refused, name: `${one.operation} ${refused.status}` })),
);
