// Generated from spec/secmaster by `npm run generate`. Do not edit: change the spec or the generator.

export interface paths {
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
     * @description Lists the operation connections of a workspace, a page at a time. The filters narrow the list; all of them have to match. Each entry carries its `config`, so treat the answer as secret.
     */
    get: operations['listConnections'];
    put?: never;
    /**
     * Create an operation connection
     * @description Stores the access data with which a plug-in reaches another system, and answers with the connection as stored, its ID included. What `config` must hold depends on the plug-in version.
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
         * @description ID of the operation connection.
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
     * @description Answers with one operation connection, its `config` included.
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
     * @description Deletes an operation connection for good. A connection that a workflow uses has `can_be_deleted: false`.
     */
    delete: operations['deleteConnection'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description What became of each ID. */
    BatchOperateDataobjectResult: {
      /** @description IDs that failed. */
      error_ids?: string[];
      /** @description IDs that succeeded. */
      success_ids?: string[];
    };
    /** @description SecMaster's error envelope. */
    CodeMessageError: {
      /**
       * @description Error code.
       * @example SecMaster.20040001
       */
      code?: string;
      /**
       * @description Error description.
       * @example Parameter error.
       */
      message?: string;
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
      /** @description ID of the project. */
      project_id?: string;
      /** @description ID of the region that emergency policies apply to. */
      region_id?: string;
      /** @description Name of that region. */
      region_name?: string;
      /** @description Whether the connection works: `SUCCESS` or `FAILED`. The vendor's sample writes it in lower case. */
      status?: string;
      /** @description ID of the enterprise project that emergency policies apply to. */
      target_enterprise_id?: string;
      /** @description Name of that enterprise project. */
      target_enterprise_name?: string;
      /** @description ID of the IAM project that emergency policies apply to. */
      target_project_id?: string;
      /** @description Name of that IAM project. */
      target_project_name?: string;
      /** @description Kind of connection, such as `datasource`. */
      type?: string;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /** @description ID of the workspace. */
      workspace_id?: string;
    };
    ConnectionAnswer: {
      asset?: components['schemas']['Connection'];
      /** @description Outcome, `00000000` when fine. */
      code?: string;
      /** @description The outcome in words; empty when fine. */
      message?: string;
    };
    ConnectionList: {
      /** @description The connections of this page. */
      asset?: components['schemas']['Connection'][];
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
    /** @description The object itself: an alert, an incident, an indicator or another class. Which fields it has depends on the class, and a workspace can add its own; those here are the ones documented. Times are text such as `2022-11-12T14:14:09.098+08:00`. */
    DataObject: {
      /** @description Who looks into it. */
      actor?: string;
      /** @description What kind of alert it is. */
      alert_type?: {
        /** @description Type within the category. */
        alert_type?: string;
        /** @description Category. */
        category?: string;
      };
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
      datasource?: {
        /** @description Company that makes the product. */
        company_name?: string;
        /** @description ID of the account that the product belongs to. */
        domain_id?: string;
        /** @description Feature of the product that found it. */
        product_feature?: string;
        /** @description Modules that found it. */
        product_module?: string;
        /** @description Name of the product. */
        product_name?: string;
        /** @description ID of the project that the product belongs to. */
        project_id?: string;
        /** @description ID of the region that the product is in. */
        region_id?: string;
        /**
         * Format: int32
         * @description Kind of source: 1 a cloud product, 2 a third party's, 3 one of the account's own.
         */
        source_type?: number;
      };
      /** @description What happened. */
      description?: string;
      /** @description ID of the account that the data was handed to, where it was. */
      domain_id?: string;
      /** @description Where it comes from. */
      environment?: {
        /** @description ID of the workspace that the data was handed over from, null in that workspace itself. */
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
      /** @description Files concerned. */
      file_info?: {
        /** @description Attributes of the file, such as `size:1024`. */
        file_attr?: string;
        /** @description Content of the file. */
        file_content?: string;
        /** @description Hash of the file. */
        file_hash?: string;
        /** @description MD5 of the file. */
        file_md5?: string;
        /** @description New path of the file. */
        file_new_path?: string;
        /** @description Path of the file. */
        file_path?: string;
        /** @description SHA-256 of the file. */
        file_sha256?: string;
      }[];
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
      /** @description The malware found. */
      malware?: {
        /** @description Class. */
        malware_class?: string;
        /** @description Family. */
        malware_family?: string;
      };
      /** @description Network traffic concerned. */
      network_list?: {
        /** @description Domain name of the target. */
        dest_domain?: string;
        dest_geo?: components['schemas']['GeoLocation'];
        /** @description Address of the target. */
        dest_ip?: string;
        /** @description Port of the target. The definition says text and shows a number. */
        dest_port?: string | number;
        /** @description `IN` or `OUT`. */
        direction?: string;
        /** @description Protocol, by its IANA name. */
        protocol?: string;
        /** @description Domain name of the source. */
        src_domain?: string;
        src_geo?: components['schemas']['GeoLocation'];
        /** @description Address of the source. */
        src_ip?: string;
        /**
         * Format: int32
         * @description Port of the source.
         */
        src_port?: number;
      }[];
      /** @description Who is in charge. */
      owner?: string;
      /** @description Processes concerned. */
      process?: {
        /** @description Command line of the child. */
        process_child_cmdline?: string;
        /** @description Name of the child process. */
        process_child_name?: string;
        /** @description File the child runs. */
        process_child_path?: string;
        /**
         * Format: int32
         * @description Process ID of the child.
         */
        process_child_pid?: number;
        /**
         * Format: int32
         * @description ID of the user the child runs as.
         */
        process_child_uid?: number;
        /** @description Its command line. */
        process_cmdline?: string;
        /** @description When it was started. The spelling is the vendor's. */
        process_launche_time?: string;
        /** @description Name of the process. */
        process_name?: string;
        /** @description Command line of the parent. */
        process_parent_cmdline?: string;
        /** @description Name of the parent process. */
        process_parent_name?: string;
        /** @description File the parent runs. */
        process_parent_path?: string;
        /**
         * Format: int32
         * @description Process ID of the parent.
         */
        process_parent_pid?: number;
        /**
         * Format: int32
         * @description ID of the user the parent runs as.
         */
        process_parent_uid?: number;
        /** @description File it runs. */
        process_path?: string;
        /**
         * Format: int32
         * @description Its process ID.
         */
        process_pid?: number;
        /** @description When it ended. */
        process_terminate_time?: string;
        /**
         * Format: int32
         * @description ID of the user it runs as.
         */
        process_uid?: number;
      }[];
      /** @description ID of the region that the data was handed to, where it was. */
      region_id?: string;
      /** @description What to do about it. */
      remediation?: {
        /** @description Advice. */
        recommendation?: string;
        /** @description Public page with general advice. */
        url?: string;
      };
      /** @description Resources concerned. */
      resource_list?: {
        /** @description ID of the account. */
        domain_id?: string;
        /** @description ID of the enterprise project. */
        ep_id?: string;
        /** @description Name of the enterprise project. */
        ep_name?: string;
        /** @description ID of the resource. */
        id?: string;
        /** @description Name of the resource. */
        name?: string;
        /** @description ID of the project. */
        project_id?: string;
        /** @description Service of the resource, such as `ecs`. */
        provider?: string;
        /** @description ID of the region. */
        region_id?: string;
        /** @description Tags in the form `key:value`, at most 50. */
        tags?: string;
        /** @description Kind of resource, such as `cloudservers`. */
        type?: string;
      }[];
      /** @description Severity: `Tips`, `Low`, `Medium`, `High` or `Fatal`. */
      severity?: string;
      /** @description Whether it is a drill, `true` or `false` as text. */
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
      /** @description Title. */
      title?: string;
      /** @description When it was last changed. */
      update_time?: string;
      /** @description Users concerned. */
      user_info?: {
        /** @description ID of the user. */
        user_id?: string;
        /** @description Name of the user. */
        user_name?: string;
      }[];
      /** @description Whether it is genuine: `Unknown`, `True_Positive` or `False_Positive`. */
      verification_state?: string;
      /** @description Version of the object's format. */
      version?: string;
      /** @description ID of the workspace. */
      workspace_id?: string;
    };
    /** @description A data object and where it is kept. */
    DataObjectDetail: {
      /** @description When it was recorded, such as `2023-02-25T12:00:29.623Z+0800`. `Date` cannot parse this form. */
      create_time?: string;
      data_object?: components['schemas']['DataObject'];
      /** @description The data class of the object. */
      dataclass_ref?: {
        /** @description ID of the data class. */
        id?: string;
        /** @description Name of the data class, such as `Alert`. */
        name?: string;
      };
      /**
       * Format: int32
       * @description Version of the format.
       */
      format_version?: number;
      /** @description ID of the data object. */
      id?: string;
      /** @description ID of the project. */
      project_id?: string;
      /** @description When it was last changed, in the form of `create_time`. */
      update_time?: string;
      /**
       * Format: int32
       * @description Version of the object.
       */
      version?: number;
      /** @description ID of the workspace. */
      workspace_id?: string;
    };
    /** @description Where an address is. */
    GeoLocation: {
      /** @description City. */
      city_code?: string;
      /** @description Country, in two letters. */
      country_code?: string;
      /**
       * Format: float
       * @description Latitude.
       */
      latitude?: number;
      /**
       * Format: float
       * @description Longitude.
       */
      longitude?: number;
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
      data?: components['schemas']['BatchOperateDataobjectResult'];
      /** @description The outcome in words. */
      message?: string;
      /** @description ID of the request. */
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
    RelationSearch: {
      /** @description Conditions on the objects' fields. */
      condition?: {
        /** @description The conditions, each with a name. */
        conditions?: {
          /** @description The condition: field, operator, value. */
          data?: string[];
          /** @description Name of the condition, used in `logics`. */
          name?: string;
        }[];
        /** @description How the conditions combine: their names, with `and` or `or` between them. */
        logics?: string[];
      };
      /** @description Start of the time range, such as `2023-02-20T00:00:00.000Z`. */
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
       * @description Sort order, `DESC` for the newest first.
       * @enum {string}
       */
      order?: 'DESC' | 'ASC';
      /** @description Field to sort by: `create_time` or `update_time`. */
      sort_by?: string;
      /** @description End of the time range, such as `2023-02-27T23:59:59.999Z`. */
      to_date?: string;
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
  };
  parameters: {
    /**
     * @description ID of the data object that is linked.
     * @example 909494e3-558e-46b6-a9eb-07a8e18ca62f
     */
    data_object_id: string;
    /**
     * @description Class of the data object that is linked, a plural in lower case such as `alerts`, `incidents` or `indicators`.
     * @example alerts
     */
    dataclass_type: string;
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
     * @description ID of the SecMaster workspace.
     * @example 909494e3-558e-46b6-a9eb-07a8e18ca620
     */
    workspace_id: string;
  };
  requestBodies: never;
  headers: {
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
           *       "message": "message",
           *       "request_id": "xxx",
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
        'application/json;charset=UTF-8': components['schemas']['RelationSearch'];
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
           *       "message": "message",
           *       "request_id": "xxx",
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
        /** @description Number of entries in a page. */
        limit?: number;
        /** @description Only connections that this user changed last. */
        modifier_name?: string;
        /** @description Only connections with this name. */
        name?: string;
        /** @description Number of entries to skip. */
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
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "test_create",
         *       "description": "description",
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
         * @description ID of the operation connection.
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
      /** @description The connection. */
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
         * @description ID of the operation connection.
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
  deleteConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the operation connection.
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
          'application/json': {
            /** @description Outcome, `00000000` when fine. */
            code?: string;
            /** @description The outcome in words; empty when fine. */
            message?: string;
          };
        };
      };
      400: components['responses']['CodeMessageError'];
      500: components['responses']['CodeMessageError'];
    };
  };
}
