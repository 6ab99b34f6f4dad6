/** Agencies: what an account entrusts to another one. The fake has one account only. */
import type { components } from '../../../generated/iam/schema.ts';
import { FakeError } from '../errors.ts';
import type { Identity } from '../identity.ts';

/**
 * Refuses an agency of another account. Assumed: the account has given itself an agency of every name, as there is no
 * other account, and whoever calls may take it on.
 */
export function checkAgency(
  { domain_id: id, domain_name: name }: components['schemas']['AssumedAgency'],
  { domainId, user }: Identity,
): void {
  if (id === undefined && name === undefined) {
    // Documented: one of the two has to be there. Assumed: the error code of that.
    throw new FakeError(400, 'IAM.0072', 'domain_id and domain_name are both missing: one of them has to be there.');
  }
  if ((id ?? domainId) !== domainId || (name ?? user.domain) !== user.domain) {
    // Assumed: an account that is not there and an agency that was not given are refused alike.
    throw new FakeError(403, 'IAM.0002', `The agency was not given: this fake cloud has account ${user.domain} only.`);
  }
}
