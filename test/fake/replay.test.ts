/** Every example of the specs through the real client into the fake and back: requests, parameters and answers. */
import { describe, expect, it } from 'vitest';
import { operationsOf } from '../../scripts/generate/spec.ts';
import { isHuaweiCloudError, isNotFound, isPartialFailure } from '../../src/index.ts';
import { send } from '../../src/testing/answer.ts';
import { createCheck } from '../../src/testing/schema.ts';
import { type Operation, specs } from '../../src/testing/spec.ts';
import { clientsOf } from './clients.ts';
import { exampleCloud, prepare } from './replay-state.ts';
import { bundles, type Example, examples, valuesOf } from './replay.ts';

const check = createCheck(specs());
const declared = new Map(specs().flatMap((spec) => spec.operations.map((one) => [`${spec.service}.${one.id}`, one])));

/** An operation of a client whose service and name are only known here. */
type AnyOperation = (input: object) => { result(): Promise<{ ok: boolean; data?: unknown; error?: unknown }> };

function operationOf(clients: object, service: string, id: string): AnyOperation {
  const operation = (clients as Partial<Record<string, Record<string, AnyOperation>>>)[service]?.[id];
  if (!operation) throw new Error(`there is no client with ${service}.${id}`);
  return operation;
}

function specOf(service: string, id: string): Operation {
  const operation = declared.get(`${service}.${id}`);
  if (!operation) throw new Error(`the fake does not know ${service}.${id}`);
  return operation;
}

/** What is wrong with an answer as it was on the wire, by the spec alone. */
async function problemOf({ responses }: Operation, answer: Response): Promise<string | undefined> {
  const response = responses[answer.status];
  if (!response) return `status ${answer.status} is not in the spec: ${await answer.text()}`;
  const [type, media] = Object.entries(response.content ?? {})[0] ?? [];
  const sent = answer.headers.get('content-type');
  const body = await answer.text();
  if (type === undefined) return body === '' ? undefined : 'there is a body, and the spec has none';
  const name = (text: string | null): string | undefined => text?.split(';')[0];
  if (name(sent) !== name(type)) return `Content-Type is ${sent}, and ${type} in the spec`;
  return type.includes('json') ? check(media?.schema ?? {}, JSON.parse(body)) : undefined;
}

/** What arrived, by service and operation. */
const called = new Set<string>();

describe('requests', () => {
  it.each(examples)('$call, example $nth', async (example: Example) => {
    const { call, service, id } = example;
    const cloud = exampleCloud(example);
    let last = new Response();
    const fetch: typeof cloud.fetch = async (url, init) => {
      const answer = await cloud.fetch(url, init);
      last = answer.clone();
      return answer;
    };
    const clients = clientsOf(cloud, { fetch, retry: { maxAttempts: 1 } });
    const body = example.body as Readonly<Record<string, unknown>> | undefined;
    const { input, prepared } = await prepare(
      { cloud, clients, path: { ...example.path }, headers: { ...example.headers }, body },
      example,
    );

    const result = await operationOf(clients, service, id)(input).result();
    const arrived = cloud.calls.at(-1);
    expect([arrived?.service, arrived?.operation]).toEqual([service, id]);
    called.add(call);
    // Nothing can be there that no preparation has made, and the service says so in its own way.
    if (!result.ok && !prepared && isNotFound(result.error)) expect(last.status).toBeGreaterThanOrEqual(400);
    else expect(result).toMatchObject({ ok: true });
    expect(await problemOf(specOf(service, id), last)).toBeUndefined();
  });

  it('leave no operation out', () => {
    const ids = Object.entries(bundles).flatMap(([service, document]) =>
      operationsOf(document).map(({ operation }) => `${service}.${operation.operationId}`),
    );
    expect(ids.length).toBeGreaterThanOrEqual(213);
    expect(ids.filter((one) => !called.has(one))).toEqual([]);
  });
});

/** The examples of answers in JSON, failures included. */
const answers = examples
  .filter((one) => one.nth === 1)
  .flatMap((example) =>
    Object.entries(example.found.answers).flatMap(([status, { content = {} }]) =>
      Object.entries(content)
        .filter(([type]) => type.includes('json'))
        .flatMap(([, media]) => valuesOf(media).map((body) => ({ ...example, status: Number(status), answer: body }))),
    ),
  );

describe('answers', () => {
  it.each(answers)('$call, $status', async ({ service, id, path, query, headers, body, status, answer }) => {
    const sent = await send(specOf(service, id), { status, body: answer }, check);
    const fetch = (): Promise<Response> =>
      Promise.resolve(
        new Response(sent.body as Uint8Array<ArrayBuffer>, { status: sent.status, headers: { ...sent.headers } }),
      );
    const clients = clientsOf(exampleCloud({ path }), { fetch, retry: { maxAttempts: 1 } });
    const input = { ...path, query, headers, ...(body !== undefined && { body }) };
    const result = await operationOf(clients, service, id)(input).result();
    if (result.ok) expect([status < 300, result.data]).toEqual([true, answer]);
    // A batch that failed in part is a failure, whatever its status.
    else if (status < 300) expect(isPartialFailure(result.error)).toBe(true);
    else expect(isHuaweiCloudError(result.error) && result.error).toMatchObject({ name: 'ApiError', status });
  });
});
