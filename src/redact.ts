/** The one place that knows what must never leave the process as text. */
import { tryParse } from './json.ts';
import { MASK, maskOf } from './mask.ts';

/** Headers whose values are secrets, in lower case. */
const SECRET_HEADERS: readonly string[] = [
  'authorization',
  'proxy-authorization',
  'x-auth-token',
  'x-subject-token',
  'x-security-token',
  'x-metadata-token',
  'cookie',
  'set-cookie',
];

/** Below this many characters a text cannot be told from ordinary words. */
const SHORTEST = 4;
/** Nothing that a service says nests further. What does could exhaust the stack. */
const DEEPEST = 100;

/** Knows the secrets of one call and takes them out of whatever is said about it. */
export interface Redactor {
  /** A text that is a secret. Where it is JSON, the texts in it are secrets as well. */
  add(secret: unknown): void;
  /** The values of secret headers, and the signature in `authorization`. */
  addHeaders(headers: Readonly<Record<string, string>>): void;
  /** The values that secret fields have anywhere in a request or an answer. */
  addFields(value: unknown): void;
  /** A text without the secrets. */
  text(text: string): string;
  /** A parsed body without the secrets and without the values of secret fields. */
  body(body: unknown): unknown;
}

/**
 * Makes a redactor.
 *
 * @param fields names of the fields that the spec marks `format: password`
 */
export function createRedactor(fields: readonly string[] = []): Redactor {
  const secrets = new Map<string, (text: string) => string>();

  const add = (secret: unknown): void => {
    if (typeof secret !== 'string' || secret.length < SHORTEST || secrets.has(secret)) return;
    secrets.set(secret, maskOf(secret));
    if (/^\s*[[{]/.test(secret)) texts(tryParse(secret)).forEach(add);
  };
  const text = (said: string): string => {
    // The longest first: one secret may hold another.
    const longestFirst = [...secrets].sort(([a], [b]) => b.length - a.length);
    return longestFirst.reduce((rest, [, mask]) => mask(rest), said);
  };

  return {
    add,
    addHeaders(headers) {
      for (const [name, value] of Object.entries(headers)) {
        if (!SECRET_HEADERS.includes(name.toLowerCase())) continue;
        add(value);
        add(/Signature=(\w+)/.exec(value)?.[1]);
        // Of several cookies, one may be repeated.
        if (/cookie$/i.test(name)) for (const part of value.split(';')) add(part.slice(part.indexOf('=') + 1).trim());
      }
    },
    addFields(value) {
      if (fields.length === 0) return;
      walk(value, (name, field) => {
        // An object of that name is no secret itself: IAM calls one `password` that holds the user, too.
        if (fields.includes(name)) [field].flat().forEach(add);
      });
    },
    text,
    body: (body) => mapTexts(body, (said, name) => (name !== undefined && fields.includes(name) ? MASK : text(said))),
  };
}

/** What an error from elsewhere says: whoever throws may throw anything. */
export function messageOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return 'something that is no error';
  }
}

/** An error from elsewhere as a cause that can be printed: what it says, without what else it may carry. */
export function safeCause(error: unknown, redactor: Redactor, depth = 0): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, code, stack } = error as { name: unknown; code?: unknown; stack?: unknown };
  const cause = depth > 3 ? undefined : safeCause(error.cause, redactor, depth + 1);
  const safe = new Error(redactor.text(messageOf(error)), cause && { cause });
  const hidden = {
    name: typeof name === 'string' ? name : 'Error',
    ...(typeof stack === 'string' && { stack: redactor.text(stack) }),
  };
  for (const [field, value] of Object.entries(hidden)) {
    Object.defineProperty(safe, field, { value, configurable: true });
  }
  return typeof code === 'string' ? Object.assign(safe, { code: redactor.text(code) }) : safe;
}

/** The same object, with secret fields masked whenever it is printed or turned into JSON. */
export function concealed<T extends object>(value: T, secret: readonly string[]): T {
  const shown = (): object =>
    Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, secret.includes(name) && field !== undefined ? MASK : field]),
    );
  return Object.defineProperties(value, {
    toJSON: { value: shown, configurable: true },
    [Symbol.for('nodejs.util.inspect.custom')]: { value: shown, configurable: true },
  });
}

/** Calls back for each field at any depth, and survives whatever callers pass: circles, and trees deeper than the stack. */
function walk(root: unknown, visit: (name: string, field: unknown) => void): void {
  const seen = new Set<unknown>();
  const left = [root];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [name, field] of Object.entries(value)) {
      visit(name, field);
      left.push(field);
    }
  }
}

/** All texts at any depth. */
function texts(value: unknown): string[] {
  const found: string[] = [];
  walk({ value }, (_, field) => {
    if (typeof field === 'string') found.push(field);
  });
  return found;
}

/** A copy of parsed JSON with its texts changed, and its names: a body that was misread may stand in one. */
function mapTexts(value: unknown, change: (text: string, name?: string) => string, name?: string, depth = 0): unknown {
  if (typeof value === 'string') return change(value, name);
  // A secret of digits may be repeated as a number.
  if (typeof value === 'number') return change(String(value)) === String(value) ? value : MASK;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return MASK;
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change, name, depth + 1));
  const fields = Object.entries(value).map(([key, field]) => [change(key), mapTexts(field, change, key, depth + 1)]);
  return Object.fromEntries(fields) as unknown;
}
