// Generated from spec/iam by `npm run generate`. Do not edit: change the spec or the generator.

export interface paths {
  '/v3/auth/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a token with a password
     * @description Signs an IAM user in with name and password and issues a token, which is in the header `X-Subject-Token` of the answer. The body says whose token it is, what it is good for and when it expires: after 24 hours.
     *
     *     `auth.scope` says where the token is good: in a project, which the calls of a regional service need, or in the whole account (`domain`), for global services. When both are given the project wins; without a scope the token is a global one.
     *
     *     The call needs no other credentials. Users of a HUAWEI ID account have to be IAM users; the account itself cannot sign in this way. Keep a token and use it again: calls are limited in number (`IAM.0012`, HTTP 429), and several wrong passwords lock the user. A new token leaves older ones alive, so the call is safe to repeat. A token ends early when its user is deleted or disabled, or when their password, access keys or rights change.
     */
    post: operations['keystoneCreateUserTokenByPassword'];
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
     * @description Lists the projects of an account. The filters narrow the list; all of them have to match. With `name` set to a region ID the answer holds the project of that region, whose `id` is the project ID that other services ask for. An account that never used a region may have no project there, and the list is then empty. Without `page` and `per_page` the list comes whole.
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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
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
         * @description Error description.
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
    PasswordAuth: {
      identity: components['schemas']['PasswordIdentity'];
      scope?: components['schemas']['TokenScope'];
    };
    /** @description Who signs in, and how. */
    PasswordIdentity: {
      /** @description How the user signs in: `password`. */
      methods: 'password'[];
      password: components['schemas']['PasswordMethod'];
    };
    /** @description What signing in with a password takes. */
    PasswordMethod: {
      /** @description The IAM user who signs in. */
      user: {
        /** @description The account that the user belongs to. */
        domain: {
          /** @description Name of the account. */
          name: string;
        };
        /** @description Name of the user. */
        name: string;
        /**
         * Format: password
         * @description Password of the user.
         */
        password: string;
      };
    };
    /** @description The body that asks for a token with a password. */
    PasswordTokenRequest: {
      auth: components['schemas']['PasswordAuth'];
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
      links?: components['schemas']['Links'];
      /** @description Name of the project: the region ID, or a subproject's name, which starts with it. */
      name?: string;
      /** @description ID of the project above a subproject, or of the account above a region's project. */
      parent_id?: string;
    };
    ProjectList: {
      links?: components['schemas']['Links'];
      /** @description The projects. */
      projects?: components['schemas']['Project'][];
    };
    TokenAnswer: {
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
        /** @description Region of the endpoint. */
        region?: string;
        /** @description ID of that region. */
        region_id?: string;
        /** @description Address of the endpoint. */
        url?: string;
      }[];
      /** @description ID of the service. */
      id?: string;
      /** @description Name of the service. */
      name?: string;
      /** @description Kind of service. */
      type?: string;
    };
    /** @description An account. */
    TokenDomain: {
      /** @description ID of the account. */
      id?: string;
      /** @description Name of the account. */
      name?: string;
    };
    /** @description What a token is good for. The token itself is in the header `X-Subject-Token`. */
    TokenInfo: {
      /** @description The services that the token can call; left out with `nocatalog`. */
      catalog?: components['schemas']['TokenCatalogEntry'][];
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
      /** @description How the user signed in. */
      methods?: string[];
      /** @description The project that the token is good in; absent on a token for an account. */
      project?: {
        domain?: components['schemas']['TokenDomain'];
        /** @description ID of the project. */
        id?: string;
        /** @description Name of the project. */
        name?: string;
      };
      /** @description The rights that the token carries. */
      roles?: {
        /** @description ID of the right. */
        id?: string;
        /** @description Name of the right. */
        name?: string;
      }[];
      /** @description Whose token it is. */
      user?: {
        domain?: components['schemas']['TokenDomain'];
        /** @description ID of the user. */
        id?: string;
        /** @description Name of the user. */
        name?: string;
        /** @description When the password expires, in UTC; empty when it does not. */
        password_expires_at?: string;
      };
    };
    /** @description Where the token is good. Give a project or an account; the project wins. */
    TokenScope: {
      /** @description An account, by ID or by name. */
      domain?: {
        /** @description ID of the account. */
        id?: string;
        /** @description Name of the account. */
        name?: string;
      };
      /** @description A project, by ID or by name. */
      project?: {
        /** @description ID of the project. */
        id?: string;
        /** @description Name of the project: the region ID, such as `cn-north-4`, or a subproject's name. */
        name?: string;
      };
    };
  };
  responses: {
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
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  keystoneCreateUserTokenByPassword: {
    parameters: {
      query?: {
        /**
         * @description Any text, such as `true`, leaves the list of services (`token.catalog`) out of the answer.
         * @example true
         */
        nocatalog?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "auth": {
         *         "identity": {
         *           "methods": [
         *             "password"
         *           ],
         *           "password": {
         *             "user": {
         *               "name": "demo-user",
         *               "password": "******",
         *               "domain": {
         *                 "name": "demo-account"
         *               }
         *             }
         *           }
         *         },
         *         "scope": {
         *           "project": {
         *             "name": "cn-north-4"
         *           }
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['PasswordTokenRequest'];
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
           *         "project": {
           *           "id": "2b31ed520xxxxxxebedb6e57xxxxxxxx",
           *           "name": "cn-north-4",
           *           "domain": {
           *             "id": "d78cbac186b744899480f25bd022xxxx",
           *             "name": "demo-account"
           *           }
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
      /** @description The projects. */
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
}
