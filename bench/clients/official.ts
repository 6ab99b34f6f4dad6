/** The official SDK for Node, as its readme says to use it. It is loaded by name, since it may not be installed. */
import { createRequire } from 'node:module';
import { type Client, DOMAIN_ID, GET, KEY, POST } from './calls.ts';

interface Credentials {
  withAk(ak: string): this;
  withSk(sk: string): this;
  withDomainId(id: string): this;
}

interface IamClient {
  keystoneListProjects(request: object): Promise<object>;
  createTemporaryAccessKeyByAgency(request: object): Promise<object>;
}

interface Builder {
  withCredential(credential: Credentials): this;
  withEndpoint(url: string): this;
  build(): IamClient;
}

const require = createRequire(import.meta.url);

export const official: Client = (url) => {
  const { GlobalCredentials } = require('@huaweicloud/huaweicloud-sdk-core') as {
    GlobalCredentials: new () => Credentials;
  };
  const { IamClient } = require('@huaweicloud/huaweicloud-sdk-iam/v3/public-api') as {
    IamClient: { newBuilder(): Builder };
  };
  const credentials = new GlobalCredentials().withAk(KEY.accessKeyId).withSk(KEY.secretAccessKey);
  const iam = IamClient.newBuilder().withCredential(credentials.withDomainId(DOMAIN_ID)).withEndpoint(url).build();
  return {
    'signed GET': () => iam.keystoneListProjects({ ...GET.query }),
    'signed POST 1 KB': () => iam.createTemporaryAccessKeyByAgency({ body: POST.body }),
  };
};
