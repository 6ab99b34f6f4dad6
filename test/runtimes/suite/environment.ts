/** What a runtime has of a process: used where it exists, and never needed. */
import { fromEnv, isHuaweiCloudError } from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { type Case, same, thrown } from './case.ts';

/** The variables that are read and written where the environment is open. */
export const VARIABLES: readonly string[] = ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK'];

/** Credentials from the environment, and a client in a place without one. */
export const environment: readonly Case[] = [
  {
    name: 'environment: a key is found, or its absence is told',
    run: async ({ env }) => {
      if (env === 'open') {
        // Only for this case: to other cases the environment has to be empty.
        const { process } = globalThis as unknown as { process: { env: Record<string, string> } };
        for (const name of VARIABLES) process.env[name] = `value of ${name}`;
        const found = (await fromEnv()()) as { accessKeyId?: string; secretAccessKey?: string };
        for (const name of VARIABLES) Reflect.deleteProperty(process.env, name);
        // Field by field: as a whole, credentials hide their secrets from JSON.
        same(
          [found.accessKeyId, found.secretAccessKey],
          ['value of HUAWEICLOUD_SDK_AK', 'value of HUAWEICLOUD_SDK_SK'],
        );
      }
      const error = await thrown(() => fromEnv()());
      same([isHuaweiCloudError(error) && error.name], ['CredentialsError']);
    },
  },
  {
    name: 'environment: a client can be made without one',
    run: () => {
      const credentials = { accessKeyId: 'AK', secretAccessKey: 'SK' };
      same(typeof createCsmsClient({ region: 'ap-southeast-1', credentials }).listSecrets, 'function');
    },
  },
];
