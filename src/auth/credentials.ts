/** Who calls: the forms that credentials come in, and how a source of them is asked sparingly. */
import { CredentialsError } from '../errors.ts';

/** An access key pair. Requests are signed with it (SDK-HMAC-SHA256); the secret key never leaves the process. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The third part of a temporary access key. */
  readonly securityToken?: string | undefined;
  /** When a temporary access key ends. A provider's keys are renewed five minutes earlier. */
  readonly expiresAt?: Date | undefined;
}

/** An IAM token, sent as `X-Auth-Token`. */
export interface Token {
  readonly token: string;
  /** When it ends. A provider's tokens are renewed five minutes earlier. */
  readonly expiresAt?: Date | undefined;
}

/** Either form works for every operation. */
export type Credentials = AccessKey | Token;

/** A source of credentials. It is asked before every attempt, so it should remember: see {@link memoize}. */
export type CredentialsProvider = () => Promise<Credentials>;

const REFRESH_BEFORE_MS = 5 * 60_000;

/**
 * A provider that remembers what it was given until five minutes before that ends. Callers that come at once share
 * one request, and a failure is not remembered.
 */
export function memoize(provider: CredentialsProvider, now: () => number = Date.now): CredentialsProvider {
  let held: Credentials | undefined;
  let pending: Promise<Credentials> | undefined;
  return async () => {
    if (held && now() < (held.expiresAt?.getTime() ?? Infinity) - REFRESH_BEFORE_MS) return held;
    pending ??= provider()
      .then((fresh) => (held = fresh))
      .finally(() => (pending = undefined));
    return pending;
  };
}

/** A value or a provider, as a provider. Values that lack a part are refused here, before anything is sent. */
export function toProvider(credentials: Credentials | CredentialsProvider): CredentialsProvider {
  if (typeof credentials === 'function') return async () => complete(await credentials());
  const checked = complete(credentials);
  return () => Promise.resolve(checked);
}

function complete(credentials: Credentials): Credentials {
  const needed = 'token' in credentials ? ['token'] : ['accessKeyId', 'secretAccessKey'];
  for (const part of [...needed, 'securityToken']) {
    const value = (credentials as unknown as Record<string, unknown>)[part];
    if (value === undefined && !needed.includes(part)) continue;
    if (typeof value !== 'string' || value === '') {
      throw new CredentialsError(`credentials: ${part} is missing or empty`);
    }
    // A line break here would end the header that carries it.
    if (/[^\x21-\x7e]/.test(value)) {
      throw new CredentialsError(`credentials: ${part} holds a blank or a character outside ASCII`);
    }
  }
  return credentials;
}
