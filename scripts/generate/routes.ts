/** routes.ts of a service: the one generated file of it that is there when a program runs. */
import { isIdempotent } from '../../src/http/retry.ts';
import type { Route } from '../../src/operation.ts';
import { secretsOf } from './secrets.ts';
import { type Document, type Found, operationsOf } from './spec.ts';
import { banner, docComment } from './text.ts';

/** The text of routes.ts, not yet formatted. */
export function routesSource(service: string, document: Document): string {
  const facts = new Map<string, string>();
  const root: Step = { calls: [], steps: new Map() };
  for (const one of operationsOf(document)) {
    const { method, path, ...more } = route(document, one);
    const letters = Object.entries(more).map(([name, value]) => letterOf(name, value, facts));
    stepTo(root, path).calls.push(`${method}${letters.join('')} ${one.operation.operationId}`);
  }
  return [
    banner(`spec/${service}`),
    `import type { RouteTable } from '../../src/operation.ts';`,
    '',
    docComment([`What the client needs to know of ${document.info.title} at run time.`]),
    'export const routes: RouteTable = {',
    `scope: ${JSON.stringify(document['x-scope'] ?? [])},`,
    'facts: {',
    ...[...facts].map(([fact, letter]) => `  '${letter}': ${fact},`),
    '},',
    `tree: \`\n${escaped(linesOf(root).join('\n'))}\n\`,`,
    '};',
    '',
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
