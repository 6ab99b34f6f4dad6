/** A bundle made ready for checking: objects take no fields that they do not list, and references name their document. */
/** A JSON object. */
type Json = Record<string, unknown>;
type Deref = (node: Json | undefined) => Json | undefined;

const NOT_SCHEMAS = /^(example|examples|default|enum|const|x-.*)$/;

/** Closes every object that lists its properties, so that a misspelt field is found, and qualifies references. */
export function prepare(node: unknown, service: string, deref: Deref): void {
  if (Array.isArray(node)) for (const one of node) prepare(one, service, deref);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  for (const [key, child] of Object.entries(node as Json)) {
    if (NOT_SCHEMAS.test(key)) continue;
    prepare(child, service, deref);
    if (key === '$ref' && typeof child === 'string' && child.startsWith('#'))
      (node as Json)[key] = `${service}${child}`;
    if (key === 'schema' || key === 'items') close(child as Json, deref);
    if (key === 'properties')
      for (const property of Object.values(child as Record<string, Json>)) close(property, deref);
  }
}

function close(schema: Json, deref: Deref): void {
  const target = deref(schema);
  const lists = ['properties', 'allOf', 'anyOf', 'oneOf'].some((word) => target?.[word] !== undefined);
  const open = target?.['additionalProperties'] !== undefined || target?.['unevaluatedProperties'] !== undefined;
  if (lists && !open) schema['unevaluatedProperties'] = false;
}
