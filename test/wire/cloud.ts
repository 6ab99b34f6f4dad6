/** The network of the wire tests: msw answers, and remembers what came. */
import { inspect } from 'node:util';
import type { Credentials } from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { createRomaClient } from 'huaweicloud-openapi/roma';
import { createSecMasterClient } from 'huaweicloud-openapi/secmaster';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Clients, scope } from './pages.ts';

/** What must never be read in any text. */
export const planted = {
  secretAccessKey: 'PLANTED-secret-access-key',
  token: 'PLANTED-token',
  password: 'PLANTED-config-password',
};

export const key = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: planted.secretAccessKey };

export function clientsFor(credentials: Credentials): Clients {
  const { project_id: projectId, workspace_id: workspaceId, instance_id: instanceId } = scope;
  const options = { region: 'ap-southeast-1', credentials, projectId, retry: { minDelayMs: 1, maxDelayMs: 1 } };
  return {
    secmaster: createSecMasterClient({ ...options, workspaceId }),
    roma: createRomaClient({ ...options, instanceId }),
    csms: createCsmsClient(options),
  };
}

export const withKey = clientsFor(key);
export const withToken = clientsFor({ token: planted.token });

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  /** As sent, not normalised. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const server = setupServer();

/** To be called once in a test file. */
export function startServer(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
}

/** Lets a host give one answer to all requests; they gather in the list that comes back. */
export function answers(host: string, make: () => Response): Seen[] {
  const seen: Seen[] = [];
  server.use(
    http.all(`https://${host}/*`, async ({ request }) => {
      const body = Buffer.from(await request.arrayBuffer());
      seen.push({ method: request.method, url: request.url, headers: Object.fromEntries(request.headers), body });
      return make();
    }),
  );
  return seen;
}

/** An answer made of a status, a body (an object is sent as JSON) and headers. */
export function reply(status: number, body?: object | string, headers: Record<string, string> = {}): Response {
  const type = typeof body === 'string' && body.startsWith('<') ? 'text/html' : 'application/json';
  const text = typeof body === 'object' ? JSON.stringify(body) : body;
  return new HttpResponse(text ?? null, { status, headers: { 'content-type': type, ...headers } });
}

/** What a promise is rejected with. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    (value) => expect.fail(`resolved with ${inspect(value)}`),
    (error: unknown) => error,
  );
}

/** Everything that printing an error can show, its hidden fields and its causes included. */
export function everyTextOf(error: unknown): string {
  const { stack, message } = error as Error;
  return [
    inspect(error),
    inspect(error, { depth: null, showHidden: true }),
    JSON.stringify(error),
    String(error),
    message,
    stack,
  ].join('\n');
}

export function expectNoSecret(text: string): void {
  for (const secret of Object.values(planted)) expect(text).not.toContain(secret);
}
