/** What the package is held to. Most are ratios: a machine may be slow, but it is slow for everybody. */
import type { Outcome } from './part.ts';
import { told } from './measure.ts';

interface Target {
  readonly what: string;
  readonly least?: number;
  readonly most?: number;
  readonly unit: string;
  readonly digits: number;
}

const x = { unit: 'x', digits: 2 } as const;

export const TARGETS = {
  signed32: { what: 'signed GET, 32 in flight: calls/s over the official SDK', least: 4.5, ...x },
  signed1: { what: 'signed GET, one after the other: calls/s over the official SDK', least: 3, ...x },
  floor: { what: 'signed GET, 32 in flight: calls/s over node:http + signer', least: 0.75, ...x },
  cpu: { what: 'signed GET, 32 in flight: CPU a call over the official SDK', most: 0.25, ...x },
  rss: { what: 'resident memory over the official SDK', most: 0.7, ...x },
  signGet: { what: 'signing a GET: signatures/s over the official signer', least: 2, ...x },
  signPost: { what: 'signing a POST of 1 KB: signatures/s over the official signer', least: 2, ...x },
  bundle: { what: 'bundle of all of SecMaster v1, minified and gzipped', most: 14, unit: ' kB', digits: 2 },
  import: { what: 'import of SecMaster, beyond an empty Node', most: 25, unit: ' ms', digits: 1 },
  packages: { what: 'packages that an installation has', most: 3, unit: '', digits: 0 },
  generate: { what: 'generate: time an operation, 800 over 50', most: 1, ...x },
  compile: { what: "tsc on a caller's 20 calls: time an operation, 800 over 50", most: 1, ...x },
  instantiations: { what: "tsc on a caller's 20 calls: instantiations an operation, 800 over 50", most: 1, ...x },
} as const satisfies Record<string, Target>;

export type TargetId = keyof typeof TARGETS;

/** One target, held against what was measured. */
export interface Verdict {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  /** What the least client comes to, where one was measured. */
  readonly floor: string;
  /** `undefined` when it was not measured in this run. */
  readonly met: boolean | undefined;
}

export function verdicts(outcomes: readonly Outcome[]): Verdict[] {
  const measured = new Map(outcomes.flatMap((one) => Object.entries(one.measured)));
  const floors = new Map(outcomes.flatMap((one) => Object.entries(one.floors ?? {})));
  return Object.entries<Target>(TARGETS).map(([id, { what, least, most, unit, digits }]) => {
    const found = measured.get(id);
    const wanted = least === undefined ? `≤ ${most}${unit}` : `≥ ${least}${unit}`;
    const lowest = floors.get(id);
    const floor = lowest ? told(lowest, digits) + unit : '';
    if (!found) return { what, wanted, measured: 'not measured', floor, met: undefined };
    const met = found.median >= (least ?? -Infinity) && found.median <= (most ?? Infinity);
    return { what, wanted, measured: told(found, digits) + unit, floor, met };
  });
}
