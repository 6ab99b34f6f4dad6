/** How texts become words for the search: the same when the index is built and when it is asked. */
import type { Options } from 'minisearch';

/** What the index holds of a page or of a part of one. */
export interface Entry {
  readonly id: number;
  /** An operation's id, a heading or an error code. */
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  readonly text: string;
  /** From the root of the site. */
  readonly url: string;
  /** Where it is, in the list of results. */
  readonly place: string;
}

/** `createConnection` is found whole and by its words, and so are `component_id` and `SecMaster.20041002`. */
export function tokenize(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+(?:[_.-][\p{L}\p{N}]+)*/gu) ?? []).flatMap((word) => {
    const parts = word.split(/[_.-]|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u);
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}

/** `Retries` and `retry` are one word, and so are `Connections` and `connection`. */
export function normalize(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=[a-z]{2})(?<!s)s$/, '');
}

/** MiniSearch's options. */
export const OPTIONS: Options<Entry> = {
  fields: ['title', 'summary', 'path', 'text'],
  storeFields: ['title', 'summary', 'url', 'place'],
  tokenize,
  processTerm: normalize,
  searchOptions: {
    boost: { title: 10, summary: 3, path: 2 },
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: 'AND',
  },
};
