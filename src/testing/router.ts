/** Which operation a request is for. The paths of the services do not clash, so one router serves them all. */
import { GatewayError } from './errors.ts';
import type { Operation } from './spec.ts';

/** An operation and the path parameters of a request for it, decoded. */
export interface Match {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** What a path leads to: the operation, or the first of several calls that only the body tells apart. */
export interface Place extends Match {
  readonly calls: readonly Operation[];
}

/** Finds the operation for a method and a raw path. */
export type Router = (method: string, path: string) => Place;

/** Makes a router. Where two templates fit, the one whose literal segments come first wins. */
export function createRouter(operations: readonly Operation[]): Router {
  const ordered = [...operations].sort((a, b) => compare(rank(a), rank(b)));
  return (method, path) => {
    const segments = path.split('/').slice(1);
    for (const operation of ordered) {
      if (operation.method !== method || operation.segments.length !== segments.length) continue;
      const values = fit(operation.segments, segments);
      if (!values) continue;
      const calls =
        operation.shared === undefined ? [operation] : ordered.filter((one) => one.shared === operation.shared);
      return { operation, path: values, calls };
    }
    throw new GatewayError(404, 'APIGW.0101', `The API does not exist: ${method} ${path} is in none of the specs`);
  };
}

/** Not `localeCompare`, which takes ten milliseconds to get going. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rank({ segments }: Operation): string {
  return segments.map((segment) => (isTemplate(segment) ? '1' : '0')).join('');
}

function isTemplate(segment: string): boolean {
  return segment.startsWith('{');
}

function fit(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? '';
    if (!isTemplate(expected)) {
      if (segment !== expected) return undefined;
      continue;
    }
    const value = decode(segment);
    // A dot segment would name another path on a real host.
    if (value === undefined || value === '' || value === '.' || value === '..') return undefined;
    values[expected.slice(1, -1)] = value;
  }
  return values;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
