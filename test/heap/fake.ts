/** `npm run test:heap:fake`: thousands of calls to one fake cloud must leave nothing behind in it. */
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { createFakeCloud, type FakeCloud } from 'huaweicloud-openapi/testing';
import { type Round, seriesOf } from './fake-calls.ts';
import { used } from './used.ts';

// The engine optimises code and throws it away again, hundreds of kilobytes at a time: nothing else would be seen.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-flush-bytecode');

/** Calls of a series, and calls between two measurements. */
const CALLS = 10_000;
const STEP = 1_000;
/**
 * What a series may add between its third and its last measurement: 37 bytes a call, less than any object that is kept.
 * By the third everything has been compiled, and the list of calls is as long as it gets.
 */
const MARGIN_KB = 256;

const HELP = `Usage: node --expose-gc --import tsx test/heap/fake.ts [--leak] [--series name]

Makes series of ${CALLS} calls each to one fake cloud, by the real clients, and measures the used heap after garbage
collection at every ${STEP} calls. It starts with how long fake clouds take to start.

  secrets   create, show, list, update and delete a secret
  refusals  calls that are refused: no such secret, no such path, a wrong signature, a body that the spec does not allow
  tokens    a token for a password, and a call with it; an hour passes on the fake's clock each time
  jobs      a job that exports assets, looked at until it ends, and its archive; an hour passes each time

  --leak           keep a snapshot a call, to see the test fail
  --series <name>  this one only
  --help           show this

Exits with 1 when the heap grows by more than ${MARGIN_KB} kB from the third measurement of a series to its last.`;

/** Makes the calls of a series and says by how many kB the heap grew. */
async function measure(name: string, round: Round, each: () => void): Promise<number> {
  const samples: number[] = [];
  for (let nth = 0, calls = 0; samples.length < CALLS / STEP; nth += 1) {
    calls += await round(nth);
    each();
    if (calls < (samples.length + 1) * STEP) continue;
    samples.push(await used());
    console.log(`${name}: ${calls} calls, ${samples.at(-1)} kB`);
  }
  const growth = (samples.at(-1) ?? 0) - (samples[2] ?? 0);
  console.log(`${name}: ${growth} kB more from the third measurement to the last, ${MARGIN_KB} are allowed`);
  return growth;
}

/** How long it takes until a fake cloud is there, and until it has answered once: then its schemas are compiled. */
async function start(which: string): Promise<FakeCloud> {
  const began = performance.now();
  const cloud = createFakeCloud();
  const there = performance.now();
  const { region, projectId, accessKey: credentials, fetch } = cloud;
  const csms = createCsmsClient({ region, projectId, credentials, fetch });
  await csms.listSecrets();
  const [made, answered] = [there - began, performance.now() - there].map((ms) => ms.toFixed(1));
  console.log(`start-up: the ${which} fake cloud took ${made} ms, its first call ${answered} ms`);
  return cloud;
}

async function main(): Promise<number> {
  const options = { leak: { type: 'boolean' }, series: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!globalThis.gc) throw new Error('run it with --expose-gc');
  const kept: unknown[] = [];
  await start('first');
  await start('second');
  const cloud = await start('third');
  const all = Object.entries(seriesOf(cloud));
  const chosen = all.filter(([name]) => (values.series ?? name) === name);
  if (chosen.length === 0) throw new Error(`there is no series ${values.series}; see --help`);
  let failures = 0;
  for (const [name, round] of chosen) {
    const growth = await measure(name, round, () => values.leak && kept.push(cloud.snapshot()));
    if (growth <= MARGIN_KB) continue;
    console.error(`FAILED: the heap grew by ${growth} kB in ${name}`);
    failures += 1;
  }
  console.log(`heap of the fake cloud: ${failures} failed`);
  return failures === 0 ? 0 : 1;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
