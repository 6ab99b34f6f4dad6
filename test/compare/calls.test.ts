/** Calls that share a route: each has a page of its own, which has to be compared with it and with no other. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { comparePage, type Outcome } from '../../scripts/compare/compare.ts';
import { blocksOf } from '../../scripts/compare/formats.ts';
import { readPage } from '../../scripts/compare/read.ts';
import { type Files, operations } from '../../scripts/compare/source.ts';
import { addressesOf, compareAll } from '../../scripts/compare/visit.ts';

const spec = (site = 'https://example.com', more = ''): Files =>
  new Map([
    [
      'gate/openapi.yaml',
      parse(`
paths: { /v1/keys: { $ref: 'keys.yaml#/keys' } }
components: { securitySchemes: { Token: { type: apiKey, in: header, name: X-Auth-Token } } }
`) as unknown,
    ],
    [
      'gate/keys.yaml',
      parse(`
keys:
  post:
    operationId: createKey
    externalDocs: { url: '${site}/list.html' }
    x-source: { updated: '2026-01-01' }
    x-calls:
      createKeyByName:
        body: NamedKey
        externalDocs: { url: '${site}/name.html' }
        x-source: { updated: '2026-02-02', accepted: [required request body.name] }
      createKeyByCode: { body: CodedKey, externalDocs: { url: '${site}/code.html' }, security: [{ Token: [] }] }${more}
    requestBody:
      required: true
      content:
        application/json:
          schema: { anyOf: [{ $ref: '#/schemas/NamedKey' }, { $ref: '#/schemas/CodedKey' }] }
    responses: { '201': { description: Done. } }
schemas:
  NamedKey: { type: object, required: [name], properties: { name: { type: string } } }
  CodedKey: { type: object, required: [code], properties: { code: { type: integer } } }
`),
    ],
  ]);

const page = (title: string, field: string, type: string): string => `<html><h1>${title}</h1><h4>URI</h4>
<p>POST /v1/keys</p><h4>Request Parameters</h4>
<table><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>
<tr><td>${field}</td><td>Yes</td><td>${type}</td><td>What makes the key.</td></tr></table><h4>Status Codes</h4>
<table><tr><th>Status Code</th><th>Description</th></tr><tr><td>201</td><td>Done.</td></tr></table></html>`;
const NAMED = page('Making a Key', 'name', 'String');
const CODED = page('Making a Key', 'code', 'Integer');

const compare = (text: string, address?: string, files = spec()): Outcome =>
  comparePage(files, readPage(blocksOf('page.html', text)), address);

describe('a page of a route that calls share', () => {
  it.each([
    ['createKeyByName', NAMED],
    ['createKeyByCode', CODED],
  ])('is about %s by its body', (id, text) => {
    expect(compare(text)).toMatchObject({ operation: `gate ${id}`, differences: [] });
  });

  it('is about the one whose body it has, even where all else is like another', () => {
    const cells = ['X-Auth-Token', 'Yes', 'String', 'Token.'].map((one) => `<td>${one}</td>`).join('');
    const head = NAMED.slice(NAMED.indexOf('<table>'), NAMED.indexOf('</tr>') + 5);
    const headers = `${head.replace('<table>', '<table><caption>Table 1 Request header parameters</caption>')}<tr>${cells}</tr></table>`;
    const named = NAMED.replace('<table>', `${headers}<table>`).replace(
      '</h1>',
      '</h1><p>Updated on 2026-01-01 GMT+08:00</p>',
    );
    const files = spec();
    (files.get('gate/keys.yaml') as { schemas: Record<string, object> }).schemas['CodedKey'] = {
      properties: { name: { type: 'string' } },
    };
    expect(compare(named, undefined, files).operation).toBe('gate createKeyByName');
  });

  it.each([
    ['its title', page('Making a Key - CreateKeyByCode', 'name', 'String'), undefined],
    ['its address', NAMED, 'https://example.org/api-gate/CreateKeyByCode.html'],
    ['the spec', NAMED, 'https://example.com/code.html#section'],
  ])('is about a call by %s, whatever its body is like', (_, text, address) => {
    const { operation, differences } = compare(text, address);
    expect(operation).toBe('gate createKeyByCode');
    expect(differences.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'missing request body.name',
      'extra request body.code',
    ]);
  });

  it('is compared with what the call says for itself, and what it shares stands where all share it', () => {
    const changed = NAMED.replace('<td>Yes</td>', '<td>No</td>').replace('<td>201</td>', '<td>202</td>');
    const { differences } = compare(changed.replace('</h1>', '</h1><p>Updated on 2026-03-03 GMT+08:00</p>'));
    const keys = 'spec/gate/keys.yaml#/keys/post';
    expect(differences.map(({ kind, spec: said, accepted, pointer }) => [kind, said, accepted, pointer])).toEqual([
      ['date', '2026-02-02', undefined, `${keys}/x-calls/createKeyByName/x-source`],
      ['required', 'mandatory', true, 'spec/gate/keys.yaml#/schemas/NamedKey/properties/name'],
      ['status', 'not there', undefined, `${keys}/responses`],
      ['status', 'there', undefined, `${keys}/responses/201`],
    ]);
  });

  it('cannot be about a call whose body the route does not take', () => {
    const files = spec(undefined, `\n      createKeyByMagic: { body: Spell }`);
    expect(() => compare(NAMED, undefined, files)).toThrow(/createKeyByMagic: the request body cannot be Spell/);
  });
});

describe('the operations', () => {
  it('are the calls, each with its page, and the operation of them all is none', () => {
    expect(operations(spec()).map((one) => (one.operation.value as { operationId: string }).operationId)).toEqual([
      'createKeyByName',
      'createKeyByCode',
    ]);
    expect([...addressesOf(spec()).keys()]).toEqual(['https://example.com/name.html', 'https://example.com/code.html']);
  });

  it('are visited call by call', async () => {
    const texts = new Map([
      ['/name.html', NAMED],
      ['/code.html', CODED],
    ]);
    const server = createServer((request, response) => response.end(texts.get(request.url ?? ''))).listen(
      0,
      '127.0.0.1',
    );
    await new Promise((resolve) => server.once('listening', resolve));
    const cache = await mkdtemp(path.join(tmpdir(), 'calls-'));
    const files = spec(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const visit = () =>
      compareAll(files, { cache, draft: false, pause: () => Promise.resolve(), onProgress: () => undefined });
    try {
      const same = await visit();
      expect(same.map(({ outcome }) => [outcome?.operation, outcome?.differences])).toEqual([
        ['gate createKeyByName', []],
        ['gate createKeyByCode', []],
      ]);
      texts.set('/code.html', page('Making a Key - CreateKeyByName', 'name', 'String'));
      const [, other] = await visit();
      expect(other?.outcome?.differences).toMatchObject([{ kind: 'operation', subject: 'createKeyByCode' }]);
    } finally {
      server.close();
      await rm(cache, { recursive: true, force: true });
    }
  });
});
