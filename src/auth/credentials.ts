/** Who calls: the forms that credentials come in, and how a source of them is asked sparingly. */
import { CredentialsError } from '../errors.ts';
import { isHuaweiCloudError } from '../guards.ts';
import { within } from '../http/deadline.ts';
import { concealed, Redactor, messageOf, safeCause } from '../redact.ts';

/** An access key pair. Requests are signed with it (SDK-HMAC-SHA256); the secret key never leaves the process. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The third part of a temporary access key. */
  readonly securityToken?: string | undefined;
  /** When a temporary access key ends. A provider's keys are renewed about five minutes earlier. */
  readonly expiresAt?: Date | undefined;
}

/** An IAM token, sent as `X-Auth-Token`. */
export interface Token {
  readonly token: string;
  /** When it ends. A provider's tokens are renewed about five minutes earlier. */
  readonly expiresAt?: Date | undefined;
}

/** Either form works for every operation. */
export type Credentials = AccessKey | Token;

/** What a provider is asked for. */
export interface CredentialsRequest {
  /** Credentials that the service refused. A provider that remembers gives others now, if it can. */
  readonly rejected?: Credentials | undefined;
}

/**
 * A source of credentials: any function that gives them. It is asked before every attempt. What it gives with an
 * `expiresAt` is remembered until shortly before that; to remember what has no end as well, see {@link memoize}.
 */
export type CredentialsProvider = (request?: CredentialsRequest) => Promise<Credentials>;

const RENEW_BEFORE_MS = 5 * 60_000;
/** A source that takes longer has failed: nobody waits for it for ever. */
const SOURCE_LIMIT_MS = 60_000;

/** How long credentials are remembered. */
interface Memory {
  readonly now?: () => number;
  /** What has no end is remembered until it is refused. Default: `true`. */
  readonly endless?: boolean;
}

/**
 * A provider that remembers what it was given until about five minutes before that ends (a quarter of its life, where
 * that is less), or until the service refuses it. Callers that come at once share one request. From the time of renewal
 * until their end the old credentials are still given, so nobody waits, and nobody sees a renewal that fails. A failure is
 * not remembered.
 *
 * @example
 * const credentials = memoize(async () => ({ token: await readTokenFromVault() }));
 */
export function memoize(
  provider: CredentialsProvider,
  { now = Date.now, endless = true }: Memory = {},
): CredentialsProvider {
  let held: { credentials: Credentials; renewAt: number; endsAt: number } | undefined;
  let pending: Promise<Credentials> | undefined;

  const renew = async (request: CredentialsRequest): Promise<Credentials> => {
    const credentials = await ask(provider, request);
    const lifetime = (credentials.expiresAt?.getTime() ?? Infinity) - now();
    // What seems to have ended already tells of a wrong clock here, not of a source that gives away old credentials.
    const endsAt = lifetime > 0 ? now() + lifetime : Infinity;
    // Spread out, so that a fleet that started together does not renew together.
    const early = Math.min(RENEW_BEFORE_MS, lifetime / 4) * (1 + Math.random() / 5);
    held = endsAt < Infinity || endless ? { credentials, renewAt: endsAt - Math.max(early, 0), endsAt } : undefined;
    return credentials;
  };

  return async (request = {}) => {
    if (held && request.rejected && sameCredentials(held.credentials, request.rejected)) held = undefined;
    if (held && now() < held.renewAt) return held.credentials;
    pending ??= renew(request).finally(() => (pending = undefined));
    if (held && now() < held.endsAt) {
      // The old ones still last: nobody waits for the new ones, and if they fail, the next call tries again.
      pending.catch(() => undefined);
      return held.credentials;
    }
    return await pending;
  };
}

/** Asks a source, whoever wrote it: it may throw anything, give anything, or never answer. */
async function ask(provider: CredentialsProvider, request: CredentialsRequest): Promise<Credentials> {
  const expired = (): Error => new CredentialsError(`credentials: the provider gave none within ${SOURCE_LIMIT_MS} ms`);
  try {
    return complete(
      await within({ ms: SOURCE_LIMIT_MS, expired, detached: true }, async () => await provider(request)),
    );
  } catch (error) {
    if (isHuaweiCloudError(error)) throw error;
    throw new CredentialsError(`credentials: the provider failed: ${messageOf(error)}`, {
      cause: safeCause(error, new Redactor()),
    });
  }
}

/** Providers that callers wrote, each with its memory, so that two clients with one provider share it. */
const shared = new WeakMap<CredentialsProvider, CredentialsProvider>();

/** A value or a provider, as a provider. Values that lack a part are refused here, before anything is sent. */
export function toProvider(credentials: Credentials | CredentialsProvider): CredentialsProvider {
  if (typeof credentials !== 'function') {
    const checked = Promise.resolve(complete(credentials));
    return () => checked;
  }
  let provider = shared.get(credentials);
  if (!provider) shared.set(credentials, (provider = memoize(credentials, { endless: false })));
  return provider;
}

/** Whether a request with the one would be no different with the other. */
export function sameCredentials(a: Credentials, b: Credentials): boolean {
  const parts = ['token', 'accessKeyId', 'secretAccessKey', 'securityToken'] as const;
  return parts.every((part) => (a as Partial<AccessKey & Token>)[part] === (b as Partial<AccessKey & Token>)[part]);
}

/** Credentials that show none of their secrets when they are printed. */
export function conceal<T extends Credentials>(credentials: T): T {
  return concealed(credentials, ['secretAccessKey', 'securityToken', 'token']);
}

function complete(credentials: Credentials): Credentials {
  if (typeof credentials !== 'object' || (credentials as unknown) === null) {
    throw new CredentialsError(
      'credentials must be { accessKeyId, secretAccessKey }, { token }, or a function that gives one of them',
    );
  }
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
  const { expiresAt } = credentials;
  if (expiresAt !== undefined && !(expiresAt instanceof Date && Number.isFinite(expiresAt.getTime()))) {
    throw new CredentialsError('credentials: expiresAt is not a Date, or not a valid one');
  }
  return credentials;
}
