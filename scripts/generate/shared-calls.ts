/**
 * Calls that share a route: OpenAPI has one operation for them, whose request body is any of several schemas. Its
 * `x-calls` names the calls, each with its schema and what it says otherwise than the operation.
 */
import type { Found, Ref, Schema, SpecOperation } from './spec.ts';

/** What a call may say otherwise. */
type Own =
  'summary' | 'description' | 'deprecated' | 'externalDocs' | 'security' | 'x-source' | 'x-idempotent' | 'x-not-found';

/** A call, and the name of its body's schema. */
export type SharedCall = { body: string } & Partial<Pick<SpecOperation, Own>>;

/**
 * The calls, each as an operation of its own. What a call does not say, the operation says.
 *
 * @throws Error for a call without a schema of the request body, for a schema without a call, and for a request body that
 * may be left out, as nothing would tell then which call it is
 */
export function callsOf(found: Found, calls: Readonly<Record<string, SharedCall>>): Found[] {
  const { operationId, requestBody } = found.operation;
  if (requestBody?.required !== true)
    throw new Error(`${operationId}: with x-calls, its request body has to be required`);
  const media = Object.entries(requestBody.content);
  const forms = media.flatMap(([, { schema }]) => Object.keys(formsOf(schema)));
  const unused = forms.filter((name) => !Object.values(calls).some(({ body }) => body === name));
  if (unused.length > 0) throw new Error(`${operationId}: no call of x-calls has the body ${unused.join(', ')}`);
  return Object.entries(calls).map(([id, { body, ...own }]) => {
    if (!forms.includes(body)) {
      throw new Error(
        `${operationId}: ${id} has the body ${body}; its request body may be ${forms.join(', ') || 'none'}`,
      );
    }
    const content = media.map(([type, { schema, examples = {} }]) => {
      // A call's example has its name.
      const example = id in examples && { examples: { [id]: examples[id] } };
      return [type, { schema: formsOf(schema)[body] as Ref, ...example }] as const;
    });
    const narrowed = { ...requestBody, content: Object.fromEntries(content) };
    const operation = { ...found.operation, ...own, operationId: id, requestBody: narrowed };
    delete operation['x-calls'];
    return { ...found, operation, shared: { operationId, body } };
  });
}

/** The schemas that a body may have, by their names. */
function formsOf(schema: Schema | Ref = {}): Record<string, Ref> {
  const { anyOf = [], oneOf = [] } = schema as Schema;
  const refs = [...anyOf, ...oneOf].filter((one) => '$ref' in one);
  return Object.fromEntries(refs.map((one): [string, Ref] => [one.$ref.split('/').at(-1) ?? '', one]));
}
