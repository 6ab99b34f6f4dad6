/** The operations of all specs by their ids, and the ids as a type. */
import type { operations as Csms } from '../../generated/csms/schema.ts';
import type { IamOperations, IamSharedCalls } from '../../generated/iam/operations.ts';
import type { operations as Iam } from '../../generated/iam/schema.ts';
import type { operations as RomaConnect } from '../../generated/roma/schema.ts';
import type { operations as SecMaster } from '../../generated/secmaster/schema.ts';
import { type Operation, specs } from './spec.ts';
import { nearest } from './suggest.ts';

/** The operations of IAM as its client has them: calls that share a route are operations of their own. */
export type IamCalls = Pick<Iam & IamSharedCalls, keyof IamOperations>;

/** The operations of all services. */
export type Operations = Csms & IamCalls & RomaConnect & SecMaster;

/** Id of an operation of any service, such as `createSecret`. */
export type OperationId = keyof Operations;

let byId: ReadonlyMap<string, Operation> | undefined;

/**
 * The operation with an id.
 *
 * @param where who asks, for the message of the error
 * @throws TypeError for an id that no spec has; it names the nearest one that there is
 */
export function operationOf(id: OperationId, where: string): Operation {
  byId ??= new Map(specs().flatMap((spec) => spec.operations.map((one) => [one.id, one] as const)));
  const operation = byId.get(id);
  if (operation) return operation;
  const meant = nearest(id, [...byId.keys()]) ?? '';
  throw new TypeError(`${where}: there is no operation ${JSON.stringify(id)}; did you mean '${meant}'?`);
}
