/** What a client is made of, the same for every service. */
import { defaultCredentials } from './auth/chain.ts';
import { type Credentials, type CredentialsProvider, toProvider } from './auth/credentials.ts';
import { resolveEndpoint, type ServiceId } from './endpoint.ts';
import { ConfigError } from './errors.ts';
import type { Logger } from './events.ts';
import { milliseconds } from './http/deadline.ts';
import { addHeaders } from './http/headers.ts';
import type { RetryOptions } from './http/retry.ts';
import type { Fetch } from './http/send-fetch.ts';
import { createTransport, type Transport } from './http/transport.ts';
import { env } from './runtime.ts';

/** Options of every client. */
export interface ClientOptions {
  /** ID of the region, such as `ap-southeast-1`. Default: `HUAWEICLOUD_SDK_REGION_ID`. Not needed with `endpoint` and `projectId`. */
  region?: string | undefined;
  /** Who calls: an access key, a token, or a function that gives one. Default: {@link defaultCredentials}. */
  credentials?: Credentials | CredentialsProvider | undefined;
  /**
   * Project that calls go to. Default: `HUAWEICLOUD_SDK_PROJECT_ID`, unless `HUAWEICLOUD_SDK_REGION_ID` says that it
   * belongs to another region; else IAM is asked for the region's project.
   */
  projectId?: string | undefined;
  /** Account (domain) that calls without a project go to, such as IAM's. Default: `HUAWEICLOUD_SDK_DOMAIN_ID`. */
  domainId?: string | undefined;
  /**
   * Base URL instead of the region's. Default: `HUAWEICLOUD_SDK_REGION_{SERVICE}_{REGION}` (in capitals, hyphens as
   * underscores), else the region's from the spec. `http:` is for loopback only.
   */
  endpoint?: string | undefined;
  /** Base URL of IAM, for the project lookup. Default: `HUAWEICLOUD_SDK_IAM_ENDPOINT`, else the region's. */
  iamEndpoint?: string | undefined;
  /** Accept `http:` endpoints on other machines, although credentials and secrets are then sent in the clear. */
  allowInsecureEndpoint?: boolean | undefined;
  /** Milliseconds one attempt may take, from credentials to the last byte of the answer. Default: 30 000. */
  timeoutMs?: number | undefined;
  /** Milliseconds a whole call may take: credentials, lookups, attempts and the pauses between them. Default: 120 000. */
  deadlineMs?: number | undefined;
  /** How failed attempts are repeated. Default: 3 attempts; see {@link RetryOptions}. */
  retry?: RetryOptions | undefined;
  /**
   * Sends requests instead of `node:https` (on Node) or the platform's `fetch` (elsewhere): through a proxy, with a private
   * CA or a client certificate, or to a mock. It gets requests as signed: change nothing.
   */
  fetch?: Fetch | undefined;
  /** Put before this package's own `User-Agent`, such as `my-app/1.2`. */
  userAgent?: string | undefined;
  /** Gets one line an attempt, without values. Default: stderr, if `NODE_DEBUG` names `huaweicloud`. */
  logger?: Logger | undefined;
}

/** Options, resolved: where requests go and how they get there. */
export interface Setup {
  readonly baseUrl: string;
  readonly region: string | undefined;
  readonly projectId: string | undefined;
  readonly domainId: string | undefined;
  /** What clients must have in common to share a project lookup. */
  readonly identity: { readonly credentials: object; readonly fetch: object };
  readonly credentials: CredentialsProvider;
  readonly transport: Transport;
  readonly iamEndpoint: () => string;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
}

/**
 * Resolves a client's options. Nothing is sent.
 *
 * @throws {@link ConfigError} for a region, endpoint, header or number that cannot be; {@link CredentialsError} for
 * credentials that lack a part.
 */
export function setup(service: ServiceId, options: ClientOptions): Setup {
  const headers: Record<string, string> = {};
  addHeaders(headers, { 'user-agent': options.userAgent });
  const envRegion = env('HUAWEICLOUD_SDK_REGION_ID');
  const region = options.region ?? envRegion;
  const { allowInsecureEndpoint: allowInsecure, retry = {} } = options;
  const { credentials = defaultCredentials } = options;
  const provider = toProvider(credentials);
  // A project belongs to a region: the environment's must not be sent to another one.
  const envProject = (envRegion ?? region) === region ? env('HUAWEICLOUD_SDK_PROJECT_ID') : undefined;
  return {
    baseUrl: resolveEndpoint(service, region, { option: 'endpoint', endpoint: options.endpoint, allowInsecure }),
    region,
    projectId: options.projectId ?? envProject,
    domainId: options.domainId ?? env('HUAWEICLOUD_SDK_DOMAIN_ID'),
    identity: { credentials, fetch: options.fetch ?? globalThis },
    credentials: provider,
    transport: createTransport({
      credentials: provider,
      fetch: options.fetch,
      userAgent: headers['user-agent'],
      retry: checkRetry(retry),
      logger: options.logger,
    }),
    iamEndpoint: () => {
      const endpoint = options.iamEndpoint ?? env('HUAWEICLOUD_SDK_IAM_ENDPOINT');
      return resolveEndpoint('iam', region, { option: 'iamEndpoint', endpoint, allowInsecure });
    },
    timeoutMs: milliseconds('timeoutMs', options.timeoutMs ?? 30_000),
    deadlineMs: milliseconds('deadlineMs', options.deadlineMs ?? 120_000),
  };
}

function checkRetry(retry: RetryOptions): RetryOptions {
  const { maxAttempts = 1, minDelayMs = 1, maxDelayMs = 1 } = retry;
  if (!(Number.isInteger(maxAttempts) && maxAttempts > 0))
    throw new ConfigError(`retry.maxAttempts is ${maxAttempts}: it must be a whole number from 1`);
  milliseconds('retry.minDelayMs', minDelayMs);
  milliseconds('retry.maxDelayMs', maxDelayMs);
  return retry;
}
