/** Where the path parameters come from that a call may leave out. */
import { readWholeAnswer } from './answer.ts';
import { env } from './auth/env.ts';
import { encode } from './encode.ts';
import { ConfigError } from './errors.ts';
import type { Transport } from './http/transport.ts';

/** What the project lookup needs. */
export interface ProjectLookup {
  readonly transport: Transport;
  /** Resolves the IAM endpoint; only called when a lookup is needed. */
  readonly iamEndpoint: () => string;
  readonly region: string | undefined;
  readonly timeoutMs: number;
}

/**
 * The project of a client: its option, else `HUAWEICLOUD_SDK_PROJECT_ID`, else a read-only look at IAM for the project
 * that is named like the region. Calls that come at once share one lookup; a failed one is tried again by the next call.
 */
export function projectSource(projectId: string | undefined, lookup: ProjectLookup): () => Promise<string> {
  const known = projectId ?? env('HUAWEICLOUD_SDK_PROJECT_ID');
  let pending: Promise<string> | undefined;
  return () => {
    if (known !== undefined) return Promise.resolve(known);
    // Shared by several calls, so it takes no signal: whoever aborts stops waiting, the others go on.
    pending ??= findProject(lookup).catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
    return pending;
  };
}

/** @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_06_0001.html */
async function findProject({ transport, iamEndpoint, region, timeoutMs }: ProjectLookup): Promise<string> {
  if (region === undefined) throw new ConfigError(`project_id is missing: ${REMEDY}`);
  const request = new Request(`${iamEndpoint()}/v3/projects?name=${encode(region)}`, {
    // The page demands it, although there is no body.
    headers: { 'content-type': 'application/json;charset=utf8' },
  });
  const response = await transport(request, { operation: OPERATION, timeoutMs });
  const { data } = await readWholeAnswer(OPERATION, {}, response);
  const listed = (data as { projects?: { id?: unknown; name?: unknown }[] } | null)?.projects ?? [];
  const projects = listed.filter((one) => typeof one.id === 'string');
  const [first] = projects;
  if (projects.length === 1 && first) return first.id as string;
  const names = projects.map((one) => `${String(one.id)} (${String(one.name)})`).join(', ');
  throw new ConfigError(
    `project_id: IAM lists ${projects.length === 0 ? 'no project' : `several projects, ${names},`} for region ${region}; ${REMEDY}`,
  );
}

const OPERATION = 'keystoneListProjects';
const REMEDY = 'pass `projectId` to the client, `project_id` to the call, or set HUAWEICLOUD_SDK_PROJECT_ID';
