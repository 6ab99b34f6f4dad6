/** Documents as callers see them: where several calls share a route (`x-calls`), each call instead of the operation. */
import { callsOf } from '../generate/shared-calls.ts';
import { type Document, type Found, type PathItem, resolve, type SpecOperation } from '../generate/spec.ts';
import { METHODS } from './usage.ts';

/**
 * Both documents with the calls of every shared route apart, each in a path of its own that is named after it. A route
 * that only one of the two shares is taken apart in both: a call is the same call however many others there are.
 */
export function asCalled(base: unknown, revision: unknown): readonly [Document, Document] {
  const sides = [base as Document, revision as Document] as const;
  const shared = new Set(sides.flatMap(sharedRoutes));
  return [apart(sides[0], shared), apart(sides[1], shared)];
}

function sharedRoutes({ paths }: Document): string[] {
  return Object.entries(paths).flatMap(([path, item]) => {
    return operationsIn(item).flatMap(([method, one]) => (one['x-calls'] ? [`${method} ${path}`] : []));
  });
}

function apart(document: Document, shared: ReadonlySet<string>): Document {
  if (shared.size === 0) return document;
  const paths = Object.entries(document.paths).flatMap(([path, item]): [string, PathItem][] => {
    const moved = operationsIn(item).filter(([method]) => shared.has(`${method} ${path}`));
    if (moved.length === 0) return [[path, item]];
    const gone = moved.map(([method]) => method);
    const rest = Object.fromEntries(Object.entries(item).filter(([key]) => !gone.includes(key))) as PathItem;
    const { parameters } = item;
    const own = moved.flatMap(([method, operation]) =>
      callsIn(document, operation).map((call): [string, PathItem] => {
        return [`${path} (${call.operationId})`, { ...(parameters && { parameters }), [method]: call }];
      }),
    );
    return [...(operationsIn(rest).length > 0 ? [[path, rest] as [string, PathItem]] : []), ...own];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function operationsIn(item: PathItem): [string, SpecOperation][] {
  return Object.entries(item).filter((one): one is [string, SpecOperation] => METHODS.has(one[0]));
}

function callsIn(document: Document, operation: SpecOperation): SpecOperation[] {
  const { 'x-calls': calls, requestBody } = operation;
  if (!calls) return [operation];
  const body = requestBody && { requestBody: resolve(document, requestBody) };
  // Where it is and what it takes besides are not asked for here.
  const found = { path: '', method: '', operation: { ...operation, ...body }, parameters: [], answers: {} };
  return callsOf(found as Found, calls).map((one) => one.operation);
}
