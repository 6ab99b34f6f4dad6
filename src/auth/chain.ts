/** Several sources of credentials, asked one after the other. */
import { ConfigError, CredentialsError } from '../errors.ts';
import { isHuaweiCloudError } from '../guards.ts';
import { sources } from '#sources';
import { Redactor, messageOf, safeCause } from '../redact.ts';
import { type Credentials, type CredentialsProvider, type CredentialsRequest, toProvider } from './credentials.ts';

/** What each chain asks, so that a chain in a chain is laid out flat. */
const sourcesOf = new WeakMap<CredentialsProvider, readonly CredentialsProvider[]>();

/**
 * A provider that asks several in order. The first that gives credentials is asked first from then on, which spares the
 * others; when it fails, all are asked again. What a source remembers is its own affair: see {@link memoize}.
 *
 * @throws {@link ConfigError} when there is nothing to ask; {@link CredentialsError} (from the calls that use it) when no
 * source has credentials. Its message says of each, on a line of its own, why not.
 * @example
 * const credentials = chain(fromEnv(), fromFile({ path: '/run/secrets/huaweicloud' }));
 */
export function chain(...providers: CredentialsProvider[]): CredentialsProvider {
  return chainOf(providers, 'Set one of them right, or pass other `credentials` to the client.');
}

/**
 * What a client uses that is given no credentials: {@link fromEnv}, else {@link fromFile}, else {@link fromEcsMetadata},
 * in the order of the official SDKs. Nothing is read before credentials are needed. Bundles for browsers and for workerd
 * ask the environment only: there are neither files nor servers with an agency.
 *
 * @see https://github.com/huaweicloud/huaweicloud-sdk-python-v3/blob/master/huaweicloud-sdk-core/huaweicloudsdkcore/auth/provider.py
 */
export const defaultCredentials: CredentialsProvider = /* @__PURE__ */ chainOf(
  sources,
  'Pass `credentials` to the client, or set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or write ~/.huaweicloud/credentials.',
);

function chainOf(providers: readonly CredentialsProvider[], remedy: string): CredentialsProvider {
  const sources = [...new Set(providers.flatMap((one) => sourcesOf.get(one) ?? [one]))];
  if (sources.length === 0) throw new ConfigError('chain: pass at least one provider');
  let winner: CredentialsProvider | undefined;

  const provider = async (request?: CredentialsRequest): Promise<Credentials> => {
    const failures = new Map<CredentialsProvider, unknown>();
    for (const source of new Set(winner ? [winner, ...sources] : sources)) {
      try {
        const credentials = await source(request);
        // Refuses what lacks a part, so that the next one is asked.
        toProvider(credentials);
        winner = source;
        return credentials;
      } catch (error) {
        failures.set(source, error);
      }
    }
    winner = undefined;
    const reasons = sources.map((source, index) => `\n  ${reasonOf(failures.get(source), source, index + 1)}`);
    throw new CredentialsError(`no credentials found:${reasons.join('')}\n${remedy}`, {
      cause: causeOf([...failures.values()]),
    });
  };
  sourcesOf.set(provider, sources);
  return provider;
}

/** What errors begin with that do not say which source they are about. */
const UNNAMED = /^credentials:? /;

/** Why a source has none, on one line. Our own say themselves who they are; others are told by their name or number. */
function reasonOf(error: unknown, source: CredentialsProvider, nth: number): string {
  const message = messageOf(error).replace(/\s*\n\s*/g, ' ');
  const saysWho = isHuaweiCloudError(error) && !UNNAMED.test(message);
  const label = source.name || (saysWho ? '' : `source ${nth}`);
  return `${label && `${label}: `}${message.replace(UNNAMED, '')}`;
}

/** The first failure that may be about more than that nothing is there. */
function causeOf(failures: readonly unknown[]): unknown {
  const found = failures.find((error) => !(error instanceof CredentialsError));
  return isHuaweiCloudError(found) ? found : safeCause(found, new Redactor());
}
