/** Compares what a page says of a value with what the spec says of it. */
import { type Limits } from './page.ts';
import { type Difference, type Kind, type Shape } from './shape.ts';

/** Which way a value goes. What a caller sends must fit exactly; of an answer the spec may promise less. */
export type Direction = 'request' | 'response';

/** Every difference between the page's form of a value and the spec's. */
export function shapeDifferences(page: Shape, spec: Shape, subject: string, way: Direction): Difference[] {
  return compare(page, spec, subject, way, new Set());
}

function compare(page: Shape, spec: Shape, subject: string, way: Direction, seen: ReadonlySet<string>): Difference[] {
  const at = { ...page.at, ...spec.at };
  const found: Difference[] = [];
  const add = (kind: Kind, ofPage: string, ofSpec: string): void => {
    found.push({ kind, subject, page: ofPage, spec: ofSpec, ...at });
  };
  if (page.types.length > 0 && !page.types.some((one) => spec.types.includes(one))) {
    add('type', page.types.join(' or '), spec.types.join(' or ') || 'any');
    return found;
  }
  if (isFile(page) !== isFile(spec)) add('type', nameOf(page), nameOf(spec));
  found.push(
    ...limitDifferences(page.limits, spec.limits, way).map((one) => ({
      kind: 'limits' as const,
      subject,
      ...one,
      ...at,
    })),
  );
  if (page.default !== undefined && way === 'request' && !sameDefault(page.default, spec)) {
    add('default', page.default, spec.default ?? 'none');
  }
  const values = enumDifference(page, spec);
  if (values) add('enum', values[0], values[1]);

  const pair = `${page.at.line ?? ''} ${spec.at.pointer ?? ''} ${page.types.join()}`;
  if (seen.has(pair)) return found;
  const deeper = new Set([...seen, pair]);
  const inner = page.items?.();
  const elements = spec.items?.();
  if (inner && elements) found.push(...compare(inner, elements, `${subject}[]`, way, deeper));
  else if (inner) add('type', `array of ${inner.types.join()}`, 'array of anything');
  const [held, theirs] = [page.values?.(), spec.values?.()];
  if (held && theirs) found.push(...compare(held, theirs, `${subject}.*`, way, deeper));
  // A spec that knows the fields says more than the page.
  else if (held && !spec.members) add('type', `map of ${held.types.join()}`, 'map of anything');
  return [...found, ...memberDifferences(page, spec, subject, way, deeper)];
}

const isFile = ({ format }: Shape): boolean => format === 'binary';
const nameOf = (shape: Shape): string => (isFile(shape) ? 'file' : shape.types.join(' or '));

function memberDifferences(
  page: Shape,
  spec: Shape,
  subject: string,
  way: Direction,
  seen: ReadonlySet<string>,
): Difference[] {
  const ours = page.members?.();
  // A page that says no more than 'object' does not contradict a spec that knows its fields.
  if (!ours) return [];
  const theirs = spec.members?.() ?? new Map<string, never>();
  const found: Difference[] = [];
  for (const [name, member] of ours) {
    const other = theirs.get(name);
    const path = `${subject}.${name}`;
    if (!other) {
      found.push({
        kind: 'missing',
        subject: path,
        page: member.shape.types.join(),
        spec: 'not there',
        ...member.at,
        ...spec.at,
      });
      continue;
    }
    if (way === 'request' && member.required !== undefined && member.required !== (other.required ?? false)) {
      found.push({
        kind: 'required',
        subject: path,
        page: yes(member.required),
        spec: yes(!member.required),
        ...member.at,
        ...other.at,
      });
    }
    found.push(...compare(member.shape, other.shape, path, way, seen));
  }
  for (const [name, member] of theirs) {
    if (ours.has(name)) continue;
    const { shape, at } = member;
    found.push({
      kind: 'extra',
      subject: `${subject}.${name}`,
      page: 'not there',
      spec: shape.types.join(),
      ...page.at,
      ...at,
    });
  }
  return found;
}

/** How a report says whether something has to be there. */
export const yes = (required: boolean): string => (required ? 'mandatory' : 'optional');

/** A page that is silent about a limit does not contradict one: the spec has many from the vendor's definitions. */
function limitDifferences(page: Limits, spec: Limits, way: Direction): { page: string; spec: string }[] {
  return (Object.keys(page) as (keyof Limits)[]).flatMap((name) => {
    const [ours, theirs] = [page[name], spec[name]];
    // A length of nought is what every text has anyway.
    if (ours === theirs || (ours === 0 && theirs === undefined && name !== 'minimum')) return [];
    // An answer declares a limit only where a caller gains from it.
    if (theirs === undefined && way === 'response') return [];
    return [{ page: `${name} ${ours ?? 'none'}`, spec: theirs === undefined ? `no ${name}` : `${name} ${theirs}` }];
  });
}

function sameDefault(page: string, spec: Shape): boolean {
  if (spec.default !== undefined) return spec.default.toLowerCase() === page.replace(/[.。]$/, '').toLowerCase();
  // A sentence about what happens without the value belongs into the description.
  return /\s/.test(page);
}

/** An open list is a string whose description names the values: that is the spec's rule, and no difference. */
function enumDifference(page: Shape, spec: Shape): [string, string] | undefined {
  const ours = page.enum;
  const theirs = spec.enum;
  if (!ours) {
    // Values that are known from elsewhere do not contradict a page that is silent about them.
    if (spec.open) return undefined;
    const named = theirs?.every((one) => page.description.includes(one)) ?? true;
    return named ? undefined : ['no list of values', theirs?.join(', ') ?? ''];
  }
  if (!theirs) {
    const unnamed = ours.filter((one) => !spec.description.includes(one));
    return unnamed.length === 0 ? undefined : [ours.join(', '), `does not name ${unnamed.join(', ')}`];
  }
  const same = ours.length === theirs.length && ours.every((one) => theirs.includes(one));
  return same ? undefined : [ours.join(', '), theirs.join(', ')];
}
