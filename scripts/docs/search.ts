/** The search index: every operation, every error code, and every heading of the articles. */
import MiniSearch from 'minisearch';
import type { CodeTable } from './codes.ts';
import { walk } from './load.ts';
import { type Article, unmarked } from './markdown.ts';
import type { Found, Service } from './model.ts';
import { type Entry, OPTIONS } from './search-options.ts';

type Draft = Omit<Entry, 'id'>;

/** What the search finds of a service. */
export function operationEntries(service: Service): Draft[] {
  const { id, document, operations } = service;
  return operations.map((found): Draft => {
    const { operation, method, path } = found;
    return {
      title: operation.operationId,
      summary: operation.summary,
      path,
      text: textOf(service, found),
      url: `${id}/index.html#${operation.operationId}`,
      place: `${document.info.title} · ${method} ${path}`,
    };
  });
}

/** What the search finds of an article: each of its headings. */
export function articleEntries(path: string, { title, sections }: Article): Draft[] {
  return sections.map((section) => ({
    title: section.title,
    summary: '',
    path: '',
    text: section.text,
    url: section.depth === 1 ? path : `${path}#${section.id}`,
    place: section.depth === 1 ? '' : title,
  }));
}

/** What the search finds of error codes: each code. */
export function codeEntries({ title, codes }: CodeTable): Draft[] {
  return Object.entries(codes).map(([code, { meaning, hint = '' }]) => ({
    title: code,
    summary: unmarked(meaning),
    path: '',
    text: hint,
    url: `error-codes.html#${code}`,
    place: `${title}, error code`,
  }));
}

/** The index as a script: a page that was opened from disk may not fetch a file, but may load one. */
export function searchScript(drafts: readonly Draft[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(drafts.map((draft, id) => ({ id, ...draft })));
  return `var siteIndex = ${JSON.stringify(index)};\n`;
}

/** Everything that is said of an operation: of its parameters, its fields at any depth, and the codes that it names. */
function textOf({ document }: Service, { operation, parameters, answers }: Found): string {
  // Each text once: what operations share would weigh most.
  const words = new Set([operation.description ?? '', ...(operation['x-not-found'] ?? [])]);
  for (const { name, description = '' } of parameters) words.add(name).add(description);
  const successes = answers.filter(([status]) => status.startsWith('2')).map(([, answer]) => answer);
  for (const { content = {} } of [operation.requestBody ?? {}, ...successes]) {
    for (const { schema } of Object.values(content)) {
      if (schema) walk(document, schema, (name = '', one) => words.add(name).add(one.description ?? ''));
    }
  }
  return unmarked([...words].join(' '));
}
