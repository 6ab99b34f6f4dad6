/** What a fake cloud holds. */
import { randomUUID } from 'node:crypto';
import { type Identity, SOMEBODY } from './identity.ts';
import { type Collection, Store } from './store.ts';

/** Everything one fake cloud knows. */
export interface State {
  identity: Identity;
  /** ID of the KMS key that encrypts secrets for which none was named. */
  defaultKeyId: string;
  /** The things of one kind. */
  of<T extends object>(collection: Collection<T>): Store<T>;
  /** Lets there be nothing of one kind but what is there from the start. */
  reset<T extends object>(collection: Collection<T>): void;
}

/** An empty cloud. */
export function createState(): State {
  const stores = new Map<unknown, unknown>();
  return {
    identity: SOMEBODY,
    defaultKeyId: randomUUID(),
    of<T extends object>(collection: Collection<T>): Store<T> {
      let store = stores.get(collection);
      if (!store) {
        const fresh = new Store(collection);
        fresh.load(collection.initial?.(this.identity) ?? []);
        stores.set(collection, (store = fresh));
      }
      return store as Store<T>;
    },
    reset(collection) {
      stores.delete(collection);
    },
  };
}
