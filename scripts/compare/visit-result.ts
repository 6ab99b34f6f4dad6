/** What becomes of the text of one page: its differences, or why it makes no sense. */
import { comparePage } from './compare.ts';
import { draftOf } from './draft.ts';
import { blocksOf } from './formats.ts';
import { Lost } from './page.ts';
import { readPage } from './read.ts';
import { type Result } from './report.ts';
import { type Difference } from './shape.ts';
import { type Files, type Found, pointerOf } from './source.ts';
import { sourceOf } from './spec-operation.ts';
import { NotFetched } from './visit-page.ts';

/** Compares the text of a page with the specs; with `draft`, an operation that they do not have gets its YAML. */
export function resultOf(files: Files, name: string, text: string, draft: boolean): Result {
  try {
    const page = readPage(blocksOf(name, text));
    const outcome = comparePage(files, page, name);
    return { page: name, outcome, ...(draft && outcome.operation === undefined && { draft: draftOf(page, name) }) };
  } catch (error) {
    return failure(name, error);
  }
}

/** The result of a page that could not be read. */
export function failure(name: string, error: unknown): Result {
  const message = error instanceof Error ? error.message : String(error);
  const line = error instanceof Lost ? { line: error.line } : {};
  return { page: name, error: { message, ...line, ...(error instanceof NotFetched && { notFetched: true as const }) } };
}

/** A page has to be about the operations that name it; of another one it says nothing that would be worth a 'same'. */
export function expecting(result: Result, declared: readonly Found[]): Result {
  const { outcome } = result;
  if (!outcome) return result;
  const wrong = declared.flatMap((found): Difference[] => {
    const { operationId } = found.operation.value as { operationId: string };
    if (outcome.operation === `${found.service} ${operationId}`) return [];
    const words = { page: outcome.operation ?? `${outcome.method} ${outcome.path}`, spec: 'names this page' };
    const pointer = `${pointerOf(found.operation)}/externalDocs`;
    const accepted = sourceOf(found).accepted.includes(`operation ${operationId}`) && { accepted: true as const };
    return [{ kind: 'operation', subject: operationId, ...words, pointer, ...accepted }];
  });
  return { ...result, outcome: { ...outcome, differences: [...wrong, ...outcome.differences] } };
}
