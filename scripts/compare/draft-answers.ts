/** The answers of a draft: successes in full, errors by reference. */
import { emptySide } from './tables.ts';
import { contentOf } from './draft-request.ts';
import { type Schemas } from './draft-schemas.ts';
import { type Fields, isFields, note } from './draft-yaml.ts';
import { type Field, type Page, type Side } from './page.ts';
import { bodyShape } from './page-shape.ts';

/** The envelopes of `spec/shared/errors.yaml`, by their fields and the fields in these; a test holds that they are the same. */
const ENVELOPES: Readonly<Record<string, readonly string[]>> = {
  CodeMessageError: ['code', 'message'],
  CodeMessageErrorWithRequestId: ['code', 'message', 'X-request-id'],
  ErrorCodeError: ['error_code', 'error_msg'],
  AssetError: ['error_code', 'error_msg', 'error_details', 'request_id'],
  NestedErrorCodeError: ['error', 'error.error_code', 'error.error_msg'],
  KeystoneError: ['error', 'error.code', 'error.message', 'error.title'],
};

/** The `responses` of an operation. */
export function answers(page: Page, schemas: Schemas, name: string): Fields {
  const sides = new Map(page.responses);
  const unnamed = sides.get('');
  const success = [...page.statuses.keys(), ...sides.keys()].find((one) => one.startsWith('2')) ?? '200';
  if (unnamed) {
    sides.delete('');
    sides.set(success, joined(unnamed, sides.get(success)));
  }
  const result: Fields = {};
  // As the specs have them: a status without a table has the envelope of the errors that have one.
  const usual = [...sides]
    .filter(([status]) => isError(status))
    .map(([, one]) => fieldsOf(page, one))
    .find((one) => one.length > 0);
  for (const status of [...new Set([...page.statuses.keys(), ...sides.keys()])].sort()) {
    const side = sides.get(status);
    if (isError(status)) addError(result, status, side && fieldsOf(page, side), usual);
    else result[status] = answer(side ?? emptySide(page.line), schemas, status === success ? name : `${name}${status}`);
  }
  if (Object.keys(result).length === 0) {
    result['200'] = { description: 'TODO' };
    note(result, '200', 'TODO the page names no status');
  }
  if (!Object.keys(result).some((one) => one.startsWith('4'))) {
    note(result, Object.keys(result)[0] ?? '', 'TODO the page has no 4XX, and the lint wants one');
  }
  return result;
}

const isError = (status: string): boolean => /^[45]/.test(status);

/** What a page says before it names a status, together with what it says after. */
function joined(unnamed: Side, named: Side | undefined): Side {
  return {
    line: unnamed.line,
    headers: named?.headers ?? unnamed.headers,
    body: named?.body ?? unnamed.body,
    objects: [...unnamed.objects, ...(named?.objects ?? [])],
    examples: [...unnamed.examples, ...(named?.examples ?? [])],
  };
}

function answer(side: Side, schemas: Schemas, name: string): Fields {
  const fields = side.headers?.fields ?? [];
  const headers = fields.map((one): [string, Fields] => [one.name, header(one, schemas)]);
  const schema = schemas.body(side, name, 'response');
  return {
    description: 'TODO',
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    ...(schema && { content: { 'application/json': contentOf(schema, side) } }),
  };
}

function header(field: Field, schemas: Schemas): Fields {
  if (/^x-request-id$/i.test(field.name) && field.type.type === 'string') {
    return { $ref: '../shared/headers.yaml#/XRequestId' };
  }
  return schemas.parameter(field, 'response');
}

function addError(result: Fields, status: string, own: readonly string[] = [], usual: readonly string[] = []): void {
  const fields = own.length > 0 ? own : usual;
  const { name, same } = envelope(fields);
  result[status] = { $ref: `../shared/errors.yaml#/responses/${name}` };
  if (same) return;
  const words = fields.length > 0 ? `the page has ${fields.join(', ')}` : 'the page does not show it';
  note(result, status, `TODO which envelope? ${words}`);
}

/** The shared answer that has most of these fields, and the fewest others. */
function envelope(fields: readonly string[]): { name: string; same: boolean } {
  const wanted = fields.map((one) => one.toLowerCase());
  const rated = Object.entries(ENVELOPES).map(([name, all]) => {
    const shared = all.filter((one) => wanted.includes(one.toLowerCase())).length;
    return { name, shared, apart: wanted.length + all.length - 2 * shared };
  });
  const [best] = rated.sort((one, other) => one.apart - other.apart || other.shared - one.shared);
  if (!best || best.shared === 0) return { name: 'ErrorCodeError', same: false };
  return { name: best.name, same: best.apart === 0 };
}

/** The fields and headers of an answer, by its tables or else by its first sample; `error.code` for one that is inside. */
function fieldsOf(page: Page, side: Side): string[] {
  const members = bodyShape(page, side)?.members?.();
  const sample = side.examples.map((one) => one.value).find(isFields) ?? {};
  const names = members
    ? [...members].map(([name, { shape }]) => [name, [...(shape.members?.().keys() ?? [])]] as const)
    : Object.entries(sample).map(([name, one]) => [name, isFields(one) ? Object.keys(one) : []] as const);
  const body = names.flatMap(([name, inner]) => [name, ...inner.map((one) => `${name}.${one}`)]);
  return [...body, ...(side.headers?.fields ?? []).map((one) => one.name)];
}
