/** The known faults of the official core. Each is shown at work: the day that it is mended, its line here fails. */
import type { Case } from '../case.ts';
import { type CoreRequest, type official, send } from '../official.ts';

/** A fault that shows in other calls. */
export const AS_TEXT = 'the file arrives as text, or as what JSON in it means: its bytes are lost';

const ONE = '/v1/{project_id}/secrets/{secret_name}';

export function faultyCalls(sdk: ReturnType<typeof official>): Case[] {
  const faulty = (call: string, expected: number, exception: string, request: CoreRequest): Case => ({
    client: 'huaweicloud-sdk-core',
    call,
    expected,
    exception,
    run: () => send(sdk.core, request),
  });
  const show = (name: string): CoreRequest => ({ method: 'GET', url: ONE, pathParams: { secret_name: name } });
  return [
    faulty('a path with a blank', 401, 'the blank is encoded twice for the signature', show('a b')),
    faulty('a path with %', 401, 'what is encoded is encoded again for the signature', show('a%20b')),
    faulty('a path with a slash in a value', 404, 'values are put into the path as they are', show('a/b')),
    faulty('a body that is text', 401, 'the text is signed with quotes around it, and sent without', {
      method: 'POST',
      url: '/v1/{project_id}/secrets',
      data: '{"name":"text","secret_string":"x"}',
    }),
    faulty('a GET with the body {}', 200, 'older generated clients send it with every GET; the fake lets it pass', {
      method: 'GET',
      url: '/v1/{project_id}/secrets',
      data: {},
    }),
  ];
}
