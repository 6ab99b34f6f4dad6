/** Where the time of a signed call goes, next to the least client that could make it. */
import { type Child, start } from '../children.ts';
import type { Profiled, Task } from '../child/task.ts';
import { LEAST, OURS } from '../clients/index.ts';
import { type Spread, spread, told, turned } from '../measure.ts';
import type { Part } from '../part.ts';

const CLIENTS = [OURS, LEAST] as const;
const IN_FLIGHT = 32;

export const profilePart: Part = async ({ stage, quick, say }) => {
  const [rounds, calls] = quick ? [3, 5_000] : [7, 20_000];
  const server = await start(stage.child('server'));
  const children = new Map<string, Child<Task, Profiled>>();
  const profiles = new Map<string, Profiled[]>(CLIENTS.map((client) => [client, []]));
  try {
    for (const client of CLIENTS) {
      children.set(client, await start(stage.child('client'), [client, `http://127.0.0.1:${Number(server.first)}`]));
    }
    say(`profile: ${rounds} rounds of ${calls} calls`);
    for (let round = 0; round < rounds; round++) {
      for (const client of turned(CLIENTS, round)) {
        const taken = await children
          .get(client)
          ?.ask({ what: 'profile', kind: 'signed GET', inFlight: IN_FLIGHT, calls });
        if (taken) profiles.get(client)?.push(taken);
      }
    }
  } finally {
    for (const child of children.values()) child.stop();
    server.stop();
  }
  const places = [...new Set([...profiles.values()].flat().flatMap((one) => Object.keys(one)))];
  const spent = (client: string, where: string): Spread =>
    spread((profiles.get(client) ?? []).map((one) => one[where] ?? 0));
  return {
    tables: [
      {
        title: 'Where the time goes',
        notes: [
          `A signed GET, ${IN_FLIGHT} in flight, by V8's profiler, which slows both down: microseconds a call. Built-in functions that are compiled into their callers count as these, such as reading JSON.`,
        ],
        head: ['', ...CLIENTS.map((client) => `${client}, µs`)],
        rows: places
          .sort((a, b) => spent(OURS, b).median - spent(OURS, a).median)
          .map((where) => [where, ...CLIENTS.map((client) => told(spent(client, where), 1))]),
      },
    ],
    measured: {},
  };
};
