/** The calls that every client makes: the same routes of IAM, since that is the service whose official client is on npm. */

/** Where calls go, and who makes them. Nothing of it is anybody's. */
export const REGION = 'ap-southeast-1';
export const DOMAIN_ID = 'd78cbac186b744899480f25bd022f468';
export const KEY = { accessKeyId: 'BENCHMARKACCESSKEY01', secretAccessKey: 'benchmark-secret-access-key-0123456789ab' };
/** As long as the short ones of IAM are. */
export const TOKEN = 'MIIG'.padEnd(1_000, 'benchmark0');

/** `keystoneListProjects`. */
export const GET = { path: '/v3/projects', query: { name: REGION, page: 1, per_page: 10 } } as const;

/** `createTemporaryAccessKeyByAgency`, with a policy that makes the body as long as 1 KB. */
export const POST = {
  path: '/v3.0/OS-CREDENTIAL/securitytokens',
  body: {
    auth: {
      identity: {
        methods: ['assume_role'] as 'assume_role'[],
        assume_role: { domain_name: 'demo-account', agency_name: 'demo-agency', duration_seconds: 3600 },
        policy: {
          Version: '1.1' as const,
          Statement: ['public', 'reports', 'backups', 'exports', 'archive'].map((folder) => ({
            Effect: 'Allow',
            Action: ['obs:object:GetObject', 'obs:object:GetObjectAcl'],
            Resource: [`obs:*:*:object:demo-bucket/${folder}/*`],
            Condition: { StringEquals: { 'obs:prefix': [folder] } },
          })),
        },
      },
    },
  },
};

/** What is measured of a client. */
export const KINDS = ['GET', 'signed GET', 'signed POST 1 KB', 'token GET'] as const;
export type Kind = (typeof KINDS)[number];

/** Makes one call and gives its parsed answer. */
export type Call = () => Promise<unknown>;

/** A client's calls to a server at the given base URL. */
export type Client = (url: string) => Partial<Record<Kind, Call>>;

/** The route of {@link GET} with its query, as a floor writes it: by hand. */
export function getUrl(base: string): string {
  return `${base}${GET.path}?name=${GET.query.name}&page=${GET.query.page}&per_page=${GET.query.per_page}`;
}
