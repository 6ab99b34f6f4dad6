/** What a page's samples say about a schema: all of it where there is no table, and where a value may be null. */
import { type Fields, isFields, note } from './draft-yaml.ts';

/** The schema that these values have in common. */
export function sampleSchema(values: readonly unknown[]): Fields {
  const known = values.filter((one) => one !== null);
  const types = [...new Set(known.map(typeOf))];
  const type = types.every((one) => one === 'integer' || one === 'number') && types.length > 1 ? 'number' : types[0];
  const nullable = known.length < values.length;
  const schema: Fields = type === undefined ? {} : { type: nullable ? [type, 'null'] : type };
  if (type === 'array') {
    const items = sampleSchema(known.filter(Array.isArray).flat());
    schema['items'] = items;
    if (!('type' in items)) note(schema, 'items', 'TODO of what?');
  }
  if (type === 'object') Object.assign(schema, objectSchema(known.filter(isFields)));
  if (type === undefined || (types.length > 1 && type !== 'number')) note(schema, 'description', 'TODO which type?');
  return schema;
}

function objectSchema(values: readonly Fields[]): Fields {
  const names = [...new Set(values.flatMap((one) => Object.keys(one)))];
  if (names.length === 0) return { description: 'TODO', additionalProperties: true };
  const fields = names.map((name): [string, Fields] => {
    const schema = sampleSchema(values.filter((one) => name in one).map((one) => one[name]));
    return [name, describe(schema)];
  });
  return { properties: Object.fromEntries(fields) };
}

/** Puts the description where the specs have it: before the parts. */
function describe({ type, ...rest }: Fields): Fields {
  return { ...(type !== undefined && { type }), description: 'TODO', ...rest };
}

/** Lets a schema take the nulls that a sample has: tables do not speak of them. */
export function admitNulls(schemas: Readonly<Record<string, Fields>>, schema: Fields, value: unknown): void {
  const target = targetOf(schemas, schema);
  if (Array.isArray(value) && isFields(target['items'])) {
    for (const one of value) if (one !== null) admitNulls(schemas, target['items'], one);
    if (value.includes(null)) target['items'] = nullable(target['items']);
  }
  const properties = target['properties'];
  if (!isFields(value) || !isFields(properties)) return;
  for (const [name, inner] of Object.entries(value)) {
    const property = properties[name];
    if (!isFields(property)) continue;
    if (inner === null) properties[name] = nullable(property);
    else admitNulls(schemas, property, inner);
  }
}

function targetOf(schemas: Readonly<Record<string, Fields>>, schema: Fields): Fields {
  const choice = Array.isArray(schema['anyOf']) ? (schema['anyOf'][0] as Fields) : schema;
  const name = typeof choice['$ref'] === 'string' ? choice['$ref'].replace('#/schemas/', '') : undefined;
  return (name === undefined ? undefined : schemas[name]) ?? choice;
}

function nullable(schema: Fields): Fields {
  if ('$ref' in schema) return { description: 'TODO', anyOf: [schema, { type: 'null' }] };
  const { type } = schema;
  if (typeof type !== 'string') return schema;
  const values = schema['enum'] as unknown[] | undefined;
  return Object.assign(schema, { type: [type, 'null'], ...(values && { enum: [...values, null] }) });
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
