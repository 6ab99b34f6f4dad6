/** Whether a type only grew: whoever wrote code for what it was can go on. */
import ts from 'typescript';

/**
 * What a type test calls equal has to be so to the last optional field; callers are not hurt by one more. So a type may
 * gain, as long as the two can stand in for each other and everything that was there still is.
 */
export function hasOnlyGrown(checker: ts.TypeChecker, now: ts.Type, then: ts.Type): boolean {
  const isSame = checker.isTypeAssignableTo(now, then) && checker.isTypeAssignableTo(then, now);
  return isSame && keeps(checker, now, then, new Set());
}

/** Whether every property of a type, however deep, is still there: one that was optional could go unnoticed. */
function keeps(checker: ts.TypeChecker, now: ts.Type, then: ts.Type, seen: Set<ts.Type>): boolean {
  if (now === then || seen.has(then)) return true;
  seen.add(then);
  if ((now.flags | then.flags) & ts.TypeFlags.Any) return false;
  if (then.isUnion()) {
    const members = now.isUnion() ? now.types : [now];
    return then.types.every((old) =>
      members.some((one) => checker.isTypeAssignableTo(one, old) && keeps(checker, one, old, new Set(seen))),
    );
  }
  // Of an array and of a string the properties are the language's; the elements are among an array's arguments.
  if (checker.isArrayType(then)) {
    const [own, old] = [now, then].map((one) => checker.getIndexTypeOfType(one, ts.IndexKind.Number));
    return own !== undefined && old !== undefined && keeps(checker, own, old, seen);
  }
  if (!(then.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return true;
  return checker.getPropertiesOfType(then).every((old) => {
    const own = checker.getPropertyOfType(now, old.name);
    return own !== undefined && keeps(checker, checker.getTypeOfSymbol(own), checker.getTypeOfSymbol(old), seen);
  });
}
