/** Compares the parameters of the path, whose names may differ, and those of the query. */
import { type Field, type Page } from './page.ts';
import { fieldShape } from './page-shape.ts';
import { type Difference } from './shape.ts';
import { shapeDifferences, yes } from './shapes.ts';
import { type Found, pointerOf } from './source.ts';
import { type SpecParameter } from './spec-operation.ts';

/** Differences of the parameters of the path; they are paired by where they stand in it. */
export function pathDifferences(found: Found, page: Page, all: readonly SpecParameter[]): Difference[] {
  const names = (path: string): string[] => [...path.matchAll(/\{([^}]+)\}/g)].map((one) => one[1] ?? '');
  const theirs = names(found.path);
  return names(page.path).flatMap((name, index) => {
    const field = page.pathParameters?.fields.find((one) => one.name === name);
    const spec = all.find((one) => one.in === 'path' && one.name === theirs[index]);
    return field && spec ? parameterDifferences(field, spec, 'path') : [];
  });
}

/** Differences of the parameters of the query. */
export function queryDifferences(found: Found, page: Page, all: readonly SpecParameter[]): Difference[] {
  const fields = page.query?.fields ?? [];
  const spec = all.filter((one) => one.in === 'query');
  const result = fields.flatMap((field): Difference[] => {
    const other = spec.find((one) => one.name === field.name);
    if (other) return parameterDifferences(field, other, 'query');
    const words = { page: field.type.type, spec: 'not there' };
    const pointer = pointerOf(found.operation);
    return [{ kind: 'missing', subject: `query.${field.name}`, ...words, line: field.line, pointer }];
  });
  const more = spec.filter((one) => !fields.some((field) => field.name === one.name));
  return [
    ...result,
    ...more.map(({ name, shape, pointer }): Difference => {
      const words = { page: 'not there', spec: shape.types.join() };
      return { kind: 'extra', subject: `query.${name}`, ...words, line: page.query?.line ?? page.line, pointer };
    }),
  ];
}

function parameterDifferences(field: Field, spec: SpecParameter, place: string): Difference[] {
  const about = { subject: `${place}.${field.name}`, line: field.line, pointer: spec.pointer };
  const flag: Difference[] =
    field.required !== undefined && field.required !== spec.required
      ? [{ kind: 'required', ...about, page: yes(field.required), spec: yes(spec.required) }]
      : [];
  return [...flag, ...shapeDifferences(fieldShape(field), spec.shape, about.subject, 'request')];
}
