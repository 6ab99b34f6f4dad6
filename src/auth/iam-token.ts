/** Tokens from IAM, whichever way they are asked for: `POST /v3/auth/tokens`. */
import { iamErrors } from '../../generated/error-codes.ts';
import { readAnswer } from '../answer.ts';
import { globalEndpointOf, resolveEndpoint } from '../endpoint.ts';
import { ConfigError, ResponseError, TimeoutError } from '../errors.ts';
import { type CallTrace, traced } from '../events.ts';
import type { Cancel } from '../http/cancel.ts';
import { milliseconds, within } from '../http/deadline.ts';
import { outgoing } from '../http/message.ts';
import type { Fetch } from '../http/send-fetch.ts';
import { createTransport } from '../http/transport.ts';
import { Redactor } from '../redact.ts';
import { env } from '../runtime.ts';
import { conceal, type CredentialsProvider, memoize, type Token } from './credentials.ts';

/** What a token is good for: a project (a region's name is one), or a whole account. */
export type TokenScope = { project: { name: string } | { id: string } } | { domain: { name: string } | { id: string } };

/** What all ways to a token have in common. */
export interface TokenOptions {
  /** What the token is good for: a project (a region's name is one), or the whole account. */
  scope: TokenScope;
  /**
   * Base URL of IAM. Default: `HUAWEICLOUD_SDK_IAM_ENDPOINT`, else that of the region that the scope's project is named
   * after, else the global one.
   */
  iamEndpoint?: string | undefined;
  /** Accept an `http:` endpoint on another machine, although the credentials are then sent in the clear. */
  allowInsecureEndpoint?: boolean | undefined;
  /** Milliseconds that it may take, with up to three attempts of a third of it each. Default: 30 000, at most 60 000. */
  timeoutMs?: number | undefined;
  /** Sends the requests instead of `node:https` (on Node) or the platform's `fetch` (elsewhere). */
  fetch?: Fetch | undefined;
}

/** One way to a token. */
interface TokenRequest {
  /** The operation's name, for errors. */
  readonly operation: string;
  /** How the caller proves who it is, in IAM's words. */
  readonly identity: object;
  /** What must never be shown of it. */
  readonly secret?: string | undefined;
  /** Whose credentials the request is sent with. Without any, the identity is enough. */
  readonly credentials?: CredentialsProvider | undefined;
}

const ATTEMPTS = 3;

/** A provider of tokens. Each is remembered until about five minutes before it ends, or until it is refused. */
export function tokenProvider(way: TokenRequest, options: TokenOptions): CredentialsProvider {
  const { operation, identity, secret, credentials } = way;
  const { scope, timeoutMs: ms = 30_000, fetch } = options;
  milliseconds('timeoutMs', ms);
  const region = regionOf(scope);
  const endpoint = iamEndpoint(region, options);
  const transport = createTransport({ credentials: credentials ?? nobody, fetch, retry: { maxAttempts: ATTEMPTS } });
  const body = JSON.stringify({ auth: { identity, scope } });

  const ask = async (trace: CallTrace, signal: Cancel): Promise<Token> => {
    const asked = { trace, redactor: new Redactor(), known: iamErrors };
    asked.redactor.add(secret);
    // The catalog lists every service; nobody reads it here and it is large.
    const url = new URL(`${endpoint}/v3/auth/tokens?nocatalog=true`);
    const request = await outgoing('POST', url, { 'content-type': 'application/json' }, body);
    const received = await transport(request, {
      ...asked,
      public: credentials === undefined,
      // A new token leaves older ones alive.
      idempotent: true,
      timeoutMs: ms / ATTEMPTS,
      endsAt: performance.now() + ms,
      signal,
    });
    const token = received.headers.get('x-subject-token');
    asked.redactor.add(token);
    const { data, requestId } = readAnswer({}, received, asked);
    if (!token) {
      const details = { ...trace, status: received.status, requestId };
      throw new ResponseError(`${operation}: the answer has no X-Subject-Token header`, details);
    }
    const expiresAt = new Date(
      String((data as { token?: { expires_at?: unknown } | null } | undefined)?.token?.expires_at),
    );
    return conceal(Number.isNaN(expiresAt.getTime()) ? { token } : { token, expiresAt });
  };

  return memoize(async () => {
    const trace: CallTrace = { service: 'iam', operation, region, attempts: 0 };
    const expired = (): Error => new TimeoutError(`${operation}: no token within ${ms} ms`, trace);
    return await traced(trace, () => within({ ms, expired }, (signal) => ask(trace, signal)));
  });
}

/** Refuses a name that is missing or empty: IAM would answer with a riddle. */
export function checkNames(source: string, names: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(names)) {
    if (typeof value !== 'string' || value === '') throw new ConfigError(`${source}: ${name} is missing or empty`);
  }
}

/** Refuses a scope that is none: without one IAM gives a token that the services of a region refuse. */
export function checkScope(source: string, scope: unknown): void {
  const { project, domain } = (scope ?? {}) as { project?: unknown; domain?: unknown };
  const { name, id } = (project ?? domain ?? {}) as { name?: unknown; id?: unknown };
  if (![name, id].some((one) => typeof one === 'string' && one !== '')) {
    throw new ConfigError(
      `${source}: scope must name a project or an account, such as { project: { name: 'ap-southeast-1' } }`,
    );
  }
}

/** The region that a project is named after. One below a region's own is called region_name. */
function regionOf(scope: TokenScope): string | undefined {
  const { project } = scope as { project?: { name?: string } };
  return project?.name?.split('_')[0];
}

function iamEndpoint(region: string | undefined, options: TokenOptions): string {
  const endpoint = options.iamEndpoint ?? env('HUAWEICLOUD_SDK_IAM_ENDPOINT');
  if (endpoint === undefined && region === undefined) return globalEndpointOf('iam');
  const allowInsecure = options.allowInsecureEndpoint;
  return resolveEndpoint('iam', region, { option: 'iamEndpoint', endpoint, allowInsecure });
}

function nobody(): Promise<never> {
  return Promise.reject(new Error('signing in needs no credentials'));
}
