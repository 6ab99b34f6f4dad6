/** `npm run test:peers`: clients that are not ours against the fake, over HTTP. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import iam from '../../generated/iam/openapi.json' with { type: 'json' };
import { type Document, operationsOf } from '../../scripts/generate/spec.ts';
import { environment } from '../../src/testing/cli/banner.ts';
import { createFakeCloud } from '../../src/testing/index.ts';
import { IAM_CLIENT } from './calls/iam.ts';
import type { Place, Row } from './case.ts';
import { curlRows } from './curl.ts';
import { execute } from './execute.ts';
import { install } from './install.ts';
import { table, total } from './report.ts';

const HELP = `Usage: npm run test:peers

Starts the fake cloud on loopback and drives it with the official SDK for Node, unmodified but for the endpoint, and with
curl. The first run installs the SDK into test/peers/.

On npm there are its core and its client of IAM. What the clients of CSMS, SecMaster and ROMA Connect would send goes
through the core, in the form that the vendor's generator gives it; in the end so does every operation of the specs, with
the examples that they have of it. Not tried, since npm does not have them: the SDKs for other languages, and the
Terraform provider.

  --help   show this

Exits with 1 when a call was not answered as it should have been.`;

const here = fileURLToPath(new URL('.', import.meta.url));
const say = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) {
    say(HELP);
    return 0;
  }
  await install(say);
  const cloud = createFakeCloud();
  const server = await cloud.listen();
  try {
    const { accessKey, user, region, projectId, domainId, userId, workspaceId, instanceId } = cloud;
    const place: Place = {
      ...{ url: server.url, accessKey, user, region, projectId, domainId, userId, workspaceId, instanceId },
      alert: cloud.addDataObject('alerts'),
      incident: cloud.addDataObject('incidents'),
      application: cloud.addAsset('application'),
    };
    say(`the fake listens on ${server.url}; calling it with the official SDK`);
    const rows = await sdkRows(place, Object.fromEntries(environment(cloud, server.url)));
    say('calling it with curl\n');
    rows.push(...(await curlRows(place)), ...missing(rows));
    say(`${table(rows)}\n\n${total(rows)}`);
    return rows.some(({ failed }) => failed !== undefined) ? 1 : 0;
  } finally {
    await server.close();
  }
}

/** The SDK in a process of its own, and what it wrote about calls that failed. */
async function sdkRows(place: Place, env: Readonly<Record<string, string>>): Promise<Row[]> {
  const rows: Row[] = [];
  const { code, stdout, stderr } = await execute(process.execPath, ['--import', 'tsx', 'sdk.ts'], here, {
    env: { ...process.env, ...env, PEERS_PLACE: JSON.stringify(place) },
    onMessage: (row) => rows.push(row as Row),
  });
  if (code !== 0) throw new Error(`the SDK ended with ${code ?? 'a signal'}\n${stdout}${stderr}`);
  const leaks = /Signature=[0-9a-f]{64}/.test(stdout);
  const row: Row = {
    client: 'huaweicloud-sdk-core',
    call: 'what it writes when a call fails',
    expected: 200,
    exception: 'signatures and bodies, to the standard output: it is kept from this one',
  };
  return [...rows, leaks ? row : { ...row, failed: 'no signature in it: the fault is mended' }];
}

/** The operations of IAM that the specs have, and that its official client has not called. */
function missing(rows: readonly Row[]): Row[] {
  const called = new Set(rows.filter((one) => one.client === IAM_CLIENT).map((one) => one.call.split(',')[0]));
  const ids = operationsOf(iam as unknown as Document).map(({ operation }) => operation.operationId);
  return ids
    .filter((id) => !called.has(id))
    .map((call) => ({ client: IAM_CLIENT, call, expected: 200, skipped: 'no call of test/peers/calls/ makes it' }));
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
