/** How work learns that nobody waits for it any more. */

/** Calls work off. It has an `AbortSignal` for whoever needs one, but makes it late: one costs more than a signature. */
export class Cancel {
  readonly #acts = new Set<() => void>();
  #controller: AbortController | undefined;
  #aborted = false;
  #reason: unknown;

  get aborted(): boolean {
    return this.#aborted;
  }

  get reason(): unknown {
    return this.#reason;
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      const controller = (this.#controller = new AbortController());
      this.onAbort(() => controller.abort(this.#reason));
    }
    return this.#controller.signal;
  }

  throwIfAborted(): void {
    if (this.#aborted) throw this.#reason;
  }

  /** Calls off, with what whoever waits is to be told. Only the first time counts. */
  abort(reason: unknown): void {
    if (this.#aborted) return;
    this.#aborted = true;
    this.#reason = reason;
    for (const act of this.#acts) act();
    this.#acts.clear();
  }

  /** Does something when it is called off, at once if it has been. @returns what makes it ignore that */
  onAbort(act: () => void): () => void {
    if (this.#aborted) act();
    else this.#acts.add(act);
    return () => this.#acts.delete(act);
  }
}

/** What can call work off: ours, or a caller's own. */
export type Cancelling = AbortSignal | Cancel;

/** What is to be done when a signal aborts. */
const watched = new WeakMap<AbortSignal, { readonly acts: Set<() => void>; readonly run: () => void }>();

/**
 * Does something when work is called off, until it is told to ignore it. A caller's signal gets one listener for all: many
 * calls may share one, and Node warns of a leak from the eleventh listener on.
 */
export function onAbort(signal: Cancelling, act: () => void): () => void {
  if (signal instanceof Cancel) return signal.onAbort(act);
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
