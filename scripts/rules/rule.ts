/** The part of Redocly's visitors that the rules here use. Redocly bundles its types away, so they are written down. */

/** A place in a file, such as an operation's. */
export interface Location {
  child(path: string | readonly string[]): Location;
  key(): Location;
}

export interface Context {
  readonly location: Location;
  readonly report: (problem: { readonly message: string; readonly location: Location }) => void;
  /** What a `$ref` points to; `node` is undefined when that is nowhere, which Redocly reports by itself. */
  readonly resolve: (node: unknown) => { readonly node: unknown };
}

export type Fields = Readonly<Record<string, unknown>>;

/** A rule: what to do at each node of a type, such as `Operation`. Redocly passes a `$ref`'s target, not the `$ref`. */
export type Rule = () => Readonly<Record<string, (node: Fields, context: Context) => void>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function hasText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
