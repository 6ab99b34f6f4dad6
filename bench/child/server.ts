/** The other side: answers everything at once and verifies nothing. Over IPC it tells its port; it ends with its parent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DOMAIN_ID, REGION } from '../clients/calls.ts';

const id = '2b31ed520d81f0b02f09c003b7f5a8c1';
const links = { self: `https://iam.example.com/v3/projects?name=${REGION}`, previous: null, next: null };
const project = { id, name: REGION, domain_id: DOMAIN_ID, parent_id: DOMAIN_ID, enabled: true, is_domain: false };
const LISTED = JSON.stringify({ projects: [{ ...project, description: '' }], links });
const CREATED = JSON.stringify({
  credential: {
    access: 'BENCHMARKTEMPORARY01',
    secret: 'benchmark-temporary-secret-0123456789abc',
    expires_at: '2030-01-01T00:00:00.000000Z',
    securitytoken: 'gQ1jbi1ub3J0aC00'.repeat(8),
  },
});

/** As the gateway's answers have them. */
const HEADERS = { 'content-type': 'application/json', 'x-request-id': '7a2f1c4e9b8d4f60a1b2c3d4e5f60718' };

const server = createServer((request, response) => {
  const [status, text] = request.method === 'GET' ? ([200, LISTED] as const) : ([201, CREATED] as const);
  request.resume().on('end', () => {
    response.writeHead(status, { ...HEADERS, 'content-length': text.length }).end(text);
  });
});
// Clients rest while others are measured; none of them shall find its connections closed.
server.keepAliveTimeout = 3_600_000;
server.requestTimeout = 0;
process.once('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
