/** Every file of the site from what the repository holds: no clock, no network, no folder. */
import type { ErrorCodes } from '../generate/error-codes.ts';
import { type CodeTable, codesPage } from './codes.ts';
import { type Entry, homePage } from './home.ts';
import { html } from './html.ts';
import { layout, type Page, type Site } from './layout.ts';
import { inOrder, serviceOf } from './load.ts';
import { type Article, article } from './markdown.ts';
import type { Document } from './model.ts';
import { referencePage } from './reference.ts';
import { articleEntries, codeEntries, operationEntries, searchScript } from './search.ts';

/** What the site is made from. */
export interface Sources {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly repository?: string | undefined;
  /** Texts of the bundles by service. */
  readonly bundles: Readonly<Record<string, string>>;
  /** Names of the functions that make clients, by service. */
  readonly factories: Readonly<Record<string, string | undefined>>;
  /** Error codes by service; `shared` has the gateway's. */
  readonly codes: Readonly<Record<string, ErrorCodes>>;
  /** Markdown by its path in the repository. */
  readonly markdown: Readonly<Record<string, string>>;
  /** Scripts and styles by their names. */
  readonly assets: Readonly<Record<string, string>>;
}

/** Pages made from files of the repository that are no guides. */
const ARTICLES: Readonly<Record<string, string>> = {
  'docs/fidelity.md': 'fidelity.html',
  'CHANGELOG.md': 'changelog.html',
  'CONTRIBUTING.md': 'contributing.html',
  'spec/README.md': 'specs.html',
};
const SUMMARIES: Readonly<Record<string, string>> = {
  'CHANGELOG.md': 'What has changed, version by version.',
  'CONTRIBUTING.md': 'From a changed page of the vendor to a release, and how the repository is laid out.',
};

/** The texts of all files by their paths in the site. */
export async function siteFiles(sources: Sources): Promise<Map<string, string>> {
  const services = inOrder(Object.keys(sources.bundles), 'services').map((id) =>
    serviceOf(id, JSON.parse(sources.bundles[id] ?? '') as Document, sources.factories[id]),
  );
  const articles = articlesOf(sources);
  const guides = articles.filter(({ path }) => path.startsWith('guides/'));
  const others = articles.filter((one) => !guides.includes(one));
  const tables: CodeTable[] = [
    ...services.map(({ id, document }) => ({ id, title: document.info.title, codes: sources.codes[id] ?? {} })),
    { id: 'gateway', title: 'The API gateway', codes: sources.codes['shared'] ?? {} },
  ];
  const codes = codesPage(tables);
  const listed: Entry[] = [...others.map(entry), { path: codes.path, title: codes.title, summary: codes.description }];

  const pages: Page[] = [
    homePage(sources.name, sources.description, services, guides.map(entry), listed),
    ...articles.map((one) => articlePage(one, guides)),
    codes,
  ];
  for (const service of services) pages.push(await referencePage(service));

  const site: Site = {
    name: sources.name,
    version: sources.version,
    nav: [
      ...guides.slice(0, 1).map(({ path }) => ({ path, title: 'Guides' })),
      ...services.map(({ id, document }) => ({ path: `${id}/index.html`, title: document.info.title })),
      { path: codes.path, title: codes.title },
      ...others.filter(({ file }) => file === 'docs/fidelity.md').map(({ path }) => ({ path, title: 'Fake cloud' })),
      ...others.filter(({ file }) => file === 'CHANGELOG.md').map(({ path }) => ({ path, title: 'Changelog' })),
    ],
  };
  const entries = [
    ...services.flatMap(operationEntries),
    ...articles.flatMap(({ path, article: one }) => articleEntries(path, one)),
    ...tables.flatMap(codeEntries),
  ];
  return new Map([
    ...pages.map((page): [string, string] => [page.path, layout(site, page)]),
    ...services.map(({ id }): [string, string] => [`${id}/openapi.json`, sources.bundles[id] ?? '']),
    ...Object.entries(sources.assets).map(([name, text]): [string, string] => [`assets/${name}`, text]),
    ['assets/search-index.js', searchScript(entries)],
  ]);
}

/** A Markdown file, its page, and what is on it. */
interface Placed {
  readonly file: string;
  readonly path: string;
  readonly article: Article;
}

function articlesOf({ markdown, repository }: Sources): Placed[] {
  const guides = Object.keys(markdown).flatMap((file) => /^docs\/guides\/(.+)\.md$/.exec(file)?.[1] ?? []);
  const pages = new Map([
    ...inOrder(guides, 'guides').map((slug): [string, string] => [`docs/guides/${slug}.md`, `guides/${slug}.html`]),
    ...Object.entries(ARTICLES).filter(([file]) => file in markdown),
  ]);
  return [...pages].map(([file, path]) => ({
    file,
    path,
    article: article(file, markdown[file] ?? '', { pages, repository }),
  }));
}

function entry({ file, path, article: { title, summary } }: Placed): Entry {
  return { path, title, summary: SUMMARIES[file] ?? summary };
}

function articlePage(placed: Placed, guides: readonly Placed[]): Page {
  const { path, article: one } = placed;
  const parts = one.sections.filter(({ depth }) => depth === 2);
  const inPage = html`<ul>
    ${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
  </ul>`;
  const content = guides.includes(placed)
    ? guides.map((guide) => {
        const slug = guide.path.replace('guides/', '');
        return html`<p><a href="${slug}">${guide.article.title}</a></p>
          ${guide === placed && inPage}`;
      })
    : inPage;
  return {
    path,
    title: one.title,
    description: entry(placed).summary,
    sidebar: { title: guides.includes(placed) ? 'Guides' : 'On this page', content: html`${content}` },
    main: html`<article class="prose">${one.body}</article>`,
  };
}
