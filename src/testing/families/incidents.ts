/** SecMaster's incidents. */
import { dataObjectFamily } from './data-object-family.ts';

export const incidents = dataObjectFamily({
  dataclass: 'incidents',
  create: 'createIncident',
  show: 'showIncident',
  change: 'changeIncident',
  changeAll: 'changeIncidents',
  search: 'listIncidents',
  remove: 'deleteIncident',
  removeAll: 'deleteIncidents',
  exportAll: 'exportIncidents',
  importAll: 'importIncidents',
  template: 'downloadIncidentTemplate',
});
