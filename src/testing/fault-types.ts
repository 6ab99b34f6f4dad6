/** The faults of a fake cloud as its users plant them. */
import type { OperationId } from './operations.ts';

/** What becomes of a job whatever it was to do. */
export type JobFate = 'stuck' | 'failed';

/** How often a fault happens. */
export interface FaultTimes {
  /** To so many requests; `Infinity` for all of them. Default: 1. */
  times?: number;
}

/** What a request is refused with. */
export type FailWith = FaultTimes & {
  /** What the answer says in words. Default: that the fake was told to fail. */
  message?: string;
  /** Seconds for the header `Retry-After`. Default: no such header. */
  retryAfter?: number;
} & (
    | {
        /** HTTP status, one of those that the gateway in front of the services answers itself. */
        status: 401 | 429 | 500 | 502 | 503 | 504;
        /** Default: the gateway's code for the status, in the gateway's envelope. */
        code?: string;
      }
    | {
        /** HTTP status, 400 to 599. */
        status: number;
        /** The service's code, such as `CSMS.0202`, in the operation's own envelope. */
        code: string;
      }
  );

/**
 * Faults to plant. They happen to requests that are otherwise in order (signed, and allowed by the spec), in the order in
 * which they were planted, and change nothing that the fake cloud holds. They are no part of its snapshots.
 *
 * Each of them throws a TypeError for an operation that does not exist, which names the nearest one, and a RangeError for
 * numbers that make no sense.
 */
export interface FakeFaults {
  /**
   * Refuses an operation.
   *
   * @example
   * cloud.fail('createSecret', { status: 429, retryAfter: 2, times: 2 });
   * cloud.fail('createSecret', { status: 400, code: 'CSMS.0202' });
   */
  fail(operationId: OperationId, fault: FailWith): void;
  /**
   * Lets an operation wait before anything happens, in real time. What the caller gives up is never done.
   *
   * @param duration milliseconds, or a text such as `'90s'`
   */
  delay(operationId: OperationId, duration: number | string, options?: FaultTimes): void;
  /** Ends the connection instead of answering: `fetch` rejects as for a connection that was reset. */
  drop(operationId: OperationId, options?: FaultTimes): void;
  /**
   * Lets a batch fail in part: these ids fail, the others of the request are done. A request without any of them uses it
   * up too.
   *
   * @throws TypeError for an operation that is no batch
   * @example
   * cloud.failItems('deleteDataobjectRelation', [incident]);
   */
  failItems(operationId: OperationId, ids: readonly string[], options?: FaultTimes): void;
  /**
   * Lets the next job that an operation starts fail, or never end until {@link clearFaults} sets it free.
   *
   * @throws TypeError for an operation that does not start jobs
   */
  breakJobs(operationId: OperationId, how: JobFate, options?: FaultTimes): void;
  /** Takes back every fault that did not happen yet. Jobs that were stuck go on. */
  clearFaults(): void;
}
