/** What a client is made of, the same for every service. */
import { env, fromEnv } from './auth/env.ts';
import { type Credentials, type CredentialsProvider, toProvider } from './auth/credentials.ts';
import { checkEndpoint, endpointOf, type ServiceId } from './endpoint.ts';
import { ConfigError } from './errors.ts';
import { checkHeaders } from './http/headers.ts';
import { createTransport, type Fetch, type Transport } from './http/transport.ts';

/** Options of every client. */
export interface ClientOptions {
  /** ID of the region, such as `ap-southeast-1`. Default: `HUAWEICLOUD_SDK_REGION_ID`. Not needed with `endpoint` and `projectId`. */
  region?: string | undefined;
  /** Who calls: an access key, a token, or a function that gives one. Default: {@link fromEnv}. */
  credentials?: Credentials | CredentialsProvider | undefined;
  /** Project that calls go to. Default: `HUAWEICLOUD_SDK_PROJECT_ID`, else IAM is asked for the region's project. */
  projectId?: string | undefined;
  /** Base URL instead of the region's. `http:` is for loopback only. */
  endpoint?: string | undefined;
  /** Base URL of IAM, for the project lookup. Default: `HUAWEICLOUD_SDK_IAM_ENDPOINT`, else the region's. */
  iamEndpoint?: string | undefined;
  /** Milliseconds one attempt may take, from sending to the last byte of the answer. Default: 30 000. */
  timeoutMs?: number | undefined;
  /** Milliseconds a whole call may take, credentials and lookups included. Default: 120 000. */
  deadlineMs?: number | undefined;
  /** Sends requests instead of the global `fetch`: a proxy's, a mock's. It gets requests as signed: change nothing. */
  fetch?: Fetch | undefined;
  /** Value of the `User-Agent` header. */
  userAgent?: string | undefined;
}

/** Options, resolved: where requests go and how they get there. */
export interface Setup {
  readonly baseUrl: string;
  readonly region: string | undefined;
  readonly transport: Transport;
  readonly iamEndpoint: () => string;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
}

/**
 * Resolves a client's options. Nothing is sent.
 *
 * @throws {@link ConfigError} for a region, endpoint or time that cannot be; {@link CredentialsError} for credentials
 * that lack a part.
 */
export function setup(service: ServiceId, options: ClientOptions): Setup {
  checkHeaders({ 'user-agent': options.userAgent });
  const region = options.region ?? env('HUAWEICLOUD_SDK_REGION_ID');
  const iamEndpoint = options.iamEndpoint ?? env('HUAWEICLOUD_SDK_IAM_ENDPOINT');
  return {
    baseUrl: options.endpoint === undefined ? endpointOf(service, region) : checkEndpoint(options.endpoint),
    region,
    transport: createTransport({
      credentials: toProvider(options.credentials ?? fromEnv()),
      fetch: options.fetch,
      userAgent: options.userAgent,
    }),
    iamEndpoint: () =>
      iamEndpoint === undefined ? endpointOf('iam', region) : checkEndpoint(iamEndpoint, 'iamEndpoint'),
    timeoutMs: milliseconds('timeoutMs', options.timeoutMs ?? 30_000),
    deadlineMs: milliseconds('deadlineMs', options.deadlineMs ?? 120_000),
  };
}

/** Timers take 2^31 - 1 milliseconds at most, and fire at once beyond. */
export function milliseconds(option: string, value: number): number {
  if (!(value > 0 && value < 2 ** 31))
    throw new ConfigError(`${option} is ${value}: it must be more than 0 and less than 2^31 milliseconds`);
  return value;
}
