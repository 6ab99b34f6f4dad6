/** Alerts, incidents, indicators and other data objects: one thing under several names. */
import { beforeEach, describe, expect, it } from 'vitest';
import { isNotFound, isPartialFailure } from '../../src/index.ts';
import type { ListAlertsInput } from '../../src/services/secmaster.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { clientsOf, refusal } from './clients.ts';

const START = Date.UTC(2026, 0, 2, 3, 4, 5);
const UNKNOWN = 'f60bf0e7-73b8-4832-8fc4-8c2a12830552';
const vendorTime = (ms: number) => `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 23)}Z+0800`;

let now: number;
let cloud: FakeCloud;
let secmaster: ReturnType<typeof clientsOf>['secmaster'];
beforeEach(() => {
  now = START;
  cloud = createFakeCloud({ clock: () => now });
  secmaster = clientsOf(cloud).secmaster;
});

/** What became of each ID of a call that failed in part. */
async function partial(call: PromiseLike<unknown>) {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return isPartialFailure(error) && { status: error.status, succeeded: error.succeeded, failed: error.failed };
}

async function thrown(call: PromiseLike<unknown>): Promise<unknown> {
  return await call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

const alert = async (title: string, more: object = {}) =>
  (await secmaster.createAlert({ body: { data_object: { title, severity: 'Medium', ...more } } })).data?.id ?? '';
const source = {
  source_type: 1,
  domain_id: 'a'.repeat(32),
  project_id: 'b'.repeat(32),
  region_id: 'cn-north-4',
  product_name: 'hss',
  product_feature: 'hss',
};
const indicatorFields = {
  name: 'scanner',
  indicator_type: { id: 'ac794b2dfab9fe8c0676587301a636d3', indicator_type: 'ipv4' },
  value: '203.0.113.7',
  verdict: 'Black' as const,
  status: 'Open' as const,
  confidence: 80,
  granular_marking: '1',
  labels: 'scanner',
  defanged: false,
  first_report_time: '2021-01-30T23:00:00Z+0800',
  last_report_time: '2021-01-30T23:00:00Z+0800',
  workspace_id: UNKNOWN,
  environment: { vendor_type: 'x', domain_id: 'a'.repeat(32), project_id: 'b'.repeat(32), region_id: 'cn-north-4' },
  data_source: source,
};

/** The life of an object of each class, in the words of that class. */
const classes = {
  alerts: {
    name: 'Alert',
    create: async () => (await secmaster.createAlert({ body: { data_object: { title: 'a', severity: 'Low' } } })).data,
    show: async (alert_id: string) => (await secmaster.showAlert({ alert_id })).data,
    change: async (alert_id: string) =>
      (await secmaster.changeAlert({ alert_id, body: { data_object: { severity: 'High' } } })).data,
    list: async () => (await secmaster.listAlerts({ body: {} })).data,
    remove: (ids: string[]) => secmaster.deleteAlert({ body: { batch_ids: ids } }),
    kept: { title: 'a', severity: 'Low' },
    changed: { title: 'a', severity: 'High' },
  },
  incidents: {
    name: 'Incident',
    create: async () => (await secmaster.createIncident({ body: { data_object: { title: 'a', count: 1 } } })).data,
    show: async (incident_id: string) => (await secmaster.showIncident({ incident_id })).data,
    change: async (incident_id: string) =>
      (await secmaster.changeIncident({ incident_id, body: { data_object: { count: 2 } } })).data,
    list: async () => (await secmaster.listIncidents({ body: {} })).data,
    remove: (ids: string[]) => secmaster.deleteIncident({ body: { batch_ids: ids } }),
    kept: { title: 'a', count: 1 },
    changed: { title: 'a', count: 2 },
  },
  indicators: {
    name: 'Indicator',
    create: async () => (await secmaster.createIndicator({ body: { data_object: indicatorFields } })).data,
    show: async (indicator_id: string) => (await secmaster.showIndicatorDetail({ indicator_id })).data,
    change: async (indicator_id: string) =>
      (await secmaster.updateIndicator({ indicator_id, body: { data_object: { status: 'Closed' } } })).data,
    list: async () => (await secmaster.listIndicators({ body: { condition: {}, offset: 0, limit: 10 } })).data,
    remove: (ids: string[]) => secmaster.deleteIndicator({ body: { batch_ids: ids } }),
    kept: { name: 'scanner', status: 'Open', data_source: source },
    changed: { name: 'scanner', status: 'Closed' },
  },
  departments: {
    name: 'Department',
    create: async () => {
      const path = { dataclass_name: 'departments' };
      const { data } = await secmaster.createDataobject({
        ...path,
        body: { data_object: { name: 'a', parent_id: 0 } },
      });
      return (await secmaster.showDataobject({ ...path, data_object_id: data?.id ?? '' })).data;
    },
    show: async (data_object_id: string) =>
      (await secmaster.showDataobject({ dataclass_name: 'departments', data_object_id })).data,
    change: async (data_object_id: string) => {
      const path = { dataclass_name: 'departments', data_object_id };
      return (await secmaster.updateDataobject({ ...path, body: { data_object: { parent_id: 1 } } })).data;
    },
    list: async () => (await secmaster.listDataobjects({ dataclass_name: 'departments', body: {} })).data,
    remove: (ids: string[]) => secmaster.deleteDataobjects({ dataclass_name: 'departments', body: { batch_ids: ids } }),
    kept: { name: 'a', parent_id: 0 },
    changed: { name: 'a', parent_id: 1 },
  },
};

describe.each(Object.entries(classes))('%s', (_, { name, create, show, change, list, remove, kept, changed }) => {
  it('are created, shown, changed, listed and deleted', async () => {
    const made = await create();
    const id = made?.id ?? '';
    expect(made).toMatchObject({
      dataclass_ref: { name },
      create_time: vendorTime(START),
      update_time: vendorTime(START),
      data_object: { ...kept, id },
    });
    expect(await show(id)).toEqual(made);

    now += 60_000;
    const after = await change(id);
    expect(after).toMatchObject({ id, create_time: vendorTime(START), update_time: vendorTime(now) });
    expect(after?.data_object).toMatchObject(changed);
    const listed = (await list()) ?? [];
    expect(listed.map((one) => one.id)).toEqual([id]);
    expect(listed[0]?.data_object).toMatchObject(changed);

    await remove([id]);
    expect(await list()).toEqual([]);
    const error = await thrown(show(id));
    expect(error).toMatchObject({ status: 400, code: 'SecMaster.20030005' });
    expect(isNotFound(error)).toBe(true);
    expect(await refusal(change(id))).toMatchObject({ status: 400, code: 'SecMaster.20030005' });
  });

  it('are deleted each on its own', async () => {
    const id = (await create())?.id ?? '';
    const other = cloud.addDataObject('of-another-class');
    expect(await partial(remove([id, UNKNOWN, other]))).toEqual({
      status: 200,
      succeeded: [id],
      failed: [UNKNOWN, other],
    });
  });
});

describe('several at once', () => {
  it('are deleted and changed by POST', async () => {
    const [one, two] = [await alert('one'), await alert('two')];
    const { data } = await secmaster.changeAlerts({
      body: { batch_ids: [one, two, UNKNOWN], data_object: { handle_status: 'Closed' } },
    });
    expect(data).toMatchObject({ id: '', data_object: { handle_status: 'Closed' } });
    for (const alert_id of [one, two]) {
      const shown = (await secmaster.showAlert({ alert_id })).data?.data_object;
      expect(shown).toMatchObject({ severity: 'Medium', handle_status: 'Closed' });
    }
    expect(await partial(secmaster.deleteAlerts({ body: { batch_ids: [one, UNKNOWN] } }))).toMatchObject({
      succeeded: [one],
      failed: [UNKNOWN],
    });
    const incident = cloud.addDataObject('incidents');
    await secmaster.changeIncidents({ body: { batch_ids: [incident], data_object: { title: 'new' } } });
    const { data: changed } = await secmaster.showIncident({ incident_id: incident });
    expect(changed?.data_object?.title).toBe('new');
    await secmaster.deleteIncidents({ body: { batch_ids: [incident] } });
    expect((await secmaster.listIncidents({ body: {} })).total).toBe(0);
  });

  it('are changed along with the one in the path', async () => {
    const dataclass_name = 'departments';
    const [data_object_id, other] = [cloud.addDataObject(dataclass_name), cloud.addDataObject(dataclass_name)];
    const body = { batch_ids: [other], data_object: { name: 'new' } };
    await secmaster.updateDataobject({ dataclass_name, data_object_id, body });
    const { data } = await secmaster.listDataobjects({ dataclass_name, body: {} });
    expect(data?.map((one) => one.data_object?.['name'])).toEqual(['new', 'new']);
  });

  it('fail where a test says so', async () => {
    const ids = [await alert('one'), await alert('two')];
    cloud.failItems('deleteAlerts', ids.slice(1));
    expect(await partial(secmaster.deleteAlerts({ body: { batch_ids: ids } }))).toMatchObject({
      succeeded: ids.slice(0, 1),
      failed: ids.slice(1),
    });
    expect((await secmaster.listAlerts({ body: {} })).total).toBe(1);
  });

  it('need their IDs', async () => {
    expect(await refusal(secmaster.deleteAlerts({ body: {} }))).toMatchObject({ code: 'SecMaster.20030001' });
    expect(await refusal(secmaster.createBatchOrderAlerts({ body: {} }))).toMatchObject({ code: 'SecMaster.20041804' });
  });
});

describe('IDs', () => {
  it('are those that a request names, where the spec says so, and are given once', async () => {
    const create = () =>
      secmaster.createDataobject({ dataclass_name: 'departments', body: { id: UNKNOWN, data_object: {} } });
    expect((await create()).data?.id).toBe(UNKNOWN);
    expect(await refusal(create())).toMatchObject({ status: 400, code: 'SecMaster.20030004' });
    const id = 'ff61d1f8-0de4-4077-9e9b-e312f6829c6d';
    const { data } = await secmaster.createIndicator({ body: { data_object: { ...indicatorFields, id } } });
    expect(data?.id).toBe(id);
    expect(await alert('x', { id })).not.toBe(id);
  });
});

describe('a search', () => {
  const found = async (input: ListAlertsInput) => {
    const { total, data = [] } = await secmaster.listAlerts(input);
    return [total, data.map((one) => one.data_object?.title).join('')];
  };
  const where = (...data: string[]) =>
    found({ body: { order: 'ASC', condition: { conditions: [{ name: 'x', data }] } } });
  beforeEach(async () => {
    const more = [
      { severity: 'Low', count: 9, alert_type: { category: 'Malware' } },
      { severity: 'High', count: 10, alert_type: { category: 'Malware' } },
      { severity: 'High', count: 11, labels: 'web,production' },
    ];
    for (const [nth, one] of more.entries()) {
      await alert(['a', 'b', 'c'][nth] ?? '', one);
      now += 60_000;
    }
  });

  it('has pages, an order and a time range', async () => {
    expect(await found({ body: {} })).toEqual([3, 'cba']);
    expect(await found({ body: { sort_by: 'create_time', order: 'ASC', offset: 1, limit: 1 } })).toEqual([3, 'b']);
    const [from_date, to_date] = [new Date(START + 1).toISOString(), vendorTime(START + 60_000)];
    expect(await found({ body: { from_date, to_date } })).toEqual([1, 'b']);
    const { limit, offset } = await secmaster.listAlerts({ body: { limit: 2, offset: 1 } });
    expect([limit, offset]).toEqual([2, 1]);
    const any = await secmaster.listDataobjects({ dataclass_name: 'departments', body: { limit: 2, offset: 1 } });
    expect([any.size, any.page]).toEqual([2, 1]);
  });

  it('sorts by the last change', async () => {
    const { data = [] } = await secmaster.listAlerts({ body: { order: 'ASC', limit: 1 } });
    await secmaster.changeAlert({ alert_id: data[0]?.id ?? '', body: { data_object: { title: 'A' } } });
    expect(await found({ body: { sort_by: 'update_time' } })).toEqual([3, 'Acb']);
    expect(await found({ body: { sort_by: 'create_time' } })).toEqual([3, 'cbA']);
    expect(await refusal(found({ body: { sort_by: 'title' } }))).toMatchObject({ code: 'SecMaster.20030009' });
  });

  it('has conditions', async () => {
    expect(await where('severity', '=', 'High')).toEqual([2, 'bc']);
    expect(await where('severity', '!=', 'High')).toEqual([1, 'a']);
    expect(await where('count', '>=', '10')).toEqual([2, 'bc']);
    expect(await where('count', '<=', '10')).toEqual([2, 'ab']);
    expect(await where('labels', 'contains', 'prod')).toEqual([1, 'c']);
    expect(await where('title', 'in', 'a, c')).toEqual([2, 'ac']);
    expect(await where('alert_type.category', '=', 'Malware')).toEqual([2, 'ab']);
    expect(await where('alert_type.nothing.more', '!=', 'x')).toEqual([3, 'abc']);
    expect(await refusal(where('title', 'like', 'a'))).toMatchObject({ code: 'SecMaster.20030013' });
    const conditions = [
      { name: 'low', data: ['severity', '=', 'Low'] },
      { name: 'web', data: ['labels', 'contains', 'web'] },
    ];
    expect(await found({ body: { condition: { conditions, logics: ['low', 'or', 'web'] } } })).toEqual([2, 'ca']);
    expect(await found({ body: { condition: { conditions } } })).toEqual([0, '']);
  });

  it('takes the IDs and the data class of indicators', async () => {
    const [, one] = [cloud.addDataObject('indicators'), cloud.addDataObject('indicators')];
    const list = async (body: object) => {
      const wanted = { condition: {}, offset: 0, limit: 10, ...body };
      return (await secmaster.listIndicators({ body: wanted })).data ?? [];
    };
    const [entry, ...others] = await list({ ids: [one] });
    expect([entry?.id, others]).toEqual([one, []]);
    expect(await list({ dataclass_id: entry?.dataclass_ref?.id })).toHaveLength(2);
    expect(await list({ dataclass_id: UNKNOWN })).toEqual([]);
  });
});

describe('a data object', () => {
  it('is found whatever the name of the call', async () => {
    const id = await alert('one');
    const { data } = await secmaster.listDataobjects({ dataclass_name: 'alerts', body: {} });
    expect(data).toMatchObject([{ id, data_object: { title: 'one' } }]);
    const shown = await secmaster.showDataobject({ dataclass_name: 'alerts', data_object_id: id });
    expect(shown.data?.id).toBe(id);
    expect(isNotFound(await thrown(secmaster.showIncident({ incident_id: id })))).toBe(true);
    const seeded = createFakeCloud({ seed: cloud.snapshot() });
    expect((await clientsOf(seeded).secmaster.showAlert({ alert_id: id })).data?.data_object?.title).toBe('one');
  });

  it('is linked to others', async () => {
    const id = await alert('one', { sla: '2024-01-26T23:59:59.999Z+0800', simulation: false });
    const { data: incident } = await secmaster.createIncident({ body: { data_object: { title: 'two' } } });
    const classes = { dataclass_type: 'alerts', related_dataclass_type: 'incidents' };
    const ids = [incident?.id ?? ''];
    await secmaster.createDataobjectRelation({ ...classes, data_object_id: id, body: { ids } });

    const back = { dataclass_type: 'incidents', data_object_id: ids[0] ?? '', related_dataclass_type: 'alerts' };
    const { data } = await secmaster.listDataobjectRelations({ ...back, body: {} });
    expect(data).toMatchObject([{ id, data_object: { title: 'one' } }]);
    const listed = async () => (await secmaster.listAlerts({ body: {} })).data?.[0]?.data_object;
    expect(await listed()).toMatchObject({ incident_list: ids, alert_list: [], indicator_list: [] });

    await secmaster.deleteIncident({ body: { batch_ids: ids } });
    expect(await listed()).toMatchObject({ incident_list: [] });
    expect(cloud.snapshot().links).toEqual([]);
  });

  it('becomes an incident', async () => {
    const id = await alert('one', { alert_type: { category: 'Malware', alert_type: 'Rootkit' } });
    const incident_content = {
      title: 'big',
      incident_type: { id: 'x', category: 'Malware', incident_type: 'Rootkit' },
    };
    const order = secmaster.createBatchOrderAlerts({ body: { ids: [id, UNKNOWN], incident_content } });
    expect(await partial(order)).toEqual({ status: 200, succeeded: [id], failed: [UNKNOWN] });
    const { data = [] } = await secmaster.listIncidents({ body: {} });
    const type = { category: 'Malware', incident_type: 'Rootkit' };
    expect(data).toMatchObject([{ data_object: { title: 'big', severity: 'Medium', incident_type: type } }]);
    const { data: alerts } = await secmaster.listAlerts({ body: {} });
    expect(alerts?.[0]?.data_object?.incident_list).toEqual([data[0]?.id]);
  });
});

describe('files', () => {
  it('take objects from one workspace to another', async () => {
    await alert('one', { severity: 'High' });
    await alert('two');
    const high = { condition: { conditions: [{ name: 'high', data: ['severity', '=', 'High'] }] } };
    const uploadFile = await secmaster.exportAlerts({ body: { data_object_filters_form: high, title: ['title'] } });

    const other = clientsOf(createFakeCloud()).secmaster;
    const { data } = await other.importAlerts({ body: { uploadFile } });
    const { data: imported } = await other.listAlerts({ body: {} });
    expect(imported?.map((one) => one.id)).toEqual(data?.ids);
    expect(imported?.map((one) => one.data_object)).toMatchObject([{ title: 'one' }]);
    expect(imported?.[0]?.data_object).not.toHaveProperty('severity');
  });

  it('are there for every class', async () => {
    const [incident, indicator] = [cloud.addDataObject('incidents'), cloud.addDataObject('indicators')];
    const department = cloud.addDataObject('departments', undefined, { name: 'x' });
    const files = [
      await secmaster.exportIncidents({ body: {} }),
      await secmaster.exportIndicators({ body: {} }),
      await secmaster.exportDataobjects({ dataclass_name: 'departments', body: { data_object_filters_form: {} } }),
    ];
    const texts = await Promise.all(files.map((one) => one.text()));
    expect(texts.map((one) => (JSON.parse(one) as { id: string }[]).map(({ id }) => id))).toEqual([
      [incident],
      [indicator],
      [department],
    ]);
    const [uploadFile = new Blob()] = files.slice(2);
    const { data } = await secmaster.importVulnerabilities({ body: { uploadFile } });
    const [vul_id = ''] = data?.ids ?? [];
    expect((await secmaster.showVulnerability({ vul_id })).data).toMatchObject({
      id: vul_id,
      dataclass_ref: { name: 'Vulnerability' },
    });
    expect((await secmaster.listVulnerabilities({ body: {} })).total).toBe(1);
    expect(await (await secmaster.exportVulnerabilities({ body: {} })).text()).toContain(vul_id);
  });

  it('are templates', async () => {
    for (const uploadFile of [
      await secmaster.downloadAlertTemplate(),
      await secmaster.downloadIncidentTemplate(),
      await secmaster.downloadIndicatorTemplate(),
      await secmaster.downloadVulnerabilityTemplate(),
    ])
      expect((await secmaster.importIncidents({ body: { uploadFile } })).data).toEqual({ ids: [] });
  });

  it.each(['bytes', '{}', '[1]'])('are none: %s', async (text) => {
    const call = secmaster.importAlerts({ body: { uploadFile: new Blob([text]) } });
    expect(await refusal(call)).toMatchObject({ status: 400, code: 'SecMaster.20030025' });
  });
});
