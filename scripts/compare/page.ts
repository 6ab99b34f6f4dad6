/** What a vendor page says about one operation, whatever the format it came in. */

/** A place where a page stopped making sense; `line` is where. */
export class Lost extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'Lost';
    this.line = line;
  }
}

/** One piece of a page in reading order. Every format is cut into these; what they mean is decided once, in `read.ts`. */
export type Block =
  { kind: 'text'; line: number; text: string; heading?: number } | { kind: 'code'; line: number; text: string } | Table;

/** A table: the words above its columns, and its rows. */
export interface Table {
  kind: 'table';
  line: number;
  caption?: string;
  header: string[];
  rows: Row[];
  /** The line of a cell over several rows or columns, whose rows can't be told apart. */
  spans?: number;
}

/** One row, with a text for each column. */
export interface Row {
  line: number;
  cells: string[];
}

/** The type in a 'Type' cell. `name` is the table that describes the object. */
export interface TypeRef {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
  items?: TypeRef;
  values?: TypeRef;
  /** A file rather than a text. */
  format?: 'binary';
  name?: string;
}

/** What an array, or a map, holds in the end. */
export function innermost(type: TypeRef): TypeRef {
  const inner = type.items ?? type.values;
  return inner ? innermost(inner) : type;
}

/** Limits by the names that JSON Schema has for them. */
export type Limits = Partial<
  Record<'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems', number>
>;

/** What a description says beyond its prose. */
export interface Constraints {
  limits: Limits;
  enum?: string[];
  default?: string;
}

/** A row of a table of parameters. */
export interface Field extends Constraints {
  name: string;
  line: number;
  type: TypeRef;
  /** Undefined where the table has no such column. */
  required?: boolean;
  description: string;
}

/** A table of fields: a list of parameters, a body or an object that one of them refers to. */
export interface FieldTable {
  line: number;
  caption?: string;
  number?: number;
  fields: Field[];
}

/** What a page says about one side: the request, or one status of the answer. */
export interface Side {
  line: number;
  headers: FieldTable | undefined;
  body: FieldTable | undefined;
  objects: FieldTable[];
  examples: Example[];
}

/** A sample body; `problem` says why it can't be used. */
export interface Example {
  line: number;
  value?: unknown;
  problem?: string;
}

/** A page as read. */
export interface Page {
  title: string;
  method: string;
  path: string;
  /** The line of the method and the path. */
  line: number;
  updated?: { date: string; line: number };
  pathParameters: FieldTable | undefined;
  query: FieldTable | undefined;
  request: Side;
  /** By status; '' for a page that does not say which. */
  responses: Map<string, Side>;
  statuses: Map<string, number>;
}
