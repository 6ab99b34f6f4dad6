/** Links within the site: each has to lead to a file, and to a place in it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Seen } from './look.ts';
import { addressOf, type Tell } from './visit.ts';

/** Tells of links that lead nowhere, page by page. */
export function checkLinks(folder: string, pages: ReadonlyMap<string, Seen>, tell: Tell): number {
  const ids = new Map([...pages].map(([file, seen]) => [addressOf(folder, file), new Set(seen.ids)]));
  let count = 0;
  for (const [file, { links }] of pages) {
    const own = [...new Set(links)].filter((one) => one.startsWith('file:'));
    count += own.length;
    for (const link of own) {
      const url = new URL(link);
      const anchor = decodeURIComponent(url.hash.slice(1));
      url.hash = '';
      const known = ids.get(url.href);
      if (!existsSync(fileURLToPath(url))) tell(file, `links to ${link}, which is not there`);
      else if (anchor !== '' && known && !known.has(anchor)) tell(file, `links to ${link}, which has no such place`);
    }
  }
  return count;
}
