/** What a vendor may change on a page, applied to a draft in every place where it applies. */
import { type Kind } from '../../scripts/compare/shape.ts';
import { type Draft, draft, type Part } from './draft.ts';

export interface Mutation {
  name: string;
  draft: Draft;
  /** What has to be reported: a kind and, but for slips of the page itself, what it is about. */
  expect: { kinds: readonly Kind[]; subject: string };
}

type Text = Extract<Part, { text: string }>;
type Fields = Extract<Part, { kind: 'fields' }>;

/** Every mutation of the page. */
export function mutations(): Mutation[] {
  const tables = draft().parts.flatMap((part, at) => (part.kind === 'fields' ? [{ part, at }] : []));
  return [...tables.flatMap(({ part, at }) => tableMutations(part, at)), ...pageMutations()];
}

function change(at: number, edit: (table: Fields) => void): Draft {
  const copy = draft();
  edit(copy.parts[at] as Fields);
  return copy;
}

function tableMutations(table: Fields, at: number): Mutation[] {
  const { id } = table;
  const isHeader = id.endsWith('header');
  const result: Mutation[] = table.rows.flatMap((row, index) => rowMutations(table, at, index));
  const fresh = {
    name: 'brand_new',
    type: 'String',
    description: ['New.'],
    ...(flagged(table) && { required: false }),
  };
  const added: Kind = isHeader ? 'header' : id === 'path' ? 'page' : 'missing';
  const subject = id === 'path' ? 'brand_new' : `${id}.brand_new`;
  for (const place of [0, table.rows.length]) {
    result.push({
      name: `${id}: add a field at ${place}`,
      draft: change(at, ({ rows }) => rows.splice(place, 0, fresh)),
      expect: { kinds: [added], subject },
    });
  }
  if (!/parameters/i.test(table.caption)) {
    const renamed = change(at, (one) => (one.caption = 'Renamed'));
    result.push({ name: `${id}: rename the table`, draft: renamed, expect: { kinds: ['page'], subject: 'Renamed' } });
  }
  return result;
}

const flagged = (table: Fields): boolean => table.rows.some((row) => row.required !== undefined);

function rowMutations(table: Fields, at: number, index: number): Mutation[] {
  const { id } = table;
  const row = table.rows[index];
  if (!row) return [];
  const subject = `${id}.${row.name}`;
  const isHeader = id.endsWith('header');
  const token = row.name === 'X-Auth-Token';
  const content = row.name === 'Content-Type';
  const result: Mutation[] = [];
  const add = (name: string, kinds: readonly Kind[], about: string, edit: (one: Fields) => void): void => {
    result.push({ name: `${subject}: ${name}`, draft: change(at, edit), expect: { kinds, subject: about } });
  };
  const lost: Kind = isHeader ? 'header' : id === 'path' ? 'page' : 'extra';
  // The media type is the body's; a page that leaves the header out says nothing new. A table has at least one row.
  if (!content && table.rows.length > 1) {
    add('drop', [lost], id === 'path' ? row.name : subject, ({ rows }) => rows.splice(index, 1));
  }
  if (!content && !token) {
    add(
      'rename',
      [lost],
      id === 'path' ? row.name : subject,
      ({ rows }) => (rows[index] = { ...row, name: 'renamed' }),
    );
    // The token and the content type stand elsewhere in the spec, without these.
    if (row.required !== undefined) {
      const required = !row.required;
      add('flip mandatory', ['required'], subject, ({ rows }) => (rows[index] = { ...row, required }));
    }
    const types = ['String', 'Integer', 'Boolean', 'Array of integers'].filter((one) => plain(one) !== plain(row.type));
    for (const type of types) {
      const about = type.startsWith('Array') && row.type.startsWith('Array') ? `${subject}[]` : subject;
      add(`type ${type}`, ['type'], about, ({ rows }) => (rows[index] = { ...row, type }));
    }
  }
  const last = row.description.findLastIndex((line) => line.startsWith('• '));
  if (last >= 0 && row.type !== 'Boolean') {
    const kind: Kind = content ? 'header' : 'enum';
    const replace = (description: string[]) => (one: Fields) => (one.rows[index] = { ...row, description });
    if (!content) add('add a value', [kind], subject, replace(row.description.toSpliced(last, 0, '• novel')));
    if (!content && row.name !== 'colour')
      add('drop a value', [kind], subject, replace(row.description.toSpliced(last, 1)));
    if (content) add('another type', [kind], subject, replace(row.description.with(last, '• text/xml')));
  }
  for (const [line, other, kind] of LIMITS) {
    const where = row.description.indexOf(line);
    if (where < 0) continue;
    const description = row.description.with(where, other);
    add(`${line} -> ${other}`, [kind], subject, (one) => (one.rows[index] = { ...row, description }));
  }
  return result;
}

const plain = (type: string): string => type.toLowerCase().replace('long', 'integer');

const LIMITS: readonly (readonly [string, string, Kind])[] = [
  ['Minimum: 1', 'Minimum: 2', 'limits'],
  ['Maximum: 500', 'Maximum: 1,000', 'limits'],
  ['Default: 10', 'Default: 20', 'default'],
  ['The value contains 1 to 64 characters.', 'The value contains 1 to 128 characters.', 'limits'],
  ['The value contains 1 to 64 characters.', 'The value contains 3 to 64 characters.', 'limits'],
  ['Array Length: 0 - 20', 'Array Length: 0 - 10', 'limits'],
  ['Array Length: 0 - 20', 'Array Length: 2 - 20', 'limits'],
];

function pageMutations(): Mutation[] {
  const result: Mutation[] = [];
  const add = (name: string, kinds: readonly Kind[], subject: string, edit: (copy: Draft) => void): void => {
    const copy = draft();
    edit(copy);
    result.push({ name, draft: copy, expect: { kinds, subject } });
  };
  const statuses = (copy: Draft): [string, string][] => copy.parts.find((one) => one.kind === 'statuses')?.rows ?? [];
  for (const status of ['202', '403', '500']) {
    add(`add status ${status}`, ['status'], status, (copy) => statuses(copy).push([status, 'New.']));
  }
  for (const [index, status] of ['201', '400', '404'].entries()) {
    add(`drop status ${status}`, ['status'], status, (copy) => statuses(copy).splice(index, 1));
  }
  add('another date', ['date'], 'updated', (copy) => (copy.updated = '2026-04-02'));
  const texts = (copy: Draft, kind: Text['kind'], nth: number): Text =>
    copy.parts.filter((one): one is Text => one.kind === kind)[nth] as Text;
  const edit = (nth: number, from: string, to: string) => (copy: Draft) => {
    const one = texts(copy, 'code', nth);
    one.text = one.text.replace(from, to);
  };
  add('sample: value', ['example'], 'request body.kind', edit(0, '"tree"', '"cactus"'));
  add('sample: type', ['example'], 'request body.beds[].size', edit(0, '3', '"3"'));
  add('sample: field', ['example'], 'request body.soil.phh', edit(0, '"ph"', '"phh"'));
  add('sample: mandatory', ['example'], 'request body.name', edit(0, '"name"', '"nome"'));
  add('sample: not JSON', ['example'], 'request body', edit(0, ',', ''));
  add('sample of the answer', ['example'], '201 body.plant.planted_at', edit(1, '1700000000000', '"now"'));
  const path = (copy: Draft): Text => texts(copy, 'call', 0);
  const call = 'PUT /v1/{project_id}/gardens/{garden_id}/plants';
  add('another method', ['operation'], call, (copy) => (path(copy).text = call));
  const moved = 'POST /v2/{project_id}/gardens/{garden_id}/plants';
  add('another path', ['operation'], moved, (copy) => (path(copy).text = moved));
  return result;
}
