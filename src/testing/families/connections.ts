/** SecMaster's operation connections. */
import { randomUUID } from 'node:crypto';
import type { components, operations } from '../../../generated/secmaster/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers, State } from '../handler.ts';
import { pageAt } from '../store.ts';
import { readBound, readTime, secMasterTime } from '../times.ts';

type Connection = components['schemas']['Connection'];
type ConnectionRequest = components['schemas']['ConnectionRequest'];

const FINE = { code: '00000000', message: '' } as const;

export const connections: Handlers<operations> = {
  createConnection({ body, state, now }) {
    const { identity } = state;
    const id = randomUUID();
    const asset = state.connections.set(id, {
      id,
      project_id: identity.projectId,
      workspace_id: identity.workspaceId,
      ...stored(body),
      // Assumed: plug-ins are not known here, so that each has the same name and kind.
      component_name: 'FakePlugIn',
      type: 'datasource',
      status: 'SUCCESS',
      enabled: true,
      can_be_deleted: true,
      create_time: secMasterTime(now),
      creator_id: identity.userId,
      creator_name: identity.user.user,
      ...modified(state, now),
    });
    return { body: { ...FINE, asset } };
  },

  listConnections({ query, state }) {
    const { offset, limit = 100, is_defense_type, ...filters } = query;
    const times = timeFilters(filters);
    const exact = ['name', 'component_name', 'creator_name', 'modifier_name', 'description'] as const;
    const found = state.connections
      .all()
      .filter(
        (one) =>
          exact.every((field) => filters[field] === undefined || filters[field] === one[field]) &&
          times.every((matches) => matches(one)) &&
          (is_defense_type !== true || one.defense_type !== undefined),
      );
    // Assumed: the oldest first, and as many as a page may have when no limit is given.
    return { body: { ...FINE, total: found.length, asset: pageAt(found, offset, limit) } };
  },

  showConnection: ({ path, state }) => ({ body: { ...FINE, asset: state.connections.get(path.asset_id) } }),

  updateConnection({ path, body, state, now }) {
    // It replaces: a description that is left out is gone.
    const kept = { ...state.connections.get(path.asset_id) };
    delete kept.description;
    const asset = state.connections.set(path.asset_id, { ...kept, ...stored(body), ...modified(state, now) });
    return { body: { ...FINE, asset } };
  },

  deleteConnection({ path, state }) {
    state.connections.take(path.asset_id);
    return { body: FINE };
  },
};

function modified({ identity }: State, now: number): Connection {
  return { update_time: secMasterTime(now), modifier_id: identity.userId, modifier_name: identity.user.user };
}

function stored(body: ConnectionRequest): ConnectionRequest {
  // Documented: config is JSON text. Assumed: the code for text that is not; the published table has it for parameters.
  try {
    JSON.parse(body.config);
  } catch {
    throw new FakeError(400, 'SecMaster.20041002', 'Parameter error: body /config must be JSON as text');
  }
  return body;
}

type Times = NonNullable<operations['listConnections']['parameters']['query']>;

function timeFilters(filters: Times): ((one: Connection) => boolean)[] {
  const notATime = (): FakeError =>
    new FakeError(400, 'SecMaster.20040001', 'Parameter error: a time filter is not a time');
  const between = (
    field: 'create_time' | 'update_time',
    from?: string,
    to?: string,
  ): ((one: Connection) => boolean) => {
    const [first, last] = [readBound(from, -Infinity, notATime), readBound(to, Infinity, notATime)];
    return (one) => readTime(one[field] ?? '') >= first && readTime(one[field] ?? '') <= last;
  };
  return [
    between('create_time', filters.create_start_time, filters.create_end_time),
    between('update_time', filters.update_start_time, filters.update_end_time),
  ];
}
