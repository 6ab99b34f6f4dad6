/**
 * `spec/vendor-id`: the operation id is the vendor's own, in lowerCamel. The vendor's pages are named after it
 * (`…/CreateConnection.html`), so the address in `externalDocs` tells it. Where a page has another name, because it is a
 * number or because the vendor renamed the operation and left the page, `x-source.id` has to say it.
 */
import { type Context, type Fields, isFields, type Rule } from './rule.ts';

const LOWER_CAMEL = /^[a-z][A-Za-z0-9]*$/;
const PAGE = /\/([A-Z][A-Za-z0-9]*)\.html$/;

export const vendorId: Rule = () => ({
  Operation(operation: Fields, { location, report }: Context) {
    const { operationId, externalDocs, 'x-source': source } = operation;
    // Other rules miss these, and want lowerCamel.
    if (typeof operationId !== 'string' || !LOWER_CAMEL.test(operationId) || !isFields(externalDocs)) return;
    const { url } = externalDocs;
    const page = typeof url === 'string' ? PAGE.exec(url)?.[1] : undefined;
    const said = isFields(source) ? source['id'] : undefined;
    const id = said ?? page;
    if (typeof id !== 'string') {
      const message = "The page is not named after the operation: `x-source.id` has to say the vendor's operation id.";
      report({ message, location: location.child('externalDocs').key() });
    } else if (lowerFirst(id) !== operationId) {
      const message = `The operation id should be ${lowerFirst(id)}: the vendor calls it ${id}.`;
      report({ message, location: location.child('operationId') });
    } else if (said === page) {
      const message = `The page's address says ${id} already; leave \`x-source.id\` out.`;
      report({ message, location: location.child(['x-source', 'id']).key() });
    }
  },
});

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
