/** How long something may take. */

/** A limit in time: after `ms` the work is aborted with the error, or with the reason of `signal` if that comes first. */
export interface Limit {
  readonly ms: number;
  readonly signal?: AbortSignal | undefined;
  readonly expired: () => Error;
}

/**
 * Runs work under a limit. It rejects as soon as the limit is reached, even if the work does not listen to the signal
 * that it is handed. An outer limit passes its own error on through that signal.
 */
export async function within<T>({ ms, signal, expired }: Limit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const forward = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', forward, { once: true });
  const timer = setTimeout(() => controller.abort(expired()), ms);
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([work(controller.signal), aborted]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', forward);
  }
}
