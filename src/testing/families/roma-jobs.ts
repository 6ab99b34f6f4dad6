/** ROMA Connect's assets, and the jobs on them: how a job starts, moves on and ends. */
import { randomUUID } from 'node:crypto';
import type { components } from '../../../generated/roma/schema.ts';
import { FakeError } from '../errors.ts';
import type { JobFate } from '../fault-types.ts';
import type { State } from '../state.ts';
import type { Collection } from '../store.ts';
import { writeZip } from '../zip.ts';
import { archive, asset, assetJob } from './roma-schemas.ts';

/** An asset of ROMA Connect. */
export interface Asset {
  readonly id: string;
  readonly kind: 'application' | 'task';
  readonly name: string;
}

/** A job on assets. */
export interface AssetJob {
  readonly id: string;
  readonly type: 'exportAsset' | 'importAsset' | 'deleteAsset';
  /** Milliseconds since 1970. */
  readonly began: number;
  /** How often somebody looked. */
  looks: number;
  /** What it exports or deletes. */
  readonly selected: readonly Pick<Asset, 'id' | 'kind'>[];
  /** What it imports. */
  readonly imports: readonly Asset[];
  readonly failures: components['schemas']['AssetJobReason'][];
  /** Set by a test: what becomes of it in any case. */
  fate?: JobFate;
  ended?: number;
  archiveId?: string;
}

export const assets: Collection<Asset> = { key: (one) => one.id, schema: asset };

// Assumed: the asset pages document 403 only. ROMA Connect's table has this code for a resource that is not there.
const MISSING = { status: 404, code: 'ROMA.00110006' };

export const assetJobs: Collection<AssetJob> = {
  key: (one) => one.id,
  schema: assetJob,
  missing: { ...MISSING, message: 'The job does not exist.' },
};

/** The archives that exports made, until they are downloaded. */
export const archives: Collection<{ readonly id: string; readonly base64: string }> = {
  key: (one) => one.id,
  schema: archive,
  missing: { ...MISSING, message: 'The archive does not exist, or was downloaded already.' },
};

/** Assumed: how much is done at each look, so that a test decides how fast a job goes. */
const LOOKS = [0.25, 0.75, 1];

/** Assumed: a job at which nobody looks takes a minute by the fake's clock. */
const JOB_MS = 60_000;

const MAX_ENDED = 100;

/** Starts a job. A user has one of a kind at a time. */
export function startJob(state: State, now: number, job: Pick<AssetJob, 'type'> & Partial<AssetJob>): string {
  const jobs = state.of(assetJobs);
  if (jobs.all().some((one) => one.type === job.type && one.ended === undefined)) {
    // Documented: 403 on the page of the call. The table of codes has 400.
    const words = `A job of the kind ${job.type} is still running; look at it with checkAssetJobStatus until it ends`;
    throw new FakeError(403, 'ROMA.10012', words);
  }
  // Assumed: jobs that ended are not remembered for ever, and neither are archives that nobody downloads.
  const ended = jobs.all().filter((one) => one.ended !== undefined);
  for (const old of ended.slice(0, -MAX_ENDED)) {
    jobs.remove(old.id);
    if (old.archiveId !== undefined) state.of(archives).remove(old.archiveId);
  }
  return jobs.put({ id: newId(), began: now, looks: 0, failures: [], selected: [], imports: [], ...job }).id;
}

/** Looks at a job, which moves it on. */
export function lookAt(state: State, id: string, now: number): { job: AssetJob; progress: number } {
  const job = state.of(assetJobs).get(id);
  if (job.ended === undefined) job.looks += 1;
  const progress = progressOf(job, now);
  if (progress === 1 && job.ended === undefined) finish(state, job, now);
  return { job, progress };
}

/** Ends the jobs whose time has come. */
export function endJobs(state: State, now: number): void {
  for (const job of state.of(assetJobs).all()) {
    const due = job.began + JOB_MS;
    if (job.ended === undefined && job.fate !== 'stuck' && due <= now) finish(state, job, due);
  }
}

function progressOf({ ended, fate, looks, began }: AssetJob, now: number): number {
  const [first = 0] = LOOKS;
  if (ended !== undefined) return 1;
  if (fate === 'stuck') return first;
  return Math.max(LOOKS[looks - 1] ?? 1, Math.floor((100 * (now - began)) / JOB_MS) / 100);
}

function finish(state: State, job: AssetJob, now: number): void {
  job.ended = now;
  if (job.fate === 'failed') {
    fail(job, { id: job.id, kind: 'job' }, 'ROMA.10011', 'the fake cloud was told to let this job fail');
    return;
  }
  const found = job.selected.flatMap((wanted) => {
    const one = state.of(assets).find(wanted.id);
    if (one?.kind === wanted.kind) return [one];
    // Assumed: assets that are not there fail the job, while the rest of it is done.
    fail(job, wanted, MISSING.code, `no ${wanted.kind} with this ID`);
    return [];
  });
  if (job.type === 'deleteAsset') for (const { id } of found) state.of(assets).remove(id);
  for (const one of job.imports) state.of(assets).put({ ...one });
  if (job.type === 'exportAsset' && job.failures.length === 0) {
    job.archiveId = newId();
    const zip = writeZip('assets.json', JSON.stringify(found));
    state.of(archives).put({ id: job.archiveId, base64: Buffer.from(zip).toString('base64') });
  }
}

function fail(job: AssetJob, { id, kind }: { id: string; kind: string }, code: string, message: string): void {
  job.failures.push({ resource_type: kind, resource_name: id, error_code: code, error_msg: message });
}

function newId(): string {
  return randomUUID().replaceAll('-', '');
}
