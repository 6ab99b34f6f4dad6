/** Specs of any size: the same 50 of SecMaster's operations, over and over under other names. */
import type { Document, PathItem, SpecOperation } from '../scripts/generate/spec.ts';
import { pascal } from '../scripts/generate/text.ts';

/** Operations of a copy. Sizes are multiples of it, so that an operation is worth the same at each. */
const COPIED = 50;
/** The sizes that are compared: what was there at first, today's order, and more than the vendor's largest service has. */
export const SIZES = [50, 400, 800] as const;

const METHODS = ['get', 'put', 'post', 'delete'] as const;
const SCHEMA = '#/components/schemas/';

/** A document of so many operations, with the schemas that they reach and no others. Each copy has its own. */
export function synthetic(source: Document, size: (typeof SIZES)[number]): Document {
  const paths: Document['paths'] = {};
  for (let nth = 0; nth < size / COPIED; nth++) {
    for (const { path, method, operation } of chosen(source)) {
      const { parameters } = source.paths[path] ?? {};
      const item: PathItem = (paths[`/copy${nth}${path}`] ??= { ...(parameters && { parameters }) });
      item[method] = renamed(operation, nth);
    }
  }
  const { securitySchemes } = source.components ?? {};
  const components = { ...(securitySchemes !== undefined && { securitySchemes }) };
  const document = { ...source, paths, components };
  reach(source, document);
  return document;
}

function operationsOf(item: PathItem): { method: (typeof METHODS)[number]; operation: SpecOperation }[] {
  return METHODS.flatMap((method) => {
    const operation = item[method] as SpecOperation | undefined;
    return operation && operation['x-calls'] === undefined ? { method, operation } : [];
  });
}

/** Evenly from all families: some have large schemas, and some have none. */
function chosen({ paths }: Document) {
  const all = Object.entries(paths).flatMap(([path, item]) => operationsOf(item).map((one) => ({ path, ...one })));
  if (all.length < COPIED) throw new Error(`there are only ${all.length} operations to copy`);
  return Array.from({ length: COPIED }, (_, nth) => all[Math.floor((nth * all.length) / COPIED)]).filter(
    (one) => one !== undefined,
  );
}

/** The copy of an operation under its own name, with its own schemas. */
function renamed(operation: SpecOperation, nth: number): SpecOperation {
  const operationId = `${operation.operationId}Copy${nth}`;
  const source = { confidence: 'documented', ...operation['x-source'], id: pascal(operationId) };
  const copy = copyOf({ ...operation, operationId, 'x-source': source }, nth);
  // It may name an operation that was not copied.
  delete copy['x-job'];
  return copy;
}

function copyOf<T extends object>(value: T, nth: number): T {
  const text = JSON.stringify(value).replaceAll(/"#\/components\/schemas\/([^"/]+)"/g, `"${SCHEMA}$1Copy${nth}"`);
  return JSON.parse(text) as T;
}

/** Adds the components that are referred to, and what these refer to. */
function reach(source: Document, document: Document): void {
  const components = document.components as Record<string, Record<string, object>>;
  const originals = source.components as Record<string, Record<string, object>>;
  const visit = (value: object): void => {
    for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(/"#\/components\/(\w+)\/([^"/]+)"/g)) {
      const kinds = (components[kind] ??= {});
      if (Object.hasOwn(kinds, name)) continue;
      const [, original = name, nth] = (kind === 'schemas' && /^(.+)Copy(\d+)$/.exec(name)) || [];
      const found = originals[kind]?.[original];
      if (!found) throw new Error(`#/components/${kind}/${name} points nowhere`);
      kinds[name] = nth === undefined ? found : copyOf(found, Number(nth));
      visit(kinds[name]);
    }
  };
  visit(document.paths);
}
