/** What goes out: the five pages' calls, to the byte, with an access key and with a token. */
import { createHash, createHmac } from 'node:crypto';
import { ConfigError } from 'huaweicloud-openapi';
import { describe, expect, it } from 'vitest';
import { answers, key, planted, reply, type Seen, startServer, withKey, withToken } from './cloud.ts';
import { type Page, pages, scope } from './pages.ts';

startServer();

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** Encodes byte by byte, after RFC 3986. */
function encoded(text: string): string {
  const unreserved = /[A-Za-z0-9._~-]/;
  return [...Buffer.from(text)]
    .map((byte) => [String.fromCharCode(byte), `%${byte.toString(16).toUpperCase().padStart(2, '0')}`] as const)
    .map(([character, escaped]) => (unreserved.test(character) ? character : escaped))
    .join('');
}

function urlOf({ host, template }: Page, path: Readonly<Record<string, string>>): string {
  const values: Readonly<Record<string, string>> = { ...scope, ...path };
  return `https://${host}${template.replace(/\{(\w+)\}/g, (_, name: string) => encoded(values[name] ?? '(missing)'))}`;
}

/** SDK-HMAC-SHA256 as the vendor's guide has it, for a path that is encoded and without a query. */
function signatureOf({ method, url, headers, body }: Seen, signed: readonly string[]): string {
  const { pathname, host } = new URL(url);
  const lines = signed.map((name) => `${name}:${name === 'host' ? host : (headers[name] ?? '(missing)')}\n`);
  const canonical = [method, `${pathname}/`, '', lines.join(''), signed.join(';'), sha256(body)].join('\n');
  const text = `SDK-HMAC-SHA256\n${headers['x-sdk-date'] ?? '(missing)'}\n${sha256(canonical)}`;
  return createHmac('sha256', key.secretAccessKey).update(text).digest('hex');
}

/** What sends puts these in, and the user agent is not part of a page. */
const BY_SENDER = ['user-agent', 'host', 'connection', 'content-length', 'accept-encoding'];

/** Names of the headers that the package decides on. */
const namesOf = ({ headers }: Seen): string[] =>
  Object.keys(headers)
    .filter((name) => !BY_SENDER.includes(name))
    .sort();

function answered(page: Page): Seen[] {
  return answers(page.host, () => reply(200, page.success.body));
}

function only(seen: readonly Seen[]): Seen {
  expect(seen).toHaveLength(1);
  return seen[0] as Seen;
}

function expectSigned(request: Seen, page: Page): void {
  const signed = [...(page.contentType === undefined ? [] : ['content-type']), 'host', 'x-project-id', 'x-sdk-date'];
  expect(request.headers['authorization']).toBe(
    `SDK-HMAC-SHA256 Access=${key.accessKeyId}, SignedHeaders=${signed.join(';')}, Signature=${signatureOf(request, signed)}`,
  );
}

describe.each(pages)('$operation', (page) => {
  const content = page.contentType === undefined ? [] : ['content-type'];

  it.each([
    ['an access key', withKey],
    ['a token', withToken],
  ])('method, URL, content type and body, with %s', async (_, clients) => {
    const seen = answered(page);
    await page.call(clients, page.path);
    const request = only(seen);
    expect(request.method).toBe(page.method);
    expect(request.url).toBe(urlOf(page, page.path));
    expect(new URL(request.url).search).toBe('');
    expect(request.headers['content-type']).toBe(page.contentType);
    expect(request.body.toString()).toBe(page.sent);
  });

  it('is signed with an access key, and carries the project', async () => {
    const seen = answered(page);
    await page.call(withKey, page.path);
    const request = only(seen);
    expect(namesOf(request)).toEqual(['authorization', ...content, 'x-project-id', 'x-sdk-date']);
    expect(request.headers['x-sdk-date']).toMatch(/^\d{8}T\d{6}Z$/);
    expect(request.headers['x-project-id']).toBe(scope.project_id);
    expectSigned(request, page);
  });

  it('carries a token, and no signature', async () => {
    const seen = answered(page);
    await page.call(withToken, page.path);
    const request = only(seen);
    expect(namesOf(request)).toEqual([...content, 'x-auth-token']);
    expect(request.headers['x-auth-token']).toBe(planted.token);
  });

  it.each([
    ['a blank', ' a b '],
    ['a slash', 'a/b'],
    ['a step up', '../../secrets'],
    ['a backslash', 'a\\b'],
    ['a percent sign', '100%'],
    ['what looks encoded', '%2e%2E%2f%20'],
    ['umlauts', 'Zürich'],
    ['letters of three and four bytes', '日本🔑'],
    ['quotes', `"'\``],
    ['what RFC 3986 reserves', ":/?#[]@!$&'()*+,;="],
    ['what is never encoded', 'aZ09-._~'],
    ['what looks like a template', '{project_id} $& $1'],
    ['a line break', 'a\r\nb'],
  ])('a path value with %s arrives encoded once, and signed', async (_, value) => {
    const own = [...page.template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    const path = Object.fromEntries(own.filter((name) => name !== 'project_id').map((name) => [name, value]));
    const seen = answered(page);
    await page.call(withKey, path);
    const request = only(seen);
    expect(request.url).toBe(urlOf(page, path));
    const segments = new URL(request.url).pathname.split('/');
    const places = page.template.split('/').flatMap((part, at) => (/^\{(?!project_id)/.test(part) ? [at] : []));
    expect(places.map((at) => decodeURIComponent(segments[at] ?? ''))).toEqual(places.map(() => value));
    expectSigned(request, page);
  });
});

it('a path value that no URL can hold is refused before anything is sent', async () => {
  const result = await withKey.csms.deleteSecret({ secret_name: 'half a pair \ud800' }).result();
  expect(!result.ok && result.error).toBeInstanceOf(ConfigError);
});
