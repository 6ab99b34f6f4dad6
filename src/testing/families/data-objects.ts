/** SecMaster's data objects, and the links between them. */
import { createHash } from 'node:crypto';
import type { components } from '../../../generated/secmaster/schema.ts';
import { FakeError } from '../errors.ts';
import type { State } from '../state.ts';
import type { Collection } from '../store.ts';

/** An alert, an incident or another object that relations link. */
export interface DataObject {
  readonly id: string;
  /** Its class as in the paths, such as `alerts`. */
  readonly dataclass: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** Milliseconds since 1970. Default: never since it was created. */
  readonly updated?: number;
  readonly fields: components['schemas']['DataObject'];
}

/** Two data objects that are linked. */
export interface Link {
  readonly ids: readonly [string, string];
}

export const dataObjects: Collection<DataObject> = {
  key: (one) => one.id,
  schema: {
    type: 'object',
    required: ['id', 'dataclass', 'created', 'fields'],
    properties: {
      id: { type: 'string' },
      dataclass: { type: 'string' },
      created: { type: 'number' },
      updated: { type: 'number' },
      // Open: a workspace can add fields of its own, and classes give some fields forms of their own.
      fields: { type: 'object' },
    },
    additionalProperties: false,
  },
};

/** Assumed: a link is seen from both of its sides. */
export const links: Collection<Link> = {
  key: ({ ids }) => [...ids].sort().join(' '),
  schema: {
    type: 'object',
    required: ['ids'],
    properties: { ids: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 } },
    additionalProperties: false,
  },
};

/** A data object of a class, if there is one with this ID. */
export function lookUp(state: State, dataclass: string, id: string): DataObject | undefined {
  const found = state.of(dataObjects).find(id);
  return found?.dataclass === dataclass ? found : undefined;
}

/** A data object of a class, or a refusal. */
export function getObject(state: State, dataclass: string, id: string): DataObject {
  const found = lookUp(state, dataclass, id);
  // Seen in the vendor's Terraform provider: HTTP 400.
  if (!found) throw new FakeError(400, 'SecMaster.20030005', `No data object with this ID in ${dataclass}.`);
  return found;
}

/** The data objects of a class. */
export function objectsOf(state: State, dataclass: string): DataObject[] {
  return state
    .of(dataObjects)
    .all()
    .filter((one) => one.dataclass === dataclass);
}

/**
 * Deletes a data object of a class.
 *
 * @returns whether it was there
 */
export function removeObject(state: State, dataclass: string, id: string): boolean {
  if (!lookUp(state, dataclass, id)) return false;
  state.of(dataObjects).remove(id);
  // Assumed: what is deleted is no longer linked to anything.
  const own = state
    .of(links)
    .all()
    .filter(({ ids }) => ids.includes(id));
  for (const link of own) state.of(links).remove(links.key(link));
  return true;
}

/** Assumed: a data class has an ID of its own in each workspace. Here it follows from the name. */
export function classId({ identity }: State, dataclass: string): string {
  const digits = createHash('sha256').update(`${identity.workspaceId} ${dataclass}`).digest('hex');
  return [8, 12, 16, 20, 32].map((end, nth, ends) => digits.slice(ends[nth - 1] ?? 0, end)).join('-');
}
