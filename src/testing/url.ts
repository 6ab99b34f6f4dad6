/** A URL in its parts, exactly as it arrived: `new URL` would tidy up the path that was signed. */
export interface UrlParts {
  readonly host: string;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
}

/** Splits an absolute URL. */
export function splitUrl(url: string): UrlParts {
  const [, host = '', path = '', query = ''] = /^[a-z]+:\/\/([^/?#]*)([^?#]*)\??([^#]*)/i.exec(url) ?? [];
  return { host, path: path === '' ? '/' : path, query };
}
