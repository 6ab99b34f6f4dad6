/** Compares a page with the operation of the spec that has its method and path. */
import { answerDifferences } from './answers.ts';
import { requestDifferences } from './bodies.ts';
import { operationName } from './draft-names.ts';
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

/**
 * Every difference between a page and the spec.
 *
 * @param address - where the page came from: several calls can share a method and a path, and this may tell which it is
 */
export function comparePage(files: Files, page: Page, address?: string): Outcome {
  const { title, method, path, line } = page;
  const candidates = meant(matching(operations(files), method, path), page, address);
  const outcomes = candidates.map((found): Outcome => {
    const { operationId } = valueOf(found);
    const { accepted } = sourceOf(found);
    const differences = operationDifferences(files, found, page).map((one): Difference => {
      const name = `${one.kind} ${one.subject}`;
      return accepted.includes(name) ? { ...one, accepted: true } : one;
    });
    return { title, method, path, operation: `${found.service} ${operationId}`, differences };
  });
  // Where nothing tells two apart, the page is of the one that it resembles most, in its body first of all.
  const [best] = outcomes.sort((one, other) => bodyRank(one) - bodyRank(other) || rank(one) - rank(other));
  if (best) return best;
  const words = { subject: `${method} ${path}`, page: 'there', spec: 'no such operation' };
  return { title, method, path, differences: [{ kind: 'operation', ...words, line }] };
}

/** Those that a page is about by the id in its address or its title, or else those that name its address. */
function meant(all: readonly Found[], page: Page, address: string | undefined): readonly Found[] {
  const told = [operationName(page, address), operationName(page, undefined)].filter(({ from }) => from !== 'guess');
  const place = address?.split('#')[0];
  const groups = [
    ...told.map(({ id }) => all.filter((one) => valueOf(one).operationId === id)),
    all.filter((one) => place !== undefined && valueOf(one).externalDocs?.url?.split('#')[0] === place),
  ];
  return groups.find((one) => one.length > 0) ?? all;
}

function valueOf({ operation }: Found): { operationId: string; externalDocs?: { url?: string } } {
  return operation.value as { operationId: string; externalDocs?: { url?: string } };
}

const open = ({ differences }: Outcome): Difference[] => differences.filter((one) => !one.accepted);
const rank = (outcome: Outcome): number => open(outcome).length;
const bodyRank = (outcome: Outcome): number =>
  open(outcome).filter(({ subject }) => subject.startsWith('request body')).length;

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
