/** What `fake` prints: the credentials, and the environment for clients. */
import { endpoints } from '../../../generated/endpoints.ts';
import type { FakeCall, FakeCloud } from '../index.ts';

/** Everything that a client needs to know, and a block to paste into a shell. */
export function banner(cloud: FakeCloud, url: string): string {
  const { accessKey, user, region } = cloud;
  const facts = [
    ['access key', accessKey.accessKeyId],
    ['secret key', accessKey.secretAccessKey],
    ['IAM user', `${user.user}, password ${user.password}, account ${user.domain}`],
    ['region', region],
    ['project', cloud.projectId],
    ['workspace', `${cloud.workspaceId} (SecMaster)`],
    ['instance', `${cloud.instanceId} (ROMA Connect)`],
  ] as const;
  return [
    `The fake cloud listens on ${url}, all services on this port. Ctrl-C stops it.`,
    '',
    ...facts.map(([name, value]) => `  ${name.padEnd(11)} ${value}`),
    '',
    'For the environment of clients:',
    '',
    ...environment(cloud, url).map(([name, value]) => `export ${name}=${quote(value)}`),
  ].join('\n');
}

/** The variables that this package reads; the official SDKs read most of them too. */
export function environment(
  { accessKey, projectId, region }: FakeCloud,
  url: string,
): (readonly [name: string, value: string])[] {
  const suffix = region.toUpperCase().replaceAll('-', '_');
  return [
    ['HUAWEICLOUD_SDK_AK', accessKey.accessKeyId],
    ['HUAWEICLOUD_SDK_SK', accessKey.secretAccessKey],
    ['HUAWEICLOUD_SDK_PROJECT_ID', projectId],
    ['HUAWEICLOUD_SDK_REGION_ID', region],
    ['HUAWEICLOUD_SDK_IAM_ENDPOINT', url],
    ...Object.keys(endpoints).map(
      (service) => [`HUAWEICLOUD_SDK_REGION_${service.toUpperCase()}_${suffix}`, url] as const,
    ),
  ];
}

/** A request in a line. Without a status where the connection ended first. */
export function line({ method, path, status, service, operation }: FakeCall, at: Date): string {
  const what = operation === undefined ? 'in none of the specs' : `${service ?? ''} ${operation}`;
  // Whoever sent the path may have put anything into it, control characters of a terminal included.
  return `${at.toISOString().slice(11, 19)} ${status || '---'} ${method} ${JSON.stringify(path).slice(1, -1)} (${what})`;
}

function quote(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
