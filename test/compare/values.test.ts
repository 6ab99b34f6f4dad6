/** Maps, whose limits are those of their values; lists of values that are open; files, which are no texts. */
import { describe, expect, it } from 'vitest';
import { comparePage } from '../../scripts/compare/compare.ts';
import { draftOf } from '../../scripts/compare/draft.ts';
import { blocksOf } from '../../scripts/compare/formats.ts';
import { readPage } from '../../scripts/compare/read.ts';
import { type Difference } from '../../scripts/compare/shape.ts';

const page = (type: string, description: string, sample = ''): string => `Labelling\nURI\nPOST /v1/labels
Request Parameters
| Parameter | Mandatory | Type | Description |
|---|---|---|---|
| field | Yes | ${type} | ${description} |
${sample && `Example Requests\n${sample}\n`}Status Codes
| Status Code | Description |
|---|---|
| 200 | OK |`;

function differences(schema: object, text: string): Difference[] {
  const content = {
    'application/json': { schema: { type: 'object', required: ['field'], properties: { field: schema } } },
  };
  const post = { operationId: 'label', requestBody: { required: true, content }, responses: { 200: {} } };
  const files = new Map<string, unknown>([['a/openapi.yaml', { paths: { '/v1/labels': { post } } }]]);
  return comparePage(files, readPage(blocksOf('a.txt', text))).differences;
}

const map = (additionalProperties: unknown) => ({ type: 'object', additionalProperties });
const LIMITED = page('Map<String,String>', 'Each value contains 1 to 64 characters.');

describe('a map', () => {
  const text = { type: 'string', minLength: 1, maxLength: 64 };

  it('has the limits of the page on its values', () => {
    expect(differences(map(text), LIMITED)).toEqual([]);
    expect(differences(map({ ...text, maxLength: 32 }), LIMITED)).toEqual([
      {
        kind: 'limits',
        subject: 'request body.field.*',
        page: 'maxLength 64',
        spec: 'maxLength 32',
        line: 7,
        pointer:
          'spec/a/openapi.yaml#/paths/~1v1~1labels/post/requestBody/content/application~1json/schema/properties/field/additionalProperties',
      },
    ]);
  });

  it('has the values of the page on its values', () => {
    const said = page('Map<String,String>', 'The value can be red or green.');
    expect(differences(map({ type: 'string', enum: ['red', 'green'] }), said)).toEqual([]);
    expect(differences(map({ type: 'string', enum: ['red'] }), said)).toMatchObject([{ kind: 'enum' }]);
  });

  it('is one of something', () => {
    const subject = 'request body.field';
    expect(differences(map({ type: 'integer' }), LIMITED)).toMatchObject([{ kind: 'type', subject: `${subject}.*` }]);
    expect(differences(map(true), LIMITED)).toMatchObject([{ kind: 'type', subject, spec: 'map of anything' }]);
    expect(differences({ type: 'object', properties: { a: text } }, LIMITED)).toEqual([]);
  });

  it('is one of that in samples too', () => {
    const said = page('Map<String,String>', '', '{ "field": { "a": "b", "c": 4 } }');
    expect(differences(map({ type: 'string' }), said)).toMatchObject([
      { kind: 'example', subject: 'request body.field.*', page: 'integer 4' },
    ]);
  });

  it('is drafted with the limits on its values', () => {
    const draft = draftOf(readPage(blocksOf('a.txt', LIMITED)));
    expect(draft).toMatch(/additionalProperties: \{ type: string, minLength: 1, maxLength: 64 \}/);
  });
});

describe('an open list of values', () => {
  const open = { type: 'string', 'x-extensible-enum': ['red', 'green'] };

  it('may be known where the page names none, but is compared with what it names', () => {
    expect(differences(open, page('String', 'Its colour.'))).toEqual([]);
    expect(differences(open, page('String', 'The value can be red or green.'))).toEqual([]);
    expect(differences(open, page('String', 'The value can be red or blue.'))).toMatchObject([{ kind: 'enum' }]);
    expect(differences({ type: 'string', enum: ['red'] }, page('String', 'Its colour.'))).toMatchObject([
      { kind: 'enum' },
    ]);
  });
});

describe('a file', () => {
  const file = { type: 'string', format: 'binary' };

  it('is no text, and a text is no file', () => {
    expect(differences(file, page('File', ''))).toEqual([]);
    expect(differences({ type: 'string' }, page('File', ''))).toMatchObject([
      { kind: 'type', subject: 'request body.field', page: 'file', spec: 'string' },
    ]);
    expect(differences(file, page('String', ''))).toMatchObject([{ kind: 'type', page: 'string', spec: 'file' }]);
    expect(differences({ type: 'array', items: file }, page('Array of files', ''))).toEqual([]);
  });

  it('is drafted as binary', () => {
    expect(draftOf(readPage(blocksOf('a.txt', page('File', ''))))).toMatch(/type: string, format: binary/);
  });
});
