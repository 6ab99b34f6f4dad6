/** The page of a service: its families, their operations, and the objects that several of them use. */
import { fields } from './fields.ts';
import { html, type Html, type Part, raw } from './html.ts';
import type { Page } from './layout.ts';
import { block, inline, unmarked } from './markdown.ts';
import type { Found, Service } from './model.ts';
import { Objects } from './objects.ts';
import { filledIn, operationSection, parameterRows } from './operation.ts';
import { camel, count } from './words.ts';

/** Operations that readers look for together. */
interface Family {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly operations: readonly Found[];
}

/** `<service>/index.html`. */
export async function referencePage(service: Service): Promise<Page> {
  const { id, document } = service;
  const { title, summary = '', description = '' } = document.info;
  const objects = new Objects(document);
  const families = familiesOf(service);
  const sections: Html[] = [];
  for (const family of families) sections.push(await familySection(service, family, objects));
  const shared = objects.drain(
    (name, schema) =>
      html` <section class="object" id="object-${name}">
        <h3><a href="#object-${name}">${name}</a></h3>
        ${schema.description !== undefined && block(schema.description)}${fields(schema, objects)}
      </section>`,
  );
  return {
    path: `${id}/index.html`,
    title,
    description: unmarked(`${summary} ${description}`),
    sidebar: { title: 'Operations', content: sidebar(families, shared.length > 0) },
    main: html`<h1>${title}</h1>
      <p class="lead">${summary}</p>
      ${block(description)} ${setUp(service)} ${scope(service, objects)}
      <p>
        ${count(service.operations.length, 'operation')} · <a href="openapi.json" download>openapi.json</a> ·
        <a href="../error-codes.html#${id}">Error codes</a>
      </p>
      ${servers(service)} ${sections}
      ${
        shared.length > 0 &&
        html`<section id="objects">
          <h2>Objects</h2>
          <p>What several operations take or answer.</p>
          ${shared}
        </section>`
      }`,
  };
}

/** The families in the order of the document; what has no tag comes last. */
export function familiesOf({ document, operations }: Service): Family[] {
  const tags = document.tags ?? [];
  const known = tags.map(({ name, description, 'x-displayName': title = name }): Family => ({
    id: `family-${name}`,
    title,
    description,
    operations: operations.filter(({ operation }) => operation.tags?.[0] === name),
  }));
  const others = operations.filter(({ operation }) => !tags.some(({ name }) => operation.tags?.[0] === name));
  return [...known, { id: 'family-others', title: 'Others', operations: others }].filter(
    (family) => family.operations.length > 0,
  );
}

async function familySection(service: Service, family: Family, objects: Objects): Promise<Html> {
  const sections = family.operations.map((found) => operationSection(service, found, objects));
  return html` <section class="family" id="${family.id}">
    <h2>${family.title}</h2>
    ${family.description !== undefined && block(family.description)} ${await Promise.all(sections)}
  </section>`;
}

function sidebar(families: readonly Family[], hasObjects: boolean): Html {
  return html`${families.map(
    ({ id, title, operations }) =>
      html` <p><a href="#${id}">${title}</a></p>
        <ul>
          ${operations.map(({ operation: { operationId: one } }) => html`<li><a href="#${one}">${breakable(one)}</a></li>`)}
        </ul>`,
  )}${hasObjects && html`<p><a href="#objects">Objects</a></p>`}`;
}

/** A long name may be broken between its words. */
function breakable(name: string): Part {
  return name.length > 26
    ? name.split(/(?=[A-Z])/).flatMap((word, at) => (at === 0 ? word : [raw('<wbr>'), word]))
    : name;
}

function setUp({ id, document, factory }: Service): Html | undefined {
  if (factory === undefined) return undefined;
  const options = (document['x-scope'] ?? [])
    .filter((name) => name !== 'project_id' && name !== 'domain_id')
    .map((name) => `, ${camel(name)}`);
  const code = `import { ${factory} } from 'huaweicloud-openapi/${id}';

const ${camel(id)} = ${factory}({ region: 'ap-southeast-1'${options.join('')} });`;
  return html`<pre tabindex="0"><code>${code}</code></pre>`;
}

/** What operations only name, since every one of them has it. */
function scope({ document, operations }: Service, objects: Objects): Html | undefined {
  const all = operations.flatMap(({ parameters }) => parameters).filter(filledIn(document));
  const parameters = [...new Map(all.map((one) => [one.name, { ...one, required: false }])).values()];
  if (parameters.length === 0) return undefined;
  return html`<details>
    <summary>What the client fills in</summary>
    <p>From its options, or from the environment or IAM; a value in the call wins.</p>
    ${parameterRows(parameters, objects)}
  </details>`;
}

function servers({ document }: Service): Html {
  const list = document.servers.map(({ url, description, variables = {} }) => {
    const regions = Object.values(variables).flatMap((one) => one.enum ?? []);
    return html`<li>
      <code>${url}</code>
      ${inline(description ?? '')}${regions.length > 0 && html`<br /><small>${regions.join(', ')}</small>`}
    </li>`;
  });
  return html`<details>
    <summary>Hosts and regions</summary>
    <ul>
      ${list}
    </ul>
  </details>`;
}
