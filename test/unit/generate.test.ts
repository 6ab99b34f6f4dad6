/** The generator's pure parts, each with a small spec of its own. */
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endpointsSource } from '../../scripts/generate/endpoints.ts';
import { type ErrorCodes, errorCodesSource } from '../../scripts/generate/error-codes.ts';
import { differences, writeTree } from '../../scripts/generate/files.ts';
import { operationsSource, serviceName } from '../../scripts/generate/operations.ts';
import { route, routesSource } from '../../scripts/generate/routes.ts';
import { schemaSource } from '../../scripts/generate/schema.ts';
import { secretsOf } from '../../scripts/generate/secrets.ts';
import {
  type Content,
  type Document,
  operationsOf,
  type PathItem,
  type Schema,
  type Server,
  type SpecOperation,
} from '../../scripts/generate/spec.ts';
import type { RouteTable } from '../../src/operation.ts';
import { unpackRoutes } from '../../src/routes.ts';
import { banner, docComment, lowerFirst, pascal } from '../../scripts/generate/text.ts';

const json = (schema: object): Content => ({ 'application/json': { schema } });

function operation(operationId: string, more: Partial<SpecOperation> = {}): SpecOperation {
  return {
    operationId,
    summary: `Do ${operationId}`,
    responses: { 200: { content: json({ type: 'object' }) } },
    ...more,
  };
}

function spec(paths: Record<string, PathItem>, more: Partial<Document> = {}): Document {
  return {
    openapi: '3.1.0',
    info: { title: 'Pet Shop', version: '1' },
    servers: [{ url: 'https://pets.example.com' }],
    paths,
    ...more,
  } as Document;
}

/** The route of the one operation that a spec has, or that it would have with this at `GET /pets`. */
function routeOf(one: Partial<SpecOperation> | Document): ReturnType<typeof route> {
  const document = 'paths' in one ? one : spec({ '/pets': { get: operation('showPets', one) } });
  const [found] = operationsOf(document);
  if (!found) throw new Error('no operation');
  return route(document, found);
}

const inPath = (name: string) => ({ name, in: 'path', required: true }) as const;
const inQuery = (name: string, required = false) => ({ name, in: 'query', required }) as const;

/** The line that declares an operation in the interface. */
function signatureOf(document: Document, id: string): string {
  const line = operationsSource('pets', document)
    .split('\n')
    .find((one) => one.startsWith(`readonly ${id}:`));
  return line ?? 'none';
}

function syntaxProblems(text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, fileName: 'generated.ts' });
  return diagnostics.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'));
}

/** The constants that the text of a generated file exports, by name. */
function constantsOf(text: string): unknown {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported = {};
  runInNewContext(outputText, { exports: exported });
  return JSON.parse(JSON.stringify(exported));
}

/** A spec with something of everything, and the text of everything that is generated from it. */
function petShop(): Document {
  return spec(
    {
      '/{shop_id}/pets': {
        parameters: [{ $ref: '#/components/parameters/shop_id' }],
        get: operation('listPets', {
          description: 'Lists the pets of a shop.',
          parameters: [{ ...inQuery('limit'), description: 'How many.', schema: { type: 'integer' } } as never],
          externalDocs: { url: 'https://example.com/ListPets.html' },
          'x-source': { updated: '2026-01-02', confidence: 'documented' },
          'x-not-found': ['PET.404'],
        }),
        post: operation('createPet', {
          description: 'Takes a pet in.',
          requestBody: {
            required: true,
            content: json({ $ref: '#/components/schemas/Pet' }),
          },
          responses: { 201: { $ref: '#/components/responses/Pet' } },
        }),
      },
      '/{shop_id}/pets/{pet_id}': {
        parameters: [
          { $ref: '#/components/parameters/shop_id' },
          { ...inPath('pet_id'), description: 'Which pet.', schema: { type: 'string' } } as never,
        ],
        delete: operation('deletePet', { description: 'Lets a pet go.', responses: { 204: {} }, deprecated: true }),
      },
    },
    {
      'x-scope': ['shop_id'],
      components: {
        parameters: {
          shop_id: { ...inPath('shop_id'), description: 'Which shop.', schema: { type: 'string' } } as never,
        },
        responses: { Pet: { content: json({ $ref: '#/components/schemas/Pet' }) } },
        schemas: {
          Pet: {
            type: 'object',
            required: ['name'],
            properties: {
              name: { type: 'string', description: 'What it is called.' },
              legs: { type: 'integer', default: 4, description: 'How many legs it has.' },
              tail: { $ref: '#/components/schemas/Tail' },
            },
          },
          Tail: { type: 'object', description: 'How long, how bushy.' },
        },
      },
    },
  );
}

async function everything(document: Document): Promise<Record<string, string>> {
  return {
    'operations.ts': operationsSource('pets', document),
    'routes.ts': routesSource('pets', document),
    'schema.ts': await schemaSource('pets', document),
    'endpoints.ts': endpointsSource({ pets: document }),
    'openapi.json': JSON.stringify(document, null, 2),
  };
}

describe('the operations of a spec', () => {
  it('are found with what path item and components add', () => {
    const found = operationsOf(petShop());
    expect(found.map(({ method, path: at, operation: { operationId } }) => [operationId, method, at])).toEqual([
      ['listPets', 'GET', '/{shop_id}/pets'],
      ['createPet', 'POST', '/{shop_id}/pets'],
      ['deletePet', 'DELETE', '/{shop_id}/pets/{pet_id}'],
    ]);
    expect(found.map(({ parameters }) => parameters.map(({ name }) => name))).toEqual([
      ['shop_id', 'limit'],
      ['shop_id'],
      ['shop_id', 'pet_id'],
    ]);
    expect(Object.keys(found[1]?.answers['201']?.content ?? {})).toEqual(['application/json']);
  });

  it('resolve references whose names hold / and ~', () => {
    const document = spec(
      { '/pets': { get: operation('listPets', { parameters: [{ $ref: '#/components/parameters/a~1b~0c' }] }) } },
      { components: { parameters: { 'a/b~c': inQuery('q') } } },
    );
    expect(operationsOf(document)[0]?.parameters).toEqual([inQuery('q')]);
  });

  it('take an own parameter before the path item of the same name and place', () => {
    const document = spec({
      '/pets': { parameters: [inQuery('limit')], get: operation('listPets', { parameters: [inQuery('limit', true)] }) },
    });
    expect(operationsOf(document)[0]?.parameters).toEqual([inQuery('limit', true)]);
  });

  it('have the bodies and the schemas that references name', () => {
    const bytes = { 'application/octet-stream': { schema: { $ref: '#/components/schemas/File' } } };
    const document = spec(
      {
        '/pets': {
          post: operation('feedPets', {
            requestBody: { $ref: '#/components/requestBodies/Food' },
            responses: { 200: { content: bytes } },
          }),
        },
      },
      {
        components: {
          requestBodies: { Food: { required: true, content: { 'application/x-food': {} } } },
          schemas: { File: { type: 'string', format: 'binary' } },
        },
      },
    );
    expect(routeOf(document)).toMatchObject({ contentType: 'application/x-food', binary: true });
    expect(signatureOf(document, 'feedPets')).toContain('(input: FeedPetsInput');
  });

  it.each([
    ['a parameter', { parameters: [{ $ref: '#/components/parameters/gone' }] }, '#/components/parameters/gone'],
    ['an answer', { responses: { 200: { $ref: '#/components/responses/gone' } } }, '#/components/responses/gone'],
  ])('are refused when %s points nowhere', (_, more, ref) => {
    const document = spec({ '/pets': { get: operation('listPets', more) } });
    expect(() => operationsOf(document)).toThrow(`${ref} points nowhere`);
  });
});

describe('calls that share a route', () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const schema = { type: 'object', properties: { secret: { type: 'string', format: 'password' } } };
  const schemas = { ByName: schema, ByChip: { type: 'object', properties: {} } };
  const callsOf = (more: Partial<SpecOperation> = {}): Document => {
    const media = {
      schema: { anyOf: [ref('ByName'), ref('ByChip')] },
      examples: { findPetByName: { value: 1 }, findPetByChip: { value: 2 } },
    };
    const post = operation('findPet', {
      description: 'Finds a pet.',
      parameters: [inQuery('limit')],
      requestBody: { required: true, content: { 'application/json': media } },
      'x-source': { confidence: 'documented' },
      'x-calls': {
        findPetByName: {
          body: 'ByName',
          summary: 'Find a pet by name',
          description: 'Calls it.',
          security: [],
          externalDocs: { url: 'https://example.com/FindPetByName.html' },
        },
        findPetByChip: { body: 'ByChip', summary: 'Find a pet by chip', 'x-idempotent': true },
      },
      ...more,
    });
    return spec({ '/pets/search': { post } }, { components: { schemas } });
  };

  it('are operations of their own, with their body and what they say otherwise', () => {
    const found = operationsOf(callsOf());
    expect(found.map((one) => one.operation.operationId)).toEqual(['findPetByName', 'findPetByChip']);
    const [byName, byChip] = found.map((one) => one.operation);
    expect(byName).toMatchObject({ description: 'Calls it.', security: [], 'x-source': { confidence: 'documented' } });
    expect(byName?.requestBody).toEqual({
      required: true,
      content: { 'application/json': { schema: ref('ByName'), examples: { findPetByName: { value: 1 } } } },
    });
    expect(byChip).toMatchObject({ summary: 'Find a pet by chip', description: 'Finds a pet.', 'x-idempotent': true });
    expect(byChip).not.toHaveProperty('security');
    for (const one of found) {
      expect(one).toMatchObject({ path: '/pets/search', method: 'POST', parameters: [inQuery('limit')] });
      expect(one.operation).not.toHaveProperty('x-calls');
    }
  });

  it('have routes of their own', () => {
    const document = callsOf();
    const [byName, byChip] = operationsOf(document).map((one) => route(document, one));
    expect(byName).toEqual({ method: 'POST', path: '/pets/search', public: true, secrets: ['secret'] });
    expect(byChip).toEqual({ method: 'POST', path: '/pets/search', idempotent: true });
  });

  it('are typed by the operation and their own body, and documented by themselves', () => {
    const text = operationsSource('pets', callsOf());
    expect(text).toContain("readonly findPetByChip: WithBody<operations['findPet'], components['schemas']['ByChip']>;");
    expect(text).toContain("export type FindPetByChipInput = Input<PetShopSharedCalls['findPetByChip'], Scope>;");
    expect(text).toContain("import type { components, operations } from './schema.ts';");
    expect(text).toContain(' * Find a pet by name.\n *\n * Calls it.\n *\n * `POST /pets/search` · [docs](');
    expect(text).not.toContain('readonly findPet:');
    expect(syntaxProblems(text)).toEqual([]);
    // Services without such calls need none of it.
    expect(operationsSource('pets', petShop())).not.toMatch(/WithBody|SharedCalls|components/);
  });

  it.each([
    [
      'a body that is none of the route',
      { a: { body: 'ByTail' }, b: { body: 'ByName' }, c: { body: 'ByChip' } },
      'a has the body ByTail; its request body may be ByName, ByChip',
    ],
    ['a body without a call', { a: { body: 'ByName' } }, 'findPet: no call of x-calls has the body ByChip'],
  ])('are refused with %s', (_, calls, problem) => {
    expect(() => operationsOf(callsOf({ 'x-calls': calls }))).toThrow(problem);
  });

  it('are refused where the body may be left out', () => {
    expect(() => operationsOf(callsOf({ requestBody: { content: {} } }))).toThrow('has to be required');
  });

  it('are refused under a name that another operation has', () => {
    const document = callsOf();
    document.paths['/pets'] = { get: operation('findPetByName') };
    expect(() => operationsSource('pets', document)).toThrow('two operations are called findPetByName');
  });
});

describe('the name of a service', () => {
  it.each([
    ['SecMaster', 'SecMaster'],
    ['ROMA Connect', 'RomaConnect'],
    ['CSMS', 'Csms'],
    ['pet-shop', 'PetShop'],
  ])('of %s is %s', (title, name) => {
    expect(serviceName(spec({}, { info: { title } }))).toBe(name);
  });
});

describe('the signature of an operation', () => {
  const scope = { 'x-scope': ['shop_id'] };

  it('needs an input where a path parameter is not in the scope', () => {
    const item = { parameters: [inPath('shop_id'), inPath('pet_id')], get: operation('showPet') };
    expect(signatureOf(spec({ '/{shop_id}/{pet_id}': item }, scope), 'showPet')).toContain('(input: ShowPetInput,');
  });

  it('needs none where the client can fill in every path parameter', () => {
    const item = { parameters: [inPath('shop_id')], get: operation('showShop') };
    expect(signatureOf(spec({ '/{shop_id}': item }, scope), 'showShop')).toContain('(input?: ShowShopInput,');
    expect(signatureOf(spec({ '/{shop_id}': item }), 'showShop')).toContain('(input: ShowShopInput,');
  });

  it('goes by what is required of query, header and body, whatever its name', () => {
    const needs = (more: Partial<SpecOperation>): boolean =>
      !signatureOf(spec({ '/pets': { post: operation('findPets', more) } }, scope), 'findPets').includes('input?:');
    expect(needs({})).toBe(false);
    expect(needs({ parameters: [inQuery('name')] })).toBe(false);
    expect(needs({ parameters: [inQuery('name', true)] })).toBe(true);
    // The client fills in paths, not queries.
    expect(needs({ parameters: [inQuery('shop_id', true)] })).toBe(true);
    expect(needs({ parameters: [{ name: 'X-Shop', in: 'header', required: true }] })).toBe(true);
    expect(needs({ requestBody: { content: {} } })).toBe(false);
    expect(needs({ requestBody: { required: true, content: {} } })).toBe(true);
  });

  it('comes with the scope, the aliases and the codes of its service', () => {
    const text = operationsSource('pets', petShop());
    expect(text).toContain("\ntype Scope = 'shop_id';\n");
    expect(operationsSource('pets', spec({}))).toContain('\ntype Scope = never;\n');
    expect(text).toContain("export type ListPetsInput = Input<operations['listPets'], Scope>;");
    expect(text).toContain("export type ListPetsOutput = Output<operations['listPets']>;");
    expect(text).toContain("export type ListPetsFailure = Failure<operations['listPets'], PetShopErrorCode>;");
    expect(text).toContain("import type { PetShopErrorCode } from '../error-codes.ts';");
    expect(text).toContain('export interface PetShopOperations {');
    expect(syntaxProblems(text)).toEqual([]);
  });
});

describe('the docs of an operation', () => {
  it('are summary, description, route, page and date', () => {
    const text = operationsSource('pets', petShop());
    expect(text).toContain(
      [
        '/**',
        ' * Do listPets.',
        ' *',
        ' * Lists the pets of a shop.',
        ' *',
        ' * `GET /{shop_id}/pets` · [docs](https://example.com/ListPets.html), 2026-01-02',
        ' */',
        'readonly listPets:',
      ].join('\n'),
    );
  });

  it('say that it is deprecated, if it is', () => {
    const [before, after] = operationsSource('pets', petShop()).split('readonly deletePet:');
    expect(before?.split('/**').at(-1)).toContain('@deprecated');
    expect(after).not.toContain('@deprecated');
  });
});

describe('a route', () => {
  it('holds method and path, and nothing that is the default', () => {
    expect(routeOf({})).toEqual({ method: 'GET', path: '/pets' });
  });

  it('has the media type of the body, or the one a page demands without a body', () => {
    const body = (media: string): Partial<SpecOperation> => ({ requestBody: { content: { [media]: {} } } });
    expect(routeOf(body('application/json'))).not.toHaveProperty('contentType');
    expect(routeOf(body('application/json;charset=UTF-8')).contentType).toBe('application/json;charset=UTF-8');
    expect(routeOf(body('multipart/form-data')).contentType).toBe('multipart/form-data');
    expect(routeOf({ 'x-content-type': 'text/plain' }).contentType).toBe('text/plain');
    expect(routeOf({ ...body('multipart/form-data'), 'x-content-type': 'text/plain' }).contentType).toBe(
      'multipart/form-data',
    );
  });

  it('says where a batch tells what failed, on a success only', () => {
    const batch = { success: 'ok', succeeded: 'data.done', failed: 'data.failed' };
    const content = json({ type: 'object' });
    expect(routeOf({ responses: { 400: { content }, 200: { content, 'x-batch-result': batch } } }).batch).toEqual(
      batch,
    );
    expect(routeOf({ responses: { 200: { content }, 400: { content, 'x-batch-result': batch } } })).not.toHaveProperty(
      'batch',
    );
  });

  it('finds the batch of a shared answer', () => {
    const batch = { succeeded: 'done', failed: 'failed' };
    const document = spec(
      { '/pets': { get: operation('showPets', { responses: { 200: { $ref: '#/components/responses/Some' } } }) } },
      { components: { responses: { Some: { 'x-batch-result': batch } } } },
    );
    expect(routeOf(document).batch).toEqual(batch);
  });

  it('says how a job reports, and nothing where a job is only started', () => {
    const job = { state: 'status', succeeded: ['DONE'], failed: ['LOST'], progress: 'percent' };
    expect(routeOf({ 'x-job': job }).job).toEqual(job);
    expect(routeOf({ 'x-job': { state: 'status' } }).job).toEqual({ state: 'status', succeeded: [], failed: [] });
    expect(routeOf({ 'x-job': { poll: 'showJob', id: 'job_id' } })).not.toHaveProperty('job');
  });

  it.each([
    ['GET', undefined, undefined],
    ['PUT', undefined, undefined],
    ['DELETE', undefined, undefined],
    ['HEAD', true, undefined],
    ['GET', false, false],
    ['DELETE', false, false],
    ['POST', undefined, undefined],
    ['PATCH', undefined, undefined],
    ['POST', false, undefined],
    ['POST', true, true],
    ['PATCH', true, true],
  ])('of %s with x-idempotent %s has idempotent %s', (method, declared, expected) => {
    const more = declared === undefined ? {} : { 'x-idempotent': declared };
    const found = routeOf(spec({ '/pets': { [method.toLowerCase()]: operation('showPets', more) } }));
    expect(found.idempotent).toBe(expected);
    expect('idempotent' in found).toBe(expected !== undefined);
  });

  it('names the fields that hold secrets, and has no list where there are none', () => {
    const content = json({ type: 'object', properties: { pin: { type: 'string', format: 'password' } } });
    expect(routeOf({ requestBody: { content } }).secrets).toEqual(['pin']);
    expect(routeOf({})).not.toHaveProperty('secrets');
  });

  it('says which codes mean that it does not exist', () => {
    expect(routeOf({ 'x-not-found': ['PET.1', 'PET.2'] }).notFound).toEqual(['PET.1', 'PET.2']);
  });

  it.each([
    ['nothing, so that the default holds', undefined, undefined],
    ['an empty list', [], true],
    ['a list with an empty scheme', [{}], true],
    ['a scheme', [{ Token: [] }], undefined],
    ['a scheme or none', [{ Token: [] }, {}], undefined],
  ])('is public or not where security is %s', (_, security, expected) => {
    expect(routeOf(security === undefined ? {} : { security }).public).toBe(expected);
  });

  it('is binary where a success is bytes', () => {
    const bytes = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };
    expect(routeOf({ responses: { 200: { content: bytes } } })).toEqual({ method: 'GET', path: '/pets', binary: true });
    expect(routeOf({ responses: { 200: { content: {} }, 500: { content: bytes } } })).not.toHaveProperty('binary');
  });

  it('is empty where no success has a body', () => {
    const content = json({ type: 'object' });
    expect(routeOf({ responses: { 204: {}, 400: { content } } }).empty).toBe(true);
    expect(routeOf({ responses: { 200: {}, 202: { content } } })).not.toHaveProperty('empty');
  });

  it.each([
    ['style', { style: 'deepObject' }],
    ['explode', { explode: false }],
  ])('refuses %s of a parameter', (_, more) => {
    const one = { parameters: [{ ...inQuery('filter'), ...more }] };
    expect(() => routeOf(one)).toThrow('showPets: style or explode of query parameter filter is not supported yet');
  });
});

describe('the routes table', () => {
  const secret = (name: string): Partial<SpecOperation> => {
    const properties = { [name]: { type: 'string', format: 'password' } };
    return { requestBody: { content: json({ type: 'object', properties }) } };
  };
  const zoo = (): Document =>
    spec(
      {
        '/v1/{shop_id}/pets': {
          get: operation('listPets', { 'x-not-found': ['PET.404'], 'x-idempotent': false }),
          post: operation('createPet', secret('pin')),
        },
        '/v1/{shop_id}/pets/{pet_id}/OS-TAGS:find': {
          post: operation('findTags', { 'x-idempotent': true, security: [] }),
        },
        '/v1/{shop_id}/pets/{pet_id}': { delete: operation('deletePet', { responses: { 204: {} } }) },
        '/v1/{shop_id}/toys': {
          patch: operation('changeToys', secret('pin')),
          put: operation('setToys', secret('key')),
        },
        '/v2/`${pets}`/\\\\/': { head: operation('isThere') },
        '/': { get: operation('showRoot', { 'x-job': { state: 'a.0.b', succeeded: ['DONE'] } }) },
      },
      { 'x-scope': ['shop_id'] },
    );
  const routesOf = (document: Document): string => routesSource('zoo', document);

  it.each<[string, () => Document]>([
    ['a small service', petShop],
    ['paths and facts of all kinds', zoo],
    ['nothing', () => spec({})],
  ])('unpacks to what was packed: %s', (_, make) => {
    const document = make();
    const all = operationsOf(document).map((one) => [one.operation.operationId, route(document, one)]);
    const { routes } = constantsOf(routesOf(document)) as { routes: RouteTable };
    expect(unpackRoutes(routes)).toEqual(Object.fromEntries(all));
  });

  it('is a tree with a line for each call', () => {
    const text = routesOf(petShop());
    expect(text).toContain('\n/{shop_id}\n /pets\nGETn listPets\nPOST createPet\n  /{pet_id}\nDELETEe deletePet\n`,');
    expect(text).toContain(`'n': {"notFound":["PET.404"]},`);
  });

  it('has one letter for the same fact, and another for each other one', () => {
    const text = routesOf(zoo());
    expect(text).toContain('\nPOSTs createPet\n');
    expect(text).toContain('\nPATCHs changeToys\n');
    expect(text).toMatch(/\nPUT[^s] setToys\n/);
  });

  it('is refused where letters run out', () => {
    const paths: Record<string, PathItem> = {};
    for (let at = 0; at < 53; at += 1) paths[`/pets/${at}`] = { get: operation(`pet${at}`, secret(`pin${at}`)) };
    expect(() => routesOf(spec(paths))).toThrow('routes: there are more facts than the 52 letters for them');
  });
});

describe('the secrets of an operation', () => {
  const secret: Schema = { type: 'string', format: 'password' };
  const plain: Schema = { type: 'string' };
  const fields = (properties: Schema['properties']): Schema => ({ type: 'object', properties: properties ?? {} });

  const secretsIn = (
    one: Partial<SpecOperation>,
    schemas: Record<string, Schema> = {},
    item: PathItem = {},
  ): string[] => {
    const document = spec({ '/pets': { ...item, post: operation('showPets', one) } }, { components: { schemas } });
    return operationsOf(document).flatMap((found) => secretsOf(document, found));
  };
  const ofBody = (schema: object, schemas?: Record<string, Schema>): string[] =>
    secretsIn({ requestBody: { content: json(schema) } }, schemas);

  it('are in the request, the parameters and every answer, sorted, each once', () => {
    const named = (name: string): object => fields({ [name]: secret, open: plain });
    expect(
      secretsIn(
        {
          parameters: [
            { ...inQuery('z_query'), schema: secret },
            { name: 'X-Key', in: 'header', schema: secret },
            { ...inQuery('open'), schema: plain },
            inQuery('bare'),
          ],
          requestBody: { content: { ...json(named('body')), 'multipart/form-data': { schema: named('part') } } },
          responses: {
            200: { content: json(named('answer')) },
            204: {},
            400: { content: json(fields({ failure: secret, body: { ...secret } })) },
          },
        },
        {},
        { parameters: [{ ...inPath('a_path'), schema: secret }] },
      ),
    ).toEqual(['X-Key', 'a_path', 'answer', 'body', 'failure', 'part', 'z_query']);
  });

  it.each<[string, Schema]>([
    ['properties', fields({ outer: fields({ pin: secret }) })],
    ['items', fields({ list: { type: 'array', items: fields({ pin: secret }) } })],
    ['allOf', { allOf: [fields({ open: plain }), fields({ pin: secret })] }],
    ['anyOf', { anyOf: [fields({ open: plain }), fields({ pin: secret })] }],
    ['oneOf', { oneOf: [fields({ open: plain }), fields({ pin: secret })] }],
    ['additionalProperties', { additionalProperties: fields({ pin: secret }) }],
    ['a list of secrets', fields({ pin: { type: 'array', items: secret } })],
    ['a map of secrets', fields({ pin: { type: 'object', additionalProperties: secret } })],
    ['a choice of secrets', fields({ pin: { oneOf: [plain, secret] } })],
  ])('are found behind %s', (_, schema) => {
    expect(ofBody(schema)).toEqual(['pin']);
  });

  it('are found behind references: of the body, of fields and of words beside a reference', () => {
    const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
    const schemas = {
      Pin: secret,
      Text: plain,
      Pet: fields({ pin: ref('Pin'), second: ref('Pin'), name: ref('Text') }),
    };
    expect(ofBody(ref('Pet'), schemas)).toEqual(['pin', 'second']);
    expect(ofBody({ ...ref('Text'), properties: { beside: secret } }, schemas)).toEqual(['beside']);
    expect(ofBody(fields({ beside: { ...ref('Text'), format: 'password' } }), schemas)).toEqual(['beside']);
  });

  it('are found in shared bodies and answers', () => {
    const document = spec(
      {
        '/pets': {
          post: operation('showPets', {
            requestBody: { $ref: '#/components/requestBodies/Pet' },
            responses: { 200: { $ref: '#/components/responses/Pet' } },
          }),
        },
      },
      {
        components: {
          requestBodies: { Pet: { content: json(fields({ sent: secret })) } },
          responses: { Pet: { content: json(fields({ answered: secret })) } },
        },
      },
    );
    expect(routeOf(document).secrets).toEqual(['answered', 'sent']);
  });

  it('are found in schemas that lead back to themselves', () => {
    const ref = { $ref: '#/components/schemas/Pet' };
    const Pet = fields({ parent: ref, pin: secret, children: { type: 'array', items: ref } });
    expect(ofBody(ref, { Pet })).toEqual(['pin']);
  });

  it('are no headers of answers, nor what examples hold', () => {
    const headers = { 'X-Token': { schema: secret } };
    const example = { properties: { shown: { format: 'password' } } };
    const content = {
      'application/json': { schema: { ...fields({ open: plain }), example, default: example }, example },
    };
    const responses = { 200: { headers, content } } as SpecOperation['responses'];
    expect(secretsIn({ responses, requestBody: { content } })).toEqual([]);
  });

  it('need a name', () => {
    const problem = 'showPets: a secret has to be in a field with a name';
    expect(() => ofBody(secret)).toThrow(problem);
    expect(() => ofBody({ type: 'array', items: secret })).toThrow(problem);
    expect(() => secretsIn({ responses: { 200: { content: json({ additionalProperties: secret }) } } })).toThrow(
      problem,
    );
  });

  it('cannot be behind a reference to nowhere', () => {
    expect(() => ofBody(fields({ pin: { $ref: '#/components/schemas/gone' } }))).toThrow('points nowhere');
  });
});

describe('operation ids', () => {
  it('are each there once', () => {
    const document = spec({ '/a': { get: operation('showPet') }, '/b': { get: operation('showPet') } });
    expect(() => operationsSource('pets', document)).toThrow('pets: two operations are called showPet');
  });

  it.each(['ShowPet', 'show_pet', 'show-pet', '1pet', '', 'show pet'])('%j is refused', (id) => {
    const document = spec({ '/a': { get: operation(id) } });
    expect(() => operationsSource('pets', document)).toThrow(`pets: operation id ${id} of /a is not lowerCamel`);
  });

  it('become names of types', () => {
    expect(pascal('deleteSecret')).toBe('DeleteSecret');
    expect(lowerFirst('DeleteSecret')).toBe('deleteSecret');
  });
});

describe('comments', () => {
  const nasty = 'Ends it */ export const evil = 1; /* and `${more}` \\*/ again **/';

  it('cannot be ended by a text', () => {
    const text = docComment(['Summary.', nasty]);
    expect(text.indexOf('*/')).toBe(text.length - 2);
  });

  it.each(['description', 'summary'] as const)('are all that a nasty %s gets into', async (field) => {
    const document = spec({ '/pets': { get: { ...operation('listPets'), [field]: nasty } } });
    for (const text of [operationsSource('pets', document), await schemaSource('pets', document)]) {
      expect(text).toContain('evil');
      expect(syntaxProblems(text)).toEqual([]);
      const code = ts.transpileModule(text, {
        compilerOptions: { removeComments: true, target: ts.ScriptTarget.ES2022 },
      });
      expect(code.outputText).not.toContain('evil');
    }
  });

  it('are wrapped between words', () => {
    const words = Array.from({ length: 100 }, (_, at) => `word${at}`);
    const text = docComment([words.join(' ')]).split('\n');
    expect(text.length).toBeGreaterThan(5);
    for (const line of text) expect(line.length).toBeLessThanOrEqual(115);
    const back = text.slice(1, -1).flatMap((line) => line.replace(' * ', '').split(' '));
    expect(back).toEqual(words);
  });

  it('keep lines and paragraphs', () => {
    expect(docComment(['One\ntwo', 'three'])).toBe('/**\n * One\n * two\n *\n * three\n */');
  });

  it('of a banner name the source, and how to change the file', () => {
    expect(banner('spec/pets')).toMatch(/^\/\/ Generated from spec\/pets .*Do not edit/);
  });
});

describe('schema.ts', () => {
  const typesOf = (schema: object): Promise<string> =>
    schemaSource('pets', spec({}, { components: { schemas: { Pet: schema } } }));

  it('makes bytes a Blob', async () => {
    expect(await typesOf({ type: 'object', properties: { photo: { type: 'string', format: 'binary' } } })).toMatch(
      /photo\?: Blob;/,
    );
  });

  it('keeps a field with a default optional', async () => {
    expect(await typesOf({ type: 'object', properties: { legs: { type: 'integer', default: 4 } } })).toMatch(
      /legs\?: number;/,
    );
  });

  it('makes an object of unknown fields unknown, never any', async () => {
    const text = await typesOf({ type: 'object', properties: { more: { type: 'object' } } });
    expect(text).toMatch(/more\?: Record<string, unknown>;/);
    expect(text).not.toMatch(/\bany\b/);
  });

  it.each([
    ['without a maximum', { type: 'integer', format: 'int64' }, 'number | string'],
    ['with one that a number cannot hold', { type: 'integer', format: 'int64', maximum: 2 ** 53 }, 'number | string'],
    ['with the greatest that a number holds', { type: 'integer', format: 'int64', maximum: 2 ** 53 - 1 }, 'number'],
    ['with a maximum of 0', { type: 'integer', format: 'int64', maximum: 0 }, 'number'],
    ['or null', { type: ['integer', 'null'], format: 'int64' }, 'number | string | null'],
    ['or null, with a maximum', { type: ['integer', 'null'], format: 'int64', maximum: 5 }, 'number | null'],
    ['of 32 bits', { type: 'integer', format: 'int32' }, 'number'],
  ])('has digits for an integer beyond a number: int64 %s', async (_, schema, expected) => {
    const text = await typesOf({ type: 'object', properties: { age: { ...schema, description: 'How old it is.' } } });
    expect(text).toContain(`age?: ${expected};`);
    expect(text).toContain('How old it is.');
  });

  it.each([
    ['a text', 'string', `'cat' | 'dog' | (string & {})`],
    ['a text or null', ['string', 'null'], `'cat' | 'dog' | (string & {}) | null`],
  ])('offers the known values of %s and takes any other', async (_, type, expected) => {
    const kind = { type, 'x-extensible-enum': ['cat', 'dog'], description: 'What it is.' };
    const text = await typesOf({ type: 'object', properties: { kind } });
    expect(text).toContain(`kind?: ${expected};`);
  });

  it('has digits for such integers in lists and parameters too', async () => {
    const schema = { type: 'integer', format: 'int64' };
    expect(await typesOf({ type: 'array', items: schema })).toMatch(/Pet: \(number \| string\)\[\];/);
    const one = operation('listPets', { parameters: [{ ...inQuery('since'), schema }] });
    expect(await schemaSource('pets', spec({ '/pets': { get: one } }))).toMatch(/since\?: number \| string;/);
  });

  it('leaves the spec as it was', async () => {
    const document = petShop();
    await schemaSource('pets', document);
    expect(document).toEqual(petShop());
  });
});

describe('endpoints.ts', () => {
  it('lists hosts with the regions they serve', () => {
    const text = endpointsSource({
      pets: spec(
        {},
        {
          servers: [
            { url: 'https://pets.{region}.example.com', variables: { region: { default: 'a', enum: ['a', 'b'] } } },
            { url: 'https://pets.example.com' },
          ],
        },
      ),
    });
    expect(text).toContain(
      'pets: [{"url":"https://pets.{region}.example.com","regions":["a","b"]},{"url":"https://pets.example.com"}],',
    );
    expect(syntaxProblems(text)).toEqual([]);
  });

  it('makes the first host that of all other regions, where there is none for them', () => {
    const serverOf = (end: string, ...regions: [string, ...string[]]): Server => {
      return { url: `https://pets.{region}.${end}`, variables: { region: { default: regions[0], enum: regions } } };
    };
    expect(
      endpointsSource({ pets: spec({}, { servers: [serverOf('com', 'a', 'b'), serverOf('eu', 'c')] }) }),
    ).toContain('pets: [{"url":"https://pets.{region}.com"},{"url":"https://pets.{region}.eu","regions":["c"]}],');
  });

  it('refuses a variable without its values', () => {
    const url = 'https://pets.{region}.example.com';
    const without = (variables: object): Document => spec({}, { servers: [{ url, ...variables }] });
    expect(() => endpointsSource({ pets: without({}) })).toThrow(`${url}: the region variable needs an enum`);
    expect(() => endpointsSource({ pets: without({ variables: { region: { default: 'a' } } }) })).toThrow(url);
  });
});

describe('error-codes.ts', () => {
  const shared = { 'GW.1': { status: 401, meaning: 'who are you' } };

  it('is a union for each service, with the codes of the gateway', () => {
    const text = errorCodesSource(
      { pets: 'Pets' },
      {
        shared,
        pets: { 'PET.1': { status: [400, 404], meaning: 'no\n  such pet' }, 'PET.2': { meaning: 'bites */' } },
      },
    );
    expect(text).toContain("export type GatewayErrorCode =\n  // 401: who are you\n  | 'GW.1';");
    expect(text).toContain(
      "export type PetsErrorCode =\n  | GatewayErrorCode\n  // 400, 404: no such pet\n  | 'PET.1'\n  // bites */\n  | 'PET.2';",
    );
    expect(syntaxProblems(text)).toEqual([]);
  });

  it('is good TypeScript where no code is known', () => {
    const none = errorCodesSource({ pets: 'Pets' }, { pets: {} });
    expect(none).toContain('export type GatewayErrorCode = never');
    expect(none).toMatch(/PetsErrorCode =\n {2}\| GatewayErrorCode\n;/);
    expect(syntaxProblems(none)).toEqual([]);
    expect(constantsOf(none)).toEqual({ gatewayErrors: {}, petsErrors: {} });
  });

  it('has what to make of codes as constants, those of the gateway in each', () => {
    const text = errorCodesSource(
      { shop: 'PetShop', zoo: 'Zoo' },
      {
        shared: { ...shared, 'GW.2': { status: 429, meaning: 'too fast', hint: 'Slow down.' } },
        shop: {
          'PET.1': { status: 400, meaning: 'no such pet', kind: 'notFound' },
          'PET.2': { status: 400, meaning: 'bites' },
          'PET.3': { meaning: 'sold', kind: 'conflict', hint: "Take another; don't wait `here`.\n" },
          1109: { status: 400, meaning: 'a number', kind: 'forbidden' },
        },
      },
    );
    const gateway = { 'GW.2': { hint: 'Slow down.' } };
    expect(constantsOf(text)).toEqual({
      gatewayErrors: gateway,
      petShopErrors: {
        ...gateway,
        'PET.1': { kind: 'notFound' },
        'PET.3': { kind: 'conflict', hint: "Take another; don't wait `here`." },
        1109: { kind: 'forbidden' },
      },
      zooErrors: gateway,
    });
    expect(text).toContain("import type { KnownErrors } from '../src/operation.ts';");
    expect(text).toContain(
      'export const petShopErrors: KnownErrors = /* @__PURE__ */ Object.assign({}, gatewayErrors, {\n',
    );
    expect(syntaxProblems(text)).toEqual([]);
  });

  it.each(['unauthenticated', 'forbidden', 'notFound', 'conflict', 'throttled'] as const)(
    'knows the kind %s',
    (kind) => {
      const text = errorCodesSource({}, { shared: { 'GW.9': { meaning: 'whatever', kind } } });
      expect(constantsOf(text)).toEqual({ gatewayErrors: { 'GW.9': { kind } } });
    },
  );

  it.each([
    ['kind', { kind: 'gone' }, 'PET.1: unknown kind gone; known are unauthenticated, forbidden,'],
    ['kind that every object has', { kind: 'toString' }, 'PET.1: unknown kind toString;'],
    ['kind without a value', { kind: null }, 'PET.1: unknown kind null;'],
    ['field', { hints: 'A slip of the pen.' }, 'PET.1: unknown field hints; known are status, meaning, kind, hint'],
  ])('refuses an unknown %s, wherever it is', (_, more, problem) => {
    const codes = { 'PET.1': { meaning: 'no such pet', ...more } } as unknown as ErrorCodes;
    expect(() => errorCodesSource({ pets: 'Pets' }, { shared, pets: codes })).toThrow(problem);
    expect(() => errorCodesSource({ pets: 'Pets' }, { shared: codes })).toThrow(problem);
  });
});

describe('generating', () => {
  it('gives the same twice', async () => {
    expect(await everything(petShop())).toEqual(await everything(petShop()));
  });

  const edits: [string, (document: Document) => object | undefined][] = [
    ['an operation', (document) => document.paths['/{shop_id}/pets']?.['get']],
    ['a parameter', (document) => document.components?.parameters?.['shop_id']],
    ['a field', (document) => (document.components?.['schemas'] as Schemas)['Pet']?.properties?.['name']],
    ['a schema', (document) => (document.components?.['schemas'] as Schemas)['Tail']],
  ];
  type Schemas = Record<string, { properties?: Record<string, object> }>;

  it.each(edits)('puts an edited description of %s in its own docs and nowhere else', async (_, find) => {
    const document = petShop();
    const target = find(document);
    if (!target) throw new Error('nothing to edit');
    const { description } = target as { description: string };
    Object.assign(target, { description: 'Says something else now.' });
    const before = await everything(petShop());
    const after = await everything(document);
    expect(after).not.toEqual(before);
    for (const [name, text] of Object.entries(after)) {
      // Every line that had the old words has the new ones, and no other line is another.
      const expected = before[name]?.replaceAll(description, 'Says something else now.');
      expect(text, name).toBe(expected);
    }
    const docs = after['operations.ts'] === before['operations.ts'] ? 'schema.ts' : 'operations.ts';
    const changed = after[docs]?.split('\n').filter((line) => !before[docs]?.includes(line)) ?? [];
    expect(changed.length).toBeGreaterThan(0);
    for (const line of changed) expect(line.trim()).toMatch(/^(\/\*)?\*/);
  });

  it('keeps a longer description of one operation out of the docs of others', () => {
    const document = petShop();
    const item = document.paths['/{shop_id}/pets']?.['get'] as SpecOperation;
    item.description = 'Says a lot. '.repeat(40).trim();
    const docsOf = (text: string): Record<string, string> =>
      Object.fromEntries(
        [...text.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\nreadonly (\w+):/gs)].map(([, docs = '', id = '']) => [id, docs]),
      );
    const before = operationsSource('pets', petShop());
    const after = operationsSource('pets', document);
    const [old, now] = [docsOf(before), docsOf(after)];
    expect(Object.keys(now)).toEqual(['listPets', 'createPet', 'deletePet']);
    expect(Object.keys(now).filter((id) => old[id] !== now[id])).toEqual(['listPets']);
    expect(after.replace(now['listPets'] ?? '', '')).toBe(before.replace(old['listPets'] ?? '', ''));
  });
});

describe('a folder of generated files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'generated-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const wanted = new Map([
    ['endpoints.ts', 'one'],
    ['pets/schema.ts', 'two'],
  ]);
  const put = async (name: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  const present = async (): Promise<string[]> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((one) => one.isFile())
      .map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
      .sort();
  };

  it('is new as a whole where there is none', async () => {
    expect(await differences(wanted, path.join(folder, 'none'))).toEqual([
      'new      endpoints.ts',
      'new      pets/schema.ts',
    ]);
  });

  it('differs in files that are new, changed, or that nothing generates', async () => {
    await put('pets/schema.ts', 'two, edited');
    await put('pets/left-over.ts', 'who wrote this');
    await put('gone/operations.ts', 'of a service that is no more');
    expect(await differences(wanted, folder)).toEqual([
      'changed  pets/schema.ts',
      'new      endpoints.ts',
      'stale    gone/operations.ts',
      'stale    pets/left-over.ts',
    ]);
  });

  it('differs in nothing once it is written, and holds nothing else', async () => {
    await put('pets/schema.ts', 'two, edited');
    await put('pets/left-over.ts', 'who wrote this');
    await put('pets/schema.ts.tmp', 'of a run that was cut off');
    await writeTree(wanted, folder);
    expect(await present()).toEqual(['endpoints.ts', 'pets/schema.ts']);
    expect(await readFile(path.join(folder, 'pets/schema.ts'), 'utf8')).toBe('two');
    expect(await differences(wanted, folder)).toEqual([]);
  });

  it('is made where there is none', async () => {
    await writeTree(wanted, path.join(folder, 'deep/er'));
    await expect(access(path.join(folder, 'deep/er/pets/schema.ts'))).resolves.toBeUndefined();
  });

  it('cannot be read: that is an error, not an empty folder', async () => {
    await put('file', 'not a folder');
    await expect(differences(wanted, path.join(folder, 'file'))).rejects.toThrow('ENOTDIR');
  });
});
