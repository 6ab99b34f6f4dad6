/** What all pages share: the head, the header with its search, and the footer. */
import { html, type Html, raw } from './html.ts';
import { between } from './links.ts';

/** The whole site, as every page sees it. */
export interface Site {
  /** The package's name and version. */
  readonly name: string;
  readonly version: string;
  /** Pages that the header links to. */
  readonly nav: readonly { readonly path: string; readonly title: string }[];
}

/** A page before it is put into the layout. */
export interface Page {
  /** Where it is in the site. */
  readonly path: string;
  readonly title: string;
  /** Plain text, for the head. */
  readonly description: string;
  readonly main: Html;
  /** What stands beside the text, with the words that open it where there is no room for it. */
  readonly sidebar?: { readonly title: string; readonly content: Html };
}

/** The text of a page. */
export function layout({ name, version, nav }: Site, { path, title, description, main, sidebar }: Page): string {
  const to = (target: string): string => between(path, target);
  const current = (target: string): Html | false => target === path && raw(' aria-current="page"');
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === name ? title : `${title} · ${name}`}</title>
<meta name="description" content="${shorten(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('assets/site.css')}">
<script src="${to('assets/theme.js')}"></script>
<script src="${to('assets/site.js')}" defer></script>
</head>
<body${!sidebar && raw(' class="plain"')}>
<a class="skip" href="#main">Skip to the text</a>
<header>
<a class="brand" href="${to('index.html')}"${current('index.html')}>${name}</a>
<nav aria-label="Site"><ul>${nav.map((one) => html`<li><a href="${to(one.path)}" ${current(one.path)}>${one.title}</a></li>`)}</ul></nav>
<search><input type="search" id="search" placeholder="Search (press /)" aria-label="Search guides and operations" aria-controls="results" autocomplete="off" spellcheck="false"><div id="results" role="region" aria-label="Search results" hidden></div><p id="found" role="status" class="hidden"></p></search>
<button id="theme" type="button" aria-label="Switch between light and dark" title="Light or dark"><span aria-hidden="true">◐</span></button>
</header>
${
  sidebar &&
  html`<button class="menu" type="button" popovertarget="sidebar">${sidebar.title}</button>
    <nav id="sidebar" popover aria-label="${sidebar.title}">${sidebar.content}</nav>`
}
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>${name} ${version}. Not an official Huawei Cloud product.</p></footer>
</body>
</html>
`;
  return document.text;
}

/** What search engines show of a description: its beginning, up to a whole word. */
function shorten(text: string, length = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s\S*$/, '')}…`;
}
