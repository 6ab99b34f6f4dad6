/** What a part of the benchmark is given, and what it makes. */
import type { Spread } from './measure.ts';
import type { Stage } from './stage.ts';
import type { TargetId } from './targets.ts';

export interface Table {
  readonly title: string;
  /** How to read it. */
  readonly notes: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Outcome {
  readonly tables: readonly Table[];
  /** For the targets that it measures. */
  readonly measured: Readonly<Partial<Record<TargetId, Spread>>>;
  /** The same of the least that could do it: what no package of this kind can be better than. */
  readonly floors?: Readonly<Partial<Record<TargetId, Spread>>>;
}

export interface Context {
  readonly stage: Stage;
  /** Few rounds, to see that everything works. */
  readonly quick: boolean;
  readonly say: (line: string) => void;
}

export type Part = (context: Context) => Promise<Outcome>;
