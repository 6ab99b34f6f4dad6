/** What the program reads and prints, without starting it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '../../src/testing/cli/arguments.ts';
import { banner, line } from '../../src/testing/cli/banner.ts';
import { readSeed } from '../../src/testing/cli/seed.ts';
import { createFakeCloud } from '../../src/testing/index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cli-arguments-'));
beforeAll(() => () => rmSync(folder, { recursive: true }));

describe('readArguments', () => {
  it('has defaults', () => {
    expect(readArguments(['fake'])).toEqual({
      command: 'fake',
      port: 8080,
      host: '127.0.0.1',
      seed: undefined,
      region: undefined,
      verbose: false,
    });
  });

  it('takes every option', () => {
    const args = ['fake', '--port=0', '--host', '::1', '--seed', 's.json', '--region', 'eu-west-101', '--verbose'];
    const read = { command: 'fake', port: 0, host: '::1', seed: 's.json', region: 'eu-west-101', verbose: true };
    expect(readArguments(args)).toEqual(read);
  });

  it.each([
    [[], 'help'],
    [['--help'], 'help'],
    [['fake', '-h'], 'help'],
    [['fkae', '--help'], 'help'],
    [['--version'], 'version'],
  ])('%j is %s', (args: string[], command) => {
    expect(readArguments(args).command).toBe(command);
  });

  it.each([
    [['fkae'], 'there is no command "fkae"; there is: fake'],
    [['--port', '1'], 'the command is missing; there is: fake'],
    [['fake', 'csms'], 'fake takes options only, not "csms"'],
    [['fake', '--prot', '1'], "unknown option '--prot'"],
    [['fake', '--port'], "option '--port <value>' argument missing"],
    [['fake', '--verbose=1'], "option '--verbose' does not take an argument"],
    [['fake', '--port', '65536'], '--port "65536" is not a port: give a number from 0 (any that is free) to 65535'],
    [['fake', '--port', '80a'], '--port "80a" is not a port: give a number from 0 (any that is free) to 65535'],
    [
      ['fake', '--host', 'http://x'],
      '--host "http://x" is not an address: give one of this machine, such as 127.0.0.1',
    ],
    [['fake', '--region', 'moon'], '--region: region "moon" is not the ID of a region, such as ap-southeast-1'],
  ])('refuses %j', (args: string[], said) => {
    expect(() => readArguments(args)).toThrow(new UsageError(said));
  });
});

describe('readSeed', () => {
  const file = (text: string): string => {
    const full = path.join(folder, 'seed.json');
    writeFileSync(full, text);
    return full;
  };

  it('takes an object, with or without a mark of the byte order', async () => {
    expect(await readSeed(file('\uFEFF{"a": [1]}'))).toEqual({ a: [1] });
  });

  it.each([
    ['{"password": "hush",\n  b}', /seed\.json is not JSON.*: mend its commas, quotes and brackets$/],
    ['', /seed\.json is not JSON/],
    ['hush', /seed\.json is not JSON/],
    ['["hush"]', /holds an array: it must be a JSON object, such as \{\}$/],
    ['null', /holds null/],
    ['"hush"', /holds a string/],
  ])('refuses %j, and quotes nothing', async (text, said) => {
    const error = await readSeed(file(text)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toMatch(said);
    expect((error as Error).message).not.toContain('hush');
  });

  it.each([
    [path.join(folder, 'none.json'), 'there is no such file'],
    [folder, 'it is a folder'],
  ])('says why %s cannot be read', async (name, why) => {
    await expect(readSeed(name)).rejects.toThrow(new UsageError(`--seed ${name} cannot be read: ${why}`));
  });
});

describe('what is printed', () => {
  it('can be pasted into a shell, whatever the key is made of', () => {
    const accessKey = { accessKeyId: 'AK', secretAccessKey: "it's $HOME" };
    const text = banner(createFakeCloud({ accessKey }), 'http://127.0.0.1:1');
    expect(text).toContain(String.raw`export HUAWEICLOUD_SDK_SK='it'\''s $HOME'`);
    expect(text).toContain('export HUAWEICLOUD_SDK_REGION_CSMS_AP_SOUTHEAST_1=http://127.0.0.1:1\n');
  });

  const call = { method: 'GET', requestId: 'x', at: 0 };
  const at = new Date(0);

  it('holds no control characters of a path', () => {
    const said = line({ ...call, service: undefined, operation: undefined, path: '/\u001b[2J\n', status: 404 }, at);
    expect(said).toBe(String.raw`00:00:00 404 GET /\u001b[2J\n (in none of the specs)`);
  });

  it('has no status where the connection ended first', () => {
    const said = line({ ...call, service: 'csms', operation: 'listSecrets', path: '/v1', status: 0 }, at);
    expect(said).toBe('00:00:00 --- GET /v1 (csms listSecrets)');
  });
});
