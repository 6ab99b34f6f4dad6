/** What the spec says about one operation, part by part as pages have them. */
import { schemaShape } from './schema-shape.ts';
import { type Shape } from './shape.ts';
import { child, children, type Files, type Found, type Node, pointerOf } from './source.ts';

/** A parameter, or a header of an answer. */
export interface SpecParameter {
  name: string;
  in: string;
  required: boolean;
  pointer: string;
  shape: Shape;
}

/** A body: of a request or of an answer. */
export interface SpecBody {
  pointer: string;
  required: boolean;
  media: string[];
  shape: Shape | undefined;
}

/** The parameters of an operation; its own replace those of its path. */
export function parametersOf(files: Files, { item, operation }: Found): SpecParameter[] {
  const all = [item, operation].flatMap((one) => children(files, child(files, one, 'parameters')));
  const read = all.map(([, node]): [string, SpecParameter] => {
    const { name, in: place, required } = node.value as { name: string; in: string; required?: boolean };
    return [`${place} ${name}`, { ...parameter(files, node, name, required ?? false), in: place }];
  });
  return [...new Map(read).values()];
}

function parameter(files: Files, node: Node, name: string, required: boolean): SpecParameter {
  const schema = child(files, node, 'schema');
  const shape = schema ? schemaShape(files, schema) : { at: {}, types: [], limits: {}, description: '' };
  // A parameter is described beside its schema, and that is where open lists of values are named.
  const description = `${shape.description} ${(node.value as { description?: string }).description ?? ''}`;
  return { name, in: 'header', required, pointer: pointerOf(node), shape: { ...shape, description } };
}

/** The body of a request or of an answer. */
export function bodyOf(files: Files, node: Node | undefined): SpecBody | undefined {
  const content = node && child(files, node, 'content');
  if (!content) return undefined;
  const media = children(files, content);
  const schema = media.map(([, one]) => child(files, one, 'schema')).find((one) => one !== undefined);
  return {
    pointer: pointerOf(node),
    required: (node.value as { required?: boolean }).required ?? false,
    media: media.map(([name]) => name),
    shape: schema && schemaShape(files, schema),
  };
}

/** The body of an operation's request; of a call that shares its route, the one form that is its own. */
export function requestBodyOf(files: Files, { operation, body: name }: Found): SpecBody | undefined {
  const node = child(files, operation, 'requestBody');
  const whole = bodyOf(files, node);
  if (!node || !whole || name === undefined) return whole;
  const forms = children(files, child(files, node, 'content')).flatMap(([, media]) => {
    const schema = child(files, media, 'schema');
    return schema ? ['anyOf', 'oneOf'].flatMap((word) => formsOf(files, schema, word)) : [];
  });
  const own = forms.find(([ref]) => ref.endsWith(`/${name}`));
  if (!own) throw new Error(`${pointerOf(operation)}: the request body cannot be ${name}`);
  return { ...whole, shape: schemaShape(files, own[1]) };
}

/** What a schema may be, by where it refers to. */
function formsOf(files: Files, schema: Node, word: string): [string, Node][] {
  const listed = (schema.value as Record<string, { $ref?: string }[] | undefined>)[word] ?? [];
  return listed.map(({ $ref = '' }, index) => [$ref, child(files, schema, word, index) as Node]);
}

/** The headers of an answer. */
export function headersOf(files: Files, response: Node): SpecParameter[] {
  return children(files, child(files, response, 'headers')).map(([name, one]) => parameter(files, one, name, false));
}

/** Whether a call can be proved with a token in `X-Auth-Token`. */
export function takesToken(files: Files, { service, operation }: Found): boolean {
  const file = `${service}/openapi.yaml`;
  const root: Node = { file, pointer: '', value: files.get(file) };
  const asked = child(files, operation, 'security') ?? child(files, root, 'security');
  return children(files, asked).some(([, one]) =>
    Object.keys(one.value as object).some((name) => {
      const scheme = child(files, root, 'components', 'securitySchemes', name)?.value as { name?: string } | undefined;
      return scheme?.name?.toLowerCase() === 'x-auth-token';
    }),
  );
}

/** The extension `x-source` and the media type that is asked for without a body. */
export function sourceOf({ operation }: Found): { updated?: string; accepted: string[]; contentType?: string } {
  const value = operation.value as {
    'x-source'?: { updated?: string; accepted?: string[] };
    'x-content-type'?: string;
  };
  const { updated, accepted = [] } = value['x-source'] ?? {};
  const contentType = value['x-content-type'];
  return { accepted, ...(updated && { updated: updated.slice(0, 10) }), ...(contentType && { contentType }) };
}
