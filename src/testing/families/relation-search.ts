/** What a search for related data objects narrows and sorts by. */
import type { components } from '../../../generated/secmaster/schema.ts';
import { FakeError } from '../errors.ts';
import { readBound } from '../times.ts';
import type { DataObject } from './data-objects.ts';

type Search = components['schemas']['RelationSearch'];

/** Applies time range, conditions and order. Assumed: the range is about `create_time`, and the newest come first. */
export function search(
  objects: readonly DataObject[],
  { from_date, to_date, condition, sort_by, order = 'DESC' }: Search,
): DataObject[] {
  const [from, to] = [readBound(from_date, -Infinity, notATime), readBound(to_date, Infinity, notATime)];
  if (sort_by !== undefined && !['create_time', 'update_time'].includes(sort_by)) {
    throw new FakeError(400, 'SecMaster.20030009', 'The sort field is not valid: it is create_time or update_time');
  }
  const sign = order === 'ASC' ? 1 : -1;
  return objects
    .filter((one) => one.created >= from && one.created <= to && matches(one, condition))
    .sort((a, b) => sign * (a.created - b.created));
}

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

function test({ fields, id }: DataObject, [field = '', operator = '', ...values]: readonly string[]): boolean {
  // Only `=` is documented, by the vendor's sample.
  if (operator !== '=') throw failed('the fake knows conditions of the form [field, "=", value] only');
  const value = ({ ...fields, id } as Record<string, unknown>)[field];
  return values.some((one) => one === String(value));
}

function failed(reason: string): FakeError {
  return new FakeError(400, 'SecMaster.20030013', `The search failed: ${reason}`);
}
