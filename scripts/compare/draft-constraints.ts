/** What a page says of a field beyond its type, as a draft has it. */
import { type Fields, note } from './draft-yaml.ts';
import { type Field, type TypeRef } from './page.ts';
import { type Shape } from './shape.ts';
import { type Direction } from './shapes.ts';

const INT32 = 2 ** 31 - 1;
const SECRET = /pass(?:word|wd|phrase)|pwd|secret|token|credential|private.?key|access.?key|^[as]k$|^config$/i;
const ABOUT = /[_-](?:ids?|names?|type|state|time|count|size|limit)$/i;

/** Asks whether a field holds a secret, where its name sounds like one and not like a fact about one. */
export function askSecret(fields: Fields, at: string, name: string): void {
  if (SECRET.test(name) && !ABOUT.test(name)) note(fields, at, 'secret? then `format: password`');
}

/** Requests have all limits of the page, answers only the one that decides how an integer is read. */
export function limits(type: TypeRef, { limits: all }: Shape, way: Direction): Fields {
  const { maximum } = all;
  const format =
    maximum === undefined || type.type !== 'integer' ? {} : { format: maximum > INT32 ? 'int64' : 'int32' };
  if (way === 'response') return type.type === 'integer' && maximum !== undefined ? { ...format, maximum } : {};
  // Every text has at least no signs.
  const kept = Object.entries(all).filter(
    ([name, value]) => value !== 0 || name.endsWith('imum') || name.startsWith('max'),
  );
  return { ...format, ...Object.fromEntries(kept) };
}

/** The vendor's sentences stay on the page; values that no schema can list are named. */
export function describe(field: Field, shape: Shape, way: Direction): string {
  return openValues(shape, way) ?? 'TODO';
}

/** The values that a description has to name, because the schema does not list them. */
export function openValues({ enum: values, types }: Shape, way: Direction): string | undefined {
  if (!values) return undefined;
  const fits = values.every((one) => types.some((type) => typed(one, { type } as TypeRef) !== undefined));
  return fits && (way === 'request' || types.includes('string'))
    ? undefined
    : `TODO ${values.map((one) => `\`${one}\``).join(', ')}`;
}

/** Gives a request's schema the page's default, if it is a value. */
export function addDefault(schema: Fields, { default: text, type }: Field, way: Direction): void {
  if (text === undefined || way === 'response') return;
  const value = typed(text.replace(/[.。]$/, ''), type);
  if (value !== undefined && !/\s/.test(text)) schema['default'] = value;
  else note(schema, 'description', 'TODO say what happens without it: the page has words or no such value as default');
}

/** A value as its type has it; undefined where it is none of that type. */
export function typed(text: string, { type }: TypeRef): string | number | boolean | undefined {
  if (type === 'string') return text;
  if (type === 'boolean') return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
  if (type !== 'integer' && type !== 'number') return undefined;
  return String(Number(text)) === text ? Number(text) : undefined;
}
