/** endpoints.ts: where each service is, region by region, from the specs' `servers`. */
import { type Document, type Server } from './spec.ts';
import { banner, docComment } from './text.ts';

/** The text of endpoints.ts, not yet formatted. */
export function endpointsSource(documents: Readonly<Record<string, Document>>): string {
  return [
    banner('the servers in spec/*/openapi.yaml'),
    docComment([
      'A host of a service. `{region}` stands for the region.',
      'Without `regions` it serves those that no other host names.',
    ]),
    'export interface Endpoint { readonly url: string; readonly regions?: readonly string[] }',
    '',
    docComment(['Where each service is. The first host is the template for regions that the specs do not know yet.']),
    'export const endpoints = {',
    ...Object.entries(documents).map(
      ([service, { servers }]) => `  ${service}: [${servers.map(endpoint).join(', ')}],`,
    ),
    '} as const satisfies Record<string, readonly Endpoint[]>;',
    '',
  ].join('\n');
}

function endpoint(server: Server): string {
  const regions = server.variables?.['region']?.enum;
  if (server.url.includes('{') && !regions) throw new Error(`${server.url}: the region variable needs an enum`);
  return JSON.stringify({ url: server.url, ...(regions && { regions }) });
}
