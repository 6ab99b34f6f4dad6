/** Values against the schemas of the specs. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Json, Spec } from './spec.ts';

/**
 * Says what is wrong with a value: where it is (a JSON pointer) and what was expected, or `undefined`. Never the value.
 * When it is lax, what the schema does not have is taken out of the value instead.
 */
export type Check = (schema: Json, value: unknown, lax?: boolean) => string | undefined;

/** Makes a check. Schemas are compiled when they are first needed, and then kept. */
export function createCheck(specs: readonly Spec[]): Check {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, validateSchema: false, meta: false });
  addFormats.default(ajv);
  for (const { service, document } of specs) ajv.addSchema(document, service);
  const compiled = new WeakMap<Json, ValidateFunction>();

  return (schema, value, lax = false) => {
    let validate = compiled.get(schema);
    if (!validate) compiled.set(schema, (validate = ajv.compile(schema)));
    if (validate(value)) return undefined;
    const errors = (validate.errors ?? []).filter((error) => !(lax && takeOut(error, value)));
    return errors.length === 0 ? undefined : [...new Set(errors.map(describe))].slice(0, 5).join('; ');
  };
}

/** Takes out what an error says is not in the schema. `false` if that is not what it says. */
function takeOut({ instancePath, params }: ErrorObject, value: unknown): boolean {
  const facts = params as Record<string, unknown>;
  const name = facts['unevaluatedProperty'] ?? facts['additionalProperty'];
  if (typeof name !== 'string') return false;
  const names = instancePath.split('/').slice(1);
  const holder = names.reduce((at, one) => at[one.replaceAll('~1', '/').replaceAll('~0', '~')] as Json, value as Json);
  return Reflect.deleteProperty(holder, name);
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
