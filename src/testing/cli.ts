#!/usr/bin/env node
/** `huaweicloud-openapi fake`: the fake cloud as a program, for clients in any language. */
import { VERSION } from '../version.ts';
import { HELP, readArguments, UsageError } from './cli/arguments.ts';
import { runFake } from './cli/fake.ts';

async function main(): Promise<number> {
  const { command, ...options } = readArguments(process.argv.slice(2));
  if (command === 'fake') return await runFake(options);
  console.log(command === 'version' ? VERSION : HELP);
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`huaweicloud-openapi: ${error instanceof Error ? error.message : String(error)}`);
  if (!(error instanceof UsageError)) return 1;
  console.error('`huaweicloud-openapi --help` says what there is.');
  return 2;
});
