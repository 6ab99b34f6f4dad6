/** SecMaster through the official core: alerts, incidents, indicators, vulnerabilities, and data objects of any class. */
import type { Case, Place } from '../case.ts';
import type { official } from '../official.ts';
import { AS_TEXT } from './faults.ts';
import { SOC } from './secmaster.ts';
import { isFile, service, some } from './service.ts';

const TYPE = { category: 'Malware', alert_type: 'Rootkit' };
const TITLE = 'a title with ä, 秘密, + and %2F';

/** What the fake imports: it reads no spreadsheets, only what it has exported. */
const FILE = { field: 'uploadFile', name: 'objects.xlsx', content: JSON.stringify([{ title: TITLE }]) };

/** The IDs that a batch has done. */
const done: NonNullable<Case['holds']> = ({ data }) => (data as { success_ids: string[] }).success_ids.length > 0;

export function objectCalls(
  sdk: ReturnType<typeof official>,
  { workspaceId, region, projectId, domainId }: Place,
): Case[] {
  const path: Record<string, string> = { workspace_id: workspaceId };
  const secMaster = service(sdk, 'SecMaster', path);
  const batch = (id: string) => () => ({ batch_ids: [path[id]] });
  const search = { limit: 10, offset: 0, sort_by: 'create_time', order: 'DESC' };
  const wanted = { data_object_filters_form: search, title: ['title', 'name'] };
  /** What every class has, under names of its own. */
  const files = (url: string, names: { one: string; many: string }): Case[] => [
    secMaster(`export${names.many}`, `POST ${url}/export`, { data: wanted, exception: AS_TEXT, holds: isFile }),
    secMaster(`import${names.many}, a form with a file`, `POST ${url}/import`, { file: FILE }),
    secMaster(`download${names.one}Template`, `GET ${url}/template/download`, { exception: AS_TEXT, holds: isFile }),
  ];
  const [alerts, incidents] = [`${SOC}/alerts`, `${SOC}/incidents`];
  const [indicators, departments] = [`${SOC}/indicators`, `${SOC}/departments`];
  const incident = { title: TITLE, incident_type: { category: 'Malware', incident_type: 'Rootkit' } };
  const ipv4 = { id: 'ac794b2dfab9fe8c0676587301a636d3', indicator_type: 'ipv4' };
  const indicator = { name: TITLE, indicator_type: ipv4, value: '203.0.113.7', status: 'Open', confidence: 80 };
  const where = { domain_id: domainId, project_id: projectId, region_id: region };
  /** What is only said of a new indicator. */
  const found = {
    ...{ workspace_id: workspaceId, verdict: 'Black', granular_marking: '1' },
    ...{ defanged: false, first_report_time: '2021-01-30T23:00:00Z+0800' },
    environment: { vendor_type: 'peers', ...where },
    data_source: { source_type: 1, product_name: 'hss', product_feature: 'hss', ...where },
  };
  const condition = { conditions: [{ name: 'verdict', data: ['verdict', '=', 'Black'] }], logics: ['verdict'] };
  return [
    secMaster('createAlert', `POST ${alerts}`, {
      data: { data_object: { title: TITLE, alert_type: TYPE, severity: 'Medium' } },
      keep: { alert_id: 'data.id' },
    }),
    secMaster('listAlerts', `POST ${alerts}/search`, { data: search, holds: some('data') }),
    secMaster('showAlert', `GET ${alerts}/{alert_id}`),
    secMaster('changeAlert', `PUT ${alerts}/{alert_id}`, { data: { data_object: { severity: 'High' } } }),
    secMaster('changeAlerts', `POST ${alerts}/batch-update`, {
      data: () => ({ ...batch('alert_id')(), data_object: { severity: 'Low' } }),
    }),
    secMaster('createBatchOrderAlerts', `POST ${alerts}/batch-order`, {
      data: () => ({ ids: [path['alert_id']], incident_content: incident }),
      holds: done,
    }),
    ...files(alerts, { one: 'Alert', many: 'Alerts' }),
    secMaster('deleteAlerts', `POST ${alerts}/batch-delete`, { data: batch('alert_id'), holds: done }),

    secMaster('createIncident', `POST ${incidents}`, {
      data: { data_object: incident },
      keep: { incident_id: 'data.id' },
    }),
    secMaster('listIncidents', `POST ${incidents}/search`, { data: search, holds: some('data') }),
    secMaster('showIncident', `GET ${incidents}/{incident_id}`),
    secMaster('changeIncident', `PUT ${incidents}/{incident_id}`, { data: { data_object: { severity: 'High' } } }),
    ...files(incidents, { one: 'Incident', many: 'Incidents' }),
    secMaster('deleteIncident', `DELETE ${incidents}`, { data: batch('incident_id'), holds: done }),

    secMaster('createIndicator', `POST ${indicators}`, {
      data: { data_object: { ...indicator, ...found } },
      keep: { indicator_id: 'data.id' },
    }),
    secMaster('listIndicators', `POST ${indicators}/search`, {
      data: { limit: 10, offset: 0, condition },
      holds: some('data'),
    }),
    secMaster('showIndicatorDetail', `GET ${indicators}/{indicator_id}`),
    secMaster('updateIndicator', `PUT ${indicators}/{indicator_id}`, {
      data: { data_object: { ...indicator, verdict: 'Gray', granular_marking: 1 } },
    }),
    ...files(indicators, { one: 'Indicator', many: 'Indicators' }),
    secMaster('deleteIndicator', `DELETE ${indicators}`, { data: batch('indicator_id'), holds: done }),

    secMaster('listVulnerabilities', `POST ${SOC}/vulnerability/search`, { data: search }),

    secMaster('createDataobject', `POST ${departments}`, {
      data: { data_object: { name: TITLE } },
      keep: { data_object_id: 'data.id' },
    }),
    secMaster('listDataobjects', `POST ${departments}/search`, { data: search, holds: some('data') }),
    secMaster('showDataobject', `GET ${departments}/{data_object_id}`),
    secMaster('updateDataobject', `PUT ${departments}/{data_object_id}`, { data: { data_object: { name: 'peers' } } }),
    ...files(departments, { one: '', many: 'Dataobjects' }).slice(0, 2),
    secMaster('deleteDataobjects', `DELETE ${departments}`, { data: batch('data_object_id'), holds: done }),
  ];
}
