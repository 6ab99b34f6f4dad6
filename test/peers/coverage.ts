/** Every operation of the specs, with its examples, through the official core: each on a fake of its own. */
import { clientsOf } from '../fake/clients.ts';
import { exampleCloud, prepare } from '../fake/replay-state.ts';
import { type Example, examples } from '../fake/replay.ts';
import type { Row } from './case.ts';
import { type CoreRequest, form, official, send } from './official.ts';

const client = 'huaweicloud-sdk-core';

/** A row for each service, and one for each example that was not answered as it should have been. */
export async function coverageRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const service of new Set(examples.map((one) => one.service))) {
    const own = examples.filter((one) => one.service === service);
    const [all, failed] = [new Set(own.map((one) => one.id)), new Set<string>()];
    for (const example of own) {
      const problem = await problemOf(example).catch(String);
      if (problem === undefined) continue;
      failed.add(example.id);
      rows.push({ client, call: `${example.call}, example ${example.nth}`, expected: 200, failed: problem });
    }
    const call = `${service}: ${all.size - failed.size} of ${all.size} operations, with ${own.length} examples`;
    rows.push({ client, call, expected: 200, ...(failed.size > 0 && { failed: 'see above' }) });
  }
  return rows;
}

/** What is wrong with what came of an example: it has to arrive, signed, and to get an answer that the spec has. */
async function problemOf(example: Example): Promise<string | undefined> {
  const { id, found, query } = example;
  const [cloud, path, headers] = [exampleCloud(example), { ...example.path }, { ...example.headers }];
  const body = example.body as Readonly<Record<string, unknown>> | undefined;
  const { input, prepared } = await prepare({ cloud, clients: clientsOf(cloud), path, headers, body }, example);
  const server = await cloud.listen();
  try {
    const method = found.method as CoreRequest['method'];
    const sent = await bodyOf(Object.keys(found.operation.requestBody?.content ?? {})[0], input['body']);
    const request = { method, url: found.path, pathParams: path, queryParams: query, headers, ...sent };
    const { status, body: answer } = await send(official({ ...cloud, url: server.url }).core, request);
    const { operation, errorCode = '' } = cloud.calls.at(-1) ?? {};
    const answered = `${status} ${JSON.stringify(answer)}`;
    // The gateway's codes: the request went no further. The fake's own: a bug of the fake.
    if (operation !== id || /^(APIGW|FakeCloud)\./.test(errorCode))
      return `${operation ?? 'no operation'}: ${answered}`;
    if (!(status in found.answers)) return `not in the spec: ${answered}`;
    return prepared && status >= 300 ? `refused, though what it needs was there: ${answered}` : undefined;
  } finally {
    await server.close();
  }
}

async function bodyOf(type: string | undefined, data: unknown): Promise<Pick<CoreRequest, 'data' | 'contentType'>> {
  if (type !== 'multipart/form-data') return data === undefined ? {} : { data };
  const sent = form();
  for (const [field, value] of Object.entries(data as Record<string, unknown>)) {
    if (value instanceof Blob) sent.append(field, Buffer.from(await value.arrayBuffer()), 'file');
    else sent.append(field, String(value));
  }
  return { data: sent, contentType: type };
}
