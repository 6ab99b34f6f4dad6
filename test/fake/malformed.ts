/** Requests that no client should send, with the status of the answer that each of them gets. */

export const HOST = 'Host: x\r\n';
/** The headers of a request that is the last on its connection. */
export const LAST = `${HOST}Connection: close\r\n`;
export const get = (path: string, headers = LAST) => `GET ${path} HTTP/1.1\r\n${headers}\r\n`;
export const post = (body: string, headers: string) => `POST /v3/auth/tokens HTTP/1.1\r\n${LAST}${headers}\r\n${body}`;
const json = (body: string) => post(body, `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`);
const fields = (count: number, text: string) => Array.from({ length: count }, (_, n) => `X-${n}: ${text}\r\n`).join('');

const BIG = 13 * 1024 * 1024;

export const MALFORMED: readonly (readonly [what: string, bytes: string, status: number])[] = [
  ['bad JSON', json('{"auth":'), 400],
  ['JSON of another kind', json('[[[[1]]]]'), 400],
  ['JSON that is very deep', json('['.repeat(100_000)), 400],
  ['a key that reaches for the prototype', json('{"__proto__":{"auth":1},"constructor":{}}'), 400],
  ['a body of 13 MB', post('a'.repeat(BIG), `Content-Length: ${BIG}\r\n`), 413],
  [
    '13 MB in a chunk',
    post(`${BIG.toString(16)}\r\n${'a'.repeat(BIG)}\r\n0\r\n\r\n`, 'Transfer-Encoding: chunked\r\n'),
    413,
  ],
  ['a header that is too large', get('/', `${LAST}X: ${'a'.repeat(70_000)}\r\n`), 431],
  ['headers that are too many', get('/', LAST + fields(3000, '1')), 431],
  ['many headers that just fit', get('/', LAST + fields(1500, '')), 404],
  ['a URL that is too long', get(`/${'a'.repeat(70_000)}`), 431],
  ['a long URL', get(`/${'a'.repeat(10_000)}?${'b=c&'.repeat(500)}`), 404],
  ['a query of nothing but separators', get(`/v3/projects?${'&='.repeat(3000)}`), 401],
  ['dot segments', get('/v1/p/secrets/../../../etc/passwd'), 404],
  ['dot segments at the root', get('/../..'), 404],
  ['encoded dot segments', get('/v1/p/secrets/%2e%2e'), 404],
  ['encoded slashes', get('/v1/p/secrets/..%2f..%2fetc'), 401],
  ['backslashes', get('/v1\\..\\p/secrets'), 404],
  ['double slashes', get('//v3//projects'), 404],
  ['a whole URL with dot segments', get('http://evil/v3/../etc/passwd'), 404],
  ['a whole URL in capitals', get('HTTP://evil/v3/projects'), 401],
  ['a whole URL that is none', get('ftp://evil/v3/projects'), 404],
  ['an encoded NUL', get('/v1/p/secrets/%00'), 401],
  ['a NUL in the path', get('/v1/p/secrets/\0'), 400],
  ['a NUL in a header', get('/', `${LAST}X: a\0b\r\n`), 400],
  ['an invalid percent', get('/v1/p/secrets/%zz'), 404],
  ['percents that are no UTF-8', get('/v1/p/secrets/%ff%fe'), 404],
  ['a wrong method', `PATCH /v3/projects HTTP/1.1\r\n${LAST}\r\n`, 404],
  ['a method that does not exist', `BREW / HTTP/1.1\r\n${LAST}\r\n`, 400],
  ['a question about the server', `OPTIONS * HTTP/1.1\r\n${LAST}\r\n`, 404],
  ['an unknown host', get('/', 'Host: evil.example\r\nConnection: close\r\n'), 404],
  ['no host', get('/', 'Connection: close\r\n'), 400],
  ['two hosts', get('/', `${LAST}Host: y\r\n`), 400],
  ['a host with a path in it', get('/', 'Host: x/v3/projects?\r\nConnection: close\r\n'), 400],
  ['HTTP/0.9', 'GET /\r\n\r\n', 400],
  ['HTTP/1.0 without a host', 'GET / HTTP/1.0\r\n\r\n', 404],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['HTTP/3', 'GET / HTTP/3.0\r\nHost: x\r\n\r\n', 400],
  ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['garbage', '\x00\x01\x02\x03\x04\r\n\r\n', 400],
  ['chunks that are none', post('zz\r\n', 'Transfer-Encoding: chunked\r\n'), 400],
  ['a length and chunks', post('0\r\n\r\n', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'), 400],
  ['two lengths', post('ab', 'Content-Length: 1\r\nContent-Length: 2\r\n'), 400],
  ['a length below zero', post('', 'Content-Length: -1\r\n'), 400],
  ['a length beyond all numbers', post('', `Content-Length: ${'9'.repeat(30)}\r\n`), 400],
  ['a coding that nobody knows', post('', 'Transfer-Encoding: rot13\r\n'), 400],
  ['a header on two lines', get('/', `X: a\r\n b\r\n${LAST}`), 400],
  ['CONNECT', 'CONNECT evil:443 HTTP/1.1\r\nHost: evil:443\r\n\r\n', 405],
  ['an upgrade', get('/', `${HOST}Connection: Upgrade, close\r\nUpgrade: websocket\r\n`), 404],
  [
    'an upgrade to HTTP/2',
    get('/', `${HOST}Connection: Upgrade, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMA\r\n`),
    404,
  ],
  ['an expectation that nobody can meet', post('{}', 'Expect: a-miracle\r\nContent-Length: 2\r\n'), 417],
];
