/** What a caller's compiler and editor pay for the types of a service, at several sizes of it. */
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { execute } from '../../test/peers/execute.ts';
import { operationsSource } from '../../scripts/generate/operations.ts';
import { schemaSource } from '../../scripts/generate/schema.ts';
import { callerSource } from '../caller.ts';
import { start } from '../children.ts';
import type { Latency } from '../child/language.ts';
import { spread, told, turned } from '../measure.ts';
import type { Context, Part } from '../part.ts';
import { ROOT } from '../stage.ts';
import { SIZES, synthetic } from '../synthetic.ts';
import { growth, secMaster } from './generate.ts';

const CALLS = 20;
const TSC = path.join(ROOT, 'node_modules/typescript/bin/tsc');
/** A caller's own settings; the types of packages are not checked, as in any new project. */
const CONFIG = {
  compilerOptions: {
    ...{ target: 'es2022', module: 'nodenext', strict: true, skipLibCheck: true, noEmit: true, types: [] },
    lib: ['es2023', 'dom', 'dom.iterable'],
  },
  files: ['calls.ts'],
};

interface Run {
  readonly size: number;
  readonly folder: string;
  readonly seconds: number[];
  readonly check: number[];
  readonly megabytes: number[];
  instantiations: number;
  readonly cold: number[];
  readonly warm: number[];
}

export const typesPart: Part = async ({ stage, quick, say }) => {
  const rounds = quick ? 1 : 5;
  const runs: Run[] = [];
  for (const size of SIZES) {
    say(`types: building a package with ${size} operations`);
    const folder = await prepare(stage, size);
    runs.push({ size, folder, seconds: [], check: [], megabytes: [], instantiations: 0, cold: [], warm: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const run of turned(runs, round)) {
      say(`types: ${run.size} operations, round ${round + 1} of ${rounds}`);
      await compile(run);
      const editor = await start<never, never>(stage.child('language'), [run.folder]);
      const { cold, warm, offered } = editor.first as Latency;
      editor.stop();
      if (offered !== run.size) throw new Error(`${offered} methods are offered of ${run.size}`);
      run.cold.push(cold);
      run.warm.push(warm);
    }
  }
  return {
    tables: [
      {
        title: 'Types',
        notes: [
          `A caller with ${CALLS} calls, compiled by \`tsc --extendedDiagnostics\` against the declarations of packages with so many operations. Completion is what an editor waits for behind \`secmaster.\`: the first time, and after a key was pressed.`,
        ],
        head: [
          'operations',
          'tsc, s',
          'of it checking, s',
          'instantiations',
          'MB',
          'first completion, ms',
          'completion, ms',
        ],
        rows: runs.map(({ size, seconds, check, instantiations, megabytes, cold, warm }) => [
          String(size),
          told(spread(seconds), 2),
          told(spread(check), 2),
          told(spread([instantiations])),
          told(spread(megabytes)),
          told(spread(cold)),
          told(spread(warm), 1),
        ]),
      },
    ],
    measured: {
      compile: growth(runs.map(({ size, seconds }) => ({ size, values: seconds }))),
      instantiations: growth(runs.map(({ size, instantiations }) => ({ size, values: [instantiations] }))),
    },
  };
};

async function compile(run: Run): Promise<void> {
  const { code, stdout } = await execute(process.execPath, [TSC, '--extendedDiagnostics'], run.folder);
  if (code !== 0) throw new Error(`the caller of ${run.size} operations does not compile\n${stdout}`.slice(0, 4_000));
  const told = (label: string): number => {
    const [, value] = new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout) ?? [];
    if (value === undefined) throw new Error(`tsc does not tell its ${label}\n${stdout}`);
    return Number(value);
  };
  run.seconds.push(told('Total time'));
  run.check.push(told('Check time'));
  run.megabytes.push(told('Memory used') / 1024);
  run.instantiations = told('Instantiations');
}

/** A package whose SecMaster has so many operations, and a caller who has installed it: the folder of the caller. */
async function prepare({ folder }: Context['stage'], size: (typeof SIZES)[number]): Promise<string> {
  const root = path.join(folder, `types-${size}`);
  const caller = path.join(root, 'caller');
  await mkdir(path.join(caller, 'node_modules'), { recursive: true });
  for (const name of ['src', 'generated', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    await cp(path.join(ROOT, name), path.join(root, name), { recursive: true });
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
  await symlink(root, path.join(caller, 'node_modules/huaweicloud-openapi'));
  const document = synthetic(await secMaster(), size);
  await writeFile(path.join(root, 'generated/secmaster/schema.ts'), await schemaSource('secmaster', document));
  await writeFile(path.join(root, 'generated/secmaster/operations.ts'), operationsSource('secmaster', document));
  // Only this service's declarations: the fake needs the bundle that belongs to the types.
  const include = { extends: './tsconfig.build.json', include: ['src/services/secmaster.ts'] };
  const emit = { ...include, compilerOptions: { emitDeclarationOnly: true } };
  await writeFile(path.join(root, 'tsconfig.emit.json'), JSON.stringify(emit));
  const { code, stdout } = await execute(process.execPath, [TSC, '-p', 'tsconfig.emit.json'], root);
  if (code !== 0) throw new Error(`a package with ${size} operations does not build\n${stdout}`.slice(0, 4_000));
  await writeFile(path.join(caller, 'tsconfig.json'), JSON.stringify(CONFIG));
  await writeFile(path.join(caller, 'package.json'), '{ "type": "module" }');
  await writeFile(path.join(caller, 'calls.ts'), callerSource(document, CALLS));
  return caller;
}
