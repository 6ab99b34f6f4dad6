/** What the compiler says to each mistake, and that it has nothing against the same code without it. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import csms from '../../generated/csms/openapi.json' with { type: 'json' };
import iam from '../../generated/iam/openapi.json' with { type: 'json' };
import roma from '../../generated/roma/openapi.json' with { type: 'json' };
import secmaster from '../../generated/secmaster/openapi.json' with { type: 'json' };
import { type Document, operationsOf } from '../../scripts/generate/spec.ts';
import { Editor, SERVICES } from './language.ts';

const editor = new Editor();

const body = `name: 'n', component_id: 'c', component_version_id: 'v', config: '{}'`;

const mistakes = [
  {
    what: 'a misspelt optional key in a body',
    right: `secmaster.createConnection({ body: { ${body}, description: 'd' } })`,
    wrong: `secmaster.createConnection({ body: { ${body}, descripton: 'd' } })`,
    problem: /^TS2561: .*'descripton' does not exist.*Did you mean to write 'description'\?$/s,
  },
  {
    what: 'a misspelt optional key in a DELETE with a body',
    right: `secmaster.deleteDataobjectRelation({ dataclass_type: 'alerts', data_object_id: 'd', related_dataclass_type: 'incidents', body: { ids: ['i'] } })`,
    wrong: `secmaster.deleteDataobjectRelation({ dataclass_type: 'alerts', data_object_id: 'd', related_dataclass_type: 'incidents', body: { idss: ['i'] } })`,
    problem: /^TS2561: .*'idss' does not exist.*Did you mean to write 'ids'\?$/s,
  },
  {
    what: 'a misspelt optional key in a query',
    right: `secmaster.listConnections({ query: { offset: 1 } })`,
    wrong: `secmaster.listConnections({ query: { offst: 1 } })`,
    problem: /^TS2561: .*'offst' does not exist.*Did you mean to write 'offset'\?$/s,
  },
  {
    what: 'a misspelt optional key in a path',
    right: `csms.deleteSecret({ secret_name: 's', project_id: 'p' })`,
    wrong: `csms.deleteSecret({ secret_name: 's', projct_id: 'p' })`,
    problem:
      /^TS2561: .*'projct_id' does not exist in type 'DeleteSecretInput'. Did you mean to write 'project_id'\?$/s,
  },
  {
    what: 'a misspelt optional key in a path, next to a body',
    right: `roma.deleteAsset({ instance_id: 'i', body: { apps: [] } })`,
    wrong: `roma.deleteAsset({ instnce_id: 'i', body: { apps: [] } })`,
    problem:
      /^TS2561: .*'instnce_id' does not exist in type 'DeleteAssetInput'. Did you mean to write 'instance_id'\?$/s,
  },
  {
    what: 'a misspelt call option',
    right: `csms.deleteSecret({ secret_name: 's' }, { timeoutMs: 1 })`,
    wrong: `csms.deleteSecret({ secret_name: 's' }, { timeoutms: 1 })`,
    problem: /^TS2561: .*'timeoutms' does not exist in type 'CallOptions'. Did you mean to write 'timeoutMs'\?$/s,
  },
  {
    what: 'a misspelt operation',
    right: `csms.listSecrets()`,
    wrong: `csms.listSecret()`,
    problem: /^TS2551: .*'listSecret' does not exist on type 'CsmsOperations'. Did you mean 'listSecrets'\?$/s,
  },
  {
    what: 'a path parameter that nobody else can fill in',
    right: `secmaster.deleteConnection({ asset_id: 'a' })`,
    wrong: `secmaster.deleteConnection({ workspace_id: 'w' })`,
    problem: /^TS2345: .*Property 'asset_id' is missing/s,
  },
  {
    what: 'a required field of a body',
    right: `secmaster.createConnection({ body: { ${body} } })`,
    wrong: `secmaster.createConnection({ body: { name: 'n', component_id: 'c', component_version_id: 'v' } })`,
    problem: /^TS2741: Property 'config' is missing/s,
  },
  {
    what: 'no input where some is required',
    right: `iam.keystoneListProjects()`,
    wrong: `csms.deleteSecret()`,
    problem: /^TS2554: Expected 1-2 arguments, but got 0\.$/,
  },
  {
    what: 'an object for JSON text',
    right: `secmaster.createConnection({ body: { ${body} } })`,
    wrong: `secmaster.createConnection({ body: { name: 'n', component_id: 'c', component_version_id: 'v', config: {} } })`,
    problem: /^TS2322: Type '\{\}' is not assignable to type 'string'\.$/,
  },
  {
    what: 'undefined for an optional parameter',
    right: `csms.deleteSecret({ secret_name: 's' })`,
    wrong: `csms.deleteSecret({ secret_name: 's', project_id: undefined })`,
    problem: /^TS2379: .*exactOptionalPropertyTypes/s,
  },
];

describe('the compiler', () => {
  it.each(mistakes)('refuses $what', ({ right, wrong, problem }) => {
    editor.open(`await ${right};`);
    expect(editor.problems()).toEqual([]);
    editor.open(`await ${wrong};`);
    expect(editor.problems()).toEqual([expect.stringMatching(problem)]);
  });

  it('offers the known error codes of a failure, and takes any other', () => {
    editor.open(`
      const r = await csms.deleteSecret({ secret_name: 's' }).result();
      if (!r.ok) console.log(r.error.code === '', r.error.code === 'A.CODE.OF.TOMORROW');
    `);
    expect(editor.problems()).toEqual([]);
    expect(editor.completions(`r.error.code === '`)).toEqual(expect.arrayContaining(['CSMS.0106', 'APIGW.0301']));
  });

  it('offers the known error codes of what the service answered', () => {
    editor.open(`
      const r = await secmaster.createConnection({ body: { ${body} } }).result();
      if (!r.ok && isApiError(r.error)) console.log(r.error.code === '', r.error.body.message);
    `);
    expect(editor.problems()).toEqual([]);
    const codes = editor.completions(`r.error.code === '`);
    expect(codes).toEqual(expect.arrayContaining(['SecMaster.20040001', 'APIGW.0301']));
    expect(codes).not.toContain('CSMS.0106');
  });
});

const documents: Record<keyof typeof SERVICES, unknown> = { csms, iam, roma, secmaster };
const operations = Object.entries(documents).flatMap(([service, bundle]) => {
  const document = bundle as Document;
  return operationsOf(document).map((found) => ({
    ...found,
    service: service as keyof typeof SERVICES,
    id: found.operation.operationId,
    call: `${service}.${found.operation.operationId}`,
    scope: document['x-scope'] ?? [],
  }));
});

describe('the types of every operation', () => {
  const alias = (service: string, id: string): string => `${service}_${id}`;
  const { checker, typeOf } = (() => {
    editor.open(
      operations
        .map(({ service, id }) => `type ${alias(service, id)} = ${SERVICES[service].operations}['${id}'];`)
        .join('\n'),
    );
    return editor.types();
  })();
  const signatureOf = (service: string, id: string): ts.Signature => {
    const [signature] = typeOf(alias(service, id)).getCallSignatures();
    if (!signature) throw new Error(`${id} cannot be called`);
    return signature;
  };
  const parameterOf = (service: string, id: string): ts.Symbol => {
    const [input] = signatureOf(service, id).getParameters();
    if (!input) throw new Error(`${id} takes nothing`);
    return input;
  };
  const isOptional = (symbol: ts.Symbol): boolean => (symbol.flags & ts.SymbolFlags.Optional) !== 0;
  const fieldsOf = (type: ts.Type): ts.Symbol[] => checker.getPropertiesOfType(checker.getNonNullableType(type));

  it.each(operations)('$call takes what the spec says, and needs what nobody else can fill in', (one) => {
    const input = parameterOf(one.service, one.id);
    const expected = new Map<string, 'required' | 'optional'>();
    for (const { name, in: where, required } of one.parameters) {
      const key = { path: name, query: 'query', header: 'headers', cookie: 'cookies' }[where];
      const needed = required === true && !(where === 'path' && one.scope.includes(name));
      if (expected.get(key) !== 'required') expected.set(key, needed ? 'required' : 'optional');
    }
    if (one.operation.requestBody) expected.set('body', one.operation.requestBody.required ? 'required' : 'optional');

    const fields = fieldsOf(checker.getTypeOfSymbol(input)).map(
      (field) => [field.name, isOptional(field) ? 'optional' : 'required'] as const,
    );
    expect(Object.fromEntries(fields)).toEqual(Object.fromEntries(expected));

    const declaration = input.valueDeclaration;
    if (!declaration || !ts.isParameter(declaration)) throw new Error(`${one.id} has no parameter`);
    const mayBeLeftOut = checker.isOptionalParameter(declaration);
    expect(mayBeLeftOut).toBe(![...expected.values()].includes('required'));
  });

  it.each(operations)('$call has no any, and says what each field it takes means', ({ service, id }) => {
    const unsafe: string[] = [];
    const undocumented: string[] = [];
    const visit = (type: ts.Type, where: string, input: boolean, seen: readonly ts.Type[]): void => {
      if (type.flags & ts.TypeFlags.Any) unsafe.push(where);
      if (seen.includes(type) || type.getSymbol()?.name === 'Blob') return;
      const next = [...seen, type];
      if (type.isUnionOrIntersection()) for (const part of type.types) visit(part, where, input, next);
      else if (checker.isArrayType(type)) {
        for (const item of checker.getTypeArguments(type as ts.TypeReference)) visit(item, `${where}[]`, input, next);
      } else if (type.flags & ts.TypeFlags.Object) {
        for (const field of checker.getPropertiesOfType(type)) {
          const name = `${where}.${field.name}`;
          const of = checker.getNonNullableType(checker.getTypeOfSymbol(field));
          const docs = [
            ...field.getDocumentationComment(checker),
            ...field.getJsDocTags(checker).filter((tag) => tag.name === 'description'),
          ];
          // An object is documented where its own fields are, and so is a body that is a list of them.
          const isBody = name === 'input.body' && checker.isArrayType(of);
          const isObject = checker.getPropertiesOfType(of).length > 0;
          const isLeaf = !(of.flags & ts.TypeFlags.Object) || checker.isArrayType(of) || !isObject;
          if (input && isLeaf && !isBody && docs.length === 0) undocumented.push(name);
          visit(of, name, input, next);
        }
      }
    };
    const signature = signatureOf(service, id);
    visit(checker.getTypeOfSymbol(parameterOf(service, id)), 'input', true, []);
    const call = signature.getReturnType();
    const [output, failure] = call.aliasTypeArguments ?? checker.getTypeArguments(call as ts.TypeReference);
    if (!output || !failure) throw new Error(`${id} does not answer with a call`);
    visit(output, 'output', false, []);
    expect(failure.flags & ts.TypeFlags.Any).toBe(0);
    const answered = failure.isUnion() ? failure.types.filter((kind) => kind.getProperty('body')) : [];
    expect(answered).toHaveLength(1);
    for (const kind of answered) {
      for (const name of ['body', 'code']) {
        const field = checker.getPropertyOfType(kind, name);
        if (field) visit(checker.getTypeOfSymbol(field), `failure.${name}`, false, []);
      }
    }
    expect(unsafe).toEqual([]);
    expect(undocumented).toEqual([]);
  });
});
