// Generated from spec/roma by `npm run generate`. Do not edit: change the spec or the generator.

export interface paths {
  '/v2/{project_id}/instances/{instance_id}/assets/archives/{archive_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description `archive_id` of an export job that succeeded.
         * @example ff8080814dbd65d7014dbe0d84db0014
         */
        archive_id: string;
        /**
         * @description ID of the ROMA Connect instance.
         * @example 1bb3d3ad-e4f4-4fd5-9ca3-2f0b1c6e8f52
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    /**
     * Download an asset archive
     * @description Answers with the file that an export job packed, as bytes. An archive can be fetched **once**: afterwards it is gone, and a download that breaks off needs another export.
     */
    get: operations['downloadAssetArchive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/instances/{instance_id}/assets/delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the ROMA Connect instance.
         * @example 1bb3d3ad-e4f4-4fd5-9ca3-2f0b1c6e8f52
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete assets in batches
     * @description Starts a job that deletes the given integration applications and data integration tasks, and answers with the job's ID at once: nothing is deleted yet. Poll `checkAssetJobStatus` to learn how it ends. At most 100 applications and tasks are taken. A user can have one deletion job at a time; while it runs, another is refused (`ROMA.10012`). An IAM user needs permission for the call.
     */
    post: operations['deleteAsset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/instances/{instance_id}/assets/export': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the ROMA Connect instance.
         * @example 1bb3d3ad-e4f4-4fd5-9ca3-2f0b1c6e8f52
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export assets
     * @description Starts a job that packs the given applications and tasks into an archive, and answers with the job's ID. At most 100 of them go into one job. A user can have one export job at a time: wait for it to end before starting the next. The job names its `archive_id` when it has succeeded; `downloadAssetArchive` fetches that archive.
     */
    post: operations['exportAsset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/instances/{instance_id}/assets/import': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the ROMA Connect instance.
         * @example 1bb3d3ad-e4f4-4fd5-9ca3-2f0b1c6e8f52
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import assets
     * @description Uploads an asset archive and starts a job that imports what is in it; answers with the job's ID. The file says which version and which assets it holds, at most 100 applications and tasks. A user can have one import job at a time. The file has to be a zip.
     */
    post: operations['importAsset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/instances/{instance_id}/assets/jobs/{job_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the ROMA Connect instance.
         * @example 1bb3d3ad-e4f4-4fd5-9ca3-2f0b1c6e8f52
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description ID of the job, as the call that started it answered.
         * @example ff8080814dbd65d7014dbe0d84db0013
         */
        job_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    /**
     * Show how far an asset job is
     * @description Answers with the state and the progress of an export, import or deletion job. A job that failed is still an HTTP 200: look at `status`, and at `reason` or `reasons` for what went wrong with which asset.
     */
    get: operations['checkAssetJobStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description ROMA Connect's error envelope. */
    AssetError: {
      /**
       * @description Error code.
       * @example ROMA.00000101
       */
      error_code?: string;
      /**
       * @description What exactly went wrong.
       * @example some error details here
       */
      error_details?: string;
      /**
       * @description Error message.
       * @example error summary
       */
      error_msg?: string;
      /**
       * @description ID of the request.
       * @example 13760c1fe8655e61209b75665e9bef43
       */
      request_id?: string;
    };
    /** @description A job on assets. */
    AssetJob: {
      /** @description ID of the archive that an export job made, for `downloadAssetArchive`. */
      archive_id?: string;
      /** @description When the job began, such as `2019-12-06T06:49:04Z`. */
      begin_time?: string;
      /** @description When the job ended, in the form of `begin_time`. */
      end_time?: string;
      /** @description ID of the job. */
      id?: string;
      /**
       * Format: float
       * @description Fraction of the job that is done, 0 to 1 in spite of its name.
       */
      progress_percent?: number;
      /** @description What went wrong. The name on the newer pages. */
      reason?: components['schemas']['AssetJobReason'][];
      /** @description What went wrong. The name in the vendor's definition. */
      reasons?: components['schemas']['AssetJobReason'][];
      /** @description State of the job: `RUNNING`, `SUCCEEDED` or `FAILED`. The vendor's sample writes it as `Running`, so compare it without case. */
      status?: string;
      /** @description What the job does, such as `importAsset` or `exportAsset`. */
      type?: string;
    };
    /** @description Why a job failed, for one asset. */
    AssetJobReason: {
      /** @description Error code. */
      error_code?: string;
      /** @description What went wrong in words. */
      error_msg?: string;
      /** @description Name of the asset. */
      resource_name?: string;
      /** @description Kind of asset: `application` or `task`. */
      resource_type?: string;
    };
    AssetJobStarted: {
      /** @description ID of the job, for `checkAssetJobStatus`. */
      job_id?: string;
    };
    /** @description Which assets the job is about. */
    AssetSelection: {
      /** @description The integration applications; an empty list if there are none. */
      apps: {
        /** @description ID of the application. */
        id?: string;
      }[];
      /** @description The data integration tasks. Send an empty list if there are none. */
      tasks?: {
        /** @description ID of the task. */
        id?: string;
      }[];
    };
    AssetUpload: {
      /**
       * Format: binary
       * @description The file to import, as `downloadAssetArchive` answers it.
       */
      ImportAssetRequestBody: Blob;
    };
  };
  responses: {
    /** @description The request was refused or failed. */
    AssetError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "ROMA.00000101",
         *       "error_msg": "error summary",
         *       "error_details": "some error details here",
         *       "request_id": "13760c1fe8655e61209b75665e9bef43"
         *     }
         */
        'application/json': components['schemas']['AssetError'];
      };
    };
  };
  parameters: {
    /**
     * @description ID of the ROMA Connect instance.
     * @example 1bb3d3ad-e4f4-4fd5-9ca3-2f0b1c6e8f52
     */
    instance_id: string;
    /**
     * @description ID of the project that the resource belongs to. A project is one region's part of an account.
     * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
     */
    project_id: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  downloadAssetArchive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description `archive_id` of an export job that succeeded.
         * @example ff8080814dbd65d7014dbe0d84db0014
         */
        archive_id: string;
        /**
         * @description ID of the ROMA Connect instance.
         * @example 1bb3d3ad-e4f4-4fd5-9ca3-2f0b1c6e8f52
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archive, a zip that `importAsset` takes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  deleteAsset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the ROMA Connect instance.
         * @example 1bb3d3ad-e4f4-4fd5-9ca3-2f0b1c6e8f52
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "apps": [
         *         {
         *           "id": "b1e6b1e6-4f3f-4a80-bb45-f4b9039f95a3"
         *         },
         *         {
         *           "id": "b2e6b145-4f3f-4a80-aa45-f4b8029f95a4"
         *         }
         *       ],
         *       "tasks": [
         *         {
         *           "id": "b2e6a456-1234-4a80-aa45-f4b8029f95a4"
         *         },
         *         {
         *           "id": "123456648-4f3f-4a80-aa45-f4b00005a42"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['AssetSelection'];
      };
    };
    responses: {
      /** @description The deletion job was started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "job_id": "ff8080814dbd65d7014dbe0d84db0013"
           *     }
           */
          'application/json': components['schemas']['AssetJobStarted'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  exportAsset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the ROMA Connect instance.
         * @example 1bb3d3ad-e4f4-4fd5-9ca3-2f0b1c6e8f52
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "apps": [
         *         {
         *           "id": "b1e6b1e6-4f3f-4a80-bb45-f4b9039f95a3"
         *         },
         *         {
         *           "id": "b2e6b145-4f3f-4a80-aa45-f4b8029f95a4"
         *         }
         *       ],
         *       "tasks": [
         *         {
         *           "id": "b2e6a456-1234-4a80-aa45-f4b8029f95a4"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['AssetSelection'];
      };
    };
    responses: {
      /** @description The export job was started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "job_id": "ff8080814dbd65d7014dbe0d84db0013"
           *     }
           */
          'application/json': components['schemas']['AssetJobStarted'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  importAsset: {
    parameters: {
      query?: {
        /** @description Whether imported data sources replace those that are there. A text, not a boolean. */
        datasource_overwrite?: 'true' | 'false';
        /** @description Text put in front of the name of each application; the assets are imported under the new names. */
        prefix?: string;
        /** @description How to import: `AddNew` imports everything in the file, `Merge` imports on top of what is there. */
        type?: 'AddNew' | 'Merge';
      };
      header?: never;
      path: {
        /**
         * @description ID of the ROMA Connect instance.
         * @example 1bb3d3ad-e4f4-4fd5-9ca3-2f0b1c6e8f52
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "ImportAssetRequestBody": "assetname.zip"
         *     }
         */
        'multipart/form-data': components['schemas']['AssetUpload'];
      };
    };
    responses: {
      /** @description The import job was started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "job_id": "ff8080814dbd65d7014dbe0d84db0013"
           *     }
           */
          'application/json': components['schemas']['AssetJobStarted'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  checkAssetJobStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the ROMA Connect instance.
         * @example 1bb3d3ad-e4f4-4fd5-9ca3-2f0b1c6e8f52
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description ID of the job, as the call that started it answered.
         * @example ff8080814dbd65d7014dbe0d84db0013
         */
        job_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "ff8080814dbd65d7014dbe0d84db0013",
           *       "type": "exportAsset",
           *       "status": "Running",
           *       "reason": [
           *         {
           *           "resource_type": "application",
           *           "resource_name": "myApp",
           *           "error_code": "ROMA.00000101",
           *           "error_msg": "some error details here"
           *         }
           *       ],
           *       "progress_percent": 0.35,
           *       "archive_id": "string",
           *       "begin_time": "2019-12-06T06:49:04Z",
           *       "end_time": "2019-12-06T06:50:04Z"
           *     }
           */
          'application/json': components['schemas']['AssetJob'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
}
