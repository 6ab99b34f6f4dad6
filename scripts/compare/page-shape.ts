/** Gives the tables of a page the form that schemas have, and finds tables that nothing refers to. */
import { type Field, type FieldTable, innermost, type Limits, type Page, type Side, type TypeRef } from './page.ts';
import { type Difference, type Member, type Shape } from './shape.ts';

/** The form of a body, its objects looked up among the tables of its side and then of the whole page. */
export function bodyShape(page: Page, side: Side): Shape | undefined {
  const table = side.body;
  return table && objectShape(table, tablesFor(page, side));
}

/** The form of a parameter or a header. */
export function fieldShape(field: Field): Shape {
  return shapeOf(field, field.type, undefined, []);
}

/** The tables in which the objects of a side are looked up. */
export function tablesFor(page: Page, side: Side): readonly FieldTable[] {
  return [...new Set([side, ...sidesOf(page)].flatMap(({ objects }) => objects))];
}

function sidesOf(page: Page): Side[] {
  return [page.request, ...page.responses.values()];
}

function objectShape(table: FieldTable, objects: readonly FieldTable[]): Shape {
  const members = (): Map<string, Member> =>
    new Map(
      table.fields.map((one) => {
        return [
          one.name,
          { at: { line: one.line }, required: one.required, shape: shapeOf(one, one.type, table, objects) },
        ];
      }),
    );
  return { at: { line: table.line }, types: ['object'], members, limits: {}, description: '' };
}

function shapeOf(field: Field, type: TypeRef, within: FieldTable | undefined, objects: readonly FieldTable[]): Shape {
  const own = type === field.type;
  const table = type.type === 'object' ? tableOf(field, type, within, objects) : undefined;
  const { items, values: held } = type;
  const inside = items ?? held;
  // Values are listed in the one description there is: they are those of the elements.
  const values = inside ? undefined : field.enum;
  return {
    at: { line: field.line },
    types: [type.type],
    members: table && objectShape(table, objects).members,
    items: items && (() => shapeOf(field, items, within, objects)),
    values: held && (() => shapeOf(field, held, within, objects)),
    limits: limitsAt(type, field.limits),
    ...(values && { enum: values }),
    ...(own && field.default !== undefined && { default: field.default }),
    description: field.description,
    ...(type.format && { format: type.format }),
  };
}

/** The part of the limits that is about this level: a number of elements for a list, the rest for what is in it. */
function limitsAt(type: TypeRef, limits: Limits): Limits {
  if (type.values) return {};
  const entries = Object.entries(limits).filter(([name]) => name.endsWith('Items') === (type.type === 'array'));
  return Object.fromEntries(entries);
}

/** The table of an object: by its name or its path, or by its number where the description says 'see Table 4'. */
export function tableOf(
  field: Field,
  type: TypeRef,
  within: FieldTable | undefined,
  objects: readonly FieldTable[],
): FieldTable | undefined {
  const name = type.name?.toLowerCase();
  // Older pages name tables by where their object is, such as 'auth.identity'.
  const path = `${within?.caption ?? ''}.${field.name}`.toLowerCase();
  const named = objects.find(({ caption = '' }) => [name, path].includes(caption.toLowerCase().split(' ')[0]));
  const number = /(?:table|表)\s*(\d+)/i.exec(field.description)?.[1];
  return (
    named ??
    objects.find((one) => number !== undefined && one.number === Number(number)) ??
    objects.find((one) => one.caption?.toLowerCase().split(' ').includes(field.name.toLowerCase()))
  );
}

/** Where the page contradicts itself: objects without a table, tables without an object. */
export function tableProblems(page: Page): Difference[] {
  const found: Difference[] = [];
  for (const side of sidesOf(page)) {
    const objects = tablesFor(page, side);
    const tables = [...(side.body ? [side.body] : []), ...side.objects];
    const fields = tables.flatMap((within) => within.fields.map((field) => ({ field, within })));
    const used = new Set<FieldTable>();
    for (const { field, within } of fields) {
      const type = innermost(field.type);
      if (type.type !== 'object') continue;
      const table = tableOf(field, type, within, objects);
      if (table) used.add(table);
      else if (type.name !== undefined) found.push(problem(field, `the page has no table ${type.name}`));
    }
    for (const one of side.objects) {
      if (!used.has(one)) found.push(problem({ ...one, name: one.caption ?? '' }, 'no field refers to this table'));
    }
  }
  const declared = page.pathParameters;
  if (declared) {
    const names = [...page.path.matchAll(/\{([^}]+)\}/g)].map((one) => one[1] ?? '');
    for (const field of declared.fields) {
      if (!names.includes(field.name)) found.push(problem(field, 'it is not in the path of the page'));
    }
    for (const name of names) {
      if (!declared.fields.some((one) => one.name === name)) {
        found.push(problem({ ...declared, name }, 'it is in the path, but not in the table of the page'));
      }
    }
  }
  return found;
}

function problem({ line, name }: { line: number; name: string }, page: string): Difference {
  return { kind: 'page', subject: name, page, spec: '', line };
}
