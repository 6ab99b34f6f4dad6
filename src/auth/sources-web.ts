/** Where clients look for credentials that are given none, if they run in a browser or in workerd. */
import type { CredentialsProvider } from './credentials.ts';
import { fromEnv } from './env.ts';

export const sources: readonly CredentialsProvider[] = [/* @__PURE__ */ fromEnv()];
