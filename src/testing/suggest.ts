/** The name that somebody probably meant. */

/** How many letters have to be added, left out or replaced to turn one text into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.split('').entries()) {
    const next = [i + 1];
    for (const [j, other] of b.split('').entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The known name that is nearest to the given one, whatever the case; `undefined` if there are none. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const far = known.map((name) => ({ name, far: distance(given.toLowerCase(), name.toLowerCase()) }));
  return far.sort((a, b) => a.far - b.far)[0]?.name;
}
