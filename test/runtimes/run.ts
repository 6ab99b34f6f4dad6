/** `npm run test:runtimes`: the same core of the suite under every runtime that the package is meant for. */
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { execute, start } from './execute.ts';
import { install, platform } from './install.ts';
import { startLosing } from './losing.ts';
import { count, failures, type Run, table } from './report.ts';
import { type Runtime, RUNTIMES, type Servers, versionOf } from './runtimes.ts';
import { type Place, type Result } from './suite/case.ts';
import { units } from './units.ts';

const NAMES = RUNTIMES.map(({ name }) => name);

const HELP = `Usage: npm run test:runtimes [-- --only node22,deno]

Builds the package, and runs the portable part of the suite around the build under
  ${NAMES.join(', ')},
and the unit tests under node22 and node24. The first run installs the runtimes into test/runtimes/.

  --only <names>   run these only, separated by commas
  --help           show this

Exits with 1 when anything fails or nothing ran.`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    say(HELP);
    return 0;
  }
  const only = values.only?.split(',');
  const unknown = only?.filter((name) => !NAMES.includes(name)) ?? [];
  if (unknown.length > 0) {
    console.error(`no such runtime: ${unknown.join(', ')}; there are ${NAMES.join(', ')}`);
    return 1;
  }
  await install(say);
  say('building the package');
  const { code, stdout, stderr } = await execute(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: root,
    timeoutMs: 180_000,
  });
  if (code !== 0) throw new Error(`the build failed\n${stdout}${stderr}`);
  await bundle();
  const { server, stop } = await startServer();
  const losing = await startLosing();
  const runs: Run[] = [];
  try {
    for (const runtime of RUNTIMES.filter(({ name }) => only?.includes(name) ?? true)) {
      const more = await runsOf(runtime, { server, losing: losing.url });
      for (const line of more.flatMap(failures)) say(line);
      runs.push(...more);
    }
  } finally {
    stop();
    losing.stop();
  }
  return close(runs);
}

/** The suite in one runtime, and the unit tests where it has them. A runtime that breaks is a failure, not the end. */
async function runsOf(runtime: Runtime, servers: Servers): Promise<Run[]> {
  const { name } = runtime;
  const none = { runtime: name, version: '-', suite: '-' };
  let binary: string | undefined;
  let version = '';
  try {
    binary = runtime.binary();
    if (binary === undefined) {
      return [{ ...none, results: [{ name, skipped: `no ${name} for ${platform()}` }], seconds: 0 }];
    }
    version = await versionOf(binary);
  } catch (error) {
    return [{ ...none, results: [broken(name, error)], seconds: 0 }];
  }
  const found = binary;
  const runs = [await timed({ runtime: name, version, suite: 'portable' }, () => runtime.suite(found, servers))];
  if (runtime.vitest) runs.push(await timed({ runtime: name, version, suite: 'unit tests' }, () => units(found)));
  return runs;
}

async function timed(what: Omit<Run, 'results' | 'seconds'>, work: () => Promise<Result[]>): Promise<Run> {
  say(`${what.runtime} ${what.version}: ${what.suite}`);
  const started = performance.now();
  let results = await work().catch((error: unknown) => [broken(what.suite, error)]);
  if (results.length === 0) results = [{ name: what.suite, failed: 'nothing ran' }];
  return { ...what, results, seconds: (performance.now() - started) / 1000 };
}

function broken(name: string, error: unknown): Result {
  return { name, failed: error instanceof Error ? error.message : String(error) };
}

function close(runs: readonly Run[]): number {
  const { passed, failed, skipped } = count(runs.flatMap(({ results }) => results));
  say(`\n${table(runs)}\n`);
  say(`runtimes: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** The battery's server, in the Node that runs this. It ends with its standard input, and so with this process. */
async function startServer(): Promise<{ server: Place['server']; stop: () => void }> {
  const file = path.join(root, 'test/battery/server.ts');
  const child = start(process.execPath, ['--import', 'tsx', file], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    return { server: JSON.parse(line) as Place['server'], stop: () => child.kill() };
  }
  throw new Error('the server of the battery did not start');
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
