/** CSMS: events. Nothing is sent when one of them fires: the fake has no SMN. */
import { randomUUID } from 'node:crypto';
import type { components, operations } from '../../../generated/csms/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import { type Collection, pageAfter } from '../store.ts';
import { storedSecrets } from './secret-store.ts';

type Event = components['schemas']['Event'] & { name: string };

export const secretEvents: Collection<Event> = {
  key: (one) => one.name,
  schema: { $ref: 'csms#/components/schemas/Event', required: ['name'], unevaluatedProperties: false },
  // Documented: the code stands for a resource that is not found. Assumed: for events too.
  missing: { status: 400, code: 'CSMS.0005', message: 'The event does not exist.' },
};

export const events: Handlers<operations> = {
  createSecretEvent({ body, state, now }) {
    // Assumed: names are given once, and no published code says so.
    if (state.of(secretEvents).has(body.name))
      throw new FakeError(400, 'CSMS.0002', `An event with the name ${body.name} exists already.`);
    const event = { ...body, event_id: randomUUID(), create_time: now, update_time: now };
    return { body: { event: state.of(secretEvents).put(event) } };
  },

  listSecretEvents({ query, state }) {
    const all = state.of(secretEvents).all();
    const wanted = { marker: query.marker, limit: query.limit };
    // Assumed: by name, since the marker is one.
    const { page, page_info } = pageAfter(
      all,
      wanted,
      (one) => one.name,
      (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    );
    return { body: { events: page, page_info } };
  },

  showSecretEvent: ({ path, state }) => ({ body: { event: state.of(secretEvents).get(path.event_name) } }),

  updateSecretEvent({ path, body, state, now }) {
    const event = state.of(secretEvents).get(path.event_name);
    // Seen in the vendor's sample: a body with some of the fields. Assumed: the others stay.
    return { body: { event: state.of(secretEvents).put({ ...event, ...body, update_time: now }) } };
  },

  deleteSecretEvent({ path: { event_name: name }, state }) {
    const users = state.of(storedSecrets).all();
    // Documented: an event that secrets are subscribed to is refused. Assumed: the error code of that.
    if (users.some(({ secret }) => secret.event_subscriptions?.includes(name)))
      throw new FakeError(400, 'CSMS.0002', 'Secrets are subscribed to the event.');
    state.of(secretEvents).take(name);
    return { status: 204 };
  },

  // Assumed: nothing was sent, as there is nobody to send to.
  listNotificationRecords: () => ({ body: { records: [], page_info: { current_count: 0 } } }),
};
