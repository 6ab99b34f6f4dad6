/** Connections that are used again: what a runtime does on its own when one of them is lost. */
import { isConnectionError } from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { type Case, same } from './case.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A POST that may have been carried out. */
export const connections: readonly Case[] = [
  {
    name: 'connections: a POST on one that is lost is not sent again',
    run: async ({ losing }) => {
      const id = crypto.randomUUID();
      const credentials = { accessKeyId: 'AK', secretAccessKey: 'SK' };
      const csms = createCsmsClient({ endpoint: `${losing}/${id}`, projectId: 'p', credentials });
      for (const name of NAMES) {
        const result = await csms.createSecret({ body: { name, secret_string: 'value' } }).result();
        if (!result.ok && !isConnectionError(result.error)) throw result.error;
      }
      same(await (await fetch(`${losing}/_seen/${id}`)).json(), NAMES);
    },
  },
];
