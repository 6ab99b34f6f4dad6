// Generated from spec/secmaster by `npm run generate`. Do not edit: change the spec or the generator.
import type { SecMasterErrorCode } from '../error-codes.ts';
import type { Call, CallOptions, Failure, Input, Output, Route } from '../../src/operation.ts';
import type { operations } from './schema.ts';

/**
 * Path parameters that the SecMaster client fills in.
 */
export const scope = ['project_id', 'workspace_id'] as const;
type Scope = (typeof scope)[number];

/** Input of `listConnections`. */
export type ListConnectionsInput = Input<operations['listConnections'], Scope>;
/** Answer of `listConnections`. */
export type ListConnectionsOutput = Output<operations['listConnections']>;
/** Failure of `listConnections`. */
export type ListConnectionsFailure = Failure<operations['listConnections'], SecMasterErrorCode>;

/** Input of `createConnection`. */
export type CreateConnectionInput = Input<operations['createConnection'], Scope>;
/** Answer of `createConnection`. */
export type CreateConnectionOutput = Output<operations['createConnection']>;
/** Failure of `createConnection`. */
export type CreateConnectionFailure = Failure<operations['createConnection'], SecMasterErrorCode>;

/** Input of `showConnection`. */
export type ShowConnectionInput = Input<operations['showConnection'], Scope>;
/** Answer of `showConnection`. */
export type ShowConnectionOutput = Output<operations['showConnection']>;
/** Failure of `showConnection`. */
export type ShowConnectionFailure = Failure<operations['showConnection'], SecMasterErrorCode>;

/** Input of `updateConnection`. */
export type UpdateConnectionInput = Input<operations['updateConnection'], Scope>;
/** Answer of `updateConnection`. */
export type UpdateConnectionOutput = Output<operations['updateConnection']>;
/** Failure of `updateConnection`. */
export type UpdateConnectionFailure = Failure<operations['updateConnection'], SecMasterErrorCode>;

/** Input of `deleteConnection`. */
export type DeleteConnectionInput = Input<operations['deleteConnection'], Scope>;
/** Answer of `deleteConnection`. */
export type DeleteConnectionOutput = Output<operations['deleteConnection']>;
/** Failure of `deleteConnection`. */
export type DeleteConnectionFailure = Failure<operations['deleteConnection'], SecMasterErrorCode>;

/** Input of `createDataobjectRelation`. */
export type CreateDataobjectRelationInput = Input<operations['createDataobjectRelation'], Scope>;
/** Answer of `createDataobjectRelation`. */
export type CreateDataobjectRelationOutput = Output<operations['createDataobjectRelation']>;
/** Failure of `createDataobjectRelation`. */
export type CreateDataobjectRelationFailure = Failure<operations['createDataobjectRelation'], SecMasterErrorCode>;

/** Input of `deleteDataobjectRelation`. */
export type DeleteDataobjectRelationInput = Input<operations['deleteDataobjectRelation'], Scope>;
/** Answer of `deleteDataobjectRelation`. */
export type DeleteDataobjectRelationOutput = Output<operations['deleteDataobjectRelation']>;
/** Failure of `deleteDataobjectRelation`. */
export type DeleteDataobjectRelationFailure = Failure<operations['deleteDataobjectRelation'], SecMasterErrorCode>;

/** Input of `listDataobjectRelations`. */
export type ListDataobjectRelationsInput = Input<operations['listDataobjectRelations'], Scope>;
/** Answer of `listDataobjectRelations`. */
export type ListDataobjectRelationsOutput = Output<operations['listDataobjectRelations']>;
/** Failure of `listDataobjectRelations`. */
export type ListDataobjectRelationsFailure = Failure<operations['listDataobjectRelations'], SecMasterErrorCode>;

/** Input of `batchCreateDataobjectRelations`. */
export type BatchCreateDataobjectRelationsInput = Input<operations['batchCreateDataobjectRelations'], Scope>;
/** Answer of `batchCreateDataobjectRelations`. */
export type BatchCreateDataobjectRelationsOutput = Output<operations['batchCreateDataobjectRelations']>;
/** Failure of `batchCreateDataobjectRelations`. */
export type BatchCreateDataobjectRelationsFailure = Failure<
  operations['batchCreateDataobjectRelations'],
  SecMasterErrorCode
>;

/**
 * The operations of SecMaster.
 */
export interface SecMasterOperations {
  /**
   * List operation connections.
   *
   * Lists the operation connections of a workspace, a page at a time. The filters narrow the list; all of them
   * have to match. Each entry carries its `config`, so treat the answer as secret.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials` ·
   * [docs](https://support.huaweicloud.com/api-secmaster/ListConnections.html)
   */
  readonly listConnections: (
    input?: ListConnectionsInput,
    options?: CallOptions,
  ) => Call<ListConnectionsOutput, ListConnectionsFailure>;

  /**
   * Create an operation connection.
   *
   * Stores the access data with which a plug-in reaches another system, and answers with the connection as stored,
   * its ID included. What `config` must hold depends on the plug-in version.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateConnection.html), 2025-12-18
   */
  readonly createConnection: (
    input: CreateConnectionInput,
    options?: CallOptions,
  ) => Call<CreateConnectionOutput, CreateConnectionFailure>;

  /**
   * Show an operation connection.
   *
   * Answers with one operation connection, its `config` included.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials/{asset_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowConnection.html)
   */
  readonly showConnection: (
    input: ShowConnectionInput,
    options?: CallOptions,
  ) => Call<ShowConnectionOutput, ShowConnectionFailure>;

  /**
   * Replace an operation connection.
   *
   * Replaces the stored connection with the one in the body and answers with it. The body is the same as on
   * creation, so send the whole connection, `config` included.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials/{asset_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdateAssets.html)
   */
  readonly updateConnection: (
    input: UpdateConnectionInput,
    options?: CallOptions,
  ) => Call<UpdateConnectionOutput, UpdateConnectionFailure>;

  /**
   * Delete an operation connection.
   *
   * Deletes an operation connection for good. A connection that a workflow uses has `can_be_deleted: false`.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials/{asset_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteConnection.html), 2025-10-29
   */
  readonly deleteConnection: (
    input: DeleteConnectionInput,
    options?: CallOptions,
  ) => Call<DeleteConnectionOutput, DeleteConnectionFailure>;

  /**
   * Link a data object to others.
   *
   * Links the data object in the path to the objects in `ids`, all of the class `related_dataclass_type`. At most
   * 100 a call. Each ID is handled on its own: the answer lists those that were linked and those that were not,
   * with HTTP 200 in both cases.
   *
   * `POST
   * /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{data_object_id}/{related_dataclass_type}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateDataobjectRelation.html), 2025-12-18
   */
  readonly createDataobjectRelation: (
    input: CreateDataobjectRelationInput,
    options?: CallOptions,
  ) => Call<CreateDataobjectRelationOutput, CreateDataobjectRelationFailure>;

  /**
   * Unlink a data object from others.
   *
   * Takes away the links between the data object in the path and the objects in `ids`, all of the class
   * `related_dataclass_type`. The objects themselves stay. At most 100 a call. Each ID is handled on its own: the
   * answer lists those that were unlinked and those that were not, with HTTP 200 in both cases. This is a DELETE
   * with a body. What the service does without `ids` is not documented, so always send them.
   *
   * `DELETE
   * /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{data_object_id}/{related_dataclass_type}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteDataobjectRelation.html), 2026-02-05
   */
  readonly deleteDataobjectRelation: (
    input: DeleteDataobjectRelationInput,
    options?: CallOptions,
  ) => Call<DeleteDataobjectRelationOutput, DeleteDataobjectRelationFailure>;

  /**
   * List the data objects linked to one.
   *
   * Lists the objects of the class `related_dataclass_type` that are linked to the data object in the path, a page
   * at a time. The body narrows the list by time and by conditions on the objects' fields, and sorts it. It is a
   * POST that changes nothing.
   *
   * `POST
   * /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{data_object_id}/{related_dataclass_type}/search`
   * · [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListDataobjectRelations.html), 2025-12-18
   */
  readonly listDataobjectRelations: (
    input: ListDataobjectRelationsInput,
    options?: CallOptions,
  ) => Call<ListDataobjectRelationsOutput, ListDataobjectRelationsFailure>;

  /**
   * Link several data objects to several others.
   *
   * Links the objects in `dataobject_ids`, of the class `dataclass_type`, to those in `related_dataobject_ids`, of
   * the class `related_dataclass_type`. At most 100 on either side. The answer lists the IDs that were handled and
   * those that failed, with HTTP 200 in both cases.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{related_dataclass_type}/batch-create` ·
   * [docs](https://support.huaweicloud.com/api-secmaster/BatchCreateDataobjectRelations.html), 2026-01-29
   */
  readonly batchCreateDataobjectRelations: (
    input: BatchCreateDataobjectRelationsInput,
    options?: CallOptions,
  ) => Call<BatchCreateDataobjectRelationsOutput, BatchCreateDataobjectRelationsFailure>;
}

/**
 * What the client needs to know of each operation at run time.
 */
export const routes: { readonly [Id in keyof SecMasterOperations]: Route } = {
  listConnections: {
    method: 'GET',
    path: '/v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials',
    contentType: 'application/json;charset=UTF-8',
    secrets: ['config'],
  },
  createConnection: {
    method: 'POST',
    path: '/v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials',
    contentType: 'application/json;charset=UTF-8',
    secrets: ['config'],
  },
  showConnection: {
    method: 'GET',
    path: '/v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials/{asset_id}',
    contentType: 'application/json;charset=UTF-8',
    secrets: ['config'],
    notFound: ['SecMaster.20041002'],
  },
  updateConnection: {
    method: 'PUT',
    path: '/v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials/{asset_id}',
    contentType: 'application/json;charset=UTF-8',
    secrets: ['config'],
  },
  deleteConnection: {
    method: 'DELETE',
    path: '/v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials/{asset_id}',
    contentType: 'application/json;charset=UTF-8',
    notFound: ['SecMaster.20041002'],
  },
  createDataobjectRelation: {
    method: 'POST',
    path: '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{data_object_id}/{related_dataclass_type}',
    contentType: 'application/json;charset=UTF-8',
    batch: { success: 'success', succeeded: 'data.success_ids', failed: 'data.error_ids' },
  },
  deleteDataobjectRelation: {
    method: 'DELETE',
    path: '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{data_object_id}/{related_dataclass_type}',
    contentType: 'application/json;charset=UTF-8',
    notFound: ['SecMaster.20030005'],
    batch: { success: 'success', succeeded: 'data.success_ids', failed: 'data.error_ids' },
  },
  listDataobjectRelations: {
    method: 'POST',
    path: '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{data_object_id}/{related_dataclass_type}/search',
    contentType: 'application/json;charset=UTF-8',
    idempotent: true,
    notFound: ['SecMaster.20030005'],
  },
  batchCreateDataobjectRelations: {
    method: 'POST',
    path: '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{related_dataclass_type}/batch-create',
    contentType: 'application/json;charset=UTF-8',
    batch: { success: 'success', succeeded: 'data.success_ids', failed: 'data.error_ids' },
  },
};
