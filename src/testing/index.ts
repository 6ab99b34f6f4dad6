/** A Huawei Cloud to develop and test against: stateful, strict, offline. Needs the peers `ajv` and `ajv-formats`. */
export type { FakeCall } from './calls.ts';
export type { FakeClock } from './clock.ts';
export { createFakeCloud } from './fake-cloud.ts';
export type { Asset as FakeAsset } from './families/roma-jobs.ts';
export type { FailWith, FakeFaults, FaultTimes } from './fault-types.ts';
export type { OperationId } from './operations.ts';
export type { FakeServer } from './server.ts';
export type { FakeSeed, FakeSnapshot } from './snapshot.ts';
export type { FakeCloud, FakeCloudOptions } from './types.ts';
