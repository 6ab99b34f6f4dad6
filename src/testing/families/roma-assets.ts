/** ROMA Connect's assets: jobs that export, import and delete them. */
import { randomUUID } from 'node:crypto';
import type { components, operations } from '../../../generated/roma/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import { romaTime } from '../times.ts';
import { readZip } from '../zip.ts';
import { archives, type Asset, type AssetJob, lookAt, startJob } from './roma-jobs.ts';

type Selection = components['schemas']['AssetSelection'];

export const romaAssets: Handlers<operations> = {
  exportAsset: ({ body, state, now, fate }) => ({
    body: { job_id: startJob(state, now, { type: 'exportAsset', selected: select(body), ...fate }) },
  }),

  async importAsset({ query, body, state, now, fate }) {
    const found = readArchive(new Uint8Array(await body.ImportAssetRequestBody.arrayBuffer()));
    const imports = found.map((asset) => {
      // Assumed: AddNew gives what it imports new IDs, Merge keeps them and replaces what is there.
      const id = query.type === 'Merge' ? asset.id : randomUUID();
      return { ...asset, id, name: asset.kind === 'application' ? `${query.prefix ?? ''}${asset.name}` : asset.name };
    });
    return { body: { job_id: startJob(state, now, { type: 'importAsset', imports, ...fate }) } };
  },

  deleteAsset: ({ body, state, now, fate }) => ({
    body: { job_id: startJob(state, now, { type: 'deleteAsset', selected: select(body), ...fate }) },
  }),

  checkAssetJobStatus({ path, state, now }) {
    const { job, progress } = lookAt(state, path.job_id, now);
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

  downloadAssetArchive({ path, state }) {
    return { body: new Blob([Buffer.from(state.of(archives).take(path.archive_id).base64, 'base64')]) };
  },
};

function select({ apps, tasks = [] }: Selection): AssetJob['selected'] {
  return [
    ...apps.map(({ id = '' }) => ({ id, kind: 'application' as const })),
    ...tasks.map(({ id = '' }) => ({ id, kind: 'task' as const })),
  ];
}

function readArchive(bytes: Uint8Array): Asset[] {
  const text = readZip(bytes);
  if (text === undefined) throw new FakeError(400, 'ROMA.10013', 'The asset file must be a zip');
  try {
    const found: unknown = JSON.parse(text);
    if (Array.isArray(found) && found.every(isAsset)) return found;
  } catch {
    // Whatever the parser says, it is the same refusal.
  }
  // Assumed: the fake only understands archives of its own.
  throw new FakeError(400, 'ROMA.10011', 'The archive could not be unpacked: it was not exported by a fake cloud');
}

function isAsset(one: unknown): one is Asset {
  const { id, kind, name } = (one ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof name === 'string' && (kind === 'application' || kind === 'task');
}
