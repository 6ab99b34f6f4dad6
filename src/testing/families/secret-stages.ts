/** CSMS: stages by themselves, and when the value of a version expires. */
import type { components, operations } from '../../../generated/csms/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import { checkStages, findUsable, type StoredSecret, storedSecrets, type StoredVersion } from './secret-store.ts';

/** Documented: these cannot be deleted. */
const BUILT_IN: readonly string[] = ['SYSCURRENT', 'SYSPREVIOUS'];

export const secretStages: Handlers<operations> = {
  showSecretStage({ path, state }) {
    const stored = state.of(storedSecrets).get(path.secret_name);
    return { body: { stage: stageOf(stored, path.stage_name) } };
  },

  updateSecretStage({ path, body, state, now }) {
    const stored = findUsable(state, path.secret_name);
    const version = versionOf(stored, body.version_id);
    const name = path.stage_name;
    // Assumed: the call makes stages too.
    checkStages(stored, [name]);
    // Documented: the stage leaves the version that has it. Assumed: no other stage moves, not even SYSPREVIOUS.
    leave(stored, name);
    version.metadata.version_stages.push(name);
    stored.secret = { ...stored.secret, update_time: now };
    return { body: { stage: stageOf(stored, name) } };
  },

  deleteSecretStage({ path, state, now }) {
    const stored = findUsable(state, path.secret_name);
    // Documented: the refusal, and its code.
    if (BUILT_IN.includes(path.stage_name))
      throw new FakeError(400, 'CSMS.0105', 'The service needs this stage: it cannot be deleted.');
    stageOf(stored, path.stage_name);
    leave(stored, path.stage_name);
    stored.secret = { ...stored.secret, update_time: now };
    return { status: 204 };
  },

  updateVersion({ path, body, state }) {
    const stored = findUsable(state, path.secret_name);
    const { metadata } = versionOf(stored, path.version_id);
    metadata.expire_time = body.expire_time;
    return { body: { version_metadata: metadata } };
  },
};

function stageOf({ secret, versions }: StoredSecret, name: string): components['schemas']['Stage'] {
  const version = versions.find((one) => one.metadata.version_stages.includes(name));
  // Assumed: the code for a stage that is not there; the table has it for any resource that was not found.
  if (!version) throw new FakeError(400, 'CSMS.0005', 'The secret has no such stage.');
  // Assumed: nothing remembers when a stage moved; the last change of the secret comes nearest.
  const { update_time } = secret;
  return {
    name,
    secret_name: secret.name,
    version_id: version.metadata.id,
    ...(update_time !== undefined && { update_time }),
  };
}

/** Assumed: `latest` and the refusal are as on showSecretVersion. */
function versionOf({ versions }: StoredSecret, id: string): StoredVersion {
  const found = id === 'latest' ? versions.at(-1) : versions.find((one) => one.metadata.id === id);
  if (!found) throw new FakeError(400, 'CSMS.0005', 'The secret has no such version.');
  return found;
}

function leave({ versions }: StoredSecret, stage: string): void {
  for (const { metadata } of versions) metadata.version_stages = metadata.version_stages.filter((one) => one !== stage);
}
