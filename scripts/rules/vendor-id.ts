/**
 * `spec/vendor-id`: the operation id is the vendor's own, in lowerCamel. The vendor's pages are named after it
 * (`…/CreateConnection.html`), so the address in `externalDocs` tells it. Where a page has another name, because it is a
 * number or because the vendor renamed the operation and left the page, `x-source.id` has to say it. Where several calls
 * of the vendor share a route, `x-calls` has their ids, and that of the operation is nobody's.
 */
import { type Context, type Fields, isFields, type Location, type Rule } from './rule.ts';

const LOWER_CAMEL = /^[a-z][A-Za-z0-9]*$/;
const PAGE = /\/([A-Z][A-Za-z0-9]*)\.html$/;

export const vendorId: Rule = () => ({
  Operation(operation: Fields, { location, report }: Context) {
    const { operationId, 'x-calls': calls } = operation;
    if (!isFields(calls)) {
      check(operationId, operation, location, location.child('operationId'), report);
      return;
    }
    for (const [id, call] of Object.entries(calls)) {
      const at = location.child(['x-calls', id]);
      if (!LOWER_CAMEL.test(id)) report({ message: 'The id of a call has to be in lowerCamel.', location: at.key() });
      else if (!isFields(call) || !isFields(call['externalDocs']))
        report({ message: "`externalDocs` has to name the vendor's page.", location: at.key() });
      else check(id, call, at, at.key(), report);
    }
  },
});

function check(id: unknown, said: Fields, location: Location, idAt: Location, report: Context['report']): void {
  const { externalDocs, 'x-source': source } = said;
  // Other rules miss these, and want lowerCamel.
  if (typeof id !== 'string' || !LOWER_CAMEL.test(id) || !isFields(externalDocs)) return;
  const { url } = externalDocs;
  const page = typeof url === 'string' ? PAGE.exec(url)?.[1] : undefined;
  const own = isFields(source) ? source['id'] : undefined;
  const vendors = own ?? page;
  if (typeof vendors !== 'string') {
    const message = "The page is not named after the operation: `x-source.id` has to say the vendor's operation id.";
    report({ message, location: location.child('externalDocs').key() });
  } else if (lowerFirst(vendors) !== id) {
    const message = `The operation id should be ${lowerFirst(vendors)}: the vendor calls it ${vendors}.`;
    report({ message, location: idAt });
  } else if (own === page) {
    const message = `The page's address says ${vendors} already; leave \`x-source.id\` out.`;
    report({ message, location: location.child(['x-source', 'id']).key() });
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
