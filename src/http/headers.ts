/** Headers that can be sent. */
import { ConfigError } from '../errors.ts';

/**
 * Refuses what `fetch` would refuse with an error of its own, which may quote the value.
 *
 * @throws {@link ConfigError} that names the header, never its value.
 */
export function checkHeaders(headers: Readonly<Record<string, string | undefined>>, operation?: string): void {
  for (const [name, value] of Object.entries(headers)) {
    const prefix = operation === undefined ? '' : `${operation}: `;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new ConfigError(`${prefix}${JSON.stringify(name)} is not the name of a header`, { operation });
    if (value !== undefined && /[^\t\x20-\x7e]/.test(value)) {
      throw new ConfigError(`${prefix}the value of header ${name} holds a line break or a character outside ASCII`, {
        operation,
      });
    }
  }
}
