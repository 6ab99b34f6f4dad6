/** The clients that are measured, by name. Each loads its own libraries only: they count in its memory. */
import type { Client, Kind } from './calls.ts';
import type { Send } from './floor.ts';

/** What a client can be asked, and how it is loaded. */
export interface Entry {
  readonly kinds: readonly Kind[];
  readonly load: () => Promise<Client>;
}

/** Those that others are compared with. */
export const OURS = 'this package';
export const OFFICIAL = 'official SDK';
/** What no package on `node:http` can do better than. */
export const LEAST = 'node:http + signer';

const SIGNED = ['signed GET', 'signed POST 1 KB'] as const;

export const CLIENTS: Readonly<Record<string, Entry>> = {
  [OURS]: { kinds: [...SIGNED, 'token GET'], load: async () => (await import('./ours.ts')).ours },
  [OFFICIAL]: { kinds: SIGNED, load: async () => (await import('./official.ts')).official },
  'openapi-fetch': { kinds: ['GET'], load: async () => (await import('./openapi-fetch.ts')).openapiFetch },
  fetch: { kinds: ['GET'], load: () => floor('bare', sendFetch) },
  'fetch + signer': { kinds: SIGNED, load: () => floor('signing', sendFetch) },
  'node:http': { kinds: ['GET'], load: () => floor('bare', sendHttp) },
  [LEAST]: { kinds: SIGNED, load: () => floor('signing', sendHttp) },
  'undici.request': { kinds: ['GET'], load: () => floor('bare', sendUndici) },
  'undici.request + signer': { kinds: SIGNED, load: () => floor('signing', sendUndici) },
};

const sendFetch = async () => (await import('./send-fetch.ts')).sendFetch;
const sendHttp = async () => (await import('./send-http.ts')).sendHttp;
const sendUndici = async () => (await import('./send-undici.ts')).sendUndici;

async function floor(way: 'bare' | 'signing', send: () => Promise<Send>): Promise<Client> {
  return (await import('./floor.ts'))[way](await send());
}
