/** How the fidelity page comes about, on small sources. That the page is fresh is for `npm run fidelity -- --check`. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readStatements } from '../../scripts/generate/comments.ts';
import { fidelityPage, silent, terse } from '../../scripts/generate/fidelity.ts';
import type { Document, SpecOperation } from '../../scripts/generate/spec.ts';
import { type Statements, statementsOf } from '../../scripts/generate/statements.ts';

/** The statements of files that exist in this test only. */
function read(sources: Readonly<Record<string, string>>, operations: readonly string[]): Statements {
  const options = { noLib: true, module: ts.ModuleKind.NodeNext, allowImportingTsExtensions: true, noEmit: true };
  const files = new Map(Object.entries(sources).map(([name, text]) => [`/fake/${name}`, text]));
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    fileExists: (name) => files.has(name),
    directoryExists: () => true,
    readFile: (name) => files.get(name),
    getSourceFile: (name, version) => {
      const text = files.get(name);
      return text === undefined ? undefined : ts.createSourceFile(name, text, version);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return statementsOf(program, (name) => name.startsWith('/fake/'), new Set(operations));
}

const texts = ({ byOperation }: Statements, id: string) => byOperation.get(id)?.map((one) => one.text);

describe('a statement', () => {
  it.each([
    ['// Assumed: by name.', 'assumed', '**Assumed:** by name.'],
    ['/** Documented: 403, on the page. */', 'documented', '**Documented:** 403, on the page.'],
    ['// Seen in samples: 400.', 'observed', '**Seen in** samples: 400.'],
    ['// Observed: 400.', 'observed', '**Observed:** 400.'],
    ['/** Sorts. Assumed: by name. */', 'assumed', 'Sorts. **Assumed:** by name.'],
    ['// Documented: JSON. Assumed: the code.', 'assumed', '**Documented:** JSON. **Assumed:** the code.'],
    [
      '/**\n * Assumed: one\n * after the other.\n *\n * More.\n * @param a b\n */',
      'assumed',
      '**Assumed:** one after the other.',
    ],
    ['// assumed: in small letters too', 'assumed', '**assumed:** in small letters too'],
  ])('is in %j', (text, word, said) => {
    expect(readStatements({ text })).toEqual([{ word, text: said }]);
  });

  it.each(['// It is assumed: nothing.', '// Only `=` is documented.', '/** @see Assumed: no */', '// unseen in all'])(
    'is not in %j',
    (text) => expect(readStatements({ text })).toEqual([]),
  );
});

describe('a statement holds for', () => {
  it('the handler that it stands in or before', () => {
    const found = read(
      {
        'a.ts': `export const family = {
          // Assumed: a is so.
          a() { return 1; },
          b: () => {
            // Assumed: b is so.
            // And that is all.
            return 1; // Seen in b's line: 400.
          },
          c() {
            return 1;
            // Documented: c ends.
          },
        };`,
      },
      ['a', 'b', 'c'],
    );
    expect(texts(found, 'a')).toEqual(['**Assumed:** a is so.']);
    expect(texts(found, 'b')).toEqual(['**Assumed:** b is so. And that is all.', "**Seen in** b's line: 400."]);
    expect(texts(found, 'c')).toEqual(['**Documented:** c ends.']);
    expect(found.general).toEqual([]);
  });

  it('all that reach the function, the state or the method it stands in, also by way of others', () => {
    const sources = {
      'state.ts': `export class Store {
        // Assumed: gone is gone.
        get() { return this.#find(); }
        // Assumed: all, in order.
        all() { return 1; }
        // Assumed: by key.
        #find() { return 1; }
      }
      // Assumed: 404 for things.
      export const things = new Store();`,
      'help.ts': `import { things } from './state.ts';
      export const LIMIT = 3; // Assumed: three of them.
      /** Assumed: helps. */
      export function help() { return things.get(); }
      /** Assumed: never used. */
      export function other() { return LIMIT; }`,
      'family.ts': `import { help as renamed } from './help.ts';
      import { things } from './state.ts';
      const local = () => renamed();
      export const family = { a: () => local(), b() { return things.all(); }, c() { return 0; } };`,
    };
    const found = read(sources, ['a', 'b', 'c']);
    expect(texts(found, 'a')).toEqual([
      '**Assumed:** helps.',
      '**Assumed:** 404 for things.',
      '**Assumed:** gone is gone.',
      '**Assumed:** by key.',
    ]);
    expect(texts(found, 'b')?.sort()).toEqual(['**Assumed:** 404 for things.', '**Assumed:** all, in order.']);
    expect(silent(found)).toEqual(['c']);
    expect(found.general.map((one) => one.text)).toEqual(['**Assumed:** three of them.', '**Assumed:** never used.']);
  });

  it('all handlers of a file, above its imports', () => {
    const header = '/** Things. Documented: by the definition. */\nimport "./other.ts";\n';
    const found = read({ 'a.ts': `${header}export const family = { a() {}, b() {} };`, 'other.ts': '' }, ['a', 'b']);
    expect([texts(found, 'a'), texts(found, 'b')]).toEqual(
      Array(2).fill(['Things. **Documented:** by the definition.']),
    );
  });

  it('operations that an engine is told of in a text, in the role that they have there', () => {
    const source = `function engine(names: object) {
        return {
          create: () => 1, // Assumed: numbered.
          // Assumed: the oldest first.
          list() { return order(); },
        };
      }
      // Assumed: in no other order.
      function order() {}
      // Assumed: as for all resources.
      export const things = engine({ create: 'createThing', list: 'listThings' });
      export const family = { showThing() { return 'createThing'; } };`;
    const found = read({ 'a.ts': source }, ['createThing', 'listThings', 'showThing']);
    expect(texts(found, 'createThing')?.sort()).toEqual([
      '**Assumed:** as for all resources.',
      '**Assumed:** numbered.',
    ]);
    expect(texts(found, 'listThings')?.sort()).toEqual([
      '**Assumed:** as for all resources.',
      '**Assumed:** in no other order.',
      '**Assumed:** the oldest first.',
    ]);
    expect(texts(found, 'showThing')).toEqual([]);
  });

  it('nothing, when the handler cannot be found', () => {
    expect(() => read({ 'a.ts': '// createThing' }, ['createThing'])).toThrow('createThing');
  });
});

describe('the page', () => {
  const operation = (operationId: string, confidence: string): SpecOperation => ({
    operationId,
    summary: '',
    responses: {},
    externalDocs: { url: `https://docs.example/${operationId}` },
    'x-source': { confidence },
  });
  const document: Document = {
    info: { title: 'Things' },
    servers: [],
    paths: {
      '/a': { get: operation('a', 'documented'), post: operation('b', 'conflict') },
      '/c': { get: operation('c', 'observed') },
    },
  };
  const note = { word: 'assumed', text: '**Assumed:** by name, as nobody says.' } as const;
  const page = { word: 'documented', text: '**Documented:** so.' } as const;
  const byOperation = new Map([
    ['a', [page, note, page]],
    ['b', [page]],
  ]);

  it('has each operation with its weakest word, and each note once', () => {
    const text = fidelityPage({ things: document }, { byOperation, general: [note] });
    expect(text).toContain('3 operations: 2 with state, 1 with examples.');
    expect(text).toContain('| [a](https://docs.example/a) | state | assumed | documented | 1, 2 |');
    expect(text).toContain('| [b](https://docs.example/b) | state | documented | conflict | 1 |');
    expect(text).toContain('| [c](https://docs.example/c) | example | observed | observed |  |');
    expect(text).toContain('1. **Documented:** so.\n2. **Assumed:** by name, as nobody says.');
    expect(text).toMatch(/## Every operation\n[^]*- \*\*Assumed:\*\* by name/);
  });

  it('starts with what the words mean', () => {
    const text = fidelityPage({}, { byOperation: new Map(), general: [] });
    for (const word of ['documented', 'observed', 'assumed']) expect(text).toContain(`- **${word}**: `);
    expect(text).not.toContain('## Every operation');
  });

  it('has no statement that says next to nothing', () => {
    const short = { word: 'assumed', text: '**Assumed:** these defaults.' } as const;
    expect(terse({ byOperation: new Map([['a', [short, note]]]), general: [short] })).toEqual([short.text]);
  });
});
