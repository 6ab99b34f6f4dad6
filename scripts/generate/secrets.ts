/** Where an operation's secrets are: the names of the fields that the spec marks `format: password`. */
import { type Content, type Document, type Found, type Ref, resolve, type Schema } from './spec.ts';

/** A schema under the name of the field that it describes. A body as a whole has none. */
type Named = readonly [name: string | undefined, schema: Schema | Ref];

/**
 * Names of the fields of the request, the parameters and the answers that hold secrets, at any depth, sorted. Headers of
 * answers are not among them: what is printed never has them.
 */
export function secretsOf(document: Document, { operation, parameters, answers }: Found): string[] {
  const roots: Named[] = [
    ...parameters.flatMap(({ name, schema }): Named[] => (schema ? [[name, schema]] : [])),
    ...[operation.requestBody, ...Object.values(answers)].flatMap((one) => bodies(one?.content)),
  ];
  const names = reachable(document, roots)
    .filter(([, schema]) => 'format' in schema && schema.format === 'password')
    .map(([name]) => {
      // It could not be told from any other text, and redaction would miss it without a word.
      if (name === undefined) throw new Error(`${operation.operationId}: a secret has to be in a field with a name`);
      return name;
    });
  return [...new Set(names)].sort();
}

function bodies(content: Content = {}): Named[] {
  return Object.values(content).flatMap(({ schema }): Named[] => (schema ? [[undefined, schema]] : []));
}

/** The schemas that others lead to, each once under each name: schemas may lead back to themselves. */
function reachable(document: Document, roots: readonly Named[]): Named[] {
  const seen = new Map<string | undefined, Set<object>>();
  const found: Named[] = [];
  const visit = ([name, schema]: Named): void => {
    const known = seen.get(name) ?? new Set();
    if (known.has(schema)) return;
    seen.set(name, known.add(schema));
    found.push([name, schema]);
    parts(document, name, schema).forEach(visit);
  };
  roots.forEach(visit);
  return found;
}

/** What a schema is made of. Fields have names of their own; all else goes by the name of the whole. */
function parts(document: Document, name: string | undefined, schema: Schema | Ref): Named[] {
  // OpenAPI 3.1 lets words stand beside `$ref`, so both count.
  const target = '$ref' in schema ? [resolve(document, schema)] : [];
  const { properties = {}, additionalProperties, items, allOf = [], anyOf = [], oneOf = [] } = schema as Schema;
  const same = [...target, ...allOf, ...anyOf, ...oneOf, additionalProperties, items];
  return [
    ...Object.entries(properties),
    ...same.filter((one) => typeof one === 'object').map((one): Named => [name, one]),
  ];
}
