/** The credentials file that the official SDKs share. */
import { CredentialsError } from '../errors.ts';
import { builtin, env } from '../runtime.ts';
import { conceal, type CredentialsProvider, memoize } from './credentials.ts';

/** Which file, and what in it. */
export interface FileOptions {
  /** Path of the file. Default: `HUAWEICLOUD_SDK_CREDENTIALS_FILE`, else `.huaweicloud/credentials` in the home directory. */
  path?: string | undefined;
  /** Section of the file. Default: `basic`. The official SDKs keep what global services take in `global`. */
  section?: string | undefined;
}

const IN_HOME = '.huaweicloud/credentials';
const NO_FILES = 'this runtime has no files';

/**
 * Credentials from a file, as the official SDKs for Go, Java and Python read it: INI, with the keys `ak`, `sk` and
 * `security_token` in a section. The file is read when credentials are first needed, and again when the service refuses
 * them.
 *
 * What else the file may hold is not read. `project_id`, `domain_id` and `iam_endpoint` go with a region or an account,
 * and one file serves clients of several: pass them to the client. `idp_id` and `id_token_file` ask for a sign-in that
 * this package does not do.
 *
 * @throws {@link CredentialsError} (from the calls that use it) when there is no such file, section or key; it names
 * them, never a value.
 * @see https://github.com/huaweicloud/huaweicloud-sdk-go-v3/blob/master/core/auth/provider/profile_provider.go
 * @example
 * // ~/.huaweicloud/credentials
 * // [basic]
 * // ak = …
 * // sk = …
 * const csms = createCsmsClient({ region: 'ap-southeast-1', credentials: fromFile() });
 */
export function fromFile({ path: given, section = 'basic' }: FileOptions = {}): CredentialsProvider {
  return memoize(async () => {
    const path = given ?? env('HUAWEICLOUD_SDK_CREDENTIALS_FILE') ?? defaultPath();
    const fields = readSection(await readText(path), section);
    if (!fields) throw new CredentialsError(`file ${path}: there is no section [${section}]`);
    const [accessKeyId, secretAccessKey] = [fields.get('ak'), fields.get('sk')];
    if (!accessKeyId || !secretAccessKey) {
      const missing = [!accessKeyId && 'ak', !secretAccessKey && 'sk'].filter(Boolean).join(' and no ');
      throw new CredentialsError(`file ${path}: [${section}] has no ${missing}`);
    }
    return conceal({ accessKeyId, secretAccessKey, securityToken: fields.get('security_token') || undefined });
  });
}

function defaultPath(): string {
  try {
    const home = builtin('node:os')?.homedir();
    if (home) return `${home}/${IN_HOME}`;
  } catch {
    // A user without a home, or a runtime that was told not to say.
  }
  const hasFiles = builtin('node:fs/promises') !== undefined;
  throw new CredentialsError(`file ~/${IN_HOME}: ${hasFiles ? 'the home directory is not known' : NO_FILES}`);
}

async function readText(path: string): Promise<string> {
  const fs = builtin('node:fs/promises');
  if (!fs) throw new CredentialsError(`file ${path}: ${NO_FILES}`);
  try {
    return await fs.readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? message ?? 'unknown'})`;
    throw new CredentialsError(`file ${path}: ${reason}`);
  }
}

/**
 * The keys of a section of an INI text, in lower case; `undefined` if there is no such section. It takes what
 * the SDKs' parsers take. Our own, since the package keeps to its one dependency.
 */
function readSection(text: string, wanted: string): Map<string, string> | undefined {
  let found: Map<string, string> | undefined;
  let current: string | undefined;
  // A byte order mark counts as a blank.
  for (const line of text.split(/[\r\n]+/)) {
    if (/^\s*([#;]|$)/.test(line)) continue;
    const heading = /^\s*\[([^\]]*)\]/.exec(line);
    if (heading) {
      current = heading[1]?.trim();
      if (current === wanted) found ??= new Map();
    } else if (current === wanted) {
      // No key holds a blank, so what comes after one and a mark is a comment.
      const [, key, value] = /^([^=:]+)[=:](.*?)(?:\s[#;].*)?$/.exec(line) ?? [];
      if (key !== undefined && value !== undefined) {
        found?.set(key.trim().toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'));
      }
    }
  }
  return found;
}
