/** Checks a sample of a page against a form. */
import { type Difference, type Kind, type Shape } from './shape.ts';

/** Where a sample contradicts the form; `side` says whose form it is. */
export function sampleDifferences(
  value: unknown,
  shape: Shape,
  subject: string,
  line: number,
  side: 'table' | 'spec',
): Difference[] {
  const whose = side === 'table' ? "the page's own table" : 'the spec';
  const result: Difference[] = [];
  const add = (at: string, sample: string, form: string, place: Shape): void => {
    const kind: Kind = 'example';
    const { pointer } = place.at;
    result.push({ kind, subject: at, page: sample, spec: `${whose}: ${form}`, line, ...(pointer && { pointer }) });
  };
  const walk = (one: unknown, form: Shape, at: string): void => {
    if (one === null || one === undefined) return;
    const type = typeOf(one);
    if (
      form.types.length > 0 &&
      !form.types.some((wanted) => wanted === type || (wanted === 'number' && type === 'integer'))
    ) {
      add(at, `${type} ${JSON.stringify(one).slice(0, 40)}`, form.types.join(' or '), form);
      return;
    }
    const items = form.items?.();
    if (Array.isArray(one) && items) one.forEach((element) => walk(element, items, `${at}[]`));
    const members = form.members?.();
    const values = form.values?.();
    if (typeof one === 'object' && !Array.isArray(one) && !members && values) {
      for (const inner of Object.values(one)) walk(inner, values, `${at}.*`);
    }
    if (typeof one === 'object' && !Array.isArray(one) && members) {
      for (const [name, inner] of Object.entries(one)) {
        const member = members.get(name);
        if (member) walk(inner, member.shape, `${at}.${name}`);
        else add(`${at}.${name}`, 'in the sample', 'no such field', form);
      }
      for (const [name, member] of members) {
        if (member.required && !(name in one)) add(`${at}.${name}`, 'not in the sample', 'mandatory', member.shape);
      }
    }
    if (typeof one === 'string' && form.enum && !form.enum.includes(one)) add(at, one, form.enum.join(', '), form);
  };
  walk(value, shape, subject);
  return unique(result);
}

/** An array with the same slip in each element is reported once. */
function unique(all: readonly Difference[]): Difference[] {
  return [...new Map(all.map((one) => [`${one.subject} ${one.page} ${one.spec}`, one])).values()];
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
