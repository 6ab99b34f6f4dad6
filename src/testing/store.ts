/** What resource families share: things by their key, and lists in pages. */
import { FakeError } from './errors.ts';

/** Things of one kind, in the order they were added. */
export class Store<T> {
  readonly #items = new Map<string, T>();
  readonly #missing: { status: number; code: string; message: string };

  /** @param missing how the service refuses a key that is not there */
  constructor(missing: { status: number; code: string; message: string }) {
    this.#missing = missing;
  }

  get(key: string): T {
    const item = this.#items.get(key);
    if (item === undefined) throw new FakeError(this.#missing.status, this.#missing.code, this.#missing.message);
    return item;
  }

  has(key: string): boolean {
    return this.#items.has(key);
  }

  set(key: string, item: T): T {
    this.#items.set(key, item);
    return item;
  }

  /** Takes it out and gives it back. */
  take(key: string): T {
    const item = this.get(key);
    this.#items.delete(key);
    return item;
  }

  all(): T[] {
    return [...this.#items.values()];
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
