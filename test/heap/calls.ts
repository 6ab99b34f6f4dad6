/** The calls of the heap test: what succeeds, and every way to fail that a client meets in a bad week. */
import { type CallOptions, type ClientOptions } from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import type { Kind } from './server.ts';

/** Makes the nth call and checks what came of it. */
export type MakeCall = (nth: number, options: CallOptions) => Promise<unknown>;

/** What a failure has to look like, so that no other one passes for it. */
type Failure = readonly [name: string, status: number | undefined, code?: string];

const FAILURES: Readonly<Partial<Record<Kind, Failure>>> = {
  missing: ['ApiError', 404, 'CSMS.0106'],
  fault: ['ApiError', 500, 'CSMS.0001'],
  reset: ['ConnectionError', undefined],
  html: ['ApiError', 502],
  throttled: ['ApiError', 429, 'APIGW.0308'],
};

/** Calls that succeed and calls that fail, of clients of the server at the endpoint. */
export function calls(endpoint: string): { successes: MakeCall; failures: MakeCall } {
  const options: ClientOptions = {
    endpoint,
    projectId: 'p',
    credentials: { accessKeyId: 'AK', secretAccessKey: 'secret-access-key', securityToken: 'security-token' },
  };
  const csms = createCsmsClient(options);
  const once = createCsmsClient({ ...options, retry: { maxAttempts: 1 } });
  const post = (kind: Kind, call: CallOptions) =>
    csms.createSecret({ body: { name: kind, secret_string: 'the value of the secret' } }, call);

  const succeeding: readonly MakeCall[] = [
    (_, call) => csms.listSecrets({ query: { limit: 10 } }, call),
    (_, call) => csms.showSecret({ secret_name: 'ok' }, call),
    async (_, call) => expectOk(await csms.showSecret({ secret_name: 'ok' }, call).result()),
    (_, call) => post('ok', call),
    // Clients come and go as well. Each has its own budget of retries, and needs one here.
    (nth, call) =>
      createCsmsClient({ ...options, retry: { minDelayMs: 1 } }).showSecret({ secret_name: `flaky${nth}` }, call),
  ];
  const failing: readonly MakeCall[] = [
    async (_, call) => expectFailure('missing', await errorOf(csms.showSecret({ secret_name: 'missing' }, call))),
    async (_, call) => expectFailure('fault', await errorOf(post('fault', call))),
    async (_, call) => expectFailure('reset', await errorOf(post('reset', call))),
    async (_, call) => expectFailure('html', await errorOf(post('html', call))),
    async (_, call) => expectFailure('throttled', await errorOf(once.showSecret({ secret_name: 'throttled' }, call))),
    async (_, call) => {
      const result = await csms.showSecret({ secret_name: 'missing' }, call).result();
      expectFailure('missing', result.ok ? undefined : result.error);
    },
  ];
  const take =
    (list: readonly MakeCall[]): MakeCall =>
    async (nth, call) =>
      await list[nth % list.length]?.(nth, call);
  return { successes: take(succeeding), failures: take(failing) };
}

function expectOk({ ok }: { readonly ok: boolean }): void {
  if (!ok) throw new Error('a call failed that should succeed');
}

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

function expectFailure(kind: Kind, error: unknown): void {
  const [name, status, code] = FAILURES[kind] ?? ['', undefined];
  const got = error as { name?: string; status?: number; code?: string } | undefined;
  if (got?.name === name && got.status === status && (code === undefined || got.code === code)) return;
  throw new Error(`expected ${kind}, got ${String(error)}`, { cause: error });
}
