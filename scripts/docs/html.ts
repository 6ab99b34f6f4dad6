/** HTML as a template: whatever is put in is escaped, unless it is HTML already. */

/** A piece of finished HTML. */
export class Html {
  constructor(readonly text: string) {}
}

/** What a template takes: nothing is left out for `undefined` and `false`, and lists are joined. */
export type Part = Html | string | number | false | undefined | readonly Part[];

/** `` html`<p>${text}</p>` ``: the text cannot become markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  // Prettier indents templates: that is for who reads the code, and would be a third of the weight of a page.
  const texts = strings.map((text) => text.replace(/\n\s+/g, '\n'));
  return new Html(texts.map((text, at) => (at === 0 ? text : textOf(parts[at - 1]) + text)).join(''));
}

/** What there is of the parts, with a space between them. */
export function spaced(...parts: readonly Part[]): Part {
  return parts
    .filter((part) => part !== undefined && part !== false)
    .flatMap((part, at) => (at === 0 ? [part] : [' ', part]));
}

/** Markup that another library made, or that was checked otherwise. */
export function raw(text: string): Html {
  return new Html(text);
}

/** A text as it has to be in HTML, also between quotes. */
export function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (found) => entities[found] ?? found);
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return escape(String(part));
}
