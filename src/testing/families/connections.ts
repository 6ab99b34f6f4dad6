/** SecMaster's operation connections. */
import type { components, operations } from '../../../generated/secmaster/schema.ts';
import { resource } from '../engine.ts';
import { FakeError } from '../errors.ts';
import type { Collection } from '../store.ts';
import { readBound, readTime } from '../times.ts';

type Connection = components['schemas']['Connection'];
type ConnectionRequest = components['schemas']['ConnectionRequest'];

export const storedConnections: Collection<Connection & { id: string }> = {
  key: (one) => one.id,
  schema: { $ref: 'secmaster#/components/schemas/Connection', required: ['id'], unevaluatedProperties: false },
};

export const connections = resource({
  items: storedConnections,
  create: 'createConnection',
  list: 'listConnections',
  show: 'showConnection',
  update: 'updateConnection',
  remove: 'deleteConnection',
  accept: withJson,
  initial: {
    // Assumed: plug-ins are not known here, so that each has the same name and kind.
    component_name: 'FakePlugIn',
    type: 'datasource',
    status: 'SUCCESS',
    enabled: true,
    can_be_deleted: true,
  },
  filter(query) {
    const times = timeFilters(query);
    return (one) =>
      times.every((matches) => matches(one)) && (query.is_defense_type !== true || one.defense_type !== undefined);
  },
});

function withJson(body: ConnectionRequest): ConnectionRequest {
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
