/** The request of a draft: parameters, security, media types. */
import { askSecret } from './draft-constraints.ts';
import { type Schemas } from './draft-schemas.ts';
import { type Fields, note } from './draft-yaml.ts';
import { ELSEWHERE, mediaTypes } from './headers.ts';
import { type Field, type Page, type Side } from './page.ts';

/** Parameters that `spec/shared/parameters.yaml` has. */
const SHARED = ['project_id', 'workspace_id', 'instance_id'];

/** The parameters of the path, which the methods of a path share. */
export function pathParameters(page: Page, schemas: Schemas): Fields[] {
  return [...page.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => {
    const field = page.pathParameters?.fields.find((one) => one.name === name);
    if (SHARED.includes(name) && (field?.type.type ?? 'string') === 'string') {
      return { $ref: `../shared/parameters.yaml#/${name}` };
    }
    const rest = field ? schemas.parameter(field, 'request') : { description: 'TODO', schema: { type: 'string' } };
    return { name, in: 'path', required: true, ...rest };
  });
}

/** The parameters of the operation itself. */
export function ownParameters(page: Page, schemas: Schemas): Fields[] {
  const query = page.query?.fields ?? [];
  const headers = (page.request.headers?.fields ?? []).filter((one) => !ELSEWHERE.has(one.name.toLowerCase()));
  const parameter = (field: Field, place: string): Fields => {
    const required = field.required && { required: true };
    const result: Fields = { name: field.name, in: place, ...required, ...schemas.parameter(field, 'request') };
    askSecret(result, 'schema', field.name);
    return result;
  };
  return [...query.map((one) => parameter(one, 'query')), ...headers.map((one) => parameter(one, 'header'))];
}

/** Says who may call, where the page's headers have no token; else the service's own `security` holds. */
export function addSecurity(page: Page, operation: Fields): void {
  const fields = page.request.headers?.fields;
  if (!fields || fields.some((one) => /^x-auth-token$/i.test(one.name))) return;
  operation['security'] = [{ AkSk: [] }];
  note(operation, 'security', 'TODO the page asks for no token; `security: []` if anyone may call');
}

/** The body, and `x-content-type` where the page demands a type although a call may have no body. */
export function addBody(page: Page, schemas: Schemas, name: string, operation: Fields): void {
  const header = page.request.headers?.fields.find((one) => /^content-type$/i.test(one.name));
  const named = header && mediaType(header);
  const schema = schemas.body(page.request, name, 'request');
  const body = page.request.body;
  const required = !body || body.fields.some((one) => one.required);
  const form = /form.?data|表单/i.test(body?.caption ?? '') ? 'multipart/form-data' : 'application/json';
  const media = named ?? form;
  if (header && header.required !== false && !(schema && required)) operation['x-content-type'] = media;
  if (!schema) return;
  operation['requestBody'] = { ...(required && { required }), content: { [media]: contentOf(schema, page.request) } };
}

/** The media type that a `Content-Type` header names. */
function mediaType(field: Field): string | undefined {
  const types = mediaTypes(field);
  return types.find((one) => /^(?:application|multipart|text)\//i.test(one)) ?? types[0];
}

/** What is under a media type: the schema and the page's samples, as OpenAPI wants one or many of them. */
export function contentOf(schema: Fields, { examples }: Side): Fields {
  const known = examples.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const content: Fields = { schema };
  if (known.length === 0) note(content, 'schema', 'TODO an example: the page has none');
  if (known.length === 1) content['example'] = known[0];
  const named = known.map((value, at): [string, Fields] => [`sample${at + 1}`, { summary: 'TODO', value }]);
  if (named.length > 1) content['examples'] = Object.fromEntries(named);
  return content;
}
