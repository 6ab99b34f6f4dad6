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
  const ignore = signal && onAbort(signal, () => controller.abort(signal.reason));
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
    ignore?.();
  }
}

/** What is to be done when a signal aborts. */
const watched = new WeakMap<AbortSignal, { readonly acts: Set<() => void>; readonly run: () => void }>();

/**
 * Does something when a signal aborts, until it is told to ignore it. A signal gets one listener for all: many calls may
 * share one, and Node warns of a leak from the eleventh listener on.
 */
function onAbort(signal: AbortSignal, act: () => void): () => void {
  let watch = watched.get(signal);
  if (!watch) {
    const acts = new Set<() => void>();
    watch = { acts, run: () => acts.forEach((one) => one()) };
    watched.set(signal, watch);
    signal.addEventListener('abort', watch.run, { once: true });
  }
  const { acts, run } = watch;
  acts.add(act);
  return () => {
    acts.delete(act);
    if (acts.size > 0) return;
    signal.removeEventListener('abort', run);
    watched.delete(signal);
  };
}

/** Waits, unless it is called off: then it rejects with the signal's reason. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
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
