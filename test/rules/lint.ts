/** Lints documents with the redocly.yaml of this repository, all in one run: starting Redocly takes longer than linting. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = fileURLToPath(new URL('fixtures/shared', import.meta.url));

export interface Problem {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly location: readonly { readonly pointer: string }[];
}

/** The problems of each document, which is in a folder beside `shared/`, as the specs are. */
export async function lint(documents: readonly object[]): Promise<Problem[][]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rules-'));
  try {
    await cp(shared, path.join(folder, 'shared'), { recursive: true });
    const files = documents.map((_, at) => path.join(folder, String(at), 'openapi.json'));
    for (const [at, file] of files.entries()) {
      await mkdir(path.dirname(file));
      await writeFile(file, JSON.stringify(documents[at]));
    }
    const output = await redocly(['lint', ...files, '--format=json', '--config', path.join(root, 'redocly.yaml')]);
    // A report for each document, one right after the other.
    const reports = output.split(/(?<=^\})(?=\{$)/m);
    if (reports.length !== files.length) throw new Error(`${reports.length} reports of ${files.length}: ${output}`);
    return reports.map((text) => (JSON.parse(text) as { problems: Problem[] }).problems);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function redocly(args: readonly string[]): Promise<string> {
  const cli = path.join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((resolve, reject) => {
    // It fails when there are problems, which is what is asked for; only without a report something is amiss.
    execFile(process.execPath, [cli, ...args], { cwd: root, env, maxBuffer: 2 ** 26 }, (_, stdout, stderr) => {
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(new Error(stdout + stderr));
    });
  });
}
