/** An IAM token for a user name and a password. */
import { readWholeAnswer } from '../answer.ts';
import { checkEndpoint, endpointOf, globalEndpointOf } from '../endpoint.ts';
import { ResponseError } from '../errors.ts';
import { createTransport, type Fetch } from '../http/transport.ts';
import { type CredentialsProvider, memoize, type Token } from './credentials.ts';

/** Who signs in, and for what. */
export interface PasswordOptions {
  /** Name of the IAM user. A HUAWEI ID cannot sign in this way. */
  user: string;
  /** Name of the account (domain) that the user belongs to. */
  domain: string;
  password: string;
  /** What the token is good for: a project (a region's name is one), or the whole account. */
  scope: { project: { name: string } | { id: string } } | { domain: { name: string } | { id: string } };
  /** Base URL of IAM. Default: that of the region that the scope's project is named after, else the global one. */
  iamEndpoint?: string;
  /** Milliseconds that signing in may take. Default: 30 000. */
  timeoutMs?: number;
  /** Sends the request instead of the global `fetch`. */
  fetch?: Fetch;
}

const OPERATION = 'keystoneCreateUserTokenByPassword';

/**
 * A provider that signs in with a password and remembers the token until five minutes before it ends (it lasts 24
 * hours). Calls that come at once share one sign-in. Pass the same provider to several clients to share it there too.
 *
 * @throws {@link ApiError} (from the calls that use it) when IAM refuses; {@link ConfigError} for an endpoint that
 * cannot be.
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html
 * @example
 * const credentials = fromPassword({ user, domain, password, scope: { project: { name: 'ap-southeast-1' } } });
 * const csms = createCsmsClient({ region: 'ap-southeast-1', credentials });
 */
export function fromPassword(options: PasswordOptions): CredentialsProvider {
  const endpoint =
    options.iamEndpoint === undefined
      ? defaultEndpoint(options.scope)
      : checkEndpoint(options.iamEndpoint, 'iamEndpoint');
  const transport = createTransport({ credentials: () => Promise.reject(new Error('not used')), fetch: options.fetch });
  const { user, domain, password, scope, timeoutMs = 30_000 } = options;
  const body = JSON.stringify({
    auth: {
      identity: { methods: ['password'], password: { user: { name: user, password, domain: { name: domain } } } },
      scope,
    },
  });

  return memoize(async () => {
    // The catalog lists every service; nobody reads it here and it is large.
    const request = new Request(`${endpoint}/v3/auth/tokens?nocatalog=true`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return await readToken(await transport(request, { operation: OPERATION, public: true, timeoutMs }));
  });
}

function defaultEndpoint(scope: PasswordOptions['scope']): string {
  const name = 'project' in scope && 'name' in scope.project ? scope.project.name : undefined;
  // A project below a region's is called region_name.
  return name === undefined ? globalEndpointOf('iam') : endpointOf('iam', name.split('_')[0]);
}

async function readToken(response: Response): Promise<Token> {
  const { data, requestId } = await readWholeAnswer(OPERATION, {}, response);
  const token = response.headers.get('x-subject-token');
  if (token === null)
    throw new ResponseError(`${OPERATION}: the answer has no X-Subject-Token header`, {
      operation: OPERATION,
      status: response.status,
      requestId,
    });
  const expiresAt = new Date(String((data as { token?: { expires_at?: unknown } } | null)?.token?.expires_at));
  return Number.isNaN(expiresAt.getTime()) ? { token } : { token, expiresAt };
}
