/** The front page, and what it says of how fresh the specs are. */
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import { between } from './links.ts';
import { block, inline } from './markdown.ts';
import type { Found, Service } from './model.ts';
import { familiesOf } from './reference.ts';
import { count } from './words.ts';

/** How fresh and how sure the pages behind a service's operations are. */
export interface Freshness {
  readonly oldest?: string | undefined;
  readonly newest?: string | undefined;
  readonly undated: number;
  /** Operations by the word of `x-source.confidence`. */
  readonly confidence: Readonly<Record<string, number>>;
}

/** A page to list, with a sentence on it. */
export interface Entry {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
}

/** Counts what `x-source` says. */
export function freshness(operations: readonly Found[]): Freshness {
  const sources = operations.map(({ operation }) => operation['x-source']);
  const dates = sources.flatMap((source) => source?.updated ?? []).sort();
  const confidence: Record<string, number> = {};
  for (const source of sources) {
    const word = source?.confidence ?? 'unknown';
    confidence[word] = (confidence[word] ?? 0) + 1;
  }
  return { oldest: dates[0], newest: dates.at(-1), undated: operations.length - dates.length, confidence };
}

/** `index.html`. */
export function homePage(
  name: string,
  description: string,
  services: readonly Service[],
  guides: readonly Entry[],
  others: readonly Entry[],
): Page {
  const total = services.reduce((sum, { operations }) => sum + operations.length, 0);
  return {
    path: 'index.html',
    title: name,
    description,
    main: html`<h1>${name}</h1>
      <p class="lead">${description}.</p>
      <p>
        ${count(total, 'operation')} of ${count(services.length, 'service')}, transcribed from the vendor's pages by
        hand. Works without a network.
      </p>
      ${
        guides.length > 0 &&
        html`<section id="guides" aria-labelledby="guides-title">
          <h2 id="guides-title">Guides</h2>
          ${entries(guides)}
        </section>`
      }
      <section id="services" aria-labelledby="services-title">
        <h2 id="services-title">Services</h2>
        <div class="cards">${services.map(card)}</div>
        <p class="source">
          <b>documented</b>: on the vendor's page or in its definitions. <b>observed</b>: seen in public integrations.
          <b>conflict</b>: the vendor's sources differ, and the operation says which was followed. Dates are those of
          the vendor's pages.
        </p>
      </section>
      <section id="more" aria-labelledby="more-title">
        <h2 id="more-title">More</h2>
        ${entries(others)}
      </section>`,
  };
}

function card(service: Service): Html {
  const { id, document, operations } = service;
  const { title, version, summary = '', description = '' } = document.info;
  const { oldest, newest, undated, confidence } = freshness(operations);
  const dates = oldest === undefined ? 'none dated' : oldest === newest ? oldest : `${oldest} to ${newest}`;
  const families = familiesOf(service).map(
    (family) => html`<li><a href="${id}/index.html#${family.id}">${family.title}</a> ${family.operations.length}</li>`,
  );
  const words = Object.entries(confidence).sort(([a], [b]) => (a < b ? -1 : 1));
  return html` <article class="card">
    <h3><a href="${id}/index.html">${title}</a> <small>${version}</small></h3>
    <p class="lead">${inline(summary)}</p>
    ${block(description)}
    <dl>
      <dt>Operations</dt>
      <dd>${operations.length}</dd>
      <dt>Vendor's pages</dt>
      <dd>${dates}${undated > 0 && `; ${undated} without a date`}</dd>
      <dt>Confidence</dt>
      <dd>${words.map(([word, number]) => `${number} ${word}`).join(', ')}</dd>
    </dl>
    <ul class="families">
      ${families}
    </ul>
    <p><a href="${id}/index.html">Reference</a> · <a href="${id}/openapi.json" download>openapi.json</a></p>
  </article>`;
}

function entries(list: readonly Entry[]): Html {
  return html`<ul class="entries">
    ${list.map(
      ({ path, title, summary }) =>
        html`<li>
          <a href="${between('index.html', path)}">${title}</a>
          <p>${summary}</p>
        </li>`,
    )}
  </ul>`;
}
