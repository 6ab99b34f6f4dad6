/** How long something may take. */
import { ConfigError } from '../errors.ts';

/** A limit in time: after `ms` the work is aborted with the error, or with the reason of `signal` if that comes first. */
export interface Limit {
  readonly ms: number;
  readonly signal?: AbortSignal | undefined;
  readonly expired: () => Error;
  /** It goes on when nobody waits any more: it must not keep the process from ending. */
  readonly detached?: boolean | undefined;
}

/**
 * Runs work under a limit. It rejects as soon as the limit is reached, even if the work does not listen to the signal
 * that it is handed. An outer limit passes its own error on through that signal.
 */
export async function within<T>(
  { ms, signal, expired, detached }: Limit,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const forward = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', forward, { once: true });
  const timer: unknown = setTimeout(() => controller.abort(expired()), ms);
  // Only the timers of Node, Deno and Bun are objects.
  if (detached) (timer as { unref?: () => void }).unref?.();
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([work(controller.signal), aborted]);
  } finally {
    clearTimeout(timer as number);
    signal?.removeEventListener('abort', forward);
  }
}

/** Waits, unless it is called off: then it rejects with the signal's reason. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

/** Timers take 2^31 - 1 milliseconds at most, and fire at once beyond. */
export function milliseconds(option: string, value: number): number {
  if (!(value > 0 && value < 2 ** 31))
    throw new ConfigError(`${option} is ${value}: it must be more than 0 and less than 2^31 milliseconds`);
  return value;
}
