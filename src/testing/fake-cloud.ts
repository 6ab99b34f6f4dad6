/** The fake cloud: one core that answers requests, the doors to it, and what tests do with it. */
import { randomUUID } from 'node:crypto';
import { createLog } from './calls.ts';
import { createClock } from './clock.ts';
import { createCore, MAX_BODY } from './core.ts';
import { settle } from './families/all.ts';
import { dataObjects } from './families/data-objects.ts';
import { assetJobs, assets } from './families/roma-jobs.ts';
import { rotationTasks } from './families/secret-rotation.ts';
import { createFaults } from './faults.ts';
import { fetchDoor } from './fetch-door.ts';
import { handlersOf } from './msw.ts';
import { createRouter, type Router } from './router.ts';
import { type Check, createCheck } from './schema.ts';
import { serve } from './server.ts';
import { plantSeed, takeSnapshot } from './snapshot.ts';
import { specs } from './spec.ts';
import { identify } from './identity.ts';
import { createState } from './state.ts';
import type { FakeCloud, FakeCloudOptions } from './types.ts';

let shared: { readonly router: Router; readonly check: Check } | undefined;

/**
 * Makes a fake cloud. Instances share nothing but the specs, so tests can run side by side.
 *
 * @throws TypeError for a seed or a clock that is none
 * @example
 * const cloud = createFakeCloud();
 * const csms = createCsmsClient({
 *   region: cloud.region,
 *   credentials: cloud.accessKey,
 *   fetch: cloud.fetch,
 * });
 * await csms.createSecret({ body: { name: 'db-password', secret_string: 'changeit' } });
 */
export function createFakeCloud(options: FakeCloudOptions = {}): FakeCloud {
  const { seed, clock: base, strict = true, onCall, ...named } = options;
  const { router, check } = (shared ??= {
    router: createRouter(specs().flatMap((spec) => spec.operations)),
    check: createCheck(specs()),
  });
  const state = createState();
  const clock = createClock(base);
  if (seed !== undefined) plantSeed(seed, state, clock, check, 'seed');
  state.identity = identify(state.identity, named);
  const { calls, record } = createLog(onCall);
  const { planted, faults, clear } = createFaults();
  const handle = createCore({ state, clock, strict, planted, record, router, check });
  const fetch = fetchDoor(handle);

  return {
    fetch,
    handlers: (http) => handlersOf(fetch, http),
    // This machine only, unless somebody says otherwise.
    listen: ({ port = 0, host = '127.0.0.1' } = {}) => serve({ port, host, maxBytes: MAX_BODY, handle }),
    get accessKey() {
      return state.identity.accessKey;
    },
    get user() {
      return state.identity.user;
    },
    get region() {
      return state.identity.region;
    },
    get projectId() {
      return state.identity.projectId;
    },
    get domainId() {
      return state.identity.domainId;
    },
    get userId() {
      return state.identity.userId;
    },
    get workspaceId() {
      return state.identity.workspaceId;
    },
    get instanceId() {
      return state.identity.instanceId;
    },
    clock: { now: () => clock.now(), advance: (duration) => clock.advance(duration) },
    calls,
    ...faults,
    clearFaults() {
      clear();
      const jobs = [...state.of(assetJobs).all(), ...state.of(rotationTasks).all()];
      for (const job of jobs) if (job.fate === 'stuck') delete job.fate;
    },
    snapshot: () => takeSnapshot(state, clock),
    restore: (snapshot) => plantSeed(snapshot, state, clock, check, 'restore'),
    addDataObject(dataclass, id = randomUUID(), fields = {}) {
      return state.of(dataObjects).put({ id, dataclass, created: clock.now(), fields }).id;
    },
    addAsset(kind, id = randomUUID(), name = `${kind}-${id}`) {
      return state.of(assets).put({ id, kind, name }).id;
    },
    get assets() {
      settle(state, clock.now());
      return state.of(assets).all();
    },
  };
}
