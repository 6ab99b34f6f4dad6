/** SecMaster's indicators. */
import { dataObjectFamily } from './data-object-family.ts';

export const indicators = dataObjectFamily({
  dataclass: 'indicators',
  create: 'createIndicator',
  show: 'showIndicatorDetail',
  change: 'updateIndicator',
  search: 'listIndicators',
  remove: 'deleteIndicator',
  exportAll: 'exportIndicators',
  importAll: 'importIndicators',
  template: 'downloadIndicatorTemplate',
  // Documented: the one in `data_object` is the ID that the indicator shall have.
  idOf: ({ data_object }) => data_object?.id,
});
