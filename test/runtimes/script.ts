/** Runs the suite as a program of Node, Deno or Bun: the place as JSON in the last argument, the results line by line. */
import { runSuite } from './suite.ts';
import { type Place } from './suite/case.ts';

const { argv } = (globalThis as unknown as { process: { argv: string[] } }).process;
for await (const line of runSuite(JSON.parse(argv.at(-1) ?? '') as Place)) console.log(line);
