/** The packed table of a service's routes, taken apart. */
import type { Route, RouteTable } from './operation.ts';

/** The route of each operation, by its id. */
export function unpackRoutes({ facts, tree }: RouteTable): Record<string, Route> {
  const found: Record<string, Route> = {};
  const path: string[] = [];
  for (const [, method, letters = '', id, indent = '', step = ''] of tree.matchAll(/([A-Z]+)(\S*) (.+)|( *)(\/.*)/g)) {
    if (id === undefined) path.splice(indent.length, path.length, step);
    else {
      const route: Route = { method: method as Route['method'], path: path.join('') };
      for (const letter of letters) Object.assign(route, facts[letter]);
      found[id] = route;
    }
  }
  return found;
}
