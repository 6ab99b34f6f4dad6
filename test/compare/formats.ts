/** Writes a draft in each format that pages come in. */
import { type Draft, type DraftRow, type Language, type Part, word } from './draft.ts';

export type Format = 'paragraphs' | 'trailing pipes' | 'leading pipes' | 'markdown' | 'html';
export const FORMATS: readonly Format[] = ['paragraphs', 'trailing pipes', 'leading pipes', 'markdown', 'html'];

interface Grid {
  caption: string | undefined;
  header: string[];
  rows: { cells: string[]; description: string[] }[];
}

/** The page and a file name that fits it. */
export function write(draft: Draft, format: Format, language: Language): { name: string; text: string } {
  const writer = { paragraphs, 'trailing pipes': trailing, 'leading pipes': leading, markdown, html }[format];
  const extension = {
    paragraphs: 'txt',
    'trailing pipes': 'txt',
    'leading pipes': 'txt',
    markdown: 'md',
    html: 'html',
  }[format];
  return { name: `page.${extension}`, text: writer(draft, language) };
}

function grid(part: Part, number: number, language: Language): Grid | undefined {
  const say = (text: string): string => word(text, language);
  if (part.kind === 'statuses') {
    const rows = part.rows.map(([status, words]) => ({ cells: [status], description: [words] }));
    return { caption: undefined, header: [say('Status Code'), say('Description')], rows };
  }
  if (part.kind !== 'fields') return undefined;
  const flags = part.rows.some((row) => row.required !== undefined);
  const cells = (row: DraftRow): string[] => [
    row.name,
    ...(flags ? [row.required === undefined ? '' : say(row.required ? 'Yes' : 'No')] : []),
    row.type,
  ];
  return {
    caption: `${language === 'zh' ? '表' : 'Table '}${number} ${say(part.caption)}`,
    header: [say('Parameter'), ...(flags ? [say('Mandatory')] : []), say('Type'), say('Description')],
    rows: part.rows.map((row) => ({ cells: cells(row), description: row.description.map(say) })),
  };
}

const updated = (draft: Draft, language: Language): string =>
  language === 'zh' ? `更新时间：${draft.updated} GMT+08:00` : `Updated on ${draft.updated} GMT+08:00`;
const status = (text: string, language: Language): string =>
  language === 'zh' ? `状态码：${text}` : `Status code: ${text}`;

function plain(draft: Draft, language: Language, gap: string, table: (one: Grid) => string): string {
  let number = 0;
  const parts = draft.parts.map((part) => {
    if (part.kind === 'fields') number++;
    const found = grid(part, number, language);
    if (found) return [...(found.caption ? [found.caption] : []), table(found)].join(gap);
    if (part.kind === 'status') return status(part.text, language);
    return 'text' in part ? word(part.text, language) : '';
  });
  return [updated(draft, language), draft.title, ...parts].join(gap);
}

const paragraphs = (draft: Draft, language: Language): string =>
  plain(draft, language, '\n\n', ({ header, rows }) =>
    [
      ...header,
      ...rows.flatMap((row) => [...row.cells, ...row.description.map((one) => one.replace('•', '  •'))]),
    ].join('\n\n'),
  );

const cell = (lines: readonly string[]): string => `${lines.join('\n')} |`;

const trailing = (draft: Draft, language: Language): string =>
  plain(draft, language, '\n', ({ header, rows }) =>
    [
      ...header.map((one) => `${one} |`),
      '---|'.repeat(header.length),
      ...rows.flatMap((row) => [...row.cells.map((one) => `${one} |`), cell(row.description)]),
    ].join('\n'),
  );

const leading = (draft: Draft, language: Language): string =>
  plain(draft, language, '\n', ({ header, rows }) =>
    [
      '|',
      ...header.map((one) => `${one} |`),
      `|${'---|'.repeat(header.length)}`,
      ...rows.flatMap((row) => ['|', ...row.cells.map((one) => `${one} |`), cell(row.description)]),
    ].join('\n'),
  );

function markdown(draft: Draft, language: Language): string {
  let number = 0;
  const escape = (text: string): string => text.replace(/_/g, '\\_').replace(/</g, '\\<').replace(/\|/g, '\\|');
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const parts = draft.parts.map((part) => {
    if (part.kind === 'fields') number++;
    const found = grid(part, number, language);
    if (found) {
      const rows = found.rows.map(({ cells, description }) =>
        row([...cells.map(escape), description.map(escape).join('<br>')]),
      );
      const table = [row(found.header), row(found.header.map(() => '---')), ...rows].join('\n');
      return `${found.caption ? `**${found.caption}**\n\n` : ''}${table}`;
    }
    if (part.kind === 'heading') return `## ${word(part.text, language)}`;
    if (part.kind === 'status') return `**${status(part.text, language)}**`;
    if (part.kind === 'code') return `\`\`\`json\n${part.text}\n\`\`\``;
    return 'text' in part ? part.text : '';
  });
  return [`# ${draft.title}`, updated(draft, language), ...parts].join('\n\n');
}

function html(draft: Draft, language: Language): string {
  let number = 0;
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const p = (text: string): string => `<p>${escape(text)}</p>`;
  const line = (text: string): string =>
    text.startsWith('• ') ? `<ul><li>${escape(text.slice(2))}</li></ul>` : p(text);
  const tr = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;
  const parts = draft.parts.map((part) => {
    if (part.kind === 'fields') number++;
    const found = grid(part, number, language);
    if (found) {
      const [, label = '', words = ''] = /^(\S+ ?\d+) (.*)$/.exec(found.caption ?? '') ?? [];
      const caption = label ? `<caption><b>${label} </b>${words}</caption>` : '';
      const rows = found.rows.map(({ cells, description }) =>
        tr([...cells.map(p), description.map(line).join('\n')], 'td'),
      );
      const head = `<thead>${tr(found.header.map(p), 'th')}</thead>`;
      return `<div class="tablenoborder"><table>${caption}${head}\n<tbody>${rows.join('\n')}</tbody></table></div>`;
    }
    if (part.kind === 'heading') return `<h4 class="sectiontitle">${word(part.text, language)}</h4>`;
    if (part.kind === 'status') return `<p><b>${status(part.text, language)}</b></p>`;
    if (part.kind === 'code') return `<pre class="screen">${escape(part.text)}</pre>`;
    return 'text' in part ? p(part.text) : '';
  });
  return `<!DOCTYPE html><html><head><title>Docs</title><script>var x = "<p>";</script></head><body>
<nav><ul><li>URI</li></ul></nav><div>Help Center &gt; Gardens</div>
<div><span>${updated(draft, language)}</span></div>
<h1 class="topictitle1">${draft.title}</h1>
${parts.join('\n')}
<footer>Feedback</footer></body></html>`;
}
