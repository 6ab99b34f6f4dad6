// Generated from spec/secmaster by `npm run generate`. Do not edit: change the spec or the generator.
import type { SecMasterErrorCode } from '../error-codes.ts';
import type { Call, CallOptions, Failure, Input, Output } from '../../src/operation.ts';
import type { operations } from './schema.ts';

/**
 * Path parameters that the SecMaster client fills in.
 */
type Scope = 'project_id' | 'workspace_id';

/** Input of `listWorkspaces`. */
export type ListWorkspacesInput = Input<operations['listWorkspaces'], Scope>;
/** Answer of `listWorkspaces`. */
export type ListWorkspacesOutput = Output<operations['listWorkspaces']>;
/** Failure of `listWorkspaces`. */
export type ListWorkspacesFailure = Failure<operations['listWorkspaces'], SecMasterErrorCode>;

/** Input of `createWorkspace`. */
export type CreateWorkspaceInput = Input<operations['createWorkspace'], Scope>;
/** Answer of `createWorkspace`. */
export type CreateWorkspaceOutput = Output<operations['createWorkspace']>;
/** Failure of `createWorkspace`. */
export type CreateWorkspaceFailure = Failure<operations['createWorkspace'], SecMasterErrorCode>;

/** Input of `showWorkspace`. */
export type ShowWorkspaceInput = Input<operations['showWorkspace'], Scope>;
/** Answer of `showWorkspace`. */
export type ShowWorkspaceOutput = Output<operations['showWorkspace']>;
/** Failure of `showWorkspace`. */
export type ShowWorkspaceFailure = Failure<operations['showWorkspace'], SecMasterErrorCode>;

/** Input of `updateWorkspace`. */
export type UpdateWorkspaceInput = Input<operations['updateWorkspace'], Scope>;
/** Answer of `updateWorkspace`. */
export type UpdateWorkspaceOutput = Output<operations['updateWorkspace']>;
/** Failure of `updateWorkspace`. */
export type UpdateWorkspaceFailure = Failure<operations['updateWorkspace'], SecMasterErrorCode>;

/** Input of `deleteWorkspace`. */
export type DeleteWorkspaceInput = Input<operations['deleteWorkspace'], Scope>;
/** Answer of `deleteWorkspace`. */
export type DeleteWorkspaceOutput = Output<operations['deleteWorkspace']>;
/** Failure of `deleteWorkspace`. */
export type DeleteWorkspaceFailure = Failure<operations['deleteWorkspace'], SecMasterErrorCode>;

/** Input of `createAlert`. */
export type CreateAlertInput = Input<operations['createAlert'], Scope>;
/** Answer of `createAlert`. */
export type CreateAlertOutput = Output<operations['createAlert']>;
/** Failure of `createAlert`. */
export type CreateAlertFailure = Failure<operations['createAlert'], SecMasterErrorCode>;

/** Input of `deleteAlert`. */
export type DeleteAlertInput = Input<operations['deleteAlert'], Scope>;
/** Answer of `deleteAlert`. */
export type DeleteAlertOutput = Output<operations['deleteAlert']>;
/** Failure of `deleteAlert`. */
export type DeleteAlertFailure = Failure<operations['deleteAlert'], SecMasterErrorCode>;

/** Input of `deleteAlerts`. */
export type DeleteAlertsInput = Input<operations['deleteAlerts'], Scope>;
/** Answer of `deleteAlerts`. */
export type DeleteAlertsOutput = Output<operations['deleteAlerts']>;
/** Failure of `deleteAlerts`. */
export type DeleteAlertsFailure = Failure<operations['deleteAlerts'], SecMasterErrorCode>;

/** Input of `createBatchOrderAlerts`. */
export type CreateBatchOrderAlertsInput = Input<operations['createBatchOrderAlerts'], Scope>;
/** Answer of `createBatchOrderAlerts`. */
export type CreateBatchOrderAlertsOutput = Output<operations['createBatchOrderAlerts']>;
/** Failure of `createBatchOrderAlerts`. */
export type CreateBatchOrderAlertsFailure = Failure<operations['createBatchOrderAlerts'], SecMasterErrorCode>;

/** Input of `changeAlerts`. */
export type ChangeAlertsInput = Input<operations['changeAlerts'], Scope>;
/** Answer of `changeAlerts`. */
export type ChangeAlertsOutput = Output<operations['changeAlerts']>;
/** Failure of `changeAlerts`. */
export type ChangeAlertsFailure = Failure<operations['changeAlerts'], SecMasterErrorCode>;

/** Input of `exportAlerts`. */
export type ExportAlertsInput = Input<operations['exportAlerts'], Scope>;
/** Answer of `exportAlerts`. */
export type ExportAlertsOutput = Output<operations['exportAlerts']>;
/** Failure of `exportAlerts`. */
export type ExportAlertsFailure = Failure<operations['exportAlerts'], SecMasterErrorCode>;

/** Input of `importAlerts`. */
export type ImportAlertsInput = Input<operations['importAlerts'], Scope>;
/** Answer of `importAlerts`. */
export type ImportAlertsOutput = Output<operations['importAlerts']>;
/** Failure of `importAlerts`. */
export type ImportAlertsFailure = Failure<operations['importAlerts'], SecMasterErrorCode>;

/** Input of `listAlerts`. */
export type ListAlertsInput = Input<operations['listAlerts'], Scope>;
/** Answer of `listAlerts`. */
export type ListAlertsOutput = Output<operations['listAlerts']>;
/** Failure of `listAlerts`. */
export type ListAlertsFailure = Failure<operations['listAlerts'], SecMasterErrorCode>;

/** Input of `downloadAlertTemplate`. */
export type DownloadAlertTemplateInput = Input<operations['downloadAlertTemplate'], Scope>;
/** Answer of `downloadAlertTemplate`. */
export type DownloadAlertTemplateOutput = Output<operations['downloadAlertTemplate']>;
/** Failure of `downloadAlertTemplate`. */
export type DownloadAlertTemplateFailure = Failure<operations['downloadAlertTemplate'], SecMasterErrorCode>;

/** Input of `showAlert`. */
export type ShowAlertInput = Input<operations['showAlert'], Scope>;
/** Answer of `showAlert`. */
export type ShowAlertOutput = Output<operations['showAlert']>;
/** Failure of `showAlert`. */
export type ShowAlertFailure = Failure<operations['showAlert'], SecMasterErrorCode>;

/** Input of `changeAlert`. */
export type ChangeAlertInput = Input<operations['changeAlert'], Scope>;
/** Answer of `changeAlert`. */
export type ChangeAlertOutput = Output<operations['changeAlert']>;
/** Failure of `changeAlert`. */
export type ChangeAlertFailure = Failure<operations['changeAlert'], SecMasterErrorCode>;

/** Input of `createIncident`. */
export type CreateIncidentInput = Input<operations['createIncident'], Scope>;
/** Answer of `createIncident`. */
export type CreateIncidentOutput = Output<operations['createIncident']>;
/** Failure of `createIncident`. */
export type CreateIncidentFailure = Failure<operations['createIncident'], SecMasterErrorCode>;

/** Input of `deleteIncident`. */
export type DeleteIncidentInput = Input<operations['deleteIncident'], Scope>;
/** Answer of `deleteIncident`. */
export type DeleteIncidentOutput = Output<operations['deleteIncident']>;
/** Failure of `deleteIncident`. */
export type DeleteIncidentFailure = Failure<operations['deleteIncident'], SecMasterErrorCode>;

/** Input of `deleteIncidents`. */
export type DeleteIncidentsInput = Input<operations['deleteIncidents'], Scope>;
/** Answer of `deleteIncidents`. */
export type DeleteIncidentsOutput = Output<operations['deleteIncidents']>;
/** Failure of `deleteIncidents`. */
export type DeleteIncidentsFailure = Failure<operations['deleteIncidents'], SecMasterErrorCode>;

/** Input of `changeIncidents`. */
export type ChangeIncidentsInput = Input<operations['changeIncidents'], Scope>;
/** Answer of `changeIncidents`. */
export type ChangeIncidentsOutput = Output<operations['changeIncidents']>;
/** Failure of `changeIncidents`. */
export type ChangeIncidentsFailure = Failure<operations['changeIncidents'], SecMasterErrorCode>;

/** Input of `exportIncidents`. */
export type ExportIncidentsInput = Input<operations['exportIncidents'], Scope>;
/** Answer of `exportIncidents`. */
export type ExportIncidentsOutput = Output<operations['exportIncidents']>;
/** Failure of `exportIncidents`. */
export type ExportIncidentsFailure = Failure<operations['exportIncidents'], SecMasterErrorCode>;

/** Input of `importIncidents`. */
export type ImportIncidentsInput = Input<operations['importIncidents'], Scope>;
/** Answer of `importIncidents`. */
export type ImportIncidentsOutput = Output<operations['importIncidents']>;
/** Failure of `importIncidents`. */
export type ImportIncidentsFailure = Failure<operations['importIncidents'], SecMasterErrorCode>;

/** Input of `listIncidents`. */
export type ListIncidentsInput = Input<operations['listIncidents'], Scope>;
/** Answer of `listIncidents`. */
export type ListIncidentsOutput = Output<operations['listIncidents']>;
/** Failure of `listIncidents`. */
export type ListIncidentsFailure = Failure<operations['listIncidents'], SecMasterErrorCode>;

/** Input of `downloadIncidentTemplate`. */
export type DownloadIncidentTemplateInput = Input<operations['downloadIncidentTemplate'], Scope>;
/** Answer of `downloadIncidentTemplate`. */
export type DownloadIncidentTemplateOutput = Output<operations['downloadIncidentTemplate']>;
/** Failure of `downloadIncidentTemplate`. */
export type DownloadIncidentTemplateFailure = Failure<operations['downloadIncidentTemplate'], SecMasterErrorCode>;

/** Input of `showIncident`. */
export type ShowIncidentInput = Input<operations['showIncident'], Scope>;
/** Answer of `showIncident`. */
export type ShowIncidentOutput = Output<operations['showIncident']>;
/** Failure of `showIncident`. */
export type ShowIncidentFailure = Failure<operations['showIncident'], SecMasterErrorCode>;

/** Input of `changeIncident`. */
export type ChangeIncidentInput = Input<operations['changeIncident'], Scope>;
/** Answer of `changeIncident`. */
export type ChangeIncidentOutput = Output<operations['changeIncident']>;
/** Failure of `changeIncident`. */
export type ChangeIncidentFailure = Failure<operations['changeIncident'], SecMasterErrorCode>;

/** Input of `createIndicator`. */
export type CreateIndicatorInput = Input<operations['createIndicator'], Scope>;
/** Answer of `createIndicator`. */
export type CreateIndicatorOutput = Output<operations['createIndicator']>;
/** Failure of `createIndicator`. */
export type CreateIndicatorFailure = Failure<operations['createIndicator'], SecMasterErrorCode>;

/** Input of `deleteIndicator`. */
export type DeleteIndicatorInput = Input<operations['deleteIndicator'], Scope>;
/** Answer of `deleteIndicator`. */
export type DeleteIndicatorOutput = Output<operations['deleteIndicator']>;
/** Failure of `deleteIndicator`. */
export type DeleteIndicatorFailure = Failure<operations['deleteIndicator'], SecMasterErrorCode>;

/** Input of `exportIndicators`. */
export type ExportIndicatorsInput = Input<operations['exportIndicators'], Scope>;
/** Answer of `exportIndicators`. */
export type ExportIndicatorsOutput = Output<operations['exportIndicators']>;
/** Failure of `exportIndicators`. */
export type ExportIndicatorsFailure = Failure<operations['exportIndicators'], SecMasterErrorCode>;

/** Input of `importIndicators`. */
export type ImportIndicatorsInput = Input<operations['importIndicators'], Scope>;
/** Answer of `importIndicators`. */
export type ImportIndicatorsOutput = Output<operations['importIndicators']>;
/** Failure of `importIndicators`. */
export type ImportIndicatorsFailure = Failure<operations['importIndicators'], SecMasterErrorCode>;

/** Input of `listIndicators`. */
export type ListIndicatorsInput = Input<operations['listIndicators'], Scope>;
/** Answer of `listIndicators`. */
export type ListIndicatorsOutput = Output<operations['listIndicators']>;
/** Failure of `listIndicators`. */
export type ListIndicatorsFailure = Failure<operations['listIndicators'], SecMasterErrorCode>;

/** Input of `downloadIndicatorTemplate`. */
export type DownloadIndicatorTemplateInput = Input<operations['downloadIndicatorTemplate'], Scope>;
/** Answer of `downloadIndicatorTemplate`. */
export type DownloadIndicatorTemplateOutput = Output<operations['downloadIndicatorTemplate']>;
/** Failure of `downloadIndicatorTemplate`. */
export type DownloadIndicatorTemplateFailure = Failure<operations['downloadIndicatorTemplate'], SecMasterErrorCode>;

/** Input of `showIndicatorDetail`. */
export type ShowIndicatorDetailInput = Input<operations['showIndicatorDetail'], Scope>;
/** Answer of `showIndicatorDetail`. */
export type ShowIndicatorDetailOutput = Output<operations['showIndicatorDetail']>;
/** Failure of `showIndicatorDetail`. */
export type ShowIndicatorDetailFailure = Failure<operations['showIndicatorDetail'], SecMasterErrorCode>;

/** Input of `updateIndicator`. */
export type UpdateIndicatorInput = Input<operations['updateIndicator'], Scope>;
/** Answer of `updateIndicator`. */
export type UpdateIndicatorOutput = Output<operations['updateIndicator']>;
/** Failure of `updateIndicator`. */
export type UpdateIndicatorFailure = Failure<operations['updateIndicator'], SecMasterErrorCode>;

/** Input of `exportVulnerabilities`. */
export type ExportVulnerabilitiesInput = Input<operations['exportVulnerabilities'], Scope>;
/** Answer of `exportVulnerabilities`. */
export type ExportVulnerabilitiesOutput = Output<operations['exportVulnerabilities']>;
/** Failure of `exportVulnerabilities`. */
export type ExportVulnerabilitiesFailure = Failure<operations['exportVulnerabilities'], SecMasterErrorCode>;

/** Input of `importVulnerabilities`. */
export type ImportVulnerabilitiesInput = Input<operations['importVulnerabilities'], Scope>;
/** Answer of `importVulnerabilities`. */
export type ImportVulnerabilitiesOutput = Output<operations['importVulnerabilities']>;
/** Failure of `importVulnerabilities`. */
export type ImportVulnerabilitiesFailure = Failure<operations['importVulnerabilities'], SecMasterErrorCode>;

/** Input of `listVulnerabilities`. */
export type ListVulnerabilitiesInput = Input<operations['listVulnerabilities'], Scope>;
/** Answer of `listVulnerabilities`. */
export type ListVulnerabilitiesOutput = Output<operations['listVulnerabilities']>;
/** Failure of `listVulnerabilities`. */
export type ListVulnerabilitiesFailure = Failure<operations['listVulnerabilities'], SecMasterErrorCode>;

/** Input of `downloadVulnerabilityTemplate`. */
export type DownloadVulnerabilityTemplateInput = Input<operations['downloadVulnerabilityTemplate'], Scope>;
/** Answer of `downloadVulnerabilityTemplate`. */
export type DownloadVulnerabilityTemplateOutput = Output<operations['downloadVulnerabilityTemplate']>;
/** Failure of `downloadVulnerabilityTemplate`. */
export type DownloadVulnerabilityTemplateFailure = Failure<
  operations['downloadVulnerabilityTemplate'],
  SecMasterErrorCode
>;

/** Input of `showVulnerability`. */
export type ShowVulnerabilityInput = Input<operations['showVulnerability'], Scope>;
/** Answer of `showVulnerability`. */
export type ShowVulnerabilityOutput = Output<operations['showVulnerability']>;
/** Failure of `showVulnerability`. */
export type ShowVulnerabilityFailure = Failure<operations['showVulnerability'], SecMasterErrorCode>;

/** Input of `createDataobject`. */
export type CreateDataobjectInput = Input<operations['createDataobject'], Scope>;
/** Answer of `createDataobject`. */
export type CreateDataobjectOutput = Output<operations['createDataobject']>;
/** Failure of `createDataobject`. */
export type CreateDataobjectFailure = Failure<operations['createDataobject'], SecMasterErrorCode>;

/** Input of `deleteDataobjects`. */
export type DeleteDataobjectsInput = Input<operations['deleteDataobjects'], Scope>;
/** Answer of `deleteDataobjects`. */
export type DeleteDataobjectsOutput = Output<operations['deleteDataobjects']>;
/** Failure of `deleteDataobjects`. */
export type DeleteDataobjectsFailure = Failure<operations['deleteDataobjects'], SecMasterErrorCode>;

/** Input of `exportDataobjects`. */
export type ExportDataobjectsInput = Input<operations['exportDataobjects'], Scope>;
/** Answer of `exportDataobjects`. */
export type ExportDataobjectsOutput = Output<operations['exportDataobjects']>;
/** Failure of `exportDataobjects`. */
export type ExportDataobjectsFailure = Failure<operations['exportDataobjects'], SecMasterErrorCode>;

/** Input of `importDataobjects`. */
export type ImportDataobjectsInput = Input<operations['importDataobjects'], Scope>;
/** Answer of `importDataobjects`. */
export type ImportDataobjectsOutput = Output<operations['importDataobjects']>;
/** Failure of `importDataobjects`. */
export type ImportDataobjectsFailure = Failure<operations['importDataobjects'], SecMasterErrorCode>;

/** Input of `listDataobjects`. */
export type ListDataobjectsInput = Input<operations['listDataobjects'], Scope>;
/** Answer of `listDataobjects`. */
export type ListDataobjectsOutput = Output<operations['listDataobjects']>;
/** Failure of `listDataobjects`. */
export type ListDataobjectsFailure = Failure<operations['listDataobjects'], SecMasterErrorCode>;

/** Input of `showDataobject`. */
export type ShowDataobjectInput = Input<operations['showDataobject'], Scope>;
/** Answer of `showDataobject`. */
export type ShowDataobjectOutput = Output<operations['showDataobject']>;
/** Failure of `showDataobject`. */
export type ShowDataobjectFailure = Failure<operations['showDataobject'], SecMasterErrorCode>;

/** Input of `updateDataobject`. */
export type UpdateDataobjectInput = Input<operations['updateDataobject'], Scope>;
/** Answer of `updateDataobject`. */
export type UpdateDataobjectOutput = Output<operations['updateDataobject']>;
/** Failure of `updateDataobject`. */
export type UpdateDataobjectFailure = Failure<operations['updateDataobject'], SecMasterErrorCode>;

/** Input of `createDataobjectRelation`. */
export type CreateDataobjectRelationInput = Input<operations['createDataobjectRelation'], Scope>;
/** Answer of `createDataobjectRelation`. */
export type CreateDataobjectRelationOutput = Output<operations['createDataobjectRelation']>;
/** Failure of `createDataobjectRelation`. */
export type CreateDataobjectRelationFailure = Failure<operations['createDataobjectRelation'], SecMasterErrorCode>;

/** Input of `deleteDataobjectRelation`. */
export type DeleteDataobjectRelationInput = Input<operations['deleteDataobjectRelation'], Scope>;
/** Answer of `deleteDataobjectRelation`. */
export type DeleteDataobjectRelationOutput = Output<operations['deleteDataobjectRelation']>;
/** Failure of `deleteDataobjectRelation`. */
export type DeleteDataobjectRelationFailure = Failure<operations['deleteDataobjectRelation'], SecMasterErrorCode>;

/** Input of `listDataobjectRelations`. */
export type ListDataobjectRelationsInput = Input<operations['listDataobjectRelations'], Scope>;
/** Answer of `listDataobjectRelations`. */
export type ListDataobjectRelationsOutput = Output<operations['listDataobjectRelations']>;
/** Failure of `listDataobjectRelations`. */
export type ListDataobjectRelationsFailure = Failure<operations['listDataobjectRelations'], SecMasterErrorCode>;

/** Input of `batchCreateDataobjectRelations`. */
export type BatchCreateDataobjectRelationsInput = Input<operations['batchCreateDataobjectRelations'], Scope>;
/** Answer of `batchCreateDataobjectRelations`. */
export type BatchCreateDataobjectRelationsOutput = Output<operations['batchCreateDataobjectRelations']>;
/** Failure of `batchCreateDataobjectRelations`. */
export type BatchCreateDataobjectRelationsFailure = Failure<
  operations['batchCreateDataobjectRelations'],
  SecMasterErrorCode
>;

/** Input of `listDataclass`. */
export type ListDataclassInput = Input<operations['listDataclass'], Scope>;
/** Answer of `listDataclass`. */
export type ListDataclassOutput = Output<operations['listDataclass']>;
/** Failure of `listDataclass`. */
export type ListDataclassFailure = Failure<operations['listDataclass'], SecMasterErrorCode>;

/** Input of `showDataClassInfo`. */
export type ShowDataClassInfoInput = Input<operations['showDataClassInfo'], Scope>;
/** Answer of `showDataClassInfo`. */
export type ShowDataClassInfoOutput = Output<operations['showDataClassInfo']>;
/** Failure of `showDataClassInfo`. */
export type ShowDataClassInfoFailure = Failure<operations['showDataClassInfo'], SecMasterErrorCode>;

/** Input of `listDataclassFields`. */
export type ListDataclassFieldsInput = Input<operations['listDataclassFields'], Scope>;
/** Answer of `listDataclassFields`. */
export type ListDataclassFieldsOutput = Output<operations['listDataclassFields']>;
/** Failure of `listDataclassFields`. */
export type ListDataclassFieldsFailure = Failure<operations['listDataclassFields'], SecMasterErrorCode>;

/** Input of `createDataclassType`. */
export type CreateDataclassTypeInput = Input<operations['createDataclassType'], Scope>;
/** Answer of `createDataclassType`. */
export type CreateDataclassTypeOutput = Output<operations['createDataclassType']>;
/** Failure of `createDataclassType`. */
export type CreateDataclassTypeFailure = Failure<operations['createDataclassType'], SecMasterErrorCode>;

/** Input of `deleteDataclassType`. */
export type DeleteDataclassTypeInput = Input<operations['deleteDataclassType'], Scope>;
/** Answer of `deleteDataclassType`. */
export type DeleteDataclassTypeOutput = Output<operations['deleteDataclassType']>;
/** Failure of `deleteDataclassType`. */
export type DeleteDataclassTypeFailure = Failure<operations['deleteDataclassType'], SecMasterErrorCode>;

/** Input of `enableDataclassType`. */
export type EnableDataclassTypeInput = Input<operations['enableDataclassType'], Scope>;
/** Answer of `enableDataclassType`. */
export type EnableDataclassTypeOutput = Output<operations['enableDataclassType']>;
/** Failure of `enableDataclassType`. */
export type EnableDataclassTypeFailure = Failure<operations['enableDataclassType'], SecMasterErrorCode>;

/** Input of `createNote`. */
export type CreateNoteInput = Input<operations['createNote'], Scope>;
/** Answer of `createNote`. */
export type CreateNoteOutput = Output<operations['createNote']>;
/** Failure of `createNote`. */
export type CreateNoteFailure = Failure<operations['createNote'], SecMasterErrorCode>;

/** Input of `deleteNotes`. */
export type DeleteNotesInput = Input<operations['deleteNotes'], Scope>;
/** Answer of `deleteNotes`. */
export type DeleteNotesOutput = Output<operations['deleteNotes']>;
/** Failure of `deleteNotes`. */
export type DeleteNotesFailure = Failure<operations['deleteNotes'], SecMasterErrorCode>;

/** Input of `listNotes`. */
export type ListNotesInput = Input<operations['listNotes'], Scope>;
/** Answer of `listNotes`. */
export type ListNotesOutput = Output<operations['listNotes']>;
/** Failure of `listNotes`. */
export type ListNotesFailure = Failure<operations['listNotes'], SecMasterErrorCode>;

/** Input of `uploadAttachment`. */
export type UploadAttachmentInput = Input<operations['uploadAttachment'], Scope>;
/** Answer of `uploadAttachment`. */
export type UploadAttachmentOutput = Output<operations['uploadAttachment']>;
/** Failure of `uploadAttachment`. */
export type UploadAttachmentFailure = Failure<operations['uploadAttachment'], SecMasterErrorCode>;

/** Input of `showAttachment`. */
export type ShowAttachmentInput = Input<operations['showAttachment'], Scope>;
/** Answer of `showAttachment`. */
export type ShowAttachmentOutput = Output<operations['showAttachment']>;
/** Failure of `showAttachment`. */
export type ShowAttachmentFailure = Failure<operations['showAttachment'], SecMasterErrorCode>;

/** Input of `downloadAttachment`. */
export type DownloadAttachmentInput = Input<operations['downloadAttachment'], Scope>;
/** Answer of `downloadAttachment`. */
export type DownloadAttachmentOutput = Output<operations['downloadAttachment']>;
/** Failure of `downloadAttachment`. */
export type DownloadAttachmentFailure = Failure<operations['downloadAttachment'], SecMasterErrorCode>;

/** Input of `listTasks`. */
export type ListTasksInput = Input<operations['listTasks'], Scope>;
/** Answer of `listTasks`. */
export type ListTasksOutput = Output<operations['listTasks']>;
/** Failure of `listTasks`. */
export type ListTasksFailure = Failure<operations['listTasks'], SecMasterErrorCode>;

/** Input of `showTask`. */
export type ShowTaskInput = Input<operations['showTask'], Scope>;
/** Answer of `showTask`. */
export type ShowTaskOutput = Output<operations['showTask']>;
/** Failure of `showTask`. */
export type ShowTaskFailure = Failure<operations['showTask'], SecMasterErrorCode>;

/** Input of `updateTask`. */
export type UpdateTaskInput = Input<operations['updateTask'], Scope>;
/** Answer of `updateTask`. */
export type UpdateTaskOutput = Output<operations['updateTask']>;
/** Failure of `updateTask`. */
export type UpdateTaskFailure = Failure<operations['updateTask'], SecMasterErrorCode>;

/** Input of `listPlaybooks`. */
export type ListPlaybooksInput = Input<operations['listPlaybooks'], Scope>;
/** Answer of `listPlaybooks`. */
export type ListPlaybooksOutput = Output<operations['listPlaybooks']>;
/** Failure of `listPlaybooks`. */
export type ListPlaybooksFailure = Failure<operations['listPlaybooks'], SecMasterErrorCode>;

/** Input of `createPlaybook`. */
export type CreatePlaybookInput = Input<operations['createPlaybook'], Scope>;
/** Answer of `createPlaybook`. */
export type CreatePlaybookOutput = Output<operations['createPlaybook']>;
/** Failure of `createPlaybook`. */
export type CreatePlaybookFailure = Failure<operations['createPlaybook'], SecMasterErrorCode>;

/** Input of `exportPlaybook`. */
export type ExportPlaybookInput = Input<operations['exportPlaybook'], Scope>;
/** Answer of `exportPlaybook`. */
export type ExportPlaybookOutput = Output<operations['exportPlaybook']>;
/** Failure of `exportPlaybook`. */
export type ExportPlaybookFailure = Failure<operations['exportPlaybook'], SecMasterErrorCode>;

/** Input of `importPlaybook`. */
export type ImportPlaybookInput = Input<operations['importPlaybook'], Scope>;
/** Answer of `importPlaybook`. */
export type ImportPlaybookOutput = Output<operations['importPlaybook']>;
/** Failure of `importPlaybook`. */
export type ImportPlaybookFailure = Failure<operations['importPlaybook'], SecMasterErrorCode>;

/** Input of `showPlaybookStatistics`. */
export type ShowPlaybookStatisticsInput = Input<operations['showPlaybookStatistics'], Scope>;
/** Answer of `showPlaybookStatistics`. */
export type ShowPlaybookStatisticsOutput = Output<operations['showPlaybookStatistics']>;
/** Failure of `showPlaybookStatistics`. */
export type ShowPlaybookStatisticsFailure = Failure<operations['showPlaybookStatistics'], SecMasterErrorCode>;

/** Input of `showPlaybook`. */
export type ShowPlaybookInput = Input<operations['showPlaybook'], Scope>;
/** Answer of `showPlaybook`. */
export type ShowPlaybookOutput = Output<operations['showPlaybook']>;
/** Failure of `showPlaybook`. */
export type ShowPlaybookFailure = Failure<operations['showPlaybook'], SecMasterErrorCode>;

/** Input of `updatePlaybook`. */
export type UpdatePlaybookInput = Input<operations['updatePlaybook'], Scope>;
/** Answer of `updatePlaybook`. */
export type UpdatePlaybookOutput = Output<operations['updatePlaybook']>;
/** Failure of `updatePlaybook`. */
export type UpdatePlaybookFailure = Failure<operations['updatePlaybook'], SecMasterErrorCode>;

/** Input of `deletePlaybook`. */
export type DeletePlaybookInput = Input<operations['deletePlaybook'], Scope>;
/** Answer of `deletePlaybook`. */
export type DeletePlaybookOutput = Output<operations['deletePlaybook']>;
/** Failure of `deletePlaybook`. */
export type DeletePlaybookFailure = Failure<operations['deletePlaybook'], SecMasterErrorCode>;

/** Input of `showPlaybookMonitors`. */
export type ShowPlaybookMonitorsInput = Input<operations['showPlaybookMonitors'], Scope>;
/** Answer of `showPlaybookMonitors`. */
export type ShowPlaybookMonitorsOutput = Output<operations['showPlaybookMonitors']>;
/** Failure of `showPlaybookMonitors`. */
export type ShowPlaybookMonitorsFailure = Failure<operations['showPlaybookMonitors'], SecMasterErrorCode>;

/** Input of `showPlaybookVersion`. */
export type ShowPlaybookVersionInput = Input<operations['showPlaybookVersion'], Scope>;
/** Answer of `showPlaybookVersion`. */
export type ShowPlaybookVersionOutput = Output<operations['showPlaybookVersion']>;
/** Failure of `showPlaybookVersion`. */
export type ShowPlaybookVersionFailure = Failure<operations['showPlaybookVersion'], SecMasterErrorCode>;

/** Input of `updatePlaybookVersion`. */
export type UpdatePlaybookVersionInput = Input<operations['updatePlaybookVersion'], Scope>;
/** Answer of `updatePlaybookVersion`. */
export type UpdatePlaybookVersionOutput = Output<operations['updatePlaybookVersion']>;
/** Failure of `updatePlaybookVersion`. */
export type UpdatePlaybookVersionFailure = Failure<operations['updatePlaybookVersion'], SecMasterErrorCode>;

/** Input of `deletePlaybookVersion`. */
export type DeletePlaybookVersionInput = Input<operations['deletePlaybookVersion'], Scope>;
/** Answer of `deletePlaybookVersion`. */
export type DeletePlaybookVersionOutput = Output<operations['deletePlaybookVersion']>;
/** Failure of `deletePlaybookVersion`. */
export type DeletePlaybookVersionFailure = Failure<operations['deletePlaybookVersion'], SecMasterErrorCode>;

/** Input of `copyPlaybookVersion`. */
export type CopyPlaybookVersionInput = Input<operations['copyPlaybookVersion'], Scope>;
/** Answer of `copyPlaybookVersion`. */
export type CopyPlaybookVersionOutput = Output<operations['copyPlaybookVersion']>;
/** Failure of `copyPlaybookVersion`. */
export type CopyPlaybookVersionFailure = Failure<operations['copyPlaybookVersion'], SecMasterErrorCode>;

/** Input of `listPlaybookVersions`. */
export type ListPlaybookVersionsInput = Input<operations['listPlaybookVersions'], Scope>;
/** Answer of `listPlaybookVersions`. */
export type ListPlaybookVersionsOutput = Output<operations['listPlaybookVersions']>;
/** Failure of `listPlaybookVersions`. */
export type ListPlaybookVersionsFailure = Failure<operations['listPlaybookVersions'], SecMasterErrorCode>;

/** Input of `createPlaybookVersion`. */
export type CreatePlaybookVersionInput = Input<operations['createPlaybookVersion'], Scope>;
/** Answer of `createPlaybookVersion`. */
export type CreatePlaybookVersionOutput = Output<operations['createPlaybookVersion']>;
/** Failure of `createPlaybookVersion`. */
export type CreatePlaybookVersionFailure = Failure<operations['createPlaybookVersion'], SecMasterErrorCode>;

/** Input of `listPlaybookActions`. */
export type ListPlaybookActionsInput = Input<operations['listPlaybookActions'], Scope>;
/** Answer of `listPlaybookActions`. */
export type ListPlaybookActionsOutput = Output<operations['listPlaybookActions']>;
/** Failure of `listPlaybookActions`. */
export type ListPlaybookActionsFailure = Failure<operations['listPlaybookActions'], SecMasterErrorCode>;

/** Input of `createPlaybookAction`. */
export type CreatePlaybookActionInput = Input<operations['createPlaybookAction'], Scope>;
/** Answer of `createPlaybookAction`. */
export type CreatePlaybookActionOutput = Output<operations['createPlaybookAction']>;
/** Failure of `createPlaybookAction`. */
export type CreatePlaybookActionFailure = Failure<operations['createPlaybookAction'], SecMasterErrorCode>;

/** Input of `updatePlaybookAction`. */
export type UpdatePlaybookActionInput = Input<operations['updatePlaybookAction'], Scope>;
/** Answer of `updatePlaybookAction`. */
export type UpdatePlaybookActionOutput = Output<operations['updatePlaybookAction']>;
/** Failure of `updatePlaybookAction`. */
export type UpdatePlaybookActionFailure = Failure<operations['updatePlaybookAction'], SecMasterErrorCode>;

/** Input of `deletePlaybookAction`. */
export type DeletePlaybookActionInput = Input<operations['deletePlaybookAction'], Scope>;
/** Answer of `deletePlaybookAction`. */
export type DeletePlaybookActionOutput = Output<operations['deletePlaybookAction']>;
/** Failure of `deletePlaybookAction`. */
export type DeletePlaybookActionFailure = Failure<operations['deletePlaybookAction'], SecMasterErrorCode>;

/** Input of `createPlaybookRule`. */
export type CreatePlaybookRuleInput = Input<operations['createPlaybookRule'], Scope>;
/** Answer of `createPlaybookRule`. */
export type CreatePlaybookRuleOutput = Output<operations['createPlaybookRule']>;
/** Failure of `createPlaybookRule`. */
export type CreatePlaybookRuleFailure = Failure<operations['createPlaybookRule'], SecMasterErrorCode>;

/** Input of `showPlaybookRule`. */
export type ShowPlaybookRuleInput = Input<operations['showPlaybookRule'], Scope>;
/** Answer of `showPlaybookRule`. */
export type ShowPlaybookRuleOutput = Output<operations['showPlaybookRule']>;
/** Failure of `showPlaybookRule`. */
export type ShowPlaybookRuleFailure = Failure<operations['showPlaybookRule'], SecMasterErrorCode>;

/** Input of `updatePlaybookRule`. */
export type UpdatePlaybookRuleInput = Input<operations['updatePlaybookRule'], Scope>;
/** Answer of `updatePlaybookRule`. */
export type UpdatePlaybookRuleOutput = Output<operations['updatePlaybookRule']>;
/** Failure of `updatePlaybookRule`. */
export type UpdatePlaybookRuleFailure = Failure<operations['updatePlaybookRule'], SecMasterErrorCode>;

/** Input of `deletePlaybookRule`. */
export type DeletePlaybookRuleInput = Input<operations['deletePlaybookRule'], Scope>;
/** Answer of `deletePlaybookRule`. */
export type DeletePlaybookRuleOutput = Output<operations['deletePlaybookRule']>;
/** Failure of `deletePlaybookRule`. */
export type DeletePlaybookRuleFailure = Failure<operations['deletePlaybookRule'], SecMasterErrorCode>;

/** Input of `listPlaybookApproves`. */
export type ListPlaybookApprovesInput = Input<operations['listPlaybookApproves'], Scope>;
/** Answer of `listPlaybookApproves`. */
export type ListPlaybookApprovesOutput = Output<operations['listPlaybookApproves']>;
/** Failure of `listPlaybookApproves`. */
export type ListPlaybookApprovesFailure = Failure<operations['listPlaybookApproves'], SecMasterErrorCode>;

/** Input of `createPlaybookApprove`. */
export type CreatePlaybookApproveInput = Input<operations['createPlaybookApprove'], Scope>;
/** Answer of `createPlaybookApprove`. */
export type CreatePlaybookApproveOutput = Output<operations['createPlaybookApprove']>;
/** Failure of `createPlaybookApprove`. */
export type CreatePlaybookApproveFailure = Failure<operations['createPlaybookApprove'], SecMasterErrorCode>;

/** Input of `listPlaybookInstances`. */
export type ListPlaybookInstancesInput = Input<operations['listPlaybookInstances'], Scope>;
/** Answer of `listPlaybookInstances`. */
export type ListPlaybookInstancesOutput = Output<operations['listPlaybookInstances']>;
/** Failure of `listPlaybookInstances`. */
export type ListPlaybookInstancesFailure = Failure<operations['listPlaybookInstances'], SecMasterErrorCode>;

/** Input of `listPlaybookAuditLogs`. */
export type ListPlaybookAuditLogsInput = Input<operations['listPlaybookAuditLogs'], Scope>;
/** Answer of `listPlaybookAuditLogs`. */
export type ListPlaybookAuditLogsOutput = Output<operations['listPlaybookAuditLogs']>;
/** Failure of `listPlaybookAuditLogs`. */
export type ListPlaybookAuditLogsFailure = Failure<operations['listPlaybookAuditLogs'], SecMasterErrorCode>;

/** Input of `showPlaybookInstance`. */
export type ShowPlaybookInstanceInput = Input<operations['showPlaybookInstance'], Scope>;
/** Answer of `showPlaybookInstance`. */
export type ShowPlaybookInstanceOutput = Output<operations['showPlaybookInstance']>;
/** Failure of `showPlaybookInstance`. */
export type ShowPlaybookInstanceFailure = Failure<operations['showPlaybookInstance'], SecMasterErrorCode>;

/** Input of `changePlaybookInstance`. */
export type ChangePlaybookInstanceInput = Input<operations['changePlaybookInstance'], Scope>;
/** Answer of `changePlaybookInstance`. */
export type ChangePlaybookInstanceOutput = Output<operations['changePlaybookInstance']>;
/** Failure of `changePlaybookInstance`. */
export type ChangePlaybookInstanceFailure = Failure<operations['changePlaybookInstance'], SecMasterErrorCode>;

/** Input of `showPlaybookTopology`. */
export type ShowPlaybookTopologyInput = Input<operations['showPlaybookTopology'], Scope>;
/** Answer of `showPlaybookTopology`. */
export type ShowPlaybookTopologyOutput = Output<operations['showPlaybookTopology']>;
/** Failure of `showPlaybookTopology`. */
export type ShowPlaybookTopologyFailure = Failure<operations['showPlaybookTopology'], SecMasterErrorCode>;

/** Input of `listWorkflows`. */
export type ListWorkflowsInput = Input<operations['listWorkflows'], Scope>;
/** Answer of `listWorkflows`. */
export type ListWorkflowsOutput = Output<operations['listWorkflows']>;
/** Failure of `listWorkflows`. */
export type ListWorkflowsFailure = Failure<operations['listWorkflows'], SecMasterErrorCode>;

/** Input of `createAopWorkflow`. */
export type CreateAopWorkflowInput = Input<operations['createAopWorkflow'], Scope>;
/** Answer of `createAopWorkflow`. */
export type CreateAopWorkflowOutput = Output<operations['createAopWorkflow']>;
/** Failure of `createAopWorkflow`. */
export type CreateAopWorkflowFailure = Failure<operations['createAopWorkflow'], SecMasterErrorCode>;

/** Input of `exportAopworkflow`. */
export type ExportAopworkflowInput = Input<operations['exportAopworkflow'], Scope>;
/** Answer of `exportAopworkflow`. */
export type ExportAopworkflowOutput = Output<operations['exportAopworkflow']>;
/** Failure of `exportAopworkflow`. */
export type ExportAopworkflowFailure = Failure<operations['exportAopworkflow'], SecMasterErrorCode>;

/** Input of `importAopworkflow`. */
export type ImportAopworkflowInput = Input<operations['importAopworkflow'], Scope>;
/** Answer of `importAopworkflow`. */
export type ImportAopworkflowOutput = Output<operations['importAopworkflow']>;
/** Failure of `importAopworkflow`. */
export type ImportAopworkflowFailure = Failure<operations['importAopworkflow'], SecMasterErrorCode>;

/** Input of `validateAopWorkflowVersion`. */
export type ValidateAopWorkflowVersionInput = Input<operations['validateAopWorkflowVersion'], Scope>;
/** Answer of `validateAopWorkflowVersion`. */
export type ValidateAopWorkflowVersionOutput = Output<operations['validateAopWorkflowVersion']>;
/** Failure of `validateAopWorkflowVersion`. */
export type ValidateAopWorkflowVersionFailure = Failure<operations['validateAopWorkflowVersion'], SecMasterErrorCode>;

/** Input of `showAopWorkflow`. */
export type ShowAopWorkflowInput = Input<operations['showAopWorkflow'], Scope>;
/** Answer of `showAopWorkflow`. */
export type ShowAopWorkflowOutput = Output<operations['showAopWorkflow']>;
/** Failure of `showAopWorkflow`. */
export type ShowAopWorkflowFailure = Failure<operations['showAopWorkflow'], SecMasterErrorCode>;

/** Input of `updateAopWorkflow`. */
export type UpdateAopWorkflowInput = Input<operations['updateAopWorkflow'], Scope>;
/** Answer of `updateAopWorkflow`. */
export type UpdateAopWorkflowOutput = Output<operations['updateAopWorkflow']>;
/** Failure of `updateAopWorkflow`. */
export type UpdateAopWorkflowFailure = Failure<operations['updateAopWorkflow'], SecMasterErrorCode>;

/** Input of `deleteAopWorkflow`. */
export type DeleteAopWorkflowInput = Input<operations['deleteAopWorkflow'], Scope>;
/** Answer of `deleteAopWorkflow`. */
export type DeleteAopWorkflowOutput = Output<operations['deleteAopWorkflow']>;
/** Failure of `deleteAopWorkflow`. */
export type DeleteAopWorkflowFailure = Failure<operations['deleteAopWorkflow'], SecMasterErrorCode>;

/** Input of `showAopWorkflowVersion`. */
export type ShowAopWorkflowVersionInput = Input<operations['showAopWorkflowVersion'], Scope>;
/** Answer of `showAopWorkflowVersion`. */
export type ShowAopWorkflowVersionOutput = Output<operations['showAopWorkflowVersion']>;
/** Failure of `showAopWorkflowVersion`. */
export type ShowAopWorkflowVersionFailure = Failure<operations['showAopWorkflowVersion'], SecMasterErrorCode>;

/** Input of `updateAopWorkflowVersion`. */
export type UpdateAopWorkflowVersionInput = Input<operations['updateAopWorkflowVersion'], Scope>;
/** Answer of `updateAopWorkflowVersion`. */
export type UpdateAopWorkflowVersionOutput = Output<operations['updateAopWorkflowVersion']>;
/** Failure of `updateAopWorkflowVersion`. */
export type UpdateAopWorkflowVersionFailure = Failure<operations['updateAopWorkflowVersion'], SecMasterErrorCode>;

/** Input of `deleteAopWorkflowVersion`. */
export type DeleteAopWorkflowVersionInput = Input<operations['deleteAopWorkflowVersion'], Scope>;
/** Answer of `deleteAopWorkflowVersion`. */
export type DeleteAopWorkflowVersionOutput = Output<operations['deleteAopWorkflowVersion']>;
/** Failure of `deleteAopWorkflowVersion`. */
export type DeleteAopWorkflowVersionFailure = Failure<operations['deleteAopWorkflowVersion'], SecMasterErrorCode>;

/** Input of `createAopWorkflowVersionApprovel`. */
export type CreateAopWorkflowVersionApprovelInput = Input<operations['createAopWorkflowVersionApprovel'], Scope>;
/** Answer of `createAopWorkflowVersionApprovel`. */
export type CreateAopWorkflowVersionApprovelOutput = Output<operations['createAopWorkflowVersionApprovel']>;
/** Failure of `createAopWorkflowVersionApprovel`. */
export type CreateAopWorkflowVersionApprovelFailure = Failure<
  operations['createAopWorkflowVersionApprovel'],
  SecMasterErrorCode
>;

/** Input of `listAopWorkflowVersions`. */
export type ListAopWorkflowVersionsInput = Input<operations['listAopWorkflowVersions'], Scope>;
/** Answer of `listAopWorkflowVersions`. */
export type ListAopWorkflowVersionsOutput = Output<operations['listAopWorkflowVersions']>;
/** Failure of `listAopWorkflowVersions`. */
export type ListAopWorkflowVersionsFailure = Failure<operations['listAopWorkflowVersions'], SecMasterErrorCode>;

/** Input of `createAopWorkflowVersion`. */
export type CreateAopWorkflowVersionInput = Input<operations['createAopWorkflowVersion'], Scope>;
/** Answer of `createAopWorkflowVersion`. */
export type CreateAopWorkflowVersionOutput = Output<operations['createAopWorkflowVersion']>;
/** Failure of `createAopWorkflowVersion`. */
export type CreateAopWorkflowVersionFailure = Failure<operations['createAopWorkflowVersion'], SecMasterErrorCode>;

/** Input of `listAopWorkflowInstance`. */
export type ListAopWorkflowInstanceInput = Input<operations['listAopWorkflowInstance'], Scope>;
/** Answer of `listAopWorkflowInstance`. */
export type ListAopWorkflowInstanceOutput = Output<operations['listAopWorkflowInstance']>;
/** Failure of `listAopWorkflowInstance`. */
export type ListAopWorkflowInstanceFailure = Failure<operations['listAopWorkflowInstance'], SecMasterErrorCode>;

/** Input of `showAopWorkflowInstance`. */
export type ShowAopWorkflowInstanceInput = Input<operations['showAopWorkflowInstance'], Scope>;
/** Answer of `showAopWorkflowInstance`. */
export type ShowAopWorkflowInstanceOutput = Output<operations['showAopWorkflowInstance']>;
/** Failure of `showAopWorkflowInstance`. */
export type ShowAopWorkflowInstanceFailure = Failure<operations['showAopWorkflowInstance'], SecMasterErrorCode>;

/** Input of `updateWorkflowInstance`. */
export type UpdateWorkflowInstanceInput = Input<operations['updateWorkflowInstance'], Scope>;
/** Answer of `updateWorkflowInstance`. */
export type UpdateWorkflowInstanceOutput = Output<operations['updateWorkflowInstance']>;
/** Failure of `updateWorkflowInstance`. */
export type UpdateWorkflowInstanceFailure = Failure<operations['updateWorkflowInstance'], SecMasterErrorCode>;

/** Input of `createWorkflowInstance`. */
export type CreateWorkflowInstanceInput = Input<operations['createWorkflowInstance'], Scope>;
/** Answer of `createWorkflowInstance`. */
export type CreateWorkflowInstanceOutput = Output<operations['createWorkflowInstance']>;
/** Failure of `createWorkflowInstance`. */
export type CreateWorkflowInstanceFailure = Failure<operations['createWorkflowInstance'], SecMasterErrorCode>;

/** Input of `listComponents`. */
export type ListComponentsInput = Input<operations['listComponents'], Scope>;
/** Answer of `listComponents`. */
export type ListComponentsOutput = Output<operations['listComponents']>;
/** Failure of `listComponents`. */
export type ListComponentsFailure = Failure<operations['listComponents'], SecMasterErrorCode>;

/** Input of `showComponent`. */
export type ShowComponentInput = Input<operations['showComponent'], Scope>;
/** Answer of `showComponent`. */
export type ShowComponentOutput = Output<operations['showComponent']>;
/** Failure of `showComponent`. */
export type ShowComponentFailure = Failure<operations['showComponent'], SecMasterErrorCode>;

/** Input of `listComponentActions`. */
export type ListComponentActionsInput = Input<operations['listComponentActions'], Scope>;
/** Answer of `listComponentActions`. */
export type ListComponentActionsOutput = Output<operations['listComponentActions']>;
/** Failure of `listComponentActions`. */
export type ListComponentActionsFailure = Failure<operations['listComponentActions'], SecMasterErrorCode>;

/** Input of `showComponentAction`. */
export type ShowComponentActionInput = Input<operations['showComponentAction'], Scope>;
/** Answer of `showComponentAction`. */
export type ShowComponentActionOutput = Output<operations['showComponentAction']>;
/** Failure of `showComponentAction`. */
export type ShowComponentActionFailure = Failure<operations['showComponentAction'], SecMasterErrorCode>;

/** Input of `listComponentTemplates`. */
export type ListComponentTemplatesInput = Input<operations['listComponentTemplates'], Scope>;
/** Answer of `listComponentTemplates`. */
export type ListComponentTemplatesOutput = Output<operations['listComponentTemplates']>;
/** Failure of `listComponentTemplates`. */
export type ListComponentTemplatesFailure = Failure<operations['listComponentTemplates'], SecMasterErrorCode>;

/** Input of `createComponentTemplate`. */
export type CreateComponentTemplateInput = Input<operations['createComponentTemplate'], Scope>;
/** Answer of `createComponentTemplate`. */
export type CreateComponentTemplateOutput = Output<operations['createComponentTemplate']>;
/** Failure of `createComponentTemplate`. */
export type CreateComponentTemplateFailure = Failure<operations['createComponentTemplate'], SecMasterErrorCode>;

/** Input of `showComponentTemplate`. */
export type ShowComponentTemplateInput = Input<operations['showComponentTemplate'], Scope>;
/** Answer of `showComponentTemplate`. */
export type ShowComponentTemplateOutput = Output<operations['showComponentTemplate']>;
/** Failure of `showComponentTemplate`. */
export type ShowComponentTemplateFailure = Failure<operations['showComponentTemplate'], SecMasterErrorCode>;

/** Input of `updateComponentTemplate`. */
export type UpdateComponentTemplateInput = Input<operations['updateComponentTemplate'], Scope>;
/** Answer of `updateComponentTemplate`. */
export type UpdateComponentTemplateOutput = Output<operations['updateComponentTemplate']>;
/** Failure of `updateComponentTemplate`. */
export type UpdateComponentTemplateFailure = Failure<operations['updateComponentTemplate'], SecMasterErrorCode>;

/** Input of `deleteComponentTemplate`. */
export type DeleteComponentTemplateInput = Input<operations['deleteComponentTemplate'], Scope>;
/** Answer of `deleteComponentTemplate`. */
export type DeleteComponentTemplateOutput = Output<operations['deleteComponentTemplate']>;
/** Failure of `deleteComponentTemplate`. */
export type DeleteComponentTemplateFailure = Failure<operations['deleteComponentTemplate'], SecMasterErrorCode>;

/** Input of `listConnections`. */
export type ListConnectionsInput = Input<operations['listConnections'], Scope>;
/** Answer of `listConnections`. */
export type ListConnectionsOutput = Output<operations['listConnections']>;
/** Failure of `listConnections`. */
export type ListConnectionsFailure = Failure<operations['listConnections'], SecMasterErrorCode>;

/** Input of `createConnection`. */
export type CreateConnectionInput = Input<operations['createConnection'], Scope>;
/** Answer of `createConnection`. */
export type CreateConnectionOutput = Output<operations['createConnection']>;
/** Failure of `createConnection`. */
export type CreateConnectionFailure = Failure<operations['createConnection'], SecMasterErrorCode>;

/** Input of `showConnection`. */
export type ShowConnectionInput = Input<operations['showConnection'], Scope>;
/** Answer of `showConnection`. */
export type ShowConnectionOutput = Output<operations['showConnection']>;
/** Failure of `showConnection`. */
export type ShowConnectionFailure = Failure<operations['showConnection'], SecMasterErrorCode>;

/** Input of `updateConnection`. */
export type UpdateConnectionInput = Input<operations['updateConnection'], Scope>;
/** Answer of `updateConnection`. */
export type UpdateConnectionOutput = Output<operations['updateConnection']>;
/** Failure of `updateConnection`. */
export type UpdateConnectionFailure = Failure<operations['updateConnection'], SecMasterErrorCode>;

/** Input of `deleteConnection`. */
export type DeleteConnectionInput = Input<operations['deleteConnection'], Scope>;
/** Answer of `deleteConnection`. */
export type DeleteConnectionOutput = Output<operations['deleteConnection']>;
/** Failure of `deleteConnection`. */
export type DeleteConnectionFailure = Failure<operations['deleteConnection'], SecMasterErrorCode>;

/** Input of `searchPolicyRecord`. */
export type SearchPolicyRecordInput = Input<operations['searchPolicyRecord'], Scope>;
/** Answer of `searchPolicyRecord`. */
export type SearchPolicyRecordOutput = Output<operations['searchPolicyRecord']>;
/** Failure of `searchPolicyRecord`. */
export type SearchPolicyRecordFailure = Failure<operations['searchPolicyRecord'], SecMasterErrorCode>;

/** Input of `searchPolicyRecordByPolicyId`. */
export type SearchPolicyRecordByPolicyIdInput = Input<operations['searchPolicyRecordByPolicyId'], Scope>;
/** Answer of `searchPolicyRecordByPolicyId`. */
export type SearchPolicyRecordByPolicyIdOutput = Output<operations['searchPolicyRecordByPolicyId']>;
/** Failure of `searchPolicyRecordByPolicyId`. */
export type SearchPolicyRecordByPolicyIdFailure = Failure<
  operations['searchPolicyRecordByPolicyId'],
  SecMasterErrorCode
>;

/** Input of `createRetryPolicy`. */
export type CreateRetryPolicyInput = Input<operations['createRetryPolicy'], Scope>;
/** Answer of `createRetryPolicy`. */
export type CreateRetryPolicyOutput = Output<operations['createRetryPolicy']>;
/** Failure of `createRetryPolicy`. */
export type CreateRetryPolicyFailure = Failure<operations['createRetryPolicy'], SecMasterErrorCode>;

/** Input of `deletePolicies`. */
export type DeletePoliciesInput = Input<operations['deletePolicies'], Scope>;
/** Answer of `deletePolicies`. */
export type DeletePoliciesOutput = Output<operations['deletePolicies']>;
/** Failure of `deletePolicies`. */
export type DeletePoliciesFailure = Failure<operations['deletePolicies'], SecMasterErrorCode>;

/** Input of `searchPolicy`. */
export type SearchPolicyInput = Input<operations['searchPolicy'], Scope>;
/** Answer of `searchPolicy`. */
export type SearchPolicyOutput = Output<operations['searchPolicy']>;
/** Failure of `searchPolicy`. */
export type SearchPolicyFailure = Failure<operations['searchPolicy'], SecMasterErrorCode>;

/** Input of `showPolicy`. */
export type ShowPolicyInput = Input<operations['showPolicy'], Scope>;
/** Answer of `showPolicy`. */
export type ShowPolicyOutput = Output<operations['showPolicy']>;
/** Failure of `showPolicy`. */
export type ShowPolicyFailure = Failure<operations['showPolicy'], SecMasterErrorCode>;

/**
 * The operations of SecMaster.
 */
export interface SecMasterOperations {
  /**
   * List workspaces.
   *
   * Lists the workspaces of the account in the project, a page at a time, with all their fields. It is where the
   * `workspace_id` of most other calls comes from. The filters narrow the list; `is_view` decides whether it is
   * about workspaces or about views.
   *
   * `GET /v1/{project_id}/workspaces` · [docs](https://support.huaweicloud.com/api-secmaster/ListWorkspaces.html),
   * 2026-01-29
   */
  readonly listWorkspaces: (
    input: ListWorkspacesInput,
    options?: CallOptions,
  ) => Call<ListWorkspacesOutput, ListWorkspacesFailure>;

  /**
   * Create a workspace.
   *
   * Creates a workspace, or a view with `is_view`, and answers with it; its `id` is the `workspace_id` of other
   * calls. Alerts, baseline checks, security analysis and playbooks all need a workspace first. Its set-up goes on
   * after the answer: the vendor's Terraform provider waits up to ten minutes before it uses the workspace. An
   * account can have few in a region: five in a paid edition and one in the free one, by the user guide.
   *
   * `POST /v1/{project_id}/workspaces` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateWorkspace.html), 2026-02-05
   */
  readonly createWorkspace: (
    input: CreateWorkspaceInput,
    options?: CallOptions,
  ) => Call<CreateWorkspaceOutput, CreateWorkspaceFailure>;

  /**
   * Show a workspace.
   *
   * Answers with the workspace in `workspace`: name, description, project, who created and changed it, and for a
   * view the workspaces that it gathers. Where it does not exist the service answers 400 with
   * `SecMaster.20011003`, which counts as not found.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowWorkspace.html)
   */
  readonly showWorkspace: (
    input?: ShowWorkspaceInput,
    options?: CallOptions,
  ) => Call<ShowWorkspaceOutput, ShowWorkspaceFailure>;

  /**
   * Update a workspace.
   *
   * Changes the name and the description of a workspace and, for a view, the workspace that it is bound to;
   * answers with the workspace as it is then. Nothing is required; send the name all the same, also where it
   * stays, as the vendor's Terraform provider does. Region, project, enterprise project and tags cannot be changed
   * here.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdateWorkspace.html)
   */
  readonly updateWorkspace: (
    input: UpdateWorkspaceInput,
    options?: CallOptions,
  ) => Call<UpdateWorkspaceOutput, UpdateWorkspaceFailure>;

  /**
   * Delete a workspace.
   *
   * Deletes the workspace. By the vendor's user guide it cannot be restored, and SecMaster may no longer notice
   * risks of what was managed in it. Check the ID with `showWorkspace` first. The answer has no body.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteWorkspace.html), 2026-02-05
   */
  readonly deleteWorkspace: (
    input?: DeleteWorkspaceInput,
    options?: CallOptions,
  ) => Call<DeleteWorkspaceOutput, DeleteWorkspaceFailure>;

  /**
   * Create an alert.
   *
   * Adds an alert to a workspace by hand, as for resources that no product of the cloud watches, and answers with
   * the record, whose `id` is the alert's. No field of the alert is required, but the vendor's Terraform provider
   * always gives a title, a description, a type, a data source, a severity, a status, a verification state, a
   * phase and the time it was first seen. For many alerts at once there is `importAlerts`.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/alerts` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateAlert.html)
   */
  readonly createAlert: (input: CreateAlertInput, options?: CallOptions) => Call<CreateAlertOutput, CreateAlertFailure>;

  /**
   * Delete an alert.
   *
   * Deletes the alerts in `batch_ids`, usually one, for good: nothing brings them back. It is a DELETE with a
   * body, and it answers HTTP 200 even where a deletion failed: the answer lists the IDs of both kinds. In the
   * console only alerts that were added or imported by hand can be deleted; others may be among the failures.
   * `deleteAlerts` does the same with a POST, for callers that cannot send such a body.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/alerts` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteAlert.html)
   */
  readonly deleteAlert: (input: DeleteAlertInput, options?: CallOptions) => Call<DeleteAlertOutput, DeleteAlertFailure>;

  /**
   * Delete several alerts.
   *
   * Deletes up to 999 alerts for good, by their IDs from `listAlerts`. It answers HTTP 200 even where some could
   * not be deleted: `error_ids` has those, `success_ids` the others. In the console only alerts that were added or
   * imported by hand can be deleted; others may be among the failures.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/alerts/batch-delete` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteAlerts.html)
   */
  readonly deleteAlerts: (
    input: DeleteAlertsInput,
    options?: CallOptions,
  ) => Call<DeleteAlertsOutput, DeleteAlertsFailure>;

  /**
   * Turn alerts into incidents.
   *
   * Opens incidents for alerts that turned out to be attacks or serious threats, with the title and the type of
   * incident given. Find them with `listIncidents`; `listAlerts` answers with the incidents that are linked to an
   * alert, and `batchCreateDataobjectRelations` links alerts to incidents that are there already. The answer lists
   * IDs that were handled and those that failed, with HTTP 200 in both cases. It is not safe to repeat: a second
   * call may open more incidents. A day's incidents are limited; beyond it the code is `SecMaster.20041509`.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/alerts/batch-order` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateBatchOrderAlerts.html), 2025-12-18
   */
  readonly createBatchOrderAlerts: (
    input: CreateBatchOrderAlertsInput,
    options?: CallOptions,
  ) => Call<CreateBatchOrderAlertsOutput, CreateBatchOrderAlertsFailure>;

  /**
   * Update several alerts.
   *
   * Sets the fields in `data_object` on all alerts in `batch_ids`; fields that are left out stay as they are. It
   * is the way to close many at once: `handle_status: Closed` with a `close_reason` and a `close_comment`. The
   * answer has one record with the fields that were set, and does not tell about the alerts one by one: read them
   * again where it matters.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/alerts/batch-update` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ChangeAlerts.html)
   */
  readonly changeAlerts: (
    input: ChangeAlertsInput,
    options?: CallOptions,
  ) => Call<ChangeAlertsOutput, ChangeAlertsFailure>;

  /**
   * Export alerts.
   *
   * Answers with a file of the alerts that a search finds, with the fields that `title` names. The search is that
   * of `listAlerts`, so try it there first. A field that is an object goes into the file as a whole. It is a POST
   * that changes nothing.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/alerts/export` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ExportAlerts.html), 2026-02-05
   */
  readonly exportAlerts: (
    input: ExportAlertsInput,
    options?: CallOptions,
  ) => Call<ExportAlertsOutput, ExportAlertsFailure>;

  /**
   * Import alerts from a file.
   *
   * Adds the alerts of a spreadsheet to the workspace and answers with their IDs. Fill in the template that
   * `downloadAlertTemplate` answers with; its fields are those of `createAlert`, and the service checks them,
   * required ones included. The console takes xlsx files of at most 20 MB. Mind repeats: nothing says that they
   * are recognised.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/alerts/import` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ImportAlerts.html)
   */
  readonly importAlerts: (
    input: ImportAlertsInput,
    options?: CallOptions,
  ) => Call<ImportAlertsOutput, ImportAlertsFailure>;

  /**
   * Search alerts.
   *
   * Lists the alerts of a workspace, a page at a time, with all their fields. The body narrows the list by time
   * and by conditions on the fields, and sorts it; without it the service's defaults hold. It is a POST that
   * changes nothing. The alert's own fields are in `data_object` of each entry.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/alerts/search` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListAlerts.html), 2025-12-18
   */
  readonly listAlerts: (input?: ListAlertsInput, options?: CallOptions) => Call<ListAlertsOutput, ListAlertsFailure>;

  /**
   * Download the template for importing alerts.
   *
   * Answers with the spreadsheet to fill in for `importAlerts`. Its columns are the fields of the data class of
   * alerts, and it holds one alert as an example.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/alerts/template/download` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DownloadAlertTemplate.html)
   */
  readonly downloadAlertTemplate: (
    input?: DownloadAlertTemplateInput,
    options?: CallOptions,
  ) => Call<DownloadAlertTemplateOutput, DownloadAlertTemplateFailure>;

  /**
   * Show an alert.
   *
   * Answers with all that is recorded of one alert: its own fields are in `data.data_object`. What is linked to it
   * is not among them by the definition; `listDataobjectRelations` tells. For an alert that does not exist the
   * service answers 400 with `SecMaster.20030005`, which counts as not found.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/alerts/{alert_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowAlert.html)
   */
  readonly showAlert: (input: ShowAlertInput, options?: CallOptions) => Call<ShowAlertOutput, ShowAlertFailure>;

  /**
   * Update an alert.
   *
   * Sets the fields in `data_object` on the alert and answers with the record; fields that are left out stay as
   * they are. Close it with `handle_status: Closed`, a `close_reason` and a `close_comment`. For several alerts at
   * once there is `changeAlerts`.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/alerts/{alert_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ChangeAlert.html)
   */
  readonly changeAlert: (input: ChangeAlertInput, options?: CallOptions) => Call<ChangeAlertOutput, ChangeAlertFailure>;

  /**
   * Create an incident.
   *
   * Adds an incident to a workspace, so that an attack or a fault can be followed up, and answers with the record,
   * whose `id` is the incident's. No field is required, but the vendor's Terraform provider always gives a title,
   * a description, a type, a data source, a severity, a status and the time it was first seen. An incident can
   * also come from alerts, by `createBatchOrderAlerts`, or from a file, by `importIncidents`. A day's incidents
   * are limited; beyond it the code is `SecMaster.20041509`.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/incidents` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateIncident.html)
   */
  readonly createIncident: (
    input: CreateIncidentInput,
    options?: CallOptions,
  ) => Call<CreateIncidentOutput, CreateIncidentFailure>;

  /**
   * Delete an incident.
   *
   * Deletes the incidents in `batch_ids`, usually one, for good: nothing brings them back. It is a DELETE with a
   * body, and it answers HTTP 200 even where a deletion failed: the answer lists the IDs of both kinds. The
   * console's guide advises it for incidents that are invalid, duplicates or no longer needed; closing keeps the
   * record. `deleteIncidents` does the same with a POST, for callers that cannot send such a body.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/incidents` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteIncident.html)
   */
  readonly deleteIncident: (
    input: DeleteIncidentInput,
    options?: CallOptions,
  ) => Call<DeleteIncidentOutput, DeleteIncidentFailure>;

  /**
   * Delete several incidents.
   *
   * Deletes up to 999 incidents for good, by their IDs from `listIncidents`. It answers HTTP 200 even where some
   * could not be deleted: `error_ids` has those, `success_ids` the others. The console's guide advises it for
   * incidents that are invalid, duplicates or no longer needed; closing keeps the record.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/incidents/batch-delete` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteIncidents.html)
   */
  readonly deleteIncidents: (
    input: DeleteIncidentsInput,
    options?: CallOptions,
  ) => Call<DeleteIncidentsOutput, DeleteIncidentsFailure>;

  /**
   * Update several incidents.
   *
   * Sets the fields in `data_object` on all incidents in `batch_ids`; fields that are left out stay as they are.
   * It is the way to close many at once: `handle_status: Closed` with a `close_reason` and a `close_comment`. The
   * answer has one record with the fields that were set, and does not tell about the incidents one by one: read
   * them again where it matters.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/incidents/batch-update` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ChangeIncidents.html)
   */
  readonly changeIncidents: (
    input: ChangeIncidentsInput,
    options?: CallOptions,
  ) => Call<ChangeIncidentsOutput, ChangeIncidentsFailure>;

  /**
   * Export incidents.
   *
   * Answers with a file of the incidents that a search finds, with the fields that `title` names. The search is
   * that of `listIncidents`, so try it there first. A field that is an object goes into the file as a whole. It is
   * a POST that changes nothing.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/incidents/export` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ExportIncidents.html), 2025-10-29
   */
  readonly exportIncidents: (
    input: ExportIncidentsInput,
    options?: CallOptions,
  ) => Call<ExportIncidentsOutput, ExportIncidentsFailure>;

  /**
   * Import incidents from a file.
   *
   * Adds the incidents of a spreadsheet to the workspace and answers with their IDs. Fill in the template that
   * `downloadIncidentTemplate` answers with; its fields are those of `createIncident`, and the service checks
   * them, required ones included. The console takes xlsx files of at most 20 MB. Mind repeats: nothing says that
   * they are recognised.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/incidents/import` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ImportIncidents.html)
   */
  readonly importIncidents: (
    input: ImportIncidentsInput,
    options?: CallOptions,
  ) => Call<ImportIncidentsOutput, ImportIncidentsFailure>;

  /**
   * Search incidents.
   *
   * Lists the incidents of a workspace, a page at a time, with all their fields. The body narrows the list by time
   * and by conditions on the fields, and sorts it; without it the service's defaults hold. It is a POST that
   * changes nothing. The incident's own fields are in `data_object` of each entry.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/incidents/search` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListIncidents.html)
   */
  readonly listIncidents: (
    input?: ListIncidentsInput,
    options?: CallOptions,
  ) => Call<ListIncidentsOutput, ListIncidentsFailure>;

  /**
   * Download the template for importing incidents.
   *
   * Answers with the spreadsheet to fill in for `importIncidents`. Its columns are the fields of the data class of
   * incidents, and it holds one incident as an example.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/incidents/template/download` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DownloadIncidentTemplate.html), 2026-02-05
   */
  readonly downloadIncidentTemplate: (
    input?: DownloadIncidentTemplateInput,
    options?: CallOptions,
  ) => Call<DownloadIncidentTemplateOutput, DownloadIncidentTemplateFailure>;

  /**
   * Show an incident.
   *
   * Answers with all that is recorded of one incident: its own fields are in `data.data_object`. What is linked to
   * it, such as alerts, is told by `listDataobjectRelations`. For an incident that does not exist the service
   * answers 400 with `SecMaster.20030005`, which counts as not found.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/incidents/{incident_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowIncident.html)
   */
  readonly showIncident: (
    input: ShowIncidentInput,
    options?: CallOptions,
  ) => Call<ShowIncidentOutput, ShowIncidentFailure>;

  /**
   * Update an incident.
   *
   * Sets the fields in `data_object` on the incident and answers with the record; fields that are left out stay as
   * they are. Close it with `handle_status: Closed`, a `close_reason` and a `close_comment`. For several incidents
   * at once there is `changeIncidents`.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/incidents/{incident_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ChangeIncident.html)
   */
  readonly changeIncident: (
    input: ChangeIncidentInput,
    options?: CallOptions,
  ) => Call<ChangeIncidentOutput, ChangeIncidentFailure>;

  /**
   * Create an indicator.
   *
   * Adds an indicator to a workspace and answers with the record, whose `id` is the indicator's. It needs the ID
   * of an indicator type of the workspace, as `listIndicators` shows it on others. Playbooks can go by it
   * afterwards, and `batchCreateDataobjectRelations` links it to alerts and incidents. For many at once there is
   * `importIndicators`.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/indicators` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateIndicator.html), 2025-11-14
   */
  readonly createIndicator: (
    input: CreateIndicatorInput,
    options?: CallOptions,
  ) => Call<CreateIndicatorOutput, CreateIndicatorFailure>;

  /**
   * Delete indicators.
   *
   * Deletes up to 999 indicators, by their IDs from `listIndicators`, for good: nothing brings them back. It is a
   * DELETE with a body, and it answers HTTP 200 even where a deletion failed: the answer lists the IDs of both
   * kinds. It is meant for indicators that are wrong; where a threat is over, closing by `updateIndicator` keeps
   * the record.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/indicators` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteIndicator.html)
   */
  readonly deleteIndicator: (
    input: DeleteIndicatorInput,
    options?: CallOptions,
  ) => Call<DeleteIndicatorOutput, DeleteIndicatorFailure>;

  /**
   * Export indicators.
   *
   * Answers with a file of the indicators that a search finds, with the fields that `title` names. The search is
   * like that of `listIndicators`, so try it there first. A field that is an object goes into the file as a whole.
   * The console exports at most 9999 indicators. It is a POST that changes nothing.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/indicators/export` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ExportIndicators.html)
   */
  readonly exportIndicators: (
    input: ExportIndicatorsInput,
    options?: CallOptions,
  ) => Call<ExportIndicatorsOutput, ExportIndicatorsFailure>;

  /**
   * Import indicators from a file.
   *
   * Adds the indicators of a spreadsheet to the workspace and answers with their IDs. Fill in the template that
   * `downloadIndicatorTemplate` answers with; its columns are the fields of `createIndicator` and some more,
   * objects as JSON, and the service checks them, required ones included. The console takes xlsx files of at most
   * 20 MB. Mind repeats: nothing says that they are recognised.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/indicators/import` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ImportIndicators.html), 2026-02-05
   */
  readonly importIndicators: (
    input: ImportIndicatorsInput,
    options?: CallOptions,
  ) => Call<ImportIndicatorsOutput, ImportIndicatorsFailure>;

  /**
   * Search indicators.
   *
   * Lists the indicators of a workspace, a page at a time. Unlike the other searches it requires `condition`,
   * `offset` and `limit`, and it has no sort order; the condition may be an empty object. IDs, a data class and
   * dates narrow the list further. It is a POST that changes nothing. The indicator's own fields are in
   * `data_object` of each entry.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/indicators/search` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListIndicators.html), 2026-02-05
   */
  readonly listIndicators: (
    input: ListIndicatorsInput,
    options?: CallOptions,
  ) => Call<ListIndicatorsOutput, ListIndicatorsFailure>;

  /**
   * Download the template for importing indicators.
   *
   * Answers with the spreadsheet to fill in for `importIndicators`. Its columns are the fields of the data class
   * of indicators.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/indicators/template/download` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DownloadIndicatorTemplate.html)
   */
  readonly downloadIndicatorTemplate: (
    input?: DownloadIndicatorTemplateInput,
    options?: CallOptions,
  ) => Call<DownloadIndicatorTemplateOutput, DownloadIndicatorTemplateFailure>;

  /**
   * Show an indicator.
   *
   * Answers with all that is recorded of one indicator: its own fields are in `data.data_object`. What is linked
   * to it is told by `listDataobjectRelations`. For an indicator that does not exist the service answers 400 with
   * `SecMaster.20030005`, which counts as not found.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/indicators/{indicator_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowIndicatorDetail.html)
   */
  readonly showIndicatorDetail: (
    input: ShowIndicatorDetailInput,
    options?: CallOptions,
  ) => Call<ShowIndicatorDetailOutput, ShowIndicatorDetailFailure>;

  /**
   * Update an indicator.
   *
   * Changes the indicator in the path and answers with its record. It is the way to close one whose threat is
   * over, with `status: Closed`. Nothing is required, yet the vendor's Terraform provider always sends name, type,
   * verdict, status, confidence, granularity and value, whether they changed or not; its data source stays as it
   * was created.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/indicators/{indicator_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdateIndicator.html)
   */
  readonly updateIndicator: (
    input: UpdateIndicatorInput,
    options?: CallOptions,
  ) => Call<UpdateIndicatorOutput, UpdateIndicatorFailure>;

  /**
   * Export vulnerabilities.
   *
   * Answers with a file of the vulnerabilities that a search finds, with the fields that `title` names. The search
   * is that of `listVulnerabilities`, so try it there first. It is a POST that changes nothing.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/vulnerability/export` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ExportVulnerabilities.html)
   */
  readonly exportVulnerabilities: (
    input: ExportVulnerabilitiesInput,
    options?: CallOptions,
  ) => Call<ExportVulnerabilitiesOutput, ExportVulnerabilitiesFailure>;

  /**
   * Import vulnerabilities from a file.
   *
   * Adds the vulnerabilities of a file to the workspace and answers with their IDs. Fill in the template that
   * `downloadVulnerabilityTemplate` answers with; the service checks the fields, required ones included. Mind
   * repeats: nothing says that they are recognised.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/vulnerability/import` ·
   * [docs](https://support.huaweicloud.com/api-secmaster/ImportVulnerabilities.html), 2026-01-29
   */
  readonly importVulnerabilities: (
    input: ImportVulnerabilitiesInput,
    options?: CallOptions,
  ) => Call<ImportVulnerabilitiesOutput, ImportVulnerabilitiesFailure>;

  /**
   * Search vulnerabilities.
   *
   * Lists the vulnerabilities of a workspace, a page at a time, with all their fields. The body narrows the list
   * by time and by conditions on the fields, and sorts it; without it the service's defaults hold. It is a POST
   * that changes nothing. The vulnerability's own fields are in `data_object` of each entry.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/vulnerability/search` ·
   * [docs](https://support.huaweicloud.com/api-secmaster/ListVulnerabilities.html), 2026-02-05
   */
  readonly listVulnerabilities: (
    input?: ListVulnerabilitiesInput,
    options?: CallOptions,
  ) => Call<ListVulnerabilitiesOutput, ListVulnerabilitiesFailure>;

  /**
   * Download the template for importing vulnerabilities.
   *
   * Answers with the file to fill in for `importVulnerabilities`. Its columns are the fields of the data class of
   * vulnerabilities.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/vulnerability/template/download` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DownloadVulnerabilityTemplate.html),
   * 2026-02-05
   */
  readonly downloadVulnerabilityTemplate: (
    input?: DownloadVulnerabilityTemplateInput,
    options?: CallOptions,
  ) => Call<DownloadVulnerabilityTemplateOutput, DownloadVulnerabilityTemplateFailure>;

  /**
   * Show a vulnerability.
   *
   * Answers with all that is recorded of one vulnerability: its own fields, the resource that has it and what can
   * be done about it are in `data.data_object`. What is linked to it is told by `listDataobjectRelations`.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/vulnerability/{vul_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowVulnerability.html)
   */
  readonly showVulnerability: (
    input: ShowVulnerabilityInput,
    options?: CallOptions,
  ) => Call<ShowVulnerabilityOutput, ShowVulnerabilityFailure>;

  /**
   * Create a data object.
   *
   * Adds an object to the class in the path and answers with its ID. What belongs into `data_object` depends on
   * the fields of the class, which are part of the data class in the workspace. For alerts, incidents and
   * indicators `createAlert`, `createIncident` and `createIndicator` know the fields.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_name}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateDataobject.html), 2026-02-05
   */
  readonly createDataobject: (
    input: CreateDataobjectInput,
    options?: CallOptions,
  ) => Call<CreateDataobjectOutput, CreateDataobjectFailure>;

  /**
   * Delete data objects.
   *
   * Deletes up to 100 objects of the class in the path, by their IDs from `listDataobjects`. It is a DELETE with a
   * body. Each ID is handled on its own: the answer lists those that were deleted and those that were not, with
   * HTTP 200 in both cases.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_name}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteDataobjects.html), 2026-02-05
   */
  readonly deleteDataobjects: (
    input: DeleteDataobjectsInput,
    options?: CallOptions,
  ) => Call<DeleteDataobjectsOutput, DeleteDataobjectsFailure>;

  /**
   * Export data objects.
   *
   * Answers with a file of the objects of the class in the path that a search finds, with the fields that `title`
   * names. The search is that of `listDataobjects`, so try it there first. It is a POST that changes nothing.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_name}/export` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ExportDataobjects.html), 2026-02-05
   */
  readonly exportDataobjects: (
    input: ExportDataobjectsInput,
    options?: CallOptions,
  ) => Call<ExportDataobjectsOutput, ExportDataobjectsFailure>;

  /**
   * Import data objects from a file.
   *
   * Adds the objects of a file to the class in the path and answers with their IDs. Which columns the file needs
   * depends on the fields of the class; a file from `exportDataobjects` shows them. Mind repeats: nothing says
   * that they are recognised.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_name}/import` ·
   * [docs](https://support.huaweicloud.com/api-secmaster/ImportDataobjects.html), 2026-02-05
   */
  readonly importDataobjects: (
    input: ImportDataobjectsInput,
    options?: CallOptions,
  ) => Call<ImportDataobjectsOutput, ImportDataobjectsFailure>;

  /**
   * Search data objects.
   *
   * Lists the objects of the class in the path, a page at a time, with all their fields. The body narrows the list
   * by time and by conditions on the fields, and sorts it; without it the service's defaults hold. It is a POST
   * that changes nothing.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_name}/search` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListDataobjects.html)
   */
  readonly listDataobjects: (
    input: ListDataobjectsInput,
    options?: CallOptions,
  ) => Call<ListDataobjectsOutput, ListDataobjectsFailure>;

  /**
   * Show a data object.
   *
   * Answers with all that is recorded of one object of the class in the path: its own fields are in
   * `data.data_object`. What is linked to it is told by `listDataobjectRelations`. For an object that does not
   * exist the service answers 400 with `SecMaster.20030005`, which counts as not found.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_name}/{data_object_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowDataobject.html), 2026-02-05
   */
  readonly showDataobject: (
    input: ShowDataobjectInput,
    options?: CallOptions,
  ) => Call<ShowDataobjectOutput, ShowDataobjectFailure>;

  /**
   * Update a data object.
   *
   * Sets the fields in `data_object` on the object in the path, and answers with the record. The body also takes
   * `batch_ids`, a list of objects to update together; send it only where you mean more than the one in the path.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_name}/{data_object_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdateDataobject.html)
   */
  readonly updateDataobject: (
    input: UpdateDataobjectInput,
    options?: CallOptions,
  ) => Call<UpdateDataobjectOutput, UpdateDataobjectFailure>;

  /**
   * Link a data object to others.
   *
   * Links the data object in the path to the objects in `ids`, all of the class `related_dataclass_type`. At most
   * 100 a call. Each ID is handled on its own: the answer lists those that were linked and those that were not,
   * with HTTP 200 in both cases.
   *
   * `POST
   * /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{data_object_id}/{related_dataclass_type}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateDataobjectRelation.html), 2025-12-18
   */
  readonly createDataobjectRelation: (
    input: CreateDataobjectRelationInput,
    options?: CallOptions,
  ) => Call<CreateDataobjectRelationOutput, CreateDataobjectRelationFailure>;

  /**
   * Unlink a data object from others.
   *
   * Takes away the links between the data object in the path and the objects in `ids`, all of the class
   * `related_dataclass_type`. The objects themselves stay. At most 100 a call. Each ID is handled on its own: the
   * answer lists those that were unlinked and those that were not, with HTTP 200 in both cases. This is a DELETE
   * with a body. What the service does without `ids` is not documented, so always send them.
   *
   * `DELETE
   * /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{data_object_id}/{related_dataclass_type}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteDataobjectRelation.html), 2026-02-05
   */
  readonly deleteDataobjectRelation: (
    input: DeleteDataobjectRelationInput,
    options?: CallOptions,
  ) => Call<DeleteDataobjectRelationOutput, DeleteDataobjectRelationFailure>;

  /**
   * List the data objects linked to one.
   *
   * Lists the objects of the class `related_dataclass_type` that are linked to the data object in the path, a page
   * at a time. The body narrows the list by time and by conditions on the objects' fields, and sorts it. It is a
   * POST that changes nothing.
   *
   * `POST
   * /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{data_object_id}/{related_dataclass_type}/search`
   * · [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListDataobjectRelations.html), 2025-12-18
   */
  readonly listDataobjectRelations: (
    input: ListDataobjectRelationsInput,
    options?: CallOptions,
  ) => Call<ListDataobjectRelationsOutput, ListDataobjectRelationsFailure>;

  /**
   * Link several data objects to several others.
   *
   * Links the objects in `dataobject_ids`, of the class `dataclass_type`, to those in `related_dataobject_ids`, of
   * the class `related_dataclass_type`. At most 100 on either side. The answer lists the IDs that were handled and
   * those that failed, with HTTP 200 in both cases.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{related_dataclass_type}/batch-create` ·
   * [docs](https://support.huaweicloud.com/api-secmaster/BatchCreateDataobjectRelations.html), 2026-01-29
   */
  readonly batchCreateDataobjectRelations: (
    input: BatchCreateDataobjectRelationsInput,
    options?: CallOptions,
  ) => Call<BatchCreateDataobjectRelationsOutput, BatchCreateDataobjectRelationsFailure>;

  /**
   * List data classes.
   *
   * Lists the data classes of a workspace, a page at a time: those of the product, such as alerts, incidents and
   * indicators, and those of the workspace itself. The filters narrow the list. The `id` of a class leads to its
   * fields (`listDataclassFields`) and its types; playbooks and workflows refer to it too.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/dataclasses` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListDataclass.html), 2026-01-29
   */
  readonly listDataclass: (
    input?: ListDataclassInput,
    options?: CallOptions,
  ) => Call<ListDataclassOutput, ListDataclassFailure>;

  /**
   * Show a data class.
   *
   * Answers with one data class: its name, its code, whether it comes with the product and how many types it has.
   * The class is the answer itself, without an envelope. Its fields are a call of their own,
   * `listDataclassFields`.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/dataclasses/{dataclass_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowDataClassInfo.html), 2026-02-05
   */
  readonly showDataClassInfo: (
    input: ShowDataClassInfoInput,
    options?: CallOptions,
  ) => Call<ShowDataClassInfoOutput, ShowDataClassInfoFailure>;

  /**
   * List the fields of a data class.
   *
   * Lists the fields that data objects of the class have, a page at a time: their keys, their types, and whether
   * they are required, visible or can be searched. That is what `data_object` of an object of this class may hold,
   * so ask here before `createDataobject`.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/dataclasses/{dataclass_id}/fields` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListDataclassFields.html), 2026-02-05
   */
  readonly listDataclassFields: (
    input: ListDataclassFieldsInput,
    options?: CallOptions,
  ) => Call<ListDataclassFieldsOutput, ListDataclassFieldsFailure>;

  /**
   * Create a type of a data class.
   *
   * Adds a type, or a type below another, to a data class and answers with it. Which fields to send depends on the
   * class: types of alerts and incidents have `category` and `sub_category` with their codes, those of indicators
   * and vulnerabilities only `category` and `category_code`, and those of a class of your own `name`,
   * `business_code`, `dataclass_business_code` and `level` instead. `enabled` and `sla` are always needed.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/dataclasses/{dataclass_id}/types` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateDataclassType.html), 2026-02-05
   */
  readonly createDataclassType: (
    input: CreateDataclassTypeInput,
    options?: CallOptions,
  ) => Call<CreateDataclassTypeOutput, CreateDataclassTypeFailure>;

  /**
   * Delete types of a data class.
   *
   * Deletes up to 100 types of a data class, or only tells what uses them: with `is_delete` false nothing is
   * deleted. The answer is a bare list of the things that refer to the types, such as alert rules and data
   * objects; look at it before you send `is_delete` true. It is a DELETE with a body, and nothing documented
   * brings a type back.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/dataclasses/{dataclass_id}/types` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteDataclassType.html), 2026-02-05
   */
  readonly deleteDataclassType: (
    input: DeleteDataclassTypeInput,
    options?: CallOptions,
  ) => Call<DeleteDataclassTypeOutput, DeleteDataclassTypeFailure>;

  /**
   * Enable or disable types of a data class.
   *
   * Switches types of a data class on or off: `enable` says which of the two. Disabling keeps a type, unlike
   * `deleteDataclassType`. The answer is about the call as a whole and does not tell the types one by one. A
   * repeat leaves them as they are.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/dataclasses/{dataclass_id}/types/enable` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/EnableDataclassType.html), 2026-02-05
   */
  readonly enableDataclassType: (
    input: EnableDataclassTypeInput,
    options?: CallOptions,
  ) => Call<EnableDataclassTypeOutput, EnableDataclassTypeFailure>;

  /**
   * Comment on a data object.
   *
   * Adds a comment to an alert, an incident or another data object, whose ID is `war_room_id`, and answers with
   * it. The object itself stays as it is. A repeat adds the comment once more. Comments cannot be changed, only
   * deleted (`deleteNotes`).
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/notes` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateNote.html), 2026-02-05
   */
  readonly createNote: (input: CreateNoteInput, options?: CallOptions) => Call<CreateNoteOutput, CreateNoteFailure>;

  /**
   * Delete comments.
   *
   * Deletes the comments in `batch_ids`, by their IDs from `listNotes`. It is a DELETE with a body. Each ID is
   * handled on its own: the answer lists those that were deleted and those that were not, with HTTP 200 in both
   * cases. The data objects that the comments are on stay as they are.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/notes` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteNotes.html), 2026-02-05
   */
  readonly deleteNotes: (input: DeleteNotesInput, options?: CallOptions) => Call<DeleteNotesOutput, DeleteNotesFailure>;

  /**
   * Search comments.
   *
   * Lists the comments on a data object, a page at a time: name the object with `war_room_id`. The body can narrow
   * the list by time and sort it. It is a POST that changes nothing. The text is in `data.content` of each entry,
   * and as HTML in `content.value`.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/notes/search` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListNotes.html), 2026-02-05
   */
  readonly listNotes: (input: ListNotesInput, options?: CallOptions) => Call<ListNotesOutput, ListNotesFailure>;

  /**
   * Upload an attachment.
   *
   * Stores a file in OBS and answers with its ID. It is not part of anything yet: `updateTask` with the action
   * `ADD_ATTACHMENT` adds it to a to-do. Each call stores another file, and no documented call deletes one.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/attachment/upload` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UploadAttachment.html), 2025-12-18
   */
  readonly uploadAttachment: (
    input: UploadAttachmentInput,
    options?: CallOptions,
  ) => Call<UploadAttachmentOutput, UploadAttachmentFailure>;

  /**
   * Show an attachment.
   *
   * Answers with what is known of an attachment: the name of the file, who uploaded it, when, and where it is
   * stored. The file itself is not in the answer: `downloadAttachment` has an address for it.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/attachment/{attach_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowAttachment.html), 2026-02-05
   */
  readonly showAttachment: (
    input: ShowAttachmentInput,
    options?: CallOptions,
  ) => Call<ShowAttachmentOutput, ShowAttachmentFailure>;

  /**
   * Get the download address of an attachment.
   *
   * Answers with the address in OBS from which the file can be downloaded, not with the file: fetch it with a
   * request of your own, without the credentials of this client. Treat the address as a secret, because who has it
   * may well have the file. How long it holds is not documented, so ask for it right before you need it.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/attachment/{attach_id}/download` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DownloadAttachment.html), 2026-02-05
   */
  readonly downloadAttachment: (
    input: DownloadAttachmentInput,
    options?: CallOptions,
  ) => Call<DownloadAttachmentOutput, DownloadAttachmentFailure>;

  /**
   * List to-dos.
   *
   * Lists the to-dos of a workspace, a page at a time: playbooks and workflows that wait for their review before
   * they are published, and runs of them that stopped at a step that somebody has to approve. Without `query_type`
   * it lists what still waits, by the name of that value for the caller; `all_handled` has what was dealt with.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/tasks` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListTasks.html), 2026-02-05
   */
  readonly listTasks: (input?: ListTasksInput, options?: CallOptions) => Call<ListTasksOutput, ListTasksFailure>;

  /**
   * Show a to-do.
   *
   * Answers with one to-do: what waits and since when, who may decide, until when and what happens then, and its
   * comments and attachments. `downloadAttachment` takes the IDs in `attachment_id_list`.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/tasks/{task_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowTask.html), 2026-02-05
   */
  readonly showTask: (input: ShowTaskInput, options?: CallOptions) => Call<ShowTaskOutput, ShowTaskFailure>;

  /**
   * Decide on a to-do, or comment on it.
   *
   * Does one thing with a to-do, by `action`: lets what waits go on, ends it, or adds and takes away a comment or
   * an attachment. Comments need `comment` or `comment_id`, attachments the `attachment_id` of `uploadAttachment`.
   * Nothing documented takes a decision back. Send the action always: the vendor's texts contradict each other on
   * what happens without it. A repeat adds a comment once more, so the client does not repeat the call by itself.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/tasks/{task_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdateTask.html), 2026-02-05
   */
  readonly updateTask: (input: UpdateTaskInput, options?: CallOptions) => Call<UpdateTaskOutput, UpdateTaskFailure>;

  /**
   * List playbooks.
   *
   * Lists the playbooks of a workspace, a page at a time, with the version each of them runs. The filters narrow
   * the list. `offset` and `limit` have to be sent.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListPlaybooks.html), 2026-02-05
   */
  readonly listPlaybooks: (
    input: ListPlaybooksInput,
    options?: CallOptions,
  ) => Call<ListPlaybooksOutput, ListPlaybooksFailure>;

  /**
   * Create a playbook.
   *
   * Creates a playbook, which is no more than a name at first, and answers it with its ID. Next give it a version
   * (`createPlaybookVersion`), submit that (`updatePlaybookVersion` with the status `APPROVING`), review it
   * (`createPlaybookApprove`), and switch the playbook on with it (`updatePlaybook`).
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreatePlaybook.html), 2025-12-18
   */
  readonly createPlaybook: (
    input: CreatePlaybookInput,
    options?: CallOptions,
  ) => Call<CreatePlaybookOutput, CreatePlaybookFailure>;

  /**
   * Export playbooks.
   *
   * Answers a file with the playbooks in `id`, for example to bring them into another workspace with
   * `importPlaybook`. It changes nothing, although it is a POST. What the service does without IDs is not
   * documented.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/export` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ExportPlaybook.html), 2026-02-05
   */
  readonly exportPlaybook: (
    input?: ExportPlaybookInput,
    options?: CallOptions,
  ) => Call<ExportPlaybookOutput, ExportPlaybookFailure>;

  /**
   * Import playbooks.
   *
   * Uploads a zip with playbooks, such as `exportPlaybook` answers. With `upload_model` set to `verify` the file
   * is only checked; with `import` its playbooks are taken over into the workspace. The answer is an outcome,
   * without the IDs: `listPlaybooks` has them.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/import` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ImportPlaybook.html), 2026-02-05
   */
  readonly importPlaybook: (
    input: ImportPlaybookInput,
    options?: CallOptions,
  ) => Call<ImportPlaybookOutput, ImportPlaybookFailure>;

  /**
   * Count the playbooks of a workspace.
   *
   * Answers how many playbooks of the workspace are on, off and waiting for their review. The vendor takes this
   * call offline on 2026-12-31: ask for the metric `37929579-b24d-40e9-96d5-5574c8506402` instead.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/statistics` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowPlaybookStatistics.html), 2025-12-18
   *
   * @deprecated The vendor takes it offline.
   */
  readonly showPlaybookStatistics: (
    input?: ShowPlaybookStatisticsInput,
    options?: CallOptions,
  ) => Call<ShowPlaybookStatisticsOutput, ShowPlaybookStatisticsFailure>;

  /**
   * Show a playbook.
   *
   * Answers one playbook: whether it is on, which version runs, and which versions wait for their review or were
   * rejected. What it does is in the version: `showPlaybookVersion`. An answer without `data` means that there is
   * no such playbook.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/{playbook_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowPlaybook.html), 2025-12-18
   */
  readonly showPlaybook: (
    input: ShowPlaybookInput,
    options?: CallOptions,
  ) => Call<ShowPlaybookOutput, ShowPlaybookFailure>;

  /**
   * Change a playbook, or switch it on or off.
   *
   * Changes the name or the description of a playbook, and switches it on or off. To switch it on, send `enabled:
   * true` and in `active_version_id` the version that is to run; that one has to have passed its review. To change
   * anything else, switch the playbook off first. Always send `enabled`: without it the call was seen to fail.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/{playbook_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdatePlaybook.html), 2025-12-18
   */
  readonly updatePlaybook: (
    input: UpdatePlaybookInput,
    options?: CallOptions,
  ) => Call<UpdatePlaybookOutput, UpdatePlaybookFailure>;

  /**
   * Delete a playbook.
   *
   * Deletes a playbook for good and answers it as it was. HTTP 200 alone does not prove that it is gone, so ask
   * `showPlaybook` afterwards where that matters. Whether its versions are deleted too is not documented.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/{playbook_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeletePlaybook.html)
   */
  readonly deletePlaybook: (
    input: DeletePlaybookInput,
    options?: CallOptions,
  ) => Call<DeletePlaybookOutput, DeletePlaybookFailure>;

  /**
   * Show how a playbook has been running.
   *
   * Answers figures on the runs of a playbook between `start_time` and `end_time`: how many there were, what
   * started them, how they ended and how long they took. The vendor takes this call offline on 2026-12-31: ask for
   * the metric `37929579-b24d-40e9-96d5-5574c8506403` instead.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/{playbook_id}/monitor` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowPlaybookMonitors.html), 2025-12-18
   *
   * @deprecated The vendor takes it offline.
   */
  readonly showPlaybookMonitors: (
    input: ShowPlaybookMonitorsInput,
    options?: CallOptions,
  ) => Call<ShowPlaybookMonitorsOutput, ShowPlaybookMonitorsFailure>;

  /**
   * Show a version of a playbook.
   *
   * Answers one version of a playbook with its actions and its rule, where `rules.rule` is JSON text. An answer
   * without `data` means that there is no such version.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowPlaybookVersion.html), 2025-12-18
   */
  readonly showPlaybookVersion: (
    input: ShowPlaybookVersionInput,
    options?: CallOptions,
  ) => Call<ShowPlaybookVersionOutput, ShowPlaybookVersionFailure>;

  /**
   * Change a version of a playbook, submit or activate it.
   *
   * Changes a version of a playbook. With the status `APPROVING` it is submitted for its review
   * (`createPlaybookApprove`); `enabled` activates and deactivates it. A version can be changed only while it is
   * not active, and only once it has an action. Fields left out may be emptied, so send the others as
   * `showPlaybookVersion` answers them.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdatePlaybookVersion.html), 2026-02-05
   */
  readonly updatePlaybookVersion: (
    input: UpdatePlaybookVersionInput,
    options?: CallOptions,
  ) => Call<UpdatePlaybookVersionOutput, UpdatePlaybookVersionFailure>;

  /**
   * Delete a version of a playbook.
   *
   * Deletes a version of a playbook for good, its actions with it. Deactivate it first: `updatePlaybookVersion`
   * with `enabled: false`.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeletePlaybookVersion.html), 2026-02-05
   */
  readonly deletePlaybookVersion: (
    input: DeletePlaybookVersionInput,
    options?: CallOptions,
  ) => Call<DeletePlaybookVersionOutput, DeletePlaybookVersionFailure>;

  /**
   * Clone a playbook with one of its versions.
   *
   * Makes a new playbook with a copy of the version in the path, and answers the copy with its IDs. The vendor
   * takes this call offline on 2026-12-31: read the version with `showPlaybookVersion` and create it anew with
   * `createPlaybookVersion`.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/clone` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CopyPlaybookVersion.html)
   *
   * @deprecated The vendor takes it offline.
   */
  readonly copyPlaybookVersion: (
    input: CopyPlaybookVersionInput,
    options?: CallOptions,
  ) => Call<CopyPlaybookVersionOutput, CopyPlaybookVersionFailure>;

  /**
   * List the versions of a playbook.
   *
   * Lists the versions of a playbook, a page at a time, without their actions and rules: `showPlaybookVersion` has
   * those. The filters narrow the list by state.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/{playbook_id}/versions` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListPlaybookVersions.html), 2025-12-18
   */
  readonly listPlaybookVersions: (
    input: ListPlaybookVersionsInput,
    options?: CallOptions,
  ) => Call<ListPlaybookVersionsOutput, ListPlaybookVersionsFailure>;

  /**
   * Create a version of a playbook.
   *
   * Creates a version of a playbook: the data class whose objects it handles, what triggers it, the workflows that
   * it runs (`actions`) and the conditions or the schedule (`rule`). It runs nothing yet: submit it with
   * `updatePlaybookVersion`, have it reviewed with `createPlaybookApprove`, and switch the playbook on with
   * `updatePlaybook`.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/{playbook_id}/versions` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreatePlaybookVersion.html), 2025-12-18
   */
  readonly createPlaybookVersion: (
    input: CreatePlaybookVersionInput,
    options?: CallOptions,
  ) => Call<CreatePlaybookVersionOutput, CreatePlaybookVersionFailure>;

  /**
   * List the actions of a playbook version.
   *
   * Lists the actions of a playbook version, each of which runs a workflow. `offset` and `limit` have to be sent.
   * The vendor takes this call offline on 2026-12-31: `showPlaybookVersion` has the actions as well.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/actions` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListPlaybookActions.html), 2025-12-18
   *
   * @deprecated The vendor takes it offline.
   */
  readonly listPlaybookActions: (
    input: ListPlaybookActionsInput,
    options?: CallOptions,
  ) => Call<ListPlaybookActionsOutput, ListPlaybookActionsFailure>;

  /**
   * Add actions to a playbook version.
   *
   * Adds actions to a playbook version and answers them with their IDs. The body is a list, at most 100 at a time.
   * The version must not be active. The vendor takes this call offline on 2026-12-31: give the actions to
   * `createPlaybookVersion` instead.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/actions` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreatePlaybookAction.html), 2026-02-05
   *
   * @deprecated The vendor takes it offline.
   */
  readonly createPlaybookAction: (
    input: CreatePlaybookActionInput,
    options?: CallOptions,
  ) => Call<CreatePlaybookActionOutput, CreatePlaybookActionFailure>;

  /**
   * Change an action of a playbook version.
   *
   * Changes the name or the description of an action, or which workflow it runs, and answers the action as it is
   * then. The version must not be active. The vendor takes this call offline on 2026-12-31:
   * `updatePlaybookVersion` takes the actions as well.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/actions/{action_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdatePlaybookAction.html)
   *
   * @deprecated The vendor takes it offline.
   */
  readonly updatePlaybookAction: (
    input: UpdatePlaybookActionInput,
    options?: CallOptions,
  ) => Call<UpdatePlaybookActionOutput, UpdatePlaybookActionFailure>;

  /**
   * Take an action out of a playbook version.
   *
   * Deletes an action for good. Deactivate the version first. The vendor takes this call offline on 2026-12-31 and
   * names `deletePlaybookVersion` in its place, which deletes the whole version.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/actions/{action_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeletePlaybookAction.html), 2025-12-18
   *
   * @deprecated The vendor takes it offline.
   */
  readonly deletePlaybookAction: (
    input: DeletePlaybookActionInput,
    options?: CallOptions,
  ) => Call<DeletePlaybookActionOutput, DeletePlaybookActionFailure>;

  /**
   * Give a playbook version its rule.
   *
   * Stores the rule that says when a playbook version runs, and answers it with its ID: conditions for a version
   * that events trigger, a schedule for one that a timer triggers. The vendor takes this call offline on
   * 2026-12-31: give the rule to `createPlaybookVersion` instead.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/rules` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreatePlaybookRule.html)
   *
   * @deprecated The vendor takes it offline.
   */
  readonly createPlaybookRule: (
    input: CreatePlaybookRuleInput,
    options?: CallOptions,
  ) => Call<CreatePlaybookRuleOutput, CreatePlaybookRuleFailure>;

  /**
   * Show the rule of a playbook version.
   *
   * Answers the rule that says when a playbook version runs, as JSON text. The vendor takes this call offline on
   * 2026-12-31: `showPlaybookVersion` has the rule as well.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/rules/{rule_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowPlaybookRule.html), 2025-12-18
   *
   * @deprecated The vendor takes it offline.
   */
  readonly showPlaybookRule: (
    input: ShowPlaybookRuleInput,
    options?: CallOptions,
  ) => Call<ShowPlaybookRuleOutput, ShowPlaybookRuleFailure>;

  /**
   * Replace the rule of a playbook version.
   *
   * Replaces the rule that says when a playbook version runs, and answers it as it is then. Send all of it, since
   * `rule` is stored as a whole. The vendor takes the calls on rules offline on 2026-12-31:
   * `updatePlaybookVersion` takes a rule as well.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/rules/{rule_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdatePlaybookRule.html), 2026-02-05
   *
   * @deprecated The vendor takes it offline.
   */
  readonly updatePlaybookRule: (
    input: UpdatePlaybookRuleInput,
    options?: CallOptions,
  ) => Call<UpdatePlaybookRuleOutput, UpdatePlaybookRuleFailure>;

  /**
   * Delete the rule of a playbook version.
   *
   * Deletes the rule of a playbook version for good; the version itself stays. The vendor takes the calls on rules
   * offline on 2026-12-31. A rule that is only to rest can stay: `updatePlaybookVersion` with `rule_enable: false`
   * switches it off.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/rules/{rule_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeletePlaybookRule.html)
   *
   * @deprecated The vendor takes it offline.
   */
  readonly deletePlaybookRule: (
    input: DeletePlaybookRuleInput,
    options?: CallOptions,
  ) => Call<DeletePlaybookRuleOutput, DeletePlaybookRuleFailure>;

  /**
   * List the reviews of a playbook or workflow.
   *
   * Lists what reviewers decided on a playbook or a workflow, and what they said. Send both `resource_id` and
   * `approve_type`: what the service answers without them is not documented. There are no pages.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/approval` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListPlaybookApproves.html), 2025-12-18
   */
  readonly listPlaybookApproves: (
    input?: ListPlaybookApprovesInput,
    options?: CallOptions,
  ) => Call<ListPlaybookApprovesOutput, ListPlaybookApprovesFailure>;

  /**
   * Review a version of a playbook.
   *
   * Decides on a version of a playbook that was submitted for its review (`updatePlaybookVersion` with the status
   * `APPROVING`). `PASS` publishes it, so that `updatePlaybook` can make it the one that runs; `UN_PASS` rejects
   * it. The answer repeats the decision.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/versions/{version_id}/approval` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreatePlaybookApprove.html), 2025-12-18
   */
  readonly createPlaybookApprove: (
    input: CreatePlaybookApproveInput,
    options?: CallOptions,
  ) => Call<CreatePlaybookApproveOutput, CreatePlaybookApproveFailure>;

  /**
   * List playbook instances.
   *
   * Lists the runs of the playbooks of a workspace, a page at a time: which version ran, on which data object, and
   * how it went. The filters narrow the list. `offset` and `limit` have to be sent, and together may not exceed
   * 10000, so narrow the time to reach what is beyond.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/instances` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListPlaybookInstances.html), 2025-12-18
   */
  readonly listPlaybookInstances: (
    input: ListPlaybookInstancesInput,
    options?: CallOptions,
  ) => Call<ListPlaybookInstancesOutput, ListPlaybookInstancesFailure>;

  /**
   * List the audit log of playbook instances.
   *
   * Lists what the log says of runs of playbooks and of the workflows and scripts they started, a page at a time.
   * The page and the order are in the query, the filters in the body. `offset` and `limit` have to be sent, and
   * together may not exceed 10000. It is a POST that changes nothing.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/instances/auditlogs` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListPlaybookAuditLogs.html), 2026-02-05
   */
  readonly listPlaybookAuditLogs: (
    input: ListPlaybookAuditLogsInput,
    options?: CallOptions,
  ) => Call<ListPlaybookAuditLogsOutput, ListPlaybookAuditLogsFailure>;

  /**
   * Show a playbook instance.
   *
   * Answers one run of a playbook: which version ran, on which data object, and how it went. There is no envelope.
   * It can be asked until the run is over; `showPlaybookTopology` has the workflows that it started.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/instances/{instance_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowPlaybookInstance.html), 2026-02-05
   */
  readonly showPlaybookInstance: (
    input: ShowPlaybookInstanceInput,
    options?: CallOptions,
  ) => Call<ShowPlaybookInstanceOutput, ShowPlaybookInstanceFailure>;

  /**
   * Retry or stop a playbook instance.
   *
   * Runs a playbook's instance once more (`RETRY`) or stops it (`TERMINATE`), and answers the instance as it is
   * then, without an envelope. A retry runs workflows again, with all that they do. Both take their time, during
   * which the state is `RETRYING` or `TERMINATING`: ask `showPlaybookInstance`.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/instances/{instance_id}/operation` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ChangePlaybookInstance.html), 2025-12-18
   */
  readonly changePlaybookInstance: (
    input: ChangePlaybookInstanceInput,
    options?: CallOptions,
  ) => Call<ChangePlaybookInstanceOutput, ChangePlaybookInstanceFailure>;

  /**
   * Show the workflows that a playbook instance started.
   *
   * Answers, for one run of a playbook, the workflows that it started: for each the action of the version, and
   * what the log says of its run. There is no envelope and there are no pages.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/playbooks/instances/{instance_id}/topology` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowPlaybookTopology.html), 2026-02-05
   */
  readonly showPlaybookTopology: (
    input: ShowPlaybookTopologyInput,
    options?: CallOptions,
  ) => Call<ShowPlaybookTopologyOutput, ShowPlaybookTopologyFailure>;

  /**
   * List workflows.
   *
   * Lists the workflows of a workspace, a page at a time, with the version that each of them runs. The filters
   * narrow the list. What the steps of a workflow are is in its versions: `listAopWorkflowVersions`.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/workflows` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListWorkflows.html), 2025-12-18
   */
  readonly listWorkflows: (
    input?: ListWorkflowsInput,
    options?: CallOptions,
  ) => Call<ListWorkflowsOutput, ListWorkflowsFailure>;

  /**
   * Create a workflow.
   *
   * Creates a workflow, which is empty and off at first, and answers it with its ID. Next give it a version
   * (`createAopWorkflowVersion`), submit that (`updateAopWorkflowVersion` with the status `pending_approval`),
   * review it (`createAopWorkflowVersionApprovel`), and switch the workflow on with it (`updateAopWorkflow`).
   * Kind, engine and data class cannot be changed later.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/workflows` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateAopWorkflow.html), 2026-02-05
   */
  readonly createAopWorkflow: (
    input: CreateAopWorkflowInput,
    options?: CallOptions,
  ) => Call<CreateAopWorkflowOutput, CreateAopWorkflowFailure>;

  /**
   * Export workflows.
   *
   * Answers a file with the workflows in `id`, for example to bring them into another workspace with
   * `importAopworkflow`. It changes nothing, although it is a POST. What form the file has is not documented.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/export` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ExportAopworkflow.html), 2026-02-05
   */
  readonly exportAopworkflow: (
    input: ExportAopworkflowInput,
    options?: CallOptions,
  ) => Call<ExportAopworkflowOutput, ExportAopworkflowFailure>;

  /**
   * Import workflows.
   *
   * Uploads a file with workflows, such as `exportAopworkflow` answers, and adds them to the workspace. The answer
   * is an outcome, without the IDs: `listWorkflows` has them. What becomes of workflows that have a name which is
   * taken already is not documented, so do not repeat the call without looking.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/import` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ImportAopworkflow.html), 2026-02-05
   */
  readonly importAopworkflow: (
    input: ImportAopworkflowInput,
    options?: CallOptions,
  ) => Call<ImportAopworkflowOutput, ImportAopworkflowFailure>;

  /**
   * Check the steps of a workflow.
   *
   * Checks the diagram of a workflow and the settings of its steps before they are stored as a version with
   * `createAopWorkflowVersion` or `updateAopWorkflowVersion`. `mode` says which check: one call makes one of them.
   * It is a POST that changes nothing.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/validation` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ValidateAopWorkflowVersion.html), 2026-02-05
   */
  readonly validateAopWorkflowVersion: (
    input: ValidateAopWorkflowVersionInput,
    options?: CallOptions,
  ) => Call<ValidateAopWorkflowVersionOutput, ValidateAopWorkflowVersionFailure>;

  /**
   * Show a workflow.
   *
   * Answers one workflow: whether it is on, which version runs, and which versions wait for their review or were
   * rejected. What the version does is answered by `showAopWorkflowVersion`.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/{workflow_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowAopWorkflow.html), 2025-12-18
   */
  readonly showAopWorkflow: (
    input: ShowAopWorkflowInput,
    options?: CallOptions,
  ) => Call<ShowAopWorkflowOutput, ShowAopWorkflowFailure>;

  /**
   * Change a workflow, or switch it on or off.
   *
   * Changes the name, the description or the entity of a workflow, and switches it on or off. To switch it on,
   * send `enabled: true` and in `version_id` a version that has passed its review. Fields left out may be emptied,
   * so send name, description and `enabled` as `showAopWorkflow` answers them.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/{workflow_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdateAopWorkflow.html), 2026-02-05
   */
  readonly updateAopWorkflow: (
    input: UpdateAopWorkflowInput,
    options?: CallOptions,
  ) => Call<UpdateAopWorkflowOutput, UpdateAopWorkflowFailure>;

  /**
   * Delete a workflow.
   *
   * Deletes a workflow for good and answers it as it was. What becomes of playbooks that run it is not documented:
   * take it out of them first.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/{workflow_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteAopWorkflow.html), 2025-11-14
   */
  readonly deleteAopWorkflow: (
    input: DeleteAopWorkflowInput,
    options?: CallOptions,
  ) => Call<DeleteAopWorkflowOutput, DeleteAopWorkflowFailure>;

  /**
   * Show a version of a workflow.
   *
   * Answers one version of a workflow: its state, the diagram of its steps in `taskflow` and their settings in
   * `taskconfig`. The path needs only the version's ID, not that of the workflow.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/versions/{version_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowAopWorkflowVersion.html), 2026-02-05
   */
  readonly showAopWorkflowVersion: (
    input: ShowAopWorkflowVersionInput,
    options?: CallOptions,
  ) => Call<ShowAopWorkflowVersionOutput, ShowAopWorkflowVersionFailure>;

  /**
   * Change a version of a workflow, submit or activate it.
   *
   * Changes a version of a workflow, or takes it a step further: `status` is what to do with it. Name, diagram and
   * settings can be changed only while it is a draft or waits for its review, and not in the same call as the
   * status. Fields left out may be emptied, so send the others as `showAopWorkflowVersion` answers them.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/versions/{version_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdateAopWorkflowVersion.html), 2025-12-18
   */
  readonly updateAopWorkflowVersion: (
    input: UpdateAopWorkflowVersionInput,
    options?: CallOptions,
  ) => Call<UpdateAopWorkflowVersionOutput, UpdateAopWorkflowVersionFailure>;

  /**
   * Delete a version of a workflow.
   *
   * Deletes a version of a workflow for good, and answers with its workflow. A version that is active cannot be
   * deleted: deactivate it first with `updateAopWorkflowVersion` and the status `not_activated`.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/versions/{version_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteAopWorkflowVersion.html), 2025-12-18
   */
  readonly deleteAopWorkflowVersion: (
    input: DeleteAopWorkflowVersionInput,
    options?: CallOptions,
  ) => Call<DeleteAopWorkflowVersionOutput, DeleteAopWorkflowVersionFailure>;

  /**
   * Review a version of a workflow.
   *
   * Decides on a version of a workflow that was submitted for its review (`updateAopWorkflowVersion` with the
   * status `pending_approval`). `PASS` publishes it, so that it can be activated; `UN_PASS` rejects it. The answer
   * repeats the decision; `listPlaybookApproves` lists earlier ones.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/versions/{version_id}/approval` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateAopWorkflowVersionApprovel.html),
   * 2025-12-18
   */
  readonly createAopWorkflowVersionApprovel: (
    input: CreateAopWorkflowVersionApprovelInput,
    options?: CallOptions,
  ) => Call<CreateAopWorkflowVersionApprovelOutput, CreateAopWorkflowVersionApprovelFailure>;

  /**
   * List the versions of a workflow.
   *
   * Lists the versions of one workflow with their states. It cannot be asked for pages: the answer has all of
   * them, or all that are in one state.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/{workflow_id}/versions` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListAopWorkflowVersions.html), 2025-12-18
   */
  readonly listAopWorkflowVersions: (
    input: ListAopWorkflowVersionsInput,
    options?: CallOptions,
  ) => Call<ListAopWorkflowVersionsOutput, ListAopWorkflowVersionsFailure>;

  /**
   * Create a version of a workflow.
   *
   * Adds a version to a workflow, with the diagram of its steps and their settings, and answers it with its ID. It
   * begins as a draft: submit it with `updateAopWorkflowVersion`, then review it with
   * `createAopWorkflowVersionApprovel`. `validateAopWorkflowVersion` checks diagram and settings beforehand.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/{workflow_id}/versions` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateAopWorkflowVersion.html), 2025-12-18
   */
  readonly createAopWorkflowVersion: (
    input: CreateAopWorkflowVersionInput,
    options?: CallOptions,
  ) => Call<CreateAopWorkflowVersionOutput, CreateAopWorkflowVersionFailure>;

  /**
   * List workflow instances.
   *
   * Lists the runs of the workflows of a workspace, a page at a time: which version ran, what triggered it, and
   * how it went. The filters narrow the list. The steps of a run are in `showAopWorkflowInstance` only.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/instances` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListAopWorkflowInstance.html), 2025-12-18
   */
  readonly listAopWorkflowInstance: (
    input?: ListAopWorkflowInstanceInput,
    options?: CallOptions,
  ) => Call<ListAopWorkflowInstanceOutput, ListAopWorkflowInstanceFailure>;

  /**
   * Show a workflow instance.
   *
   * Answers one run of a workflow: which version ran, what triggered it and how it went; with `show_topology` also
   * each of its steps. There is no envelope. It can be asked until the run is over.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/instances/{instance_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowAopWorkflowInstance.html), 2025-12-18
   */
  readonly showAopWorkflowInstance: (
    input: ShowAopWorkflowInstanceInput,
    options?: CallOptions,
  ) => Call<ShowAopWorkflowInstanceOutput, ShowAopWorkflowInstanceFailure>;

  /**
   * Stop, retry or debug a workflow instance.
   *
   * Stops a run of a workflow, tries it again, or updates a step of a run that is being debugged. A retry runs
   * steps again, with all that they do, so do not repeat the call without looking. The answer says only that it
   * was begun: ask `showAopWorkflowInstance` how it goes.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/instances/{instance_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdateWorkflowInstance.html), 2026-02-05
   */
  readonly updateWorkflowInstance: (
    input: UpdateWorkflowInstanceInput,
    options?: CallOptions,
  ) => Call<UpdateWorkflowInstanceOutput, UpdateWorkflowInstanceFailure>;

  /**
   * Run a workflow.
   *
   * Starts a run of a workflow on a data object and answers the order as it was taken, without an envelope. Its
   * `action_instance_id` is the run, for `showAopWorkflowInstance`; `listAopWorkflowInstance` finds it too. Every
   * call starts another run, with all that the workflow does. To stop or retry a run use `updateWorkflowInstance`.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/workflows/{workflow_id}/instances` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateWorkflowInstance.html), 2026-02-05
   */
  readonly createWorkflowInstance: (
    input: CreateWorkflowInstanceInput,
    options?: CallOptions,
  ) => Call<CreateWorkflowInstanceOutput, CreateWorkflowInstanceFailure>;

  /**
   * List plug-ins.
   *
   * Lists the plug-ins of a workspace with their versions, a page at a time. A plug-in's ID and that of its
   * version are what `createConnection` needs to store the access data of another system.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/components` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListComponents.html), 2026-02-05
   */
  readonly listComponents: (
    input?: ListComponentsInput,
    options?: CallOptions,
  ) => Call<ListComponentsOutput, ListComponentsFailure>;

  /**
   * Show a plug-in.
   *
   * Answers one plug-in with its versions and what was done to it. `connection_config` of a version says which
   * fields the `config` of a connection for it has to hold.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/components/{component_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowComponent.html), 2026-02-05
   */
  readonly showComponent: (
    input: ShowComponentInput,
    options?: CallOptions,
  ) => Call<ShowComponentOutput, ShowComponentFailure>;

  /**
   * List the actions of a plug-in.
   *
   * Lists what a plug-in can do, a page at a time: its actions, and also its connectors and managers. `enabled`
   * has to be sent. Each entry says what the version in use takes in and gives back.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/components/{component_id}/action` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListComponentActions.html), 2026-02-05
   */
  readonly listComponentActions: (
    input: ListComponentActionsInput,
    options?: CallOptions,
  ) => Call<ListComponentActionsOutput, ListComponentActionsFailure>;

  /**
   * Show an action of a plug-in.
   *
   * Answers one action of a plug-in with all its versions, each with its code, what it takes in and gives back,
   * and how it went when it was last debugged. `enabled` has to be sent.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/components/{component_id}/action/{action_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowComponentAction.html), 2026-02-05
   */
  readonly showComponentAction: (
    input: ShowComponentActionInput,
    options?: CallOptions,
  ) => Call<ShowComponentActionOutput, ShowComponentActionFailure>;

  /**
   * List component templates.
   *
   * Lists the templates of a workspace, those of all its plug-ins. `search_value` looks for a name. Better leave
   * `offset` and `limit` out: paging does not work well on this call, and without them all templates were seen to
   * be answered at once.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/components/template` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListComponentTemplates.html), 2026-02-05
   */
  readonly listComponentTemplates: (
    input?: ListComponentTemplatesInput,
    options?: CallOptions,
  ) => Call<ListComponentTemplatesOutput, ListComponentTemplatesFailure>;

  /**
   * Create a component template.
   *
   * Stores settings for an action of a plug-in under a name, to be used again when a workflow is drawn, and
   * answers the template with its ID. `listComponents` has the plug-ins, `listComponentActions` their actions.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/components/template` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateComponentTemplate.html), 2026-02-05
   */
  readonly createComponentTemplate: (
    input: CreateComponentTemplateInput,
    options?: CallOptions,
  ) => Call<CreateComponentTemplateOutput, CreateComponentTemplateFailure>;

  /**
   * Show a component template.
   *
   * Answers one template with the settings that it stores, as `createComponentTemplate` took them, and when it was
   * last changed.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/components/template/{template_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowComponentTemplate.html), 2026-02-05
   */
  readonly showComponentTemplate: (
    input: ShowComponentTemplateInput,
    options?: CallOptions,
  ) => Call<ShowComponentTemplateOutput, ShowComponentTemplateFailure>;

  /**
   * Replace a component template.
   *
   * Replaces the stored template with the one in the body and answers with it. The body is the same as on
   * creation, so send all three fields.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/components/template/{template_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdateComponentTemplate.html), 2026-02-05
   */
  readonly updateComponentTemplate: (
    input: UpdateComponentTemplateInput,
    options?: CallOptions,
  ) => Call<UpdateComponentTemplateOutput, UpdateComponentTemplateFailure>;

  /**
   * Delete a component template.
   *
   * Deletes a template for good; the plug-in stays. The answer is an outcome only. Whether workflows that were
   * drawn with the template keep its settings is not documented.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/components/template/{template_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteComponentTemplate.html), 2026-02-05
   */
  readonly deleteComponentTemplate: (
    input: DeleteComponentTemplateInput,
    options?: CallOptions,
  ) => Call<DeleteComponentTemplateOutput, DeleteComponentTemplateFailure>;

  /**
   * List operation connections.
   *
   * Lists the operation connections of a workspace, a page at a time. The filters narrow the list. Each entry
   * carries its `config`, so treat the answer as secret. Look for the entries in `asset`, and in `assets` where
   * that is empty: sources differ on the name.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ListConnections.html), 2026-02-05
   */
  readonly listConnections: (
    input?: ListConnectionsInput,
    options?: CallOptions,
  ) => Call<ListConnectionsOutput, ListConnectionsFailure>;

  /**
   * Create an operation connection.
   *
   * Stores the access data with which a plug-in reaches another system, and answers with the connection as stored,
   * its ID included. What `config` must hold depends on the plug-in version: `connection_config` of
   * `showComponent` says it. The answer repeats `config`, so treat it as secret.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateConnection.html), 2025-12-18
   */
  readonly createConnection: (
    input: CreateConnectionInput,
    options?: CallOptions,
  ) => Call<CreateConnectionOutput, CreateConnectionFailure>;

  /**
   * Show an operation connection.
   *
   * Answers with one operation connection, its `config` included, so treat the answer as secret.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials/{asset_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowConnection.html), 2026-02-05
   */
  readonly showConnection: (
    input: ShowConnectionInput,
    options?: CallOptions,
  ) => Call<ShowConnectionOutput, ShowConnectionFailure>;

  /**
   * Replace an operation connection.
   *
   * Replaces the stored connection with the one in the body and answers with it. The body is the same as on
   * creation, so send the whole connection, `config` included.
   *
   * `PUT /v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials/{asset_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/UpdateConnection.html), 2026-02-05
   */
  readonly updateConnection: (
    input: UpdateConnectionInput,
    options?: CallOptions,
  ) => Call<UpdateConnectionOutput, UpdateConnectionFailure>;

  /**
   * Delete an operation connection.
   *
   * Deletes an operation connection for good. One that a workflow uses cannot be deleted: it has `can_be_deleted:
   * false` in `showConnection`.
   *
   * `DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials/{asset_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeleteConnection.html), 2025-10-29
   */
  readonly deleteConnection: (
    input: DeleteConnectionInput,
    options?: CallOptions,
  ) => Call<DeleteConnectionOutput, DeleteConnectionFailure>;

  /**
   * Search records of emergency policies.
   *
   * Lists what was done with the emergency policies of a workspace, a page at a time: what the console calls the
   * task view. A record has the task that `createRetryPolicy` answered, and for each defense layer whether it took
   * the policy and why not. It is a POST that changes nothing.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/policy-records/search` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/SearchPolicyRecord.html), 2026-02-05
   */
  readonly searchPolicyRecord: (
    input: SearchPolicyRecordInput,
    options?: CallOptions,
  ) => Call<SearchPolicyRecordOutput, SearchPolicyRecordFailure>;

  /**
   * Search the records of an emergency policy.
   *
   * Lists what was done with one emergency policy, a page at a time: which tasks handed it over or took it away,
   * and how each defense layer answered. For all policies at once there is `searchPolicyRecord`. It is a POST that
   * changes nothing.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/policy-records/{policy_id}/search` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/SearchPolicyRecordByPolicyId.html), 2026-02-05
   */
  readonly searchPolicyRecordByPolicyId: (
    input: SearchPolicyRecordByPolicyIdInput,
    options?: CallOptions,
  ) => Call<SearchPolicyRecordByPolicyIdOutput, SearchPolicyRecordByPolicyIdFailure>;

  /**
   * Create or retry an emergency policy.
   *
   * Blocks an address, a domain or a user, or lets it through, by handing a policy to the defense layers in
   * `defense_policy_list`; with `action_type` `retry` it hands the policies in `retry_list` over once more. The
   * layers refuse what is blocked without a look at whether it does harm, and the object of a policy cannot be
   * changed later. The call answers with the ID of a task: how that went, layer by layer, is in the records of
   * `searchPolicyRecord`. A workspace has 2500 policies at most, 300 of them with an end; a layer takes 500
   * objects of an account at a time.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/policys` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateRetryPolicy.html), 2026-02-05
   */
  readonly createRetryPolicy: (
    input: CreateRetryPolicyInput,
    options?: CallOptions,
  ) => Call<CreateRetryPolicyOutput, CreateRetryPolicyFailure>;

  /**
   * Delete emergency policies.
   *
   * Deletes the emergency policies in `batch_ids`, by their IDs from `searchPolicy`. The answer holds an ID only,
   * by its form that of a task, and does not tell the policies one by one: look with `searchPolicy` and
   * `searchPolicyRecord` what became of them, and of their objects on the defense layers.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/policys/batch-delete` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/DeletePolicies.html), 2026-02-05
   */
  readonly deletePolicies: (
    input: DeletePoliciesInput,
    options?: CallOptions,
  ) => Call<DeletePoliciesOutput, DeletePoliciesFailure>;

  /**
   * Search emergency policies.
   *
   * Lists the emergency policies of a workspace, a page at a time: what is blocked or let through, and by which
   * layers. In the console it is the policy view, which has what was handed over successfully. Conditions narrow
   * the list, and `group_by` can gather entries with the same values. It is a POST that changes nothing.
   *
   * `POST /v1/{project_id}/workspaces/{workspace_id}/soc/policys/search` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/SearchPolicy.html), 2026-02-05
   */
  readonly searchPolicy: (
    input: SearchPolicyInput,
    options?: CallOptions,
  ) => Call<SearchPolicyOutput, SearchPolicyFailure>;

  /**
   * Show an emergency policy.
   *
   * Answers with one emergency policy as a record: its own fields are in `data_object`. What was done with it over
   * time, and where it failed, is a call of its own, `searchPolicyRecordByPolicyId`.
   *
   * `GET /v1/{project_id}/workspaces/{workspace_id}/soc/policys/{policy_id}` ·
   * [docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/ShowPolicy.html), 2026-02-05
   */
  readonly showPolicy: (input: ShowPolicyInput, options?: CallOptions) => Call<ShowPolicyOutput, ShowPolicyFailure>;
}
