import { ConfigError, JobFailedError, TimeoutError, waitFor } from 'huaweicloud-openapi';
import { createRomaClient } from 'huaweicloud-openapi/roma';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessKey, json, recorder } from './cloud.ts';

function jobs(reports: object[]): { roma: ReturnType<typeof createRomaClient>; looks: () => number } {
  const { fetch, sent } = recorder((_, nth) => json(reports[Math.min(nth, reports.length) - 1]));
  const roma = createRomaClient({
    region: 'cn-north-4',
    projectId: 'p',
    instanceId: 'i',
    credentials: accessKey,
    fetch,
  });
  return { roma, looks: () => sent.length };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('waitFor', () => {
  it('looks until the job succeeds, whatever the case of its state', async () => {
    const { roma, looks } = jobs([
      { status: 'Running', progress_percent: 0.5 },
      { status: 'RUNNING' },
      { status: 'Succeeded' },
    ]);
    const onProgress = vi.fn();
    vi.useRealTimers();
    const wait = waitFor(roma.checkAssetJobStatus, { job_id: 'j' }, { intervalMs: 1, onProgress });
    expect(await wait).toEqual({ status: 'Succeeded' });
    expect(looks()).toBe(3);
    expect(onProgress.mock.calls.map((call) => call[1] as unknown)).toEqual([0.5, undefined, undefined]);
  });

  it('throws the report of a job that failed', async () => {
    const { roma } = jobs([{ status: 'FAILED', reason: [] }]);
    const error: unknown = await waitFor(roma.checkAssetJobStatus, { job_id: 'j' }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toMatchObject({ report: { status: 'FAILED', reason: [] } });
  });

  it('gives up in time, and ends with the signal', async () => {
    const { roma } = jobs([{ status: 'RUNNING' }]);
    const late = expect(waitFor(roma.checkAssetJobStatus, { job_id: 'j' }, { timeoutMs: 5_000 })).rejects.toThrow(
      TimeoutError,
    );
    await vi.advanceTimersByTimeAsync(5_000);
    await late;
    const controller = new AbortController();
    const ended = expect(
      waitFor(roma.checkAssetJobStatus, { job_id: 'j' }, { signal: controller.signal }),
    ).rejects.toThrow('mine');
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort(new Error('mine'));
    await ended;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('refuses an operation that reports on no job', async () => {
    const { roma } = jobs([{}]);
    await expect(waitFor(roma.deleteAsset, { body: { apps: [] } })).rejects.toThrow(ConfigError);
  });
});
