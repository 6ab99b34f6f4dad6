/** The fake cloud: one core that answers requests, and two doors to it. */
import { randomUUID } from 'node:crypto';
import { exampleAnswer, send, sendError } from './answer.ts';
import { authenticate } from './authenticate.ts';
import { GatewayError } from './errors.ts';
import { families } from './families/all.ts';
import type { Call, FakeRequest, FakeResponse } from './handler.ts';
import { createRouter, type Match } from './router.ts';
import { type Check, createCheck } from './schema.ts';
import { checkScope } from './scope.ts';
import { serve } from './server.ts';
import { specs } from './spec.ts';
import { createState, identify } from './state.ts';
import type { FakeCall, FakeCloud, FakeCloudOptions } from './types.ts';
import { splitUrl } from './url.ts';
import { readRequest } from './validate.ts';

/** What AK/SK authentication takes at most. */
const MAX_BODY = 12 * 1024 * 1024;

let shared: { router: ReturnType<typeof createRouter>; check: Check } | undefined;

/**
 * Makes a fake cloud. Instances share nothing but the specs, so tests can run side by side.
 *
 * @example
 * const cloud = createFakeCloud();
 * const csms = createCsmsClient({
 *   region: cloud.region,
 *   credentials: cloud.accessKey,
 *   fetch: cloud.fetch,
 * });
 * await csms.createSecret({ body: { name: 'db-password', secret_string: 'changeit' } });
 */
export function createFakeCloud(options: FakeCloudOptions = {}): FakeCloud {
  const { now = Date.now, ...named } = options;
  const state = createState(identify(named));
  const { region, projectId, workspaceId, instanceId, accessKey, user } = state.identity;
  const { router, check } = (shared ??= {
    router: createRouter(specs().flatMap((spec) => spec.operations)),
    check: createCheck(specs()),
  });
  const calls: FakeCall[] = [];

  const answer = async (request: FakeRequest, match: Match, at: number, requestId: string): Promise<FakeResponse> => {
    const { operation, path } = match;
    if (!operation.public) authenticate(request, state, at, path['project_id']);
    checkScope(path, state.identity);
    const valid = await readRequest(request, match, check);
    const handler = families.get(operation.id);
    const call = { ...valid, path, state, now: at, requestId } as unknown as Call<unknown>;
    return await send(operation, handler ? await handler(call) : exampleAnswer(operation), check);
  };

  const handle = async (request: FakeRequest): Promise<FakeResponse> => {
    const at = now();
    const { path } = splitUrl(request.url);
    const id = randomUUID();
    let match: Match | undefined;
    let requestId = id.replaceAll('-', '');
    let result: FakeResponse;
    try {
      match = router(request.method, path);
      // SecMaster's own form: uuid, timestamp, host name.
      if (match.operation.service === 'secmaster') requestId = `${id}-${at}-fake`;
      if (request.body.length > MAX_BODY) throw new GatewayError(413, 'APIGW.0201', 'The body is larger than 12 MB');
      result = await answer(request, match, at, requestId);
    } catch (error) {
      result = sendError(match?.operation, error, requestId, check);
    }
    const { operation } = match ?? {};
    calls.push({
      operation: operation?.id,
      service: operation?.service,
      method: request.method,
      path,
      status: result.status,
    });
    return { ...result, headers: { 'x-request-id': requestId, ...result.headers } };
  };

  return {
    fetch: async (input, init) => toResponse(await handle(await toRequest(input, init))),
    listen: ({ port = 0 } = {}) => serve({ port, maxBytes: MAX_BODY, handle }),
    accessKey,
    user,
    region,
    projectId,
    workspaceId,
    instanceId,
    calls,
    addDataObject(dataclass, id = randomUUID(), fields = {}) {
      state.dataObjects.set(id, { id, dataclass, created: now(), fields });
      return id;
    },
    addAsset(kind, id = randomUUID(), name = `${kind}-${id}`) {
      state.assets.set(id, { id, kind, name });
      return id;
    },
    get assets() {
      return [...state.assets.values()];
    },
  };
}

async function toRequest(input: string, init: RequestInit): Promise<FakeRequest> {
  init.signal?.throwIfAborted();
  const body = new Response(init.body);
  const headers = new Headers(init.headers);
  const type = body.headers.get('content-type');
  if (type !== null && !headers.has('content-type')) headers.set('content-type', type);
  if (!headers.has('host')) headers.set('host', splitUrl(input).host);
  const bytes = new Uint8Array(await body.arrayBuffer());
  return {
    method: (init.method ?? 'GET').toUpperCase(),
    url: input,
    headers: Object.fromEntries(headers),
    body: bytes,
  };
}

function toResponse({ status, headers, body }: FakeResponse): Response {
  return new Response(body.length > 0 ? (body as Uint8Array<ArrayBuffer>) : null, { status, headers: { ...headers } });
}
