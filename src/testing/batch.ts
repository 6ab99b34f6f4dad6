/** Batches that a test lets fail in part, whichever operation it is: the spec says where an answer lists the ids. */
import type { AnyAnswer } from './handler.ts';
import type { Json, Operation } from './spec.ts';

/** A request without the ids that are to fail, so that its handler does the rest. */
export function withoutFailing(body: unknown, failing: readonly string[]): unknown {
  if (failing.length === 0) return body;
  const kept = Object.entries(body as Json).map(([name, value]) => [
    name,
    Array.isArray(value) ? (value as unknown[]).filter((one) => !failing.includes(one as string)) : value,
  ]);
  return Object.fromEntries(kept) as Json;
}

/** An answer in which those of the ids that the request had are among the failed ones. */
export function withFailed(
  operation: Operation,
  answer: AnyAnswer,
  sent: unknown,
  failing: readonly string[],
): AnyAnswer {
  const batch = operation.responses[answer.status ?? 200]?.['x-batch-result'];
  const asked = Object.values((sent ?? {}) as Json).flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : []));
  const failed = failing.filter((id) => asked.includes(id));
  if (!batch || failed.length === 0) return answer;
  const body = structuredClone(answer.body) as Json;
  if (batch.success !== undefined) put(body, batch.success, () => false);
  put(body, batch.failed, (ids) => [...((ids ?? []) as string[]), ...failed]);
  return { ...answer, body };
}

/** Changes what a dotted path leads to. */
export function put(body: Json, path: string, change: (value: unknown) => unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const target = names.reduce((at, name) => (at[name] ??= {}) as Json, body);
  target[last] = change(target[last]);
}
