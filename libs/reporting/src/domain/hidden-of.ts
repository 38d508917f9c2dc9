/** Below this a line could point at the people behind it. */
export const MINIMUM_COUNT = 5;

/**
 * Which lines of a table keep their count to themselves: those below the minimum, and as many of the next smallest as
 * it takes so that the total minus what is shown does not give a small count away. `already`: hidden for another reason.
 */
export function hiddenOf(counts: ReadonlyMap<string, number>, already: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const rising = [...counts].filter(([, count]) => count > 0).sort(([, one], [, other]) => one - other);
  const hidden = new Set(rising.filter(([key, count]) => count < MINIMUM_COUNT || already.has(key)).map(([key]) => key));
  const shown = rising.filter(([key]) => !hidden.has(key));
  for (const [key] of shown) {
    if (!canBeComputed(hidden, counts)) break;
    hidden.add(key);
  }
  return new Set([...hidden, ...already]);
}

/** One hidden line is the total minus the rest; a few that are small together are nearly as good. */
function canBeComputed(hidden: ReadonlySet<string>, counts: ReadonlyMap<string, number>): boolean {
  const together = [...hidden].reduce((total, key) => total + (counts.get(key) ?? 0), 0);
  return hidden.size === 1 || (hidden.size > 1 && together < MINIMUM_COUNT);
}
