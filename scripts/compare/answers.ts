/** Compares the statuses of a page, and what is answered with each. */
import { bodyDifferences } from './bodies.ts';
import { headerDifferences } from './headers.ts';
import { type Page, type Side } from './page.ts';
import { type Difference } from './shape.ts';
import { child, children, type Files, type Found, type Node, pointerOf } from './source.ts';
import { bodyOf, headersOf } from './spec-operation.ts';

/** Differences of the statuses, their headers and their bodies. */
export function answerDifferences(files: Files, found: Found, page: Page): Difference[] {
  const answers = child(files, found.operation, 'responses') ?? found.operation;
  const spec = new Map(children(files, answers));
  const sides = byStatus(page, [...spec.keys()]);
  const pointer = pointerOf(answers);
  const result: Difference[] = [];
  const listed = new Map([...[...sides].map(([status, one]) => [status, one.line] as const), ...page.statuses]);
  for (const [status, line] of listed) {
    if (!spec.has(status))
      result.push({ kind: 'status', subject: status, page: 'there', spec: 'not there', line, pointer });
    if (page.statuses.size > 0 && !page.statuses.has(status)) {
      result.push({
        kind: 'status',
        subject: status,
        page: 'described, but not among its status codes',
        spec: '',
        line,
      });
    }
  }
  for (const [status, response] of spec) {
    const at = pointerOf(response);
    if (!listed.has(status) && status !== 'default') {
      const line = [...page.statuses.values()][0] ?? page.line;
      result.push({ kind: 'status', subject: status, page: 'not there', spec: 'there', line, pointer: at });
      continue;
    }
    result.push(...oneAnswer(files, page, sides.get(status), status, response));
  }
  return result;
}

function oneAnswer(files: Files, page: Page, side: Side | undefined, status: string, response: Node): Difference[] {
  const body = bodyOf(files, response);
  const pointer = pointerOf(response);
  const line = side?.line ?? page.statuses.get(status) ?? page.line;
  const shown = side?.body ?? side?.examples.find((one) => one.value !== undefined);
  const result: Difference[] = [];
  // Every error of the spec has the service's envelope, also where the page only lists its status.
  if (body?.shape && !shown && (status.startsWith('2') || side)) {
    const words = { page: 'neither table nor sample', spec: body.media.join(', ') };
    result.push({ kind: 'extra', subject: `${status} body`, ...words, line, pointer: body.pointer });
  }
  if (!side) {
    if (status.startsWith('2'))
      return [
        ...result,
        ...headerDifferences(undefined, headersOf(files, response), `${status} header`, line, pointer, false),
      ];
    return result;
  }
  return [
    ...result,
    ...headerDifferences(side.headers, headersOf(files, response), `${status} header`, line, pointer, false),
    ...bodyDifferences(page, side, body, `${status} body`, pointer),
  ];
}

/** Answers by status; those of a page that names none belong to the first success. */
function byStatus(page: Page, spec: readonly string[]): Map<string, Side> {
  const sides = new Map(page.responses);
  const unnamed = sides.get('');
  if (!unnamed) return sides;
  sides.delete('');
  const success = [...page.statuses.keys(), ...spec].find((one) => one.startsWith('2')) ?? '200';
  const named = sides.get(success);
  sides.set(success, {
    line: unnamed.line,
    headers: named?.headers ?? unnamed.headers,
    body: named?.body ?? unnamed.body,
    objects: [...unnamed.objects, ...(named?.objects ?? [])],
    examples: [...unnamed.examples, ...(named?.examples ?? [])],
  });
  return sides;
}
