/** The fake cloud as its users see it. */
import type { Fetch } from '../http/send-fetch.ts';
import type { FakeCall } from './calls.ts';
import type { FakeClock } from './clock.ts';
import type { DataObject } from './families/data-objects.ts';
import type { Asset } from './families/roma-jobs.ts';
import type { FakeFaults } from './fault-types.ts';
import type { MswHandler, MswHttp } from './msw.ts';
import type { FakeServer } from './server.ts';
import type { FakeSeed, FakeSnapshot } from './snapshot.ts';
import type { Identity } from './identity.ts';

export type { FakeCall } from './calls.ts';

/** How a fake cloud is set up. Everything has a default. */
export interface FakeCloudOptions {
  /** What it holds from the start: a snapshot, or some parts of one. Default: nothing. */
  seed?: FakeSeed | undefined;
  /** Its clock: milliseconds since 1970. Default: this machine's. {@link FakeCloud.clock} moves on from it. */
  clock?: (() => number) | undefined;
  /**
   * Whether everything that the spec does not allow is refused. `false` lets through what can be served all the same:
   * fields and query parameters that the spec does not have are ignored, and so is the `Content-Type`. Default: `true`.
   */
  strict?: boolean | undefined;
  /** Is told of each call once it was answered, as {@link FakeCloud.calls} has it. Default: nobody is. */
  onCall?: ((call: FakeCall) => void) | undefined;
  /** ID of the region, and the name of the project in it. Default: the seed's, or `ap-southeast-1`. */
  region?: string | undefined;
  /** ID of the only project. Default: the seed's, or a fixed one. */
  projectId?: string | undefined;
  /** ID of the only account. Default: the seed's, or a fixed one. */
  domainId?: string | undefined;
  /** ID of the IAM user that it signs in. Default: the seed's, or a fixed one. */
  userId?: string | undefined;
  /** ID of the only SecMaster workspace. Default: the seed's, or a fixed one. */
  workspaceId?: string | undefined;
  /** ID of the only ROMA Connect instance. Default: the seed's, or a fixed one. */
  instanceId?: string | undefined;
  /** The access key that it accepts; with a `securityToken`, a temporary one. Default: the seed's, or a made-up one. */
  accessKey?: Identity['accessKey'] | undefined;
  /** The IAM user that it signs in. Default: the seed's, or a made-up one. */
  user?: { user: string; domain: string; password: string } | undefined;
}

/** A Huawei Cloud in memory: it remembers, it checks signatures, and it refuses what the specs do not allow. */
export interface FakeCloud extends FakeFaults {
  /** For the `fetch` option of a client: no network at all. */
  readonly fetch: Fetch;
  /**
   * Request handlers for tests that run on msw: requests to the services' hosts, whatever the region, arrive here.
   *
   * @param http msw's `http`; by default that of the msw that is installed
   * @throws Error when there is none
   * @example
   * const server = setupServer(...cloud.handlers());
   */
  handlers<Handler = MswHandler>(http?: MswHttp<Handler>): Handler[];
  /**
   * Listens, all services on one port.
   *
   * @param options `port`, by default one that is free; `host`, the address to listen on, by default 127.0.0.1: this
   *   machine only
   */
  listen(options?: { port?: number; host?: string }): Promise<FakeServer>;
  /** The access key that it accepts. */
  readonly accessKey: Identity['accessKey'];
  /** The user that can sign in with {@link fromPassword}. */
  readonly user: Identity['user'];
  readonly region: string;
  readonly projectId: string;
  /** ID of the account. */
  readonly domainId: string;
  /** ID of the user that can sign in. */
  readonly userId: string;
  readonly workspaceId: string;
  readonly instanceId: string;
  /** Its clock. Moving it on lets tokens expire, deletions happen and jobs end. */
  readonly clock: FakeClock;
  /**
   * What arrived, in order: the newest 1000. They are written down when they were answered. No headers, no bodies, and of
   * the query only what the spec has and does not mark as secret.
   */
  readonly calls: readonly FakeCall[];
  /**
   * Everything that it holds, as plain data that is frozen: to compare, to keep in a file, for {@link restore} or for the
   * option `seed`. Planted faults and {@link calls} are no part of it.
   *
   * @example
   * const before = cloud.snapshot();
   * await runTheTest();
   * cloud.restore(before);
   */
  snapshot(): FakeSnapshot;
  /**
   * Holds what a snapshot says, or some parts of one, and nothing else from now on. Identity, key and
   * clock stay as far as it does not name them; the clock may be set back by it.
   *
   * @throws TypeError for what is no snapshot; it says where (a JSON pointer) and why, and changes nothing
   */
  restore(snapshot: FakeSeed): void;
  /**
   * Adds a SecMaster data object without a call. It is one like those that `createAlert` and its like make.
   *
   * @param dataclass its class as in the paths: `alerts`, `incidents`, `indicators` or another
   * @param id default: a new UUID
   * @param fields what calls show of it and search by
   * @returns its ID
   */
  addDataObject(dataclass: string, id?: string, fields?: DataObject['fields']): string;
  /** Adds a ROMA Connect asset, since no operation of the specs creates one. It returns the asset's ID. */
  addAsset(kind: Asset['kind'], id?: string, name?: string): string;
  /** The ROMA Connect assets that there are now. */
  readonly assets: readonly Asset[];
}
