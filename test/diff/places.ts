/** Places in the document that mutations name, and things to put there. */
import type { Edit } from './mutate.ts';

/** What a mutation does, and how. */
export type Row = readonly [what: string, ...edits: Edit[]];

export const things = '/paths/~1v1~1{project_id}~1things';
export const thing = '/paths/~1v1~1{project_id}~1things~1{thing_id}';
export const tickets = '/paths/~1v1~1tickets/post';
export const schemas = '/components/schemas';
export const string = { type: 'string' };
export const json = (schema: unknown) => ({ 'application/json': { schema } });
export const enumOf = (...values: string[]) => ({ type: 'string', enum: values });
export const openEnumOf = (...values: string[]) => ({ type: 'string', 'x-extensible-enum': values });
export const ok = { description: 'Fine.' };
