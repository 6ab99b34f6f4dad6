import { beforeEach, describe, expect, it } from 'vitest';
import { isNotFound, isPartialFailure } from '../../src/index.ts';
import type { ListConnectionsInput } from '../../src/services/secmaster.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { clientsOf, connection, refusal } from './clients.ts';

const START = Math.floor(Date.now() / 1000) * 1000;
let now: number;
let cloud: FakeCloud;
let secmaster: ReturnType<typeof clientsOf>['secmaster'];
beforeEach(() => {
  now = START;
  cloud = createFakeCloud({ clock: () => now });
  secmaster = clientsOf(cloud).secmaster;
});
const vendorTime = (ms: number) => `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19)}Z+0800`;

describe('connections', () => {
  it('are created, shown, replaced and deleted', async () => {
    const { asset } = await secmaster.createConnection({ body: { ...connection, description: 'one' } });
    expect(asset).toMatchObject({
      ...connection,
      description: 'one',
      status: 'SUCCESS',
      create_time: vendorTime(START),
      update_time: vendorTime(START),
    });
    const id = asset?.id ?? '';
    expect((await secmaster.showConnection({ asset_id: id })).asset).toEqual(asset);

    now += 60_000;
    const { asset: replaced } = await secmaster.updateConnection({
      asset_id: id,
      body: { ...connection, name: 'new' },
    });
    expect(replaced).toMatchObject({ id, name: 'new', create_time: vendorTime(START), update_time: vendorTime(now) });
    expect(replaced).not.toHaveProperty('description');

    await expect(secmaster.deleteConnection({ asset_id: id })).resolves.toEqual({ code: '00000000', message: '' });
    for (const gone of [secmaster.showConnection, secmaster.deleteConnection]) {
      const error = await gone({ asset_id: id }).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ status: 400, code: 'SecMaster.20041002' });
      expect(isNotFound(error)).toBe(true);
    }
  });

  it('are listed by page and filter', async () => {
    for (const name of ['a', 'b', 'b', 'c']) {
      await secmaster.createConnection({ body: { ...connection, name, description: `is ${name}` } });
      now += 60_000;
    }
    const list = async (query: NonNullable<ListConnectionsInput['query']>) => {
      const { total, asset = [] } = await secmaster.listConnections({ query });
      return [total, asset.map((one) => one.name).join('')];
    };
    expect(await list({})).toEqual([4, 'abbc']);
    expect(await list({ offset: 1, limit: 2 })).toEqual([4, 'bb']);
    expect(await list({ name: 'b', limit: 1 })).toEqual([2, 'b']);
    expect(await list({ description: 'is c' })).toEqual([1, 'c']);
    expect(await list({ creator_name: 'nobody' })).toEqual([0, '']);
    expect(await list({ is_defense_type: true })).toEqual([0, '']);
    expect(
      await list({ create_start_time: vendorTime(START + 60_000), create_end_time: vendorTime(START + 120_000) }),
    ).toEqual([2, 'bb']);
    expect(await refusal(list({ update_end_time: 'soon' }))).toMatchObject({ status: 400, code: 'SecMaster.20040001' });
  });

  it('want config to be JSON text', async () => {
    const error = await refusal(secmaster.createConnection({ body: { ...connection, config: 'hush=1' } }));
    expect(error).toMatchObject({ status: 400, code: 'SecMaster.20041002' });
    expect(error.message).not.toContain('hush');
  });

  it('belong to one workspace', async () => {
    expect(await refusal(secmaster.listConnections({ workspace_id: 'other' }))).toMatchObject({
      status: 403,
      code: 'SecMaster.20010001',
    });
  });
});

describe('relations', () => {
  const UNKNOWN = 'f60bf0e7-73b8-4832-8fc4-8c2a12830552';
  const path = (id: string) => ({ dataclass_type: 'alerts', data_object_id: id, related_dataclass_type: 'incidents' });
  const linked = async (id: string) =>
    ((await secmaster.listDataobjectRelations({ ...path(id), body: {} })).data ?? []).map((one) => one.id);

  it('are created, searched and deleted, each ID on its own', async () => {
    const alert = cloud.addDataObject('alerts');
    const [one, two] = [cloud.addDataObject('incidents'), cloud.addDataObject('incidents')];
    const created = await secmaster.createDataobjectRelation({ ...path(alert), body: { ids: [one, two] } }).result();
    expect(created).toMatchObject({
      ok: true,
      data: { code: '00000000', success: true, data: { success_ids: [one, two], error_ids: [] } },
    });
    expect(created.ok && created.response.headers.get('x-request-id')).toMatch(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-\d{13}-\w+$/,
    );
    expect(await linked(alert)).toEqual([one, two]);

    await secmaster.deleteDataobjectRelation({ ...path(alert), body: { ids: [one] } });
    expect(await linked(alert)).toEqual([two]);
  });

  it('are seen from the other side', async () => {
    const [alert, incident] = [
      cloud.addDataObject('alerts', undefined, { severity: 'High' }),
      cloud.addDataObject('incidents'),
    ];
    await secmaster.createDataobjectRelation({ ...path(alert), body: { ids: [incident] } });
    const back = { dataclass_type: 'incidents', data_object_id: incident, related_dataclass_type: 'alerts' };
    const { data } = await secmaster.listDataobjectRelations({ ...back, body: {} });
    expect(data).toMatchObject([
      { id: alert, dataclass_ref: { name: 'Alert' }, data_object: { id: alert, severity: 'High' } },
    ]);
  });

  it('report the IDs that failed with HTTP 200', async () => {
    const [alert, incident] = [cloud.addDataObject('alerts'), cloud.addDataObject('incidents')];
    const failure = async (call: PromiseLike<unknown>) => {
      const error = await call.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ status: 200, body: { success: false, code: '00000000' } });
      return isPartialFailure(error) && { succeeded: error.succeeded, failed: error.failed };
    };
    const create = (ids: string[]) => secmaster.createDataobjectRelation({ ...path(alert), body: { ids } });
    // Another alert is no incident.
    expect(await failure(create([incident, UNKNOWN, alert]))).toEqual({
      succeeded: [incident],
      failed: [UNKNOWN, alert],
    });
    const remove = () => secmaster.deleteDataobjectRelation({ ...path(alert), body: { ids: [incident, UNKNOWN] } });
    expect(await failure(remove())).toEqual({ succeeded: [incident], failed: [UNKNOWN] });
    expect(await failure(remove())).toEqual({ succeeded: [], failed: [incident, UNKNOWN] });
  });

  it('need a data object that is there', async () => {
    for (const call of [
      () => secmaster.createDataobjectRelation({ ...path(UNKNOWN), body: { ids: [] } }),
      () => secmaster.deleteDataobjectRelation({ ...path(UNKNOWN), body: { ids: [] } }),
      () => secmaster.listDataobjectRelations({ ...path(cloud.addDataObject('incidents')), body: {} }),
    ]) {
      expect(await refusal(call())).toMatchObject({ status: 400, code: 'SecMaster.20030005' });
    }
  });

  it('are created between several and several', async () => {
    const [a, b] = [cloud.addDataObject('alerts'), cloud.addDataObject('alerts')];
    const [x, y] = [cloud.addDataObject('incidents'), cloud.addDataObject('incidents')];
    const classes = { dataclass_type: 'alerts', related_dataclass_type: 'incidents' };
    await secmaster.batchCreateDataobjectRelations({
      ...classes,
      body: { dataobject_ids: [a, b], related_dataobject_ids: [x, y] },
    });
    expect([await linked(a), await linked(b)]).toEqual([
      [x, y],
      [x, y],
    ]);
    const error = await refusal(
      secmaster.batchCreateDataobjectRelations({
        ...classes,
        body: { dataobject_ids: [a, UNKNOWN], related_dataobject_ids: [x] },
      }),
    );
    expect(error.body).toMatchObject({ success: false, data: { success_ids: [a], error_ids: [UNKNOWN] } });
  });

  it('are searched by page, time, order and condition', async () => {
    const alert = cloud.addDataObject('alerts');
    const ids: string[] = [];
    for (const severity of ['Low', 'High', 'High']) {
      ids.push(
        cloud.addDataObject('incidents', undefined, { severity, handle_status: ids.length === 2 ? 'Closed' : 'Open' }),
      );
      now += 60_000;
    }
    const [first = '', second = '', third = ''] = ids;
    await secmaster.createDataobjectRelation({ ...path(alert), body: { ids } });
    const search = async (body: object) => {
      const { total, data = [] } = await secmaster.listDataobjectRelations({ ...path(alert), body });
      return [total, data.map((one) => one.id)];
    };
    expect(await search({})).toEqual([3, [third, second, first]]);
    expect(await search({ sort_by: 'create_time', order: 'ASC', offset: 1, limit: 1 })).toEqual([3, [second]]);
    expect(
      await search({ from_date: new Date(START + 1).toISOString(), to_date: new Date(START + 60_000).toISOString() }),
    ).toEqual([1, [second]]);
    const conditions = [
      { name: 'high', data: ['severity', '=', 'High'] },
      { name: 'open', data: ['handle_status', '=', 'Open'] },
    ];
    expect(await search({ condition: { conditions, logics: ['high', 'and', 'open'] } })).toEqual([1, [second]]);
    expect(await search({ condition: { conditions, logics: ['high', 'or', 'open'] } })).toEqual([
      3,
      [third, second, first],
    ]);
    expect(await refusal(search({ sort_by: 'severity' }))).toMatchObject({ code: 'SecMaster.20030009' });
    expect(await refusal(search({ condition: { conditions, logics: ['low'] } }))).toMatchObject({
      code: 'SecMaster.20030013',
    });
  });
});
