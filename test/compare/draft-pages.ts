/** Pages of our own about operations of many forms, for drafts to be made of. */
import fc from 'fast-check';
import { draft, type Draft, type DraftRow, type Part } from './draft.ts';

type Fields = Extract<Part, { kind: 'fields' }>;
const part = (id: string, caption: string, rows: DraftRow[]): Fields => ({ kind: 'fields', id, caption, rows });
const text = (kind: 'heading' | 'status' | 'code' | 'call', value: string): Part => ({ kind, text: value });

/** A page with these parts; what the answer says is the same on all of them. */
function page(call: string, ...parts: Part[]): Draft {
  const statuses: Part = {
    kind: 'statuses',
    rows: [
      ['200', 'Fine.'],
      ['403', 'Forbidden.'],
      ['500', 'Not.'],
    ],
  };
  return {
    title: 'Doing a Thing',
    updated: '2026-05-06',
    parts: [text('heading', 'URI'), text('call', call), ...parts, text('heading', 'Status Codes'), statuses],
  };
}

const string = (name: string, required = false, ...description: string[]): DraftRow => {
  return { name, required, type: 'String', description };
};
/** Pages whose drafts have little in common. */
export const KINDS: Readonly<Record<string, Draft>> = {
  'a body': draft(),
  'a list': page(
    'GET /v1/{project_id}/things',
    part('query', 'Query Parameters', [
      { name: 'kinds', required: false, type: 'Array of strings', description: ['Enumeration values:', '• a', '• b'] },
      {
        name: 'limit',
        required: true,
        type: 'Long',
        description: ['Minimum: 1', 'Maximum: 5000000000', 'Default: 10'],
      },
      { name: 'share', required: false, type: 'Float', description: ['Default: 0.5'] },
    ]),
  ),
  'a content type without a body': page(
    'DELETE /v1/{project_id}/workspaces/{workspace_id}/things/{thing_id}',
    text('heading', 'Request Parameters'),
    part('header', 'Request header parameters', [
      string('X-Auth-Token', true),
      string('content-type', true, 'Range', '• application/json;charset=UTF-8'),
      string('X-Language', true),
    ]),
  ),
  'samples only': page(
    'POST /v2/things',
    text('heading', 'Request Parameters'),
    part('header', 'Request header parameters', [string('Content-Type', true, 'application/json')]),
    text('heading', 'Example Requests'),
    text('code', '{ "a": 1, "b": [{ "c": null }, { "c": 0.5 }], "e": [], "f": {} }'),
    text('code', '{ "a": 1.5 }'),
    text('heading', 'Example Responses'),
    text('status', '200'),
    text('code', '[{ "id": "x" }]'),
    text('status', '500'),
    text('code', '{ "code": "A", "message": "b" }'),
  ),
  'a form without a token': page(
    'POST /v1/things/import/',
    text('heading', 'Request Parameters'),
    part('header', 'Request header parameters', [string('X-Language')]),
    part('body', 'FormData parameters', [
      { name: 'file', required: true, type: 'File', description: [] },
      { name: 'mode', required: false, type: 'String', description: ['Enumeration values:', '• add', '• merge'] },
    ]),
  ),
  'nulls and secrets': page(
    'GET /v1/{project_id}/instances/{instance_id}/things/{thing_id}',
    text('heading', 'Response Parameters'),
    text('status', '200'),
    part('header', 'Response header parameters', [
      { name: 'X-Request-Id', type: 'String', description: [] },
      { name: 'X-Rate', type: 'String', description: ['Enumeration values:', '• slow', '• fast'] },
    ]),
    part('body', 'Response body parameters', [
      { name: 'state', type: 'String', description: ['Enumeration values:', '• on', '• off'] },
      { name: 'password', type: 'String', description: [] },
      { name: 'part', type: 'Inner object', description: [] },
      { name: 'parts', type: 'Array of Inner objects', description: [] },
    ]),
    part('inner', 'Inner', [{ name: 'size', type: 'Long', description: ['Maximum: 5000000000'] }]),
    text('heading', 'Example Responses'),
    text('status', '200'),
    text('code', '{ "state": null, "part": null, "parts": [null, { "size": null }] }'),
    text('code', '{ "part": { "size": 7 } }'),
  ),
};

// What pages say of each type; of an object or a list as a whole they say no values.
const VALUES = [[], ['Enumeration values:', '• 10', '• 20'], ['Range', '• 10: a', '• 20: b']];
const LENGTHS = [[], ['The value contains 1 to 64 characters.'], ['A maximum of 9 characters.', 'Minimum length: 0']];
const NUMBERS = [[], ['Minimum: 1', 'Maximum: 500'], ['Maximum: 5,000,000,000'], ['Minimum: 0'], ['Default: 10']];
const COUNTS = [[], ['Array Length: 0 - 20'], ['Array Length: 1 - 5']];
const SAYS: Readonly<Record<string, string[][][]>> = {
  String: [VALUES, LENGTHS, [[], ['Default: red'], ['Default: the name of the project']]],
  Integer: [VALUES, NUMBERS],
  Double: [NUMBERS],
  Boolean: [[[], ['Default: true'], ['Default: False.']], VALUES],
  'Array of strings': [VALUES, LENGTHS, COUNTS],
  'Array of integers': [VALUES, NUMBERS.slice(0, -1), COUNTS],
  'Map<String,String>': [VALUES, LENGTHS],
  'Map<String,Array<Integer>>': [NUMBERS.slice(0, -1)],
  File: [],
  ...Object.fromEntries(
    ['Object', 'Array', 'Array<Array<Integer>>', 'Map<String,Inner>', 'Inner object', 'Array of Inner objects'].map(
      (one) => [one, []],
    ),
  ),
};
const field = fc.constantFrom(...Object.entries(SAYS)).chain(([type, says]) =>
  fc.record({
    required: fc.boolean(),
    type: fc.constant(type),
    description: fc.tuple(...says.map((one) => fc.constantFrom(...one))).map((all) => ['Words.', ...all.flat()]),
  }),
);

/** Tables of requests and answers, one for an object inside of both among them. */
export const generated = ((): fc.Arbitrary<Draft> => {
  const rows = fc
    .array(field, { minLength: 1, maxLength: 6 })
    .map((all) => all.map((one, at): DraftRow => ({ ...one, name: `f_${at}` })));
  return fc.tuple(rows, rows, rows).map(([first, second, third]) => {
    const isUsed = [...first, ...second].some((one) => one.type.includes('Inner'));
    const inner = part('inner', 'Inner', second);
    return page(
      'PUT /v1/{project_id}/things/{thing}',
      text('heading', 'Request Parameters'),
      part('body', 'Request body parameters', first),
      ...(isUsed ? [inner] : []),
      text('heading', 'Response Parameters'),
      text('status', '200'),
      part('answer', 'Response body parameters', third),
      inner,
    );
  });
})();

/** A page of a call that fails with this, and with these objects inside. */
export function failing(body: DraftRow[], headers: DraftRow[], ...inside: [name: string, rows: DraftRow[]][]): Draft {
  return page(
    'GET /v1/{project_id}/things',
    text('heading', 'Response Parameters'),
    text('status', '500'),
    ...(headers.length > 0 ? [part('header', 'Response header parameters', headers)] : []),
    part('body', 'Response body parameters', body),
    ...inside.map(([name, rows]) => part(name, name, rows)),
  );
}
