/** The clock of a fake cloud: this machine's or the caller's, and how far it was moved on. */
import { DAY_MS } from './times.ts';

/** The clock that everything in a fake cloud goes by: token expiry, deletion windows, jobs, the dates of signatures. */
export interface FakeClock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Moves it on, never back.
   *
   * @param duration milliseconds, or a text such as `'500ms'`, `'90s'`, `'15m'`, `'2h'` or `'7d'`
   * @throws TypeError for a duration that is neither; RangeError for one that is negative, or leads beyond the year 2286
   * @example
   * cloud.clock.advance('7d'); // what was scheduled to be deleted in seven days is gone
   */
  advance(duration: number | string): void;
}

/** A clock that can be put to where a snapshot had it. */
export interface Clock extends FakeClock {
  /** By how many milliseconds it was moved on. */
  offset: number;
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: DAY_MS };

/** The services' times have 13 digits at most. */
const LATEST = 9_999_999_999_999;

/** Makes a clock that goes like `base`. */
export function createClock(base: () => number = () => Date.now()): Clock {
  if (typeof base !== 'function') throw new TypeError('clock: expected a function that gives milliseconds since 1970');
  const clock: Clock = {
    offset: 0,
    now() {
      // Whole ones, as the services' times are.
      const time = Math.round(base()) + clock.offset;
      if (!Number.isFinite(time)) throw new TypeError('clock: the function has to give milliseconds since 1970');
      return time;
    },
    advance(duration) {
      const ms = readDuration(duration, 'clock.advance');
      if (clock.now() + ms > LATEST) throw new RangeError('clock.advance: beyond the year 2286 there are no times');
      clock.offset += ms;
    },
  };
  return clock;
}

/**
 * A duration in milliseconds.
 *
 * @param where who asks, for the message of the error
 */
export function readDuration(duration: number | string, where: string): number {
  const [, digits = '', unit = ''] = /^(-?\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(String(duration)) ?? [];
  const ms = typeof duration === 'number' ? duration : Number(digits || NaN) * (UNITS[unit] ?? NaN);
  if (!Number.isFinite(ms)) {
    throw new TypeError(
      `${where}: ${JSON.stringify(duration)} is not a duration; give milliseconds or a text such as '500ms', '90s', '15m', '2h' or '7d'`,
    );
  }
  if (ms < 0) throw new RangeError(`${where}: ${JSON.stringify(duration)} is negative; time only moves on`);
  return Math.round(ms);
}
