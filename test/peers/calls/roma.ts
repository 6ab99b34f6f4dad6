/** ROMA Connect through the official core: there is no official client for Node. */
import type { Answered, Case, Place } from '../case.ts';
import { writeZip } from '../../../src/testing/zip.ts';
import { type CoreRequest, form, type official, send } from '../official.ts';

const ASSETS = '/v2/{project_id}/instances/{instance_id}/assets';

export function romaCalls(sdk: ReturnType<typeof official>, place: Place): Case[] {
  const path = { instance_id: place.instanceId, job_id: '', archive_id: '' };
  const roma = (call: string, request: () => CoreRequest, holds?: Case['holds']): Case => ({
    client: 'huaweicloud-sdk-core, ROMA Connect',
    call,
    expected: 200,
    run: () => send(sdk.core, { ...request(), pathParams: path }),
    ...(holds && { holds }),
  });
  const remember = ({ job_id: id }: Readonly<Record<string, unknown>>): boolean => (path.job_id = id as string) !== '';
  const job = (): CoreRequest => ({ method: 'GET', url: `${ASSETS}/jobs/{job_id}` });
  const file = (): CoreRequest => {
    const assets = [{ id: place.application, kind: 'application', name: 'peers' }];
    const data = form();
    data.append('ImportAssetRequestBody', Buffer.from(writeZip('assets.json', JSON.stringify(assets))), 'assets.zip');
    return { method: 'POST', url: `${ASSETS}/import`, data, contentType: 'multipart/form-data' };
  };
  const done = ({ archive_id: id }: Readonly<Record<string, unknown>>): boolean => {
    path.archive_id = String(id);
    return id !== undefined;
  };
  // Each look moves the fake's job on.
  const untilEnded = async (): Promise<Answered> => {
    for (let look = 1; ; look++) {
      const answer = await send(sdk.core, { ...job(), pathParams: path });
      const { status } = answer.body as { status?: string };
      if (status !== 'RUNNING' || look === 10) return answer;
    }
  };
  const asked = { apps: [{ id: place.application }], tasks: [] };
  return [
    roma('exportAsset', () => ({ method: 'POST', url: `${ASSETS}/export`, data: asked }), remember),
    { ...roma('checkAssetJobStatus, until it has ended', job, done), run: untilEnded },
    {
      ...roma('downloadAssetArchive', () => ({ method: 'GET', url: `${ASSETS}/archives/{archive_id}` })),
      exception: 'the archive arrives as text, in which its bytes are lost',
      holds: ({ body }) => typeof body === 'string' && body.startsWith('PK'),
    },
    roma('importAsset, a form with a file', file, remember),
    roma('deleteAsset', () => ({ method: 'POST', url: `${ASSETS}/delete`, data: asked }), remember),
  ];
}
