/** SecMaster's data objects of any class. For alerts, incidents and the like their addresses are those of the class. */
import { dataObjectFamily } from './data-object-family.ts';

export const anyDataObjects = dataObjectFamily({
  create: 'createDataobject',
  show: 'showDataobject',
  change: 'updateDataobject',
  search: 'listDataobjects',
  remove: 'deleteDataobjects',
  exportAll: 'exportDataobjects',
  importAll: 'importDataobjects',
  // Documented: `id` is the ID that the object shall have, and an answer to the creation has no more than the ID.
  idOf: ({ id }) => id,
  created: (id) => ({ id }),
});
