import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Cancel } from '../../src/http/cancel.ts';

describe('Cancel', () => {
  it('is not called off until somebody does so', () => {
    const cancel = new Cancel();
    const act = vi.fn();
    cancel.onAbort(act);
    expect(cancel.aborted).toBe(false);
    expect(cancel.reason).toBeUndefined();
    expect(() => cancel.throwIfAborted()).not.toThrow();
    expect(cancel.signal.aborted).toBe(false);
    expect(act).not.toHaveBeenCalled();
  });

  it('is called off once, for the first reason', () => {
    const cancel = new Cancel();
    const act = vi.fn();
    cancel.onAbort(act);
    cancel.abort('first');
    cancel.abort('second');
    expect(cancel.aborted).toBe(true);
    expect(cancel.reason).toBe('first');
    expect(act).toHaveBeenCalledTimes(1);
  });

  it.each([[new Error('mine')], [{ mine: true }], ['mine'], [undefined]])('throws its reason itself: %s', (reason) => {
    const cancel = new Cancel();
    cancel.abort(reason);
    let thrown: unknown = 'nothing';
    try {
      cancel.throwIfAborted();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBe(reason);
  });

  it('has its reason when what is to be done begins', () => {
    const cancel = new Cancel();
    const seen: unknown[] = [];
    cancel.onAbort(() => seen.push(cancel.aborted, cancel.reason));
    cancel.abort('mine');
    expect(seen).toEqual([true, 'mine']);
  });

  it('does everything that is to be done, in order, and at once what comes later', () => {
    const cancel = new Cancel();
    const done: string[] = [];
    cancel.onAbort(() => done.push('a'));
    cancel.onAbort(() => done.push('b'));
    cancel.abort('mine');
    expect(done).toEqual(['a', 'b']);
    const ignore = cancel.onAbort(() => done.push('late'));
    expect(done).toEqual(['a', 'b', 'late']);
    ignore();
    cancel.abort('again');
    expect(done).toEqual(['a', 'b', 'late']);
  });

  it('does not do what is to be ignored, and only that', () => {
    const cancel = new Cancel();
    const [ignored, kept] = [vi.fn(), vi.fn()];
    const ignore = cancel.onAbort(ignored);
    cancel.onAbort(kept);
    ignore();
    ignore();
    cancel.abort('mine');
    expect(ignored).not.toHaveBeenCalled();
    expect(kept).toHaveBeenCalledTimes(1);
  });
});

describe('its signal', () => {
  it('is made when it is asked for, and is always the same', () => {
    const made = vi.fn();
    class Counted extends AbortController {
      constructor() {
        super();
        made();
      }
    }
    vi.stubGlobal('AbortController', Counted);
    onTestFinished(() => void vi.unstubAllGlobals());
    const cancel = new Cancel();
    cancel.onAbort(() => undefined);
    expect(made).not.toHaveBeenCalled();
    const { signal } = cancel;
    expect(signal).toBeInstanceOf(AbortSignal);
    expect(cancel.signal).toBe(signal);
    expect(made).toHaveBeenCalledTimes(1);
  });

  it('aborts with the reason', () => {
    const cancel = new Cancel();
    const { signal } = cancel;
    const heard = vi.fn();
    signal.addEventListener('abort', heard);
    const reason = { mine: true };
    cancel.abort(reason);
    expect(signal.aborted).toBe(true);
    expect(signal.reason).toBe(reason);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is aborted with the reason when it is made too late', () => {
    const cancel = new Cancel();
    const reason = { mine: true };
    cancel.abort(reason);
    expect(cancel.signal.aborted).toBe(true);
    expect(cancel.signal.reason).toBe(reason);
  });
});
