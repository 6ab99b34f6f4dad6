/** Where clients look for credentials that are given none. */
import type { CredentialsProvider } from './credentials.ts';
import { fromEnv } from './env.ts';
import { fromFile } from './file.ts';
import { fromEcsMetadata } from './metadata.ts';

/** In this order. */
export const sources: readonly CredentialsProvider[] = [
  /* @__PURE__ */ fromEnv(),
  /* @__PURE__ */ fromFile(),
  /* @__PURE__ */ fromEcsMetadata(),
];
