/** `openapi-fetch` over the global `fetch`, which this package is built on: nobody signs. */
import createClient from 'openapi-fetch';
import type { paths } from '../../generated/iam/schema.ts';
import { type Client, GET } from './calls.ts';

export const openapiFetch: Client = (baseUrl) => {
  const client = createClient<paths>({ baseUrl });
  return {
    GET: async () => {
      const { data } = await client.GET('/v3/projects', { params: { query: GET.query } });
      if (data === undefined) throw new Error('no data');
      return data;
    },
  };
};
