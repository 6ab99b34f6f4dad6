/** Waiting for a job: the spec says where a report holds the job's state, and which states end it. */
import { at } from './answer.ts';
import { findRoute } from './client.ts';
import { ConfigError, JobFailedError, TimeoutError } from './errors.ts';
import { milliseconds, pause, within } from './http/deadline.ts';
import type { Operation } from './operation.ts';

/** How to wait. */
export interface WaitOptions<Report> {
  /** Milliseconds between two looks. Default: 2000. */
  intervalMs?: number;
  /** Milliseconds to wait at most; the job itself goes on after that. Default: 600 000. */
  timeoutMs?: number;
  /** Ends the waiting; its reason is thrown, untouched. */
  signal?: AbortSignal;
  /** Called with each report, and with how much is done, from 0 to 1, where the job tells. */
  onProgress?: (report: Report, done: number | undefined) => void;
}

/**
 * Waits until a job ends, and gives back its last report.
 *
 * @param show the operation that reports on the job, such as `roma.checkAssetJobStatus`
 * @param input which job, as the operation takes it
 * @throws {@link JobFailedError} when the job fails; {@link TimeoutError} when it takes too long; {@link ConfigError}
 * for an operation that does not report on a job; whatever the operation throws.
 * @example
 * const { job_id } = await roma.deleteAsset({ body: { apps: [{ id }] } });
 * const report = await waitFor(roma.checkAssetJobStatus, { job_id });
 */
export async function waitFor<Input, Output>(
  show: Operation<Input, Output, unknown>,
  input: NoInfer<Input>,
  options: WaitOptions<Output> = {},
): Promise<Output> {
  const job = findRoute(show)?.job;
  if (!job) throw new ConfigError('waitFor: this operation does not report on a job');
  const { intervalMs = 2000, timeoutMs = 600_000, signal, onProgress } = options;
  milliseconds('intervalMs', intervalMs);
  const limit = {
    ms: milliseconds('timeoutMs', timeoutMs),
    signal,
    expired: () => new TimeoutError(`the job has not ended within ${timeoutMs} ms`),
  };
  const isOneOf = (states: readonly string[], state: unknown): boolean =>
    typeof state === 'string' && states.some((one) => one.toLowerCase() === state.toLowerCase());

  return await within(limit, async (until) => {
    for (;;) {
      const report = await show(input, { signal: until.signal });
      const done = job.progress === undefined ? undefined : at(report, job.progress);
      onProgress?.(report, typeof done === 'number' ? done : undefined);
      const state = at(report, job.state);
      if (isOneOf(job.succeeded, state)) return report;
      if (isOneOf(job.failed, state)) throw new JobFailedError(`the job ended as ${String(state)}`, report);
      await pause(intervalMs, until);
    }
  });
}
