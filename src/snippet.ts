/** What can be shown of an answer that is not what it should be: enough to see who answered, and no value. */
import type { Redactor } from './redact.ts';

/** So much of it is looked at: what answered stands at its beginning. */
const PAGE = 8192;

/** The beginning of a failure that is not JSON, to show what answered: tags and secrets taken out, on one line. */
export function snippet(body: string, redactor: Redactor): string {
  const flat = redactor
    .text(body.slice(0, PAGE))
    .replace(/<(script|style)\b[^]*?<\/\1>|<[^>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length > 120 ? `${flat.slice(0, 120)}…` : flat;
}

/** A page's title: it tells who answered, such as a proxy that wants a sign-in. */
export function titleOf(page: string, redactor: Redactor): string | undefined {
  const [, title] = /<title[^>]*>([^<]+)/i.exec(redactor.text(page.slice(0, PAGE))) ?? [];
  return title === undefined ? undefined : snippet(title, redactor);
}

/** A mark of JSON, a text with or without the colon that makes it a name, or another value. */
const TOKEN = /\s*(?:([{}[\],])|("(?:[^"\\]|\\[^])*")(\s*:)?|(?:-?\d[\d.eE+-]*|true|false|null)(?=[\s,}\]]))/y;

/**
 * The beginning of JSON that breaks off or is broken: its names, and an ellipsis for each value, since any of them may be
 * a secret. It ends where the JSON does.
 */
export function skeleton(text: string): string {
  const json = text.slice(0, PAGE);
  const token = new RegExp(TOKEN);
  const open: string[] = [];
  let shown = '';
  for (let found = token.exec(json); found && shown.length < 120; found = token.exec(json)) {
    const [, mark, name, colon] = found;
    // Anywhere else, it is a value that was not quoted well.
    const isName = colon !== undefined && open.at(-1) === '{' && /[{,]$/.test(shown);
    if (mark === '{' || mark === '[') open.push(mark);
    if (mark === '}' || mark === ']') open.pop();
    shown += mark ?? (isName ? `${name}:` : '…');
  }
  return `${shown.slice(0, 120)}…`.replace(/……$/, '…');
}
