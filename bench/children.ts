/** Processes that are asked one thing at a time, and end with this one. */
import { type ChildProcess, fork } from 'node:child_process';

const LIMIT_MS = 300_000;
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** A child process: `first` is what it told when it was ready. */
export interface Child<Task, Answer> {
  readonly first: unknown;
  readonly ask: (task: Task) => Promise<Answer>;
  readonly stop: () => void;
}

/** Starts a program of the stage; it is ready when it tells something. Node's own flags only: nothing transforms its code. */
export async function start<Task extends object, Answer>(
  file: string,
  args: readonly string[] = [],
  execArgv: string[] = [],
): Promise<Child<Task, Answer>> {
  // Neither a proxy nor credentials of this machine may change what is measured.
  const foreign = /^(NODE_OPTIONS|(https?|all)_proxy|HUAWEICLOUD_.*|CLOUD_SDK_.*)$/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  const child = fork(file, args, { execArgv, env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  running.add(child);
  const stop = (): void => {
    running.delete(child);
    child.kill('SIGKILL');
  };
  try {
    const first = await next(child, file);
    const ask = async (task: Task): Promise<Answer> => {
      child.send(task);
      return (await next(child, file)) as Answer;
    };
    return { first, ask, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** The next thing that it tells. */
function next(child: ChildProcess, file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (): void => settle(() => reject(new Error(`${file} ended without an answer`)));
    const told = (message: unknown): void => {
      const { failed } = Object(message) as { failed?: string };
      settle(() => (failed === undefined ? resolve(message) : reject(new Error(`${file}: ${failed}`))));
    };
    const timer = setTimeout(() => settle(() => reject(new Error(`${file}: no answer in ${LIMIT_MS} ms`))), LIMIT_MS);
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      child.off('exit', ended).off('message', told);
      finish();
    };
    child.once('exit', ended).once('message', told);
  });
}
