/** A type written out: what a caller has to pass and what comes back, whatever helpers the type is made of. */
import ts from 'typescript';

/** Types that say more by their name than by their members. */
const BY_NAME = new Set(['Blob', 'Response', 'Date', 'AbortSignal', 'Uint8Array', 'File', 'FormData']);

/** The type as an object literal, fields in order of their names. */
export function shapeOf(checker: ts.TypeChecker, type: ts.Type, within: readonly ts.Type[] = []): string {
  if (within.includes(type)) return '…';
  const inner = (one: ts.Type): string => shapeOf(checker, one, [...within, type]);
  if (type.isUnion() && !(type.flags & ts.TypeFlags.Boolean)) return unionOf(checker, type, inner);
  // Such as `string & {}`, which would be all that a text has.
  if (type.isIntersection() && type.types.some((one) => one.flags & ts.TypeFlags.StringLike)) {
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  }
  const name = type.symbol as ts.Symbol | undefined;
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || BY_NAME.has(name?.name ?? '')) {
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  }
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return item ? `(${inner(item)})[]` : 'unknown[]';
  }
  const fields = checker.getPropertiesOfType(type).map((one) => {
    const optional = one.flags & ts.SymbolFlags.Optional;
    const text = inner(checker.getTypeOfSymbol(one));
    // The question mark says it already.
    const own = optional ? text.replace(/^undefined \| /, '') : text;
    return `${JSON.stringify(one.name)}${optional ? '?' : ''}: ${own};`;
  });
  const open = checker.getIndexInfosOfType(type).map((one) => `[key: string]: ${inner(one.type)};`);
  return `{ ${[...fields.sort(), ...open].join(' ')} }`;
}

function unionOf(checker: ts.TypeChecker, type: ts.UnionType, inner: (one: ts.Type) => string): string {
  const isBoolean = (one: ts.Type): boolean => (one.flags & ts.TypeFlags.BooleanLiteral) !== 0;
  const booleans = type.types.filter(isBoolean);
  const others = type.types
    .filter((one) => !isBoolean(one))
    .map((one) => (one.isIntersection() ? `(${inner(one)})` : inner(one)));
  const both = booleans.length === 2 ? ['boolean'] : booleans.map((one) => checker.typeToString(one));
  // Nothing first, so that it can be taken off the front; the rest by their text, as the compiler's order can change.
  const nothing = others.includes('undefined') ? ['undefined'] : [];
  return [...nothing, ...[...others, ...both].filter((one) => one !== 'undefined').sort()].join(' | ');
}
