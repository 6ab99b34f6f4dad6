/**
 * `spec/telling`: a description tells something: at least three words, and not only the words of the name that it
 * describes ("ID of the region" on `region_id`).
 */
import { type Context, type Fields, isFields, type Rule } from './rule.ts';

const FILLERS = new Set(['a', 'an', 'the', 'of', 'this', 'that', 'its', 'is', 'for', 'in']);

/** Redocly visits a property as a schema too: what is wrong without its name is told there. */
export const telling: Rule = () => ({
  SchemaProperties(properties: Fields, context: Context) {
    for (const [name, schema] of Object.entries(properties)) {
      if (!isFields(schema)) continue;
      const here = { ...context, location: context.location.child(name) };
      checkRepeats(schema, here, name);
      // Redocly visits what a reference points to, not the words beside it.
      if ('$ref' in schema) checkLength(schema, here);
    }
  },
  Parameter(parameter: Fields, context: Context) {
    checkLength(parameter, context);
    checkRepeats(parameter, context, String(parameter['name']));
  },
  Operation: checkLength,
  Response: checkLength,
  Header: checkLength,
  Tag: checkLength,
  Schema: checkLength,
});

function checkLength({ description }: Fields, { location, report }: Context): void {
  if (!isText(description) || wordsOf(description).length >= 3) return;
  report({ message: 'A description needs at least three words.', location: location.child('description') });
}

function checkRepeats({ description }: Fields, { location, report }: Context, name: string): void {
  if (!isText(description)) return;
  const known = new Set([...FILLERS, ...wordsOf(name)]);
  if (wordsOf(description).some((word) => !known.has(word) && !known.has(word.replace(/s$/, '')))) return;
  report({ message: `The description only repeats the name ${name}.`, location: location.child('description') });
}

/** Empty ones are for other rules. */
function isText(description: unknown): description is string {
  return typeof description === 'string' && description.trim() !== '';
}

function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
