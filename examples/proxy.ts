/**
 * Through a proxy, to a server whose certificate a private CA signed, or with a client certificate: `fetch` in a client's
 * options takes whatever sends requests. Here it is undici, of which Node's own `fetch` is made, with a dispatcher that
 * knows the way.
 *
 * Where these will do, no code is needed:
 * - `NODE_USE_ENV_PROXY=1` sends Node's own `fetch` through HTTPS_PROXY and past NO_PROXY: in Node 24, and in Node 22 from
 *   22.21 on. Node 20 does not know it.
 * - `NODE_EXTRA_CA_CERTS=ca.pem` trusts a private CA besides those that come with Node, in every version.
 *
 * `npx tsx examples/proxy.ts --help`
 */
import { readFileSync } from 'node:fs';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { ClientOptions } from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { Agent, type Dispatcher, EnvHttpProxyAgent, fetch, type RequestInit as UndiciInit } from 'undici';

type Fetch = NonNullable<ClientOptions['fetch']>;

/**
 * A `fetch` for the options of a client, and of `fromPassword`, which asks IAM by itself. `fromEcsMetadata` must go without:
 * no proxy reaches the metadata service.
 */
export function fetchThrough(dispatcher: Dispatcher): Fetch {
  // undici's own fetch: Node's may be of another version than the dispatcher, and would refuse it. At run time both take
  // and give the same; TypeScript cannot know, since undici declares its types apart from those of the DOM.
  return (url, init) => fetch(url, { ...(init as UndiciInit), dispatcher }) as Promise<unknown> as Promise<Response>;
}

/** PEM texts: whom to trust, and as whom to come. */
export interface Certificates {
  /** CA to trust besides those that come with Node. */
  readonly ca?: string | undefined;
  /** Certificate and key of the client, where the server asks for one (mTLS). */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

/** Made once: to read those that come with Node anew takes tens of milliseconds a connection. */
function tls({ ca, cert, key }: Certificates): { secureContext: SecureContext } {
  // A CA alone would replace those that come with Node.
  return { secureContext: createSecureContext({ cert, key, ca: ca && [...rootCertificates, ca] }) };
}

/** Straight to the server. */
export function direct(certificates: Certificates): Dispatcher {
  return new Agent({ connect: tls(certificates) });
}

/** Through the proxy that HTTPS_PROXY names, or `httpsProxy` instead; not for hosts in NO_PROXY, or `noProxy`. */
export function viaProxy(certificates: Certificates = {}, env: EnvHttpProxyAgent.Options = {}): Dispatcher {
  const options = tls(certificates);
  // The one for connections through the tunnel, the other for those past the proxy.
  return new EnvHttpProxyAgent({ ...env, requestTls: options, connect: options });
}

const HELP = `Usage: npx tsx examples/proxy.ts [--ca FILE] [--cert FILE --key FILE] [--region ID] [--send]

Says how a call would go out, by HTTPS_PROXY and NO_PROXY. Nothing is sent without --send.

  --ca FILE      PEM of a CA to trust, besides those that come with Node
  --cert FILE    PEM of the client's certificate, with --key
  --key FILE     PEM of its key
  --region ID    default: HUAWEICLOUD_SDK_REGION_ID, else ap-southeast-1
  --send         list the secrets of CSMS that way; needs HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK
  --help         show this`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ca: { type: 'string' },
      cert: { type: 'string' },
      key: { type: 'string' },
      region: { type: 'string', default: process.env['HUAWEICLOUD_SDK_REGION_ID'] ?? 'ap-southeast-1' },
      send: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const read = (path: string | undefined): string | undefined => path && readFileSync(path, 'utf8');
  const certificates = { ca: read(values.ca), cert: read(values.cert), key: read(values.key) };
  const proxy = process.env['https_proxy'] ?? process.env['HTTPS_PROXY'];
  // Only the host: a user and a password may stand before it.
  console.log(
    proxy ? `Through ${new URL(proxy).host}, but for: ${noProxy()}` : 'Straight, since HTTPS_PROXY is not set.',
  );
  console.log(`Trusted: the CAs that come with Node${values.ca ? ` and ${values.ca}` : ''}.`);
  console.log(values.cert ? `Client certificate: ${values.cert}` : 'No client certificate.');
  if (!values.send) return;

  const dispatcher = viaProxy(certificates);
  const csms = createCsmsClient({ region: values.region, fetch: fetchThrough(dispatcher) });
  try {
    const { secrets = [] } = await csms.listSecrets({ query: { limit: 10 } });
    console.log(`${secrets.length} secrets on the first page.`);
  } finally {
    // Connections are kept for the next call, and keep the process alive.
    await dispatcher.close();
  }
}

function noProxy(): string {
  return process.env['no_proxy'] ?? process.env['NO_PROXY'] ?? 'nothing';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main().then(
    () => 0,
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      return 1;
    },
  );
}
