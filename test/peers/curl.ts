/** Plain curl with a token: whatever can send HTTP can use the fake. */
import { make, type Answered, type Case, type Place, type Row } from './case.ts';
import { execute } from './execute.ts';

const MARK = '\n--- ';

/** What curl answers, the token included. */
async function curl(...args: readonly string[]): Promise<Answered> {
  const write = `${MARK}%{http_code} %header{x-subject-token}`;
  const { code, stdout, stderr } = await execute(
    'curl',
    ['--silent', '--show-error', '--write-out', write, ...args],
    '.',
  );
  if (code !== 0) throw new Error(stderr);
  const [body = '', end = ''] = stdout.split(MARK);
  const [status, token] = end.split(' ');
  return { status: Number(status), body: { ...(body && (JSON.parse(body) as object)), token } };
}

/** Signs in, and walks a secret through its life. */
export async function curlRows({ url, user, region, projectId, workspaceId }: Place): Promise<Row[]> {
  const client = 'curl';
  const there = await execute('curl', ['--version'], '.').catch(() => undefined);
  if (there === undefined) return [{ client, call: 'all', expected: 200, skipped: 'there is no curl here' }];

  let token = '';
  const json = ['--header', 'Content-Type: application/json;charset=UTF-8'];
  const secrets = `${url}/v1/${projectId}/secrets`;
  const password = { user: { name: user.user, password: user.password, domain: { name: user.domain } } };
  const identity = { methods: ['password'], password };
  const signIn = JSON.stringify({ auth: { identity, scope: { project: { name: region } } } });
  const call = (name: string, expected: number, args: () => readonly string[], holds?: Case['holds']): Case => ({
    client,
    call: name,
    expected,
    run: () => curl(...args()),
    ...(holds && { holds }),
  });
  // Without a Content-Type where there is no body: so curl does, and so does the vendor's Terraform provider.
  const auth = (): string[] => ['--header', `X-Auth-Token: ${token}`];
  const cases = [
    call(
      'keystoneCreateUserTokenByPassword',
      201,
      () => [...json, '--data', signIn, `${url}/v3/auth/tokens`],
      (body) => {
        token = String(body['token']);
        return token.length > 20;
      },
    ),
    call('keystoneListProjects', 200, () => [...auth(), `${url}/v3/projects`]),
    call('createSecret', 200, () => [...auth(), ...json, '--data', '{"name":"curl","secret_string":"hush"}', secrets]),
    call('showSecret', 200, () => [...auth(), `${secrets}/curl`]),
    call('listConnections', 200, () => [
      ...auth(),
      `${url}/v1/${projectId}/workspaces/${workspaceId}/soc/assetcredentials`,
    ]),
    call('deleteSecret', 200, () => [...auth(), '--request', 'DELETE', `${secrets}/curl`]),
    call(
      'showSecret, without a token',
      401,
      () => [`${secrets}/curl`],
      ({ error_code: code }) => code === 'APIGW.0301',
    ),
  ];
  const rows: Row[] = [];
  for (const one of cases) rows.push(await make(one));
  return rows;
}
