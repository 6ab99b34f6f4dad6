/** Real clients of a fake cloud. */
import { createCsmsClient } from '../../src/services/csms.ts';
import { createIamClient } from '../../src/services/iam.ts';
import { createRomaClient } from '../../src/services/roma.ts';
import { createSecMasterClient } from '../../src/services/secmaster.ts';
import type { ClientOptions } from '../../src/options.ts';
import type { FakeCloud } from '../../src/testing/index.ts';

export function clientsOf(cloud: FakeCloud, more: ClientOptions = {}) {
  const { region, projectId, accessKey, fetch, workspaceId, instanceId } = cloud;
  const options = { region, projectId, credentials: accessKey, fetch, ...more };
  return {
    secmaster: createSecMasterClient({ ...options, workspaceId }),
    roma: createRomaClient({ ...options, instanceId }),
    csms: createCsmsClient(options),
    iam: createIamClient(options),
  };
}

/** What a call was refused with. */
export async function refusal(call: PromiseLike<unknown>): Promise<{ status: unknown; code: unknown; message: string; body: unknown }> {
  return await call.then(
    () => {
      throw new Error('the call was expected to be refused');
    },
    ({ status, code, message, body }: { status: unknown; code: unknown; message: string; body: unknown }) => ({ status, code, message, body }),
  );
}

export const connection = {
  name: 'siem',
  component_id: 'ad93ecc6-1723-4c2c-9976-9eb0182c2d18',
  component_version_id: '33fd1b37-1f39-4230-86c6-2d119e9f4fac',
  config: '{"password":"hush"}',
};
