/** CSMS through the official core, handed over as the vendor's generated client does: it is not on npm itself. */
import type { Case } from '../case.ts';
import { type CoreRequest, type official, send } from '../official.ts';

const SECRETS = '/v1/{project_id}/secrets';
const ONE = `${SECRETS}/{secret_name}`;
const JSON_UTF8 = 'application/json;charset=UTF-8';
const named = { secret_name: 'peers.db_1-x' };

export function csmsCalls(sdk: ReturnType<typeof official>): Case[] {
  const csms = (call: string, request: CoreRequest, holds?: Case['holds']): Case => ({
    client: 'huaweicloud-sdk-core, CSMS',
    call,
    expected: 200,
    run: () => send(sdk.core, request),
    ...(holds && { holds }),
  });
  const post = (url: string, data?: object): CoreRequest => ({
    method: 'POST',
    url,
    ...(data && { data, contentType: JSON_UTF8 }),
    pathParams: named,
  });
  const get = (url: string, more: object = {}): CoreRequest => ({ method: 'GET', url, pathParams: named, ...more });
  const text = 'a value with ä, 秘密, + and %2F';
  return [
    csms('createSecret', post(SECRETS, { name: named.secret_name, secret_string: text })),
    csms('listSecrets', get(SECRETS, { queryParams: { limit: 50, marker: 'a.b_c-d' } })),
    csms('showSecret', get(ONE)),
    csms('updateSecret', {
      method: 'PUT',
      url: ONE,
      data: { description: text },
      contentType: JSON_UTF8,
      pathParams: named,
    }),
    csms('createSecretVersion', post(`${ONE}/versions`, { secret_string: text, version_stages: ['PEERS'] })),
    csms('listSecretVersions', get(`${ONE}/versions`)),
    csms(
      'showSecretVersion',
      get(`${ONE}/versions/{version_id}`, { pathParams: { ...named, version_id: 'latest' } }),
      ({ version }) => (version as { secret_string?: string }).secret_string === text,
    ),
    csms('deleteSecretForSchedule', post(`${ONE}/scheduled-deleted-tasks/create`, { recovery_window_in_days: 7 })),
    csms('restoreSecret', post(`${ONE}/scheduled-deleted-tasks/cancel`)),
    csms('deleteSecret', { method: 'DELETE', url: ONE, pathParams: named }),
    {
      ...csms('showSecret, once it is gone', get(ONE), ({ errorCode }) => errorCode === 'CSMS.0106'),
      expected: 400,
    },
  ];
}
