/** The code of a caller, as somebody would type it: inputs written out, answers used. */
import { type Document, type Found, operationsOf } from '../scripts/generate/spec.ts';

/** A program with so many calls of a SecMaster client: the first that the document has an example input for. */
export function callerSource(document: Document, calls: number): string {
  const inputs = operationsOf(document).flatMap((found) => {
    const input = inputOf(document, found);
    return input ? { id: found.operation.operationId, input } : [];
  });
  if (inputs.length < calls) throw new Error(`only ${inputs.length} operations have an example to call them with`);
  return [
    `import { createSecMasterClient } from 'huaweicloud-openapi/secmaster';`,
    `const secmaster = createSecMasterClient({ region: 'ap-southeast-1', workspaceId: 'x' });`,
    ...inputs.slice(0, calls).flatMap(({ id, input }, nth) => [
      `const answer${nth} = await secmaster.${id}(${JSON.stringify(input)});`,
      // Has the compiler look what is in it.
      `export const copy${nth} = { ...answer${nth} };`,
    ]),
  ].join('\n');
}

/** An input with everything that is required; `undefined` where no example says what that is. */
function inputOf(
  document: Document,
  { operation: { requestBody: body }, parameters, answers }: Found,
): object | undefined {
  const missing = parameters.some((one) => one.required === true && one.in !== 'path');
  const [media] = Object.entries(body?.content ?? {}).flatMap(([type, one]) => (/json/.test(type) ? one : []));
  const [success] = Object.values(answers['200']?.content ?? {});
  if (missing || !success || (body && media?.example === undefined)) return undefined;
  const names = parameters.filter((one) => one.in === 'path' && !document['x-scope']?.includes(one.name));
  return { ...Object.fromEntries(names.map(({ name }) => [name, 'x'])), ...(body && { body: media?.example }) };
}
