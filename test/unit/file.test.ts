import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromFile } from '../../src/auth/file.ts';
import { CredentialsError } from '../../src/errors.ts';

let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'credentials-'));
  file = path.join(folder, 'credentials');
  vi.stubEnv('HUAWEICLOUD_SDK_CREDENTIALS_FILE', undefined);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function read(text: string, section?: string): Promise<unknown> {
  await writeFile(file, text);
  return await fromFile({ path: file, section })();
}

const failure = async (promise: Promise<unknown>): Promise<unknown> => await promise.catch((e: unknown) => e);
const AK_SK = { accessKeyId: 'AK', secretAccessKey: 'SK' };

describe('fromFile', () => {
  it('reads a section as the official SDKs do, and nothing but the key', async () => {
    const text = [
      '# what [basic] is: ak = wrong',
      'ak = outside of any section',
      '',
      '[global]',
      'ak = AK2',
      'sk = SK2',
      'domain_id = d',
      '[basic]',
      '; ak = wrong',
      '  ak = AK',
      'sk=SK',
      'security_token = with=sign=at/the+end==',
      'project_id = p',
      'iam_endpoint = https://iam.example',
      '[other]',
      'ak = AK3',
    ].join('\n');
    expect(await read(text)).toEqual({ ...AK_SK, securityToken: 'with=sign=at/the+end==' });
    expect(await read(text, 'global')).toEqual({ accessKeyId: 'AK2', secretAccessKey: 'SK2' });
  });

  it.each([
    ['line ends of Windows', '[basic]\r\nak = AK\r\nsk = SK\r\n'],
    ['a byte order mark', '\uFEFF[basic]\nak = AK\nsk = SK'],
    ['blank lines and blanks', '\n\n [ basic ]  \n\n\tak\t=\tAK\t\n   \nsk =   SK  \n\n'],
    ['comments behind', '[basic] # mine\nak = AK # x = y\nsk = SK ; z'],
    ['colons', '[basic]\nak: AK\nsk : SK'],
    ['quotes', `[basic]\nak = "AK"\nsk = 'SK'`],
    ['keys in capitals', '[basic]\nAK = AK\nSk = SK'],
    ['a section in two parts', '[basic]\nak = AK\n[global]\nak = no\n[basic]\nsk = SK'],
    ['lines that say nothing', '[basic]\nnonsense\n= x\nak = AK\nsk = SK\n[broken'],
  ])('reads %s', async (_, text) => {
    expect(await read(text)).toEqual(AK_SK);
  });

  it.each([
    ['[basic]\nsk = planted', '[basic] has no ak'],
    ['[basic]\nak = planted\nsk =', '[basic] has no sk'],
    ['[basic]\nak = planted\nsk = # later', '[basic] has no sk'],
    ['[basic]\nsecret = planted', '[basic] has no ak and no sk'],
    ['', 'there is no section [basic]'],
    ['ak = planted\nsk = planted', 'there is no section [basic]'],
    ['[Basic]\nak = planted\nsk = planted', 'there is no section [basic]'],
  ])('says what is missing in %j', async (text, message) => {
    const error = await failure(read(text));
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error).toMatchObject({ message: `file ${file}: ${message}` });
    expect(inspect(error)).not.toContain('planted');
  });

  it('says why a file cannot be read', async () => {
    expect(await failure(fromFile({ path: file })())).toMatchObject({
      name: 'CredentialsError',
      message: `file ${file}: there is no such file`,
    });
    expect(await failure(fromFile({ path: folder })())).toMatchObject({
      message: `file ${folder}: it cannot be read (EISDIR)`,
    });
  });

  it('looks in the home directory, unless the environment says where', async () => {
    vi.stubEnv('HOME', folder);
    vi.stubEnv('USERPROFILE', folder);
    const provider = fromFile();
    expect(await failure(provider())).toMatchObject({
      message: `file ${folder}/.huaweicloud/credentials: there is no such file`,
    });
    await mkdir(path.join(folder, '.huaweicloud'));
    await writeFile(path.join(folder, '.huaweicloud', 'credentials'), '[basic]\nak = AK\nsk = SK');
    expect(await provider()).toEqual(AK_SK);

    await writeFile(file, '[basic]\nak = AK\nsk = elsewhere');
    vi.stubEnv('HUAWEICLOUD_SDK_CREDENTIALS_FILE', file);
    expect(await fromFile()()).toEqual({ ...AK_SK, secretAccessKey: 'elsewhere' });
  });

  it('is read once, and again when the service refuses what it holds', async () => {
    await writeFile(file, '[basic]\nak = AK\nsk = SK');
    const provider = fromFile({ path: file });
    const old = await provider();
    await writeFile(file, '[basic]\nak = AK\nsk = new');
    expect(await provider()).toBe(old);
    expect(await provider({ rejected: old })).toEqual({ ...AK_SK, secretAccessKey: 'new' });
  });

  it('hides what it gives when it is printed', async () => {
    const credentials = await read('[basic]\nak = AK\nsk = planted\nsecurity_token = planted');
    expect(inspect(credentials) + JSON.stringify(credentials)).not.toContain('planted');
  });

  it('says so where there are no files, or no home', async () => {
    const real = process.getBuiltinModule.bind(process);
    const lack = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);
    expect(await failure(fromFile()())).toMatchObject({
      name: 'CredentialsError',
      message: 'file ~/.huaweicloud/credentials: this runtime has no files',
    });
    expect(await failure(fromFile({ path: 'mine' })())).toMatchObject({
      message: 'file mine: this runtime has no files',
    });
    const homeless = {
      homedir: () => {
        throw new Error('no user');
      },
    };
    lack.mockImplementation((name: string) => (name === 'node:os' ? homeless : real(name)));
    expect(await failure(fromFile()())).toMatchObject({
      message: 'file ~/.huaweicloud/credentials: the home directory is not known',
    });
  });
});
