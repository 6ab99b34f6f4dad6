/** What a handler is: an operation's behaviour, typed by the spec, over the state of one fake cloud. */
import type { Media, Output } from '../operation.ts';
import type { JobFate } from './fault-types.ts';
import type { Check } from './schema.ts';
import type { Operation } from './spec.ts';
import type { State } from './state.ts';

/** A request as it arrived. */
export interface FakeRequest {
  readonly method: string;
  /** Absolute URL; path and query are raw. */
  readonly url: string;
  /** By lower-case name; `host` is among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** An answer, ready to be sent. */
export interface FakeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The code of a refusal. */
  readonly errorCode?: string;
}

/** Answers a request. The signal ends what waits; whoever sent the request has gone away then. */
export type Handle = (request: FakeRequest, signal?: AbortSignal) => Promise<FakeResponse>;

type Body<Op> = Op extends { requestBody: infer B }
  ? Media<B>
  : Op extends { requestBody?: infer B }
    ? Media<NonNullable<B>> | undefined
    : undefined;

/** A valid call of an operation. */
export interface Call<Op> {
  readonly path: Op extends { parameters: { path: infer P } } ? P : Readonly<Record<string, string>>;
  readonly query: Op extends { parameters: { query?: infer Q } } ? NonNullable<Q> : Readonly<Record<string, unknown>>;
  /** Headers that are parameters. */
  readonly headers: Op extends { parameters: { header: infer H } } ? H : Readonly<Record<string, unknown>>;
  readonly body: Body<Op>;
  readonly operation: Operation;
  readonly state: State;
  /** Milliseconds since 1970, by the clock of this fake cloud. */
  readonly now: number;
  readonly requestId: string;
  /** What a schema of the specs does not allow in a value. */
  readonly check: Check;
  /** What becomes of the job that this call starts, where a test said so. */
  readonly fate: { readonly fate?: JobFate };
}

/** What a handler answers: status 200 and no body, unless it says so. */
export interface Answer<Op> {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Output<Op>;
}

/** The handlers of a family, by operation. Operations without one are answered with the spec's example. */
export type Handlers<Ops> = {
  readonly [Id in keyof Ops]?: (call: Call<Ops[Id]>) => Answer<Ops[Id]> | Promise<Answer<Ops[Id]>>;
};

/** A handler, whichever operation it is for. */
export type AnyHandler = (call: Call<unknown>) => AnyAnswer | Promise<AnyAnswer>;

/** An answer, whichever operation it is of. */
export interface AnyAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
