/** What the official SDKs agree on, in short form, and how the specs differ from it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Document, type Found, operationsOf, type Ref, resolve } from '../../scripts/generate/spec.ts';

/** A type such as `string`, `Alert[]` or `integer!` (required), with the values it may have behind it in a list. */
type Field = string | string[];
type Fields = Readonly<Record<string, Field>>;

interface OperationFacts {
  readonly method: string;
  readonly path: string;
  readonly query?: Fields;
  readonly headers?: Fields;
  /** Name of the body's schema, with `!` where the body is required. */
  readonly body?: string;
  readonly answer?: string;
}

/** The facts of a service. A schema is its properties, or the type of what is not an object. */
export interface Facts {
  readonly operations: Readonly<Record<string, OperationFacts>>;
  readonly schemas: Readonly<Record<string, Fields | Field>>;
}

/** The words of a schema that facts are about. */
interface Schema {
  readonly type?: string | string[];
  readonly enum?: unknown[];
  readonly 'x-extensible-enum'?: unknown[];
  readonly required?: string[];
  readonly properties?: Record<string, Schema | Ref>;
  readonly items?: Schema | Ref;
  readonly additionalProperties?: unknown;
  readonly allOf?: (Schema | Ref)[];
  readonly oneOf?: (Schema | Ref)[];
  readonly anyOf?: (Schema | Ref)[];
}

const folder = new URL('./facts/', import.meta.url);

export function factsOf(service: string): Facts {
  return JSON.parse(readFileSync(new URL(`${service}.json`, folder), 'utf8')) as Facts;
}

/** Differences that are meant, and why: of all the files of a service. */
export function exceptionsOf(service: string): ReadonlyMap<string, string> {
  const at = new URL(`exceptions/${service}/`, folder);
  const files = existsSync(at) ? readdirSync(at).sort() : [];
  return new Map(
    files.flatMap((file) => Object.entries(parse(readFileSync(new URL(file, at), 'utf8')) as Record<string, string>)),
  );
}

/** What a spec says otherwise than the facts: `Schema.property kind`, or `operation where name kind`. */
export function differences(facts: Facts, document: Document): Map<string, string> {
  const found = new Map<string, string>();
  const visited = new Set<string>();
  const say = (subject: string, kind: string, detail = ''): unknown => found.set(`${subject} ${kind}`, detail);
  const deref = (schema: Schema | Ref): Schema => whole(document, schema);

  /** The type and the values of a field; what is inside of it is compared once for each pair of schemas. */
  function compareType(subject: string, field: Field, schema: Schema | Ref, sent: boolean): void {
    const [text = '', ...values] = [field].flat();
    const type = text.replace('!', '');
    const here = deref(schema);
    const isList = type.endsWith('[]');
    const known = facts.schemas[type];
    const expected = isList ? 'array' : known === undefined ? type : 'object';
    const isObject = isList || known === undefined || isFields(known);
    const types = [here.type ?? []].flat().filter((one) => one !== 'null');
    if (isObject && !types.includes(expected)) say(subject, 'type', `${types.join('|')}, not ${expected}`);
    else if (isList) compareType(subject, [type.slice(0, -2), ...values], here.items ?? {}, sent);
    else if (known !== undefined) compareSchema(type, schema, sent);
    if (isList) return;
    const declared = (here.enum ?? here['x-extensible-enum'] ?? []).map(String);
    const lacking = values.filter((value) => !declared.includes(value));
    const more = declared.filter((value) => !values.includes(value));
    if (lacking.length > 0) say(subject, 'values', `without ${lacking.join(', ')}`);
    if (more.length > 0 && values.length > 0) say(subject, 'more-values', more.join(', '));
  }

  function compareSchema(name: string, schema: Schema | Ref, sent: boolean): void {
    const fields = facts.schemas[name] ?? {};
    const key = `${name} ${JSON.stringify(schema)} ${sent}`;
    if (visited.has(key)) return;
    visited.add(key);
    if (!isFields(fields)) {
      compareType(name, fields, schema, sent);
      return;
    }
    const { properties = {}, required = [] } = deref(schema);
    for (const [property, field] of Object.entries(fields)) {
      const subject = `${name}.${property}`;
      const own = properties[property];
      if (own === undefined) {
        say(subject, 'missing');
        continue;
      }
      const isRequired = required.includes(property);
      const mustBe = [field].flat()[0]?.endsWith('!') ?? false;
      if (sent && mustBe && !isRequired) say(subject, 'optional');
      if (!mustBe && isRequired) say(subject, 'required');
      compareType(subject, field, own, sent);
    }
    for (const property of Object.keys(properties)) if (!(property in fields)) say(`${name}.${property}`, 'extra');
  }

  function compareParameters(id: string, place: 'query' | 'header', fields: Fields = {}, { parameters }: Found): void {
    const own = new Map(parameters.filter((one) => one.in === place).map((one) => [one.name, one]));
    for (const [name, field] of Object.entries(fields)) {
      const subject = `${id} ${place} ${name}`;
      const parameter = own.get(name);
      if (!parameter) {
        say(subject, 'missing');
        continue;
      }
      const mustBe = [field].flat()[0]?.endsWith('!') ?? false;
      if (mustBe !== (parameter.required ?? false)) say(subject, mustBe ? 'optional' : 'required');
      compareType(subject, field, (parameter.schema ?? {}) as Schema, true);
    }
    for (const name of own.keys()) if (!(name in fields)) say(`${id} ${place} ${name}`, 'extra');
  }

  const operations = new Map(operationsOf(document).map((one) => [one.operation.operationId, one]));
  for (const [id, fact] of Object.entries(facts.operations)) {
    const one = operations.get(id);
    if (!one) continue;
    compareParameters(id, 'query', fact.query, one);
    compareParameters(id, 'header', fact.headers, one);
    const body = one.operation.requestBody;
    const sent = Object.values(body?.content ?? {})[0]?.schema as Schema | undefined;
    if ((fact.body === undefined) !== (sent === undefined)) say(`${id} body`, sent ? 'extra' : 'missing');
    if (fact.body !== undefined && sent) {
      if (fact.body.endsWith('!') !== (body?.required ?? false))
        say(`${id} body`, fact.body.endsWith('!') ? 'optional' : 'required');
      compareSchema(fact.body.replace('!', ''), sent, true);
    }
    const success = Object.entries(one.answers).filter(([status]) => status.startsWith('2'));
    const answered = success
      .flatMap(([, answer]) => Object.entries(answer.content ?? {}))
      .find(([media]) => media.includes('json'));
    // What the SDKs hand out without fields, a file or nothing, has no facts.
    const hasFacts = fact.answer !== undefined && Object.keys(facts.schemas[fact.answer] ?? {}).length > 0;
    if (hasFacts && !answered) say(`${id} answer`, 'missing');
    else if (!hasFacts && answered) say(`${id} answer`, 'extra');
    else if (hasFacts) compareSchema(fact.answer ?? '', (answered?.[1].schema ?? {}) as Schema, false);
  }
  return found;
}

function isFields(value: Fields | Field): value is Fields {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A schema with what it refers to and what it is put together from; what only one of several forms has is optional. */
function whole(document: Document, schema: Schema | Ref): Schema {
  const own = resolve<Schema>(document, schema);
  const rest = '$ref' in schema ? {} : schema;
  const parts = (own.allOf ?? []).map((one) => whole(document, one));
  const forms = [...(own.oneOf ?? []), ...(own.anyOf ?? [])].map((one) => whole(document, one));
  const all = [...forms.map((form) => ({ ...form, required: [] })), ...parts, own];
  return {
    ...Object.assign({}, ...all),
    ...rest,
    properties: Object.assign({}, ...all.map((one) => one.properties)) as Schema['properties'],
    required: [...parts, own].flatMap((one) => one.required ?? []),
  } as Schema;
}
