/** SecMaster's data objects, and the links between them. */
import type { components } from '../../../generated/secmaster/schema.ts';
import type { Collection } from '../store.ts';

/** An alert, an incident or another object that relations link. */
export interface DataObject {
  readonly id: string;
  /** Its class as in the paths, such as `alerts`. */
  readonly dataclass: string;
  /** Milliseconds since 1970. */
  readonly created: number;
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
      // Open: a workspace can add fields of its own.
      fields: { $ref: 'secmaster#/components/schemas/DataObject' },
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
