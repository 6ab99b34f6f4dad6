/** The clients of a case, and the calls that most cases make. */
import { type ClientOptions, type Credentials, type CredentialsProvider } from 'huaweicloud-openapi';
import { createCsmsClient, type CsmsOperations } from 'huaweicloud-openapi/csms';
import { createRomaClient, type RomaConnectOperations } from 'huaweicloud-openapi/roma';
import { createSecMasterClient, type SecMasterOperations } from 'huaweicloud-openapi/secmaster';
import { config, planted } from '../planted.ts';
import type { BatteryCase, Context } from '../run.ts';

type Make<Operations> = (context: Context, more?: ClientOptions) => Operations;

export const csms: Make<CsmsOperations> = ({ options }, more) => createCsmsClient({ ...options, ...more });
export const roma: Make<RomaConnectOperations> = ({ options }, more) =>
  createRomaClient({ ...options, instanceId: 'i', ...more });
export const secmaster: Make<SecMasterOperations> = ({ options }, more) =>
  createSecMasterClient({ ...options, workspaceId: 'w', ...more });

export const secret = { name: 'db', secret_string: planted.secretString };
export const connection = { name: 'kafka', component_id: 'c', component_version_id: 'v', config };
export const relation = { dataclass_type: 'incidents', data_object_id: 'd', related_dataclass_type: 'alerts' };

/** A call that may be repeated, and one that may not. */
export const get = (context: Context, more?: ClientOptions): Promise<unknown> => csms(context, more).listSecrets();
export const post = (context: Context, more?: ClientOptions): Promise<unknown> =>
  csms(context, more).createSecret({ body: secret });

/** Credentials that are given one after the other: the next whenever the last were refused. Counts how often it is asked. */
export function rotating(...given: readonly Credentials[]): CredentialsProvider & { asked: number } {
  let at = 0;
  const provider = async (request?: { rejected?: Credentials | undefined }): Promise<Credentials> => {
    provider.asked += 1;
    if (request?.rejected) at = Math.min(at + 1, given.length - 1);
    await Promise.resolve();
    return given[at] ?? { token: 'none' };
  };
  provider.asked = 0;
  return provider;
}

/** Cases that differ by a row. */
export function table<Row extends readonly unknown[]>(
  rows: readonly (readonly [name: string, ...Row])[],
  make: (...row: Row) => Omit<BatteryCase, 'name'>,
): BatteryCase[] {
  return rows.map(([name, ...row]) => ({ name, ...make(...(row as unknown as Row)) }));
}
