/** The process environment: the names that the official SDKs read, and CLOUD_SDK_AK/SK of the vendor's samples. */
import { CredentialsError } from '../errors.ts';
import type { CredentialsProvider } from './credentials.ts';

/** A variable of the environment; `undefined` where it is not set, empty, or where there is no environment. */
export function env(name: string): string | undefined {
  // Not every runtime has `process`.
  const value = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
  return value === '' ? undefined : value;
}

/**
 * Credentials from the environment: `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK` (with
 * `HUAWEICLOUD_SDK_SECURITY_TOKEN` for temporary keys), or `CLOUD_SDK_AK` and `CLOUD_SDK_SK`. It is read at each call,
 * so that a rotated key takes effect. This is what a client uses when it is given no credentials.
 *
 * @throws {@link CredentialsError} when neither pair is set.
 */
export function fromEnv(): CredentialsProvider {
  return () => {
    for (const prefix of ['HUAWEICLOUD_SDK', 'CLOUD_SDK']) {
      const accessKeyId = env(`${prefix}_AK`);
      const secretAccessKey = env(`${prefix}_SK`);
      if (accessKeyId !== undefined && secretAccessKey !== undefined) {
        return Promise.resolve({ accessKeyId, secretAccessKey, securityToken: env(`${prefix}_SECURITY_TOKEN`) });
      }
    }
    return Promise.reject(
      new CredentialsError(
        'no credentials: pass `credentials` to the client, or set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK (or CLOUD_SDK_AK and CLOUD_SDK_SK)',
      ),
    );
  };
}
