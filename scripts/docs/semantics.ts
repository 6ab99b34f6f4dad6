/** What the extensions of an operation mean to its caller, in sentences of Markdown. */
import type { Found, Operation, Service } from './model.ts';
import { camel, list } from './words.ts';

/** Everything that a caller would otherwise have to find out. */
export function semantics(service: Pick<Service, 'id'>, found: Found): string[] {
  const { operation, method, answers } = found;
  return [
    ...(operation.deprecated ? ['Deprecated: the vendor takes it offline.'] : []),
    repeats(method, operation),
    ...paging(operation),
    ...answers.flatMap(([, answer]) => batch(answer['x-batch-result'])),
    ...job(service, operation),
    ...missing(operation),
    ...(operation['x-content-type'] === undefined
      ? []
      : [
          `Sent with \`Content-Type: ${operation['x-content-type']}\` ${operation.requestBody ? 'also without a body' : 'although it has no body'}; the client does that.`,
        ]),
    ...(isPublic(operation) ? ['Needs no credentials.'] : []),
  ];
}

function repeats(method: string, operation: Operation): string {
  const isSafe = operation['x-idempotent'] ?? (method !== 'POST' && method !== 'PATCH');
  return isSafe
    ? 'Safe to repeat: the client also tries again after a lost connection, a timeout, and 500, 502, 503 or 504.'
    : 'Not safe to repeat: the client tries again only when throttled, or when nothing was sent.';
}

function paging({ 'x-pagination': page }: Operation): string[] {
  if (!page) return [];
  const where = page.in === 'body' ? 'the body' : 'the query';
  const how =
    page.style === 'marker'
      ? `read on with \`marker\` in ${where}${page.next === undefined ? '' : `, set to \`${page.next}\` of the answer`}`
      : `read on with \`offset\` and \`limit\` in ${where}${page.total === undefined ? '' : `; \`${page.total}\` says how many there are`}`;
  return [`Answers a page at a time, entries in \`${page.items}\`: ${how}.`];
}

function batch(result: { success?: string; succeeded?: string; failed: string } | undefined): string[] {
  if (!result) return [];
  const sign = result.success === undefined ? '' : `\`${result.success}\` is false, or `;
  const rest = result.succeeded === undefined ? '' : ` What succeeded is in \`${result.succeeded}\`.`;
  return [
    `Works on several objects, and can succeed with some and fail with others although the status is 2xx. When ${sign}\`${result.failed}\` is not empty, the client throws a \`PartialFailureError\`.${rest}`,
  ];
}

function job({ id }: Pick<Service, 'id'>, { 'x-job': one }: Operation): string[] {
  if (one?.poll !== undefined) {
    const where = one.id === undefined ? '' : `, its ID in \`${one.id}\``;
    return [
      `Starts a job${where}. [${one.poll}](#${one.poll}) tells its state; \`waitFor(${camel(id)}.${one.poll}, …)\` waits for its end.`,
    ];
  }
  if (one?.state === undefined) return [];
  const states = (names: readonly string[] = []): string =>
    list(
      names.map((name) => `\`${name}\``),
      'or',
    );
  const ends = [
    one.succeeded?.length ? `succeeded with ${states(one.succeeded)}` : '',
    one.failed?.length ? `failed with ${states(one.failed)}` : '',
  ].filter(Boolean);
  const progress = one.progress === undefined ? '' : ` \`${one.progress}\` says how much is done.`;
  return [`Tells the state of a job, in \`${one.state}\`: it has ${list(ends, 'or')}.${progress}`];
}

function missing({ 'x-not-found': codes = [] }: Operation): string[] {
  if (codes.length === 0) return [];
  const names = list(
    codes.map((code) => `\`${code}\``),
    'or',
  );
  return [`Here ${names} means that it does not exist, whatever the status: \`isNotFound(error)\` is true.`];
}

function isPublic({ security }: Operation): boolean {
  return security !== undefined && security.every((scheme) => Object.keys(scheme).length === 0);
}
