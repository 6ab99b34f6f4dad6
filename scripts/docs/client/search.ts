/** The search: its index is loaded when somebody wants to search, for it is the heaviest file of the site. */
import type * as minisearch from 'minisearch';
import { type Entry, OPTIONS } from '../search-options.ts';

declare global {
  // What the scripts in assets/ leave behind.
  var MiniSearch: typeof minisearch.default | undefined;
  var siteIndex: minisearch.AsPlainObject | undefined;
}

type Index = minisearch.default<Entry>;
type Hit = Pick<Entry, 'title' | 'summary' | 'url' | 'place'>;

/** As many as one looks at. */
const MOST = 20;

/** @param assets the folder of the scripts; the site's root is right above it */
export function startSearch(assets: URL): void {
  const input = document.getElementById('search') as HTMLInputElement;
  const results = document.getElementById('results') as HTMLElement;
  const status = document.getElementById('found') as HTMLElement;
  let loading: Promise<Index> | undefined;
  const load = (): Promise<Index> => (loading ??= loadIndex(assets));
  const links = (): HTMLAnchorElement[] => [...results.querySelectorAll('a')];

  const close = (): void => {
    results.hidden = true;
  };
  const show = async (): Promise<void> => {
    const query = input.value.trim();
    if (query === '') {
      results.replaceChildren();
      status.textContent = '';
      close();
      return;
    }
    const index = await load();
    // The reader may have typed on while the index was loading.
    if (query !== input.value.trim()) return;
    const hits = find(index, query);
    const items = hits.slice(0, MOST).map((hit) => item(hit, assets));
    results.replaceChildren(items.length > 0 ? list(items) : element('p', 'Nothing found.'));
    results.hidden = false;
    status.textContent = hits.length === 1 ? '1 result' : `${hits.length} results`;
  };

  input.addEventListener('focus', () => void load());
  input.addEventListener('input', () => void show());
  results.addEventListener('click', close);
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('search')) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const active = document.activeElement;
    const isTyping = active instanceof HTMLElement && (active.matches('input, textarea') || active.isContentEditable);
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
  input.parentElement?.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape') {
      // Else the browser empties the field, and the words would have to be typed again.
      event.preventDefault();
      if (at >= 0) input.focus();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (results.hidden) return void show();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      (next < 0 ? input : (all[next] ?? all[at] ?? input)).focus();
    } else if (event.key === 'Enter' && at < 0) {
      event.preventDefault();
      void show().then(() => links()[0]?.click());
    } else if (event.key.length === 1 && at >= 0) input.focus();
  });
}

/** What has all the words; when nothing has, what has any. */
function find(index: Index, query: string): readonly Hit[] {
  const all = index.search(query);
  return (all.length > 0 ? all : index.search(query, { combineWith: 'OR' })) as unknown as Hit[];
}

function item(hit: Hit, assets: URL): HTMLElement {
  const link = document.createElement('a');
  link.href = new URL(`../${hit.url}`, assets).href;
  link.append(element('b', hit.title), ' ', element('span', hit.summary), element('small', hit.place));
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}

function list(items: readonly HTMLElement[]): HTMLElement {
  const found = document.createElement('ul');
  found.append(...items);
  return found;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Scripts, as files on disk cannot be fetched. */
async function loadIndex(assets: URL): Promise<Index> {
  await Promise.all(['minisearch.js', 'search-index.js'].map((name) => loadScript(new URL(name, assets))));
  if (!globalThis.MiniSearch || !globalThis.siteIndex) throw new Error('the search index is not what it should be');
  return globalThis.MiniSearch.loadJS(globalThis.siteIndex, OPTIONS);
}

function loadScript(address: URL): Promise<void> {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = address.href;
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(`${address.pathname} could not be loaded`));
    document.head.append(script);
  });
}
