/** The lock on an access key that was guessed at: five wrong signatures in a row lock it for five minutes. */
import type { State } from './state.ts';
import type { Collection } from './store.ts';

const IN_A_ROW = 5;
const LOCK_MS = 5 * 60_000;

/** How often in a row an access key came with a wrong signature. */
export interface BadSignatures {
  readonly accessKeyId: string;
  readonly inARow: number;
  /** Milliseconds since 1970. None: it is not locked. */
  readonly lockedUntil?: number;
}

export const badSignatures: Collection<BadSignatures> = {
  key: (one) => one.accessKeyId,
  schema: {
    type: 'object',
    required: ['accessKeyId', 'inARow'],
    properties: {
      accessKeyId: { type: 'string' },
      inARow: { type: 'integer', minimum: 0 },
      lockedUntil: { type: 'number' },
    },
    additionalProperties: false,
  },
};

/** Whether a key is locked: then no signature is looked at. Assumed: what arrives meanwhile does not make it longer. */
export function isLocked(state: State, accessKeyId: string, now: number): boolean {
  const { lockedUntil = -Infinity } = state.of(badSignatures).find(accessKeyId) ?? {};
  return now < lockedUntil;
}

/**
 * Counts a signature. Assumed: only signatures that do not match count, not clocks that are off or headers that cannot
 * be read; a right one starts the count anew, and so does the end of a lock.
 */
export function countSignature(state: State, accessKeyId: string, right: boolean, now: number): void {
  const store = state.of(badSignatures);
  const { inARow = 0, lockedUntil } = store.find(accessKeyId) ?? {};
  if (right) {
    store.remove(accessKeyId);
    return;
  }
  const count = lockedUntil === undefined ? inARow + 1 : 1;
  store.put({ accessKeyId, inARow: count, ...(count >= IN_A_ROW && { lockedUntil: now + LOCK_MS }) });
}
