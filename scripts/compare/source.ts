/** The specs as their files are, so that a difference can name the place that a person has to edit. */

/** A value with the file and the pointer under which it stands. */
export interface Node {
  file: string;
  pointer: string;
  value: unknown;
}

/** The files of `spec/` by their path there, parsed. */
export type Files = ReadonlyMap<string, unknown>;

/** An operation of the spec and what its path item adds to it. */
export interface Found {
  service: string;
  path: string;
  method: string;
  item: Node;
  operation: Node;
  /** For a call that shares its route with others, the name of its body's schema. */
  body?: string;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head'];

/** A field of an object, with `$ref`s followed; undefined when it is not there. */
export function child(files: Files, node: Node, ...steps: readonly (string | number)[]): Node | undefined {
  let at: Node | undefined = follow(files, node);
  for (const step of steps) {
    const inside = (at.value as Readonly<Record<string, unknown>> | null | undefined)?.[String(step)];
    if (inside === undefined) return undefined;
    at = follow(files, { file: at.file, pointer: `${at.pointer}/${escape(String(step))}`, value: inside });
  }
  return at;
}

/** The fields of an object or the elements of an array, by name. */
export function children(files: Files, node: Node | undefined): [string, Node][] {
  if (!node || typeof node.value !== 'object' || node.value === null) return [];
  return Object.keys(node.value).map((name) => [name, child(files, node, name) as Node]);
}

/** What a node points to, over files, as often as it takes. */
function follow(files: Files, node: Node): Node {
  let at = node;
  for (let steps = 0; steps < 50; steps++) {
    const ref = (at.value as { $ref?: unknown } | null | undefined)?.$ref;
    if (typeof ref !== 'string') return at;
    const [file = '', pointer = ''] = ref.split('#');
    at = lookUp(files, file === '' ? at.file : join(at.file, file), pointer);
  }
  throw new Error(`${node.file}#${node.pointer}: a $ref that leads back to itself`);
}

function lookUp(files: Files, file: string, pointer: string): Node {
  let value = files.get(file);
  for (const step of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown> | undefined)?.[step.replace(/~1/g, '/').replace(/~0/g, '~')];
  }
  if (value === undefined) throw new Error(`${file}#${pointer} points nowhere`);
  return { file, pointer, value };
}

function join(from: string, file: string): string {
  return new URL(file, `file:///${from}`).pathname.slice(1);
}

const escape = (step: string): string => step.replace(/~/g, '~0').replace(/\//g, '~1');

/** What is looked into by pointer; reports have to name the place where it stands. */
const SHARED = ['parameters', 'requestBody', 'responses', 'security'];

/** The calls that share the operation's route (`x-calls`), each as an operation; the operation itself where it has none. */
function callsIn(found: Found): Found[] {
  const { file, pointer, value } = found.operation;
  const { 'x-calls': calls, ...common } = value as { 'x-calls'?: Record<string, { body: string }> };
  if (!calls) return [found];
  const inherited = Object.entries(common).map(([name, one]): [string, unknown] => {
    return [name, SHARED.includes(name) ? { $ref: `#${pointer}/${name}` } : one];
  });
  return Object.entries(calls).map(([operationId, { body, ...own }]) => {
    const call = { ...Object.fromEntries(inherited), ...own, operationId };
    return { ...found, operation: { file, pointer: `${pointer}/x-calls/${operationId}`, value: call }, body };
  });
}

/** Every operation of every service; for a route that calls share, every call. */
export function operations(files: Files): Found[] {
  return [...files.entries()].flatMap(([file, value]) => {
    const root: Node = { file, pointer: '', value };
    if (!/^[^/]+\/openapi\.yaml$/.test(file)) return [];
    return children(files, child(files, root, 'paths')).flatMap(([path, item]) =>
      METHODS.flatMap((method): Found[] => {
        const operation = child(files, item, method);
        const service = file.split('/')[0] ?? '';
        return operation ? callsIn({ service, path, method: method.toUpperCase(), item, operation }) : [];
      }),
    );
  });
}

/** The operations with this method and path; how its parameters are called does not matter. */
export function matching(all: readonly Found[], method: string, path: string): Found[] {
  const plain = (one: string): string => one.replace(/\{[^}]*\}/g, '{}').replace(/\/$/, '');
  return all.filter((one) => one.method === method && plain(one.path) === plain(path));
}

/** How reports write a place of the spec. */
export function pointerOf(node: Node): string {
  return `spec/${node.file}#${node.pointer}`;
}
