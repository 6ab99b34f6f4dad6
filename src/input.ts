/** What a caller passes to an operation: checked, and put in the form that is sent. */
import { encode } from './encode.ts';
import { ConfigError } from './errors.ts';
import { addHeaders } from './http/headers.ts';
import type { Route } from './operation.ts';

/** An operation's input, whichever operation it is. */
export interface AnyInput {
  readonly query?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly [parameter: string]: unknown;
}

/** Programs without types can pass anything. */
export function checkObject(id: string, what: string, value: unknown): asserts value is object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  const found = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
  throw new ConfigError(`${id}: its ${what} must be an object, not ${found}`, { operation: id });
}

const PARTS: readonly string[] = ['query', 'headers', 'body'];

/** What a call gives for the operation's path parameters. */
export function pathValues(id: string, names: readonly string[], input: AnyInput): Record<string, unknown> {
  for (const key in input) {
    if (names.includes(key) || PARTS.includes(key)) continue;
    const known = [...names, ...PARTS].join(', ');
    throw new ConfigError(`${id}: unknown input ${key}; known are ${known}`, { operation: id });
  }
  const values: Record<string, unknown> = {};
  for (const name of names) values[name] = input[name];
  return values;
}

/** The names of a path template's parameters. */
export function pathNames(path: string): string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '');
}

/** A value that is missing, empty, `.` or `..` would address something else than the caller meant. */
export function checkPath(id: string, values: Readonly<Record<string, unknown>>, scope: readonly string[]): void {
  for (const name in values) {
    const wrong = whatIsWrong(values[name]);
    // The project can still be looked up.
    if (wrong === undefined || (wrong === 'missing' && name === 'project_id' && scope.includes(name))) continue;
    const option = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const remedy = `pass a value to the call${scope.includes(name) ? `, or ${option} to the client` : ''}`;
    throw new ConfigError(`${id}: ${name} is ${wrong}; ${remedy}`, { operation: id });
  }
}

/** What has a form in a query or a form, if types are kept. */
type Scalar = string | number | boolean | bigint | null | undefined;

/** Half of a character: it cannot be percent-encoded. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * A query as it is sent: names and values encoded once, one pair for each entry of a list. `undefined` and `null` leave a
 * parameter out; a value that has no form on the wire is refused by name.
 */
export function toQuery(id: string, query: unknown = {}): string {
  checkObject(id, 'query', query);
  let text = '';
  const values = query as Readonly<Record<string, Scalar | Scalar[]>>;
  for (const name in values) {
    const value = values[name];
    if (LONE_SURROGATE.test(name)) {
      throw new ConfigError(`${id}: the name of a query parameter is not well-formed Unicode`, { operation: id });
    }
    for (const one of Array.isArray(value) ? value : [value]) {
      const wrong = whatIsWrongInQuery(one);
      if (wrong) throw new ConfigError(`${id}: query parameter ${name} is ${wrong}`, { operation: id });
      if (one !== undefined && one !== null) text += `${text && '&'}${encode(name)}=${encode(String(one))}`;
    }
  }
  return text;
}

function whatIsWrongInQuery(value: unknown): string | undefined {
  if (typeof value === 'string') return LONE_SURROGATE.test(value) ? 'not well-formed Unicode' : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'not a finite number';
  const fits = value === undefined || value === null || typeof value === 'boolean' || typeof value === 'bigint';
  return fits ? undefined : `of type ${typeof value}, which has no form in a query`;
}

function whatIsWrong(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'missing';
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'not a finite number';
  if (typeof value !== 'string') return `of type ${typeof value}, not a string`;
  if (value === '') return 'empty';
  if (LONE_SURROGATE.test(value)) return 'not well-formed Unicode';
  return value === '.' || value === '..' ? `${JSON.stringify(value)}, which would change the path` : undefined;
}

/** The path with its values, each encoded once. */
export function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encode(String(values[name])));
}

/**
 * Headers by lower-case name, checked; of two that differ in case only, the later one. A multipart body's boundary is
 * chosen when it is sent, so its header is too.
 */
export function toHeaders(
  id: string,
  { contentType: type }: Pick<Route, 'contentType'>,
  body: string | FormData | undefined,
  ...given: (Readonly<Record<string, string>> | undefined)[]
): Record<string, string> {
  const headers: Record<string, string> = {};
  if (type !== undefined && (type !== FORM || body === undefined)) headers['content-type'] = type;
  for (const some of given) addHeaders(headers, some, id);
  if (typeof body === 'string') headers['content-type'] ??= 'application/json';
  return headers;
}

/** A body as it is sent: a form, or JSON. */
export function toBody(
  id: string,
  { contentType: type }: Pick<Route, 'contentType'>,
  body: unknown,
): string | FormData | undefined {
  if (body === undefined || isForm(body)) return body;
  if (type === FORM) return toForm(id, body);
  try {
    return JSON.stringify(body);
  } catch (error) {
    // It names fields, never values: a circle, or a BigInt.
    const [reason] = (error as Error).message.split('\n');
    throw new ConfigError(`${id}: the body cannot be written as JSON: ${reason}`, { operation: id });
  }
}

const FORM = 'multipart/form-data';

function isForm(body: unknown): body is FormData {
  // To name the class would load all of Node's `fetch`.
  return Object.prototype.toString.call(body) === '[object FormData]';
}

/** The fields of a multipart body as a form. */
function toForm(id: string, body: unknown): FormData {
  checkObject(id, 'body', body);
  const form = new FormData();
  for (const [name, value] of Object.entries(body) as [string, Scalar | Blob][]) {
    if (value !== undefined) form.append(name, value instanceof Blob ? value : String(value));
  }
  return form;
}
