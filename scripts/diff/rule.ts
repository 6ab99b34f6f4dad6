/** What a rule is, and the words that rules are written with. */
import type { Impact, Seen } from './change.ts';

/** One opinion about changes. */
export interface Rule {
  id: string;
  impact: Impact;
  /** What to tell the reader, or nothing when the rule does not apply. */
  says: (change: Seen) => string | false;
}

/** A rule for what breaks. */
export function rule(id: string, says: Rule['says']): Rule {
  return { id, impact: 'breaking', says };
}

/** Whether a step is a word of OpenAPI, and not what somebody called a field, a header or a schema. */
export function isKeyword(steps: readonly string[], index: number): boolean {
  const named = ['properties', 'headers', 'schemas', 'variables', 'patternProperties', 'responses', 'securitySchemes'];
  return index >= 0 && !named.includes(steps[index - 1] ?? '');
}

/** Whether the last step is the name of a field. */
export function isProperty(steps: readonly string[]): boolean {
  return steps.at(-2) === 'properties' && steps.at(-3) !== 'properties';
}

/** The field, or the place, that a keyword belongs to. */
export function field(steps: readonly string[]): string {
  return steps.slice(0, -1).findLast((step) => step !== 'schema' && step !== 'items') ?? '';
}

/** What changed: the last step. */
export function last(steps: readonly string[]): string {
  return steps.at(-1) ?? '';
}

/** A list's values as text; nothing is an empty list. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map((one) => text(one)) : [];
}

/** A value as a sentence can have it. */
export function text(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
