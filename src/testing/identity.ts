/** The account of a fake cloud. */

/** Who may call, and where. */
export interface Identity {
  readonly region: string;
  readonly projectId: string;
  readonly workspaceId: string;
  readonly instanceId: string;
  readonly domainId: string;
  readonly userId: string;
  readonly accessKey: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    /** Makes it a temporary key, which is no good without. */
    readonly securityToken?: string;
  };
  readonly user: { readonly user: string; readonly domain: string; readonly password: string };
}

/** Who may, where nobody was named. */
export const SOMEBODY: Identity = {
  region: 'ap-southeast-1',
  projectId: '0f9a4c1d2e3b4a5f8c7d6e5f4a3b2c1d',
  workspaceId: '7d3f5c2e-6b1a-4e8f-9c0d-2a4b6c8e0f12',
  instanceId: '3c9e1f7a-5d2b-4a6c-8e0f-1b3d5f7a9c24',
  domainId: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
  userId: 'b2c3d4e5f60718293a4b5c6d7e8f90a1',
  accessKey: { accessKeyId: 'FAKEACCESSKEYID00001', secretAccessKey: 'fake-secret-access-key-that-opens-nothing' },
  user: { user: 'fake-user', domain: 'fake-account', password: 'fake-password' },
};

/** An identity with what was named instead of what it had. */
export function identify(
  identity: Identity,
  named: { readonly [Name in keyof Identity]?: Identity[Name] | undefined },
): Identity {
  const given = Object.entries(named).filter(([, value]) => value !== undefined);
  return { ...identity, ...Object.fromEntries(given) };
}
