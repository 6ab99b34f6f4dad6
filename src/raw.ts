/** The path-typed door, for a path or a body that the spec does not have yet. */
import createFetchClient, { type Client } from 'openapi-fetch';
import type { ServiceId } from './endpoint.ts';
import { type ClientOptions, setup } from './options.ts';

/**
 * Makes an `openapi-fetch` client that signs its requests and goes to the service's endpoint. Unlike operations it fills
 * nothing in, checks no path parameter, and gives an answer outside 2xx back as `error`.
 *
 * @throws {@link ConfigError} for a region or an endpoint that cannot be.
 * @example
 * import { createRawClient } from 'huaweicloud-openapi';
 * import type { paths } from 'huaweicloud-openapi/csms';
 *
 * const raw = createRawClient<paths>('csms', { region: 'ap-southeast-1' });
 * const { data, error } = await raw.GET('/v1/{project_id}/secrets', { params: { path: { project_id } } });
 */
export function createRawClient<Paths extends object>(service: ServiceId, options: ClientOptions = {}): Client<Paths> {
  const { baseUrl, transport, timeoutMs } = setup(service, options);
  return createFetchClient<Paths>({
    baseUrl,
    fetch: (request) => transport(request, { timeoutMs, signal: request.signal }),
  });
}
