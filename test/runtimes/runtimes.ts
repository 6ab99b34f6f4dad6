/** The runtimes: how each is started, and how it runs the suite. */
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { BUNDLES } from './bundle.ts';
import { execute, start } from './execute.ts';
import { binary } from './install.ts';
import { DONE, type Place, type Result, type Started } from './suite/case.ts';
import { VARIABLES } from './suite/environment.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** For the whole suite in one runtime. */
const TIMEOUT_MS = 180_000;
/** For a process to end after its last case: idle connections are kept for a few seconds. */
const END_MS = 20_000;

/** Where the servers are; the rest of the place is the runtime's. */
export type Servers = Pick<Place, 'server' | 'losing'>;

/** A runtime that can run the suite. */
export interface Runtime {
  readonly name: string;
  /** Path of its binary; `undefined` where there is none for this machine. */
  readonly binary: () => string | undefined;
  /** Runs the portable suite. */
  readonly suite: (binary: string, servers: Servers) => Promise<Result[]>;
  /** Whether it can run the unit tests with vitest as well. */
  readonly vitest?: true;
}

/** All of them, by the names that `--only` takes. */
export const RUNTIMES: readonly Runtime[] = [
  node('node', () => process.execPath),
  { ...node('node22', () => binary('node22', 'bin/node')), vitest: true },
  { ...node('node24', () => binary('node24', 'bin/node')), vitest: true },
  deno('deno', [`--allow-env=${VARIABLES.join(',')}`], 'open'),
  deno('deno-no-env', [], 'refused'),
  {
    name: 'bun',
    binary: () => binary('bun', 'bin/bun'),
    suite: (bun, servers) => script(bun, ['--no-install', BUNDLES.script], { ...servers, env: 'open', node: false }),
  },
  { name: 'workerd', binary: () => binary('workerd', 'bin/workerd'), suite: worker },
];

/** What a binary says of its version. */
export async function versionOf(binary: string): Promise<string> {
  const { stdout } = await execute(binary, ['--version'], { timeoutMs: 30_000 });
  return /\d[\w.-]*/.exec(stdout)?.[0] ?? 'unknown';
}

function node(name: string, binary: () => string | undefined): Runtime {
  const suite: Runtime['suite'] = (node, servers) =>
    script(node, [BUNDLES.script], { ...servers, env: 'open', node: true });
  return { name, binary, suite };
}

/** Deno with no more than it needs: loopback, and the variables of the environment or none. */
function deno(name: string, permissions: readonly string[], env: Place['env']): Runtime {
  const args = ['run', '--no-prompt', '--no-config', '--allow-net=127.0.0.1', ...permissions, BUNDLES.script];
  return {
    name,
    binary: () => binary('deno', 'deno'),
    suite: (deno, servers) => script(deno, args, { ...servers, env, node: false }),
  };
}

/** Runs the suite as a program, which has to end by itself: a timer that is left over is a failure. */
async function script(command: string, args: readonly string[], place: Place): Promise<Result[]> {
  let timer: NodeJS.Timeout | undefined;
  const { code, stdout, stderr } = await execute(command, [...args, JSON.stringify(place)], {
    // What this machine has must not help: neither variables nor a file of credentials.
    env: { PATH: process.env['PATH'], HOME: path.dirname(BUNDLES.script) },
    timeoutMs: TIMEOUT_MS,
    onOutput: (text, child) => {
      if (text.endsWith(`${DONE}\n`)) timer = setTimeout(() => child.kill('SIGKILL'), END_MS);
    },
  });
  clearTimeout(timer);
  return resultsOf(stdout, code === 0 ? undefined : `${endOf(code)}\n${stderr}`);
}

/** Runs the suite as a Worker: workerd takes any free port, and says which. */
async function worker(workerd: string, servers: Servers): Promise<Result[]> {
  const child = start(workerd, ['serve', '--control-fd=3', 'workerd.capnp'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  let [lines, stderr] = ['', ''];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const work = async (): Promise<string | undefined> => {
    const port = await portOf(child.stdio[3] as NodeJS.ReadableStream);
    const place: Place = { ...servers, env: 'none', node: false };
    const { body } = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: JSON.stringify(place) });
    const text = body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await text?.read(); part && !part.done; part = await text?.read()) lines += part.value;
    return undefined;
  };
  try {
    const ended = once(child, 'close').then(([code]) => endOf(code as number | null));
    const problem = await Promise.race([work().catch(String), ended]);
    return resultsOf(lines, problem && `${problem}\n${stderr}`);
  } finally {
    child.kill('SIGKILL');
  }
}

function endOf(code: number | null): string {
  return code === null ? 'the process did not end by itself and was killed' : `the process ended with ${code}`;
}

/** The results that were told. A problem is put down to the case that was under way. */
function resultsOf(lines: string, problem?: string): Result[] {
  // The last line may be cut off.
  const told = lines.split('\n').slice(0, -1);
  const results: Result[] = [];
  let at = 'the start';
  for (const one of told.map((line) => (line === DONE ? undefined : (JSON.parse(line) as Result | Started)))) {
    if (one && 'name' in one) results.push(one);
    at = one === undefined ? 'the end of the process' : 'started' in one ? one.started : 'between two cases';
  }
  if (problem === undefined && told.at(-1) === DONE) return results;
  return [...results, { name: at, failed: problem ?? 'it broke off' }];
}

async function portOf(control: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface({ input: control })) {
    const { event, port } = JSON.parse(line) as { event: string; port: number };
    if (event === 'listen') return port;
  }
  throw new Error('workerd does not listen');
}
