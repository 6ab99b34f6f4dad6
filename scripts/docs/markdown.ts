/** Markdown to HTML: no markup of its own gets through, and nothing is fetched from anywhere. */
import { Marked, type Token, type Tokens } from 'marked';
import { escape, type Html, raw } from './html.ts';
import { siteLink, type Targets } from './links.ts';

/** A heading with what stands beneath it, up to the next one. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  /** Without links' addresses: it is for the search. */
  readonly text: string;
}

/** A Markdown file as a page. */
export interface Article {
  readonly title: string;
  /** Its first paragraph. */
  readonly summary: string;
  readonly body: Html;
  readonly sections: readonly Section[];
}

type Resolve = (href: string) => string | undefined;

/** A file of the repository as a page of the site. */
export function article(file: string, text: string, targets: Targets): Article {
  const marked = markedFor((href) => siteLink(file, href, targets));
  const tokens = marked.lexer(text);
  const heading = tokens.find((one) => one.type === 'heading');
  const paragraph = tokens.find((one) => one.type === 'paragraph');
  return {
    title: heading ? plain(heading as Tokens.Heading) : file,
    summary: paragraph ? plain(paragraph as Tokens.Paragraph) : '',
    body: raw(marked.parser(tokens)),
    sections: sectionsOf(tokens),
  };
}

const descriptions = markedFor((href) => (/^(https:\/\/|#)/.test(href) ? href : undefined));

/** A description of the specs: paragraphs. */
export function block(text: string): Html {
  return raw(descriptions.parse(text, { async: false }).trim());
}

/** A short description of the specs: no paragraphs. */
export function inline(text: string): Html {
  return raw(descriptions.parseInline(text, { async: false }).trim());
}

/** A text of Markdown without its marks. */
export function unmarked(text: string): string {
  return text.replace(/\]\([^)]*\)/g, ']').replace(/[`*[\]]|\\(?=\W)/g, '');
}

function markedFor(resolve: Resolve): Marked {
  const slug = slugs();
  return new Marked({
    hooks: {
      // The names of headings count per page, not per process.
      preprocess: (text) => (slug.reset(), text),
    },
    renderer: {
      heading(token) {
        return `<h${token.depth} id="${slug.of(plain(token))}">${this.parser.parseInline(token.tokens)}</h${token.depth}>\n`;
      },
      link({ href, tokens }) {
        const to = resolve(href);
        const text = this.parser.parseInline(tokens);
        return to === undefined ? text : `<a href="${escape(to)}">${text}</a>`;
      },
      // A picture would be a request.
      image: ({ text }) => escape(text),
      html: ({ text }) => (text.startsWith('<!--') ? '' : escape(text)),
      code: ({ text }) => `<pre tabindex="0"><code>${escape(text)}</code></pre>\n`,
      table(token) {
        const cells = (row: readonly Tokens.TableCell[], tag: string): string =>
          `<tr>${row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>\n`;
        const body = token.rows.map((row) => cells(row, 'td')).join('');
        return `<div class="scroll" tabindex="0"><table><thead>${cells(token.header, 'th')}</thead><tbody>\n${body}</tbody></table></div>\n`;
      },
    },
  });
}

function sectionsOf(tokens: readonly Token[]): Section[] {
  const slug = slugs();
  const sections: { id: string; title: string; depth: number; text: string }[] = [];
  for (const token of tokens) {
    if (token.type === 'heading') {
      const title = plain(token as Tokens.Heading);
      sections.push({ id: slug.of(title), title, depth: (token as Tokens.Heading).depth, text: '' });
      continue;
    }
    const last = sections.at(-1);
    if (last && token.type !== 'html') last.text += ` ${unmarked(token.raw)}`;
  }
  return sections;
}

/** Names for headings, as GitHub makes them, so that links work in both places. */
function slugs(): { of: (title: string) => string; reset: () => void } {
  const seen = new Map<string, number>();
  return {
    of: (title) => {
      const slug = title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${count}`;
    },
    reset: () => seen.clear(),
  };
}

function plain(token: Tokens.Heading | Tokens.Paragraph): string {
  return unmarked(token.text.replace(/\s+/g, ' '));
}
