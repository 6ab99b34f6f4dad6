/** What pages say in words, and what is said of pages that make no sense. */
import { describe, expect, it } from 'vitest';
import { comparePage } from '../../scripts/compare/compare.ts';
import { constraintsOf } from '../../scripts/compare/constraints.ts';
import { blocksOf } from '../../scripts/compare/formats.ts';
import { Lost, type Page } from '../../scripts/compare/page.ts';
import { readPage } from '../../scripts/compare/read.ts';
import { nameOf, typeOf } from '../../scripts/compare/type.ts';
import { draft } from './draft.ts';
import { write } from './formats.ts';
import { files } from './spec.ts';

const read = (text: string, name = 'page.txt'): Page => readPage(blocksOf(name, text));

function lost(text: string, name?: string): { line: number; message: string } {
  try {
    read(text, name);
  } catch (error) {
    if (error instanceof Lost) return { line: error.line, message: error.message };
    throw error;
  }
  throw new Error('the page was read');
}

describe('types', () => {
  it.each([
    ['String', 'string'],
    ['Long', 'integer'],
    ['Array of strings', 'array of string'],
    ['Array of Bed objects', 'array of object'],
    ['Array<Array<Integer>>', 'array of array of integer'],
    ['List<String>', 'array of string'],
    ['Bed object', 'object'],
    ['Map<String,String>', 'object'],
    ['File', 'file'],
    ['Array of files', 'array of file'],
    ['Array of objects', 'array of object'],
  ])('reads %s', (cell, name) => {
    const type = typeOf(cell);
    expect(type && nameOf(type)).toBe(name);
  });

  it('does not guess', () => {
    expect(typeOf('Sometimes text')).toBeUndefined();
  });
});

describe('descriptions', () => {
  const string = { type: 'string' } as const;
  const integer = { type: 'integer' } as const;
  const strings = { type: 'array', items: string } as const;
  it.each([
    ['The value can contain 1 to 64 characters.', string, { limits: { minLength: 1, maxLength: 64 } }],
    ['A maximum of 255 characters are allowed.', string, { limits: { maxLength: 255 } }],
    ['长度为1~64个字符', string, { limits: { minLength: 1, maxLength: 64 } }],
    ['最小长度：2\n最大长度：64', string, { limits: { minLength: 2, maxLength: 64 } }],
    ['The value ranges from 1 to 5,000.', integer, { limits: { minimum: 1, maximum: 5000 } }],
    ['Range\n0-999', integer, { limits: { minimum: 0, maximum: 999 } }],
    ['最小值：0\n缺省值：0', integer, { limits: { minimum: 0 }, default: '0' }],
    ['数组长度：0 - 99\n最大长度：64', strings, { limits: { minItems: 0, maxItems: 99, maxLength: 64 } }],
    ['Enumeration values:\n- a\n- b: the other', string, { limits: {}, enum: ['a', 'b'] }],
    ['枚举值：\nON\nOFF', string, { limits: {}, enum: ['ON', 'OFF'] }],
    ['The value can be DESC or ASC.', string, { limits: {}, enum: ['DESC', 'ASC'] }],
    ['The value must be written in lower case, for example "a" and "b".', string, { limits: {} }],
    ['Range\n• Letters and digits only', string, { limits: {} }],
    ['Default Value\nN/A', string, { limits: {} }],
  ])('reads %j', (text, type, expected) => {
    expect(constraintsOf(text, type)).toEqual(expected);
  });
});

describe('a page that makes no sense', () => {
  const { text } = write(draft(), 'paragraphs', 'en');
  const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

  it.each([
    ['an empty page', '', 'empty'],
    ['a page about something else', 'Hello\n\nThis is a letter.', 'no line with a method and a path'],
    ['a page that ends early', text.slice(0, text.indexOf('Response Parameters')), 'ends early'],
    ['two operations', text.replace('Table 1', 'GET /v1/other\n\nTable 1'), 'a second operation'],
    ['a Yes that is none', text.replace('Yes\n\nString', 'Maybe\n\nString'), 'neither that it is mandatory'],
    ['a type that is none', text.replace('Yes\n\nString', 'Yes\n\nTextual'), 'no type'],
    ['a type that is none in an answer', text.replace('plant_id\n\nString', 'plant_id\n\nTextual'), 'first row'],
    ['the same further down', text.replace('error_msg\n\nString', 'error_msg\n\nTextual'), 'no type'],
    ['an unknown head', text.replace('Parameter\n\nMandatory', 'Argument\n\nMandatory'), 'head of a column'],
    ['a field twice', text.replace('\n\ncount\n\n', '\n\nname\n\n'), 'twice'],
    ['a row without its flag', text.replace('kind\n\nYes\n\n', 'kind\n\n'), 'a cell is missing'],
    ['a sample without its beginning', text.replace('\n{\n', '\n'), 'beginning is missing'],
    ['a status outside of a table', text.replace('Status Code\n\nDescription', 'Statuses'), 'in no table'],
    ['a second body', text.replace('SoilSpec\n\nParam', 'Request body parameters\n\nParam'), 'a second table'],
  ])('is %s', (_, page, message) => {
    expect(lost(page).message).toContain(message);
  });

  it('is named with its line', () => {
    expect(lost(text.replace('Yes\n\nString', 'Maybe\n\nString')).line).toBe(lineOf('project_id\n\nYes'));
  });

  it('is one in HTML with cells over several rows, or with columns that mean nothing', () => {
    const page = write(draft(), 'html', 'en').text;
    expect(lost(page.replace('<td><p>name', '<td rowspan="2"><p>name'), 'a.html').message).toContain('spans');
    expect(lost(page.replace('<th><p>Parameter', '<th><p>Argument'), 'a.html').message).toContain('mean nothing');
  });

  it('is one whose table of pipes does not add up', () => {
    const page = write(draft(), 'trailing pipes', 'en').text;
    expect(lost(page.replace('---|---|---|---|', '---|---|---|')).message).toContain('3 columns');
    expect(lost(page.replace('Error code. |', 'Error code.').replace('String |\nError code', 'Error code')).line).toBe(
      page.slice(0, page.indexOf('error_code |')).split('\n').length,
    );
  });
});

describe('Markdown', () => {
  it('may have its tables in HTML, with empty lines in them', () => {
    const cells = (...all: string[]): string => `<tr>\n\n${all.map((one) => `<td>${one}</td>`).join('\n\n')}</tr>`;
    const table = `<table>\n${cells('Status Code', 'Description')}\n\n${cells('204', 'Gone.')}\n</table>`;
    const page = read(`# Gone\n\n#### URI\n\nDELETE /v1/{id}\n\n#### Status Codes\n\n${table}\n`, 'gone.md');
    expect([...page.statuses]).toEqual([['204', 16]]);
  });

  it('has a front matter that is passed over', () => {
    const page = read('---\ntitle: x\n---\n# Gone\n\n## URI\n\n`GET /v1/{id}`\n\n## Status Codes\n', 'gone.md');
    expect(page).toMatchObject({ title: 'Gone', method: 'GET', line: 8 });
  });
});

describe('saved pages', () => {
  const page = (body: string): Page =>
    read(`Help Center/ Gardens/ API Reference
分享
Showing
URI
GET https://garden.example.com/v1/{id}?full={full}
| Parameter | Mandatory | Type | Description |
|---|---|---|---|
| id | Yes | String | ID. |
| full | No | Boolean | All. |
Response Parameters
${body}
Status Codes
| Status Code | Description |
|---|---|
| 200 | OK |`);

  it('have the query among the parameters of the path, and a line of menus', () => {
    const found = page('None');
    expect(found).toMatchObject({ title: 'Showing', method: 'GET', path: '/v1/{id}' });
    expect(found.query?.fields.map((one) => one.name)).toEqual(['full']);
  });

  it('give the tables that lost their captions to the objects in the order of their names', () => {
    const head = '| Parameter | Type | Description |\n|---|---|---|\n';
    const found = page(
      `${head}| soil | Soil object | |\n| beds | Array of objects | |\n${head}| ph | Float | |\n${head}| id | String | |`,
    );
    expect(found.responses.get('')?.objects.map((one) => one.caption)).toEqual(['Soil', 'beds']);
  });

  it('run a heading into the line of a bracket', () => {
    const found = page('None\nExample Responses\n{\n  "a": "}"\n} Status Codes\n');
    expect(found.responses.get('')?.examples).toEqual([{ line: 13, value: { a: '}' } }]);
  });
});

describe('the spec', () => {
  const garden = `Creating\nURI\nPOST /v1/{project_id}/gardens
Request Parameters
| Parameter | Mandatory | Type | Description |
|---|---|---|---|
| name | Yes | String | |
| size | Yes | Integer | |
Status Codes
| Status Code | Description |
|---|---|
| 200 | OK |`;

  it('accepts a difference by its kind and subject', () => {
    const { differences } = comparePage(files, read(garden));
    expect(differences).toEqual([
      expect.objectContaining({ kind: 'required', subject: 'request body.size', accepted: true, line: 8 }),
    ]);
  });

  it('does not accept another one on the same field', () => {
    const { differences } = comparePage(files, read(garden.replace('Integer', 'String')));
    expect(differences.filter((one) => !one.accepted).map((one) => one.kind)).toEqual(['type']);
  });

  it('is compared with the sample where the page has no table, and named by file and pointer', () => {
    const table = garden.slice(garden.indexOf('| Parameter'), garden.indexOf('Status Codes'));
    const page = garden.replace(`Request Parameters\n${table}`, 'Example Requests\n{ "nam": "a" }\n');
    const { differences } = comparePage(files, read(page));
    expect(differences.map((one) => one.subject)).toEqual(['request body.nam', 'request body.name']);
    expect(differences[1]?.pointer).toBe(
      'spec/garden/plants.yaml#/gardens/post/requestBody/content/application~1json/schema/properties/name',
    );
  });

  it('has no operation of that path', () => {
    const { operation, differences } = comparePage(files, read(garden.replace('/gardens', '/yards')));
    expect(operation).toBeUndefined();
    expect(differences).toMatchObject([{ kind: 'operation', line: 3 }]);
  });
});
