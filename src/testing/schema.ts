/** Values against the schemas of the specs. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Json, Spec } from './spec.ts';

/** Says what is wrong with a value: where it is (a JSON pointer) and what was expected, or `undefined`. Never the value. */
export type Check = (schema: Json, value: unknown) => string | undefined;

/** Makes a check. Schemas are compiled when they are first needed, and then kept. */
export function createCheck(specs: readonly Spec[]): Check {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  for (const { service, document } of specs) ajv.addSchema(document, service);
  const compiled = new WeakMap<Json, ValidateFunction>();

  return (schema, value) => {
    let validate = compiled.get(schema);
    if (!validate) compiled.set(schema, (validate = ajv.compile(schema)));
    if (validate(value)) return undefined;
    return [...new Set((validate.errors ?? []).map(describe))].slice(0, 5).join('; ');
  };
}

function describe({ instancePath, keyword, params, message }: ErrorObject): string {
  const facts = params as Record<string, unknown>;
  const at = (name: unknown): string => `${instancePath}/${String(name)}`;
  if (keyword === 'required') return `${at(facts['missingProperty'])} is missing`;
  if (keyword === 'unevaluatedProperties') return `${at(facts['unevaluatedProperty'])} is not in the spec`;
  if (keyword === 'additionalProperties') return `${at(facts['additionalProperty'])} is not in the spec`;
  const allowed = keyword === 'enum' ? ` ${JSON.stringify(facts['allowedValues'])}` : '';
  return `${instancePath === '' ? '/' : instancePath} ${message ?? keyword}${allowed}`;
}
