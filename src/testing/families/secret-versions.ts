/** CSMS: the values of secrets, each in a version, and the stages that point at versions. */
import type { operations } from '../../../generated/csms/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import { pageAfter } from '../store.ts';
import { addVersion, findUsable, storedSecrets, valueOf } from './secret-store.ts';

export const secretVersions: Handlers<operations> = {
  createSecretVersion({ path, body, state, now }) {
    const stored = findUsable(state, path.secret_name);
    const { metadata } = addVersion(stored, valueOf(body), now, body.version_stages, body.expire_time);
    stored.secret = { ...stored.secret, update_time: now };
    return { body: { version_metadata: metadata } };
  },

  listSecretVersions({ path, query, state }) {
    const { versions } = state.of(storedSecrets).get(path.secret_name);
    const all = versions.map((one) => one.metadata);
    const { page, page_info } = pageAfter(all, { marker: query.marker, limit: query.limit }, (one) => one.id, compare);
    return { body: { version_metadatas: page, page_info } };
  },

  showSecretVersion({ path, state }) {
    const { versions } = findUsable(state, path.secret_name);
    // Documented: `latest` is the newest. Assumed: also where another one has SYSCURRENT.
    const found =
      path.version_id === 'latest' ? versions.at(-1) : versions.find((one) => one.metadata.id === path.version_id);
    // Assumed: the code for a version that is not there; the table has it for any resource that was not found.
    if (!found) throw new FakeError(400, 'CSMS.0005', 'The secret has no such version.');
    return { body: { version: { version_metadata: found.metadata, ...found.value } } };
  },
};

function compare(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}
