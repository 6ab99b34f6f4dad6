/**
 * The official SDK against the fake that `PEERS_PLACE` tells of. A process of its own, since the SDK writes the headers
 * of failed calls to its standard output, and reads the environment.
 */
import { csmsCalls } from './calls/csms.ts';
import { faultyCalls } from './calls/faults.ts';
import { tokenCalls } from './calls/iam-tokens.ts';
import { iamCalls } from './calls/iam.ts';
import { romaCalls } from './calls/roma.ts';
import { objectCalls } from './calls/secmaster-objects.ts';
import { playbookCalls } from './calls/secmaster-playbooks.ts';
import { secMasterCalls } from './calls/secmaster.ts';
import { make, type Place } from './case.ts';
import { coverageRows } from './coverage.ts';
import { official } from './official.ts';

const place = JSON.parse(process.env['PEERS_PLACE'] ?? '') as Place;
const sdk = official(place);
const cases = [
  ...tokenCalls(sdk, place),
  ...iamCalls(sdk, place),
  ...csmsCalls(sdk),
  ...secMasterCalls(sdk, place),
  ...objectCalls(sdk, place),
  ...playbookCalls(sdk, place),
  ...romaCalls(sdk, place),
  ...faultyCalls(sdk),
];
// One after the other: they build on each other.
for (const one of cases) process.send?.(await make(one));
for (const row of await coverageRows()) process.send?.(row);
process.disconnect();
