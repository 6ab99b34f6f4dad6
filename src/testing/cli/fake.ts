/** The `fake` command: a fake cloud that listens until it is stopped. */
import type { FakeCall, FakeCloud, FakeCloudOptions, FakeServer } from '../index.ts';
import { type FakeArguments, UsageError } from './arguments.ts';
import { banner, line } from './banner.ts';
import { readSeed } from './seed.ts';

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

/** Runs until Ctrl-C or SIGTERM, and gives the exit code. */
export async function runFake({ port, host, seed, region, verbose }: FakeArguments): Promise<number> {
  const options = {
    region,
    ...(seed !== undefined && { seed: await readSeed(seed) }),
    ...(verbose && { onCall: (call: FakeCall) => console.log(line(call, new Date())) }),
  };
  const cloud = make(await load(), options, seed);
  if (!LOOPBACK.test(host)) {
    console.error(`warning: ${host} is not loopback: whoever reaches this machine can use the fake and read its key`);
  }
  const server = await listen(cloud, port, host);
  const end = stopped(server);
  console.log(banner(cloud, server.url));
  await end;
  return 0;
}

type Create = (options: FakeCloudOptions) => FakeCloud;

/** Loaded now, and not with the program: help is to be had without the peers that checking needs. */
async function load(): Promise<Create> {
  try {
    return (await import('../fake-cloud.ts')).createFakeCloud;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = code === 'ERR_MODULE_NOT_FOUND' ? /'(ajv[^'/]*)/.exec(message)?.[1] : undefined;
    if (missing === undefined) throw error;
    throw new Error(
      `the fake needs ${missing}, which is not installed: run \`npm install --save-dev ajv ajv-formats\``,
      {
        cause: error,
      },
    );
  }
}

function make(create: Create, options: object, seed?: string): FakeCloud {
  try {
    // What a seed may hold is checked there.
    return create(options);
  } catch (error) {
    if (seed === undefined) throw error;
    throw new UsageError(`--seed ${seed} does not fit: ${(error as Error).message}`, { cause: error });
  }
}

async function listen(cloud: FakeCloud, port: number, host: string): Promise<FakeServer> {
  try {
    return await cloud.listen({ port, host });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
      EADDRINUSE: `port ${port} of ${host} is taken: choose another with --port, or 0 for any that is free`,
      EACCES: `port ${port} needs more rights: choose one from 1024 with --port`,
      EADDRNOTAVAIL: `${host} is not an address of this machine: choose another with --host`,
      ENOTFOUND: `${host} is not known: choose an address of this machine with --host`,
    };
    throw new Error(reasons[code ?? ''] ?? `cannot listen on port ${port} of ${host}: ${message}`, { cause: error });
  }
}

/** Settles when the server was closed, as a signal asked for. A second one does not wait. */
async function stopped(server: FakeServer): Promise<void> {
  await new Promise<void>((resolve) => {
    let asked = false;
    const stop = (): void => {
      // Not a failure: under npx one Ctrl-C arrives twice, from the terminal and from npm.
      if (asked) process.exit(0);
      asked = true;
      void server.close().then(resolve);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
