/** CSMS: backups, and several secrets at once. */
import type { operations } from '../../../generated/csms/schema.ts';
import { tryParse } from '../../json.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import { findUsable, type StoredSecret, storedSecrets } from './secret-store.ts';
import { secrets } from './secrets.ts';

/** Seen in the vendor's sample: what every backup begins with. */
const HEAD = ')CloudSecretManagementBackupV1.';

export const secretBackup: Handlers<operations> = {
  downloadSecretBlob({ path, state }) {
    const stored = findUsable(state, path.secret_name);
    // Documented: it cannot be read. Assumed: for the fake, base64 will do.
    return { body: { secret_blob: HEAD + Buffer.from(JSON.stringify(stored)).toString('base64url') } };
  },

  uploadSecretBlob({ body: { secret_blob: blob }, state }) {
    const text = blob.startsWith(HEAD) ? Buffer.from(blob.slice(HEAD.length), 'base64url').toString() : '';
    const { secret, versions } = (tryParse(text) ?? {}) as Partial<StoredSecret>;
    // Assumed: the codes for what is no backup, and for a name that is taken.
    if (!secret || !versions) throw new FakeError(400, 'CSMS.0002', 'body /secret_blob is no backup');
    if (state.of(storedSecrets).has(secret.name))
      throw new FakeError(400, 'CSMS.0002', `A secret with the name ${secret.name} exists already.`);
    return { body: { secret: state.of(storedSecrets).put({ secret, versions }).secret } };
  },

  async batchImportSecrets(call) {
    const error_list = [];
    for (const body of call.body.secrets) {
      try {
        await secrets.createSecret?.({ ...call, body });
      } catch (error) {
        // Documented: the answer names what failed and why. Assumed: the others of the request are done all the same.
        if (!(error instanceof FakeError)) throw error;
        error_list.push({ name: body.name, error_msg: error.message });
      }
    }
    const total = call.body.secrets.length;
    return { body: { total, success: total - error_list.length, failed: error_list.length, error_list } };
  },
};
