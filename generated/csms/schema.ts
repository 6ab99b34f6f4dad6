// Generated from spec/csms by `npm run generate`. Do not edit: change the spec or the generator.

export interface paths {
  '/v1/{project_id}/csms/{resource_instances}/action': {
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
         * @description Always the word `resource_instances`; it is a part of the address rather than an ID.
         * @example resource_instances
         */
        resource_instances: 'resource_instances';
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find secrets by their tags
     * @description Finds the secrets that have certain tags, or a text in their name. A secret has to have all the keys in `tags`, and for each of them one of its values; an empty list of values stands for any. With the action `filter` the call answers with a page of secrets and their tags, with `count` only with their number.
     *
     *     To read on, repeat the call with `offset` raised by `limit`. In this body both are texts.
     */
    post: operations['listResourceInstances'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/csms/{secret_id}/tags': {
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
         * @description ID of the secret, a UUID, as `showSecret` answers it. Its name does not do here.
         * @example 2d1152f2-290d-4756-a1d2-e12c14992416
         */
        secret_id: components['parameters']['secret_id'];
      };
      cookie?: never;
    };
    /**
     * List the tags of a secret
     * @description Lists the tags of a secret: those that users have given it, and apart from them those of the system. There are no pages; a secret has 20 tags of users at most.
     */
    get: operations['listSecretTags'];
    put?: never;
    /**
     * Add a tag to a secret
     * @description Adds a tag to a secret. A secret has a key once, and 20 tags at most; other secrets may have the same keys. To add or take away several tags at once use `batchCreateOrDeleteTags`. The answer has no body.
     */
    post: operations['createSecretTag'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/csms/{secret_id}/tags/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Key of the tag, as `listSecretTags` answers it.
         * @example env
         */
        key: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the secret, a UUID, as `showSecret` answers it. Its name does not do here.
         * @example 2d1152f2-290d-4756-a1d2-e12c14992416
         */
        secret_id: components['parameters']['secret_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a tag from a secret
     * @description Takes the tag with a certain key away from a secret, whatever its value. The answer has no body. Several tags at once are taken away by `batchCreateOrDeleteTags`.
     */
    delete: operations['deleteSecretTag'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/csms/{secret_id}/tags/action': {
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
         * @description ID of the secret, a UUID, as `showSecret` answers it. Its name does not do here.
         * @example 2d1152f2-290d-4756-a1d2-e12c14992416
         */
        secret_id: components['parameters']['secret_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add or take away tags of a secret
     * @description Adds up to 20 tags to a secret, or takes as many away, as `action` says: `create` or `delete`. A secret has 20 tags at most. The answer has no body, and tells nothing about single tags.
     */
    post: operations['batchCreateOrDeleteTags'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/csms/events': {
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
     * List events
     * @description Lists the events that the user has created in a project, a page at a time, without any value of a secret. To read on, repeat the call with `marker` set to the answer's `page_info.next_marker`. A page shorter than `limit` is the last one. Which secrets are subscribed to an event tells `listSecrets` with `event_name`.
     */
    get: operations['listSecretEvents'];
    put?: never;
    /**
     * Create an event
     * @description Creates an event: a choice of things that can happen to a secret, and the SMN topic to notify of them. By itself it does nothing. Secrets are subscribed to it by its name, in `event_subscriptions` of `createSecret` or `updateSecret`; when one of the chosen things happens to such a secret while the event is in the state `ENABLED`, the topic is notified.
     *
     *     Whether the topic exists is not checked. If it does not, the notification fails when it is due, as `listNotificationRecords` will tell.
     */
    post: operations['createSecretEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/csms/events/{event_name}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the event, as `createSecretEvent` was given it.
         * @example demo-event
         */
        event_name: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    /**
     * Show an event
     * @description Answers with an event: what it fires for, whether it is enabled, and the topic it notifies. Which secrets are subscribed to it tells `listSecrets` with `event_name`.
     */
    get: operations['showSecretEvent'];
    /**
     * Update an event
     * @description Changes what an event fires for, whether it is enabled, or the topic it notifies, and answers with the event as it is then. What the body leaves out stays as it is. Lists and the topic are replaced as a whole. The name cannot be changed.
     */
    put: operations['updateSecretEvent'];
    post?: never;
    /**
     * Delete an event
     * @description Deletes an event at once and for good. An event that secrets are subscribed to is refused: take it out of their `event_subscriptions` first. `listSecrets` with `event_name` tells which they are.
     */
    delete: operations['deleteSecretEvent'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/csms/generate-password': {
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
    get?: never;
    put?: never;
    /**
     * Generate a random password
     * @description Answers with a random password of the length and the kinds of characters that the body asks for: without a body, 32 letters, digits and punctuation marks. Nothing is stored; `createSecret` or `createSecretVersion` does that. Every call answers with another password.
     */
    post: operations['generateRandomPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/csms/grants': {
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
     * List the grants of a secret
     * @description Answers with the grant of a secret or of a group of secrets, and with the users that it is for: since when, and until when. There are no pages. The users' IDs are those of `listUsers`.
     */
    get: operations['listGrants'];
    /**
     * Update the grant of a secret
     * @description Replaces the grant of a secret or of a group of secrets: whom it is for, and until when. The body is the same as for `createGrants` and names the resource again. Answers with the grant as it is then.
     */
    put: operations['updateGrant'];
    /**
     * Grant a secret to a user or a group
     * @description Lets a user or a group of users use a secret or a group of secrets, for good or until a date, and answers with the grant. `listUsers` has the IDs of users. `deleteGrant` takes the grant back.
     */
    post: operations['createGrants'];
    /**
     * Take back the grant of a secret
     * @description Takes back the grant of a secret or of a group of secrets from one user. Always name the user in `grantee_user`: without it, the grants of all users may go.
     */
    delete: operations['deleteGrant'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/csms/notification-records': {
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
     * List the notifications of events
     * @description Lists the notifications that events have caused in the last three months; older ones are not kept. Each tells what happened to which secret, what was sent to which topic, and whether it arrived. Values of secrets are not among it.
     */
    get: operations['listNotificationRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/csms/tags': {
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
     * List the tags of all secrets
     * @description Lists every tag key that the secrets of a project have, each with all of its values. Which secrets have them tells `listResourceInstances`. There are no pages.
     */
    get: operations['listProjectSecretsTags'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/csms/tasks': {
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
     * List rotation tasks
     * @description Lists the rotations of the secrets of a project, a page at a time, with what came of each. `task_id` picks a single task, such as the one that `rotateSecret` started, and goes with no other parameter. To read on, repeat the call with `marker` set to the answer's `next_marker`.
     *
     *     To wait for a rotation, give `task_id`: the state that is looked at is that of the first entry.
     */
    get: operations['listSecretTask'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
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
  '/v1/{project_id}/secrets/{secret_name}/backup': {
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Back up a secret
     * @description Answers with a backup of a secret as a text that holds all of its versions. The text is encrypted and encoded; nobody but the service can read it. Keep it as carefully as the values themselves: `uploadSecretBlob` makes the secret anew from it. The caller needs the rights `kms:cmk:createDataKey`, `kms:cmk:decryptDataKey` and `kms:cmk:list` beside that of reading the secret.
     */
    post: operations['downloadSecretBlob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/secrets/{secret_name}/rotate': {
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate a secret now
     * @description Gives a secret a new random value at once, whatever its rotation period: the value is stored in a new version, which gets the stage `SYSCURRENT`. For the types `RDS-FG` and `GaussDB-FG` only; a secret of the type `COMMON` is refused. The work is done by a task: the answer names it, and `listSecretTask` with that `task_id` tells how it ended.
     *
     *     The caller needs the right to rotate the secret (`csms:secret:rotate`) as well as those to change the password of the RDS database and to use the KMS key. `createAgency` makes what the service itself needs.
     */
    post: operations['rotateSecret'];
    delete?: never;
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
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
  '/v1/{project_id}/secrets/{secret_name}/stages/{stage_name}': {
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
        /**
         * @description Name of the stage, such as `SYSCURRENT` or one of your own.
         * @example SYSCURRENT
         */
        stage_name: string;
      };
      cookie?: never;
    };
    /**
     * Show which version has a stage
     * @description Answers with the version of a secret that a stage points at, and since when. `showSecretVersion` reads the value of that version.
     */
    get: operations['showSecretStage'];
    /**
     * Point a stage at a version
     * @description Makes a stage of a secret point at another version, and answers with the stage. A stage is on one version at a time, so it leaves the version that has it. A secret has up to 12 stages. A version without stages counts as deprecated and may be deleted by the service. `createSecretVersion` can set stages too, new ones included.
     */
    put: operations['updateSecretStage'];
    post?: never;
    /**
     * Delete a stage of a secret
     * @description Deletes a stage of a secret. The version that had it stays, though one without stages counts as deprecated and may be deleted by the service. The built-in stages `SYSCURRENT` and `SYSPREVIOUS` cannot be deleted: `CSMS.0105`.
     */
    delete: operations['deleteSecretStage'];
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    /**
     * List the versions of a secret
     * @description Lists the versions of a secret with their stages and times but without their values. A secret keeps up to 20 versions, so one call without parameters has them all. To read in smaller pages, repeat the call with `marker` set to the answer's `page_info.next_marker`. A page shorter than `limit` is the last one.
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
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
     * @description Answers with a version of a secret and its value in plain text, so treat the answer as secret. The version ID `latest` reads the newest value. The secret has to be in the state `ENABLED`: `CSMS.0109` says that it is not, `CSMS.0103` that it is waiting for its deletion. The caller needs the right `kms:cmk:decryptDataKey` beside that of reading the version.
     */
    get: operations['showSecretVersion'];
    /**
     * Update a version of a secret
     * @description Changes when a version of a secret expires, which is all that can be changed, and answers with the version without its value. The secret has to be in the state `ENABLED`. The time counts for secrets subscribed to an event that fires for `SECRET_VERSION_EXPIRED`; each change of it causes one notification at most.
     */
    put: operations['updateVersion'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/secrets/batch-import': {
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
    get?: never;
    put?: never;
    /**
     * Create several secrets
     * @description Creates several secrets in one call, each as `createSecret` does. Every secret succeeds or fails on its own, and the status is 200 in either case: look at `failed`. `error_list` names the secrets that were not created and says why.
     */
    post: operations['batchImportSecrets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/secrets/checker/check': {
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
    get?: never;
    put?: never;
    /**
     * Check how strong secrets are
     * @description Checks secrets that the body hands over, rather than stored ones, and answers what the check found. It serves the vendor's password vault only, and what it takes and answers under `data` is not documented.
     *
     *     Errors and events of a call keep secret fields to themselves by name. The names inside of `data` are not known, so do not log what this operation takes and answers.
     */
    post: operations['checkSecrets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/secrets/checker/config': {
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
     * Show whether secrets are checked
     * @description Tells whether the account has the check of the strength of its secrets turned on. It serves the vendor's password vault only. `updateSecretsConfig` turns it on and off, `checkSecrets` is the check itself.
     */
    get: operations['showSecretsConfig'];
    put?: never;
    /**
     * Turn the check of secrets on or off
     * @description Turns the check of the strength of secrets on or off for the account, and answers with how it is set then. It serves the vendor's password vault only. `showSecretsConfig` reads the setting.
     */
    post: operations['updateSecretsConfig'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/secrets/restore': {
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
    get?: never;
    put?: never;
    /**
     * Restore a secret from a backup
     * @description Makes a secret from a backup of `downloadSecretBlob`, with all the versions that the backup holds, and answers with the secret without its values. The caller needs the right to create secrets (`csms:secret:create`) and `kms:cmk:decryptDataKey` for the key. To take back a scheduled deletion use `restoreSecret` instead.
     */
    post: operations['uploadSecretBlob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/csms/agencies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Show whether the agencies for rotation exist
     * @description Tells whether the account has the IAM agencies that rotating a type of secret needs: one that lets CSMS call FunctionGraph, and one that lets the function work on the database and the secret. If it has not, `createAgency` makes them.
     */
    get: operations['showAgency'];
    put?: never;
    /**
     * Create the agencies for rotation
     * @description Creates the IAM agencies that rotating a type of secret needs, for CSMS and for FunctionGraph. The caller needs IAM rights to list, create and authorise agencies and to list and create roles. Each agency succeeds or fails on its own: an entry of the answer with `error_msg` failed, although the status is 200.
     */
    post: operations['createAgency'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/csms/function-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Show the template of a rotation function
     * @description Answers with the vendor's template of a FunctionGraph function that rotates a type of secret. A function made from it goes into the secret as `rotation_func_urn`. `engine` has to be given for `RDS-FG`, and only there.
     */
    get: operations['showSecretFunctionTemplates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/csms/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * @description Lists the users that secrets can be granted to, those of one organisation or all of them, a page at a time. The call names no project. To read on, repeat it with `offset` raised by one. `createGrants` takes the IDs that are answered.
     */
    get: operations['listUsers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/csms/users/{user_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the user, as `listUsers` answers it.
         * @example 20220413165737132-3BA0-91FCA2CB7
         */
        user_id: string;
      };
      cookie?: never;
    };
    /**
     * Show a user
     * @description Answers with what is known about a user that secrets can be granted to, the account that the user belongs to included. The call names no project; `listUsers` has the IDs.
     */
    get: operations['showUserDetail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/csms/users/change-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change a user's password
     * @description Gives a user a new password and answers with the user's ID. The body has to hold the old one too; the user is not named. It is the password of a user that secrets are granted to, not that of an IAM user.
     */
    post: operations['updateUserPassword'];
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
    /** @description An IAM agency that was created, or the reason why it was not. */
    Agency: {
      /** @description ID of the agency in IAM, where it was created. */
      agency_id?: string;
      /** @description Name of the agency in IAM. */
      agency_name?: string;
      /** @description Why it was not created, in words; absent where it was. */
      error_msg?: string;
    };
    AgencyList: {
      /** @description An entry for each agency, created or not. */
      agencies?: components['schemas']['Agency'][];
    };
    AgencyState: {
      /** @description Whether the agencies exist, as text: `true` if they do. */
      agency_granted?: string;
    };
    ChangePasswordRequest: {
      /**
       * Format: password
       * @description The password that counts so far.
       */
      old_password: string;
      /**
       * Format: password
       * @description The new password in plain text.
       */
      password: string;
    };
    CreateAgencyRequest: {
      /**
       * @description Type of the secrets to rotate: `RDS-FG` for accounts of RDS databases, `GaussDB-FG` for TaurusDB.
       * @enum {string}
       */
      secret_type: 'RDS-FG' | 'GaussDB-FG';
    };
    /** @description A new event. */
    CreateEventRequest: {
      /** @description What the event fires for, each at most once: `SECRET_VERSION_CREATED`, `SECRET_VERSION_EXPIRED`, `SECRET_ROTATED`, `SECRET_ROTATED_FAILED` (a rotation failed) and `SECRET_DELETED`. */
      event_types: components['schemas']['EventTypesRequest'];
      /** @description Name of the event: letters, digits, underscores and hyphens. */
      name: string;
      /** @description The topic that is notified. */
      notification: components['schemas']['EventTargetRequest'];
      /** @description Whether the event fires. While it is `DISABLED`, nobody is notified. */
      state: components['schemas']['EventStateRequest'];
    };
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
      secret_type?: 'COMMON' | 'RDS-FG' | 'GaussDB-FG' | (string & {});
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
    CreateTagRequest: {
      /** @description A tag for a secret. */
      tag: components['schemas']['TagRequest'];
    };
    /** @description The error envelope of CSMS, of IAM's /v3.0 calls and of the API gateway. */
    ErrorCodeError: {
      /**
       * @description Code of what went wrong.
       * @example CSMS.0106
       */
      error_code?: string;
      /**
       * @description What went wrong, in words.
       * @example The secret does not exist.
       */
      error_msg?: string;
    };
    /** @description What has to happen to a secret for a topic to be notified. */
    Event: {
      /**
       * Format: int64
       * @description When the event was created, in milliseconds since 1970.
       */
      create_time?: number;
      /** @description ID of the event, a UUID. The paths take its name. */
      event_id?: string;
      /** @description What the event fires for: a new version, an expired one, a rotation, a rotation that failed, or the deletion of a secret. */
      event_types?: (
        | 'SECRET_VERSION_CREATED'
        | 'SECRET_VERSION_EXPIRED'
        | 'SECRET_ROTATED'
        | 'SECRET_DELETED'
        | 'SECRET_ROTATED_FAILED'
        | (string & {})
      )[];
      /** @description Name of the event, `event_name` in the paths. */
      name?: string;
      /** @description The topic that is notified. */
      notification?: components['schemas']['EventTarget'];
      /** @description Whether the event fires. While it is `DISABLED`, nobody is notified. */
      state?: 'ENABLED' | 'DISABLED' | (string & {});
      /**
       * Format: int64
       * @description When the event was last changed, in milliseconds since 1970.
       */
      update_time?: number;
    };
    EventAnswer: {
      /** @description What has to happen to a secret for a topic to be notified. */
      event?: components['schemas']['Event'];
    };
    EventList: {
      /** @description The events of this page. */
      events?: components['schemas']['Event'][];
      /** @description Where this page ends and the next one begins. */
      page_info?: components['schemas']['PageInfo'];
    };
    /**
     * @description Whether the event fires. While it is `DISABLED`, nobody is notified.
     * @enum {string}
     */
    EventStateRequest: 'ENABLED' | 'DISABLED';
    /** @description The topic that is notified. */
    EventTarget: {
      /** @description URN of the topic in SMN. */
      target_id?: string;
      /** @description Name of the topic in SMN. */
      target_name?: string;
      /** @description Kind of target, `SMN` in any case. */
      target_type?: string;
    };
    /** @description The topic that is notified. */
    EventTargetRequest: {
      /** @description URN of the topic in SMN. Whether it exists is not checked. */
      target_id: string;
      /** @description Name of the topic in SMN. */
      target_name: string;
      /**
       * @description Kind of target, `SMN` in any case.
       * @enum {string}
       */
      target_type: 'SMN';
    };
    /** @description What the event fires for, each at most once: `SECRET_VERSION_CREATED`, `SECRET_VERSION_EXPIRED`, `SECRET_ROTATED`, `SECRET_ROTATED_FAILED` (a rotation failed) and `SECRET_DELETED`. */
    EventTypesRequest: (
      | 'SECRET_VERSION_CREATED'
      | 'SECRET_VERSION_EXPIRED'
      | 'SECRET_ROTATED'
      | 'SECRET_DELETED'
      | 'SECRET_ROTATED_FAILED'
    )[];
    /** @description Which secrets to find, and whether to list or to count them. */
    FindSecretsRequest: {
      /**
       * @description `filter` answers with a page of secrets, `count` with their number alone.
       * @enum {string}
       */
      action: 'filter' | 'count';
      /** @description Number of secrets in a page as text, `1` to `1000`; `10` without it. Not for `count`. */
      limit?: string;
      /** @description Texts that fields of the secrets have to hold. */
      matches?: components['schemas']['TagMatch'][];
      /** @description How many secrets to skip, as text; `0` without it. Not for `count`. */
      offset?: string;
      /** @description A number of the caller for the request, such as a UUID. */
      sequence?: string;
      /** @description Tags that the secrets have to have, all of them. */
      tags?: components['schemas']['TagFilter'][];
    };
    /** @description A secret with its tags. */
    FoundSecret: {
      /** @description A secret without its value. */
      resource_detail?: components['schemas']['Secret'];
      /** @description ID of the secret, `secret_id` in the paths. */
      resource_id?: string;
      /** @description Name of the secret, `secret_name` in other paths. */
      resource_name?: string;
      /** @description Tags of the system; null for none. */
      sys_tags?: components['schemas']['SystemTag'][] | null;
      /** @description Tags that users have given it. */
      tags?: components['schemas']['SecretTag'][];
    };
    FoundSecretList: {
      /** @description The secrets of this page; not for `count`. */
      resources?: components['schemas']['FoundSecret'][];
      /**
       * Format: int32
       * @description Number of secrets in all pages.
       */
      total_count?: number;
    };
    FunctionTemplate: {
      /** @description Text of the template for a rotation function. */
      function_templates?: string;
    };
    GeneratedPassword: {
      /**
       * Format: password
       * @description The random password in plain text.
       */
      password?: string;
    };
    /** @description The grant of a secret or of a group of secrets, with all users that it is for. */
    Grant: {
      /** @description When the grant was made. */
      create_time?: components['schemas']['GrantTime'];
      /** @description The users that it is for. */
      grantee_user?: components['schemas']['GrantedUser'][];
      /** @description ID of the grant, where it is for users. */
      id?: string;
      /** @description Name that the grant goes by. */
      name?: string;
      /** @description What is granted: `SECRET` for one secret, `GROUP` for a group of secrets. */
      type?: 'SECRET' | 'GROUP' | (string & {});
      /** @description When the grant was last changed. */
      update_time?: components['schemas']['GrantTime'];
    };
    GrantAnswer: {
      /** @description The grant of a secret or of a group of secrets, with all users that it is for. */
      data?: components['schemas']['Grant'];
    };
    /** @description A grant to one user or group of users. Its fields are in another style than those of `listGrants`. */
    GrantData: {
      /** @description When the grant was made. */
      createTime?: components['schemas']['GrantTime'];
      /** @description ID of the user that it is for. */
      granteeUser?: string;
      /** @description ID of the secret or of the group of secrets. */
      resourceId?: string;
      /** @description A signature, empty in the samples. What it signs is not documented. */
      signature?: string;
      /**
       * Format: int32
       * @description State of the grant, `0` in the samples. Others are not documented.
       */
      state?: number;
      /** @description What is granted: `SECRET` for one secret, `GROUP` for a group of secrets. */
      type?: 'SECRET' | 'GROUP' | (string & {});
      /** @description When the grant was last changed. */
      updateTime?: components['schemas']['GrantTime'];
      /** @description ID of the grant, where it is for a user. */
      uuid?: string;
      /** @description When the grant ends; null if it does not. */
      validityTime?: components['schemas']['GrantTime'];
    };
    /** @description A user that something is granted to. */
    GrantedUser: {
      /** @description When it was granted to this user. */
      create_time?: components['schemas']['GrantTime'];
      /** @description ID of the user, `user_id` of `listUsers`. */
      user_id?: string;
      /** @description Name that the user signs in with. */
      user_name?: string;
      /** @description When it ends; null if it does not. */
      validity_time?: components['schemas']['GrantTime'];
    };
    GrantMade: {
      /** @description A grant to one user or group of users. Its fields are in another style than those of `listGrants`. */
      data?: components['schemas']['GrantData'];
    };
    /** @description What is granted, and to whom. */
    GrantRequest: {
      /** @description ID of that user or group. */
      grantee_target_id: string;
      /** @description To whom: `0` for a user, `2` for a group of users. */
      grantee_type: '0' | '2' | (string & {});
      /** @description ID of the secret or of the group of secrets. */
      resource_id: string;
      /** @description What is granted: `SECRET` for one secret, `GROUP` for a group of secrets. */
      type: 'SECRET' | 'GROUP' | (string & {});
      /**
       * Format: date
       * @description Date on which the grant ends. Without it, it has no end.
       */
      validity_time?: string;
    };
    /**
     * Format: int64
     * @description A time, in milliseconds since 1970 or in the form `2022-11-09 16:37:24`.
     */
    GrantTime: number | string | null;
    /** @description A secret that was not created. */
    ImportFailure: {
      /** @description Why it was not created, in words. */
      error_msg?: string;
      /** @description Name of the secret in the request. */
      name?: string;
    };
    ImportSecretsAnswer: {
      /** @description The secrets that were not created. */
      error_list?: components['schemas']['ImportFailure'][];
      /**
       * Format: int32
       * @description Number of secrets that were not created.
       */
      failed?: number;
      /**
       * Format: int32
       * @description Number of secrets that were created.
       */
      success?: number;
      /**
       * Format: int32
       * @description Number of secrets in the request.
       */
      total?: number;
    };
    ImportSecretsRequest: {
      /** @description The secrets to create. */
      secrets: components['schemas']['CreateSecretRequest'][];
    };
    /** @description The error envelope of some calls of CSMS, such as those on tags and events. */
    NestedErrorCodeError: {
      /** @description What went wrong. */
      error?: {
        /**
         * @description Code of what went wrong.
         * @example CSMS.0005
         */
        error_code?: string;
        /**
         * @description What went wrong, in words.
         * @example The resource does not exist.
         */
        error_msg?: string;
      };
    };
    /** @description A notification that an event has caused. */
    NotificationRecord: {
      /**
       * Format: int64
       * @description When the notification was made, in milliseconds since 1970.
       */
      create_time?: number;
      /** @description Name of the event that fired. */
      event_name?: string;
      /** @description What was sent, as JSON text: the event, the type, the time, and under `data` the secret's ID and name and the version. */
      notification_content?: string;
      /** @description `SUCCESS`: sent; `FAIL`: not sent; `INVALID`: the topic of the event does not exist or is wrong. */
      notification_status?: 'SUCCESS' | 'FAIL' | 'INVALID' | (string & {});
      /** @description URN of the topic in SMN. */
      notification_target_id?: string;
      /** @description Name of the topic in SMN. */
      notification_target_name?: string;
      /** @description Name of the secret that it happened to. */
      secret_name?: string;
      /** @description Type of that secret: `COMMON`, `RDS-FG` or `GaussDB-FG`; `RDS` on older ones. */
      secret_type?: 'COMMON' | 'RDS-FG' | 'GaussDB-FG' | (string & {});
      /** @description What happened to the secret: a new version, an expired one, a rotation (or one that failed), a deletion. */
      trigger_event_type?:
        | 'SECRET_VERSION_CREATED'
        | 'SECRET_VERSION_EXPIRED'
        | 'SECRET_ROTATED'
        | 'SECRET_DELETED'
        | 'SECRET_ROTATED_FAILED'
        | (string & {});
    };
    NotificationRecordList: {
      /** @description Where this page ends and the next one begins. */
      page_info?: components['schemas']['PageInfo'];
      /** @description The notifications of the last three months. */
      records?: components['schemas']['NotificationRecord'][];
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
    PasswordChanged: {
      /** @description ID of the user whose password was changed. */
      user_id?: string;
    };
    /** @description What a random password may and has to hold. */
    PasswordRequest: {
      /** @description Characters that the password must not hold, out of the printable ASCII ones, one after the other. */
      exclude_characters?: string;
      /**
       * @description Whether to do without lower-case letters.
       * @default false
       */
      exclude_lowercase?: boolean;
      /**
       * @description Whether to do without digits.
       * @default false
       */
      exclude_numbers?: boolean;
      /**
       * @description Whether to do without punctuation marks.
       * @default false
       */
      exclude_punctuation?: boolean;
      /**
       * @description Whether to do without upper-case letters.
       * @default false
       */
      exclude_uppercase?: boolean;
      /**
       * @description Whether the password may hold spaces.
       * @default false
       */
      include_space?: boolean;
      /**
       * Format: int32
       * @description Number of characters of the password.
       * @default 32
       */
      length?: number;
      /** @description Name of a password policy that the password has to keep to. */
      password_policy_name?: string;
      /**
       * @description Whether the password has to hold a character of every kind that is not left out.
       * @default false
       */
      require_each_included_type?: boolean;
    };
    /** @description A key with all the values that secrets have for it. */
    ProjectTag: {
      /** @description Key that at least one secret has. */
      key?: string;
      /** @description Its values, each once. */
      values?: string[];
    };
    ProjectTagList: {
      /** @description The keys, each once. */
      tags?: components['schemas']['ProjectTag'][];
    };
    RestoreSecretRequest: {
      /**
       * Format: password
       * @description The backup as `downloadSecretBlob` answered it, at most 5 MB.
       */
      secret_blob: string;
    };
    RotationStarted: {
      /** @description ID of the task that rotates, `task_id` of `listSecretTask`. */
      rotation_task_id?: string;
      /** @description Name of the secret that is rotated. */
      secret_name?: string;
      /** @description ID of the new version, where the rotation is done already. */
      version_id?: string;
    };
    /** @description A rotation of a secret and what came of it. */
    RotationTask: {
      /**
       * Format: int32
       * @description How many times the rotation was tried.
       */
      attempt_nums?: number;
      /** @description How accounts are rotated, such as `MULTI_USER`. */
      operate_type?: string;
      /** @description URN of the FunctionGraph function that does the work. */
      rotation_func_urn?: string;
      /** @description Name of the secret that is rotated. */
      secret_name?: string;
      /** @description Code of what made the task fail. */
      task_error_code?: string;
      /** @description What made the task fail, in words. */
      task_error_msg?: string;
      /** @description ID of the task, a UUID. */
      task_id?: string;
      /** @description `SUCCESS` once the value is rotated, `FAILED` once it cannot be. Other states are not documented. */
      task_status?: 'SUCCESS' | 'FAILED' | (string & {});
      /**
       * Format: int64
       * @description When the task was created, in milliseconds since 1970.
       */
      task_time?: number;
    };
    RotationTaskList: {
      /** @description `marker` for the next page: the ID of the last task of this one. */
      next_marker?: string;
      /** @description The tasks of this page. */
      tasks?: components['schemas']['RotationTask'][];
      /**
       * Format: int32
       * @description Number of tasks.
       */
      total?: number;
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
      secret_type?: 'COMMON' | 'RDS-FG' | 'GaussDB-FG' | (string & {});
      /** @description State: `ENABLED`, `DISABLED`, `PENDING_DELETE` (its deletion is scheduled) or `FROZEN`. */
      state?: 'ENABLED' | 'DISABLED' | 'PENDING_DELETE' | 'FROZEN' | (string & {});
      /**
       * Format: int64
       * @description When it was last changed, in milliseconds since 1970.
       */
      update_time?: number;
    };
    SecretAnswer: {
      /** @description A secret without its value. */
      secret?: components['schemas']['Secret'];
    };
    SecretBackup: {
      /**
       * Format: password
       * @description The backup with all versions, encrypted. It begins with `)CloudSecretManagementBackupV1`.
       */
      secret_blob?: string;
    };
    SecretCheck: {
      /** @description The secrets to check. The vendor documents none of its fields. */
      data: {
        [key: string]: unknown;
      };
      /** @description Kind of check: `1` is the only one. */
      type: '1' | (string & {});
    };
    /** @description A setting that counts for the whole account. */
    SecretCheckConfig: {
      /** @description Whether the strength of secrets is checked. */
      checking_secret_strength?: boolean;
    };
    SecretCheckResult: {
      /** @description What the check found. The vendor documents none of its fields. */
      data?: {
        [key: string]: unknown;
      };
      /** @description Kind of check that was made. */
      type?: '1' | (string & {});
    };
    SecretList: {
      /** @description Where this page ends and the next one begins. */
      page_info?: components['schemas']['PageInfo'];
      /** @description The secrets of this page. */
      secrets?: components['schemas']['Secret'][];
    };
    /** @description A key and its value, as a user has given them to a secret. */
    SecretTag: {
      /** @description Key of the tag, once on a secret. */
      key?: string;
      /** @description Value of the tag, possibly empty. */
      value?: string;
    };
    SecretTagList: {
      /** @description Tags of the system; null for none. */
      sys_tags?: components['schemas']['SystemTag'][] | null;
      /** @description Tags that users have given it. */
      tags?: components['schemas']['SecretTag'][];
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
      /** @description A version without its value. */
      version_metadata?: components['schemas']['SecretVersionMetadata'];
    };
    SecretVersionAnswer: {
      /** @description A version with its value in plain text, in one of the two fields. */
      version?: components['schemas']['SecretVersion'];
    };
    SecretVersionList: {
      /** @description Where this page ends and the next one begins. */
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
      /** @description Name of the secret that the version belongs to. */
      secret_name?: string;
      /** @description Stages of the version, such as `SYSCURRENT` and `SYSPREVIOUS`. */
      version_stages?: string[];
    };
    /** @description A name that points at a version of a secret. */
    Stage: {
      /** @description Name of the stage, `stage_name` in the paths. */
      name?: string;
      /** @description Name of the secret that the stage belongs to. */
      secret_name?: string;
      /**
       * Format: int64
       * @description When it was pointed at its version, in milliseconds since 1970.
       */
      update_time?: number;
      /** @description ID of the version that the stage points at, such as `v3`. */
      version_id?: string;
    };
    StageAnswer: {
      /** @description A name that points at a version of a secret. */
      stage?: components['schemas']['Stage'];
    };
    /** @description A tag that the system has given a secret. */
    SystemTag: {
      /** @description Key of the tag, beginning with `_sys_`. */
      key?: string;
      /** @description Value that the system has set. */
      value?: string;
    };
    /** @description Tags to add or to take away. */
    TagActionRequest: {
      /**
       * @description Whether to add them (`create`) or to take them away (`delete`).
       * @enum {string}
       */
      action: 'create' | 'delete';
      /** @description A number of the caller for the request, such as a UUID. */
      sequence?: string;
      /** @description The tags, 20 at most. */
      tags: components['schemas']['TagRequest'][];
    };
    /** @description A tag to look for, with any of several values. */
    TagFilter: {
      /** @description Key that the secrets have to have. */
      key?: string;
      /** @description Values of which the secrets have to have one. An empty list stands for any value. */
      values?: string[];
    };
    /** @description A text to look for in a field. */
    TagMatch: {
      /**
       * @description Field to look at: the name of the secret is the only one.
       * @enum {string}
       */
      key?: 'resource_name';
      /** @description Part of the name. An empty text finds nothing. */
      value?: string;
    };
    /** @description A tag for a secret. */
    TagRequest: {
      /** @description Key of the tag: letters of any language, digits, spaces and `_.:=+-@`; no space at either end, and not beginning with `_sys_`. */
      key: string;
      /** @description Value of the tag: letters of any language, digits, spaces and `_.:/=+-@`. May be empty. */
      value?: string;
    };
    /** @description What to change. Fields left out stay as they are. */
    UpdateEventRequest: {
      /** @description What the event fires for, each at most once: `SECRET_VERSION_CREATED`, `SECRET_VERSION_EXPIRED`, `SECRET_ROTATED`, `SECRET_ROTATED_FAILED` (a rotation failed) and `SECRET_DELETED`. */
      event_types?: components['schemas']['EventTypesRequest'];
      /** @description The topic that is notified. */
      notification?: components['schemas']['EventTargetRequest'];
      /** @description Whether the event fires. While it is `DISABLED`, nobody is notified. */
      state?: components['schemas']['EventStateRequest'];
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
    UpdateStageRequest: {
      /** @description ID of the version that the stage is to point at, such as `v3`. */
      version_id: string;
    };
    UpdateVersionRequest: {
      /**
       * Format: int64
       * @description When the value is to expire, in milliseconds since 1970.
       */
      expire_time: number;
    };
    /** @description A user that secrets can be granted to. Times are texts in the form `2022-04-13 16:57:36.532`. */
    User: {
      /** @description When the user was created. */
      created_at?: string;
      /** @description Whether the user is barred, as a truth value or as text. */
      disabled?: boolean | string;
      /** @description ID of the account that the user belongs to; `showUserDetail` only. */
      domain_id?: string;
      /** @description The user's email address. */
      email?: string;
      /** @description Fields of the organisation's own making, in an object or as text. */
      extension?:
        | {
            [key: string]: unknown;
          }
        | string;
      /** @description How far the user is trusted, as a number or as text. */
      grade?: number | string;
      /** @description Whether the user is locked, as a truth value or as text. */
      locked?: boolean | string;
      /** @description Number of the user's mobile phone. */
      mobile?: string;
      /** @description The user's own name. */
      name?: string;
      /** @description ID of the organisation that the user belongs to. */
      org_id?: string;
      /** @description When the password was last changed. */
      pwd_change_at?: string;
      /** @description Whether the user has to change the password at the first sign-in. */
      pwd_must_modify?: boolean;
      /** @description When the user was last changed. */
      updated_at?: string;
      /** @description ID of the user, `user_id` in the paths. */
      user_id?: string;
      /** @description Name that the user signs in with. */
      user_name?: string;
      /** @description All organisations of the user, with the kind of relation. */
      user_org_relation_list?: components['schemas']['UserOrganisation'][];
    };
    UserList: {
      /**
       * Format: int64
       * @description Number of users in all pages.
       */
      total?: number;
      /** @description The users of this page. */
      users?: components['schemas']['User'][];
    };
    /** @description An organisation that a user belongs to. */
    UserOrganisation: {
      /** @description ID of the organisation the user is in. */
      org_id?: string;
      /** @description Kind of relation, as text or as a number. The samples have `0`, `1` and `1F`; no source explains them. */
      relation_type?: string | number;
    };
    VersionMetadataAnswer: {
      /** @description A version without its value. */
      version_metadata?: components['schemas']['SecretVersionMetadata'];
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
    /** @description The request was refused or failed. */
    NestedErrorCodeError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['NestedErrorCodeError'];
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
     * @description ID of the secret or of the group of secrets. For a secret it is `id` of `showSecret`.
     * @example 43d643d2-95ec-4b0f-8020-a84f3ce931cc
     */
    resource_id: string;
    /**
     * @description ID of the secret, a UUID, as `showSecret` answers it. Its name does not do here.
     * @example 2d1152f2-290d-4756-a1d2-e12c14992416
     */
    secret_id: string;
    /**
     * @description Name of the secret. Most paths have it, those of tags have its ID.
     * @example demo
     */
    secret_name: string;
    /**
     * @description Type of the secrets to rotate: `RDS-FG` for accounts of RDS databases, `GaussDB-FG` for TaurusDB.
     * @example RDS-FG
     */
    secret_type: 'RDS-FG' | 'GaussDB-FG';
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listResourceInstances: {
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
         * @description Always the word `resource_instances`; it is a part of the address rather than an ID.
         * @example resource_instances
         */
        resource_instances: 'resource_instances';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "action": "filter",
         *       "limit": "10",
         *       "offset": "0",
         *       "tags": [
         *         {
         *           "key": "env",
         *           "values": [
         *             "dev"
         *           ]
         *         }
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['FindSecretsRequest'];
      };
    };
    responses: {
      /** @description The secrets found, or their number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "resources": [
           *         {
           *           "resource_id": "2d1152f2-290d-4756-a1d2-e12c14992416",
           *           "resource_name": "demo",
           *           "resource_detail": {
           *             "id": "2d1152f2-290d-4756-a1d2-e12c14992416",
           *             "name": "demo",
           *             "state": "ENABLED",
           *             "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
           *             "description": "Password of the demo database",
           *             "create_time": 1581507580000,
           *             "update_time": 1581507580000,
           *             "scheduled_delete_time": null
           *           },
           *           "tags": [
           *             {
           *               "key": "env",
           *               "value": "dev"
           *             }
           *           ],
           *           "sys_tags": null
           *         }
           *       ],
           *       "total_count": 1
           *     }
           */
          'application/json': components['schemas']['FoundSecretList'];
        };
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
    };
  };
  listSecretTags: {
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
         * @description ID of the secret, a UUID, as `showSecret` answers it. Its name does not do here.
         * @example 2d1152f2-290d-4756-a1d2-e12c14992416
         */
        secret_id: components['parameters']['secret_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tags of the secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tags": [
           *         {
           *           "key": "env",
           *           "value": "dev"
           *         },
           *         {
           *           "key": "team",
           *           "value": "payments"
           *         }
           *       ],
           *       "sys_tags": null
           *     }
           */
          'application/json': components['schemas']['SecretTagList'];
        };
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
    };
  };
  createSecretTag: {
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
         * @description ID of the secret, a UUID, as `showSecret` answers it. Its name does not do here.
         * @example 2d1152f2-290d-4756-a1d2-e12c14992416
         */
        secret_id: components['parameters']['secret_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "tag": {
         *         "key": "env",
         *         "value": "dev"
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['CreateTagRequest'];
      };
    };
    responses: {
      /** @description The tag was added. The answer has no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
    };
  };
  deleteSecretTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Key of the tag, as `listSecretTags` answers it.
         * @example env
         */
        key: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the secret, a UUID, as `showSecret` answers it. Its name does not do here.
         * @example 2d1152f2-290d-4756-a1d2-e12c14992416
         */
        secret_id: components['parameters']['secret_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tag was taken away. The answer has no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
    };
  };
  batchCreateOrDeleteTags: {
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
         * @description ID of the secret, a UUID, as `showSecret` answers it. Its name does not do here.
         * @example 2d1152f2-290d-4756-a1d2-e12c14992416
         */
        secret_id: components['parameters']['secret_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "action": "create",
         *       "tags": [
         *         {
         *           "key": "env",
         *           "value": "dev"
         *         },
         *         {
         *           "key": "team",
         *           "value": "payments"
         *         }
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['TagActionRequest'];
      };
    };
    responses: {
      /** @description The tags were added or taken away. The answer has no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
    };
  };
  listSecretEvents: {
    parameters: {
      query?: {
        /** @description Number of events in a page. Send it along with every `marker`. */
        limit?: number;
        /** @description Name of the last event of the page before; without it the first page. */
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
      /** @description A page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "events": [
           *         {
           *           "name": "demo-event",
           *           "event_id": "120eeafd-eca5-4098-8733-c1b369f3a450",
           *           "event_types": [
           *             "SECRET_VERSION_CREATED",
           *             "SECRET_VERSION_EXPIRED",
           *             "SECRET_DELETED"
           *           ],
           *           "state": "ENABLED",
           *           "create_time": 1669042498000,
           *           "update_time": 1669042498000,
           *           "notification": {
           *             "target_type": "SMN",
           *             "target_id": "urn:smn:cn-north-4:dc3b7c85759141a991da17423c0f2068:secrets",
           *             "target_name": "secrets"
           *           }
           *         }
           *       ],
           *       "page_info": {
           *         "current_count": 1,
           *         "next_marker": "demo-event",
           *         "previous_marker": "demo-event"
           *       }
           *     }
           */
          'application/json': components['schemas']['EventList'];
        };
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
    };
  };
  createSecretEvent: {
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
         *       "name": "demo-event",
         *       "event_types": [
         *         "SECRET_VERSION_CREATED",
         *         "SECRET_VERSION_EXPIRED"
         *       ],
         *       "state": "ENABLED",
         *       "notification": {
         *         "target_type": "SMN",
         *         "target_id": "urn:smn:cn-north-4:dc3b7c85759141a991da17423c0f2068:secrets",
         *         "target_name": "secrets"
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['CreateEventRequest'];
      };
    };
    responses: {
      /** @description The event was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "event": {
           *         "name": "demo-event",
           *         "event_id": "bb6a3d22-dc93-47ac-b5bd-88df7ad35f1e",
           *         "event_types": [
           *           "SECRET_VERSION_CREATED",
           *           "SECRET_VERSION_EXPIRED"
           *         ],
           *         "state": "ENABLED",
           *         "create_time": 1581507580000,
           *         "update_time": 1581507580000,
           *         "notification": {
           *           "target_type": "SMN",
           *           "target_id": "urn:smn:cn-north-4:dc3b7c85759141a991da17423c0f2068:secrets",
           *           "target_name": "secrets"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['EventAnswer'];
        };
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
    };
  };
  showSecretEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the event, as `createSecretEvent` was given it.
         * @example demo-event
         */
        event_name: string;
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
      /** @description The event as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "event": {
           *         "name": "demo-event",
           *         "event_id": "bb6a3d22-dc93-47ac-b5bd-88df7ad35f1e",
           *         "event_types": [
           *           "SECRET_VERSION_EXPIRED"
           *         ],
           *         "state": "ENABLED",
           *         "create_time": 1581507580000,
           *         "update_time": 1581507580000,
           *         "notification": {
           *           "target_type": "SMN",
           *           "target_id": "urn:smn:cn-north-4:dc3b7c85759141a991da17423c0f2068:secrets",
           *           "target_name": "secrets"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['EventAnswer'];
        };
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
    };
  };
  updateSecretEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the event, as `createSecretEvent` was given it.
         * @example demo-event
         */
        event_name: string;
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
         *       "state": "DISABLED"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['UpdateEventRequest'];
      };
    };
    responses: {
      /** @description The event as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "event": {
           *         "name": "demo-event",
           *         "event_id": "bb6a3d22-dc93-47ac-b5bd-88df7ad35f1e",
           *         "event_types": [
           *           "SECRET_VERSION_EXPIRED"
           *         ],
           *         "state": "DISABLED",
           *         "create_time": 1581507580000,
           *         "update_time": 1581593980000,
           *         "notification": {
           *           "target_type": "SMN",
           *           "target_id": "urn:smn:cn-north-4:dc3b7c85759141a991da17423c0f2068:secrets",
           *           "target_name": "secrets"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['EventAnswer'];
        };
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
    };
  };
  deleteSecretEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the event, as `createSecretEvent` was given it.
         * @example demo-event
         */
        event_name: string;
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
      /** @description The event was deleted. The answer has no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
    };
  };
  generateRandomPassword: {
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
    /** @description What the password may and has to hold. Without it the defaults count. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "length": 24,
         *       "exclude_characters": "\"/@\\",
         *       "require_each_included_type": true
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['PasswordRequest'];
      };
    };
    responses: {
      /** @description The password in plain text. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "password": "******"
           *     }
           */
          'application/json': components['schemas']['GeneratedPassword'];
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
  listGrants: {
    parameters: {
      query: {
        /**
         * @description ID of the secret or of the group of secrets. For a secret it is `id` of `showSecret`.
         * @example 43d643d2-95ec-4b0f-8020-a84f3ce931cc
         */
        resource_id: components['parameters']['resource_id'];
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
      /** @description The grant and whom it is for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": "43d643d2-95ec-4b0f-8020-a84f3ce931cc",
           *         "name": "demo",
           *         "type": "SECRET",
           *         "grantee_user": [
           *           {
           *             "user_id": "20220331164602949-904C-D475B60AE",
           *             "user_name": "zhangsan",
           *             "create_time": "2022-11-09 16:37:24",
           *             "validity_time": null
           *           }
           *         ],
           *         "create_time": "2022-11-09 16:37:24",
           *         "update_time": "2022-11-09 16:37:24"
           *       }
           *     }
           */
          'application/json': components['schemas']['GrantAnswer'];
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
  updateGrant: {
    parameters: {
      query: {
        /**
         * @description ID of the secret or of the group of secrets. For a secret it is `id` of `showSecret`.
         * @example 43d643d2-95ec-4b0f-8020-a84f3ce931cc
         */
        resource_id: components['parameters']['resource_id'];
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
    requestBody: {
      content: {
        /**
         * @example {
         *       "resource_id": "43d643d2-95ec-4b0f-8020-a84f3ce931cc",
         *       "type": "SECRET",
         *       "grantee_type": "0",
         *       "grantee_target_id": "20220331164602949-904C-D475B60AE",
         *       "validity_time": "2027-12-31"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['GrantRequest'];
      };
    };
    responses: {
      /** @description The grant as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "uuid": "1c087a48-0d48-4222-9d34-ae43d30b27d2",
           *         "resourceId": "43d643d2-95ec-4b0f-8020-a84f3ce931cc",
           *         "type": "SECRET",
           *         "granteeUser": "20220331164602949-904C-D475B60AE",
           *         "createTime": "2022-11-09 16:37:24",
           *         "updateTime": "2022-11-10 09:00:00",
           *         "validityTime": "2027-12-31 00:00:00",
           *         "state": 0,
           *         "signature": ""
           *       }
           *     }
           */
          'application/json': components['schemas']['GrantMade'];
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
  createGrants: {
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
         *       "resource_id": "43d643d2-95ec-4b0f-8020-a84f3ce931cc",
         *       "type": "SECRET",
         *       "grantee_type": "0",
         *       "grantee_target_id": "20220331164602949-904C-D475B60AE"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['GrantRequest'];
      };
    };
    responses: {
      /** @description The grant was made. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "uuid": "1c087a48-0d48-4222-9d34-ae43d30b27d2",
           *         "resourceId": "43d643d2-95ec-4b0f-8020-a84f3ce931cc",
           *         "type": "SECRET",
           *         "granteeUser": "20220331164602949-904C-D475B60AE",
           *         "createTime": "2022-11-09 16:37:24",
           *         "updateTime": "2022-11-09 16:37:24",
           *         "validityTime": null,
           *         "state": 0,
           *         "signature": ""
           *       }
           *     }
           */
          'application/json': components['schemas']['GrantMade'];
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
  deleteGrant: {
    parameters: {
      query: {
        /** @description ID of the user that loses the grant, `user_id` of `listGrants`. */
        grantee_user?: string;
        /**
         * @description ID of the secret or of the group of secrets. For a secret it is `id` of `showSecret`.
         * @example 43d643d2-95ec-4b0f-8020-a84f3ce931cc
         */
        resource_id: components['parameters']['resource_id'];
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
      /** @description The grant was taken back. The answer has no body. */
      204: {
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
  listNotificationRecords: {
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
    requestBody?: never;
    responses: {
      /** @description The notifications of the last three months. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "records": [
           *         {
           *           "event_name": "demo-event",
           *           "trigger_event_type": "SECRET_VERSION_EXPIRED",
           *           "create_time": 1581507580000,
           *           "secret_name": "demo",
           *           "secret_type": "COMMON",
           *           "notification_target_name": "secrets",
           *           "notification_target_id": "urn:smn:cn-north-4:dc3b7c85759141a991da17423c0f2068:secrets",
           *           "notification_content": "{\"eventName\":\"demo-event\",\"eventType\":\"SECRET_VERSION_EXPIRED\",\"data\":{\"secretName\":\"demo\",\"versionId\":\"v18\"}}",
           *           "notification_status": "SUCCESS"
           *         }
           *       ],
           *       "page_info": {
           *         "current_count": 1
           *       }
           *     }
           */
          'application/json': components['schemas']['NotificationRecordList'];
        };
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
    };
  };
  listProjectSecretsTags: {
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
    requestBody?: never;
    responses: {
      /** @description Keys and their values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tags": [
           *         {
           *           "key": "env",
           *           "values": [
           *             "dev",
           *             "prod"
           *           ]
           *         },
           *         {
           *           "key": "team",
           *           "values": [
           *             "payments"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ProjectTagList'];
        };
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
    };
  };
  listSecretTask: {
    parameters: {
      query?: {
        /** @description Number of tasks in a page. */
        limit?: number;
        /** @description ID of the last task of the page before; without it the first page. */
        marker?: string;
        /** @description Only tasks of the secret with this name. */
        secret_name?: string;
        /** @description Only tasks that ended this way: `SUCCESS` has rotated the value, `FAILED` has not. */
        status?: 'SUCCESS' | 'FAILED';
        /** @description Only the task with this ID, the `rotation_task_id` of `rotateSecret`. Not together with others. */
        task_id?: string;
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
      /** @description A page of rotation tasks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 1,
           *       "tasks": [
           *         {
           *           "task_id": "a71a4b47-6cac-4f11-92c1-21a165bb6401",
           *           "secret_name": "demo-rds",
           *           "rotation_func_urn": "urn:fss:cn-north-4:46b6f338fc3445b8846c71dfb1fbxxxx:function:default:rotate:latest",
           *           "task_status": "SUCCESS",
           *           "operate_type": "MULTI_USER",
           *           "task_time": 1715436899000,
           *           "attempt_nums": 1
           *         }
           *       ],
           *       "next_marker": "a71a4b47-6cac-4f11-92c1-21a165bb6401"
           *     }
           */
          'application/json': components['schemas']['RotationTaskList'];
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secret as it is now, without its value. */
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
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
  downloadSecretBlob: {
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The backup as a text. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "secret_blob": "******"
           *     }
           */
          'application/json': components['schemas']['SecretBackup'];
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
  rotateSecret: {
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rotation has begun, or is done where no task is named. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "rotation_task_id": "a71a4b47-6cac-4f11-92c1-21a165bb6401"
           *     }
           */
          'application/json': components['schemas']['RotationStarted'];
        };
      };
      400: components['responses']['NestedErrorCodeError'];
      401: components['responses']['NestedErrorCodeError'];
      403: components['responses']['NestedErrorCodeError'];
      404: components['responses']['NestedErrorCodeError'];
      500: components['responses']['NestedErrorCodeError'];
      502: components['responses']['NestedErrorCodeError'];
      504: components['responses']['NestedErrorCodeError'];
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
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
  showSecretStage: {
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
        /**
         * @description Name of the stage, such as `SYSCURRENT` or one of your own.
         * @example SYSCURRENT
         */
        stage_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stage as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "stage": {
           *         "name": "SYSCURRENT",
           *         "update_time": 1581507580000,
           *         "secret_name": "demo",
           *         "version_id": "v20"
           *       }
           *     }
           */
          'application/json': components['schemas']['StageAnswer'];
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
  updateSecretStage: {
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
        /**
         * @description Name of the stage, such as `SYSCURRENT` or one of your own.
         * @example SYSCURRENT
         */
        stage_name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "version_id": "v1"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['UpdateStageRequest'];
      };
    };
    responses: {
      /** @description The stage as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "stage": {
           *         "name": "tested",
           *         "update_time": 1581507580000,
           *         "secret_name": "demo",
           *         "version_id": "v1"
           *       }
           *     }
           */
          'application/json': components['schemas']['StageAnswer'];
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
  deleteSecretStage: {
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
         * @example demo
         */
        secret_name: components['parameters']['secret_name'];
        /**
         * @description Name of the stage, such as `SYSCURRENT` or one of your own.
         * @example SYSCURRENT
         */
        stage_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stage was deleted. The answer has no body. */
      204: {
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
  listSecretVersions: {
    parameters: {
      query?: {
        /** @description Number of versions in a page. Send it along with every `marker`. */
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
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
          'application/json': components['schemas']['VersionMetadataAnswer'];
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
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
  updateVersion: {
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
         * @description Name of the secret. Most paths have it, those of tags have its ID.
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
    requestBody: {
      content: {
        /**
         * @example {
         *       "expire_time": 1696838472000
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['UpdateVersionRequest'];
      };
    };
    responses: {
      /** @description The version as it is now, without its value. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version_metadata": {
           *         "id": "v3",
           *         "create_time": 1581507580000,
           *         "expire_time": 1696838472000,
           *         "kms_key_id": "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
           *         "secret_name": "demo",
           *         "version_stages": [
           *           "SYSCURRENT"
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['VersionMetadataAnswer'];
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
  batchImportSecrets: {
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
         *       "secrets": [
         *         {
         *           "name": "demo",
         *           "secret_string": "******"
         *         },
         *         {
         *           "name": "demo-certificate",
         *           "description": "Key of the demo site",
         *           "secret_binary": "******"
         *         }
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['ImportSecretsRequest'];
      };
    };
    responses: {
      /** @description How many secrets were created, and which were not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 2,
           *       "success": 1,
           *       "failed": 1,
           *       "error_list": [
           *         {
           *           "name": "demo",
           *           "error_msg": "The secret exists already."
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ImportSecretsAnswer'];
        };
      };
      400: components['responses']['ErrorCodeError'];
    };
  };
  checkSecrets: {
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
         *       "type": "1",
         *       "data": {
         *         "password": "******"
         *       }
         *     }
         */
        'application/json': components['schemas']['SecretCheck'];
      };
    };
    responses: {
      /** @description What the check found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "1",
           *       "data": {}
           *     }
           */
          'application/json': components['schemas']['SecretCheckResult'];
        };
      };
      400: components['responses']['ErrorCodeError'];
    };
  };
  showSecretsConfig: {
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
    requestBody?: never;
    responses: {
      /** @description Whether the check is on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "checking_secret_strength": true
           *     }
           */
          'application/json': components['schemas']['SecretCheckConfig'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
    };
  };
  updateSecretsConfig: {
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
         *       "checking_secret_strength": true
         *     }
         */
        'application/json': components['schemas']['SecretCheckConfig'];
      };
    };
    responses: {
      /** @description Whether the check is on from now on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "checking_secret_strength": true
           *     }
           */
          'application/json': components['schemas']['SecretCheckConfig'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
    };
  };
  uploadSecretBlob: {
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
         *       "secret_blob": "******"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['RestoreSecretRequest'];
      };
    };
    responses: {
      /** @description The secret as it was restored, without its values. */
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
  showAgency: {
    parameters: {
      query: {
        /**
         * @description Type of the secrets to rotate: `RDS-FG` for accounts of RDS databases, `GaussDB-FG` for TaurusDB.
         * @example RDS-FG
         */
        secret_type: components['parameters']['secret_type'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the agencies are there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "agency_granted": "true"
           *     }
           */
          'application/json': components['schemas']['AgencyState'];
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
  createAgency: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "secret_type": "RDS-FG"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['CreateAgencyRequest'];
      };
    };
    responses: {
      /** @description Which agencies were created and which were not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "agencies": [
           *         {
           *           "agency_name": "CSMSAccessFunctionGraph",
           *           "agency_id": "0ac8bb2fd1f04c2a9a0c7a3f5b6d1e22"
           *         },
           *         {
           *           "agency_name": "FunctionGraphAgencyForRotateRDSByCSMSV3",
           *           "error_msg": "The agency quota is used up."
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AgencyList'];
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
  showSecretFunctionTemplates: {
    parameters: {
      query: {
        /**
         * @description Kind of database of an `RDS-FG` secret, needed for that type and for no other.
         * @example mysql
         */
        engine?: 'mysql' | 'postgresql' | 'sqlserver';
        /**
         * @description How accounts are rotated: `SingleUser` gives the account a new password, `MultiUser` gives one to a second account and then swaps the two.
         * @example SingleUser
         */
        secret_sub_type: 'SingleUser' | 'MultiUser';
        /**
         * @description Type of the secrets to rotate: `RDS-FG` for accounts of RDS databases, `GaussDB-FG` for TaurusDB.
         * @example RDS-FG
         */
        secret_type: components['parameters']['secret_type'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template as text. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "function_templates": "def handler(event, context): ..."
           *     }
           */
          'application/json': components['schemas']['FunctionTemplate'];
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
  listUsers: {
    parameters: {
      query: {
        /**
         * @description Number of users in a page.
         * @example 10
         */
        limit: number;
        /**
         * @description Which page to answer; `0` is the first. It counts pages rather than users.
         * @example 0
         */
        offset: number;
        /** @description Only users of the organisation with this ID. Without it the users of all. */
        org_id?: string;
        /** @description Only users with this text in their user name, at most 64 characters. */
        user_info?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 1,
           *       "users": [
           *         {
           *           "user_id": "20220331164602949-904C-D475B60AE",
           *           "org_id": "20220331135144180-0FA5-EE3B69068",
           *           "user_name": "zhangsan",
           *           "name": "zhangsan",
           *           "mobile": "12345678901",
           *           "pwd_must_modify": false,
           *           "pwd_change_at": "2022-03-31 16:47:51.481",
           *           "created_at": "2022-03-31 16:46:02.964",
           *           "updated_at": "2022-03-31 16:48:44.073",
           *           "disabled": false,
           *           "grade": 1,
           *           "locked": false,
           *           "extension": {},
           *           "user_org_relation_list": [
           *             {
           *               "org_id": "20220331135144180-0FA5-EE3B69068",
           *               "relation_type": 1
           *             },
           *             {
           *               "org_id": "20220415103506608-AF59-5CC9081B9",
           *               "relation_type": 0
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['UserList'];
        };
      };
      400: components['responses']['NestedErrorCodeError'];
    };
  };
  showUserDetail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the user, as `listUsers` answers it.
         * @example 20220413165737132-3BA0-91FCA2CB7
         */
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user_id": "20220413165737132-3BA0-91FCA2CB7",
           *       "org_id": "20220117125622909-9346-35755733F",
           *       "user_name": "zhangsan",
           *       "name": "zhangsan",
           *       "mobile": "12345678901",
           *       "email": "zhangsan@example.com",
           *       "pwd_must_modify": true,
           *       "pwd_change_at": "2022-04-14 10:14:01.988",
           *       "created_at": "2022-04-13 16:57:36.532",
           *       "updated_at": "2022-04-14 10:14:01.979",
           *       "disabled": false,
           *       "grade": 1,
           *       "locked": false,
           *       "extension": {},
           *       "user_org_relation_list": [
           *         {
           *           "org_id": "20220117125622909-9346-35755733F",
           *           "relation_type": 1
           *         },
           *         {
           *           "org_id": "20220415103506608-AF59-5CC9081B9",
           *           "relation_type": 0
           *         }
           *       ],
           *       "domain_id": "0a1b2c3d4e5f60718293a4b5c6d7e8f9"
           *     }
           */
          'application/json': components['schemas']['User'];
        };
      };
      400: components['responses']['ErrorCodeError'];
    };
  };
  updateUserPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "password": "******",
         *       "old_password": "******"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['ChangePasswordRequest'];
      };
    };
    responses: {
      /** @description The password was changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user_id": "20220413165737132-3BA0-91FCA2CB7"
           *     }
           */
          'application/json': components['schemas']['PasswordChanged'];
        };
      };
      400: components['responses']['ErrorCodeError'];
    };
  };
}
