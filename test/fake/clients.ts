/** Real clients of a fake cloud. */
import { expect } from 'vitest';
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
export async function refusal(call: PromiseLike<unknown>): Promise<Refusal> {
  let answer: unknown;
  try {
    answer = await call;
  } catch (error) {
    const { status, code, message, body } = error as Refusal;
    return { status, code, message, body };
  }
  throw new Error(`the call was expected to be refused, but answered ${JSON.stringify(answer)}`);
}

interface Refusal {
  readonly status: unknown;
  readonly code: unknown;
  readonly message: string;
  readonly body: unknown;
}

export const connection = {
  name: 'siem',
  component_id: 'ad93ecc6-1723-4c2c-9976-9eb0182c2d18',
  component_version_id: '33fd1b37-1f39-4230-86c6-2d119e9f4fac',
  config: '{"password":"hush"}',
};

/** Matchers without vitest's `any`. */
export const containing = (part: string): unknown => expect.stringContaining(part);
export const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
