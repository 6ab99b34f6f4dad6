/** Compares what happened with what was expected, and reads every text of an error: in any runtime, without a library. */

/**
 * What something should look like: an object names the properties that count, a list all of its entries; a `RegExp` is
 * for texts, a function says itself whether it is content. Anything else has to be the same value.
 */
export type Pattern = unknown;

/** Where a value differs from a pattern, in words. Empty where it does not. */
export function mismatches(actual: unknown, expected: Pattern, at = 'it'): string[] {
  const differs = (wanted: unknown): string[] => [`${at} is ${show(actual)}, expected ${show(wanted)}`];
  if (typeof expected === 'function') {
    return (expected as (value: unknown) => boolean)(actual) ? [] : differs(expected);
  }
  if (expected instanceof RegExp) return typeof actual === 'string' && expected.test(actual) ? [] : differs(expected);
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected) ? [] : differs(expected);
  if (typeof actual !== 'object' || actual === null) return differs(expected);
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length))
    return differs(expected);
  return Object.entries(expected).flatMap(([name, pattern]) =>
    mismatches((actual as Record<string, unknown>)[name], pattern, `${at}.${name}`),
  );
}

/** From one number to another. */
export function between(least: number, most: number): Pattern {
  const isBetween = (value: unknown): boolean => typeof value === 'number' && value >= least && value <= most;
  return Object.assign(isBetween, { toString: () => `${least} to ${most}` });
}

/** The very same value, not one that looks like it. */
export function same(value: unknown): Pattern {
  return Object.assign((actual: unknown) => Object.is(actual, value), { toString: () => `the same ${show(value)}` });
}

function show(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof value === 'function' || value instanceof RegExp) return String(value);
  const text = safely(() => JSON.stringify(value)) ?? typeof value;
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}

/** Every text that somebody might print of a value: of all its properties, hidden and inherited ones too, at any depth. */
export function texts(value: unknown): string[] {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (one: unknown): void => {
    if (typeof one === 'string') found.add(one);
    if (typeof one !== 'object' || one === null || seen.has(one)) return;
    seen.add(one);
    for (const told of [safely(() => JSON.stringify(one)), safely(() => (one as { toString(): string }).toString())])
      visit(told);
    if (ArrayBuffer.isView(one)) {
      visit(new TextDecoder().decode(one));
      return;
    }
    if (one instanceof Map || one instanceof Set) [...one.entries()].forEach(visit);
    for (const key of keysOf(one)) {
      visit(typeof key === 'symbol' ? key.description : key);
      visit(safely(() => (one as Record<PropertyKey, unknown>)[key]));
    }
  };
  visit(value);
  return [...found];
}

/** Names of the properties of an object and of what it inherits from. */
function keysOf(value: object): PropertyKey[] {
  const own = Reflect.ownKeys(value);
  const parent = Object.getPrototypeOf(value) as object | null;
  return parent === null || parent === Object.prototype ? own : [...own, ...keysOf(parent)];
}

/** What a getter or a `toJSON` gives, unless it throws. */
function safely<T>(get: () => T): T | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
