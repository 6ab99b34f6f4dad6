// Generated from spec/csms by `npm run generate`. Do not edit: change the spec or the generator.
import type { CsmsErrorCode } from '../error-codes.ts';
import type { Call, CallOptions, Failure, Input, Output, Route } from '../../src/operation.ts';
import type { operations } from './schema.ts';

/**
 * Path parameters that the CSMS client fills in.
 */
export const scope = ['project_id'] as const;
type Scope = (typeof scope)[number];

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
   * `POST /v1/{project_id}/secrets` · [docs](https://support.huaweicloud.com/intl/en-us/api-dew/CreateSecret.html)
   */
  readonly createSecret: (
    input: CreateSecretInput,
    options?: CallOptions,
  ) => Call<CreateSecretOutput, CreateSecretFailure>;

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
   * Lists the versions of a secret, a page at a time, with their stages and times but without their values. To
   * read on, repeat the call with `marker` set to the answer's `page_info.next_marker`.
   *
   * `GET /v1/{project_id}/secrets/{secret_name}/versions` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ListSecretVersions.html)
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
   * `CSMS.0103` that it is waiting for its deletion.
   *
   * `GET /v1/{project_id}/secrets/{secret_name}/versions/{version_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-dew/ShowSecretVersion.html)
   */
  readonly showSecretVersion: (
    input: ShowSecretVersionInput,
    options?: CallOptions,
  ) => Call<ShowSecretVersionOutput, ShowSecretVersionFailure>;
}

/**
 * What the client needs to know of each operation at run time.
 */
export const routes: { readonly [Id in keyof CsmsOperations]: Route } = {
  listSecrets: { method: 'GET', path: '/v1/{project_id}/secrets' },
  createSecret: { method: 'POST', path: '/v1/{project_id}/secrets', secrets: ['secret_binary', 'secret_string'] },
  showSecret: { method: 'GET', path: '/v1/{project_id}/secrets/{secret_name}' },
  updateSecret: { method: 'PUT', path: '/v1/{project_id}/secrets/{secret_name}' },
  deleteSecret: { method: 'DELETE', path: '/v1/{project_id}/secrets/{secret_name}', empty: true },
  deleteSecretForSchedule: {
    method: 'POST',
    path: '/v1/{project_id}/secrets/{secret_name}/scheduled-deleted-tasks/create',
  },
  restoreSecret: { method: 'POST', path: '/v1/{project_id}/secrets/{secret_name}/scheduled-deleted-tasks/cancel' },
  listSecretVersions: { method: 'GET', path: '/v1/{project_id}/secrets/{secret_name}/versions' },
  createSecretVersion: {
    method: 'POST',
    path: '/v1/{project_id}/secrets/{secret_name}/versions',
    secrets: ['secret_binary', 'secret_string'],
  },
  showSecretVersion: {
    method: 'GET',
    path: '/v1/{project_id}/secrets/{secret_name}/versions/{version_id}',
    secrets: ['secret_binary', 'secret_string'],
  },
};
