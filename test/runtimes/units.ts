/** The unit tests themselves under another Node, with vitest. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute } from './execute.ts';
import { type Result } from './suite/case.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of tests that hold in any Node. */
export const UNITS: readonly string[] = ['test/unit', 'test/battery'];

/** What vitest's JSON reporter writes. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** Runs the unit tests under the Node at the given path. */
export async function units(node: string): Promise<Result[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'units-'));
  const file = path.join(folder, 'report.json');
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...UNITS, '--reporter=json', `--outputFile=${file}`];
  try {
    const { code, stdout, stderr } = await execute(node, args, { cwd: root, env: clean(), timeoutMs: 600_000 });
    const text = await readFile(file, 'utf8').catch(() => {
      throw new Error(`vitest ended with ${code} and without a report\n${stderr}${stdout}`);
    });
    const results = resultsOf(JSON.parse(text) as Report);
    if (code === 0 || results.some(({ failed }) => failed !== undefined)) return results;
    // An error outside of any test.
    return [...results, { name: 'vitest', failed: `it ended with ${code}\n${stderr}${stdout}` }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The environment without what a test runner or loader around this process left there. */
function clean(): NodeJS.ProcessEnv {
  const foreign = /^(NODE_OPTIONS|VITEST.*|HUAWEICLOUD_.*|CLOUD_SDK_.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

function resultsOf({ testResults }: Report): Result[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.relative(root, name);
    // A file that cannot be loaded has no tests.
    if (assertionResults.length === 0) return [{ name: file, failed: message || 'no tests' }];
    return assertionResults.map(({ fullName, status, failureMessages }): Result => {
      const one = `${file}: ${fullName}`;
      if (status === 'passed') return { name: one };
      if (status === 'failed') return { name: one, failed: failureMessages?.join('\n') ?? 'no message' };
      return { name: one, skipped: status };
    });
  });
}
