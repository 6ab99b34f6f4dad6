/** Texts that may be JSON. */

/** What a text says if it is JSON, `undefined` if it is not. */
export function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
