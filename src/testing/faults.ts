/** Faults that a test plants: which operation, what goes wrong, and how often. */
import { readDuration } from './clock.ts';
import { FakeError, GatewayError } from './errors.ts';
import type { FailWith, FakeFaults, FaultTimes, JobFate } from './fault-types.ts';
import { type OperationId, operationOf } from './operations.ts';

/** The connection ends without an answer. */
export class Dropped extends Error {}

/** What can go wrong, by kind. */
interface Faults {
  fail: FakeError;
  delay: number;
  drop: true;
  failItems: readonly string[];
  breakJobs: JobFate;
}

/** The faults that are planted. */
export interface Planted {
  /** What goes wrong with this request in this way, if anything. It is used up by being asked for. */
  take<Kind extends keyof Faults>(kind: Kind, operationId: string): Faults[Kind] | undefined;
}

/** Documented codes of the gateway for what it answers itself; 500 has more than one, and this is its general one. */
const GATEWAY_CODES: Readonly<Record<number, string>> = {
  401: 'APIGW.0301',
  429: 'APIGW.0308',
  500: 'APIGW.0601',
  502: 'APIGW.0201',
  503: 'APIGW.0613',
  504: 'APIGW.0201',
};

/** Makes the means to plant faults, and to find what was planted. */
export function createFaults(): { planted: Planted; faults: Omit<FakeFaults, 'clearFaults'>; clear: () => void } {
  let list: { kind: keyof Faults; id: string; what: unknown; left: number }[] = [];

  const plant = <Kind extends keyof Faults>(
    kind: Kind,
    id: OperationId,
    what: Faults[Kind],
    times: FaultTimes,
  ): void => {
    const { times: left = 1 } = times;
    if (!(left > 0 && (Number.isInteger(left) || left === Infinity)))
      throw new RangeError(`${kind}: times is ${left}; it has to be a whole number from 1, or Infinity`);
    list.push({ kind, id, what, left });
  };

  return {
    planted: {
      take<Kind extends keyof Faults>(kind: Kind, id: string): Faults[Kind] | undefined {
        const found = list.find((one) => one.kind === kind && one.id === id);
        if (!found) return undefined;
        found.left -= 1;
        if (found.left === 0) list = list.filter((one) => one !== found);
        return found.what as Faults[Kind];
      },
    },
    faults: {
      fail(id, fault) {
        operationOf(id, 'fail');
        plant('fail', id, refusalOf(id, fault), fault);
      },
      delay(id, duration, times = {}) {
        operationOf(id, 'delay');
        plant('delay', id, readDuration(duration, 'delay'), times);
      },
      drop(id, times = {}) {
        operationOf(id, 'drop');
        plant('drop', id, true, times);
      },
      failItems(id, ids, times = {}) {
        const { responses } = operationOf(id, 'failItems');
        if (!Object.values(responses).some((one) => one['x-batch-result']?.succeeded))
          throw new TypeError(`failItems: ${id} is no batch; its answer does not say what became of each id`);
        plant('failItems', id, [...ids], times);
      },
      breakJobs(id, how, times = {}) {
        if (!operationOf(id, 'breakJobs').startsJob) throw new TypeError(`breakJobs: ${id} does not start a job`);
        if (!['stuck', 'failed'].includes(how))
          throw new TypeError(`breakJobs: ${JSON.stringify(how)} is not known; a job can be 'stuck' or 'failed'`);
        plant('breakJobs', id, how, times);
      },
    },
    clear: () => {
      list = [];
    },
  };
}

/** The gateway's envelope for its own codes, and the operation's for all others. */
function refusalOf(id: OperationId, { status, code, message, retryAfter }: FailWith): FakeError {
  if (!Number.isInteger(status) || status < 400 || status > 599)
    throw new RangeError(`fail: status is ${status}; a failure has one from 400 to 599`);
  const chosen = code ?? GATEWAY_CODES[status];
  if (chosen === undefined) {
    const known = Object.keys(GATEWAY_CODES).join(', ');
    throw new TypeError(`fail: name the code that ${id} answers with ${status}; only ${known} have one by themselves`);
  }
  if (retryAfter !== undefined && !(retryAfter >= 0 && Number.isFinite(retryAfter)))
    throw new RangeError(`fail: retryAfter is ${retryAfter}; it has to be a number of seconds, 0 or more`);
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  const Refusal = chosen.startsWith('APIGW.') ? GatewayError : FakeError;
  return new Refusal(status, chosen, message ?? `The fake cloud was told to fail ${id}.`, headers);
}
