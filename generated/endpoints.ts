// Generated from the servers in spec/*/openapi.yaml by `npm run generate`. Do not edit: change the spec or the generator.
/**
 * A host of a service. `{region}` stands for the region.
 *
 * Without `regions` it serves those that no other host names: the ones that the specs do not know, too.
 */
export interface Endpoint {
  readonly url: string;
  readonly regions?: readonly string[];
}

/**
 * Where each service is. One host of each is without `regions`.
 */
export const endpoints = {
  csms: [
    { url: 'https://kms.{region}.myhuaweicloud.com' },
    { url: 'https://kms.{region}.myhuaweicloud.eu', regions: ['eu-west-101'] },
  ],
  iam: [
    {
      url: 'https://iam.{region}.myhuaweicloud.com',
      regions: [
        'ae-ad-1',
        'af-south-1',
        'ap-southeast-1',
        'ap-southeast-2',
        'ap-southeast-3',
        'ap-southeast-4',
        'cn-east-2',
        'cn-east-3',
        'cn-east-4',
        'cn-east-5',
        'cn-north-1',
        'cn-north-2',
        'cn-north-4',
        'cn-north-9',
        'cn-north-12',
        'cn-south-1',
        'cn-south-2',
        'cn-southwest-2',
        'eu-west-0',
        'la-north-2',
        'la-south-2',
        'me-east-1',
        'my-kualalumpur-1',
        'na-mexico-1',
        'ru-moscow-1',
        'sa-brazil-1',
        'tr-west-1',
      ],
    },
    { url: 'https://iam.{region}.myhuaweicloud.eu', regions: ['eu-west-101'] },
    { url: 'https://iam.myhuaweicloud.com' },
  ],
  roma: [{ url: 'https://roma.{region}.myhuaweicloud.com' }],
  secmaster: [
    { url: 'https://secmaster.{region}.myhuaweicloud.com' },
    { url: 'https://secmaster.{region}.myhuaweicloud.eu', regions: ['eu-west-101'] },
  ],
} as const satisfies Record<string, readonly Endpoint[]>;
