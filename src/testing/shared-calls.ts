/** Calls that share a route: which of them a request is, only its body says. */
import type { Check } from './schema.ts';
import type { Match, Place } from './router.ts';
import type { Json, Operation } from './spec.ts';

/** The call that a request is: the first whose body it has; where it has none of them, the one that it comes nearest. */
export function pickCall({ operation: first, path, calls }: Place, body: Uint8Array, check: Check): Match {
  if (calls.length === 1) return { operation: first, path };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(body));
  } catch {
    // What is wrong with it is for whoever reads the request.
    return { operation: first, path };
  }
  const fitting = calls.find((one) => check(schemaOf(one), value) === undefined);
  return { operation: fitting ?? nearest(calls, value), path };
}

function schemaOf({ requestBody }: Operation): Json {
  return requestBody?.schema ?? {};
}

/** Calls differ in what their closed sets of values allow, such as a method's name. */
function nearest(calls: readonly Operation[], value: unknown): Operation {
  const scores = calls.map((one) => likeness(one, schemaOf(one), value));
  return calls[scores.indexOf(Math.max(...scores))] as Operation;
}

/** How many values are in the sets that a schema has for them. */
function likeness(operation: Operation, schema: Json | undefined, value: unknown): number {
  const {
    enum: allowed,
    items,
    properties = {},
  } = (operation.deref(schema) ?? {}) as {
    enum?: unknown[];
    items?: Json;
    properties?: Record<string, Json>;
  };
  if (allowed) return allowed.includes(value) ? 1 : 0;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  if (Array.isArray(value)) return sum(value.map((one) => likeness(operation, items, one)));
  if (typeof value !== 'object' || value === null) return 0;
  const fields = Object.entries(value).filter(([name]) => Object.hasOwn(properties, name));
  return sum(fields.map(([name, one]) => likeness(operation, properties[name], one)));
}
