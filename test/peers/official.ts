/** The official SDK for Node, as much of it as is used here. It is loaded by name, since it may not be installed. */
import { createRequire } from 'node:module';
import type { Answered, Place } from './case.ts';

/** A request as the clients that the vendor generates hand it to their core. */
export interface CoreRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly contentType?: string;
  readonly pathParams?: Readonly<Record<string, string>>;
  readonly queryParams?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly data?: unknown;
}

interface Credentials {
  withAk(ak: string): this;
  withSk(sk: string): this;
  withSecurityToken(token: string): this;
  withProjectId(id: string): this;
  withDomainId(id: string): this;
  withIamEndpoint(url: string): this;
}

/** What sends requests. */
export interface Core {
  sendRequest(request: object): Promise<object>;
}

/** A temporary access key, as IAM answers it. */
export interface TemporaryKey {
  readonly access: string;
  readonly secret: string;
  readonly securitytoken?: string;
}

interface Builder<Client> {
  withCredential(credential: Credentials): this;
  withEndpoint(url: string): this;
  withRegion(region: object): this;
  build(): Client;
}

/** The client of IAM, with the methods that the specs have. */
export type IamClient = Readonly<Record<string, (request?: object) => Promise<object>>>;

interface Official {
  readonly BasicCredentials: new () => Credentials;
  readonly GlobalCredentials: new () => Credentials;
  readonly ClientBuilder: new (init: (core: Core) => Core) => Builder<Core>;
  readonly Region: new (id: string, url: string) => object;
  readonly IamClient: { newBuilder(): Builder<IamClient> };
}

const require = createRequire(import.meta.url);

/** An empty form, of the package that the SDK depends on and takes its forms from. */
export function form(): { append(name: string, value: Buffer | string, file?: string): void } {
  const FormData = require('form-data') as new () => ReturnType<typeof form>;
  return new FormData();
}

function load(): Official {
  const core = '@huaweicloud/huaweicloud-sdk-core';
  const files = ['auth/BasicCredentials', 'auth/GlobalCredentials', 'ClientBuilder', 'region/region'];
  const parts = [...files.map((file) => `${core}/${file}`), '@huaweicloud/huaweicloud-sdk-iam/v3/IamClient'];
  return Object.assign({}, ...parts.map((part) => require(part) as object)) as Official;
}

/** What the SDK has to be told. */
type Told = Pick<Place, 'url' | 'accessKey' | 'region' | 'projectId' | 'domainId'>;

/** The SDK, told nothing but where the fake is. */
export function official({ url, accessKey, region, projectId, domainId }: Told) {
  const { BasicCredentials, GlobalCredentials, ClientBuilder, Region, IamClient } = load();
  const signed = <C extends Credentials>(credentials: C): C =>
    credentials.withAk(accessKey.accessKeyId).withSk(accessKey.secretAccessKey);
  const builder = (): Builder<Core> => new ClientBuilder((core) => core);
  const basic = signed(new BasicCredentials()).withProjectId(projectId);
  const unplaced = signed(new BasicCredentials()).withIamEndpoint(url);
  return {
    /** The core with an access key and the project. */
    core: builder().withCredential(basic).withEndpoint(url).build(),
    /** With an access key and a region: it has to find the project. */
    finding: builder().withCredential(unplaced).withRegion(new Region(region, url)).build(),
    /** With whatever the environment has. */
    fromEnvironment: (): Core => builder().withEndpoint(url).build(),
    /** The core with a temporary access key and the project. */
    temporary({ access, secret, securitytoken }: TemporaryKey): Core {
      const key = new BasicCredentials().withAk(access).withSk(secret).withProjectId(projectId);
      const whole = securitytoken === undefined ? key : key.withSecurityToken(securitytoken);
      return builder().withCredential(whole).withEndpoint(url).build();
    },
    /** The client of IAM, in the account. */
    iam: IamClient.newBuilder()
      .withCredential(signed(new GlobalCredentials()).withDomainId(domainId))
      .withEndpoint(url)
      .build(),
  };
}

/** Sends a request through the core. */
export async function send(core: Core, request: CoreRequest): Promise<Answered> {
  const { contentType = 'application/json', pathParams = {}, queryParams = {}, headers = {}, ...rest } = request;
  // It changes what it is given.
  return await answered(core.sendRequest({ ...rest, contentType, pathParams, queryParams, headers: { ...headers } }));
}

/** What the SDK makes of an answer: the body with the status in it, or an error that has both. */
export async function answered(call: Promise<object>): Promise<Answered> {
  try {
    const body = await call;
    return { status: (body as { httpStatusCode: number }).httpStatusCode, body };
  } catch (error) {
    const { httpStatusCode: status, errorCode, errorMsg, message } = error as Readonly<Record<string, unknown>>;
    if (typeof status !== 'number') throw error;
    return { status, body: { errorCode, errorMsg, message } };
  }
}
