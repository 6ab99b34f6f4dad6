/** How a request is refused that the spec does not allow. */
import { FakeError } from './errors.ts';
import type { Operation } from './spec.ts';

/** What a service answers to parameters and to bodies that it cannot take: their codes, from its error-codes.yaml. */
const CODES: Readonly<Record<string, { readonly invalid: string; readonly unreadable: string }>> = {
  secmaster: { invalid: 'SecMaster.20040001', unreadable: 'SecMaster.20040001' },
  csms: { invalid: 'CSMS.0002', unreadable: 'CSMS.0004' },
  roma: { invalid: 'ROMA.00013000', unreadable: 'ROMA.00013000' },
  iam: { invalid: 'IAM.0007', unreadable: 'IAM.0011' },
};

/** Names the operation, what is wrong with the request, and where the spec says so. */
export function refuse(operation: Operation, reason: string, kind: 'invalid' | 'unreadable' = 'invalid'): FakeError {
  const words = `${operation.id}: ${reason}; the spec is ${operation.source}`;
  return new FakeError(400, CODES[operation.service]?.[kind] ?? 'APIGW.0201', words);
}
