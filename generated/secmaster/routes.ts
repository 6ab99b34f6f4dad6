// Generated from spec/secmaster by `npm run generate`. Do not edit: change the spec or the generator.
import type { RouteTable } from '../../src/operation.ts';

/**
 * What the client needs to know of SecMaster at run time.
 */
export const routes: RouteTable = {
  scope: ['project_id', 'workspace_id'],
  facts: {
    c: { contentType: 'application/json;charset=UTF-8' },
    e: { empty: true },
    b: { batch: { succeeded: 'data.success_ids', failed: 'data.error_ids' } },
    a: { binary: true },
    i: { idempotent: true },
    d: { contentType: 'multipart/form-data' },
    n: { notFound: ['SecMaster.20030005'] },
    f: { batch: { success: 'success', succeeded: 'data.success_ids', failed: 'data.error_ids' } },
    s: { secrets: ['storage_url'] },
    g: { secrets: ['data'] },
    h: { idempotent: false },
    j: { notFound: ['SecMaster.20048004'] },
    k: { job: { state: 'status', succeeded: ['FINISHED'], failed: ['FAILED', 'TERMINATED'] } },
    l: { secrets: ['connection_config', 'default_value', 'value'] },
    m: { secrets: ['config'] },
    o: { notFound: ['SecMaster.20041002'] },
  },
  tree: `
/v1
 /{project_id}
  /workspaces
GETc listWorkspaces
POSTc createWorkspace
   /{workspace_id}
GETc showWorkspace
PUTc updateWorkspace
DELETEce deleteWorkspace
    /soc
     /alerts
POSTc createAlert
DELETEcb deleteAlert
      /batch-delete
POSTcb deleteAlerts
      /batch-order
POSTcb createBatchOrderAlerts
      /batch-update
POSTc changeAlerts
      /export
POSTcai exportAlerts
      /import
POSTd importAlerts
      /search
POSTci listAlerts
      /template
       /download
GETca downloadAlertTemplate
      /{alert_id}
GETcn showAlert
PUTc changeAlert
     /incidents
POSTc createIncident
DELETEcb deleteIncident
      /batch-delete
POSTcb deleteIncidents
      /batch-update
POSTc changeIncidents
      /export
POSTcai exportIncidents
      /import
POSTd importIncidents
      /search
POSTci listIncidents
      /template
       /download
GETca downloadIncidentTemplate
      /{incident_id}
GETcn showIncident
PUTc changeIncident
     /indicators
POSTc createIndicator
DELETEcb deleteIndicator
      /export
POSTcai exportIndicators
      /import
POSTd importIndicators
      /search
POSTci listIndicators
      /template
       /download
GETca downloadIndicatorTemplate
      /{indicator_id}
GETcn showIndicatorDetail
PUTc updateIndicator
     /vulnerability
      /export
POSTai exportVulnerabilities
      /import
POSTd importVulnerabilities
      /search
POSTi listVulnerabilities
      /template
       /download
GETa downloadVulnerabilityTemplate
      /{vul_id}
GET showVulnerability
     /{dataclass_name}
POSTc createDataobject
DELETEf deleteDataobjects
      /export
POSTcai exportDataobjects
      /import
POSTd importDataobjects
      /search
POSTci listDataobjects
      /{data_object_id}
GETn showDataobject
PUT updateDataobject
     /{dataclass_type}
      /{data_object_id}
       /{related_dataclass_type}
POSTcf createDataobjectRelation
DELETEcnf deleteDataobjectRelation
        /search
POSTcin listDataobjectRelations
      /{related_dataclass_type}
       /batch-create
POSTcf batchCreateDataobjectRelations
     /dataclasses
GETc listDataclass
      /{dataclass_id}
GETc showDataClassInfo
       /fields
GETc listDataclassFields
       /types
POSTc createDataclassType
DELETEc deleteDataclassType
        /enable
POSTc enableDataclassType
     /notes
POSTc createNote
DELETEcb deleteNotes
      /search
POSTci listNotes
     /attachment
      /upload
POSTd uploadAttachment
      /{attach_id}
GETs showAttachment
       /download
GETg downloadAttachment
     /tasks
GETc listTasks
      /{task_id}
GETc showTask
PUTch updateTask
     /playbooks
GET listPlaybooks
POST createPlaybook
      /export
POSTcai exportPlaybook
      /import
POSTd importPlaybook
      /statistics
GET showPlaybookStatistics
      /{playbook_id}
GET showPlaybook
PUT updatePlaybook
DELETEc deletePlaybook
       /monitor
GET showPlaybookMonitors
       /versions
GET listPlaybookVersions
POST createPlaybookVersion
      /versions
       /{version_id}
GETj showPlaybookVersion
PUT updatePlaybookVersion
DELETEj deletePlaybookVersion
        /clone
POST copyPlaybookVersion
        /actions
GETn listPlaybookActions
POST createPlaybookAction
         /{action_id}
PUT updatePlaybookAction
DELETEj deletePlaybookAction
        /rules
POST createPlaybookRule
         /{rule_id}
GETj showPlaybookRule
PUT updatePlaybookRule
DELETEcj deletePlaybookRule
        /approval
POST createPlaybookApprove
       /approval
GET listPlaybookApproves
      /instances
GET listPlaybookInstances
       /auditlogs
POSTi listPlaybookAuditLogs
       /{instance_id}
GETk showPlaybookInstance
        /operation
POST changePlaybookInstance
        /topology
GET showPlaybookTopology
     /workflows
GETc listWorkflows
POSTc createAopWorkflow
      /export
POSTcai exportAopworkflow
      /import
POSTd importAopworkflow
      /validation
POSTci validateAopWorkflowVersion
      /{workflow_id}
GETc showAopWorkflow
PUTc updateAopWorkflow
DELETEc deleteAopWorkflow
       /versions
GETc listAopWorkflowVersions
POSTc createAopWorkflowVersion
       /instances
POSTc createWorkflowInstance
      /versions
       /{version_id}
GETc showAopWorkflowVersion
PUTc updateAopWorkflowVersion
DELETEc deleteAopWorkflowVersion
        /approval
POSTc createAopWorkflowVersionApprovel
      /instances
GETc listAopWorkflowInstance
       /{instance_id}
GETck showAopWorkflowInstance
PUTch updateWorkflowInstance
     /components
GETl listComponents
      /{component_id}
GETl showComponent
       /action
GET listComponentActions
        /{action_id}
GET showComponentAction
      /template
GETc listComponentTemplates
POSTc createComponentTemplate
       /{template_id}
GETc showComponentTemplate
PUTc updateComponentTemplate
DELETEc deleteComponentTemplate
     /assetcredentials
GETcm listConnections
POSTcm createConnection
      /{asset_id}
GETcmo showConnection
PUTcm updateConnection
DELETEco deleteConnection
     /policy-records
      /search
POSTci searchPolicyRecord
      /{policy_id}
       /search
POSTci searchPolicyRecordByPolicyId
     /policys
POSTc createRetryPolicy
      /batch-delete
POSTc deletePolicies
      /search
POSTci searchPolicy
      /{policy_id}
GETc showPolicy
`,
};
