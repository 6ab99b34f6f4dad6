/** Where a process spends its time, by V8's own profiler. */
import { Session } from 'node:inspector/promises';
import type { Profiled } from './task.ts';

/** Where a function belongs, by its name and its file; the first that fits counts. */
const PLACES: readonly (readonly [where: string, what: RegExp])[] = [
  ['waiting', /^\(idle\) /],
  ['collecting garbage', /^\(garbage collector\) /],
  ['system calls that write', /^(write\w+|shutdown) $/],
  ['hashes and keys', /^(init|digest|update|oneShotDigest|Hash|Hmac) $|node:(internal\/)?crypto/],
  ["Node's HTTP, sockets, streams and timers", / node:/],
  ['openapi-fetch', / .*\/openapi-fetch\//],
  ['the client itself', / file:/],
];

/** Runs work and tells how many microseconds a call it spent in each place. The profiler slows it down somewhat. */
export async function profile(work: () => Promise<void>, calls: number): Promise<Profiled> {
  // Code that is not optimised yet is not what is asked for.
  await work();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 100 });
  await session.post('Profiler.start');
  await work();
  const { profile: taken } = await session.post('Profiler.stop');
  session.disconnect();

  const nodes = new Map(taken.nodes.map(({ id, callFrame: { functionName, url } }) => [id, `${functionName} ${url}`]));
  const places: Record<string, number> = {};
  for (const [at, id] of (taken.samples ?? []).entries()) {
    const where = PLACES.find(([, what]) => what.test(nodes.get(id) ?? ''))?.[0] ?? 'the rest of V8 and Node';
    places[where] = (places[where] ?? 0) + (taken.timeDeltas?.[at] ?? 0) / calls;
  }
  return places;
}
