/** Writes a draft as YAML in the habits of `spec/`: short maps on one line, notes to the maintainer as comments. */
import { Document, isMap, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

const NOTES = Symbol('notes');
/** Lines have 120 places; this leaves some for what is not counted. */
const WIDTH = 110;

/** A map of the draft. Notes stand beside its fields, for the comments above them. */
export interface Fields {
  [name: string]: unknown;
  [NOTES]?: Record<string, string>;
}

/** Puts a comment above a field. */
export function note(fields: Fields, name: string, text: string): void {
  const known = fields[NOTES]?.[name];
  fields[NOTES] = { ...fields[NOTES], [name]: known === undefined ? text : `${known}; ${text}` };
}

/** Whether a value is a map of the draft. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A document of YAML under a comment. */
export function yamlText(comment: string, fields: Fields): string {
  const document = new Document();
  document.commentBefore = comment.replace(/^/gm, ' ');
  document.contents = mapOf(fields, 0);
  // Braces are decided on here, and no text of a page's sample is to be folded.
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** A list that has no space inside its brackets, as Prettier writes it. */
class List extends YAMLSeq {
  override toString(...[context, ...rest]: Parameters<YAMLSeq['toString']>): string {
    return super.toString(context && this.flow ? { ...context, flowCollectionPadding: '' } : context, ...rest);
  }
}

function mapOf(fields: Fields, depth: number): YAMLMap {
  const map = new YAMLMap();
  for (const [name, value] of Object.entries(fields)) {
    // A field without a value is one that this draft does not need.
    if (value === undefined) continue;
    const key = new Scalar(name);
    const text = fields[NOTES]?.[name];
    if (text !== undefined) key.commentBefore = ` ${text}`;
    const node = nodeOf(value, depth + 1);
    if (isMap(node) && isFields(value))
      node.flow = depth > 0 && !isAlwaysLong(name) && isShort(value, name.length + 2 * depth);
    map.items.push(new Pair(key, node));
  }
  return map;
}

function nodeOf(value: unknown, depth: number): Node {
  if (Array.isArray(value)) {
    const list = new List();
    list.items = value.map((one: unknown) => {
      const node = nodeOf(one, depth);
      if (isMap(node) && isFields(one)) node.flow = isShort(one, 2 * depth) && Object.keys(one).length > 1;
      return node;
    });
    list.flow = value.every(isScalar);
    return list;
  }
  return isFields(value) ? mapOf(value, depth) : new Scalar(value);
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;
/** Media types and the link to the page: on lines of their own all over the specs. */
const isAlwaysLong = (name: string): boolean => name === 'externalDocs' || name.includes('/');
const INLINE = ['items', 'additionalProperties', 'schema'];

/** Whether the specs would have this map between braces: it fits on a line, and nobody has to read a note in it. */
function isShort(fields: Fields, indent: number): boolean {
  if (fields[NOTES] && Object.keys(fields).length > 0) return false;
  const text = JSON.stringify(fields).replaceAll('"', '').replace(/[:,]/g, '$& ');
  if (indent + text.length > WIDTH) return false;
  return Object.entries(fields).every(([name, value]) => {
    if (Array.isArray(value)) return value.every(isScalar);
    return isScalar(value) || (INLINE.includes(name) && isFields(value) && isShort(value, 0));
  });
}
