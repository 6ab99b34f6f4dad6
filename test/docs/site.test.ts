/** The site: what its pages are made of, and that nothing in it leads nowhere or leaves the machine. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import MiniSearch from 'minisearch';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callOf } from '../../scripts/docs/call.ts';
import { freshness } from '../../scripts/docs/home.ts';
import { html } from '../../scripts/docs/html.ts';
import { limitWords, typeWords } from '../../scripts/docs/limits.ts';
import { between, repositoryOf, siteLink } from '../../scripts/docs/links.ts';
import { inOrder, serviceOf } from '../../scripts/docs/load.ts';
import { article, block } from '../../scripts/docs/markdown.ts';
import type { Document, Found, Operation, Schema, Service } from '../../scripts/docs/model.ts';
import { referencePage } from '../../scripts/docs/reference.ts';
import { operationEntries } from '../../scripts/docs/search.ts';
import { type Entry, normalize, OPTIONS, tokenize } from '../../scripts/docs/search-options.ts';
import { semantics } from '../../scripts/docs/semantics.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const docs = (...args: string[]): Promise<{ stdout: string }> =>
  run(process.execPath, ['--import', 'tsx', path.join(root, 'scripts/docs.ts'), ...args], { cwd: root });

const loaded = async (id: string): Promise<Service> =>
  serviceOf(id, JSON.parse(await readFile(path.join(root, `generated/${id}/openapi.json`), 'utf8')) as Document);
const found = (service: Service, id: string): Found => {
  const one = service.operations.find(({ operation }) => operation.operationId === id);
  if (!one) throw new Error(`no operation ${id}`);
  return one;
};

describe('the pieces', () => {
  it('escapes what is put into a template, and nothing twice', () => {
    const name = '<b a="1">&\'';
    expect(html`<i>${name}${html`<u>${1}</u>`}${[false, undefined, '<']}</i>`.text).toBe(
      '<i>&lt;b a=&quot;1&quot;&gt;&amp;&#39;<u>1</u>&lt;</i>',
    );
  });

  it('shows no markup of descriptions', () => {
    expect(block('a <script>x</script> `<b>` ![p](https://x.example/p.png) [q](javascript:x)').text).toBe(
      '<p>a &lt;script&gt;x&lt;/script&gt; <code>&lt;b&gt;</code> p q</p>',
    );
  });

  it('names headings as GitHub does, apart from each other, the same each time', () => {
    const text = '# Title\n\nA `code` and [a link](x.md).\n\n## What an `x_y` is\n\none\n\n## What an x_y is\n';
    const targets = { pages: new Map<string, string>() };
    for (const page of [article('a.md', text, targets), article('a.md', text, targets)]) {
      expect(page).toMatchObject({ title: 'Title', summary: 'A code and a link.' });
      expect(page.sections.map(({ id }) => id)).toEqual(['title', 'what-an-x_y-is', 'what-an-x_y-is-1']);
      expect(page.body.text).toContain('<h2 id="what-an-x_y-is-1">');
    }
  });

  const pages = new Map([
    ['docs/guides/a.md', 'guides/a.html'],
    ['docs/guides/b.md', 'guides/b.html'],
    ['spec/README.md', 'specs.html'],
  ]);
  it.each([
    ['b.md#x', 'b.html#x'],
    ['../../spec/README.md', '../specs.html'],
    ['#here', '#here'],
    ['https://x.example/', 'https://x.example/'],
    ['../../src/index.ts', undefined],
    ['javascript:x', undefined],
  ])('leads a link to %s to %s', (href, to) => {
    expect(siteLink('docs/guides/a.md', href, { pages })).toBe(to);
  });

  it('leads to the repository what is not in the site, when there is one', () => {
    const repository = repositoryOf({ url: 'git+https://git.example/a/b.git' });
    expect(siteLink('spec/README.md', '../LICENSE#x', { pages, repository })).toBe(
      'https://git.example/a/b/blob/main/LICENSE#x',
    );
    expect(repositoryOf('github:a/b')).toBe('https://github.com/a/b');
    expect(repositoryOf(undefined)).toBeUndefined();
    expect(between('guides/a.html', 'secmaster/index.html')).toBe('../secmaster/index.html');
  });

  it.each([
    [{ minLength: 1, maxLength: 64 }, '1–64 characters'],
    [{ minItems: 1 }, 'at least 1 item'],
    [{ maxLength: 1 }, 'at most 1 character'],
    [{ minimum: 0, maximum: 9, default: 0 }, '0–9, default: `0`'],
    [{ enum: ['a', ''] }, 'one of `a`, empty'],
    [{ 'x-extensible-enum': ['a', 'b'] }, 'for now one of `a`, `b`'],
    [{ pattern: '^`$' }, 'matches ``^`$``'],
    [{ type: 'array', uniqueItems: true, items: { maxLength: 5 } }, 'no two the same, each at most 5 characters'],
    [{ additionalProperties: true }, 'any other fields'],
  ])('says %j in words', (schema: Schema, words) => {
    expect(limitWords(schema).join(', ')).toBe(words);
  });

  it.each([
    [{ type: 'array', items: { type: 'array', items: { type: 'string' } } }, 'array of array of string'],
    [{ type: 'object', additionalProperties: { type: 'integer', format: 'int64' } }, 'map of integer (int64)'],
    [{ type: ['string', 'null'], format: 'date-time' }, 'string (date-time) or null'],
    [{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, 'string or integer'],
    [{ type: 'string', format: 'password' }, 'string'],
  ])('says the type of %j', (schema: Schema, words) => {
    expect(typeWords(schema)).toBe(words);
  });

  it('puts services and guides in reading order, what it does not know last', () => {
    expect(inOrder(['zoo', 'csms', 'secmaster-v2', 'secmaster'], 'services')).toEqual([
      'secmaster',
      'secmaster-v2',
      'csms',
      'zoo',
    ]);
    expect(inOrder(['b', 'a', 'retries', 'credentials'], 'guides')).toEqual(['credentials', 'retries', 'a', 'b']);
  });

  it('counts how fresh and how sure the sources are', () => {
    const of = (source: object): Found => ({ operation: { 'x-source': source } }) as unknown as Found;
    const operations = [
      of({ updated: '2026-01-02', confidence: 'documented' }),
      of({ updated: '2025-12-18', confidence: 'documented' }),
      of({ confidence: 'conflict' }),
    ];
    expect(freshness(operations)).toEqual({
      oldest: '2025-12-18',
      newest: '2026-01-02',
      undated: 1,
      confidence: { documented: 2, conflict: 1 },
    });
  });

  it('splits names into words and keeps them whole', () => {
    expect(tokenize('createConnection: component_id, SecMaster.20041002.')).toEqual([
      ...['createConnection', 'create', 'Connection'],
      ...['component_id', 'component', 'id'],
      ...['SecMaster.20041002', 'Sec', 'Master', '20041002'],
    ]);
  });

  it('takes one and many for the same word', () => {
    expect(['Retries', 'connections', 'access', 'id', 's'].map(normalize)).toEqual([
      'retry',
      'connection',
      'access',
      'id',
      's',
    ]);
  });
});

describe('an operation', () => {
  it.each([
    ['secmaster', 'listConnections', 'await secmaster.listConnections();'],
    ['csms', 'deleteSecret', "await csms.deleteSecret({ secret_name: 'demo' });"],
    ['roma', 'importAsset', 'await roma.importAsset({ body: { ImportAssetRequestBody: file } });'],
  ])('%s.%s is called with what it needs', async (id, operation, call) => {
    const service = await loaded(id);
    expect(await callOf(service, found(service, operation))).toBe(call);
  });

  const operation = (more: Partial<Operation>, method = 'POST'): Found => ({
    path: '/',
    method,
    operation: { operationId: 'x', summary: 'X', responses: {}, ...more },
    parameters: [],
    answers: [],
  });
  it.each<[string, Found, RegExp]>([
    ['a POST', operation({}), /^Not safe to repeat/],
    ['a GET', operation({}, 'GET'), /^Safe to repeat/],
    ['a search', operation({ 'x-idempotent': true }), /^Safe to repeat/],
    [
      'a page',
      operation({ 'x-pagination': { style: 'offset', items: 'a', total: 't' } }),
      /`offset`.+`t` says how many/,
    ],
    [
      'a marker',
      operation({ 'x-pagination': { style: 'marker', items: 'a', next: 'n' } }),
      /`marker`.+`n` of the answer/,
    ],
    [
      'a start',
      operation({ 'x-job': { poll: 'show', id: 'job_id' } }),
      /in `job_id`. \[show\]\(#show\).+waitFor\(roma\.show/,
    ],
    ['a report', operation({ 'x-job': { state: 's', succeeded: ['A', 'B'] } }), /in `s`: .+`A` or `B`\./],
    ['a missing one', operation({ 'x-not-found': ['A.1'] }), /`A\.1` means that it does not exist/],
    [
      'a batch',
      { ...operation({}), answers: [['200', { 'x-batch-result': { succeeded: 'a', failed: 'b' } }]] },
      /`b` is not empty/,
    ],
    ['a public one', operation({ security: [{}] }), /Needs no credentials/],
    ['a withdrawn one', operation({ deprecated: true }), /^Deprecated/],
  ])('says what the extensions of %s mean', (_, one, words) => {
    expect(semantics({ id: 'roma' }, one).join('\n')).toMatch(words);
  });

  const ref = { $ref: '#/components/schemas/Node' };
  const pageOf = async (schemas: Record<string, Schema>): Promise<string> => {
    const content = { 'application/json': { schema: ref } };
    const document: Document = {
      info: { title: 'Trees', version: 'v1' },
      servers: [],
      paths: { '/t': { get: { operationId: 'showTree', summary: 'Show', responses: { '200': { content } } } } },
      components: { schemas },
    };
    const service = serviceOf('trees', document);
    expect(operationEntries(service)).toHaveLength(1);
    return (await referencePage(service)).main.text;
  };

  it('ends where a schema leads back to itself', async () => {
    const text = await pageOf({ Node: { type: 'object', properties: { children: { type: 'array', items: ref } } } });
    expect(text.match(/data-object="Node"/g)).toHaveLength(2);
    expect(text).toContain('id="object-Node"');
    expect(text).toContain('array of Node');
  });

  it.each<[string, Schema]>([
    ['a list of itself', { type: 'array', items: ref }],
    ['itself in other forms', { oneOf: [{ type: 'string' }, { type: 'array', items: ref }] }],
    ['a map of itself', { type: 'object', additionalProperties: ref }],
    [
      'a form of itself',
      { type: 'object', properties: { or: { oneOf: [{ type: 'object', properties: { a: ref } }] } } },
    ],
    ['itself by a detour', { type: 'object', properties: { a: { type: 'object', properties: { b: ref } } } }],
  ])('ends with %s', async (_, node) => {
    expect(await pageOf({ Node: node })).toContain('Answer 200');
  });

  it('tells what the entries of a list may be, also when they are named', async () => {
    const state: Schema = { type: 'string', enum: ['A', 'B'] };
    const states: Schema = { type: 'array', items: { $ref: '#/components/schemas/State' } };
    const text = await pageOf({ State: state, Node: { type: 'object', properties: { states } } });
    expect(text).toContain('<i>array of string</i> <small>each one of <code>A</code>, <code>B</code></small>');
  });
});

describe('the site', () => {
  let folder: string;
  const files = new Map<string, string>();
  const documents = new Map<string, DefaultTreeAdapterTypes.Element[]>();

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'site-'));
    const out = path.join(folder, 'site');
    // What an earlier run may have left.
    await mkdir(path.join(out, 'assets'), { recursive: true });
    for (const name of ['assets/search-index.js', 'stale.html']) await writeFile(path.join(out, name), '');
    await docs('--out', out);
    for (const one of await readdir(out, { recursive: true, withFileTypes: true })) {
      if (!one.isFile()) continue;
      const file = path.join(one.parentPath, one.name);
      files.set(path.relative(out, file), await readFile(file, 'utf8'));
    }
    for (const [name, text] of files) if (name.endsWith('.html')) documents.set(name, elementsOf(parse(text)));
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const page = (name: string): DefaultTreeAdapterTypes.Element[] => documents.get(name) ?? [];
  const services = async (): Promise<Service[]> => {
    const entries = await readdir(path.join(root, 'generated'), { withFileTypes: true });
    return Promise.all(entries.filter((one) => one.isDirectory()).map(({ name }) => loaded(name)));
  };

  it('has a page for everything, and nothing of an earlier run', () => {
    expect([...documents.keys()]).toEqual(
      expect.arrayContaining([
        'index.html',
        'fidelity.html',
        'changelog.html',
        'error-codes.html',
        'secmaster/index.html',
      ]),
    );
    expect(files.has('stale.html')).toBe(false);
  });

  it('gives every page a language, a title, a description, landmarks and the header', () => {
    for (const [name, all] of documents) {
      const tags = all.map(({ tagName }) => tagName);
      for (const tag of ['header', 'nav', 'main', 'footer', 'h1', 'title']) expect(tags, name).toContain(tag);
      expect(
        tags.filter((tag) => tag === 'h1'),
        name,
      ).toHaveLength(1);
      const ids = all.flatMap((one) => attribute(one, 'id') ?? []);
      expect(ids, name).toEqual(expect.arrayContaining(['search', 'results', 'theme', 'main']));
      expect(new Set(ids).size, name).toBe(ids.length);
      expect(
        all.some((one) => attribute(one, 'lang') === 'en'),
        name,
      ).toBe(true);
      const description = all.find((one) => attribute(one, 'name') === 'description');
      expect(description && attribute(description, 'content'), name).toMatch(/\w{3}/);
    }
  });

  it('leads every link to a file and an anchor that are there', () => {
    const broken: string[] = [];
    let links = 0;
    for (const [name, all] of documents) {
      for (const one of all) {
        const href = attribute(one, 'href') ?? attribute(one, 'src');
        if (href === undefined || /^(https:|data:|mailto:)/.test(href)) continue;
        links++;
        const [file = '', anchor] = href.split('#', 2);
        const target = file === '' ? name : path.posix.join(path.posix.dirname(name), file);
        const isThere =
          files.has(target) && (anchor === undefined || page(target).some((to) => attribute(to, 'id') === anchor));
        if (!isThere) broken.push(`${name}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
    expect(links).toBeGreaterThan(300);
  });

  it('loads nothing from elsewhere', () => {
    for (const [name, all] of documents) {
      const loads = all
        .filter(({ tagName }) => tagName !== 'a')
        .flatMap((one) => [attribute(one, 'src'), attribute(one, 'href')]);
      expect(
        loads.filter((one) => /^(https?:)?\/\//.test(one ?? '')),
        name,
      ).toEqual([]);
      expect(
        all.filter((one) => one.tagName === 'script' && attribute(one, 'src') === undefined),
        name,
      ).toEqual([]);
    }
    for (const [name, text] of files) if (name.endsWith('.css')) expect(text, name).not.toMatch(/@import|url\(/);
  });

  it('shows every operation with its route, its page and its call, and has its bundle to download', async () => {
    for (const service of await services()) {
      const { id, operations } = service;
      expect(files.get(`${id}/openapi.json`)).toBe(
        await readFile(path.join(root, `generated/${id}/openapi.json`), 'utf8'),
      );
      for (const { operation, path: route } of operations) {
        const section = page(`${id}/index.html`).find((one) => attribute(one, 'id') === operation.operationId);
        const inside = section ? elementsOf(section) : [];
        const text = section ? textOf(section) : '';
        expect(text).toContain(route);
        expect(text).toContain(`await ${id}.${operation.operationId}(`);
        expect(inside.map((one) => attribute(one, 'href'))).toContain(operation.externalDocs?.url);
      }
    }
  });

  it.each([
    ['createConnection', 'secmaster/index.html#createConnection'],
    ['createConn', 'secmaster/index.html#createConnection'],
    ['component_version_id', 'secmaster/index.html#createConnection'],
    ['show connection', 'secmaster/index.html#showConnection'],
    ['SecMaster.20041002', 'error-codes.html#SecMaster.20041002'],
  ])('finds %s', (query, url) => {
    const script = files.get('assets/search-index.js') ?? '';
    const index = MiniSearch.loadJSON<Entry>(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1), OPTIONS);
    const urls = index.search(query).map((one) => one['url'] as string);
    if (query === 'component_version_id') expect(urls.slice(0, 5)).toContain(url);
    else expect(urls[0]).toBe(url);
  });

  it('leaves a folder alone that it did not make, and says how it is used', async () => {
    const refused = docs('--out', path.join(root, 'spec')).catch((error: unknown) => error);
    const [failure, { stdout }] = await Promise.all([refused, docs('--help')]);
    expect(failure).toMatchObject({ code: 2, stderr: expect.stringContaining('holds something else') as string });
    expect(stdout).toContain('--out');
  });
});

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((one) => (tree.isElementNode(one) ? [one, ...elementsOf(one)] : []));
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((one) => (tree.isTextNode(one) ? one.value : tree.isElementNode(one) ? textOf(one) : ''))
    .join('');
}

function attribute({ attrs }: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
