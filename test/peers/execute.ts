/** Child processes that end with this one. */
import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

const LIMIT_MS = 300_000;
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** How a process ended; `code` is `null` when it was killed. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a process to its end.
 *
 * @param onMessage what it sends with `process.send`
 */
export async function execute(
  command: string,
  args: readonly string[],
  cwd: string,
  { env, onMessage }: { env?: NodeJS.ProcessEnv; onMessage?: (message: unknown) => void } = {},
): Promise<Ended> {
  const stdio: SpawnOptions['stdio'] = ['ignore', 'pipe', 'pipe', ...(onMessage ? (['ipc'] as const) : [])];
  const child = spawn(command, args, { cwd, env: env ?? process.env, stdio, timeout: LIMIT_MS, killSignal: 'SIGKILL' });
  running.add(child);
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  if (onMessage) child.on('message', onMessage);
  // Rejects when there is no such program.
  const [code] = (await once(child, 'close')) as [number | null];
  running.delete(child);
  return { code, stdout, stderr };
}
