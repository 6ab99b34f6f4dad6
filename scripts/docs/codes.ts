/** The page of error codes, the gateway's and each service's. */
import type { ErrorCodes } from '../generate/error-codes.ts';
import { html, type Html, spaced } from './html.ts';
import type { Page } from './layout.ts';
import { inline } from './markdown.ts';
import { count } from './words.ts';

/** The codes of one service, or the gateway's. */
export interface CodeTable {
  /** The anchor of its section. */
  readonly id: string;
  readonly title: string;
  readonly codes: ErrorCodes;
}

/** `error-codes.html`; a code is its own anchor. */
export function codesPage(tables: readonly CodeTable[]): Page {
  const known = tables.filter(({ codes }) => Object.keys(codes).length > 0);
  return {
    path: 'error-codes.html',
    title: 'Error codes',
    description: 'What the error codes of the services and of the gateway in front of them mean, and what to do.',
    sidebar: {
      title: 'Services',
      content: html`<ul>
        ${tables.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ul>`,
    },
    main: html`<h1>Error codes</h1>
      <p class="lead">
        What <code>error.code</code> means, and what to do. The list grows: a code that is not here is possible.
      </p>
      ${known.map(section)}${tables
        .filter((one) => !known.includes(one))
        .map(
          ({ id, title }) =>
            html`<section id="${id}">
              <h2>${title}</h2>
              <p>No codes of its own.</p>
            </section>`,
        )}`,
  };
}

function section({ id, title, codes }: CodeTable): Html {
  const rows = Object.entries(codes).map(([code, { status, meaning, kind, hint }]) => {
    const head = spaced(
      html`<code>${code}</code>`,
      status !== undefined && html`<i>HTTP ${[status].flat().join(', ')}</i>`,
      kind !== undefined && html`<b class="s">${kind}</b>`,
    );
    const advice = hint !== undefined && html`<p><small>${inline(hint)}</small></p>`;
    return html`<li id="${code}">
      ${head}
      <p>${inline(meaning)}</p>
      ${advice}
    </li>`;
  });
  return html`<section id="${id}">
    <h2>${title}</h2>
    <p>${count(rows.length, 'code')}.</p>
    <ul class="f">
      ${rows}
    </ul>
  </section>`;
}
