/**
 * The battery on Node, by both ways of sending: besides what {@link run} checks, everything that a process can say of a
 * call is read.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { Console } from 'node:console';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import type { Fetch } from 'huaweicloud-openapi';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { csms } from './cases/clients.ts';
import { cases } from './cases.ts';
import { mismatches, texts } from './match.ts';
import { MARKER, planted } from './planted.ts';
import { type BatteryCase, leaks, run } from './run.ts';
import type { Addresses } from './script.ts';

let server: ChildProcess;
let addresses: Addresses;
const unhandled = vi.fn();

beforeAll(async () => {
  const script = fileURLToPath(new URL('server.ts', import.meta.url));
  server = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (!server.stdout) throw new Error('the server has no stdout');
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
  addresses = JSON.parse(line) as Addresses;
  // The first call of a process is slow, and some cases are short of time.
  await run({ name: 'warm-up', call: (context) => csms(context).listSecrets(), expect: { requests: 1 } }, addresses);
  // What the machine has must not help.
  for (const name of Object.keys(process.env)) if (/^(HUAWEI)?CLOUD_/.test(name)) vi.stubEnv(name, undefined);
  process.on('unhandledRejection', unhandled);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  process.off('unhandledRejection', unhandled);
  server.stdin?.end();
  await once(server, 'exit');
});

const CHANNELS = [
  ...['start', 'end', 'asyncStart', 'asyncEnd', 'error'].map(
    (event) => `tracing:huaweicloud-openapi:operation:${event}`,
  ),
  'huaweicloud-openapi:retry',
  'huaweicloud-openapi:auth',
];

/** Everything that is published until the test is over, by channel. */
function listen(): (channel: string) => unknown[] {
  const heard: [string, unknown][] = [];
  const listener = (message: unknown, channel: string | symbol): unknown => heard.push([String(channel), message]);
  for (const channel of CHANNELS) subscribe(channel, listener);
  onTestFinished(() => CHANNELS.forEach((channel) => unsubscribe(channel, listener)));
  return (ending) => heard.filter(([channel]) => channel.endsWith(ending)).map(([, message]) => message);
}

/** Everything that is written to stdout and stderr until the test is over. Nothing gets through. */
function capture(): () => string {
  const written: string[] = [];
  const write = (chunk: unknown): boolean => written.push(String(chunk)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(write));
  // Vitest has put a console of its own in place, which writes elsewhere.
  vi.stubGlobal('console', new Console(process.stdout, process.stderr));
  const restore = (): void => {
    vi.unstubAllGlobals();
    for (const spy of spies) spy.mockRestore();
  };
  onTestFinished(restore);
  return () => {
    restore();
    return written.join('');
  };
}

/** As much as an inspection can show. */
const DEEP = { showHidden: true, depth: Infinity, getters: true };

async function check(one: BatteryCase): Promise<void> {
  const heard = listen();
  const written = capture();
  const { problems, thrown } = await run(one, addresses);
  for (const error of thrown) console.error(error);
  await new Promise((resolve) => setImmediate(resolve));
  const printed = written();

  expect(problems).toEqual([]);
  if (one.expect.node) expect(mismatches(thrown[0], one.expect.node, 'the error')).toEqual([]);
  const { retries } = one.expect;
  const repeated = Array.isArray(retries) ? heard(':retry') : heard(':retry').length;
  if (retries !== undefined) expect(mismatches(repeated, retries, 'retries')).toEqual([]);
  if (one.expect.auth) expect(mismatches(heard(':auth'), one.expect.auth, 'what was published')).toEqual([]);

  const inspected = thrown.map((error) => inspect(error, DEEP));
  const published = [...new Set(heard(''))];
  const events = [published, inspect(published, DEEP)];
  expect(leaks({ 'the inspected error': inspected, 'an event': events })).toEqual([]);
  expect(printed).not.toContain(MARKER);
  expect(unhandled).not.toHaveBeenCalled();
}

/** The same case with the platform's `fetch`, unless it brings one of its own. */
function byFetch(one: BatteryCase): BatteryCase {
  const fetch: Fetch = (url, init) => globalThis.fetch(url, init);
  return { ...one, call: (context) => one.call({ ...context, options: { fetch, ...context.options } }) };
}

describe('the fault battery', () => {
  it.each(cases)('$name', async (one) => await check(one));
  it.each(cases.map(byFetch))('by fetch: $name', async (one) => await check(one));

  it('has 75 cases or more, each with a name of its own', () => {
    const names = cases.map(({ name }) => name.replace(/\W+/g, '-').toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(75);
  });
});

/** A battery that sees nothing would be content with everything. */
describe('its own senses', () => {
  it('finds a planted secret wherever an error may hold it', () => {
    class Hidden extends Error {
      get getter(): string {
        return planted.token;
      }
    }
    const holders = [
      new Error(planted.token),
      new Error('a', { cause: new Error('b', { cause: { deep: [planted.token] } }) }),
      Object.defineProperty(new Error('a'), 'hidden', { value: planted.token, enumerable: false }),
      new Hidden('a'),
      { toJSON: () => planted.token },
      { map: new Map([['a', planted.token]]) },
      { [planted.token]: 1 },
    ];
    for (const holder of holders) expect(texts(holder).join()).toContain(MARKER);
  });

  it('tells what differs', () => {
    expect(mismatches({ a: [1, 'text'], b: 2 }, { a: [1, /ex/], c: undefined })).toEqual([]);
    expect(mismatches({ a: [1] }, { a: [1, 2] })).toHaveLength(1);
    expect(mismatches({ a: 1 }, { a: '1', b: 2 })).toHaveLength(2);
    expect(mismatches(undefined, { a: 1 })).toHaveLength(1);
  });
});
