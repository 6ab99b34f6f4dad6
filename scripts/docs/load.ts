/** A bundle as the pages want it. */
import { operationsOf, resolve } from '../generate/spec.ts';
import type { Answer, Document, Found, Operation, Schema, Service } from './model.ts';

/** The services in the order in which readers look for them; others follow. */
const ORDER = ['secmaster', 'secmaster-v2', 'roma', 'csms', 'iam'];
/** The guides in reading order; others follow. */
const GUIDES = ['getting-started', 'credentials', 'errors', 'retries', 'testing', 'maintaining-specs'];

/** Names in reading order, those that it does not know at the end. */
export function inOrder(names: readonly string[], kind: 'services' | 'guides'): string[] {
  const order = kind === 'services' ? ORDER : GUIDES;
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** A service from its bundle. */
export function serviceOf(id: string, document: Document, factory?: string): Service {
  const operations = operationsOf(document).map((found): Found => {
    const operation = found.operation as Operation;
    return {
      ...found,
      operation,
      // Not the resolved ones of the generators: the name of a schema is worth showing.
      answers: Object.entries(operation.responses).map(([status, one]) => [status, resolve<Answer>(document, one)]),
    };
  });
  return { id, document, operations, factory };
}

/** What a schema stands for; a reference's own words win over those of what it refers to. */
export function deref(document: Document, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  return { ...deref(document, resolve<Schema>(document, { $ref })), ...own };
}

/** The name of a schema that is a reference to a component. */
export function nameOf({ $ref }: Schema): string | undefined {
  return $ref?.startsWith('#/components/schemas/') ? $ref.slice('#/components/schemas/'.length) : undefined;
}

/** The first example of a body. */
export function exampleOf(content: NonNullable<Answer['content']> | undefined): unknown {
  const media = Object.values(content ?? {})[0];
  return media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
}

/** Visits a schema and all beneath it, with the names of the fields; what a reference stands for once. */
export function walk(
  document: Document,
  schema: Schema,
  visit: (name: string | undefined, schema: Schema) => void,
  name?: string,
  seen = new Set<string>(),
): void {
  const found = deref(document, schema);
  visit(name, found);
  const own = nameOf(schema);
  if (own !== undefined) {
    if (seen.has(own)) return;
    seen.add(own);
  }
  for (const [key, one] of Object.entries(found.properties ?? {})) walk(document, one, visit, key, seen);
  const parts = [found.items, found.additionalProperties, ...(found.allOf ?? []), ...variantsOf(found)];
  for (const part of parts) if (typeof part === 'object') walk(document, part, visit, undefined, seen);
}

/** The schemas of which one, or any, holds. */
export function variantsOf({ oneOf = [], anyOf = [] }: Schema): Schema[] {
  return [...oneOf, ...anyOf];
}
