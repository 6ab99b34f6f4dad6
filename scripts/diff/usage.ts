/** Which operations use a component, and on which side: a change of a shared schema is a change of all of them. */
import { isObject, stepsOf } from './pointer.ts';

/** Operations by where they use something. */
export interface Usage {
  request: Set<string>;
  answer: Set<string>;
}

/** The methods that operations have. */
export const METHODS: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'patch', 'head']);

/** The ids of every operation of a document. */
export function operationIds(document: unknown): Set<string> {
  const found = new Map<string, Usage>();
  collect(document, found);
  return new Set([...found.values()].flatMap(({ request, answer }) => [...request, ...answer]));
}

/** Usage of every place of the documents that an operation reaches, asked by steps. */
export function usageOf(...documents: unknown[]): (steps: readonly string[]) => Usage {
  const found = new Map<string, Usage>();
  for (const document of documents) collect(document, found);
  return (steps) => {
    const usage: Usage = { request: new Set(), answer: new Set() };
    const own = steps[0] === 'components' ? found.get(steps.slice(0, 3).join('\n')) : found.get(ofPaths(steps));
    for (const side of ['request', 'answer'] as const) own?.[side].forEach((id) => usage[side].add(id));
    return usage;
  };
}

/** The part of a place in `paths` that says which operation and which side it is. */
function ofPaths(steps: readonly string[]): string {
  return steps.slice(0, METHODS.has(steps[2] ?? '') ? 4 : 3).join('\n');
}

function collect(document: unknown, found: Map<string, Usage>): void {
  const paths = isObject(document) && isObject(document['paths']) ? document['paths'] : {};
  for (const [path, item] of Object.entries(paths)) {
    if (!isObject(item)) continue;
    for (const [method, operation] of Object.entries(item)) {
      if (!METHODS.has(method) || !isObject(operation)) continue;
      const id = String(operation['operationId']);
      const roots: [string[], unknown][] = [
        [['paths', path, 'parameters'], item['parameters']],
        ...Object.entries(operation).map(([key, part]): [string[], unknown] => [['paths', path, method, key], part]),
      ];
      for (const [steps, part] of roots) {
        const side = steps.at(-1) === 'responses' ? 'answer' : 'request';
        const keys = new Set([steps.join('\n')]);
        references(document, part, keys);
        for (const key of keys) {
          const usage = found.get(key) ?? { request: new Set(), answer: new Set() };
          usage[side].add(id);
          found.set(key, usage);
        }
      }
    }
  }
}

/** Every component that is reached from a value, through others too. */
function references(document: unknown, value: unknown, keys: Set<string>): void {
  if (!isObject(value)) return;
  const ref = value['$ref'];
  if (typeof ref === 'string') {
    const steps = stepsOf(ref);
    const key = steps.slice(0, 3).join('\n');
    if (keys.has(key)) return;
    keys.add(key);
    const target = steps.reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), document);
    references(document, target, keys);
    return;
  }
  for (const one of Object.values(value)) references(document, one, keys);
}
