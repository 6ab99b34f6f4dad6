/** operations.ts of a service: a documented interface, and three aliases an operation. */
import { type Document, type Found, operationsOf } from './spec.ts';
import { banner, docComment, pascal } from './text.ts';

/** The service's name in TypeScript, from its title: `SecMaster`, `Csms`, `RomaConnect`. */
export function serviceName(document: Document): string {
  const words = document.info.title.split(/\W+/).filter(Boolean);
  return words.map((word) => pascal(/^[A-Z]+$/.test(word) ? word.toLowerCase() : word)).join('');
}

/** The text of operations.ts, not yet formatted. */
export function operationsSource(service: string, document: Document): string {
  const found = operationsOf(document);
  checkNames(service, found);
  const name = serviceName(document);
  const scope = document['x-scope'] ?? [];
  const codes = `${name}ErrorCode`;
  const shared = sharedCalls(name, found);
  const types = ['Call', 'CallOptions', 'Failure', 'Input', 'Output', ...(shared.length > 0 ? ['WithBody'] : [])];
  return [
    banner(`spec/${service}`),
    `import type { ${codes} } from '../error-codes.ts';`,
    `import type { ${types.join(', ')} } from '../../src/operation.ts';`,
    `import type { ${shared.length > 0 ? 'components, ' : ''}operations } from './schema.ts';`,
    '',
    docComment([`Path parameters that the ${document.info.title} client fills in.`]),
    `type Scope = ${scope.map((one) => `'${one}'`).join(' | ') || 'never'};`,
    '',
    ...shared,
    ...found.flatMap((one) => aliases(name, one)),
    docComment([`The operations of ${document.info.title}.`]),
    `export interface ${name}Operations {`,
    ...found.flatMap((one) => [operationDoc(one), signature(one, scope), '']),
    '}',
    '',
  ].join('\n');
}

/** The types of calls that share a route: what openapi-typescript has is the operation of them all. */
function sharedCalls(name: string, found: readonly Found[]): string[] {
  const calls = found.flatMap(({ operation: { operationId }, shared }) => {
    if (!shared) return [];
    const body = `components['schemas']['${shared.body}']`;
    return [`readonly ${operationId}: WithBody<operations['${shared.operationId}'], ${body}>;`];
  });
  if (calls.length === 0) return [];
  const docs = docComment(['Calls that share a route with others: each is the same operation with a body of its own.']);
  return [docs, `export interface ${name}SharedCalls {`, ...calls, '}', ''];
}

function aliases(name: string, { operation: { operationId: id }, shared }: Found): string[] {
  const type = pascal(id);
  const codes = `${name}ErrorCode`;
  const op = `${shared ? `${name}SharedCalls` : 'operations'}['${id}']`;
  return [
    `/** Input of \`${id}\`. */`,
    `export type ${type}Input = Input<${op}, Scope>;`,
    `/** Answer of \`${id}\`. */`,
    `export type ${type}Output = Output<${op}>;`,
    `/** Failure of \`${id}\`. */`,
    `export type ${type}Failure = Failure<${op}, ${codes}>;`,
    '',
  ];
}

function operationDoc({ path, method, operation, answers }: Found): string {
  const updated = operation['x-source']?.updated;
  const page = operation.externalDocs && `[docs](${operation.externalDocs.url})${updated ? `, ${updated}` : ''}`;
  return docComment(
    [
      operation.summary + '.',
      operation.description ?? '',
      headersDoc(answers),
      `\`${method} ${path}\`${page ? ` · ${page}` : ''}`,
      operation.deprecated ? '@deprecated The vendor takes it offline.' : '',
    ].filter(Boolean),
  );
}

/** Bodies are what calls answer with; where a success says something in a header, a caller has to know how to get it. */
function headersDoc(answers: Found['answers']): string {
  const success = Object.entries(answers).filter(([status]) => status.startsWith('2'));
  const names = success.flatMap(([, answer]) => Object.keys(answer.headers ?? {}));
  const own = [...new Set(names)].filter((name) => !/^x-(request-id|api-deprecation-\w+)$/i.test(name));
  return own.length === 0
    ? ''
    : `In \`response.headers\` of the call's \`result()\`: ${own.map((name) => `\`${name}\``).join(', ')}.`;
}

function signature({ operation, parameters }: Found, scope: readonly string[]): string {
  const id = operation.operationId;
  const needed =
    operation.requestBody?.required === true ||
    parameters.some((one) => one.required === true && !(one.in === 'path' && scope.includes(one.name)));
  const type = pascal(id);
  const optional = needed ? '' : '?';
  return `readonly ${id}: (input${optional}: ${type}Input, options?: CallOptions) => Call<${type}Output, ${type}Failure>;`;
}

function checkNames(service: string, found: readonly Found[]): void {
  const seen = new Set<string>();
  for (const { operation, path } of found) {
    const id = operation.operationId;
    if (!/^[a-z][A-Za-z0-9]*$/.test(id)) throw new Error(`${service}: operation id ${id} of ${path} is not lowerCamel`);
    if (seen.has(id)) throw new Error(`${service}: two operations are called ${id}`);
    seen.add(id);
  }
}
