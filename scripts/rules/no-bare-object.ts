/**
 * `spec/no-bare-object`: an object says what is in it. One that may hold anything says that, with
 * `additionalProperties: true` and a description of what to expect. (Assertions cannot: they skip nested schemas.)
 */
import { type Context, type Fields, hasText, isFields, type Rule } from './rule.ts';

const PARTS = ['allOf', 'anyOf', 'oneOf', '$ref'];

export const noBareObject: Rule = () => ({
  Schema(schema: Fields, { location, report }: Context) {
    if (![schema['type']].flat().includes('object')) return;
    const { properties, additionalProperties } = schema;
    const hasFields = isFields(properties) && Object.keys(properties).length > 0;
    if (hasFields || PARTS.some((part) => part in schema)) return;
    if (additionalProperties === undefined) {
      const message =
        'A bare object: give it `properties`, or `additionalProperties: true` where it may hold anything.';
      report({ message, location: location.key() });
    } else if (isFreeForm(additionalProperties) && !hasText(schema['description'])) {
      report({ message: 'An object that may hold anything needs a description of what to expect.', location });
    }
  },
});

function isFreeForm(additional: unknown): boolean {
  return additional === true || (isFields(additional) && Object.keys(additional).length === 0);
}
