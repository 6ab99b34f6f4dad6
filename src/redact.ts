/** The one place that knows what must never leave the process as text. */

/** Stands where a secret stood. */
export const MASK = '[redacted]';

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
/** So much of a page is looked at: what answered stands at its beginning. */
const PAGE = 8192;
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
  const secrets = new Map<string, Finder | undefined>();

  const add = (secret: unknown): void => {
    if (typeof secret !== 'string' || secret.length < SHORTEST || secrets.has(secret)) return;
    secrets.set(secret, undefined);
    if (/^\s*[[{]/.test(secret)) texts(tryParse(secret)).forEach(add);
  };
  const text = (said: string): string => {
    // The longest first: one secret may hold another.
    const longestFirst = [...secrets.keys()].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((rest, secret) => {
      // Made when something is said for the first time: most calls succeed and say nothing.
      const find = secrets.get(secret) ?? finderOf(secret);
      secrets.set(secret, find);
      return mask(rest, find);
    }, said);
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

/** The beginning of a failure that is not JSON, to show what answered: tags and secrets taken out, on one line. */
export function snippet(body: string, redactor: Redactor): string {
  const flat = redactor
    .text(body.slice(0, PAGE))
    .replace(/<(script|style)\b[^]*?<\/\1>|<[^>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length > 120 ? `${flat.slice(0, 120)}…` : flat;
}

/** A page's title: it tells who answered, such as a proxy that wants a sign-in. */
export function titleOf(page: string, redactor: Redactor): string | undefined {
  const [, title] = /<title[^>]*>([^<]+)/i.exec(redactor.text(page.slice(0, PAGE))) ?? [];
  return title === undefined ? undefined : snippet(title, redactor);
}

/** A mark of JSON, a text with or without the colon that makes it a name, or another value. */
const TOKEN = /\s*(?:([{}[\],])|("(?:[^"\\]|\\[^])*")(\s*:)?|(?:-?\d[\d.eE+-]*|true|false|null)(?=[\s,}\]]))/y;

/**
 * The beginning of JSON that breaks off or is broken: its names, and an ellipsis for each value, since any of them may be
 * a secret. It ends where the JSON does.
 */
export function skeleton(text: string): string {
  const json = text.slice(0, PAGE);
  const token = new RegExp(TOKEN);
  const open: string[] = [];
  let shown = '';
  for (let found = token.exec(json); found && shown.length < 120; found = token.exec(json)) {
    const [, mark, name, colon] = found;
    // Anywhere else, it is a value that was not quoted well.
    const isName = colon !== undefined && open.at(-1) === '{' && /[{,]$/.test(shown);
    if (mark === '{' || mark === '[') open.push(mark);
    if (mark === '}' || mark === ']') open.pop();
    shown += mark ?? (isName ? `${name}:` : '…');
  }
  return `${shown.slice(0, 120)}…`.replace(/……$/, '…');
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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

/** How a secret is found in a text: its beginning, and each further character. */
interface Finder {
  readonly head: RegExp;
  readonly rest: readonly RegExp[];
}

/** So much of a secret's beginning is enough to know it: a service may cut short what it repeats. */
const HEAD = 12;
const utf8 = new TextEncoder();

function finderOf(secret: string): Finder {
  // However often backslashes were escaped, one run of them is one run.
  const forms = Array.from(secret.replace(/\\+/g, '\\'), formsOf);
  return {
    head: new RegExp(forms.slice(0, HEAD).join(''), 'g'),
    rest: forms.slice(HEAD).map((form) => new RegExp(form, 'y')),
  };
}

const HTML_NAMES: Readonly<Record<string, string>> = { '"': 'quot', "'": 'apos', '&': 'amp', '<': 'lt', '>': 'gt' };
const JSON_LETTERS: Readonly<Record<string, string>> = { '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' };

/** What stands before a character in JSON, in JSON in JSON, and so on, which HTML or a URL may have escaped in turn. */
const BACKSLASHES = '(?:\\\\|%5[cC]|&#(?:92|[xX]5[cC]);){0,16}';

/** A pattern for the ways a character is written: as it is, in JSON (or JSON in JSON), in a URL, in HTML. */
function formsOf(character: string): string {
  if (/[A-Za-z0-9]/.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const lone = character !== '\ufffd' && /\p{Surrogate}/u.test(character);
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  const hex = units.map((unit) => unit.toString(16).padStart(4, '0'));
  const letter = JSON_LETTERS[character];
  const name = HTML_NAMES[character];
  const bytes = Array.from(utf8.encode(character), (byte) => `%${anyCase(byte.toString(16).padStart(2, '0'))}`);
  const forms = [
    letter,
    `u${hex.map(anyCase).join('\\\\+u')}`,
    bytes.join(''),
    character === ' ' && '\\+',
    `&#(?:0*${code}|[xX]0*${anyCase(code.toString(16))});`,
    name && `&${name};`,
    // Half a character does not survive being sent.
    lone && formsOf('\ufffd'),
    // Last: the others may begin with the character itself.
    hex.map((unit) => `\\u${unit}`).join(''),
  ];
  return `${BACKSLASHES}(?:${forms.filter(Boolean).join('|')})`;
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** A text with each place masked where a secret stands, or as much of it as is there. */
function mask(text: string, { head, rest }: Finder): string {
  let masked = '';
  let from = 0;
  head.lastIndex = 0;
  for (let found = head.exec(text); found; found = head.exec(text)) {
    let end = head.lastIndex;
    for (const one of rest) {
      one.lastIndex = end;
      if (!one.test(text)) break;
      end = one.lastIndex;
    }
    masked += text.slice(from, found.index) + MASK;
    from = head.lastIndex = end;
  }
  return masked + text.slice(from);
}
