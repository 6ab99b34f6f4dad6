/** What a caller passes to an operation: checked, and put in the form that is sent. */
import { encode } from './encode.ts';
import { ConfigError } from './errors.ts';
import type { Route } from './operation.ts';

/** An operation's input, whichever operation it is. */
export interface AnyInput {
  readonly query?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly [parameter: string]: unknown;
}

/** Programs without types can pass anything. */
export function checkInput(id: string, input: unknown, options: unknown): void {
  for (const [what, value] of Object.entries({ input, options })) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) continue;
    const found = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
    throw new ConfigError(`${id}: its ${what} must be an object, not ${found}`, { operation: id });
  }
}

/** The operation's path parameters and what the call gives for them. */
export function pathValues(id: string, route: Route, input: AnyInput): Record<string, unknown> {
  const names = pathNames(route.path);
  for (const key of Object.keys(input)) {
    if (!names.includes(key) && !['query', 'headers', 'body'].includes(key)) {
      throw new ConfigError(
        `${id}: unknown input ${key}; known are ${[...names, 'query', 'headers', 'body'].join(', ')}`,
        { operation: id },
      );
    }
  }
  return Object.fromEntries(names.map((name) => [name, input[name]]));
}

/** The names of a path template's parameters. */
export function pathNames(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/** A value that is missing, empty, `.` or `..` would address something else than the caller meant. */
export function checkPath(id: string, values: Readonly<Record<string, unknown>>, scope: readonly string[]): void {
  for (const [name, value] of Object.entries(values)) {
    const wrong = whatIsWrong(value);
    // The project can still be looked up.
    if (wrong === undefined || (wrong === 'missing' && name === 'project_id' && scope.includes(name))) continue;
    const option = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const remedy = `pass a value to the call${scope.includes(name) ? `, or ${option} to the client` : ''}`;
    throw new ConfigError(`${id}: ${name} is ${wrong}; ${remedy}`, { operation: id });
  }
}

/** Half of a character: it cannot be percent-encoded. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** A query value that has no form on the wire is refused by name. `undefined` and `null` leave the parameter out. */
export function checkQuery(id: string, query: unknown = {}): void {
  if (typeof query !== 'object' || query === null || Array.isArray(query)) {
    throw new ConfigError(`${id}: query must be an object`, { operation: id });
  }
  for (const [name, value] of Object.entries(query)) {
    if (LONE_SURROGATE.test(name)) {
      throw new ConfigError(`${id}: the name of a query parameter is not well-formed Unicode`, { operation: id });
    }
    const wrong = [value].flat().map(whatIsWrongInQuery).find(Boolean);
    if (wrong) throw new ConfigError(`${id}: query parameter ${name} is ${wrong}`, { operation: id });
  }
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

/** A query as it is sent: names and values encoded once, one pair for each entry of a list. */
export function toQuery(query: object): string {
  return Object.entries(query)
    .flatMap(([name, value]) => [value as unknown].flat().map((one) => [name, one] as const))
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encode(name)}=${encode(String(value))}`)
    .join('&');
}

/** A multipart body's boundary is chosen when it is sent, so its header is too. */
export function contentType({ contentType: type }: Route, { body }: AnyInput): Record<string, string> {
  return type === undefined || (type === 'multipart/form-data' && body !== undefined) ? {} : { 'content-type': type };
}

/** A body as it is sent: a form, or JSON. */
export function toBody(id: string, { contentType: type }: Pick<Route, 'contentType'>, body: unknown): unknown {
  if (body === undefined || body instanceof FormData) return body;
  if (type === 'multipart/form-data') return toForm(body);
  try {
    return JSON.stringify(body);
  } catch (error) {
    // It names fields, never values: a circle, or a BigInt.
    const [reason] = (error as Error).message.split('\n');
    throw new ConfigError(`${id}: the body cannot be written as JSON: ${reason}`, { operation: id });
  }
}

/** The fields of a multipart body as a form. */
function toForm(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined) form.append(name, value instanceof Blob ? value : String(value));
  }
  return form;
}
