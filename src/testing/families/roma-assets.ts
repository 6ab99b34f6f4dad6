/** ROMA Connect's assets: jobs that export, import and delete them. */
import { randomUUID } from 'node:crypto';
import type { components, operations } from '../../../generated/roma/schema.ts';
import { FakeError } from '../errors.ts';
import type { Asset, AssetJob, Handlers, State } from '../handler.ts';
import { romaTime } from '../times.ts';
import { readZip, writeZip } from '../zip.ts';

type Selection = components['schemas']['AssetSelection'];

/** Assumed: how much is done at each look. Jobs have no timer, so a test decides how fast one goes. */
const PROGRESS = [0.25, 0.75, 1];

export const romaAssets: Handlers<operations> = {
  exportAsset({ body, state, now }) {
    return start(state, now, 'exportAsset', (job) => {
      const found = select(state, body, job);
      if (job.failures.length > 0) return;
      job.archiveId = newId();
      state.archives.set(job.archiveId, writeZip('assets.json', JSON.stringify(found)));
    });
  },

  async importAsset({ query, body, state, now }) {
    const assets = readArchive(new Uint8Array(await body.ImportAssetRequestBody.arrayBuffer()));
    return start(state, now, 'importAsset', () => {
      for (const asset of assets) {
        // Assumed: AddNew gives what it imports new IDs, Merge keeps them and replaces what is there.
        const id = query.type === 'Merge' ? asset.id : randomUUID();
        const name = asset.kind === 'application' ? `${query.prefix ?? ''}${asset.name}` : asset.name;
        state.assets.set(id, { ...asset, id, name });
      }
    });
  },

  deleteAsset({ body, state, now }) {
    return start(state, now, 'deleteAsset', (job) => {
      for (const { id } of select(state, body, job)) state.assets.delete(id);
    });
  },

  checkAssetJobStatus({ path, state, now }) {
    const job = state.jobs.get(path.job_id);
    const running = job.ended === undefined;
    if (running) job.looks += 1;
    const progress = PROGRESS[job.looks - 1] ?? 1;
    if (running && progress === 1) {
      job.finish(job);
      job.ended = now;
    }
    const status = job.ended === undefined ? 'RUNNING' : job.failures.length > 0 ? 'FAILED' : 'SUCCEEDED';
    return {
      body: {
        id: job.id,
        type: job.type,
        status,
        progress_percent: progress,
        begin_time: romaTime(job.began),
        ...(job.failures.length > 0 && { reason: job.failures }),
        ...(job.ended !== undefined && { end_time: romaTime(job.ended) }),
        ...(job.archiveId !== undefined && { archive_id: job.archiveId }),
      },
    };
  },

  downloadAssetArchive: ({ path, state }) => ({ body: new Blob([state.archives.take(path.archive_id)]) }),
};

function newId(): string {
  return randomUUID().replaceAll('-', '');
}

/** A user has one job of a kind at a time. It ends when somebody has looked often enough, never by itself. */
function start(
  state: State,
  now: number,
  type: AssetJob['type'],
  finish: AssetJob['finish'],
): { body: { job_id: string } } {
  if (state.jobs.all().some((job) => job.type === type && job.ended === undefined)) {
    // Documented: 403 on the page of the call. The table of codes has 400.
    throw new FakeError(
      403,
      'ROMA.10012',
      `A job of the kind ${type} is still running; look at it with checkAssetJobStatus until it ends`,
    );
  }
  const id = newId();
  state.jobs.set(id, { id, type, began: now, looks: 0, failures: [], finish });
  return { body: { job_id: id } };
}

/** The assets that are there. Assumed: those that are not fail the job, while the rest of it is done. */
function select(state: State, { apps, tasks = [] }: Selection, job: AssetJob): Asset[] {
  const wanted = [
    ...apps.map(({ id = '' }) => ({ id, kind: 'application' as const })),
    ...tasks.map(({ id = '' }) => ({ id, kind: 'task' as const })),
  ];
  const found: Asset[] = [];
  for (const { id, kind } of wanted) {
    const asset = state.assets.get(id);
    if (asset?.kind === kind) found.push(asset);
    else
      job.failures.push({
        resource_type: kind,
        resource_name: id,
        error_code: 'ROMA.00110006',
        error_msg: `no ${kind} with this ID`,
      });
  }
  return found;
}

function readArchive(bytes: Uint8Array): Asset[] {
  const text = readZip(bytes);
  if (text === undefined) throw new FakeError(400, 'ROMA.10013', 'The asset file must be a zip');
  try {
    return JSON.parse(text) as Asset[];
  } catch {
    // Assumed: the fake only understands archives of its own.
    throw new FakeError(400, 'ROMA.10011', 'The archive could not be unpacked: it was not exported by a fake cloud');
  }
}
