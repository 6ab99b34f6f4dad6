/** The fake cloud as its users see it. */
import type { Fetch } from '../http/attempt.ts';
import type { Asset, DataObject, Identity } from './handler.ts';
import type { FakeServer } from './server.ts';

/** How a fake cloud is set up. Everything has a default. */
export interface FakeCloudOptions {
  /** Its clock: milliseconds since 1970. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /** ID of the region, and the name of the project in it. Default: `ap-southeast-1`. */
  region?: string | undefined;
  /** ID of the only project. Default: a fixed one. */
  projectId?: string | undefined;
  /** ID of the only SecMaster workspace. Default: a fixed one. */
  workspaceId?: string | undefined;
  /** ID of the only ROMA Connect instance. Default: a fixed one. */
  instanceId?: string | undefined;
  /** The access key that it accepts. Default: a made-up one. */
  accessKey?: { accessKeyId: string; secretAccessKey: string } | undefined;
  /** The IAM user that it signs in. Default: a made-up one. */
  user?: { user: string; domain: string; password: string } | undefined;
}

/** A request that arrived. Neither its headers nor its body are kept. */
export interface FakeCall {
  /** The operation, such as `createSecret`; `undefined` where no spec has the path. */
  readonly operation: string | undefined;
  readonly service: string | undefined;
  readonly method: string;
  /** The path without its query. */
  readonly path: string;
  /** HTTP status of the answer. */
  readonly status: number;
}

/** A Huawei Cloud in memory: it remembers, it checks signatures, and it refuses what the specs do not allow. */
export interface FakeCloud {
  /** For the `fetch` option of a client: no network at all. */
  readonly fetch: Fetch;
  /**
   * Listens on 127.0.0.1, all services on one port.
   *
   * @param options `port`, by default one that is free
   */
  listen(options?: { port?: number }): Promise<FakeServer>;
  /** The access key that it accepts. */
  readonly accessKey: Identity['accessKey'];
  /** The user that can sign in with {@link fromPassword}. */
  readonly user: Identity['user'];
  readonly region: string;
  readonly projectId: string;
  readonly workspaceId: string;
  readonly instanceId: string;
  /** What arrived, in order. */
  readonly calls: readonly FakeCall[];
  /**
   * Adds a SecMaster data object that relations can link, since no operation of the specs creates one.
   *
   * @param dataclass its class as in the paths: `alerts`, `incidents`, `indicators` or another
   * @param id default: a new UUID
   * @param fields what `listDataobjectRelations` shows of it and filters by
   * @returns its ID
   */
  addDataObject(dataclass: string, id?: string, fields?: DataObject['fields']): string;
  /** Adds a ROMA Connect asset, since no operation of the specs creates one. It returns the asset's ID. */
  addAsset(kind: Asset['kind'], id?: string, name?: string): string;
  /** The ROMA Connect assets that there are now. */
  readonly assets: readonly Asset[];
}
