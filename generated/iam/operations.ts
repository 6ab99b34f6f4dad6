// Generated from spec/iam by `npm run generate`. Do not edit: change the spec or the generator.
import type { IamErrorCode } from '../error-codes.ts';
import type { Call, CallOptions, Failure, Input, Output, WithBody } from '../../src/operation.ts';
import type { components, operations } from './schema.ts';

/**
 * Path parameters that the IAM client fills in.
 */
type Scope = never;

/**
 * Calls that share a route with others: each is the same operation with a body of its own.
 */
export interface IamSharedCalls {
  readonly keystoneCreateUserTokenByPassword: WithBody<
    operations['keystoneCreateToken'],
    components['schemas']['PasswordTokenRequest']
  >;
  readonly keystoneCreateUserTokenByPasswordAndMfa: WithBody<
    operations['keystoneCreateToken'],
    components['schemas']['MfaTokenRequest']
  >;
  readonly keystoneCreateAgencyToken: WithBody<
    operations['keystoneCreateToken'],
    components['schemas']['AgencyTokenRequest']
  >;
  readonly keystoneCreateScopedToken: WithBody<
    operations['keystoneCreateToken'],
    components['schemas']['ScopedTokenRequest']
  >;
  readonly createTemporaryAccessKeyByToken: WithBody<
    operations['createTemporaryAccessKey'],
    components['schemas']['TokenAccessKeyRequest']
  >;
  readonly createTemporaryAccessKeyByAgency: WithBody<
    operations['createTemporaryAccessKey'],
    components['schemas']['AgencyAccessKeyRequest']
  >;
}

/** Input of `keystoneValidateToken`. */
export type KeystoneValidateTokenInput = Input<operations['keystoneValidateToken'], Scope>;
/** Answer of `keystoneValidateToken`. */
export type KeystoneValidateTokenOutput = Output<operations['keystoneValidateToken']>;
/** Failure of `keystoneValidateToken`. */
export type KeystoneValidateTokenFailure = Failure<operations['keystoneValidateToken'], IamErrorCode>;

/** Input of `keystoneCreateUserTokenByPassword`. */
export type KeystoneCreateUserTokenByPasswordInput = Input<IamSharedCalls['keystoneCreateUserTokenByPassword'], Scope>;
/** Answer of `keystoneCreateUserTokenByPassword`. */
export type KeystoneCreateUserTokenByPasswordOutput = Output<IamSharedCalls['keystoneCreateUserTokenByPassword']>;
/** Failure of `keystoneCreateUserTokenByPassword`. */
export type KeystoneCreateUserTokenByPasswordFailure = Failure<
  IamSharedCalls['keystoneCreateUserTokenByPassword'],
  IamErrorCode
>;

/** Input of `keystoneCreateUserTokenByPasswordAndMfa`. */
export type KeystoneCreateUserTokenByPasswordAndMfaInput = Input<
  IamSharedCalls['keystoneCreateUserTokenByPasswordAndMfa'],
  Scope
>;
/** Answer of `keystoneCreateUserTokenByPasswordAndMfa`. */
export type KeystoneCreateUserTokenByPasswordAndMfaOutput = Output<
  IamSharedCalls['keystoneCreateUserTokenByPasswordAndMfa']
>;
/** Failure of `keystoneCreateUserTokenByPasswordAndMfa`. */
export type KeystoneCreateUserTokenByPasswordAndMfaFailure = Failure<
  IamSharedCalls['keystoneCreateUserTokenByPasswordAndMfa'],
  IamErrorCode
>;

/** Input of `keystoneCreateAgencyToken`. */
export type KeystoneCreateAgencyTokenInput = Input<IamSharedCalls['keystoneCreateAgencyToken'], Scope>;
/** Answer of `keystoneCreateAgencyToken`. */
export type KeystoneCreateAgencyTokenOutput = Output<IamSharedCalls['keystoneCreateAgencyToken']>;
/** Failure of `keystoneCreateAgencyToken`. */
export type KeystoneCreateAgencyTokenFailure = Failure<IamSharedCalls['keystoneCreateAgencyToken'], IamErrorCode>;

/** Input of `keystoneCreateScopedToken`. */
export type KeystoneCreateScopedTokenInput = Input<IamSharedCalls['keystoneCreateScopedToken'], Scope>;
/** Answer of `keystoneCreateScopedToken`. */
export type KeystoneCreateScopedTokenOutput = Output<IamSharedCalls['keystoneCreateScopedToken']>;
/** Failure of `keystoneCreateScopedToken`. */
export type KeystoneCreateScopedTokenFailure = Failure<IamSharedCalls['keystoneCreateScopedToken'], IamErrorCode>;

/** Input of `createTemporaryAccessKeyByToken`. */
export type CreateTemporaryAccessKeyByTokenInput = Input<IamSharedCalls['createTemporaryAccessKeyByToken'], Scope>;
/** Answer of `createTemporaryAccessKeyByToken`. */
export type CreateTemporaryAccessKeyByTokenOutput = Output<IamSharedCalls['createTemporaryAccessKeyByToken']>;
/** Failure of `createTemporaryAccessKeyByToken`. */
export type CreateTemporaryAccessKeyByTokenFailure = Failure<
  IamSharedCalls['createTemporaryAccessKeyByToken'],
  IamErrorCode
>;

/** Input of `createTemporaryAccessKeyByAgency`. */
export type CreateTemporaryAccessKeyByAgencyInput = Input<IamSharedCalls['createTemporaryAccessKeyByAgency'], Scope>;
/** Answer of `createTemporaryAccessKeyByAgency`. */
export type CreateTemporaryAccessKeyByAgencyOutput = Output<IamSharedCalls['createTemporaryAccessKeyByAgency']>;
/** Failure of `createTemporaryAccessKeyByAgency`. */
export type CreateTemporaryAccessKeyByAgencyFailure = Failure<
  IamSharedCalls['createTemporaryAccessKeyByAgency'],
  IamErrorCode
>;

/** Input of `keystoneListProjects`. */
export type KeystoneListProjectsInput = Input<operations['keystoneListProjects'], Scope>;
/** Answer of `keystoneListProjects`. */
export type KeystoneListProjectsOutput = Output<operations['keystoneListProjects']>;
/** Failure of `keystoneListProjects`. */
export type KeystoneListProjectsFailure = Failure<operations['keystoneListProjects'], IamErrorCode>;

/** Input of `keystoneListAuthProjects`. */
export type KeystoneListAuthProjectsInput = Input<operations['keystoneListAuthProjects'], Scope>;
/** Answer of `keystoneListAuthProjects`. */
export type KeystoneListAuthProjectsOutput = Output<operations['keystoneListAuthProjects']>;
/** Failure of `keystoneListAuthProjects`. */
export type KeystoneListAuthProjectsFailure = Failure<operations['keystoneListAuthProjects'], IamErrorCode>;

/** Input of `keystoneListAuthDomains`. */
export type KeystoneListAuthDomainsInput = Input<operations['keystoneListAuthDomains'], Scope>;
/** Answer of `keystoneListAuthDomains`. */
export type KeystoneListAuthDomainsOutput = Output<operations['keystoneListAuthDomains']>;
/** Failure of `keystoneListAuthDomains`. */
export type KeystoneListAuthDomainsFailure = Failure<operations['keystoneListAuthDomains'], IamErrorCode>;

/** Input of `keystoneListRegions`. */
export type KeystoneListRegionsInput = Input<operations['keystoneListRegions'], Scope>;
/** Answer of `keystoneListRegions`. */
export type KeystoneListRegionsOutput = Output<operations['keystoneListRegions']>;
/** Failure of `keystoneListRegions`. */
export type KeystoneListRegionsFailure = Failure<operations['keystoneListRegions'], IamErrorCode>;

/** Input of `keystoneShowRegion`. */
export type KeystoneShowRegionInput = Input<operations['keystoneShowRegion'], Scope>;
/** Answer of `keystoneShowRegion`. */
export type KeystoneShowRegionOutput = Output<operations['keystoneShowRegion']>;
/** Failure of `keystoneShowRegion`. */
export type KeystoneShowRegionFailure = Failure<operations['keystoneShowRegion'], IamErrorCode>;

/**
 * The operations of IAM.
 */
export interface IamOperations {
  /**
   * Check a token.
   *
   * Says whether a token is still good, and if so whose it is, where it is good and when it expires. The token to
   * check is in the header `X-Subject-Token`; the call itself is signed or carries a token of its own. IAM users
   * may check their own tokens; those of other users take the right `Security Administrator` and have to belong to
   * the same account. Whoever holds a token can check it with itself. A token that is not good answers with HTTP
   * 404.
   *
   * In `response.headers` of the call's `result()`: `X-Subject-Token`.
   *
   * `GET /v3/auth/tokens` · [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0004.html),
   * 2025-12-27
   */
  readonly keystoneValidateToken: (
    input: KeystoneValidateTokenInput,
    options?: CallOptions,
  ) => Call<KeystoneValidateTokenOutput, KeystoneValidateTokenFailure>;

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
   * The call needs no other credentials. The user has to be allowed programmatic access. A HUAWEI ID cannot sign
   * in this way: create an IAM user in its account. Nor can federated users with the password of their own
   * company. Keep a token and use it again: calls are limited in number (`IAM.0012`, HTTP 429), and several wrong
   * passwords lock the user. A new token leaves older ones alive, so the call is safe to repeat. A token ends
   * early when its user is deleted or disabled, or when their password, access keys or rights change. The vendor
   * would rather have requests signed with an access key, which does not end in between.
   *
   * In `response.headers` of the call's `result()`: `X-Subject-Token`.
   *
   * `POST /v3/auth/tokens` · [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html),
   * 2025-12-11
   */
  readonly keystoneCreateUserTokenByPassword: (
    input: KeystoneCreateUserTokenByPasswordInput,
    options?: CallOptions,
  ) => Call<KeystoneCreateUserTokenByPasswordOutput, KeystoneCreateUserTokenByPasswordFailure>;

  /**
   * Get a token with a password and an MFA code.
   *
   * Signs an IAM user in whose sign-in is protected by a virtual MFA device: with name and password, and with the
   * code that the device shows. The answer is that of `keystoneCreateUserTokenByPassword`, and so is all that is
   * said there on scopes, limits and how long a token lives.
   *
   * The device is named by the user's ID, which the console shows and every token's `user.id` holds. The call
   * needs no other credentials. A code is good for a short while only, so make the call anew with a fresh one
   * where it failed. A new token leaves older ones alive.
   *
   * In `response.headers` of the call's `result()`: `X-Subject-Token`.
   *
   * `POST /v3/auth/tokens` · [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_03_0006.html),
   * 2025-12-11
   */
  readonly keystoneCreateUserTokenByPasswordAndMfa: (
    input: KeystoneCreateUserTokenByPasswordAndMfaInput,
    options?: CallOptions,
  ) => Call<KeystoneCreateUserTokenByPasswordAndMfaOutput, KeystoneCreateUserTokenByPasswordAndMfaFailure>;

  /**
   * Get a token for an agency.
   *
   * Takes on what another account has entrusted to this one (an agency) and issues a token for it, in the header
   * `X-Subject-Token` of the answer. The token is good for the resources that the agency is about, and not for the
   * caller's own; it expires after 24 hours. `assumed_by` of the answer says who took the agency on.
   *
   * The caller is an IAM user of the account that the agency was given to, with the right `Agent Operator`. The
   * scope names a project of the other account, which the calls of a regional service need, or that account as a
   * whole (`domain`), for global services; when both are given the project wins. Keep a token and use it again.
   *
   * In `response.headers` of the call's `result()`: `X-Subject-Token`.
   *
   * `POST /v3/auth/tokens` · [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0003.html),
   * 2025-12-27
   */
  readonly keystoneCreateAgencyToken: (
    input: KeystoneCreateAgencyTokenInput,
    options?: CallOptions,
  ) => Call<KeystoneCreateAgencyTokenOutput, KeystoneCreateAgencyTokenFailure>;

  /**
   * Get a scoped token from another token.
   *
   * Turns the unscoped token with which a federated user has signed in into one that is good in a project or in an
   * account. The new token is in the header `X-Subject-Token` of the answer. Projects and accounts to choose from
   * are those of `keystoneListAuthProjects` and `keystoneListAuthDomains`.
   *
   * The token in the body is proof enough: the call needs no other credentials. The vendor advises against it and
   * for temporary access keys, which `createTemporaryAccessKeyByToken` issues to a client whose credentials are
   * the unscoped token.
   *
   * In `response.headers` of the call's `result()`: `X-Subject-Token`.
   *
   * `POST /v3/auth/tokens` · [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_13_0604.html),
   * 2025-12-27
   */
  readonly keystoneCreateScopedToken: (
    input: KeystoneCreateScopedTokenInput,
    options?: CallOptions,
  ) => Call<KeystoneCreateScopedTokenOutput, KeystoneCreateScopedTokenFailure>;

  /**
   * Get a temporary access key for the caller.
   *
   * Issues a temporary access key and the security token that belongs to it, with the rights of the caller: an IAM
   * user, an agency, or a federated user, whose unscoped token is then the client's credentials. Requests are
   * signed with the key and carry the security token in the header `X-Security-Token`; clients do so where
   * `securityToken` is among the credentials.
   *
   * The key lives for 15 minutes unless `duration_seconds` says otherwise, at most for 24 hours, and cannot be
   * renewed: get another one in time. `policy` narrows what it may do, for now only in OBS. Each call makes
   * another key and leaves older ones alive, so it is safe to repeat.
   *
   * `POST /v3.0/OS-CREDENTIAL/securitytokens` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_04_0002.html), 2025-12-27
   */
  readonly createTemporaryAccessKeyByToken: (
    input: CreateTemporaryAccessKeyByTokenInput,
    options?: CallOptions,
  ) => Call<CreateTemporaryAccessKeyByTokenOutput, CreateTemporaryAccessKeyByTokenFailure>;

  /**
   * Get a temporary access key for an agency.
   *
   * Takes on what another account has entrusted to this one (an agency) and issues a temporary access key for it,
   * with the security token that belongs to it. The caller needs the right `Agent Operator`. How the key is used
   * is said at `createTemporaryAccessKeyByToken`.
   *
   * The key lives for 15 minutes unless `duration_seconds` says otherwise, at most for 24 hours. `policy` narrows
   * what it may do to what both the agency and the policy allow, for now only in OBS. `session_user` names the
   * person on whose behalf it is used. Each call makes another key and leaves older ones alive, so it is safe to
   * repeat.
   *
   * `POST /v3.0/OS-CREDENTIAL/securitytokens` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_04_0101.html), 2025-12-27
   */
  readonly createTemporaryAccessKeyByAgency: (
    input: CreateTemporaryAccessKeyByAgencyInput,
    options?: CallOptions,
  ) => Call<CreateTemporaryAccessKeyByAgencyOutput, CreateTemporaryAccessKeyByAgencyFailure>;

  /**
   * List projects.
   *
   * Lists the projects of an account. The filters narrow the list; all of them have to match. With `name` set to a
   * region ID the answer holds the project of that region, whose `id` is the project ID that other services ask
   * for. An account that never used a region may have no project there, and the list is then empty. Without `page`
   * and `per_page` the list comes whole. IAM users may lack the permission for it; `keystoneListAuthProjects`
   * needs none.
   *
   * `GET /v3/projects` · [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_06_0001.html), 2025-12-27
   */
  readonly keystoneListProjects: (
    input?: KeystoneListProjectsInput,
    options?: CallOptions,
  ) => Call<KeystoneListProjectsOutput, KeystoneListProjectsFailure>;

  /**
   * List the caller's projects.
   *
   * Lists the projects in which the caller can reach resources, whatever the account has beyond them. It tells
   * users without rights on the account where they may work, and federated users which project a scoped token can
   * be for (`keystoneCreateScopedToken`). Any IAM user may call it; no special right is needed. There are no
   * filters, and the list comes whole; `keystoneListProjects` finds a project by its name.
   *
   * `GET /v3/auth/projects` · [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_06_0003.html),
   * 2025-12-27
   */
  readonly keystoneListAuthProjects: (
    input?: KeystoneListAuthProjectsInput,
    options?: CallOptions,
  ) => Call<KeystoneListAuthProjectsOutput, KeystoneListAuthProjectsFailure>;

  /**
   * List the caller's accounts.
   *
   * Lists the accounts whose resources the caller can reach. An IAM user has one: the account that it belongs to.
   * Its `id` is the account ID that other calls ask for as `domain_id`, and that clients of global services take
   * as `domainId`. Any IAM user may call it; no special right is needed. The list comes whole.
   *
   * `GET /v3/auth/domains` · [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_07_0001.html)
   */
  readonly keystoneListAuthDomains: (
    input?: KeystoneListAuthDomainsInput,
    options?: CallOptions,
  ) => Call<KeystoneListAuthDomainsOutput, KeystoneListAuthDomainsFailure>;

  /**
   * List regions.
   *
   * Lists the regions of Huawei Cloud, with their names in several languages. The `id` of a region is what clients
   * take as `region`, and the name of the project that an account has there (`keystoneListProjects`). Regions that
   * belong to one customer are listed only for those whose token has them. No special right is needed; the list
   * comes whole.
   *
   * `GET /v3/regions` · [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_05_0001.html), 2025-12-11
   */
  readonly keystoneListRegions: (
    input?: KeystoneListRegionsInput,
    options?: CallOptions,
  ) => Call<KeystoneListRegionsOutput, KeystoneListRegionsFailure>;

  /**
   * Show a region.
   *
   * Shows one region: its kind and its names in several languages. `keystoneListRegions` lists the IDs to ask for.
   * No special right is needed. A region that does not exist answers with HTTP 404.
   *
   * `GET /v3/regions/{region_id}` · [docs](https://support.huaweicloud.com/intl/en-us/api-iam/iam_05_0002.html)
   */
  readonly keystoneShowRegion: (
    input: KeystoneShowRegionInput,
    options?: CallOptions,
  ) => Call<KeystoneShowRegionOutput, KeystoneShowRegionFailure>;
}
