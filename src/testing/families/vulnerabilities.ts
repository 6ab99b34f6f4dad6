/** SecMaster's vulnerabilities. No call creates one but the import; `vulnerability` is how their addresses call them. */
import { dataObjectFamily } from './data-object-family.ts';

export const vulnerabilities = dataObjectFamily({
  dataclass: 'vulnerability',
  show: 'showVulnerability',
  search: 'listVulnerabilities',
  exportAll: 'exportVulnerabilities',
  importAll: 'importVulnerabilities',
  template: 'downloadVulnerabilityTemplate',
});
