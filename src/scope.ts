/** Where the path parameters come from that a call may leave out. */
import { iamErrors } from '../generated/error-codes.ts';
import { readAnswer } from './answer.ts';
import { encode } from './encode.ts';
import { ConfigError, TimeoutError } from './errors.ts';
import { type CallTrace, traced } from './events.ts';
import { within } from './http/deadline.ts';
import { outgoing } from './http/message.ts';
import type { Setup } from './options.ts';
import { Redactor, messageOf } from './redact.ts';

/** Lookups, for as long as the credentials and the fetch exist that they were made with. */
const lookups = new WeakMap<object, WeakMap<object, Map<string, Promise<string>>>>();

/**
 * The project of a client: the one it was told, else a read-only look at IAM for the project that is named like the
 * region. Calls that come at once share one lookup, and so do clients with the same credentials and `fetch` for the same
 * access key, IAM endpoint and region. A failed one is tried again by the next call.
 */
export function projectSource(client: Setup): () => Promise<string> {
  const { projectId, region } = client;
  if (projectId !== undefined) return () => Promise.resolve(projectId);
  const shared = lookupsOf(client.identity);
  return async () => {
    if (region === undefined) throw new ConfigError(`project_id is missing: ${REMEDY}`);
    const credentials = await client.credentials();
    const subject = 'token' in credentials ? 'token' : credentials.accessKeyId;
    const key = [client.iamEndpoint(), subject, region].join(' ');
    let lookup = shared.get(key);
    if (!lookup) {
      // Shared by several calls, so it takes no signal: whoever aborts stops waiting, the others go on.
      lookup = findProject(client, region);
      shared.set(key, lookup);
      lookup.catch(() => shared.delete(key));
    }
    return await lookup;
  };
}

/** What a signature has to cover besides: the project, for services of a region; the account, for global ones. */
export function scopeHeader(projectId: unknown, domainId: string | undefined): Record<string, string> {
  if (typeof projectId === 'string') return { 'x-project-id': projectId };
  return domainId === undefined ? {} : { 'x-domain-id': domainId };
}

function lookupsOf({ credentials, fetch }: Setup['identity']): Map<string, Promise<string>> {
  let byFetch = lookups.get(credentials);
  if (!byFetch) lookups.set(credentials, (byFetch = new WeakMap()));
  let found = byFetch.get(fetch);
  if (!found) byFetch.set(fetch, (found = new Map<string, Promise<string>>()));
  return found;
}

/** @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_06_0001.html */
async function findProject(client: Setup, region: string): Promise<string> {
  const { domainId, deadlineMs: ms, timeoutMs } = client;
  const trace: CallTrace = { service: 'iam', operation: 'keystoneListProjects', region, attempts: 0 };
  const asked = { trace, redactor: new Redactor(), known: iamErrors };
  const url = new URL(`${client.iamEndpoint()}/v3/projects?name=${encode(region)}`);
  // The page demands it, although there is no body.
  const request = await outgoing('GET', url, { 'content-type': 'application/json;charset=utf8' });
  const endsAt = performance.now() + ms;
  const expired = (): Error => new TimeoutError(`the project of region ${region} was not found within ${ms} ms`, trace);
  const signedHeaders = scopeHeader(undefined, domainId);
  const { data } = await traced(trace, () =>
    within({ ms, expired }, async (signal) => {
      const received = await client.transport(request, {
        ...asked,
        timeoutMs,
        endsAt,
        signal,
        signedHeaders,
        idempotent: true,
      });
      return readAnswer({}, received, asked);
    }),
  );
  const listed = (data as { projects?: ({ id?: unknown; name?: unknown } | null)[] } | undefined)?.projects;
  const projects = (Array.isArray(listed) ? listed : []).filter((one) => typeof one?.id === 'string');
  const [first] = projects;
  if (projects.length === 1 && first) return first.id as string;
  const names = projects.map((one) => `${String(one?.id)} (${messageOf(one?.name)})`).join(', ');
  throw new ConfigError(
    `project_id: IAM lists ${projects.length === 0 ? 'no project' : `several projects, ${names},`} for region ${region}; ${REMEDY}`,
  );
}

const REMEDY = 'pass `projectId` to the client, `project_id` to the call, or set HUAWEICLOUD_SDK_PROJECT_ID';
