/** A Huawei Cloud to develop and test against: stateful, strict, offline. Needs the peers `ajv` and `ajv-formats`. */
export { createFakeCloud } from './fake-cloud.ts';
export type { Asset as FakeAsset } from './handler.ts';
export type { FakeServer } from './server.ts';
export type { FakeCall, FakeCloud, FakeCloudOptions } from './types.ts';
