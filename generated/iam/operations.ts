// Generated from spec/iam by `npm run generate`. Do not edit: change the spec or the generator.
import type { IamErrorCode } from '../error-codes.ts';
import type { Call, CallOptions, Failure, Input, Output, Route } from '../../src/operation.ts';
import type { operations } from './schema.ts';

/**
 * Path parameters that the IAM client fills in.
 */
export const scope = [] as const;
type Scope = (typeof scope)[number];

/** Input of `keystoneCreateUserTokenByPassword`. */
export type KeystoneCreateUserTokenByPasswordInput = Input<operations['keystoneCreateUserTokenByPassword'], Scope>;
/** Answer of `keystoneCreateUserTokenByPassword`. */
export type KeystoneCreateUserTokenByPasswordOutput = Output<operations['keystoneCreateUserTokenByPassword']>;
/** Failure of `keystoneCreateUserTokenByPassword`. */
export type KeystoneCreateUserTokenByPasswordFailure = Failure<
  operations['keystoneCreateUserTokenByPassword'],
  IamErrorCode
>;

/** Input of `keystoneListProjects`. */
export type KeystoneListProjectsInput = Input<operations['keystoneListProjects'], Scope>;
/** Answer of `keystoneListProjects`. */
export type KeystoneListProjectsOutput = Output<operations['keystoneListProjects']>;
/** Failure of `keystoneListProjects`. */
export type KeystoneListProjectsFailure = Failure<operations['keystoneListProjects'], IamErrorCode>;

/**
 * The operations of IAM.
 */
export interface IamOperations {
  /**
   * Get a token with a password.
   *
   * Signs an IAM user in with name and password and issues a token, which is in the header `X-Subject-Token` of
   * the answer. The body says whose token it is, what it is good for and when it expires: after 24 hours.
   *
   * `auth.scope` says where the token is good: in a project, which the calls of a regional service need, or in the
   * whole account (`domain`), for global services. When both are given the project wins; without a scope the token
   * is a global one.
   *
   * The call needs no other credentials. Users of a HUAWEI ID account have to be IAM users; the account itself
   * cannot sign in this way. Keep a token and use it again: calls are limited in number (`IAM.0012`, HTTP 429),
   * and several wrong passwords lock the user. A new token leaves older ones alive, so the call is safe to repeat.
   * A token ends early when its user is deleted or disabled, or when their password, access keys or rights change.
   *
   * `POST /v3/auth/tokens` · [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html),
   * 2025-03-28
   */
  readonly keystoneCreateUserTokenByPassword: (
    input: KeystoneCreateUserTokenByPasswordInput,
    options?: CallOptions,
  ) => Call<KeystoneCreateUserTokenByPasswordOutput, KeystoneCreateUserTokenByPasswordFailure>;

  /**
   * List projects.
   *
   * Lists the projects of an account. The filters narrow the list; all of them have to match. With `name` set to a
   * region ID the answer holds the project of that region, whose `id` is the project ID that other services ask
   * for. An account that never used a region may have no project there, and the list is then empty. Without `page`
   * and `per_page` the list comes whole.
   *
   * `GET /v3/projects` · [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_06_0001.html), 2023-07-05
   */
  readonly keystoneListProjects: (
    input?: KeystoneListProjectsInput,
    options?: CallOptions,
  ) => Call<KeystoneListProjectsOutput, KeystoneListProjectsFailure>;
}

/**
 * What the client needs to know of each operation at run time.
 */
export const routes: { readonly [Id in keyof IamOperations]: Route } = {
  keystoneCreateUserTokenByPassword: {
    method: 'POST',
    path: '/v3/auth/tokens',
    public: true,
    idempotent: true,
    secrets: ['password'],
  },
  keystoneListProjects: { method: 'GET', path: '/v3/projects', contentType: 'application/json;charset=utf8' },
};
