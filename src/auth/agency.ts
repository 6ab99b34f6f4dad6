/** An IAM token for what another account has entrusted to this one. */
import { type Credentials, type CredentialsProvider, toProvider } from './credentials.ts';
import { checkNames, checkScope, tokenProvider, type TokenOptions } from './iam-token.ts';

/** Whose agency is taken on, by whom, and for what. */
export interface AgencyOptions extends TokenOptions {
  /** Name of the agency. */
  agency: string;
  /** Name of the account (domain) that gave it: the one whose resources are meant. */
  domain: string;
  /**
   * Who takes it on: an IAM user of the account that the agency was given to, with the right to switch roles (`Agent
   * Operator`). IAM's page asks for a token; an access key signs the request instead.
   */
  credentials: Credentials | CredentialsProvider;
}

/**
 * A provider that takes on an agency and remembers the token until about five minutes before it ends (it lasts 24 hours),
 * or until it is refused. Where IAM does not say when it ends, it is kept until it is refused. Calls that come at once
 * share one request. Pass the same provider to several clients to share it there too.
 *
 * @throws {@link ConfigError} for a name or scope that is missing, and for an endpoint that cannot be;
 * {@link CredentialsError} for credentials that lack a part; {@link ApiError}, {@link ResponseError} or
 * {@link ConnectionError} (from the calls that use it) when IAM refuses or does not answer.
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0003.html
 * @example
 * const scope = { project: { name: 'ap-southeast-1' } };
 * const own = fromPassword({ user, domain: 'our-account', password, scope });
 * const credentials = fromAgency({ agency: 'audit', domain: 'their-account', scope, credentials: own });
 * const csms = createCsmsClient({ region: 'ap-southeast-1', credentials });
 */
export function fromAgency({ agency, domain, credentials, ...options }: AgencyOptions): CredentialsProvider {
  checkNames('fromAgency', { agency, domain });
  checkScope('fromAgency', options.scope);
  const identity = { methods: ['assume_role'], assume_role: { agency_name: agency, domain_name: domain } };
  const way = { operation: 'keystoneCreateAgencyToken', identity, credentials: toProvider(credentials) };
  return tokenProvider(way, options);
}
