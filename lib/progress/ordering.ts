/** Orders that every tab agrees on, whatever it saw first: what merging rests on. */

/** JSON with sorted keys: equal data, equal text. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  );

/** By UTF-16 code: the same on every machine, unlike localeCompare. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The greater of two values by a rank (texts and numbers, most significant first); a tie falls to their JSON. */
export const greater = <T>(a: T, b: T, rank: (value: T) => readonly (string | number)[]): T => {
  const ranks = rank(b);
  for (const [i, left] of rank(a).entries()) {
    const right = ranks[i];
    if (right !== undefined && left !== right) return left > right ? a : b;
  }
  return canonical(a) >= canonical(b) ? a : b;
};

/** Each text once, in order. */
export const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...new Set([...a, ...b])].sort(compareText);

type Table<T> = Readonly<Record<string, T>>;

/** Both tables under sorted keys. What stands in one alone is merged with itself, so that it comes out in the same order. */
export const mergeTables = <T>(a: Table<T>, b: Table<T>, merge: (a: T, b: T) => T): Table<T> =>
  Object.fromEntries(
    union(Object.keys(a), Object.keys(b)).flatMap((key) => {
      // Own keys alone: a backup may hold any text as a key, "__proto__" too.
      const found = [a, b].flatMap((table) => (Object.hasOwn(table, key) ? [table[key] as T] : []));
      const [left, right = left] = found;
      return left === undefined || right === undefined ? [] : [[key, merge(left, right)] as const];
    }),
  );
