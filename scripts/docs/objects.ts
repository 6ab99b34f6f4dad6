/** Schemas that are shown once and linked, so that pages stay small and what leads back to itself ends. */
import { deref, nameOf, variantsOf } from './load.ts';
import type { Document, Schema } from './model.ts';

/** Up to this many fields, and none with fields of their own, a schema is shown wherever it is used. */
const SMALL = 4;

/** The book of a document's named schemas. */
export class Objects {
  readonly #uses = new Map<string, number>();
  readonly #wanted = new Set<string>();

  constructor(readonly document: Document) {
    const { components = {}, paths } = document;
    // Answers that operations share are used by many of them.
    for (const name of refsIn([paths, components, components.responses])) {
      this.#uses.set(name, (this.#uses.get(name) ?? 0) + 1);
    }
    for (const [name, uses] of [...this.#uses]) if (uses > 1) this.#spread(name);
  }

  /**
   * Whether a schema is shown in one place, for it is used in several. One that leads back to itself always is: it is
   * used where that begins, and where it comes back.
   */
  isShared(name: string): boolean {
    return (this.#uses.get(name) ?? 0) > 1 && !this.#isSmall(this.document.components?.schemas?.[name] ?? {});
  }

  /** Notes that a page links to it. */
  want(name: string): void {
    this.#wanted.add(name);
  }

  /** Those that are linked, in the order of their names, and those that they link to. `show` may want more of them. */
  drain<T>(show: (name: string, schema: Schema) => T): T[] {
    const shown = new Map<string, T>();
    // A set's iterator also meets what is added on the way.
    for (const name of this.#wanted) shown.set(name, show(name, this.document.components?.schemas?.[name] ?? {}));
    return [...shown].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  }

  /** What is beneath a schema that is used in several places is so too. */
  #spread(name: string): void {
    for (const inner of refsIn(this.document.components?.schemas?.[name])) {
      if ((this.#uses.get(inner) ?? 0) > 1) continue;
      this.#uses.set(inner, 2);
      this.#spread(inner);
    }
  }

  #isSmall(schema: Schema): boolean {
    const fields = Object.values(schema.properties ?? {});
    const isPlain = (one: Schema): boolean => partsOf(deref(this.document, one)).length === 0;
    return fields.length <= SMALL && fields.every(isPlain) && partsOf(schema).length === fields.length;
  }
}

/** The schemas right beneath one. Items that are plain are no part: they fit into the type's words. */
function partsOf(schema: Schema): Schema[] {
  const inner = [schema.items, schema.additionalProperties].filter(
    (one): one is Schema => typeof one === 'object' && !(one.$ref === undefined && partsOf(one).length === 0),
  );
  return [...Object.values(schema.properties ?? {}), ...inner, ...(schema.allOf ?? []), ...variantsOf(schema)];
}

/** The names of all schemas that are referred to, each as often as it is. */
function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const name = key === '$ref' && typeof one === 'string' ? nameOf({ $ref: one }) : undefined;
    return name === undefined ? refsIn(one) : [name];
  });
}
