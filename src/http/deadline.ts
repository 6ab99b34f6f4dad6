/** How long something may take. */
import { ConfigError } from '../errors.ts';
import { Cancel, type Cancelling, onAbort } from './cancel.ts';

/** A limit in time: after `ms` the work is aborted with the error, or with the reason of `signal` if that comes first. */
export interface Limit {
  readonly ms: number;
  readonly signal?: Cancelling | undefined;
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
  work: (cancel: Cancel) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const cancel = new Cancel();
  const ignore = signal && onAbort(signal, () => cancel.abort(signal.reason));
  const timer: unknown = setTimeout(() => cancel.abort(expired()), ms);
  // Only the timers of Node, Deno and Bun are objects.
  if (detached) (timer as { unref?: () => void }).unref?.();
  try {
    return await new Promise<T>((resolve, reject) => {
      cancel.onAbort(() => {
        const reason = cancel.reason as Error;
        reject(reason);
      });
      work(cancel).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer as number);
    ignore?.();
  }
}

/** Waits, unless it is called off: then it rejects with the signal's reason. */
export async function pause(ms: number, signal?: Cancelling): Promise<void> {
  signal?.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ignore: (() => void) | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(resolve, ms);
      ignore = signal && onAbort(signal, () => reject(signal.reason as Error));
    });
  } finally {
    clearTimeout(timer);
    ignore?.();
  }
}

/** Timers take 2^31 - 1 milliseconds at most, and fire at once beyond. */
export function milliseconds(option: string, value: number): number {
  if (!(value > 0 && value < 2 ** 31))
    throw new ConfigError(`${option} is ${value}: it must be more than 0 and less than 2^31 milliseconds`);
  return value;
}
