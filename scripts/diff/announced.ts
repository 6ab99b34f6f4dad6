/** Which breaking changes CHANGELOG.md announces. */
import type { Rated } from './change.ts';

/** Breaking changes that the section 'Unreleased' says nothing of: no entry with **Breaking** names what changed. */
export function unannounced(changes: readonly Rated[], changelog: string): Rated[] {
  const entries = entriesOf(changelog).filter((one) => /\*\*Breaking:?\*\*/.test(one));
  return changes.filter(({ impact, names }) => {
    return impact === 'breaking' && !entries.some((entry) => names.some((name) => hasWord(entry, name)));
  });
}

/** The entries of 'Unreleased', each with the lines that it runs on over. */
function entriesOf(changelog: string): string[] {
  const [, section = ''] = changelog.split(/^## Unreleased\b.*$/m);
  const [own = ''] = section.split(/^## /m);
  return own.split(/^(?=\s*[-*] )/m).map((one) => one.replace(/\s+/g, ' '));
}

/** A name as a whole: `showSecret` does not announce `showSecretVersion`. */
function hasWord(entry: string, name: string): boolean {
  return entry.split(/[^\w{}/.-]+/).some((word) => word.replace(/[.]+$/, '').split('.').includes(name));
}
