/** The routes table of operations.ts. It is most of what a service adds to a caller's bundle, so it is packed. */
import { isIdempotent } from '../../src/http/retry.ts';
import type { Route } from '../../src/operation.ts';
import { secretsOf } from './secrets.ts';
import type { Document, Found } from './spec.ts';
import { docComment } from './text.ts';

/**
 * The text of the table. Paths are a tree, each call is a line, and what else is to know of it are letters. A table unpacks
 * itself, so that generated files need no code of the client's, and a bundler can leave out the one with the other.
 *
 * @param operations name of the interface that declares the operations
 */
export function routesSource(operations: string, document: Document, found: readonly Found[]): string {
  const facts = new Map<string, string>();
  const root: Step = { calls: [], steps: new Map() };
  for (const one of found) {
    const { method, path, ...more } = route(document, one);
    const letters = Object.entries(more).map(([name, value]) => letterOf(name, value, facts));
    stepTo(root, path).calls.push(`${method}${letters.join('')} ${one.operation.operationId}`);
  }
  return [
    docComment(['What the letters in the tree say.']),
    'const FACTS: Readonly<Record<string, Partial<Route>>> = {',
    ...[...facts].map(([fact, letter]) => `  '${letter}': ${fact},`),
    '};',
    '',
    docComment([
      'The paths step by step, each with its calls: the method, letters of what else is to know, and the id.',
    ]),
    `const TREE = \`\n${escaped(linesOf(root).join('\n'))}\n\`;`,
    '',
    UNPACK.replaceAll('OPERATIONS', operations),
  ].join('\n');
}

/** A step of a path: the calls that end there, and the steps that follow. */
interface Step {
  readonly calls: string[];
  readonly steps: Map<string, Step>;
}

function stepTo(root: Step, path: string): Step {
  let at = root;
  for (const name of path.match(/\/[^/]*/g) ?? []) {
    const next = at.steps.get(name) ?? { calls: [], steps: new Map() };
    at.steps.set(name, next);
    at = next;
  }
  return at;
}

function linesOf({ steps }: Step, indent = ''): string[] {
  return [...steps].flatMap(([name, step]) => [indent + name, ...step.calls, ...linesOf(step, `${indent} `)]);
}

/** As a template's text. */
function escaped(text: string): string {
  return text.replace(/[`\\]|\$(?=\{)/g, '\\$&');
}

/** No capitals, which methods are of, and nothing that means something in the tree. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-+*.:=<>!?@%&^~#'.split('');

/** The letter of a fact: the first of its name, or the first that is left. */
function letterOf(name: string, value: unknown, facts: Map<string, string>): string {
  const fact = JSON.stringify({ [name]: value });
  const taken = [...facts.values()];
  const letter = facts.get(fact) ?? [name.charAt(0), ...LETTERS].find((one) => !taken.includes(one));
  if (letter === undefined) throw new Error(`routes: there are more facts than the ${LETTERS.length} letters for them`);
  facts.set(fact, letter);
  return letter;
}

const UNPACK = String.raw`
/**
 * What the client needs to know of each operation at run time.
 */
export const routes: { readonly [Id in keyof OPERATIONS]: Route } = /* @__PURE__ */ unpack();

function unpack(): Record<keyof OPERATIONS, Route> {
  const found: Record<string, Route> = {};
  const path: string[] = [];
  for (const [, method, letters = '', id, indent = '', step = ''] of TREE.matchAll(/([A-Z]+)(\S*) (.+)|( *)(\/.*)/g)) {
    if (id === undefined) path.splice(indent.length, path.length, step);
    else {
      const facts = Array.from(letters, (letter) => FACTS[letter]);
      found[id] = Object.assign({ method: method as Route['method'], path: path.join('') }, ...facts);
    }
  }
  return found as Record<keyof OPERATIONS, Route>;
}
`;

/** The row of the routes table: only what differs from the default, so that the table stays small. */
export function route(document: Document, found: Found): Route {
  const { path, method, operation, parameters, answers } = found;
  for (const { name, in: where, style, explode } of parameters) {
    // openapi-typescript drops these, and openapi-fetch would send another form than the spec declares.
    if (style !== undefined || explode !== undefined) {
      throw new Error(`${operation.operationId}: style or explode of ${where} parameter ${name} is not supported yet`);
    }
  }
  const media = Object.keys(operation.requestBody?.content ?? {})[0] ?? operation['x-content-type'];
  const success = Object.entries(answers).filter(([status]) => status.startsWith('2'));
  const batch = success.map(([, answer]) => answer['x-batch-result']).find(Boolean);
  const binary = success.some(([, answer]) =>
    Object.values(answer.content ?? {}).some((content) => content.schema?.format === 'binary'),
  );
  const job = operation['x-job'];
  const idempotent = operation['x-idempotent'] ?? isIdempotent(method);
  const secrets = secretsOf(document, found);
  return {
    method: method as Route['method'],
    path,
    ...(media !== undefined && media !== 'application/json' && { contentType: media }),
    ...(binary && { binary }),
    ...(success.every(([, answer]) => answer.content === undefined) && { empty: true as const }),
    ...(isPublic(operation.security) && { public: true as const }),
    ...(idempotent !== isIdempotent(method) && { idempotent }),
    ...(secrets.length > 0 && { secrets }),
    ...(operation['x-not-found'] && { notFound: operation['x-not-found'] }),
    ...(batch && { batch }),
    ...(job?.state !== undefined && {
      job: {
        state: job.state,
        succeeded: job.succeeded ?? [],
        failed: job.failed ?? [],
        ...(job.progress !== undefined && { progress: job.progress }),
      },
    }),
  };
}

/** `security: []` and `security: [{}]` both say that nobody has to sign in. */
function isPublic(security: readonly Record<string, unknown>[] | undefined): boolean {
  return security !== undefined && security.every((scheme) => Object.keys(scheme).length === 0);
}
