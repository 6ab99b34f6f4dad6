/** All services of one side against those of the other. */
import { isDeepStrictEqual } from 'node:util';
import { asCalled } from './calls.ts';
import type { Rated } from './change.ts';
import { rate } from './rate.ts';
import { redoclyDiff } from './redocly.ts';
import type { Changes } from './report.ts';
import type { Bundles } from './source.ts';

/** What changed, by service. */
export async function compare(base: Bundles, revision: Bundles): Promise<Changes> {
  const services = [...new Set([...Object.keys(base), ...Object.keys(revision)])].sort();
  const rated = services.map(async (service): Promise<[string, Rated[]]> => {
    const [before, after] = [base[service], revision[service]];
    if (before === undefined) return [service, [whole(service, 'additive', 'is new')]];
    if (after === undefined) return [service, [whole(service, 'breaking', 'was removed')]];
    if (isDeepStrictEqual(before, after)) return [service, []];
    const called = asCalled(before, after);
    return [service, rate(service, ...called, await redoclyDiff(...called))];
  });
  return Object.fromEntries(await Promise.all(rated));
}

function whole(service: string, impact: Rated['impact'], what: string): Rated {
  return { impact, rule: 'service', message: `the service ${what}`, names: [service], pointer: '#/' };
}
