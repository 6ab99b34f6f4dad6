/** Service and region to base URL. */
import { endpoints } from '../generated/endpoints.ts';
import type { Endpoint } from '../generated/endpoints.ts';
import { ConfigError } from './errors.ts';
import { env } from './runtime.ts';

/** A service that the specs describe. */
export type ServiceId = keyof typeof endpoints;

const REGION = /^[a-z]{2,}(-[a-z0-9]+)+$/;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The base URL of a service in a region, without a slash at its end. A region that the specs do not know is filled into
 * the service's template, unless the service has a host for all others (IAM's global one).
 *
 * @throws {@link ConfigError} when the region is missing or not the name of one.
 */
export function endpointOf(service: ServiceId, region: string | undefined): string {
  if (region === undefined) {
    throw new ConfigError(
      'region is missing: pass `region` (such as ap-southeast-1) or `endpoint`, or set HUAWEICLOUD_SDK_REGION_ID',
    );
  }
  if (!REGION.test(region))
    throw new ConfigError(`region ${JSON.stringify(region)} is not the ID of a region, such as ap-southeast-1`);
  const hosts: readonly Endpoint[] = endpoints[service];
  const found = hosts.find((one) => one.regions?.includes(region));
  return (found?.url ?? globalEndpointOf(service)).replace('{region}', region);
}

/** The host of a service for what belongs to no region that another one names: its global one, else its template. */
export function globalEndpointOf(service: ServiceId): string {
  const hosts: readonly Endpoint[] = endpoints[service];
  return hosts.find((one) => !one.regions)?.url ?? '';
}

/**
 * The base URL of a service for a client: what it was told, else what `HUAWEICLOUD_SDK_REGION_{SERVICE}_{REGION}` says
 * (in capitals, hyphens as underscores: `HUAWEICLOUD_SDK_REGION_CSMS_AP_SOUTHEAST_1`), else the region's.
 *
 * @throws {@link ConfigError}
 */
export function resolveEndpoint(service: ServiceId, region: string | undefined, given: GivenEndpoint): string {
  const { option, endpoint, allowInsecure } = given;
  if (endpoint !== undefined) return checkEndpoint(endpoint, option, allowInsecure);
  const name = `HUAWEICLOUD_SDK_REGION_${service}_${region ?? ''}`.toUpperCase().replaceAll('-', '_');
  const override = region === undefined ? undefined : env(name);
  return override === undefined ? endpointOf(service, region) : checkEndpoint(override, name, allowInsecure);
}

/** An endpoint that a user may have given. */
export interface GivenEndpoint {
  /** The option it came in, for errors. */
  readonly option: string;
  readonly endpoint: string | undefined;
  readonly allowInsecure: boolean | undefined;
}

/**
 * Checks an endpoint that a user gave.
 *
 * @throws {@link ConfigError} when it is no URL, or is `http:` to another machine: that would send secrets in the clear.
 */
export function checkEndpoint(endpoint: string, option = 'endpoint', allowInsecure = false): string {
  let url: URL;
  try {
    url = new URL(endpoint);
  } catch {
    // Neither the error nor what stands before an @, which may be a password.
    const shown = JSON.stringify(endpoint.replace(/^[^]*@/, '…@'));
    throw new ConfigError(`${option} ${shown} is not a URL, such as https://host.example`);
  }
  const isHttp = url.protocol === 'http:';
  if (url.protocol !== 'https:' && !(isHttp && (allowInsecure || LOOPBACK.test(url.hostname)))) {
    const remedy = isHttp
      ? 'http: is for loopback only, unless `allowInsecureEndpoint` is set'
      : 'such as https://host.example';
    throw new ConfigError(`${option} ${url.protocol}//${url.host} must be https: (${remedy})`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new ConfigError(`${option} ${url.origin} must not hold a user, a query or a fragment`);
  }
  return url.href.replace(/\/+$/, '');
}
