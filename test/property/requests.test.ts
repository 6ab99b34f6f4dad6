/** Whatever a caller passes: it goes where it should, arrives as it is, and is signed, or it is not sent at all. */
import fc from 'fast-check';
import { type CallOptions, type ClientOptions, ConfigError } from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { createRomaClient } from 'huaweicloud-openapi/roma';
import { createSecMasterClient } from 'huaweicloud-openapi/secmaster';
import { describe, expect, it } from 'vitest';
import { answer, headerValue, illFormed, json, text } from './arbitraries.ts';
import { flawOf, gateway, partsOf, type Sent } from './gateway.ts';

const credentials = { accessKeyId: 'AKPROPERTY', secretAccessKey: 'sk-property' };

/** An input that the types would not take. */
type Loose = (input: Record<string, unknown>, options?: CallOptions) => Promise<unknown>;

/** Operations with their paths, written down here, not taken from the generated routes. */
const OPERATIONS: [string, (options: ClientOptions) => unknown][] = [
  ['/v1/{project_id}/secrets/{secret_name}', (o) => createCsmsClient(o).showSecret],
  ['/v1/{project_id}/secrets/{secret_name}/versions/{version_id}', (o) => createCsmsClient(o).showSecretVersion],
  ['/v1/{project_id}/secrets/{secret_name}/scheduled-deleted-tasks/cancel', (o) => createCsmsClient(o).restoreSecret],
  [
    '/v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials/{asset_id}',
    (o) => createSecMasterClient(o).deleteConnection,
  ],
  [
    '/v1/{project_id}/workspaces/{workspace_id}/soc/{dataclass_type}/{data_object_id}/{related_dataclass_type}/search',
    (o) => createSecMasterClient(o).listDataobjectRelations,
  ],
  ['/v2/{project_id}/instances/{instance_id}/assets/jobs/{job_id}', (o) => createRomaClient(o).checkAssetJobStatus],
];

const namesOf = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** For what is asked of each operation. */
const few = { numRuns: 50 };

/** Calls, and gives back what was sent and how the call ended. */
async function call(
  make: (options: ClientOptions) => unknown,
  input: Record<string, unknown>,
  options?: CallOptions,
): Promise<{ sent: Sent[]; error: unknown }> {
  const { fetch, sent } = gateway(() => answer(200, '{}'));
  const operation = make({ region: 'ap-southeast-1', credentials, fetch }) as Loose;
  const error = await operation(input, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { sent, error };
}

/** The one request that a good call sends, with the right signature. */
function onlyOne({ sent, error }: { sent: Sent[]; error: unknown }): Sent {
  expect(error).toBeUndefined();
  expect(sent).toHaveLength(1);
  const [one] = sent as [Sent];
  expect(flawOf(one, credentials.secretAccessKey)).toBeUndefined();
  // What `fetch` would make of the address is the same address.
  expect(new URL(one.url).href).toBe(one.url);
  return one;
}

/** Changes the path if it stood there as it is, or cannot be written in one. */
const unfit = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', '.', '..', NaN, Infinity, true, [], ['a'], {}, Symbol('a'), 7n),
  illFormed,
);
const fit = text.filter((value) => !['', '.', '..'].includes(value));
// The project also goes into a header, so it takes no other characters than one can have.
const project = headerValue.filter((value) => !['', '.', '..'].includes(value));

describe.each(OPERATIONS)('%s', (path, make) => {
  const values = fc.record(
    Object.fromEntries(
      namesOf(path).map((name) => [name, name === 'project_id' ? project : fc.oneof(fit, fc.integer())]),
    ),
  );

  it('gets any value to its place, and the signature agrees with the wire', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (given) => {
        const { url } = onlyOne(await call(make, given));
        const expected = path.replace(/^\//, '').split('/');
        expect(partsOf(url).segments).toEqual(
          expected.map((segment) => (segment.startsWith('{') ? String(given[segment.slice(1, -1)]) : segment)),
        );
      }),
      few,
    );
  });

  it('sends nothing when one of the values is none', async () => {
    await fc.assert(
      fc.asyncProperty(values, fc.constantFrom(...namesOf(path)), unfit, async (given, name, value) => {
        // Without a value, the project is looked up.
        fc.pre(name !== 'project_id' || (value !== undefined && value !== null));
        const { sent, error } = await call(make, { ...given, [name]: value });
        expect(error).toBeInstanceOf(ConfigError);
        expect((error as Error).message).toContain(name);
        expect(sent).toEqual([]);
      }),
      few,
    );
  });
});

describe('a query', () => {
  const one = fc.oneof(
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.bigInt(),
  );
  const none = fc.constantFrom(undefined, null);
  const value = fc.oneof(one, none, fc.array(fc.oneof({ weight: 5, arbitrary: one }, none), { maxLength: 4 }));
  const names = fc.constantFrom('limit', 'marker', 'event_name', 'a', 'B', '_', '__proto__');

  it('arrives as it was passed: lists repeat, nothing is left out, and the signature agrees with the wire', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, value), async (query) => {
        const { url } = onlyOne(await call((o) => createCsmsClient(o).listSecrets, { project_id: 'p', query }));
        const expected = Object.entries(query).flatMap(([name, given]) =>
          [given]
            .flat()
            .filter((part) => part !== undefined && part !== null)
            .map((part) => [name, String(part)]),
        );
        expect(partsOf(url).query).toEqual(expected);
      }),
    );
  });

  it('may have any name', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (name, said) => {
        const query = { [name]: said };
        const { url } = onlyOne(await call((o) => createCsmsClient(o).listSecrets, { project_id: 'p', query }));
        expect(partsOf(url).query).toEqual([[name, said]]);
      }),
    );
  });

  it('is refused by the name of the value that has no form in it', async () => {
    const formless = fc.oneof(
      illFormed,
      fc.constantFrom<unknown>(NaN, -Infinity, {}, new Date(0), Symbol('a'), () => 0, [['a']], ['a', {}]),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, value), formless, async (query, wrong) => {
        const input = { project_id: 'p', query: { ...query, wrong } };
        const { sent, error } = await call((o) => createCsmsClient(o).listSecrets, input);
        expect(error).toBeInstanceOf(ConfigError);
        expect((error as Error).message).toContain('query parameter wrong');
        expect(sent).toEqual([]);
      }),
    );
  });
});

describe('a body', () => {
  it('is sent as JSON, and the signature is that of its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(json, fc.jsonValue(), illFormed), async (body) => {
        const sent = onlyOne(await call((o) => createCsmsClient(o).createSecret, { project_id: 'p', body }));
        expect(sent.body.toString()).toBe(JSON.stringify(body));
        expect(sent.headers['content-type']).toBe('application/json');
      }),
    );
  });

  it('that JSON cannot hold is refused, and nothing is sent', async () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    for (const body of [circle, { a: 7n }, deep(100_000)]) {
      const { sent, error } = await call((o) => createCsmsClient(o).createSecret, { project_id: 'p', body });
      expect(error).toBeInstanceOf(ConfigError);
      expect(sent).toEqual([]);
    }
  });
});

/** A list in a list, deeper than the stack. */
function deep(depth: number): unknown {
  let value: unknown = [];
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
}

describe('headers', () => {
  // The ones that fetch itself or the signature sets are another matter.
  const name = fc
    .string({ unit: fc.constantFrom(...Array.from('abXY01-_.')), minLength: 1 })
    .map((rest) => `x-my-${rest}`);

  it('of a call are sent and signed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, headerValue), async (headers) => {
        const operation = (o: ClientOptions): unknown => createCsmsClient(o).listSecrets;
        const sent = onlyOne(await call(operation, { project_id: 'p' }, { headers }));
        // Of two that differ in case only, the last one is sent.
        const lower = Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value.trim()]);
        expect(sent.headers).toMatchObject(Object.fromEntries(lower) as object);
      }),
    );
  });
});
