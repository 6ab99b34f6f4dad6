import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConnectionError, type ErrorKind, TimeoutError } from '../../src/errors.ts';
import { createClock } from '../../src/http/clock.ts';
import { createBudget, delayMs, mayRepeat, type Outcome } from '../../src/http/retry.ts';

const answer = (status: number, headers: Record<string, string> = {}, kind?: ErrorKind): Outcome => ({
  status,
  kind,
  headers: new Headers(headers),
});
const lost = (code?: string): Outcome => new ConnectionError('text', { code });
const delays = { minDelayMs: 200, maxDelayMs: 10_000 };

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('mayRepeat', () => {
  it.each<[string, Outcome, boolean, boolean]>([
    ['429', answer(429, {}, 'throttled'), true, true],
    ['a throttling code with another status', answer(400, {}, 'throttled'), true, true],
    ['refused', lost('ECONNREFUSED'), true, true],
    ['not found', lost('ENOTFOUND'), true, true],
    ['500', answer(500), true, false],
    ['502', answer(502), true, false],
    ['503', answer(503), true, false],
    ['504', answer(504), true, false],
    ['reset', lost('ECONNRESET'), true, false],
    ['lost, nobody knows why', lost(), true, false],
    ['out of time', new TimeoutError('text'), true, false],
    ['500 that says "does not exist"', answer(500, {}, 'notFound'), false, false],
    ['501', answer(501), false, false],
    ['400', answer(400), false, false],
    ['404', answer(404, {}, 'notFound'), false, false],
    ['302', answer(302), false, false],
    ['a certificate that is not trusted', lost('DEPTH_ZERO_SELF_SIGNED_CERT'), false, false],
    ['a certificate of another host', lost('ERR_TLS_CERT_ALTNAME_INVALID'), false, false],
    ['an unknown issuer', lost('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), false, false],
  ])('%s', (_, outcome, idempotent, other) => {
    expect(mayRepeat(outcome, true)).toBe(idempotent);
    expect(mayRepeat(outcome, false)).toBe(other);
  });
});

describe('delayMs', () => {
  it.each([
    [1, 0, 0],
    [1, 0.5, 100],
    [2, 0.5, 200],
    [3, 0.5, 400],
    [7, 0.5, 5000],
    [1000, 0.5, 5000],
  ])('after attempt %i, with %d drawn, is %d', (attempt, drawn, ms) => {
    vi.spyOn(Math, 'random').mockReturnValue(drawn);
    expect(delayMs(answer(503), attempt, delays)).toBe(ms);
    expect(delayMs(lost(), attempt, delays)).toBe(ms);
  });

  it.each([
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': ' 0 ' }, 0],
    [{ 'retry-after': 'Sat, 21 Nov 2026 10:00:05 GMT', date: 'Sat, 21 Nov 2026 10:00:00 GMT' }, 5000],
    [{ 'retry-after': 'Sat, 21 Nov 2026 09:00:00 GMT', date: 'Sat, 21 Nov 2026 10:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, 0],
    [{ 'retry-after': '-5' }, 0],
  ])('is at least what %j asks for', (headers, ms) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    expect(delayMs(answer(429, headers), 1, delays)).toBe(ms + 100);
  });

  it('compares a date with our own where the answer has none', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-21T10:00:00Z') });
    vi.spyOn(Math, 'random').mockReturnValue(0);
    expect(delayMs(answer(503, { 'retry-after': 'Sat, 21 Nov 2026 10:00:07 GMT' }), 1, delays)).toBe(7000);
  });
});

it('a budget has 100 retries, and ten successes give one back', () => {
  const budget = createBudget();
  const taken = Array.from({ length: 110 }, () => budget.take());
  expect(taken.filter(Boolean)).toHaveLength(100);
  for (let calls = 0; calls < 9; calls += 1) budget.refund();
  expect(budget.take()).toBe(false);
  budget.refund();
  expect(budget.take()).toBe(true);
  expect(budget.take()).toBe(false);
});

describe('a clock', () => {
  const now = Date.parse('2026-11-21T10:00:00Z');
  const date = (offsetMs: number): string => new Date(now + offsetMs).toUTCString();

  it.each([3_600_000, -3_600_000, 301_000])('that is %i ms off is set right', (offMs) => {
    vi.useFakeTimers({ now: now + offMs });
    const clock = createClock();
    expect(clock.correct(clock.now(), date(0))).toBe(offMs);
    vi.advanceTimersByTime(1500);
    expect(clock.now()).toEqual(new Date(now + 1500));
    expect(clock.correct(clock.now(), date(1500))).toBeUndefined();
  });

  it.each([date(-299_000), date(0), null, 'no date'])('is left alone by %j', (header) => {
    vi.useFakeTimers({ now });
    const clock = createClock();
    expect(clock.correct(clock.now(), header)).toBeUndefined();
    expect(clock.now()).toEqual(new Date(now));
  });

  it('tells every call that was signed too early or late, also when another has set it right', () => {
    vi.useFakeTimers({ now: now + 3_600_000 });
    const clock = createClock();
    const signedAt = clock.now();
    expect(clock.correct(signedAt, date(0))).toBe(3_600_000);
    expect(clock.correct(signedAt, date(0))).toBe(3_600_000);
    expect(clock.now()).toEqual(new Date(now));
  });
});
