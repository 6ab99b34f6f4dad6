/** An operation as a section of its service's page. */
import { resolve } from '../generate/spec.ts';
import { callOf, jsonOf } from './call.ts';
import { fields, innerOf, lookIn, rows } from './fields.ts';
import { html, type Html } from './html.ts';
import { typeWords } from './limits.ts';
import { exampleOf, nameOf } from './load.ts';
import { block, inline } from './markdown.ts';
import type { Answer, Document, Found, Media, Parameter, Service } from './model.ts';
import type { Objects } from './objects.ts';
import { semantics } from './semantics.ts';
import { list } from './words.ts';

/** Where a parameter is, in words. */
const PLACES: Readonly<Record<Parameter['in'], string>> = {
  path: 'in the path',
  query: 'in the query',
  header: 'a header',
  cookie: 'a cookie',
};

/** The section; its `id` is the operation's. */
export async function operationSection(service: Service, found: Found, objects: Objects): Promise<Html> {
  const { operation, path, method } = found;
  const { operationId: id } = operation;
  return html` <section class="op" id="${id}">
    <div class="text">
      <h3><a href="#${id}">${id}</a></h3>
      <p class="route"><b class="${method.toLowerCase()}">${method}</b> <code>${path}</code></p>
      <p class="lead">${operation.summary}.</p>
      ${operation.description !== undefined && block(operation.description)}
      <ul class="notes">
        ${semantics(service, found).map((one) => html`<li>${inline(one)}</li>`)}
      </ul>
      ${source(found)} ${parameters(service, found, objects)}
      ${body(operation.requestBody?.content, objects, operation.requestBody?.required ?? false)}
      ${found.answers.filter(([status]) => isSuccess(status)).map(([status, one]) => answer(status, one, objects))}
      ${errors(found, objects)}
    </div>
    <div class="code">
      ${sample('Call', await callOf(service, found))}
      ${await Promise.all(found.answers.filter(([status]) => isSuccess(status)).map(([status, one]) => answerSample(status, one)))}
    </div>
  </section>`;
}

function source({ operation }: Found): Html {
  const { updated, confidence = '', note } = operation['x-source'] ?? {};
  const page = operation.externalDocs?.url;
  const words = [updated === undefined ? 'without a date' : html`updated <time>${updated}</time>`, confidence];
  return html`<p class="source">
    ${page === undefined ? 'No page' : html`<a href="${page}">The vendor's page</a>`}, ${words[0]} ·
    <b>${words[1]}</b>${note !== undefined && html`<br />${inline(note)}`}
  </p>`;
}

function parameters({ document }: Service, found: Found, objects: Objects): Html | undefined {
  if (found.parameters.length === 0) return undefined;
  const isFilled = filledIn(document);
  const filled = found.parameters.filter(isFilled).map(({ name }) => `\`${name}\``);
  const own = found.parameters.filter((one) => !isFilled(one));
  return html`<h4>Parameters</h4>
    ${own.length > 0 && parameterRows(own, objects)}${filled.length > 0 && html`<p class="type">The client fills in ${inline(list(filled))}.</p>`}`;
}

/** Whether a parameter is one that calls may leave out, for the client knows it. */
export function filledIn({ 'x-scope': scope = [] }: Document): (parameter: Parameter) => boolean {
  return ({ name, in: place }) => place === 'path' && scope.includes(name);
}

/** Parameters as a list. */
export function parameterRows(parameters: readonly Parameter[], objects: Objects): Html {
  const members = parameters.map(
    ({ name, in: place, required = false, description, schema = {}, example, deprecated }) => ({
      name,
      required,
      description,
      schema: { ...schema, ...(example !== undefined && { example }), ...(deprecated && { deprecated }) },
      notes: [PLACES[place]],
    }),
  );
  return rows(members, objects);
}

function body(content: Record<string, Media> | undefined, objects: Objects, required: boolean): Html | undefined {
  if (!content) return undefined;
  return html`<h4>Body</h4>
    <p class="type">${media(content, objects)}${!required && ', optional'}</p>
    ${fieldsOf(content, objects)}`;
}

function answer(status: string, one: Answer, objects: Objects): Html {
  const headers = Object.entries(one.headers ?? {}).map(([name, value]) => {
    const { description, schema = {} } = resolve<{ description?: string; schema?: object }>(objects.document, value);
    return { name, schema, description, required: false, notes: ['a header'] };
  });
  return html`<h4>Answer ${status}</h4>
    <p class="type">${inline(one.description ?? '')}${one.content && html` ${media(one.content, objects)}.`}</p>
    ${headers.length > 0 && rows(headers, objects)}${one.content && fieldsOf(one.content, objects)}`;
}

/** `application/json`, ConnectionAnswer. */
function media(content: Record<string, Media>, objects: Objects): Html[] {
  return Object.entries(content).map(([type, { schema = {} }], at) => {
    const name = typeWords(schema, lookIn(objects.document));
    return html`${at > 0 && ' or '}<code>${type}</code>, ${name}`;
  });
}

function fieldsOf(content: Record<string, Media>, objects: Objects): (Html | undefined)[] {
  return Object.values(content).map(({ schema = {} }) => fields(innerOf(objects.document, schema), objects));
}

/** Error answers, those with the same body together. */
function errors({ answers }: Found, objects: Objects): Html | undefined {
  const groups = new Map<string, { statuses: string[]; one: Answer; name: string | undefined }>();
  for (const [status, one] of answers) {
    if (isSuccess(status)) continue;
    const name = nameOf(Object.values(one.content ?? {})[0]?.schema ?? {});
    const key = JSON.stringify([name, one.description]);
    const group = groups.get(key) ?? { statuses: [], one, name };
    group.statuses.push(status);
    groups.set(key, group);
  }
  if (groups.size === 0) return undefined;
  const items = [...groups.values()].map(({ statuses, one, name }) => {
    if (name !== undefined) objects.want(name);
    return html`<li>
      <b>${statuses.join(', ')}</b> ${inline(one.description ?? '')}
      ${name !== undefined && html`<a href="#object-${name}">${name}</a>`}
    </li>`;
  });
  return html`<h4>Errors</h4>
    <ul>
      ${items}
      <li><a href="../error-codes.html">What the codes mean</a></li>
    </ul>`;
}

async function answerSample(status: string, one: Answer): Promise<Html | undefined> {
  const example = exampleOf(one.content);
  return example === undefined ? undefined : sample(`Answer ${status}`, await jsonOf(example));
}

function sample(title: string, text: string): Html {
  return html`<h4>${title}</h4>
    <pre tabindex="0"><code>${text}</code></pre>`;
}

function isSuccess(status: string): boolean {
  return status.startsWith('2');
}
