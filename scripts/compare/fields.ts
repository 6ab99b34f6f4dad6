/** Turns a table of a page into fields. */
import { constraintsOf } from './constraints.ts';
import { type Field, type FieldTable, Lost, type Row, type Table } from './page.ts';
import { typeOf } from './type.ts';
import { type Column, caption, clean, column, yesOrNo } from './words.ts';

/** Whether a table lists parameters or fields: it names them and says their type. */
export function isFieldTable(table: Table): boolean {
  const columns = table.header.map(column);
  return columns.includes('name') && (columns.includes('type') || columns.includes('required'));
}

/** Whether a table lists status codes. */
export function isStatusTable(table: Table): boolean {
  return column(table.header[0] ?? '') === 'status';
}

/** The fields of a table, with the caption that stands above it. */
export function fieldTable(table: Table, above: string | undefined): FieldTable {
  const columns = table.header.map(column);
  if (!columns.includes('type')) throw new Lost(table.line, 'the table has no column for types');
  const title = table.caption ?? above;
  const numbered = title === undefined ? undefined : caption(title);
  const name = numbered?.text ?? title;
  const fields = table.rows.map((row) => fieldOf(row, columns, table.header));
  const twice = fields.find((one, index) => fields.findIndex(({ name: other }) => other === one.name) !== index);
  if (twice) throw new Lost(twice.line, `${twice.name} is in the table twice`);
  return { line: table.line, fields, ...(name && { caption: name }), ...(numbered && { number: numbered.number }) };
}

function fieldOf(row: Row, columns: readonly (Column | undefined)[], header: readonly string[]): Field {
  const cell = (wanted: Column): string | undefined => {
    const index = columns.indexOf(wanted);
    return index < 0 ? undefined : (row.cells[index] ?? '');
  };
  if (row.cells.length !== columns.length) {
    throw new Lost(row.line, `the row has ${row.cells.length} cells, its table ${columns.length} columns`);
  }
  // Markdown writes the underscores of names with a backslash.
  const name = clean(cell('name') ?? '')
    .replace(/\\([_*])/g, '$1')
    .replace(/^`(.*)`$/, '$1');
  if (!/^\S+$/.test(name)) throw new Lost(row.line, `"${name}" is not the name of a parameter`);
  const written = cell('type') ?? '';
  const type = typeOf(written);
  if (!type) throw new Lost(row.line, `"${clean(written)}" of ${name} is no type that is known here`);
  const flag = cell('required');
  const required = flag === undefined ? undefined : yesOrNo(clean(flag));
  if (flag !== undefined && required === undefined) {
    throw new Lost(row.line, `"${clean(flag)}" of ${name} says neither that it is mandatory nor that it is not`);
  }
  // Columns with a name of their own, such as 'Default Value', read like the labels inside a description.
  const more = columns.flatMap((one, i) => (one === undefined ? [`${header[i] ?? ''}:\n${row.cells[i] ?? ''}`] : []));
  const description = [cell('description') ?? '', ...more].join('\n').trim();
  const constraints = constraintsOf(description, type);
  return { name, line: row.line, type, ...(required !== undefined && { required }), description, ...constraints };
}
