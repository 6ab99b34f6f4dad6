/** IAM through the official client of IAM: every way to a token, and temporary access keys that then sign a call. */
import type { Case, Place } from '../case.ts';
import { type official, send, type TemporaryKey } from '../official.ts';
import { iamCase } from './iam.ts';

export function tokenCalls(sdk: ReturnType<typeof official>, place: Place): Case[] {
  const { user, userId, region, projectId } = place;
  const known = { token: '', key: { access: '', secret: '' } as TemporaryKey };
  const project = { project: { name: region } };
  const account = { domain: { name: user.domain } };
  const password = { user: { name: user.user, password: user.password, ...account } };
  const wrong = { user: { ...password.user, password: 'wrong' } };
  const byPassword =
    (scope: object, as = password) =>
    () => ({
      body: { auth: { identity: { methods: ['password'], password: as }, scope } },
    });
  const byMfa = (passcode: string) => () => {
    const identity = { methods: ['password', 'totp'], password, totp: { user: { id: userId, passcode } } };
    return { body: { auth: { identity, scope: project } } };
  };
  const agency = (methods: readonly string[], of: string, more: object = {}) => ({
    ...{ methods, assume_role: { agency_name: 'peers', domain_name: of, ...more } },
  });
  const byAgency = (of: string) => () => ({
    body: { auth: { identity: agency(['assume_role'], of), scope: project } },
  });
  const exchange = () => {
    const identity = { methods: ['token'], token: { id: known.token } };
    return { body: { auth: { identity, scope: project } } };
  };
  const isToken: Case['holds'] = (body) => {
    known.token = String(body['X-Subject-Token']);
    return known.token.startsWith('FAKE') && body['token'] !== undefined;
  };
  const keyByToken = () => ({ body: { auth: { identity: { methods: ['token'], token: { duration_seconds: 900 } } } } });
  const keyByAgency = (of: string) => () => ({
    body: { auth: { identity: agency(['assume_role'], of, { duration_seconds: 3600 }) } },
  });
  const isKey: Case['holds'] = ({ credential }) => {
    known.key = credential as TemporaryKey;
    return known.key.access !== '' && known.key.securitytoken !== undefined;
  };
  const signed = (call: string, expected: number, key: () => TemporaryKey): Case => ({
    ...{ client: 'huaweicloud-sdk-core', call, expected },
    run: () => send(sdk.temporary(key()), { method: 'GET', url: '/v1/{project_id}/secrets' }),
  });
  const iam = (...args: [call: string, expected: number, request: () => object, holds?: Case['holds']]): Case =>
    iamCase(sdk, ...args);
  const bare = ({ access, secret }: TemporaryKey): TemporaryKey => ({ access, secret });
  return [
    iam('keystoneCreateUserTokenByPassword, for the account', 201, byPassword(account), isToken),
    iam('keystoneCreateUserTokenByPassword, wrong password', 401, byPassword(project, wrong)),
    iam('keystoneCreateUserTokenByPassword, for the project', 201, byPassword(project), (body) => {
      return isToken(body) && JSON.stringify(body).includes(projectId);
    }),
    iam('keystoneCreateUserTokenByPasswordAndMfa', 201, byMfa('123456'), isToken),
    iam('keystoneCreateUserTokenByPasswordAndMfa, wrong code', 400, byMfa('000000')),
    iam('keystoneCreateAgencyToken', 201, byAgency(user.domain), (body) => {
      return isToken(body) && JSON.stringify(body).includes('assumed_by');
    }),
    iam('keystoneCreateAgencyToken, of another account', 403, byAgency('theirs')),
    iam('keystoneCreateScopedToken', 201, exchange, isToken),
    iam('keystoneValidateToken', 200, () => ({ 'X-Subject-Token': known.token, nocatalog: 'true' }), isToken),
    iam('keystoneValidateToken, of one that is not there', 404, () => ({ 'X-Subject-Token': 'unknown' })),
    iam('createTemporaryAccessKeyByToken', 201, keyByToken, isKey),
    signed('a call with the temporary key', 200, () => known.key),
    signed('a call with the temporary key, without its security token', 401, () => bare(known.key)),
    iam('createTemporaryAccessKeyByAgency', 201, keyByAgency(user.domain), isKey),
    signed("a call with the agency's temporary key", 200, () => known.key),
    iam('createTemporaryAccessKeyByAgency, of another account', 403, keyByAgency('theirs')),
  ];
}
