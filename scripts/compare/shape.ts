/** The form of a value, in words that a vendor's table and a JSON schema have in common. */
import { type Constraints } from './page.ts';

/** Where something stands: a line of the page or a pointer into a file of the spec. */
export interface Place {
  line?: number;
  pointer?: string;
}

/** The form of a value. Parts are looked up when asked for, because a schema may contain itself. */
export interface Shape extends Constraints {
  at: Place;
  /** Empty when nothing is said. */
  types: readonly string[];
  /** The fields of an object; undefined when it is left open which there are. */
  members?: (() => ReadonlyMap<string, Member>) | undefined;
  items?: (() => Shape) | undefined;
  /** What each field of a map holds, whatever it is called. */
  values?: (() => Shape) | undefined;
  /** Whether there may be other values than those of `enum`. */
  open?: boolean;
  description: string;
  format?: string | undefined;
}

/** A field of an object. */
export interface Member {
  at: Place;
  /** Undefined where the source does not tell. */
  required: boolean | undefined;
  shape: Shape;
}

/** What kind of thing differs. */
export type Kind =
  | 'operation'
  | 'missing'
  | 'extra'
  | 'type'
  | 'required'
  | 'enum'
  | 'limits'
  | 'default'
  | 'status'
  | 'header'
  | 'date'
  | 'example'
  | 'page';

/** One difference. `subject` is what it is about, such as `request body.name`. */
export interface Difference extends Place {
  kind: Kind;
  subject: string;
  page: string;
  spec: string;
  accepted?: true;
}
