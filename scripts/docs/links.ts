/** Links of the repository's Markdown, as they have to be in the site. */
import path from 'node:path';

/** What links can lead to. */
export interface Targets {
  /** Pages of the site by the files of the repository that they are made from. */
  readonly pages: ReadonlyMap<string, string>;
  /** Address of the repository, for files that are not in the site. */
  readonly repository?: string | undefined;
}

/** The way from one page of the site to another: every link is relative, so that the site works wherever it lies. */
export function between(from: string, to: string): string {
  return path.posix.relative(path.posix.dirname(from), to);
}

/**
 * Where a link in a file of the repository leads to on the site.
 *
 * @returns `undefined` when there is nothing to lead to
 */
export function siteLink(file: string, href: string, { pages, repository }: Targets): string | undefined {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const [name = '', hash] = href.split('#', 2);
  const target = path.posix.join(path.posix.dirname(file), decodeURI(name));
  const anchor = hash === undefined ? '' : `#${hash}`;
  const [own, page] = [pages.get(file), pages.get(target)];
  if (own !== undefined && page !== undefined) return `${between(own, page)}${anchor}`;
  return repository === undefined ? undefined : `${repository}/blob/main/${target}${anchor}`;
}

/** The address for people out of package.json's `repository`: a text, or an object with an `url`. */
export function repositoryOf(value: unknown): string | undefined {
  const url = typeof value === 'string' ? value : (value as { url?: string } | undefined)?.url;
  const address = url
    ?.replace(/^git\+/, '')
    .replace(/^github:/, 'https://github.com/')
    .replace(/\.git$/, '');
  return address?.startsWith('https://') ? address : undefined;
}
