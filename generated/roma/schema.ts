// Generated from spec/roma by `npm run generate`. Do not edit: change the spec or the generator.

export interface paths {
  '/v2/{project_id}/instances': {
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
     * List instances
     * @description Lists the ROMA Connect instances of a project, a page at a time. The `id` of an entry is the `instance_id` that all other calls need, in the paths or as the client's option. `status` narrows the list to instances in one state. An IAM user needs permission for the call.
     */
    get: operations['checkRomaInstanceListV2'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/instances/{instance_id}/apps': {
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
    /**
     * List apps
     * @description Lists the integration applications of an instance that the caller has rights on, a page at a time; favourites come first. An application has to match all filters that are given. Secrets are not in the answer: `checkRomaAppSecret` has them.
     */
    get: operations['listRomaApp'];
    put?: never;
    /**
     * Create an app
     * @description Creates an integration application, which the caller then owns with all rights. Name and key each have to be new in the instance: `validateRomaApp` tells whether one is taken. Key and secret are made up by the service unless the request brings its own. The answer has the key, but not the secret: `checkRomaAppSecret` shows it.
     */
    post: operations['createRomaApp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/instances/{instance_id}/apps/{app_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
         * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
         */
        app_id: components['parameters']['app_id'];
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
     * Show an app
     * @description Answers with one integration application: its key, who created and who changed it, and the caller's rights on it. The secret is not in the answer: `checkRomaAppSecret` has it.
     */
    get: operations['checkRomaAppDetails'];
    /**
     * Update an app
     * @description Changes an app's name, its description, or whether it is a favourite. A new name has to be free in the instance. The key cannot be changed, and `resetRomaAppSecret` is for the secret. Answers with the app as it is afterwards.
     */
    put: operations['updateRomaApp'];
    post?: never;
    /**
     * Delete an app
     * @description Deletes one integration application; there is no way back. For many at once there is `deleteAsset`, which deletes by a job. Answers without a body.
     */
    delete: operations['deleteRomaApp'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/instances/{instance_id}/apps/{app_id}/candidates': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
         * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
         */
        app_id: components['parameters']['app_id'];
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
     * List the users that can become members of an app
     * @description Lists the IAM users of the account that `addUserToApp` can make members of an app; users in an abnormal state are left out. Members are among them, unless `filter` says otherwise. The answer is not in pages.
     */
    get: operations['checkCanAuthUsersOfApp'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/instances/{instance_id}/apps/{app_id}/secret': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
         * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
         */
        app_id: components['parameters']['app_id'];
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
     * Show the secret of an app
     * @description Answers with the secret of an integration application as plain text. Whoever has it and the app's key can call the APIs that are open to the app, so keep the answer out of logs. `resetRomaAppSecret` makes it worthless.
     */
    get: operations['checkRomaAppSecret'];
    /**
     * Reset the secret of an app
     * @description Gives an integration application a new secret: the one in the request, or one that the service makes up when there is none. Callers that still use the old secret have to be given the new one. Answers with the new secret as plain text.
     */
    put: operations['resetRomaAppSecret'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/instances/{instance_id}/apps/{app_id}/users': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
         * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
         */
        app_id: components['parameters']['app_id'];
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
     * List the members of an app
     * @description Lists the IAM users that an app is shared with, and what each of them may do with it. `user_name` narrows the list to one of them. The answer is not in pages.
     */
    get: operations['checkAuthUsersOfApp'];
    /**
     * Set the members of an app
     * @description Shares an app with IAM users of the same account. In spite of its name the call **replaces** all members by those in the request, and an empty list leaves none: to add one, send those of `checkAuthUsersOfApp` along. `checkCanAuthUsersOfApp` lists whom it can be shared with. Answers with the members as they are afterwards.
     */
    put: operations['addUserToApp'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
  '/v2/{project_id}/instances/{instance_id}/dictionaries': {
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
    /**
     * List dictionaries
     * @description Lists one level of the tree of dictionaries, a page at a time: the children of `parent_code`, or the dictionaries at the top when it is left out. `code` and `name` narrow the list to those that contain a text. Built-in dictionaries (`type` is `system`) are listed along with the caller's own.
     */
    get: operations['listDictionary'];
    put?: never;
    /**
     * Create a dictionary
     * @description Adds a dictionary to the instance, at the top or, with `parent_code`, below another one. Name and code each have to be new in the instance: `validateDictionary` tells whether one is taken. The code is final; everything else but the parent can be changed with `updateDictionary`. Answers with the dictionary and its `id`.
     */
    post: operations['createDictionary'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/instances/{instance_id}/dictionaries/{dict_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the dictionary, as `createDictionary` and `listDictionary` answer it.
         * @example 8e1d0c5b-6a0e-4d43-9f44-3b7a1c2d5e6f
         */
        dict_id: string;
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
     * Show a dictionary
     * @description Answers with one dictionary, without its children: `listDictionary` with its code as `parent_code` has those.
     */
    get: operations['checkDictionary'];
    /**
     * Update a dictionary
     * @description Changes a dictionary's name, description, position or extra fields; built-in ones can be changed, too. Code and parent cannot be changed. A new name has to be free in the instance. Answers with the dictionary as it is afterwards.
     */
    put: operations['updateDictionary'];
    post?: never;
    /**
     * Delete a dictionary
     * @description Deletes a dictionary **and all that are below it**; there is no way back. Built-in dictionaries (`type` is `system`) cannot be deleted. Answers without a body.
     */
    delete: operations['deleteDictionary'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/instances/{instance_id}/validate-apps': {
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
    /**
     * Check whether an app exists
     * @description Tells whether there is an app with a name, an ID or a key, for example before `createRomaApp` takes the name. They are compared as a whole. Answers with what is generally known about the app, or with a 404 when there is none.
     */
    get: operations['validateRomaApp'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/instances/{instance_id}/validate-dictionaries': {
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
    /**
     * Check whether a dictionary exists
     * @description Tells whether a name or a code is taken, before `createDictionary` or `updateDictionary` uses it. Both are compared as a whole. Answers with name and code of the dictionary that has it, or with a 404 when none does: the 404 is the good news for somebody who wants to use the name.
     */
    get: operations['validateDictionary'];
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
    /** @description An integration application as the caller sees it. */
    App: {
      /** @description When it was created in UTC, such as `2019-12-06T06:49:04.000Z`. */
      create_time?: string;
      /** @description Who created the app. */
      created_user?: components['schemas']['AppUserName'];
      /** @description Whether the app comes first in lists. */
      favorite?: boolean;
      /** @description ID of the app, the `app_id` of paths. */
      id?: string;
      /** @description What callers of the app's APIs name it by. It is no secret, unlike what they sign with. */
      key?: string;
      /** @description Who changed the app last. */
      last_updated_user?: components['schemas']['AppUserName'];
      /** @description What the app is called. */
      name?: string;
      /** @description Whether the app belongs to the caller. */
      owner?: boolean;
      /** @description What the app is for. */
      remark?: string;
      /** @description What the caller may do with the app and what belongs to it. */
      roles?: components['schemas']['AppRoles'];
      /** @description When it was changed last, in the form of `create_time`. */
      update_time?: string;
    };
    /** @description A user that can become a member. */
    AppCandidate: {
      /** @description ID of the IAM user, for `addUserToApp`. */
      id?: string;
      /** @description Name of the IAM user. */
      name?: string;
    };
    /** @description Users that can become members. */
    AppCandidates: {
      /** @description Everybody who can become a member. */
      users?: components['schemas']['AppCandidate'][];
    };
    /** @description What to change about an app. */
    AppChange: {
      /** @description Whether the app comes first in lists. */
      favorite?: boolean;
      /** @description What the app is called, unlike all others of the instance. Letters, digits, Chinese characters, `-`, `_`, `.`, spaces and parentheses, also the wide ones. */
      name?: string;
      /** @description What the app is for. */
      remark?: string;
    };
    /** @description An app to create. */
    AppCreation: {
      /**
       * @description Whether the app comes first in lists.
       * @default false
       */
      favorite?: boolean;
      /** @description What callers of the app's APIs name it by, unlike all others of the instance. Letters, digits, Chinese characters, `-`, `_`, `@` and `.`, the first one a letter, a digit or a Chinese character. Made up when it is left out. */
      key?: string;
      /** @description What the app is called, unlike all others of the instance. Letters, digits, Chinese characters, `-`, `_`, `.`, spaces and parentheses, also the wide ones. */
      name: string;
      /** @description What the app is for. */
      remark?: string;
      /**
       * Format: password
       * @description What callers of the app's APIs are to sign with: letters, digits and `!@#$%+=.-/`, better of several kinds. Made up when it is left out or null.
       */
      secret?: string | null;
    };
    /** @description What everybody may know about an app. */
    AppFound: {
      /** @description ID of the app that was found. */
      id?: string;
      /** @description Name of the app that was found. */
      name?: string;
      /** @description What the app is for. */
      remark?: string;
    };
    /** @description A page of apps. */
    AppList: {
      /** @description The matching ones, favourites first. */
      apps?: components['schemas']['App'][];
      /**
       * Format: int32
       * @description Number of apps in this page.
       */
      size?: number;
      /**
       * Format: int32
       * @description Number of apps that match on all pages.
       */
      total?: number;
    };
    /** @description An IAM user that an app is shared with. */
    AppMember: {
      /** @description ID of the IAM user. */
      id?: string;
      /** @description Name of the IAM user. */
      name?: string;
      /** @description What the user may do with the app and what belongs to it. */
      roles?: components['schemas']['AppRoles'];
    };
    /** @description Whom an app is shared with. */
    AppMembers: {
      /** @description ID of the app. */
      id?: string;
      /**
       * Format: int32
       * @description Number of members of the app.
       */
      total?: number;
      /** @description Everybody it is shared with, and how. */
      users?: components['schemas']['AppMember'][];
    };
    /** @description What a user may do with an app and what belongs to it. */
    AppRoles: ('read' | 'access' | 'delete' | 'modify' | 'admin' | (string & {}))[];
    /** @description An app's secret, in plain text. */
    AppSecret: {
      /** @description ID of the app. */
      id?: string;
      /**
       * Format: password
       * @description What callers of the app's APIs sign with.
       */
      secret?: string;
    };
    /** @description The secret that an app gets; an empty object asks for one that is made up. */
    AppSecretReset: {
      /**
       * Format: password
       * @description The secret to use from now on: letters, digits and `!@#$%+=.-/`, better of several kinds. Made up when it is left out or null.
       */
      secret?: string | null;
    };
    /** @description A member and what they may do. */
    AppShare: {
      /** @description ID of the IAM user, as `checkCanAuthUsersOfApp` lists it. */
      id?: string;
      /** @description What the user may do with what belongs to the app. `read`: look at it, and debug APIs; everybody gets it, asked for or not. `access`: say who may use it. `delete` and `modify`: delete and change it; publishing APIs and taking them offline is a change. `admin`: all that, and change the app itself; alone it stands for all of them. */
      roles?: ('read' | 'access' | 'delete' | 'modify' | 'admin')[];
    };
    /** @description Whom an app is shared with. */
    AppSharing: {
      /** @description All members that the app shall have; an empty list leaves none. */
      users?: components['schemas']['AppShare'][];
    };
    /** @description An IAM user. */
    AppUserName: {
      /** @description ID of the IAM user. */
      user_id?: string;
      /** @description Name of the IAM user. */
      user_name?: string;
    };
    /** @description ROMA Connect's error envelope. */
    AssetError: {
      /**
       * @description Code of what went wrong.
       * @example ROMA.00000101
       */
      error_code?: string;
      /**
       * @description What exactly went wrong.
       * @example some error details here
       */
      error_details?: string;
      /**
       * @description What went wrong, in words.
       * @example error summary
       */
      error_msg?: string;
      /**
       * @description ID of the request, to quote to support.
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
      /** @description State of the job: `RUNNING`, `SUCCEEDED` or `FAILED`. The vendor's sample writes it as `Running`, so compare it without case. Older editions say `Success`, and `Finished` once an export was downloaded. */
      status?: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | (string & {});
      /** @description What the job does. The word of a deletion is not listed in any source. */
      type?: 'importAsset' | 'exportAsset' | (string & {});
    };
    /** @description Why a job failed, for one asset. */
    AssetJobReason: {
      /** @description Code of what went wrong, such as `ROMA.00000101`. */
      error_code?: string;
      /** @description What went wrong in words. */
      error_msg?: string;
      /** @description Name of the asset. */
      resource_name?: string;
      /** @description Kind of asset: an integration application, or a data integration task. */
      resource_type?: 'application' | 'task' | (string & {});
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
    /** @description A dictionary as the service keeps it. */
    Dictionary: {
      /** @description What programs know it by; children name it as their `parent_code`. */
      code?: string;
      /** @description When it was created, such as `2019-12-06T06:49:04Z`. */
      create_time?: string;
      /** @description Who created it. */
      created_user?: components['schemas']['AppUserName'];
      /** @description The first field for the caller's own use. */
      extend_one?: string;
      /** @description The second field for the caller's own use. */
      extend_two?: string;
      /** @description ID of the dictionary, the `dict_id` of paths. */
      id?: string;
      /** @description Who changed it last. */
      last_updated_user?: components['schemas']['AppUserName'];
      /** @description What it is called. */
      name?: string;
      /**
       * Format: int32
       * @description Position among its siblings: smaller ones come first.
       */
      order?: number;
      /** @description Code of the dictionary above it, empty at the top. */
      parent_code?: string;
      /** @description What somebody wrote about it. */
      remark?: string;
      /** @description `system` is built in: it can be changed, but not deleted. `user` was created by a caller. */
      type?: 'system' | 'user' | (string & {});
      /** @description When it was changed last, in the form of `create_time`. */
      update_time?: string;
    };
    /** @description What to change about a dictionary. */
    DictionaryChange: {
      /** @description A first field for the caller's own use. Letters, digits, Chinese characters, underscores and spaces. */
      extend_one?: string;
      /** @description A second field for the caller's own use. Letters, digits, Chinese characters, underscores and spaces. */
      extend_two?: string;
      /** @description What it is called, unlike all others of the instance. Letters, digits, Chinese characters, underscores and spaces. */
      name?: string;
      /**
       * Format: int32
       * @description Position among its siblings: smaller ones come first.
       */
      order?: number;
      /** @description What somebody wrote about the dictionary. */
      remark?: string;
    };
    /** @description A dictionary to create. */
    DictionaryCreation: {
      /** @description What programs and child dictionaries know it by, unlike all others of the instance. Letters, digits, underscores and spaces. */
      code: string;
      /** @description A first field for the caller's own use. Letters, digits, Chinese characters, underscores and spaces. */
      extend_one?: string;
      /** @description A second field for the caller's own use. Letters, digits, Chinese characters, underscores and spaces. */
      extend_two?: string;
      /** @description What it is called, unlike all others of the instance. Letters, digits, Chinese characters, underscores and spaces. */
      name: string;
      /**
       * Format: int32
       * @description Position among its siblings: smaller ones come first.
       */
      order?: number;
      /** @description Code of the dictionary it goes below. Empty or left out: it goes to the top. */
      parent_code?: string;
      /** @description What somebody wrote about the dictionary. */
      remark?: string;
    };
    /** @description The dictionary that has the name or the code. */
    DictionaryFound: {
      /** @description Code of the dictionary that was found. */
      code?: string;
      /** @description Name of the dictionary that was found. */
      name?: string;
    };
    /** @description A page of dictionaries. */
    DictionaryList: {
      /** @description The matching ones of one level of the tree. */
      dictionaries?: components['schemas']['Dictionary'][];
      /**
       * Format: int32
       * @description Number of dictionaries in this page, at most `limit`.
       */
      size?: number;
      /**
       * Format: int32
       * @description Number of dictionaries that match on all pages.
       */
      total?: number;
    };
    /** @description An instance of ROMA Connect. */
    Instance: {
      /** @description IDs of the availability zones that it is spread over. */
      available_zone_ids?: string[];
      /** @description `prePaid` is paid by the month or the year in advance, `postPaid` by use. */
      charge_type?: 'prePaid' | 'postPaid' | (string & {});
      /** @description Architecture of the processors: x86 or Arm. */
      cpu_arch?: 'x86_64' | 'aarch64' | (string & {});
      /** @description When the instance was made, such as `2019-12-06T06:49:04Z`. */
      create_time?: string;
      /** @description What somebody wrote about the instance. */
      description?: string;
      /** @description ID of the enterprise project it belongs to; `0` is the default one. */
      enterprise_project_id?: string;
      /** @description Code of what went wrong, where something did. */
      error_code?: string;
      /** @description What went wrong in words. */
      error_msg?: string;
      /** @description ID of the specification, such as `00400-30101-0--0`. */
      flavor_id?: string;
      /** @description Edition of the specification, from the smallest to the largest. */
      flavor_type?: 'basic' | 'professional' | 'enterprise' | 'platinum' | (string & {});
      /** @description ID of the instance, the `instance_id` of all other calls. */
      id?: string;
      /** @description Time of day at which maintenance may begin, such as `22:00:00`. */
      maintain_begin?: string;
      /** @description Time of day at which maintenance has to be over. */
      maintain_end?: string;
      /** @description What the instance is called. */
      name?: string;
      /** @description ID of the project that the instance belongs to. */
      project_id?: string;
      /** @description The elastic IP address itself. */
      publicip_address?: string;
      /** @description Whether it can be reached from the internet. If so, there is a `publicip_id`. */
      publicip_enable?: boolean;
      /** @description ID of the elastic IP address that is bound to the instance. */
      publicip_id?: string;
      /** @description ID of the security group that guards the instance. */
      security_group_id?: string;
      /** @description State of the instance. `FREEZING` and `FROZEN`: it is being stopped, or was, by the platform. `ERROR`: it runs with faults. `DELETE_FALIED` is how the vendor spells that a deletion went wrong. */
      status?:
        | 'CREATING'
        | 'CREATE_FAILED'
        | 'ERROR'
        | 'RUNNING'
        | 'FREEZING'
        | 'FROZEN'
        | 'DELETING'
        | 'DELETE_FALIED'
        | (string & {});
      /** @description ID of the subnet of that VPC. */
      subnet_id?: string;
      /** @description When it was changed last, in the form of `create_time`. */
      update_time?: string;
      /** @description ID of the VPC that the instance is in. */
      vpc_id?: string;
    };
    /** @description A page of instances. */
    InstanceList: {
      /** @description The matching ones of the project. */
      instances?: components['schemas']['Instance'][];
      /**
       * Format: int32
       * @description Number of instances in this page.
       */
      size?: number;
      /**
       * Format: int32
       * @description Number of instances that match.
       */
      total?: number;
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
     * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
     * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
     */
    app_id: string;
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
  checkRomaInstanceListV2: {
    parameters: {
      query?: {
        /** @description Number of instances in a page. */
        limit?: number;
        /** @description How many instances to skip before the page begins. */
        offset?: number;
        /**
         * @description Only instances in this state. `CREATING`, `RUNNING` and `DELETING` are what they say, `DELETED` is gone, `SOFT_DELETED` is marked as deleted, `ERROR` runs with faults; `CREATE_FAILED` and `DELETE_FAILED` tell which step went wrong.
         * @example RUNNING
         */
        status?:
          | 'CREATING'
          | 'RUNNING'
          | 'DELETING'
          | 'DELETED'
          | 'ERROR'
          | 'CREATE_FAILED'
          | 'DELETE_FAILED'
          | 'SOFT_DELETED'
          | (string & {});
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
      /** @description A page of instances. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 1,
           *       "size": 1,
           *       "instances": [
           *         {
           *           "id": "e34610ca-0a37-4f04-8856-4101b08cc5e2",
           *           "name": "roma-test",
           *           "description": "",
           *           "flavor_id": "00400-30101-0--0",
           *           "flavor_type": "basic",
           *           "cpu_arch": "x86_64",
           *           "vpc_id": "000c3783-a9c0-4ee4-ac44-93bfdfbf3340",
           *           "subnet_id": "8e2ee0d5-0f1d-4067-965f-caf00dd65529",
           *           "security_group_id": "56275464-d5f1-417d-a73b-92ee479e91e2",
           *           "publicip_enable": true,
           *           "publicip_id": "55a6ef1b-498d-42fb-bbc7-d01ba1652bfc",
           *           "publicip_address": "192.0.2.164",
           *           "status": "RUNNING",
           *           "charge_type": "prePaid",
           *           "project_id": "106506b9a92342df9a5025fc12351cfc",
           *           "create_time": "2019-12-06T06:49:04Z",
           *           "update_time": "2019-12-06T06:49:04Z",
           *           "maintain_begin": "22:00:00",
           *           "maintain_end": "02:00:00",
           *           "available_zone_ids": [
           *             "9f1c5806706d4c1fb0eb72f0a9b18c77"
           *           ],
           *           "enterprise_project_id": "0"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['InstanceList'];
        };
      };
      400: components['responses']['AssetError'];
      401: components['responses']['AssetError'];
      403: components['responses']['AssetError'];
      500: components['responses']['AssetError'];
    };
  };
  listRomaApp: {
    parameters: {
      query?: {
        /** @description Only apps on which the caller has this right: `read`, `access` (who may use what), `delete`, `modify` or `admin`. */
        auth_role?: 'read' | 'access' | 'delete' | 'modify' | 'admin' | (string & {});
        /** @description Only favourites, or only those that are none. Left out: both. */
        favorite?: boolean;
        /** @description Only apps whose key has this text in it. */
        key?: string;
        /** @description Number of apps in a page. */
        limit?: number;
        /** @description Only apps whose name has this text in it. */
        name?: string;
        /** @description How many apps to skip before the page begins. */
        offset?: number;
        /** @description Only apps that the caller created, or only those that others share. Left out: both. */
        owner?: boolean;
        /** @description Only apps, of those open to the caller, that the user of this name has rights on, too. */
        user_name?: string;
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
    requestBody?: never;
    responses: {
      /** @description A page of apps. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 1,
           *       "size": 1,
           *       "apps": [
           *         {
           *           "id": "b2e6b145-4f3f-4a80-aa45-f4b8029f95a3",
           *           "name": "web-shop",
           *           "remark": "Orders and deliveries",
           *           "roles": [
           *             "read",
           *             "access",
           *             "delete",
           *             "modify",
           *             "admin"
           *           ],
           *           "create_time": "2019-12-06T06:49:04.000Z",
           *           "update_time": "2019-12-06T06:49:04.000Z",
           *           "created_user": {
           *             "user_id": "06d9106f3b000f241f83c010d6b78c81",
           *             "user_name": "demo-user"
           *           },
           *           "last_updated_user": {
           *             "user_id": "06d9106f3b000f241f83c010d6b78c81",
           *             "user_name": "demo-user"
           *           },
           *           "owner": true,
           *           "key": "EXAMPLEKEY000001",
           *           "favorite": true
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AppList'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  createRomaApp: {
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
         *       "name": "web-shop",
         *       "remark": "Orders and deliveries",
         *       "favorite": false
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['AppCreation'];
      };
    };
    responses: {
      /** @description The app was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "b2e6b145-4f3f-4a80-aa45-f4b8029f95a3",
           *       "name": "web-shop",
           *       "remark": "Orders and deliveries",
           *       "roles": [
           *         "read",
           *         "access",
           *         "delete",
           *         "modify",
           *         "admin"
           *       ],
           *       "create_time": "2019-12-06T06:49:04.000Z",
           *       "update_time": "2019-12-06T06:49:04.000Z",
           *       "created_user": {
           *         "user_id": "06d9106f3b000f241f83c010d6b78c81",
           *         "user_name": "demo-user"
           *       },
           *       "last_updated_user": {
           *         "user_id": "06d9106f3b000f241f83c010d6b78c81",
           *         "user_name": "demo-user"
           *       },
           *       "owner": true,
           *       "key": "EXAMPLEKEY000001",
           *       "favorite": false
           *     }
           */
          'application/json': components['schemas']['App'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  checkRomaAppDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
         * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
         */
        app_id: components['parameters']['app_id'];
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
      /** @description The app as the caller sees it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "b2e6b145-4f3f-4a80-aa45-f4b8029f95a3",
           *       "name": "web-shop",
           *       "remark": "Orders and deliveries",
           *       "roles": [
           *         "read",
           *         "access",
           *         "delete",
           *         "modify",
           *         "admin"
           *       ],
           *       "create_time": "2019-12-06T06:49:04.000Z",
           *       "update_time": "2019-12-06T06:49:04.000Z",
           *       "created_user": {
           *         "user_id": "06d9106f3b000f241f83c010d6b78c81",
           *         "user_name": "demo-user"
           *       },
           *       "last_updated_user": {
           *         "user_id": "06d9106f3b000f241f83c010d6b78c81",
           *         "user_name": "demo-user"
           *       },
           *       "owner": true,
           *       "key": "EXAMPLEKEY000001",
           *       "favorite": false
           *     }
           */
          'application/json': components['schemas']['App'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  updateRomaApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
         * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
         */
        app_id: components['parameters']['app_id'];
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
         *       "name": "web-shop-2",
         *       "remark": "Orders only",
         *       "favorite": true
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['AppChange'];
      };
    };
    responses: {
      /** @description The app as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "b2e6b145-4f3f-4a80-aa45-f4b8029f95a3",
           *       "name": "web-shop-2",
           *       "remark": "Orders only",
           *       "roles": [
           *         "read",
           *         "access",
           *         "delete",
           *         "modify",
           *         "admin"
           *       ],
           *       "create_time": "2019-12-06T06:49:04.000Z",
           *       "update_time": "2019-12-07T10:00:00.000Z",
           *       "created_user": {
           *         "user_id": "06d9106f3b000f241f83c010d6b78c81",
           *         "user_name": "demo-user"
           *       },
           *       "last_updated_user": {
           *         "user_id": "06d9106f3b000f241f83c010d6b78c81",
           *         "user_name": "demo-user"
           *       },
           *       "owner": true,
           *       "key": "EXAMPLEKEY000001",
           *       "favorite": true
           *     }
           */
          'application/json': components['schemas']['App'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  deleteRomaApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
         * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
         */
        app_id: components['parameters']['app_id'];
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
      /** @description The app is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      403: components['responses']['AssetError'];
      404: components['responses']['AssetError'];
    };
  };
  checkCanAuthUsersOfApp: {
    parameters: {
      query?: {
        /** @description `members` leaves out those who are members already. Without it all candidates are listed. */
        filter?: 'members' | (string & {});
      };
      header?: never;
      path: {
        /**
         * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
         * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
         */
        app_id: components['parameters']['app_id'];
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
      /** @description Users that can become members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "users": [
           *         {
           *           "id": "06d9106f3b000f241f83c010d6b78c81",
           *           "name": "demo-user"
           *         },
           *         {
           *           "id": "076d742f028025191fe9c0109200f5c8",
           *           "name": "other-user"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AppCandidates'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  checkRomaAppSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
         * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
         */
        app_id: components['parameters']['app_id'];
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
      /** @description The secret in plain text. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "b2e6b145-4f3f-4a80-aa45-f4b8029f95a3",
           *       "secret": "******"
           *     }
           */
          'application/json': components['schemas']['AppSecret'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  resetRomaAppSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
         * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
         */
        app_id: components['parameters']['app_id'];
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
         *       "secret": "Example-Secret-1"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['AppSecretReset'];
      };
    };
    responses: {
      /** @description The new secret in plain text. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "b2e6b145-4f3f-4a80-aa45-f4b8029f95a3",
           *       "secret": "******"
           *     }
           */
          'application/json': components['schemas']['AppSecret'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  checkAuthUsersOfApp: {
    parameters: {
      query?: {
        /** @description Only the member of this name, in full. */
        user_name?: string;
      };
      header?: never;
      path: {
        /**
         * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
         * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
         */
        app_id: components['parameters']['app_id'];
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
      /** @description Whom the app is shared with. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 1,
           *       "id": "b2e6b145-4f3f-4a80-aa45-f4b8029f95a3",
           *       "users": [
           *         {
           *           "id": "076d742f028025191fe9c0109200f5c8",
           *           "name": "other-user",
           *           "roles": [
           *             "read",
           *             "modify"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AppMembers'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  addUserToApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the app, as `createRomaApp` and `listRomaApp` answer it.
         * @example b2e6b145-4f3f-4a80-aa45-f4b8029f95a3
         */
        app_id: components['parameters']['app_id'];
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
         *       "users": [
         *         {
         *           "id": "076d742f028025191fe9c0109200f5c8",
         *           "roles": [
         *             "read",
         *             "modify"
         *           ]
         *         }
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['AppSharing'];
      };
    };
    responses: {
      /** @description The members as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 1,
           *       "id": "b2e6b145-4f3f-4a80-aa45-f4b8029f95a3",
           *       "users": [
           *         {
           *           "id": "076d742f028025191fe9c0109200f5c8",
           *           "name": "other-user",
           *           "roles": [
           *             "read",
           *             "modify"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AppMembers'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
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
          'application/json': components['schemas']['AssetJob'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  listDictionary: {
    parameters: {
      query?: {
        /** @description Only dictionaries whose code has this text in it. */
        code?: string;
        /** @description Number of dictionaries in a page. */
        limit?: number;
        /** @description Only dictionaries whose name has this text in it. */
        name?: string;
        /** @description How many dictionaries to skip before the page begins. */
        offset?: number;
        /** @description Code of the dictionary whose children are wanted. Without it those at the top are listed. */
        parent_code?: string;
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
    requestBody?: never;
    responses: {
      /** @description A page of dictionaries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 1,
           *       "size": 1,
           *       "dictionaries": [
           *         {
           *           "id": "8e1d0c5b-6a0e-4d43-9f44-3b7a1c2d5e6f",
           *           "name": "Countries",
           *           "remark": "Countries that we deliver to",
           *           "code": "country",
           *           "order": 1,
           *           "extend_one": "",
           *           "extend_two": "",
           *           "parent_code": "",
           *           "type": "user",
           *           "create_time": "2019-12-06T06:49:04Z",
           *           "update_time": "2019-12-06T06:49:04Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DictionaryList'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  createDictionary: {
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
         *       "name": "Countries",
         *       "code": "country",
         *       "remark": "Countries that we deliver to",
         *       "order": 1,
         *       "extend_one": "",
         *       "extend_two": "",
         *       "parent_code": ""
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['DictionaryCreation'];
      };
    };
    responses: {
      /** @description The dictionary was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "8e1d0c5b-6a0e-4d43-9f44-3b7a1c2d5e6f",
           *       "name": "Countries",
           *       "remark": "Countries that we deliver to",
           *       "code": "country",
           *       "order": 1,
           *       "extend_one": "",
           *       "extend_two": "",
           *       "parent_code": "",
           *       "type": "user",
           *       "create_time": "2019-12-06T06:49:04Z",
           *       "update_time": "2019-12-06T06:49:04Z"
           *     }
           */
          'application/json': components['schemas']['Dictionary'];
        };
      };
      400: components['responses']['AssetError'];
      403: components['responses']['AssetError'];
    };
  };
  checkDictionary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the dictionary, as `createDictionary` and `listDictionary` answer it.
         * @example 8e1d0c5b-6a0e-4d43-9f44-3b7a1c2d5e6f
         */
        dict_id: string;
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
      /** @description The dictionary without its children. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "8e1d0c5b-6a0e-4d43-9f44-3b7a1c2d5e6f",
           *       "name": "Countries",
           *       "remark": "Countries that we deliver to",
           *       "code": "country",
           *       "order": 1,
           *       "extend_one": "",
           *       "extend_two": "",
           *       "parent_code": "",
           *       "type": "user",
           *       "create_time": "2019-12-06T06:49:04Z",
           *       "update_time": "2019-12-06T06:49:04Z"
           *     }
           */
          'application/json': components['schemas']['Dictionary'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  updateDictionary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the dictionary, as `createDictionary` and `listDictionary` answer it.
         * @example 8e1d0c5b-6a0e-4d43-9f44-3b7a1c2d5e6f
         */
        dict_id: string;
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
         *       "name": "Countries and regions",
         *       "remark": "Where we deliver to",
         *       "order": 2,
         *       "extend_one": "",
         *       "extend_two": ""
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['DictionaryChange'];
      };
    };
    responses: {
      /** @description The dictionary as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "8e1d0c5b-6a0e-4d43-9f44-3b7a1c2d5e6f",
           *       "name": "Countries and regions",
           *       "remark": "Where we deliver to",
           *       "code": "country",
           *       "order": 2,
           *       "extend_one": "",
           *       "extend_two": "",
           *       "parent_code": "",
           *       "type": "user",
           *       "create_time": "2019-12-06T06:49:04Z",
           *       "update_time": "2019-12-07T10:00:00Z",
           *       "created_user": {
           *         "user_id": "06d9106f3b000f241f83c010d6b78c81",
           *         "user_name": "demo-user"
           *       },
           *       "last_updated_user": {
           *         "user_id": "06d9106f3b000f241f83c010d6b78c81",
           *         "user_name": "demo-user"
           *       }
           *     }
           */
          'application/json': components['schemas']['Dictionary'];
        };
      };
      403: components['responses']['AssetError'];
    };
  };
  deleteDictionary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the dictionary, as `createDictionary` and `listDictionary` answer it.
         * @example 8e1d0c5b-6a0e-4d43-9f44-3b7a1c2d5e6f
         */
        dict_id: string;
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
      /** @description The dictionary is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      403: components['responses']['AssetError'];
      404: components['responses']['AssetError'];
    };
  };
  validateRomaApp: {
    parameters: {
      query?: {
        /** @description The ID to look for. */
        id?: string;
        /** @description The key to look for, in full. */
        key?: string;
        /**
         * @description The name to look for, in full.
         * @example web-shop
         */
        name?: string;
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
    requestBody?: never;
    responses: {
      /** @description There is such an app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "b2e6b145-4f3f-4a80-aa45-f4b8029f95a3",
           *       "name": "web-shop",
           *       "remark": ""
           *     }
           */
          'application/json': components['schemas']['AppFound'];
        };
      };
      403: components['responses']['AssetError'];
      404: components['responses']['AssetError'];
    };
  };
  validateDictionary: {
    parameters: {
      query?: {
        /** @description The code to look for, in full. */
        code?: string;
        /**
         * @description The name to look for, in full.
         * @example Countries
         */
        name?: string;
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
    requestBody?: never;
    responses: {
      /** @description There is such a dictionary. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "name": "Countries",
           *       "code": "country"
           *     }
           */
          'application/json': components['schemas']['DictionaryFound'];
        };
      };
      403: components['responses']['AssetError'];
      404: components['responses']['AssetError'];
    };
  };
}
