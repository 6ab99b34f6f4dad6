// Generated from spec/roma by `npm run generate`. Do not edit: change the spec or the generator.
import type { RomaConnectErrorCode } from '../error-codes.ts';
import type { Call, CallOptions, Failure, Input, Output } from '../../src/operation.ts';
import type { operations } from './schema.ts';

/**
 * Path parameters that the ROMA Connect client fills in.
 */
type Scope = 'project_id' | 'instance_id';

/** Input of `checkRomaInstanceListV2`. */
export type CheckRomaInstanceListV2Input = Input<operations['checkRomaInstanceListV2'], Scope>;
/** Answer of `checkRomaInstanceListV2`. */
export type CheckRomaInstanceListV2Output = Output<operations['checkRomaInstanceListV2']>;
/** Failure of `checkRomaInstanceListV2`. */
export type CheckRomaInstanceListV2Failure = Failure<operations['checkRomaInstanceListV2'], RomaConnectErrorCode>;

/** Input of `listRomaApp`. */
export type ListRomaAppInput = Input<operations['listRomaApp'], Scope>;
/** Answer of `listRomaApp`. */
export type ListRomaAppOutput = Output<operations['listRomaApp']>;
/** Failure of `listRomaApp`. */
export type ListRomaAppFailure = Failure<operations['listRomaApp'], RomaConnectErrorCode>;

/** Input of `createRomaApp`. */
export type CreateRomaAppInput = Input<operations['createRomaApp'], Scope>;
/** Answer of `createRomaApp`. */
export type CreateRomaAppOutput = Output<operations['createRomaApp']>;
/** Failure of `createRomaApp`. */
export type CreateRomaAppFailure = Failure<operations['createRomaApp'], RomaConnectErrorCode>;

/** Input of `checkRomaAppDetails`. */
export type CheckRomaAppDetailsInput = Input<operations['checkRomaAppDetails'], Scope>;
/** Answer of `checkRomaAppDetails`. */
export type CheckRomaAppDetailsOutput = Output<operations['checkRomaAppDetails']>;
/** Failure of `checkRomaAppDetails`. */
export type CheckRomaAppDetailsFailure = Failure<operations['checkRomaAppDetails'], RomaConnectErrorCode>;

/** Input of `updateRomaApp`. */
export type UpdateRomaAppInput = Input<operations['updateRomaApp'], Scope>;
/** Answer of `updateRomaApp`. */
export type UpdateRomaAppOutput = Output<operations['updateRomaApp']>;
/** Failure of `updateRomaApp`. */
export type UpdateRomaAppFailure = Failure<operations['updateRomaApp'], RomaConnectErrorCode>;

/** Input of `deleteRomaApp`. */
export type DeleteRomaAppInput = Input<operations['deleteRomaApp'], Scope>;
/** Answer of `deleteRomaApp`. */
export type DeleteRomaAppOutput = Output<operations['deleteRomaApp']>;
/** Failure of `deleteRomaApp`. */
export type DeleteRomaAppFailure = Failure<operations['deleteRomaApp'], RomaConnectErrorCode>;

/** Input of `checkCanAuthUsersOfApp`. */
export type CheckCanAuthUsersOfAppInput = Input<operations['checkCanAuthUsersOfApp'], Scope>;
/** Answer of `checkCanAuthUsersOfApp`. */
export type CheckCanAuthUsersOfAppOutput = Output<operations['checkCanAuthUsersOfApp']>;
/** Failure of `checkCanAuthUsersOfApp`. */
export type CheckCanAuthUsersOfAppFailure = Failure<operations['checkCanAuthUsersOfApp'], RomaConnectErrorCode>;

/** Input of `checkRomaAppSecret`. */
export type CheckRomaAppSecretInput = Input<operations['checkRomaAppSecret'], Scope>;
/** Answer of `checkRomaAppSecret`. */
export type CheckRomaAppSecretOutput = Output<operations['checkRomaAppSecret']>;
/** Failure of `checkRomaAppSecret`. */
export type CheckRomaAppSecretFailure = Failure<operations['checkRomaAppSecret'], RomaConnectErrorCode>;

/** Input of `resetRomaAppSecret`. */
export type ResetRomaAppSecretInput = Input<operations['resetRomaAppSecret'], Scope>;
/** Answer of `resetRomaAppSecret`. */
export type ResetRomaAppSecretOutput = Output<operations['resetRomaAppSecret']>;
/** Failure of `resetRomaAppSecret`. */
export type ResetRomaAppSecretFailure = Failure<operations['resetRomaAppSecret'], RomaConnectErrorCode>;

/** Input of `checkAuthUsersOfApp`. */
export type CheckAuthUsersOfAppInput = Input<operations['checkAuthUsersOfApp'], Scope>;
/** Answer of `checkAuthUsersOfApp`. */
export type CheckAuthUsersOfAppOutput = Output<operations['checkAuthUsersOfApp']>;
/** Failure of `checkAuthUsersOfApp`. */
export type CheckAuthUsersOfAppFailure = Failure<operations['checkAuthUsersOfApp'], RomaConnectErrorCode>;

/** Input of `addUserToApp`. */
export type AddUserToAppInput = Input<operations['addUserToApp'], Scope>;
/** Answer of `addUserToApp`. */
export type AddUserToAppOutput = Output<operations['addUserToApp']>;
/** Failure of `addUserToApp`. */
export type AddUserToAppFailure = Failure<operations['addUserToApp'], RomaConnectErrorCode>;

/** Input of `validateRomaApp`. */
export type ValidateRomaAppInput = Input<operations['validateRomaApp'], Scope>;
/** Answer of `validateRomaApp`. */
export type ValidateRomaAppOutput = Output<operations['validateRomaApp']>;
/** Failure of `validateRomaApp`. */
export type ValidateRomaAppFailure = Failure<operations['validateRomaApp'], RomaConnectErrorCode>;

/** Input of `exportAsset`. */
export type ExportAssetInput = Input<operations['exportAsset'], Scope>;
/** Answer of `exportAsset`. */
export type ExportAssetOutput = Output<operations['exportAsset']>;
/** Failure of `exportAsset`. */
export type ExportAssetFailure = Failure<operations['exportAsset'], RomaConnectErrorCode>;

/** Input of `importAsset`. */
export type ImportAssetInput = Input<operations['importAsset'], Scope>;
/** Answer of `importAsset`. */
export type ImportAssetOutput = Output<operations['importAsset']>;
/** Failure of `importAsset`. */
export type ImportAssetFailure = Failure<operations['importAsset'], RomaConnectErrorCode>;

/** Input of `deleteAsset`. */
export type DeleteAssetInput = Input<operations['deleteAsset'], Scope>;
/** Answer of `deleteAsset`. */
export type DeleteAssetOutput = Output<operations['deleteAsset']>;
/** Failure of `deleteAsset`. */
export type DeleteAssetFailure = Failure<operations['deleteAsset'], RomaConnectErrorCode>;

/** Input of `checkAssetJobStatus`. */
export type CheckAssetJobStatusInput = Input<operations['checkAssetJobStatus'], Scope>;
/** Answer of `checkAssetJobStatus`. */
export type CheckAssetJobStatusOutput = Output<operations['checkAssetJobStatus']>;
/** Failure of `checkAssetJobStatus`. */
export type CheckAssetJobStatusFailure = Failure<operations['checkAssetJobStatus'], RomaConnectErrorCode>;

/** Input of `downloadAssetArchive`. */
export type DownloadAssetArchiveInput = Input<operations['downloadAssetArchive'], Scope>;
/** Answer of `downloadAssetArchive`. */
export type DownloadAssetArchiveOutput = Output<operations['downloadAssetArchive']>;
/** Failure of `downloadAssetArchive`. */
export type DownloadAssetArchiveFailure = Failure<operations['downloadAssetArchive'], RomaConnectErrorCode>;

/** Input of `listDictionary`. */
export type ListDictionaryInput = Input<operations['listDictionary'], Scope>;
/** Answer of `listDictionary`. */
export type ListDictionaryOutput = Output<operations['listDictionary']>;
/** Failure of `listDictionary`. */
export type ListDictionaryFailure = Failure<operations['listDictionary'], RomaConnectErrorCode>;

/** Input of `createDictionary`. */
export type CreateDictionaryInput = Input<operations['createDictionary'], Scope>;
/** Answer of `createDictionary`. */
export type CreateDictionaryOutput = Output<operations['createDictionary']>;
/** Failure of `createDictionary`. */
export type CreateDictionaryFailure = Failure<operations['createDictionary'], RomaConnectErrorCode>;

/** Input of `checkDictionary`. */
export type CheckDictionaryInput = Input<operations['checkDictionary'], Scope>;
/** Answer of `checkDictionary`. */
export type CheckDictionaryOutput = Output<operations['checkDictionary']>;
/** Failure of `checkDictionary`. */
export type CheckDictionaryFailure = Failure<operations['checkDictionary'], RomaConnectErrorCode>;

/** Input of `updateDictionary`. */
export type UpdateDictionaryInput = Input<operations['updateDictionary'], Scope>;
/** Answer of `updateDictionary`. */
export type UpdateDictionaryOutput = Output<operations['updateDictionary']>;
/** Failure of `updateDictionary`. */
export type UpdateDictionaryFailure = Failure<operations['updateDictionary'], RomaConnectErrorCode>;

/** Input of `deleteDictionary`. */
export type DeleteDictionaryInput = Input<operations['deleteDictionary'], Scope>;
/** Answer of `deleteDictionary`. */
export type DeleteDictionaryOutput = Output<operations['deleteDictionary']>;
/** Failure of `deleteDictionary`. */
export type DeleteDictionaryFailure = Failure<operations['deleteDictionary'], RomaConnectErrorCode>;

/** Input of `validateDictionary`. */
export type ValidateDictionaryInput = Input<operations['validateDictionary'], Scope>;
/** Answer of `validateDictionary`. */
export type ValidateDictionaryOutput = Output<operations['validateDictionary']>;
/** Failure of `validateDictionary`. */
export type ValidateDictionaryFailure = Failure<operations['validateDictionary'], RomaConnectErrorCode>;

/**
 * The operations of ROMA Connect.
 */
export interface RomaConnectOperations {
  /**
   * List instances.
   *
   * Lists the ROMA Connect instances of a project, a page at a time. The `id` of an entry is the `instance_id`
   * that all other calls need, in the paths or as the client's option. `status` narrows the list to instances in
   * one state. An IAM user needs permission for the call.
   *
   * `GET /v2/{project_id}/instances` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/CheckRomaInstanceListV2.html), 2025-12-26
   */
  readonly checkRomaInstanceListV2: (
    input?: CheckRomaInstanceListV2Input,
    options?: CallOptions,
  ) => Call<CheckRomaInstanceListV2Output, CheckRomaInstanceListV2Failure>;

  /**
   * List apps.
   *
   * Lists the integration applications of an instance that the caller has rights on, a page at a time; favourites
   * come first. An application has to match all filters that are given. Secrets are not in the answer:
   * `checkRomaAppSecret` has them.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/apps` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/ListRomaApp.html), 2025-10-22
   */
  readonly listRomaApp: (
    input?: ListRomaAppInput,
    options?: CallOptions,
  ) => Call<ListRomaAppOutput, ListRomaAppFailure>;

  /**
   * Create an app.
   *
   * Creates an integration application, which the caller then owns with all rights. Name and key each have to be
   * new in the instance: `validateRomaApp` tells whether one is taken. Key and secret are made up by the service
   * unless the request brings its own. The answer has the key, but not the secret: `checkRomaAppSecret` shows it.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/apps` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/CreateRomaApp.html), 2025-10-22
   */
  readonly createRomaApp: (
    input: CreateRomaAppInput,
    options?: CallOptions,
  ) => Call<CreateRomaAppOutput, CreateRomaAppFailure>;

  /**
   * Show an app.
   *
   * Answers with one integration application: its key, who created and who changed it, and the caller's rights on
   * it. The secret is not in the answer: `checkRomaAppSecret` has it.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/apps/{app_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/CheckRomaAppDetails.html), 2025-10-22
   */
  readonly checkRomaAppDetails: (
    input: CheckRomaAppDetailsInput,
    options?: CallOptions,
  ) => Call<CheckRomaAppDetailsOutput, CheckRomaAppDetailsFailure>;

  /**
   * Update an app.
   *
   * Changes an app's name, its description, or whether it is a favourite. A new name has to be free in the
   * instance. The key cannot be changed, and `resetRomaAppSecret` is for the secret. Answers with the app as it is
   * afterwards.
   *
   * `PUT /v2/{project_id}/instances/{instance_id}/apps/{app_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/UpdateRomaApp.html), 2025-10-22
   */
  readonly updateRomaApp: (
    input: UpdateRomaAppInput,
    options?: CallOptions,
  ) => Call<UpdateRomaAppOutput, UpdateRomaAppFailure>;

  /**
   * Delete an app.
   *
   * Deletes one integration application; there is no way back. For many at once there is `deleteAsset`, which
   * deletes by a job. Answers without a body.
   *
   * `DELETE /v2/{project_id}/instances/{instance_id}/apps/{app_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/DeleteRomaApp.html), 2025-10-22
   */
  readonly deleteRomaApp: (
    input: DeleteRomaAppInput,
    options?: CallOptions,
  ) => Call<DeleteRomaAppOutput, DeleteRomaAppFailure>;

  /**
   * List the users that can become members of an app.
   *
   * Lists the IAM users of the account that `addUserToApp` can make members of an app; users in an abnormal state
   * are left out. Members are among them, unless `filter` says otherwise. The answer is not in pages.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/apps/{app_id}/candidates` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/CheckCanAuthUsersOfApp.html), 2025-10-22
   */
  readonly checkCanAuthUsersOfApp: (
    input: CheckCanAuthUsersOfAppInput,
    options?: CallOptions,
  ) => Call<CheckCanAuthUsersOfAppOutput, CheckCanAuthUsersOfAppFailure>;

  /**
   * Show the secret of an app.
   *
   * Answers with the secret of an integration application as plain text. Whoever has it and the app's key can call
   * the APIs that are open to the app, so keep the answer out of logs. `resetRomaAppSecret` makes it worthless.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/apps/{app_id}/secret` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/CheckRomaAppSecret.html)
   */
  readonly checkRomaAppSecret: (
    input: CheckRomaAppSecretInput,
    options?: CallOptions,
  ) => Call<CheckRomaAppSecretOutput, CheckRomaAppSecretFailure>;

  /**
   * Reset the secret of an app.
   *
   * Gives an integration application a new secret: the one in the request, or one that the service makes up when
   * there is none. Callers that still use the old secret have to be given the new one. Answers with the new secret
   * as plain text.
   *
   * `PUT /v2/{project_id}/instances/{instance_id}/apps/{app_id}/secret` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/ResetRomaAppSecret.html), 2025-10-22
   */
  readonly resetRomaAppSecret: (
    input: ResetRomaAppSecretInput,
    options?: CallOptions,
  ) => Call<ResetRomaAppSecretOutput, ResetRomaAppSecretFailure>;

  /**
   * List the members of an app.
   *
   * Lists the IAM users that an app is shared with, and what each of them may do with it. `user_name` narrows the
   * list to one of them. The answer is not in pages.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/apps/{app_id}/users` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/CheckAuthUsersOfApp.html), 2025-10-22
   */
  readonly checkAuthUsersOfApp: (
    input: CheckAuthUsersOfAppInput,
    options?: CallOptions,
  ) => Call<CheckAuthUsersOfAppOutput, CheckAuthUsersOfAppFailure>;

  /**
   * Set the members of an app.
   *
   * Shares an app with IAM users of the same account. In spite of its name the call **replaces** all members by
   * those in the request, and an empty list leaves none: to add one, send those of `checkAuthUsersOfApp` along.
   * `checkCanAuthUsersOfApp` lists whom it can be shared with. Answers with the members as they are afterwards.
   *
   * `PUT /v2/{project_id}/instances/{instance_id}/apps/{app_id}/users` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/AddUserToApp.html), 2025-10-22
   */
  readonly addUserToApp: (
    input: AddUserToAppInput,
    options?: CallOptions,
  ) => Call<AddUserToAppOutput, AddUserToAppFailure>;

  /**
   * Check whether an app exists.
   *
   * Tells whether there is an app with a name, an ID or a key, for example before `createRomaApp` takes the name.
   * They are compared as a whole. Answers with what is generally known about the app, or with a 404 when there is
   * none.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/validate-apps` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/ValidateRomaApp.html), 2025-03-26
   */
  readonly validateRomaApp: (
    input?: ValidateRomaAppInput,
    options?: CallOptions,
  ) => Call<ValidateRomaAppOutput, ValidateRomaAppFailure>;

  /**
   * Export assets.
   *
   * Starts a job that packs the given applications and tasks into an archive, and answers with the job's ID. At
   * most 100 of them go into one job. A user can have one export job at a time: wait for it to end before starting
   * the next. The job names its `archive_id` when it has succeeded; `downloadAssetArchive` fetches that archive.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/assets/export` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/ExportAsset.html), 2025-10-22
   */
  readonly exportAsset: (input: ExportAssetInput, options?: CallOptions) => Call<ExportAssetOutput, ExportAssetFailure>;

  /**
   * Import assets.
   *
   * Uploads an asset archive and starts a job that imports what is in it; answers with the job's ID. The file says
   * which version and which assets it holds, at most 100 applications and tasks. A user can have one import job at
   * a time. The file has to be a zip.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/assets/import` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/ImportAsset.html), 2025-03-26
   */
  readonly importAsset: (input: ImportAssetInput, options?: CallOptions) => Call<ImportAssetOutput, ImportAssetFailure>;

  /**
   * Delete assets in batches.
   *
   * Starts a job that deletes the given integration applications and data integration tasks, and answers with the
   * job's ID at once: nothing is deleted yet. Poll `checkAssetJobStatus` to learn how it ends. At most 100
   * applications and tasks are taken. A user can have one deletion job at a time; while it runs, another is
   * refused (`ROMA.10012`). An IAM user needs permission for the call.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/assets/delete` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/DeleteAsset.html)
   */
  readonly deleteAsset: (input: DeleteAssetInput, options?: CallOptions) => Call<DeleteAssetOutput, DeleteAssetFailure>;

  /**
   * Show how far an asset job is.
   *
   * Answers with the state and the progress of an export, import or deletion job. A job that failed is still an
   * HTTP 200: look at `status`, and at `reason` or `reasons` for what went wrong with which asset.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/assets/jobs/{job_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/CheckAssetJobStatus.html), 2025-10-22
   */
  readonly checkAssetJobStatus: (
    input: CheckAssetJobStatusInput,
    options?: CallOptions,
  ) => Call<CheckAssetJobStatusOutput, CheckAssetJobStatusFailure>;

  /**
   * Download an asset archive.
   *
   * Answers with the file that an export job packed, as bytes. An archive can be fetched **once**: afterwards it
   * is gone, and a download that breaks off needs another export.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/assets/archives/{archive_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/DownloadAssetArchive.html), 2025-10-22
   */
  readonly downloadAssetArchive: (
    input: DownloadAssetArchiveInput,
    options?: CallOptions,
  ) => Call<DownloadAssetArchiveOutput, DownloadAssetArchiveFailure>;

  /**
   * List dictionaries.
   *
   * Lists one level of the tree of dictionaries, a page at a time: the children of `parent_code`, or the
   * dictionaries at the top when it is left out. `code` and `name` narrow the list to those that contain a text.
   * Built-in dictionaries (`type` is `system`) are listed along with the caller's own.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/dictionaries` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/ListDictionary.html), 2025-03-26
   */
  readonly listDictionary: (
    input?: ListDictionaryInput,
    options?: CallOptions,
  ) => Call<ListDictionaryOutput, ListDictionaryFailure>;

  /**
   * Create a dictionary.
   *
   * Adds a dictionary to the instance, at the top or, with `parent_code`, below another one. Name and code each
   * have to be new in the instance: `validateDictionary` tells whether one is taken. The code is final; everything
   * else but the parent can be changed with `updateDictionary`. Answers with the dictionary and its `id`.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/dictionaries` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/CreateDictionary.html), 2025-10-22
   */
  readonly createDictionary: (
    input: CreateDictionaryInput,
    options?: CallOptions,
  ) => Call<CreateDictionaryOutput, CreateDictionaryFailure>;

  /**
   * Show a dictionary.
   *
   * Answers with one dictionary, without its children: `listDictionary` with its code as `parent_code` has those.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/dictionaries/{dict_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/CheckDictionary.html)
   */
  readonly checkDictionary: (
    input: CheckDictionaryInput,
    options?: CallOptions,
  ) => Call<CheckDictionaryOutput, CheckDictionaryFailure>;

  /**
   * Update a dictionary.
   *
   * Changes a dictionary's name, description, position or extra fields; built-in ones can be changed, too. Code
   * and parent cannot be changed. A new name has to be free in the instance. Answers with the dictionary as it is
   * afterwards.
   *
   * `PUT /v2/{project_id}/instances/{instance_id}/dictionaries/{dict_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/UpdateDictionary.html), 2025-10-22
   */
  readonly updateDictionary: (
    input: UpdateDictionaryInput,
    options?: CallOptions,
  ) => Call<UpdateDictionaryOutput, UpdateDictionaryFailure>;

  /**
   * Delete a dictionary.
   *
   * Deletes a dictionary **and all that are below it**; there is no way back. Built-in dictionaries (`type` is
   * `system`) cannot be deleted. Answers without a body.
   *
   * `DELETE /v2/{project_id}/instances/{instance_id}/dictionaries/{dict_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/DeleteDictionary.html), 2025-10-22
   */
  readonly deleteDictionary: (
    input: DeleteDictionaryInput,
    options?: CallOptions,
  ) => Call<DeleteDictionaryOutput, DeleteDictionaryFailure>;

  /**
   * Check whether a dictionary exists.
   *
   * Tells whether a name or a code is taken, before `createDictionary` or `updateDictionary` uses it. Both are
   * compared as a whole. Answers with name and code of the dictionary that has it, or with a 404 when none does:
   * the 404 is the good news for somebody who wants to use the name.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/validate-dictionaries` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-roma/ValidateDictionary.html), 2025-10-22
   */
  readonly validateDictionary: (
    input?: ValidateDictionaryInput,
    options?: CallOptions,
  ) => Call<ValidateDictionaryOutput, ValidateDictionaryFailure>;
}
