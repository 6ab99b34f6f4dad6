/** What a schema allows, in words. */
import type { Schema } from './model.ts';

/** What a reference stands for: a name to show, or the schema itself. */
export type Look = (schema: Schema) => Schema | string;

/** As deep as lists of lists are told: a schema may lead back to itself. */
const DEEP = 4;
const asItIs: Look = (schema) => schema;

/** The type of a field: `array of string`, `map of Pipe`, `integer (int64)`. */
export function typeWords(schema: Schema, look: Look = asItIs, depth = 0): string {
  const found = look(schema);
  if (typeof found === 'string') return found;
  if (depth > DEEP) return 'any';
  const words = (one: Schema): string => typeWords(one, look, depth + 1);
  const { items, additionalProperties: values, format, properties } = found;
  const variants = [...(found.oneOf ?? []), ...(found.anyOf ?? [])];
  if (variants.length > 0) return [...new Set(variants.map(words))].join(' or ');
  const types = [found.type ?? (properties || found.allOf ? 'object' : 'any')].flat().map((type) => {
    if (type === 'array') return typeof items === 'object' ? `array of ${words(items)}` : 'array';
    if (type === 'object' && typeof values === 'object' && !properties) return `map of ${words(values)}`;
    return format !== undefined && format !== 'password' && type !== 'null' ? `${type} (${format})` : type;
  });
  return types.join(' or ');
}

/** The limits of a field, in Markdown: `1–64 characters`, `default: 5`. */
export function limitWords(schema: Schema, look: Look = asItIs, depth = 0): string[] {
  const { pattern, multipleOf, 'x-extensible-enum': known } = schema;
  const items = typeof schema.items === 'object' && depth < DEEP ? look(schema.items) : undefined;
  return [
    ...closed(schema),
    ...(known ? [`for now one of ${known.map(value).join(', ')}`] : []),
    ...range(schema.minLength, schema.maxLength, 'character'),
    ...range(schema.minItems, schema.maxItems, 'item'),
    ...range(schema.minProperties, schema.maxProperties, 'field'),
    ...range(schema.minimum, schema.maximum, ''),
    ...(schema.exclusiveMinimum === undefined ? [] : [`more than ${schema.exclusiveMinimum}`]),
    ...(schema.exclusiveMaximum === undefined ? [] : [`less than ${schema.exclusiveMaximum}`]),
    ...(multipleOf === undefined ? [] : [`a multiple of ${multipleOf}`]),
    ...(pattern === undefined ? [] : [`matches ${code(pattern)}`]),
    ...(schema.uniqueItems ? ['no two the same'] : []),
    ...(schema.default === undefined ? [] : [`default: ${value(schema.default)}`]),
    ...(schema.readOnly ? ['only in answers'] : []),
    ...(schema.writeOnly ? ['only in requests'] : []),
    ...(typeof items === 'object' ? limitWords(items, look, depth + 1).map((one) => `each ${one}`) : []),
    ...(schema.additionalProperties === true ? ['any other fields'] : []),
  ];
}

function closed({ const: only, enum: values }: Schema): string[] {
  if (only !== undefined) return [`always ${value(only)}`];
  if (!values) return [];
  return [`${values.length > 1 ? 'one of ' : 'only '}${values.map(value).join(', ')}`];
}

function range(min: number | undefined, max: number | undefined, unit: string): string[] {
  const many = (count: number): string => unit && ` ${unit}${count === 1 ? '' : 's'}`;
  if (min !== undefined && max !== undefined) return [min === max ? `${min}${many(min)}` : `${min}–${max}${many(max)}`];
  if (min !== undefined) return unit !== '' && min === 0 ? [] : [`at least ${min}${many(min)}`];
  return max === undefined ? [] : [`at most ${max}${many(max)}`];
}

function value(one: unknown): string {
  return one === '' ? 'empty' : code(typeof one === 'string' ? one : JSON.stringify(one));
}

/** Code in Markdown, whatever it holds. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
