// Generated from spec/iam by `npm run generate`. Do not edit: change the spec or the generator.

export interface paths {
  '/v3.0/OS-CREDENTIAL/securitytokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a temporary access key
     * @description Issues an access key that ends by itself, with the security token that belongs to it. The body has the form of one of two calls: for the caller, or for an agency of another account.
     */
    post: operations['createTemporaryAccessKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/auth/domains': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the caller's accounts
     * @description Lists the accounts whose resources the caller can reach. An IAM user has one: the account that it belongs to. Its `id` is the account ID that other calls ask for as `domain_id`, and that clients of global services take as `domainId`. Any IAM user may call it; no special right is needed. The list comes whole.
     */
    get: operations['keystoneListAuthDomains'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/auth/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the caller's projects
     * @description Lists the projects in which the caller can reach resources, whatever the account has beyond them. It tells users without rights on the account where they may work, and federated users which project a scoped token can be for (`keystoneCreateScopedToken`). Any IAM user may call it; no special right is needed. There are no filters, and the list comes whole; `keystoneListProjects` finds a project by its name.
     */
    get: operations['keystoneListAuthProjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/auth/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check a token
     * @description Says whether a token is still good, and if so whose it is, where it is good and when it expires. The token to check is in the header `X-Subject-Token`; the call itself is signed or carries a token of its own. IAM users may check their own tokens; those of other users take the right `Security Administrator` and have to belong to the same account. Whoever holds a token can check it with itself. A token that is not good answers with HTTP 404.
     */
    get: operations['keystoneValidateToken'];
    put?: never;
    /**
     * Get a token
     * @description Issues a token, which is in the header `X-Subject-Token` of the answer. What proves who asks is in the body, whose form is that of one of four calls: a password, a password with the code of an MFA device, an agency of another account, or another token. The body of the answer says what the token is good for.
     */
    post: operations['keystoneCreateToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List projects
     * @description Lists the projects of an account. The filters narrow the list; all of them have to match. With `name` set to a region ID the answer holds the project of that region, whose `id` is the project ID that other services ask for. An account that never used a region may have no project there, and the list is then empty. Without `page` and `per_page` the list comes whole. IAM users may lack the permission for it; `keystoneListAuthProjects` needs none.
     */
    get: operations['keystoneListProjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/regions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List regions
     * @description Lists the regions of Huawei Cloud, with their names in several languages. The `id` of a region is what clients take as `region`, and the name of the project that an account has there (`keystoneListProjects`). Regions that belong to one customer are listed only for those whose token has them. No special right is needed; the list comes whole.
     */
    get: operations['keystoneListRegions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/regions/{region_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the region, such as `cn-north-4`. `keystoneListRegions` lists them.
         * @example cn-north-4
         */
        region_id: string;
      };
      cookie?: never;
    };
    /**
     * Show a region
     * @description Shows one region: its kind and its names in several languages. `keystoneListRegions` lists the IDs to ask for. No special right is needed. A region that does not exist answers with HTTP 404.
     */
    get: operations['keystoneShowRegion'];
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
    /** @description An account, to which users and projects belong. */
    Account: {
      /** @description What the account is for. */
      description?: string;
      /** @description Whether the account is switched on. */
      enabled?: boolean;
      /** @description The account ID, which other calls ask for as `domain_id`. */
      id?: string;
      /** @description Addresses of a resource and its neighbours. */
      links?: components['schemas']['Links'];
      /** @description Name with which users of the account sign in. */
      name?: string;
    };
    AccountList: {
      /** @description The accounts within reach. */
      domains?: components['schemas']['Account'][];
      /** @description Addresses of a resource and its neighbours. */
      links?: components['schemas']['Links'];
    };
    /** @description The body that asks for a temporary access key for an agency. */
    AgencyAccessKeyRequest: {
      /** @description Which agency is taken on. */
      auth: {
        /** @description Which agency is taken on, and what of it is needed. */
        identity: {
          /** @description The agency, and the account that gave it, by its ID or its name. One of the two has to be there. */
          assume_role: {
            /** @description Name that the agency has in the account that gave it. */
            agency_name: string;
            /** @description ID of the account that gave the agency. The vendor prefers it to the name. */
            domain_id?: string;
            /** @description Name of the account that gave the agency. */
            domain_name?: string;
            /**
             * Format: int32
             * @description Seconds that the key lives: 15 minutes to 24 hours.
             * @default 900
             */
            duration_seconds?: number;
            /** @description The person on whose behalf the key is used. */
            session_user?: {
              /** @description The person's name in the company that gave the agency: letters, digits, `-` and `_`, a letter first. */
              name?: string;
            };
          };
          /** @description How the key is got: `assume_role`. */
          methods: 'assume_role'[];
          /** @description What the key may do at most; it never gets more than whom it stands for. For now it only narrows OBS. At most 2048 characters as JSON. */
          policy?: components['schemas']['SessionPolicy'];
        };
      };
    };
    /** @description Which agency is taken on, and where the token is to be good. */
    AgencyAuth: {
      /** @description Which agency is taken on. */
      identity: components['schemas']['AgencyIdentity'];
      /** @description Where the token is good. Give a project or an account; the project wins. */
      scope: components['schemas']['TokenScope'];
    };
    /** @description Which agency is taken on. */
    AgencyIdentity: {
      /** @description The agency, and the account that gave it, by its ID or its name. One of the two has to be there. */
      assume_role: components['schemas']['AssumedAgency'];
      /** @description How the token is got: `assume_role`. */
      methods: 'assume_role'[];
    };
    /** @description The body that asks for a token for an agency. */
    AgencyTokenRequest: {
      /** @description Which agency is taken on, and where the token is to be good. */
      auth: components['schemas']['AgencyAuth'];
    };
    /** @description The agency, and the account that gave it, by its ID or its name. One of the two has to be there. */
    AssumedAgency: {
      /** @description Name that the agency has in the account that gave it. */
      agency_name: string;
      /** @description ID of the account that gave the agency. The vendor prefers it to the name. */
      domain_id?: string;
      /** @description Name of the account that gave the agency. */
      domain_name?: string;
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
    /** @description Where the token is good. Give a project or an account. */
    FederatedTokenScope: {
      /** @description An account, by ID or by name. */
      domain?: components['schemas']['ScopeAccount'];
      /** @description A project, by ID, or by name together with its account. */
      project?: {
        /** @description An account, by ID or by name. */
        domain?: components['schemas']['ScopeAccount'];
        /** @description ID of the project. `keystoneListAuthProjects` gives it. */
        id?: string;
        /** @description Name of the project: the region ID, such as `cn-north-4`, or a subproject's name. */
        name?: string;
      };
    };
    /** @description Where a federated user comes from; absent for IAM users. */
    Federation: {
      /** @description The groups that the identity provider's rules put the user in. */
      groups?: {
        /** @description ID of the group. */
        id?: string;
        /** @description Name of the group. */
        name?: string;
      }[];
      /** @description The identity provider that vouches for the user. */
      identity_provider?: {
        /** @description ID of the identity provider, which is its name. */
        id?: string;
      };
      /** @description How the identity provider is spoken to. */
      protocol?: {
        /** @description The protocol, such as `saml` or `oidc`. */
        id?: string;
      };
    };
    /** @description The error envelope of IAM's /v3 calls. Its code is a number and repeats the HTTP status. */
    KeystoneError: {
      /** @description What went wrong. */
      error?: {
        /**
         * @description The HTTP status as a number.
         * @example 401
         */
        code?: number;
        /**
         * @description What went wrong, in words.
         * @example The username or password is wrong.
         */
        message?: string;
        /**
         * @description The status in words.
         * @example Unauthorized
         */
        title?: string;
      };
    };
    /** @description Addresses of a resource and its neighbours. */
    Links: {
      /** @description Address of the next page, when there is one. */
      next?: string | null;
      /** @description Address of the page before, when there is one. */
      previous?: string | null;
      /** @description Address of the resource itself. */
      self?: string;
    };
    /** @description Who signs in, and where the token is to be good. */
    MfaAuth: {
      /** @description Who signs in, and how. */
      identity: components['schemas']['MfaIdentity'];
      /** @description Where the token is good. Give a project or an account; the project wins. */
      scope: components['schemas']['TokenScope'];
    };
    /** @description Who signs in, and how. */
    MfaIdentity: {
      /** @description How the user signs in: `password` and `totp`. */
      methods: ('password' | 'totp')[];
      /** @description What signing in with a password takes. */
      password: components['schemas']['PasswordMethod'];
      /** @description What the MFA device adds to the password. */
      totp: {
        /** @description Whose device it is, and what it shows. */
        user: {
          /** @description ID of the user who signs in. It is that of `user.id` in any token. */
          id: string;
          /**
           * Format: password
           * @description The code of six digits that the device shows.
           */
          passcode: string;
        };
      };
    };
    /** @description The body that asks for a token with a password and the code of an MFA device. */
    MfaTokenRequest: {
      /** @description Who signs in, and where the token is to be good. */
      auth: components['schemas']['MfaAuth'];
    };
    /** @description Who signs in, and where the token is to be good. */
    PasswordAuth: {
      /** @description Who signs in, and how. */
      identity: components['schemas']['PasswordIdentity'];
      /** @description Where the token is good. Give a project or an account; the project wins. */
      scope?: components['schemas']['TokenScope'];
    };
    /** @description Who signs in, and how. */
    PasswordIdentity: {
      /** @description How the user signs in: `password`. */
      methods: 'password'[];
      /** @description What signing in with a password takes. */
      password: components['schemas']['PasswordMethod'];
    };
    /** @description What signing in with a password takes. */
    PasswordMethod: {
      /** @description The IAM user who signs in. */
      user: components['schemas']['SignInUser'];
    };
    /** @description The body that asks for a token with a password. */
    PasswordTokenRequest: {
      /** @description Who signs in, and where the token is to be good. */
      auth: components['schemas']['PasswordAuth'];
    };
    /** @description What is allowed, or what is denied. */
    PolicyStatement: {
      /** @description Which actions, as `service:type:operation`; `*` stands for anything. */
      Action: string[];
      /** @description Under which conditions: a comparison such as `StringEquals`, and what it compares. */
      Condition?: {
        [key: string]: {
          [key: string]: string[];
        };
      };
      /** @description Whether the actions are allowed or denied: `Allow` or `Deny`. */
      Effect: 'Allow' | 'Deny' | (string & {});
      /** @description On which resources, as `service:region:account:type:path`. All, when it is left out. */
      Resource?: string[];
    };
    /** @description One region's part of an account, or a part of that. */
    Project: {
      /** @description What the project is for. */
      description?: string;
      /** @description ID of the account that the project belongs to. */
      domain_id?: string;
      /** @description Whether the project is switched on. */
      enabled?: boolean;
      /** @description ID of the project. */
      id?: string;
      /** @description Whether it is an account; `false` for a project. */
      is_domain?: boolean;
      /** @description Addresses of a resource and its neighbours. */
      links?: components['schemas']['Links'];
      /** @description Name of the project: the region ID, or a subproject's name, which starts with it. `MOS` is OBS's own. */
      name?: string;
      /** @description ID of the project above a subproject, or of the account above a region's project. */
      parent_id?: string;
    };
    ProjectList: {
      /** @description Addresses of a resource and its neighbours. */
      links?: components['schemas']['Links'];
      /** @description The projects that were asked for. */
      projects?: components['schemas']['Project'][];
    };
    /** @description A place where services run, apart from all others. */
    Region: {
      /** @description More about the region; often empty. */
      description?: string;
      /** @description What clients take as `region`, such as `cn-north-4`. */
      id?: string;
      /** @description Addresses of a resource and its neighbours. */
      links?: components['schemas']['Links'];
      /** @description Names of the region by language. Which languages are there depends on the region. */
      locales?: components['schemas']['RegionNames'];
      /** @description Not used by the vendor; it is null. */
      parent_region_id?: string | null;
      /** @description Kind of region, such as `public`; private ones belong to one customer. */
      type?: string;
    };
    RegionAnswer: {
      /** @description A place where services run, apart from all others. */
      region?: components['schemas']['Region'];
    };
    RegionList: {
      /** @description Addresses of a resource and its neighbours. */
      links?: components['schemas']['Links'];
      /** @description The regions that there are. */
      regions?: components['schemas']['Region'][];
    };
    /** @description Names of the region by language. Which languages are there depends on the region. */
    RegionNames: {
      /** @description Name of the region in English. */
      'en-us'?: string;
      /** @description Name of the region in European Spanish. */
      'es-es'?: string;
      /** @description Name of the region in American Spanish. */
      'es-us'?: string;
      /** @description Name of the region in Portuguese. */
      'pt-br'?: string;
      /** @description Name of the region in Chinese. */
      'zh-cn'?: string;
    };
    /** @description An account, by ID or by name. */
    ScopeAccount: {
      /** @description ID of the account. `keystoneListAuthDomains` gives it. */
      id?: string;
      /** @description Name of the account. */
      name?: string;
    };
    /** @description Which token is exchanged, and where the new one is to be good. */
    ScopedAuth: {
      /** @description Which token is exchanged. */
      identity: components['schemas']['ScopedIdentity'];
      /** @description Where the token is good. Give a project or an account. */
      scope: components['schemas']['FederatedTokenScope'];
    };
    /** @description Which token is exchanged. */
    ScopedIdentity: {
      /** @description How the new token is got: `token`. */
      methods: 'token'[];
      /** @description The token that is exchanged. */
      token: {
        /**
         * Format: password
         * @description The token itself, as `X-Subject-Token` had it.
         */
        id: string;
      };
    };
    /** @description The body that asks for a scoped token in exchange for another token. */
    ScopedTokenRequest: {
      /** @description Which token is exchanged, and where the new one is to be good. */
      auth: components['schemas']['ScopedAuth'];
    };
    /** @description What the key may do at most; it never gets more than whom it stands for. For now it only narrows OBS. At most 2048 characters as JSON. */
    SessionPolicy: {
      /** @description What is allowed and denied. A denial wins. */
      Statement: components['schemas']['PolicyStatement'][];
      /**
       * @description Version of the form of the policy: `1.1`.
       * @example 1.1
       */
      Version: string;
    };
    /** @description The IAM user who signs in. */
    SignInUser: {
      /** @description The account that the user belongs to. */
      domain: {
        /** @description Name of the account. */
        name: string;
      };
      /** @description Name with which the user signs in. */
      name: string;
      /**
       * Format: password
       * @description What the user signs in with.
       */
      password: string;
    };
    /** @description The temporary access key and what belongs to it. */
    TemporaryAccessKey: {
      /** @description ID of the access key (AK): `accessKeyId` of the credentials. */
      access?: string;
      /**
       * Format: date-time
       * @description When the key ends, in UTC with microseconds.
       */
      expires_at?: string;
      /**
       * Format: password
       * @description What requests are signed with (SK): `secretAccessKey` of the credentials.
       */
      secret?: string;
      /**
       * Format: password
       * @description What goes along with each request: `securityToken` of the credentials.
       */
      securitytoken?: string;
    };
    TemporaryAccessKeyAnswer: {
      /** @description The temporary access key and what belongs to it. */
      credential?: components['schemas']['TemporaryAccessKey'];
    };
    /** @description The body that asks for a temporary access key for the caller. */
    TokenAccessKeyRequest: {
      /** @description How the caller proves who it is, and for how long the key is to live. */
      auth: {
        /** @description How the caller proves who it is. */
        identity: {
          /** @description How the key is got: `token`, also where the request is signed. */
          methods: 'token'[];
          /** @description What the key may do at most; it never gets more than whom it stands for. For now it only narrows OBS. At most 2048 characters as JSON. */
          policy?: components['schemas']['SessionPolicy'];
          /** @description The token that stands for the caller, and how long the key is to live. */
          token?: {
            /**
             * Format: int32
             * @description Seconds that the key lives: 15 minutes to 24 hours.
             * @default 900
             */
            duration_seconds?: number;
            /**
             * Format: password
             * @description The token. Leave it out: the credentials of the call stand for the caller, and win.
             */
            id?: string;
          };
        };
      };
    };
    TokenAnswer: {
      /** @description What a token is good for. The token itself is in the header `X-Subject-Token`. */
      token?: components['schemas']['TokenInfo'];
    };
    /** @description A service and where it is. */
    TokenCatalogEntry: {
      /** @description Where the service is. */
      endpoints?: {
        /** @description ID of the endpoint. */
        id?: string;
        /** @description Who the endpoint is for, such as `public`. */
        interface?: string;
        /** @description Region of the endpoint; `*` for all. */
        region?: string;
        /** @description The same region by its ID. */
        region_id?: string;
        /** @description Address of the endpoint. */
        url?: string;
      }[];
      /** @description ID of the service. */
      id?: string;
      /** @description Name of the service. */
      name?: string;
      /** @description Kind of service, such as `identity`. */
      type?: string;
    };
    /** @description An account by ID and name. */
    TokenDomain: {
      /** @description ID of the account. */
      id?: string;
      /** @description Name of the account. */
      name?: string;
    };
    /** @description What a token is good for. The token itself is in the header `X-Subject-Token`. */
    TokenInfo: {
      /** @description Who took the agency on; only on a token for an agency. */
      assumed_by?: {
        /** @description Whose token it is. On a token for an agency: the agency, named `account/agency`. */
        user?: components['schemas']['TokenUser'];
      };
      /** @description The services that the token can call; left out with `nocatalog`. */
      catalog?: components['schemas']['TokenCatalogEntry'][];
      /** @description The account that the token is good in */
      domain?: components['schemas']['TokenDomain'];
      /**
       * Format: date-time
       * @description When the token expires, in UTC with microseconds.
       */
      expires_at?: string;
      /**
       * Format: date-time
       * @description When the token was issued, in UTC with microseconds.
       */
      issued_at?: string;
      /** @description How the token was got, such as `password`, `totp`, `assume_role`, `token` or `mapped`. */
      methods?: string[];
      /** @description The project that the token is good in; absent on a token for an account. */
      project?: components['schemas']['TokenProject'];
      /** @description The rights that the token carries. */
      roles?: components['schemas']['TokenRole'][];
      /** @description Whose token it is. On a token for an agency: the agency, named `account/agency`. */
      user?: components['schemas']['TokenUser'];
    };
    /** @description The project that the token is good in; absent on a token for an account. */
    TokenProject: {
      /** @description The account that the project belongs to. */
      domain?: components['schemas']['TokenDomain'];
      /** @description ID of the project. */
      id?: string;
      /** @description Name of the project. */
      name?: string;
    };
    /** @description A right that the token carries. */
    TokenRole: {
      /** @description ID of the right; often `0`. */
      id?: string;
      /** @description Name of the right. */
      name?: string;
    };
    /** @description Where the token is good. Give a project or an account; the project wins. */
    TokenScope: {
      /** @description An account, by ID or by name. */
      domain?: components['schemas']['ScopeAccount'];
      /** @description A project, by ID or by name. */
      project?: {
        /** @description ID of the project. `keystoneListProjects` gives it. */
        id?: string;
        /** @description Name of the project: the region ID, such as `cn-north-4`, or a subproject's name. */
        name?: string;
      };
    };
    /** @description Whose token it is. On a token for an agency: the agency, named `account/agency`. */
    TokenUser: {
      /** @description An account by ID and name. */
      domain?: components['schemas']['TokenDomain'];
      /** @description ID of the user or of the agency. */
      id?: string;
      /** @description Name of the user or of the agency. */
      name?: string;
      /** @description Where a federated user comes from; absent for IAM users. */
      'OS-FEDERATION'?: components['schemas']['Federation'];
      /** @description When the password expires, in UTC; empty when it does not. */
      password_expires_at?: string;
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
    KeystoneError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['KeystoneError'];
      };
    };
  };
  parameters: {
    /**
     * @description Any text, such as `true`, leaves the list of services (`token.catalog`) out of the answer.
     * @example true
     */
    nocatalog: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createTemporaryAccessKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          components['schemas']['TokenAccessKeyRequest'] | components['schemas']['AgencyAccessKeyRequest'];
      };
    };
    responses: {
      /** @description The access key was issued. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "credential": {
           *         "access": "E6DX0TF2ZREQ4ZAVXXXX",
           *         "secret": "******",
           *         "securitytoken": "******",
           *         "expires_at": "2020-01-08T03:16:01.599000Z"
           *       }
           *     }
           */
          'application/json': components['schemas']['TemporaryAccessKeyAnswer'];
        };
      };
      400: components['responses']['ErrorCodeError'];
      401: components['responses']['ErrorCodeError'];
      403: components['responses']['ErrorCodeError'];
      500: components['responses']['ErrorCodeError'];
    };
  };
  keystoneListAuthDomains: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The accounts that the caller can reach. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domains": [
           *         {
           *           "id": "d78cbac186b744899480f25bd022xxxx",
           *           "name": "demo-account",
           *           "description": "",
           *           "enabled": true,
           *           "links": {
           *             "self": "https://iam.cn-north-4.myhuaweicloud.com/v3/domains/d78cbac186b744899480f25bd022xxxx"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "self": "https://iam.cn-north-4.myhuaweicloud.com/v3/auth/domains"
           *       }
           *     }
           */
          'application/json': components['schemas']['AccountList'];
        };
      };
      400: components['responses']['KeystoneError'];
      401: components['responses']['KeystoneError'];
      403: components['responses']['KeystoneError'];
      405: components['responses']['KeystoneError'];
      413: components['responses']['KeystoneError'];
      500: components['responses']['KeystoneError'];
      503: components['responses']['KeystoneError'];
    };
  };
  keystoneListAuthProjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The projects that the caller can reach. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "projects": [
           *         {
           *           "id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *           "name": "cn-north-4",
           *           "description": "",
           *           "domain_id": "d78cbac186b744899480f25bd022xxxx",
           *           "parent_id": "d78cbac186b744899480f25bd022xxxx",
           *           "is_domain": false,
           *           "enabled": true,
           *           "links": {
           *             "self": "https://iam.cn-north-4.myhuaweicloud.com/v3/projects/2b31ed520xxxxxxebedb6e57xxxxxxxx"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "self": "https://iam.cn-north-4.myhuaweicloud.com/v3/auth/projects"
           *       }
           *     }
           */
          'application/json': components['schemas']['ProjectList'];
        };
      };
      400: components['responses']['KeystoneError'];
      401: components['responses']['KeystoneError'];
      403: components['responses']['KeystoneError'];
      404: components['responses']['KeystoneError'];
      405: components['responses']['KeystoneError'];
      413: components['responses']['KeystoneError'];
      500: components['responses']['KeystoneError'];
      503: components['responses']['KeystoneError'];
    };
  };
  keystoneValidateToken: {
    parameters: {
      query?: {
        /**
         * @description Any text, such as `true`, leaves the list of services (`token.catalog`) out of the answer.
         * @example true
         */
        nocatalog?: components['parameters']['nocatalog'];
      };
      header: {
        /**
         * @description The token to check.
         * @example ******
         */
        'X-Subject-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token is good. */
      200: {
        headers: {
          /**
           * @description The token that was checked.
           * @example ******
           */
          'X-Subject-Token'?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "token": {
           *         "methods": [
           *           "password"
           *         ],
           *         "issued_at": "2020-01-03T09:05:22.701000Z",
           *         "expires_at": "2020-01-04T09:05:22.701000Z",
           *         "user": {
           *           "id": "7116d09f88fa41908676fdd4b039xxxx",
           *           "name": "demo-user",
           *           "domain": {
           *             "id": "d78cbac186b744899480f25bd022xxxx",
           *             "name": "demo-account"
           *           },
           *           "password_expires_at": ""
           *         },
           *         "domain": {
           *           "id": "d78cbac186b744899480f25bd022xxxx",
           *           "name": "demo-account"
           *         },
           *         "roles": [
           *           {
           *             "id": "0",
           *             "name": "te_admin"
           *           }
           *         ],
           *         "catalog": []
           *       }
           *     }
           */
          'application/json': components['schemas']['TokenAnswer'];
        };
      };
      401: components['responses']['KeystoneError'];
      403: components['responses']['KeystoneError'];
      404: components['responses']['KeystoneError'];
      500: components['responses']['KeystoneError'];
    };
  };
  keystoneCreateToken: {
    parameters: {
      query?: {
        /**
         * @description Any text, such as `true`, leaves the list of services (`token.catalog`) out of the answer.
         * @example true
         */
        nocatalog?: components['parameters']['nocatalog'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | components['schemas']['PasswordTokenRequest']
          | components['schemas']['MfaTokenRequest']
          | components['schemas']['AgencyTokenRequest']
          | components['schemas']['ScopedTokenRequest'];
      };
    };
    responses: {
      /** @description The token was issued. It is in the header `X-Subject-Token`. */
      201: {
        headers: {
          /**
           * @description The token. It goes in the header `X-Auth-Token` of other calls.
           * @example ******
           */
          'X-Subject-Token'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenAnswer'];
        };
      };
      400: components['responses']['KeystoneError'];
      401: components['responses']['KeystoneError'];
      403: components['responses']['KeystoneError'];
      404: components['responses']['KeystoneError'];
      500: components['responses']['KeystoneError'];
      503: components['responses']['KeystoneError'];
    };
  };
  keystoneListProjects: {
    parameters: {
      query?: {
        /** @description Only projects of the account with this ID. */
        domain_id?: string;
        /** @description Only projects that are switched on (`true`) or off (`false`). */
        enabled?: boolean;
        /** @description Not used; leave it out. */
        is_domain?: boolean;
        /**
         * @description Only the project with this name: a region ID such as `cn-north-4`, or a subproject's name.
         * @example cn-north-4
         */
        name?: string;
        /** @description Number of the page, from 1. Only together with `per_page`. */
        page?: number;
        /** @description Only projects below this one: a project ID for its subprojects, an account ID for the projects of the regions. */
        parent_id?: string;
        /** @description Number of projects in a page. Only together with `page`. */
        per_page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The projects that match the filters. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "links": {
           *         "self": "https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn-north-4",
           *         "previous": null,
           *         "next": null
           *       },
           *       "projects": [
           *         {
           *           "id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *           "name": "cn-north-4",
           *           "description": "",
           *           "domain_id": "d78cbac186b744899480f25bd022xxxx",
           *           "parent_id": "d78cbac186b744899480f25bd022xxxx",
           *           "is_domain": false,
           *           "enabled": true,
           *           "links": {
           *             "self": "https://iam.cn-north-4.myhuaweicloud.com/v3/projects/2b31ed520xxxxxxebedb6e57xxxxxxxx"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ProjectList'];
        };
      };
      400: components['responses']['KeystoneError'];
      401: components['responses']['KeystoneError'];
      403: components['responses']['KeystoneError'];
      404: components['responses']['KeystoneError'];
      500: components['responses']['KeystoneError'];
      503: components['responses']['KeystoneError'];
    };
  };
  keystoneListRegions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The regions that there are for the caller. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "regions": [
           *         {
           *           "id": "cn-north-4",
           *           "type": "public",
           *           "description": "",
           *           "parent_region_id": null,
           *           "locales": {
           *             "en-us": "CN North-Beijing4"
           *           },
           *           "links": {
           *             "self": "https://iam.cn-north-4.myhuaweicloud.com/v3/regions/cn-north-4"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "self": "https://iam.cn-north-4.myhuaweicloud.com/v3/regions",
           *         "previous": null,
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['RegionList'];
        };
      };
      400: components['responses']['KeystoneError'];
      401: components['responses']['KeystoneError'];
      403: components['responses']['KeystoneError'];
      404: components['responses']['KeystoneError'];
      405: components['responses']['KeystoneError'];
      413: components['responses']['KeystoneError'];
      500: components['responses']['KeystoneError'];
      503: components['responses']['KeystoneError'];
    };
  };
  keystoneShowRegion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description ID of the region, such as `cn-north-4`. `keystoneListRegions` lists them.
         * @example cn-north-4
         */
        region_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known of the region. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "region": {
           *         "id": "cn-north-4",
           *         "type": "public",
           *         "description": "",
           *         "parent_region_id": null,
           *         "locales": {
           *           "en-us": "CN North-Beijing4"
           *         },
           *         "links": {
           *           "self": "https://iam.cn-north-4.myhuaweicloud.com/v3/regions/cn-north-4"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['RegionAnswer'];
        };
      };
      400: components['responses']['KeystoneError'];
      401: components['responses']['KeystoneError'];
      403: components['responses']['KeystoneError'];
      404: components['responses']['KeystoneError'];
      405: components['responses']['KeystoneError'];
      413: components['responses']['KeystoneError'];
      500: components['responses']['KeystoneError'];
      503: components['responses']['KeystoneError'];
    };
  };
}
