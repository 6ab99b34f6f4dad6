/** ROMA Connect's instances: the one that a fake cloud has. */
import type { operations } from '../../../generated/roma/schema.ts';
import type { Handlers } from '../handler.ts';
import { pageAt } from '../store.ts';

export const romaInstances: Handlers<operations> = {
  // Assumed: there is one instance, it runs, and little is known about it.
  checkRomaInstanceListV2({ query: { status, offset, limit = 10 }, state: { identity } }) {
    const { instanceId: id, projectId: project_id } = identity;
    const all = [{ id, name: 'fake-instance', status: 'RUNNING', project_id }];
    const found = all.filter((one) => status === undefined || one.status === status);
    const instances = pageAt(found, offset, limit);
    return { body: { total: found.length, size: instances.length, instances } };
  },
};
