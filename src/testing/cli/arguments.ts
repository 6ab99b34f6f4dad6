/** The command line, read. */
import { parseArgs } from 'node:util';
import { endpointOf } from '../../endpoint.ts';

export const HELP = `Usage: huaweicloud-openapi fake [options]

Runs a stateful, strict fake of Huawei Cloud over HTTP: all services on one port of this machine. It prints where it
listens, the credentials that it accepts, and the environment for clients of any language. Ctrl-C stops it; what it
holds is gone then.

Options:
  --port <number>   port to listen on, 0 for any that is free (default: 8080)
  --host <address>  address to listen on (default: 127.0.0.1, which only this machine can reach)
  --seed <file>     JSON file with what the fake holds at the start
  --region <id>     region, and name of the project in it (default: ap-southeast-1)
  --verbose         print a line for each request
  --help            show this
  --version         show the version

Exits with 0 when it was stopped, 1 when it cannot listen, 2 when the command line or the seed is wrong.`;

/** Something to mend on the command line or in a file that it names. */
export class UsageError extends Error {}

/** What `fake` was told. */
export interface FakeArguments {
  readonly port: number;
  readonly host: string;
  readonly seed: string | undefined;
  readonly region: string | undefined;
  readonly verbose: boolean;
}

/** A command and its options. */
export interface Arguments extends FakeArguments {
  readonly command: 'fake' | 'help' | 'version';
}

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  seed: { type: 'string' },
  region: { type: 'string' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/**
 * Reads what stands after the name of the program.
 *
 * @throws {@link UsageError}
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [first, ...rest] = positionals;
  if (!values.help && !values.version) {
    if (first !== undefined && first !== 'fake') {
      throw new UsageError(`there is no command ${JSON.stringify(first)}; there is: fake`);
    }
    if (first === undefined && args.length > 0) throw new UsageError('the command is missing; there is: fake');
    if (rest.length > 0) throw new UsageError(`fake takes options only, not ${JSON.stringify(rest[0])}`);
  }
  return {
    command: values.version ? 'version' : values.help || first === undefined ? 'help' : 'fake',
    port: readPort(values.port ?? '8080'),
    host: readHost(values.host ?? '127.0.0.1'),
    seed: values.seed,
    region: values.region === undefined ? undefined : readRegion(values.region),
    verbose: values.verbose ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's message goes on with advice on positionals that is of no use here.
    const [said = ''] = (error as Error).message.split(/\. To specify|\n/);
    throw new UsageError(said.charAt(0).toLowerCase() + said.slice(1), { cause: error });
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(
    `--port ${JSON.stringify(text)} is not a port: give a number from 0 (any that is free) to 65535`,
  );
}

function readHost(text: string): string {
  if (/^[\w.:-]+$/.test(text)) return text;
  throw new UsageError(`--host ${JSON.stringify(text)} is not an address: give one of this machine, such as 127.0.0.1`);
}

function readRegion(region: string): string {
  try {
    endpointOf('iam', region);
    return region;
  } catch (error) {
    throw new UsageError(`--region: ${(error as Error).message}`, { cause: error });
  }
}
