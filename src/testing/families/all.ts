/** All handlers, by operation. A new family is one file and one line here. */
import type { AnyHandler } from '../handler.ts';
import { connections } from './connections.ts';
import { iam } from './iam.ts';
import { relations } from './relations.ts';
import { romaAssets } from './roma-assets.ts';
import { secretVersions } from './secret-versions.ts';
import { secrets } from './secrets.ts';

/** Each handler is typed by its own operation; the core only needs to know that it is one. */
export const families: ReadonlyMap<string, AnyHandler> = new Map(
  Object.entries({ ...iam, ...connections, ...relations, ...romaAssets, ...secrets, ...secretVersions }) as [
    string,
    AnyHandler,
  ][],
);
