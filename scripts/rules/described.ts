/**
 * `spec/described`: every property has a description, its own or that of the schema it refers to. (Parameters have
 * Redocly's `parameter-description`; assertions cannot do the same for properties, as they skip nested schemas.)
 */
import { type Context, type Fields, hasText, isFields, type Rule } from './rule.ts';

export const described: Rule = () => ({
  SchemaProperties(properties: Fields, { location, report, resolve }: Context) {
    for (const [name, schema] of Object.entries(properties)) {
      if (!isFields(schema) || hasText(schema['description'])) continue;
      const target = '$ref' in schema ? resolve(schema).node : undefined;
      if (isFields(target) && hasText(target['description'])) continue;
      report({ message: `The property ${name} has no description.`, location: location.child(name).key() });
    }
  },
});
