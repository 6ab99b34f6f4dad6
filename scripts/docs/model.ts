/** The parts of a bundled document that the pages read, on top of what the generators do. */
import type * as spec from '../generate/spec.ts';

/** A schema, or a reference that may have a description of its own. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema | boolean;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  'x-extensible-enum'?: string[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
  readOnly?: boolean;
  writeOnly?: boolean;
  deprecated?: boolean;
}

/** A bundle. */
export interface Document extends spec.Document {
  info: { title: string; version: string; summary?: string; description?: string };
  servers: (spec.Server & { description?: string })[];
  tags?: { name: string; description?: string; 'x-displayName'?: string }[];
  components?: spec.Document['components'] & { schemas?: Record<string, Schema> };
}

/** What a body is in one media type. */
export interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}

/** A parameter or a header of an answer. */
export interface Parameter extends Omit<spec.Parameter, 'schema'> {
  description?: string;
  schema?: Schema;
  example?: unknown;
  deprecated?: boolean;
}

/** An answer; its headers may be references. */
export interface Answer {
  description?: string;
  headers?: Record<string, Omit<Parameter, 'name' | 'in'> | spec.Ref>;
  content?: Record<string, Media>;
  'x-batch-result'?: { success?: string; succeeded?: string; failed: string };
}

/** An operation of a bundle. */
export interface Operation extends Omit<spec.SpecOperation, 'requestBody' | 'responses'> {
  tags?: string[];
  requestBody?: { required?: boolean; description?: string; content: Record<string, Media> };
  responses: Record<string, Answer | spec.Ref>;
  'x-pagination'?: { style: string; items: string; total?: string; next?: string; in?: string };
}

/** An operation with what its path and the components add to it. Schemas are references where the bundle has some. */
export interface Found {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly answers: readonly (readonly [status: string, answer: Answer])[];
}

/** A service and everything that its pages are made from. */
export interface Service {
  /** Its folder in generated/. */
  readonly id: string;
  readonly document: Document;
  readonly operations: readonly Found[];
  /** Makes its client; `undefined` while the package has none. */
  readonly factory?: string | undefined;
}
