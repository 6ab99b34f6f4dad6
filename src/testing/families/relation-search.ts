/** What a search for data objects narrows and sorts by, whether for those of a class or for related ones. */
import type { components } from '../../../generated/secmaster/schema.ts';
import { FakeError } from '../errors.ts';
import type { State } from '../state.ts';
import { readBound } from '../times.ts';
import { classId, type DataObject } from './data-objects.ts';

/** The search of most classes, and what that for indicators has on top. */
export type Search = components['schemas']['DataObjectSearch'] &
  Pick<Partial<components['schemas']['IndicatorSearch']>, 'ids' | 'dataclass_id'>;

/** Applies time range, conditions and order. Assumed: the range is about `create_time`, and the newest come first. */
export function search(state: State, objects: readonly DataObject[], wanted: Search): DataObject[] {
  const { from_date, to_date, condition, sort_by = 'create_time', order = 'DESC', ids, dataclass_id } = wanted;
  const [from, to] = [readBound(from_date, -Infinity, notATime), readBound(to_date, Infinity, notATime)];
  const time = TIMES[sort_by];
  if (!time) {
    throw new FakeError(400, 'SecMaster.20030009', 'The sort field is not valid: it is create_time or update_time');
  }
  const sign = order === 'ASC' ? 1 : -1;
  return objects
    .filter((one) => one.created >= from && one.created <= to && matches(one, condition))
    .filter((one) => ids?.includes(one.id) ?? true)
    .filter((one) => dataclass_id === undefined || dataclass_id === classId(state, one.dataclass))
    .sort((a, b) => sign * (time(a) - time(b)));
}

const TIMES: Readonly<Record<string, (one: DataObject) => number>> = {
  create_time: ({ created }) => created,
  update_time: ({ created, updated = created }) => updated,
};

function notATime(): FakeError {
  return new FakeError(400, 'SecMaster.20030001', 'Parameter error: from_date or to_date is not a time');
}

/** Assumed: `and` and `or` apply from left to right, and conditions without logics all have to match. */
function matches(object: DataObject, condition: Search['condition']): boolean {
  const results = new Map((condition?.conditions ?? []).map(({ name = '', data = [] }) => [name, test(object, data)]));
  const logics =
    condition?.logics ?? [...results.keys()].flatMap((name, index) => (index > 0 ? ['and', name] : [name]));
  let result = true;
  let operator = 'and';
  for (const word of logics) {
    const lower = word.toLowerCase();
    if (lower === 'and' || lower === 'or') {
      operator = lower;
      continue;
    }
    const value = results.get(word);
    if (value === undefined) throw failed(`logics names the condition ${word}, which is not among the conditions`);
    result = operator === 'or' ? result || value : result && value;
  }
  return result;
}

/**
 * Documented: only `=`, by the vendor's sample. Seen in the vendor's SDK samples and Terraform provider: the others.
 * Assumed: what they do, and that a field that is not there differs from every value.
 */
const OPERATORS: Readonly<Record<string, (value: unknown, wanted: readonly string[]) => boolean>> = {
  '=': (value, wanted) => wanted.includes(textOf(value)),
  '!=': (value, wanted) => !wanted.includes(textOf(value)),
  '>=': (value, [wanted = '']) => value !== undefined && compare(value, wanted) >= 0,
  '<=': (value, [wanted = '']) => value !== undefined && compare(value, wanted) <= 0,
  contains: (value, [wanted = '']) => value !== undefined && textOf(value).includes(wanted),
  in: (value, wanted) => wanted.flatMap((one) => one.split(',')).some((one) => one.trim() === textOf(value)),
};

function test({ fields, id }: DataObject, [field = '', operator = '', ...wanted]: readonly string[]): boolean {
  const holds = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  if (!holds) {
    const known = Object.keys(OPERATORS).join(', ');
    throw failed(`the fake knows conditions of the form [field, operator, value] with the operators ${known} only`);
  }
  return holds(valueAt({ ...fields, id }, field), wanted);
}

/** A dot leads into an object. */
function valueAt(fields: object, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => {
    const inside = typeof at === 'object' && at !== null && Object.hasOwn(at, name);
    return inside ? (at as Record<string, unknown>)[name] : undefined;
  }, fields);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Numbers as numbers, anything else as text: times in one form and one zone compare so. */
function compare(value: unknown, wanted: string): number {
  const [a, b] = [Number(value), Number(wanted)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  return textOf(value) < wanted ? -1 : Number(textOf(value) > wanted);
}

function failed(reason: string): FakeError {
  return new FakeError(400, 'SecMaster.20030013', `The search failed: ${reason}`);
}
