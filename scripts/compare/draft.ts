/** Writes a page's operation as YAML for the specs: the facts filled in, the words left to a person. */
import { addBody, addSecurity, ownParameters, pathParameters } from './draft-request.ts';
import { answers } from './draft-answers.ts';
import { itemName, operationName, schemaName } from './draft-names.ts';
import { Schemas } from './draft-schemas.ts';
import { type Fields, note, yamlText } from './draft-yaml.ts';
import { type Page } from './page.ts';

/**
 * A draft of an operation that the specs do not have: the line for `openapi.yaml` and, as a second YAML document, the
 * path item and the schemas for the family's file. What a person has to write or to decide says TODO.
 *
 * @param address - where the page came from, an address or a file: the vendor names pages after operations
 */
export function draftOf(page: Page, address?: string): string {
  const path = page.path.replace(/(?<=.)\/$/, '');
  const item = itemName(path);
  const index = yamlText(
    `${page.method} ${path}\nFor \`paths\` in spec/<service>/openapi.yaml. If the path is there, only its item needs the method.`,
    { [path]: { $ref: `TODO.yaml#/${item}` } },
  );
  const schemas = new Schemas(page);
  const parameters = pathParameters(page, schemas);
  const operation = operationOf(page, schemas, address);
  const family = yamlText('For the family, spec/<service>/TODO.yaml: the path item, and what goes under `schemas`.', {
    [item]: { ...(parameters.length > 0 && { parameters }), [page.method.toLowerCase()]: operation },
    ...(Object.keys(schemas.all).length > 0 && { schemas: schemas.all }),
  });
  return `${index}---\n${family}`;
}

function operationOf(page: Page, schemas: Schemas, address: string | undefined): Fields {
  const { id, from } = operationName(page, address);
  const url = /^https?:/i.test(address ?? '') ? address : 'TODO';
  const operation: Fields = {
    operationId: id,
    tags: ['TODO'],
    summary: 'TODO',
    description: 'TODO',
    externalDocs: { description: "Vendor's page", url },
    'x-source': {
      // The lint wants the id here where the address does not tell it.
      ...(from !== 'address' && url !== 'TODO' && { id: id.charAt(0).toUpperCase() + id.slice(1) }),
      ...(page.updated && { updated: page.updated.date }),
      confidence: 'documented',
      ...(!page.updated && { note: 'TODO' }),
    },
  };
  if (from === 'guess') note(operation, 'operationId', "TODO the vendor's own: the page's address tells it");
  if (page.updated === undefined) note(operation, 'x-source', 'TODO the page has no date: say where it comes from');
  addSecurity(page, operation);
  const parameters = ownParameters(page, schemas);
  if (parameters.length > 0) operation['parameters'] = parameters;
  const name = schemaName(id);
  addBody(page, schemas, `${name}Request`, operation);
  operation['responses'] = answers(page, schemas, `${name}Answer`);
  return operation;
}
