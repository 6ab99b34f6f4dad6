/** `npm run compare` as a command: its exit codes, its table and its JSON. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCode, reportText, type Result } from '../../scripts/compare/report.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', path.join(root, 'scripts/compare.ts'), ...args];
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

// A page of our own about an operation of the real spec.
const PAGE = `# Deleting a connection

## URI

DELETE /v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials/{connection_id}

## Response Parameters

Status code: 200

| Parameter | Type | Description |
| --- | --- | --- |
| code | String | Code. |
| message | String | Words. |

## Status Codes

| Status Code | Description |
| --- | --- |
| 200 | Done. |
| 400 | Invalid. |
| 500 | Failed. |
`;

// Each test starts the command, which takes its time on a busy machine.
describe('npm run compare', { timeout: 60_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'compare-'));
    await writeFile(path.join(folder, 'same.md'), PAGE);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('ends with 0 where nothing differs, for a folder', async () => {
    const { code, stdout } = await run(folder);
    expect(stdout).toContain('= secmaster deleteConnection\n  no difference\n\n1 page, 0 differences');
    expect(code).toBe(0);
  });

  it('ends with 1 where something differs, and prints JSON', async () => {
    const file = path.join(folder, 'other.html');
    const table = '<table><tr><th>Status Code</th><th>Description</th></tr><tr><td>201</td><td>Done.</td></tr></table>';
    const call = '<p>GET /v1/{p}/workspaces/{w}/soc/assetcredentials</p>';
    await writeFile(file, `<html><h1>Listing</h1><h4>URI</h4>${call}<h4>Status Codes</h4>${table}</html>`);
    const { code, stdout } = await run('--json', file);
    await rm(file);
    const [result] = JSON.parse(stdout) as Result[];
    expect(result?.outcome?.differences).toContainEqual(expect.objectContaining({ kind: 'status', subject: '201' }));
    expect(code).toBe(1);
  });

  it('reads an address', async () => {
    const text = await readFile(path.join(folder, 'same.md'));
    const server = createServer((_, response) => response.end(text)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, stdout } = await run(`http://127.0.0.1:${port}/page.md`);
    server.close();
    expect(stdout).toContain('no difference');
    expect(code).toBe(0);
  });

  it('ends with 2 for a page that makes no sense, and says where', async () => {
    const file = path.join(folder, 'broken.txt');
    await writeFile(file, PAGE.slice(0, 60));
    const { code, stdout } = await run(folder);
    await rm(file);
    expect(stdout).toMatch(/broken\.txt:\d+\n {2}not understood: /);
    expect(stdout).toContain('2 pages, 0 differences, 1 not understood');
    expect(code).toBe(2);
  });

  it('ends with 2 without a page, with an unknown option and with a file that is not there', async () => {
    const results = await Promise.all([run(), run('--no-such'), run(path.join(folder, 'nowhere.md'))]);
    expect(results.map((one) => one.code)).toEqual([2, 2, 2]);
  });

  it('does not mix the visit of all pages with pages by name', async () => {
    const results = await Promise.all([run('--all', folder), run('--cache', folder, folder)]);
    expect(results.map((one) => one.code)).toEqual([2, 2]);
    expect(results.map((one) => one.stderr)).toEqual([
      '--all visits the pages of the specs; name no others with it.\n',
      '--cache goes with --all.\n',
    ]);
  });

  it('drafts an operation that the specs do not have, when asked to', async () => {
    const file = path.join(folder, 'new.md');
    await writeFile(file, PAGE.replace('assetcredentials/{connection_id}', 'flowers'));
    const [plain, drafted, json] = await Promise.all([run(file), run('--draft', file), run('--draft', '--json', file)]);
    await rm(file);
    expect(plain.stdout).toMatch(/soc\/flowers = no operation of the specs[^]*--draft prints YAML/);
    expect(drafted.stdout).toMatch(/\n\/v1\/\S*\/soc\/flowers:\n/);
    expect((JSON.parse(json.stdout) as Result[])[0]?.draft).toContain('/soc/flowers:');
    expect([plain.code, drafted.code, json.code]).toEqual([1, 1, 1]);
  });

  it('tells a page that did not come from one that makes no sense', async () => {
    const { code, stdout } = await run('http://127.0.0.1:1/page.html');
    expect(stdout).toContain('not fetched: http://127.0.0.1:1/page.html could not be reached');
    expect(stdout).toContain('1 page, 0 differences, 1 not fetched');
    expect(code).toBe(2);
  });

  it('explains itself', async () => {
    const { code, stdout } = await run('--help');
    expect(stdout).toContain('Usage: npm run compare');
    for (const option of ['--all', '--cache', '--draft', '--json']) expect(stdout).toContain(`\n  ${option}`);
    expect(code).toBe(0);
  });
});

describe('the report', () => {
  const difference = { kind: 'type', subject: 'query.limit', page: 'string', spec: 'integer', line: 7 } as const;
  const result = (accepted: boolean): Result => {
    const differences = [{ ...difference, ...(accepted && { accepted: true as const }), pointer: 'spec/a.yaml#/b' }];
    return { page: 'a.md', outcome: { title: 'A', method: 'GET', path: '/a', operation: 'a showA', differences } };
  };

  it('shows accepted differences, and counts them apart', () => {
    expect(reportText([result(true)], 100)).toMatchInlineSnapshot(`
      "a.md
        GET /a = a showA
        kind             what         page    spec     at
        type (accepted)  query.limit  string  integer  line 7
            spec/a.yaml#/b

      1 page, 0 differences, 1 accepted"
    `);
    expect(exitCode([result(true)])).toBe(0);
    expect(exitCode([result(false)])).toBe(1);
    expect(exitCode([result(false), { page: 'b', error: { message: 'no' } }])).toBe(2);
  });

  it('stays within the width of the terminal', () => {
    const wide = result(false);
    wide.outcome?.differences.push({ ...difference, page: 'x'.repeat(300) });
    const lines = reportText([wide], 80).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
