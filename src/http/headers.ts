/** Headers that can be sent. */
import { ConfigError } from '../errors.ts';

/**
 * Adds headers to others, by lower-case name. Refuses what `fetch` would refuse with an error of its own, which may quote
 * the value.
 *
 * @throws {@link ConfigError} that names the header, never its value.
 */
export function addHeaders(
  headers: Record<string, string>,
  more: Readonly<Record<string, unknown>> = {},
  operation?: string,
): void {
  for (const name in more) {
    if (more[name] === undefined) continue;
    const value = typeof more[name] === 'string' ? more[name].trim() : undefined;
    const wrong = whatIsWrong(name, value);
    if (value === undefined || wrong !== undefined) {
      throw new ConfigError(`${operation === undefined ? '' : `${operation}: `}${wrong}`, { operation });
    }
    headers[name.toLowerCase()] = value;
  }
}

function whatIsWrong(name: string, value: string | undefined): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return `${JSON.stringify(name)} is not the name of a header`;
  if (value === undefined) return `the value of header ${name} is not a string`;
  if (!/[^\t\x20-\x7e]/.test(value)) return undefined;
  return `the value of header ${name} holds a line break or a character outside ASCII`;
}
