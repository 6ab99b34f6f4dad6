/** What arrived at a fake cloud. Entries are made of what is known to be no secret; nothing is filtered out afterwards. */
import type { Operation } from './spec.ts';

/** A request that arrived. Neither its headers nor its body are kept. */
export interface FakeCall {
  /** The operation, such as `createSecret`; `undefined` where no spec has the path. */
  readonly operation: string | undefined;
  readonly service: string | undefined;
  readonly method: string;
  /** The path without its query, as it was sent. */
  readonly path: string;
  /** Query parameters that the spec has and that are no secrets. Absent where there are none. */
  readonly query?: Readonly<Record<string, readonly string[]>>;
  /** HTTP status of the answer; 0 where there was none, because the connection ended first. */
  readonly status: number;
  /** The code that a refusal had. */
  readonly errorCode?: string;
  /** The id of the request, as the answer's `X-Request-Id` has it. */
  readonly requestId: string;
  /** When it arrived, in milliseconds since 1970, by the clock of this fake cloud. */
  readonly at: number;
}

/** How many calls are kept. */
const KEPT = 1000;

/** Makes a log that keeps the newest calls and tells whoever listens. */
export function createLog(listener?: (call: FakeCall) => void): {
  readonly calls: readonly FakeCall[];
  readonly record: (call: FakeCall) => void;
} {
  const calls: FakeCall[] = [];
  return {
    calls,
    record(call) {
      calls.push(Object.freeze(call));
      if (calls.length > KEPT) calls.shift();
      listener?.(call);
    },
  };
}

/** What may be kept of a query: the parameters that the spec declares, unless it marks them as secrets. */
export function queryOf(operation: Operation | undefined, query: string): Pick<FakeCall, 'query'> {
  const sent = new URLSearchParams(query.replaceAll('+', '%2B'));
  const names = (operation?.parameters ?? [])
    .filter(({ name, in: place, schema }) => {
      return place === 'query' && sent.has(name) && operation?.deref(schema)?.['format'] !== 'password';
    })
    .map((one) => one.name);
  if (names.length === 0) return {};
  return { query: Object.freeze(Object.fromEntries(names.map((name) => [name, Object.freeze(sent.getAll(name))]))) };
}
