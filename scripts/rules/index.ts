/** The rules that Redocly's own and its assertions cannot say, as its plugin `spec`. redocly.yaml turns them on. */
import { described } from './described.ts';
import { noBareObject } from './no-bare-object.ts';
import { type Rule } from './rule.ts';
import { telling } from './telling.ts';
import { vendorId } from './vendor-id.ts';

const oas3: Readonly<Record<string, Rule>> = {
  'vendor-id': vendorId,
  described,
  telling,
  'no-bare-object': noBareObject,
};

export function plugin(): { id: string; rules: { oas3: typeof oas3 } } {
  return { id: 'spec', rules: { oas3 } };
}
