/** What a process holds after many calls, and what a call allocates: each in a fresh process. */
import { type Child, start } from '../children.ts';
import type { Allocated, Resident, Task } from '../child/task.ts';
import { CLIENTS, LEAST, OFFICIAL, OURS } from '../clients/index.ts';
import { ratio, spread, told, turned } from '../measure.ts';
import type { Context, Part } from '../part.ts';

const IN_FLIGHT = 32;
/** A young generation so large, in MB, that nothing is collected while it is filled. */
const YOUNG = ['--expose-gc', '--min-semi-space-size=512', '--max-semi-space-size=512'];

interface Row {
  readonly client: string;
  readonly rss: number[];
  readonly allocated: number[];
}

export const memoryPart: Part = async ({ stage, quick, say }) => {
  const [rounds, calls] = quick ? [1, 2_000] : [5, 10_000];
  const rows = Object.keys(CLIENTS).map((client): Row => ({ client, rss: [], allocated: [] }));
  const server = await start(stage.child('server'));
  const url = `http://127.0.0.1:${Number(server.first)}`;
  try {
    for (let round = 0; round < rounds; round++) {
      say(`memory: round ${round + 1} of ${rounds}, ${calls} calls each`);
      for (const { client, rss, allocated } of turned(rows, round)) {
        const kind = kindOf(client);
        const resident = await once<Resident>(stage, [client, url], {
          what: 'memory',
          kind,
          inFlight: IN_FLIGHT,
          calls,
        });
        rss.push(resident.bytes);
        const { bytes, collections } = await once<Allocated>(
          stage,
          [client, url],
          { what: 'allocations', kind, calls: 1_000 },
          YOUNG,
        );
        if (collections > 0)
          say(`${client}: ${collections} collections while its allocations were counted: they are too few`);
        allocated.push(bytes);
      }
    }
  } finally {
    server.stop();
  }
  const rssOf = (name: string): number[] => rows.find(({ client }) => client === name)?.rss ?? [];
  const own = rows.find(({ client }) => client === OURS);
  const told1 = (values: readonly number[], unit: number): string => told(spread(values.map((one) => one / unit)), 1);
  return {
    tables: [
      {
        title: 'Memory',
        notes: [
          `Resident set of a fresh process after ${calls.toLocaleString('en-US')} signed GETs (for those that do not sign, GETs), ${IN_FLIGHT} in flight; Node alone has about 45 MB. Allocations: how much the heap and what is held outside of it grow a call, one after the other, over 1,000 calls after as many to warm up, with a young generation so large that nothing is collected meanwhile. What the sockets allocate in C++ is not in it.`,
        ],
        head: ['client', 'RSS, MB', 'ours over it', 'allocated, kB a call', 'ours over it'],
        rows: rows.map(({ client, rss, allocated }) => [
          client,
          told1(rss, 2 ** 20),
          own && client !== OURS ? told(ratio(own.rss, rss), 2) : '',
          told1(allocated, 1000),
          own && client !== OURS ? told(ratio(own.allocated, allocated), 2) : '',
        ]),
      },
    ],
    measured: { rss: ratio(rssOf(OURS), rssOf(OFFICIAL)) },
    floors: { rss: ratio(rssOf(LEAST), rssOf(OFFICIAL)) },
  };
};

function kindOf(client: string): Task['kind'] {
  const kind = CLIENTS[client]?.kinds[0];
  if (!kind) throw new Error(`${client} makes no call`);
  return kind;
}

async function once<Answer>(
  stage: Context['stage'],
  args: readonly string[],
  task: Task,
  flags: string[] = [],
): Promise<Answer> {
  const child: Child<Task, Answer> = await start(stage.child('client'), args, flags);
  try {
    return await child.ask(task);
  } finally {
    child.stop();
  }
}
