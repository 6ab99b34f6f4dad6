/** The types that every generated operation is made of, and the row of the routes table that drives it. */
import type { ApiError, ConfigError, ConnectionError, CredentialsError, ResponseError } from './errors.ts';

export type { KnownErrors } from './errors.ts';

/** What the client needs to know of an operation at run time. Generated from the spec. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'HEAD';
  /** Path template, such as `/v1/{project_id}/secrets/{secret_name}`. */
  readonly path: string;
  /** Media type of the request. Default: `application/json` where there is a body, none where there is none. */
  readonly contentType?: string;
  /** The answer is bytes and arrives as a `Blob`. */
  readonly binary?: true;
  /** The answer to a success has no body. */
  readonly empty?: true;
  /** Anybody may call it: it is sent without credentials. */
  readonly public?: true;
  /** Whether a repeat does no harm. Default: it does none, but for POST and PATCH. */
  readonly idempotent?: boolean;
  /** Names of the fields, in the request or the answer, that hold secrets. */
  readonly secrets?: readonly string[];
  /** Error codes that mean "does not exist" on this operation, whatever the status and whatever else they may mean. */
  readonly notFound?: readonly string[];
  /** Where a 2xx answer says that some or all of a batch failed (dotted paths into the body). */
  readonly batch?: { readonly success?: string; readonly succeeded?: string; readonly failed: string };
  /** Where a report on a job says how far it is. States are compared without case. */
  readonly job?: {
    readonly state: string;
    readonly succeeded: readonly string[];
    readonly failed: readonly string[];
    readonly progress?: string;
  };
}

/** The routes of a service, packed: they are most of what it adds to a caller's bundle. Generated from the spec. */
export interface RouteTable {
  /** Path parameters that the client fills in. */
  readonly scope: readonly string[];
  /** What the letters in the tree say. */
  readonly facts: Readonly<Record<string, Partial<Route>>>;
  /** The paths step by step, each with its calls: the method, letters of what else is to know, and the id. */
  readonly tree: string;
}

/** Options of one call. */
export interface CallOptions {
  /** Aborts the call; its reason is what the call throws, untouched. */
  signal?: AbortSignal;
  /** Extra headers for this call. They are signed too. */
  headers?: Record<string, string>;
  /** Milliseconds one attempt may take, from sending to the last byte of the answer. Default: the client's. */
  timeoutMs?: number;
  /** Milliseconds the whole call may take, credentials and lookups included. Default: the client's. */
  deadlineMs?: number;
}

/** The outcome of a call as a value: see {@link Call.result}. */
export type Result<Output, Failure> =
  | {
      readonly ok: true;
      readonly data: Output;
      /** The request's id, to quote to support. */
      readonly requestId: string | undefined;
      /** Status and headers of the answer. Its body has been read already. */
      readonly response: Response;
    }
  | { readonly ok: false; readonly error: Failure };

/** A call on its way: await it for the answer's body, or ask for its {@link Call.result}. */
export interface Call<Output, Failure> extends Promise<Output> {
  /**
   * The outcome as a value: a failure does not throw but arrives as `{ ok: false, error }`, typed.
   * Only the reason of your own `signal` is still thrown.
   *
   * @example
   * const r = await csms.showSecret({ secret_name }).result();
   * if (!r.ok) console.error(r.error.code);
   */
  result(): Promise<Result<Output, Failure>>;
}

/** One operation of a client, as generated interfaces declare it. */
export type Operation<Input, Output, Failure> = (input: Input, options?: CallOptions) => Call<Output, Failure>;

/** Nothing: an intersection with it changes nothing. */
type Nothing = unknown;
type Parameters<Op> = Op extends { parameters: infer P } ? P : never;
type Path<Op> = Parameters<Op> extends { path: infer P } ? P : Nothing;
type ScopedPath<P, Scope> = Pick<P, Exclude<keyof P, Scope>> & Partial<Pick<P, Extract<keyof P, Scope>>>;

type Query<Op> =
  Parameters<Op> extends { query?: infer Q }
    ? [NonNullable<Q>] extends [never]
      ? Nothing
      : Pick<Parameters<Op>, 'query' & keyof Parameters<Op>>
    : Nothing;

type Headers<Op> =
  Parameters<Op> extends { header: infer H }
    ? { headers: H }
    : Parameters<Op> extends { header?: infer H }
      ? [NonNullable<H>] extends [never]
        ? Nothing
        : { headers?: H }
      : Nothing;

/** The body of an answer or a request, whichever media type it has. */
export type Media<C> = C extends { content: infer M } ? M[keyof M] : undefined;
type Body<Op> = Op extends { requestBody: infer B }
  ? { body: Media<B> }
  : Op extends { requestBody?: infer B }
    ? [NonNullable<B>] extends [never]
      ? Nothing
      : { body?: Media<NonNullable<B>> }
    : Nothing;

type Success = 200 | 201 | 202 | 203 | 204 | 206;
type Responses<Op> = Op extends { responses: infer R } ? R : never;
type AnswerOf<R, Status> = { [S in Extract<keyof R, Status>]: Media<R[S]> }[Extract<keyof R, Status>];

/**
 * What an operation takes: path parameters at the top, then `query`, `headers` and `body`.
 * Path parameters named in `Scope` are optional, since the client can fill them in.
 */
export type Input<Op, Scope extends string = never> = ScopedPath<Path<Op>, Scope> & Query<Op> & Headers<Op> & Body<Op>;

/** An operation as one of the calls on its route has it: with this body, which is JSON, and no other. */
export type WithBody<Op, Json> = Omit<Op, 'requestBody'> & { requestBody: { content: { 'application/json': Json } } };

/** What an operation answers: the body of its 2xx answers, `undefined` where there is none. */
export type Output<Op> = AnswerOf<Responses<Op>, Success>;

/** How an operation fails: an answer that says so, typed by the spec, or a call that got no readable answer. */
export type Failure<Op, Code extends string> =
  | ApiError<AnswerOf<Responses<Op>, Exclude<keyof Responses<Op>, Success>>, Code>
  | ResponseError
  | ConnectionError
  | CredentialsError
  | ConfigError;
