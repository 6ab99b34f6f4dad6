/** `npm run compare -- --all`: the page of every operation, one after the other. */
import { recall, store } from './cache.ts';
import { Progress } from './progress-state.ts';
import { type Result } from './report.ts';
import { type Files, type Found, operations } from './source.ts';
import { fetchPage, type Pause, Unreachable } from './visit-page.ts';
import { expecting, failure, resultOf } from './visit-result.ts';

/** Between two requests: the vendor's site is not to be hurried. */
const GAP_MS = 1000;
/** So many pages in a row that nobody answers for mean that the rest will not be answered for either. */
const MAX_UNREACHABLE = 3;

/** How a run is made; tests replace the waiting. */
export interface VisitOptions {
  /** The folder that keeps the pages and how far a run came. */
  cache: string;
  draft: boolean;
  pause: Pause;
  onProgress: (done: number, next?: string) => void;
}

/** The addresses that the specs declare, each with the operations that declare it; a page is visited once. */
export function addressesOf(files: Files): Map<string, Found[]> {
  const pages = new Map<string, Found[]>();
  for (const found of operations(files)) {
    const { externalDocs, operationId } = found.operation.value as {
      externalDocs?: { url?: string };
      operationId: string;
    };
    // The linter asks for it too; an operation that is passed over in silence would look like one that is right.
    if (externalDocs?.url === undefined) throw new Error(`${operationId} has no externalDocs to compare it with`);
    const address = externalDocs.url.split('#')[0] as string;
    pages.set(address, [...(pages.get(address) ?? []), found]);
  }
  return pages;
}

/** Compares the page of every operation with the specs. */
export async function compareAll(files: Files, options: VisitOptions): Promise<Result[]> {
  const pages = addressesOf(files);
  const run = new Run(options, await Progress.open(options.cache, Date.now()));
  const results: Result[] = [];
  for (const [address, declared] of pages) {
    options.onProgress(results.length, address);
    results.push(await run.visit(files, address, declared));
  }
  await run.progress.finish();
  options.onProgress(results.length);
  return results;
}

class Run {
  readonly progress: Progress;
  private readonly options: VisitOptions;
  private unreachable = 0;
  private asked = false;

  constructor(options: VisitOptions, progress: Progress) {
    this.options = options;
    this.progress = progress;
  }

  async visit(files: Files, address: string, declared: readonly Found[]): Promise<Result> {
    try {
      const { body, cached } = await this.bodyOf(address);
      this.unreachable = 0;
      const result = resultOf(files, address, body, this.options.draft);
      return { ...expecting(result, declared), cached };
    } catch (error) {
      if (error instanceof Unreachable) this.giveUp(error);
      else this.unreachable = 0;
      return failure(address, error);
    }
  }

  /** From the cache where this run has it already or the site has nothing newer. */
  private async bodyOf(address: string): Promise<{ body: string; cached: boolean }> {
    const { cache, pause } = this.options;
    const known = await recall(cache, address);
    const before = this.progress.get(address);
    if (known && before) return { body: known.body, cached: before.cached };
    if (this.asked) await pause(GAP_MS);
    this.asked = true;
    const page = await fetchPage(address, known, pause);
    if (page !== known) await store(cache, page);
    await this.progress.add(address, page === known);
    return { body: page.body, cached: page === known };
  }

  private giveUp(error: Unreachable): void {
    this.unreachable++;
    if (this.unreachable < MAX_UNREACHABLE) return;
    throw new Error(
      `Gave up: ${MAX_UNREACHABLE} pages in a row could not be reached, so the network is probably down.\n` +
        `${error.message}\nThe pages read so far are kept; run the same command again to go on.`,
    );
  }
}
