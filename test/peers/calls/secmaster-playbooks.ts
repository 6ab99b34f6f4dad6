/** SecMaster through the official core: playbooks and workflows. */
import type { Case, Place } from '../case.ts';
import type { official } from '../official.ts';
import { AS_TEXT } from './faults.ts';
import { SOC } from './secmaster.ts';
import { isFile, service, some } from './service.ts';

const PLAYBOOKS = `${SOC}/playbooks`;
const PLAYBOOK = `${PLAYBOOKS}/{playbook_id}`;
const VERSION = `${PLAYBOOKS}/versions/{version_id}`;
const WORKFLOWS = `${SOC}/workflows`;
const WORKFLOW = `${WORKFLOWS}/{workflow_id}`;

const TASKFLOW = 'eyJlbGVtZW50VHlwZSI6Int9Iiwid29ya2Zsb3ciOnsiZWxlbWVudHMiOltdfX0=';
const DATACLASS = '28f61af5-0fc9-352a-a0ed-5ea25c3cc3d3';

export function playbookCalls(sdk: ReturnType<typeof official>, { workspaceId }: Place): Case[] {
  const path: Record<string, string> = { workspace_id: workspaceId };
  const secMaster = service(sdk, 'SecMaster', path);
  const file = { field: 'uploadFile', name: 'peers.zip', content: 'PK' };
  const condition = { name: 'condition_0', detail: '123', data: ['handle_status', '==', 'Open'] };
  const rule = { expression_type: 'common', conditions: [condition], logics: ['condition_0'] };
  const range = { start_time: '2021-01-30T23:00:00Z+0800', end_time: '2021-01-31T23:00:00Z+0800' };
  const workflow = { name: 'peers', description: 'größer', taskflow: TASKFLOW, taskflow_type: 'JSON' };
  const action = () => ({ name: 'Block', action_type: 'AOP_WORKFLOW', action_id: path['playbook_id'] });
  return [
    secMaster('createPlaybook', `POST ${PLAYBOOKS}`, {
      data: { name: 'peers', description: 'größer', workspace_id: workspaceId },
      keep: { playbook_id: 'data.id' },
    }),
    secMaster('listPlaybooks', `GET ${PLAYBOOKS}`, { query: { offset: 0, limit: 10 }, holds: some('data') }),
    secMaster('showPlaybook', `GET ${PLAYBOOK}`),
    secMaster('createPlaybookVersion', `POST ${PLAYBOOK}/versions`, {
      data: () => ({
        playbook_id: path['playbook_id'],
        dataclass_id: DATACLASS,
        trigger_type: 'EVENT',
        dataobject_create: true,
      }),
      keep: { version_id: 'data.id' },
    }),
    secMaster('createPlaybookAction, a list as the body', `POST ${VERSION}/actions`, { data: () => [action()] }),
    secMaster('listPlaybookActions', `GET ${VERSION}/actions`, { query: { offset: 0, limit: 10 } }),
    secMaster('createPlaybookRule', `POST ${VERSION}/rules`, { data: { rule }, keep: { rule_id: 'data.id' } }),
    secMaster('showPlaybookRule', `GET ${VERSION}/rules/{rule_id}`),
    secMaster('createPlaybookApprove', `POST ${VERSION}/approval`, { data: { result: 'PASS', content: 'ok' } }),
    secMaster('showPlaybookMonitors, a query with : and +', `GET ${PLAYBOOK}/monitor`, {
      query: { ...range, version_query_type: 'ALL' },
    }),
    secMaster('listPlaybookInstances', `GET ${PLAYBOOKS}/instances`, { query: { offset: 0, limit: 10 } }),
    secMaster('listPlaybookAuditLogs, a query and a body', `POST ${PLAYBOOKS}/instances/auditlogs`, {
      query: { offset: 0, limit: 10 },
      data: { instance_type: 'AOP_WORKFLOW', status: 'FAILED' },
    }),
    secMaster('exportPlaybook', `POST ${PLAYBOOKS}/export`, {
      data: () => ({ id: [path['playbook_id']] }),
      exception: AS_TEXT,
      holds: isFile,
    }),
    secMaster('importPlaybook, a form with a file', `POST ${PLAYBOOKS}/import`, { file }),
    secMaster('deletePlaybookVersion', `DELETE ${VERSION}`),
    secMaster('deletePlaybook', `DELETE ${PLAYBOOK}`),

    secMaster('createAopWorkflow', `POST ${WORKFLOWS}`, {
      data: { name: 'peers', engine_type: 'public_engine', aop_type: 'NORMAL', dataclass_id: DATACLASS },
      keep: { workflow_id: 'data.id' },
    }),
    secMaster('listWorkflows', `GET ${WORKFLOWS}`, { holds: some('data') }),
    secMaster('showAopWorkflow', `GET ${WORKFLOW}`),
    secMaster('createAopWorkflowVersion', `POST ${WORKFLOW}/versions`, {
      data: { ...workflow, taskconfig: '{}', aop_type: 'NORMAL' },
      keep: { version_id: 'data.id' },
    }),
    secMaster('updateAopWorkflowVersion', `PUT ${WORKFLOWS}/versions/{version_id}`, {
      data: { ...workflow, status: 'pending_approval' },
    }),
    secMaster('validateAopWorkflowVersion', `POST ${WORKFLOWS}/validation`, {
      data: () => ({
        mode: 'CIRCLE',
        aopworkflow_id: path['workflow_id'],
        taskconfig: '{}',
        taskflow: TASKFLOW,
      }),
    }),
    secMaster('listAopWorkflowInstance', `GET ${WORKFLOWS}/instances`),
    secMaster('exportAopworkflow', `POST ${WORKFLOWS}/export`, {
      data: () => ({ id: [path['workflow_id']] }),
      exception: AS_TEXT,
      holds: isFile,
    }),
    secMaster('importAopworkflow, a form with a file', `POST ${WORKFLOWS}/import`, { file }),
    secMaster('deleteAopWorkflow', `DELETE ${WORKFLOW}`),
  ];
}
