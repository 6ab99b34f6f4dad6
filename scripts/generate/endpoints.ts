/** endpoints.ts: where each service is, region by region, from the specs' `servers`. */
import { type Document, type Server } from './spec.ts';
import { banner, docComment } from './text.ts';

/** The text of endpoints.ts, not yet formatted. */
export function endpointsSource(documents: Readonly<Record<string, Document>>): string {
  return [
    banner('the servers in spec/*/openapi.yaml'),
    docComment([
      'A host of a service. `{region}` stands for the region.',
      'Without `regions` it serves those that no other host names: the ones that the specs do not know, too.',
    ]),
    'export interface Endpoint { readonly url: string; readonly regions?: readonly string[] }',
    '',
    docComment(['Where each service is. One host of each is without `regions`.']),
    'export const endpoints = {',
    ...Object.entries(documents).map(([service, { servers }]) => `  ${service}: ${JSON.stringify(hostsOf(servers))},`),
    '} as const satisfies Record<string, readonly Endpoint[]>;',
    '',
  ].join('\n');
}

/** They are in every caller's bundle. So where no host is for all other regions, the first one is and lists none. */
function hostsOf(servers: readonly Server[]): Host[] {
  const hosts = servers.map(host);
  const [first] = hosts;
  if (first && hosts.every((one) => one.regions)) delete first.regions;
  return hosts;
}

interface Host {
  url: string;
  regions?: readonly string[];
}

function host({ url, variables }: Server): Host {
  const regions = variables?.['region']?.enum;
  if (url.includes('{') && !regions) throw new Error(`${url}: the region variable needs an enum`);
  return { url, ...(regions && { regions }) };
}
