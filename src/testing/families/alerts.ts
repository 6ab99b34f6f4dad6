/** SecMaster's alerts, and how they become incidents. */
import type { operations } from '../../../generated/secmaster/schema.ts';
import { without } from '../engine-answer.ts';
import type { Handlers } from '../handler.ts';
import { addObject, dataObjectFamily } from './data-object-family.ts';
import { answerBatch, idsIn } from './data-objects-answer.ts';
import { links, lookUp } from './data-objects.ts';

export const alerts = dataObjectFamily({
  dataclass: 'alerts',
  create: 'createAlert',
  show: 'showAlert',
  change: 'changeAlert',
  changeAll: 'changeAlerts',
  search: 'listAlerts',
  remove: 'deleteAlert',
  removeAll: 'deleteAlerts',
  exportAll: 'exportAlerts',
  importAll: 'importAlerts',
  template: 'downloadAlertTemplate',
});

export const alertOrders: Handlers<operations> = {
  createBatchOrderAlerts(call) {
    const { ids, incident_content = {} } = call.body;
    // Assumed: each alert gets an incident of its own, which is linked to it and has its fields besides those given. Seen
    // in samples: the answer lists the alerts.
    return answerBatch(call, idsIn('ids', ids, 'SecMaster.20041804'), (id) => {
      const alert = lookUp(call.state, 'alerts', id);
      if (!alert) return false;
      const fields = { ...without(alert.fields, 'alert_type'), ...incident_content };
      const incident = addObject(call, 'incidents', fields);
      call.state.of(links).put({ ids: [id, incident.id] });
      return true;
    });
  },
};
