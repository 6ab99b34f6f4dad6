/** Turns the tables of a page into the schemas of a draft. */
import { addDefault, askSecret, describe, limits, openValues, typed } from './draft-constraints.ts';
import { sampleSchema, admitNulls } from './draft-samples.ts';
import { schemaName } from './draft-names.ts';
import { type Fields, note } from './draft-yaml.ts';
import { type Direction } from './shapes.ts';
import { type Field, type FieldTable, type Page, type Side, type TypeRef } from './page.ts';
import { bodyShape, fieldShape, tableOf, tablesFor } from './page-shape.ts';
import { type Shape } from './shape.ts';

/** Collects the schemas of one page. */
export class Schemas {
  readonly all: Record<string, Fields> = {};
  private readonly names = new Map<FieldTable, string>();
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A `$ref` to the schema of a body; undefined where the page shows none. */
  body(side: Side, name: string, way: Direction): Fields | undefined {
    const samples = side.examples.flatMap(({ value }) => (value === undefined ? [] : [value]));
    if (!side.body && samples.length === 0) return undefined;
    const unique = this.free(name);
    const known = bodyShape(this.page, side);
    this.all[unique] = {};
    if (side.body && known) this.names.set(side.body, unique);
    const schema = side.body && known ? this.object(side.body, known, side, way) : sampleSchema(samples);
    if (!side.body) note(this.all, unique, 'TODO from the sample: the page has no table');
    this.all[unique] = schema;
    for (const sample of samples) admitNulls(this.all, schema, sample);
    return { $ref: `#/schemas/${unique}` };
  }

  /** The description and the schema of a parameter or a header. */
  parameter(field: Field, way: Direction): Fields {
    const { description = 'TODO', ...schema } = this.value(
      field,
      field.type,
      fieldShape(field),
      this.page.request,
      way,
      undefined,
    );
    return { description, schema };
  }

  private object(table: FieldTable, shape: Shape, side: Side, way: Direction): Fields {
    const members = shape.members?.() ?? new Map<string, never>();
    const properties: Fields = {};
    for (const field of table.fields) {
      const member = members.get(field.name);
      if (!member) continue;
      properties[field.name] = this.value(field, field.type, member.shape, side, way, table);
      askSecret(properties, field.name, field.name);
    }
    const required = table.fields.filter((one) => one.required).map((one) => one.name);
    return { type: 'object', ...(required.length > 0 && { required }), properties };
  }

  private value(
    field: Field,
    type: TypeRef,
    shape: Shape,
    side: Side,
    way: Direction,
    within: FieldTable | undefined,
  ): Fields {
    const own = type === field.type;
    if (type.type === 'object') return this.objectValue(field, type, shape, side, way, within);
    const schema: Fields = {
      type: type.type,
      ...(type.format && { format: type.format }),
      ...limits(type, shape, way),
      description: own ? describe(field, shape, way) : openValues(shape, way),
    };
    if (type.type === 'array') {
      const inner = shape.items?.();
      schema['items'] = type.items && inner ? this.value(field, type.items, inner, side, way, within) : {};
      if (!type.items) note(schema, 'items', 'TODO of what?');
    }
    if (shape.enum && openValues(shape, way) === undefined) {
      const word = way === 'request' ? 'enum' : 'x-extensible-enum';
      schema[word] = shape.enum.map((one) => typed(one, type));
      if (way === 'request') note(schema, word, 'TODO a closed list? If not, `x-extensible-enum`');
    }
    if (own) addDefault(schema, field, way);
    return withoutGaps(schema);
  }

  private objectValue(
    field: Field,
    type: TypeRef,
    shape: Shape,
    side: Side,
    way: Direction,
    within: FieldTable | undefined,
  ): Fields {
    const own = type === field.type;
    const table = shape.members && tableOf(field, type, within, tablesFor(this.page, side));
    if (table) return { $ref: `#/schemas/${this.named(table, type, shape, side, way)}` };
    const schema: Fields = { type: 'object', description: own ? describe(field, shape, 'response') : 'TODO' };
    const { values } = type;
    const held = shape.values?.();
    if (values && held) {
      schema['additionalProperties'] = this.value(field, values, held, side, way, within);
    } else {
      schema['additionalProperties'] = true;
      note(schema, 'additionalProperties', 'TODO which fields?');
    }
    return withoutGaps(schema);
  }

  private named(table: FieldTable, type: TypeRef, shape: Shape, side: Side, way: Direction): string {
    const known = this.names.get(table);
    if (known !== undefined) return known;
    const name = this.free(schemaName(type.name ?? table.caption ?? '') || 'Part');
    this.names.set(table, name);
    this.all[name] = {};
    const { type: word, ...rest } = this.object(table, shape, side, way);
    this.all[name] = { type: word, description: 'TODO', ...rest };
    return name;
  }

  private free(name: string): string {
    if (!(name in this.all)) return name;
    const [answer, more] = [`${name}Answer`, Object.keys(this.all).length];
    return answer in this.all ? `${name}${more}` : answer;
  }
}

function withoutGaps(schema: Fields): Fields {
  for (const name of Object.keys(schema)) if (schema[name] === undefined) Reflect.deleteProperty(schema, name);
  return schema;
}
