import { beforeEach, describe, expect, it } from 'vitest';
import { isNotFound } from '../../src/index.ts';
import { createFakeCloud, type FakeCloud } from '../../src/testing/index.ts';
import { clientsOf, refusal } from './clients.ts';

const START = Date.UTC(2026, 0, 2, 3, 4, 5);
const UNKNOWN = 'f60bf0e7-73b8-4832-8fc4-8c2a12830552';
const vendorTime = (ms: number) => `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19)}Z+0800`;

let now: number;
let cloud: FakeCloud;
let secmaster: ReturnType<typeof clientsOf>['secmaster'];
beforeEach(() => {
  now = START;
  cloud = createFakeCloud({ clock: () => now, workspaceId: UNKNOWN });
  secmaster = clientsOf(cloud).secmaster;
});

describe('workspaces', () => {
  const create = (name: string, more: object = {}) =>
    secmaster.createWorkspace({ body: { name, region_id: 'cn-north-4', project_name: 'cn-north-4', ...more } });
  const names = async (query: object = {}) => {
    const { count, workspaces = [] } = await secmaster.listWorkspaces({ query: { offset: 0, limit: 10, ...query } });
    return [count, workspaces.map((one) => one.name)];
  };

  it('include that of the cloud from the start', async () => {
    expect((await secmaster.showWorkspace()).workspace).toMatchObject({
      id: UNKNOWN,
      project_id: cloud.projectId,
      region_id: cloud.region,
    });
    expect(await names()).toEqual([1, ['fake-workspace']]);
    expect(cloud.snapshot().workspaces).toHaveLength(1);
  });

  it('are created, shown, changed, listed and deleted', async () => {
    const made = await create('production', { description: 'one', tags: [{ key: 'a', value: 'b' }] });
    expect(made).toMatchObject({ name: 'production', is_view: false, create_time: vendorTime(START) });
    const workspace_id = made.id ?? '';
    expect((await secmaster.showWorkspace({ workspace_id })).workspace).toEqual(made);
    cloud.restore(cloud.snapshot());
    now += 60_000;
    const changed = await secmaster.updateWorkspace({ workspace_id, body: { name: 'new' } });
    expect(changed).toEqual({
      ...made,
      name: 'new',
      update_time: vendorTime(now),
      modifier_id: cloud.userId,
      modifier_name: cloud.user.user,
    });
    await create('view', { is_view: true });
    expect(await names()).toEqual([2, ['fake-workspace', 'new']]);
    expect(await names({ name: 'new' })).toEqual([1, ['new']]);
    expect(await names({ is_view: true })).toEqual([1, ['view']]);
    expect(await names({ ids: `${workspace_id},x` })).toEqual([1, ['new']]);
    expect(await names({ create_time_start: vendorTime(START) })).toEqual([1, ['new']]);
    expect(await names({ create_time_end: vendorTime(START - 1000) })).toEqual([1, ['fake-workspace']]);
    expect(await names({ normal_project_id: 'other' })).toEqual([0, []]);

    await secmaster.deleteWorkspace({ workspace_id });
    const error = await secmaster.showWorkspace({ workspace_id }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ status: 400, code: 'SecMaster.20011003' });
    expect(isNotFound(error)).toBe(true);
  });

  it('stay deleted, and come back with another seed', async () => {
    await secmaster.deleteWorkspace();
    expect(await names()).toEqual([0, []]);
    const seeded = createFakeCloud({ seed: cloud.snapshot() });
    expect((await clientsOf(seeded).secmaster.listWorkspaces({ query: { offset: 0, limit: 1 } })).count).toBe(0);
    cloud.restore({ connections: [] });
    expect(await names()).toEqual([1, ['fake-workspace']]);
  });

  it('of others hold nothing that calls could reach', async () => {
    const { id = '' } = await create('other');
    expect(await refusal(secmaster.listAlerts({ workspace_id: id, body: {} }))).toMatchObject({
      status: 403,
      code: 'SecMaster.20010001',
    });
  });
});

describe('playbooks', () => {
  it('are created, shown, changed, listed and deleted', async () => {
    const body = { name: 'block', description: 'addresses', workspace_id: cloud.workspaceId };
    const { data } = await secmaster.createPlaybook({ body });
    expect(data).toMatchObject({ ...body, enabled: false });
    const playbook_id = data?.id ?? '';
    expect((await secmaster.showPlaybook({ playbook_id })).data).toEqual(data);
    await secmaster.updatePlaybook({ playbook_id, body: { enabled: true, active_version_id: UNKNOWN } });
    const list = async (query: object) =>
      ((await secmaster.listPlaybooks({ query: { offset: 0, limit: 9, ...query } })).data ?? []).map(
        (one) => one.version_id,
      );
    expect(await list({ enabled: true, search_txt: 'address', name: 'block' })).toEqual([UNKNOWN]);
    expect(await list({ search_txt: 'other' })).toEqual([]);
    expect((await secmaster.deletePlaybook({ playbook_id })).data).toMatchObject({ id: playbook_id, name: 'block' });
    expect(await secmaster.showPlaybook({ playbook_id })).toEqual({ code: '00000000', message: '' });
  });
});

describe('workflows', () => {
  const fields = { engine_type: 'public_engine', aop_type: 'NORMAL', dataclass_id: UNKNOWN } as const;

  it('are created, shown, changed, listed and deleted', async () => {
    const { data } = await secmaster.createAopWorkflow({ body: { ...fields, name: 'a', description: 'one' } });
    expect(data).toMatchObject({ ...fields, name: 'a', enabled: false, workspace_id: cloud.workspaceId });
    const workflow_id = data?.id ?? '';
    expect((await secmaster.showAopWorkflow({ workflow_id })).data).toEqual(data);
    now += 60_000;
    await secmaster.createAopWorkflow({ body: { ...fields, name: 'b' } });
    now += 60_000;
    const body = { name: 'c', enabled: true, version_id: UNKNOWN };
    const changed = await secmaster.updateAopWorkflow({ workflow_id, body });
    expect(changed.data).toMatchObject({ ...body, ...fields, description: '' });

    const names = async (query: object) =>
      ((await secmaster.listWorkflows({ query })).data ?? []).map((one) => one.name).join('');
    expect(await names({})).toBe('bc');
    expect(await names({ order: 'ASC' })).toBe('cb');
    expect(await names({ sortby: 'update_time' })).toBe('cb');
    expect(await names({ enabled: true, aop_type: 'NORMAL' })).toBe('c');

    expect((await secmaster.deleteAopWorkflow({ workflow_id })).data?.name).toBe('c');
    const gone = { status: 400, code: 'SecMaster.20040611' };
    expect(await refusal(secmaster.showAopWorkflow({ workflow_id }))).toMatchObject(gone);
    expect(await refusal(secmaster.deleteAopWorkflow({ workflow_id }))).toMatchObject(gone);
  });
});

describe('templates of plug-ins', () => {
  const body = { component_id: UNKNOWN, template_name: 'a', task_config: '{}' };

  it('are created, shown, replaced, listed and deleted', async () => {
    const { data } = await secmaster.createComponentTemplate({ body });
    expect(data).toMatchObject(body);
    const template_id = data?.id ?? '';
    await secmaster.updateComponentTemplate({ template_id, body: { ...body, template_name: 'b' } });
    expect((await secmaster.showComponentTemplate({ template_id })).data).toMatchObject({ template_name: 'b' });
    await secmaster.createComponentTemplate({ body: { ...body, template_name: 'c' } });
    const names = async (query: object) => {
      const { total, data = [] } = await secmaster.listComponentTemplates({ query });
      return [total, data.map((one) => one.template_name).join('')];
    };
    expect(await names({})).toEqual([2, 'bc']);
    expect(await names({ offset: 1, limit: 1 })).toEqual([2, 'c']);
    expect(await names({ search_value: 'b' })).toEqual([1, 'b']);
    await secmaster.deleteComponentTemplate({ template_id });
    expect(await refusal(secmaster.showComponentTemplate({ template_id }))).toMatchObject({
      status: 400,
      code: 'SecMaster.20040220',
    });
  });
});

describe('runs', () => {
  it('are no instances of ROMA Connect', async () => {
    const call = secmaster.showPlaybookInstance({ instance_id: UNKNOWN });
    await expect(call).resolves.toBeDefined();
  });
});
