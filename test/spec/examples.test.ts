/** The bundles as their readers get them: every example is valid, every operation says what it has to. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import csms from '../../generated/csms/openapi.json' with { type: 'json' };
import iam from '../../generated/iam/openapi.json' with { type: 'json' };
import roma from '../../generated/roma/openapi.json' with { type: 'json' };
import secmaster from '../../generated/secmaster/openapi.json' with { type: 'json' };
import { type Document, operationsOf } from '../../scripts/generate/spec.ts';

const bundles: Readonly<Record<string, unknown>> = { csms, iam, roma, secmaster };
const text = (file: string): string => readFileSync(new URL(`../../spec/${file}`, import.meta.url), 'utf8');

interface Node {
  /** Where it is in the bundle, step by step. */
  readonly at: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
}

/** Keys whose values are data or names of the service's own, not words of OpenAPI. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const']);
const NAMES = new Set(['properties', 'patternProperties', 'schemas', 'parameters', 'responses', 'headers', 'paths']);

/** Every object of a bundle that OpenAPI or JSON Schema gives a meaning to. */
function nodesOf(value: unknown, at: readonly string[] = [], areNames = false): Node[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => nodesOf(one, [...at, String(index)]));
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value).filter(([key]) => areNames || !DATA.has(key));
  return [
    ...(areNames ? [] : [{ at, value: value as Node['value'] }]),
    ...fields.flatMap(([key, one]) => nodesOf(one, [...at, key], !areNames && NAMES.has(key) && !Array.isArray(one))),
  ];
}

const pointer = (at: readonly string[]): string =>
  at.map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

interface Example {
  readonly name: string;
  /** Where its schema is. */
  readonly schema: readonly string[];
  readonly value: unknown;
}

/** The examples of media types, parameters and headers against their schemas, and those of schemas themselves. */
function examplesOf(bundle: unknown): Example[] {
  return nodesOf(bundle).flatMap(({ at, value }) => {
    const isSchema = value['schema'] === undefined;
    const schema = isSchema ? at : [...at, 'schema'];
    const { example, examples } = value as { example?: unknown; examples?: unknown };
    const named = Array.isArray(examples)
      ? examples.map((one: unknown, index) => [String(index), one] as const)
      : Object.entries((examples ?? {}) as Record<string, { value: unknown }>).map(
          ([key, one]) => [key, one.value] as const,
        );
    return [
      ...(example === undefined ? [] : [{ name: at.join(' '), schema, value: example }]),
      ...named.map(([key, one]) => ({ name: `${at.join(' ')} ${key}`, schema, value: one })),
    ];
  });
}

/** The same schemas, but an object may have the fields that are declared and no others: a typo is an unknown field. */
function closed<T>(bundle: T): T {
  const copy = structuredClone(bundle);
  for (const { at, value } of nodesOf(copy)) {
    const isPart = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'].includes(at.at(-2) ?? '');
    if (value['properties'] !== undefined && value['additionalProperties'] === undefined && !isPart) {
      Object.assign(value, { additionalProperties: false });
    }
  }
  return copy;
}

function validator(bundle: unknown): (schema: readonly string[], value: unknown) => string {
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(closed(bundle) as object, 'bundle');
  return (schema, value) => {
    const validate = ajv.compile({ $ref: `bundle#${pointer(schema)}` });
    return validate(value) ? '' : ajv.errorsText(validate.errors);
  };
}

describe.each(Object.entries(bundles))('the examples of %s', (_, bundle) => {
  const examples = examplesOf(bundle);
  const problemsOf = validator(bundle);

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('$name', ({ schema, value }) => {
    expect(problemsOf(schema, value)).toBe('');
  });
});

const operations = Object.entries(bundles).flatMap(([service, bundle]) =>
  operationsOf(bundle as Document).map((found) => ({
    ...found,
    call: `${service}.${found.operation.operationId}`,
    tags: (bundle as { tags: { name: string }[] }).tags.map(({ name }) => name),
  })),
);

const hasExample = (content: object): boolean => 'example' in content || 'examples' in content;

describe.each(operations)('$call', ({ method, operation, parameters, answers, tags }) => {
  it('has an operation id in lowerCamel', () => {
    expect(operation.operationId).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  it('has a summary, and a description that says more', () => {
    expect(operation.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(operation.description?.length ?? 0).toBeGreaterThan(operation.summary.length);
  });

  it('says where it comes from, and how sure that is', () => {
    expect(operation.externalDocs?.url).toMatch(/^https:\/\/support\.huaweicloud\.com\/\S+\.html$/);
    const source = operation['x-source'];
    expect(['documented', 'observed', 'conflict']).toContain(source?.confidence);
    if (source?.updated !== undefined) expect(source.updated).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    if (source?.confidence !== 'documented') expect(source?.note?.length ?? 0).toBeGreaterThan(0);
  });

  it('has tags that are declared', () => {
    const own = (operation as { tags?: string[] }).tags ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(tags).toEqual(expect.arrayContaining(own));
  });

  it('shows a request, where it has a body', () => {
    for (const [media, content] of Object.entries(operation.requestBody?.content ?? {})) {
      expect(hasExample(content as object), media).toBe(true);
    }
  });

  it('shows an answer, where a success has JSON, and says what a failure looks like', () => {
    const success = Object.entries(answers).filter(([status]) => status.startsWith('2'));
    expect(success).not.toHaveLength(0);
    expect(Object.keys(answers).length).toBeGreaterThan(success.length);
    for (const [status, answer] of success) {
      for (const [media, content] of Object.entries(answer.content ?? {})) {
        if (media.includes('json')) expect(hasExample(content), `${status} ${media}`).toBe(true);
      }
    }
  });

  it('leaves to security and media types what is theirs', () => {
    const names = parameters.map(({ name }) => name.toLowerCase());
    for (const name of ['x-auth-token', 'x-project-id', 'content-type', 'x-sdk-date', 'authorization']) {
      expect(names).not.toContain(name);
    }
  });

  it('says whether a repeat does harm only where its method does not', () => {
    const harmless = !['POST', 'PATCH'].includes(method);
    expect(operation['x-idempotent']).not.toBe(harmless);
  });

  it('has a body only where its method can have one', () => {
    if (method === 'GET' || method === 'HEAD') expect(operation.requestBody).toBeUndefined();
  });
});

describe('every operation id', () => {
  it.each(Object.keys(bundles))('is there once in %s', (service) => {
    const ids = operations.map(({ call }) => call).filter((call) => call.startsWith(`${service}.`));
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('that a job or a text points to exists', () => {
    for (const { call, operation } of operations) {
      const poll = operation['x-job']?.poll;
      if (poll !== undefined) expect(operations.map((one) => one.call)).toContain(`${call.split('.')[0]}.${poll}`);
    }
  });
});

describe('extensions', () => {
  // A row of the table in spec/README.md: | `x-name` | where | says what |
  const rows = text('README.md').matchAll(/^\| `(x-[\w-]+)`\s*\|\s*(\w+)/gm);
  const dictionary = new Map([...rows].map(([, name = '', on = '']) => [name, on]));

  /** What an object of a bundle is, in the dictionary's words. */
  const kindOf = (at: readonly string[]): string => {
    if (at.length === 0) return 'root';
    if (at[0] === 'tags' && at.length === 2) return 'tag';
    // Calls that share a route say what operations say.
    if (at[0] === 'paths' && (at.length === 3 || at.at(-2) === 'x-calls')) return 'operation';
    if (at.at(-2) === 'responses') return 'response';
    return at.at(-2) === 'properties' || at.at(-1) === 'schema' || at.at(-1) === 'items' ? 'schema' : at.join('/');
  };

  it('are listed in the dictionary', () => {
    expect([...dictionary.keys()]).toContain('x-source');
  });

  it.each(Object.entries(bundles))('of %s are those in the dictionary, where it puts them', (_, bundle) => {
    const used = nodesOf(bundle).flatMap(({ at, value }) =>
      Object.keys(value)
        .filter((key) => key.startsWith('x-'))
        .map((key) => `${key} on ${kindOf(at)}`),
    );
    const allowed = [...dictionary].map(([name, on]) => `${name} on ${on}`);
    expect([...new Set(used)].filter((one) => !allowed.includes(one))).toEqual([]);
  });

  it('of the dictionary are all in use', () => {
    const used = new Set(
      Object.values(bundles).flatMap((bundle) => nodesOf(bundle).flatMap((n) => Object.keys(n.value))),
    );
    expect([...dictionary.keys()].filter((name) => !used.has(name))).toEqual([]);
  });
});
