/** What a handler is: an operation's behaviour, typed by the spec, over the state of one fake cloud. */
import type { components as Csms } from '../../generated/csms/schema.ts';
import type { components as SecMaster } from '../../generated/secmaster/schema.ts';
import type { Media, Output } from '../operation.ts';
import type { Store } from './store.ts';

/** A request as it arrived. */
export interface FakeRequest {
  readonly method: string;
  /** Absolute URL; path and query are raw. */
  readonly url: string;
  /** By lower-case name; `host` is among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** An answer, ready to be sent. */
export interface FakeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

type Body<Op> = Op extends { requestBody: infer B }
  ? Media<B>
  : Op extends { requestBody?: infer B }
    ? Media<NonNullable<B>> | undefined
    : undefined;

/** A valid call of an operation. */
export interface Call<Op> {
  readonly path: Op extends { parameters: { path: infer P } } ? P : Readonly<Record<string, string>>;
  readonly query: Op extends { parameters: { query?: infer Q } } ? NonNullable<Q> : Readonly<Record<string, unknown>>;
  readonly body: Body<Op>;
  readonly state: State;
  /** Milliseconds since 1970, by the clock of this fake cloud. */
  readonly now: number;
  readonly requestId: string;
}

/** What a handler answers: status 200 and no body, unless it says so. */
export interface Answer<Op> {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Output<Op>;
}

/** The handlers of a family, by operation. Operations without one are answered with the spec's example. */
export type Handlers<Ops> = {
  readonly [Id in keyof Ops]?: (call: Call<Ops[Id]>) => Answer<Ops[Id]> | Promise<Answer<Ops[Id]>>;
};

/** A handler, whichever operation it is for. */
export type AnyHandler = (call: Call<unknown>) => AnyAnswer | Promise<AnyAnswer>;

/** An answer, whichever operation it is of. */
export interface AnyAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Who may call, and where. */
export interface Identity {
  readonly region: string;
  readonly projectId: string;
  readonly workspaceId: string;
  readonly instanceId: string;
  readonly domainId: string;
  readonly userId: string;
  readonly accessKey: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly user: { readonly user: string; readonly domain: string; readonly password: string };
}

/** A token that was issued. */
export interface IssuedToken {
  readonly expiresAt: number;
  /** The project it is good in; `undefined` for a token for the account. */
  readonly projectId: string | undefined;
}

/** An alert, an incident or another object that relations link. */
export interface DataObject {
  readonly id: string;
  /** Its class as in the paths, such as `alerts`. */
  readonly dataclass: string;
  readonly created: number;
  readonly fields: SecMaster['schemas']['DataObject'];
}

/** An asset of ROMA Connect. */
export interface Asset {
  readonly id: string;
  readonly kind: 'application' | 'task';
  readonly name: string;
}

/** A job on assets. */
export interface AssetJob {
  readonly id: string;
  readonly type: 'exportAsset' | 'importAsset' | 'deleteAsset';
  readonly began: number;
  /** How often somebody looked. */
  looks: number;
  ended?: number;
  archiveId?: string;
  failures: { resource_type: string; resource_name: string; error_code: string; error_msg: string }[];
  /** What the job does once it ends. */
  readonly finish: (job: AssetJob) => void;
}

/** A secret and its versions, the oldest first. */
export interface StoredSecret {
  secret: Csms['schemas']['Secret'] & { name: string };
  versions: StoredVersion[];
  created: number;
}

/** A version of a secret with its value. */
export interface StoredVersion {
  readonly metadata: Csms['schemas']['SecretVersionMetadata'] & { id: string; version_stages: string[] };
  readonly value: { readonly secret_string?: string; readonly secret_binary?: string };
}

/** Everything one fake cloud knows. */
export interface State {
  readonly identity: Identity;
  readonly tokens: Map<string, IssuedToken>;
  readonly connections: Store<SecMaster['schemas']['Connection']>;
  readonly dataObjects: Map<string, DataObject>;
  /** Linked pairs of data objects. */
  readonly links: Set<string>;
  readonly assets: Map<string, Asset>;
  readonly jobs: Store<AssetJob>;
  readonly archives: Store<Uint8Array<ArrayBuffer>>;
  readonly secrets: Store<StoredSecret>;
  readonly defaultKeyId: string;
}
