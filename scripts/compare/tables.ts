/** Decides what the tables of a page are: by their captions, and where they have none by what is in them. */
import { type FieldTable, innermost, Lost, type Side } from './page.ts';
import { role } from './words.ts';

/** A side of which nothing is known yet. */
export function emptySide(line: number): Side {
  return { line, headers: undefined, body: undefined, objects: [], examples: [] };
}

/** Collects the tables of a page. */
export class Tables {
  pathParameters: FieldTable | undefined;
  query: FieldTable | undefined;
  readonly request = emptySide(1);

  /** A table under 'URI' may hold parameters of the query beside those of the path. */
  addToUri(table: FieldTable, path: string): void {
    const kind = kindOf(table);
    const inside = table.fields.filter(({ name }) => kind === 'path' || path.includes(`{${name}}`));
    const outside = table.fields.filter((one) => !inside.includes(one));
    if (kind === 'query') this.query = put(this.query, table);
    else {
      if (inside.length > 0) this.pathParameters = put(this.pathParameters, { ...table, fields: inside });
      if (outside.length > 0) this.query = put(this.query, { ...table, fields: outside });
    }
  }

  /** A table that does not say where its parameters go: headers look like headers, a GET has no body. */
  addToRequest(table: FieldTable, method: string): void {
    const kind = kindOf(table);
    if (kind === 'query') this.query = put(this.query, table);
    else if (kind === 'path') this.pathParameters = put(this.pathParameters, table);
    else if (kind === 'default') {
      const headers = table.fields.filter(({ name }) => isHeader(name));
      const fields = table.fields.filter((one) => !headers.includes(one));
      if (headers.length > 0) this.request.headers = put(this.request.headers, { ...table, fields: headers });
      if (fields.length === 0) return;
      if (method === 'GET') this.query = put(this.query, { ...table, fields });
      else addBody(this.request, { ...table, fields });
    } else addNamed(this.request, table, kind);
  }

  /** A table of what is answered. */
  addToResponse(table: FieldTable, side: Side): void {
    const kind = kindOf(table);
    const headers = kind === 'default' && table.fields.every(({ name }) => isHeader(name));
    if (kind === 'default' && !headers) addBody(side, table);
    else addNamed(side, table, headers ? 'header' : kind);
  }
}

const kindOf = ({ caption }: FieldTable): ReturnType<typeof role> =>
  caption === undefined ? 'default' : role(caption);
const isHeader = (name: string): boolean => /^(x-|content-|accept|authorization$|host$|if-)/i.test(name);

function addNamed(side: Side, table: FieldTable, kind: ReturnType<typeof role>): void {
  if (kind === undefined) side.objects.push(table);
  else if (kind === 'header') side.headers = put(side.headers, table);
  else side.body = put(side.body, table);
}

/** Saved pages lose captions. What follows the body are its objects, in the order in which they are named. */
function addBody(side: Side, table: FieldTable): void {
  const caption = side.body && openObject(side);
  if (caption === undefined) side.body = put(side.body, table);
  else side.objects.push({ ...table, caption });
}

function openObject({ body, objects }: Side): string | undefined {
  for (const field of [body, ...objects].flatMap((one) => one?.fields ?? [])) {
    const type = innermost(field.type);
    const name = type.name ?? field.name;
    if (type.type === 'object' && !type.values && !objects.some((one) => one.caption === name)) return name;
  }
  return undefined;
}

function put(present: FieldTable | undefined, table: FieldTable): FieldTable {
  if (present) throw new Lost(table.line, `a second table for the same thing; the first is on line ${present.line}`);
  return table;
}
