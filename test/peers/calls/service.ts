/** Calls of a service through the official core, handed over as the clients do that the vendor generates. */
import type { Case } from '../case.ts';
import { type CoreRequest, form, type official, send } from '../official.ts';

/** A value, or how it is made once the calls before have been made. */
type Late<T> = T | (() => T);

/** What a call has beyond its route. */
interface More extends Partial<Pick<Case, 'expected' | 'exception' | 'holds'>> {
  readonly query?: Late<Readonly<Record<string, unknown>>>;
  readonly headers?: CoreRequest['headers'];
  readonly data?: Late<object>;
  /** A form with this file. */
  readonly file?: { readonly field: string; readonly name: string; readonly content: string | Buffer };
  /** Path parameters for the calls that follow, and where the answer has them, such as `data.id`. */
  readonly keep?: Readonly<Record<string, string>>;
}

type Method = CoreRequest['method'];

/**
 * What makes the calls of a service, one a route.
 *
 * @param path what is put into the routes; calls add what they keep
 */
export function service(sdk: ReturnType<typeof official>, name: string, path: Record<string, string>) {
  return (call: string, route: `${Method} ${string}`, more: More = {}): Case => {
    const { query = {}, headers = {}, data, file, keep = {}, expected = 200, exception, holds = () => true } = more;
    const [method, url = ''] = route.split(' ') as [Method, string?];
    return {
      ...{ client: `huaweicloud-sdk-core, ${name}`, call, expected },
      ...(exception !== undefined && { exception }),
      run: () =>
        send(sdk.core, { method, url, ...bodyOf(data, file), pathParams: path, queryParams: now(query), headers }),
      holds(body) {
        const kept = Object.entries(keep).map(([parameter, place]) => {
          const value = place.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], body);
          path[parameter] = String(value);
          return typeof value === 'string' && value !== '';
        });
        return kept.every(Boolean) && holds(body);
      },
    };
  };
}

function now<T extends object>(value: Late<T>): T {
  return typeof value === 'function' ? value() : value;
}

function bodyOf(data: More['data'], file: More['file']): Pick<CoreRequest, 'data' | 'contentType'> {
  if (file) {
    const sent = form();
    sent.append(file.field, Buffer.from(file.content), file.name);
    return { data: sent, contentType: 'multipart/form-data' };
  }
  if (data === undefined) return {};
  return { data: now(data), contentType: 'application/json;charset=UTF-8' };
}

/** Whether an answer has a list that is not empty. */
export const some = (name: string) => (body: Readonly<Record<string, unknown>>) => (body[name] as unknown[]).length > 0;

/** Whether a file arrived, and not as bytes. */
export const isFile = ({ body }: Readonly<Record<string, unknown>>): boolean =>
  body !== undefined && !ArrayBuffer.isView(body);
