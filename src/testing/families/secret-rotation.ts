/** CSMS: rotations. The fake makes up a value itself: it runs no function, and changes no password of a database. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { components, operations } from '../../../generated/csms/schema.ts';
import { FakeError } from '../errors.ts';
import type { JobFate } from '../fault-types.ts';
import type { Handlers } from '../handler.ts';
import type { State } from '../state.ts';
import type { Collection } from '../store.ts';
import { addVersion, findUsable, storedSecrets } from './secret-store.ts';

type Task = components['schemas']['RotationTask'] & { task_id: string; secret_name: string };

/** A rotation. One without a status goes on. */
export interface RotationTask {
  readonly task: Task;
  /** Set by a test: what becomes of it in any case. */
  fate?: JobFate;
}

export const rotationTasks: Collection<RotationTask> = {
  key: (one) => one.task.task_id,
  schema: {
    type: 'object',
    required: ['task'],
    properties: {
      task: {
        $ref: 'csms#/components/schemas/RotationTask',
        required: ['task_id', 'secret_name'],
        unevaluatedProperties: false,
      },
      fate: { enum: ['stuck', 'failed'] },
    },
    additionalProperties: false,
  },
};

export const rotation: Handlers<operations> = {
  rotateSecret({ path, state, now, fate }) {
    const { secret } = findUsable(state, path.secret_name);
    // Documented: secrets of the common type are refused. Assumed: the error code of that.
    if (secret.secret_type === 'COMMON')
      throw new FakeError(400, 'CSMS.0002', 'A secret of the type COMMON cannot be rotated.');
    const { rotation_func_urn } = secret;
    const task = {
      task_id: randomUUID(),
      secret_name: secret.name,
      ...(rotation_func_urn !== undefined && { rotation_func_urn }),
      // Seen in the vendor's sample: the one for two users. Assumed: the other.
      operate_type: secret.rotation_config?.includes('MultiUser') ? 'MULTI_USER' : 'SINGLE_USER',
      task_time: now,
      attempt_nums: 1,
    };
    state.of(rotationTasks).put({ task, ...fate });
    endRotations(state, now);
    // Seen in the vendor's sample: the task is named, and the version is not.
    return { body: { rotation_task_id: task.task_id } };
  },

  listSecretTask({ query, state }) {
    const { task_id, secret_name, status, marker, limit = 50 } = query;
    // Documented: together with nothing else. Assumed: the error code of that.
    if (task_id !== undefined && Object.keys(query).length > 1)
      throw new FakeError(400, 'CSMS.0002', 'query task_id goes with no other parameter');
    // Assumed: the oldest first.
    const found = state
      .of(rotationTasks)
      .all()
      .map((one) => one.task)
      .filter((one) => task_id === undefined || one.task_id === task_id)
      .filter((one) => secret_name === undefined || one.secret_name === secret_name)
      .filter((one) => status === undefined || one.task_status === status);
    const after = marker === undefined ? 0 : found.findIndex((one) => one.task_id === marker) + 1;
    const tasks = found.slice(after, after + limit);
    const last = tasks.at(-1)?.task_id;
    // Assumed: the number in all pages; and a marker on the last one too, as in the vendor's sample.
    return { body: { total: found.length, tasks, ...(last !== undefined && { next_marker: last }) } };
  },
};

/** Assumed: a rotation is done as soon as it is asked for, unless a test wants it otherwise. */
export function endRotations(state: State, now: number): void {
  for (const { task, fate } of state.of(rotationTasks).all()) {
    if (task.task_status !== undefined || fate === 'stuck') continue;
    const stored = state.of(storedSecrets).find(task.secret_name);
    if (!stored || fate === 'failed') {
      const why = stored ? 'the fake cloud was told to let this rotation fail' : 'the secret is gone';
      // Assumed: the code and the words.
      Object.assign(task, { task_status: 'FAILED', task_error_code: 'CSMS.0005', task_error_msg: why });
      continue;
    }
    // Documented: a random value, in a new version that gets SYSCURRENT. Assumed: its form.
    addVersion(stored, { secret_string: randomBytes(24).toString('base64url') }, now);
    stored.secret = { ...stored.secret, rotation_time: now, update_time: now };
    task.task_status = 'SUCCESS';
  }
}
