/** What a tool is given, and what it has to hand back. */
import type { Document } from '../../scripts/generate/spec.ts';

/** A published bundle. */
export interface Bundle {
  readonly service: string;
  readonly document: Document;
  /** The same as JSON. */
  readonly text: string;
}

/** Somebody else's tool. */
export interface Tool {
  readonly name: string;
  /** What is asked of it, for the table. */
  readonly asked: string;
  /**
   * Feeds it a bundle.
   *
   * @returns how many operations it made of it
   * @throws Error that says what it refused or got wrong
   */
  readonly feed: (bundle: Bundle) => Promise<number>;
}

/** What came of a bundle in a tool. */
export interface Row {
  readonly service: string;
  readonly tool: string;
  readonly asked: string;
  readonly operations?: number;
  readonly failed?: string;
}

/** Feeds a bundle to a tool. Whatever goes wrong is what came of it. */
export async function feed({ name: tool, asked, feed }: Tool, bundle: Bundle): Promise<Row> {
  const row = { service: bundle.service, tool, asked };
  try {
    return { ...row, operations: await feed(bundle) };
  } catch (error) {
    return { ...row, failed: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Holds what a tool found against what the bundle has.
 *
 * @throws Error that names what is too much and what is missing
 */
export function same(found: readonly string[], wanted: readonly string[]): number {
  const missing = wanted.filter((one) => !found.includes(one));
  const extra = found.filter((one) => !wanted.includes(one));
  if (missing.length > 0)
    throw new Error(`lost ${missing.join(', ')}${extra.length > 0 ? ` and has ${extra.join(', ')}` : ''}`);
  if (extra.length > 0) throw new Error(`made up ${extra.join(', ')}`);
  if (found.length !== wanted.length) throw new Error(`has ${found.length} of ${wanted.length} operations`);
  return found.length;
}

/** The operations of a bundle as OpenAPI has them, which is all that a stranger's tool can know. */
function operationsOf({ paths }: Document): { route: string; id: string }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => /^(get|put|post|delete|patch|head)$/.test(method))
      .map(([method, one]) => ({
        route: `${method.toUpperCase()} ${path}`,
        id: (one as { operationId: string }).operationId,
      })),
  );
}

/** Its operations as routes: `GET /v1/{project_id}/secrets`. */
export function routesOf(document: Document): string[] {
  return operationsOf(document).map(({ route }) => route);
}

/** Its operations by their ids. */
export function idsOf(document: Document): string[] {
  return operationsOf(document).map(({ id }) => id);
}
