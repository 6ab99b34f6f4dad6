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

/** The operation's path parameters and what the call gives for them. */
export function pathValues(id: string, route: Route, input: AnyInput): Record<string, unknown> {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
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

/** A query that cannot be encoded is refused by name. */
export function checkQuery(id: string, query: object = {}): void {
  for (const [name, value] of Object.entries(query)) {
    if ([value].flat().some((one) => typeof one === 'string' && LONE_SURROGATE.test(one))) {
      throw new ConfigError(`${id}: query parameter ${name} is not well-formed Unicode`, { operation: id });
    }
  }
}

function whatIsWrong(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'missing';
  if (typeof value === 'number') return undefined;
  if (typeof value !== 'string') return `of type ${typeof value}, not a string`;
  if (value === '') return 'empty';
  if (LONE_SURROGATE.test(value)) return 'not well-formed Unicode';
  return value === '.' || value === '..' ? `${JSON.stringify(value)}, which would change the path` : undefined;
}

/** The path with its values, each encoded once. */
export function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encode(String(values[name])));
}

/** A multipart body's boundary is chosen when it is sent, so its header is too. */
export function contentType({ contentType: type }: Route, { body }: AnyInput): Record<string, string> {
  return type === undefined || (type === 'multipart/form-data' && body !== undefined) ? {} : { 'content-type': type };
}

/** The fields of a multipart body as a form. */
export function toForm(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined) form.append(name, value instanceof Blob ? value : String(value));
  }
  return form;
}
