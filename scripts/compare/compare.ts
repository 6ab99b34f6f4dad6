/** Compares a page with the operation of the spec that has its method and path. */
import { answerDifferences } from './answers.ts';
import { requestDifferences } from './bodies.ts';
import { requestHeaderDifferences } from './headers.ts';
import { type Page } from './page.ts';
import { tableProblems } from './page-shape.ts';
import { pathDifferences, queryDifferences } from './parameters.ts';
import { type Difference } from './shape.ts';
import { type Files, type Found, matching, operations, pointerOf } from './source.ts';
import { parametersOf, sourceOf } from './spec-operation.ts';

/** What the comparison of one page found. */
export interface Outcome {
  title: string;
  method: string;
  path: string;
  /** Service and id of the operation; undefined when the spec has none. */
  operation?: string;
  differences: Difference[];
}

/** Every difference between a page and the spec. */
export function comparePage(files: Files, page: Page): Outcome {
  const { title, method, path, line } = page;
  const outcomes = matching(operations(files), method, path).map((found): Outcome => {
    const { operationId } = found.operation.value as { operationId: string };
    const { accepted } = sourceOf(found);
    const differences = operationDifferences(files, found, page).map((one): Difference => {
      const name = `${one.kind} ${one.subject}`;
      return accepted.includes(name) ? { ...one, accepted: true } : one;
    });
    return { title, method, path, operation: `${found.service} ${operationId}`, differences };
  });
  // Should two services have the same path, the page is of the one that it resembles most.
  const [best] = outcomes.sort((one, other) => one.differences.length - other.differences.length);
  if (best) return best;
  const words = { subject: `${method} ${path}`, page: 'there', spec: 'no such operation' };
  return { title, method, path, differences: [{ kind: 'operation', ...words, line }] };
}

function operationDifferences(files: Files, found: Found, page: Page): Difference[] {
  const all = parametersOf(files, found);
  const headers = all.filter((one) => one.in === 'header');
  return [
    ...dateDifference(found, page),
    ...tableProblems(page),
    ...pathDifferences(found, page, all),
    ...queryDifferences(found, page, all),
    ...requestHeaderDifferences(files, found, page, headers),
    ...requestDifferences(files, found, page),
    ...answerDifferences(files, found, page),
  ];
}

function dateDifference(found: Found, { updated }: Page): Difference[] {
  const known = sourceOf(found).updated;
  if (!updated || updated.date === known) return [];
  const pointer = `${pointerOf(found.operation)}/x-source`;
  return [{ kind: 'date', subject: 'updated', page: updated.date, spec: known ?? 'none', line: updated.line, pointer }];
}
