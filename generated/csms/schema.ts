// Generated from spec/csms by `npm run generate`. Do not edit: change the spec or the generator.

export interface paths {
  '/v1/{project_id}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    /**
     * List secrets
     * @description Lists the secrets of a project, a page at a time. The answer carries what is known about each secret, never its value. To read on, repeat the call with `marker` set to the answer's `page_info.next_marker`. A page shorter than `limit` is the last one.
     */
    get: operations['listSecrets'];
    put?: never;
    /**
     * Create a secret
     * @description Creates a secret and stores its value, encrypted, in version `v1`, which gets the stage `SYSCURRENT`. The body has to carry exactly one of `secret_string` and `secret_binary`. The answer tells about the secret without its value.
     *
     *     The value is encrypted with the symmetric KMS key that `kms_key_id` names, and the caller then needs the right `kms:dek:create` on that key. Without `kms_key_id` it is the key `csms/default`, which is created on first use.
     */
    post: operations['createSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/secrets/{secret_name}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    /**
     * Show a secret
     * @description Answers with what is known about a secret: its state, its key, its rotation. The value is not in the answer: `showSecretVersion` has it.
     */
    get: operations['showSecret'];
    /**
     * Update a secret
     * @description Changes the description, key, rotation or event of a secret and answers with the secret as it is then. The value cannot be changed this way: `createSecretVersion` stores a new one. A new key applies to versions created from then on; older versions keep the key they were encrypted with. A secret that is waiting for its deletion cannot be updated.
     */
    put: operations['updateSecret'];
    post?: never;
    /**
     * Delete a secret immediately
     * @description Deletes a secret and its versions at once and for good: nothing brings them back. The answer has no body. Use `deleteSecretForSchedule` for a deletion that can be taken back.
     *
     *     For a name that is not there the service may answer 400 with `CSMS.0106` instead of 404.
     */
    delete: operations['deleteSecret'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/secrets/{secret_name}/scheduled-deleted-tasks/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel the scheduled deletion of a secret
     * @description Cancels the scheduled deletion of a secret, so that it can be used again, and answers with the secret. It has to be in the state `PENDING_DELETE`: without a scheduled deletion the call is refused with `CSMS.0108`. What `deleteSecret` deleted is not brought back.
     */
    post: operations['restoreSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/secrets/{secret_name}/scheduled-deleted-tasks/create': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Schedule the deletion of a secret
     * @description Schedules the deletion of a secret in 7 to 30 days and answers with the secret. Until then it is in the state `PENDING_DELETE`: it cannot be updated and its value cannot be read. `restoreSecret` takes the deletion back. A second call while a deletion is scheduled is refused with `CSMS.0107`.
     */
    post: operations['deleteSecretForSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/secrets/{secret_name}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    /**
     * List the versions of a secret
     * @description Lists the versions of a secret, a page at a time, with their stages and times but without their values. To read on, repeat the call with `marker` set to the answer's `page_info.next_marker`.
     */
    get: operations['listSecretVersions'];
    put?: never;
    /**
     * Store a new value of a secret
     * @description Stores a value, encrypted, in a new version of a secret and answers with the version, without the value. The body has to carry exactly one of `secret_string` and `secret_binary`. The secret has to be in the state `ENABLED`. Versions are numbered `v1`, `v2`, `v3` and so on; a secret keeps up to 20.
     *
     *     Without `version_stages` the new version gets `SYSCURRENT`, and the version that had it gets `SYSPREVIOUS`. A stage is on one version at a time: naming one takes it from the version that has it. A version without stages counts as deprecated and may be deleted by the service.
     */
    post: operations['createSecretVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/secrets/{secret_name}/versions/{version_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
        /**
         * @description ID of the version, such as `v3`, or `latest` for the newest one.
         * @example latest
         */
        version_id: string;
      };
      cookie?: never;
    };
    /**
     * Read a value of a secret
     * @description Answers with a version of a secret and its value in plain text, so treat the answer as secret. The version ID `latest` reads the newest value. The secret has to be in the state `ENABLED`: `CSMS.0109` says that it is not, `CSMS.0103` that it is waiting for its deletion.
     */
    get: operations['showSecretVersion'];
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
    /** @description A new secret. Exactly one of `secret_string` and `secret_binary` has to be set. */
    CreateSecretRequest: {
      /**
       * @description Whether the value is rotated automatically.
       * @default false
       */
      auto_rotation?: boolean;
      /** @description What the secret is for, at most 2048 bytes. */
      description?: string;
      /** @description ID of the enterprise project that the secret belongs to. Without it the default one. */
      enterprise_project_id?: string;
      /** @description Names of the events the secret is subscribed to, at most one. What triggers the event is notified to its topic. */
      event_subscriptions?: string[];
      /** @description ID of the symmetric KMS key that encrypts the value, a UUID. Without it, the key `csms/default` does. */
      kms_key_id?: string;
      /** @description Name of the secret: letters, digits, dots, underscores and hyphens. */
      name: string;
      /** @description What is rotated, as JSON **text** with `InstanceId`, the ID of the database instance, and `SecretSubType`: `SingleUser` gives the account a new password; `MultiUser` gives one to the account of `SYSPREVIOUS` and then swaps it with that of `SYSCURRENT`. Needed for the types `RDS-FG` and `GaussDB-FG`. */
      rotation_config?: string;
      /** @description URN of the FunctionGraph function that rotates the value. */
      rotation_func_urn?: string;
      /** @description Time between rotations, a number with the unit `d`, `h`, `m` or `s`, such as `1d` or `24h`; 6 to 8760 hours. Needed when `auto_rotation` is true. */
      rotation_period?: string;
      /**
       * Format: password
       * @description The value of a binary secret in base64, at most 32 KB. Not together with `secret_string`.
       */
      secret_binary?: string;
      /**
       * Format: password
       * @description The value of a text secret, at most 32 KB. Not together with `secret_binary`.
       */
      secret_string?: string;
      /** @description Kind of secret: `COMMON` (the default) for anything, `RDS-FG` for an account of an RDS database, `GaussDB-FG` for one of a TaurusDB database. Older editions know `RDS`, which `RDS-FG` took over from. */
      secret_type?: string;
    };
    CreateSecretVersionAnswer: {
      version_metadata?: components['schemas']['SecretVersionMetadata'];
    };
    /** @description A new value. Exactly one of `secret_string` and `secret_binary` has to be set. */
    CreateSecretVersionRequest: {
      /**
       * Format: int64
       * @description When the value expires, in milliseconds since 1970. Counts for secrets subscribed to an event that fires when a version expires. Without it the value does not expire.
       */
      expire_time?: number;
      /**
       * Format: password
       * @description The value of a binary secret in base64, at most 32 KB. Not together with `secret_string`.
       */
      secret_binary?: string;
      /**
       * Format: password
       * @description The value of a text secret, at most 32 KB. Not together with `secret_binary`.
       */
      secret_string?: string;
      /** @description Stages that the new version gets, at most 12. Without them it gets `SYSCURRENT`. */
      version_stages?: string[];
    };
    /** @description The error envelope of CSMS, of IAM's /v3.0 calls and of the API gateway. */
    ErrorCodeError: {
      /**
       * @description Error code.
       * @example CSMS.0106
       */
      error_code?: string;
      /**
       * @description Error description.
       * @example The secret does not exist.
       */
      error_msg?: string;
    };
    /** @description Where this page ends and the next one begins. */
    PageInfo: {
      /**
       * Format: int32
       * @description Number of entries in this page.
       */
      current_count?: number;
      /** @description `marker` for the next page: the last entry of this one. */
      next_marker?: string;
      /** @description The first entry of this page. */
      previous_marker?: string;
    };
    ScheduledDeletionRequest: {
      /**
       * Format: int32
       * @description Days until the secret is deleted. Until then the deletion can be cancelled.
       */
      recovery_window_in_days: number;
    };
    /** @description A secret without its value. */
    Secret: {
      /** @description Whether the value is rotated automatically. */
      auto_rotation?: boolean;
      /**
       * Format: int64
       * @description When it was created, in milliseconds since 1970.
       */
      create_time?: number;
      /** @description What the secret is for. */
      description?: string;
      /** @description ID of the enterprise project that the secret belongs to; `0` is the default one. */
      enterprise_project_id?: string;
      /** @description Names of the events the secret is subscribed to. */
      event_subscriptions?: string[];
      /** @description ID of the secret, a UUID. The paths take its name. */
      id?: string;
      /** @description ID of the KMS key that encrypts the value. */
      kms_key_id?: string;
      /** @description Name of the secret, `secret_name` in the paths. */
      name?: string;
      /**
       * Format: int64
       * @description When it will be rotated next, in milliseconds since 1970.
       */
      next_rotation_time?: number;
      /** @description What is rotated, as JSON text. The vendor's samples show it with single quotes, so parse with care. */
      rotation_config?: string;
      /** @description URN of the FunctionGraph function that rotates the value. */
      rotation_func_urn?: string;
      /** @description Time between rotations, such as `1d`. */
      rotation_period?: string;
      /**
       * Format: int64
       * @description When it was last rotated, in milliseconds since 1970.
       */
      rotation_time?: number;
      /**
       * Format: int64
       * @description When it will be deleted, in milliseconds since 1970; null or absent when no deletion is scheduled.
       */
      scheduled_delete_time?: number | null;
      /** @description Kind of secret: `COMMON`, `RDS-FG` or `GaussDB-FG`; `RDS` on older ones. */
      secret_type?: string;
      /** @description State: `ENABLED`, `DISABLED`, `PENDING_DELETE` (its deletion is scheduled) or `FROZEN`. */
      state?: string;
      /**
       * Format: int64
       * @description When it was last changed, in milliseconds since 1970.
       */
      update_time?: number;
    };
    SecretAnswer: {
      secret?: components['schemas']['Secret'];
    };
    SecretList: {
      page_info?: components['schemas']['PageInfo'];
      /** @description The secrets of this page. */
      secrets?: components['schemas']['Secret'][];
    };
    /** @description A version with its value in plain text, in one of the two fields. */
    SecretVersion: {
      /**
       * Format: password
       * @description The value of a binary secret in base64.
       */
      secret_binary?: string;
      /**
       * Format: password
       * @description The value of a text secret.
       */
      secret_string?: string;
      version_metadata?: components['schemas']['SecretVersionMetadata'];
    };
    SecretVersionAnswer: {
      version?: components['schemas']['SecretVersion'];
    };
    SecretVersionList: {
      page_info?: components['schemas']['PageInfo'];
      /** @description The versions of this page. */
      version_metadatas?: components['schemas']['SecretVersionMetadata'][];
    };
    /** @description A version without its value. */
    SecretVersionMetadata: {
      /**
       * Format: int64
       * @description When it was created, in milliseconds since 1970.
       */
      create_time?: number;
      /**
       * Format: int64
       * @description When the value expires, in milliseconds since 1970; null or absent when it does not.
       */
      expire_time?: number | null;
      /** @description ID of the version, such as `v1`; `version_id` in the paths. */
      id?: string;
      /** @description ID of the KMS key that encrypts the value. */
      kms_key_id?: string;
      /** @description Name of the secret. */
      secret_name?: string;
      /** @description Stages of the version, such as `SYSCURRENT` and `SYSPREVIOUS`. */
      version_stages?: string[];
    };
    /** @description What to change. Fields left out stay as they are. */
    UpdateSecretRequest: {
      /** @description Whether the value is rotated automatically. */
      auto_rotation?: boolean;
      /** @description What the secret is for, at most 2048 bytes. */
      description?: string;
      /** @description Names of the events the secret is subscribed to, at most one. */
      event_subscriptions?: string[];
      /** @description ID of the KMS key for versions created from now on, a UUID. */
      kms_key_id?: string;
      /** @description URN of the FunctionGraph function that rotates the value. */
      rotation_func_urn?: string;
      /** @description Time between rotations, a number with the unit `d`, `h`, `m` or `s`, such as `1d` or `24h`; 6 to 8760 hours. Needed when `auto_rotation` is true. */
      rotation_period?: string;
    };
  };
  responses: {
    /** @description The request was refused or failed. */
    ErrorCodeError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorCodeError'];
      };
    };
  };
  parameters: {
    /**
     * @description ID of the project that the resource belongs to. A project is one region's part of an account.
     * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
     */
    project_id: string;
    /**
     * @description Name of the secret.
     * @example demo
     */
    secret_name: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listSecrets: {
    parameters: {
      query?: {
        /** @description Only secrets that are subscribed to the event with this name. */
        event_name?: string;
        /** @description Number of secrets in a page. Send it along with every `marker`. */
        limit?: number;
        /** @description Where the page before ended; without it the first page. */
        marker?: string;
      };
      header?: never;
      path: {
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
      /** @description A page of secrets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "secrets": [
           *         {
           *           "id": "bb6a3d22-dc93-47ac-b5bd-88df7ad35f1e",
           *           "name": "demo",
           *           "state": "ENABLED",
           *           "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
           *           "description": "Password of the demo database",
           *           "create_time": 1581507580000,
           *           "update_time": 1581507580000,
           *           "scheduled_delete_time": null,
           *           "secret_type": "COMMON",
           *           "auto_rotation": false,
           *           "event_subscriptions": [],
           *           "enterprise_project_id": "0"
           *         }
           *       ],
           *       "page_info": {
           *         "current_count": 1,
           *         "next_marker": "demo",
           *         "previous_marker": "demo"
           *       }
           *     }
           */
          'application/json': components['schemas']['SecretList'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      401: components['responses']['ErrorCodeError'];
      403: components['responses']['ErrorCodeError'];
      404: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
      502: components['responses']['ErrorCodeError'];
      504: components['responses']['ErrorCodeError'];
    };
  };
  createSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
         *       "name": "demo",
         *       "description": "Password of the demo database",
         *       "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
         *       "secret_string": "******"
         *     }
         */
        'application/json': components['schemas']['CreateSecretRequest'];
      };
    };
    responses: {
      /** @description The secret was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "secret": {
           *         "id": "bb6a3d22-dc93-47ac-b5bd-88df7ad35f1e",
           *         "name": "demo",
           *         "state": "ENABLED",
           *         "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
           *         "description": "Password of the demo database",
           *         "create_time": 1581507580000,
           *         "update_time": 1581507580000,
           *         "secret_type": "COMMON",
           *         "auto_rotation": false
           *       }
           *     }
           */
          'application/json': components['schemas']['SecretAnswer'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      401: components['responses']['ErrorCodeError'];
      403: components['responses']['ErrorCodeError'];
      404: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
      502: components['responses']['ErrorCodeError'];
      504: components['responses']['ErrorCodeError'];
    };
  };
  showSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "secret": {
           *         "id": "bb6a3d22-dc93-47ac-b5bd-88df7ad35f1e",
           *         "name": "demo-rds",
           *         "state": "ENABLED",
           *         "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
           *         "description": "Account of the demo database",
           *         "create_time": 1668481540000,
           *         "update_time": 1668481540000,
           *         "scheduled_delete_time": null,
           *         "secret_type": "RDS-FG",
           *         "auto_rotation": true,
           *         "rotation_period": "1d",
           *         "rotation_config": "{\"InstanceId\":\"63616bceef2c45409575d762a498318bin01\",\"SecretSubType\":\"MultiUser\"}",
           *         "rotation_time": 1668567940000,
           *         "next_rotation_time": 1668654340000,
           *         "event_subscriptions": [
           *           "demoEvent"
           *         ],
           *         "enterprise_project_id": "0",
           *         "rotation_func_urn": "urn:fss:cn-north-4:46b6f338fc3445b8846c71dfb1fbxxxx:function:default:rotate:latest"
           *       }
           *     }
           */
          'application/json': components['schemas']['SecretAnswer'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      401: components['responses']['ErrorCodeError'];
      403: components['responses']['ErrorCodeError'];
      404: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
      502: components['responses']['ErrorCodeError'];
      504: components['responses']['ErrorCodeError'];
    };
  };
  updateSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Password of the demo database, second owner",
         *       "event_subscriptions": [
         *         "demoEvent"
         *       ]
         *     }
         */
        'application/json': components['schemas']['UpdateSecretRequest'];
      };
    };
    responses: {
      /** @description The secret as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "secret": {
           *         "id": "bb6a3d22-dc93-47ac-b5bd-88df7ad35f1e",
           *         "name": "demo",
           *         "state": "ENABLED",
           *         "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
           *         "description": "Password of the demo database, second owner",
           *         "create_time": 1581507580000,
           *         "update_time": 1581593980000,
           *         "secret_type": "COMMON",
           *         "auto_rotation": false,
           *         "event_subscriptions": [
           *           "demoEvent"
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['SecretAnswer'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      401: components['responses']['ErrorCodeError'];
      403: components['responses']['ErrorCodeError'];
      404: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
      502: components['responses']['ErrorCodeError'];
      504: components['responses']['ErrorCodeError'];
    };
  };
  deleteSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secret was deleted. The answer has no body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['ErrorCodeError'];
      401: components['responses']['ErrorCodeError'];
      403: components['responses']['ErrorCodeError'];
      404: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
      502: components['responses']['ErrorCodeError'];
      504: components['responses']['ErrorCodeError'];
    };
  };
  restoreSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deletion was cancelled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "secret": {
           *         "id": "bb6a3d22-dc93-47ac-b5bd-88df7ad35f1e",
           *         "name": "demo",
           *         "state": "ENABLED",
           *         "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
           *         "description": "Password of the demo database",
           *         "create_time": 1581507580000,
           *         "update_time": 1581507580000,
           *         "scheduled_delete_time": null
           *       }
           *     }
           */
          'application/json': components['schemas']['SecretAnswer'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      401: components['responses']['ErrorCodeError'];
      403: components['responses']['ErrorCodeError'];
      404: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
      502: components['responses']['ErrorCodeError'];
      504: components['responses']['ErrorCodeError'];
    };
  };
  deleteSecretForSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "recovery_window_in_days": 15
         *     }
         */
        'application/json': components['schemas']['ScheduledDeletionRequest'];
      };
    };
    responses: {
      /** @description The deletion is scheduled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "secret": {
           *         "id": "bb6a3d22-dc93-47ac-b5bd-88df7ad35f1e",
           *         "name": "demo",
           *         "state": "PENDING_DELETE",
           *         "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
           *         "description": "Password of the demo database",
           *         "create_time": 1581507580000,
           *         "update_time": 1581507580000,
           *         "scheduled_delete_time": 1582803580000
           *       }
           *     }
           */
          'application/json': components['schemas']['SecretAnswer'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      401: components['responses']['ErrorCodeError'];
      403: components['responses']['ErrorCodeError'];
      404: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
      502: components['responses']['ErrorCodeError'];
      504: components['responses']['ErrorCodeError'];
    };
  };
  listSecretVersions: {
    parameters: {
      query?: {
        /** @description Number of versions in a page. */
        limit?: number;
        /** @description ID of the last version of the page before, such as `v10`; without it the first page. */
        marker?: string;
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of versions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version_metadatas": [
           *         {
           *           "id": "v1",
           *           "create_time": 1581507580000,
           *           "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
           *           "secret_name": "demo",
           *           "version_stages": [
           *             "SYSPREVIOUS"
           *           ]
           *         },
           *         {
           *           "id": "v2",
           *           "create_time": 1581593980000,
           *           "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
           *           "secret_name": "demo",
           *           "version_stages": [
           *             "SYSCURRENT"
           *           ]
           *         }
           *       ],
           *       "page_info": {
           *         "current_count": 2,
           *         "next_marker": "v2",
           *         "previous_marker": "v1"
           *       }
           *     }
           */
          'application/json': components['schemas']['SecretVersionList'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      401: components['responses']['ErrorCodeError'];
      403: components['responses']['ErrorCodeError'];
      404: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
      502: components['responses']['ErrorCodeError'];
      504: components['responses']['ErrorCodeError'];
    };
  };
  createSecretVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "secret_string": "******"
         *     }
         */
        'application/json': components['schemas']['CreateSecretVersionRequest'];
      };
    };
    responses: {
      /** @description The version was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version_metadata": {
           *         "id": "v2",
           *         "create_time": 1581593980000,
           *         "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
           *         "secret_name": "demo",
           *         "version_stages": [
           *           "SYSCURRENT"
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['CreateSecretVersionAnswer'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      401: components['responses']['ErrorCodeError'];
      403: components['responses']['ErrorCodeError'];
      404: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
      502: components['responses']['ErrorCodeError'];
      504: components['responses']['ErrorCodeError'];
    };
  };
  showSecretVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Name of the secret.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
        /**
         * @description ID of the version, such as `v3`, or `latest` for the newest one.
         * @example latest
         */
        version_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version with its value. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": {
           *         "version_metadata": {
           *           "id": "v2",
           *           "create_time": 1581593980000,
           *           "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
           *           "secret_name": "demo",
           *           "version_stages": [
           *             "SYSCURRENT"
           *           ]
           *         },
           *         "secret_string": "******"
           *       }
           *     }
           */
          'application/json': components['schemas']['SecretVersionAnswer'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      401: components['responses']['ErrorCodeError'];
      403: components['responses']['ErrorCodeError'];
      404: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
      502: components['responses']['ErrorCodeError'];
      504: components['responses']['ErrorCodeError'];
    };
  };
}
