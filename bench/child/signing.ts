/** One signer in a process of its own: signs for so many milliseconds, one after the other, and tells how many a second. */
import { createRequire } from 'node:module';
import { hmacSha256 } from '../../src/auth/sha256.ts';
import { sign as signOurs } from '../../src/auth/signer.ts';
import { DOMAIN_ID, getUrl, GET, KEY, POST } from '../clients/calls.ts';
import { canonical, proven, signed } from '../clients/signer.ts';

/** What it is asked. */
export interface SigningTask {
  readonly kind: 'GET' | 'POST 1 KB';
  readonly ms: number;
}

const [who = ''] = process.argv.slice(2);
const BASE = 'https://iam.ap-southeast-1.myhuaweicloud.com';
/** All signers have to come to the same signatures for this time: else they do not do the same work. */
const NOW = new Date('2026-01-02T03:04:05Z');
const HEADERS = { 'content-type': 'application/json', 'x-domain-id': DOMAIN_ID };

type Sign = (kind: SigningTask['kind'], now?: Date) => string | undefined | Promise<string | undefined>;

/** Each from the parsed body to the header, since the official one serialises the body itself. */
const SIGNERS: Readonly<Record<string, () => Sign>> = {
  'this package'() {
    return async (kind, now = new Date()) => {
      const request =
        kind === 'GET'
          ? { method: 'GET', url: getUrl(BASE), headers: HEADERS }
          : { method: 'POST', url: BASE + POST.path, headers: HEADERS, body: JSON.stringify(POST.body) };
      return (await signOurs(request, KEY, now))['authorization'];
    };
  },
  'official SDK'() {
    const { AKSKSigner } = createRequire(import.meta.url)('@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner') as {
      AKSKSigner: { sign(request: object, credential: object): { Authorization: string } };
    };
    const credential = { getAk: () => KEY.accessKeyId, getSk: () => KEY.secretAccessKey };
    return (kind, now) => {
      const headers = { ...HEADERS, ...(now && { 'X-Sdk-Date': now.toISOString().replace(/[-:]|\.\d+/g, '') }) };
      const request =
        kind === 'GET'
          ? { method: 'GET', endpoint: BASE + GET.path, queryParams: GET.query, headers }
          : { method: 'POST', endpoint: BASE + POST.path, queryParams: {}, headers, data: POST.body };
      return AKSKSigner.sign(request, credential).Authorization;
    };
  },
  'least signer'() {
    return (kind, now) => {
      const headers =
        kind === 'GET'
          ? signed('GET', getUrl(BASE), '', now)
          : signed('POST', BASE + POST.path, JSON.stringify(POST.body), now);
      return headers['authorization'];
    };
  },
  // All but the hashes is done beforehand, for the time at which the signatures are compared.
  'hashes alone'() {
    const [get, post] = [canonical('GET', getUrl(BASE), NOW), canonical('POST', BASE + POST.path, NOW)];
    const hmac = (key: string, text: string): string => hmacSha256(key, text) as string;
    return (kind) => {
      const headers = kind === 'GET' ? proven(get, '', hmac) : proven(post, JSON.stringify(POST.body), hmac);
      return headers['authorization'];
    };
  },
};

const make = SIGNERS[who];
if (!make) throw new Error(`no such signer: ${who}`);
const sign = make();

process.once('disconnect', () => process.exit());
process.on('message', (task: SigningTask) => {
  measure(task).then(
    (done) => process.send?.(done),
    (error: unknown) => process.send?.({ failed: error instanceof Error ? error.stack : String(error) }),
  );
});
process.send?.([await sign('GET', NOW), await sign('POST 1 KB', NOW)]);

async function measure({ kind, ms }: SigningTask): Promise<{ perSecond: number }> {
  let made = 0;
  const started = performance.now();
  // The clock is looked at once in a while: it is not what is measured.
  do {
    for (let turn = 0; turn < 50; turn++) await sign(kind);
    made += 50;
  } while (performance.now() - started < ms);
  return { perSecond: made / ((performance.now() - started) / 1000) };
}
