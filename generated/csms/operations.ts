// Generated from spec/csms by `npm run generate`. Do not edit: change the spec or the generator.
import type { CsmsErrorCode } from '../error-codes.ts';
import type { Call, CallOptions, Failure, Input, Output } from '../../src/operation.ts';
import type { operations } from './schema.ts';

/**
 * Path parameters that the CSMS client fills in.
 */
type Scope = 'project_id';

/** Input of `listSecrets`. */
export type ListSecretsInput = Input<operations['listSecrets'], Scope>;
/** Answer of `listSecrets`. */
export type ListSecretsOutput = Output<operations['listSecrets']>;
/** Failure of `listSecrets`. */
export type ListSecretsFailure = Failure<operations['listSecrets'], CsmsErrorCode>;

/** Input of `createSecret`. */
export type CreateSecretInput = Input<operations['createSecret'], Scope>;
/** Answer of `createSecret`. */
export type CreateSecretOutput = Output<operations['createSecret']>;
/** Failure of `createSecret`. */
export type CreateSecretFailure = Failure<operations['createSecret'], CsmsErrorCode>;

/** Input of `batchImportSecrets`. */
export type BatchImportSecretsInput = Input<operations['batchImportSecrets'], Scope>;
/** Answer of `batchImportSecrets`. */
export type BatchImportSecretsOutput = Output<operations['batchImportSecrets']>;
/** Failure of `batchImportSecrets`. */
export type BatchImportSecretsFailure = Failure<operations['batchImportSecrets'], CsmsErrorCode>;

/** Input of `showSecret`. */
export type ShowSecretInput = Input<operations['showSecret'], Scope>;
/** Answer of `showSecret`. */
export type ShowSecretOutput = Output<operations['showSecret']>;
/** Failure of `showSecret`. */
export type ShowSecretFailure = Failure<operations['showSecret'], CsmsErrorCode>;

/** Input of `updateSecret`. */
export type UpdateSecretInput = Input<operations['updateSecret'], Scope>;
/** Answer of `updateSecret`. */
export type UpdateSecretOutput = Output<operations['updateSecret']>;
/** Failure of `updateSecret`. */
export type UpdateSecretFailure = Failure<operations['updateSecret'], CsmsErrorCode>;

/** Input of `deleteSecret`. */
export type DeleteSecretInput = Input<operations['deleteSecret'], Scope>;
/** Answer of `deleteSecret`. */
export type DeleteSecretOutput = Output<operations['deleteSecret']>;
/** Failure of `deleteSecret`. */
export type DeleteSecretFailure = Failure<operations['deleteSecret'], CsmsErrorCode>;

/** Input of `deleteSecretForSchedule`. */
export type DeleteSecretForScheduleInput = Input<operations['deleteSecretForSchedule'], Scope>;
/** Answer of `deleteSecretForSchedule`. */
export type DeleteSecretForScheduleOutput = Output<operations['deleteSecretForSchedule']>;
/** Failure of `deleteSecretForSchedule`. */
export type DeleteSecretForScheduleFailure = Failure<operations['deleteSecretForSchedule'], CsmsErrorCode>;

/** Input of `restoreSecret`. */
export type RestoreSecretInput = Input<operations['restoreSecret'], Scope>;
/** Answer of `restoreSecret`. */
export type RestoreSecretOutput = Output<operations['restoreSecret']>;
/** Failure of `restoreSecret`. */
export type RestoreSecretFailure = Failure<operations['restoreSecret'], CsmsErrorCode>;

/** Input of `listSecretVersions`. */
export type ListSecretVersionsInput = Input<operations['listSecretVersions'], Scope>;
/** Answer of `listSecretVersions`. */
export type ListSecretVersionsOutput = Output<operations['listSecretVersions']>;
/** Failure of `listSecretVersions`. */
export type ListSecretVersionsFailure = Failure<operations['listSecretVersions'], CsmsErrorCode>;

/** Input of `createSecretVersion`. */
export type CreateSecretVersionInput = Input<operations['createSecretVersion'], Scope>;
/** Answer of `createSecretVersion`. */
export type CreateSecretVersionOutput = Output<operations['createSecretVersion']>;
/** Failure of `createSecretVersion`. */
export type CreateSecretVersionFailure = Failure<operations['createSecretVersion'], CsmsErrorCode>;

/** Input of `showSecretVersion`. */
export type ShowSecretVersionInput = Input<operations['showSecretVersion'], Scope>;
/** Answer of `showSecretVersion`. */
export type ShowSecretVersionOutput = Output<operations['showSecretVersion']>;
/** Failure of `showSecretVersion`. */
export type ShowSecretVersionFailure = Failure<operations['showSecretVersion'], CsmsErrorCode>;

/** Input of `updateVersion`. */
export type UpdateVersionInput = Input<operations['updateVersion'], Scope>;
/** Answer of `updateVersion`. */
export type UpdateVersionOutput = Output<operations['updateVersion']>;
/** Failure of `updateVersion`. */
export type UpdateVersionFailure = Failure<operations['updateVersion'], CsmsErrorCode>;

/** Input of `showSecretStage`. */
export type ShowSecretStageInput = Input<operations['showSecretStage'], Scope>;
/** Answer of `showSecretStage`. */
export type ShowSecretStageOutput = Output<operations['showSecretStage']>;
/** Failure of `showSecretStage`. */
export type ShowSecretStageFailure = Failure<operations['showSecretStage'], CsmsErrorCode>;

/** Input of `updateSecretStage`. */
export type UpdateSecretStageInput = Input<operations['updateSecretStage'], Scope>;
/** Answer of `updateSecretStage`. */
export type UpdateSecretStageOutput = Output<operations['updateSecretStage']>;
/** Failure of `updateSecretStage`. */
export type UpdateSecretStageFailure = Failure<operations['updateSecretStage'], CsmsErrorCode>;

/** Input of `deleteSecretStage`. */
export type DeleteSecretStageInput = Input<operations['deleteSecretStage'], Scope>;
/** Answer of `deleteSecretStage`. */
export type DeleteSecretStageOutput = Output<operations['deleteSecretStage']>;
/** Failure of `deleteSecretStage`. */
export type DeleteSecretStageFailure = Failure<operations['deleteSecretStage'], CsmsErrorCode>;

/** Input of `rotateSecret`. */
export type RotateSecretInput = Input<operations['rotateSecret'], Scope>;
/** Answer of `rotateSecret`. */
export type RotateSecretOutput = Output<operations['rotateSecret']>;
/** Failure of `rotateSecret`. */
export type RotateSecretFailure = Failure<operations['rotateSecret'], CsmsErrorCode>;

/** Input of `listSecretTask`. */
export type ListSecretTaskInput = Input<operations['listSecretTask'], Scope>;
/** Answer of `listSecretTask`. */
export type ListSecretTaskOutput = Output<operations['listSecretTask']>;
/** Failure of `listSecretTask`. */
export type ListSecretTaskFailure = Failure<operations['listSecretTask'], CsmsErrorCode>;

/** Input of `showAgency`. */
export type ShowAgencyInput = Input<operations['showAgency'], Scope>;
/** Answer of `showAgency`. */
export type ShowAgencyOutput = Output<operations['showAgency']>;
/** Failure of `showAgency`. */
export type ShowAgencyFailure = Failure<operations['showAgency'], CsmsErrorCode>;

/** Input of `createAgency`. */
export type CreateAgencyInput = Input<operations['createAgency'], Scope>;
/** Answer of `createAgency`. */
export type CreateAgencyOutput = Output<operations['createAgency']>;
/** Failure of `createAgency`. */
export type CreateAgencyFailure = Failure<operations['createAgency'], CsmsErrorCode>;

/** Input of `showSecretFunctionTemplates`. */
export type ShowSecretFunctionTemplatesInput = Input<operations['showSecretFunctionTemplates'], Scope>;
/** Answer of `showSecretFunctionTemplates`. */
export type ShowSecretFunctionTemplatesOutput = Output<operations['showSecretFunctionTemplates']>;
/** Failure of `showSecretFunctionTemplates`. */
export type ShowSecretFunctionTemplatesFailure = Failure<operations['showSecretFunctionTemplates'], CsmsErrorCode>;

/** Input of `downloadSecretBlob`. */
export type DownloadSecretBlobInput = Input<operations['downloadSecretBlob'], Scope>;
/** Answer of `downloadSecretBlob`. */
export type DownloadSecretBlobOutput = Output<operations['downloadSecretBlob']>;
/** Failure of `downloadSecretBlob`. */
export type DownloadSecretBlobFailure = Failure<operations['downloadSecretBlob'], CsmsErrorCode>;

/** Input of `uploadSecretBlob`. */
export type UploadSecretBlobInput = Input<operations['uploadSecretBlob'], Scope>;
/** Answer of `uploadSecretBlob`. */
export type UploadSecretBlobOutput = Output<operations['uploadSecretBlob']>;
/** Failure of `uploadSecretBlob`. */
export type UploadSecretBlobFailure = Failure<operations['uploadSecretBlob'], CsmsErrorCode>;

/** Input of `listProjectSecretsTags`. */
export type ListProjectSecretsTagsInput = Input<operations['listProjectSecretsTags'], Scope>;
/** Answer of `listProjectSecretsTags`. */
export type ListProjectSecretsTagsOutput = Output<operations['listProjectSecretsTags']>;
/** Failure of `listProjectSecretsTags`. */
export type ListProjectSecretsTagsFailure = Failure<operations['listProjectSecretsTags'], CsmsErrorCode>;

/** Input of `listResourceInstances`. */
export type ListResourceInstancesInput = Input<operations['listResourceInstances'], Scope>;
/** Answer of `listResourceInstances`. */
export type ListResourceInstancesOutput = Output<operations['listResourceInstances']>;
/** Failure of `listResourceInstances`. */
export type ListResourceInstancesFailure = Failure<operations['listResourceInstances'], CsmsErrorCode>;

/** Input of `listSecretTags`. */
export type ListSecretTagsInput = Input<operations['listSecretTags'], Scope>;
/** Answer of `listSecretTags`. */
export type ListSecretTagsOutput = Output<operations['listSecretTags']>;
/** Failure of `listSecretTags`. */
export type ListSecretTagsFailure = Failure<operations['listSecretTags'], CsmsErrorCode>;

/** Input of `createSecretTag`. */
export type CreateSecretTagInput = Input<operations['createSecretTag'], Scope>;
/** Answer of `createSecretTag`. */
export type CreateSecretTagOutput = Output<operations['createSecretTag']>;
/** Failure of `createSecretTag`. */
export type CreateSecretTagFailure = Failure<operations['createSecretTag'], CsmsErrorCode>;

/** Input of `batchCreateOrDeleteTags`. */
export type BatchCreateOrDeleteTagsInput = Input<operations['batchCreateOrDeleteTags'], Scope>;
/** Answer of `batchCreateOrDeleteTags`. */
export type BatchCreateOrDeleteTagsOutput = Output<operations['batchCreateOrDeleteTags']>;
/** Failure of `batchCreateOrDeleteTags`. */
export type BatchCreateOrDeleteTagsFailure = Failure<operations['batchCreateOrDeleteTags'], CsmsErrorCode>;

/** Input of `deleteSecretTag`. */
export type DeleteSecretTagInput = Input<operations['deleteSecretTag'], Scope>;
/** Answer of `deleteSecretTag`. */
export type DeleteSecretTagOutput = Output<operations['deleteSecretTag']>;
/** Failure of `deleteSecretTag`. */
export type DeleteSecretTagFailure = Failure<operations['deleteSecretTag'], CsmsErrorCode>;

/** Input of `listSecretEvents`. */
export type ListSecretEventsInput = Input<operations['listSecretEvents'], Scope>;
/** Answer of `listSecretEvents`. */
export type ListSecretEventsOutput = Output<operations['listSecretEvents']>;
/** Failure of `listSecretEvents`. */
export type ListSecretEventsFailure = Failure<operations['listSecretEvents'], CsmsErrorCode>;

/** Input of `createSecretEvent`. */
export type CreateSecretEventInput = Input<operations['createSecretEvent'], Scope>;
/** Answer of `createSecretEvent`. */
export type CreateSecretEventOutput = Output<operations['createSecretEvent']>;
/** Failure of `createSecretEvent`. */
export type CreateSecretEventFailure = Failure<operations['createSecretEvent'], CsmsErrorCode>;

/** Input of `showSecretEvent`. */
export type ShowSecretEventInput = Input<operations['showSecretEvent'], Scope>;
/** Answer of `showSecretEvent`. */
export type ShowSecretEventOutput = Output<operations['showSecretEvent']>;
/** Failure of `showSecretEvent`. */
export type ShowSecretEventFailure = Failure<operations['showSecretEvent'], CsmsErrorCode>;

/** Input of `updateSecretEvent`. */
export type UpdateSecretEventInput = Input<operations['updateSecretEvent'], Scope>;
/** Answer of `updateSecretEvent`. */
export type UpdateSecretEventOutput = Output<operations['updateSecretEvent']>;
/** Failure of `updateSecretEvent`. */
export type UpdateSecretEventFailure = Failure<operations['updateSecretEvent'], CsmsErrorCode>;

/** Input of `deleteSecretEvent`. */
export type DeleteSecretEventInput = Input<operations['deleteSecretEvent'], Scope>;
/** Answer of `deleteSecretEvent`. */
export type DeleteSecretEventOutput = Output<operations['deleteSecretEvent']>;
/** Failure of `deleteSecretEvent`. */
export type DeleteSecretEventFailure = Failure<operations['deleteSecretEvent'], CsmsErrorCode>;

/** Input of `listNotificationRecords`. */
export type ListNotificationRecordsInput = Input<operations['listNotificationRecords'], Scope>;
/** Answer of `listNotificationRecords`. */
export type ListNotificationRecordsOutput = Output<operations['listNotificationRecords']>;
/** Failure of `listNotificationRecords`. */
export type ListNotificationRecordsFailure = Failure<operations['listNotificationRecords'], CsmsErrorCode>;

/** Input of `listGrants`. */
export type ListGrantsInput = Input<operations['listGrants'], Scope>;
/** Answer of `listGrants`. */
export type ListGrantsOutput = Output<operations['listGrants']>;
/** Failure of `listGrants`. */
export type ListGrantsFailure = Failure<operations['listGrants'], CsmsErrorCode>;

/** Input of `updateGrant`. */
export type UpdateGrantInput = Input<operations['updateGrant'], Scope>;
/** Answer of `updateGrant`. */
export type UpdateGrantOutput = Output<operations['updateGrant']>;
/** Failure of `updateGrant`. */
export type UpdateGrantFailure = Failure<operations['updateGrant'], CsmsErrorCode>;

/** Input of `createGrants`. */
export type CreateGrantsInput = Input<operations['createGrants'], Scope>;
/** Answer of `createGrants`. */
export type CreateGrantsOutput = Output<operations['createGrants']>;
/** Failure of `createGrants`. */
export type CreateGrantsFailure = Failure<operations['createGrants'], CsmsErrorCode>;

/** Input of `deleteGrant`. */
export type DeleteGrantInput = Input<operations['deleteGrant'], Scope>;
/** Answer of `deleteGrant`. */
export type DeleteGrantOutput = Output<operations['deleteGrant']>;
/** Failure of `deleteGrant`. */
export type DeleteGrantFailure = Failure<operations['deleteGrant'], CsmsErrorCode>;

/** Input of `listUsers`. */
export type ListUsersInput = Input<operations['listUsers'], Scope>;
/** Answer of `listUsers`. */
export type ListUsersOutput = Output<operations['listUsers']>;
/** Failure of `listUsers`. */
export type ListUsersFailure = Failure<operations['listUsers'], CsmsErrorCode>;

/** Input of `showUserDetail`. */
export type ShowUserDetailInput = Input<operations['showUserDetail'], Scope>;
/** Answer of `showUserDetail`. */
export type ShowUserDetailOutput = Output<operations['showUserDetail']>;
/** Failure of `showUserDetail`. */
export type ShowUserDetailFailure = Failure<operations['showUserDetail'], CsmsErrorCode>;

/** Input of `updateUserPassword`. */
export type UpdateUserPasswordInput = Input<operations['updateUserPassword'], Scope>;
/** Answer of `updateUserPassword`. */
export type UpdateUserPasswordOutput = Output<operations['updateUserPassword']>;
/** Failure of `updateUserPassword`. */
export type UpdateUserPasswordFailure = Failure<operations['updateUserPassword'], CsmsErrorCode>;

/** Input of `generateRandomPassword`. */
export type GenerateRandomPasswordInput = Input<operations['generateRandomPassword'], Scope>;
/** Answer of `generateRandomPassword`. */
export type GenerateRandomPasswordOutput = Output<operations['generateRandomPassword']>;
/** Failure of `generateRandomPassword`. */
export type GenerateRandomPasswordFailure = Failure<operations['generateRandomPassword'], CsmsErrorCode>;

/** Input of `checkSecrets`. */
export type CheckSecretsInput = Input<operations['checkSecrets'], Scope>;
/** Answer of `checkSecrets`. */
export type CheckSecretsOutput = Output<operations['checkSecrets']>;
/** Failure of `checkSecrets`. */
export type CheckSecretsFailure = Failure<operations['checkSecrets'], CsmsErrorCode>;

/** Input of `showSecretsConfig`. */
export type ShowSecretsConfigInput = Input<operations['showSecretsConfig'], Scope>;
/** Answer of `showSecretsConfig`. */
export type ShowSecretsConfigOutput = Output<operations['showSecretsConfig']>;
/** Failure of `showSecretsConfig`. */
export type ShowSecretsConfigFailure = Failure<operations['showSecretsConfig'], CsmsErrorCode>;

/** Input of `updateSecretsConfig`. */
export type UpdateSecretsConfigInput = Input<operations['updateSecretsConfig'], Scope>;
/** Answer of `updateSecretsConfig`. */
export type UpdateSecretsConfigOutput = Output<operations['updateSecretsConfig']>;
/** Failure of `updateSecretsConfig`. */
export type UpdateSecretsConfigFailure = Failure<operations['updateSecretsConfig'], CsmsErrorCode>;

/**
 * The operations of CSMS.
 */
export interface CsmsOperations {
  /**
   * List secrets.
   *
   * Lists the secrets of a project, a page at a time. The answer carries what is known about each secret, never
   * its value. To read on, repeat the call with `marker` set to the answer's `page_info.next_marker`. A page
   * shorter than `limit` is the last one.
   *
   * `GET /v1/{project_id}/secrets` · [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ListSecrets.html),
   * 2026-06-09
   */
  readonly listSecrets: (
    input?: ListSecretsInput,
    options?: CallOptions,
  ) => Call<ListSecretsOutput, ListSecretsFailure>;

  /**
   * Create a secret.
   *
   * Creates a secret and stores its value, encrypted, in version `v1`, which gets the stage `SYSCURRENT`. The body
   * has to carry exactly one of `secret_string` and `secret_binary`. The answer tells about the secret without its
   * value.
   *
   * The value is encrypted with the symmetric KMS key that `kms_key_id` names, and the caller then needs the right
   * `kms:dek:create` on that key. Without `kms_key_id` it is the key `csms/default`, which is created on first
   * use.
   *
   * `POST /v1/{project_id}/secrets` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/CreateSecret.html), 2025-10-16
   */
  readonly createSecret: (
    input: CreateSecretInput,
    options?: CallOptions,
  ) => Call<CreateSecretOutput, CreateSecretFailure>;

  /**
   * Create several secrets.
   *
   * Creates several secrets in one call, each as `createSecret` does. Every secret succeeds or fails on its own,
   * and the status is 200 in either case: look at `failed`. `error_list` names the secrets that were not created
   * and says why.
   *
   * `POST /v1/{project_id}/secrets/batch-import` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/BatchImportSecrets.html), 2025-10-16
   */
  readonly batchImportSecrets: (
    input: BatchImportSecretsInput,
    options?: CallOptions,
  ) => Call<BatchImportSecretsOutput, BatchImportSecretsFailure>;

  /**
   * Show a secret.
   *
   * Answers with what is known about a secret: its state, its key, its rotation. The value is not in the answer:
   * `showSecretVersion` has it.
   *
   * `GET /v1/{project_id}/secrets/{secret_name}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ShowSecret.html)
   */
  readonly showSecret: (input: ShowSecretInput, options?: CallOptions) => Call<ShowSecretOutput, ShowSecretFailure>;

  /**
   * Update a secret.
   *
   * Changes the description, key, rotation or event of a secret and answers with the secret as it is then. The
   * value cannot be changed this way: `createSecretVersion` stores a new one. A new key applies to versions
   * created from then on; older versions keep the key they were encrypted with. A secret that is waiting for its
   * deletion cannot be updated.
   *
   * `PUT /v1/{project_id}/secrets/{secret_name}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/UpdateSecret.html)
   */
  readonly updateSecret: (
    input: UpdateSecretInput,
    options?: CallOptions,
  ) => Call<UpdateSecretOutput, UpdateSecretFailure>;

  /**
   * Delete a secret immediately.
   *
   * Deletes a secret and its versions at once and for good: nothing brings them back. The answer has no body. Use
   * `deleteSecretForSchedule` for a deletion that can be taken back.
   *
   * For a name that is not there the service may answer 400 with `CSMS.0106` instead of 404.
   *
   * `DELETE /v1/{project_id}/secrets/{secret_name}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/ally-visitor-1-api-dew/DeleteSecret.html)
   */
  readonly deleteSecret: (
    input: DeleteSecretInput,
    options?: CallOptions,
  ) => Call<DeleteSecretOutput, DeleteSecretFailure>;

  /**
   * Schedule the deletion of a secret.
   *
   * Schedules the deletion of a secret in 7 to 30 days and answers with the secret. Until then it is in the state
   * `PENDING_DELETE`: it cannot be updated and its value cannot be read. `restoreSecret` takes the deletion back.
   * A second call while a deletion is scheduled is refused with `CSMS.0107`.
   *
   * `POST /v1/{project_id}/secrets/{secret_name}/scheduled-deleted-tasks/create` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/DeleteSecretForSchedule.html)
   */
  readonly deleteSecretForSchedule: (
    input: DeleteSecretForScheduleInput,
    options?: CallOptions,
  ) => Call<DeleteSecretForScheduleOutput, DeleteSecretForScheduleFailure>;

  /**
   * Cancel the scheduled deletion of a secret.
   *
   * Cancels the scheduled deletion of a secret, so that it can be used again, and answers with the secret. It has
   * to be in the state `PENDING_DELETE`: without a scheduled deletion the call is refused with `CSMS.0108`. What
   * `deleteSecret` deleted is not brought back.
   *
   * `POST /v1/{project_id}/secrets/{secret_name}/scheduled-deleted-tasks/cancel` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/RestoreSecret.html)
   */
  readonly restoreSecret: (
    input: RestoreSecretInput,
    options?: CallOptions,
  ) => Call<RestoreSecretOutput, RestoreSecretFailure>;

  /**
   * List the versions of a secret.
   *
   * Lists the versions of a secret with their stages and times but without their values. A secret keeps up to 20
   * versions, so one call without parameters has them all. To read in smaller pages, repeat the call with `marker`
   * set to the answer's `page_info.next_marker`. A page shorter than `limit` is the last one.
   *
   * `GET /v1/{project_id}/secrets/{secret_name}/versions` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ListSecretVersions.html), 2026-06-09
   */
  readonly listSecretVersions: (
    input: ListSecretVersionsInput,
    options?: CallOptions,
  ) => Call<ListSecretVersionsOutput, ListSecretVersionsFailure>;

  /**
   * Store a new value of a secret.
   *
   * Stores a value, encrypted, in a new version of a secret and answers with the version, without the value. The
   * body has to carry exactly one of `secret_string` and `secret_binary`. The secret has to be in the state
   * `ENABLED`. Versions are numbered `v1`, `v2`, `v3` and so on; a secret keeps up to 20.
   *
   * Without `version_stages` the new version gets `SYSCURRENT`, and the version that had it gets `SYSPREVIOUS`. A
   * stage is on one version at a time: naming one takes it from the version that has it. A version without stages
   * counts as deprecated and may be deleted by the service.
   *
   * `POST /v1/{project_id}/secrets/{secret_name}/versions` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/CreateSecretVersion.html)
   */
  readonly createSecretVersion: (
    input: CreateSecretVersionInput,
    options?: CallOptions,
  ) => Call<CreateSecretVersionOutput, CreateSecretVersionFailure>;

  /**
   * Read a value of a secret.
   *
   * Answers with a version of a secret and its value in plain text, so treat the answer as secret. The version ID
   * `latest` reads the newest value. The secret has to be in the state `ENABLED`: `CSMS.0109` says that it is not,
   * `CSMS.0103` that it is waiting for its deletion. The caller needs the right `kms:cmk:decryptDataKey` beside
   * that of reading the version.
   *
   * `GET /v1/{project_id}/secrets/{secret_name}/versions/{version_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ShowSecretVersion.html), 2026-06-09
   */
  readonly showSecretVersion: (
    input: ShowSecretVersionInput,
    options?: CallOptions,
  ) => Call<ShowSecretVersionOutput, ShowSecretVersionFailure>;

  /**
   * Update a version of a secret.
   *
   * Changes when a version of a secret expires, which is all that can be changed, and answers with the version
   * without its value. The secret has to be in the state `ENABLED`. The time counts for secrets subscribed to an
   * event that fires for `SECRET_VERSION_EXPIRED`; each change of it causes one notification at most.
   *
   * `PUT /v1/{project_id}/secrets/{secret_name}/versions/{version_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/UpdateVersion.html), 2026-06-09
   */
  readonly updateVersion: (
    input: UpdateVersionInput,
    options?: CallOptions,
  ) => Call<UpdateVersionOutput, UpdateVersionFailure>;

  /**
   * Show which version has a stage.
   *
   * Answers with the version of a secret that a stage points at, and since when. `showSecretVersion` reads the
   * value of that version.
   *
   * `GET /v1/{project_id}/secrets/{secret_name}/stages/{stage_name}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ShowSecretStage.html)
   */
  readonly showSecretStage: (
    input: ShowSecretStageInput,
    options?: CallOptions,
  ) => Call<ShowSecretStageOutput, ShowSecretStageFailure>;

  /**
   * Point a stage at a version.
   *
   * Makes a stage of a secret point at another version, and answers with the stage. A stage is on one version at a
   * time, so it leaves the version that has it. A secret has up to 12 stages. A version without stages counts as
   * deprecated and may be deleted by the service. `createSecretVersion` can set stages too, new ones included.
   *
   * `PUT /v1/{project_id}/secrets/{secret_name}/stages/{stage_name}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/UpdateSecretStage.html), 2026-06-09
   */
  readonly updateSecretStage: (
    input: UpdateSecretStageInput,
    options?: CallOptions,
  ) => Call<UpdateSecretStageOutput, UpdateSecretStageFailure>;

  /**
   * Delete a stage of a secret.
   *
   * Deletes a stage of a secret. The version that had it stays, though one without stages counts as deprecated and
   * may be deleted by the service. The built-in stages `SYSCURRENT` and `SYSPREVIOUS` cannot be deleted:
   * `CSMS.0105`.
   *
   * `DELETE /v1/{project_id}/secrets/{secret_name}/stages/{stage_name}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/DeleteSecretStage.html), 2026-06-09
   */
  readonly deleteSecretStage: (
    input: DeleteSecretStageInput,
    options?: CallOptions,
  ) => Call<DeleteSecretStageOutput, DeleteSecretStageFailure>;

  /**
   * Rotate a secret now.
   *
   * Gives a secret a new random value at once, whatever its rotation period: the value is stored in a new version,
   * which gets the stage `SYSCURRENT`. For the types `RDS-FG` and `GaussDB-FG` only; a secret of the type `COMMON`
   * is refused. The work is done by a task: the answer names it, and `listSecretTask` with that `task_id` tells
   * how it ended.
   *
   * The caller needs the right to rotate the secret (`csms:secret:rotate`) as well as those to change the password
   * of the RDS database and to use the KMS key. `createAgency` makes what the service itself needs.
   *
   * `POST /v1/{project_id}/secrets/{secret_name}/rotate` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/RotateSecret.html), 2026-06-09
   */
  readonly rotateSecret: (
    input: RotateSecretInput,
    options?: CallOptions,
  ) => Call<RotateSecretOutput, RotateSecretFailure>;

  /**
   * List rotation tasks.
   *
   * Lists the rotations of the secrets of a project, a page at a time, with what came of each. `task_id` picks a
   * single task, such as the one that `rotateSecret` started, and goes with no other parameter. To read on, repeat
   * the call with `marker` set to the answer's `next_marker`.
   *
   * To wait for a rotation, give `task_id`: the state that is looked at is that of the first entry.
   *
   * `GET /v1/{project_id}/csms/tasks` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ListSecretTask.html), 2026-06-09
   */
  readonly listSecretTask: (
    input?: ListSecretTaskInput,
    options?: CallOptions,
  ) => Call<ListSecretTaskOutput, ListSecretTaskFailure>;

  /**
   * Show whether the agencies for rotation exist.
   *
   * Tells whether the account has the IAM agencies that rotating a type of secret needs: one that lets CSMS call
   * FunctionGraph, and one that lets the function work on the database and the secret. If it has not,
   * `createAgency` makes them.
   *
   * `GET /v1/csms/agencies` · [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ShowAgency.html)
   */
  readonly showAgency: (input: ShowAgencyInput, options?: CallOptions) => Call<ShowAgencyOutput, ShowAgencyFailure>;

  /**
   * Create the agencies for rotation.
   *
   * Creates the IAM agencies that rotating a type of secret needs, for CSMS and for FunctionGraph. The caller
   * needs IAM rights to list, create and authorise agencies and to list and create roles. Each agency succeeds or
   * fails on its own: an entry of the answer with `error_msg` failed, although the status is 200.
   *
   * `POST /v1/csms/agencies` · [docs](https://support.huaweicloud.com/intl/en-us/api-dew/CreateAgency.html),
   * 2026-06-09
   */
  readonly createAgency: (
    input: CreateAgencyInput,
    options?: CallOptions,
  ) => Call<CreateAgencyOutput, CreateAgencyFailure>;

  /**
   * Show the template of a rotation function.
   *
   * Answers with the vendor's template of a FunctionGraph function that rotates a type of secret. A function made
   * from it goes into the secret as `rotation_func_urn`. `engine` has to be given for `RDS-FG`, and only there.
   *
   * `GET /v1/csms/function-templates` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ShowSecretFunctionTemplates.html), 2026-06-09
   */
  readonly showSecretFunctionTemplates: (
    input: ShowSecretFunctionTemplatesInput,
    options?: CallOptions,
  ) => Call<ShowSecretFunctionTemplatesOutput, ShowSecretFunctionTemplatesFailure>;

  /**
   * Back up a secret.
   *
   * Answers with a backup of a secret as a text that holds all of its versions. The text is encrypted and encoded;
   * nobody but the service can read it. Keep it as carefully as the values themselves: `uploadSecretBlob` makes
   * the secret anew from it. The caller needs the rights `kms:cmk:createDataKey`, `kms:cmk:decryptDataKey` and
   * `kms:cmk:list` beside that of reading the secret.
   *
   * `POST /v1/{project_id}/secrets/{secret_name}/backup` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/DownloadSecretBlob.html), 2026-06-09
   */
  readonly downloadSecretBlob: (
    input: DownloadSecretBlobInput,
    options?: CallOptions,
  ) => Call<DownloadSecretBlobOutput, DownloadSecretBlobFailure>;

  /**
   * Restore a secret from a backup.
   *
   * Makes a secret from a backup of `downloadSecretBlob`, with all the versions that the backup holds, and answers
   * with the secret without its values. The caller needs the right to create secrets (`csms:secret:create`) and
   * `kms:cmk:decryptDataKey` for the key. To take back a scheduled deletion use `restoreSecret` instead.
   *
   * `POST /v1/{project_id}/secrets/restore` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/UploadSecretBlob.html), 2025-10-16
   */
  readonly uploadSecretBlob: (
    input: UploadSecretBlobInput,
    options?: CallOptions,
  ) => Call<UploadSecretBlobOutput, UploadSecretBlobFailure>;

  /**
   * List the tags of all secrets.
   *
   * Lists every tag key that the secrets of a project have, each with all of its values. Which secrets have them
   * tells `listResourceInstances`. There are no pages.
   *
   * `GET /v1/{project_id}/csms/tags` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ListProjectSecretsTags.html), 2024-08-06
   */
  readonly listProjectSecretsTags: (
    input?: ListProjectSecretsTagsInput,
    options?: CallOptions,
  ) => Call<ListProjectSecretsTagsOutput, ListProjectSecretsTagsFailure>;

  /**
   * Find secrets by their tags.
   *
   * Finds the secrets that have certain tags, or a text in their name. A secret has to have all the keys in
   * `tags`, and for each of them one of its values; an empty list of values stands for any. With the action
   * `filter` the call answers with a page of secrets and their tags, with `count` only with their number.
   *
   * To read on, repeat the call with `offset` raised by `limit`. In this body both are texts.
   *
   * `POST /v1/{project_id}/csms/{resource_instances}/action` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ListResourceInstances.html)
   */
  readonly listResourceInstances: (
    input: ListResourceInstancesInput,
    options?: CallOptions,
  ) => Call<ListResourceInstancesOutput, ListResourceInstancesFailure>;

  /**
   * List the tags of a secret.
   *
   * Lists the tags of a secret: those that users have given it, and apart from them those of the system. There are
   * no pages; a secret has 20 tags of users at most.
   *
   * `GET /v1/{project_id}/csms/{secret_id}/tags` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ListSecretTags.html), 2026-06-11
   */
  readonly listSecretTags: (
    input: ListSecretTagsInput,
    options?: CallOptions,
  ) => Call<ListSecretTagsOutput, ListSecretTagsFailure>;

  /**
   * Add a tag to a secret.
   *
   * Adds a tag to a secret. A secret has a key once, and 20 tags at most; other secrets may have the same keys. To
   * add or take away several tags at once use `batchCreateOrDeleteTags`. The answer has no body.
   *
   * `POST /v1/{project_id}/csms/{secret_id}/tags` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/CreateSecretTag.html), 2026-06-09
   */
  readonly createSecretTag: (
    input: CreateSecretTagInput,
    options?: CallOptions,
  ) => Call<CreateSecretTagOutput, CreateSecretTagFailure>;

  /**
   * Add or take away tags of a secret.
   *
   * Adds up to 20 tags to a secret, or takes as many away, as `action` says: `create` or `delete`. A secret has 20
   * tags at most. The answer has no body, and tells nothing about single tags.
   *
   * `POST /v1/{project_id}/csms/{secret_id}/tags/action` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/BatchCreateOrDeleteTags.html), 2026-06-09
   */
  readonly batchCreateOrDeleteTags: (
    input: BatchCreateOrDeleteTagsInput,
    options?: CallOptions,
  ) => Call<BatchCreateOrDeleteTagsOutput, BatchCreateOrDeleteTagsFailure>;

  /**
   * Take a tag from a secret.
   *
   * Takes the tag with a certain key away from a secret, whatever its value. The answer has no body. Several tags
   * at once are taken away by `batchCreateOrDeleteTags`.
   *
   * `DELETE /v1/{project_id}/csms/{secret_id}/tags/{key}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/DeleteSecretTag.html)
   */
  readonly deleteSecretTag: (
    input: DeleteSecretTagInput,
    options?: CallOptions,
  ) => Call<DeleteSecretTagOutput, DeleteSecretTagFailure>;

  /**
   * List events.
   *
   * Lists the events that the user has created in a project, a page at a time, without any value of a secret. To
   * read on, repeat the call with `marker` set to the answer's `page_info.next_marker`. A page shorter than
   * `limit` is the last one. Which secrets are subscribed to an event tells `listSecrets` with `event_name`.
   *
   * `GET /v1/{project_id}/csms/events` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ListSecretEvents.html), 2026-06-09
   */
  readonly listSecretEvents: (
    input?: ListSecretEventsInput,
    options?: CallOptions,
  ) => Call<ListSecretEventsOutput, ListSecretEventsFailure>;

  /**
   * Create an event.
   *
   * Creates an event: a choice of things that can happen to a secret, and the SMN topic to notify of them. By
   * itself it does nothing. Secrets are subscribed to it by its name, in `event_subscriptions` of `createSecret`
   * or `updateSecret`; when one of the chosen things happens to such a secret while the event is in the state
   * `ENABLED`, the topic is notified.
   *
   * Whether the topic exists is not checked. If it does not, the notification fails when it is due, as
   * `listNotificationRecords` will tell.
   *
   * `POST /v1/{project_id}/csms/events` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/CreateSecretEvent.html), 2025-10-16
   */
  readonly createSecretEvent: (
    input: CreateSecretEventInput,
    options?: CallOptions,
  ) => Call<CreateSecretEventOutput, CreateSecretEventFailure>;

  /**
   * Show an event.
   *
   * Answers with an event: what it fires for, whether it is enabled, and the topic it notifies. Which secrets are
   * subscribed to it tells `listSecrets` with `event_name`.
   *
   * `GET /v1/{project_id}/csms/events/{event_name}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ShowSecretEvent.html)
   */
  readonly showSecretEvent: (
    input: ShowSecretEventInput,
    options?: CallOptions,
  ) => Call<ShowSecretEventOutput, ShowSecretEventFailure>;

  /**
   * Update an event.
   *
   * Changes what an event fires for, whether it is enabled, or the topic it notifies, and answers with the event
   * as it is then. What the body leaves out stays as it is. Lists and the topic are replaced as a whole. The name
   * cannot be changed.
   *
   * `PUT /v1/{project_id}/csms/events/{event_name}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/UpdateSecretEvent.html), 2026-06-09
   */
  readonly updateSecretEvent: (
    input: UpdateSecretEventInput,
    options?: CallOptions,
  ) => Call<UpdateSecretEventOutput, UpdateSecretEventFailure>;

  /**
   * Delete an event.
   *
   * Deletes an event at once and for good. An event that secrets are subscribed to is refused: take it out of
   * their `event_subscriptions` first. `listSecrets` with `event_name` tells which they are.
   *
   * `DELETE /v1/{project_id}/csms/events/{event_name}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/DeleteSecretEvent.html), 2025-10-16
   */
  readonly deleteSecretEvent: (
    input: DeleteSecretEventInput,
    options?: CallOptions,
  ) => Call<DeleteSecretEventOutput, DeleteSecretEventFailure>;

  /**
   * List the notifications of events.
   *
   * Lists the notifications that events have caused in the last three months; older ones are not kept. Each tells
   * what happened to which secret, what was sent to which topic, and whether it arrived. Values of secrets are not
   * among it.
   *
   * `GET /v1/{project_id}/csms/notification-records` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ListNotificationRecords.html), 2025-10-16
   */
  readonly listNotificationRecords: (
    input?: ListNotificationRecordsInput,
    options?: CallOptions,
  ) => Call<ListNotificationRecordsOutput, ListNotificationRecordsFailure>;

  /**
   * List the grants of a secret.
   *
   * Answers with the grant of a secret or of a group of secrets, and with the users that it is for: since when,
   * and until when. There are no pages. The users' IDs are those of `listUsers`.
   *
   * `GET /v1/{project_id}/csms/grants` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ListGrants_0.html), 2025-10-16
   */
  readonly listGrants: (input: ListGrantsInput, options?: CallOptions) => Call<ListGrantsOutput, ListGrantsFailure>;

  /**
   * Update the grant of a secret.
   *
   * Replaces the grant of a secret or of a group of secrets: whom it is for, and until when. The body is the same
   * as for `createGrants` and names the resource again. Answers with the grant as it is then.
   *
   * `PUT /v1/{project_id}/csms/grants` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/UpdateGrant.html)
   */
  readonly updateGrant: (input: UpdateGrantInput, options?: CallOptions) => Call<UpdateGrantOutput, UpdateGrantFailure>;

  /**
   * Grant a secret to a user or a group.
   *
   * Lets a user or a group of users use a secret or a group of secrets, for good or until a date, and answers with
   * the grant. `listUsers` has the IDs of users. `deleteGrant` takes the grant back.
   *
   * `POST /v1/{project_id}/csms/grants` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/CreateGrants.html), 2025-10-16
   */
  readonly createGrants: (
    input: CreateGrantsInput,
    options?: CallOptions,
  ) => Call<CreateGrantsOutput, CreateGrantsFailure>;

  /**
   * Take back the grant of a secret.
   *
   * Takes back the grant of a secret or of a group of secrets from one user. Always name the user in
   * `grantee_user`: without it, the grants of all users may go.
   *
   * `DELETE /v1/{project_id}/csms/grants` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/DeleteGrant.html), 2025-10-16
   */
  readonly deleteGrant: (input: DeleteGrantInput, options?: CallOptions) => Call<DeleteGrantOutput, DeleteGrantFailure>;

  /**
   * List users.
   *
   * Lists the users that secrets can be granted to, those of one organisation or all of them, a page at a time.
   * The call names no project. To read on, repeat it with `offset` raised by one. `createGrants` takes the IDs
   * that are answered.
   *
   * `GET /v1/csms/users` · [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ListUsers.html)
   */
  readonly listUsers: (input: ListUsersInput, options?: CallOptions) => Call<ListUsersOutput, ListUsersFailure>;

  /**
   * Show a user.
   *
   * Answers with what is known about a user that secrets can be granted to, the account that the user belongs to
   * included. The call names no project; `listUsers` has the IDs.
   *
   * `GET /v1/csms/users/{user_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ShowUserDetail.html), 2025-10-16
   */
  readonly showUserDetail: (
    input: ShowUserDetailInput,
    options?: CallOptions,
  ) => Call<ShowUserDetailOutput, ShowUserDetailFailure>;

  /**
   * Change a user's password.
   *
   * Gives a user a new password and answers with the user's ID. The body has to hold the old one too; the user is
   * not named. It is the password of a user that secrets are granted to, not that of an IAM user.
   *
   * `POST /v1/csms/users/change-password` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/UpdateUserPassword.html)
   */
  readonly updateUserPassword: (
    input: UpdateUserPasswordInput,
    options?: CallOptions,
  ) => Call<UpdateUserPasswordOutput, UpdateUserPasswordFailure>;

  /**
   * Generate a random password.
   *
   * Answers with a random password of the length and the kinds of characters that the body asks for: without a
   * body, 32 letters, digits and punctuation marks. Nothing is stored; `createSecret` or `createSecretVersion`
   * does that. Every call answers with another password.
   *
   * `POST /v1/{project_id}/csms/generate-password` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/GenerateRandomPassword.html), 2026-06-09
   */
  readonly generateRandomPassword: (
    input?: GenerateRandomPasswordInput,
    options?: CallOptions,
  ) => Call<GenerateRandomPasswordOutput, GenerateRandomPasswordFailure>;

  /**
   * Check how strong secrets are.
   *
   * Checks secrets that the body hands over, rather than stored ones, and answers what the check found. It serves
   * the vendor's password vault only, and what it takes and answers under `data` is not documented.
   *
   * Errors and events of a call keep secret fields to themselves by name. The names inside of `data` are not
   * known, so do not log what this operation takes and answers.
   *
   * `POST /v1/{project_id}/secrets/checker/check` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/CheckSecrets.html), 2026-06-09
   */
  readonly checkSecrets: (
    input: CheckSecretsInput,
    options?: CallOptions,
  ) => Call<CheckSecretsOutput, CheckSecretsFailure>;

  /**
   * Show whether secrets are checked.
   *
   * Tells whether the account has the check of the strength of its secrets turned on. It serves the vendor's
   * password vault only. `updateSecretsConfig` turns it on and off, `checkSecrets` is the check itself.
   *
   * `GET /v1/{project_id}/secrets/checker/config` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ShowSecretsConfig.html), 2025-10-16
   */
  readonly showSecretsConfig: (
    input?: ShowSecretsConfigInput,
    options?: CallOptions,
  ) => Call<ShowSecretsConfigOutput, ShowSecretsConfigFailure>;

  /**
   * Turn the check of secrets on or off.
   *
   * Turns the check of the strength of secrets on or off for the account, and answers with how it is set then. It
   * serves the vendor's password vault only. `showSecretsConfig` reads the setting.
   *
   * `POST /v1/{project_id}/secrets/checker/config` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/UpdateSecretsConfig.html)
   */
  readonly updateSecretsConfig: (
    input: UpdateSecretsConfigInput,
    options?: CallOptions,
  ) => Call<UpdateSecretsConfigOutput, UpdateSecretsConfigFailure>;
}
