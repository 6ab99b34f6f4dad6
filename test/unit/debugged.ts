/** A program of one call, for the test of NODE_DEBUG. */
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { accessKey, json } from './cloud.ts';

const fetch = (): Promise<Response> => Promise.resolve(json({ secrets: [] }));
await createCsmsClient({ region: 'cn-north-4', projectId: 'p', credentials: accessKey, fetch }).listSecrets();
console.log('done');
