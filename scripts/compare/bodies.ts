/** Compares bodies: by the page's tables, by its samples, and by its samples alone where it has no table. */
import { type Page, type Side } from './page.ts';
import { bodyShape } from './page-shape.ts';
import { sampleDifferences } from './samples.ts';
import { type Difference } from './shape.ts';
import { shapeDifferences } from './shapes.ts';
import { type Files, type Found, pointerOf } from './source.ts';
import { requestBodyOf, type SpecBody } from './spec-operation.ts';

/** Differences of the body of the request. */
export function requestDifferences(files: Files, found: Found, page: Page): Difference[] {
  const spec = requestBodyOf(files, found);
  const { body } = page.request;
  const result = bodyDifferences(page, page.request, spec, 'request body', pointerOf(found.operation));
  if (body && spec && !spec.required && body.fields.some((one) => one.required)) {
    const words = { page: 'has mandatory fields', spec: 'optional' };
    result.push({ kind: 'required', subject: 'request body', ...words, line: body.line, pointer: spec.pointer });
  }
  if (spec && !body && !page.request.examples.some((one) => one.value !== undefined)) {
    const words = { page: 'neither table nor sample', spec: spec.media.join(', ') };
    result.push({ kind: 'extra', subject: 'request body', ...words, line: page.line, pointer: spec.pointer });
  }
  return result;
}

/** Differences of a body that the page shows in a table or in samples. */
export function bodyDifferences(
  page: Page,
  side: Side,
  spec: SpecBody | undefined,
  subject: string,
  pointer: string,
): Difference[] {
  const form = bodyShape(page, side);
  const result: Difference[] = [];
  const samples = side.examples.filter((one) => one.value !== undefined);
  const shown = form?.at.line ?? samples[0]?.line;
  if (!spec && shown !== undefined) {
    const words = { page: form ? 'a table' : 'a sample', spec: 'no body' };
    result.push({ kind: 'missing', subject, ...words, line: shown, pointer });
  }
  if (form && spec?.shape) {
    const way = subject.startsWith('request') ? 'request' : 'response';
    result.push(
      ...(fits(form, spec.shape.types)
        ? shapeDifferences(form, spec.shape, subject, way)
        : [typeOf(form.at, spec, subject)]),
    );
  }
  for (const { line, value, problem } of side.examples) {
    if (problem !== undefined) {
      result.push({ kind: 'example', subject, page: `not JSON: ${problem}`, spec: '', line });
      continue;
    }
    if (value === undefined) continue;
    const own = form ? sampleDifferences(value, form, subject, line, 'table') : [];
    const other = spec?.shape ? sampleDifferences(value, spec.shape, subject, line, 'spec') : [];
    // What the tables already differ in is not said again for each sample.
    const known = new Set([...own, ...result].map((one) => one.subject));
    result.push(...own, ...other.filter((one) => !known.has(one.subject)));
  }
  return result;
}

const fits = (form: { types: readonly string[] }, types: readonly string[]): boolean =>
  form.types.some((one) => types.includes(one));

function typeOf(at: { line?: number }, spec: SpecBody, subject: string): Difference {
  return { kind: 'type', subject, page: 'object', spec: spec.shape?.types.join() ?? '', ...at, pointer: spec.pointer };
}
