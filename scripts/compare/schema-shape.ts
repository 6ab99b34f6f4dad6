/** Gives schemas of the spec the form that a vendor's tables have. */
import { type Limits } from './page.ts';
import { type Member, type Shape } from './shape.ts';
import { child, children, type Files, type Node, pointerOf } from './source.ts';

const LIMITS: readonly (keyof Limits)[] = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'];

/** The form of a schema; `allOf` is taken together, of `oneOf` and `anyOf` every field is taken as optional. */
export function schemaShape(files: Files, node: Node): Shape {
  const parts = allParts(files, node);
  const first = <T>(name: string, is: (value: unknown) => value is T): T | undefined =>
    parts.map((one) => (one.value as Record<string, unknown>)[name]).find(is);
  const limits = Object.fromEntries(
    LIMITS.flatMap((name) => {
      const value = first(name, isNumber);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const items = parts.map((one) => child(files, one, 'items')).find((one) => one !== undefined);
  const open = parts.map((one) => child(files, one, 'additionalProperties')).find((one) => isSchema(one?.value));
  const hasMembers = parts.some((one) => child(files, one, 'properties'));
  const closed = first('enum', Array.isArray) as unknown[] | undefined;
  const values = closed ?? (first('x-extensible-enum', Array.isArray) as unknown[] | undefined);
  const fallback = first('default', isPresent);
  const types = typesOf(parts);
  return {
    at: { pointer: pointerOf(node) },
    types: types.length > 0 ? types : [...new Set((values ?? []).map((one) => typeof one))],
    members: hasMembers ? () => membersOf(files, parts) : undefined,
    items: items && (() => schemaShape(files, items)),
    values: open && (() => schemaShape(files, open)),
    limits,
    ...(values && { enum: values.filter((one) => one !== null).map(String), open: !closed }),
    ...(fallback !== undefined && { default: String(fallback) }),
    description: parts.map((one) => (one.value as { description?: string }).description ?? '').join(' '),
    format: first('format', isString),
  };
}

function membersOf(files: Files, parts: readonly Node[]): Map<string, Member> {
  const required = new Set(parts.flatMap((one) => (one.value as { required?: string[] }).required ?? []));
  const members = new Map<string, Member>();
  for (const part of parts) {
    for (const [name, schema] of children(files, child(files, part, 'properties'))) {
      const at = { pointer: `${pointerOf(part)}/properties/${name}` };
      if (!members.has(name))
        members.set(name, { at, required: required.has(name), shape: schemaShape(files, schema) });
    }
  }
  return members;
}

/** A schema and all that it is put together from. */
function allParts(files: Files, node: Node): Node[] {
  const inner = ['allOf', 'anyOf', 'oneOf'].flatMap((word) => children(files, child(files, node, word)));
  return [node, ...inner.flatMap(([, one]) => allParts(files, one))];
}

function typesOf(parts: readonly Node[]): string[] {
  const types = parts.flatMap((one) => (one.value as { type?: string | string[] }).type ?? []);
  return [...new Set(types.filter((one) => one !== 'null'))];
}

const isSchema = (value: unknown): boolean => typeof value === 'object' && value !== null;
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isString = (value: unknown): value is string => typeof value === 'string';
const isPresent = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);
