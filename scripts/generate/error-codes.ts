/** error-codes.ts: the codes each service is known to answer, as types, and what to make of them, as constants. */
import type { ErrorKind } from '../../src/errors.ts';
import { banner, docComment, lowerFirst } from './text.ts';

/** What an error-codes.yaml says of a code. */
export interface CodeFacts {
  status?: number | number[];
  meaning: string;
  kind?: ErrorKind;
  hint?: string;
}

/** An error-codes.yaml: code to what is known of it. */
export type ErrorCodes = Readonly<Record<string, CodeFacts>>;

// A record, so that the compiler misses a kind that is not listed.
const KINDS: Readonly<Record<ErrorKind, true>> = {
  unauthenticated: true,
  forbidden: true,
  notFound: true,
  conflict: true,
  throttled: true,
};
const FIELDS = ['status', 'meaning', 'kind', 'hint'];

/** The text of error-codes.ts, not yet formatted. `names` maps a service to its name in TypeScript. */
export function errorCodesSource(
  names: Readonly<Record<string, string>>,
  codes: Readonly<Record<string, ErrorCodes>>,
): string {
  Object.values(codes).forEach(check);
  const shared = codes['shared'] ?? {};
  return [
    banner('spec/*/error-codes.yaml'),
    `import type { KnownErrors } from '../src/operation.ts';`,
    '',
    union('GatewayErrorCode', 'Codes of the API gateway, which stands in front of every service.', shared),
    known('gatewayErrors', "What the gateway's codes mean, where the status does not tell, and what to do.", shared),
    ...Object.entries(names).flatMap(([service, name]) => [
      union(
        `${name}ErrorCode`,
        `Codes that ${name} is known to answer, the gateway's included.`,
        codes[service] ?? {},
        'GatewayErrorCode',
      ),
      known(
        `${lowerFirst(name)}Errors`,
        `What ${name}'s codes mean, where the status does not tell, and what to do. The gateway's are included.`,
        codes[service] ?? {},
        'gatewayErrors',
      ),
    ]),
  ].join('\n');
}

/** YAML is not typed: a word that nobody reads would be a fact that nobody hears of. */
function check(codes: ErrorCodes): void {
  for (const [code, facts] of Object.entries(codes)) {
    const unknown = Object.keys(facts).find((field) => !FIELDS.includes(field));
    if (unknown !== undefined) throw new Error(`${code}: unknown field ${unknown}; known are ${FIELDS.join(', ')}`);
    const { kind } = facts;
    if (kind !== undefined && !Object.hasOwn(KINDS, kind)) {
      throw new Error(`${code}: unknown kind ${kind}; known are ${Object.keys(KINDS).join(', ')}`);
    }
  }
}

function union(name: string, doc: string, codes: ErrorCodes, also?: string): string {
  const members = Object.entries(codes).map(([code, { status, meaning }]) => {
    const statuses = status === undefined ? '' : `${[status].flat().join(', ')}: `;
    return `  // ${statuses}${meaning.replace(/\s+/g, ' ')}\n  | '${code}'`;
  });
  const none = members.length === 0 && !also ? ' never' : '';
  return `${docComment([doc])}\nexport type ${name} =${none}\n${also ? `  | ${also}\n` : ''}${members.join('\n')};\n`;
}

/** A constant with the codes of which more is known than their status. */
function known(name: string, doc: string, codes: ErrorCodes, also?: string): string {
  const entries = Object.entries(codes)
    .filter(([, { kind, hint }]) => kind !== undefined || hint !== undefined)
    .map(
      ([code, { kind, hint }]) => `  '${code}': ${JSON.stringify({ kind, hint: hint?.replace(/\s+/g, ' ').trim() })},`,
    );
  const own = `{\n${entries.join('\n')}\n}`;
  // Bundlers drop what is not used only if they are told that a copy changes nothing else.
  const value = also === undefined ? own : `/* @__PURE__ */ Object.assign({}, ${also}, ${own})`;
  return `${docComment([doc])}\nexport const ${name}: KnownErrors = ${value};\n`;
}
