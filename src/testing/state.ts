/** What a fake cloud starts with. */
import { randomUUID } from 'node:crypto';
import type { Identity, State } from './handler.ts';
import { Store } from './store.ts';

const DEFAULTS: Identity = {
  region: 'ap-southeast-1',
  projectId: '0f9a4c1d2e3b4a5f8c7d6e5f4a3b2c1d',
  workspaceId: '7d3f5c2e-6b1a-4e8f-9c0d-2a4b6c8e0f12',
  instanceId: '3c9e1f7a-5d2b-4a6c-8e0f-1b3d5f7a9c24',
  domainId: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
  userId: 'b2c3d4e5f60718293a4b5c6d7e8f90a1',
  accessKey: { accessKeyId: 'FAKEACCESSKEYID00001', secretAccessKey: 'fake-secret-access-key-that-opens-nothing' },
  user: { user: 'fake-user', domain: 'fake-account', password: 'fake-password' },
};

/** Fills in what was not named. */
export function identify(named: { [Name in keyof Identity]?: Identity[Name] | undefined }): Identity {
  const given = Object.entries(named).filter(([, value]) => value !== undefined);
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}

/** An empty cloud. The stores know how their service says that something is not there. */
export function createState(identity: Identity): State {
  return {
    identity,
    tokens: new Map(),
    // Seen in the vendor's Terraform provider: HTTP 400.
    connections: new Store({
      status: 400,
      code: 'SecMaster.20041002',
      message: 'The operation connection does not exist.',
    }),
    dataObjects: new Map(),
    links: new Set(),
    assets: new Map(),
    // Assumed: the asset pages document 403 only. ROMA Connect's table has this code for a resource that is not there.
    jobs: new Store({ status: 404, code: 'ROMA.00110006', message: 'The job does not exist.' }),
    archives: new Store({
      status: 404,
      code: 'ROMA.00110006',
      message: 'The archive does not exist, or was downloaded already.',
    }),
    secrets: new Store({ status: 400, code: 'CSMS.0106', message: 'The secret does not exist.' }),
    defaultKeyId: randomUUID(),
  };
}
