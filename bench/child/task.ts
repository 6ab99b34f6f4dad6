/** What a client's process is asked, and what it answers. */
import type { Kind } from '../clients/calls.ts';

export type Task = { readonly kind: Kind } & (
  | { readonly what: 'load'; readonly inFlight: number; readonly ms: number }
  | { readonly what: 'memory'; readonly inFlight: number; readonly calls: number }
  | { readonly what: 'allocations'; readonly calls: number }
  | { readonly what: 'profile'; readonly inFlight: number; readonly calls: number }
);

/** Of a load. */
export interface Done {
  readonly perSecond: number;
  /** Of the whole process, in its own threads and the system's: microseconds a call. */
  readonly cpuMicros: number;
}

/** Of a memory task: the resident set. */
export interface Resident {
  readonly bytes: number;
}

/** Microseconds a call that were spent in each place. */
export type Profiled = Readonly<Record<string, number>>;

/** Bytes a call, and how often something was collected meanwhile: then they are too few. */
export interface Allocated {
  readonly bytes: number;
  readonly collections: number;
}
