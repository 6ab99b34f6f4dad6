/** The fields of a body, as deep as they go. */
import { html, type Html, raw, spaced } from './html.ts';
import { limitWords, type Look, typeWords } from './limits.ts';
import { deref, nameOf, variantsOf } from './load.ts';
import { inline } from './markdown.ts';
import type { Document, Schema } from './model.ts';
import type { Objects } from './objects.ts';

/** Up to this many fields are shown without a click. */
const FEW = 6;
/** As deep as lists and forms are followed: a schema may lead back to itself. */
const DEEP = 4;

/** What is said of a name: a field, a parameter or a header. */
export interface Row {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly description?: string | undefined;
  /** Words of the caller's, behind the type. */
  readonly notes?: readonly string[];
}

/** The fields of a schema, or the forms that it can take; nothing for a plain value. */
export function fields(schema: Schema, objects: Objects): Html | undefined {
  const members = membersOf(objects.document, schema);
  const variants = variantsOf(deref(objects.document, schema)).filter((one) => fieldCount(objects.document, one) > 0);
  if (members.length === 0 && variants.length === 0) return undefined;
  const forms = variants.map((one, at) => html`<li>${nested(one, objects, `Form ${at + 1}`)}</li>`);
  return html`${members.length > 0 && rows(members, objects)}${
    forms.length > 0 &&
    html`<p>One of:</p>
      <ul class="f">
        ${forms}
      </ul>`
  }`;
}

/** A list of names. */
export function rows(members: readonly Row[], objects: Objects): Html {
  return html`<ul class="f">
    ${members.map((one) => row(one, objects))}
  </ul>`;
}

function row({ name, schema, required, description, notes = [] }: Row, objects: Objects): Html {
  const found = deref(objects.document, schema);
  const look = lookIn(objects.document);
  const type = typeWords(schema, look);
  const limits = [...notes, ...limitWords(found, look), ...exampleWords(found)];
  const text = description ?? found.description;
  const head = spaced(
    html`<code>${name}</code>`,
    html`<i>${type}</i>`,
    required && html`<b>required</b>`,
    found.format === 'password' && html`<b class="s">secret</b>`,
    found.deprecated && html`<b class="s">deprecated</b>`,
    limits.length > 0 && html`<small>${inline(limits.join(' · '))}</small>`,
  );
  const words = text !== undefined && html`<p>${inline(text)}</p>`;
  return html`<li>${head}${words}${nested(schema, objects)}</li>`;
}

/** What is beneath a field: here, or by a link to where it is shown once for all. */
function nested(schema: Schema, objects: Objects, label = ''): Html | undefined {
  const inner = innerOf(objects.document, schema);
  const count = fieldCount(objects.document, inner);
  if (count === 0) return undefined;
  const name = nameOf(inner);
  const title = [label, name].filter(Boolean).join(': ');
  const summary = html`<summary>${title && `${title}, `}${count === 1 ? '1 field' : `${count} fields`}</summary>`;
  if (name !== undefined && objects.isShared(name)) {
    objects.want(name);
    return html`<details data-object="${name}">
      ${summary}
      <p><a href="#object-${name}">${name}</a></p>
    </details>`;
  }
  return html`<details${count <= FEW && raw(' open')}>${summary}${fields(inner, objects)}</details>`;
}

/** Objects are told by their names, and have their fields beneath; all else is told right away. */
export function lookIn(document: Document): Look {
  return (schema) => (fieldCount(document, schema) > 0 && nameOf(schema)) || deref(document, schema);
}

/** What the entries of lists and maps are; a reference stays one. */
export function innerOf(document: Document, schema: Schema, depth = 0): Schema {
  if (depth > DEEP) return {};
  const { items, additionalProperties: values, properties } = deref(document, schema);
  if (typeof items === 'object') return innerOf(document, items, depth + 1);
  return typeof values === 'object' && !properties ? innerOf(document, values, depth + 1) : schema;
}

/** How many fields, or forms with fields, there are beneath a schema, entries of lists and maps included. */
function fieldCount(document: Document, schema: Schema, depth = 0): number {
  if (depth > DEEP) return 0;
  const inner = innerOf(document, schema);
  const members = membersOf(document, inner).length;
  if (members > 0) return members;
  return variantsOf(deref(document, inner)).filter((one) => fieldCount(document, one, depth + 1) > 0).length;
}

function membersOf(document: Document, schema: Schema): Row[] {
  const found = deref(document, schema);
  const own = Object.entries(found.properties ?? {}).map(([name, one]): Row => ({
    name,
    schema: one,
    required: found.required?.includes(name) ?? false,
  }));
  return [...(found.allOf ?? []).flatMap((one) => membersOf(document, one)), ...own];
}

function exampleWords({ example, enum: values }: Schema): string[] {
  return typeof example === 'string' && example !== '' && !values ? [`for example \`${example}\``] : [];
}
