/** Numbers of several rounds, and how they are told. */

/** What the rounds gave: in the middle, and from the smallest to the largest. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The one in the middle, or the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (low === undefined || high === undefined) throw new Error('no values');
  return (low + high) / 2;
}

export function spread(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** Round by round, so that what disturbs a whole round disturbs both sides. */
export function paired(
  left: readonly number[],
  right: readonly number[],
  of: (left: number, right: number) => number,
): Spread {
  if (left.length !== right.length) throw new Error(`${left.length} rounds next to ${right.length}`);
  return spread(left.map((value, round) => of(value, right[round] ?? NaN)));
}

export function ratio(left: readonly number[], right: readonly number[]): Spread {
  return paired(left, right, (a, b) => a / b);
}

/** `4.21 (3.90..4.60)`; without the range where there was one round. */
export function told({ median: middle, min, max }: Spread, digits = 0): string {
  const text = (value: number): string =>
    value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return min === max ? text(middle) : `${text(middle)} (${text(min)}..${text(max)})`;
}

/** The order of a round: everybody comes first once, so that nobody profits from a place. */
export function turned<T>(items: readonly T[], round: number): T[] {
  const from = round % Math.max(items.length, 1);
  return [...items.slice(from), ...items.slice(0, from)];
}
