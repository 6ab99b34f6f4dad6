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

/** Every operation of every service. */
export function operations(files: Files): Found[] {
  return [...files.entries()].flatMap(([file, value]) => {
    const root: Node = { file, pointer: '', value };
    if (!/^[^/]+\/openapi\.yaml$/.test(file)) return [];
    return children(files, child(files, root, 'paths')).flatMap(([path, item]) =>
      METHODS.flatMap((method): Found[] => {
        const operation = child(files, item, method);
        const service = file.split('/')[0] ?? '';
        return operation ? [{ service, path, method: method.toUpperCase(), item, operation }] : [];
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
