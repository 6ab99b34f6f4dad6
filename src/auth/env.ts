/** The process environment: the names that the official SDKs read, and CLOUD_SDK_AK/SK of the vendor's samples. */
import { CredentialsError } from '../errors.ts';
import { env } from '../runtime.ts';
import { type AccessKey, conceal, type CredentialsProvider } from './credentials.ts';

/**
 * Credentials from the environment: `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK` (with
 * `HUAWEICLOUD_SDK_SECURITY_TOKEN` for temporary keys), else `CLOUD_SDK_AK` and `CLOUD_SDK_SK` (with
 * `CLOUD_SDK_SECURITY_TOKEN`). It is read at each call, so that a rotated key takes effect. An empty variable counts as
 * not set; blanks around a value, such as the line break at the end of a mounted secret, are dropped.
 *
 * @throws {@link CredentialsError} (from the calls that use it) when neither pair is set, or when only half of the first
 * one that is set at all: the other pair may be somebody else's.
 * @example
 * const csms = createCsmsClient({ region: 'ap-southeast-1', credentials: fromEnv() });
 */
export function fromEnv(): CredentialsProvider {
  return () => Promise.resolve().then(readKey);
}

function readKey(): AccessKey {
  for (const prefix of ['HUAWEICLOUD_SDK', 'CLOUD_SDK']) {
    const [ak, sk] = [`${prefix}_AK`, `${prefix}_SK`];
    const [accessKeyId, secretAccessKey] = [read(ak), read(sk)];
    if (accessKeyId !== undefined && secretAccessKey !== undefined) {
      return conceal({ accessKeyId, secretAccessKey, securityToken: read(`${prefix}_SECURITY_TOKEN`) });
    }
    if (accessKeyId !== undefined || secretAccessKey !== undefined) {
      const [set, missing] = secretAccessKey === undefined ? [ak, sk] : [sk, ak];
      throw new CredentialsError(`environment: ${set} is set, but ${missing} is missing or empty`);
    }
  }
  throw new CredentialsError(
    'environment: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set, nor are CLOUD_SDK_AK and CLOUD_SDK_SK',
  );
}

function read(name: string): string | undefined {
  return env(name)?.trim() || undefined;
}
