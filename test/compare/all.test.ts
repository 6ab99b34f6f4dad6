/** `--all`: visits to a site on loopback that is polite, slow, wrong or gone. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { progressLine, progressOn } from '../../scripts/compare/progress-bar.ts';
import { exitCode, reportText, type Result, summaryText } from '../../scripts/compare/report.ts';
import { type Files } from '../../scripts/compare/source.ts';
import { addressesOf, compareAll, type VisitOptions } from '../../scripts/compare/visit.ts';

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

/** A page of our own in HTML about `GET /v1/<name>`, which answers with what the spec says. */
const page = (name: string): string => `<!DOCTYPE html><html><body><h1>Listing ${name}</h1>
<h4>URI</h4><p>GET /v1/${name}</p><h4>Status Codes</h4>
<table><tr><th>Status Code</th><th>Description</th></tr><tr><td>200</td><td>Done.</td></tr></table></body></html>`;

const [FIRST, SECOND, THIRD] = ['beds', 'paths', 'walls'] as const;
const NAMES = [FIRST, SECOND, THIRD];

let folder: string;
let server: Server;
let site: string;
/** What the site answers for a path; tests replace it. */
let answers: Map<string, (request: IncomingMessage) => Answer>;
let requests: IncomingMessage[];
let open: number;
let most: number;
let waits: number[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'visit-'));
  requests = [];
  waits = [];
  open = most = 0;
  answers = new Map(
    NAMES.map((name) => [`/${name}.html`, () => ({ headers: { etag: `"${name}"` }, body: page(name) })]),
  );
  server = createServer((request, response) => {
    requests.push(request);
    most = Math.max(most, ++open);
    const { status = 200, headers, body } = answers.get(request.url ?? '')?.(request) ?? { status: 404 };
    response.writeHead(status, headers).end(body, () => open--);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

const close = (): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** A spec with an operation for each name; `urls` replaces the address that one declares. */
function spec(urls: Record<string, string> = {}, names: readonly string[] = NAMES): Files {
  const paths = names.map((name) => {
    const get = {
      operationId: `list_${name}`,
      externalDocs: { url: urls[name] ?? `${site}/${name}.html` },
      responses: { 200: { description: 'Done.' } },
    };
    return [`/v1/${name}`, { get }];
  });
  return new Map([['garden/openapi.yaml', { paths: Object.fromEntries(paths) as unknown }]]);
}

function visit(files: Files = spec(), options: Partial<VisitOptions> = {}): Promise<Result[]> {
  const pause = (ms: number): Promise<void> => {
    waits.push(ms);
    return Promise.resolve();
  };
  return compareAll(files, { cache: folder, draft: false, pause, onProgress: () => undefined, ...options });
}

const asked = (): string[] => requests.map(({ url }) => url ?? '');
const ALL = NAMES.map((name) => `/${name}.html`);

describe('a visit', () => {
  it('asks for one page after the other, with pauses between them and a name that says who asks', async () => {
    const results = await visit();
    expect(asked()).toEqual(ALL);
    expect(most).toBe(1);
    expect(waits).toEqual([1000, 1000]);
    expect(requests[0]?.headers['user-agent']).toMatch(/^huaweicloud-openapi\/\d/);
    expect(results.map((one) => one.outcome?.operation)).toEqual(NAMES.map((name) => `garden list_${name}`));
    expect(summaryText(results)).toBe('3 pages: 3 same, 0 different, 0 not understood, 0 not fetched; 0 from cache');
    expect(exitCode(results)).toBe(0);
  });

  it('goes once to a page that several operations name, whatever part of it they mean', async () => {
    const results = await visit(spec({ [FIRST]: `${site}/beds.html#a`, [SECOND]: `${site}/beds.html#b` }));
    expect(asked()).toEqual([ALL[0], ALL[2]]);
    expect(results).toHaveLength(2);
    // The page is about the first of the two; the second must not pass for compared.
    expect(results[0]?.outcome?.differences).toMatchObject([{ kind: 'operation', subject: 'list_paths' }]);
  });

  it('says how far it is', async () => {
    const steps: [number, string | undefined][] = [];
    await visit(spec(), { onProgress: (done, next) => steps.push([done, next?.slice(site.length)]) });
    expect(steps).toEqual([...ALL.map((one, i) => [i, one]), [3, undefined]]);
  });

  it('wants a page for each operation', () => {
    const paths = { '/v1/a': { get: { operationId: 'showA' } } };
    expect(() => addressesOf(new Map([['a/openapi.yaml', { paths }]]))).toThrow('showA has no externalDocs');
  });
});

describe('the cache', () => {
  const notChanged = (request: IncomingMessage): Answer => {
    const same = request.headers['if-none-match'] === '"beds"';
    return same ? { status: 304 } : { headers: { etag: '"beds"' }, body: page(FIRST) };
  };

  it('is used where the site says that a page has not changed', async () => {
    answers.set('/beds.html', notChanged);
    await visit();
    const results = await visit();
    expect(asked()).toEqual([...ALL, ...ALL]);
    expect(results.map((one) => one.cached)).toEqual([true, false, false]);
    expect(results[0]?.outcome).toMatchObject({ operation: 'garden list_beds', differences: [] });
    expect(summaryText(results)).toContain('3 same, 0 different, 0 not understood, 0 not fetched; 1 from cache');
  });

  it('knows pages by their date too', async () => {
    const date = 'Sun, 01 Mar 2026 00:00:00 GMT';
    answers.set('/beds.html', ({ headers }) =>
      headers['if-modified-since'] === date
        ? { status: 304 }
        : { headers: { 'last-modified': date }, body: page(FIRST) },
    );
    await visit();
    expect((await visit())[0]).toMatchObject({ cached: true, outcome: { differences: [] } });
  });

  it('is replaced by a page that has changed', async () => {
    answers.set('/beds.html', notChanged);
    await visit();
    answers.set('/beds.html', () => ({ headers: { etag: '"new"' }, body: page(FIRST).replace('>200<', '>201<') }));
    const [result] = await visit();
    expect(result?.cached).toBe(false);
    expect(result?.outcome?.differences).toContainEqual(expect.objectContaining({ kind: 'status', subject: '201' }));
  });

  it('is passed over where its files are broken', async () => {
    answers.set('/beds.html', notChanged);
    await visit();
    for (const file of await readdir(folder)) await writeFile(path.join(folder, file), '{"addr');
    expect((await visit())[0]).toMatchObject({ cached: false, outcome: { differences: [] } });
  });
});

describe('a run that was killed', () => {
  const killed = new Error('killed');
  /** Anything that is thrown outside of a page ends a run as a signal does: nothing is tidied up. */
  const visitUntil = (pages: number): Promise<Result[]> => {
    const onProgress = (done: number): void => {
      if (done === pages) throw killed;
    };
    return visit(spec(), { onProgress });
  };

  it('goes on where it stopped, and the run after it begins afresh', async () => {
    await expect(visitUntil(2)).rejects.toBe(killed);
    expect(asked()).toEqual(ALL.slice(0, 2));
    const results = await visit();
    expect(asked()).toEqual(ALL);
    expect(summaryText(results)).toContain('3 same');
    expect(results.map((one) => one.cached)).toEqual([false, false, false]);
    await visit();
    expect(asked()).toEqual([...ALL, ...ALL]);
  });

  it('leaves no half of a file behind', async () => {
    await expect(visitUntil(2)).rejects.toBe(killed);
    expect((await readdir(folder)).filter((name) => !name.endsWith('.json'))).toEqual([]);
  });

  it('tries again what it could not fetch', async () => {
    const first = answers.get('/beds.html');
    answers.set('/beds.html', () => ({ status: 404 }));
    await expect(visitUntil(2)).rejects.toBe(killed);
    if (first) answers.set('/beds.html', first);
    expect(summaryText(await visit())).toContain('3 same');
    expect(asked()).toEqual([...ALL.slice(0, 2), ALL[0], ALL[2]]);
  });

  it('is forgotten after a day', async () => {
    const run = path.join(folder, 'run.json');
    await expect(visitUntil(2)).rejects.toBe(killed);
    await writeFile(run, JSON.stringify({ begun: 0, done: { [`${site}/beds.html`]: { cached: false } } }));
    await visit();
    expect(asked()).toEqual([...ALL.slice(0, 2), ...ALL]);
  });
});

describe('a site in trouble', () => {
  const busy = (status: number, ...after: string[]): void => {
    answers.set('/paths.html', () => {
      const next = after.shift();
      return next === undefined ? { body: page(SECOND) } : { status, headers: { 'retry-after': next } };
    });
  };

  it('is given the time it asks for', async () => {
    busy(429, '7', '0');
    const results = await visit();
    expect(summaryText(results)).toContain('3 same');
    expect(waits).toEqual([1000, 7000, 0, 1000]);
  });

  it('may name that time by a date', async () => {
    const headers = { date: 'Sun, 01 Mar 2026 00:00:00 GMT', 'retry-after': 'Sun, 01 Mar 2026 00:00:30 GMT' };
    let first = true;
    answers.set('/beds.html', () => {
      const answer = first ? { status: 503, headers } : { body: page(FIRST) };
      first = false;
      return answer;
    });
    await visit();
    expect(waits[0]).toBe(30_000);
  });

  it('is not waited for forever', async () => {
    busy(503, '1', '1', '1', '1');
    const often = await visit();
    expect(often[1]?.error).toEqual({ message: `${site}/paths.html answered 503, 3 times`, notFetched: true });
    busy(429, '3600');
    const long = await visit();
    expect(long[1]?.error?.message).toContain('asks to wait 3600 s');
    expect(exitCode(long)).toBe(2);
  });

  it('that lost a page keeps the others', async () => {
    answers.delete('/paths.html');
    const results = await visit();
    expect(results[1]).toEqual({
      page: `${site}/paths.html`,
      error: { message: `${site}/paths.html answered 404`, notFetched: true },
    });
    expect(summaryText(results)).toContain('2 same, 0 different, 0 not understood, 1 not fetched');
    expect(reportText(results, 100)).toContain('not fetched: ');
    expect(exitCode(results)).toBe(2);
  });

  it('whose page makes no sense is told apart from one without the page', async () => {
    answers.set('/paths.html', () => ({ body: '<h1>Sign in</h1>' }));
    const results = await visit();
    expect(summaryText(results)).toContain('2 same, 0 different, 1 not understood, 0 not fetched');
    expect(exitCode(results)).toBe(2);
  });

  it('must not lead to a place without TLS, nor in circles', async () => {
    answers.set('/beds.html', () => ({ status: 302, headers: { location: 'http://example.com/beds.html' } }));
    answers.set('/paths.html', () => ({ status: 302, headers: { location: '/paths.html' } }));
    answers.set('/walls.html', () => ({ status: 301, headers: { location: '/moved.html' } }));
    answers.set('/moved.html', () => ({ body: page(THIRD) }));
    const [first, second, third] = await visit();
    expect(first?.error?.message).toContain('http://example.com/beds.html is not https');
    expect(second?.error?.message).toContain('redirects more than 5 times');
    expect(third?.outcome?.differences).toEqual([]);
  });

  it('must not send without end', async () => {
    answers.set('/beds.html', () => ({ body: 'x'.repeat(5_000_001) }));
    expect((await visit())[0]?.error).toEqual({ message: `${site}/beds.html is longer than 5 MB`, notFetched: true });
  });

  it('that cannot be reached at all ends the run early, and the next run goes on', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    await close();
    let last = 0;
    const run = visit(spec({}, names), { onProgress: (done) => (last = done) });
    await expect(run).rejects.toThrow(
      /3 pages in a row could not be reached.*\n.*ECONNREFUSED\n.*run the same command/,
    );
    expect(last).toBe(2);
  });

  it.each([200, 404])(
    'that cannot be reached now and then, and answers %i between, is visited to the end',
    async (status) => {
      const names = ['a', 'b', 'c', 'd', 'e'];
      const dead = Object.fromEntries(['a', 'c', 'e'].map((name) => [name, `http://127.0.0.1:1/${name}.html`]));
      for (const name of ['b', 'd']) answers.set(`/${name}.html`, () => ({ status, body: page(name) }));
      const results = await visit(spec(dead, names));
      expect(results.map((one) => one.error?.message.includes('could not be reached') ?? false)).toEqual([
        true,
        false,
        true,
        false,
        true,
      ]);
    },
  );
});

describe('a page about something else', () => {
  it('is reported, though it agrees with the spec of that', async () => {
    answers.set('/paths.html', () => ({ body: page(THIRD) }));
    const results = await visit();
    expect(results[1]?.outcome?.differences).toEqual([
      {
        kind: 'operation',
        subject: 'list_paths',
        page: 'garden list_walls',
        spec: 'names this page',
        pointer: 'spec/garden/openapi.yaml#/paths/~1v1~1paths/get/externalDocs',
      },
    ]);
    expect(exitCode(results)).toBe(1);
  });

  it('is reported where the specs do not have that something', async () => {
    answers.set('/paths.html', () => ({ body: page('ponds') }));
    const results = await visit();
    expect(results[1]?.outcome?.differences.map((one) => one.subject)).toEqual(['list_paths', 'GET /v1/ponds']);
    expect(reportText(results, 100)).toContain('GET /v1/ponds = no operation of the specs');
    expect(results[1]).not.toHaveProperty('draft');
    const drafted = await visit(spec(), { draft: true });
    expect(drafted[1]?.draft).toContain('/v1/ponds');
    expect(reportText(drafted, 100)).toContain(drafted[1]?.draft?.trimEnd() ?? 'a draft');
    expect(drafted[0]).not.toHaveProperty('draft');
  });
});

describe('progress', () => {
  const written = (isTTY: boolean, total: number): string[] => {
    const texts: string[] = [];
    const report = progressOn({ isTTY, columns: 30, write: (text) => texts.push(text) }, total);
    for (let done = 0; done < total; done++) report(done, 'next.html');
    report(total);
    return texts;
  };

  it('is a bar that stays within the line of a terminal', () => {
    expect(progressLine(5, 10, 'x'.repeat(90), 40)).toBe('[##########..........] 5/10 xxxxxxxxxxx');
    const texts = written(true, 2);
    expect(texts).toHaveLength(3);
    expect(texts[2]).toBe('\r\u001b[K[####################] 2/2 do');
  });

  it('is a line now and then elsewhere', () => {
    expect(written(false, 25)).toEqual([
      '0/25 pages, next next.html\n',
      '10/25 pages, next next.html\n',
      '20/25 pages, next next.html\n',
      '25/25 pages\n',
    ]);
  });
});
