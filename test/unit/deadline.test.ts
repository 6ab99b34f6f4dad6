import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pause, within } from '../../src/http/deadline.ts';
import { deferred } from './cloud.ts';

const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;
const expired = (): Error => new Error('late');

afterEach(() => {
  vi.useRealTimers();
});

describe('a signal that many share', () => {
  it('gets one listener, and none is left', async () => {
    const { signal } = new AbortController();
    const done = deferred<undefined>();
    const work = Array.from({ length: 50 }, () => within({ ms: 1000, signal, expired }, () => done.promise));
    expect(listeners(signal)).toBe(1);
    done.resolve(undefined);
    await Promise.all(work);
    expect(listeners(signal)).toBe(0);
    await pause(0, signal);
    expect(listeners(signal)).toBe(0);
  });

  it('ends all of it, with its reason', async () => {
    const controller = new AbortController();
    const never = (): Promise<never> => new Promise(() => undefined);
    const work = [
      within({ ms: 1000, signal: controller.signal, expired }, never),
      within({ ms: 1000, signal: controller.signal, expired }, never),
      pause(1000, controller.signal),
    ];
    const reason = { mine: true };
    controller.abort(reason);
    for (const one of work) await expect(one).rejects.toBe(reason);
    await expect(pause(1, controller.signal)).rejects.toBe(reason);
    expect(listeners(controller.signal)).toBe(0);
  });
});

it('what is detached does not keep the process from ending', async () => {
  const unref = vi.fn();
  vi.spyOn(globalThis, 'setTimeout').mockReturnValue({ unref } as unknown as ReturnType<typeof setTimeout>);
  await within({ ms: 1000, expired }, () => Promise.resolve());
  expect(unref).not.toHaveBeenCalled();
  await within({ ms: 1000, expired, detached: true }, () => Promise.resolve());
  expect(unref).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});
