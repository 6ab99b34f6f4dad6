/** error-codes.ts: the codes each service is known to answer, as types. */
import { banner, docComment } from './text.ts';

/** An error-codes.yaml: code to what is known of it. */
export type ErrorCodes = Readonly<Record<string, { status?: number | number[]; meaning: string }>>;

/** The text of error-codes.ts, not yet formatted. `names` maps a service to its name in TypeScript. */
export function errorCodesSource(
  names: Readonly<Record<string, string>>,
  codes: Readonly<Record<string, ErrorCodes>>,
): string {
  const shared = codes['shared'] ?? {};
  return [
    banner('spec/*/error-codes.yaml'),
    union('GatewayErrorCode', 'Codes of the API gateway, which stands in front of every service.', shared),
    ...Object.entries(names).map(([service, name]) =>
      union(
        `${name}ErrorCode`,
        `Codes that ${name} is known to answer, the gateway's included.`,
        codes[service] ?? {},
        'GatewayErrorCode',
      ),
    ),
  ].join('\n');
}

function union(name: string, doc: string, codes: ErrorCodes, also?: string): string {
  const members = Object.entries(codes).map(([code, { status, meaning }]) => {
    const statuses = status === undefined ? '' : `${[status].flat().join(', ')}: `;
    return `  // ${statuses}${meaning.replace(/\s+/g, ' ')}\n  | '${code}'`;
  });
  const none = members.length === 0 && !also ? ' never' : '';
  return `${docComment([doc])}\nexport type ${name} =${none}\n${also ? `  | ${also}\n` : ''}${members.join('\n')};\n`;
}
