/** The one place that knows what must never leave the process as text. */
import { tryParse } from './json.ts';
import { MASK, Secret } from './mask.ts';

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

/** By lower-case name. */
type Headers = Readonly<Record<string, string>>;

/** Knows the secrets of one call and takes them out of whatever is said about it. */
export class Redactor {
  readonly #fields: readonly string[];
  /** Of most calls nothing is ever said that might hold a secret. So what was told is looked into when something is. */
  #told: (string | Headers)[] = [];
  readonly #secrets: Secret[] = [];

  /** @param fields names of the fields that the spec marks `format: password` */
  constructor(fields: readonly string[] = []) {
    this.#fields = fields;
  }

  /** A text that is a secret. Where it is JSON, the texts in it are secrets as well. */
  add(secret: unknown): void {
    if (typeof secret === 'string') this.#told.push(secret);
  }

  /** The values of secret headers, and the signature in `authorization`. */
  addHeaders(headers: Headers): void {
    this.#told.push(headers);
  }

  /** The values that secret fields have anywhere in a request or an answer. */
  addFields(value: unknown): void {
    if (this.#fields.length === 0) return;
    walk(value, (name, field) => {
      if (!this.#fields.includes(name)) return;
      // An object of that name is no secret itself: IAM calls one `password` that holds the user, too.
      for (const one of [field].flat()) this.add(one);
    });
  }

  /** A text without the secrets. */
  text(said: string): string {
    for (const one of this.#told) {
      if (typeof one === 'string') this.#learn(one);
      else this.#learnHeaders(one);
    }
    this.#told = [];
    const found = this.#secrets.filter((secret) => secret.mayBeIn(said));
    // The longest first: one secret may hold another.
    found.sort((a, b) => b.text.length - a.text.length);
    return found.reduce((rest, secret) => secret.mask(rest), said);
  }

  /** A parsed body without the secrets and without the values of secret fields. */
  body(body: unknown): unknown {
    return mapTexts(body, (said, name) => (name !== undefined && this.#fields.includes(name) ? MASK : this.text(said)));
  }

  #learn(secret: string): void {
    if (secret.length < SHORTEST || this.#secrets.some(({ text }) => text === secret)) return;
    this.#secrets.push(new Secret(secret));
    if (/^\s*[[{]/.test(secret)) for (const text of texts(tryParse(secret))) this.#learn(text);
  }

  #learnHeaders(headers: Headers): void {
    for (const name of SECRET_HEADERS) {
      const value = headers[name];
      if (value === undefined) continue;
      this.#learn(value);
      const [, signature] = /Signature=(\w+)/.exec(value) ?? [];
      if (signature !== undefined) this.#learn(signature);
      // Of several cookies, one may be repeated.
      const cookies = name.endsWith('cookie') ? value.split(';') : [];
      for (const cookie of cookies) this.#learn(cookie.slice(cookie.indexOf('=') + 1).trim());
    }
  }
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
  const seen = new Set<object>();
  const left: object[] = [];
  const enter = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    left.push(value);
  };
  enter(root);
  for (let value = left.pop(); value; value = left.pop()) {
    for (const [name, field] of Object.entries(value)) {
      visit(name, field);
      enter(field);
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
