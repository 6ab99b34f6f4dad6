/** Calls that share a route, as operations of their own: each takes one of the bodies that the route takes. */
/** A JSON object. */
type Json = Record<string, unknown>;

/** An operation as the spec declares it; for one with `x-calls`, each of its calls as if it had been declared so. */
export function expand(declared: Json | undefined): { readonly declared: Json; readonly shared?: string }[] {
  if (!declared) return [];
  const { 'x-calls': calls, ...common } = declared as { 'x-calls'?: Record<string, Json>; operationId: string };
  if (!calls) return [{ declared }];
  return Object.entries(calls).map(([operationId, { body, ...own }]) => ({
    declared: { ...common, ...own, operationId, requestBody: narrowed(declared['requestBody'] as Json, String(body)) },
    shared: common.operationId,
  }));
}

/** A request's body with the one schema, of those that it may have, that has this name. */
function narrowed(requestBody: Json, name: string): Json {
  const content = Object.entries(requestBody['content'] as Record<string, { schema: Json }>);
  const forms = ({ anyOf, oneOf }: Json): Json[] => (anyOf ?? oneOf ?? []) as Json[];
  const own = (schema: Json): Json => ({
    ...forms(schema).find((one) => String(one['$ref']).endsWith(`/${name}`)),
    unevaluatedProperties: false,
  });
  return {
    ...requestBody,
    content: Object.fromEntries(content.map(([type, { schema }]) => [type, { schema: own(schema) }])),
  };
}
