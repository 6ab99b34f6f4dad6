/** What a fake cloud holds as plain data: taken out as a snapshot, put in as a seed. */
import type { Clock } from './clock.ts';
import { collections, settle } from './families/all.ts';
import type { Check } from './schema.ts';
import type { Json } from './spec.ts';
import { type Identity, identify } from './identity.ts';
import type { State } from './state.ts';
import type { Collection } from './store.ts';
import { nearest } from './suggest.ts';

type Collections = typeof collections;
type ItemOf<C> = C extends Collection<infer T> ? T : never;
type Items = { readonly [Name in keyof Collections]: readonly ItemOf<Collections[Name]>[] };

/**
 * Everything that a fake cloud held at some time, as plain data: `JSON.stringify` makes a file of it. It holds the
 * secrets too: access key, password, tokens, values.
 */
export interface FakeSnapshot extends Items {
  /** Version of this form. */
  readonly version: 1;
  readonly identity: Identity;
  /** By how many milliseconds the clock was moved on. */
  readonly clockOffset: number;
  /** ID of the KMS key that encrypts secrets for which none was named. */
  readonly defaultKeyId: string;
}

/** What a fake cloud is to hold: a snapshot, or some parts of one. */
export type FakeSeed = Partial<Omit<FakeSnapshot, 'identity'>> & { readonly identity?: Partial<Identity> };

const VERSION = 1;

/** Takes a snapshot. It is frozen, and shares nothing with the cloud. */
export function takeSnapshot(state: State, clock: Clock): FakeSnapshot {
  settle(state, clock.now());
  const items = entries().map(([name, collection]) => [name, state.of(collection).all()] as const);
  const { identity, defaultKeyId } = state;
  const parts = { version: VERSION, identity, clockOffset: clock.offset, defaultKeyId, ...Object.fromEntries(items) };
  return freeze(JSON.parse(JSON.stringify(parts)) as FakeSnapshot);
}

/**
 * Lets a cloud hold what a seed says, and nothing else. Identity, key and clock stay as far as it does not name them.
 *
 * @param where who asks, for the message of the error
 * @throws TypeError for a seed that is none; it says where (a JSON pointer) and why, and changes nothing
 */
export function plantSeed(seed: FakeSeed, state: State, clock: Clock, check: Check, where: string): void {
  // Nothing of the caller's is kept, and what JSON cannot say is not there.
  const copy = JSON.parse(JSON.stringify(seed)) as FakeSeed;
  const wrong = whatIsWrong(copy, check);
  if (wrong !== undefined) throw new TypeError(`${where}: ${wrong}`);
  state.identity = identify(state.identity, copy.identity ?? {});
  state.defaultKeyId = copy.defaultKeyId ?? state.defaultKeyId;
  clock.offset = copy.clockOffset ?? clock.offset;
  for (const [name, collection] of entries()) {
    state.reset(collection);
    const items = copy[name];
    if (items) state.of(collection).load(items);
  }
}

function entries(): [keyof Collections, Collection<object>][] {
  // Each store is only ever given items of its own collection, which the schema of the seed sees to.
  return Object.entries(collections) as unknown as [keyof Collections, Collection<object>][];
}

let seedSchema: (Json & { readonly properties: Json }) | undefined;

/** Made once, so that it is compiled once. */
function schemaOf(): Json & { readonly properties: Json } {
  const text = { type: 'string' };
  const texts = (...names: string[]): Json => ({
    type: 'object',
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, text])),
    additionalProperties: false,
  });
  const flat = ['region', 'projectId', 'workspaceId', 'instanceId', 'domainId', 'userId'];
  const accessKey = texts('accessKeyId', 'secretAccessKey');
  Object.assign(accessKey['properties'] as Json, { securityToken: text });
  const user = texts('user', 'domain', 'password');
  const properties = { ...(texts(...flat)['properties'] as Json), accessKey, user };
  const lists = entries().map(([name, { schema }]) => [name, { type: 'array', items: schema }] as const);
  return (seedSchema ??= {
    type: 'object',
    properties: {
      version: { const: VERSION },
      identity: { type: 'object', properties, additionalProperties: false },
      clockOffset: { type: 'number', minimum: 0 },
      defaultKeyId: text,
      ...Object.fromEntries(lists),
    },
  });
}

function whatIsWrong(seed: FakeSeed, check: Check): string | undefined {
  const schema = schemaOf();
  const wrong = check(schema, seed);
  if (wrong !== undefined) return wrong.replaceAll(' is not in the spec', ' is not known');
  const known = Object.keys(schema.properties);
  const unknown = Object.keys(seed).find((name) => !known.includes(name));
  if (unknown !== undefined) return `/${unknown} is not known; did you mean /${nearest(unknown, known) ?? ''}?`;
  for (const [name, { key }] of entries()) {
    const keys = (seed[name] ?? []).map((one) => key(one));
    const twice = keys.findIndex((one, index) => keys.indexOf(one) < index);
    if (twice >= 0) return `/${name}/${twice} is there twice`;
  }
  return undefined;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) freeze(one);
  return Object.freeze(value);
}
