/** The calls of the fake cloud's heap test: what makes state and takes it away again, and what is refused. */
import { fromPassword, isApiError } from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { createRomaClient } from 'huaweicloud-openapi/roma';
import type { FakeCloud } from 'huaweicloud-openapi/testing';

/** Makes some calls, and says how many. */
export type Round = (nth: number) => Promise<number>;

/** The series, by name. */
export function seriesOf(cloud: FakeCloud): Readonly<Record<string, Round>> {
  const { region, projectId, fetch, instanceId } = cloud;
  const common = { region, projectId, fetch, retry: { maxAttempts: 1 } };
  const options = { ...common, credentials: cloud.accessKey };
  const csms = createCsmsClient(options);
  const wrong = createCsmsClient({ ...options, credentials: { ...cloud.accessKey, secretAccessKey: 'wrong' } });
  const roma = createRomaClient({ ...options, instanceId });
  return {
    secrets: async (nth) => {
      const secret_name = `secret-${nth}`;
      await csms.createSecret({ body: { name: secret_name, secret_string: 'x'.repeat(500) } });
      await csms.showSecret({ secret_name });
      await csms.listSecrets({ query: { limit: 10 } });
      await csms.updateSecret({ secret_name, body: { description: `number ${nth}` } });
      await csms.deleteSecret({ secret_name });
      return 5;
    },
    refusals: async (nth) => {
      await refused('CSMS.0106', csms.showSecret({ secret_name: `nobody-${nth}` }));
      await refused('APIGW.0301', wrong.listSecrets());
      await refused('CSMS.0002', csms.createSecret({ body: { name: 'not a name', secret_string: `${nth}` } }));
      const answer = await fetch(`https://any.example/nothing/${nth}`, { method: 'GET' });
      if (answer.status !== 404) throw new Error(`expected 404, got ${answer.status}`);
      return 4;
    },
    tokens: async () => {
      const credentials = fromPassword({ ...cloud.user, scope: { project: { name: region } }, fetch });
      await createCsmsClient({ ...common, credentials }).listSecrets();
      cloud.clock.advance('1h');
      return 2;
    },
    jobs: async () => {
      const { job_id = '' } = await roma.exportAsset({ body: { apps: [] } });
      cloud.clock.advance('1h');
      for (let looks = 0; ; looks += 1) {
        const { archive_id } = await roma.checkAssetJobStatus({ job_id });
        if (archive_id === undefined) continue;
        await roma.downloadAssetArchive({ archive_id });
        return looks + 3;
      }
    },
  };
}

async function refused(code: string, call: Promise<unknown>): Promise<void> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isApiError(error) || error.code !== code) throw new Error(`expected ${code}, got ${String(error)}`);
}
