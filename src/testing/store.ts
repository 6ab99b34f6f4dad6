/** What resource families share: things by their key, and lists in pages. */
import { FakeError } from './errors.ts';
import type { Identity } from './identity.ts';
import type { Json } from './spec.ts';

/** A kind of things that a fake cloud holds. They are plain data, so that a snapshot is what they are. */
export interface Collection<T extends object> {
  /** What tells one from another. */
  readonly key: (item: T) => string;
  /** JSON schema of one of them, for seeds. It may refer to the specs, as in `csms#/components/schemas/Secret`. */
  readonly schema: Json;
  /** What is there from the start, where no seed says what is. */
  readonly initial?: (identity: Identity) => readonly T[];
  /** How the service refuses a key that is not there. Needed for {@link Store.get}. */
  readonly missing?: { readonly status: number; readonly code: string; readonly message: string };
}

/** Things of one kind, in the order they were added. */
export class Store<T extends object> {
  readonly #items = new Map<string, T>();
  readonly #collection: Collection<T>;

  constructor(collection: Collection<T>) {
    this.#collection = collection;
  }

  find(key: string): T | undefined {
    return this.#items.get(key);
  }

  get(key: string): T {
    const item = this.#items.get(key);
    if (item) return item;
    const { missing } = this.#collection;
    if (!missing) throw new Error('the collection does not say how a missing one is refused');
    throw new FakeError(missing.status, missing.code, missing.message);
  }

  has(key: string): boolean {
    return this.#items.has(key);
  }

  /** Adds it, or puts it in the place of the one with the same key. */
  put(item: T): T {
    this.#items.set(this.#collection.key(item), item);
    return item;
  }

  /** Takes it out and gives it back. */
  take(key: string): T {
    const item = this.get(key);
    this.#items.delete(key);
    return item;
  }

  /** @returns whether it was there */
  remove(key: string): boolean {
    return this.#items.delete(key);
  }

  all(): T[] {
    return [...this.#items.values()];
  }

  /** Holds these from now on, and nothing else. */
  load(items: readonly T[]): void {
    this.#items.clear();
    for (const item of items) this.put(item);
  }
}

/** A page by position. */
export function pageAt<T>(items: readonly T[], offset = 0, limit = items.length): T[] {
  return items.slice(offset, offset + limit);
}

/** A page after a marker, with the page info that CSMS answers. */
export function pageAfter<T>(
  items: readonly T[],
  options: { readonly marker: string | undefined; readonly limit: number | undefined },
  key: (item: T) => string,
  compare: (a: string, b: string) => number,
): { page: T[]; page_info: { current_count: number; next_marker?: string; previous_marker?: string } } {
  const { marker, limit = 50 } = options;
  const sorted = [...items].sort((a, b) => compare(key(a), key(b)));
  // Not by position: the entry that the marker names may be gone by now.
  const rest = marker === undefined ? sorted : sorted.filter((item) => compare(key(item), marker) > 0);
  const page = rest.slice(0, limit);
  const [first, last] = [page[0], page.at(-1)];
  const markers = first && last ? { next_marker: key(last), previous_marker: key(first) } : {};
  return { page, page_info: { current_count: page.length, ...markers } };
}
