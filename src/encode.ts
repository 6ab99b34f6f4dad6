/**
 * Percent-encodes a text as one path segment or query part: everything but the unreserved characters of RFC 3986.
 * What is sent and what is signed go through here, so that they cannot differ.
 */
export function encode(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text;
  // encodeURIComponent leaves five characters that are reserved in RFC 3986.
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
