/** Reads the blocks of a page into what it says about its operation. */
import { isFieldTable, isStatusTable, fieldTable } from './fields.ts';
import { type Block, type Example, Lost, type Page, type Side, type Table } from './page.ts';
import { isRule } from './pipes.ts';
import { emptySide, Tables } from './tables.ts';
import {
  caption,
  clean,
  column,
  isBehindSamples,
  isMenu,
  isNothing,
  section,
  type Section,
  statusLine,
  updatedOn,
} from './words.ts';

const CALL = /(?:^|[:：]\s*)(GET|PUT|POST|DELETE|PATCH|HEAD)\s+(?:https?:\/\/[^/\s]+)?(\/\S*)$/i;

/** What a page says; throws `Lost` with the line where it stops making sense. */
export function readPage(blocks: readonly Block[]): Page {
  return new Reader().read(blocks);
}

/** Walks over a page from top to bottom and remembers under which headings it is. */
class Reader {
  private at: Section | undefined;
  private status = '';
  private above: string | undefined;
  private title: string | undefined;
  private call: { method: string; path: string; line: number } | undefined;
  private readonly seen = new Set<Section>();
  private updated: Page['updated'];
  private readonly tables = new Tables();
  private readonly responses = new Map<string, Side>();
  private readonly statuses = new Map<string, number>();

  read(blocks: readonly Block[]): Page {
    for (const [at, block] of blocks.entries()) {
      if (block.kind === 'table') this.table(block);
      else if (block.kind === 'code') this.code(block.line, block.text);
      else if (!this.sampleWords(clean(block.text), blocks.slice(at + 1))) {
        this.text(block.line, clean(block.text), block.heading);
      }
    }
    const last = blocks.at(-1)?.line ?? 1;
    if (this.title === undefined) throw new Lost(1, 'the page has no title');
    if (!this.call) throw new Lost(last, 'no line with a method and a path, such as "GET /v1/{project_id}/secrets"');
    if (!this.seen.has('response') && !this.seen.has('statuses')) {
      throw new Lost(
        last,
        'neither response parameters nor status codes: the page ends early or is in another language',
      );
    }
    const { title, updated, tables, responses, statuses } = this;
    const { pathParameters, query, request } = tables;
    return { title, ...this.call, ...(updated && { updated }), pathParameters, query, request, responses, statuses };
  }

  /**
   * Among the samples, a line such as 'Description' or 'Request:' that a sample follows is about that sample. A section
   * of that name has a table, or the next section follows.
   */
  private sampleWords(text: string, rest: readonly Block[]): boolean {
    const opened = section(text);
    if (!this.at?.endsWith('Example') || !opened || isBehindSamples(text)) return false;
    if (opened === 'statuses' || opened.endsWith('Example')) return false;
    const next = rest.find((one) => one.kind !== 'text' || section(one.text) !== undefined);
    if (next?.kind !== 'code') return false;
    const side = opened === 'request' || opened === 'response' ? (`${opened}Example` as const) : this.at;
    if (side !== this.at) this.open(side);
    return true;
  }

  private text(line: number, text: string, heading: number | undefined): void {
    const date = updatedOn(text);
    if (date !== undefined) {
      this.updated ??= { date, line };
      return;
    }
    const opened = section(text);
    const status = statusLine(text);
    if (heading === 1 || (this.title === undefined && opened === undefined && !isMenu(text))) this.title = text;
    else if (['type', 'required'].includes(column(text) ?? '') && this.inTables()) {
      throw new Lost(line, `"${text}" is the head of a column, but the head of its table is not understood`);
    } else if (isRule(text) && this.at !== 'other') {
      throw new Lost(line, 'a rule of dashes without the header of a table above it');
    } else if (opened) this.open(opened);
    else if (heading === 2 && caption(text) === undefined && status === undefined) this.open('other');
    else if (status !== undefined) this.status = status;
    else if (this.at === undefined || this.at === 'uri') this.uri(line, text);
    else if (this.at === 'statuses' && /^[1-5]\d\d\b/.test(text)) {
      throw new Lost(line, `the status ${text.slice(0, 3)} is in no table that is understood`);
    } else if (this.at.endsWith('Example') && /^["}\]]/.test(text)) {
      throw new Lost(line, `"${text.slice(0, 30)}" is part of a sample whose beginning is missing`);
    } else if (this.at === 'requestExample' && /\sexample responses?$/i.test(text)) this.open('responseExample');
    this.above = caption(text) || (heading ?? 0) > 2 ? text : undefined;
  }

  private inTables(): boolean {
    return this.at === 'uri' || this.at === 'request' || this.at === 'response';
  }

  private open(opened: Section): void {
    this.at = opened;
    this.seen.add(opened);
    this.status = '';
  }

  private uri(line: number, text: string): void {
    const found = CALL.exec(text);
    if (!found) return;
    const call = { method: (found[1] ?? '').toUpperCase(), path: (found[2] ?? '').split('?')[0] ?? '', line };
    if (this.call && (this.call.path !== call.path || this.call.method !== call.method)) {
      throw new Lost(line, `a second operation, ${call.method} ${call.path}; a page has to describe one`);
    }
    this.call = call;
  }

  private code(line: number, text: string): void {
    if (this.at === 'uri') this.uri(line, clean(text));
    if (this.at !== 'requestExample' && this.at !== 'responseExample') return;
    const target = this.at === 'requestExample' ? this.tables.request : this.response(line);
    const begin = text.search(/^\s*[[{]/m);
    if (begin < 0) return;
    target.examples.push(example(line + text.slice(0, begin).split('\n').length - 1, text.slice(begin)));
  }

  private response(line: number): Side {
    const found = this.responses.get(this.status) ?? emptySide(line);
    this.responses.set(this.status, found);
    return found;
  }

  private table(table: Table): void {
    const { above, at } = this;
    this.above = undefined;
    // Permissions and error codes are not compared, however their tables are laid out.
    if (isStatusTable(table) && at === 'other') return;
    if (table.spans !== undefined && (isStatusTable(table) || isFieldTable(table))) {
      throw new Lost(table.spans, 'a cell that spans several rows or columns');
    }
    if (isStatusTable(table)) {
      for (const { line, cells } of table.rows) this.statuses.set(statusOf(line, cells[0] ?? ''), line);
      this.seen.add('statuses');
    } else if (isFieldTable(table)) {
      const fields = fieldTable(table, above);
      if (at === 'uri') this.tables.addToUri(fields, this.call?.path ?? '');
      else if (at === 'request') this.tables.addToRequest(fields, this.call?.method ?? '');
      else if (at === 'response') this.tables.addToResponse(fields, this.response(table.line));
      else throw new Lost(table.line, 'a table of parameters that is under none of URI, request and response');
    } else if (this.inTables()) {
      throw new Lost(table.line, `a table with the columns ${table.header.join(', ')}, which mean nothing here`);
    }
  }
}

function statusOf(line: number, cell: string): string {
  const found = /^[1-5]\d\d\b/.exec(clean(cell))?.[0];
  if (found === undefined) throw new Lost(line, `"${clean(cell)}" is not a status code`);
  return found;
}

function example(line: number, text: string): Example {
  if (isNothing(text)) return { line };
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { line, problem: (error as Error).message };
  }
}
