import { describe, expect, it } from 'vitest';
import { routes as csms } from '../../generated/csms/routes.ts';
import { routes as iam } from '../../generated/iam/routes.ts';
import { routes as roma } from '../../generated/roma/routes.ts';
import { routes as secmaster } from '../../generated/secmaster/routes.ts';
import { unpackRoutes } from '../../src/routes.ts';
import { Editor } from '../types/language.ts';

const services = { csms, iam, roma, secmaster };
const operations = Object.entries(services).flatMap(([service, routes]) =>
  Object.entries(unpackRoutes(routes)).map(([id, route]) => ({ call: `${service}.${id}`, route })),
);

const editor = new Editor();
editor.open(`
${operations.map(({ call }) => `void ${call};`).join('\n')}
void secmaster.createConnection({
  workspace_id: '1',
  body: { name: 'n', component_id: 'c', component_version_id: 'v', config: '{}' },
}).then((answer) => [answer.asset?.can_be_deleted, answer.code]);
void secmaster.deleteConnection({ asset_id: '1', project_id: '2' }, { timeoutMs: 1 });
void secmaster.listConnections({ query: { creator_name: 'x' } });
void csms.deleteSecret({ secret_name: 's' }).result();
void secmaster.showConnection({ asset_id: '' }).catch((error: unknown) => isNotFound(error) && error.requestId);
`);

describe('hovering over a call', () => {
  it('shows what createConnection does, its route and its page', () => {
    const { signature, docs } = editor.hover('secmaster.createConnection');
    expect(signature).toContain('input: CreateConnectionInput');
    expect(signature).toContain('Call<CreateConnectionOutput, CreateConnectionFailure>');
    expect(docs).toMatch(/^Create an operation connection\. Stores the access data/);
    expect(docs).toContain('`POST /v1/{project_id}/workspaces/{workspace_id}/soc/assetcredentials`');
    expect(docs).toContain(
      '[docs](https://support.huaweicloud.com/intl/en-us/api-secmaster/CreateConnection.html), 2025-12-18',
    );
  });

  it('shows what deleteSecret does, its route and its page', () => {
    const { signature, docs } = editor.hover('csms.deleteSecret');
    expect(signature).toContain('input: DeleteSecretInput');
    expect(docs).toMatch(/^Delete a secret immediately\. Deletes a secret and its versions at once and for good/);
    expect(docs).toContain('`DELETE /v1/{project_id}/secrets/{secret_name}`');
    expect(docs).toMatch(/\[docs\]\(https:\/\/support\.huaweicloud\.com\/\S+\/DeleteSecret\.html\)/);
  });

  it.each(operations)('shows summary, description, route and page of $call', ({ call, route }) => {
    const { docs } = editor.hover(`void ${call}`);
    expect(docs).toMatch(/^[A-Z][^.]+\. [A-Z].+ `[A-Z]+ \//);
    expect(docs).toContain(`\`${route.method} ${route.path}\``);
    expect(docs).toMatch(/\[docs\]\(https:\/\/[^)]+\)/);
  });
});

describe('hovering over a field', () => {
  it.each([
    ['in a body', 'component_id', 'string', 'ID of the plug-in that uses the connection.'],
    ['that holds secrets', 'config', 'string', 'The access data as JSON **text** (not an object)'],
    ['in a path', 'asset_id', 'string', 'ID of the operation connection.'],
    ['in a path, which the client can fill', 'workspace_id', 'string', 'ID of the SecMaster workspace.'],
    [
      'in a path, which every client can fill',
      'project_id',
      'string',
      'ID of the project that the resource belongs to.',
    ],
    ['in a query', 'creator_name', 'string', 'Only connections that this user created.'],
    ['in an answer', 'answer.asset?.can_be_deleted', 'boolean', 'Whether it can be deleted'],
    ['of the call options', 'timeoutMs', 'number', 'Milliseconds one attempt may take'],
    ['of an error', 'error.requestId', 'string', "The request's id"],
  ])('%s says what it means: %s', (_, field, type, meaning) => {
    const { signature, docs } = editor.hover(field);
    expect(signature).toMatch(new RegExp(`: ${type}\\b`));
    expect(docs).toContain(meaning);
  });

  it('says what result() is for', () => {
    expect(editor.hover('.result').docs).toContain('a failure does not throw');
  });
});

describe('completing', () => {
  it.each(Object.entries(services))('offers every operation of %s, and nothing else', (service, routes) => {
    expect(editor.completions(`void ${service}.`).sort()).toEqual(Object.keys(unpackRoutes(routes)).sort());
  });
});
