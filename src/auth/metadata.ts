/** The temporary access key that a cloud server has through its agency. */
import { checkEndpoint } from '../endpoint.ts';
import { CredentialsError } from '../errors.ts';
import { isHuaweiCloudError } from '../guards.ts';
import { milliseconds, within } from '../http/deadline.ts';
import type { Fetch } from '../http/send-fetch.ts';
import { Redactor, safeCause } from '../redact.ts';
import { type AccessKey, conceal, type CredentialsProvider, memoize } from './credentials.ts';

/** How the metadata service is asked. */
export interface EcsMetadataOptions {
  /** Base URL of the metadata service. Default: `http://169.254.169.254`, which every server reaches without a network. */
  endpoint?: string | undefined;
  /** Milliseconds that each of its answers may take. Default: 3000. */
  timeoutMs?: number | undefined;
  /** Sends the requests instead of the global `fetch`. They must not go through a proxy. */
  fetch?: Fetch | undefined;
}

const TOKEN_PATH = '/meta-data/latest/api/token';
const KEY_PATH = '/openstack/latest/securitykey';
/** How long a metadata token is asked for: the longest there is. */
const TOKEN_SECONDS = 21_600;
/** When a service without tokens is asked for one again. */
const PROBE_AGAIN_MS = 24 * 60 * 60_000;
/** What the token's path answers where there are no tokens yet. The SDK for Python counts 503 among them. */
const NO_TOKENS: readonly number[] = [404, 405, 503];

/**
 * The temporary access key of the cloud server (ECS) that this runs on. The server needs an agency, which says what it
 * may do. Both versions of the metadata service are spoken: the one that wants a token of its own, and the one without.
 * The key is remembered until about five minutes before it ends, or until it is refused.
 *
 * @throws {@link CredentialsError} (from the calls that use it) when the metadata service does not answer, or not with a
 * key; {@link ConfigError} for an endpoint that cannot be.
 * @see https://support.huaweicloud.com/intl/en-us/usermanual-ecs/ecs_03_0166.html
 * @see https://github.com/huaweicloud/huaweicloud-sdk-go-v3/blob/master/core/auth/internal/metadata_accessor.go
 * @example
 * const csms = createCsmsClient({ region: 'ap-southeast-1', credentials: fromEcsMetadata() });
 */
export function fromEcsMetadata(options: EcsMetadataOptions = {}): CredentialsProvider {
  const { endpoint = 'http://169.254.169.254', timeoutMs = 3000, fetch } = options;
  const ask = asker(checkEndpoint(endpoint, 'endpoint', true), milliseconds('timeoutMs', timeoutMs), fetch);
  let token: string | undefined;
  let probeAt = 0;

  const renewToken = async (): Promise<void> => {
    token = undefined;
    const answer = await ask('PUT', TOKEN_PATH, { 'x-metadata-token-ttl-seconds': String(TOKEN_SECONDS) });
    if (answer.status === 200) token = readToken(answer.text);
    else if (!NO_TOKENS.includes(answer.status)) throw unexpected('PUT', TOKEN_PATH, answer.status);
    probeAt = Date.now() + PROBE_AGAIN_MS;
  };
  const askForKey = (): Promise<Answer> =>
    ask('GET', KEY_PATH, token === undefined ? {} : { 'x-metadata-token': token });

  return memoize(async () => {
    if (token === undefined && Date.now() >= probeAt) await renewToken();
    let answer = await askForKey();
    if (answer.status === 401 && !lacksAgency(answer)) {
      await renewToken();
      answer = await askForKey();
    }
    if (lacksAgency(answer)) {
      throw failure(
        `it has no key to give (status ${answer.status}): attach an agency to the server in the ECS console`,
      );
    }
    if (answer.status !== 200) throw unexpected('GET', KEY_PATH, answer.status);
    return readKey(answer.text);
  });
}

/** Whether it is the server's agency that is missing. No other metadata token would help. */
function lacksAgency({ status, text }: Answer): boolean {
  return status === 404 || (status === 401 && text.includes('Please configure Cloud Service Agency first'));
}

/** An answer of the metadata service. */
interface Answer {
  readonly status: number;
  readonly text: string;
}

type Ask = (method: 'GET' | 'PUT', path: string, headers: Record<string, string>) => Promise<Answer>;

function asker(endpoint: string, ms: number, fetch: Fetch | undefined): Ask {
  const { host } = new URL(endpoint);
  return async (method, path, headers) => {
    // Looked up at each call, so that a mock that is installed later is seen.
    const send = fetch ?? ((url: string, init: RequestInit) => globalThis.fetch(url, init));
    const expired = (): Error => failure(`no answer from ${host} within ${ms} ms`);
    try {
      return await within({ ms, expired }, async ({ signal }) => {
        const response = await send(`${endpoint}${path}`, { method, headers, redirect: 'manual', signal });
        return { status: response.status, text: await response.text() };
      });
    } catch (error) {
      if (isHuaweiCloudError(error)) throw error;
      // Whatever sends may quote what it was given, and the token is a secret.
      const redactor = new Redactor();
      redactor.addHeaders(headers);
      const cause = safeCause(error, redactor);
      const inner = cause?.cause as Error | undefined;
      throw failure(`no answer from ${host}: ${inner?.message || cause?.message || 'the request failed'}`, cause);
    }
  };
}

function readToken(text: string): string {
  const token = text.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw failure(`${TOKEN_PATH} answered with something that is no token (${text.length} characters)`);
}

function readKey(text: string): AccessKey {
  const { access, secret, securitytoken, expires_at } = parse(text).credential ?? {};
  const parts = { access, secret, securitytoken };
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value !== 'string' || value === '')
      throw failure(`${KEY_PATH} answered with something else than a key: credential.${name} is missing`);
  }
  const {
    access: accessKeyId,
    secret: secretAccessKey,
    securitytoken: securityToken,
  } = parts as Record<keyof typeof parts, string>;
  const expiresAt = new Date(String(expires_at));
  const key = { accessKeyId, secretAccessKey, securityToken };
  return conceal(Number.isNaN(expiresAt.getTime()) ? key : { ...key, expiresAt });
}

function parse(text: string): { credential?: Record<string, unknown> | null } {
  try {
    return (JSON.parse(text) as object | null) ?? {};
  } catch {
    // Not the parser's message, which quotes the text.
    throw failure(`${KEY_PATH} answered with something that is not JSON (${text.length} characters)`);
  }
}

function unexpected(method: string, path: string, status: number): CredentialsError {
  return failure(`${method} ${path} answered with status ${status}`);
}

function failure(what: string, cause?: unknown): CredentialsError {
  return new CredentialsError(`ECS metadata: ${what}`, { cause });
}
