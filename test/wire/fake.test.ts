/** The five pages' example requests through the real client, over real HTTP, into the fake cloud, which checks the
 * signature or the token and the body against the spec. */
import { fromPassword } from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { createRomaClient } from 'huaweicloud-openapi/roma';
import { createSecMasterClient } from 'huaweicloud-openapi/secmaster';
import { createFakeCloud, type FakeCloud } from 'huaweicloud-openapi/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Clients,
  connection,
  createConnection,
  deleteAsset,
  deleteConnection,
  deleteDataobjectRelation,
  deleteSecret,
} from './pages.ts';

let cloud: FakeCloud;
let server: Awaited<ReturnType<FakeCloud['listen']>>;

beforeEach(async () => {
  cloud = createFakeCloud();
  server = await cloud.listen();
});
afterEach(() => server.close());

describe.each(['an access key', 'a token'])('with %s', (kind) => {
  const clients = (): Clients => {
    const scope = { project: { name: cloud.region } };
    const credentials =
      kind === 'a token' ? fromPassword({ ...cloud.user, scope, iamEndpoint: server.url }) : cloud.accessKey;
    const options = { region: cloud.region, endpoint: server.url, iamEndpoint: server.url, credentials };
    return {
      secmaster: createSecMasterClient({ ...options, workspaceId: cloud.workspaceId }),
      roma: createRomaClient({ ...options, instanceId: cloud.instanceId }),
      csms: createCsmsClient(options),
    };
  };

  it('createConnection, then deleteConnection', async () => {
    const all = clients();
    const { asset } = await all.secmaster.createConnection({ body: connection });
    expect(asset).toMatchObject({ ...connection, project_id: cloud.projectId, workspace_id: cloud.workspaceId });
    const path = { asset_id: asset?.id ?? '' };
    expect(await deleteConnection.call(all, path)).toMatchObject({ code: '00000000' });
    const again = await deleteConnection.call(all, path).result();
    expect(again).toMatchObject({ ok: false, error: { status: 400, code: 'SecMaster.20041002' } });
    expect((await createConnection.call(all, {}).result()).ok).toBe(true);
  });

  it('deleteDataobjectRelation, linked and not linked', async () => {
    const all = clients();
    const { ids } = JSON.parse(deleteDataobjectRelation.sent) as { ids: string[] };
    for (const id of ids) cloud.addDataObject('incidents', id);
    const path = {
      dataclass_type: 'alerts',
      data_object_id: cloud.addDataObject('alerts'),
      related_dataclass_type: 'incidents',
    };
    await all.secmaster.createDataobjectRelation({ ...path, body: { ids } });
    const done = await deleteDataobjectRelation.call(all, path).result();
    expect(done).toMatchObject({ ok: true, data: { success: true, data: { success_ids: ids, error_ids: [] } } });
    expect(done.ok && done.requestId).toMatch(/^[\da-f-]{36}-\d+-/);
    const again = await deleteDataobjectRelation.call(all, path).result();
    expect(again).toMatchObject({ ok: false, error: { name: 'PartialFailureError', failed: ids, succeeded: [] } });
  });

  it('deleteAsset, one job at a time', async () => {
    const all = clients();
    expect(await deleteAsset.call(all, {})).toEqual({ job_id: expect.any(String) as string });
    const second = await deleteAsset.call(all, {}).result();
    expect(second).toMatchObject({ ok: false, error: { status: 403, code: 'ROMA.10012' } });
  });

  it('deleteSecret, and the secret is gone', async () => {
    const all = clients();
    const path = { secret_name: 'db.password_1' };
    await all.csms.createSecret({ body: { name: path.secret_name, secret_string: 'value' } });
    expect(await deleteSecret.call(all, path)).toBeUndefined();
    const again = await deleteSecret.call(all, path).result();
    expect(again).toMatchObject({ ok: false, error: { code: 'CSMS.0106' } });
  });
});
