/** Reads the 'Type' cells of the vendor's tables. */
import { type TypeRef } from './page.ts';

const SIMPLE: Readonly<Record<string, TypeRef['type']>> = {
  string: 'string', str: 'string', date: 'string', datetime: 'string', uuid: 'string',
  enum: 'string', byte: 'string', 字符串: 'string',
  integer: 'integer', int: 'integer', int32: 'integer', int64: 'integer', long: 'integer', short: 'integer', 整数: 'integer',
  整型: 'integer',
  number: 'number', float: 'number', double: 'number', bigdecimal: 'number', decimal: 'number', 数字: 'number',
  boolean: 'boolean', bool: 'boolean', 布尔: 'boolean', 布尔值: 'boolean',
  object: 'object', json: 'object', map: 'object', dict: 'object', 对象: 'object',
  array: 'array', list: 'array', 数组: 'array', 列表: 'array',
}; // prettier-ignore

const FILE = /^(?:file|binary|文件)$/i;
const NAME = /^[\p{L}_][\p{L}\p{N}_.$-]*$/u;

/** The type that a cell names; undefined when it is not one that pages use. */
export function typeOf(cell: string): TypeRef | undefined {
  const text = cell
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '');
  const list = /^(?:array|list)s? of (.+)$/i.exec(text) ?? /^(?:array|list|set) ?[<[(] ?(.+) ?[>\])]$/i.exec(text);
  const suffix = /^(.+?) ?(?:\[\]| array| list)$/i.exec(text);
  const items = list?.[1] ?? suffix?.[1];
  if (items !== undefined) {
    const inner = typeOf(items) ?? typeOf(items.replace(/s$/i, '')) ?? bare(items);
    return inner && { type: 'array', items: inner };
  }
  const map = /^(?:map|dict) ?[<[(][^,]+, ?(.+)[>\])]$/i.exec(text);
  if (map) {
    const values = typeOf(map[1] ?? '') ?? bare(map[1] ?? '');
    return values && { type: 'object', values };
  }
  const object = /^(\S+) (?:objects?|对象)$/i.exec(text);
  if (object) return bare(object[1] ?? '');
  if (FILE.test(text)) return { type: 'string', format: 'binary' };
  const simple = SIMPLE[text.toLowerCase().replace(/^(string|integer|number)\(\w+\)$/, '$1')];
  if (simple) return { type: simple };
  const plural = SIMPLE[text.toLowerCase().replace(/s$/, '')];
  return plural ? { type: plural } : undefined;
}

function bare(name: string): TypeRef | undefined {
  return NAME.test(name) ? { type: 'object', name } : undefined;
}

/** A type as a person would say it. */
export function nameOf(type: TypeRef): string {
  if (type.type === 'array') return type.items ? `array of ${nameOf(type.items)}` : 'array';
  return type.format === 'binary' ? 'file' : type.type;
}
