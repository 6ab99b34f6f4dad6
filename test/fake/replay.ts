/** The examples of the bundles, as calls. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Document, type Found, operationsOf } from '../../scripts/generate/spec.ts';

/** An example of a request: one of a body, or one of the parameters where there is no body. */
export interface Example {
  /** Service and operation, such as `csms.createSecret`. */
  readonly call: string;
  readonly service: string;
  readonly id: string;
  readonly nth: number;
  readonly found: Found;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const generated = new URL('../../generated/', import.meta.url);

/** The bundles, as they are found. */
export const bundles: Readonly<Record<string, Document>> = Object.fromEntries(
  readdirSync(generated, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => [
      name,
      JSON.parse(readFileSync(new URL(`${name}/openapi.json`, generated), 'utf8')) as Document,
    ]),
);

/** Values of a media type's or a parameter's examples. */
export function valuesOf(node: object): unknown[] {
  const { example, examples } = node as { example?: unknown; examples?: Record<string, { value: unknown }> };
  return example !== undefined ? [example] : Object.values(examples ?? {}).map((one) => one.value);
}

/** Every example of a request. An operation without any is called all the same. */
export const examples: readonly Example[] = Object.entries(bundles).flatMap(([service, document]) =>
  operationsOf(document).flatMap((found) => {
    const { parameters, operation } = found;
    const [content] = Object.values(operation.requestBody?.content ?? {});
    const bodies = valuesOf(content ?? {});
    const given = parameters.map((one) => ({ ...one, values: valuesOf(one) }));
    const count = Math.max(1, bodies.length, ...given.map((one) => one.values.length));
    return Array.from({ length: count }, (_, nth): Example => {
      const of = (place: string): Record<string, unknown> =>
        Object.fromEntries(
          given
            .filter((one) => one.in === place && one.values.length > 0)
            .map(({ name, values }) => [name, values[nth % values.length]]),
        );
      const [path, headers] = [of('path'), of('header')] as Record<string, string>[];
      const body = bodies[nth % bodies.length];
      const id = operation.operationId;
      return {
        call: `${service}.${id}`,
        service,
        id,
        nth: nth + 1,
        found,
        path: path ?? {},
        query: of('query'),
        headers: headers ?? {},
        body,
      };
    });
  }),
);
