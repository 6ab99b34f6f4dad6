// Generated from spec/roma by `npm run generate`. Do not edit: change the spec or the generator.
import type { RomaConnectErrorCode } from '../error-codes.ts';
import type { Call, CallOptions, Failure, Input, Output, Route } from '../../src/operation.ts';
import type { operations } from './schema.ts';

/**
 * Path parameters that the ROMA Connect client fills in.
 */
export const scope = ['project_id', 'instance_id'] as const;
type Scope = (typeof scope)[number];

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

/**
 * The operations of ROMA Connect.
 */
export interface RomaConnectOperations {
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
}

/**
 * What the client needs to know of each operation at run time.
 */
export const routes: { readonly [Id in keyof RomaConnectOperations]: Route } = {
  exportAsset: { method: 'POST', path: '/v2/{project_id}/instances/{instance_id}/assets/export' },
  importAsset: {
    method: 'POST',
    path: '/v2/{project_id}/instances/{instance_id}/assets/import',
    contentType: 'multipart/form-data',
  },
  deleteAsset: { method: 'POST', path: '/v2/{project_id}/instances/{instance_id}/assets/delete' },
  checkAssetJobStatus: {
    method: 'GET',
    path: '/v2/{project_id}/instances/{instance_id}/assets/jobs/{job_id}',
    job: { state: 'status', succeeded: ['SUCCEEDED'], failed: ['FAILED'], progress: 'progress_percent' },
  },
  downloadAssetArchive: {
    method: 'GET',
    path: '/v2/{project_id}/instances/{instance_id}/assets/archives/{archive_id}',
    binary: true,
    idempotent: false,
  },
};
