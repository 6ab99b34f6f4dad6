/** Names for a draft: the operation's, its path item's and its schemas'. A person looks at all of them. */
import { type Page } from './page.ts';

const METHODS: Readonly<Record<string, string>> = { POST: 'create', PUT: 'update', PATCH: 'update', DELETE: 'delete' };

/** The operation id, and what told it: the page's address or title has the vendor's own, all else is a guess. */
export interface OperationName {
  id: string;
  from: 'address' | 'title' | 'guess';
}

/** Names the operation after the address, after an id at the end of the title, or after the words of the title. */
export function operationName(page: Page, address: string | undefined): OperationName {
  const named = /(?:^|[\\/])([A-Z][A-Za-z0-9]*)\.html?$/.exec(address ?? '')?.[1];
  if (named !== undefined) return { id: lowerFirst(named), from: 'address' };
  const told = /[-–—]\s*([A-Z][A-Za-z0-9]+)$/.exec(page.title)?.[1];
  if (told !== undefined) return { id: lowerFirst(told), from: 'title' };
  // Titles begin with what is done, in words that differ from those of the ids: the method is the better guess.
  const words = page.title.match(/[A-Za-z][A-Za-z0-9]*/g)?.filter((one) => !/^(an?|the)$/i.test(one)) ?? [];
  const nouns =
    words.length > 0
      ? words.filter((one, at) => words.length === 1 || at > 0 || !/ing$/i.test(one))
      : [itemName(page.path)];
  const verb = METHODS[page.method] ?? (page.path.endsWith('}') ? 'show' : 'list');
  return { id: lowerFirst(camel([verb, ...nouns].join(' '))), from: 'guess' };
}

/** The path item's key: the last fixed part of the path, in the singular where a name follows it. */
export function itemName(path: string): string {
  const fixed = path.split('/').filter((one) => one && !one.startsWith('{'));
  const last = lowerFirst(camel(fixed.at(-1) ?? 'item')) || 'item';
  return path.endsWith('}') ? last.replace(/s$/, '') : last;
}

/** A name for a schema: words with capitals. */
export function schemaName(words: string): string {
  return camel(words).replace(/^\d/, 'Schema$&');
}

function camel(text: string): string {
  return (text.match(/[A-Za-z0-9]+/g) ?? [])
    .map((one) => (one === one.toUpperCase() ? one.toLowerCase() : one))
    .map((one) => one.charAt(0).toUpperCase() + one.slice(1))
    .join('');
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
