/** `npm run test:heap`: thousands of calls must leave nothing behind, neither memory nor sockets, timers or listeners. */
import { type ChildProcess, fork } from 'node:child_process';
import { getEventListeners, once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { calls, type MakeCall } from './calls.ts';
import { used } from './used.ts';

// The engine optimises code and throws it away again, hundreds of kilobytes at a time: nothing else would be seen.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-flush-bytecode');

/** Calls of a series, and calls between two measurements. */
const CALLS = 10_000;
const STEP = 2_000;
const CONCURRENCY = 32;
/**
 * What a series may add between its second and its last measurement: 43 bytes a call, less than any object that is kept.
 * The second is the first at which everything has been compiled; from there on, about 100 kB come and go.
 */
const MARGIN_KB = 256;

const HELP = `Usage: npm run test:heap [-- --leak]

Makes ${CALLS} calls that succeed and ${CALLS} that fail, ${CONCURRENCY} at a time, half of them with one AbortSignal, against
a server in a process of its own. The used heap is measured after garbage collection at every ${STEP} calls.

  --leak   keep one AbortSignal a call, to see the test fail
  --help   show this

Exits with 1 when
- the heap grows by more than ${MARGIN_KB} kB from the second measurement of a series to its last,
- a call ends otherwise than it should, or anything warns or is rejected unseen,
- connections, timers or listeners of the signal are left over.`;

/** Calls that have been made and what they used, in kB. */
interface Sample {
  readonly calls: number;
  readonly kb: number;
}

/** What went wrong, and how often. */
const problems = new Map<string, number>();
const fail = (problem: string): void => void problems.set(problem, (problems.get(problem) ?? 0) + 1);
/** Where `--leak` keeps what should go. */
const kept: unknown[] = [];

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { leak: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!globalThis.gc) throw new Error('run it with --expose-gc, as `npm run test:heap` does');
  process.on('warning', ({ name, message }) => fail(`a warning: ${name}: ${message}`));
  process.on('unhandledRejection', (reason) => fail(`an unhandled rejection: ${String(reason)}`));
  process.on('uncaughtException', (error) => fail(`an uncaught exception: ${String(error)}`));

  const server = fork(fileURLToPath(new URL('server.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  try {
    const [port] = (await once(server, 'message')) as [number];
    const { signal } = new AbortController();
    const { successes, failures } = calls(`http://127.0.0.1:${port}`);
    await series('successes', successes, signal, values.leak);
    await series('failures', failures, signal, values.leak);
    await leftovers(server, signal);
  } finally {
    server.disconnect();
  }
  for (const [problem, times] of problems) console.error(`FAILED: ${problem}${times > 1 ? ` (${times} times)` : ''}`);
  console.log(`heap: ${problems.size === 0 ? 1 : 0} passed, ${problems.size} failed`);
  return problems.size === 0 ? 0 : 1;
}

/** Makes the calls of a series and judges what they left. */
async function series(name: string, call: MakeCall, signal: AbortSignal, leak = false): Promise<void> {
  const samples: Sample[] = [];
  for (let done = 0; done < CALLS; done += STEP) {
    await batch(done, STEP, call, signal, leak);
    samples.push({ calls: done + STEP, kb: await used() });
    console.log(`${name}: ${done + STEP} calls, ${samples.at(-1)?.kb} kB`);
  }
  const growth = (samples.at(-1)?.kb ?? 0) - (samples[1]?.kb ?? 0);
  console.log(`${name}: ${growth} kB more from ${samples[1]?.calls} to ${CALLS} calls, ${MARGIN_KB} are allowed`);
  if (growth > MARGIN_KB) fail(`the heap grew by ${growth} kB in ${name}`);
}

/** So many callers take the next call each until the batch is done. */
async function batch(from: number, count: number, call: MakeCall, signal: AbortSignal, leak: boolean): Promise<void> {
  let next = from;
  const caller = async (): Promise<void> => {
    while (next < from + count) {
      const nth = next++;
      await call(nth, nth % 2 === 0 ? { signal } : {}).catch((error: unknown) => fail(String(error)));
      if (leak) kept.push(new AbortController().signal);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, caller));
}

/** What must be gone when no call is under way. */
async function leftovers(server: ChildProcess, signal: AbortSignal): Promise<void> {
  const listeners = getEventListeners(signal, 'abort').length;
  const timers = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  server.send(CONCURRENCY);
  const [connections] = (await once(server, 'message')) as [number];
  console.log(`left over: ${connections} idle connections, ${timers} timers, ${listeners} listeners`);
  if (connections > CONCURRENCY) fail(`${connections} connections stay open, ${CONCURRENCY} are allowed`);
  if (timers > 0) fail(`${timers} timers run on`);
  if (listeners > 0) fail(`the signal has ${listeners} listeners`);
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
