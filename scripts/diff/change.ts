/** What `redocly diff` reports, and what is made of it. */

/** What a change means to callers of the client: their code stops working, can do more, or reads other words. */
export type Impact = 'breaking' | 'additive' | 'docs';

/** A place in one of the two documents, and what stands there. */
export interface Place {
  pointer: string;
  value?: unknown;
}

/** A change as `redocly diff --format json` writes it; `path` leads through references, the pointers do not. */
export interface RawChange {
  path: string;
  typeName: string;
  kind: 'added' | 'removed' | 'modified';
  impact: 'major' | 'minor' | 'patch';
  verdicts: { ruleId: string; message: string }[];
  property?: string;
  base?: Place;
  revision?: Place;
}

/** A change with what rules ask about it. */
export interface Seen {
  raw: RawChange;
  /** Steps from the document's root to what changed; the last is the name of what was added, removed or modified. */
  steps: readonly string[];
  before: unknown;
  after: unknown;
  /** On both sides, the object that what changed belongs to: the schema of a keyword. */
  owner: { before: unknown; after: unknown };
  /** Whether requests have it, and whether answers do. A shared schema can stand in both. */
  request: boolean;
  answer: boolean;
  /** The schema and the operations that changed, or the service: what an announcement can name. */
  names: readonly string[];
}

/** A change, rated. */
export interface Rated {
  impact: Impact;
  /** Ours, or one of Redocly's. */
  rule: string;
  message: string;
  names: readonly string[];
  pointer: string;
}
