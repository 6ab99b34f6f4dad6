/** Times as the services write them. */

/** SecMaster's form, such as `2022-06-16T10:37:50Z+0800`: local time in UTC+8, in spite of the Z. */
export function secMasterTime(ms: number, millis = false): string {
  const local = new Date(ms + 8 * 3_600_000).toISOString();
  return `${millis ? local.slice(0, 23) : local.slice(0, 19)}Z+0800`;
}

/** Reads SecMaster's form, or any that `Date` can read. `NaN` for anything else. */
export function readTime(text: string): number {
  const [, local, sign, hours, minutes] = /^(.+)Z([+-])(\d\d)(\d\d)$/.exec(text) ?? [];
  return new Date(local === undefined ? text : `${local}${sign ?? ''}${hours ?? ''}:${minutes ?? ''}`).getTime();
}

/** ROMA Connect's form, such as `2019-12-06T06:49:04Z`. */
export function romaTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** IAM's form, with microseconds: `2020-01-04T09:05:22.701000Z`. */
export function iamTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000Z');
}

/** A time as a service writes it: a number where the field is one, its own form where it is text. */
export function timeFor(service: string, type: unknown, ms: number): number | string {
  if (type === 'integer') return ms;
  if (service === 'secmaster') return secMasterTime(ms);
  return service === 'iam' ? iamTime(ms) : romaTime(ms);
}

export const DAY_MS = 24 * 3_600_000;

/**
 * A bound of a time filter in milliseconds.
 *
 * @param otherwise the bound where there is none
 * @param refuse what to throw when the text is not a time
 */
export function readBound(text: string | undefined, otherwise: number, refuse: () => Error): number {
  const time = text === undefined ? otherwise : readTime(text);
  if (Number.isNaN(time)) throw refuse();
  return time;
}
