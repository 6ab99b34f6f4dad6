/** What only some runtimes have: asked for when it is needed and never imported, so that the core loads anywhere. */
import type crypto from 'node:crypto';
import type diagnosticsChannel from 'node:diagnostics_channel';
import type fs from 'node:fs/promises';
import type os from 'node:os';
import type util from 'node:util';

/** The built-in modules that are used where they exist. */
interface Builtins {
  'node:crypto': typeof crypto;
  'node:diagnostics_channel': typeof diagnosticsChannel;
  'node:fs/promises': typeof fs;
  'node:os': typeof os;
  'node:util': typeof util;
}

interface Process {
  readonly env?: Record<string, string | undefined>;
  readonly getBuiltinModule?: (name: string) => unknown;
}

function runtime(): Process | undefined {
  return (globalThis as { process?: Process }).process;
}

/** A variable of the environment; `undefined` where it is not set, empty, not to be read, or there is no environment. */
export function env(name: string): string | undefined {
  try {
    return runtime()?.env?.[name] || undefined;
  } catch {
    // Deno refuses a variable that it was not allowed to read.
    return undefined;
  }
}

/** A built-in module of Node, which Deno and Bun have too; `undefined` elsewhere. */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined {
  return runtime()?.getBuiltinModule?.(name) as Builtins[Name] | undefined;
}
