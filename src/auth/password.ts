/** An IAM token for a user name and a password. */
import type { CredentialsProvider } from './credentials.ts';
import { checkNames, checkScope, tokenProvider, type TokenOptions } from './iam-token.ts';

/** Who signs in, and for what. */
export interface PasswordOptions extends TokenOptions {
  /** Name of the IAM user. A HUAWEI ID cannot sign in this way. */
  user: string;
  /** Name of the account (domain) that the user belongs to. */
  domain: string;
  password: string;
}

/**
 * A provider that signs in with a password and remembers the token until about five minutes before it ends (it lasts 24
 * hours), or until it is refused. Where IAM does not say when it ends, it is kept until it is refused. Calls that come
 * at once share one sign-in. Pass the same provider to several clients to share it there too.
 *
 * @throws {@link ConfigError} for a name, password or scope that is missing, and for an endpoint that cannot be;
 * {@link ApiError}, {@link ResponseError} or {@link ConnectionError} (from the calls that use it) when IAM refuses or
 * does not answer.
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html
 * @example
 * const credentials = fromPassword({ user, domain, password, scope: { project: { name: 'ap-southeast-1' } } });
 * const csms = createCsmsClient({ region: 'ap-southeast-1', credentials });
 */
export function fromPassword({ user, domain, password, ...options }: PasswordOptions): CredentialsProvider {
  checkNames('fromPassword', { user, domain, password });
  checkScope('fromPassword', options.scope);
  const who = { name: user, password, domain: { name: domain } };
  const identity = { methods: ['password'], password: { user: who } };
  return tokenProvider({ operation: 'keystoneCreateUserTokenByPassword', identity, secret: password }, options);
}
