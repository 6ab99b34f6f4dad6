/** What redocly.yaml loads: the rules of index.ts. Redocly imports JavaScript only, so tsx reads them for it. */
import { tsImport } from 'tsx/esm/api';

/** @returns {Promise<typeof import('./index.ts')>} */
const rules = () => tsImport('./index.ts', import.meta.url);

export default async function plugin() {
  return (await rules()).plugin();
}
