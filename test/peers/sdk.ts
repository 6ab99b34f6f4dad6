/**
 * The official SDK against the fake that `PEERS_PLACE` tells of. A process of its own, since the SDK writes the headers
 * of failed calls to its standard output, and reads the environment.
 */
import { csmsCalls } from './calls/csms.ts';
import { faultyCalls } from './calls/faults.ts';
import { iamCalls } from './calls/iam.ts';
import { romaCalls } from './calls/roma.ts';
import { secMasterCalls } from './calls/secmaster.ts';
import { make, type Place } from './case.ts';
import { official } from './official.ts';

const place = JSON.parse(process.env['PEERS_PLACE'] ?? '') as Place;
const sdk = official(place);
const cases = [
  ...iamCalls(sdk, place),
  ...csmsCalls(sdk),
  ...secMasterCalls(sdk, place),
  ...romaCalls(sdk, place),
  ...faultyCalls(sdk),
];
// One after the other: they build on each other.
for (const one of cases) process.send?.(await make(one));
process.disconnect();
