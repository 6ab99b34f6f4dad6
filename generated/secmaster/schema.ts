// Generated from spec/secmaster by `npm run generate`. Do not edit: change the spec or the generator.

export interface paths {
  '/v1/{project_id}/workspaces': {
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
     * List workspaces
     * @description Lists the workspaces of the account in the project, a page at a time, with all their fields. It is where the `workspace_id` of most other calls comes from. The filters narrow the list; `is_view` decides whether it is about workspaces or about views.
     */
    get: operations['listWorkspaces'];
    put?: never;
    /**
     * Create a workspace
     * @description Creates a workspace, or a view with `is_view`, and answers with it; its `id` is the `workspace_id` of other calls. Alerts, baseline checks, security analysis and playbooks all need a workspace first. Its set-up goes on after the answer: the vendor's Terraform provider waits up to ten minutes before it uses the workspace. An account can have few in a region: five in a paid edition and one in the free one, by the user guide.
     */
    post: operations['createWorkspace'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a workspace
     * @description Answers with the workspace in `workspace`: name, description, project, who created and changed it, and for a view the workspaces that it gathers. Where it does not exist the service answers 400 with `SecMaster.20011003`, which counts as not found.
     */
    get: operations['showWorkspace'];
    /**
     * Update a workspace
     * @description Changes the name and the description of a workspace and, for a view, the workspace that it is bound to; answers with the workspace as it is then. Nothing is required; send the name all the same, also where it stays, as the vendor's Terraform provider does. Region, project, enterprise project and tags cannot be changed here.
     */
    put: operations['updateWorkspace'];
    post?: never;
    /**
     * Delete a workspace
     * @description Deletes the workspace. By the vendor's user guide it cannot be restored, and SecMaster may no longer notice risks of what was managed in it. Check the ID with `showWorkspace` first. The answer has no body.
     */
    delete: operations['deleteWorkspace'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_name}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example departments
         */
        dataclass_name: components['parameters']['dataclass_name'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a data object
     * @description Adds an object to the class in the path and answers with its ID. What belongs into `data_object` depends on the fields of the class, which are part of the data class in the workspace. For alerts, incidents and indicators `createAlert`, `createIncident` and `createIndicator` know the fields.
     */
    post: operations['createDataobject'];
    /**
     * Delete data objects
     * @description Deletes up to 100 objects of the class in the path, by their IDs from `listDataobjects`. It is a DELETE with a body. Each ID is handled on its own: the answer lists those that were deleted and those that were not, with HTTP 200 in both cases.
     */
    delete: operations['deleteDataobjects'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_name}/{data_object_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data object, from `listDataobjects` or `createDataobject`.
         * @example c17d411f-a0c0-4645-a90e-7f133aaee10c
         */
        data_object_id: string;
        /**
         * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example departments
         */
        dataclass_name: components['parameters']['dataclass_name'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a data object
     * @description Answers with all that is recorded of one object of the class in the path: its own fields are in `data.data_object`. What is linked to it is told by `listDataobjectRelations`. For an object that does not exist the service answers 400 with `SecMaster.20030005`, which counts as not found.
     */
    get: operations['showDataobject'];
    /**
     * Update a data object
     * @description Sets the fields in `data_object` on the object in the path, and answers with the record. The body also takes `batch_ids`, a list of objects to update together; send it only where you mean more than the one in the path.
     */
    put: operations['updateDataobject'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_name}/export': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example departments
         */
        dataclass_name: components['parameters']['dataclass_name'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export data objects
     * @description Answers with a file of the objects of the class in the path that a search finds, with the fields that `title` names. The search is that of `listDataobjects`, so try it there first. It is a POST that changes nothing.
     */
    post: operations['exportDataobjects'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_name}/import': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example departments
         */
        dataclass_name: components['parameters']['dataclass_name'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import data objects from a file
     * @description Adds the objects of a file to the class in the path and answers with their IDs. Which columns the file needs depends on the fields of the class; a file from `exportDataobjects` shows them. Mind repeats: nothing says that they are recognised.
     */
    post: operations['importDataobjects'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_name}/search': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example departments
         */
        dataclass_name: components['parameters']['dataclass_name'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search data objects
     * @description Lists the objects of the class in the path, a page at a time, with all their fields. The body narrows the list by time and by conditions on the fields, and sorts it; without it the service's defaults hold. It is a POST that changes nothing.
     */
    post: operations['listDataobjects'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{data_object_id}/{related_dataclass_type}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data object that is linked.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        data_object_id: components['parameters']['data_object_id'];
        /**
         * @description Class of the data object that is linked, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example alerts
         */
        dataclass_type: components['parameters']['dataclass_type'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Class of the data objects on the other side, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example incidents
         */
        related_dataclass_type: components['parameters']['related_dataclass_type'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Link a data object to others
     * @description Links the data object in the path to the objects in `ids`, all of the class `related_dataclass_type`. At most 100 a call. Each ID is handled on its own: the answer lists those that were linked and those that were not, with HTTP 200 in both cases.
     */
    post: operations['createDataobjectRelation'];
    /**
     * Unlink a data object from others
     * @description Takes away the links between the data object in the path and the objects in `ids`, all of the class `related_dataclass_type`. The objects themselves stay. At most 100 a call. Each ID is handled on its own: the answer lists those that were unlinked and those that were not, with HTTP 200 in both cases. This is a DELETE with a body. What the service does without `ids` is not documented, so always send them.
     */
    delete: operations['deleteDataobjectRelation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{data_object_id}/{related_dataclass_type}/search': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data object that is linked.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        data_object_id: components['parameters']['data_object_id'];
        /**
         * @description Class of the data object that is linked, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example alerts
         */
        dataclass_type: components['parameters']['dataclass_type'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Class of the data objects on the other side, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example incidents
         */
        related_dataclass_type: components['parameters']['related_dataclass_type'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the data objects linked to one
     * @description Lists the objects of the class `related_dataclass_type` that are linked to the data object in the path, a page at a time. The body narrows the list by time and by conditions on the objects' fields, and sorts it. It is a POST that changes nothing.
     */
    post: operations['listDataobjectRelations'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{related_dataclass_type}/batch-create': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Class of the data object that is linked, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example alerts
         */
        dataclass_type: components['parameters']['dataclass_type'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Class of the data objects on the other side, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example incidents
         */
        related_dataclass_type: components['parameters']['related_dataclass_type'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Link several data objects to several others
     * @description Links the objects in `dataobject_ids`, of the class `dataclass_type`, to those in `related_dataobject_ids`, of the class `related_dataclass_type`. At most 100 on either side. The answer lists the IDs that were handled and those that failed, with HTTP 200 in both cases.
     */
    post: operations['batchCreateDataobjectRelations'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/alerts': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an alert
     * @description Adds an alert to a workspace by hand, as for resources that no product of the cloud watches, and answers with the record, whose `id` is the alert's. No field of the alert is required, but the vendor's Terraform provider always gives a title, a description, a type, a data source, a severity, a status, a verification state, a phase and the time it was first seen. For many alerts at once there is `importAlerts`.
     */
    post: operations['createAlert'];
    /**
     * Delete an alert
     * @description Deletes the alerts in `batch_ids`, usually one, for good: nothing brings them back. It is a DELETE with a body, and it answers HTTP 200 even where a deletion failed: the answer lists the IDs of both kinds. In the console only alerts that were added or imported by hand can be deleted; others may be among the failures. `deleteAlerts` does the same with a POST, for callers that cannot send such a body.
     */
    delete: operations['deleteAlert'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/alerts/{alert_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the alert, from `listAlerts` or `createAlert`.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        alert_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show an alert
     * @description Answers with all that is recorded of one alert: its own fields are in `data.data_object`. What is linked to it is not among them by the definition; `listDataobjectRelations` tells. For an alert that does not exist the service answers 400 with `SecMaster.20030005`, which counts as not found.
     */
    get: operations['showAlert'];
    /**
     * Update an alert
     * @description Sets the fields in `data_object` on the alert and answers with the record; fields that are left out stay as they are. Close it with `handle_status: Closed`, a `close_reason` and a `close_comment`. For several alerts at once there is `changeAlerts`.
     */
    put: operations['changeAlert'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/alerts/batch-delete': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete several alerts
     * @description Deletes up to 999 alerts for good, by their IDs from `listAlerts`. It answers HTTP 200 even where some could not be deleted: `error_ids` has those, `success_ids` the others. In the console only alerts that were added or imported by hand can be deleted; others may be among the failures.
     */
    post: operations['deleteAlerts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/alerts/batch-order': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Turn alerts into incidents
     * @description Opens incidents for alerts that turned out to be attacks or serious threats, with the title and the type of incident given. Find them with `listIncidents`; `listAlerts` answers with the incidents that are linked to an alert, and `batchCreateDataobjectRelations` links alerts to incidents that are there already. The answer lists IDs that were handled and those that failed, with HTTP 200 in both cases. It is not safe to repeat: a second call may open more incidents. A day's incidents are limited; beyond it the code is `SecMaster.20041509`.
     */
    post: operations['createBatchOrderAlerts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/alerts/batch-update': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update several alerts
     * @description Sets the fields in `data_object` on all alerts in `batch_ids`; fields that are left out stay as they are. It is the way to close many at once: `handle_status: Closed` with a `close_reason` and a `close_comment`. The answer has one record with the fields that were set, and does not tell about the alerts one by one: read them again where it matters.
     */
    post: operations['changeAlerts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/alerts/export': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export alerts
     * @description Answers with a file of the alerts that a search finds, with the fields that `title` names. The search is that of `listAlerts`, so try it there first. A field that is an object goes into the file as a whole. It is a POST that changes nothing.
     */
    post: operations['exportAlerts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/alerts/import': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import alerts from a file
     * @description Adds the alerts of a spreadsheet to the workspace and answers with their IDs. Fill in the template that `downloadAlertTemplate` answers with; its fields are those of `createAlert`, and the service checks them, required ones included. The console takes xlsx files of at most 20 MB. Mind repeats: nothing says that they are recognised.
     */
    post: operations['importAlerts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/alerts/search': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search alerts
     * @description Lists the alerts of a workspace, a page at a time, with all their fields. The body narrows the list by time and by conditions on the fields, and sorts it; without it the service's defaults hold. It is a POST that changes nothing. The alert's own fields are in `data_object` of each entry.
     */
    post: operations['listAlerts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/alerts/template/download': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Download the template for importing alerts
     * @description Answers with the spreadsheet to fill in for `importAlerts`. Its columns are the fields of the data class of alerts, and it holds one alert as an example.
     */
    get: operations['downloadAlertTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List operation connections
     * @description Lists the operation connections of a workspace, a page at a time. The filters narrow the list. Each entry carries its `config`, so treat the answer as secret. Look for the entries in `asset`, and in `assets` where that is empty: sources differ on the name.
     */
    get: operations['listConnections'];
    put?: never;
    /**
     * Create an operation connection
     * @description Stores the access data with which a plug-in reaches another system, and answers with the connection as stored, its ID included. What `config` must hold depends on the plug-in version: `connection_config` of `showComponent` says it. The answer repeats `config`, so treat it as secret.
     */
    post: operations['createConnection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials/{asset_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the operation connection. It is the `id` that `listConnections` and `createConnection` answer.
         * @example 38173e29-ba56-404e-84d7-71ca33d0e416
         */
        asset_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show an operation connection
     * @description Answers with one operation connection, its `config` included, so treat the answer as secret.
     */
    get: operations['showConnection'];
    /**
     * Replace an operation connection
     * @description Replaces the stored connection with the one in the body and answers with it. The body is the same as on creation, so send the whole connection, `config` included.
     */
    put: operations['updateConnection'];
    post?: never;
    /**
     * Delete an operation connection
     * @description Deletes an operation connection for good. One that a workflow uses cannot be deleted: it has `can_be_deleted: false` in `showConnection`.
     */
    delete: operations['deleteConnection'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/attachment/{attach_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the attachment, the one that `uploadAttachment` answers or a to-do has in `attachment_id_list`.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        attach_id: components['parameters']['attach_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show an attachment
     * @description Answers with what is known of an attachment: the name of the file, who uploaded it, when, and where it is stored. The file itself is not in the answer: `downloadAttachment` has an address for it.
     */
    get: operations['showAttachment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/attachment/{attach_id}/download': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the attachment, the one that `uploadAttachment` answers or a to-do has in `attachment_id_list`.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        attach_id: components['parameters']['attach_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Get the download address of an attachment
     * @description Answers with the address in OBS from which the file can be downloaded, not with the file: fetch it with a request of your own, without the credentials of this client. Treat the address as a secret, because who has it may well have the file. How long it holds is not documented, so ask for it right before you need it.
     */
    get: operations['downloadAttachment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/attachment/upload': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload an attachment
     * @description Stores a file in OBS and answers with its ID. It is not part of anything yet: `updateTask` with the action `ADD_ATTACHMENT` adds it to a to-do. Each call stores another file, and no documented call deletes one.
     */
    post: operations['uploadAttachment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/components': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List plug-ins
     * @description Lists the plug-ins of a workspace with their versions, a page at a time. A plug-in's ID and that of its version are what `createConnection` needs to store the access data of another system.
     */
    get: operations['listComponents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/components/{component_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which plug-in, by the `id` that `listComponents` answers.
         * @example ad93ecc6-1723-4c2c-9976-9eb0182c2d18
         */
        component_id: components['parameters']['plugin_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a plug-in
     * @description Answers one plug-in with its versions and what was done to it. `connection_config` of a version says which fields the `config` of a connection for it has to hold.
     */
    get: operations['showComponent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/components/{component_id}/action': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which plug-in, by the `id` that `listComponents` answers.
         * @example ad93ecc6-1723-4c2c-9976-9eb0182c2d18
         */
        component_id: components['parameters']['plugin_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List the actions of a plug-in
     * @description Lists what a plug-in can do, a page at a time: its actions, and also its connectors and managers. `enabled` has to be sent. Each entry says what the version in use takes in and gives back.
     */
    get: operations['listComponentActions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/components/{component_id}/action/{action_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which action, by the `id` that `listComponentActions` answers.
         * @example 7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52
         */
        action_id: string;
        /**
         * @description Which plug-in, by the `id` that `listComponents` answers.
         * @example ad93ecc6-1723-4c2c-9976-9eb0182c2d18
         */
        component_id: components['parameters']['plugin_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show an action of a plug-in
     * @description Answers one action of a plug-in with all its versions, each with its code, what it takes in and gives back, and how it went when it was last debugged. `enabled` has to be sent.
     */
    get: operations['showComponentAction'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/components/template': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List component templates
     * @description Lists the templates of a workspace, those of all its plug-ins. `search_value` looks for a name. Better leave `offset` and `limit` out: paging does not work well on this call, and without them all templates were seen to be answered at once.
     */
    get: operations['listComponentTemplates'];
    put?: never;
    /**
     * Create a component template
     * @description Stores settings for an action of a plug-in under a name, to be used again when a workflow is drawn, and answers the template with its ID. `listComponents` has the plug-ins, `listComponentActions` their actions.
     */
    post: operations['createComponentTemplate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/components/template/{template_id}': {
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
         * @description Which template, by the `id` that `listComponentTemplates` answers.
         * @example 5d4157f4-4811-430c-9d69-25f3137cbc80
         */
        template_id: components['parameters']['component_template_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a component template
     * @description Answers one template with the settings that it stores, as `createComponentTemplate` took them, and when it was last changed.
     */
    get: operations['showComponentTemplate'];
    /**
     * Replace a component template
     * @description Replaces the stored template with the one in the body and answers with it. The body is the same as on creation, so send all three fields.
     */
    put: operations['updateComponentTemplate'];
    post?: never;
    /**
     * Delete a component template
     * @description Deletes a template for good; the plug-in stays. The answer is an outcome only. Whether workflows that were drawn with the template keep its settings is not documented.
     */
    delete: operations['deleteComponentTemplate'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/dataclasses': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List data classes
     * @description Lists the data classes of a workspace, a page at a time: those of the product, such as alerts, incidents and indicators, and those of the workspace itself. The filters narrow the list. The `id` of a class leads to its fields (`listDataclassFields`) and its types; playbooks and workflows refer to it too.
     */
    get: operations['listDataclass'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/dataclasses/{dataclass_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data class, the `id` that `listDataclass` answers.
         * @example 28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3
         */
        dataclass_id: components['parameters']['dataclass_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a data class
     * @description Answers with one data class: its name, its code, whether it comes with the product and how many types it has. The class is the answer itself, without an envelope. Its fields are a call of their own, `listDataclassFields`.
     */
    get: operations['showDataClassInfo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/dataclasses/{dataclass_id}/fields': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data class, the `id` that `listDataclass` answers.
         * @example 28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3
         */
        dataclass_id: components['parameters']['dataclass_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List the fields of a data class
     * @description Lists the fields that data objects of the class have, a page at a time: their keys, their types, and whether they are required, visible or can be searched. That is what `data_object` of an object of this class may hold, so ask here before `createDataobject`.
     */
    get: operations['listDataclassFields'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/dataclasses/{dataclass_id}/types': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data class, the `id` that `listDataclass` answers.
         * @example 28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3
         */
        dataclass_id: components['parameters']['dataclass_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a type of a data class
     * @description Adds a type, or a type below another, to a data class and answers with it. Which fields to send depends on the class: types of alerts and incidents have `category` and `sub_category` with their codes, those of indicators and vulnerabilities only `category` and `category_code`, and those of a class of your own `name`, `business_code`, `dataclass_business_code` and `level` instead. `enabled` and `sla` are always needed.
     */
    post: operations['createDataclassType'];
    /**
     * Delete types of a data class
     * @description Deletes up to 100 types of a data class, or only tells what uses them: with `is_delete` false nothing is deleted. The answer is a bare list of the things that refer to the types, such as alert rules and data objects; look at it before you send `is_delete` true. It is a DELETE with a body, and nothing documented brings a type back.
     */
    delete: operations['deleteDataclassType'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/dataclasses/{dataclass_id}/types/enable': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data class, the `id` that `listDataclass` answers.
         * @example 28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3
         */
        dataclass_id: components['parameters']['dataclass_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enable or disable types of a data class
     * @description Switches types of a data class on or off: `enable` says which of the two. Disabling keeps a type, unlike `deleteDataclassType`. The answer is about the call as a whole and does not tell the types one by one. A repeat leaves them as they are.
     */
    post: operations['enableDataclassType'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/incidents': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an incident
     * @description Adds an incident to a workspace, so that an attack or a fault can be followed up, and answers with the record, whose `id` is the incident's. No field is required, but the vendor's Terraform provider always gives a title, a description, a type, a data source, a severity, a status and the time it was first seen. An incident can also come from alerts, by `createBatchOrderAlerts`, or from a file, by `importIncidents`. A day's incidents are limited; beyond it the code is `SecMaster.20041509`.
     */
    post: operations['createIncident'];
    /**
     * Delete an incident
     * @description Deletes the incidents in `batch_ids`, usually one, for good: nothing brings them back. It is a DELETE with a body, and it answers HTTP 200 even where a deletion failed: the answer lists the IDs of both kinds. The console's guide advises it for incidents that are invalid, duplicates or no longer needed; closing keeps the record. `deleteIncidents` does the same with a POST, for callers that cannot send such a body.
     */
    delete: operations['deleteIncident'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/incidents/{incident_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the incident, from `listIncidents` or `createIncident`.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        incident_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show an incident
     * @description Answers with all that is recorded of one incident: its own fields are in `data.data_object`. What is linked to it, such as alerts, is told by `listDataobjectRelations`. For an incident that does not exist the service answers 400 with `SecMaster.20030005`, which counts as not found.
     */
    get: operations['showIncident'];
    /**
     * Update an incident
     * @description Sets the fields in `data_object` on the incident and answers with the record; fields that are left out stay as they are. Close it with `handle_status: Closed`, a `close_reason` and a `close_comment`. For several incidents at once there is `changeIncidents`.
     */
    put: operations['changeIncident'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/incidents/batch-delete': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete several incidents
     * @description Deletes up to 999 incidents for good, by their IDs from `listIncidents`. It answers HTTP 200 even where some could not be deleted: `error_ids` has those, `success_ids` the others. The console's guide advises it for incidents that are invalid, duplicates or no longer needed; closing keeps the record.
     */
    post: operations['deleteIncidents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/incidents/batch-update': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update several incidents
     * @description Sets the fields in `data_object` on all incidents in `batch_ids`; fields that are left out stay as they are. It is the way to close many at once: `handle_status: Closed` with a `close_reason` and a `close_comment`. The answer has one record with the fields that were set, and does not tell about the incidents one by one: read them again where it matters.
     */
    post: operations['changeIncidents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/incidents/export': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export incidents
     * @description Answers with a file of the incidents that a search finds, with the fields that `title` names. The search is that of `listIncidents`, so try it there first. A field that is an object goes into the file as a whole. It is a POST that changes nothing.
     */
    post: operations['exportIncidents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/incidents/import': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import incidents from a file
     * @description Adds the incidents of a spreadsheet to the workspace and answers with their IDs. Fill in the template that `downloadIncidentTemplate` answers with; its fields are those of `createIncident`, and the service checks them, required ones included. The console takes xlsx files of at most 20 MB. Mind repeats: nothing says that they are recognised.
     */
    post: operations['importIncidents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/incidents/search': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search incidents
     * @description Lists the incidents of a workspace, a page at a time, with all their fields. The body narrows the list by time and by conditions on the fields, and sorts it; without it the service's defaults hold. It is a POST that changes nothing. The incident's own fields are in `data_object` of each entry.
     */
    post: operations['listIncidents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/incidents/template/download': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Download the template for importing incidents
     * @description Answers with the spreadsheet to fill in for `importIncidents`. Its columns are the fields of the data class of incidents, and it holds one incident as an example.
     */
    get: operations['downloadIncidentTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/indicators': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an indicator
     * @description Adds an indicator to a workspace and answers with the record, whose `id` is the indicator's. It needs the ID of an indicator type of the workspace, as `listIndicators` shows it on others. Playbooks can go by it afterwards, and `batchCreateDataobjectRelations` links it to alerts and incidents. For many at once there is `importIndicators`.
     */
    post: operations['createIndicator'];
    /**
     * Delete indicators
     * @description Deletes up to 999 indicators, by their IDs from `listIndicators`, for good: nothing brings them back. It is a DELETE with a body, and it answers HTTP 200 even where a deletion failed: the answer lists the IDs of both kinds. It is meant for indicators that are wrong; where a threat is over, closing by `updateIndicator` keeps the record.
     */
    delete: operations['deleteIndicator'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/indicators/{indicator_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the indicator, from `listIndicators` or `createIndicator`.
         * @example ff61d1f8-0de4-4077-9e9b-e312f6829c6d
         */
        indicator_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show an indicator
     * @description Answers with all that is recorded of one indicator: its own fields are in `data.data_object`. What is linked to it is told by `listDataobjectRelations`. For an indicator that does not exist the service answers 400 with `SecMaster.20030005`, which counts as not found.
     */
    get: operations['showIndicatorDetail'];
    /**
     * Update an indicator
     * @description Changes the indicator in the path and answers with its record. It is the way to close one whose threat is over, with `status: Closed`. Nothing is required, yet the vendor's Terraform provider always sends name, type, verdict, status, confidence, granularity and value, whether they changed or not; its data source stays as it was created.
     */
    put: operations['updateIndicator'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/indicators/export': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export indicators
     * @description Answers with a file of the indicators that a search finds, with the fields that `title` names. The search is like that of `listIndicators`, so try it there first. A field that is an object goes into the file as a whole. The console exports at most 9999 indicators. It is a POST that changes nothing.
     */
    post: operations['exportIndicators'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/indicators/import': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import indicators from a file
     * @description Adds the indicators of a spreadsheet to the workspace and answers with their IDs. Fill in the template that `downloadIndicatorTemplate` answers with; its columns are the fields of `createIndicator` and some more, objects as JSON, and the service checks them, required ones included. The console takes xlsx files of at most 20 MB. Mind repeats: nothing says that they are recognised.
     */
    post: operations['importIndicators'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/indicators/search': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search indicators
     * @description Lists the indicators of a workspace, a page at a time. Unlike the other searches it requires `condition`, `offset` and `limit`, and it has no sort order; the condition may be an empty object. IDs, a data class and dates narrow the list further. It is a POST that changes nothing. The indicator's own fields are in `data_object` of each entry.
     */
    post: operations['listIndicators'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/indicators/template/download': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Download the template for importing indicators
     * @description Answers with the spreadsheet to fill in for `importIndicators`. Its columns are the fields of the data class of indicators.
     */
    get: operations['downloadIndicatorTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/notes': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Comment on a data object
     * @description Adds a comment to an alert, an incident or another data object, whose ID is `war_room_id`, and answers with it. The object itself stays as it is. A repeat adds the comment once more. Comments cannot be changed, only deleted (`deleteNotes`).
     */
    post: operations['createNote'];
    /**
     * Delete comments
     * @description Deletes the comments in `batch_ids`, by their IDs from `listNotes`. It is a DELETE with a body. Each ID is handled on its own: the answer lists those that were deleted and those that were not, with HTTP 200 in both cases. The data objects that the comments are on stay as they are.
     */
    delete: operations['deleteNotes'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/notes/search': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search comments
     * @description Lists the comments on a data object, a page at a time: name the object with `war_room_id`. The body can narrow the list by time and sort it. It is a POST that changes nothing. The text is in `data.content` of each entry, and as HTML in `content.value`.
     */
    post: operations['listNotes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List playbooks
     * @description Lists the playbooks of a workspace, a page at a time, with the version each of them runs. The filters narrow the list. `offset` and `limit` have to be sent.
     */
    get: operations['listPlaybooks'];
    put?: never;
    /**
     * Create a playbook
     * @description Creates a playbook, which is no more than a name at first, and answers it with its ID. Next give it a version (`createPlaybookVersion`), submit that (`updatePlaybookVersion` with the status `APPROVING`), review it (`createPlaybookApprove`), and switch the playbook on with it (`updatePlaybook`).
     */
    post: operations['createPlaybook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/{playbook_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which playbook, by the `id` that `listPlaybooks` answers.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        playbook_id: components['parameters']['playbook_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a playbook
     * @description Answers one playbook: whether it is on, which version runs, and which versions wait for their review or were rejected. What it does is in the version: `showPlaybookVersion`. An answer without `data` means that there is no such playbook.
     */
    get: operations['showPlaybook'];
    /**
     * Change a playbook, or switch it on or off
     * @description Changes the name or the description of a playbook, and switches it on or off. To switch it on, send `enabled: true` and in `active_version_id` the version that is to run; that one has to have passed its review. To change anything else, switch the playbook off first. Always send `enabled`: without it the call was seen to fail.
     */
    put: operations['updatePlaybook'];
    post?: never;
    /**
     * Delete a playbook
     * @description Deletes a playbook for good and answers it as it was. HTTP 200 alone does not prove that it is gone, so ask `showPlaybook` afterwards where that matters. Whether its versions are deleted too is not documented.
     */
    delete: operations['deletePlaybook'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/{playbook_id}/monitor': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which playbook, by the `id` that `listPlaybooks` answers.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        playbook_id: components['parameters']['playbook_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show how a playbook has been running
     * @deprecated
     * @description Answers figures on the runs of a playbook between `start_time` and `end_time`: how many there were, what started them, how they ended and how long they took. The vendor takes this call offline on 2026-12-31: ask for the metric `37929579-b24d-40e9-96d5-5574c8506403` instead.
     */
    get: operations['showPlaybookMonitors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/{playbook_id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which playbook, by the `id` that `listPlaybooks` answers.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        playbook_id: components['parameters']['playbook_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List the versions of a playbook
     * @description Lists the versions of a playbook, a page at a time, without their actions and rules: `showPlaybookVersion` has those. The filters narrow the list by state.
     */
    get: operations['listPlaybookVersions'];
    put?: never;
    /**
     * Create a version of a playbook
     * @description Creates a version of a playbook: the data class whose objects it handles, what triggers it, the workflows that it runs (`actions`) and the conditions or the schedule (`rule`). It runs nothing yet: submit it with `updatePlaybookVersion`, have it reviewed with `createPlaybookApprove`, and switch the playbook on with `updatePlaybook`.
     */
    post: operations['createPlaybookVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/export': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export playbooks
     * @description Answers a file with the playbooks in `id`, for example to bring them into another workspace with `importPlaybook`. It changes nothing, although it is a POST. What the service does without IDs is not documented.
     */
    post: operations['exportPlaybook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/import': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import playbooks
     * @description Uploads a zip with playbooks, such as `exportPlaybook` answers. With `upload_model` set to `verify` the file is only checked; with `import` its playbooks are taken over into the workspace. The answer is an outcome, without the IDs: `listPlaybooks` has them.
     */
    post: operations['importPlaybook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/instances': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List playbook instances
     * @description Lists the runs of the playbooks of a workspace, a page at a time: which version ran, on which data object, and how it went. The filters narrow the list. `offset` and `limit` have to be sent, and together may not exceed 10000, so narrow the time to reach what is beyond.
     */
    get: operations['listPlaybookInstances'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/instances/{instance_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which run of a playbook, by the `id` that `listPlaybookInstances` answers.
         * @example 2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10
         */
        instance_id: components['parameters']['playbook_instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a playbook instance
     * @description Answers one run of a playbook: which version ran, on which data object, and how it went. There is no envelope. It can be asked until the run is over; `showPlaybookTopology` has the workflows that it started.
     */
    get: operations['showPlaybookInstance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/instances/{instance_id}/operation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which run of a playbook, by the `id` that `listPlaybookInstances` answers.
         * @example 2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10
         */
        instance_id: components['parameters']['playbook_instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retry or stop a playbook instance
     * @description Runs a playbook's instance once more (`RETRY`) or stops it (`TERMINATE`), and answers the instance as it is then, without an envelope. A retry runs workflows again, with all that they do. Both take their time, during which the state is `RETRYING` or `TERMINATING`: ask `showPlaybookInstance`.
     */
    post: operations['changePlaybookInstance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/instances/{instance_id}/topology': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which run of a playbook, by the `id` that `listPlaybookInstances` answers.
         * @example 2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10
         */
        instance_id: components['parameters']['playbook_instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show the workflows that a playbook instance started
     * @description Answers, for one run of a playbook, the workflows that it started: for each the action of the version, and what the log says of its run. There is no envelope and there are no pages.
     */
    get: operations['showPlaybookTopology'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/instances/auditlogs': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the audit log of playbook instances
     * @description Lists what the log says of runs of playbooks and of the workflows and scripts they started, a page at a time. The page and the order are in the query, the filters in the body. `offset` and `limit` have to be sent, and together may not exceed 10000. It is a POST that changes nothing.
     */
    post: operations['listPlaybookAuditLogs'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/statistics': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Count the playbooks of a workspace
     * @deprecated
     * @description Answers how many playbooks of the workspace are on, off and waiting for their review. The vendor takes this call offline on 2026-12-31: ask for the metric `37929579-b24d-40e9-96d5-5574c8506402` instead.
     */
    get: operations['showPlaybookStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}': {
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
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a version of a playbook
     * @description Answers one version of a playbook with its actions and its rule, where `rules.rule` is JSON text. An answer without `data` means that there is no such version.
     */
    get: operations['showPlaybookVersion'];
    /**
     * Change a version of a playbook, submit or activate it
     * @description Changes a version of a playbook. With the status `APPROVING` it is submitted for its review (`createPlaybookApprove`); `enabled` activates and deactivates it. A version can be changed only while it is not active, and only once it has an action. Fields left out may be emptied, so send the others as `showPlaybookVersion` answers them.
     */
    put: operations['updatePlaybookVersion'];
    post?: never;
    /**
     * Delete a version of a playbook
     * @description Deletes a version of a playbook for good, its actions with it. Deactivate it first: `updatePlaybookVersion` with `enabled: false`.
     */
    delete: operations['deletePlaybookVersion'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/actions': {
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
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List the actions of a playbook version
     * @deprecated
     * @description Lists the actions of a playbook version, each of which runs a workflow. `offset` and `limit` have to be sent. The vendor takes this call offline on 2026-12-31: `showPlaybookVersion` has the actions as well.
     */
    get: operations['listPlaybookActions'];
    put?: never;
    /**
     * Add actions to a playbook version
     * @deprecated
     * @description Adds actions to a playbook version and answers them with their IDs. The body is a list, at most 100 at a time. The version must not be active. The vendor takes this call offline on 2026-12-31: give the actions to `createPlaybookVersion` instead.
     */
    post: operations['createPlaybookAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/actions/{action_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which action, by the `id` in `listPlaybookActions`; not the ID of the workflow.
         * @example 5b0e7e7c-3f24-4a4e-9a5f-1c2ad0c3a8f1
         */
        action_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Change an action of a playbook version
     * @deprecated
     * @description Changes the name or the description of an action, or which workflow it runs, and answers the action as it is then. The version must not be active. The vendor takes this call offline on 2026-12-31: `updatePlaybookVersion` takes the actions as well.
     */
    put: operations['updatePlaybookAction'];
    post?: never;
    /**
     * Take an action out of a playbook version
     * @deprecated
     * @description Deletes an action for good. Deactivate the version first. The vendor takes this call offline on 2026-12-31 and names `deletePlaybookVersion` in its place, which deletes the whole version.
     */
    delete: operations['deletePlaybookAction'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/approval': {
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
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Review a version of a playbook
     * @description Decides on a version of a playbook that was submitted for its review (`updatePlaybookVersion` with the status `APPROVING`). `PASS` publishes it, so that `updatePlaybook` can make it the one that runs; `UN_PASS` rejects it. The answer repeats the decision.
     */
    post: operations['createPlaybookApprove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/clone': {
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
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Clone a playbook with one of its versions
     * @deprecated
     * @description Makes a new playbook with a copy of the version in the path, and answers the copy with its IDs. The vendor takes this call offline on 2026-12-31: read the version with `showPlaybookVersion` and create it anew with `createPlaybookVersion`.
     */
    post: operations['copyPlaybookVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/rules': {
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
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a playbook version its rule
     * @deprecated
     * @description Stores the rule that says when a playbook version runs, and answers it with its ID: conditions for a version that events trigger, a schedule for one that a timer triggers. The vendor takes this call offline on 2026-12-31: give the rule to `createPlaybookVersion` instead.
     */
    post: operations['createPlaybookRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/rules/{rule_id}': {
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
         * @description Which rule, by the `rule_id` that `showPlaybookVersion` answers.
         * @example 7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52
         */
        rule_id: string;
        /**
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show the rule of a playbook version
     * @deprecated
     * @description Answers the rule that says when a playbook version runs, as JSON text. The vendor takes this call offline on 2026-12-31: `showPlaybookVersion` has the rule as well.
     */
    get: operations['showPlaybookRule'];
    /**
     * Replace the rule of a playbook version
     * @deprecated
     * @description Replaces the rule that says when a playbook version runs, and answers it as it is then. Send all of it, since `rule` is stored as a whole. The vendor takes the calls on rules offline on 2026-12-31: `updatePlaybookVersion` takes a rule as well.
     */
    put: operations['updatePlaybookRule'];
    post?: never;
    /**
     * Delete the rule of a playbook version
     * @deprecated
     * @description Deletes the rule of a playbook version for good; the version itself stays. The vendor takes the calls on rules offline on 2026-12-31. A rule that is only to rest can stay: `updatePlaybookVersion` with `rule_enable: false` switches it off.
     */
    delete: operations['deletePlaybookRule'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/approval': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List the reviews of a playbook or workflow
     * @description Lists what reviewers decided on a playbook or a workflow, and what they said. Send both `resource_id` and `approve_type`: what the service answers without them is not documented. There are no pages.
     */
    get: operations['listPlaybookApproves'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/policy-records/{policy_id}/search': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the emergency policy, the `id` that `searchPolicy` answers.
         * @example 41eb9024-1fa2-4e43-9721-e09ec426ce00
         */
        policy_id: components['parameters']['policy_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search the records of an emergency policy
     * @description Lists what was done with one emergency policy, a page at a time: which tasks handed it over or took it away, and how each defense layer answered. For all policies at once there is `searchPolicyRecord`. It is a POST that changes nothing.
     */
    post: operations['searchPolicyRecordByPolicyId'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/policy-records/search': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search records of emergency policies
     * @description Lists what was done with the emergency policies of a workspace, a page at a time: what the console calls the task view. A record has the task that `createRetryPolicy` answered, and for each defense layer whether it took the policy and why not. It is a POST that changes nothing.
     */
    post: operations['searchPolicyRecord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/policys': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or retry an emergency policy
     * @description Blocks an address, a domain or a user, or lets it through, by handing a policy to the defense layers in `defense_policy_list`; with `action_type` `retry` it hands the policies in `retry_list` over once more. The layers refuse what is blocked without a look at whether it does harm, and the object of a policy cannot be changed later. The call answers with the ID of a task: how that went, layer by layer, is in the records of `searchPolicyRecord`. A workspace has 2500 policies at most, 300 of them with an end; a layer takes 500 objects of an account at a time.
     */
    post: operations['createRetryPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/policys/{policy_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the emergency policy, the `id` that `searchPolicy` answers.
         * @example 41eb9024-1fa2-4e43-9721-e09ec426ce00
         */
        policy_id: components['parameters']['policy_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show an emergency policy
     * @description Answers with one emergency policy as a record: its own fields are in `data_object`. What was done with it over time, and where it failed, is a call of its own, `searchPolicyRecordByPolicyId`.
     */
    get: operations['showPolicy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/policys/batch-delete': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete emergency policies
     * @description Deletes the emergency policies in `batch_ids`, by their IDs from `searchPolicy`. The answer holds an ID only, by its form that of a task, and does not tell the policies one by one: look with `searchPolicy` and `searchPolicyRecord` what became of them, and of their objects on the defense layers.
     */
    post: operations['deletePolicies'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/policys/search': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search emergency policies
     * @description Lists the emergency policies of a workspace, a page at a time: what is blocked or let through, and by which layers. In the console it is the policy view, which has what was handed over successfully. Conditions narrow the list, and `group_by` can gather entries with the same values. It is a POST that changes nothing.
     */
    post: operations['searchPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/tasks': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List to-dos
     * @description Lists the to-dos of a workspace, a page at a time: playbooks and workflows that wait for their review before they are published, and runs of them that stopped at a step that somebody has to approve. Without `query_type` it lists what still waits, by the name of that value for the caller; `all_handled` has what was dealt with.
     */
    get: operations['listTasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/tasks/{task_id}': {
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
         * @description ID of the to-do, the `id` that `listTasks` answers.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        task_id: string;
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a to-do
     * @description Answers with one to-do: what waits and since when, who may decide, until when and what happens then, and its comments and attachments. `downloadAttachment` takes the IDs in `attachment_id_list`.
     */
    get: operations['showTask'];
    /**
     * Decide on a to-do, or comment on it
     * @description Does one thing with a to-do, by `action`: lets what waits go on, ends it, or adds and takes away a comment or an attachment. Comments need `comment` or `comment_id`, attachments the `attachment_id` of `uploadAttachment`. Nothing documented takes a decision back. Send the action always: the vendor's texts contradict each other on what happens without it. A repeat adds a comment once more, so the client does not repeat the call by itself.
     */
    put: operations['updateTask'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/vulnerability/{vul_id}': {
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
         * @description ID of the vulnerability, the `id` of an entry of `listVulnerabilities`, not the one in `data_object`.
         * @example b779a2f4-3c1d-4f0e-9d57-0c6a1e2f38b1
         */
        vul_id: string;
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a vulnerability
     * @description Answers with all that is recorded of one vulnerability: its own fields, the resource that has it and what can be done about it are in `data.data_object`. What is linked to it is told by `listDataobjectRelations`.
     */
    get: operations['showVulnerability'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/vulnerability/export': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export vulnerabilities
     * @description Answers with a file of the vulnerabilities that a search finds, with the fields that `title` names. The search is that of `listVulnerabilities`, so try it there first. It is a POST that changes nothing.
     */
    post: operations['exportVulnerabilities'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/vulnerability/import': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import vulnerabilities from a file
     * @description Adds the vulnerabilities of a file to the workspace and answers with their IDs. Fill in the template that `downloadVulnerabilityTemplate` answers with; the service checks the fields, required ones included. Mind repeats: nothing says that they are recognised.
     */
    post: operations['importVulnerabilities'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/vulnerability/search': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search vulnerabilities
     * @description Lists the vulnerabilities of a workspace, a page at a time, with all their fields. The body narrows the list by time and by conditions on the fields, and sorts it; without it the service's defaults hold. It is a POST that changes nothing. The vulnerability's own fields are in `data_object` of each entry.
     */
    post: operations['listVulnerabilities'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/vulnerability/template/download': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Download the template for importing vulnerabilities
     * @description Answers with the file to fill in for `importVulnerabilities`. Its columns are the fields of the data class of vulnerabilities.
     */
    get: operations['downloadVulnerabilityTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/workflows': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List workflows
     * @description Lists the workflows of a workspace, a page at a time, with the version that each of them runs. The filters narrow the list. What the steps of a workflow are is in its versions: `listAopWorkflowVersions`.
     */
    get: operations['listWorkflows'];
    put?: never;
    /**
     * Create a workflow
     * @description Creates a workflow, which is empty and off at first, and answers it with its ID. Next give it a version (`createAopWorkflowVersion`), submit that (`updateAopWorkflowVersion` with the status `pending_approval`), review it (`createAopWorkflowVersionApprovel`), and switch the workflow on with it (`updateAopWorkflow`). Kind, engine and data class cannot be changed later.
     */
    post: operations['createAopWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/workflows/{workflow_id}': {
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
         * @description Which workflow, by the `id` that `listWorkflows` answers.
         * @example c19470f3-5eaf-4572-82e8-2ff094495919
         */
        workflow_id: components['parameters']['workflow_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a workflow
     * @description Answers one workflow: whether it is on, which version runs, and which versions wait for their review or were rejected. What the version does is answered by `showAopWorkflowVersion`.
     */
    get: operations['showAopWorkflow'];
    /**
     * Change a workflow, or switch it on or off
     * @description Changes the name, the description or the entity of a workflow, and switches it on or off. To switch it on, send `enabled: true` and in `version_id` a version that has passed its review. Fields left out may be emptied, so send name, description and `enabled` as `showAopWorkflow` answers them.
     */
    put: operations['updateAopWorkflow'];
    post?: never;
    /**
     * Delete a workflow
     * @description Deletes a workflow for good and answers it as it was. What becomes of playbooks that run it is not documented: take it out of them first.
     */
    delete: operations['deleteAopWorkflow'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/workflows/{workflow_id}/instances': {
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
         * @description Which workflow, by the `id` that `listWorkflows` answers.
         * @example c19470f3-5eaf-4572-82e8-2ff094495919
         */
        workflow_id: components['parameters']['workflow_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a workflow
     * @description Starts a run of a workflow on a data object and answers the order as it was taken, without an envelope. Its `action_instance_id` is the run, for `showAopWorkflowInstance`; `listAopWorkflowInstance` finds it too. Every call starts another run, with all that the workflow does. To stop or retry a run use `updateWorkflowInstance`.
     */
    post: operations['createWorkflowInstance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/workflows/{workflow_id}/versions': {
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
         * @description Which workflow, by the `id` that `listWorkflows` answers.
         * @example c19470f3-5eaf-4572-82e8-2ff094495919
         */
        workflow_id: components['parameters']['workflow_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List the versions of a workflow
     * @description Lists the versions of one workflow with their states. It cannot be asked for pages: the answer has all of them, or all that are in one state.
     */
    get: operations['listAopWorkflowVersions'];
    put?: never;
    /**
     * Create a version of a workflow
     * @description Adds a version to a workflow, with the diagram of its steps and their settings, and answers it with its ID. It begins as a draft: submit it with `updateAopWorkflowVersion`, then review it with `createAopWorkflowVersionApprovel`. `validateAopWorkflowVersion` checks diagram and settings beforehand.
     */
    post: operations['createAopWorkflowVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/workflows/export': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export workflows
     * @description Answers a file with the workflows in `id`, for example to bring them into another workspace with `importAopworkflow`. It changes nothing, although it is a POST. What form the file has is not documented.
     */
    post: operations['exportAopworkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/workflows/import': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import workflows
     * @description Uploads a file with workflows, such as `exportAopworkflow` answers, and adds them to the workspace. The answer is an outcome, without the IDs: `listWorkflows` has them. What becomes of workflows that have a name which is taken already is not documented, so do not repeat the call without looking.
     */
    post: operations['importAopworkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/workflows/instances': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * List workflow instances
     * @description Lists the runs of the workflows of a workspace, a page at a time: which version ran, what triggered it, and how it went. The filters narrow the list. The steps of a run are in `showAopWorkflowInstance` only.
     */
    get: operations['listAopWorkflowInstance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/workflows/instances/{instance_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which run of a workflow, by the `id` that `listAopWorkflowInstance` answers.
         * @example 9f6f1d1e-7a42-4d0b-9c0a-64c1e0b5d7aa
         */
        instance_id: components['parameters']['workflow_instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a workflow instance
     * @description Answers one run of a workflow: which version ran, what triggered it and how it went; with `show_topology` also each of its steps. There is no envelope. It can be asked until the run is over.
     */
    get: operations['showAopWorkflowInstance'];
    /**
     * Stop, retry or debug a workflow instance
     * @description Stops a run of a workflow, tries it again, or updates a step of a run that is being debugged. A retry runs steps again, with all that they do, so do not repeat the call without looking. The answer says only that it was begun: ask `showAopWorkflowInstance` how it goes.
     */
    put: operations['updateWorkflowInstance'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/workflows/validation': {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check the steps of a workflow
     * @description Checks the diagram of a workflow and the settings of its steps before they are stored as a version with `createAopWorkflowVersion` or `updateAopWorkflowVersion`. `mode` says which check: one call makes one of them. It is a POST that changes nothing.
     */
    post: operations['validateAopWorkflowVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/workflows/versions/{version_id}': {
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
         * @description Which version of a workflow, by the `id` that `listAopWorkflowVersions` answers.
         * @example f0739f7d-bbc4-46ca-ba79-c29158e0ab8c
         */
        version_id: components['parameters']['workflow_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /**
     * Show a version of a workflow
     * @description Answers one version of a workflow: its state, the diagram of its steps in `taskflow` and their settings in `taskconfig`. The path needs only the version's ID, not that of the workflow.
     */
    get: operations['showAopWorkflowVersion'];
    /**
     * Change a version of a workflow, submit or activate it
     * @description Changes a version of a workflow, or takes it a step further: `status` is what to do with it. Name, diagram and settings can be changed only while it is a draft or waits for its review, and not in the same call as the status. Fields left out may be emptied, so send the others as `showAopWorkflowVersion` answers them.
     */
    put: operations['updateAopWorkflowVersion'];
    post?: never;
    /**
     * Delete a version of a workflow
     * @description Deletes a version of a workflow for good, and answers with its workflow. A version that is active cannot be deleted: deactivate it first with `updateAopWorkflowVersion` and the status `not_activated`.
     */
    delete: operations['deleteAopWorkflowVersion'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/{project_id}/workspaces/{workspace_id}/soc/workflows/versions/{version_id}/approval': {
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
         * @description Which version of a workflow, by the `id` that `listAopWorkflowVersions` answers.
         * @example f0739f7d-bbc4-46ca-ba79-c29158e0ab8c
         */
        version_id: components['parameters']['workflow_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Review a version of a workflow
     * @description Decides on a version of a workflow that was submitted for its review (`updateAopWorkflowVersion` with the status `pending_approval`). `PASS` publishes it, so that it can be activated; `UN_PASS` rejects it. The answer repeats the decision; `listPlaybookApproves` lists earlier ones.
     */
    post: operations['createAopWorkflowVersionApprovel'];
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
    /** @description A resource that a finding affects. */
    AffectedResource: {
      /** @description ID of the account that the resource belongs to. */
      domain_id?: string;
      /** @description ID of the enterprise project that the resource belongs to. */
      ep_id?: string;
      /** @description Name of the enterprise project that the resource belongs to. */
      ep_name?: string;
      /** @description ID of the resource in its service. */
      id?: string;
      /** @description Name of the resource. */
      name?: string;
      /** @description ID of the project that the resource belongs to. */
      project_id?: string;
      /** @description Service that the resource belongs to, such as `ecs`. */
      provider?: string;
      /** @description Region that the resource is in, such as `cn-north-4`. */
      region_id?: string;
      /** @description At most 50 tags: an object of keys and values, or text in the form `key:value`. Definitions and samples have both. A value has at most 255 letters, digits, spaces and `+-=._:/@`. */
      tags?:
        | {
            [key: string]: unknown;
          }
        | string;
      /** @description Kind of resource: `cloudservers`, `servers`, `vm`, `pm`, `instances`, `publicips`, `ip`, `website`, `vpcs`, `securityGroups` or `device`. */
      type?: string;
    };
    /** @description An alert as it is answered. Which fields are there depends on what was recorded. */
    Alert: {
      /** @description Name of the person who looks into it. */
      actor?: string;
      /** @description IDs of alerts that are linked to it. Documented for `listAlerts` only. */
      alert_list?: string[];
      /** @description What kind of alert it is. A category and a type of it belong together. */
      alert_type?: components['schemas']['AlertType'];
      /** @description When it was received, in the form of `first_observed_time`. */
      arrive_time?: string;
      /** @description Remark made on closing. */
      close_comment?: string;
      /** @description Why it was closed: `False detection`, `Resolved`, `Repeated` (it is a duplicate) or `Other`. */
      close_reason?: 'False detection' | 'Resolved' | 'Repeated' | 'Other' | (string & {});
      /** @description When it was closed, in the form of `first_observed_time`. */
      close_time?: string;
      /**
       * Format: int32
       * @description How likely it is that the behaviour or problem was recognised rightly, in percent from 0 to 100.
       */
      confidence?: number;
      /**
       * Format: int32
       * @description How often it happened, 0 to 999.
       */
      count?: number;
      /** @description When it was recorded, in the form of `first_observed_time`. */
      create_time?: string;
      /** @description Name of the person who created it. */
      creator?: string;
      /**
       * Format: int32
       * @description How important the resources concerned are, from 0, not at all, to 100, the most.
       */
      criticality?: number;
      /** @description The product that reported the alert first. */
      data_source?: components['schemas']['DataSource'];
      /** @description What happened, in words. */
      description?: string;
      /** @description ID of the account that the data was handed over to, where it was. */
      domain_id?: string;
      /** @description Where the alert comes from. */
      environment?: components['schemas']['Environment'];
      /** @description Files that belong to it. */
      file_info?: components['schemas']['FileInfo'][];
      /** @description When it was first seen, such as `2021-01-07T12:20:38.861Z+0800`. `Date` cannot parse this form. */
      first_observed_time?: string;
      /** @description State of its handling: `Open` it waits to be handled, `Block` it cannot be handled for now, `Closed` it is done with. */
      handle_status?: 'Open' | 'Block' | 'Closed' | (string & {});
      /** @description ID of the alert, a UUID. */
      id?: string;
      /** @description IDs of incidents that are linked to it. Documented for `listAlerts` only. */
      incident_list?: string[];
      /** @description IDs of threat indicators that are linked to it. Documented for `listAlerts` only. */
      indicator_list?: string[];
      /** @description Phase of the response: `Preparation`, `Detection and Analysis`, the containment, eradication and recovery in its two spellings (with an ASCII comma in the vendor's definition, with a full-width one in the SDKs), `Post-Incident-Activity`. */
      ipdrr_phase?:
        | 'Preparation'
        | 'Detection and Analysis'
        | 'Contain,Eradication& Recovery'
        | 'Contain\uFF0CEradication& Recovery'
        | 'Post-Incident-Activity'
        | (string & {});
      /** @description How it was closed: `AutoClosed` by automation, `Manual` by a person. Documented for `listAlerts` only. */
      is_auto_closed?: 'AutoClosed' | 'Manual' | (string & {});
      /** @description Labels, with commas between them. They are only shown. */
      labels?: string;
      /** @description When it was last seen, in the form of `first_observed_time`. */
      last_observed_time?: string;
      /** @description Malware that was found. */
      malware?: components['schemas']['Malware'];
      /** @description Network traffic that belongs to it. */
      network_list?: components['schemas']['NetworkConnection'][];
      /** @description ID that the alert has in the product that it comes from. Documented for `listAlerts` only. */
      origin_id?: string;
      /** @description Name of the person who is responsible for it or for the service concerned. */
      owner?: string;
      /** @description Processes that belong to it. */
      process?: components['schemas']['ProcessInfo'][];
      /** @description Region of the account that the data was handed over to, where it was. */
      region_id?: string;
      /** @description What can be done about it. */
      remediation?: components['schemas']['Remediation'];
      /** @description Resources that it affects. */
      resource_list?: components['schemas']['AffectedResource'][];
      /** @description How severe it is: `Tips` nothing is wrong, `Low` nothing needs to be done, `Medium` it has to be handled, though not urgently, `High` it comes first, `Fatal` it has to be handled at once to prevent more damage. The console calls `Tips` informational and `Fatal` critical. */
      severity?: 'Tips' | 'Low' | 'Medium' | 'High' | 'Fatal' | (string & {});
      /** @description Whether this is data for debugging, not a real finding: `true` or `false`, as text or as a boolean. */
      simulation?: string | boolean;
      /** @description By when it has to be closed, in the form of `first_observed_time`. Some answers have a number of hours instead. */
      sla?: string | number;
      /** @description Page of the source product that explains this alert. */
      source_url?: string;
      /** @description Fields for the layout of the list of alerts in the console. The vendor does not list them. */
      system_alert_table?: {
        [key: string]: unknown;
      };
      /** @description Facts about the system concerned. The vendor does not list the fields. */
      system_info?: {
        [key: string]: unknown;
      };
      /** @description Title of the alert; this is the name that lists show. At most 255 characters by the definition, 2550 in the console. */
      title?: string;
      /**
       * Format: int32
       * @description Time that passed until it was detected, in minutes. Documented for `listAlerts` only.
       */
      ttd?: number;
      /**
       * Format: int32
       * @description Time that passed until it was responded to, in minutes. Documented for `listAlerts` only.
       */
      ttr?: number;
      /** @description When it was last changed, in the form of `first_observed_time`. */
      update_time?: string;
      /** @description Users who are concerned. */
      user_info?: components['schemas']['UserInfo'][];
      /** @description Whether it is genuine: `Unknown` nobody has judged it, `True_Positive` it is genuine, `False_Positive` it is a false alarm. */
      verification_state?: 'Unknown' | 'True_Positive' | 'False_Positive' | (string & {});
      /** @description Version of the form that the alert has, such as `1.0`. */
      version?: string;
      /** @description ID of the workspace that the alert is in. */
      workspace_id?: string;
    };
    /** @description An alert after a call on it. */
    AlertAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description An alert and where it is kept. */
      data?: components['schemas']['AlertRecord'];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description An alert as it is sent: as a whole on creation, the fields to set on a change. */
    AlertContent: {
      /** @description Name of the person who looks into it. */
      actor?: string;
      /** @description What kind of alert it is. A category and a type of it belong together. */
      alert_type?: components['schemas']['AlertType'];
      /** @description When it was received, in the form of `first_observed_time`. */
      arrive_time?: string;
      /** @description Remark made on closing. */
      close_comment?: string;
      /**
       * @description Why it was closed: `False detection`, `Resolved`, `Repeated` (it is a duplicate) or `Other`.
       * @enum {string}
       */
      close_reason?: 'False detection' | 'Resolved' | 'Repeated' | 'Other';
      /** @description When it was closed, in the form of `first_observed_time`. */
      close_time?: string;
      /**
       * Format: int32
       * @description How likely it is that the behaviour or problem was recognised rightly, in percent from 0 to 100.
       */
      confidence?: number;
      /**
       * Format: int32
       * @description How often it happened.
       */
      count?: number;
      /** @description When it was recorded, in the form of `first_observed_time`. */
      create_time?: string;
      /** @description Name of the person who created it. */
      creator?: string;
      /**
       * Format: int32
       * @description How important the resources concerned are, from 0, not at all, to 100, the most.
       */
      criticality?: number;
      /** @description The product that reported the alert first. */
      data_source?: components['schemas']['DataSource'];
      /** @description What happened, in words. */
      description?: string;
      /** @description ID of the account that the data was handed over to, where it was. */
      domain_id?: string;
      /** @description Where the alert comes from. */
      environment?: components['schemas']['Environment'];
      /** @description Files that belong to it. */
      file_info?: components['schemas']['FileInfo'][];
      /** @description When it was first seen, such as `2021-01-07T12:20:38.861Z+0800`. Use the zone of the place where it happened; UTC+8 is assumed where none can be read. */
      first_observed_time?: string;
      /**
       * @description State of its handling: `Open` it waits to be handled, `Block` it cannot be handled for now, `Closed` it is done with. Send `Open` for a new one.
       * @enum {string}
       */
      handle_status?: 'Open' | 'Block' | 'Closed';
      /** @description ID of the alert, a UUID. What the service does with one that is sent is not documented; leave it out. */
      id?: string;
      /** @description Phase of the response: `Preparation`, `Detection and Analysis`, the containment, eradication and recovery in its two spellings (with an ASCII comma in the vendor's definition, with a full-width one in the SDKs), `Post-Incident-Activity`. */
      ipdrr_phase?:
        | 'Preparation'
        | 'Detection and Analysis'
        | 'Contain,Eradication& Recovery'
        | 'Contain\uFF0CEradication& Recovery'
        | 'Post-Incident-Activity'
        | (string & {});
      /** @description Labels, with commas between them. They are only shown. */
      labels?: string;
      /** @description When it was last seen, in the form of `first_observed_time`. */
      last_observed_time?: string;
      /** @description Malware that was found. */
      malware?: components['schemas']['Malware'];
      /** @description Network traffic that belongs to it. */
      network_list?: components['schemas']['NetworkConnection'][];
      /** @description Name of the person who is responsible for it or for the service concerned. */
      owner?: string;
      /** @description Processes that belong to it. */
      process?: components['schemas']['ProcessInfo'][];
      /** @description Region of the account that the data was handed over to, where it was. */
      region_id?: string;
      /** @description What can be done about it. */
      remediation?: components['schemas']['Remediation'];
      /** @description Resources that it affects. */
      resource_list?: components['schemas']['AffectedResource'][];
      /**
       * @description How severe it is: `Tips` nothing is wrong, `Low` nothing needs to be done, `Medium` it has to be handled, though not urgently, `High` it comes first, `Fatal` it has to be handled at once to prevent more damage. The console calls `Tips` informational and `Fatal` critical.
       * @enum {string}
       */
      severity?: 'Tips' | 'Low' | 'Medium' | 'High' | 'Fatal';
      /** @description Whether this is data for debugging, not a real finding: `true` or `false`, as text. The vendor's Terraform provider sends a boolean. */
      simulation?: string | boolean;
      /** @description By when it has to be closed, in the form of `first_observed_time`. */
      sla?: string;
      /** @description Page of the source product that explains this alert. */
      source_url?: string;
      /** @description Fields for the layout of the list of alerts in the console. The vendor does not list them. */
      system_alert_table?: {
        [key: string]: unknown;
      };
      /** @description Facts about the system concerned. The vendor does not list the fields. */
      system_info?: {
        [key: string]: unknown;
      };
      /** @description Title of the alert; this is the name that lists show. At most 255 characters by the definition, 2550 in the console. */
      title?: string;
      /** @description When it was last changed, in the form of `first_observed_time`. */
      update_time?: string;
      /** @description Users who are concerned. */
      user_info?: components['schemas']['UserInfo'][];
      /**
       * @description Whether it is genuine: `Unknown` nobody has judged it, `True_Positive` it is genuine, `False_Positive` it is a false alarm. Send `Unknown` unless you know better.
       * @enum {string}
       */
      verification_state?: 'Unknown' | 'True_Positive' | 'False_Positive';
      /** @description Version of the form that the alert has, such as `1.0`. It has to be one that the vendor has published. */
      version?: string;
      /** @description ID of the workspace that the alert is in. */
      workspace_id?: string;
    };
    /** @description The alerts to turn into incidents, and what the incidents shall be. */
    AlertConversion: {
      /** @description IDs of the alerts, from `listAlerts`. */
      ids?: string[];
      /** @description What the incidents get. */
      incident_content?: {
        /** @description What kind of incident it is. */
        incident_type?: {
          /** @description Category, such as `Malware`. */
          category?: string;
          /** @description ID of the incident type, 32 hexadecimal digits in samples. */
          id?: string;
          /** @description Type within the category, such as `Rootkit`. */
          incident_type?: string;
        };
        /** @description Title of the incident. The console suggests that of the alert. */
        title?: string;
      };
    };
    /** @description A page of alerts. */
    AlertList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The alerts of this page. */
      data?: components['schemas']['AlertRecord'][];
      /**
       * Format: int32
       * @description Number of entries in a page. Some editions answer `size` instead.
       */
      limit?: number;
      /** @description The outcome in words. */
      message?: string;
      /**
       * Format: int32
       * @description Number of entries skipped. Some editions answer `page` instead.
       */
      offset?: number;
      /**
       * Format: int32
       * @description Number of the page.
       */
      page?: number;
      /**
       * Format: int32
       * @description Number of entries in a page.
       */
      size?: number;
      /** @description Whether the call succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many alerts match in all, 10000 at most.
       */
      total?: number;
    };
    /** @description An alert and where it is kept. */
    AlertRecord: {
      /** @description When it was recorded, such as `2021-01-07T12:20:38.861Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      /** @description An alert as it is answered. Which fields are there depends on what was recorded. */
      data_object?: components['schemas']['Alert'];
      /** @description The data class that an object belongs to. */
      dataclass_ref?: components['schemas']['DataClassReference'];
      /**
       * Format: int32
       * @description Version of the format that `data_object` has.
       */
      format_version?: number;
      /** @description ID of the alert, a UUID; it names the alert in other calls. */
      id?: string;
      /** @description ID of the project that it belongs to. */
      project_id?: string;
      /** @description How the alert came about: `DATA_SOURCE` from a data source, `MANUAL` by hand, `PLAYBOOK` by a playbook. The vendor also names `SIMULATION` and `INSTANCE`, without a clear meaning. */
      type?: 'SIMULATION' | 'PLAYBOOK' | 'MANUAL' | 'INSTANCE' | 'DATA_SOURCE' | (string & {});
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /**
       * Format: int32
       * @description Version of the record itself; 0 in samples.
       */
      version?: number;
      /** @description ID of the workspace that it is in. */
      workspace_id?: string;
    };
    /** @description What kind of alert it is. A category and a type of it belong together. */
    AlertType: {
      /** @description Type within the category, such as `Rootkit`. */
      alert_type?: string;
      /** @description Category, such as `Malware`. */
      category?: string;
    };
    /** @description What is known of an attachment. */
    Attachment: {
      /** @description When it was uploaded. */
      create_time?: string;
      /** @description ID of the user who uploaded it. */
      creator_id?: string;
      /** @description Name of the user who uploaded it. */
      creator_name?: string;
      /** @description Folder that the file is stored in, such as `component/<ID>/`. */
      file_folder?: string;
      /** @description What the file is called. */
      file_name?: string;
      /** @description ID of the attachment. */
      id?: string;
      /** @description Whether it was deleted; text by definition, a boolean on an older page. */
      is_deleted?: string | boolean;
      /** @description ID of the user who changed it last. */
      modifier_id?: string;
      /** @description Name of the user who changed it last. */
      modifier_name?: string;
      /** @description Kind of storage that holds the file; the values are not documented. */
      storage_type?: string;
      /**
       * Format: password
       * @description Address of the file in the storage.
       */
      storage_url?: string;
      /** @description When it was last changed. */
      update_time?: string;
      /** @description ID of the workspace that it is in. */
      workspace_id?: string;
    };
    /** @description Where an attachment can be downloaded. */
    AttachmentAddress: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /**
       * Format: password
       * @description Address of the file in OBS.
       */
      data?: string;
      /** @description The outcome in words. */
      message?: string;
      /** @description ID of the request, to quote to support. */
      request_id?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description One attachment, in the envelope. */
    AttachmentAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description What is known of an attachment. */
      data?: components['schemas']['Attachment'];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description ID of the request, to quote to support. */
      request_id?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description A file to store as an attachment. */
    AttachmentUpload: {
      /**
       * @description What the file is for: `user_task`, a to-do, and nothing else yet.
       * @enum {string}
       */
      fileType?: 'user_task';
      /**
       * Format: binary
       * @description The file to store.
       */
      uploadFile: Blob;
    };
    /** @description A file that was stored, in the envelope. */
    AttachmentUploadAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The attachment that was made of it. */
      data?: {
        /** @description What the file is called. */
        file_name?: string;
        /** @description ID of the attachment, for `updateTask` and `downloadAttachment`. */
        id?: string;
        /** @description ID of the workspace that it is in. */
        workspace_id?: string;
      };
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description ID of the request, to quote to support. */
      request_id?: string;
      /** @description Whether the file was stored. */
      success?: boolean;
    };
    /** @description How a call on several objects went, for each of them. */
    BatchAnswer: {
      /** @description Outcome of the call, `00000000` when it was carried out. */
      code?: string;
      /** @description The objects by what became of them. */
      data?: {
        /** @description IDs of the objects that could not be handled. */
        error_ids?: string[];
        /** @description IDs of the objects that were handled. */
        success_ids?: string[];
      };
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description What became of each ID. */
    BatchOperateDataobjectResult: {
      /** @description IDs that failed. */
      error_ids?: string[];
      /** @description IDs that succeeded. */
      success_ids?: string[];
    };
    /** @description What to change on an alert. */
    ChangeAlertRequest: {
      /** @description The fields to set. Others stay as they are. */
      data_object: components['schemas']['AlertContent'];
    };
    /** @description What to change on several alerts. */
    ChangeAlertsRequest: {
      /** @description IDs of the alerts, from `listAlerts`. */
      batch_ids: string[];
      /** @description The fields to set on all of them. Others stay as they are. */
      data_object: components['schemas']['AlertContent'];
    };
    /** @description What to change on incidents. */
    ChangeIncidentRequest: {
      /** @description IDs of the incidents, from `listIncidents`. Needed by `changeIncidents`; where the path names the incident, leave it out. */
      batch_ids?: string[];
      /** @description The fields to set. Others stay as they are. */
      data_object?: components['schemas']['IncidentContent'];
    };
    /** @description SecMaster's error envelope. */
    CodeMessageError: {
      /**
       * @description Code of what went wrong.
       * @example SecMaster.20040001
       */
      code?: string;
      /**
       * @description What went wrong, in words.
       * @example Parameter error.
       */
      message?: string;
    };
    /** @description A plug-in as stored. */
    Component: {
      /** @description ID of the set of plug-ins that it belongs to. */
      alliance_id?: string;
      /** @description Name of that set. */
      alliance_name?: string;
      /** @description Where it comes from: `subscribe` a subscription, `custom` own development, `system` SecMaster itself. */
      component_type?: 'subscribe' | 'custom' | 'system' | (string & {});
      /** @description When it was created. The form is not documented. */
      create_time?: string;
      /** @description ID of the user who created it. */
      creator_id?: string;
      /** @description Name of the user who created it. */
      creator_name?: string;
      /** @description What the plug-in is for. */
      description?: string;
      /** @description Programming language that it is written in. */
      dev_language?: string;
      /** @description Which release of the language it needs. */
      dev_language_version?: string;
      /** @description ID of the plug-in; `component_id` in the paths. */
      id?: string;
      /** @description Labels of the plug-in, in one text. */
      label?: string;
      /** @description Its icon. The form is not documented. */
      logo?: string;
      /** @description ID of the user who changed it last. */
      modifier_id?: string;
      /** @description Name of the user who changed it last. */
      modifier_name?: string;
      /** @description What the plug-in is called. */
      name?: string;
      /** @description What was done to it. */
      operation_history?: components['schemas']['ComponentOperation'][];
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description The versions that there are. */
      versions?: components['schemas']['ComponentVersion'][];
    };
    /** @description Something that a plug-in can do. */
    ComponentAction: {
      /** @description What it does. */
      action_desc?: string;
      /** @description Whether it is on, as text. The values are not documented. */
      action_enable?: string;
      /** @description Parameters that the version in use takes in, as text. */
      action_input?: string;
      /** @description What it is called, such as `queryEs`. */
      action_name?: string;
      /** @description Parameters that the version in use gives back, as text. */
      action_output?: string;
      /** @description Kind of function: `action` what workflows call, `connector` or `manager`. */
      action_type?: 'action' | 'connector' | 'manager' | (string & {});
      /** @description ID of the version in use. */
      action_version_id?: string;
      /** @description Name that the user gave to the version in use, if any. */
      action_version_name?: string;
      /** @description Number of the version in use. */
      action_version_number?: string;
      /** @description All versions of it. */
      action_versions?: components['schemas']['ComponentActionVersion'][];
      /** @description Whether there is a newer version to change to. */
      can_update?: boolean;
      /** @description When it was created. The form is not documented. */
      create_time?: string;
      /** @description Name of the user who created it. */
      creator_name?: string;
      /** @description ID of the action; `action_id` in the paths. */
      id?: string;
    };
    /** @description An action in the envelope. */
    ComponentActionAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description Something that a plug-in can do. */
      data?: components['schemas']['ComponentAction'];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description ID of the call for the vendor's support. */
      request_id?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description A page of actions. */
    ComponentActionList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The actions of this page. */
      data?: components['schemas']['ComponentAction'][];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /**
       * Format: int32
       * @description Which page this is.
       */
      page?: number;
      /** @description ID of the call for the vendor's support. */
      request_id?: string;
      /**
       * Format: int32
       * @description How many entries this page may have.
       */
      size?: number;
      /** @description Whether the call succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many actions there are.
       */
      total?: number;
    };
    /** @description One version of what a plug-in can do. */
    ComponentActionVersion: {
      /** @description The program that it runs. */
      action_code?: string;
      /** @description Whether it is on, as text. The values are not documented. */
      action_enable?: string;
      /** @description Parameters that it takes in, as text. */
      action_input?: string;
      /** @description Parameters that it gives back, as text. */
      action_output?: string;
      /** @description How far its review is. The values are not documented. */
      action_status?: string;
      /** @description What is new in it. */
      action_version_desc?: string;
      /** @description Name that the user gave to it, if any. */
      action_version_name?: string;
      /** @description Number that the service gave to it; it only ever grows. */
      action_version_number?: string;
      /** @description When it was created. The form is not documented. */
      create_time?: string;
      /** @description Name of the user who created it. */
      creator_name?: string;
      /** @description What it logged when it was debugged. */
      debug_log?: string;
      /** @description What it gave back when it was debugged. */
      debug_output?: string;
      /** @description How it went when it was debugged. */
      debug_result?: string;
      /** @description ID of the version. */
      id?: string;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
    };
    /** @description A plug-in in the envelope. */
    ComponentAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description A plug-in as stored. */
      data?: components['schemas']['Component'];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description ID of the call for the vendor's support. */
      request_id?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description A field of a connection's `config`. */
    ComponentConnectionField: {
      /**
       * Format: password
       * @description What the field holds unless something else is given.
       */
      default_value?: string;
      /** @description What the field is for. */
      description?: string;
      /** @description Name of the field in the `config`. */
      key?: string;
      /** @description What the field is called on the console. */
      name?: string;
      /** @description Whether the field cannot be changed. */
      readonly?: boolean;
      /** @description Whether the field has to be there. */
      required?: boolean;
      /** @description Kind of field. The values are not documented. */
      type?: string;
      /**
       * Format: password
       * @description What the field holds now; it can be a password.
       */
      value?: string;
    };
    /** @description A page of plug-ins. */
    ComponentList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The plug-ins of this page. */
      data?: components['schemas']['Component'][];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /**
       * Format: int32
       * @description Which page this is.
       */
      page?: number;
      /** @description ID of the call for the vendor's support. */
      request_id?: string;
      /**
       * Format: int32
       * @description How many entries this page may have.
       */
      size?: number;
      /** @description Whether the call succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many plug-ins there are.
       */
      total?: number;
    };
    /** @description Something that was done to a plug-in. */
    ComponentOperation: {
      /** @description What was done to it. */
      operation_name?: string;
      /** @description When it was done. */
      operation_time?: string;
    };
    /** @description A template as stored. */
    ComponentTemplate: {
      /** @description ID of the plug-in that it is for. */
      component_id?: string;
      /** @description When it was created, such as `2025-08-26T18:53:27.566Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      /** @description ID of the template; `template_id` in the paths. */
      id?: string;
      /** @description ID of the project that it belongs to. */
      project_id?: string;
      /** @description The settings as JSON text, such as `{"action":"queryEs","input":{}}`. */
      task_config?: string;
      /** @description What the template is called. */
      template_name?: string;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
    };
    /** @description A template in the envelope. */
    ComponentTemplateAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description A template as stored. */
      data?: components['schemas']['ComponentTemplate'];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description ID of the call for the vendor's support. */
      request_id?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description The templates of a workspace. */
    ComponentTemplateList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The templates themselves. */
      data?: components['schemas']['ComponentTemplate'][];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /**
       * Format: int32
       * @description Which page this is.
       */
      page?: number;
      /** @description ID of the call for the vendor's support. */
      request_id?: string;
      /**
       * Format: int32
       * @description How many entries this page may have.
       */
      size?: number;
      /** @description Whether the call succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many templates there are.
       */
      total?: number;
    };
    /** @description A template to store. */
    ComponentTemplateRequest: {
      /** @description ID of the plug-in that the template is for; `listComponents` has the IDs. */
      component_id: string;
      /** @description The settings as JSON **text** (not an object): in `action` the name of the action, in `input` what it is to take in. */
      task_config: string;
      /** @description What to call the template. */
      template_name: string;
    };
    /** @description A version of a plug-in. */
    ComponentVersion: {
      /** @description ID of the attachment that holds the plug-in. */
      component_attachment_id?: string;
      /**
       * Format: password
       * @description The fields that the `config` of a connection has to hold: a list, or the same as JSON text. Values in it can be passwords.
       */
      connection_config?: string | components['schemas']['ComponentConnectionField'][];
      /** @description ID of the version; `component_version_id` of `createConnection`. */
      id?: string;
      /** @description Name of the package that it is in. */
      package_name?: string;
      /** @description State of the version. The values are not documented. */
      status?: string;
      /** @description ID of the version that was subscribed to, if it was. */
      sub_version_id?: string;
      /** @description What is new in it. */
      version_desc?: string;
      /** @description Number of the version as users see it. */
      version_num?: string;
    };
    /** @description An operation connection as stored. */
    Connection: {
      /** @description Whether it can be deleted; `false` while a workflow uses it. */
      can_be_deleted?: boolean;
      /** @description ID of the plug-in that uses the connection. */
      component_id?: string;
      /** @description Name of the plug-in. */
      component_name?: string;
      /** @description ID of the plug-in's version. */
      component_version_id?: string;
      /**
       * Format: password
       * @description The access data as JSON text. It usually holds passwords.
       */
      config?: string;
      /** @description When it was created, such as `2022-06-16T10:37:50Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      /** @description ID of the user who created it. */
      creator_id?: string;
      /** @description Name of the user who created it. */
      creator_name?: string;
      /** @description Defense layer that emergency policies are sent to, such as `CFW`. */
      defense_type?: string;
      /** @description What the connection is for. */
      description?: string;
      /** @description Whether the connection is switched on. */
      enabled?: boolean;
      /** @description ID of the connection; `asset_id` in the paths. */
      id?: string;
      /** @description ID of the user who changed it last. */
      modifier_id?: string;
      /** @description Name of the user who changed it last. */
      modifier_name?: string;
      /** @description Name of the connection. */
      name?: string;
      /** @description ID of the project that it belongs to. */
      project_id?: string;
      /** @description ID of the region that emergency policies apply to. */
      region_id?: string;
      /** @description Name of the region of `region_id`. */
      region_name?: string;
      /** @description Whether the connection works: `SUCCESS` or `FAILED`. The vendor's sample writes it in lower case. */
      status?: 'SUCCESS' | 'FAILED' | (string & {});
      /** @description ID of the enterprise project that emergency policies apply to. */
      target_enterprise_id?: string;
      /** @description Name of that enterprise project. */
      target_enterprise_name?: string;
      /** @description ID of the IAM project that emergency policies apply to. */
      target_project_id?: string;
      /** @description Name of that IAM project. */
      target_project_name?: string;
      /** @description Kind of connection: `datasource`, or `action_target` by older pages. */
      type?: 'datasource' | 'action_target' | (string & {});
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description ID of the workspace that it is in. */
      workspace_id?: string;
    };
    /** @description An operation connection in the envelope. */
    ConnectionAnswer: {
      /** @description An operation connection as stored. */
      asset?: components['schemas']['Connection'];
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The outcome in words; empty when fine. */
      message?: string;
    };
    /** @description A page of operation connections. */
    ConnectionList: {
      /** @description The connections of this page. */
      asset?: components['schemas']['Connection'][];
      /** @description The connections of this page, where the answer has them under this name. */
      assets?: components['schemas']['Connection'][];
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /**
       * Format: int32
       * @description How many connections match in all.
       */
      total?: number;
    };
    /** @description An operation connection to store. */
    ConnectionRequest: {
      /** @description ID of the plug-in that uses the connection. */
      component_id: string;
      /** @description ID of the plug-in's version. */
      component_version_id: string;
      /**
       * Format: password
       * @description The access data as JSON **text** (not an object), in the fields that the plug-in version's connection schema names. It usually holds passwords.
       */
      config: string;
      /** @description What the connection is for. */
      description?: string;
      /** @description Name of the connection. */
      name: string;
    };
    /** @description The alert to create. */
    CreateAlertRequest: {
      /** @description An alert as it is sent: as a whole on creation, the fields to set on a change. */
      data_object: components['schemas']['AlertContent'];
    };
    /** @description The object to create, and how to record it. */
    CreateDataObjectRequest: {
      /** @description The object itself, with the fields that its class has, such as `title` or `name`. Required ones depend on the class. */
      data_object?: {
        [key: string]: unknown;
      };
      /**
       * Format: int32
       * @description Version of the form that `data_object` follows, 1 where none is sent.
       */
      format_version?: number;
      /** @description ID that the object shall have. Without it the service gives one. */
      id?: string;
      /** @description Name that the object is recorded under. */
      name?: string;
      /** @description Trigger flag. What it triggers is not documented. */
      trigger_flag?: boolean;
      /** @description What the object is, in words, in spite of its name. */
      type?: string;
    };
    /** @description The incident to create. */
    CreateIncidentRequest: {
      /** @description An incident as it is sent: as a whole on creation, the fields to set on a change. */
      data_object?: components['schemas']['IncidentContent'];
    };
    /** @description The indicator to create. */
    CreateIndicatorRequest: {
      /** @description What is known about a threat, as it is created. */
      data_object: components['schemas']['NewIndicator'];
    };
    /** @description The workspace to create. */
    CreateWorkspaceRequest: {
      /** @description What the workspace is for, in one line. */
      description?: string;
      /** @description ID of the enterprise project to put the workspace into. It may be empty. */
      enterprise_project_id?: string;
      /** @description Name of that enterprise project. It may be empty. */
      enterprise_project_name?: string;
      /**
       * @description Whether to create a view, which gathers other workspaces, also those of other accounts. An account can have one in a region, by the user guide.
       * @default false
       */
      is_view?: boolean;
      /** @description Name of the workspace: letters, Chinese characters, digits and `_-()`. */
      name: string;
      /** @description Name of the project in the path, such as `cn-north-4`. */
      project_name: string;
      /** @description Region of the workspace, such as `cn-north-4`. */
      region_id: string;
      /** @description Tags to find the workspace by. */
      tags?: components['schemas']['WorkspaceTag'][];
      /** @description For a view, ID of the workspace that it is bound to. */
      view_bind_id?: string;
    };
    /** @description A kind of data objects. */
    Dataclass: {
      /** @description Code of the class, such as `Alert`; the same in every language. */
      business_code?: string;
      /** @description Version of the subscription package that the class came with. */
      cloud_pack_version?: string;
      /** @description When it was created, such as `2021-01-30T23:00:00Z+0800`. */
      create_time?: string;
      /** @description ID of the user who created it. */
      creator_id?: string;
      /** @description Name of the user who created it. */
      creator_name?: string;
      /** @description What objects of the class are. */
      description?: string;
      /** @description ID of the account that the class belongs to. */
      domain_id?: string;
      /** @description ID of the class, for `showDataClassInfo` and `listDataclassFields`. */
      id?: string;
      /** @description Whether it comes with the product, true, or was added to the workspace, false. */
      is_built_in?: boolean;
      /** @description ID of the user who changed it last. */
      modifier_id?: string;
      /** @description Name of the user who changed it last. */
      modifier_name?: string;
      /** @description Name of the class, perhaps translated. */
      name?: string;
      /** @description ID of the class that this one is below. */
      parent_id?: string;
      /** @description ID of the project that the class belongs to. */
      project_id?: string;
      /** @description Region that the class is in. */
      region_id?: string;
      /** @description How many types the class has. */
      type_num?: number;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description ID of the workspace that the class is in. */
      workspace_id?: string;
    };
    /** @description A field that the objects of a data class have. */
    DataclassField: {
      /** @description Code of the field; the same in every language. */
      business_code?: string;
      /** @description ID of what the field belongs to. */
      business_id?: string;
      /** @description Kind of what the field belongs to. */
      business_type?: string;
      /** @description Whether upper and lower case differ in its value. */
      case_sensitive?: boolean;
      /** @description Version of the subscription package that the field came with. */
      cloud_pack_version?: string;
      /** @description Whether its value can be given when an object is created. */
      creatable?: boolean;
      /** @description When it was created, such as `2021-01-30T23:00:00Z+0800`. */
      create_time?: string;
      /** @description ID of the user who created it. */
      creator_id?: string;
      /** @description Name of the user who created it. */
      creator_name?: string;
      /** @description Name of the data class that the field is part of. */
      dataclass_name?: string;
      /** @description Value that the field has unless another is given. */
      default_value?: string;
      /** @description What the field holds. */
      description?: string;
      /** @description How the field is shown; the values are not documented. */
      display_type?: string;
      /** @description Whether its value can be changed. */
      editable?: boolean;
      /** @description More settings of the field, as JSON in a text. */
      extra_json?: string;
      /** @description Name that the field has in `data_object`. */
      field_key?: string;
      /** @description Hint that the console shows. */
      field_tooltip?: string;
      /** @description Kind of input, such as `shorttext`, `radio` or `grid`. */
      field_type?: string;
      /** @description ID of the field. */
      id?: string;
      /** @description Whether it comes with the product, true, or was added to the workspace, false. */
      is_built_in?: boolean;
      /** @description Whether it is for input or output; the values are not documented. */
      iu_type?: string;
      /** @description JSON schema of the value, as JSON in a text. */
      json_schema?: string;
      /** @description Whether the field can be maintained. */
      maintainable?: boolean;
      /** @description Whether it is shown in other places than classification and mapping as well. */
      mapping?: boolean;
      /** @description ID of the user who changed it last. */
      modifier_id?: string;
      /** @description Name of the user who changed it last. */
      modifier_name?: string;
      /** @description Name that is shown, perhaps translated. */
      name?: string;
      /** @description Whether it can only be read. */
      read_only?: boolean;
      /** @description Whether an object has to have it. */
      required?: boolean;
      /** @description Whether objects can be searched by it. */
      searchable?: boolean;
      /** @description API that the field is for; the values are not documented. */
      target_api?: string;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description What part of the product uses the field. */
      used_by?: string;
      /** @description Whether the console shows it. */
      visible?: boolean;
    };
    /** @description A page of fields, without an envelope. */
    DataclassFieldList: {
      /** @description The fields of this page. */
      field_details?: components['schemas']['DataclassField'][];
      /** @description How many fields match in all. */
      total?: number;
    };
    /** @description A page of data classes, without an envelope. */
    DataclassList: {
      /** @description The classes of this page. */
      dataclass_details?: components['schemas']['Dataclass'][];
      /** @description How many classes match in all. */
      total?: number;
    };
    /** @description The data class that an object belongs to. */
    DataClassReference: {
      /** @description ID of the data class, for `showDataClassInfo`. */
      id?: string;
      /** @description Name of the data class, such as `Alert` or `Incident`. */
      name?: string;
    };
    /** @description A type of a data class. */
    DataclassType: {
      /** @description Name of the type. */
      category?: string;
      /** @description Code of the type. */
      category_code?: string;
      /** @description When it was created, such as `2025-12-19T17:31:27Z+0800`. */
      create_time?: string;
      /** @description ID of the user who created it. */
      creator_id?: string;
      /** @description Name of the user who created it. */
      creator_name?: string;
      /** @description Code of the data class, such as `Alert`. */
      dataclass_business_code?: string;
      /** @description ID of the data class; empty in samples. */
      dataclass_id?: string;
      /** @description What the type is for. */
      description?: string;
      /** @description ID of the account that the type belongs to. */
      domain_id?: string;
      /** @description Whether the type is on, true, or off, false. */
      enabled?: boolean;
      /** @description ID of the type, for `enableDataclassType` and `deleteDataclassType`. */
      id?: string;
      /** @description Whether it comes with the product, true, or was added to the workspace, false. */
      is_built_in?: boolean;
      /** @description ID of the layout that shows objects of the type. */
      layout_id?: string;
      /** @description What that layout is called. */
      layout_name?: string;
      /**
       * Format: int32
       * @description Level, 4 in a sample; the values are not documented.
       */
      level?: number;
      /** @description ID of the user who changed it last. */
      modifier_id?: string;
      /** @description Name of the user who changed it last. */
      modifier_name?: string;
      /** @description ID of the project that the type belongs to. */
      project_id?: string;
      /** @description Region that the type is in. */
      region_id?: string;
      /**
       * Format: int64
       * @description Time for an answer, most likely in milliseconds.
       */
      sla?: number;
      /** @description Name of the type below `category`. */
      sub_category?: string;
      /** @description Code of the type below `category`. */
      sub_category_code?: string;
      /**
       * Format: int32
       * @description How many types are below this one.
       */
      sub_count?: number;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description ID of the workspace that the type is in. */
      workspace_id?: string;
    };
    /** @description A type of a data class to create. The fields that are needed depend on the class. */
    DataclassTypeCreation: {
      /** @description Code of that type, needed where `name` is. */
      business_code?: string;
      /** @description Name of the type. Needed for alerts, incidents, indicators and vulnerabilities; leave it out for a class of your own. */
      category?: string;
      /** @description Code of the type, needed where `category` is. */
      category_code?: string;
      /** @description Code of the data class, such as `Resource`, needed where `name` is. */
      dataclass_business_code?: string;
      /** @description What the type is for. */
      description?: string;
      /** @description Whether the type is on, true, or off, false, to begin with. */
      enabled: boolean;
      /**
       * Format: int32
       * @description 1 for a type, 2 for one below a type; needed where `name` is.
       * @enum {integer}
       */
      level?: 1 | 2;
      /** @description Name of the type of a class of your own, of the one below with `level` 2. Needed for such a class; leave it out for the rest. */
      name?: string;
      /**
       * Format: int64
       * @description Time for an answer, most likely in milliseconds: the vendor's samples have 86400000, a day, and 0 for a resource.
       */
      sla: number;
      /** @description Name of the type below `category`. Needed for alerts and incidents; leave it out for the rest. */
      sub_category?: string;
      /** @description Code of the type below, needed where `sub_category` is. */
      sub_category_code?: string;
    };
    /** @description Types of a data class, and whether to delete them. */
    DataclassTypeDeletion: {
      /** @description IDs of the types, such as `createDataclassType` answers. */
      ids: string[];
      /** @description True deletes the types, false only answers with what refers to them. */
      is_delete: boolean;
    };
    /** @description Types of a data class, and whether they are to be on. */
    DataclassTypeSwitch: {
      /** @description True switches the types on, false switches them off. */
      enable: boolean;
      /** @description IDs of the types, such as `createDataclassType` answers. */
      ids: string[];
    };
    /** @description How switching types went. */
    DataclassTypeSwitchAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description `OK` when fine. */
      data?: string;
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description The things of one kind that refer to types of a data class. */
    DataclassTypeUse: {
      /**
       * Format: int32
       * @description How many of this kind there are.
       */
      count?: number;
      /** @description The single things that refer to the types. */
      data?: components['schemas']['DataclassTypeUser'][];
      /** @description Page that shows them. */
      detail_url?: string;
      /** @description Kind of what refers to them: `ALERT_RULE` alert rules, `DATAOBJECT` data objects; what `DPE` stands for is not documented. */
      type?: 'DPE' | 'ALERT_RULE' | 'DATAOBJECT' | (string & {});
    };
    /** @description Something that refers to a type of a data class. */
    DataclassTypeUser: {
      /** @description ID of what refers to the type. */
      id?: string;
      /** @description Name of what refers to the type. */
      name?: string;
    };
    /** @description The object itself: an alert, an incident, an indicator or another class. Which fields it has depends on the class, and a workspace can add its own; those here are the ones documented. Times are text such as `2022-11-12T14:14:09.098+08:00`. */
    DataObject: {
      /** @description Who looks into it. */
      actor?: string;
      /** @description What kind of alert it is, where it is one. */
      alert_type?: components['schemas']['AlertType'];
      /** @description When it was received. */
      arrive_time?: string;
      /** @description Remark made on closing. */
      close_comment?: string;
      /** @description Why it was closed: `False detection`, `Resolved`, `Repeated` or `Other`. */
      close_reason?: string;
      /** @description When it was closed. */
      close_time?: string;
      /**
       * Format: int32
       * @description How likely it is that this was recognised rightly, 0 to 100 percent.
       */
      confidence?: number;
      /**
       * Format: int32
       * @description How often it happened.
       */
      count?: number;
      /** @description When it was recorded. */
      create_time?: string;
      /** @description Who created it. */
      creator?: string;
      /**
       * Format: int32
       * @description How important the resources concerned are, 0 to 100.
       */
      criticality?: number;
      /** @description The product that reported it first. */
      datasource?: components['schemas']['DataSource'];
      /** @description What happened, in words. */
      description?: string;
      /** @description ID of the account that the data was handed to, where it was. */
      domain_id?: string;
      /** @description Where it comes from. */
      environment?: components['schemas']['Environment'];
      /** @description Files that belong to it. */
      file_info?: components['schemas']['FileInfo'][];
      /** @description When it was first seen. */
      first_observed_time?: string;
      /** @description State of its handling: `Open`, `Block` or `Closed`. */
      handle_status?: string;
      /** @description ID of the object. */
      id?: string;
      /** @description Phase of the response: `Preparation`, `Detection and Analysis`, `Contain,Eradication& Recovery` or `Post-Incident-Activity`. */
      ipdrr_phase?: string;
      /** @description When it was last seen. */
      last_observed_time?: string;
      /** @description Malware that was found. */
      malware?: components['schemas']['Malware'];
      /** @description Network traffic that belongs to it. */
      network_list?: components['schemas']['NetworkConnection'][];
      /** @description Who is in charge. */
      owner?: string;
      /** @description Processes that belong to it. */
      process?: components['schemas']['ProcessInfo'][];
      /** @description ID of the region that the data was handed to, where it was. */
      region_id?: string;
      /** @description What can be done about it. */
      remediation?: components['schemas']['Remediation'];
      /** @description Resources that it affects. */
      resource_list?: components['schemas']['AffectedResource'][];
      /** @description Severity: `Tips`, `Low`, `Medium`, `High` or `Fatal`. */
      severity?: string;
      /** @description Whether it is data for debugging, `true` or `false` as text. */
      simulation?: string;
      /**
       * Format: int32
       * @description Hours within which it has to be closed.
       */
      sla?: number;
      /** @description Page of the source product about this object. */
      source_url?: string;
      /** @description Facts about the system concerned. The vendor does not list the fields. */
      system_info?: {
        [key: string]: unknown;
      };
      /** @description Title that lists show. */
      title?: string;
      /** @description When it was last changed. */
      update_time?: string;
      /** @description Users who are concerned. */
      user_info?: components['schemas']['UserInfo'][];
      /** @description Whether it is genuine: `Unknown`, `True_Positive` or `False_Positive`. */
      verification_state?: string;
      /** @description Version of the object's format. */
      version?: string;
      /** @description ID of the workspace that it is in. */
      workspace_id?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A data object after a call on it. */
    DataObjectAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description A data object and where it is kept. */
      data?: components['schemas']['DataObjectDetail'];
      /** @description The outcome in words. */
      message?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description What became of each ID. The lists are in `data`, or at the top where there is none. */
    DataObjectBatchAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description What became of each ID. */
      data?: components['schemas']['BatchOperateDataobjectResult'];
      /** @description IDs that failed, where `data` is missing. */
      error_ids?: string[];
      /** @description The outcome in words. */
      message?: string;
      /** @description ID of the request, to quote to support. */
      request_id?: string;
      /** @description Whether the call succeeded as a whole. */
      success?: boolean;
      /** @description IDs that succeeded, where `data` is missing. */
      success_ids?: string[];
    };
    /** @description How the creation went. */
    DataObjectCreated: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description What was created. */
      data?: {
        /** @description ID of the event that recorded it, where there is one. */
        event_id?: string;
        /** @description ID of the object, for `showDataobject`. */
        id?: string;
      };
      /** @description The outcome in words. */
      message?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description A data object and where it is kept. */
    DataObjectDetail: {
      /** @description When it was recorded, such as `2023-02-25T12:00:29.623Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      /** @description The object itself: an alert, an incident, an indicator or another class. Which fields it has depends on the class, and a workspace can add its own; those here are the ones documented. Times are text such as `2022-11-12T14:14:09.098+08:00`. */
      data_object?: components['schemas']['DataObject'];
      /** @description The data class that an object belongs to. */
      dataclass_ref?: components['schemas']['DataClassReference'];
      /**
       * Format: int32
       * @description Version of the form that the object is stored in.
       */
      format_version?: number;
      /** @description ID of the data object. */
      id?: string;
      /** @description ID of the project that it belongs to. */
      project_id?: string;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /**
       * Format: int32
       * @description Version of the object.
       */
      version?: number;
      /** @description ID of the workspace that it is in. */
      workspace_id?: string;
    };
    /** @description Which data objects to export, and which of their fields. */
    DataObjectExport: {
      /** @description Search that picks the objects, as for the list of them. */
      data_object_filters_form?: components['schemas']['DataObjectSearch'];
      /** @description Names of the fields to export, such as `title` and `severity`. A field that is an object is exported as a whole. */
      title?: string[];
    };
    /** @description Which data objects to export, and which of their fields. */
    DataObjectExportRequest: {
      /** @description What the export shall do. The values are not known; leave it out. */
      action?: string;
      /** @description Search that picks the objects, as for `listDataobjects`. */
      data_object_filters_form?: components['schemas']['DataObjectSearch'];
      /** @description Names of the fields to export, such as `title` and `severity`; they depend on the class. */
      title?: string[];
    };
    /** @description The file to import. */
    DataObjectImport: {
      /**
       * Format: binary
       * @description The objects, one in a row, as a spreadsheet (xlsx).
       */
      uploadFile?: Blob;
    };
    /** @description A page of data objects. */
    DataObjectList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The objects of this page. */
      data?: components['schemas']['DataObjectDetail'][];
      /** @description The outcome in words. */
      message?: string;
      /**
       * Format: int32
       * @description Number of entries skipped, in spite of its name.
       */
      page?: number;
      /**
       * Format: int32
       * @description Number of entries in a page.
       */
      size?: number;
      /** @description Whether the call succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many objects match in all.
       */
      total?: number;
    };
    /** @description Which data objects to find and in which order. Every field can be left out; dates and conditions narrow the result together. */
    DataObjectSearch: {
      /** @description Conditions on the fields of the objects, and how they combine. */
      condition?: components['schemas']['SearchCondition'];
      /** @description Start of the time range to search, such as `2023-02-20T00:00:00.000Z` or `2024-01-20T00:00:00.000Z+0800`. Both forms are in the vendor's samples. */
      from_date?: string;
      /**
       * Format: int32
       * @description Number of entries in a page.
       */
      limit?: number;
      /**
       * Format: int32
       * @description Number of entries to skip.
       */
      offset?: number;
      /**
       * @description Sort order: `DESC` puts the latest first, `ASC` the earliest.
       * @enum {string}
       */
      order?: 'DESC' | 'ASC';
      /** @description Field to sort by. Only `create_time` and `update_time` are documented. */
      sort_by?: string;
      /** @description End of the time range to search, in the form of `from_date`, such as `2023-02-27T23:59:59.999Z`. */
      to_date?: string;
    };
    /** @description The data objects that a call is about. */
    DataObjectSelection: {
      /** @description IDs of the data objects, from `listDataobjects`. */
      batch_ids?: string[];
    };
    /** @description The product that reported an object first. */
    DataSource: {
      /** @description Company that makes the product. */
      company_name?: string;
      /** @description ID of the account that the product belongs to. */
      domain_id?: string;
      /** @description Feature of the product that detected it, such as `HIDS`. */
      product_feature?: string;
      /** @description Modules that detected it, such as `hids_module`. */
      product_module?: string;
      /** @description Name of the product, such as `hss`. */
      product_name?: string;
      /** @description ID of the project that the product belongs to. */
      project_id?: string;
      /** @description Region that the product is in, such as `cn-north-4`. */
      region_id?: string;
      /**
       * Format: int32
       * @description Kind of product: 1 a product of the cloud, 2 a third party's, 3 one of the account's own.
       */
      source_type?: number;
    };
    /** @description How a call went, when it answers nothing else but more than a code. */
    DetailedOutcome: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description ID of the request, to quote to support; empty in samples. */
      request_id?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description The surroundings that an object comes from. */
    Environment: {
      /** @description ID of the workspace that the data was handed over from; null in that workspace itself. */
      cross_workspace_id?: string | null;
      /** @description ID of the account. */
      domain_id?: string;
      /** @description ID of the project, null for global services. */
      project_id?: string | null;
      /** @description ID of the region, `global` for global services. */
      region_id?: string;
      /** @description Supplier of the environment. */
      vendor_type?: string;
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
    /** @description The file to import. */
    FileImport: {
      /**
       * Format: binary
       * @description The filled-in template as a spreadsheet (xlsx).
       */
      uploadFile: Blob;
    };
    /** @description A file that is concerned. */
    FileInfo: {
      /** @description Attributes of the file, such as `size:1024`. */
      file_attr?: string;
      /** @description What is in the file. */
      file_content?: string;
      /** @description Hash of the file; the algorithm is not told. */
      file_hash?: string;
      /** @description MD5 sum of the file in hexadecimal digits. */
      file_md5?: string;
      /** @description Path and name that the file has now, where it was moved. */
      file_new_path?: string;
      /** @description Path and name of the file. */
      file_path?: string;
      /** @description SHA-256 sum of the file in hexadecimal digits. */
      file_sha256?: string;
    };
    /** @description Where an address is. */
    GeoLocation: {
      /** @description Code of the city that it is in. */
      city_code?: string;
      /** @description Country by ISO 3166-1 in two letters, such as `DE`. */
      country_code?: string;
      /**
       * Format: float
       * @description Latitude in degrees.
       */
      latitude?: number;
      /**
       * Format: float
       * @description Longitude in degrees.
       */
      longitude?: number;
    };
    /** @description The objects that a call for several of them is about. */
    IdSelection: {
      /** @description IDs of the objects. */
      batch_ids?: string[];
    };
    /** @description How an import went. */
    ImportAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description What the import created. */
      data?: {
        /** @description IDs of the objects that were imported. */
        ids?: string[];
      };
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description An incident as it is answered. Which fields are there depends on what was recorded. */
    Incident: {
      /** @description Name of the person who looks into it. */
      actor?: string;
      /** @description When it was received, in the form of `first_observed_time`. */
      arrive_time?: string;
      /** @description Remark made on closing. */
      close_comment?: string;
      /** @description Why it was closed: `False detection`, `Resolved`, `Repeated` (it is a duplicate) or `Other`. */
      close_reason?: 'False detection' | 'Resolved' | 'Repeated' | 'Other' | (string & {});
      /** @description When it was closed, in the form of `first_observed_time`. */
      close_time?: string;
      /**
       * Format: int32
       * @description How likely it is that the behaviour or problem was recognised rightly, in percent from 0 to 100.
       */
      confidence?: number;
      /**
       * Format: int32
       * @description How often it happened, 0 to 999.
       */
      count?: number;
      /** @description When it was recorded, in the form of `first_observed_time`. */
      create_time?: string;
      /** @description Name of the person who created it. */
      creator?: string;
      /**
       * Format: int32
       * @description How important the resources concerned are, from 0, not at all, to 100, the most.
       */
      criticality?: number;
      /** @description The product that reported the incident first. */
      data_source?: components['schemas']['DataSource'];
      /** @description What happened, in words. */
      description?: string;
      /** @description ID of the account that the data was handed over to, where it was. */
      domain_id?: string;
      /** @description Where the incident comes from. */
      environment?: components['schemas']['Environment'];
      /** @description Files that belong to it. */
      file_info?: components['schemas']['FileInfo'][];
      /** @description When it was first seen, such as `2021-01-07T12:20:38.861Z+0800`. `Date` cannot parse this form. */
      first_observed_time?: string;
      /** @description State of its handling: `Open` it waits to be handled, `Block` it cannot be handled for now, `Closed` it is done with. */
      handle_status?: 'Open' | 'Block' | 'Closed' | (string & {});
      /** @description ID of the incident, a UUID. */
      id?: string;
      /** @description What kind of incident it is. A category and a type of it belong together. */
      incident_type?: components['schemas']['IncidentType'];
      /** @description Phase of the response: `Preparation`, `Detection and Analysis`, the containment, eradication and recovery in its two spellings (with an ASCII comma in the vendor's definition, with a full-width one in the SDKs), `Post-Incident-Activity`. */
      ipdrr_phase?:
        | 'Preparation'
        | 'Detection and Analysis'
        | 'Contain,Eradication& Recovery'
        | 'Contain\uFF0CEradication& Recovery'
        | 'Post-Incident-Activity'
        | (string & {});
      /** @description Labels, with commas between them. They are only shown. */
      labels?: string;
      /** @description When it was last seen, in the form of `first_observed_time`. */
      last_observed_time?: string;
      /** @description Malware that was found. */
      malware?: components['schemas']['Malware'];
      /** @description Network traffic that belongs to it. */
      network_list?: components['schemas']['NetworkConnection'][];
      /** @description Name of the person who is responsible for it or for the service concerned. */
      owner?: string;
      /** @description Processes that belong to it. */
      process?: components['schemas']['ProcessInfo'][];
      /** @description Region of the account that the data was handed over to, where it was. */
      region_id?: string;
      /** @description What can be done about it. */
      remediation?: components['schemas']['Remediation'];
      /** @description Resources that it affects. */
      resource_list?: components['schemas']['AffectedResource'][];
      /** @description How severe it is: `Tips` nothing is wrong, `Low` nothing needs to be done, `Medium` it has to be handled, though not urgently, `High` it comes first, `Fatal` it has to be handled at once to prevent more damage. The console calls `Tips` informational and `Fatal` critical. */
      severity?: 'Tips' | 'Low' | 'Medium' | 'High' | 'Fatal' | (string & {});
      /** @description Whether this is data for debugging, not a real finding: `true` or `false`, as text or as a boolean. */
      simulation?: string | boolean;
      /** @description By when it has to be closed, in the form of `first_observed_time`. Some answers have a number of hours instead. */
      sla?: string | number;
      /** @description Page of the source product that explains this incident. */
      source_url?: string;
      /** @description Fields for the layout of the list of incidents in the console. The vendor does not list them. */
      system_alert_table?: {
        [key: string]: unknown;
      };
      /** @description Facts about the system concerned. The vendor does not list the fields. */
      system_info?: {
        [key: string]: unknown;
      };
      /** @description Title of the incident; this is the name that lists show. At most 255 characters by the definition, 2550 in the console. */
      title?: string;
      /** @description When it was last changed, in the form of `first_observed_time`. */
      update_time?: string;
      /** @description Users who are concerned. */
      user_info?: components['schemas']['UserInfo'][];
      /** @description Whether it is genuine: `Unknown` nobody has judged it, `True_Positive` it is genuine, `False_Positive` it is a false alarm. */
      verification_state?: 'Unknown' | 'True_Positive' | 'False_Positive' | (string & {});
      /** @description Version of the form that the incident has, such as `1.0`. */
      version?: string;
      /** @description ID of the workspace that the incident is in. */
      workspace_id?: string;
    };
    /** @description An incident after a call on it. */
    IncidentAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description An incident and where it is kept. */
      data?: components['schemas']['IncidentRecord'];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description An incident as it is sent: as a whole on creation, the fields to set on a change. */
    IncidentContent: {
      /** @description Name of the person who looks into it. */
      actor?: string;
      /** @description When it was received, in the form of `first_observed_time`. */
      arrive_time?: string;
      /** @description Remark made on closing. */
      close_comment?: string;
      /**
       * @description Why it was closed: `False detection`, `Resolved`, `Repeated` (it is a duplicate) or `Other`.
       * @enum {string}
       */
      close_reason?: 'False detection' | 'Resolved' | 'Repeated' | 'Other';
      /** @description When it was closed, in the form of `first_observed_time`. */
      close_time?: string;
      /**
       * Format: int32
       * @description How likely it is that the behaviour or problem was recognised rightly, in percent from 0 to 100.
       */
      confidence?: number;
      /**
       * Format: int32
       * @description How often it happened.
       */
      count?: number;
      /** @description When it was recorded, in the form of `first_observed_time`. */
      create_time?: string;
      /** @description Name of the person who created it. */
      creator?: string;
      /**
       * Format: int32
       * @description How important the resources concerned are, from 0, not at all, to 100, the most.
       */
      criticality?: number;
      /** @description The product that reported the incident first. */
      data_source?: components['schemas']['DataSource'];
      /** @description What happened, in words. */
      description?: string;
      /** @description ID of the account that the data was handed over to, where it was. */
      domain_id?: string;
      /** @description Where the incident comes from. */
      environment?: components['schemas']['Environment'];
      /** @description Files that belong to it. */
      file_info?: components['schemas']['FileInfo'][];
      /** @description When it was first seen, such as `2021-01-07T12:20:38.861Z+0800`. Use the zone of the place where it happened; UTC+8 is assumed where none can be read. */
      first_observed_time?: string;
      /**
       * @description State of its handling: `Open` it waits to be handled, `Block` it cannot be handled for now, `Closed` it is done with. Send `Open` for a new one.
       * @enum {string}
       */
      handle_status?: 'Open' | 'Block' | 'Closed';
      /** @description ID of the incident, a UUID. What the service does with one that is sent is not documented; leave it out. */
      id?: string;
      /** @description What kind of incident it is. A category and a type of it belong together. */
      incident_type?: components['schemas']['IncidentType'];
      /** @description Phase of the response: `Preparation`, `Detection and Analysis`, the containment, eradication and recovery in its two spellings (with an ASCII comma in the vendor's definition, with a full-width one in the SDKs), `Post-Incident-Activity`. */
      ipdrr_phase?:
        | 'Preparation'
        | 'Detection and Analysis'
        | 'Contain,Eradication& Recovery'
        | 'Contain\uFF0CEradication& Recovery'
        | 'Post-Incident-Activity'
        | (string & {});
      /** @description Labels, with commas between them. They are only shown. */
      labels?: string;
      /** @description When it was last seen, in the form of `first_observed_time`. */
      last_observed_time?: string;
      /** @description Malware that was found. */
      malware?: components['schemas']['Malware'];
      /** @description Network traffic that belongs to it. */
      network_list?: components['schemas']['NetworkConnection'][];
      /** @description Name of the person who is responsible for it or for the service concerned. */
      owner?: string;
      /** @description Processes that belong to it. */
      process?: components['schemas']['ProcessInfo'][];
      /** @description Region of the account that the data was handed over to, where it was. */
      region_id?: string;
      /** @description What can be done about it. */
      remediation?: components['schemas']['Remediation'];
      /** @description Resources that it affects. */
      resource_list?: components['schemas']['AffectedResource'][];
      /**
       * @description How severe it is: `Tips` nothing is wrong, `Low` nothing needs to be done, `Medium` it has to be handled, though not urgently, `High` it comes first, `Fatal` it has to be handled at once to prevent more damage. The console calls `Tips` informational and `Fatal` critical.
       * @enum {string}
       */
      severity?: 'Tips' | 'Low' | 'Medium' | 'High' | 'Fatal';
      /** @description Whether this is data for debugging, not a real finding: `true` or `false`, as text. The vendor's Terraform provider sends a boolean. */
      simulation?: string | boolean;
      /** @description By when it has to be closed, in the form of `first_observed_time`. */
      sla?: string;
      /** @description Page of the source product that explains this incident. */
      source_url?: string;
      /** @description Fields for the layout of the list of incidents in the console. The vendor does not list them. */
      system_alert_table?: {
        [key: string]: unknown;
      };
      /** @description Facts about the system concerned. The vendor does not list the fields. */
      system_info?: {
        [key: string]: unknown;
      };
      /** @description Title of the incident; this is the name that lists show. At most 255 characters by the definition, 2550 in the console. */
      title?: string;
      /** @description When it was last changed, in the form of `first_observed_time`. */
      update_time?: string;
      /** @description Users who are concerned. */
      user_info?: components['schemas']['UserInfo'][];
      /**
       * @description Whether it is genuine: `Unknown` nobody has judged it, `True_Positive` it is genuine, `False_Positive` it is a false alarm. Send `Unknown` unless you know better.
       * @enum {string}
       */
      verification_state?: 'Unknown' | 'True_Positive' | 'False_Positive';
      /** @description Version of the form that the incident has, such as `1.0`. It has to be one that the vendor has published. */
      version?: string;
      /** @description ID of the workspace that the incident is in. */
      workspace_id?: string;
    };
    /** @description A page of incidents. */
    IncidentList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The incidents of this page. */
      data?: components['schemas']['IncidentRecord'][];
      /**
       * Format: int32
       * @description Number of entries in a page. Some editions answer `size` instead.
       */
      limit?: number;
      /** @description The outcome in words. */
      message?: string;
      /**
       * Format: int32
       * @description Number of entries skipped. Some editions answer `page` instead.
       */
      offset?: number;
      /**
       * Format: int32
       * @description Number of the page.
       */
      page?: number;
      /**
       * Format: int32
       * @description Number of entries in a page.
       */
      size?: number;
      /** @description Whether the call succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many incidents match in all, 10000 at most.
       */
      total?: number;
    };
    /** @description An incident and where it is kept. */
    IncidentRecord: {
      /** @description When it was recorded, such as `2021-01-07T12:20:38.861Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      /** @description An incident as it is answered. Which fields are there depends on what was recorded. */
      data_object?: components['schemas']['Incident'];
      /** @description The data class that an object belongs to. */
      dataclass_ref?: components['schemas']['DataClassReference'];
      /**
       * Format: int32
       * @description Version of the format that `data_object` has.
       */
      format_version?: number;
      /** @description ID of the incident, a UUID; it names the incident in other calls. */
      id?: string;
      /** @description ID of the project that it belongs to. */
      project_id?: string;
      /** @description How the incident came about: `DATA_SOURCE` from a data source, `MANUAL` by hand, `PLAYBOOK` by a playbook. The vendor also names `SIMULATION` and `INSTANCE`, without a clear meaning. */
      type?: 'SIMULATION' | 'PLAYBOOK' | 'MANUAL' | 'INSTANCE' | 'DATA_SOURCE' | (string & {});
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /**
       * Format: int32
       * @description Version of the record itself; 0 in samples.
       */
      version?: number;
      /** @description ID of the workspace that it is in. */
      workspace_id?: string;
    };
    /** @description What kind of incident it is. A category and a type of it belong together. */
    IncidentType: {
      /** @description Category, such as `Malware`. */
      category?: string;
      /** @description Type within the category, such as `Rootkit`. */
      incident_type?: string;
    };
    /** @description What is known about a threat, as it is answered. Which fields are there depends on what was recorded. */
    Indicator: {
      /**
       * Format: int32
       * @description How sure the verdict is, in percent; usually 80 to 100.
       */
      confidence?: number;
      /** @description When it was recorded, in the form of `update_time`. */
      create_time?: string;
      /** @description The product that an indicator comes from. */
      data_source?: components['schemas']['IndicatorSource'];
      /** @description Whether it is no longer valid. */
      defanged?: boolean;
      /** @description The surroundings that an indicator comes from. */
      environment?: components['schemas']['IndicatorEnvironment'];
      /** @description When the threat was first seen, in the form of `update_time`. */
      first_report_time?: string;
      /** @description How confidential it is, from the most to the least: 1 first seen by the account, 2 own data, 3 to be bought, 4 to be found on the internet. A number by definition, text in the sample of `createIndicator`. */
      granular_marking?: number | string;
      /** @description ID of the indicator. */
      id?: string;
      /** @description What kind of thing an indicator is about, by a type of the workspace. */
      indicator_type?: components['schemas']['IndicatorType'];
      /** @description Whether it counts as deleted. */
      is_deleted?: boolean;
      /** @description Labels, with commas between them. */
      labels?: string;
      /** @description When the threat was last seen, in the form of `update_time`. */
      last_report_time?: string;
      /** @description Name of the indicator. */
      name?: string;
      /** @description ID of the project that it belongs to. */
      project_id?: string;
      /** @description Whether it was withdrawn, as with the status `Revoked`. */
      revoked?: boolean;
      /** @description State of the indicator: `Open` it holds, `Closed` the threat is over, `Revoked` it was withdrawn. */
      status?: 'Open' | 'Closed' | 'Revoked' | (string & {});
      /** @description When it was last changed, such as `2021-01-30T23:00:00Z+0800`. `Date` cannot parse this form. */
      update_time?: string;
      /** @description What the indicator is about, by its type: an IP address, a domain name, a URL and so on. */
      value?: string;
      /** @description How dangerous it is: `Black` dangerous, `Gray` slightly so, `White` safe. */
      verdict?: 'Black' | 'White' | 'Gray' | (string & {});
      /** @description ID of the workspace that it is in. */
      workspace_id?: string;
    };
    /** @description An indicator after a call on it. */
    IndicatorAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description An indicator and where it is kept. */
      data?: components['schemas']['IndicatorRecord'];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description What is known about a threat, as it is updated. */
    IndicatorChange: {
      /**
       * Format: int32
       * @description How sure the verdict is, in percent. The definition has 80 to 100.
       */
      confidence?: number;
      /** @description When the indicator was recorded, in the form of `update_time`. */
      create_time?: string;
      /** @description The product that an indicator comes from. */
      data_source?: components['schemas']['IndicatorSource'];
      /**
       * @description Whether it is no longer valid.
       * @default false
       */
      defanged?: boolean;
      /** @description The surroundings that an indicator comes from. */
      environment?: components['schemas']['IndicatorEnvironment'];
      /** @description When the threat was first seen, in the form of `update_time`. */
      first_report_time?: string;
      /**
       * Format: int32
       * @description How confidential it is, from the most to the least: 1 first seen by the account, 2 own data, 3 to be bought, 4 to be found on the internet.
       */
      granular_marking?: number;
      /** @description ID of the indicator, the same as in the path. */
      id?: string;
      /** @description What kind of thing an indicator is about, by a type of the workspace. */
      indicator_type?: components['schemas']['IndicatorType'];
      /** @description Whether it counts as deleted. To delete, use `deleteIndicator`. */
      is_deleted?: boolean;
      /** @description Labels, with commas between them. */
      labels?: string;
      /** @description When the threat was last seen, in the form of `update_time`. */
      last_report_time?: string;
      /** @description Name of the indicator. */
      name?: string;
      /** @description ID of the project that the workspace is in. */
      project_id?: string;
      /** @description Whether it was withdrawn, as with the status `Revoked`. */
      revoked?: boolean;
      /** @description State of the indicator: `Open` it holds, `Closed` the threat is over, `Revoked` it was withdrawn. */
      status?: 'Open' | 'Closed' | 'Revoked' | (string & {});
      /** @description When the indicator was last changed, such as `2021-01-30T23:00:00Z+0800`. */
      update_time?: string;
      /** @description What the indicator is about, by its type: an IP address, a domain name, a URL and so on. */
      value?: string;
      /** @description How dangerous it is: `Black` dangerous, `Gray` slightly so, `White` safe. */
      verdict?: 'Black' | 'White' | 'Gray' | (string & {});
      /** @description ID of the workspace that the indicator is in, the same as in the path. */
      workspace_id?: string;
    };
    /** @description The surroundings that an indicator comes from. */
    IndicatorEnvironment: {
      /** @description ID of the account in that environment. */
      domain_id?: string;
      /** @description ID of the project in that environment. */
      project_id?: string;
      /** @description Region in that environment, such as `cn-north-4`. */
      region_id?: string;
      /** @description Supplier of the environment. */
      vendor_type?: string;
    };
    /** @description A page of indicators. */
    IndicatorList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The indicators of this page. */
      data?: components['schemas']['IndicatorRecord'][];
      /** @description The outcome in words. */
      message?: string;
      /**
       * Format: int32
       * @description Number of the page.
       */
      page?: number;
      /**
       * Format: int32
       * @description Number of entries in a page.
       */
      size?: number;
      /**
       * Format: int32
       * @description How many indicators match in all.
       */
      total?: number;
    };
    /** @description An indicator and where it is kept. */
    IndicatorRecord: {
      /** @description When it was recorded, such as `2021-01-30T23:00:00Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      /** @description What is known about a threat, as it is answered. Which fields are there depends on what was recorded. */
      data_object?: components['schemas']['Indicator'];
      /** @description The data class that an object belongs to. */
      dataclass_ref?: components['schemas']['DataClassReference'];
      /** @description ID of the indicator; it names the indicator in other calls. */
      id?: string;
      /** @description Name of the indicator; some answers have it in `data_object` only. */
      name?: string;
      /** @description ID of the project that it belongs to. */
      project_id?: string;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description ID of the workspace that it is in. */
      workspace_id?: string;
    };
    /** @description Which indicators to find. */
    IndicatorSearch: {
      /** @description Conditions on the fields of the objects, and how they combine. */
      condition: components['schemas']['SearchCondition'];
      /** @description Only indicators of the data class with this ID; `dataclass_ref` of an answer has it. */
      dataclass_id?: string;
      /** @description Start of the time range to search, such as `2024-01-20T00:00:00.000Z+0800`. */
      from_date?: string;
      /** @description Only the indicators with these IDs. */
      ids?: string[];
      /**
       * Format: int32
       * @description Number of entries in a page. An answer has at most 100.
       */
      limit: number;
      /**
       * Format: int32
       * @description Number of entries to skip.
       * @default 0
       */
      offset: number;
      /** @description Field to sort by, such as `create_time`. */
      sort_by?: string;
      /** @description End of the time range to search, in the form of `from_date`. */
      to_date?: string;
    };
    /** @description The indicators to delete. */
    IndicatorSelection: {
      /** @description IDs of the indicators, from `listIndicators`. */
      batch_ids?: string[];
    };
    /** @description The product that an indicator comes from. */
    IndicatorSource: {
      /** @description ID of the account that the product belongs to. */
      domain_id?: string;
      /** @description Feature of the product that found it, such as `hss`. */
      product_feature?: string;
      /** @description Name of the product, such as `hss`. */
      product_name?: string;
      /** @description ID of the project that the product belongs to. */
      project_id?: string;
      /** @description Region that the product is in, such as `cn-north-4`. */
      region_id?: string;
      /**
       * Format: int32
       * @description Kind of product: 1 a product of the cloud, 2 a third party's, 3 one of the account's own.
       */
      source_type?: number;
    };
    /** @description What kind of thing an indicator is about, by a type of the workspace. */
    IndicatorType: {
      /** @description Category of the type, such as `Domain`. Only seen in the Terraform provider. */
      category?: string;
      /** @description ID of the type in the workspace. */
      id?: string;
      /** @description Name of the type, such as `ipv4`, `ipv6` or `Domain`. */
      indicator_type?: string;
    };
    /** @description Malware that was found. */
    Malware: {
      /** @description Class that it belongs to. */
      malware_class?: string;
      /** @description Family that it belongs to. */
      malware_family?: string;
    };
    /** @description Network traffic between two addresses. */
    NetworkConnection: {
      /** @description Domain name of the target. */
      dest_domain?: string;
      /** @description Place of the target address. */
      dest_geo?: components['schemas']['GeoLocation'];
      /** @description IP address that the traffic goes to. */
      dest_ip?: string;
      /** @description Port that the traffic goes to, 0 to 65535. Text by definition, a number in some samples. */
      dest_port?: string | number;
      /** @description Direction of the traffic: `IN` inbound, `OUT` outbound. */
      direction?: 'IN' | 'OUT' | (string & {});
      /** @description Protocol of layer 4 or 7 by the name that IANA registered, such as `TCP`. */
      protocol?: string;
      /** @description Domain name of the source. */
      src_domain?: string;
      /** @description Place of the source address. */
      src_geo?: components['schemas']['GeoLocation'];
      /** @description IP address that the traffic comes from. */
      src_ip?: string;
      /** @description Port that the traffic comes from, 0 to 65535. A number by definition, text in samples. */
      src_port?: number | string;
    };
    /** @description What is known about a threat, as it is created. */
    NewIndicator: {
      /**
       * Format: int32
       * @description How sure the verdict is, in percent. The console takes 80 to 100.
       */
      confidence?: number;
      /** @description When the indicator was recorded, in the form of `first_report_time`. */
      create_time?: string;
      /** @description The product that the indicator comes from. */
      data_source: components['schemas']['NewIndicatorSource'];
      /**
       * @description Whether it is no longer valid; false for a new one.
       * @default false
       */
      defanged: boolean;
      /** @description The surroundings that the indicator comes from. */
      environment: components['schemas']['NewIndicatorEnvironment'];
      /** @description When the threat was first seen, such as `2021-01-30T23:00:00Z+0800`. */
      first_report_time: string;
      /** @description How confidential it is, from the most to the least: `1` first seen by the account, `2` own data, `3` to be bought, `4` to be found on the internet. */
      granular_marking: string | number;
      /** @description ID that the indicator shall have. Without it the service gives one. */
      id?: string;
      /** @description Type of the indicator to create. It has to be one of the workspace. */
      indicator_type: components['schemas']['NewIndicatorType'];
      /** @description Labels, with commas between them. */
      labels?: string;
      /** @description When the threat was last seen, in the form of `first_report_time`. */
      last_report_time?: string;
      /** @description Name of the indicator. The console takes letters, digits and `-_()`. */
      name: string;
      /** @description ID of the project that the workspace is in. */
      project_id?: string;
      /** @description State of the indicator: `Open` it holds, `Closed` the threat is over, `Revoked` it was withdrawn. The definition also shows `OPEN`. */
      status?: 'Open' | 'Closed' | 'Revoked' | (string & {});
      /** @description When the indicator was last changed, in the form of `first_report_time`. */
      update_time?: string;
      /** @description What the indicator is about, by its type: an IP address, a domain name, a URL and so on. */
      value: string;
      /** @description How dangerous it is: `Black` dangerous, `Gray` slightly so, `White` safe. The definition also shows `BLACK`. */
      verdict: 'Black' | 'White' | 'Gray' | (string & {});
      /** @description ID of the workspace that the indicator is in, the same as in the path. */
      workspace_id: string;
    };
    /** @description The surroundings that the indicator comes from. */
    NewIndicatorEnvironment: {
      /** @description ID of the account in that environment. */
      domain_id: string;
      /** @description ID of the project in that environment. */
      project_id: string;
      /** @description Region in that environment, such as `cn-north-4`. */
      region_id: string;
      /** @description Supplier of the environment. */
      vendor_type: string;
    };
    /** @description The product that the indicator comes from. */
    NewIndicatorSource: {
      /** @description ID of the account that the product belongs to. */
      domain_id: string;
      /** @description Feature of the product that found it, such as `hss`. */
      product_feature: string;
      /** @description Name of the product, such as `hss`. */
      product_name: string;
      /** @description ID of the project that the product belongs to. */
      project_id: string;
      /** @description Region that the product is in, such as `cn-north-4`. */
      region_id: string;
      /**
       * Format: int32
       * @description Source of the data. This call's definition numbers them 1 SecMaster, 2 HSS, 3 Compass, 4 a third party's product, 5 one of the account's own; in answers 1 is any product of the cloud, 2 a third party's and 3 the account's own.
       */
      source_type: number;
    };
    /** @description Type of the indicator to create. It has to be one of the workspace. */
    NewIndicatorType: {
      /** @description Category of the type, such as `Domain`. Only seen in the Terraform provider. */
      category?: string;
      /** @description ID of the type in the workspace. */
      id: string;
      /** @description Name of the type, such as `ipv4`, `ipv6` or `Domain`. */
      indicator_type: string;
    };
    /** @description An emergency policy: what is to be blocked or let through, and by which defense layers. */
    NewPolicy: {
      /** @description Accounts that it is for: names with commas between them, or `ALL`. The vendor's Terraform provider is tested with an ID. */
      account_scope?: string;
      /** @description Whether the policy ends by itself. */
      block_age: components['schemas']['PolicyAgeing'];
      /** @description What the policy is about, as `policy_type` says: an IP address or a range, a domain name or an IAM user. */
      block_target: string;
      /** @description The defense layers that are to have the policy, one entry for each operation connection. */
      defense_policy_list: components['schemas']['PolicyLayer'][];
      /** @description What the policy is for. */
      description?: string;
      /** @description Enterprise projects that it is for: IDs with commas between them, or `ALL`. */
      eps_scope?: string;
      /** @description A label to find the policy by. */
      labels?: string;
      /**
       * @description `BLOCK` blocks it, by a blacklist; `WHITE` lets it through, by a whitelist, which the console offers for addresses and domains only.
       * @enum {string}
       */
      policy_category: 'WHITE' | 'BLOCK';
      /** @description Direction of the traffic: `INGRESS` inbound, `EGRESS` outbound or `DEFAULT`. A test of the vendor's Terraform provider sends both with a comma between them. */
      policy_direction?: 'INGRESS' | 'EGRESS' | 'DEFAULT' | (string & {});
      /** @description What kind of thing `block_target` is. */
      policy_type: {
        /**
         * @description `User Name` for an IAM user, `Source Ip` for an IP address, `Domain Name` for a domain.
         * @enum {string}
         */
        policy_type: 'User Name' | 'Source Ip' | 'Domain Name';
      };
      /** @description Region that the policy is for, such as `cn-north-4`. */
      region_id: string;
      /** @description Regions that it is for: IDs with commas between them, `CURRENT` for this one or `ALL`. */
      region_scope?: string;
      /** @description IDs of the policies to hand over once more, with `action_type` `retry`. */
      retry_list?: string[];
    };
    /** @description A comment on a data object. */
    Note: {
      /** @description The comment as it is shown. The vendor does not list the fields; a sample has `value`, the text as HTML, `come_from`, the user's name, and `occurred_time`, when it was written. */
      content?: {
        [key: string]: unknown;
      };
      /** @description When it was written, such as `2025-11-20T15:41:37.959Z+0800`. */
      create_time?: string;
      /** @description The comment as it was sent. */
      data?: {
        /** @description What the comment says. */
        content?: string;
      };
      /** @description ID of the comment, for `deleteNotes`. */
      id?: string;
      /** @description Whether the comment was deleted. */
      is_deleted?: boolean;
      /** @description Whether it is a comment, among the other entries of the object. */
      marked_note?: boolean;
      /** @description What the comment was made for, such as `note`. */
      note_type?: string;
      /** @description ID of the project that the comment belongs to. */
      project_id?: string;
      /** @description Kind of comment, such as `textMessage`. */
      type?: string;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description Who wrote the comment. */
      user?: {
        /** @description ID of the user, the name in samples. */
        id?: string;
        /** @description What the user is called. */
        name?: string;
      };
      /** @description ID of the data object that it is on. */
      war_room_id?: string;
      /** @description ID of the workspace that the comment is in. */
      workspace_id?: string;
    };
    /** @description One comment, in the envelope. */
    NoteAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description A comment on a data object. */
      data?: components['schemas']['Note'];
      /** @description The outcome in words. */
      message?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description A comment to add to a data object. */
    NoteCreation: {
      /** @description What the comment says. */
      content: string;
      /** @description What the comment was made for, `note` in the vendor's sample. */
      note_type?: string;
      /** @description Kind of comment. Only `textMessage`, a text, is documented. */
      type: 'textMessage' | (string & {});
      /** @description ID of the data object to comment on, such as the `id` that `listAlerts` or `listIncidents` answers. */
      war_room_id?: string;
    };
    /** @description A page of comments. */
    NoteList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The comments of this page. */
      data?: components['schemas']['Note'][];
      /** @description The outcome in words. */
      message?: string;
      /**
       * Format: int32
       * @description Number of this page.
       */
      page?: number;
      /**
       * Format: int32
       * @description How many entries a page has.
       */
      size?: number;
      /** @description Whether the call succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many comments match in all.
       */
      total?: number;
    };
    /** @description Which comments to find, and in which order. */
    NoteSearch: {
      /** @description Start of the time range to search. */
      from_date?: string;
      /**
       * Format: int32
       * @description Number of entries in a page.
       */
      limit?: number;
      /**
       * Format: int32
       * @description Number of entries to skip.
       */
      offset?: number;
      /** @description Sort order, earliest or latest first; most searches take `ASC` and `DESC`. */
      order?: string;
      /** @description Field to sort by, such as `create_time`. */
      sort_by?: string;
      /** @description End of the time range to search. */
      to_date?: string;
      /** @description ID of the data object whose comments to find. */
      war_room_id?: string;
    };
    /** @description The comments that a call is about. */
    NoteSelection: {
      /** @description IDs of the comments, from `listNotes`. */
      batch_ids: string[];
    };
    /** @description How a call went, when it answers nothing else. */
    Outcome: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The outcome in words; empty when fine. */
      message?: string;
    };
    /** @description A playbook as stored. */
    Playbook: {
      /** @description Role of those who may review it, such as `approve`. */
      approve_role?: string;
      /** @description When it was created, such as `2021-01-30T23:00:00Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      /** @description ID of the data class whose objects the playbook handles. */
      dataclass_id?: string;
      /** @description Name of that data class. */
      dataclass_name?: string;
      /** @description What the playbook is for. */
      description?: string;
      /** @description Role of those who may edit it, such as `editor`. */
      edit_role?: string;
      /** @description Whether the playbook is on, that is, runs when its trigger fires. */
      enabled?: boolean;
      /** @description ID of the playbook; `playbook_id` in the paths. */
      id?: string;
      /** @description What the playbook is called. */
      name?: string;
      /** @description ID of the user who owns the playbook. */
      owner_id?: string;
      /** @description ID of the project that the playbook is in. */
      project_id?: string;
      /** @description ID of the version that the review rejected, if any. */
      reject_version_id?: string;
      /** @description ID of the version that waits for its review, if any. */
      unaudited_version_id?: string;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description Role of those who may use it. */
      user_role?: string;
      /** @description Number of the version that runs, such as `v1`. */
      version?: string;
      /** @description ID of the version that runs. */
      version_id?: string;
      /** @description ID of the workspace that the playbook is in. */
      workspace_id?: string;
    };
    /** @description An action of a playbook version. */
    PlaybookAction: {
      /** @description ID of the workflow that it runs. */
      action_id?: string;
      /** @description Kind of action: `AOP_WORKFLOW` runs a workflow. Samples write it as `Workflow`. */
      action_type?: 'AOP_WORKFLOW' | (string & {});
      /** @description What the action does. */
      description?: string;
      /** @description ID of the action; `action_id` in the paths. */
      id?: string;
      /** @description What the action is called. */
      name?: string;
      /** @description ID of the playbook that it belongs to. */
      playbook_id?: string;
      /** @description ID of the version that it belongs to. */
      playbook_version_id?: string;
      /** @description ID of the project that it is in. */
      project_id?: string;
    };
    /** @description One action, in the envelope. */
    PlaybookActionAnswer: {
      /** @description Outcome, `00000000` when fine; the samples have `0`. */
      code?: string;
      /** @description An action of a playbook version. */
      data?: components['schemas']['PlaybookAction'];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description What to change in an action. */
    PlaybookActionChange: {
      /** @description ID of the workflow to run, which `listWorkflows` answers. */
      action_id?: string;
      /** @description Kind of action: `AOP_WORKFLOW` runs a workflow, and is what holds where none is sent. */
      action_type?: 'AOP_WORKFLOW' | (string & {});
      /** @description What the action does. */
      description?: string;
      /** @description The name to call it by from now on. */
      name?: string;
      /** @description Place of the action among those of the version. How it is written is not documented. */
      sort_order?: string;
    };
    /** @description A workflow that a run of a playbook started. */
    PlaybookActionInstance: {
      /** @description The action of the version that started it. */
      action?: components['schemas']['PlaybookAction'];
      /** @description What the log says of its run. */
      instance_log?: components['schemas']['PlaybookAuditLog'];
    };
    /** @description A page of actions. */
    PlaybookActionList: {
      /** @description Outcome, `00000000` when fine; the samples have `0`. */
      code?: string;
      /** @description The actions of this page. */
      data?: components['schemas']['PlaybookAction'][];
      /** @description The outcome in words. */
      message?: string;
      /**
       * Format: int32
       * @description Which page this is.
       */
      page?: number;
      /**
       * Format: int32
       * @description How many entries a page has.
       */
      size?: number;
      /**
       * Format: int32
       * @description How many actions the version has in all.
       */
      total?: number;
    };
    /** @description An action to give to a playbook version. */
    PlaybookActionRequest: {
      /** @description ID of the workflow to run, which `listWorkflows` answers. */
      action_id: string;
      /** @description Kind of action: `AOP_WORKFLOW` runs a workflow. There is no other so far. */
      action_type: 'AOP_WORKFLOW' | (string & {});
      /** @description What the action does. */
      description?: string;
      /** @description What the action is to be called, usually as its workflow. */
      name?: string;
      /** @description Place of the action among those of the version. How it is written is not documented. */
      sort_order?: string;
    };
    /** @description Several actions, in the envelope. */
    PlaybookActionsAnswer: {
      /** @description Outcome, `00000000` when fine; the samples have `0`. */
      code?: string;
      /** @description The actions that were added. */
      data?: components['schemas']['PlaybookAction'][];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description One playbook, in the envelope. */
    PlaybookAnswer: {
      /** @description Outcome, `00000000` when fine; the samples have `0`. */
      code?: string;
      /** @description A playbook as stored. */
      data?: components['schemas']['Playbook'];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description A decision on a version of a playbook. */
    PlaybookApproval: {
      /** @description What the reviewer has to say on it. */
      content?: string;
      /**
       * @description Whether it passes, `PASS`, or is rejected, `UN_PASS`.
       * @enum {string}
       */
      result?: 'PASS' | 'UN_PASS';
    };
    /** @description Decisions, in the envelope. */
    PlaybookApprovalList: {
      /** @description Outcome, `00000000` when fine; the samples have `0`. */
      code?: string;
      /** @description The decisions there were. */
      data?: components['schemas']['VersionReview'][];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description An entry of the log on one run of a playbook, workflow or script; in a request, what to look for. */
    PlaybookAuditLog: {
      /** @description ID of the workflow. */
      action_id?: string;
      /** @description What the workflow is called. */
      action_name?: string;
      /** @description When it ended, in the form of `start_time`. */
      end_time?: string;
      /** @description What went wrong in words. */
      error_msg?: string;
      /** @description What went into the run. */
      input?: string;
      /** @description ID of the run. */
      instance_id?: string;
      /** @description What ran: `AOP_WORKFLOW` a workflow, `SCRIPT` a script, `PLAYBOOK` a playbook. A sample has `APP`, `TASK` and `DEBUG` as well. */
      instance_type?: 'AOP_WORKFLOW' | 'SCRIPT' | 'PLAYBOOK' | 'APP' | 'TASK' | 'DEBUG' | (string & {});
      /** @description How much the entry matters: `DEBUG`, `INFO`, `WARN` or `ERROR`. */
      log_level?: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | (string & {});
      /** @description What came out of the run. */
      output?: string;
      /** @description ID of the run that started this one. */
      parent_instance_id?: string;
      /** @description When it started, such as `2021-01-30T23:00:00Z`; in a request, `2024-09-26T15:04:05.000Z+0800`. */
      start_time?: string;
      /** @description State of the run: `CREATED`, `RUNNING`, `FINISHED` (with success), `FAILED`, `RETRYING`, `TERMINATING` (being stopped) or `TERMINATED`. */
      status?:
        'CREATED' | 'RUNNING' | 'FINISHED' | 'RETRYING' | 'TERMINATING' | 'TERMINATED' | 'FAILED' | (string & {});
      /** @description What triggered it: `TIMER` a schedule, `EVENT` something happening to a data object. A sample has `MANUAL` and `DEBUG` as well. */
      trigger_type?: 'TIMER' | 'EVENT' | 'MANUAL' | 'DEBUG' | (string & {});
    };
    /** @description A page of the log. There is no envelope. */
    PlaybookAuditLogList: {
      /** @description The entries of this page. */
      audit_logs?: components['schemas']['PlaybookAuditLog'][];
      /**
       * Format: int32
       * @description How many entries match in all.
       */
      count?: number;
    };
    /** @description What to change in a playbook. */
    PlaybookChange: {
      /** @description ID of the version that is to run, one that passed its review; `listPlaybookVersions` has them. */
      active_version_id?: string;
      /** @description What the playbook is for. */
      description?: string;
      /** @description Whether the playbook is to be on. Send it always. */
      enabled?: boolean;
      /** @description The name to call it by from now on. */
      name?: string;
    };
    /** @description A condition on the object that triggers a playbook. */
    PlaybookCondition: {
      /** @description Field, comparison and value, such as `waf.alarm.level`, `>`, `3`. */
      data?: string[];
      /** @description What the condition is about; free text. */
      detail?: string;
      /** @description Name to call it by in `logics`, such as `condition_0`. */
      name?: string;
    };
    /** @description What to call the copy of a playbook. */
    PlaybookCopy: {
      /** @description What the new playbook is to be called. */
      name?: string;
    };
    /** @description A playbook to create. */
    PlaybookCreation: {
      /** @description What the playbook is for. */
      description?: string;
      /** @description What the playbook is to be called. */
      name: string;
      /** @description ID of the workspace once more; the one of the path. */
      workspace_id: string;
    };
    /** @description The data object that it ran on, such as an alert. */
    PlaybookDataObject: {
      /** @description ID of the data object. */
      id?: string;
      /** @description What the object is called, such as the title of an alert. */
      name?: string;
    };
    /** @description Which playbooks to export. */
    PlaybookExport: {
      /** @description IDs of the playbooks. */
      id?: string[];
    };
    /** @description One run of a playbook. */
    PlaybookInstance: {
      /** @description The data class of the object that it ran on. */
      dataclass?: components['schemas']['DataClassReference'];
      /** @description The data object that it ran on, such as an alert. */
      dataobject?: components['schemas']['PlaybookDataObject'];
      /** @description When it ended or was last changed, in the form of `start_time`. */
      end_time?: string;
      /** @description ID of the instance; `instance_id` in the paths. */
      id?: string;
      /** @description What the instance is called. */
      name?: string;
      /** @description The playbook that ran, and in which version. */
      playbook?: components['schemas']['PlaybookReference'];
      /** @description ID of the project that it is in. */
      project_id?: string;
      /** @description When it was created, such as `2021-01-30T23:00:00Z+0800`. `Date` cannot parse this form. */
      start_time?: string;
      /** @description State of the run: `RUNNING`, `FINISHED` (with success), `FAILED`, `RETRYING`, `TERMINATING` (being stopped) or `TERMINATED`. */
      status?: 'RUNNING' | 'FINISHED' | 'FAILED' | 'RETRYING' | 'TERMINATING' | 'TERMINATED' | (string & {});
      /** @description What triggered it: `TIMER` a schedule, `EVENT` something happening to a data object. */
      trigger_type?: 'TIMER' | 'EVENT' | (string & {});
    };
    /** @description What to do with an instance. */
    PlaybookInstanceChange: {
      /**
       * @description `RETRY` runs it once more, `TERMINATE` stops it.
       * @enum {string}
       */
      operation?: 'RETRY' | 'TERMINATE';
    };
    /** @description A page of instances. There is no envelope. */
    PlaybookInstanceList: {
      /**
       * Format: int32
       * @description How many instances match in all.
       */
      count?: number;
      /** @description The instances of this page. */
      instances?: components['schemas']['PlaybookInstance'][];
    };
    /** @description A page of playbooks. */
    PlaybookList: {
      /** @description Outcome, `00000000` when fine; the samples have `0`. */
      code?: string;
      /** @description The playbooks of this page. */
      data?: components['schemas']['Playbook'][];
      /** @description The outcome in words. */
      message?: string;
      /**
       * Format: int32
       * @description Which page this is.
       */
      page?: number;
      /**
       * Format: int32
       * @description How many entries a page has.
       */
      size?: number;
      /**
       * Format: int32
       * @description How many playbooks match in all.
       */
      total?: number;
    };
    /** @description Figures on a playbook's runs. The unit of the run times is not documented; they are all in the same one. */
    PlaybookMonitor: {
      /** @description How long a run took on average. */
      average_run_time?: number;
      /**
       * Format: int32
       * @description How often an event started it.
       */
      event_instance_run_num?: number;
      /**
       * Format: int32
       * @description How many of them failed.
       */
      fail_instance_num?: number;
      /** @description The longest run. */
      max_run_time_instance?: components['schemas']['PlaybookRunTime'];
      /** @description The shortest run. */
      min_run_time_instance?: components['schemas']['PlaybookRunTime'];
      /**
       * Format: int32
       * @description How many of them still run.
       */
      running_instance_num?: number;
      /**
       * Format: int32
       * @description How often the timer started it.
       */
      schedule_instance_run_num?: number;
      /**
       * Format: int32
       * @description How many of them succeeded.
       */
      success_instance_num?: number;
      /**
       * Format: int32
       * @description How many of them were stopped.
       */
      terminate_instance_num?: number;
      /**
       * Format: int32
       * @description How many instances there are.
       */
      total_instance_num?: number;
      /**
       * Format: int32
       * @description How often it ran.
       */
      total_instance_run_num?: number;
    };
    /** @description Figures on a playbook's runs, in the envelope. */
    PlaybookMonitorAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description Figures on a playbook's runs. The unit of the run times is not documented; they are all in the same one. */
      data?: components['schemas']['PlaybookMonitor'];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description The playbook that ran, and in which version. */
    PlaybookReference: {
      /** @description ID of the playbook, for `showPlaybook`. */
      id?: string;
      /** @description What the playbook is called. */
      name?: string;
      /** @description Number of the version, such as `v1.1.1`. */
      version?: string;
      /** @description ID of the version, for `showPlaybookVersion`. */
      version_id?: string;
    };
    /** @description A rule as stored. */
    PlaybookRule: {
      /** @description ID of the rule; `rule_id` in the paths and in the version. */
      id?: string;
      /** @description ID of the project that it is in. */
      project_id?: string;
      /** @description The rule as JSON **text**, with the fields of the object that `createPlaybookVersion` takes. */
      rule?: string;
    };
    /** @description One rule, in the envelope. */
    PlaybookRuleAnswer: {
      /** @description Outcome, `00000000` when fine; the samples have `0`. */
      code?: string;
      /** @description A rule as stored. */
      data?: components['schemas']['PlaybookRule'];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description A rule to store instead of the one there is. */
    PlaybookRuleChange: {
      /** @description When to run, as an object or as the JSON text of one; sources differ on which of them is wanted. */
      rule?: string | components['schemas']['PlaybookTrigger'];
    };
    /** @description A rule to give to a playbook version. */
    PlaybookRuleRequest: {
      /** @description When to run, as an object or as the JSON text of one; sources differ on which of them is wanted. */
      rule: string | components['schemas']['PlaybookTrigger'];
    };
    /** @description How long one run took. */
    PlaybookRunTime: {
      /** @description ID of the run, for `showPlaybookInstance`. */
      playbook_instance_id?: string;
      /** @description What the run is called. */
      playbook_instance_name?: string;
      /** @description How long it took. */
      playbook_instance_run_time?: number;
    };
    /** @description How many playbooks a workspace has, by state. */
    PlaybookStatistics: {
      /**
       * Format: int32
       * @description How many playbooks are off.
       */
      disabled_num?: number;
      /**
       * Format: int32
       * @description How many playbooks are on.
       */
      enabled_num?: number;
      /**
       * Format: int32
       * @description How many playbooks wait for their review.
       */
      unapproved_num?: number;
    };
    /** @description Counts of playbooks, in the envelope. */
    PlaybookStatisticsAnswer: {
      /** @description Outcome, `00000000` when fine; the samples have `0`. */
      code?: string;
      /** @description How many playbooks a workspace has, by state. */
      data?: components['schemas']['PlaybookStatistics'];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description The workflows that a run of a playbook started. */
    PlaybookTopology: {
      /** @description One entry for each. */
      action_instances?: components['schemas']['PlaybookActionInstance'][];
      /**
       * Format: int32
       * @description How many of them there are.
       */
      count?: number;
    };
    /** @description When a playbook version runs. One that events trigger needs `expression_type`, `conditions` and `logics`; one that a timer triggers needs the others. */
    PlaybookTrigger: {
      /** @description The conditions that `logics` combines. */
      conditions?: components['schemas']['PlaybookCondition'][];
      /** @description When the timer fires, as a cron expression such as `*\/5 * * * * ?`. */
      cron?: string;
      /** @description When it ends, in the form of `start_time`. */
      end_time?: string;
      /** @description When the timer ends: never with `FOREVER`, at `end_time` with `CUSTOM`. */
      end_type?: 'FOREVER' | 'CUSTOM' | (string & {});
      /** @description What to do while the last run is not over: `PARALLEL` starts another beside it, `SERIAL_WAIT` starts none. */
      execution_type?: 'PARALLEL' | 'SERIAL_WAIT' | (string & {});
      /** @description Kind of expression: `common`, the default and so far the only one. */
      expression_type?: 'common' | (string & {});
      /** @description How the conditions are combined: their names with `and` or `or` in between, such as `condition_0`, `and`, `condition_1`. A group is a list in the list, by a sample; every source declares texts only. */
      logics?: (string | string[])[];
      /** @description Whether it fires just once. */
      only_once?: boolean;
      /** @description Time in which it fires, two times in the form of `start_time` with a `~` in between. */
      repeat_range?: string;
      /** @description Unit in which the timer repeats: `second`, `hour`, `day` or `week`. A sample of an answer has `REPEAT:hour`. */
      schedule_type?: 'second' | 'hour' | 'day' | 'week' | (string & {});
      /** @description When it starts, such as `2021-01-30T23:00:00Z+0800`. */
      start_time?: string;
      /** @description When the timer starts: `IMMEDIATELY` once created, or at `start_time` with `CUSTOM`. */
      start_type?: 'IMMEDIATELY' | 'CUSTOM' | (string & {});
    };
    /** @description A file with playbooks. */
    PlaybookUpload: {
      /**
       * @description What to do with the file: `verify` only checks it, `import` takes its playbooks over.
       * @enum {string}
       */
      upload_model?: 'verify' | 'import';
      /**
       * Format: binary
       * @description The zip, as `exportPlaybook` answers it.
       */
      uploadFile: Blob;
    };
    /** @description A version of a playbook with its actions and its rule. */
    PlaybookVersion: {
      /** @description How the workflows run: `ASYNC`, side by side. Samples have `sync`. */
      action_strategy?: 'ASYNC' | (string & {});
      /** @description The workflows that it runs. */
      actions?: components['schemas']['PlaybookAction'][];
      /** @description Name of the user who reviews it. */
      approve_name?: string;
      /** @description When it was created, such as `2021-01-30T23:00:00Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      /** @description ID of the user who created it. */
      creator_id?: string;
      /** @description ID of the data class whose objects it handles. */
      dataclass_id?: string;
      /** @description Name of that data class. */
      dataclass_name?: string;
      /** @description Whether a data object being created triggers it. */
      dataobject_create?: boolean;
      /** @description Whether a data object being deleted triggers it. */
      dataobject_delete?: boolean;
      /** @description Whether a data object being changed triggers it. */
      dataobject_update?: boolean;
      /** @description What the version is for. */
      description?: string;
      /** @description Whether the version is active. */
      enabled?: boolean;
      /** @description ID of the version; `version_id` in the paths. */
      id?: string;
      /** @description ID of the user who changed it last. */
      modifier_id?: string;
      /** @description ID of the playbook that it belongs to. */
      playbook_id?: string;
      /** @description ID of the project that it is in. */
      project_id?: string;
      /** @description Whether the rule decides on which objects it runs. */
      rule_enable?: boolean;
      /** @description ID of the rule that decides when it runs. */
      rule_id?: string;
      /** @description The rule; one in spite of the name. */
      rules?: components['schemas']['PlaybookRule'];
      /** @description State of the version: `EDITING`, `APPROVING` (waiting for the review), `UNPASSED` (rejected) or `PUBLISHED` (passed). Samples write it in lower case. */
      status?: 'EDITING' | 'APPROVING' | 'UNPASSED' | 'PUBLISHED' | (string & {});
      /** @description What triggers it: `EVENT`, something happening to a data object, or `TIMER`, a schedule. */
      trigger_type?: 'EVENT' | 'TIMER' | (string & {});
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description Number of the version, such as `v1`. */
      version?: string;
      /**
       * Format: int32
       * @description 0 for a draft, 1 for a formal version.
       */
      version_type?: number;
    };
    /** @description One version, in the envelope. */
    PlaybookVersionAnswer: {
      /** @description Outcome, `00000000` when fine; the samples have `0`. */
      code?: string;
      /** @description A version of a playbook with its actions and its rule. */
      data?: components['schemas']['PlaybookVersion'];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description What to change in a version of a playbook. */
    PlaybookVersionChange: {
      /** @description How the workflows run: `ASYNC`, side by side. There is no other way so far. */
      action_strategy?: 'ASYNC' | (string & {});
      /** @description The workflows to run. */
      actions?: components['schemas']['PlaybookActionRequest'][];
      /** @description ID of the data class whose objects the version handles; `listDataclass` has them. */
      dataclass_id?: string;
      /** @description Whether a data object being created triggers it. */
      dataobject_create?: boolean;
      /** @description Whether a data object being deleted triggers it. */
      dataobject_delete?: boolean;
      /** @description Whether a data object being changed triggers it. */
      dataobject_update?: boolean;
      /** @description What the version is for. */
      description?: string;
      /** @description Whether the version is to be active. */
      enabled?: boolean;
      /** @description ID of the playbook that the version belongs to. */
      playbook_id?: string;
      /** @description The conditions or the schedule, in a `rule` of its own once more. */
      rule?: components['schemas']['PlaybookRuleChange'];
      /** @description Whether the rule decides on which objects the version runs. */
      rule_enable?: boolean;
      /** @description ID of the rule that decides when it runs. */
      rule_id?: string;
      /** @description The state to bring it into: `APPROVING` submits it for its review. The others are `EDITING`, `UNPASSED` (rejected) and `PUBLISHED`. */
      status?: 'EDITING' | 'APPROVING' | 'UNPASSED' | 'PUBLISHED' | (string & {});
      /** @description What triggers it: `EVENT`, something happening to a data object, or `TIMER`, a schedule. */
      trigger_type?: 'EVENT' | 'TIMER' | (string & {});
      /** @description ID of the workspace once more; the one of the path. */
      workspace_id?: string;
    };
    /** @description A version of a playbook in a list, without its actions and its rule. */
    PlaybookVersionEntry: {
      /** @description How the workflows run: `ASYNC`, side by side. Samples have `sync`. */
      action_strategy?: 'ASYNC' | (string & {});
      /** @description Name of the user who reviews it. */
      approve_name?: string;
      /** @description When it was created, such as `2021-01-30T23:00:00Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      /** @description ID of the user who created it. */
      creator_id?: string;
      /** @description ID of the data class whose objects it handles. */
      dataclass_id?: string;
      /** @description Name of that data class. */
      dataclass_name?: string;
      /** @description Whether a data object being created triggers it. */
      dataobject_create?: boolean;
      /** @description Whether a data object being deleted triggers it. */
      dataobject_delete?: boolean;
      /** @description Whether a data object being changed triggers it. */
      dataobject_update?: boolean;
      /** @description What the version is for. */
      description?: string;
      /** @description Whether the version is active. */
      enabled?: boolean;
      /** @description ID of the version; `version_id` in the paths. */
      id?: string;
      /** @description ID of the user who changed it last. */
      modifier_id?: string;
      /** @description ID of the playbook that it belongs to. */
      playbook_id?: string;
      /** @description ID of the project that it is in. */
      project_id?: string;
      /** @description Whether the rule decides on which objects it runs. */
      rule_enable?: boolean;
      /** @description ID of the rule that decides when it runs. */
      rule_id?: string;
      /** @description State of the version: `EDITING`, `APPROVING` (waiting for the review), `UNPASSED` (rejected) or `PUBLISHED` (passed). Samples write it in lower case. */
      status?: 'EDITING' | 'APPROVING' | 'UNPASSED' | 'PUBLISHED' | (string & {});
      /** @description What triggers it: `EVENT`, something happening to a data object, or `TIMER`, a schedule. */
      trigger_type?: 'EVENT' | 'TIMER' | (string & {});
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description Number of the version, such as `v1`. */
      version?: string;
      /**
       * Format: int32
       * @description 0 for a draft, 1 for a formal version.
       */
      version_type?: number;
    };
    /** @description A page of versions. */
    PlaybookVersionList: {
      /** @description Outcome, `00000000` when fine; the samples have `0`. */
      code?: string;
      /** @description The versions of this page. */
      data?: components['schemas']['PlaybookVersionEntry'][];
      /** @description The outcome in words. */
      message?: string;
      /**
       * Format: int32
       * @description Which page this is.
       */
      page?: number;
      /**
       * Format: int32
       * @description How many entries a page has.
       */
      size?: number;
      /**
       * Format: int32
       * @description How many versions match in all.
       */
      total?: number;
    };
    /** @description A version of a playbook to create. */
    PlaybookVersionRequest: {
      /** @description How the workflows run: `ASYNC`, side by side. There is no other way so far. */
      action_strategy?: 'ASYNC' | (string & {});
      /** @description The workflows to run. */
      actions?: components['schemas']['PlaybookActionRequest'][];
      /** @description ID of the data class whose objects the version handles; `listDataclass` has them. */
      dataclass_id: string;
      /** @description Whether a data object being created triggers it. */
      dataobject_create?: boolean;
      /** @description Whether a data object being deleted triggers it. */
      dataobject_delete?: boolean;
      /** @description Whether a data object being changed triggers it. */
      dataobject_update?: boolean;
      /** @description What the version is for. */
      description?: string;
      /** @description ID of the playbook once more; the one of the path. */
      playbook_id?: string;
      /** @description The conditions or the schedule, in a `rule` of its own once more. */
      rule?: components['schemas']['PlaybookRuleRequest'];
      /** @description Whether the rule decides on which objects the version runs. */
      rule_enable?: boolean;
      /** @description ID of a rule that exists already, in place of `rule`. */
      rule_id?: string;
      /** @description What triggers it: `EVENT`, something happening to a data object, or `TIMER`, a schedule. */
      trigger_type?: 'EVENT' | 'TIMER' | (string & {});
      /** @description ID of the workspace once more; the one of the path. */
      workspace_id?: string;
    };
    /** @description The record of an emergency policy. The vendor does not list the fields; a sample has these. */
    Policy: {
      /** @description What `group_by` gathered under the policy. */
      aggs_data_objects?: {
        [key: string]: unknown;
      }[];
      /** @description When it was recorded, such as `2025-12-04T14:58:50.256Z+0800`. */
      create_time?: string;
      /** @description The policy itself: `id`, `modifier_name` and the fields that `createRetryPolicy` takes, such as `block_target`, `policy_category`, `policy_type` and `block_age`. */
      data_object?: {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description Whether a policy ends by itself, and when. */
    PolicyAgeing: {
      /** @description When it ends, in milliseconds since 1970 as text: `1752225706000`. */
      block_ageing?: string;
      /** @description Whether the policy ends by itself. */
      is_block_ageing: boolean;
    };
    /** @description One emergency policy, in the envelope. */
    PolicyAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The record of an emergency policy. The vendor does not list the fields; a sample has these. */
      data?: components['schemas']['Policy'];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description ID of the request; empty in samples. */
      request_id?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description An emergency policy to create, or those to retry. */
    PolicyCreation: {
      /** @description An emergency policy: what is to be blocked or let through, and by which defense layers. */
      data_object?: components['schemas']['NewPolicy'];
    };
    /** @description The task that hands a policy to the defense layers. */
    PolicyCreationAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description ID of the task, the `policy_task_id` of its records. */
      data?: string;
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description ID of the request; empty in samples. */
      request_id?: string;
      /** @description Whether the task was started. */
      success?: boolean;
    };
    /** @description How the deletion of policies was taken. */
    PolicyDeletionAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description An ID, by its form that of the task. */
      data?: string;
      /** @description The outcome in words; empty when fine. */
      message?: string;
    };
    /** @description How entries with the same values are gathered into one. */
    PolicyGrouping: {
      /** @description Fields whose values make a group. */
      group_by_fields?: string[];
      /** @description Where the gathered values go. */
      group_by_hit?: {
        /** @description Field to put the list of them into, such as `defense_policy_list`. */
        dest?: string;
        /** @description Field to take from the entries, such as `defense_policy_object`. */
        source?: string;
      };
    };
    /** @description A defense layer that is to have a policy. */
    PolicyLayer: {
      /** @description ID of the operation connection to the layer, from `listConnections`. */
      defense_connection_id: string;
      /** @description Name of that operation connection. */
      defense_connection_name: string;
      /** @description Region in which the layer gets the policy. */
      defense_connection_region_id: string;
      /** @description What that region is called. */
      defense_connection_region_name: string;
      /** @description Service that defends: `CFW`, `WAF`, `VPC` or `IAM`. */
      defense_type: 'CFW' | 'WAF' | 'VPC' | 'IAM' | (string & {});
      /** @description ID of the enterprise project that the layer has the policy for; `0` is the default one. */
      target_enterprise_id: string;
      /** @description What that enterprise project is called. */
      target_enterprise_name: string;
      /** @description ID of the project that the layer has the policy for. */
      target_project_id: string;
      /** @description What that project is called. */
      target_project_name: string;
    };
    /** @description How a defense layer took a policy. */
    PolicyLayerRecord: {
      /** @description What the layer was to do; the values are not documented. */
      defense_block_action?: string;
      /** @description Whether the layer took it; the values are not documented. */
      defense_block_status?: string;
      /** @description ID of the operation connection, for `showConnection`. */
      defense_connection_id?: string;
      /** @description Name of that operation connection. */
      defense_connection_name?: string;
      /** @description Region in which the layer gets the policy. */
      defense_connection_region_id?: string;
      /** @description What that region is called. */
      defense_connection_region_name?: string;
      /** @description ID of the user who handed it over. */
      defense_creator_id?: string;
      /** @description Name of the user who handed it over. */
      defense_creator_name?: string;
      /** @description Why the layer did not take it, where it failed. */
      defense_failure_description?: string;
      /** @description ID of the layer. */
      defense_id?: string;
      /** @description ID that the policy has in the layer. */
      defense_policy_id?: string;
      /** @description Name that the policy has in the layer. */
      defense_policy_name?: string;
      /** @description Service that defends: `CFW`, `WAF`, `VPC` or `IAM`. */
      defense_type?: 'CFW' | 'WAF' | 'VPC' | 'IAM' | (string & {});
      /** @description Remark on the policy in this layer. */
      description?: string;
      /** @description ID of the enterprise project that the layer has the policy for. */
      target_enterprise_id?: string;
      /** @description What that enterprise project is called. */
      target_enterprise_name?: string;
      /** @description ID of the project that the layer has the policy for. */
      target_project_id?: string;
      /** @description What that project is called. */
      target_project_name?: string;
    };
    /** @description A page of emergency policies. */
    PolicyList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The policies of this page. */
      data?: components['schemas']['Policy'][];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /**
       * Format: int32
       * @description Number of this page.
       */
      page?: number;
      /** @description ID of the request; empty in samples. */
      request_id?: string;
      /**
       * Format: int32
       * @description How many entries a page has.
       */
      size?: number;
      /** @description Whether the search succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many policies match in all.
       */
      total?: number;
    };
    /** @description A record of what was done with a policy. The vendor does not list the fields. */
    PolicyRecord: {
      /** @description What was done with a policy. These are the fields in public use; there can be more. */
      data_object?: components['schemas']['PolicyRecordObject'];
    } & {
      [key: string]: unknown;
    };
    /** @description A page of records of emergency policies. */
    PolicyRecordList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The records of this page. */
      data?: components['schemas']['PolicyRecord'][];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /**
       * Format: int32
       * @description Number of this page.
       */
      page?: number;
      /** @description ID of the request; empty in samples. */
      request_id?: string;
      /**
       * Format: int32
       * @description How many entries a page has.
       */
      size?: number;
      /** @description Whether the search succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many records match in all.
       */
      total?: number;
    };
    /** @description What was done with a policy. These are the fields in public use; there can be more. */
    PolicyRecordObject: {
      /** @description Whether the policy ends by itself, and when. */
      block_age?: {
        /** @description When it ends, in milliseconds since 1970 as text. */
        block_ageing?: string;
        /** @description Whether the policy ends by itself. */
        is_block_ageing?: boolean;
      };
      /** @description What the policy is about: an address, a domain or a user. */
      block_target?: string;
      /** @description When it was recorded, such as `2025-12-04T14:58:50.256Z+0800`. */
      create_time?: string;
      /** @description ID of the data class of such records. */
      dataclass_id?: string;
      /** @description The defense layers, and how each of them took the policy. */
      defense_policy_list?: components['schemas']['PolicyLayerRecord'][];
      /** @description What the policy is for. */
      description?: string;
      /** @description ID of the account that it belongs to. */
      domain_id?: string;
      /** @description Name of the account that it belongs to. */
      domain_name?: string;
      /** @description The surroundings that the record comes from. */
      environment?: {
        /** @description ID of the account. */
        domain_id?: string;
        /** @description Name of the account. */
        domain_name?: string;
        /** @description ID of the project in it. */
        project_id?: string;
        /** @description Region of the environment. */
        region_id?: string;
        /** @description What that region is called. */
        region_name?: string;
        /** @description Supplier of the environment. */
        vendor_type?: string;
      };
      /** @description ID of the record. */
      id?: string;
      /** @description Whether the record was deleted. */
      is_deleted?: boolean;
      /** @description Who started it: `AUTOMATION`, such as a playbook, or a person, `MANUAL`. */
      policy_automation?: 'AUTOMATION' | 'MANUAL' | (string & {});
      /** @description Whether it blocks, `BLOCK`, or lets through, `ALLOW` or `WHITE`; sources differ. */
      policy_category?: 'BLOCK' | 'ALLOW' | 'WHITE' | (string & {});
      /** @description Direction of the traffic, inbound `INGRESS` or outbound `EGRESS`. */
      policy_direction?: 'INGRESS' | 'EGRESS' | (string & {});
      /** @description ID of the policy, for `showPolicy`. */
      policy_id?: string;
      /** @description ID of the task, the `data` that `createRetryPolicy` answered. */
      policy_task_id?: string;
      /** @description What the task is called. */
      policy_task_name?: string;
      /** @description What kind of thing `block_target` is. */
      policyrecord_type?: {
        /** @description Category that the type belongs to. */
        category?: string;
        /** @description ID of the type. */
        id?: string;
        /** @description `User Name`, `Source Ip` or `Domain Name`. */
        policy_type?: string;
      };
      /** @description ID of the project that it belongs to. */
      project_id?: string;
      /** @description Region that it is in. */
      region_id?: string;
      /** @description What that region is called. */
      region_name?: string;
      /** @description Whether the policy was triggered. */
      trigger_flag?: boolean;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description The run of a workflow that did it. */
      workflow_instance?: {
        /** @description ID of the run. */
        workflow_instance_id?: string;
        /** @description What the run is called. */
        workflow_instance_name?: string;
        /** @description State of the run; the values are not documented. */
        workflow_instance_status?: string;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description Which policies or records to find, and in which order. */
    PolicySearch: {
      /** @description Conditions on the fields of the objects, and how they combine. */
      condition?: components['schemas']['SearchCondition'];
      /** @description How entries with the same values are gathered into one. */
      group_by?: components['schemas']['PolicyGrouping'];
      /**
       * Format: int32
       * @description Number of entries in a page.
       */
      limit?: number;
      /**
       * Format: int32
       * @description Number of entries to skip.
       */
      offset?: number;
      /** @description Fields to sort by. */
      sort?: components['schemas']['PolicySort'][];
    };
    /** @description A field to sort by. */
    PolicySort: {
      /** @description Sort order: `asc` puts the earliest first, `desc` the latest. */
      order?: string;
      /** @description Name of the field, such as `create_time`. */
      sort_by?: string;
    };
    /** @description A process, the one that started it and one that it started. */
    ProcessInfo: {
      /** @description Command line that the child was started with. */
      process_child_cmdline?: string;
      /** @description Name of a process that it started. */
      process_child_name?: string;
      /** @description Path of the file that the child executes. */
      process_child_path?: string;
      /**
       * Format: int32
       * @description Number of the child in its system.
       */
      process_child_pid?: number;
      /**
       * Format: int32
       * @description ID of the user that the child runs as.
       */
      process_child_uid?: number;
      /** @description Command line that the process was started with. */
      process_cmdline?: string;
      /** @description When the process started, such as `2022-11-12T14:14:09.098+08:00`. The spelling is the vendor's. */
      process_launche_time?: string;
      /** @description Name of the process, such as `java`. */
      process_name?: string;
      /** @description Command line that the parent was started with. */
      process_parent_cmdline?: string;
      /** @description Name of the process that started it. */
      process_parent_name?: string;
      /** @description Path of the file that the parent executes. */
      process_parent_path?: string;
      /**
       * Format: int32
       * @description Number of the parent in its system.
       */
      process_parent_pid?: number;
      /**
       * Format: int32
       * @description ID of the user that the parent runs as.
       */
      process_parent_uid?: number;
      /** @description Path of the file that the process executes. */
      process_path?: string;
      /**
       * Format: int32
       * @description Number of the process in its system.
       */
      process_pid?: number;
      /** @description When the process ended, in the form of its start. */
      process_terminate_time?: string;
      /**
       * Format: int32
       * @description ID of the user that the process runs as.
       */
      process_uid?: number;
    };
    RelatedIds: {
      /** @description IDs of the data objects on the other side. */
      ids?: string[];
    };
    RelatedObjectList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The linked objects of this page. */
      data?: components['schemas']['DataObjectDetail'][];
      /**
       * Format: int32
       * @description Number of entries in a page. Some editions answer `size` instead.
       */
      limit?: number;
      /** @description The outcome in words. */
      message?: string;
      /**
       * Format: int32
       * @description Number of entries skipped. Some editions answer `page` instead.
       */
      offset?: number;
      /**
       * Format: int32
       * @description Number of the page.
       */
      page?: number;
      /**
       * Format: int32
       * @description Number of entries in a page.
       */
      size?: number;
      /** @description Whether the call succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many objects match in all.
       */
      total?: number;
    };
    RelationBatchAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description What became of each ID. */
      data?: components['schemas']['BatchOperateDataobjectResult'];
      /** @description The outcome in words. */
      message?: string;
      /** @description ID of the request, to quote to support. */
      request_id?: string;
      /** @description Whether the call succeeded as a whole. */
      success?: boolean;
    };
    RelationBatchRequest: {
      /** @description IDs of the data objects of the class `dataclass_type`. */
      dataobject_ids?: string[];
      /** @description IDs of the data objects of the class `related_dataclass_type`. */
      related_dataobject_ids?: string[];
    };
    /** @description What can be done about a finding. */
    Remediation: {
      /** @description Advised way to handle it. */
      recommendation?: string;
      /** @description Address of general advice; it has to be readable from the internet without logging in. */
      url?: string;
    };
    /** @description One comparison of a field with a value. */
    SearchComparison: {
      /** @description Field, operator and value in this order, such as `severity`, `=`, `Medium`. The vendor lists no operators; those in use are `=`, `!=`, `>=`, `<=`, `contains` and `in`, which takes values with commas between them. A dot leads into an object, as in `alert_type.category`. */
      data?: string[];
      /** @description Name by which `logics` refers to it, usually that of the field. */
      name?: string;
    };
    /** @description Conditions on the fields of the objects, and how they combine. */
    SearchCondition: {
      /** @description The single comparisons, each with a name for `logics`. */
      conditions?: components['schemas']['SearchComparison'][];
      /** @description How the comparisons combine: their names with `and` or `or` between them, such as `severity`, `and`, `handle_status`. A single comparison needs its name alone. */
      logics?: string[];
    };
    /** @description A to-do, where a playbook or a workflow waits for somebody. */
    Task: {
      /** @description ID of that workflow or playbook; `business_type` tells which of the two. */
      action_id?: string;
      /** @description ID of the run that waits, where `business_type` is about a step. */
      action_instance_id?: string;
      /** @description ID of the version of it that waits. */
      action_version_id?: string;
      /** @description ID that the to-do has in the engine that runs workflows. */
      aopengine_task_id?: string;
      /** @description Name of the user who decides. */
      approver?: string;
      /** @description IDs of the users who may decide. */
      approveuser_id?: string;
      /** @description Names of the users who may decide. */
      approveuser_name?: string;
      /** @description IDs of its attachments, for `downloadAttachment`. */
      attachment_id_list?: string[];
      /** @description What waits: `WORKFLOWPUBLISH` a workflow to be published, `WORKFLOWNODEAPPROVE` a step of a workflow, `PLAYBOOKPUBLISH` a playbook to be published, `PLAYBOOKNODEAPPROVE` a step of a playbook. */
      business_type?:
        'WORKFLOWPUBLISH' | 'WORKFLOWNODEAPPROVE' | 'PLAYBOOKPUBLISH' | 'PLAYBOOKNODEAPPROVE' | (string & {});
      /** @description Comments that were added to it. */
      comments?: components['schemas']['TaskComment'][];
      /** @description When it was created. */
      create_time?: string;
      /** @description ID of the user who created it, or `system`. */
      creator_id?: string;
      /** @description Name of the user who created it. */
      creator_name?: string;
      /** @description Key of the step in the diagram of the workflow. */
      definition_key?: string;
      /** @description What is to be done. */
      description?: string;
      /** @description Until when somebody has to decide, 15 days after its creation by default. */
      due_date?: string;
      /** @description What happens when nobody did: it goes on, `CONTINUE`, or ends, `INTERRUPT`. */
      due_handle?: 'CONTINUE' | 'INTERRUPT' | (string & {});
      /** @description Parameters to fill in by hand when deciding. */
      handle_parameters?: string;
      /** @description ID of the to-do, for `showTask` and `updateTask`. */
      id?: string;
      /** @description ID of the user who changed it last, or `system`. */
      modifier_id?: string;
      /** @description Name of the user who changed it last. */
      modifier_name?: string;
      /** @description What the to-do is called. */
      name?: string;
      /** @description A remark on it. */
      note?: string;
      /** @description A remark on it, like `note`; how the two differ is not documented. */
      notes?: string;
      /** @description ID of the project that it belongs to. */
      project_id?: string;
      /** @description Name of the workflow or the playbook that waits. */
      related_object?: string;
      /** @description What was said on the decision. */
      review_comments?: string;
      /** @description State: `waiting` for somebody, `canceled` or `finished`. */
      status?: 'waiting' | 'canceled' | 'finished' | (string & {});
      /** @description When it was last changed. */
      update_time?: string;
      /** @description Parameters to look at before deciding. */
      view_parameters?: string;
      /** @description ID of the workspace that it is in. */
      workspace_id?: string;
    };
    /** @description What to do with a to-do. */
    TaskAction: {
      /**
       * @description `CONTINUE` lets what waits go on, `TERMINATE` ends it; `ADD_COMMENT` needs `comment`, `DELETE_COMMENT` needs `comment_id`, `ADD_ATTACHMENT` and `DELETE_ATTACHMENT` need `attachment_id`. `ADD_COMMEN` and `DELETE_ATTACHMEN` are how the vendor's SDKs spell two of them.
       * @enum {string}
       */
      action?:
        | 'TERMINATE'
        | 'CONTINUE'
        | 'ADD_COMMENT'
        | 'ADD_COMMEN'
        | 'DELETE_COMMENT'
        | 'ADD_ATTACHMENT'
        | 'DELETE_ATTACHMENT'
        | 'DELETE_ATTACHMEN';
      /** @description ID of the attachment to add or take away, from `uploadAttachment`. */
      attachment_id?: string;
      /** @description What the comment to add says. */
      comment?: string;
      /** @description ID of the comment to delete, from `showTask`. */
      comment_id?: string;
    };
    /** @description One to-do, in the envelope. */
    TaskAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description A to-do, where a playbook or a workflow waits for somebody. */
      data?: components['schemas']['Task'];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description ID of the request, to quote to support. */
      request_id?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description A comment on a to-do. */
    TaskComment: {
      /** @description ID of the comment, for `updateTask`. */
      id?: string;
      /** @description What the comment says. */
      message?: string;
      /**
       * Format: int64
       * @description When it was written, most likely in milliseconds since 1970.
       */
      time?: number;
      /** @description ID of the user who wrote it. */
      user_id?: string;
      /** @description Name of the user who wrote it. */
      user_name?: string;
    };
    /** @description A page of to-dos. */
    TaskList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The to-dos of this page. */
      data?: components['schemas']['Task'][];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description Number of this page. */
      page?: number;
      /** @description ID of the request, to quote to support. */
      request_id?: string;
      /** @description How many entries a page has. */
      size?: number;
      /** @description Whether the call succeeded. */
      success?: boolean;
      /** @description How many to-dos match in all. */
      total?: number;
    };
    /** @description What to set, and on which objects. */
    UpdateDataObjectRequest: {
      /** @description IDs of data objects to update together. */
      batch_ids?: string[];
      /** @description The fields to set, as the class names them, such as `title` or `name`. */
      data_object?: {
        [key: string]: unknown;
      };
      /** @description Trigger flag. What it triggers is not documented. */
      trigger_flag?: boolean;
    };
    /** @description What the indicator shall be. */
    UpdateIndicatorRequest: {
      /** @description What is known about a threat, as it is updated. */
      data_object?: components['schemas']['IndicatorChange'];
    };
    /** @description What the workspace shall be. */
    UpdateWorkspaceRequest: {
      /** @description What the workspace is for, in one line. */
      description?: string;
      /** @description Name of the workspace: letters, Chinese characters, digits and `_-()`. */
      name?: string;
      /** @description For a view, ID of the workspace that it is bound to. */
      view_bind_id?: string;
    };
    /** @description A user who is concerned. */
    UserInfo: {
      /** @description ID of the user on the resource. */
      user_id?: string;
      /** @description Name of the user on the resource. */
      user_name?: string;
    };
    /** @description What a reviewer decided on a version of a playbook or a workflow. */
    VersionReview: {
      /** @description What the reviewer had to say on it. */
      content?: string;
      /** @description Whether it passed, `PASS`, or was rejected, `UN_PASS`. */
      result?: 'PASS' | 'UN_PASS' | (string & {});
    };
    /** @description A decision on a version of a playbook or a workflow, in the envelope. */
    VersionReviewAnswer: {
      /** @description Outcome, `00000000` when fine; the samples have `0`. */
      code?: string;
      /** @description What a reviewer decided on a version of a playbook or a workflow. */
      data?: components['schemas']['VersionReview'];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description A vulnerability as it is answered. Which fields are there depends on what was recorded. */
    Vulnerability: {
      /** @description When SecMaster received it. */
      arrive_time?: string;
      /** @description Number of the batch that it was reported in. */
      batch_number?: string;
      /**
       * Format: int32
       * @description How often it was found.
       */
      count?: number;
      /** @description When it was recorded. */
      create_time?: string;
      /** @description The product that reported it first. */
      data_source?: {
        /** @description Company that makes the product. */
        company_name?: string;
        /** @description ID of the account that the product belongs to. */
        domain_id?: string;
        /** @description Feature of the product that found it. */
        product_feature?: string;
        /** @description Name of the product, such as `hss`. */
        product_name?: string;
        /** @description ID of the project that the product belongs to. */
        project_id?: string;
        /** @description Region that the product is in, such as `cn-north-4`. */
        region_id?: string;
        /**
         * Format: int32
         * @description Kind of product: 1 a product of the cloud, 2 a third party's, 3 one of the account's own.
         */
        source_type?: number;
      };
      /** @description ID of the data class of vulnerabilities. */
      dataclass_id?: string;
      /** @description What the weakness is, in words. */
      description?: string;
      /** @description ID of the account that it belongs to. */
      domain_id?: string;
      /** @description Name of the account that it belongs to. */
      domain_name?: string;
      /** @description The surroundings that it comes from. */
      environment?: {
        /** @description ID of the account in that environment. */
        domain_id?: string;
        /** @description Name of the account in that environment. */
        domain_name?: string;
        /** @description ID of the project in that environment. */
        project_id?: string;
        /** @description Region in that environment, such as `cn-north-4`. */
        region_id?: string;
        /** @description Name of that region, as people read it. */
        region_name?: string;
        /** @description Supplier of the environment. */
        vendor_type?: string;
      };
      /** @description Properties beyond those of the class. */
      extend_properties?: {
        /** @description How it can be operated on. */
        operations?: {
          /** @description Whether it comes with the service: `true` or `false`, as text. The spelling is the vendor's. */
          is_build_in?: 'true' | 'false' | (string & {});
        };
      };
      /** @description When it was first seen. */
      first_observed_time?: string;
      /**
       * Format: int32
       * @description State of its handling, as a number that the vendor does not explain.
       */
      handled?: number;
      /** @description ID of the notice that reported it. */
      id?: string;
      /** @description Whether it counts as deleted. */
      is_deleted?: boolean;
      /** @description When it was last seen. */
      last_observed_time?: string;
      /** @description ID of the project that it belongs to. */
      project_id?: string;
      /** @description Region that it was found in, such as `cn-north-4`. */
      region_id?: string;
      /** @description Name of the region that it was found in. */
      region_name?: string;
      /** @description What can be done about it. */
      remediation?: {
        /** @description Advised way to handle it. */
        recommendation?: string;
      };
      /** @description The resource that has the vulnerability. */
      resource?: components['schemas']['VulnerableResource'];
      /**
       * Format: int32
       * @description How many resources have it.
       */
      resource_num?: number;
      /** @description Trigger flag. What it triggers is not documented. */
      trigger_flag?: boolean;
      /** @description When it was last changed. */
      update_time?: string;
      /** @description Version of the form that the vulnerability has. */
      version?: string;
      /** @description Name of the vulnerability that lists show. */
      vul_name?: string;
      /** @description What is known about the weakness itself, apart from the resource. */
      vulnerability?: components['schemas']['VulnerabilityFacts'];
      /** @description What kind of vulnerability it is. A category and a type of it belong together. */
      vulnerability_type?: components['schemas']['VulnerabilityType'];
      /** @description ID of the workspace that it is in. */
      workspace_id?: string;
    };
    /** @description A vulnerability after a call on it. */
    VulnerabilityAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description A vulnerability and where it is kept. */
      data?: components['schemas']['VulnerabilityRecord'];
      /** @description The outcome in words. */
      message?: string;
    };
    /** @description Which vulnerabilities to export, and which of their fields. */
    VulnerabilityExport: {
      /** @description Search that picks the vulnerabilities, as for `listVulnerabilities`. */
      data_object_filters_form?: components['schemas']['VulnerabilitySearch'];
      /** @description Names of the fields to export, such as `vul_name` and `resource`. */
      title?: string[];
    };
    /** @description What is known about the weakness itself, apart from the resource. */
    VulnerabilityFacts: {
      /** @description ID of the weakness, such as that of its CVE. */
      id?: string;
      /** @description How severe it is. The vendor does not list the values. */
      level?: string;
      /** @description Why the resource has the weakness. */
      reason?: string;
      /** @description Weaknesses that are related to this one. The vendor does not list their fields. */
      related?: {
        [key: string]: unknown;
      }[];
      /**
       * Format: int32
       * @description How urgent a repair is. The vendor does not list the numbers.
       */
      repair_severity?: number;
      /** @description How the weakness is removed. */
      solution?: string;
      /**
       * Format: int32
       * @description State of the weakness. The vendor does not list the numbers.
       */
      status?: number;
      /** @description Tags of the weakness. */
      tags?: string[];
      /**
       * Format: int32
       * @description Kind of weakness. The vendor does not list the numbers.
       */
      type?: number;
      /** @description Page that explains the weakness. */
      url?: string;
    };
    /** @description A page of vulnerabilities. */
    VulnerabilityList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The vulnerabilities of this page. */
      data?: components['schemas']['VulnerabilityRecord'][];
      /** @description The outcome in words. */
      message?: string;
      /**
       * Format: int32
       * @description Number of entries skipped, in spite of its name.
       */
      page?: number;
      /**
       * Format: int32
       * @description Number of entries in a page.
       */
      size?: number;
      /** @description Whether the call succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many vulnerabilities match in all.
       */
      total?: number;
    };
    /** @description A vulnerability and where it is kept. */
    VulnerabilityRecord: {
      /** @description When it was recorded, such as `2023-02-25T12:00:29.623Z+0800`, in the time zone where it happened or else in UTC+8. `Date` cannot parse this form. */
      create_time?: string;
      /** @description A vulnerability as it is answered. Which fields are there depends on what was recorded. */
      data_object?: components['schemas']['Vulnerability'];
      /** @description The data class that an object belongs to. */
      dataclass_ref?: components['schemas']['DataClassReference'];
      /**
       * Format: int32
       * @description Version of the format that `data_object` has.
       */
      format_version?: number;
      /** @description ID of the record; it names the vulnerability in other calls. */
      id?: string;
      /** @description ID of the project that it belongs to. */
      project_id?: string;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /**
       * Format: int32
       * @description Version of the record itself.
       */
      version?: number;
      /** @description ID of the workspace that it is in. */
      workspace_id?: string;
    };
    /** @description Which vulnerabilities to find and in which order. Every field can be left out. */
    VulnerabilitySearch: {
      /** @description Conditions on the fields of the objects, and how they combine. */
      condition?: components['schemas']['SearchCondition'];
      /** @description Start of the time range to search, such as `2023-02-20T00:00:00.000Z`. */
      from_date?: string;
      /**
       * Format: int32
       * @description Number of entries in a page.
       */
      limit?: number;
      /**
       * Format: int32
       * @description Number of entries to skip.
       */
      offset?: number;
      /**
       * @description Sort order: `DESC` puts the latest first, `ASC` the earliest.
       * @enum {string}
       */
      order?: 'DESC' | 'ASC';
      /** @description Field to sort by: `create_time` or `update_time`. */
      sort_by?: string;
      /** @description End of the time range to search, such as `2023-02-27T23:59:59.999Z`. */
      to_date?: string;
    };
    /** @description What kind of vulnerability it is. A category and a type of it belong together. */
    VulnerabilityType: {
      /** @description Category that the type belongs to. */
      category?: string;
      /** @description The category in English. */
      category_en?: string;
      /** @description The category in Chinese. */
      category_zh?: string;
      /** @description ID of the type. */
      id?: string;
      /** @description Type within the category. */
      vulnerability_type?: string;
      /** @description The type in English. */
      vulnerability_type_en?: string;
      /** @description The type in Chinese. */
      vulnerability_type_zh?: string;
    };
    /** @description The resource that has the vulnerability. */
    VulnerableResource: {
      /** @description ID of the account that the resource belongs to. */
      domain_id?: string;
      /** @description ID of the enterprise project that the resource belongs to. */
      ep_id?: string;
      /** @description ID of the resource in its service. */
      id?: string;
      /** @description Name of the resource. */
      name?: string;
      /** @description ID of the project that the resource belongs to. */
      project_id?: string;
      /** @description Service that the resource belongs to, such as `ecs`. */
      provider?: string;
      /** @description Region that the resource is in, such as `cn-north-4`. */
      region_id?: string;
      /** @description Tags of the resource, their values by their keys. */
      tags?: {
        [key: string]: string;
      };
      /** @description Kind of resource, such as `cloudservers`. */
      type?: string;
    };
    /** @description A workflow as stored. */
    Workflow: {
      /** @description Kind of workflow: `NORMAL` for general use, `SURVEY` to investigate, `HEMOSTASIS` to contain an attack, `EASE` to mitigate it. */
      aop_type?: 'NORMAL' | 'SURVEY' | 'HEMOSTASIS' | 'EASE' | (string & {});
      /** @description Role of those who may review it. */
      approve_role?: string;
      /** @description When it was created, such as `2025-07-18T11:28:27.000Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      /** @description ID of the user who created it. */
      creator_id?: string;
      /** @description Name of the user who created it. */
      creator_name?: string;
      /** @description ID of the version that waits for its review, if any. */
      current_approval_version_id?: string;
      /** @description ID of the version that the review rejected, if any. */
      current_rejected_version_id?: string;
      /** @description ID of the data class whose objects it handles. */
      dataclass_id?: string;
      /** @description What the data class is called, such as `Alert`. */
      dataclass_name?: string;
      /** @description What the workflow is for. */
      description?: string;
      /** @description Role of those who may edit it. */
      edit_role?: string;
      /** @description Whether the workflow is on. */
      enabled?: boolean;
      /** @description Engine that runs it: `public_engine`, which accounts share. */
      engine_type?: 'public_engine' | (string & {});
      /** @description ID of the workflow; `workflow_id` in the paths. */
      id?: string;
      /** @description Kind of entity that it deals with: `IP` an address, `ACCOUNT` an account, `DOMAIN` a domain name. */
      labels?: 'IP' | 'ACCOUNT' | 'DOMAIN' | (string & {});
      /** @description ID of the user who changed it last; empty until then. */
      modifier_id?: string;
      /** @description Name of the user who changed it last; empty until then. */
      modifier_name?: string;
      /** @description What the workflow is called. */
      name?: string;
      /** @description ID of the user who owns it; empty in samples. */
      owner_id?: string;
      /** @description ID of the project that the workflow is in. */
      project_id?: string;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description Role of those who may use it. */
      use_role?: string;
      /** @description Number of the version that runs, such as `v1`; empty while there is none. */
      version?: string;
      /** @description ID of the version that runs; empty while there is none. */
      version_id?: string;
      /** @description ID of the workspace that the workflow is in. */
      workspace_id?: string;
    };
    /** @description A workflow in the envelope. */
    WorkflowAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description A workflow as stored. */
      data?: components['schemas']['Workflow'];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description ID of the call for the vendor's support; empty in samples. */
      request_id?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description A decision on a version of a workflow. */
    WorkflowApproval: {
      /** @description What the reviewer has to say on it; may be empty. */
      content: string;
      /**
       * @description Whether it passes, `PASS`, or is rejected, `UN_PASS`.
       * @enum {string}
       */
      result: 'PASS' | 'UN_PASS';
    };
    /** @description What to change in a workflow. */
    WorkflowChange: {
      /** @description What the workflow is for. */
      description?: string;
      /** @description Whether to switch it on, `true`, or off, `false`. */
      enabled?: boolean;
      /** @description Kind of entity that it deals with: `IP` an address, `ACCOUNT` an account, `DOMAIN` a domain name. */
      labels?: 'IP' | 'ACCOUNT' | 'DOMAIN' | (string & {});
      /** @description What to call the workflow. */
      name?: string;
      /** @description ID of the version that is to run, by the `id` that `listAopWorkflowVersions` answers. Required with `enabled: true`. */
      version_id?: string;
    };
    /** @description A workflow to create. */
    WorkflowCreation: {
      /**
       * @description Kind of workflow: `NORMAL` for general use, `SURVEY` to investigate, `HEMOSTASIS` to contain an attack, `EASE` to mitigate it.
       * @enum {string}
       */
      aop_type: 'NORMAL' | 'SURVEY' | 'HEMOSTASIS' | 'EASE';
      /** @description ID of the data class whose objects it handles; `listDataclass` has them. */
      dataclass_id: string;
      /** @description What the workflow is for. */
      description?: string;
      /** @description Engine that runs it: `public_engine`, which accounts share. There is no other so far. */
      engine_type: 'public_engine' | (string & {});
      /** @description Kind of entity that it deals with: `IP` an address, `ACCOUNT` an account, `DOMAIN` a domain name. */
      labels?: 'IP' | 'ACCOUNT' | 'DOMAIN' | (string & {});
      /** @description What to call the workflow. */
      name: string;
    };
    /** @description The workflows to export. */
    WorkflowExport: {
      /** @description IDs of the workflows. */
      id: string[];
    };
    /** @description One run of a workflow. */
    WorkflowInstance: {
      /** @description The data class whose object it ran on. */
      dataclass?: components['schemas']['WorkflowInstanceName'];
      /** @description ID of the data object that it ran on, such as an alert. */
      dataobject_id?: string;
      /** @description ID of the defense layer that it belongs to, if any. */
      defense_id?: string;
      /** @description When the run ended, in the form of `start_time`. */
      end_time?: string;
      /** @description ID of the instance; `instance_id` in the paths. */
      id?: string;
      /** @description What the instance is called. */
      name?: string;
      /** @description The playbook that started it, if one did. */
      playbook?: components['schemas']['WorkflowInstanceName'];
      /**
       * Format: int32
       * @description How often it was tried again.
       */
      retry_count?: number;
      /** @description When the run began. The form is not documented. */
      start_time?: string;
      /** @description State of the run: `RUNNING`, `FAILED`, `FINISHED` (with success), `RETRYING`, `TERMINATING` (being stopped) or `TERMINATED`. */
      status?: 'RUNNING' | 'FAILED' | 'FINISHED' | 'RETRYING' | 'TERMINATING' | 'TERMINATED' | (string & {});
      /** @description The steps of a run. */
      topology?: components['schemas']['WorkflowInstanceTopology'];
      /** @description What triggered it: `DEBUG` someone who tried it out, `TIMER` a schedule, `EVENT` something that happened, `MANUAL` someone by hand. */
      trigger_type?: 'DEBUG' | 'TIMER' | 'EVENT' | 'MANUAL' | (string & {});
      /** @description The workflow that ran, and in which version. */
      workflow?: components['schemas']['WorkflowInstanceWorkflow'];
    };
    /** @description What to do with a run. */
    WorkflowInstanceChange: {
      /**
       * @description `ActionInstanceTerminateCommand` stops the run, `ActionInstanceRetryCommand` tries it again, `ActionInstanceDebugCommand` updates the result of debugging it and needs the other two fields.
       * @enum {string}
       */
      command_type: 'ActionInstanceTerminateCommand' | 'ActionInstanceRetryCommand' | 'ActionInstanceDebugCommand';
      /** @description The parameters of that step, as text. Required with `ActionInstanceDebugCommand` only. */
      input_dataobject?: string;
      /** @description ID of the step to update, required with `ActionInstanceDebugCommand` only. */
      task_id?: string;
    };
    /** @description A page of runs. There is no envelope. */
    WorkflowInstanceList: {
      /**
       * Format: int32
       * @description How many instances match in all.
       */
      count?: number;
      /** @description The instances of this page. */
      instances?: components['schemas']['WorkflowInstance'][];
    };
    /** @description Something that a run belongs to. */
    WorkflowInstanceName: {
      /** @description What it is called in English. */
      en_name?: string;
      /** @description Its own ID. */
      id?: string;
      /** @description What it is called in Chinese. */
      name?: string;
    };
    /** @description How one step of a run went. */
    WorkflowInstanceStep: {
      /** @description ID of the step in the diagram. */
      action_id?: string;
      /** @description Name of the step in the diagram. */
      action_name?: string;
      /** @description When the step ended. */
      end_time?: string;
      /** @description What went wrong, if anything did. */
      error_msg?: string;
      /** @description What the step took in. */
      input?: string;
      /** @description Kind of step, `TASK`. */
      instance_type?: 'TASK' | (string & {});
      /** @description What the step gave back. */
      output?: string;
      /** @description ID of the run that the step belongs to. */
      parent_instance_id?: string;
      /** @description When the step began. */
      start_time?: string;
      /** @description State of the step: `RUNNING`, `FAILED` or `FINISHED`. */
      status?: 'RUNNING' | 'FAILED' | 'FINISHED' | (string & {});
      /** @description Whether the step succeeded. */
      succeed?: boolean;
    };
    /** @description The steps of a run. */
    WorkflowInstanceTopology: {
      /** @description How each of the steps went. */
      audit_logs?: components['schemas']['WorkflowInstanceStep'][];
    };
    /** @description The workflow that ran, and in which version. */
    WorkflowInstanceWorkflow: {
      /** @description ID of the workflow, for `showAopWorkflow`. */
      id?: string;
      /** @description What the workflow is called in Chinese. */
      name?: string;
      /** @description What the workflow is called in English. */
      name_en?: string;
      /** @description Number of the version, such as `v1`. */
      version?: string;
      /** @description ID of the version, for `showAopWorkflowVersion`. */
      version_id?: string;
    };
    /** @description A page of workflows. */
    WorkflowList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The workflows of this page. */
      data?: components['schemas']['Workflow'][];
      /**
       * Format: int32
       * @description Number of the page by the vendor's words, in spite of the name.
       */
      limit?: number;
      /** @description The outcome in words. */
      message?: string;
      /**
       * Format: int32
       * @description Size of the page by the vendor's words, in spite of the name.
       */
      offset?: number;
      /**
       * Format: int32
       * @description Which page this is.
       */
      page?: number;
      /** @description ID of the call for the vendor's support. */
      request_id?: string;
      /**
       * Format: int32
       * @description How many entries this page may have.
       */
      size?: number;
      /** @description Whether the call succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many workflows match in all.
       */
      total?: number;
    };
    /** @description The order as it was taken. */
    WorkflowRun: {
      /** @description ID of the workflow that is run. */
      action_id?: string;
      /** @description ID of the run, for `showAopWorkflowInstance`. */
      action_instance_id?: string;
      /** @description What is run, `workflow`. */
      action_type?: 'workflow' | (string & {});
      /** @description What it does: `ActionInstanceRunCommand` runs the workflow. */
      command_type?: 'ActionInstanceRunCommand' | (string & {});
      /** @description What it is run on. */
      playbook_context?: components['schemas']['WorkflowRunContext'];
    };
    /** @description The data class of the object. */
    WorkflowRunClassRequest: {
      /** @description ID of the data class; `listDataclass` has the IDs. */
      id?: string;
      /** @description What it is called, such as `Alert`. */
      name: string;
    };
    /** @description What it is run on. */
    WorkflowRunContext: {
      /** @description The data object that it is run on. */
      data_object?: components['schemas']['WorkflowRunObject'];
    };
    /** @description What to run it on. */
    WorkflowRunContextRequest: {
      /** @description The data object to run it on, such as an alert. */
      data_object: components['schemas']['WorkflowRunObjectRequest'];
    };
    /** @description The data object that it is run on. */
    WorkflowRunObject: {
      /** @description The fields of the object, as they were sent. */
      content?: {
        [key: string]: unknown;
      };
      /** @description The data class that an object belongs to. */
      dataclass?: components['schemas']['DataClassReference'];
    };
    /** @description The data object to run it on, such as an alert. */
    WorkflowRunObjectRequest: {
      /** @description The fields of the object, such as those of an alert. The workflow decides which of them it needs. */
      content?: {
        [key: string]: unknown;
      };
      /** @description The data class of the object. */
      dataclass?: components['schemas']['WorkflowRunClassRequest'];
    };
    /** @description An order to run a workflow. */
    WorkflowRunRequest: {
      /** @description ID of the workflow once more; the one of the path. */
      action_id?: string;
      /** @description ID of a run that there is already; not needed to start one. */
      action_instance_id?: string;
      /**
       * @description What to run: always `workflow`, a workflow.
       * @enum {string}
       */
      action_type: 'workflow';
      /** @description What to do: `ActionInstanceRunCommand` runs the workflow. */
      command_type: 'ActionInstanceRunCommand' | (string & {});
      /** @description What to run it on. */
      playbook_context?: components['schemas']['WorkflowRunContextRequest'];
    };
    /** @description The file to import. */
    WorkflowUpload: {
      /**
       * Format: binary
       * @description The file, as `exportAopworkflow` answers it.
       */
      uploadFile: Blob;
    };
    /** @description A diagram to check. */
    WorkflowValidation: {
      /** @description ID of the workflow that the diagram is for, from `listWorkflows`. */
      aopworkflow_id: string;
      /**
       * @description What to check: `BASIC` whether it is sound at all, `CIRCLE` whether steps go round in circles, `APP_PARAMS` the parameters of the plug-ins.
       * @enum {string}
       */
      mode: 'BASIC' | 'CIRCLE' | 'APP_PARAMS';
      /** @description Settings of the steps, as JSON **text** (not an object). */
      taskconfig: string;
      /** @description The diagram: JSON, encoded in Base64. */
      taskflow: string;
    };
    /** @description The outcome of a check, in the envelope. */
    WorkflowValidationAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description What the check found, with its `mode`. The rest depends on the check and is not documented. */
      data?: {
        [key: string]: unknown;
      };
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description ID of the call for the vendor's support. */
      request_id?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description A version of a workflow as stored. */
    WorkflowVersion: {
      /** @description Kind of workflow: `NORMAL` for general use, `SURVEY` to investigate, `HEMOSTASIS` to contain an attack, `EASE` to mitigate it. */
      aop_type?: 'NORMAL' | 'SURVEY' | 'HEMOSTASIS' | 'EASE' | (string & {});
      /** @description ID of the workflow that it is a version of. */
      aopworkflow_id?: string;
      /** @description When it was created, such as `2025-07-18T11:28:27.000Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      /** @description ID of the user who created it. */
      creator_id?: string;
      /** @description Name of the user who created it. */
      creator_name?: string;
      /** @description ID of the data class whose objects it handles. */
      dataclass_id?: string;
      /** @description What the data class is called, such as `Alert`. */
      dataclass_name?: string;
      /** @description What the version is for. */
      description?: string;
      /** @description Whether the version is on. */
      enabled?: boolean;
      /** @description ID of the version; `version_id` in the paths. When a version is deleted, the sample has that of the workflow. */
      id?: string;
      /** @description What the workflow takes in. */
      input?: string;
      /** @description ID of the user who changed it last; empty until then. */
      modifier_id?: string;
      /** @description Name of the user who changed it last; empty until then. */
      modifier_name?: string;
      /** @description Name of the workflow. */
      name?: string;
      /** @description What the workflow gives back. */
      output?: string;
      /** @description ID of the user who owns it; empty in samples. */
      owner_id?: string;
      /** @description ID of the project that it is in. */
      project_id?: string;
      /** @description State of the version: `pending_submit` (a draft), `pending_approval` (waits for its review), `publishing`, `publish_failed`, `not_activated` (published), `activated` or `rejected` (by the review). */
      status?:
        | 'pending_submit'
        | 'pending_approval'
        | 'publishing'
        | 'publish_failed'
        | 'not_activated'
        | 'activated'
        | 'rejected'
        | (string & {});
      /** @description Settings of the steps, as JSON text. */
      taskconfig?: string;
      /** @description The diagram: JSON with the elements of a BPMN 2.0 document, encoded in Base64. */
      taskflow?: string;
      /** @description Form of the diagram, `JSON`. */
      taskflow_type?: 'JSON' | (string & {});
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description Number of the version, such as `v1`; empty while it is a draft. */
      version?: string;
      /** @description ID of the version once more. */
      version_id?: string;
      /** @description ID of the workspace that it is in. */
      workspace_id?: string;
    };
    /** @description A version of a workflow, in the envelope. */
    WorkflowVersionAnswer: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description A version of a workflow as stored. */
      data?: components['schemas']['WorkflowVersion'];
      /** @description The outcome in words; empty when fine. */
      message?: string;
      /** @description ID of the call for the vendor's support; empty in samples. */
      request_id?: string;
      /** @description Whether the call succeeded. */
      success?: boolean;
    };
    /** @description What to change in a version of a workflow. */
    WorkflowVersionChange: {
      /** @description Kind of workflow: `NORMAL` for general use, `SURVEY` to investigate, `HEMOSTASIS` to contain an attack, `EASE` to mitigate it. */
      aop_type?: 'NORMAL' | 'SURVEY' | 'HEMOSTASIS' | 'EASE' | (string & {});
      /** @description What the version is for. */
      description?: string;
      /** @description What the workflow takes in. */
      input?: string;
      /** @description Name of the workflow. */
      name?: string;
      /** @description What the workflow gives back. */
      output?: string;
      /** @description What to do: `pending_submit`, as without it, only changes the other fields; `pending_approval` submits the version for its review, `activated` activates and `not_activated` deactivates it. */
      status?: 'pending_submit' | 'pending_approval' | 'not_activated' | 'activated' | (string & {});
      /** @description Settings of the steps, as JSON **text** (not an object). */
      taskconfig?: string;
      /** @description The diagram: JSON with the elements of a BPMN 2.0 document, encoded in Base64. */
      taskflow?: string;
      /** @description Form of the diagram: `JSON`. There is no other. */
      taskflow_type?: 'JSON' | (string & {});
    };
    /** @description A version of a workflow to create. */
    WorkflowVersionCreation: {
      /**
       * @description Kind of workflow, as when it was created: `NORMAL` for general use, `SURVEY` to investigate, `HEMOSTASIS` to contain an attack, `EASE` to mitigate it.
       * @enum {string}
       */
      aop_type: 'NORMAL' | 'SURVEY' | 'HEMOSTASIS' | 'EASE';
      /** @description What the version is for; may be empty. */
      description: string;
      /** @description What the workflow takes in; empty in samples. */
      input?: string;
      /** @description Name of the workflow. */
      name: string;
      /** @description What the workflow gives back; empty in samples. */
      output?: string;
      /** @description Settings of the steps, as JSON **text** (not an object), such as `{"node_info":{},"usertask_info":{}}`. `trigger.advanced` says how often and when a failed run is tried again, and how much is logged. */
      taskconfig: string;
      /** @description The diagram: JSON with the elements of a BPMN 2.0 document, encoded in Base64. */
      taskflow: string;
      /** @description Form of the diagram: `JSON`. There is no other so far. */
      taskflow_type: 'JSON' | (string & {});
    };
    /** @description All versions of a workflow, in the envelope. */
    WorkflowVersionList: {
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The versions themselves. */
      data?: components['schemas']['WorkflowVersion'][];
      /**
       * Format: int32
       * @description As for the workflows, perhaps the number of the page.
       */
      limit?: number;
      /** @description The outcome in words. */
      message?: string;
      /**
       * Format: int32
       * @description Size of the page by the vendor's words, in spite of the name.
       */
      offset?: number;
      /**
       * Format: int32
       * @description Which page this is.
       */
      page?: number;
      /** @description ID of the call for the vendor's support. */
      request_id?: string;
      /**
       * Format: int32
       * @description How many entries a page may have.
       */
      size?: number;
      /** @description Whether the call succeeded. */
      success?: boolean;
      /**
       * Format: int32
       * @description How many versions there are.
       */
      total?: number;
    };
    /** @description A workspace, or a view that gathers several. */
    Workspace: {
      /** @description When it was created, such as `2024-04-26T16:08:09Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      /** @description ID of the user who created it. */
      creator_id?: string;
      /** @description Name of the user who created it. */
      creator_name?: string;
      /** @description What the workspace is for. */
      description?: string;
      /** @description ID of the account that it belongs to. */
      domain_id?: string;
      /** @description Name of the account that it belongs to. */
      domain_name?: string;
      /** @description ID of its enterprise project; empty where it has none. */
      enterprise_project_id?: string;
      /** @description Name of its enterprise project; empty where it has none. */
      enterprise_project_name?: string;
      /** @description ID of the workspace, the `workspace_id` of other calls. */
      id?: string;
      /** @description Whether it is a view, which gathers other workspaces. */
      is_view?: boolean;
      /** @description ID of the user who last changed it; empty where nobody did. */
      modifier_id?: string;
      /** @description Name of the user who last changed it; empty where nobody did. */
      modifier_name?: string;
      /** @description Name that lists show. */
      name?: string;
      /** @description ID of the project that it is in. */
      project_id?: string;
      /** @description Name of the project that it is in, such as `cn-north-4`. */
      project_name?: string;
      /** @description Region that it is in, such as `cn-north-4`. */
      region_id?: string;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description For a view, ID of the workspace that it is bound to; empty otherwise. */
      view_bind_id?: string;
      /** @description For a view, name of the workspace that it is bound to; empty otherwise. */
      view_bind_name?: string;
      /** @description Workspaces that are managed through this one, each by an agency. */
      workspace_agency_list?: components['schemas']['WorkspaceAgency'][];
    };
    /** @description A workspace that was handed over to be managed, and the agency that allows it. */
    WorkspaceAgency: {
      /** @description Version of the agency, such as `V5`. */
      agency_version?: string;
      /** @description ID of the account that hands the workspace over. */
      domain_id?: string;
      /** @description Name of the account that hands the workspace over. */
      domain_name?: string;
      /** @description ID, in IAM, of the agency that allows the managing. */
      iam_agency_id?: string;
      /** @description Name, in IAM, of the agency that allows the managing. */
      iam_agency_name?: string;
      /** @description ID of the handing over itself. */
      id?: string;
      /** @description Name of the handing over. */
      name?: string;
      /** @description ID of the project that the managed workspace is in. */
      project_id?: string;
      /** @description Region that the managed workspace is in, such as `cn-north-4`. */
      region_id?: string;
      /** @description What was bought for the managed workspace, as codes such as `csb.professional`. */
      resource_spec_code?: string[];
      /** @description Whether the view shows the managed workspace. */
      selected?: boolean;
      /** @description Whose the managed workspace is: `THIS_ACCOUNT` of the same account, `CROSS_ACCOUNT` of another one. */
      workspace_attribution?: 'THIS_ACCOUNT' | 'CROSS_ACCOUNT' | (string & {});
    };
    /** @description A workspace, as `showWorkspace` wraps it. */
    WorkspaceAnswer: {
      /** @description A workspace, or a view that gathers several. */
      workspace?: components['schemas']['Workspace'];
    };
    /** @description A page of workspaces. */
    WorkspaceList: {
      /** @description How many workspaces match in all. */
      count?: number;
      /** @description The workspaces of this page. */
      workspaces?: components['schemas']['Workspace'][];
    };
    /** @description A key and a value that are put on a workspace. */
    WorkspaceTag: {
      /** @description Key of the tag. */
      key?: string;
      /** @description Value that the key has. */
      value?: string;
    };
  };
  responses: {
    /** @description The request was refused or failed. */
    CodeMessageError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['CodeMessageError'];
      };
    };
    /** @description The request was refused or failed. */
    CodeMessageErrorWithRequestId: {
      headers: {
        'X-request-id': components['headers']['XRequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['CodeMessageError'];
      };
    };
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
     * @description ID of the attachment, the one that `uploadAttachment` answers or a to-do has in `attachment_id_list`.
     * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
     */
    attach_id: string;
    /**
     * @description Whether to ask for what is switched on. What `false` means for the answer is not documented.
     * @example true
     */
    component_actions_enabled: boolean;
    /**
     * @description Which template, by the `id` that `listComponentTemplates` answers.
     * @example 5d4157f4-4811-430c-9d69-25f3137cbc80
     */
    component_template_id: string;
    /**
     * @description ID of the data object that is linked.
     * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
     */
    data_object_id: string;
    /**
     * @description ID of the data class, the `id` that `listDataclass` answers.
     * @example 28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3
     */
    dataclass_id: string;
    /**
     * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
     * @example departments
     */
    dataclass_name: string;
    /**
     * @description Class of the data object that is linked, a plural in lower case such as `alerts`, `incidents` or `indicators`.
     * @example alerts
     */
    dataclass_type: string;
    /** @description How many entries a page may have. */
    limit: number;
    /** @description Number of entries to skip; 0 for the first page. */
    offset: number;
    /**
     * @description Which playbook, by the `id` that `listPlaybooks` answers.
     * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
     */
    playbook_id: string;
    /**
     * @description Which run of a playbook, by the `id` that `listPlaybookInstances` answers.
     * @example 2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10
     */
    playbook_instance_id: string;
    /**
     * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
     * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
     */
    playbook_version_id: string;
    /**
     * @description Which plug-in, by the `id` that `listComponents` answers.
     * @example ad93ecc6-1723-4c2c-9976-9eb0182c2d18
     */
    plugin_id: string;
    /**
     * @description ID of the emergency policy, the `id` that `searchPolicy` answers.
     * @example 41eb9024-1fa2-4e43-9721-e09ec426ce00
     */
    policy_id: string;
    /**
     * @description ID of the project that the resource belongs to. A project is one region's part of an account.
     * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
     */
    project_id: string;
    /**
     * @description Class of the data objects on the other side, a plural in lower case such as `alerts`, `incidents` or `indicators`.
     * @example incidents
     */
    related_dataclass_type: string;
    /**
     * @description Version of the service that the caller goes by. The vendor names `25.5.0`.
     * @example 25.5.0
     */
    version: string;
    /**
     * @description Which workflow, by the `id` that `listWorkflows` answers.
     * @example c19470f3-5eaf-4572-82e8-2ff094495919
     */
    workflow_id: string;
    /**
     * @description Which run of a workflow, by the `id` that `listAopWorkflowInstance` answers.
     * @example 9f6f1d1e-7a42-4d0b-9c0a-64c1e0b5d7aa
     */
    workflow_instance_id: string;
    /**
     * @description Which version of a workflow, by the `id` that `listAopWorkflowVersions` answers.
     * @example f0739f7d-bbc4-46ca-ba79-c29158e0ab8c
     */
    workflow_version_id: string;
    /**
     * @description ID of the SecMaster workspace.
     * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
     */
    workspace_id: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description The day on which the vendor takes the call offline.
     * @example 2026-12-31
     */
    XApiDeprecationDate: string;
    /**
     * @description What the vendor says on the end of the call and on what to use instead.
     * @example This API is about to be taken offline.
     */
    XApiDeprecationInfo: string;
    /**
     * @description ID of the request, to quote to support. SecMaster's form is `uuid-timestamp-hostname`.
     * @example 6ad6d8e0-5c0f-4b6e-9f0d-2f7f4f3c9a11-1735689600000-host
     */
    XRequestId: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listWorkspaces: {
    parameters: {
      query: {
        /** @description Only workspaces created at this time or earlier, in the form of `create_time_start`. */
        create_time_end?: string;
        /** @description Only workspaces created at this time or later, such as `2024-04-26T16:08:09Z+0800`. */
        create_time_start?: string;
        /** @description Only workspaces with this description. */
        description?: string;
        /** @description Only workspaces of the enterprise project with this ID. */
        enterprise_project_id?: string;
        /** @description Only the workspaces with these IDs, with commas between them. */
        ids?: string;
        /** @description Whether to list views, which gather workspaces, instead of workspaces. */
        is_view?: boolean;
        /**
         * @description Number of entries in a page.
         * @example 10
         */
        limit: number;
        /** @description Only workspaces with this name. */
        name?: string;
        /** @description Only workspaces of the project with this ID, a project of IAM and no enterprise project. */
        normal_project_id?: string;
        /**
         * @description Number of entries to skip.
         * @example 0
         */
        offset: number;
        /** @description Only workspaces in this region, such as `cn-north-4`. */
        region_id?: string;
        /** @description Only views that are bound to the workspace with this ID. */
        view_bind_id?: string;
        /** @description Only views that are bound to the workspace with this name. */
        view_bind_name?: string;
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
      /** @description A page of workspaces. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1,
           *       "workspaces": [
           *         {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *           "name": "production",
           *           "description": "Workspace of the production servers",
           *           "region_id": "cn-north-4",
           *           "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *           "project_name": "cn-north-4",
           *           "domain_id": "ac7438b990ef4a37b741004eb45e8bf4",
           *           "domain_name": "demo_account",
           *           "creator_id": "fb520a1d6e7c4c1f9a3b5d7e9f191d77",
           *           "creator_name": "demo_user_name",
           *           "modifier_id": "",
           *           "modifier_name": "",
           *           "enterprise_project_id": "",
           *           "enterprise_project_name": "",
           *           "create_time": "2024-07-02T09:25:17Z+0800",
           *           "update_time": "2024-07-02T09:25:17Z+0800",
           *           "is_view": false,
           *           "view_bind_id": "",
           *           "view_bind_name": "",
           *           "workspace_agency_list": []
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WorkspaceList'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
    };
  };
  createWorkspace: {
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
         *       "region_id": "cn-north-4",
         *       "project_name": "cn-north-4",
         *       "name": "production",
         *       "description": "Workspace of the production servers",
         *       "enterprise_project_id": "",
         *       "enterprise_project_name": "",
         *       "tags": [
         *         {
         *           "key": "stage",
         *           "value": "production"
         *         }
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['CreateWorkspaceRequest'];
      };
    };
    responses: {
      /** @description The workspace was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *       "name": "production",
           *       "description": "Workspace of the production servers",
           *       "region_id": "cn-north-4",
           *       "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *       "project_name": "cn-north-4",
           *       "domain_id": "ac7438b990ef4a37b741004eb45e8bf4",
           *       "domain_name": "demo_account",
           *       "creator_id": "fb520a1d6e7c4c1f9a3b5d7e9f191d77",
           *       "creator_name": "demo_user_name",
           *       "modifier_id": "",
           *       "modifier_name": "",
           *       "enterprise_project_id": "",
           *       "enterprise_project_name": "",
           *       "create_time": "2024-07-02T09:25:17Z+0800",
           *       "update_time": "2024-07-02T09:25:17Z+0800",
           *       "is_view": false,
           *       "view_bind_id": "",
           *       "view_bind_name": "",
           *       "workspace_agency_list": []
           *     }
           */
          'application/json': components['schemas']['Workspace'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
    };
  };
  showWorkspace: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workspace that was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "workspace": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca627",
           *         "name": "all-servers",
           *         "description": "View of all workspaces",
           *         "region_id": "cn-north-4",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "project_name": "cn-north-4",
           *         "domain_id": "ac7438b990ef4a37b741004eb45e8bf4",
           *         "domain_name": "demo_account",
           *         "creator_id": "fb520a1d6e7c4c1f9a3b5d7e9f191d77",
           *         "creator_name": "demo_user_name",
           *         "create_time": "2024-07-02T09:25:17Z+0800",
           *         "update_time": "2024-07-02T09:25:17Z+0800",
           *         "is_view": true,
           *         "view_bind_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "view_bind_name": "production",
           *         "workspace_agency_list": [
           *           {
           *             "id": "b2ef5f1c-7d0a-4c53-9a55-1c9a7e2c2e82",
           *             "name": "demo_agency",
           *             "region_id": "cn-north-4",
           *             "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *             "workspace_attribution": "THIS_ACCOUNT",
           *             "agency_version": "V5",
           *             "domain_id": "ac7438b990ef4a37b741004eb45e8bf4",
           *             "domain_name": "demo_account",
           *             "iam_agency_id": "aa3b1c5d7e9f4a2b8c6d0e1f2a3f8f87",
           *             "iam_agency_name": "demo_iam_agency",
           *             "resource_spec_code": [
           *               "csb.professional",
           *               "csb.soar"
           *             ],
           *             "selected": true
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['WorkspaceAnswer'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
    };
  };
  updateWorkspace: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "production",
         *       "description": "Workspace of all production servers"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['UpdateWorkspaceRequest'];
      };
    };
    responses: {
      /** @description The workspace was changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *       "name": "production",
           *       "description": "Workspace of all production servers",
           *       "region_id": "cn-north-4",
           *       "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *       "project_name": "cn-north-4",
           *       "domain_id": "ac7438b990ef4a37b741004eb45e8bf4",
           *       "domain_name": "demo_account",
           *       "creator_id": "fb520a1d6e7c4c1f9a3b5d7e9f191d77",
           *       "creator_name": "demo_user_name",
           *       "modifier_id": "fb520a1d6e7c4c1f9a3b5d7e9f191d77",
           *       "modifier_name": "demo_user_name",
           *       "enterprise_project_id": "",
           *       "enterprise_project_name": "",
           *       "create_time": "2024-07-02T09:25:17Z+0800",
           *       "update_time": "2024-07-03T10:00:00Z+0800",
           *       "is_view": false,
           *       "view_bind_id": "",
           *       "view_bind_name": "",
           *       "workspace_agency_list": []
           *     }
           */
          'application/json': components['schemas']['Workspace'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
    };
  };
  deleteWorkspace: {
    parameters: {
      query?: {
        /** @description Whether the deletion is permanent. The vendor does not say what the other kind is, nor the default. */
        permanent_delete?: boolean;
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workspace was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
    };
  };
  createDataobject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example departments
         */
        dataclass_name: components['parameters']['dataclass_name'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The object to create. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "data_object": {
         *         "name": "demo_name",
         *         "parent_id": 0
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['CreateDataObjectRequest'];
      };
    };
    responses: {
      /** @description The object was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "data": {
           *         "id": "c17d411f-a0c0-4645-a90e-7f133aaee10c"
           *       }
           *     }
           */
          'application/json': components['schemas']['DataObjectCreated'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  deleteDataobjects: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example departments
         */
        dataclass_name: components['parameters']['dataclass_name'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "batch_ids": [
         *         "909494e3-558e-46b6-a9eb-07a8e18ca621",
         *         "909494e3-558e-46b6-a9eb-07a8e18ca622"
         *       ]
         *     }
         */
        'application/json': components['schemas']['DataObjectSelection'];
      };
    };
    responses: {
      /** @description Which objects were deleted and which were not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "6ad6d8e0-5c0f-4b6e-9f0d-2f7f4f3c9a11",
           *       "success": true,
           *       "data": {
           *         "success_ids": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca621",
           *           "909494e3-558e-46b6-a9eb-07a8e18ca622"
           *         ],
           *         "error_ids": []
           *       }
           *     }
           */
          'application/json': components['schemas']['DataObjectBatchAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  showDataobject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data object, from `listDataobjects` or `createDataobject`.
         * @example c17d411f-a0c0-4645-a90e-7f133aaee10c
         */
        data_object_id: string;
        /**
         * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example departments
         */
        dataclass_name: components['parameters']['dataclass_name'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "data": {
           *         "id": "c17d411f-a0c0-4645-a90e-7f133aaee10c",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "dataclass_ref": {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *           "name": "Department"
           *         },
           *         "format_version": 1,
           *         "version": 0,
           *         "create_time": "2023-02-25T12:00:29.623Z+0800",
           *         "update_time": "2023-02-27T20:28:53.001Z+0800",
           *         "data_object": {
           *           "id": "c17d411f-a0c0-4645-a90e-7f133aaee10c",
           *           "name": "demo_name",
           *           "parent_id": 0
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['DataObjectAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  updateDataobject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data object, from `listDataobjects` or `createDataobject`.
         * @example c17d411f-a0c0-4645-a90e-7f133aaee10c
         */
        data_object_id: string;
        /**
         * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example departments
         */
        dataclass_name: components['parameters']['dataclass_name'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to set. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "data_object": {
         *         "name": "new_name"
         *       }
         *     }
         */
        'application/json': components['schemas']['UpdateDataObjectRequest'];
      };
    };
    responses: {
      /** @description The object was changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "data": {
           *         "id": "c17d411f-a0c0-4645-a90e-7f133aaee10c",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "dataclass_ref": {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *           "name": "Department"
           *         },
           *         "create_time": "2023-02-25T12:00:29.623Z+0800",
           *         "update_time": "2023-02-28T08:00:00.000Z+0800",
           *         "data_object": {
           *           "id": "c17d411f-a0c0-4645-a90e-7f133aaee10c",
           *           "name": "new_name",
           *           "parent_id": 0
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['DataObjectAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  exportDataobjects: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example departments
         */
        dataclass_name: components['parameters']['dataclass_name'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description Which objects to export. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "data_object_filters_form": {
         *         "limit": 100,
         *         "offset": 0,
         *         "sort_by": "create_time",
         *         "order": "DESC"
         *       },
         *       "title": [
         *         "name",
         *         "parent_id"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['DataObjectExportRequest'];
      };
    };
    responses: {
      /** @description The objects as a file, most likely a spreadsheet (xlsx). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  importDataobjects: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example departments
         */
        dataclass_name: components['parameters']['dataclass_name'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The file to import. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "uploadFile": "departments.xlsx"
         *     }
         */
        'multipart/form-data': components['schemas']['DataObjectImport'];
      };
    };
    responses: {
      /** @description The objects were imported. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "ids": [
           *           "c17d411f-a0c0-4645-a90e-7f133aaee10c"
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['ImportAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listDataobjects: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Class of the data objects, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example departments
         */
        dataclass_name: components['parameters']['dataclass_name'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to look for. Without it the service's defaults hold. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "limit": 10,
         *       "offset": 0,
         *       "sort_by": "create_time",
         *       "order": "DESC",
         *       "condition": {
         *         "conditions": [
         *           {
         *             "name": "name",
         *             "data": [
         *               "name",
         *               "contains",
         *               "demo"
         *             ]
         *           }
         *         ],
         *         "logics": [
         *           "name"
         *         ]
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['DataObjectSearch'];
      };
    };
    responses: {
      /** @description A page of data objects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "total": 1,
           *       "size": 10,
           *       "page": 0,
           *       "data": [
           *         {
           *           "id": "c17d411f-a0c0-4645-a90e-7f133aaee10c",
           *           "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *           "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *           "dataclass_ref": {
           *             "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *             "name": "Department"
           *           },
           *           "format_version": 1,
           *           "version": 0,
           *           "create_time": "2023-02-25T12:00:29.623Z+0800",
           *           "update_time": "2023-02-27T20:28:53.001Z+0800",
           *           "data_object": {
           *             "id": "c17d411f-a0c0-4645-a90e-7f133aaee10c",
           *             "name": "demo_name",
           *             "parent_id": 0
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DataObjectList'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  createDataobjectRelation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data object that is linked.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        data_object_id: components['parameters']['data_object_id'];
        /**
         * @description Class of the data object that is linked, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example alerts
         */
        dataclass_type: components['parameters']['dataclass_type'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Class of the data objects on the other side, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example incidents
         */
        related_dataclass_type: components['parameters']['related_dataclass_type'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The objects to link. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "ids": [
         *         "f60bf0e7-73b8-4832-8fc4-8c2a12830552"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['RelatedIds'];
      };
    };
    responses: {
      /** @description Which objects were linked and which were not. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "6ad6d8e0-5c0f-4b6e-9f0d-2f7f4f3c9a11",
           *       "success": true,
           *       "data": {
           *         "success_ids": [
           *           "f60bf0e7-73b8-4832-8fc4-8c2a12830552"
           *         ],
           *         "error_ids": []
           *       }
           *     }
           */
          'application/json': components['schemas']['RelationBatchAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  deleteDataobjectRelation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data object that is linked.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        data_object_id: components['parameters']['data_object_id'];
        /**
         * @description Class of the data object that is linked, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example alerts
         */
        dataclass_type: components['parameters']['dataclass_type'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Class of the data objects on the other side, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example incidents
         */
        related_dataclass_type: components['parameters']['related_dataclass_type'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The objects to unlink. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "ids": [
         *         "f60bf0e7-73b8-4832-8fc4-8c2a12830552"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['RelatedIds'];
      };
    };
    responses: {
      /** @description Which objects were unlinked and which were not. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "4a8e7d0c-2f51-4f6b-9d37-6c0b1f2e8a95",
           *       "success": false,
           *       "data": {
           *         "success_ids": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca62f"
           *         ],
           *         "error_ids": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca62f"
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['RelationBatchAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  listDataobjectRelations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data object that is linked.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        data_object_id: components['parameters']['data_object_id'];
        /**
         * @description Class of the data object that is linked, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example alerts
         */
        dataclass_type: components['parameters']['dataclass_type'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Class of the data objects on the other side, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example incidents
         */
        related_dataclass_type: components['parameters']['related_dataclass_type'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to look for. Without it the service's defaults hold. */
    requestBody?: {
      content: {
        'application/json;charset=UTF-8': components['schemas']['DataObjectSearch'];
      };
    };
    responses: {
      /** @description A page of linked data objects. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "total": 41,
           *       "limit": 3,
           *       "offset": 10,
           *       "data": [
           *         {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca621",
           *           "project_id": "909494e3-558e-46b6-a9eb-07a8e18ca626",
           *           "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca624",
           *           "dataclass_ref": {
           *             "id": "909494e3-558e-46b6-a9eb-07a8e18ca621",
           *             "name": "Alert"
           *           },
           *           "format_version": 1,
           *           "version": 0,
           *           "create_time": "2023-02-25T12:00:29.623Z+0800",
           *           "update_time": "2023-02-27T20:28:53.001Z+0800",
           *           "data_object": {
           *             "id": "909494e3-558e-46b6-a9eb-07a8e18ca621",
           *             "title": "Key file changed on 192.168.0.247",
           *             "severity": "Tips",
           *             "handle_status": "Open",
           *             "verification_state": "Unknown",
           *             "confidence": 80,
           *             "count": 1
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RelatedObjectList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  batchCreateDataobjectRelations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Class of the data object that is linked, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example alerts
         */
        dataclass_type: components['parameters']['dataclass_type'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Class of the data objects on the other side, a plural in lower case such as `alerts`, `incidents` or `indicators`.
         * @example incidents
         */
        related_dataclass_type: components['parameters']['related_dataclass_type'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The objects on both sides. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "dataobject_ids": [
         *         "909494e3-558e-46b6-a9eb-07a8e18ca621",
         *         "909494e3-558e-46b6-a9eb-07a8e18ca622"
         *       ],
         *       "related_dataobject_ids": [
         *         "909494e3-558e-46b6-a9eb-07a8e18ca625",
         *         "909494e3-558e-46b6-a9eb-07a8e18ca626"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['RelationBatchRequest'];
      };
    };
    responses: {
      /** @description Which objects were linked and which were not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "4a8e7d0c-2f51-4f6b-9d37-6c0b1f2e8a95",
           *       "success": false,
           *       "data": {
           *         "success_ids": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca621"
           *         ],
           *         "error_ids": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca622"
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['RelationBatchAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  createAlert: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data_object": {
         *         "title": "Rootkit on web-01",
         *         "description": "A kernel module hides processes.",
         *         "alert_type": {
         *           "category": "Malware",
         *           "alert_type": "Rootkit"
         *         },
         *         "severity": "Medium",
         *         "handle_status": "Open",
         *         "verification_state": "Unknown",
         *         "ipdrr_phase": "Preparation",
         *         "confidence": 80,
         *         "criticality": 60,
         *         "count": 4,
         *         "first_observed_time": "2021-01-07T12:20:38.861Z+0800",
         *         "last_observed_time": "2021-01-07T12:25:02.114Z+0800",
         *         "owner": "demo_user_name",
         *         "labels": "web,production",
         *         "simulation": "false",
         *         "data_source": {
         *           "source_type": 1,
         *           "product_name": "hss",
         *           "product_feature": "hss",
         *           "region_id": "cn-north-4"
         *         },
         *         "network_list": [
         *           {
         *             "direction": "IN",
         *             "protocol": "TCP",
         *             "src_ip": "203.0.113.7",
         *             "src_port": 51234,
         *             "src_geo": {
         *               "latitude": 52.5,
         *               "longitude": 13.4,
         *               "country_code": "DE"
         *             },
         *             "dest_ip": "192.168.0.1",
         *             "dest_port": "22"
         *           }
         *         ],
         *         "resource_list": [
         *           {
         *             "id": "058a3b08-a4a4-4fb3-a0ab-6588b6a994da",
         *             "name": "web-01",
         *             "type": "cloudservers",
         *             "provider": "ecs",
         *             "region_id": "cn-north-4",
         *             "tags": {
         *               "stage": "production"
         *             }
         *           }
         *         ],
         *         "process": [
         *           {
         *             "process_name": "test.sh",
         *             "process_path": "/home/",
         *             "process_cmdline": "sh /home/test.sh",
         *             "process_pid": 123,
         *             "process_uid": 0
         *           }
         *         ],
         *         "user_info": [
         *           {
         *             "user_id": "909494e3-558e-46b6-a9eb-07a8e18ca623",
         *             "user_name": "demo_user_name"
         *           }
         *         ],
         *         "file_info": [
         *           {
         *             "file_path": "/home/test.sh",
         *             "file_md5": "bfa89e563d9509fbc5c6503dd50faf2e",
         *             "file_attr": "size:1024"
         *           }
         *         ],
         *         "malware": {
         *           "malware_family": "demo_family",
         *           "malware_class": "demo_class"
         *         },
         *         "remediation": {
         *           "recommendation": "Isolate the server",
         *           "url": "https://example.com/rootkit"
         *         },
         *         "system_info": {}
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['CreateAlertRequest'];
      };
    };
    responses: {
      /** @description The alert was created. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "dataclass_ref": {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *           "name": "Alert"
           *         },
           *         "format_version": 0,
           *         "version": 0,
           *         "create_time": "2021-01-07T12:20:38.861Z+0800",
           *         "update_time": "2021-01-07T12:20:38.861Z+0800",
           *         "data_object": {
           *           "title": "Rootkit on web-01",
           *           "description": "A kernel module hides processes.",
           *           "alert_type": {
           *             "category": "Malware",
           *             "alert_type": "Rootkit"
           *           },
           *           "severity": "Medium",
           *           "handle_status": "Open",
           *           "verification_state": "Unknown",
           *           "ipdrr_phase": "Preparation",
           *           "confidence": 80,
           *           "criticality": 60,
           *           "count": 4,
           *           "first_observed_time": "2021-01-07T12:20:38.861Z+0800",
           *           "last_observed_time": "2021-01-07T12:25:02.114Z+0800",
           *           "owner": "demo_user_name",
           *           "labels": "web,production",
           *           "simulation": "false",
           *           "data_source": {
           *             "source_type": 1,
           *             "product_name": "hss",
           *             "product_feature": "hss",
           *             "region_id": "cn-north-4"
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['AlertAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  deleteAlert: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "batch_ids": [
         *         "909494e3-558e-46b6-a9eb-07a8e18ca62f"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['IdSelection'];
      };
    };
    responses: {
      /** @description Which alerts were deleted and which were not. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "success_ids": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca62f"
           *         ],
           *         "error_ids": []
           *       }
           *     }
           */
          'application/json': components['schemas']['BatchAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  showAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the alert, from `listAlerts` or `createAlert`.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        alert_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is recorded of the alert. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "dataclass_ref": {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *           "name": "Alert"
           *         },
           *         "format_version": 0,
           *         "version": 0,
           *         "create_time": "2021-01-07T12:20:38.861Z+0800",
           *         "update_time": "2021-01-07T12:20:38.861Z+0800",
           *         "data_object": {
           *           "title": "Rootkit on web-01",
           *           "description": "A kernel module hides processes.",
           *           "alert_type": {
           *             "category": "Malware",
           *             "alert_type": "Rootkit"
           *           },
           *           "severity": "Medium",
           *           "handle_status": "Open",
           *           "verification_state": "Unknown",
           *           "ipdrr_phase": "Preparation",
           *           "confidence": 80,
           *           "criticality": 60,
           *           "count": 4,
           *           "first_observed_time": "2021-01-07T12:20:38.861Z+0800",
           *           "last_observed_time": "2021-01-07T12:25:02.114Z+0800",
           *           "owner": "demo_user_name",
           *           "labels": "web,production",
           *           "simulation": "false",
           *           "data_source": {
           *             "source_type": 1,
           *             "product_name": "hss",
           *             "product_feature": "hss",
           *             "region_id": "cn-north-4"
           *           },
           *           "network_list": [
           *             {
           *               "direction": "IN",
           *               "protocol": "TCP",
           *               "src_ip": "203.0.113.7",
           *               "src_port": 51234,
           *               "src_geo": {
           *                 "latitude": 52.5,
           *                 "longitude": 13.4,
           *                 "country_code": "DE"
           *               },
           *               "dest_ip": "192.168.0.1",
           *               "dest_port": "22"
           *             }
           *           ],
           *           "resource_list": [
           *             {
           *               "id": "058a3b08-a4a4-4fb3-a0ab-6588b6a994da",
           *               "name": "web-01",
           *               "type": "cloudservers",
           *               "provider": "ecs",
           *               "region_id": "cn-north-4",
           *               "tags": {
           *                 "stage": "production"
           *               }
           *             }
           *           ],
           *           "process": [
           *             {
           *               "process_name": "test.sh",
           *               "process_path": "/home/",
           *               "process_cmdline": "sh /home/test.sh",
           *               "process_pid": 123,
           *               "process_uid": 0
           *             }
           *           ],
           *           "user_info": [
           *             {
           *               "user_id": "909494e3-558e-46b6-a9eb-07a8e18ca623",
           *               "user_name": "demo_user_name"
           *             }
           *           ],
           *           "file_info": [
           *             {
           *               "file_path": "/home/test.sh",
           *               "file_md5": "bfa89e563d9509fbc5c6503dd50faf2e",
           *               "file_attr": "size:1024"
           *             }
           *           ],
           *           "malware": {
           *             "malware_family": "demo_family",
           *             "malware_class": "demo_class"
           *           },
           *           "remediation": {
           *             "recommendation": "Isolate the server",
           *             "url": "https://example.com/rootkit"
           *           },
           *           "system_info": {}
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['AlertAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  changeAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the alert, from `listAlerts` or `createAlert`.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        alert_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data_object": {
         *         "severity": "High"
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['ChangeAlertRequest'];
      };
    };
    responses: {
      /** @description The alert as it is now. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "dataclass_ref": {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *           "name": "Alert"
           *         },
           *         "format_version": 0,
           *         "version": 0,
           *         "create_time": "2021-01-07T12:20:38.861Z+0800",
           *         "update_time": "2021-01-07T12:20:38.861Z+0800",
           *         "data_object": {
           *           "severity": "High"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['AlertAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  deleteAlerts: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "batch_ids": [
         *         "909494e3-558e-46b6-a9eb-07a8e18ca62f",
         *         "909494e3-558e-46b6-a9eb-07a8e18ca621"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['IdSelection'];
      };
    };
    responses: {
      /** @description Which alerts were deleted and which were not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "success_ids": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *           "909494e3-558e-46b6-a9eb-07a8e18ca621"
           *         ],
           *         "error_ids": []
           *       }
           *     }
           */
          'application/json': components['schemas']['BatchAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  createBatchOrderAlerts: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "ids": [
         *         "909494e3-558e-46b6-a9eb-07a8e18ca62f"
         *       ],
         *       "incident_content": {
         *         "title": "Rootkit on web-01",
         *         "incident_type": {
         *           "id": "b03166f1b63f021663d9889c6274c27e",
         *           "category": "Malware",
         *           "incident_type": "Rootkit"
         *         }
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['AlertConversion'];
      };
    };
    responses: {
      /** @description Which alerts were turned into incidents and which were not. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "success_ids": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca62f"
           *         ],
           *         "error_ids": []
           *       }
           *     }
           */
          'application/json': components['schemas']['BatchAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  changeAlerts: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "batch_ids": [
         *         "909494e3-558e-46b6-a9eb-07a8e18ca62f",
         *         "909494e3-558e-46b6-a9eb-07a8e18ca621"
         *       ],
         *       "data_object": {
         *         "severity": "High"
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['ChangeAlertsRequest'];
      };
    };
    responses: {
      /** @description What was set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "dataclass_ref": {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *           "name": "Alert"
           *         },
           *         "format_version": 0,
           *         "version": 0,
           *         "create_time": "2021-01-07T12:20:38.861Z+0800",
           *         "update_time": "2021-01-07T12:20:38.861Z+0800",
           *         "data_object": {
           *           "severity": "High"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['AlertAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  exportAlerts: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data_object_filters_form": {
         *         "limit": 100,
         *         "offset": 0,
         *         "condition": {
         *           "conditions": [
         *             {
         *               "name": "severity",
         *               "data": [
         *                 "severity",
         *                 "=",
         *                 "High"
         *               ]
         *             }
         *           ],
         *           "logics": [
         *             "severity"
         *           ]
         *         }
         *       },
         *       "title": [
         *         "title",
         *         "severity",
         *         "handle_status",
         *         "first_observed_time"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['DataObjectExport'];
      };
    };
    responses: {
      /** @description The alerts as a file, most likely a spreadsheet (xlsx). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  importAlerts: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uploadFile": "alerts.xlsx"
         *     }
         */
        'multipart/form-data': components['schemas']['FileImport'];
      };
    };
    responses: {
      /** @description The alerts were imported. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "ids": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca62f"
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['ImportAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listAlerts: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to look for. Without it the service's defaults hold. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "limit": 10,
         *       "offset": 0,
         *       "sort_by": "create_time",
         *       "order": "DESC",
         *       "from_date": "2024-01-20T00:00:00.000Z+0800",
         *       "to_date": "2024-01-26T23:59:59.999Z+0800",
         *       "condition": {
         *         "conditions": [
         *           {
         *             "name": "severity",
         *             "data": [
         *               "severity",
         *               "=",
         *               "Medium"
         *             ]
         *           },
         *           {
         *             "name": "handle_status",
         *             "data": [
         *               "handle_status",
         *               "=",
         *               "Open"
         *             ]
         *           }
         *         ],
         *         "logics": [
         *           "severity",
         *           "and",
         *           "handle_status"
         *         ]
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['DataObjectSearch'];
      };
    };
    responses: {
      /** @description A page of alerts. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "total": 41,
           *       "limit": 10,
           *       "offset": 0,
           *       "data": [
           *         {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *           "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *           "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *           "dataclass_ref": {
           *             "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *             "name": "Alert"
           *           },
           *           "format_version": 0,
           *           "version": 0,
           *           "create_time": "2021-01-07T12:20:38.861Z+0800",
           *           "update_time": "2021-01-07T12:20:38.861Z+0800",
           *           "data_object": {
           *             "title": "Rootkit on web-01",
           *             "description": "A kernel module hides processes.",
           *             "alert_type": {
           *               "category": "Malware",
           *               "alert_type": "Rootkit"
           *             },
           *             "severity": "Medium",
           *             "handle_status": "Open",
           *             "verification_state": "Unknown",
           *             "ipdrr_phase": "Preparation",
           *             "confidence": 80,
           *             "criticality": 60,
           *             "count": 4,
           *             "first_observed_time": "2021-01-07T12:20:38.861Z+0800",
           *             "last_observed_time": "2021-01-07T12:25:02.114Z+0800",
           *             "owner": "demo_user_name",
           *             "labels": "web,production",
           *             "simulation": "false",
           *             "data_source": {
           *               "source_type": 1,
           *               "product_name": "hss",
           *               "product_feature": "hss",
           *               "region_id": "cn-north-4"
           *             },
           *             "alert_list": [],
           *             "incident_list": [
           *               "909494e3-558e-46b6-a9eb-07a8e18ca622"
           *             ],
           *             "indicator_list": [],
           *             "origin_id": "hss-4711",
           *             "ttd": 1,
           *             "ttr": 12
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AlertList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  downloadAlertTemplate: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template, a spreadsheet (xlsx). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listConnections: {
    parameters: {
      query?: {
        /** @description Only connections of the plug-in with this name. */
        component_name?: string;
        /** @description Only connections created at this time or earlier. */
        create_end_time?: string;
        /** @description Only connections created at this time or later. */
        create_start_time?: string;
        /** @description Only connections that this user created. */
        creator_name?: string;
        /** @description Only connections with this description. */
        description?: string;
        /** @description Whether to list only connections that belong to a defense layer of the emergency policy. */
        is_defense_type?: boolean;
        /** @description How many connections a page may have; up to 100 by the SDKs, though more was seen to be asked for. */
        limit?: number;
        /** @description Only connections that this user changed last. */
        modifier_name?: string;
        /** @description Only connections with this name. */
        name?: string;
        /** @description Number of connections to skip; 0 for the first page. */
        offset?: number;
        /** @description Only connections changed at this time or earlier. */
        update_end_time?: string;
        /** @description Only connections changed at this time or later. */
        update_start_time?: string;
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of connections. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "total": 1,
           *       "asset": [
           *         {
           *           "id": "38173e29-ba56-404e-84d7-71ca33d0e416",
           *           "name": "test_create",
           *           "component_id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
           *           "component_version_id": "33fd1b37-1f39-4230-86c6-2d119e9f4fac",
           *           "status": "SUCCESS"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ConnectionList'];
        };
      };
      400: components['responses']['CodeMessageError'];
      500: components['responses']['CodeMessageError'];
    };
  };
  createConnection: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The connection to create. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "test_create",
         *       "description": "Kafka of the log platform",
         *       "component_id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
         *       "component_version_id": "33fd1b37-1f39-4230-86c6-2d119e9f4fac",
         *       "config": "{\"password\":\"******\",\"kafkaAddr\":\"aaa\",\"keyStorePassword\":\"******\",\"userName\":\"bbb\"}"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['ConnectionRequest'];
      };
    };
    responses: {
      /** @description The connection was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "asset": {
           *         "id": "38173e29-ba56-404e-84d7-71ca33d0e416",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "name": "test_create",
           *         "component_id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
           *         "component_name": "KafkaPlugIn",
           *         "component_version_id": "33fd1b37-1f39-4230-86c6-2d119e9f4fac",
           *         "type": "datasource",
           *         "status": "SUCCESS",
           *         "config": "{\"password\":\"******\",\"kafkaAddr\":\"aaa\",\"keyStorePassword\":\"******\",\"userName\":\"bbb\"}",
           *         "enabled": true,
           *         "create_time": "2022-06-16T10:37:50Z+0800",
           *         "update_time": "2022-06-16T10:37:50Z+0800",
           *         "can_be_deleted": true
           *       }
           *     }
           */
          'application/json': components['schemas']['ConnectionAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
      500: components['responses']['CodeMessageError'];
    };
  };
  showConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the operation connection. It is the `id` that `listConnections` and `createConnection` answer.
         * @example 38173e29-ba56-404e-84d7-71ca33d0e416
         */
        asset_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The connection with its `config`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "asset": {
           *         "id": "38173e29-ba56-404e-84d7-71ca33d0e416",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "name": "test_create",
           *         "component_id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
           *         "component_name": "KafkaPlugIn",
           *         "component_version_id": "33fd1b37-1f39-4230-86c6-2d119e9f4fac",
           *         "type": "datasource",
           *         "status": "SUCCESS",
           *         "config": "{\"password\":\"******\",\"kafkaAddr\":\"aaa\",\"keyStorePassword\":\"******\",\"userName\":\"bbb\"}",
           *         "enabled": true,
           *         "create_time": "2022-06-16T10:37:50Z+0800",
           *         "update_time": "2022-06-16T10:37:50Z+0800",
           *         "can_be_deleted": true
           *       }
           *     }
           */
          'application/json': components['schemas']['ConnectionAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
      500: components['responses']['CodeMessageError'];
    };
  };
  updateConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the operation connection. It is the `id` that `listConnections` and `createConnection` answer.
         * @example 38173e29-ba56-404e-84d7-71ca33d0e416
         */
        asset_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The connection as it is to be. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "test_update",
         *       "component_id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
         *       "component_version_id": "33fd1b37-1f39-4230-86c6-2d119e9f4fac",
         *       "config": "{\"password\":\"******\",\"kafkaAddr\":\"aaa\"}"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['ConnectionRequest'];
      };
    };
    responses: {
      /** @description The connection as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "asset": {
           *         "id": "38173e29-ba56-404e-84d7-71ca33d0e416",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "name": "test_update",
           *         "component_id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
           *         "component_name": "KafkaPlugIn",
           *         "component_version_id": "33fd1b37-1f39-4230-86c6-2d119e9f4fac",
           *         "type": "datasource",
           *         "status": "SUCCESS",
           *         "config": "{\"password\":\"******\",\"kafkaAddr\":\"aaa\"}",
           *         "enabled": true,
           *         "create_time": "2022-06-16T10:37:50Z+0800",
           *         "update_time": "2022-06-17T09:12:03Z+0800",
           *         "can_be_deleted": true
           *       }
           *     }
           */
          'application/json': components['schemas']['ConnectionAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
      500: components['responses']['CodeMessageError'];
    };
  };
  deleteConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the operation connection. It is the `id` that `listConnections` and `createConnection` answer.
         * @example 38173e29-ba56-404e-84d7-71ca33d0e416
         */
        asset_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The connection was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": ""
           *     }
           */
          'application/json': components['schemas']['Outcome'];
        };
      };
      400: components['responses']['CodeMessageError'];
      500: components['responses']['CodeMessageError'];
    };
  };
  showAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the attachment, the one that `uploadAttachment` answers or a to-do has in `attachment_id_list`.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        attach_id: components['parameters']['attach_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known of the attachment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "6ad6d8e0-5c0f-4b6e-9f0d-2f7f4f3c9a11",
           *       "success": true,
           *       "data": {
           *         "id": "5d4157f4-4811-430c-9d69-25f3137cbc80",
           *         "file_name": "test.doc",
           *         "file_folder": "component/1a9e0d32-8b2b-43cb-9d30-8eefda1c8021/",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "creator_name": "demo_user",
           *         "is_deleted": "false"
           *       }
           *     }
           */
          'application/json': components['schemas']['AttachmentAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  downloadAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the attachment, the one that `uploadAttachment` answers or a to-do has in `attachment_id_list`.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        attach_id: components['parameters']['attach_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address of the file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "6ad6d8e0-5c0f-4b6e-9f0d-2f7f4f3c9a11",
           *       "success": true,
           *       "data": "******"
           *     }
           */
          'application/json': components['schemas']['AttachmentAddress'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  uploadAttachment: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The file and what it is for. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "fileType": "user_task",
         *       "uploadFile": "report.pdf"
         *     }
         */
        'multipart/form-data': components['schemas']['AttachmentUpload'];
      };
    };
    responses: {
      /** @description The file was stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "6ad6d8e0-5c0f-4b6e-9f0d-2f7f4f3c9a11",
           *       "success": true,
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "file_name": "report.pdf",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620"
           *       }
           *     }
           */
          'application/json': components['schemas']['AttachmentUploadAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listComponents: {
    parameters: {
      query?: {
        /** @description How many plug-ins a page may have; up to 100 by the SDKs, though more was seen to be asked for. */
        limit?: number;
        /** @description Number of plug-ins to skip; 0 for the first page. */
        offset?: number;
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of plug-ins. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "total": 1,
           *       "size": 10,
           *       "page": 1,
           *       "data": [
           *         {
           *           "id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
           *           "name": "KafkaPlugIn",
           *           "component_type": "system",
           *           "dev_language": "Python",
           *           "description": "Reads from Kafka and writes to it.",
           *           "versions": [
           *             {
           *               "id": "33fd1b37-1f39-4230-86c6-2d119e9f4fac",
           *               "version_num": "1.0.0"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ComponentList'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  showComponent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which plug-in, by the `id` that `listComponents` answers.
         * @example ad93ecc6-1723-4c2c-9976-9eb0182c2d18
         */
        component_id: components['parameters']['plugin_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plug-in as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "data": {
           *         "id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
           *         "name": "KafkaPlugIn",
           *         "component_type": "system",
           *         "dev_language": "Python",
           *         "dev_language_version": "3.9",
           *         "description": "Reads from Kafka and writes to it.",
           *         "create_time": "2025-08-26T18:53:27.566Z+0800",
           *         "operation_history": [
           *           {
           *             "operation_name": "create",
           *             "operation_time": "2025-08-26T18:53:27.566Z+0800"
           *           }
           *         ],
           *         "versions": [
           *           {
           *             "id": "33fd1b37-1f39-4230-86c6-2d119e9f4fac",
           *             "version_num": "1.0.0",
           *             "version_desc": "First version.",
           *             "connection_config": "[{\"key\":\"kafkaAddr\",\"name\":\"Address\",\"type\":\"text\",\"required\":true}]"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['ComponentAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listComponentActions: {
    parameters: {
      query: {
        /**
         * @description Whether to ask for what is switched on. What `false` means for the answer is not documented.
         * @example true
         */
        enabled: components['parameters']['component_actions_enabled'];
        /** @description How many actions a page may have; up to 100 by the SDKs, though more was seen to be asked for. */
        limit?: number;
        /** @description Number of actions to skip; 0 for the first page. */
        offset?: number;
      };
      header?: never;
      path: {
        /**
         * @description Which plug-in, by the `id` that `listComponents` answers.
         * @example ad93ecc6-1723-4c2c-9976-9eb0182c2d18
         */
        component_id: components['parameters']['plugin_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of actions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "total": 1,
           *       "size": 10,
           *       "page": 1,
           *       "data": [
           *         {
           *           "id": "7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52",
           *           "action_name": "queryEs",
           *           "action_type": "action",
           *           "can_update": false,
           *           "action_version_id": "5b0e7e7c-3f24-4a4e-9a5f-1c2ad0c3a8f1",
           *           "action_version_number": "v1"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ComponentActionList'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  showComponentAction: {
    parameters: {
      query: {
        /**
         * @description Whether to ask for what is switched on. What `false` means for the answer is not documented.
         * @example true
         */
        enabled: components['parameters']['component_actions_enabled'];
      };
      header?: never;
      path: {
        /**
         * @description Which action, by the `id` that `listComponentActions` answers.
         * @example 7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52
         */
        action_id: string;
        /**
         * @description Which plug-in, by the `id` that `listComponents` answers.
         * @example ad93ecc6-1723-4c2c-9976-9eb0182c2d18
         */
        component_id: components['parameters']['plugin_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The action as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "data": {
           *         "id": "7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52",
           *         "action_name": "queryEs",
           *         "action_type": "action",
           *         "can_update": false,
           *         "action_version_id": "5b0e7e7c-3f24-4a4e-9a5f-1c2ad0c3a8f1",
           *         "action_version_number": "v1",
           *         "action_versions": [
           *           {
           *             "id": "5b0e7e7c-3f24-4a4e-9a5f-1c2ad0c3a8f1",
           *             "action_version_number": "v1",
           *             "action_version_desc": "First version.",
           *             "create_time": "2025-08-26T18:53:27.566Z+0800"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['ComponentActionAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listComponentTemplates: {
    parameters: {
      query?: {
        /** @description How many templates a page may have. */
        limit?: number;
        /** @description Number of templates to skip. */
        offset?: number;
        /** @description Name of a template to look for. Whether a part of it will do is not documented. */
        search_value?: string;
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The templates of the workspace. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "total": 1,
           *       "data": [
           *         {
           *           "id": "5d4157f4-4811-430c-9d69-25f3137cbc80",
           *           "component_id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
           *           "template_name": "demo_template",
           *           "task_config": "{\"action\":\"queryEs\",\"input\":{}}",
           *           "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *           "create_time": "2025-08-26T18:53:27.566Z+0800",
           *           "update_time": "2025-08-26T18:53:27.566Z+0800"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ComponentTemplateList'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  createComponentTemplate: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The template to create. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "component_id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
         *       "template_name": "demo_template",
         *       "task_config": "{\"action\":\"queryEs\",\"input\":{}}"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['ComponentTemplateRequest'];
      };
    };
    responses: {
      /** @description The template was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "data": {
           *         "id": "5d4157f4-4811-430c-9d69-25f3137cbc80",
           *         "component_id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
           *         "template_name": "demo_template",
           *         "task_config": "{\"action\":\"queryEs\",\"input\":{}}",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "create_time": "2025-08-26T18:53:27.566Z+0800",
           *         "update_time": "2025-08-26T18:53:27.566Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['ComponentTemplateAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  showComponentTemplate: {
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
         * @description Which template, by the `id` that `listComponentTemplates` answers.
         * @example 5d4157f4-4811-430c-9d69-25f3137cbc80
         */
        template_id: components['parameters']['component_template_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "data": {
           *         "id": "5d4157f4-4811-430c-9d69-25f3137cbc80",
           *         "component_id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
           *         "template_name": "demo_template",
           *         "task_config": "{\"action\":\"queryEs\",\"input\":{}}",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "create_time": "2025-08-26T18:53:27.566Z+0800",
           *         "update_time": "2025-08-26T18:53:27.566Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['ComponentTemplateAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  updateComponentTemplate: {
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
         * @description Which template, by the `id` that `listComponentTemplates` answers.
         * @example 5d4157f4-4811-430c-9d69-25f3137cbc80
         */
        template_id: components['parameters']['component_template_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The template as it is to be. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "component_id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
         *       "template_name": "demo_template",
         *       "task_config": "{\"action\":\"queryEs\",\"input\":{\"index\":\"alerts\"}}"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['ComponentTemplateRequest'];
      };
    };
    responses: {
      /** @description The template as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "data": {
           *         "id": "5d4157f4-4811-430c-9d69-25f3137cbc80",
           *         "component_id": "ad93ecc6-1723-4c2c-9976-9eb0182c2d18",
           *         "template_name": "demo_template",
           *         "task_config": "{\"action\":\"queryEs\",\"input\":{\"index\":\"alerts\"}}",
           *         "update_time": "2025-08-27T09:12:03.101Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['ComponentTemplateAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  deleteComponentTemplate: {
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
         * @description Which template, by the `id` that `listComponentTemplates` answers.
         * @example 5d4157f4-4811-430c-9d69-25f3137cbc80
         */
        template_id: components['parameters']['component_template_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": ""
           *     }
           */
          'application/json': components['schemas']['DetailedOutcome'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listDataclass: {
    parameters: {
      query?: {
        /** @description Only the class with this code, such as `Alert`. Unlike the name it is not translated. */
        business_code?: string;
        /** @description Only classes with this description. */
        description?: string;
        /** @description Only classes that come with the product, true, or only those of the workspace, false. */
        is_built_in?: boolean;
        /** @description How many entries a page may have. */
        limit?: components['parameters']['limit'];
        /** @description Only classes that are called this. */
        name?: string;
        /** @description Number of entries to skip; 0 for the first page. */
        offset?: components['parameters']['offset'];
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of data classes. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 41,
           *       "dataclass_details": [
           *         {
           *           "id": "28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3",
           *           "name": "Evidence",
           *           "business_code": "Evidence",
           *           "description": "What an investigation found.",
           *           "is_built_in": false,
           *           "type_num": 9,
           *           "parent_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *           "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *           "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *           "creator_name": "demo_user",
           *           "create_time": "2021-01-30T23:00:00Z+0800",
           *           "update_time": "2021-01-30T23:00:00Z+0800"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DataclassList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  showDataClassInfo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data class, the `id` that `listDataclass` answers.
         * @example 28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3
         */
        dataclass_id: components['parameters']['dataclass_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data class. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3",
           *       "name": "Evidence",
           *       "business_code": "Evidence",
           *       "description": "What an investigation found.",
           *       "is_built_in": false,
           *       "type_num": 9,
           *       "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *       "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *       "create_time": "2021-01-30T23:00:00Z+0800",
           *       "update_time": "2021-01-30T23:00:00Z+0800"
           *     }
           */
          'application/json': components['schemas']['Dataclass'];
        };
      };
      400: components['responses']['ErrorCodeError'];
    };
  };
  listDataclassFields: {
    parameters: {
      query?: {
        /** @description Only fields of this category. The categories are not documented. */
        field_category?: string;
        /** @description Only fields that come with the product, true, or only those of the workspace, false. */
        is_built_in?: boolean;
        /** @description How many entries a page may have. */
        limit?: components['parameters']['limit'];
        /** @description Only fields whose `mapping` is this, that is, that are shown outside of classification and mapping too. */
        mapping?: boolean;
        /** @description Only fields that are called this. */
        name?: string;
        /** @description Number of entries to skip; 0 for the first page. */
        offset?: components['parameters']['offset'];
      };
      header?: never;
      path: {
        /**
         * @description ID of the data class, the `id` that `listDataclass` answers.
         * @example 28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3
         */
        dataclass_id: components['parameters']['dataclass_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of fields. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 41,
           *       "field_details": [
           *         {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *           "business_code": "My Field",
           *           "field_key": "my_field",
           *           "name": "My field",
           *           "description": "What was found.",
           *           "field_type": "shorttext",
           *           "dataclass_name": "Evidence",
           *           "extra_json": "{}",
           *           "json_schema": "{}",
           *           "is_built_in": false,
           *           "required": false,
           *           "searchable": false,
           *           "visible": false,
           *           "editable": false,
           *           "mapping": true,
           *           "create_time": "2021-01-30T23:00:00Z+0800",
           *           "update_time": "2021-01-30T23:00:00Z+0800"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DataclassFieldList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  createDataclassType: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data class, the `id` that `listDataclass` answers.
         * @example 28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3
         */
        dataclass_id: components['parameters']['dataclass_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The type to create. */
    requestBody: {
      content: {
        'application/json;charset=UTF-8': components['schemas']['DataclassTypeCreation'];
      };
    };
    responses: {
      /** @description The type was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "2312dad0-0fc0-314d-bf18-5a87e99c3b16",
           *       "dataclass_id": "",
           *       "dataclass_business_code": "Alert",
           *       "category": "TestAlertCategory",
           *       "category_code": "Test Alert Category Code",
           *       "sub_category": "TestAlertSubType",
           *       "sub_category_code": "Test Alert Sub Type Code",
           *       "description": "",
           *       "enabled": true,
           *       "is_built_in": false,
           *       "sla": 86400000,
           *       "layout_id": "",
           *       "layout_name": "",
           *       "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *       "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *       "creator_id": "b40b54b1f27a4224aa0c95ede5b5a46a",
           *       "creator_name": "demo_user",
           *       "create_time": "2025-12-19T17:31:27Z+0800"
           *     }
           */
          'application/json': components['schemas']['DataclassType'];
        };
      };
      400: components['responses']['ErrorCodeError'];
    };
  };
  deleteDataclassType: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data class, the `id` that `listDataclass` answers.
         * @example 28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3
         */
        dataclass_id: components['parameters']['dataclass_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The types, and whether to delete them. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "is_delete": false,
         *       "ids": [
         *         "2312dad0-0fc0-314d-bf18-5a87e99c3b16"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['DataclassTypeDeletion'];
      };
    };
    responses: {
      /** @description What refers to the types, by kind. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "type": "ALERT_RULE",
           *         "count": 1,
           *         "data": [
           *           {
           *             "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *             "name": "Brute force on ECS"
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['DataclassTypeUse'][];
        };
      };
      400: components['responses']['ErrorCodeError'];
    };
  };
  enableDataclassType: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the data class, the `id` that `listDataclass` answers.
         * @example 28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3
         */
        dataclass_id: components['parameters']['dataclass_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The types, and whether they are to be on or off. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "enable": true,
         *       "ids": [
         *         "2312dad0-0fc0-314d-bf18-5a87e99c3b16"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['DataclassTypeSwitch'];
      };
    };
    responses: {
      /** @description The types were switched. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": "OK",
           *       "success": true
           *     }
           */
          'application/json': components['schemas']['DataclassTypeSwitchAnswer'];
        };
      };
      400: components['responses']['ErrorCodeError'];
    };
  };
  createIncident: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data_object": {
         *         "title": "Rootkit on web-01",
         *         "description": "A kernel module hides processes.",
         *         "incident_type": {
         *           "category": "Malware",
         *           "incident_type": "Rootkit"
         *         },
         *         "severity": "Medium",
         *         "handle_status": "Open",
         *         "verification_state": "Unknown",
         *         "ipdrr_phase": "Preparation",
         *         "confidence": 80,
         *         "criticality": 60,
         *         "count": 4,
         *         "first_observed_time": "2021-01-07T12:20:38.861Z+0800",
         *         "last_observed_time": "2021-01-07T12:25:02.114Z+0800",
         *         "owner": "demo_user_name",
         *         "labels": "web,production",
         *         "simulation": "false",
         *         "data_source": {
         *           "source_type": 1,
         *           "product_name": "hss",
         *           "product_feature": "hss",
         *           "region_id": "cn-north-4"
         *         },
         *         "network_list": [
         *           {
         *             "direction": "IN",
         *             "protocol": "TCP",
         *             "src_ip": "203.0.113.7",
         *             "src_port": 51234,
         *             "src_geo": {
         *               "latitude": 52.5,
         *               "longitude": 13.4,
         *               "country_code": "DE"
         *             },
         *             "dest_ip": "192.168.0.1",
         *             "dest_port": "22"
         *           }
         *         ],
         *         "resource_list": [
         *           {
         *             "id": "058a3b08-a4a4-4fb3-a0ab-6588b6a994da",
         *             "name": "web-01",
         *             "type": "cloudservers",
         *             "provider": "ecs",
         *             "region_id": "cn-north-4",
         *             "tags": {
         *               "stage": "production"
         *             }
         *           }
         *         ],
         *         "process": [
         *           {
         *             "process_name": "test.sh",
         *             "process_path": "/home/",
         *             "process_cmdline": "sh /home/test.sh",
         *             "process_pid": 123,
         *             "process_uid": 0
         *           }
         *         ],
         *         "user_info": [
         *           {
         *             "user_id": "909494e3-558e-46b6-a9eb-07a8e18ca623",
         *             "user_name": "demo_user_name"
         *           }
         *         ],
         *         "file_info": [
         *           {
         *             "file_path": "/home/test.sh",
         *             "file_md5": "bfa89e563d9509fbc5c6503dd50faf2e",
         *             "file_attr": "size:1024"
         *           }
         *         ],
         *         "malware": {
         *           "malware_family": "demo_family",
         *           "malware_class": "demo_class"
         *         },
         *         "remediation": {
         *           "recommendation": "Isolate the server",
         *           "url": "https://example.com/rootkit"
         *         },
         *         "system_info": {}
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['CreateIncidentRequest'];
      };
    };
    responses: {
      /** @description The incident was created. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "dataclass_ref": {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *           "name": "Incident"
           *         },
           *         "format_version": 0,
           *         "version": 0,
           *         "create_time": "2021-01-07T12:20:38.861Z+0800",
           *         "update_time": "2021-01-07T12:20:38.861Z+0800",
           *         "data_object": {
           *           "title": "Rootkit on web-01",
           *           "description": "A kernel module hides processes.",
           *           "incident_type": {
           *             "category": "Malware",
           *             "incident_type": "Rootkit"
           *           },
           *           "severity": "Medium",
           *           "handle_status": "Open",
           *           "verification_state": "Unknown",
           *           "ipdrr_phase": "Preparation",
           *           "confidence": 80,
           *           "criticality": 60,
           *           "count": 4,
           *           "first_observed_time": "2021-01-07T12:20:38.861Z+0800",
           *           "last_observed_time": "2021-01-07T12:25:02.114Z+0800",
           *           "owner": "demo_user_name",
           *           "labels": "web,production",
           *           "simulation": "false",
           *           "data_source": {
           *             "source_type": 1,
           *             "product_name": "hss",
           *             "product_feature": "hss",
           *             "region_id": "cn-north-4"
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['IncidentAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  deleteIncident: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "batch_ids": [
         *         "909494e3-558e-46b6-a9eb-07a8e18ca62f"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['IdSelection'];
      };
    };
    responses: {
      /** @description Which incidents were deleted and which were not. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "success_ids": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca62f"
           *         ],
           *         "error_ids": []
           *       }
           *     }
           */
          'application/json': components['schemas']['BatchAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  showIncident: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the incident, from `listIncidents` or `createIncident`.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        incident_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is recorded of the incident. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "dataclass_ref": {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *           "name": "Incident"
           *         },
           *         "format_version": 0,
           *         "version": 0,
           *         "create_time": "2021-01-07T12:20:38.861Z+0800",
           *         "update_time": "2021-01-07T12:20:38.861Z+0800",
           *         "data_object": {
           *           "title": "Rootkit on web-01",
           *           "description": "A kernel module hides processes.",
           *           "incident_type": {
           *             "category": "Malware",
           *             "incident_type": "Rootkit"
           *           },
           *           "severity": "Medium",
           *           "handle_status": "Open",
           *           "verification_state": "Unknown",
           *           "ipdrr_phase": "Preparation",
           *           "confidence": 80,
           *           "criticality": 60,
           *           "count": 4,
           *           "first_observed_time": "2021-01-07T12:20:38.861Z+0800",
           *           "last_observed_time": "2021-01-07T12:25:02.114Z+0800",
           *           "owner": "demo_user_name",
           *           "labels": "web,production",
           *           "simulation": "false",
           *           "data_source": {
           *             "source_type": 1,
           *             "product_name": "hss",
           *             "product_feature": "hss",
           *             "region_id": "cn-north-4"
           *           },
           *           "network_list": [
           *             {
           *               "direction": "IN",
           *               "protocol": "TCP",
           *               "src_ip": "203.0.113.7",
           *               "src_port": 51234,
           *               "src_geo": {
           *                 "latitude": 52.5,
           *                 "longitude": 13.4,
           *                 "country_code": "DE"
           *               },
           *               "dest_ip": "192.168.0.1",
           *               "dest_port": "22"
           *             }
           *           ],
           *           "resource_list": [
           *             {
           *               "id": "058a3b08-a4a4-4fb3-a0ab-6588b6a994da",
           *               "name": "web-01",
           *               "type": "cloudservers",
           *               "provider": "ecs",
           *               "region_id": "cn-north-4",
           *               "tags": {
           *                 "stage": "production"
           *               }
           *             }
           *           ],
           *           "process": [
           *             {
           *               "process_name": "test.sh",
           *               "process_path": "/home/",
           *               "process_cmdline": "sh /home/test.sh",
           *               "process_pid": 123,
           *               "process_uid": 0
           *             }
           *           ],
           *           "user_info": [
           *             {
           *               "user_id": "909494e3-558e-46b6-a9eb-07a8e18ca623",
           *               "user_name": "demo_user_name"
           *             }
           *           ],
           *           "file_info": [
           *             {
           *               "file_path": "/home/test.sh",
           *               "file_md5": "bfa89e563d9509fbc5c6503dd50faf2e",
           *               "file_attr": "size:1024"
           *             }
           *           ],
           *           "malware": {
           *             "malware_family": "demo_family",
           *             "malware_class": "demo_class"
           *           },
           *           "remediation": {
           *             "recommendation": "Isolate the server",
           *             "url": "https://example.com/rootkit"
           *           },
           *           "system_info": {}
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['IncidentAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  changeIncident: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the incident, from `listIncidents` or `createIncident`.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        incident_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data_object": {
         *         "severity": "Low",
         *         "handle_status": "Open"
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['ChangeIncidentRequest'];
      };
    };
    responses: {
      /** @description The incident as it is now. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "dataclass_ref": {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *           "name": "Incident"
           *         },
           *         "format_version": 0,
           *         "version": 0,
           *         "create_time": "2021-01-07T12:20:38.861Z+0800",
           *         "update_time": "2021-01-07T12:20:38.861Z+0800",
           *         "data_object": {
           *           "severity": "Low",
           *           "handle_status": "Open"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['IncidentAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  deleteIncidents: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "batch_ids": [
         *         "909494e3-558e-46b6-a9eb-07a8e18ca62f",
         *         "909494e3-558e-46b6-a9eb-07a8e18ca621"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['IdSelection'];
      };
    };
    responses: {
      /** @description Which incidents were deleted and which were not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "success_ids": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *           "909494e3-558e-46b6-a9eb-07a8e18ca621"
           *         ],
           *         "error_ids": []
           *       }
           *     }
           */
          'application/json': components['schemas']['BatchAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  changeIncidents: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "batch_ids": [
         *         "909494e3-558e-46b6-a9eb-07a8e18ca62f",
         *         "909494e3-558e-46b6-a9eb-07a8e18ca621"
         *       ],
         *       "data_object": {
         *         "severity": "Low",
         *         "handle_status": "Open"
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['ChangeIncidentRequest'];
      };
    };
    responses: {
      /** @description What was set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "dataclass_ref": {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *           "name": "Incident"
           *         },
           *         "format_version": 0,
           *         "version": 0,
           *         "create_time": "2021-01-07T12:20:38.861Z+0800",
           *         "update_time": "2021-01-07T12:20:38.861Z+0800",
           *         "data_object": {
           *           "severity": "Low",
           *           "handle_status": "Open"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['IncidentAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  exportIncidents: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data_object_filters_form": {
         *         "limit": 100,
         *         "offset": 0,
         *         "condition": {
         *           "conditions": [
         *             {
         *               "name": "severity",
         *               "data": [
         *                 "severity",
         *                 "=",
         *                 "High"
         *               ]
         *             }
         *           ],
         *           "logics": [
         *             "severity"
         *           ]
         *         }
         *       },
         *       "title": [
         *         "title",
         *         "severity",
         *         "handle_status",
         *         "first_observed_time"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['DataObjectExport'];
      };
    };
    responses: {
      /** @description The incidents as a file, most likely a spreadsheet (xlsx). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  importIncidents: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uploadFile": "incidents.xlsx"
         *     }
         */
        'multipart/form-data': components['schemas']['FileImport'];
      };
    };
    responses: {
      /** @description The incidents were imported. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "ids": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca62f"
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['ImportAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listIncidents: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to look for. Without it the service's defaults hold. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "limit": 10,
         *       "offset": 0,
         *       "sort_by": "create_time",
         *       "order": "DESC",
         *       "from_date": "2024-01-20T00:00:00.000Z+0800",
         *       "to_date": "2024-01-26T23:59:59.999Z+0800",
         *       "condition": {
         *         "conditions": [
         *           {
         *             "name": "severity",
         *             "data": [
         *               "severity",
         *               "=",
         *               "Medium"
         *             ]
         *           },
         *           {
         *             "name": "handle_status",
         *             "data": [
         *               "handle_status",
         *               "=",
         *               "Open"
         *             ]
         *           }
         *         ],
         *         "logics": [
         *           "severity",
         *           "and",
         *           "handle_status"
         *         ]
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['DataObjectSearch'];
      };
    };
    responses: {
      /** @description A page of incidents. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "total": 41,
           *       "limit": 10,
           *       "offset": 0,
           *       "data": [
           *         {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *           "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *           "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *           "dataclass_ref": {
           *             "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *             "name": "Incident"
           *           },
           *           "format_version": 0,
           *           "version": 0,
           *           "create_time": "2021-01-07T12:20:38.861Z+0800",
           *           "update_time": "2021-01-07T12:20:38.861Z+0800",
           *           "data_object": {
           *             "title": "Rootkit on web-01",
           *             "description": "A kernel module hides processes.",
           *             "incident_type": {
           *               "category": "Malware",
           *               "incident_type": "Rootkit"
           *             },
           *             "severity": "Medium",
           *             "handle_status": "Open",
           *             "verification_state": "Unknown",
           *             "ipdrr_phase": "Preparation",
           *             "confidence": 80,
           *             "criticality": 60,
           *             "count": 4,
           *             "first_observed_time": "2021-01-07T12:20:38.861Z+0800",
           *             "last_observed_time": "2021-01-07T12:25:02.114Z+0800",
           *             "owner": "demo_user_name",
           *             "labels": "web,production",
           *             "simulation": "false",
           *             "data_source": {
           *               "source_type": 1,
           *               "product_name": "hss",
           *               "product_feature": "hss",
           *               "region_id": "cn-north-4"
           *             },
           *             "sla": "2021-01-09T12:00:00.000Z+0800"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['IncidentList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  downloadIncidentTemplate: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template, a spreadsheet (xlsx). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  createIndicator: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data_object": {
         *         "name": "demo_indicator_name",
         *         "indicator_type": {
         *           "id": "ac794b2dfab9fe8c0676587301a636d3",
         *           "indicator_type": "ipv4"
         *         },
         *         "value": "203.0.113.7",
         *         "verdict": "Black",
         *         "status": "Open",
         *         "confidence": 80,
         *         "granular_marking": "1",
         *         "defanged": false,
         *         "labels": "scanner",
         *         "first_report_time": "2021-01-30T23:00:00Z+0800",
         *         "last_report_time": "2021-01-30T23:00:00Z+0800",
         *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
         *         "environment": {
         *           "vendor_type": "demo_vendor",
         *           "domain_id": "ac7438b990ef4a37b741004eb45e8bf4",
         *           "project_id": "15645222e8744afa985c93dab6341da6",
         *           "region_id": "cn-north-4"
         *         },
         *         "data_source": {
         *           "source_type": 1,
         *           "domain_id": "ac7438b990ef4a37b741004eb45e8bf4",
         *           "project_id": "15645222e8744afa985c93dab6341da6",
         *           "region_id": "cn-north-4",
         *           "product_name": "hss",
         *           "product_feature": "hss"
         *         }
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['CreateIndicatorRequest'];
      };
    };
    responses: {
      /** @description The indicator was created. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "ff61d1f8-0de4-4077-9e9b-e312f6829c6d",
           *         "dataclass_ref": {
           *           "id": "97ccf890-7480-31f6-a961-cf8da1f2f040",
           *           "name": "Indicator"
           *         },
           *         "create_time": "2023-07-24T20:54:19Z+0800",
           *         "update_time": "2023-07-24T20:54:19Z+0800",
           *         "data_object": {
           *           "name": "demo_indicator_name",
           *           "indicator_type": {
           *             "id": "ac794b2dfab9fe8c0676587301a636d3",
           *             "indicator_type": "ipv4"
           *           },
           *           "value": "203.0.113.7",
           *           "verdict": "Black",
           *           "status": "Open",
           *           "confidence": 80,
           *           "granular_marking": "1",
           *           "defanged": false,
           *           "labels": "scanner",
           *           "first_report_time": "2021-01-30T23:00:00Z+0800",
           *           "last_report_time": "2021-01-30T23:00:00Z+0800"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['IndicatorAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  deleteIndicator: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "batch_ids": [
         *         "ff61d1f8-0de4-4077-9e9b-e312f6829c6d"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['IndicatorSelection'];
      };
    };
    responses: {
      /** @description Which indicators were deleted and which were not. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "success_ids": [
           *           "ff61d1f8-0de4-4077-9e9b-e312f6829c6d"
           *         ],
           *         "error_ids": []
           *       }
           *     }
           */
          'application/json': components['schemas']['BatchAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  showIndicatorDetail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the indicator, from `listIndicators` or `createIndicator`.
         * @example ff61d1f8-0de4-4077-9e9b-e312f6829c6d
         */
        indicator_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The indicator that was asked for. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "ff61d1f8-0de4-4077-9e9b-e312f6829c6d",
           *         "name": "demo_indicator_name",
           *         "dataclass_ref": {
           *           "id": "97ccf890-7480-31f6-a961-cf8da1f2f040",
           *           "name": "Indicator"
           *         },
           *         "create_time": "2021-01-30T23:00:00Z+0800",
           *         "update_time": "2021-01-30T23:00:00Z+0800",
           *         "data_object": {
           *           "name": "demo_indicator_name",
           *           "indicator_type": {
           *             "id": "ac794b2dfab9fe8c0676587301a636d3",
           *             "indicator_type": "ipv6"
           *           },
           *           "value": "2001:db8::7",
           *           "verdict": "Black",
           *           "status": "Open",
           *           "granular_marking": 1,
           *           "first_report_time": "2023-07-04T16:47:01Z+0800",
           *           "project_id": "15645222e8744afa985c93dab6341da6",
           *           "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['IndicatorAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  updateIndicator: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the indicator, from `listIndicators` or `createIndicator`.
         * @example ff61d1f8-0de4-4077-9e9b-e312f6829c6d
         */
        indicator_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data_object": {
         *         "name": "demo_indicator_name",
         *         "indicator_type": {
         *           "id": "ac794b2dfab9fe8c0676587301a636d3",
         *           "indicator_type": "ipv6"
         *         },
         *         "value": "2001:db8::7",
         *         "verdict": "Black",
         *         "status": "Closed",
         *         "confidence": 90,
         *         "granular_marking": 1
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['UpdateIndicatorRequest'];
      };
    };
    responses: {
      /** @description The indicator was changed. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "ff61d1f8-0de4-4077-9e9b-e312f6829c6d",
           *         "name": "demo_indicator_name",
           *         "project_id": "15645222e8744afa985c93dab6341da6",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "dataclass_ref": {
           *           "id": "97ccf890-7480-31f6-a961-cf8da1f2f040",
           *           "name": "Indicator"
           *         },
           *         "create_time": "2021-01-30T23:00:00Z+0800",
           *         "update_time": "2021-02-01T08:00:00Z+0800",
           *         "data_object": {
           *           "name": "demo_indicator_name",
           *           "indicator_type": {
           *             "id": "ac794b2dfab9fe8c0676587301a636d3",
           *             "indicator_type": "ipv6"
           *           },
           *           "value": "2001:db8::7",
           *           "verdict": "Black",
           *           "status": "Closed",
           *           "confidence": 90,
           *           "granular_marking": 1
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['IndicatorAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  exportIndicators: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data_object_filters_form": {
         *         "limit": 100,
         *         "offset": 0,
         *         "condition": {
         *           "conditions": [
         *             {
         *               "name": "verdict",
         *               "data": [
         *                 "verdict",
         *                 "=",
         *                 "Black"
         *               ]
         *             }
         *           ],
         *           "logics": [
         *             "verdict"
         *           ]
         *         }
         *       },
         *       "title": [
         *         "name",
         *         "value",
         *         "verdict",
         *         "status"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['DataObjectExport'];
      };
    };
    responses: {
      /** @description The indicators as a file, most likely a spreadsheet (xlsx). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  importIndicators: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uploadFile": "indicators.xlsx"
         *     }
         */
        'multipart/form-data': components['schemas']['FileImport'];
      };
    };
    responses: {
      /** @description The indicators were imported. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "ids": [
           *           "ff61d1f8-0de4-4077-9e9b-e312f6829c6d"
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['ImportAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listIndicators: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "offset": 0,
         *       "limit": 10,
         *       "sort_by": "create_time",
         *       "from_date": "2024-01-20T00:00:00.000Z+0800",
         *       "to_date": "2024-01-26T23:59:59.999Z+0800",
         *       "condition": {
         *         "conditions": [
         *           {
         *             "name": "verdict",
         *             "data": [
         *               "verdict",
         *               "=",
         *               "Black"
         *             ]
         *           },
         *           {
         *             "name": "status",
         *             "data": [
         *               "status",
         *               "=",
         *               "Open"
         *             ]
         *           }
         *         ],
         *         "logics": [
         *           "verdict",
         *           "and",
         *           "status"
         *         ]
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['IndicatorSearch'];
      };
    };
    responses: {
      /** @description A page of indicators. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "total": 1,
           *       "data": [
           *         {
           *           "id": "ff61d1f8-0de4-4077-9e9b-e312f6829c6d",
           *           "dataclass_ref": {
           *             "id": "97ccf890-7480-31f6-a961-cf8da1f2f040",
           *             "name": "Indicator"
           *           },
           *           "create_time": "2023-07-24T20:54:19Z+0800",
           *           "update_time": "2023-07-24T20:54:19Z+0800",
           *           "data_object": {
           *             "id": "ff61d1f8-0de4-4077-9e9b-e312f6829c6d",
           *             "name": "demo_indicator_name",
           *             "indicator_type": {
           *               "id": "ac794b2dfab9fe8c0676587301a636d3",
           *               "indicator_type": "ipv6"
           *             },
           *             "value": "2001:db8::7",
           *             "verdict": "Black",
           *             "status": "Open",
           *             "confidence": 80,
           *             "granular_marking": 1,
           *             "revoked": false,
           *             "create_time": "2023-07-24T20:54:19.038Z+0800",
           *             "update_time": "2023-07-24T20:54:19.038Z+0800",
           *             "first_report_time": "2023-07-31T20:54:12.000Z+0800",
           *             "last_report_time": "2023-07-25T20:54:15.000Z+0800",
           *             "project_id": "15645222e8744afa985c93dab6341da6",
           *             "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *             "environment": {
           *               "vendor_type": "demo_vendor",
           *               "domain_id": "ac7438b990ef4a37b741004eb45e8bf4",
           *               "project_id": "15645222e8744afa985c93dab6341da6",
           *               "region_id": "cn-north-4"
           *             },
           *             "data_source": {
           *               "source_type": 1,
           *               "domain_id": "ac7438b990ef4a37b741004eb45e8bf4",
           *               "project_id": "15645222e8744afa985c93dab6341da6",
           *               "region_id": "cn-north-4"
           *             }
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['IndicatorList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  downloadIndicatorTemplate: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template, a spreadsheet (xlsx). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  createNote: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The comment and what it is on. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "war_room_id": "771b4a74-6f59-4b47-89ac-c8e4d6c13032",
         *       "type": "textMessage",
         *       "content": "Owner asked, waiting for an answer.",
         *       "note_type": "note"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['NoteCreation'];
      };
    };
    responses: {
      /** @description The comment was added. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "data": {
           *         "id": "d235cdb7-3664-474b-9ab5-7f7a9356d5e3",
           *         "war_room_id": "771b4a74-6f59-4b47-89ac-c8e4d6c13032",
           *         "type": "textMessage",
           *         "note_type": "note",
           *         "marked_note": true,
           *         "is_deleted": false,
           *         "data": {
           *           "content": "Owner asked, waiting for an answer."
           *         },
           *         "content": {
           *           "come_from": "demo_user",
           *           "occurred_time": "2025-11-21T16:04:32.946Z+0800",
           *           "value": "<p>Owner asked, waiting for an answer.</p>"
           *         },
           *         "user": {
           *           "id": "demo_user",
           *           "name": "demo_user"
           *         },
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "create_time": "2025-11-20T15:41:37.959Z+0800",
           *         "update_time": "2025-11-20T15:41:37.959Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['NoteAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  deleteNotes: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The comments to delete. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "batch_ids": [
         *         "d235cdb7-3664-474b-9ab5-7f7a9356d5e3"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['NoteSelection'];
      };
    };
    responses: {
      /** @description Which comments were deleted and which were not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "success_ids": [
           *           "d235cdb7-3664-474b-9ab5-7f7a9356d5e3"
           *         ],
           *         "error_ids": []
           *       }
           *     }
           */
          'application/json': components['schemas']['BatchAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listNotes: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The object whose comments to list. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "war_room_id": "771b4a74-6f59-4b47-89ac-c8e4d6c13032",
         *       "limit": 10,
         *       "offset": 0
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['NoteSearch'];
      };
    };
    responses: {
      /** @description A page of comments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "total": 1,
           *       "size": 10,
           *       "page": 0,
           *       "data": [
           *         {
           *           "id": "d235cdb7-3664-474b-9ab5-7f7a9356d5e3",
           *           "war_room_id": "771b4a74-6f59-4b47-89ac-c8e4d6c13032",
           *           "type": "textMessage",
           *           "note_type": "note",
           *           "is_deleted": false,
           *           "data": {
           *             "content": "Owner asked, waiting for an answer."
           *           },
           *           "user": {
           *             "id": "demo_user",
           *             "name": "demo_user"
           *           },
           *           "create_time": "2025-11-20T15:41:37.959Z+0800",
           *           "update_time": "2025-11-20T15:41:37.959Z+0800"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['NoteList'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listPlaybooks: {
    parameters: {
      query: {
        /** @description Only playbooks for this data class, such as the one of alerts; `listDataclass` has the names. */
        dataclass_name?: string;
        /** @description Only playbooks with this description. */
        description?: string;
        /** @description Whether to list the playbooks that are switched on or those that are off. */
        enabled?: boolean;
        /**
         * @description How many entries a page may have.
         * @example 10
         */
        limit: number;
        /** @description Only playbooks that are called this. */
        name?: string;
        /**
         * @description Number of entries to skip; 0 for the first page.
         * @example 0
         */
        offset: number;
        /** @description Keyword to look for. Which fields are searched is not documented. */
        search_txt?: string;
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of playbooks. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "total": 41,
           *       "page": 10,
           *       "size": 1,
           *       "data": [
           *         {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *           "name": "Block malicious addresses",
           *           "description": "Blocks the source address of an alert.",
           *           "enabled": true,
           *           "version": "v1.1.1",
           *           "version_id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *           "dataclass_id": "28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3",
           *           "dataclass_name": "Alert",
           *           "create_time": "2021-01-30T23:00:00Z+0800",
           *           "update_time": "2021-01-30T23:00:00Z+0800"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PlaybookList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  createPlaybook: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The playbook to create. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Block malicious addresses",
         *       "description": "Blocks the source address of an alert.",
         *       "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620"
         *     }
         */
        'application/json': components['schemas']['PlaybookCreation'];
      };
    };
    responses: {
      /** @description The playbook was created. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "success",
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "name": "Block malicious addresses",
           *         "description": "Blocks the source address of an alert.",
           *         "enabled": false,
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "create_time": "2021-01-30T23:00:00Z+0800",
           *         "update_time": "2021-01-30T23:00:00Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  showPlaybook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which playbook, by the `id` that `listPlaybooks` answers.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        playbook_id: components['parameters']['playbook_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The playbook as stored. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "name": "Block malicious addresses",
           *         "description": "Blocks the source address of an alert.",
           *         "enabled": true,
           *         "version": "v1.1.1",
           *         "version_id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *         "unaudited_version_id": "",
           *         "reject_version_id": "",
           *         "dataclass_id": "28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3",
           *         "dataclass_name": "Alert",
           *         "approve_role": "approve",
           *         "edit_role": "editor",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "create_time": "2021-01-30T23:00:00Z+0800",
           *         "update_time": "2021-01-30T23:00:00Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  updatePlaybook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which playbook, by the `id` that `listPlaybooks` answers.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        playbook_id: components['parameters']['playbook_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['PlaybookChange'];
      };
    };
    responses: {
      /** @description The playbook was changed. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "name": "Block malicious addresses",
           *         "enabled": true,
           *         "version": "v1.1.1",
           *         "version_id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *         "update_time": "2021-01-30T23:00:00Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  deletePlaybook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which playbook, by the `id` that `listPlaybooks` answers.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        playbook_id: components['parameters']['playbook_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The call was accepted; the playbook as it was. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "name": "Block malicious addresses",
           *         "enabled": false,
           *         "version": "v1.1.1",
           *         "version_id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e"
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  showPlaybookMonitors: {
    parameters: {
      query: {
        /**
         * @description End of the time looked at, in the form of `start_time`.
         * @example 2021-01-31T23:00:00Z+0800
         */
        end_time: string;
        /**
         * @description Beginning of the time looked at, such as `2021-01-30T23:00:00Z+0800`, in the time zone in which the runs were made. Where the zone cannot be read, UTC+8 is taken.
         * @example 2021-01-30T23:00:00Z+0800
         */
        start_time: string;
        /**
         * @description Runs of which versions to count: `ALL` of them, those still `VALID`, or those that were `DELETED` since.
         * @example ALL
         */
        version_query_type: 'ALL' | 'VALID' | 'DELETED';
      };
      header?: never;
      path: {
        /**
         * @description Which playbook, by the `id` that `listPlaybooks` answers.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        playbook_id: components['parameters']['playbook_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures of the playbook's runs. */
      200: {
        headers: {
          'X-API-Deprecation-Date': components['headers']['XApiDeprecationDate'];
          'X-API-Deprecation-Info': components['headers']['XApiDeprecationInfo'];
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "total_instance_run_num": 42,
           *         "schedule_instance_run_num": 2,
           *         "event_instance_run_num": 40,
           *         "average_run_time": 1250,
           *         "min_run_time_instance": {
           *           "playbook_instance_id": "2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10",
           *           "playbook_instance_name": "Block malicious addresses",
           *           "playbook_instance_run_time": 310
           *         },
           *         "max_run_time_instance": {
           *           "playbook_instance_id": "7c1a0b8d-9a55-4f0e-8a39-c2f1f0ab6c51",
           *           "playbook_instance_name": "Block malicious addresses",
           *           "playbook_instance_run_time": 9120
           *         },
           *         "total_instance_num": 42,
           *         "success_instance_num": 39,
           *         "fail_instance_num": 1,
           *         "terminate_instance_num": 1,
           *         "running_instance_num": 1
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookMonitorAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  listPlaybookVersions: {
    parameters: {
      query?: {
        /** @description Only versions that are active, 1, or that are not, 0. */
        enabled?: number;
        /** @description How many versions a page may have. */
        limit?: number;
        /** @description Number of versions to skip; 0 for the first page. */
        offset?: number;
        /** @description Only versions in this state: `EDITING`, `APPROVING` (waiting for the review), `UNPASSED` (rejected) or `PUBLISHED`. */
        status?: 'EDITING' | 'APPROVING' | 'UNPASSED' | 'PUBLISHED' | (string & {});
        /** @description Only drafts, 0, or only formal versions, 1. */
        version_type?: number;
      };
      header?: never;
      path: {
        /**
         * @description Which playbook, by the `id` that `listPlaybooks` answers.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        playbook_id: components['parameters']['playbook_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of versions. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "total": 41,
           *       "size": 1,
           *       "page": 10,
           *       "data": [
           *         {
           *           "id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *           "playbook_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *           "version": "v1.1.1",
           *           "version_type": 1,
           *           "status": "PUBLISHED",
           *           "enabled": true,
           *           "dataclass_id": "28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3",
           *           "dataclass_name": "Alert",
           *           "trigger_type": "EVENT",
           *           "rule_enable": true,
           *           "rule_id": "7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52",
           *           "create_time": "2021-01-30T23:00:00Z+0800",
           *           "update_time": "2021-01-30T23:00:00Z+0800"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PlaybookVersionList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  createPlaybookVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which playbook, by the `id` that `listPlaybooks` answers.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        playbook_id: components['parameters']['playbook_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The version to create. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "playbook_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
         *       "description": "For new alerts that are open.",
         *       "dataclass_id": "28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3",
         *       "trigger_type": "EVENT",
         *       "dataobject_create": true,
         *       "dataobject_update": false,
         *       "dataobject_delete": false,
         *       "action_strategy": "ASYNC",
         *       "actions": [
         *         {
         *           "name": "Block an address",
         *           "action_type": "AOP_WORKFLOW",
         *           "action_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f"
         *         }
         *       ],
         *       "rule_enable": true,
         *       "rule": {
         *         "rule": {
         *           "expression_type": "common",
         *           "conditions": [
         *             {
         *               "name": "condition_0",
         *               "detail": "123",
         *               "data": [
         *                 "handle_status",
         *                 "==",
         *                 "Open"
         *               ]
         *             }
         *           ],
         *           "logics": [
         *             "condition_0"
         *           ]
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['PlaybookVersionRequest'];
      };
    };
    responses: {
      /** @description The version was created. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "success",
           *       "data": {
           *         "id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *         "playbook_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "description": "For new alerts that are open.",
           *         "version": "v1",
           *         "version_type": 0,
           *         "status": "EDITING",
           *         "enabled": false,
           *         "dataclass_id": "28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3",
           *         "dataclass_name": "Alert",
           *         "trigger_type": "EVENT",
           *         "rule_enable": true,
           *         "rule_id": "7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52",
           *         "create_time": "2021-01-30T23:00:00Z+0800",
           *         "update_time": "2021-01-30T23:00:00Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookVersionAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  exportPlaybook: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description Which playbooks to export. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "id": [
         *         "c19470f3-5eaf-4572-82e8-2ff094495919"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['PlaybookExport'];
      };
    };
    responses: {
      /** @description The exported playbooks in one file, most likely a zip. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  importPlaybook: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The file, and what to do with it. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "uploadFile": "Test.zip",
         *       "upload_model": "import"
         *     }
         */
        'multipart/form-data': components['schemas']['PlaybookUpload'];
      };
    };
    responses: {
      /** @description The file was checked or imported. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": ""
           *     }
           */
          'application/json': components['schemas']['Outcome'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listPlaybookInstances: {
    parameters: {
      query: {
        /** @description Only runs on objects of the data class that is called this. */
        dataclass_name?: string;
        /** @description Only runs on the data object that is called this, such as the title of an alert. */
        dataobject_name?: string;
        /** @description Which time `from_date` and `to_date` are about, `START` or `END` of the run. */
        date_type?: 'START' | 'END' | (string & {});
        /** @description Only instances of this time or later, such as `2021-01-30T23:00:00.000Z+0800`. */
        from_date?: string;
        /**
         * @description How many instances a page may have. With `offset`, at most 10000.
         * @example 10
         */
        limit: number;
        /** @description Only instances that are called this. */
        name?: string;
        /**
         * @description Number of instances to skip; 0 for the first page. With `limit`, at most 10000.
         * @example 0
         */
        offset: number;
        /** @description Only runs of the playbook that is called this. */
        playbook_name?: string;
        /** @description Only instances in this state: `RUNNING`, `FINISHED` (with success), `FAILED`, `RETRYING`, `TERMINATING` or `TERMINATED`. */
        status?: 'RUNNING' | 'FINISHED' | 'FAILED' | 'RETRYING' | 'TERMINATING' | 'TERMINATED' | (string & {});
        /** @description Only instances of this time or earlier, in the form of `from_date`. */
        to_date?: string;
        /** @description Only runs that were triggered so: `TIMER` by a schedule, `EVENT` by something happening. */
        trigger_type?: 'TIMER' | 'EVENT' | (string & {});
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of instances. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 41,
           *       "instances": [
           *         {
           *           "id": "2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10",
           *           "name": "Block malicious addresses",
           *           "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *           "playbook": {
           *             "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *             "version_id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *             "name": "Block malicious addresses",
           *             "version": "v1.1.1"
           *           },
           *           "dataclass": {
           *             "id": "28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3",
           *             "name": "Alert"
           *           },
           *           "dataobject": {
           *             "id": "28f61af50fc9452aa0ed5ea25c3cc3d3",
           *             "name": "Brute force login"
           *           },
           *           "status": "TERMINATED",
           *           "trigger_type": "EVENT",
           *           "start_time": "2021-01-30T23:00:00Z+0800",
           *           "end_time": "2021-01-30T23:00:00Z+0800"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PlaybookInstanceList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  showPlaybookInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which run of a playbook, by the `id` that `listPlaybookInstances` answers.
         * @example 2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10
         */
        instance_id: components['parameters']['playbook_instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance as it is now. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10",
           *       "name": "Block malicious addresses",
           *       "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *       "playbook": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "version_id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *         "name": "Block malicious addresses",
           *         "version": "v1.1.1"
           *       },
           *       "dataclass": {
           *         "id": "28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3",
           *         "name": "Alert"
           *       },
           *       "dataobject": {
           *         "id": "28f61af50fc9452aa0ed5ea25c3cc3d3",
           *         "name": "Brute force login"
           *       },
           *       "status": "FINISHED",
           *       "trigger_type": "EVENT",
           *       "start_time": "2021-01-30T23:00:00Z+0800",
           *       "end_time": "2021-01-30T23:00:00Z+0800"
           *     }
           */
          'application/json': components['schemas']['PlaybookInstance'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  changePlaybookInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which run of a playbook, by the `id` that `listPlaybookInstances` answers.
         * @example 2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10
         */
        instance_id: components['parameters']['playbook_instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to do with the instance. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "operation": "RETRY"
         *     }
         */
        'application/json': components['schemas']['PlaybookInstanceChange'];
      };
    };
    responses: {
      /** @description It was begun; the instance as it is now. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10",
           *       "name": "Block malicious addresses",
           *       "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *       "playbook": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "version_id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *         "name": "Block malicious addresses",
           *         "version": "v1.1.1"
           *       },
           *       "dataclass": {
           *         "id": "28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3",
           *         "name": "Alert"
           *       },
           *       "dataobject": {
           *         "id": "28f61af50fc9452aa0ed5ea25c3cc3d3",
           *         "name": "Brute force login"
           *       },
           *       "status": "RETRYING",
           *       "trigger_type": "EVENT",
           *       "start_time": "2021-01-30T23:00:00Z+0800",
           *       "end_time": "2021-01-30T23:00:00Z+0800"
           *     }
           */
          'application/json': components['schemas']['PlaybookInstance'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  showPlaybookTopology: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which run of a playbook, by the `id` that `listPlaybookInstances` answers.
         * @example 2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10
         */
        instance_id: components['parameters']['playbook_instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workflows of the instance. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1,
           *       "action_instances": [
           *         {
           *           "action": {
           *             "id": "5b0e7e7c-3f24-4a4e-9a5f-1c2ad0c3a8f1",
           *             "name": "Block an address",
           *             "description": "Blocks the source address of an alert.",
           *             "action_type": "AOP_WORKFLOW",
           *             "action_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *             "playbook_id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *             "playbook_version_id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *             "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx"
           *           },
           *           "instance_log": {
           *             "instance_type": "AOP_WORKFLOW",
           *             "action_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *             "action_name": "DisabledIp",
           *             "instance_id": "9f6f1d1e-7a42-4d0b-9c0a-64c1e0b5d7aa",
           *             "parent_instance_id": "2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10",
           *             "log_level": "INFO",
           *             "input": "input",
           *             "output": "output",
           *             "start_time": "2021-01-30T23:00:00Z",
           *             "end_time": "2021-01-31T23:00:00Z",
           *             "status": "FINISHED",
           *             "trigger_type": "EVENT"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PlaybookTopology'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  listPlaybookAuditLogs: {
    parameters: {
      query: {
        /**
         * @description How many entries a page may have. With `offset`, at most 10000.
         * @example 10
         */
        limit: number;
        /**
         * @description Number of entries to skip; 0 for the first page. With `limit`, at most 10000.
         * @example 0
         */
        offset: number;
        /** @description Order of the entries: `asc` begins with the oldest, `desc` with the newest. */
        sort_dir?: 'asc' | 'desc';
        /** @description What to sort by: `start_time` or `end_time`. */
        sort_key?: 'start_time' | 'end_time' | (string & {});
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description Which entries to look for. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "instance_type": "AOP_WORKFLOW",
         *       "status": "FAILED",
         *       "start_time": "2024-09-26T15:04:05.000Z+0800",
         *       "end_time": "2024-09-27T15:04:05.000Z+0800"
         *     }
         */
        'application/json': components['schemas']['PlaybookAuditLog'];
      };
    };
    responses: {
      /** @description A page of the log. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 41,
           *       "audit_logs": [
           *         {
           *           "instance_type": "AOP_WORKFLOW",
           *           "action_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *           "action_name": "DisabledIp",
           *           "instance_id": "9f6f1d1e-7a42-4d0b-9c0a-64c1e0b5d7aa",
           *           "parent_instance_id": "2b31ed52-0c5a-4ebe-db6e-57aa1f3c9e10",
           *           "log_level": "WARN",
           *           "input": "input",
           *           "output": "output",
           *           "error_msg": "error_msg",
           *           "start_time": "2021-01-30T23:00:00Z",
           *           "end_time": "2021-01-31T23:00:00Z",
           *           "status": "FAILED",
           *           "trigger_type": "EVENT"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PlaybookAuditLogList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  showPlaybookStatistics: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts of the workspace. */
      200: {
        headers: {
          'X-API-Deprecation-Date': components['headers']['XApiDeprecationDate'];
          'X-API-Deprecation-Info': components['headers']['XApiDeprecationInfo'];
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "unapproved_num": 2,
           *         "disabled_num": 15,
           *         "enabled_num": 24
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookStatisticsAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  showPlaybookVersion: {
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
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version as stored. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *         "playbook_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "version": "v1.1.1",
           *         "version_type": 1,
           *         "status": "PUBLISHED",
           *         "enabled": true,
           *         "dataclass_id": "28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3",
           *         "dataclass_name": "Alert",
           *         "trigger_type": "EVENT",
           *         "dataobject_create": true,
           *         "dataobject_update": false,
           *         "dataobject_delete": false,
           *         "action_strategy": "ASYNC",
           *         "actions": [
           *           {
           *             "id": "5b0e7e7c-3f24-4a4e-9a5f-1c2ad0c3a8f1",
           *             "name": "Block an address",
           *             "action_type": "AOP_WORKFLOW",
           *             "action_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f"
           *           }
           *         ],
           *         "rule_enable": true,
           *         "rule_id": "7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52",
           *         "rules": {
           *           "id": "7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52",
           *           "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *           "rule": "{\"expression_type\":\"common\",\"conditions\":[{\"name\":\"condition_0\",\"data\":[\"handle_status\",\"==\",\"Open\"],\"detail\":\"123\"}],\"logics\":[\"condition_0\"]}"
           *         },
           *         "create_time": "2021-01-30T23:00:00Z+0800",
           *         "update_time": "2021-01-30T23:00:00Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookVersionAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  updatePlaybookVersion: {
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
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "playbook_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
         *       "description": "Only for alerts that are open.",
         *       "dataclass_id": "28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3",
         *       "rule_enable": true,
         *       "rule_id": "7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52",
         *       "trigger_type": "EVENT",
         *       "dataobject_create": true,
         *       "dataobject_update": false,
         *       "dataobject_delete": false,
         *       "action_strategy": "ASYNC",
         *       "enabled": false,
         *       "status": "APPROVING"
         *     }
         */
        'application/json': components['schemas']['PlaybookVersionChange'];
      };
    };
    responses: {
      /** @description The version was changed. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *         "playbook_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "description": "Only for alerts that are open.",
           *         "version": "v1.1.1",
           *         "status": "APPROVING",
           *         "enabled": false,
           *         "trigger_type": "EVENT",
           *         "update_time": "2021-01-30T23:00:00Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookVersionAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  deletePlaybookVersion: {
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
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version was deleted. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": ""
           *     }
           */
          'application/json': components['schemas']['Outcome'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  listPlaybookActions: {
    parameters: {
      query: {
        /**
         * @description How many actions a page may have.
         * @example 10
         */
        limit: number;
        /**
         * @description Number of actions to skip; 0 for the first page.
         * @example 0
         */
        offset: number;
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of actions. */
      200: {
        headers: {
          'X-API-Deprecation-Date': components['headers']['XApiDeprecationDate'];
          'X-API-Deprecation-Info': components['headers']['XApiDeprecationInfo'];
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "total": 41,
           *       "size": 1,
           *       "page": 10,
           *       "data": [
           *         {
           *           "id": "5b0e7e7c-3f24-4a4e-9a5f-1c2ad0c3a8f1",
           *           "name": "Block an address",
           *           "description": "Blocks the source address of an alert.",
           *           "action_type": "AOP_WORKFLOW",
           *           "action_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *           "playbook_id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *           "playbook_version_id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *           "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PlaybookActionList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  createPlaybookAction: {
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
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The actions to add. */
    requestBody: {
      content: {
        /**
         * @example [
         *       {
         *         "name": "Block an address",
         *         "description": "Blocks the source address of an alert.",
         *         "action_type": "AOP_WORKFLOW",
         *         "action_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f"
         *       }
         *     ]
         */
        'application/json': components['schemas']['PlaybookActionRequest'][];
      };
    };
    responses: {
      /** @description The actions were added. */
      200: {
        headers: {
          'X-API-Deprecation-Date': components['headers']['XApiDeprecationDate'];
          'X-API-Deprecation-Info': components['headers']['XApiDeprecationInfo'];
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "success",
           *       "data": [
           *         {
           *           "id": "5b0e7e7c-3f24-4a4e-9a5f-1c2ad0c3a8f1",
           *           "name": "Block an address",
           *           "description": "Blocks the source address of an alert.",
           *           "action_type": "AOP_WORKFLOW",
           *           "action_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *           "playbook_id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *           "playbook_version_id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *           "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PlaybookActionsAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  updatePlaybookAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which action, by the `id` in `listPlaybookActions`; not the ID of the workflow.
         * @example 5b0e7e7c-3f24-4a4e-9a5f-1c2ad0c3a8f1
         */
        action_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Block an address",
         *       "description": "Blocks the source address of an alert for a day.",
         *       "action_type": "AOP_WORKFLOW",
         *       "action_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f"
         *     }
         */
        'application/json': components['schemas']['PlaybookActionChange'];
      };
    };
    responses: {
      /** @description The action was changed. */
      200: {
        headers: {
          'X-API-Deprecation-Date': components['headers']['XApiDeprecationDate'];
          'X-API-Deprecation-Info': components['headers']['XApiDeprecationInfo'];
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "5b0e7e7c-3f24-4a4e-9a5f-1c2ad0c3a8f1",
           *         "name": "Block an address",
           *         "description": "Blocks the source address of an alert for a day.",
           *         "action_type": "AOP_WORKFLOW",
           *         "action_id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "playbook_id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *         "playbook_version_id": "4185bbd2-9d18-4362-92cb-46df0b24fe4e",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx"
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookActionAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  deletePlaybookAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which action, by the `id` in `listPlaybookActions`; not the ID of the workflow.
         * @example 5b0e7e7c-3f24-4a4e-9a5f-1c2ad0c3a8f1
         */
        action_id: string;
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The action was deleted. */
      200: {
        headers: {
          'X-API-Deprecation-Date': components['headers']['XApiDeprecationDate'];
          'X-API-Deprecation-Info': components['headers']['XApiDeprecationInfo'];
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "success"
           *     }
           */
          'application/json': components['schemas']['Outcome'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  createPlaybookApprove: {
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
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The decision and the reason for it. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "result": "PASS",
         *       "content": "ok"
         *     }
         */
        'application/json': components['schemas']['PlaybookApproval'];
      };
    };
    responses: {
      /** @description The decision was stored. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "success",
           *       "data": {
           *         "result": "PASS",
           *         "content": "ok"
           *       }
           *     }
           */
          'application/json': components['schemas']['VersionReviewAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  copyPlaybookVersion: {
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
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to call the copy. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Block malicious addresses again"
         *     }
         */
        'application/json': components['schemas']['PlaybookCopy'];
      };
    };
    responses: {
      /** @description The playbook was cloned; the version of the clone. */
      200: {
        headers: {
          'X-API-Deprecation-Date': components['headers']['XApiDeprecationDate'];
          'X-API-Deprecation-Info': components['headers']['XApiDeprecationInfo'];
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "success",
           *       "data": {
           *         "id": "e2b8f0a1-5a4f-4f7e-9c4e-0a6d2c7f1b33",
           *         "playbook_id": "6f1c2d9b-8f57-4c0e-b2a4-5d0f3b1e7a90",
           *         "version": "v1.1.1",
           *         "version_type": 0,
           *         "status": "EDITING",
           *         "enabled": false,
           *         "create_time": "2021-01-30T23:00:00Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookVersionAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  createPlaybookRule: {
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
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The rule to store. */
    requestBody: {
      content: {
        'application/json': components['schemas']['PlaybookRuleRequest'];
      };
    };
    responses: {
      /** @description The rule was stored. */
      200: {
        headers: {
          'X-API-Deprecation-Date': components['headers']['XApiDeprecationDate'];
          'X-API-Deprecation-Info': components['headers']['XApiDeprecationInfo'];
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "rule": "{\"expression_type\":\"common\",\"conditions\":[{\"name\":\"condition_0\",\"data\":[\"handle_status\",\"==\",\"Open\"],\"detail\":\"123\"}],\"logics\":[\"condition_0\"]}"
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookRuleAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  showPlaybookRule: {
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
         * @description Which rule, by the `rule_id` that `showPlaybookVersion` answers.
         * @example 7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52
         */
        rule_id: string;
        /**
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rule as stored. */
      200: {
        headers: {
          'X-API-Deprecation-Date': components['headers']['XApiDeprecationDate'];
          'X-API-Deprecation-Info': components['headers']['XApiDeprecationInfo'];
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "rule": "{\"expression_type\":\"common\",\"conditions\":[{\"name\":\"condition_0\",\"data\":[\"ref_order_id\",\"==\",\"123\"],\"detail\":\"123\"}],\"logics\":[\"condition_0\"]}"
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookRuleAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  updatePlaybookRule: {
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
         * @description Which rule, by the `rule_id` that `showPlaybookVersion` answers.
         * @example 7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52
         */
        rule_id: string;
        /**
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The rule to store instead. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "rule": {
         *         "expression_type": "common",
         *         "conditions": [
         *           {
         *             "name": "condition_0",
         *             "detail": "123",
         *             "data": [
         *               "handle_status",
         *               "==",
         *               "Open"
         *             ]
         *           }
         *         ],
         *         "logics": [
         *           "condition_0"
         *         ]
         *       }
         *     }
         */
        'application/json': components['schemas']['PlaybookRuleChange'];
      };
    };
    responses: {
      /** @description The rule was replaced. */
      200: {
        headers: {
          'X-API-Deprecation-Date': components['headers']['XApiDeprecationDate'];
          'X-API-Deprecation-Info': components['headers']['XApiDeprecationInfo'];
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "rule": "{\"expression_type\":\"common\",\"conditions\":[{\"name\":\"condition_0\",\"data\":[\"handle_status\",\"==\",\"Open\"],\"detail\":\"123\"}],\"logics\":[\"condition_0\"]}"
           *       }
           *     }
           */
          'application/json': components['schemas']['PlaybookRuleAnswer'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  deletePlaybookRule: {
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
         * @description Which rule, by the `rule_id` that `showPlaybookVersion` answers.
         * @example 7d8a1f3e-6c0b-4f7c-8f0e-3d1c3b0a9e52
         */
        rule_id: string;
        /**
         * @description Which version of a playbook, by the `id` that `listPlaybookVersions` answers.
         * @example 4185bbd2-9d18-4362-92cb-46df0b24fe4e
         */
        version_id: components['parameters']['playbook_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rule was deleted. */
      200: {
        headers: {
          'X-API-Deprecation-Date': components['headers']['XApiDeprecationDate'];
          'X-API-Deprecation-Info': components['headers']['XApiDeprecationInfo'];
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": ""
           *     }
           */
          'application/json': components['schemas']['Outcome'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  listPlaybookApproves: {
    parameters: {
      query?: {
        /** @description What was reviewed: `PLAYBOOK`, or `AOP_WORKFLOW` for a workflow. */
        approve_type?: 'PLAYBOOK' | 'AOP_WORKFLOW' | (string & {});
        /** @description ID of what was reviewed, a playbook or a workflow. */
        resource_id?: string;
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reviews there were. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": [
           *         {
           *           "result": "UN_PASS",
           *           "content": "need modify"
           *         },
           *         {
           *           "result": "PASS",
           *           "content": "ok"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PlaybookApprovalList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  searchPolicyRecordByPolicyId: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Version of the service that the caller goes by. The vendor names `25.5.0`.
         * @example 25.5.0
         */
        'X-Secmaster-Version': components['parameters']['version'];
      };
      path: {
        /**
         * @description ID of the emergency policy, the `id` that `searchPolicy` answers.
         * @example 41eb9024-1fa2-4e43-9721-e09ec426ce00
         */
        policy_id: components['parameters']['policy_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "limit": 10,
         *       "offset": 0,
         *       "sort": [
         *         {
         *           "sort_by": "create_time",
         *           "order": "desc"
         *         }
         *       ],
         *       "group_by": {
         *         "group_by_fields": [
         *           "workspace_id"
         *         ],
         *         "group_by_hit": {
         *           "source": "defense_policy_object",
         *           "dest": "defense_policy_list"
         *         }
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['PolicySearch'];
      };
    };
    responses: {
      /** @description A page of records of the policy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "",
           *       "success": true,
           *       "total": 1,
           *       "page": 0,
           *       "size": 10,
           *       "data": [
           *         {
           *           "data_object": {
           *             "id": "3f6f3a0c-6b8e-4d0e-9f51-5a4c6f0e6b1d",
           *             "policy_id": "41eb9024-1fa2-4e43-9721-e09ec426ce00",
           *             "policy_task_id": "b724da59-81db-4dc9-b059-d519869e9a41",
           *             "policy_category": "BLOCK",
           *             "block_target": "203.0.113.7",
           *             "defense_policy_list": [
           *               {
           *                 "defense_type": "CFW",
           *                 "defense_connection_id": "84b273d3-47a8-3aba-bd00-7bdd1431d635",
           *                 "defense_connection_name": "CFW"
           *               }
           *             ],
           *             "create_time": "2025-12-04T14:58:50.256Z+0800"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PolicyRecordList'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  searchPolicyRecord: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Version of the service that the caller goes by. The vendor names `25.5.0`.
         * @example 25.5.0
         */
        'X-Secmaster-Version': components['parameters']['version'];
      };
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "limit": 10,
         *       "offset": 0,
         *       "sort": [
         *         {
         *           "sort_by": "create_time",
         *           "order": "desc"
         *         }
         *       ],
         *       "condition": {
         *         "conditions": [
         *           {
         *             "name": "policy_task_id",
         *             "data": [
         *               "policy_task_id",
         *               "=",
         *               "b724da59-81db-4dc9-b059-d519869e9a41"
         *             ]
         *           }
         *         ],
         *         "logics": [
         *           "policy_task_id"
         *         ]
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['PolicySearch'];
      };
    };
    responses: {
      /** @description A page of records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "",
           *       "success": true,
           *       "total": 1,
           *       "page": 0,
           *       "size": 10,
           *       "data": [
           *         {
           *           "data_object": {
           *             "id": "3f6f3a0c-6b8e-4d0e-9f51-5a4c6f0e6b1d",
           *             "policy_id": "41eb9024-1fa2-4e43-9721-e09ec426ce00",
           *             "policy_task_id": "b724da59-81db-4dc9-b059-d519869e9a41",
           *             "policy_category": "BLOCK",
           *             "block_target": "203.0.113.7",
           *             "create_time": "2025-12-04T14:58:50.256Z+0800"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PolicyRecordList'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  createRetryPolicy: {
    parameters: {
      query: {
        /**
         * @description `create` for a new policy, `retry` to hand over the policies in `retry_list` once more.
         * @example create
         */
        action_type: 'create' | 'retry';
      };
      header: {
        /**
         * @description Version of the service that the caller goes by. The vendor names `25.5.0`.
         * @example 25.5.0
         */
        'X-Secmaster-Version': components['parameters']['version'];
      };
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data_object": {
         *         "block_target": "203.0.113.7",
         *         "policy_category": "BLOCK",
         *         "policy_type": {
         *           "policy_type": "Source Ip"
         *         },
         *         "block_age": {
         *           "is_block_ageing": true,
         *           "block_ageing": "1752225706000"
         *         },
         *         "region_id": "cn-north-4",
         *         "description": "Brute force on web-01",
         *         "labels": "",
         *         "defense_policy_list": [
         *           {
         *             "defense_connection_id": "84b273d3-47a8-3aba-bd00-7bdd1431d635",
         *             "defense_connection_name": "CFW",
         *             "defense_connection_region_id": "cn-north-4",
         *             "defense_connection_region_name": "CN North-Beijing4",
         *             "defense_type": "CFW",
         *             "target_enterprise_id": "0",
         *             "target_enterprise_name": "default",
         *             "target_project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
         *             "target_project_name": "cn-north-4"
         *           }
         *         ]
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['PolicyCreation'];
      };
    };
    responses: {
      /** @description The policy is being handed to the layers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "",
           *       "success": true,
           *       "data": "b724da59-81db-4dc9-b059-d519869e9a41"
           *     }
           */
          'application/json': components['schemas']['PolicyCreationAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  showPolicy: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Version of the service that the caller goes by. The vendor names `25.5.0`.
         * @example 25.5.0
         */
        'X-Secmaster-Version': components['parameters']['version'];
      };
      path: {
        /**
         * @description ID of the emergency policy, the `id` that `searchPolicy` answers.
         * @example 41eb9024-1fa2-4e43-9721-e09ec426ce00
         */
        policy_id: components['parameters']['policy_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The policy as a record. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "",
           *       "success": true,
           *       "data": {
           *         "create_time": "2025-12-04T14:58:50.256Z+0800",
           *         "aggs_data_objects": [],
           *         "data_object": {
           *           "id": "41eb9024-1fa2-4e43-9721-e09ec426ce00",
           *           "block_target": "203.0.113.7",
           *           "policy_category": "BLOCK",
           *           "policy_type": {
           *             "policy_type": "Source Ip"
           *           },
           *           "block_age": {
           *             "is_block_ageing": false
           *           },
           *           "modifier_name": "demo_user"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['PolicyAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  deletePolicies: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Version of the service that the caller goes by. The vendor names `25.5.0`.
         * @example 25.5.0
         */
        'X-Secmaster-Version': components['parameters']['version'];
      };
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "batch_ids": [
         *         "0f60a2f3-4de7-4ed1-8b08-388765e1ffd1"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['IdSelection'];
      };
    };
    responses: {
      /** @description The policies are being deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": "1a763708-fae8-49b1-b3aa-2c8e1b940ae3"
           *     }
           */
          'application/json': components['schemas']['PolicyDeletionAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  searchPolicy: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Version of the service that the caller goes by. The vendor names `25.5.0`.
         * @example 25.5.0
         */
        'X-Secmaster-Version': components['parameters']['version'];
      };
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "limit": 10,
         *       "offset": 0,
         *       "sort": [
         *         {
         *           "sort_by": "create_time",
         *           "order": "desc"
         *         }
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['PolicySearch'];
      };
    };
    responses: {
      /** @description A page of policies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "",
           *       "success": true,
           *       "total": 1,
           *       "page": 0,
           *       "size": 10,
           *       "data": [
           *         {
           *           "create_time": "2025-12-04T14:58:50.256Z+0800",
           *           "aggs_data_objects": [],
           *           "data_object": {
           *             "id": "41eb9024-1fa2-4e43-9721-e09ec426ce00",
           *             "block_target": "203.0.113.7",
           *             "policy_category": "BLOCK",
           *             "policy_type": {
           *               "policy_type": "Source Ip"
           *             },
           *             "block_age": {
           *               "is_block_ageing": false
           *             }
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PolicyList'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listTasks: {
    parameters: {
      query?: {
        /** @description What waits: `WORKFLOWPUBLISH` a workflow to be published, `WORKFLOWNODEAPPROVE` a step of a workflow, `PLAYBOOKPUBLISH` a playbook to be published, `PLAYBOOKNODEAPPROVE` a step of a playbook. */
        business_type?: 'WORKFLOWPUBLISH' | 'WORKFLOWNODEAPPROVE' | 'PLAYBOOKPUBLISH' | 'PLAYBOOKNODEAPPROVE';
        /** @description Only to-dos that this user created. */
        creator_name?: string;
        /** @description Start of the time range, such as `2023-02-20T00:00:00.000Z+0800`. */
        from_date?: string;
        /** @description How many entries a page may have. */
        limit?: number;
        /** @description Only to-dos that are called this. */
        name?: string;
        /** @description Only to-dos with this remark. */
        note?: string;
        /** @description Number of entries to skip; 0 for the first page. */
        offset?: number;
        /** @description Whether to list what waits, by its name for the caller, `my_todo`, or what was dealt with, `all_handled`. */
        query_type?: 'my_todo' | 'all_handled';
        /** @description Sort order: `ASC` puts the earliest first, `DESC` the latest. */
        sort_dir?: 'ASC' | 'DESC';
        /** @description What to sort by: the time of creation, `create_time`, or of the last change, `update_time`. */
        sort_key?: 'create_time' | 'update_time';
        /** @description End of the time range, in the form of `from_date`. */
        to_date?: string;
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of to-dos. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "6ad6d8e0-5c0f-4b6e-9f0d-2f7f4f3c9a11",
           *       "success": true,
           *       "total": 1,
           *       "page": 0,
           *       "size": 10,
           *       "data": [
           *         {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *           "name": "Approve isolation of web-01",
           *           "business_type": "WORKFLOWNODEAPPROVE",
           *           "status": "waiting",
           *           "related_object": "Isolate a server",
           *           "due_handle": "INTERRUPT",
           *           "creator_id": "system",
           *           "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TaskList'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  showTask: {
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
         * @description ID of the to-do, the `id` that `listTasks` answers.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        task_id: string;
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The to-do with its comments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "6ad6d8e0-5c0f-4b6e-9f0d-2f7f4f3c9a11",
           *       "success": true,
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "name": "Approve isolation of web-01",
           *         "business_type": "WORKFLOWNODEAPPROVE",
           *         "status": "waiting",
           *         "related_object": "Isolate a server",
           *         "due_handle": "INTERRUPT",
           *         "attachment_id_list": [
           *           "909494e3-558e-46b6-a9eb-07a8e18ca621"
           *         ],
           *         "comments": [
           *           {
           *             "id": "12",
           *             "message": "Owner asked.",
           *             "user_name": "demo_user",
           *             "time": 1752225706000
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['TaskAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  updateTask: {
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
         * @description ID of the to-do, the `id` that `listTasks` answers.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
         */
        task_id: string;
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to do with it. */
    requestBody?: {
      content: {
        'application/json;charset=UTF-8': components['schemas']['TaskAction'];
      };
    };
    responses: {
      /** @description The to-do as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "request_id": "6ad6d8e0-5c0f-4b6e-9f0d-2f7f4f3c9a11",
           *       "success": true,
           *       "data": {
           *         "id": "909494e3-558e-46b6-a9eb-07a8e18ca62f",
           *         "name": "Approve isolation of web-01",
           *         "business_type": "WORKFLOWNODEAPPROVE",
           *         "status": "finished"
           *       }
           *     }
           */
          'application/json': components['schemas']['TaskAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  showVulnerability: {
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
         * @description ID of the vulnerability, the `id` of an entry of `listVulnerabilities`, not the one in `data_object`.
         * @example b779a2f4-3c1d-4f0e-9d57-0c6a1e2f38b1
         */
        vul_id: string;
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The vulnerability that was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "id": "b779a2f4-3c1d-4f0e-9d57-0c6a1e2f38b1",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "dataclass_ref": {
           *           "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *           "name": "Vulnerability"
           *         },
           *         "format_version": 0,
           *         "version": 0,
           *         "create_time": "2023-02-25T12:00:29.623Z+0800",
           *         "update_time": "2023-02-27T20:28:53.001Z+0800",
           *         "data_object": {
           *           "vul_name": "openssl security update",
           *           "description": "Several weaknesses in the library.",
           *           "vulnerability_type": {
           *             "category": "Vulnerability",
           *             "vulnerability_type": "Linux vulnerability"
           *           },
           *           "environment": {
           *             "vendor_type": "demo_vendor",
           *             "region_id": "cn-north-4",
           *             "region_name": "Beijing 4"
           *           },
           *           "extend_properties": {
           *             "operations": {
           *               "is_build_in": "true"
           *             }
           *           },
           *           "is_deleted": false
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['VulnerabilityAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  exportVulnerabilities: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data_object_filters_form": {
         *         "limit": 100,
         *         "offset": 0,
         *         "sort_by": "create_time",
         *         "order": "DESC"
         *       },
         *       "title": [
         *         "vul_name",
         *         "resource",
         *         "vulnerability",
         *         "last_observed_time"
         *       ]
         *     }
         */
        'application/json': components['schemas']['VulnerabilityExport'];
      };
    };
    responses: {
      /** @description The vulnerabilities as a file, most likely a spreadsheet (xlsx). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  importVulnerabilities: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uploadFile": "vulnerabilities.xlsx"
         *     }
         */
        'multipart/form-data': components['schemas']['FileImport'];
      };
    };
    responses: {
      /** @description The vulnerabilities were imported. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "ids": [
           *           "b779a2f4-3c1d-4f0e-9d57-0c6a1e2f38b1",
           *           "c8802b6e-71fd-4a53-8d4c-5e9f0a1b72c2"
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['ImportAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listVulnerabilities: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to look for. Without it the service's defaults hold. */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "limit": 10,
         *       "offset": 0,
         *       "sort_by": "create_time",
         *       "order": "DESC",
         *       "from_date": "2023-02-20T00:00:00.000Z",
         *       "to_date": "2023-02-27T23:59:59.999Z",
         *       "condition": {
         *         "conditions": [
         *           {
         *             "name": "vul_name",
         *             "data": [
         *               "vul_name",
         *               "contains",
         *               "openssl"
         *             ]
         *           }
         *         ],
         *         "logics": [
         *           "vul_name"
         *         ]
         *       }
         *     }
         */
        'application/json': components['schemas']['VulnerabilitySearch'];
      };
    };
    responses: {
      /** @description A page of vulnerabilities. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "total": 1,
           *       "size": 10,
           *       "page": 0,
           *       "data": [
           *         {
           *           "id": "b779a2f4-3c1d-4f0e-9d57-0c6a1e2f38b1",
           *           "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *           "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *           "dataclass_ref": {
           *             "id": "909494e3-558e-46b6-a9eb-07a8e18ca625",
           *             "name": "Vulnerability"
           *           },
           *           "format_version": 0,
           *           "version": 0,
           *           "create_time": "2023-02-25T12:00:29.623Z+0800",
           *           "update_time": "2023-02-27T20:28:53.001Z+0800",
           *           "data_object": {
           *             "vul_name": "openssl security update",
           *             "description": "Several weaknesses in the library.",
           *             "count": 1,
           *             "resource_num": 1,
           *             "first_observed_time": "2023-02-25T12:00:29.623Z+0800",
           *             "last_observed_time": "2023-02-27T20:28:53.001Z+0800",
           *             "resource": {
           *               "id": "058a3b08-a4a4-4fb3-a0ab-6588b6a994da",
           *               "name": "web-01",
           *               "type": "cloudservers",
           *               "provider": "ecs",
           *               "region_id": "cn-north-4",
           *               "tags": {
           *                 "stage": "production"
           *               }
           *             },
           *             "vulnerability": {
           *               "id": "CVE-2023-0286",
           *               "level": "High",
           *               "solution": "Update the library",
           *               "tags": []
           *             },
           *             "remediation": {
           *               "recommendation": "Update the library"
           *             },
           *             "data_source": {
           *               "source_type": 1,
           *               "product_name": "hss",
           *               "product_feature": "hss",
           *               "region_id": "cn-north-4"
           *             },
           *             "is_deleted": false
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['VulnerabilityList'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  downloadVulnerabilityTemplate: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template, most likely a spreadsheet (xlsx). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listWorkflows: {
    parameters: {
      query?: {
        /** @description Only workflows of this kind: `NORMAL` for general use, `SURVEY` to investigate, `HEMOSTASIS` to contain an attack, `EASE` to mitigate it. */
        aop_type?: 'NORMAL' | 'SURVEY' | 'HEMOSTASIS' | 'EASE' | (string & {});
        /** @description Only workflows for the data class with this ID; `listDataclass` has the IDs. */
        dataclass_id?: string;
        /** @description Only workflows for the data class that is called this, such as `Alert`. */
        dataclass_name?: string;
        /** @description Only workflows with this description. */
        description?: string;
        /** @description Whether to list the workflows that are switched on or those that are off. */
        enabled?: boolean;
        /** @description Whether to list workflows by their latest version. Newer pages do not mention it any more. */
        last_version?: boolean;
        /** @description How many workflows a page may have. */
        limit?: number;
        /** @description Only workflows that are called this. */
        name?: string;
        /** @description Number of workflows to skip; 0 for the first page. */
        offset?: number;
        /** @description Order of the workflows, `ASC` ascending or `DESC` descending, which is also what comes without it. Older pages have it in lower case. */
        order?: 'ASC' | 'DESC' | (string & {});
        /** @description What to sort by: `create_time`, as without it, or `update_time`. Older pages have `category` instead of the latter. */
        sortby?: 'create_time' | 'update_time' | (string & {});
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of workflows. */
      200: {
        headers: {
          'X-request-id': components['headers']['XRequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "total": 41,
           *       "data": [
           *         {
           *           "id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *           "name": "Block an address",
           *           "description": "Blocks the source address of an alert.",
           *           "aop_type": "EASE",
           *           "engine_type": "public_engine",
           *           "labels": "IP",
           *           "enabled": true,
           *           "version": "v1",
           *           "version_id": "1a7677d4-0638-4cde-a2af-fe1460a883d4",
           *           "dataclass_id": "e410ae50-43fa-343e-807a-a2a9edb8018e",
           *           "dataclass_name": "Alert",
           *           "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WorkflowList'];
        };
      };
      400: components['responses']['CodeMessageErrorWithRequestId'];
    };
  };
  createAopWorkflow: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The workflow to create. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Block an address",
         *       "description": "Blocks the source address of an alert.",
         *       "engine_type": "public_engine",
         *       "aop_type": "NORMAL",
         *       "dataclass_id": "e410ae50-43fa-343e-807a-a2a9edb8018e",
         *       "labels": "IP"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['WorkflowCreation'];
      };
    };
    responses: {
      /** @description The workflow was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "data": {
           *         "id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *         "name": "Block an address",
           *         "description": "Blocks the source address of an alert.",
           *         "aop_type": "NORMAL",
           *         "engine_type": "public_engine",
           *         "labels": "IP",
           *         "enabled": false,
           *         "version": "",
           *         "version_id": "",
           *         "current_approval_version_id": "",
           *         "current_rejected_version_id": "",
           *         "dataclass_id": "e410ae50-43fa-343e-807a-a2a9edb8018e",
           *         "dataclass_name": "Alert",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "creator_id": "5857617f6b8b4981baef587c08ab8b68",
           *         "creator_name": "demo_user_name",
           *         "create_time": "2025-07-18T14:44:46.735Z+0800",
           *         "update_time": "2025-07-18T14:44:46.735Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['WorkflowAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  showAopWorkflow: {
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
         * @description Which workflow, by the `id` that `listWorkflows` answers.
         * @example c19470f3-5eaf-4572-82e8-2ff094495919
         */
        workflow_id: components['parameters']['workflow_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workflow as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "data": {
           *         "id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *         "name": "Block an address",
           *         "description": "Blocks the source address of an alert.",
           *         "aop_type": "NORMAL",
           *         "engine_type": "public_engine",
           *         "labels": "IP",
           *         "enabled": true,
           *         "version": "v1",
           *         "version_id": "1a7677d4-0638-4cde-a2af-fe1460a883d4",
           *         "current_approval_version_id": "",
           *         "current_rejected_version_id": "",
           *         "dataclass_id": "e410ae50-43fa-343e-807a-a2a9edb8018e",
           *         "dataclass_name": "Alert",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "create_time": "2025-07-18T14:44:46.735Z+0800",
           *         "update_time": "2025-07-18T14:55:32.000Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['WorkflowAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  updateAopWorkflow: {
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
         * @description Which workflow, by the `id` that `listWorkflows` answers.
         * @example c19470f3-5eaf-4572-82e8-2ff094495919
         */
        workflow_id: components['parameters']['workflow_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody?: {
      content: {
        'application/json;charset=UTF-8': components['schemas']['WorkflowChange'];
      };
    };
    responses: {
      /** @description The workflow as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "data": {
           *         "id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *         "name": "Block an address",
           *         "description": "Blocks the source address of an alert.",
           *         "enabled": true,
           *         "version": "v1",
           *         "version_id": "1a7677d4-0638-4cde-a2af-fe1460a883d4",
           *         "update_time": "2025-07-18T14:55:32.000Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['WorkflowAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  deleteAopWorkflow: {
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
         * @description Which workflow, by the `id` that `listWorkflows` answers.
         * @example c19470f3-5eaf-4572-82e8-2ff094495919
         */
        workflow_id: components['parameters']['workflow_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workflow was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "data": {
           *         "id": "89262e34-4e5f-4cb2-9308-0b30e3d6e778",
           *         "name": "test001",
           *         "description": "desc",
           *         "aop_type": "NORMAL",
           *         "engine_type": "public_engine",
           *         "labels": "IP",
           *         "enabled": false,
           *         "dataclass_id": "e410ae50-43fa-343e-807a-a2a9edb8018e",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "create_time": "2025-07-18T11:28:27.000Z+0800",
           *         "update_time": "2025-07-18T14:49:08.603Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['WorkflowAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  createWorkflowInstance: {
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
         * @description Which workflow, by the `id` that `listWorkflows` answers.
         * @example c19470f3-5eaf-4572-82e8-2ff094495919
         */
        workflow_id: components['parameters']['workflow_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to run, and on what. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "command_type": "ActionInstanceRunCommand",
         *       "action_type": "workflow",
         *       "action_id": "c19470f3-5eaf-4572-82e8-2ff094495919",
         *       "playbook_context": {
         *         "data_object": {
         *           "content": {
         *             "id": "28f61af50fc9452aa0ed5ea25c3cc3d3",
         *             "title": "Brute force login"
         *           },
         *           "dataclass": {
         *             "name": "Alert"
         *           }
         *         }
         *       }
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['WorkflowRunRequest'];
      };
    };
    responses: {
      /** @description The run was started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "command_type": "ActionInstanceRunCommand",
           *       "action_type": "workflow",
           *       "action_id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *       "action_instance_id": "9f6f1d1e-7a42-4d0b-9c0a-64c1e0b5d7aa",
           *       "playbook_context": {
           *         "data_object": {
           *           "content": {
           *             "id": "28f61af50fc9452aa0ed5ea25c3cc3d3",
           *             "title": "Brute force login"
           *           },
           *           "dataclass": {
           *             "name": "Alert"
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['WorkflowRun'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listAopWorkflowVersions: {
    parameters: {
      query?: {
        /** @description Only versions in this state: `pending_submit` (a draft), `pending_approval` (waits for its review), `publishing`, `publish_failed`, `not_activated` (published), `activated` or `rejected` (by the review). */
        status?:
          | 'pending_submit'
          | 'pending_approval'
          | 'publishing'
          | 'publish_failed'
          | 'not_activated'
          | 'activated'
          | 'rejected'
          | (string & {});
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Which workflow, by the `id` that `listWorkflows` answers.
         * @example c19470f3-5eaf-4572-82e8-2ff094495919
         */
        workflow_id: components['parameters']['workflow_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions of the workflow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "total": 2,
           *       "data": [
           *         {
           *           "id": "1a7677d4-0638-4cde-a2af-fe1460a883d4",
           *           "aopworkflow_id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *           "name": "Block an address",
           *           "version": "v1",
           *           "status": "activated",
           *           "enabled": true
           *         },
           *         {
           *           "id": "f0739f7d-bbc4-46ca-ba79-c29158e0ab8c",
           *           "aopworkflow_id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *           "name": "Block an address",
           *           "version": "",
           *           "status": "pending_submit",
           *           "enabled": false
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WorkflowVersionList'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  createAopWorkflowVersion: {
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
         * @description Which workflow, by the `id` that `listWorkflows` answers.
         * @example c19470f3-5eaf-4572-82e8-2ff094495919
         */
        workflow_id: components['parameters']['workflow_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The version to create. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Block an address",
         *       "description": "Blocks the source address of an alert.",
         *       "taskflow": "eyJlbGVtZW50VHlwZSI6Int9Iiwid29ya2Zsb3ciOnsiZWxlbWVudHMiOltdfX0=",
         *       "taskflow_type": "JSON",
         *       "taskconfig": "{\"trigger\":{\"advanced\":{\"retry_times\":0,\"retry_interval\":\"30\",\"log_level\":\"Info\"}},\"node_info\":{},\"usertask_info\":{}}",
         *       "aop_type": "NORMAL",
         *       "input": "",
         *       "output": ""
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['WorkflowVersionCreation'];
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
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "data": {
           *         "id": "f0739f7d-bbc4-46ca-ba79-c29158e0ab8c",
           *         "version_id": "f0739f7d-bbc4-46ca-ba79-c29158e0ab8c",
           *         "aopworkflow_id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *         "name": "Block an address",
           *         "description": "Blocks the source address of an alert.",
           *         "status": "pending_submit",
           *         "version": "",
           *         "taskflow": "eyJlbGVtZW50VHlwZSI6Int9Iiwid29ya2Zsb3ciOnsiZWxlbWVudHMiOltdfX0=",
           *         "taskflow_type": "JSON",
           *         "taskconfig": "{\"trigger\":{\"advanced\":{\"retry_times\":0,\"retry_interval\":\"30\",\"log_level\":\"Info\"}},\"node_info\":{},\"usertask_info\":{}}",
           *         "aop_type": "NORMAL",
           *         "input": "",
           *         "output": "",
           *         "project_id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "creator_id": "5857617f6b8b4981baef587c08ab8b68",
           *         "creator_name": "demo_user_name",
           *         "create_time": "2025-07-18T14:55:47.084Z+0800",
           *         "update_time": "2025-07-18T14:55:47.084Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['WorkflowVersionAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  exportAopworkflow: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description Which workflows to export. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": [
         *         "c19470f3-5eaf-4572-82e8-2ff094495919"
         *       ]
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['WorkflowExport'];
      };
    };
    responses: {
      /** @description The exported workflows in one file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  importAopworkflow: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The file to import. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "uploadFile": "workflows.zip"
         *     }
         */
        'multipart/form-data': components['schemas']['WorkflowUpload'];
      };
    };
    responses: {
      /** @description The workflows were imported. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": ""
           *     }
           */
          'application/json': components['schemas']['DetailedOutcome'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  listAopWorkflowInstance: {
    parameters: {
      query?: {
        /** @description Only runs on objects of the data class with this ID. */
        dataclass_id?: string;
        /** @description Only runs that the data object with this ID triggered, such as an alert. */
        dataobject_id?: string;
        /** @description Only runs that belong to the defense layer with this ID. The answer writes the same as `defense_id`. */
        defence_id?: string;
        /** @description Only instances of this time or later, such as `2024-08-27T11:00:00.000Z+0800`. */
        from_date?: string;
        /** @description Only the instance with this ID. */
        id?: string;
        /** @description How many instances a page may have; up to 100 by the page, though more was seen to be asked for. */
        limit?: number;
        /** @description Only instances that are called this. */
        name?: string;
        /** @description Number of instances to skip; 0 for the first page. */
        offset?: number;
        /** @description Only runs that the playbook with this ID started. */
        playbook_id?: string;
        /** @description Order of the instances, `ASC` ascending or `DESC` descending, which is also what comes without it. */
        sort_dir?: 'ASC' | 'DESC' | (string & {});
        /** @description What to sort by: `create_time`, as without it, or `update_time`. */
        sort_key?: 'create_time' | 'update_time' | (string & {});
        /** @description Only instances in this state: `RUNNING`, `FAILED`, `FINISHED` (with success), `RETRYING`, `TERMINATING` or `TERMINATED`. */
        status?: 'RUNNING' | 'FAILED' | 'FINISHED' | 'RETRYING' | 'TERMINATING' | 'TERMINATED' | (string & {});
        /** @description Only instances of this time or earlier, in the form of `from_date`. */
        to_date?: string;
        /** @description Only runs that were triggered so: `DEBUG` to try it out, `TIMER` by a schedule, `EVENT` by something happening, `MANUAL` by hand. */
        trigger_type?: 'DEBUG' | 'TIMER' | 'EVENT' | 'MANUAL' | (string & {});
        /** @description Only runs of the workflow with this ID; `listWorkflows` has the IDs. */
        workflow_id?: string;
      };
      header?: never;
      path: {
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
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
           *       "count": 1,
           *       "instances": [
           *         {
           *           "id": "9f6f1d1e-7a42-4d0b-9c0a-64c1e0b5d7aa",
           *           "name": "Block an address",
           *           "workflow": {
           *             "id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *             "name": "Block an address",
           *             "version": "v1",
           *             "version_id": "1a7677d4-0638-4cde-a2af-fe1460a883d4"
           *           },
           *           "dataclass": {
           *             "id": "e410ae50-43fa-343e-807a-a2a9edb8018e",
           *             "en_name": "Alert"
           *           },
           *           "trigger_type": "MANUAL",
           *           "status": "FINISHED",
           *           "start_time": "2025-07-18T15:01:10.120Z+0800",
           *           "end_time": "2025-07-18T15:01:12.804Z+0800",
           *           "retry_count": 0
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WorkflowInstanceList'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  showAopWorkflowInstance: {
    parameters: {
      query?: {
        /** @description Whether to answer the steps of the run in `topology`; it is left out otherwise. */
        show_topology?: boolean;
      };
      header?: never;
      path: {
        /**
         * @description Which run of a workflow, by the `id` that `listAopWorkflowInstance` answers.
         * @example 9f6f1d1e-7a42-4d0b-9c0a-64c1e0b5d7aa
         */
        instance_id: components['parameters']['workflow_instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "9f6f1d1e-7a42-4d0b-9c0a-64c1e0b5d7aa",
           *       "name": "Block an address",
           *       "workflow": {
           *         "id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *         "name": "Block an address",
           *         "version": "v1",
           *         "version_id": "1a7677d4-0638-4cde-a2af-fe1460a883d4"
           *       },
           *       "dataclass": {
           *         "id": "e410ae50-43fa-343e-807a-a2a9edb8018e",
           *         "en_name": "Alert"
           *       },
           *       "trigger_type": "MANUAL",
           *       "status": "FINISHED",
           *       "start_time": "2025-07-18T15:01:10.120Z+0800",
           *       "end_time": "2025-07-18T15:01:12.804Z+0800",
           *       "retry_count": 0,
           *       "dataobject_id": "28f61af50fc9452aa0ed5ea25c3cc3d3",
           *       "topology": {
           *         "audit_logs": [
           *           {
           *             "instance_type": "TASK",
           *             "action_id": "Activity_0k3v9xq",
           *             "action_name": "Block",
           *             "parent_instance_id": "9f6f1d1e-7a42-4d0b-9c0a-64c1e0b5d7aa",
           *             "status": "FINISHED",
           *             "succeed": true,
           *             "start_time": "2025-07-18T15:01:10.302Z+0800",
           *             "end_time": "2025-07-18T15:01:12.777Z+0800"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['WorkflowInstance'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  updateWorkflowInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which run of a workflow, by the `id` that `listAopWorkflowInstance` answers.
         * @example 9f6f1d1e-7a42-4d0b-9c0a-64c1e0b5d7aa
         */
        instance_id: components['parameters']['workflow_instance_id'];
        /**
         * @description ID of the project that the resource belongs to. A project is one region's part of an account.
         * @example 2b31ed520xxxxxxebedb6e57xxxxxxxx
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to do with the instance. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "command_type": "ActionInstanceRetryCommand"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['WorkflowInstanceChange'];
      };
    };
    responses: {
      /** @description It was begun. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": ""
           *     }
           */
          'application/json': components['schemas']['DetailedOutcome'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  validateAopWorkflowVersion: {
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
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to check, and how. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "mode": "CIRCLE",
         *       "aopworkflow_id": "c19470f3-5eaf-4572-82e8-2ff094495919",
         *       "taskconfig": "{\"trigger\":{\"advanced\":{\"retry_times\":0}},\"node_info\":{},\"usertask_info\":{}}",
         *       "taskflow": "eyJlbGVtZW50VHlwZSI6Int9Iiwid29ya2Zsb3ciOnsiZWxlbWVudHMiOltdfX0="
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['WorkflowValidation'];
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
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "data": {
           *         "mode": "CIRCLE"
           *       }
           *     }
           */
          'application/json': components['schemas']['WorkflowValidationAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  showAopWorkflowVersion: {
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
         * @description Which version of a workflow, by the `id` that `listAopWorkflowVersions` answers.
         * @example f0739f7d-bbc4-46ca-ba79-c29158e0ab8c
         */
        version_id: components['parameters']['workflow_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "data": {
           *         "id": "1a7677d4-0638-4cde-a2af-fe1460a883d4",
           *         "version_id": "1a7677d4-0638-4cde-a2af-fe1460a883d4",
           *         "aopworkflow_id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *         "name": "Block an address",
           *         "description": "Blocks the source address of an alert.",
           *         "status": "activated",
           *         "enabled": true,
           *         "version": "v1",
           *         "taskflow": "eyJlbGVtZW50VHlwZSI6Int9Iiwid29ya2Zsb3ciOnsiZWxlbWVudHMiOltdfX0=",
           *         "taskflow_type": "JSON",
           *         "taskconfig": "{\"node_info\":{},\"usertask_info\":{}}",
           *         "aop_type": "NORMAL",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "create_time": "2025-07-18T14:44:47.000Z+0800",
           *         "update_time": "2025-07-18T14:55:32.000Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['WorkflowVersionAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  updateAopWorkflowVersion: {
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
         * @description Which version of a workflow, by the `id` that `listAopWorkflowVersions` answers.
         * @example f0739f7d-bbc4-46ca-ba79-c29158e0ab8c
         */
        version_id: components['parameters']['workflow_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description What to change, or what to do with the version. */
    requestBody?: {
      content: {
        'application/json;charset=UTF-8': components['schemas']['WorkflowVersionChange'];
      };
    };
    responses: {
      /** @description The version as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "data": {
           *         "id": "f0739f7d-bbc4-46ca-ba79-c29158e0ab8c",
           *         "version_id": "f0739f7d-bbc4-46ca-ba79-c29158e0ab8c",
           *         "aopworkflow_id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *         "name": "Block an address",
           *         "status": "pending_approval",
           *         "update_time": "2025-07-18T14:58:02.311Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['WorkflowVersionAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  deleteAopWorkflowVersion: {
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
         * @description Which version of a workflow, by the `id` that `listAopWorkflowVersions` answers.
         * @example f0739f7d-bbc4-46ca-ba79-c29158e0ab8c
         */
        version_id: components['parameters']['workflow_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "success": true,
           *       "request_id": "",
           *       "data": {
           *         "id": "c19470f3-5eaf-4572-82e8-2ff094495919",
           *         "name": "Block an address",
           *         "description": "Blocks the source address of an alert.",
           *         "aop_type": "NORMAL",
           *         "enabled": false,
           *         "version": "v1",
           *         "version_id": "1a7677d4-0638-4cde-a2af-fe1460a883d4",
           *         "dataclass_id": "e410ae50-43fa-343e-807a-a2a9edb8018e",
           *         "dataclass_name": "Alert",
           *         "workspace_id": "909494e3-558e-46b6-a9eb-07a8e18ca620",
           *         "create_time": "2025-07-18T14:44:47.000Z+0800",
           *         "update_time": "2025-07-18T14:55:32.000Z+0800"
           *       }
           *     }
           */
          'application/json': components['schemas']['WorkflowVersionAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
  createAopWorkflowVersionApprovel: {
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
         * @description Which version of a workflow, by the `id` that `listAopWorkflowVersions` answers.
         * @example f0739f7d-bbc4-46ca-ba79-c29158e0ab8c
         */
        version_id: components['parameters']['workflow_version_id'];
        /**
         * @description ID of the SecMaster workspace.
         * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
         */
        workspace_id: components['parameters']['workspace_id'];
      };
      cookie?: never;
    };
    /** @description The decision and the reason for it. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "result": "PASS",
         *       "content": "ok"
         *     }
         */
        'application/json;charset=UTF-8': components['schemas']['WorkflowApproval'];
      };
    };
    responses: {
      /** @description The decision was stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "00000000",
           *       "message": "",
           *       "data": {
           *         "result": "PASS",
           *         "content": "ok"
           *       }
           *     }
           */
          'application/json': components['schemas']['VersionReviewAnswer'];
        };
      };
      400: components['responses']['CodeMessageError'];
    };
  };
}
