/** CSMS: how secrets are found, and how a value becomes a version. */
import type { components } from '../../../generated/csms/schema.ts';
import { FakeError } from '../errors.ts';
import type { State } from '../state.ts';
import type { Collection } from '../store.ts';

/** A secret and its versions, the oldest first. */
export interface StoredSecret {
  secret: components['schemas']['Secret'] & { name: string };
  readonly versions: StoredVersion[];
}

/** A version of a secret with its value. */
export interface StoredVersion {
  readonly metadata: components['schemas']['SecretVersionMetadata'] & { id: string; version_stages: string[] };
  readonly value: { readonly secret_string?: string; readonly secret_binary?: string };
}

export const storedSecrets: Collection<StoredSecret> = {
  key: (one) => one.secret.name,
  schema: {
    type: 'object',
    required: ['secret', 'versions'],
    properties: {
      secret: { $ref: 'csms#/components/schemas/Secret', required: ['name'], unevaluatedProperties: false },
      versions: {
        type: 'array',
        items: {
          type: 'object',
          required: ['metadata', 'value'],
          properties: {
            metadata: {
              $ref: 'csms#/components/schemas/SecretVersionMetadata',
              required: ['id', 'version_stages'],
              // What the next one is numbered after.
              properties: { id: { pattern: '^v[1-9][0-9]*$' } },
              unevaluatedProperties: false,
            },
            value: {
              type: 'object',
              properties: { secret_string: { type: 'string' }, secret_binary: { type: 'string' } },
              minProperties: 1,
              maxProperties: 1,
              additionalProperties: false,
            },
          },
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  },
  // Documented: the table of codes has 400 for a secret that is not there, although pages list 404 too.
  missing: { status: 400, code: 'CSMS.0106', message: 'The secret does not exist.' },
};

// Documented: the three limits.
const MAX_VERSIONS = 20;
const MAX_STAGES = 12;
const MAX_BYTES = 32 * 1024;

/** A secret that does not wait for its deletion. */
export function findUsable(state: State, name: string): StoredSecret {
  const stored = state.of(storedSecrets).get(name);
  // Documented: until its deletion it can neither be updated nor read, and the code. Assumed: so for all calls here.
  if (stored.secret.state === 'PENDING_DELETE')
    throw new FakeError(400, 'CSMS.0103', 'The secret waits for its deletion and cannot be used.');
  return stored;
}

/** Does the scheduled deletions whose time has come. */
export function purge(state: State, now: number): void {
  for (const { secret } of state.of(storedSecrets).all()) {
    const due = secret.scheduled_delete_time;
    if (typeof due === 'number' && due <= now) state.of(storedSecrets).remove(secret.name);
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

/** Refuses stages that would be too many beside those that a secret has. */
export function checkStages(stored: StoredSecret, added: Iterable<string>): void {
  const all = new Set([...stored.versions.flatMap((one) => one.metadata.version_stages), ...added]);
  // Assumed: of the two codes about their number it is this one.
  if (all.size > MAX_STAGES) throw new FakeError(400, 'CSMS.0203', `A secret has ${MAX_STAGES} stages at most.`);
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
  checkStages(stored, stages);
  moveStages(stored.versions, stages);

  // The newest is never the one that makes room, so that the numbers go on from it.
  const newest = Number(stored.versions.at(-1)?.metadata.id.slice(1) ?? 0);
  const version: StoredVersion = {
    metadata: {
      id: `v${newest + 1}`,
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

/** Documented: a stage is on one version at a time, and what was current becomes the previous one. */
function moveStages(versions: readonly StoredVersion[], taken: ReadonlySet<string>): void {
  const current = versions.find((one) => one.metadata.version_stages.includes('SYSCURRENT'));
  // Assumed: not where the request names that stage too.
  const demotes = taken.has('SYSCURRENT') && current !== undefined && !taken.has('SYSPREVIOUS');
  for (const { metadata } of versions) {
    const kept = metadata.version_stages.filter((stage) => !taken.has(stage) && !(demotes && stage === 'SYSPREVIOUS'));
    metadata.version_stages = demotes && metadata === current.metadata ? [...kept, 'SYSPREVIOUS'] : kept;
  }
}
