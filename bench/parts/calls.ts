/** Calls a second and CPU a call, over HTTP on loopback. */
import { type Child, start } from '../children.ts';
import type { Done, Task } from '../child/task.ts';
import { type Kind, KINDS } from '../clients/calls.ts';
import { CLIENTS, LEAST, OFFICIAL, OURS } from '../clients/index.ts';
import { ratio, spread, told, turned } from '../measure.ts';
import type { Part, Table } from '../part.ts';

const IN_FLIGHT = [1, 32, 256] as const;

/** A client making one kind of call, so many at once: a cell of the tables, filled round by round. */
interface Cell {
  readonly client: string;
  readonly kind: Kind;
  readonly inFlight: number;
  readonly perSecond: number[];
  readonly cpuMicros: number[];
}

export const callsPart: Part = async ({ stage, quick, say }) => {
  // Many and short, so that what disturbs the machine disturbs those alike that are compared.
  const [rounds, ms] = quick ? [3, 250] : [31, 300];
  const clients = Object.entries(CLIENTS);
  const server = await start(stage.child('server'));
  const children = new Map<string, Child<Task, Done>>();
  const cells = clients.flatMap(([client, { kinds }]) =>
    kinds.flatMap((kind) =>
      IN_FLIGHT.map((inFlight): Cell => ({ client, kind, inFlight, perSecond: [], cpuMicros: [] })),
    ),
  );
  try {
    for (const [client] of clients) {
      children.set(client, await start(stage.child('client'), [client, `http://127.0.0.1:${Number(server.first)}`]));
    }
    // The first round is thrown away: code is still being compiled.
    for (let round = -1; round < rounds; round++) {
      say(round < 0 ? 'warming up' : `calls: round ${round + 1} of ${rounds}`);
      for (const { client, kind, inFlight, perSecond, cpuMicros } of inTurn(cells, round + 1)) {
        const done = await children.get(client)?.ask({ what: 'load', kind, inFlight, ms });
        if (!done) throw new Error(`${client} was not started`);
        if (round < 0) continue;
        perSecond.push(done.perSecond);
        cpuMicros.push(done.cpuMicros);
      }
    }
  } finally {
    for (const child of children.values()) child.stop();
    server.stop();
  }

  const find = (client: string, inFlight: number): Cell => {
    const found = cells.find((one) => one.client === client && one.kind === 'signed GET' && one.inFlight === inFlight);
    if (!found) throw new Error(`${client} made no signed GET`);
    return found;
  };
  const over = (client: string, inFlight: number) =>
    ratio(find(OURS, inFlight).perSecond, find(client, inFlight).perSecond);
  return {
    tables: IN_FLIGHT.map((inFlight) =>
      table(
        cells.filter((one) => one.inFlight === inFlight),
        inFlight,
        ms,
      ),
    ),
    measured: {
      signed1: over(OFFICIAL, 1),
      signed32: over(OFFICIAL, 32),
      floor: over(LEAST, 32),
      cpu: ratio(find(OURS, 32).cpuMicros, find(OFFICIAL, 32).cpuMicros),
    },
    floors: {
      signed1: ratio(find(LEAST, 1).perSecond, find(OFFICIAL, 1).perSecond),
      signed32: ratio(find(LEAST, 32).perSecond, find(OFFICIAL, 32).perSecond),
      cpu: ratio(find(LEAST, 32).cpuMicros, find(OFFICIAL, 32).cpuMicros),
    },
  };
};

/** The same call by one client after the other: those that are compared stand next to each other in time. */
function inTurn(cells: readonly Cell[], round: number): Cell[] {
  return IN_FLIGHT.flatMap((inFlight) =>
    KINDS.flatMap((kind) =>
      turned(
        cells.filter((one) => one.inFlight === inFlight && one.kind === kind),
        round,
      ),
    ),
  );
}

function table(cells: readonly Cell[], inFlight: number, ms: number): Table {
  const ours = (kind: Kind): Cell | undefined =>
    cells.find((one) => one.client === OURS && one.kind === (kind === 'GET' ? 'signed GET' : kind));
  const rows = KINDS.flatMap((kind) => cells.filter((one) => one.kind === kind)).map((one) => {
    const own = ours(one.kind);
    return [
      one.kind,
      one.client,
      told(spread(one.perSecond)),
      own && own !== one ? told(ratio(own.perSecond, one.perSecond), 2) : '',
      told(spread(one.cpuMicros)),
      own && own !== one ? told(ratio(own.cpuMicros, one.cpuMicros), 2) : '',
    ];
  });
  return {
    title: inFlight === 1 ? 'Calls, one after the other' : `Calls, ${inFlight} in flight`,
    notes: [
      `Rounds of ${ms} ms against \`node:http\` in another process, which answers about 300 bytes and verifies nothing. CPU is that of the client's process. \`ours over it\` is this package over the client of the row; where nobody signs, this package's signed GET.`,
    ],
    head: ['call', 'client', 'calls/s', 'ours over it', 'CPU, µs a call', 'ours over it'],
    rows,
  };
}
