/** Rated changes as Markdown for CHANGELOG.md. */
import type { Impact, Rated } from './change.ts';

/** Rated changes of each service. */
export type Changes = Readonly<Record<string, readonly Rated[]>>;

const KINDS: readonly (readonly [Impact, string])[] = [
  ['breaking', 'Breaking'],
  ['additive', 'Added'],
  ['docs', 'Docs'],
];

/** A section a service, a heading a kind, a line a change; nothing when nothing changed. */
export function markdown(changes: Changes): string {
  const services = Object.entries(changes).filter(([, list]) => list.length > 0);
  return services.map(([service, list]) => [`### ${service}`, ...kinds(list)].join('\n\n')).join('\n\n');
}

function kinds(list: readonly Rated[]): string[] {
  return KINDS.flatMap(([impact, title]) => {
    const own = list.filter((one) => one.impact === impact);
    if (own.length === 0) return [];
    // One line for what changed in words: the reader of a changelog wants to know where, not how often.
    const lines = impact === 'docs' ? [wordsOf(own)] : own.map((one) => line(one, impact));
    return [`#### ${title}\n\n${[...new Set(lines)].join('\n')}`];
  });
}

function line({ names, message }: Rated, impact: Impact): string {
  const [first = '', ...others] = names;
  const rest = others.length > 0 ? ` (${others.map((one) => `\`${one}\``).join(', ')})` : '';
  return `- ${impact === 'breaking' ? '**Breaking** ' : ''}\`${first}\`${rest}: ${message}.`;
}

function wordsOf(list: readonly Rated[]): string {
  const names = new Set(list.map((one) => one.names[0] ?? ''));
  return `- Descriptions: ${[...names].map((one) => `\`${one}\``).join(', ')}.`;
}
