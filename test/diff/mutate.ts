/** Edits of a document by JSON pointer. */

/** A place in the document, and what stands there afterwards; nothing when it is removed. */
export type Edit = readonly [pointer: string, value?: unknown];

/** A copy of the document after the edits. */
export function mutate(document: object, edits: readonly Edit[]): Record<string, unknown> {
  const copy = structuredClone(document) as Record<string, unknown>;
  for (const [pointer, value] of edits) edit(copy, pointer, value);
  return copy;
}

function edit(document: Record<string, unknown>, pointer: string, value: unknown): void {
  const steps = pointer.slice(1).split('/');
  const keys = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  let at = document;
  for (const key of keys) {
    const next = at[key];
    // A typo in the table would otherwise be a mutation that changes nothing.
    if (typeof next !== 'object' || next === null) throw new Error(`${pointer} is not in the document`);
    at = next as Record<string, unknown>;
  }
  if (value !== undefined) at[last] = value;
  else if (!(last in at)) throw new Error(`${pointer} is not in the document`);
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else Reflect.deleteProperty(at, last);
}
