/** `npm run bench`: this package next to the floors and the official SDK, side by side in one run. */
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { machine } from './machine.ts';
import type { Context, Outcome, Part } from './part.ts';
import { bundlePart } from './parts/bundle.ts';
import { callsPart } from './parts/calls.ts';
import { generatePart } from './parts/generate.ts';
import { importPart } from './parts/import.ts';
import { installPart } from './parts/install.ts';
import { memoryPart } from './parts/memory.ts';
import { profilePart } from './parts/profile.ts';
import { signingPart } from './parts/signing.ts';
import { typesPart } from './parts/types.ts';
import { report } from './report.ts';
import { setStage } from './stage.ts';
import { verdicts } from './targets.ts';
import { messageOf } from '../src/redact.ts';

const PARTS: Readonly<Record<string, Part>> = {
  calls: callsPart,
  profile: profilePart,
  memory: memoryPart,
  signing: signingPart,
  import: importPart,
  bundle: bundlePart,
  install: installPart,
  generate: generatePart,
  types: typesPart,
};
const names = Object.keys(PARTS).join(', ');

const HELP = `Usage: npm run bench [-- --quick] [-- --only <part>,…]

Builds the package into a temporary folder and measures it next to the official SDK, the global fetch, openapi-fetch,
node:http and undici, against a server on loopback. The first run installs the official SDK into test/peers/. Leave the
machine alone meanwhile: a whole run takes about half an hour, a quick one about five minutes.

Writes bench/results.md, or with --only prints what it would say.

  --quick   few and short rounds
  --only    some of the parts: ${names}
  --help    show this

Exits with 1 when a target is missed, and with 2 when something could not be measured.`;

const target = fileURLToPath(new URL('results.md', import.meta.url));
const say = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    say(HELP);
    return 0;
  }
  const chosen = values.only?.split(',') ?? Object.keys(PARTS);
  const unknown = chosen.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}; there are ${names}`);
  const quick = values.quick ?? false;

  const stage = await setStage(say);
  const where = await machine();
  const context: Context = { stage, quick, say: (line) => say(`  ${line}`) };
  const outcomes: Outcome[] = [];
  const failed: string[] = [];
  for (const name of chosen) {
    say(`measuring: ${name}`);
    try {
      const outcome = await PARTS[name]?.(context);
      if (outcome) outcomes.push(outcome);
    } catch (error) {
      // What the others measured took long: it is told all the same.
      failed.push(name);
      console.error(messageOf(error));
    }
  }
  const judged = verdicts(outcomes);
  const style = await resolveConfig(target);
  const text = await format(report({ machine: where, quick }, judged, outcomes), { ...style, filepath: target });
  say(`\n${text}`);
  if (failed.length > 0) {
    console.error(`bench: not written, since this could not be measured: ${failed.join(', ')}`);
    return 2;
  }
  if (values.only === undefined) {
    await writeFile(`${target}.tmp`, text);
    await rename(`${target}.tmp`, target);
    say(`written to ${path.relative(process.cwd(), target)}`);
  }
  const missed = judged.filter(({ met }) => met === false).length;
  say(`bench: ${judged.filter(({ met }) => met).length} targets met, ${missed} missed`);
  return missed > 0 ? 1 : 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(messageOf(error));
  return 2;
});
