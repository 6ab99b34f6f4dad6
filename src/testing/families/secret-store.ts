/** CSMS: how secrets are found, and how a value becomes a version. */
import { FakeError } from '../errors.ts';
import type { State, StoredSecret, StoredVersion } from '../handler.ts';

const MAX_VERSIONS = 20;
const MAX_STAGES = 12;
const MAX_BYTES = 32 * 1024;

/** A secret, whatever its state. */
export function findSecret(state: State, name: string, now: number): StoredSecret {
  purge(state, now);
  return state.secrets.get(name);
}

/** A secret that does not wait for its deletion. */
export function findUsable(state: State, name: string, now: number): StoredSecret {
  const stored = findSecret(state, name, now);
  if (stored.secret.state === 'PENDING_DELETE')
    throw new FakeError(400, 'CSMS.0103', 'The secret waits for its deletion and cannot be used.');
  return stored;
}

/** Scheduled deletions happen when somebody looks: there is no timer. */
export function purge(state: State, now: number): void {
  for (const { secret } of state.secrets.all()) {
    const due = secret.scheduled_delete_time;
    if (typeof due === 'number' && due <= now) state.secrets.take(secret.name);
  }
}

/** The value of a request: exactly one of the two fields. */
export function valueOf(body: StoredVersion['value']): StoredVersion['value'] {
  const { secret_string: text, secret_binary: binary } = body;
  if ((text === undefined) === (binary === undefined)) {
    throw new FakeError(400, 'CSMS.0002', 'The body has to hold exactly one of /secret_string and /secret_binary');
  }
  if (Buffer.byteLength(text ?? binary ?? '') > MAX_BYTES)
    throw new FakeError(400, 'CSMS.0002', 'The value is larger than 32 KB');
  return text !== undefined ? { secret_string: text } : { secret_binary: binary ?? '' };
}

/** Stores a value in a new version and moves the stages. */
export function addVersion(
  stored: StoredSecret,
  value: StoredVersion['value'],
  now: number,
  wanted: readonly string[] = [],
  expires?: number,
): StoredVersion {
  // Assumed: an empty list of stages means the same as none.
  const stages = new Set(wanted.length > 0 ? wanted : ['SYSCURRENT']);
  const all = new Set([...stored.versions.flatMap((one) => one.metadata.version_stages), ...stages]);
  if (all.size > MAX_STAGES) throw new FakeError(400, 'CSMS.0203', `A secret has ${MAX_STAGES} stages at most.`);
  moveStages(stored.versions, stages);

  stored.created += 1;
  const version: StoredVersion = {
    metadata: {
      id: `v${stored.created}`,
      create_time: now,
      ...(expires !== undefined && { expire_time: expires }),
      ...(stored.secret.kms_key_id !== undefined && { kms_key_id: stored.secret.kms_key_id }),
      secret_name: stored.secret.name,
      version_stages: [...stages],
    },
    value,
  };
  // Assumed: the oldest version without a stage makes room. There always is one, as there are fewer stages.
  if (stored.versions.length >= MAX_VERSIONS) {
    const oldest = stored.versions.findIndex((one) => one.metadata.version_stages.length === 0);
    stored.versions.splice(oldest, 1);
  }
  stored.versions.push(version);
  return version;
}

/** A stage is on one version at a time. What was current becomes the previous one, unless that stage is taken too. */
function moveStages(versions: readonly StoredVersion[], taken: ReadonlySet<string>): void {
  const current = versions.find((one) => one.metadata.version_stages.includes('SYSCURRENT'));
  const demotes = taken.has('SYSCURRENT') && current !== undefined && !taken.has('SYSPREVIOUS');
  for (const { metadata } of versions) {
    const kept = metadata.version_stages.filter((stage) => !taken.has(stage) && !(demotes && stage === 'SYSPREVIOUS'));
    metadata.version_stages = demotes && metadata === current.metadata ? [...kept, 'SYSPREVIOUS'] : kept;
  }
}
