/** One client in a process of its own. Over IPC it is handed a task at a time and answers with what it measured. */
import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Call, Kind } from '../clients/calls.ts';
import { CLIENTS } from '../clients/index.ts';
import { profile } from './profile.ts';
import type { Allocated, Done, Task } from './task.ts';

const [name = '', url = ''] = process.argv.slice(2);
const entry = CLIENTS[name];
if (!entry) throw new Error(`no such client: ${name}`);
const calls = (await entry.load())(url);

process.once('disconnect', () => process.exit());
process.on('message', (task: Task) => {
  work(task).then(
    (done) => process.send?.(done),
    (error: unknown) => process.send?.({ failed: error instanceof Error ? error.stack : String(error) }),
  );
});
process.send?.('ready');

async function work(task: Task): Promise<object> {
  const call = callOf(task.kind);
  if (task.what === 'load') return await load(call, task.inFlight, task.ms);
  if (task.what === 'allocations') return await allocations(call, task.calls);
  if (task.what === 'profile') return await profile(() => repeated(call, task.inFlight, task.calls), task.calls);
  await repeated(call, task.inFlight, task.calls);
  return { bytes: process.memoryUsage.rss() };
}

function callOf(kind: Kind): Call {
  const call = calls[kind];
  if (!call) throw new Error(`${name} makes no ${kind}`);
  return call;
}

/** So many callers, each of which makes its next call as soon as the last is answered. */
async function load(call: Call, inFlight: number, ms: number): Promise<Done> {
  const answer = await call();
  if (!/"(projects|credential)":/.test(JSON.stringify(answer)))
    throw new Error(`not an answer: ${JSON.stringify(answer)}`);
  let made = 0;
  const cpu = process.cpuUsage();
  const started = performance.now();
  await together(inFlight, async () => {
    do {
      await call();
      made++;
    } while (performance.now() - started < ms);
  });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: made / seconds, cpuMicros: (user + system) / made };
}

/** How the heap grows, and what is held outside of it, while nothing is collected: the young generation is made that large. */
async function allocations(call: Call, count: number): Promise<Allocated> {
  let collections = 0;
  const observer = new PerformanceObserver((list) => (collections += list.getEntries().length));
  // Compiled and optimised code is not counted.
  for (let made = 0; made < count; made++) await call();
  globalThis.gc?.();
  observer.observe({ entryTypes: ['gc'] });
  const before = held();
  for (let made = 0; made < count; made++) await call();
  const bytes = (held() - before) / count;
  // Entries arrive a turn late.
  await pause(10);
  observer.disconnect();
  return { bytes, collections };
}

function held(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function repeated(call: Call, inFlight: number, calls: number): Promise<void> {
  let left = calls;
  await together(inFlight, async () => {
    while (left-- > 0) await call();
  });
}

async function together(callers: number, work: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: callers }, work));
}
