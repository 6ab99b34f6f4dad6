/** Runs one case against a running server: in any runtime that has `fetch`. */
import * as sdk from 'huaweicloud-openapi';
import type { ClientOptions } from 'huaweicloud-openapi';
import { mismatches, type Pattern, texts } from './match.ts';
import { accessKey, MARKER } from './planted.ts';
import type { Addresses, Script, Seen } from './script.ts';

/** One thing that can go wrong, or that must go right nevertheless. */
export interface BatteryCase {
  readonly name: string;
  /** What the server answers. Default: `{}` to everything. */
  readonly script?: Script;
  /** What the caller does. */
  readonly call: (context: Context) => unknown;
  readonly expect: Expectation;
  /** It is about something that only Node has, or tells. */
  readonly nodeOnly?: true;
}

/** What the caller sees, and what arrived. */
export interface Expectation {
  /** What the call throws. */
  readonly error?: Pattern;
  /** What only Node tells of the error, such as the system's codes. */
  readonly node?: Pattern;
  /** What the call gives. */
  readonly value?: Pattern;
  /** The questions that are answered with yes for the error: these and no others. */
  readonly guards?: readonly Guard[];
  /** How many requests arrived; or each of them, in this order; or how many of each kind, as the keys of a {@link Script}. */
  readonly requests: number | readonly Pattern[] | Readonly<Record<string, Pattern>>;
  /** Retries that were published (`huaweicloud-openapi:retry`): how many, or what was said of each. */
  readonly retries?: Pattern;
  /** What was published of refreshed credentials and clocks that were set right (`huaweicloud-openapi:auth`). */
  readonly auth?: readonly Pattern[];
}

const GUARDS = [
  'isApiError',
  'isPartialFailure',
  'isNotFound',
  'isThrottled',
  'isUnauthenticated',
  'isPermissionDenied',
  'isConflict',
  'isRetryable',
  'isConnectionError',
] as const;
/** A question to ask of an error. */
export type Guard = (typeof GUARDS)[number];

/** What a case makes its clients with. */
export interface Context {
  /** Region, project, endpoints of the server, a planted access key, hardly any pause between attempts. */
  readonly options: ClientOptions & { readonly endpoint: string; readonly iamEndpoint: string };
  /** The server with a certificate that nobody trusts. */
  readonly tls: string;
  /** Fulfilled as soon as so many requests have arrived. */
  arrived(count: number): Promise<unknown>;
  /** The error of a call that has to fail on the way to what the case is about. */
  failure(call: PromiseLike<unknown>): Promise<unknown>;
}

/** How a case went. */
export interface Run {
  /** What was not as expected. Empty if all was. */
  readonly problems: readonly string[];
  /** Everything that was thrown. */
  readonly thrown: readonly unknown[];
}

/** Runs a case. Its own checks and the search for planted secrets are in the outcome; what only Node has is not. */
export async function run(one: BatteryCase, addresses: Addresses): Promise<Run> {
  const id = one.name.replace(/\W+/g, '-').toLowerCase();
  const control = `${addresses.control}/_cases/${id}`;
  await fetch(control, { method: 'PUT', body: JSON.stringify(one.script ?? [{ json: {} }]) });
  const lines: string[] = [];
  const thrown: unknown[] = [];
  const base = `${addresses.here}/${id}`;
  const context: Context = {
    options: {
      region: 'ap-southeast-1',
      projectId: 'p',
      endpoint: base,
      iamEndpoint: base,
      credentials: accessKey,
      retry: { minDelayMs: 1 },
      timeoutMs: 10_000,
      deadlineMs: 20_000,
      logger: { debug: (line) => lines.push(line) },
    },
    tls: `${addresses.tls}/${id}`,
    arrived: async (count) => (await fetch(`${control}?arrived=${count}`)).text(),
    failure: async (call) => {
      const error = await outcome(() => call);
      thrown.push(error.error);
      return error.error;
    },
  };

  const { value, error, failed } = await outcome(() => one.call(context));
  if (failed) thrown.push(error);
  const seen = (await (await fetch(control)).json()) as Seen[];
  return {
    problems: [...judge(one, { value, error, failed }, seen), ...leaks({ 'the error': thrown, 'the log': lines })],
    thrown,
  };
}

interface Outcome {
  readonly value?: unknown;
  readonly error?: unknown;
  readonly failed: boolean;
}

async function outcome(call: () => unknown): Promise<Outcome> {
  try {
    return { value: await call(), failed: false };
  } catch (error) {
    return { error, failed: true };
  }
}

function judge({ expect }: BatteryCase, { value, error, failed }: Outcome, seen: readonly Seen[]): string[] {
  const problems: string[] = [];
  if ('error' in expect && !failed) problems.push(`the call succeeded: ${JSON.stringify(value)}`);
  else if ('error' in expect) problems.push(...mismatches(error, expect.error, 'the error'));
  else if (failed) problems.push(`the call failed: ${String(error)}`);
  if ('value' in expect && !failed) problems.push(...mismatches(value, expect.value, 'the value'));
  if (expect.guards) {
    const yes = GUARDS.filter((guard) => sdk[guard](error));
    problems.push(...mismatches([...yes].sort(), [...expect.guards].sort(), 'the guards'));
  }
  problems.push(...mismatches(countsOf(seen, expect.requests), expect.requests, 'the requests'));
  if (seen.some(({ signature }) => signature === 'wrong')) problems.push('a signature is wrong');
  return problems;
}

/** The requests in the form in which they are expected. */
function countsOf(seen: readonly Seen[], expected: Expectation['requests']): unknown {
  if (Array.isArray(expected)) return seen;
  if (typeof expected !== 'object') return seen.length;
  const keys = Object.keys(expected);
  const keyOf = ({ method, path }: Seen): string | undefined => keys.find((key) => `${method} ${path}`.includes(key));
  return Object.fromEntries(keys.map((key) => [key, seen.filter((one) => keyOf(one) === key).length]));
}

/** Where a planted secret can be read, in what was told by whom. */
export function leaks(told: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(told).flatMap(([who, what]) =>
    texts(what)
      .filter((text) => text.includes(MARKER))
      .map((text) => `${who} gives a secret away: …${around(text, text.indexOf(MARKER))}…`),
  );
}

function around(text: string, at: number): string {
  return text.slice(Math.max(at - 60, 0), at + 40);
}
