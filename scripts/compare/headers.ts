/** Compares headers. Some the spec says in another place: who calls is `security`, the content type a media type. */
import { type Field, type FieldTable, type Page } from './page.ts';
import { fieldShape } from './page-shape.ts';
import { type Difference } from './shape.ts';
import { shapeDifferences, yes } from './shapes.ts';
import { type Files, type Found, pointerOf } from './source.ts';
import { requestBodyOf, sourceOf, type SpecParameter, takesToken } from './spec-operation.ts';

/** Headers that the specs say in other words: security, media types, and what is part of every call. */
export const ELSEWHERE: ReadonlySet<string> = new Set([
  'x-auth-token',
  'x-project-id',
  'content-type',
  'authorization',
  'x-sdk-date',
  'host',
  'content-length',
]);

/** Differences between the request headers of the page and those of the spec. */
export function requestHeaderDifferences(
  files: Files,
  found: Found,
  page: Page,
  spec: readonly SpecParameter[],
): Difference[] {
  const table = page.request.headers;
  const pointer = pointerOf(found.operation);
  const named = (name: string): Field | undefined => table?.fields.find((one) => one.name.toLowerCase() === name);
  const token = named('x-auth-token');
  const type = named('content-type');
  const result: Difference[] = [];
  if (token && !takesToken(files, found)) {
    const text = { page: yes(token.required ?? true), spec: 'no such security' };
    result.push({ kind: 'header', subject: 'header.X-Auth-Token', ...text, line: token.line, pointer });
  }
  if (table && !token && takesToken(files, found)) {
    const text = { page: 'not there', spec: 'in security' };
    result.push({ kind: 'header', subject: 'header.X-Auth-Token', ...text, line: table.line, pointer });
  }
  if (type) result.push(...contentTypeDifference(files, found, type));
  return [...result, ...headerDifferences(table, spec, 'header', page.line, pointer, true)];
}

function contentTypeDifference(files: Files, found: Found, field: Field): Difference[] {
  const body = requestBodyOf(files, found);
  const { contentType } = sourceOf(found);
  const known = [...(body?.media ?? []), ...(contentType ? [contentType] : [])].map(plain);
  const named = mediaTypes(field).map(plain);
  const where = { line: field.line, pointer: body?.pointer ?? pointerOf(found.operation) };
  // An optional header on a call without a body asks for nothing.
  if (known.length === 0 && field.required === false) return [];
  if (known.length > 0 && (named.length === 0 || named.some((one) => known.includes(one)))) return [];
  const words = {
    page: [...new Set(named)].join(', ') || 'there',
    spec: known.join(', ') || 'neither body nor x-content-type',
  };
  return [{ kind: 'header', subject: 'header.Content-Type', ...words, ...where }];
}

/** The media types that the values or the description of a `Content-Type` header name. */
export function mediaTypes({ enum: values = [], description }: Field): string[] {
  const text = [...values, description].join('\n');
  const all = text.matchAll(/[a-z]+\/[a-z][\w.+-]*(?:\s*;\s*charset=[\w-]+)?/gi);
  return [...all].map(([one]) => one.replace(/\s/g, ''));
}

const plain = (type: string): string => type.replace(/\s/g, '').toLowerCase();

/** Differences between two lists of headers, whose names have no case. */
export function headerDifferences(
  table: FieldTable | undefined,
  spec: readonly SpecParameter[],
  subject: string,
  line: number,
  pointer: string,
  isRequest: boolean,
): Difference[] {
  const skip = isRequest ? ELSEWHERE : new Set<string>();
  const fields = (table?.fields ?? []).filter((one) => !skip.has(one.name.toLowerCase()));
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const result = fields.flatMap((field): Difference[] => {
    const other = spec.find((one) => same(one.name, field.name));
    const about = { subject: `${subject}.${field.name}`, line: field.line };
    if (!other) return [{ kind: 'header', ...about, page: field.type.type, spec: 'not there', pointer }];
    const flag: Difference[] =
      isRequest && field.required !== undefined && field.required !== other.required
        ? [{ kind: 'required', ...about, page: yes(field.required), spec: yes(other.required), pointer: other.pointer }]
        : [];
    const way = isRequest ? 'request' : 'response';
    return [...flag, ...shapeDifferences(fieldShape(field), other.shape, about.subject, way)];
  });
  const more = spec.filter((one) => !fields.some((field) => same(field.name, one.name)));
  return [
    ...result,
    ...more.map(({ name, shape, pointer: at }): Difference => {
      const words = { page: 'not there', spec: shape.types.join() };
      return { kind: 'header', subject: `${subject}.${name}`, ...words, line: table?.line ?? line, pointer: at };
    }),
  ];
}
