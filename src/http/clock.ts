/** The time that requests are signed with: this machine's, set right by what the service says. */

/** Far above any delay on the way, and well within the 15 minutes that the gateway allows. */
const TOLERANCE_MS = 5 * 60_000;

/** A client's clock. */
export interface Clock {
  now(): Date;
  /**
   * Compares when a refused request was signed with the answer's `Date`. If they are far apart, the clock is set right.
   *
   * @returns how far off the signature was, in milliseconds; `undefined` if it was not
   */
  correct(signedAt: Date, date: string | null): number | undefined;
}

/** Makes a clock that goes like this machine's until it is corrected. */
export function createClock(): Clock {
  let offsetMs = 0;
  return {
    now: () => new Date(Date.now() + offsetMs),
    correct(signedAt, date) {
      const actual = Date.parse(date ?? '');
      // What this request was signed with counts, not what the clock says by now: another call may have corrected it.
      const offMs = signedAt.getTime() - actual;
      if (!(Math.abs(offMs) > TOLERANCE_MS)) return undefined;
      offsetMs = actual - Date.now();
      return offMs;
    },
  };
}
