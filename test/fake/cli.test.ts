/** The program: what it says, what it serves, and how it ends. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createCsmsClient } from '../../src/services/csms.ts';
import { createSecMasterClient } from '../../src/services/secmaster.ts';
import { VERSION } from '../../src/version.ts';
import { Program } from './cli-program.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
beforeAll(() => () => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, text);
  return full;
}

const programs: Program[] = [];
afterEach(() => programs.splice(0).forEach((one) => one.stop()));

function run(...args: string[]): Program {
  const program = new Program(args);
  programs.push(program);
  return program;
}

/** The block that can be pasted, as a shell reads it. */
async function exported(program: Program): Promise<Record<string, string>> {
  await program.says(/_SECMASTER_\w+=.*\n/);
  const pairs = [...program.stdout.matchAll(/^export (\w+)='?(.*?)'?$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

describe('fake', () => {
  it('serves signed calls, with nothing but what it printed, until Ctrl-C', async () => {
    const program = run('fake', '--port', '0', '--region', 'cn-north-4', '--verbose');
    const env = await exported(program);
    const [, workspaceId = ''] = await program.says(/workspace +(\S+)/);
    expect(env).toMatchObject({ HUAWEICLOUD_SDK_REGION_ID: 'cn-north-4' });
    const options = {
      region: 'cn-north-4',
      projectId: env['HUAWEICLOUD_SDK_PROJECT_ID'],
      credentials: {
        accessKeyId: env['HUAWEICLOUD_SDK_AK'] ?? '',
        secretAccessKey: env['HUAWEICLOUD_SDK_SK'] ?? '',
      },
    };
    const csms = createCsmsClient({ ...options, endpoint: env['HUAWEICLOUD_SDK_REGION_CSMS_CN_NORTH_4'] });
    await csms.createSecret({ body: { name: 'db', secret_string: 'hush' } });
    const { version } = await csms.showSecretVersion({ secret_name: 'db', version_id: 'latest' });
    expect(version?.secret_string).toBe('hush');
    const endpoint = env['HUAWEICLOUD_SDK_REGION_SECMASTER_CN_NORTH_4'];
    const secmaster = createSecMasterClient({ ...options, workspaceId, endpoint });
    expect((await secmaster.listConnections()).total).toBe(0);
    await program.says(/^\d\d:\d\d:\d\d 200 POST \/v1\/\w+\/secrets \(csms createSecret\)$/m);
    expect(await program.ends('SIGINT')).toBe(0);
    expect(program.stderr).toBe('');
    expect(program.stdout).not.toContain('hush');
  });

  it('ends on SIGTERM, a half request included', async () => {
    const program = run('fake', '--port', '0');
    const [url = ''] = await program.says(/http:\/\/[\d.:]+/);
    const half = fetch(url, { method: 'POST', body: new ReadableStream(), duplex: 'half' } as RequestInit).catch(
      () => 'ended',
    );
    expect(await program.ends('SIGTERM')).toBe(0);
    expect(await half).toBe('ended');
  });

  it('takes a seed', async () => {
    const program = run('fake', '--port', '0', '--seed', file('seed.json', '\uFEFF{}'));
    await program.says(/listens on/);
    expect(await program.ends('SIGINT')).toBe(0);
  });

  it('says that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const program = run('fake', '--port', String(port));
    expect(await program.ends()).toBe(1);
    expect(program.stderr).toContain(`port ${port} of 127.0.0.1 is taken: choose another with --port`);
    other.close();
  });

  it('warns when others could reach it', async () => {
    // An address of nobody, so that nothing is opened here.
    const program = run('fake', '--port', '0', '--host', '192.0.2.1');
    expect(await program.ends()).toBe(1);
    expect(program.stderr).toMatch(/^warning: 192\.0\.2\.1 is not loopback: whoever reaches this machine can use/);
    expect(program.stderr).toContain('192.0.2.1 is not an address of this machine: choose another with --host');
  });

  it('says which peer is missing', async () => {
    const hooks = `export const resolve = (name, context, next) => {
      if (name.startsWith('ajv')) throw Object.assign(new Error("Cannot find package 'ajv' imported from x"), { code: 'ERR_MODULE_NOT_FOUND' });
      return next(name, context);
    }`;
    const url = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
    const register = `import { register } from 'node:module'; register(${JSON.stringify(url(hooks))});`;
    const program = new Program(['fake', '--port', '0'], ['--import', url(register)]);
    expect(await program.ends()).toBe(1);
    expect(program.stderr).toContain('the fake needs ajv, which is not installed: run `npm install --save-dev ajv');
  });
});

describe('the command line', () => {
  it('shows the help', async () => {
    const program = run();
    expect(await program.ends()).toBe(0);
    expect(program.stdout).toMatch(/^Usage: huaweicloud-openapi fake/);
  });

  it('shows the version', async () => {
    const program = run('--version');
    expect(await program.ends()).toBe(0);
    expect(program.stdout).toBe(`${VERSION}\n`);
  });

  it.each([
    [['fkae'], 'there is no command "fkae"; there is: fake'],
    [['fake', '--seed', file('array.json', '["hush"]')], 'array.json holds an array: it must be a JSON object'],
    [['fake', '--seed', file('unknown.json', '{"nonsense": ["hush"]}')], 'unknown.json does not fit: '],
  ])('%j is refused with advice', async (args: string[], said) => {
    const program = run(...args);
    expect(await program.ends()).toBe(2);
    expect(program.stderr).toMatch(/^huaweicloud-openapi: .*\n`huaweicloud-openapi --help` says what there is\.\n$/s);
    expect(program.stderr).toContain(said);
    expect(program.stdout + program.stderr).not.toContain('hush');
  });
});
